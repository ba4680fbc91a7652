#include "iamd/tracking/hypothesis_expansion.hpp"

#include <algorithm>
#include <cmath>
#include <limits>
#include <numeric>

namespace iamd::tracking {
namespace {

constexpr double nothing = -std::numeric_limits<double>::infinity();

}  // namespace

void HypothesisExpansion::expand(const HypothesisForest& forest, std::uint32_t cluster,
                                 std::span<const std::uint32_t> plots, std::span<const Leftover> leftovers,
                                 std::span<const Candidate> candidates) {
  const Cluster& c = forest.cluster(cluster);
  const HypothesisRules& rules = forest.rules();
  const double least = std::log(rules.least_weight);
  width_ = plots.size();
  for (std::uint32_t i = 0; i < width_; ++i) {
    if (local_.size() <= plots[i]) local_.resize(plots[i] + std::size_t{1});
    local_[plots[i]] = i;
  }
  found_.clear();
  fates_.clear();
  for (std::uint32_t h = 0; h < c.weights.size(); ++h) {
    double base = std::log(c.weights[h]);
    for (const std::uint32_t leaf : c.of(h)) {
      if (leaf != no_leaf) base += forest.leaf(leaf).log_missed;
    }
    const double share = std::ceil(c.weights[h] * static_cast<double>(rules.hypotheses));
    const std::size_t most = std::max<std::size_t>(1, static_cast<std::size_t>(share));
    ways_.clear();
    ways_.log_weights.push_back(0.0);
    ways_.fates.assign(width_, plot_false);
    group(forest, c.of(h), candidates);
    std::size_t offer = 0;
    for (std::size_t begin = 0, end = 0; begin < width_; begin = end) {
      const std::uint32_t root = root_[grouped_[begin]];
      while (end < width_ && root_[grouped_[end]] == root) ++end;
      const std::size_t first_offer = offer;
      while (offer < offers_.size() && offers_[offer].root == root) ++offer;
      own_ = {offers_.data() + first_offer, offer - first_offer};
      const std::span<const std::uint32_t> own_plots{grouped_.data() + begin, end - begin};
      deal(own_plots, most, least, candidates, leftovers);
      combine(own_plots, most, least);
    }
    for (const double log_weight : ways_.log_weights) found_.push_back({base + log_weight, h});
    fates_.insert(fates_.end(), ways_.fates.begin(), ways_.fates.end());
  }
  keep(rules.hypotheses, least);
}

// Plots that leaves of the hypothesis compete for, or that compete for a leaf, in one group: by its least plot.
void HypothesisExpansion::group(const HypothesisForest& forest, std::span<const std::uint32_t> leaves,
                                std::span<const Candidate> candidates) {
  root_.resize(width_);
  std::iota(root_.begin(), root_.end(), 0U);
  const auto root = [&](std::uint32_t p) {
    while (root_[p] != p) p = root_[p] = root_[root_[p]];
    return p;
  };
  offers_.clear();
  for (const std::uint32_t i : leaves) {
    if (i == no_leaf) continue;
    const Leaf& leaf = forest.leaf(i);
    for (std::uint32_t k = 0; k < leaf.candidates; ++k) {
      const std::uint32_t plot = local_[candidates[leaf.first_candidate + k].plot];
      if (k > 0) {
        const std::uint32_t a = root(plot);
        const std::uint32_t b = root(offers_.back().plot);
        root_[std::max(a, b)] = std::min(a, b);
      }
      offers_.push_back({0, plot, leaf.first_candidate + k});
    }
  }
  for (std::uint32_t p = 0; p < width_; ++p) root_[p] = root(p);
  for (Offer& offer : offers_) offer.root = root_[offer.plot];
  std::sort(offers_.begin(), offers_.end());
  grouped_.resize(width_);
  std::iota(grouped_.begin(), grouped_.end(), 0U);
  std::sort(grouped_.begin(), grouped_.end(),
            [&](std::uint32_t a, std::uint32_t b) { return root_[a] != root_[b] ? root_[a] < root_[b] : a < b; });
}

// The heaviest ways for one group, into part_.
void HypothesisExpansion::deal(std::span<const std::uint32_t> group, std::size_t most, double least,
                               std::span<const Candidate> candidates, std::span<const Leftover> leftovers) {
  part_.clear();
  if (group.size() == 1) {
    deal_one(candidates, leftovers[group[0]]);
  } else {
    deal_many(group, most, least, candidates, leftovers);
  }
}

void HypothesisExpansion::deal_one(std::span<const Candidate> candidates, const Leftover& leftover) {
  pairs_.clear();
  for (const Offer& offer : own_) pairs_.push_back({candidates[offer.candidate].log_ratio, offer.candidate, 0});
  if (leftover.log_new > nothing) pairs_.push_back({leftover.log_new, plot_new, 0});
  if (leftover.log_false > nothing) pairs_.push_back({leftover.log_false, plot_false, 0});
  std::sort(pairs_.begin(), pairs_.end(), [](const Pair& p, const Pair& q) {
    return p.log_weight != q.log_weight ? p.log_weight > q.log_weight : p.a < q.a;
  });
  for (const Pair& p : pairs_) {
    part_.log_weights.push_back(p.log_weight);
    part_.fates.push_back(p.a);
  }
}

void HypothesisExpansion::deal_many(std::span<const std::uint32_t> group, std::size_t most, double least,
                                    std::span<const Candidate> candidates, std::span<const Leftover> leftovers) {
  // Rows are plots; columns are leaves, then for each plot one of its own, in case it has a second alternative.
  columns_.clear();
  for (const Offer& offer : own_) columns_.push_back(candidates[offer.candidate].leaf);
  std::sort(columns_.begin(), columns_.end());
  columns_.erase(std::unique(columns_.begin(), columns_.end()), columns_.end());
  begin_.assign(1, 0);
  column_.clear();
  cost_.clear();
  alone_.clear();
  fate_of_entry_.clear();
  std::size_t offer = 0;
  for (std::size_t row = 0; row < group.size(); ++row) {
    for (; offer < own_.size() && own_[offer].plot == group[row]; ++offer) {
      const Candidate& candidate = candidates[own_[offer].candidate];
      const auto column = std::lower_bound(columns_.begin(), columns_.end(), candidate.leaf) - columns_.begin();
      column_.push_back(static_cast<std::uint32_t>(column));
      cost_.push_back(-candidate.log_ratio);
      fate_of_entry_.push_back(own_[offer].candidate);
    }
    const Leftover& leftover = leftovers[group[row]];
    const bool both = leftover.log_false > nothing && leftover.log_new > nothing;
    if (both) {
      column_.push_back(static_cast<std::uint32_t>(columns_.size() + row));
      cost_.push_back(-leftover.log_new);
      fate_of_entry_.push_back(plot_new);
    }
    alone_.push_back(leftover.log_false > nothing ? -leftover.log_false : -leftover.log_new);
    begin_.push_back(static_cast<std::uint32_t>(cost_.size()));
  }
  const double affordable = most_work / static_cast<double>(group.size() * cost_.size());
  if (affordable < static_cast<double>(most)) most = std::max<std::size_t>(1, static_cast<std::size_t>(affordable));
  k_best_.start({columns_.size() + group.size(), begin_, column_, cost_, alone_});
  while (part_.log_weights.size() < most && k_best_.next()) {
    const double log_weight = -k_best_.cost();
    if (!part_.log_weights.empty() && log_weight < part_.log_weights[0] + least) break;
    part_.log_weights.push_back(log_weight);
    const std::span<const int> entries = k_best_.entries();
    for (std::size_t row = 0; row < group.size(); ++row) {
      const bool alone = entries[row] == base::unassigned;
      const std::uint32_t left = leftovers[group[row]].log_false > nothing ? plot_false : plot_new;
      part_.fates.push_back(alone ? left : fate_of_entry_[static_cast<std::size_t>(entries[row])]);
    }
  }
}

// Each way so far with each way of the group: the heaviest, none below `least` (logarithm) of the best.
void HypothesisExpansion::combine(std::span<const std::uint32_t> group, std::size_t most, double least) {
  pairs_.clear();
  const double best = ways_.log_weights[0] + part_.log_weights[0];
  for (std::uint32_t a = 0; a < ways_.log_weights.size(); ++a) {
    for (std::uint32_t b = 0; b < part_.log_weights.size(); ++b) {
      const double log_weight = ways_.log_weights[a] + part_.log_weights[b];
      if ((a + std::size_t{1}) * (b + std::size_t{1}) > most || log_weight < best + least) break;
      pairs_.push_back({log_weight, a, b});
    }
  }
  std::sort(pairs_.begin(), pairs_.end(), [](const Pair& p, const Pair& q) {
    if (p.log_weight != q.log_weight) return p.log_weight > q.log_weight;
    return p.a != q.a ? p.a < q.a : p.b < q.b;
  });
  pairs_.resize(std::min(pairs_.size(), most));
  next_.clear();
  for (const Pair& p : pairs_) {
    next_.log_weights.push_back(p.log_weight);
    const std::size_t to = next_.fates.size();
    const auto from = ways_.fates.begin() + static_cast<std::ptrdiff_t>(p.a * width_);
    next_.fates.insert(next_.fates.end(), from, from + static_cast<std::ptrdiff_t>(width_));
    for (std::size_t i = 0; i < group.size(); ++i) next_.fates[to + group[i]] = part_.fates[p.b * group.size() + i];
  }
  std::swap(ways_, next_);
}

void HypothesisExpansion::keep(std::size_t most, double least) {
  order_.resize(found_.size());
  std::iota(order_.begin(), order_.end(), 0U);
  std::sort(order_.begin(), order_.end(), [&](std::uint32_t a, std::uint32_t b) {
    return found_[a].log_weight != found_[b].log_weight ? found_[a].log_weight > found_[b].log_weight : a < b;
  });
  std::size_t kept = std::min(order_.size(), most);
  const double limit = found_[order_[0]].log_weight + least;
  while (kept > 1 && found_[order_[kept - 1]].log_weight < limit) --kept;
  order_.resize(kept);
}

}  // namespace iamd::tracking
