#include "iamd/tracking/hypothesis_forest.hpp"

#include <algorithm>
#include <numeric>

#include "iamd/base/contracts.hpp"

namespace iamd::tracking {
namespace {

// Room that trees and clusters have from the start, so that few of them ever need more.
constexpr std::size_t common_leaves = 16;
constexpr std::size_t common_hypotheses = 32;

// A place in `pool`, one that is free or a new one.
template <class T>
std::uint32_t place_in(std::vector<T>& pool, std::vector<std::uint32_t>& free) {
  if (free.empty()) {
    pool.emplace_back();
    return static_cast<std::uint32_t>(pool.size() - 1);
  }
  const std::uint32_t i = free.back();
  free.pop_back();
  return i;
}

}  // namespace

HypothesisRules hypothesis_rules(const PictureConfig& config, OldAmbiguity old) {
  HypothesisRules rules;
  rules.old = old;
  rules.scans_kept = std::min(static_cast<std::size_t>(std::max(config.scans_kept, 1)), most_scans_kept);
  rules.hypotheses = static_cast<std::size_t>(std::max(config.hypotheses, 1));
  return rules;
}

std::uint32_t HypothesisForest::add_leaf(std::uint32_t tree, const Leaf& pattern) {
  const Leaf copy = pattern;  // may lie in the pool
  const std::uint32_t i = place_in(leaves_, free_leaves_);
  leaves_[i] = copy;
  leaves_[i].tree = tree;
  trees_[tree].leaves.push_back(i);
  return i;
}

std::uint32_t HypothesisForest::add_tree(base::TrackId id, base::Time first_detection) {
  const std::uint32_t i = place_in(trees_, free_trees_);
  Tree& tree = trees_[i];
  tree.leaves.clear();
  tree.leaves.reserve(common_leaves);
  std::vector<std::uint32_t> kept = std::move(tree.leaves);
  tree = Tree{};
  tree.leaves = std::move(kept);
  tree.id = id;
  tree.first_detection = first_detection;
  tree.live = true;
  return i;
}

std::uint32_t HypothesisForest::add_cluster() {
  const std::uint32_t i = place_in(clusters_, free_clusters_);
  Cluster& c = clusters_[i];
  c.trees.clear();
  c.trees.reserve(common_leaves);
  c.choice.clear();
  c.choice.reserve(common_leaves * common_hypotheses);
  c.weights.reserve(common_hypotheses);
  c.weights.assign(1, 1.0);
  c.live = true;
  return i;
}

void HypothesisForest::drop_leaf(std::uint32_t leaf) {
  if (leaves_[leaf].slot != no_slot) bank_.release(leaves_[leaf].slot);
  free_leaves_.push_back(leaf);
}

void HypothesisForest::drop_tree(std::uint32_t tree) {
  for (const std::uint32_t leaf : trees_[tree].leaves) drop_leaf(leaf);
  trees_[tree].leaves.clear();
  trees_[tree].live = false;
  free_trees_.push_back(tree);
}

void HypothesisForest::drop_cluster(std::uint32_t cluster) {
  clusters_[cluster].live = false;
  free_clusters_.push_back(cluster);
}

void HypothesisForest::tidy(std::uint32_t cluster, std::vector<std::uint32_t>& result) {
  {
    Cluster& c = clusters_[cluster];
    for (const std::uint32_t tree : c.trees) trees_[tree].cluster = cluster;
    drop_unlikely_leaves(c);
    sort_and_cap(c);
    drop_unused(c);
    weigh(c);
    if (rules_.old == OldAmbiguity::decide ? decide_old(c) : merge_old(c)) {
      join_equal(c);
      sort_and_cap(c);
      drop_unused(c);
      weigh(c);
    }
    if (c.trees.empty()) {
      drop_cluster(cluster);
      return;
    }
  }
  split(cluster, result);
}

void HypothesisForest::fell(std::uint32_t tree) {
  const std::uint32_t cluster = trees_[tree].cluster;
  Cluster& c = clusters_[cluster];
  const auto column = static_cast<std::size_t>(std::find(c.trees.begin(), c.trees.end(), tree) - c.trees.begin());
  for (std::size_t h = 0; h < c.weights.size(); ++h) c.choice[h * c.trees.size() + column] = no_leaf;
  drop_unused(c);
  if (c.trees.empty()) {
    drop_cluster(cluster);
    return;
  }
  join_equal(c);
  sort_and_cap(c);
  weigh(c);
}

void HypothesisForest::sort_and_cap(Cluster& c) {
  const std::size_t count = c.weights.size();
  order_.resize(count);
  std::iota(order_.begin(), order_.end(), 0U);
  const auto heavier = [&](std::uint32_t a, std::uint32_t b) {
    return c.weights[a] != c.weights[b] ? c.weights[a] > c.weights[b] : a < b;
  };
  if (!std::is_sorted(order_.begin(), order_.end(), heavier)) std::sort(order_.begin(), order_.end(), heavier);
  std::size_t kept = std::min(count, rules_.hypotheses);
  const double least = rules_.least_weight * c.weights[order_[0]];
  while (kept > 1 && !(c.weights[order_[kept - 1]] > least)) --kept;
  next_choice_.clear();
  next_weights_.clear();
  double sum = 0.0;
  for (std::size_t i = 0; i < kept; ++i) sum += c.weights[order_[i]];
  for (std::size_t i = 0; i < kept; ++i) {
    next_weights_.push_back(c.weights[order_[i]] / sum);
    for (const std::uint32_t leaf : c.of(order_[i])) next_choice_.push_back(leaf);
  }
  std::swap(c.choice, next_choice_);
  std::swap(c.weights, next_weights_);
}

void HypothesisForest::join_equal(Cluster& c) {
  const std::size_t count = c.weights.size();
  if (count < 2) return;
  order_.resize(count);
  std::iota(order_.begin(), order_.end(), 0U);
  const auto compare = [&](std::uint32_t a, std::uint32_t b) {
    const auto x = c.of(a);
    const auto y = c.of(b);
    return std::lexicographical_compare_three_way(x.begin(), x.end(), y.begin(), y.end());
  };
  std::sort(order_.begin(), order_.end(), [&](std::uint32_t a, std::uint32_t b) {
    const auto by_choice = compare(a, b);
    return by_choice != 0 ? by_choice < 0 : a < b;
  });
  next_choice_.clear();
  next_weights_.clear();
  for (std::size_t i = 0; i < count; ++i) {
    if (i > 0 && compare(order_[i - 1], order_[i]) == 0) {
      next_weights_.back() += c.weights[order_[i]];
      continue;
    }
    next_weights_.push_back(c.weights[order_[i]]);
    for (const std::uint32_t leaf : c.of(order_[i])) next_choice_.push_back(leaf);
  }
  std::swap(c.choice, next_choice_);
  std::swap(c.weights, next_weights_);
}

void HypothesisForest::drop_unlikely_leaves(Cluster& c) {
  bool any = false;
  for (std::uint32_t& leaf : c.choice) {
    if (leaf == no_leaf || leaves_[leaf].existence >= rules_.least_existence) continue;
    leaf = no_leaf;
    any = true;
  }
  if (any) join_equal(c);
}

// Leaves that no hypothesis chooses and trees without leaves go.
void HypothesisForest::drop_unused(Cluster& c) {
  stamp_.resize(leaves_.size(), 0);
  for (const std::uint32_t leaf : c.choice) {
    if (leaf != no_leaf) stamp_[leaf] = 1;
  }
  const std::size_t width = c.trees.size();
  bool any_gone = false;
  part_.assign(width, 0);  // 1: the tree stays
  for (std::size_t t = 0; t < width; ++t) {
    std::vector<std::uint32_t>& leaves = trees_[c.trees[t]].leaves;
    std::size_t kept = 0;
    for (const std::uint32_t leaf : leaves) {
      if (stamp_[leaf] != 0) {
        leaves[kept++] = leaf;
      } else {
        drop_leaf(leaf);
      }
    }
    leaves.resize(kept);
    part_[t] = kept > 0 ? 1 : 0;
    any_gone = any_gone || kept == 0;
  }
  for (const std::uint32_t leaf : c.choice) {
    if (leaf != no_leaf) stamp_[leaf] = 0;
  }
  if (!any_gone) return;
  std::size_t to = 0;
  for (std::size_t from = 0; from < c.choice.size(); ++from) {
    if (part_[from % width] != 0) c.choice[to++] = c.choice[from];
  }
  c.choice.resize(to);
  to = 0;
  for (std::size_t t = 0; t < width; ++t) {
    if (part_[t] != 0) {
      c.trees[to++] = c.trees[t];
    } else {
      drop_tree(c.trees[t]);
    }
  }
  c.trees.resize(to);
}

void HypothesisForest::weigh(Cluster& c) {
  const std::size_t width = c.trees.size();
  for (const std::uint32_t t : c.trees) {
    for (const std::uint32_t leaf : trees_[t].leaves) leaves_[leaf].weight = 0.0;
  }
  for (std::size_t h = 0; h < c.weights.size(); ++h) {
    for (const std::uint32_t leaf : c.of(h)) {
      if (leaf != no_leaf) leaves_[leaf].weight += c.weights[h];
    }
  }
  for (std::size_t t = 0; t < width; ++t) {
    Tree& tree = trees_[c.trees[t]];
    tree.existence = 0.0;
    tree.in_best = c.choice[t] != no_leaf;
    tree.best = tree.in_best ? c.choice[t] : tree.leaves[0];
    for (const std::uint32_t leaf : tree.leaves) {
      tree.existence += leaves_[leaf].weight * leaves_[leaf].existence;
      if (!tree.in_best && leaves_[leaf].weight > leaves_[tree.best].weight) tree.best = leaf;
    }
    tree.existence = std::min(tree.existence, 1.0);
    tree.changed = true;
  }
}

// Drops the hypotheses that differ from the best in what happened scans_kept scans ago: which plot a tree took, or
// whether there was anything.
bool HypothesisForest::decide_old(Cluster& c) {
  const std::size_t depth = rules_.scans_kept;
  const std::size_t width = c.trees.size();
  const std::size_t before = c.weights.size();
  std::size_t kept = 1;
  for (std::size_t h = 1; h < before; ++h) {
    bool right = true;
    for (std::size_t t = 0; t < width && right; ++t) {
      if (trees_[c.trees[t]].scans <= depth) continue;
      const std::uint32_t best = c.choice[t];
      const std::uint32_t own = c.choice[h * width + t];
      right = best == own ||
              (best != no_leaf && own != no_leaf && leaves_[best].history[depth] == leaves_[own].history[depth]);
    }
    if (!right) continue;
    if (kept != h) {
      std::copy_n(c.choice.begin() + static_cast<std::ptrdiff_t>(h * width), width,
                  c.choice.begin() + static_cast<std::ptrdiff_t>(kept * width));
      c.weights[kept] = c.weights[h];
    }
    ++kept;
  }
  c.weights.resize(kept);
  c.choice.resize(kept * width);
  return kept != before;
}

bool HypothesisForest::merge_old(Cluster& c) {
  bool any = false;
  for (const std::uint32_t tree : c.trees) any = merge_old(c, tree) || any;
  return any;
}

// Joins leaves of the same plots, at least one, in the last scans_kept scans and the one before.
bool HypothesisForest::merge_old(Cluster& c, std::uint32_t tree) {
  const std::size_t depth = rules_.scans_kept;
  if (trees_[tree].leaves.size() < 2 || trees_[tree].scans <= depth) return false;
  const std::vector<std::uint32_t>& leaves = trees_[tree].leaves;
  const auto alike = [&](const Leaf& a, const Leaf& b) {
    if (a.time != b.time || a.slot == no_slot || b.slot == no_slot) return false;
    bool detected = false;
    for (std::size_t k = 0; k <= depth; ++k) {
      if (a.history[k] != b.history[k]) return false;
      detected = detected || a.history[k] != missed;
    }
    return detected;
  };
  bool any = false;
  for (std::size_t i = 0; i + 1 < leaves.size(); ++i) {
    if (leaves_[leaves[i]].weight <= 0.0) continue;
    std::uint32_t heaviest = leaves[i];
    mixed_slots_.clear();
    mixed_weights_.clear();
    double weight = 0.0;
    double existing = 0.0;
    part_.clear();
    for (std::size_t j = i; j < leaves.size(); ++j) {
      const Leaf& other = leaves_[leaves[j]];
      if (j != i && (other.weight <= 0.0 || !alike(leaves_[leaves[i]], other))) continue;
      part_.push_back(leaves[j]);
      mixed_slots_.push_back(other.slot);
      mixed_weights_.push_back(other.weight * other.existence);
      weight += other.weight;
      existing += other.weight * other.existence;
      if (other.weight > leaves_[heaviest].weight) heaviest = leaves[j];
    }
    if (part_.size() < 2 || !(existing > 0.0)) continue;
    bank_.mix(mixed_slots_, mixed_weights_, leaves_[heaviest].slot);
    for (std::uint32_t& leaf : c.choice) {
      if (leaf != no_leaf && std::find(part_.begin(), part_.end(), leaf) != part_.end()) leaf = heaviest;
    }
    for (const std::uint32_t leaf : part_) leaves_[leaf].weight = 0.0;  // done with
    leaves_[heaviest].existence = existing / weight;
    any = true;
  }
  return any;
}

// A tree by itself with one leaf that some hypotheses choose: a Bernoulli component of less existence.
void HypothesisForest::fold_absence(Cluster& c) {
  if (rules_.old != OldAmbiguity::merge || c.trees.size() != 1 || c.weights.size() < 2) return;
  const Tree& tree = trees_[c.trees[0]];
  if (tree.leaves.size() != 1) return;
  leaves_[tree.leaves[0]].existence *= leaves_[tree.leaves[0]].weight;
  c.choice.assign(1, tree.leaves[0]);
  c.weights.assign(1, 1.0);
}

}  // namespace iamd::tracking
