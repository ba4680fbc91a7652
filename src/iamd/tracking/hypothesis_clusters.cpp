// Clusters of a hypothesis forest: made one when their trees compete, taken apart when they no longer do.
#include <algorithm>
#include <numeric>

#include "iamd/tracking/hypothesis_forest.hpp"

namespace iamd::tracking {

void HypothesisForest::merge(std::uint32_t into, std::uint32_t from) {
  Cluster& a = clusters_[into];
  Cluster& b = clusters_[from];
  // Of two sorted lists, only pairs (i, j) with (i + 1)(j + 1) <= n can be among the n heaviest products.
  pairs_.clear();
  for (std::uint32_t i = 0; i < a.weights.size(); ++i) {
    for (std::uint32_t j = 0; j < b.weights.size(); ++j) {
      if ((i + std::size_t{1}) * (j + std::size_t{1}) > rules_.hypotheses) break;
      pairs_.push_back({a.weights[i] * b.weights[j], i, j});
    }
  }
  std::sort(pairs_.begin(), pairs_.end(), [](const Pair& p, const Pair& q) {
    if (p.weight != q.weight) return p.weight > q.weight;
    return p.a != q.a ? p.a < q.a : p.b < q.b;
  });
  pairs_.resize(std::min(pairs_.size(), rules_.hypotheses));
  next_choice_.clear();
  next_weights_.clear();
  double sum = 0.0;
  for (const Pair& p : pairs_) sum += p.weight;
  for (const Pair& p : pairs_) {
    next_weights_.push_back(p.weight / sum);
    for (const std::uint32_t leaf : a.of(p.a)) next_choice_.push_back(leaf);
    for (const std::uint32_t leaf : b.of(p.b)) next_choice_.push_back(leaf);
  }
  for (const std::uint32_t tree : b.trees) trees_[tree].cluster = into;
  a.trees.insert(a.trees.end(), b.trees.begin(), b.trees.end());
  std::swap(a.choice, next_choice_);
  std::swap(a.weights, next_weights_);
  drop_cluster(from);
}

// Numbers the independent parts of a cluster in part_, by tree; their count.
std::uint32_t HypothesisForest::link(const Cluster& c) {
  holders_.clear();
  const std::size_t width = c.trees.size();
  for (std::uint32_t t = 0; t < width; ++t) {
    const Tree& tree = trees_[c.trees[t]];
    const std::size_t length = std::min<std::size_t>(tree.scans, rules_.scans_kept + 1);
    for (const std::uint32_t leaf : tree.leaves) {
      for (std::size_t k = 0; k < length; ++k) {
        if (leaves_[leaf].history[k] != missed) holders_.push_back({leaves_[leaf].history[k], t});
      }
    }
  }
  std::sort(holders_.begin(), holders_.end());
  part_.resize(width);
  std::iota(part_.begin(), part_.end(), 0U);
  const auto root = [&](std::uint32_t t) {
    while (part_[t] != t) t = part_[t] = part_[part_[t]];
    return t;
  };
  for (std::size_t i = 1; i < holders_.size(); ++i) {
    if (holders_[i].plot != holders_[i - 1].plot) continue;
    const std::uint32_t a = root(holders_[i - 1].tree);
    const std::uint32_t b = root(holders_[i].tree);
    part_[std::max(a, b)] = std::min(a, b);
  }
  // Roots are the least of their part: parts are numbered in the order of their first trees.
  for (std::uint32_t t = 0; t < width; ++t) part_[t] = root(t);
  std::uint32_t parts = 0;
  next_part_.resize(width);
  for (std::uint32_t t = 0; t < width; ++t) next_part_[t] = part_[t] == t ? parts++ : next_part_[part_[t]];
  std::swap(part_, next_part_);
  return parts;
}

// The part's trees with the distribution of their choices.
void HypothesisForest::marginal(const Cluster& c, std::uint32_t part, Cluster& out) {
  out.trees.clear();
  out.choice.clear();
  for (std::size_t t = 0; t < c.trees.size(); ++t) {
    if (part_[t] == part) out.trees.push_back(c.trees[t]);
  }
  for (std::size_t h = 0; h < c.weights.size(); ++h) {
    for (std::size_t t = 0; t < c.trees.size(); ++t) {
      if (part_[t] == part) out.choice.push_back(c.choice[h * c.trees.size() + t]);
    }
  }
  out.weights.assign(c.weights.begin(), c.weights.end());
}

void HypothesisForest::split(std::uint32_t cluster, std::vector<std::uint32_t>& result) {
  const std::uint32_t parts = clusters_[cluster].trees.size() < 2 ? 1 : link(clusters_[cluster]);
  const std::size_t first = result.size();
  for (std::uint32_t part = 0; part < parts; ++part) {
    if (parts == 1) {
      result.push_back(cluster);
      break;
    }
    const std::uint32_t own = add_cluster();
    result.push_back(own);
    marginal(clusters_[cluster], part, clusters_[own]);
  }
  if (parts > 1) drop_cluster(cluster);
  for (std::size_t i = first; i < result.size(); ++i) {
    Cluster& c = clusters_[result[i]];
    for (const std::uint32_t tree : c.trees) trees_[tree].cluster = result[i];
    if (parts > 1) {
      join_equal(c);
      sort_and_cap(c);
      drop_unused(c);
      weigh(c);
    }
    fold_absence(c);
    weigh(c);
  }
}

}  // namespace iamd::tracking
