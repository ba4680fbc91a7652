// What one scan can mean for a cluster: the most probable ways in which its plots go to the leaves of its global
// hypotheses, to new objects and to false alarms.
#pragma once

#include <cstddef>
#include <cstdint>
#include <span>
#include <vector>

#include "iamd/base/k_best_assignments.hpp"
#include "iamd/tracking/hypothesis_forest.hpp"

namespace iamd::tracking {

// A plot in the gate of a leaf.
struct Candidate {
  std::uint32_t leaf = 0;
  std::uint32_t plot = 0;
  double log_ratio = 0.0;         // of r Pd p(z|x) against Scan::other_density() and what the leaf missed would weigh
  double sigma_mps = 0.0;         // prior of velocity where the leaf was detected once
  std::uint32_t child = no_leaf;  // the leaf that it grows, once it has
};

// What a plot that no leaf takes may be, and the logarithms of the weights of that against Scan::other_density().
struct Leftover {
  double log_false;  // nothing; -infinity: not an alternative
  double log_new;    // the first of a tree; -infinity: not an alternative
};

// A way to deal out the plots: what becomes of each.
inline constexpr std::uint32_t plot_false = 0xffffffffU;
inline constexpr std::uint32_t plot_new = 0xfffffffeU;  // anything less: the place of a candidate

// Descendants of global hypotheses, by k-best assignment (Murty 1968; Cox and Hingorani 1996): each hypothesis gets a
// number in proportion to its weight (García-Fernández, Williams, Granström and Svensson 2018, IV.D). Plots and leaves
// that don't compete in a hypothesis are dealt out apart, and what they make of it is combined. Where a competition is
// so large (plots times candidates) that the alternatives could cost more than most_work, fewer are looked for; in the
// end only the best, as by global nearest neighbour. Keeps its buffers.
class HypothesisExpansion {
 public:
  static constexpr double most_work = 1 << 22;

  // `plots` are those that the cluster's leaves have as candidates, or one that nobody has; leftovers are by place
  // in it. Candidates of a leaf are candidates[leaf.first_candidate ...].
  void expand(const HypothesisForest& forest, std::uint32_t cluster, std::span<const std::uint32_t> plots,
              std::span<const Leftover> leftovers, std::span<const Candidate> candidates);

  // The descendants: logarithm of the weight, the hypothesis they come from, what becomes of each of the plots.
  // At least one; heaviest first, at most `hypotheses`.
  [[nodiscard]] std::size_t count() const { return order_.size(); }
  [[nodiscard]] double log_weight(std::size_t i) const { return found_[order_[i]].log_weight; }
  [[nodiscard]] std::uint32_t parent(std::size_t i) const { return found_[order_[i]].parent; }
  [[nodiscard]] std::span<const std::uint32_t> fate(std::size_t i) const {
    return {fates_.data() + std::size_t{order_[i]} * width_, width_};
  }

 private:
  struct Found {
    double log_weight = 0.0;
    std::uint32_t parent = 0;
  };
  // A list of ways, heaviest first, each with the fates of some of the plots.
  struct Ways {
    std::vector<double> log_weights;
    std::vector<std::uint32_t> fates;  // by way, then by plot
    void clear() {
      log_weights.clear();
      fates.clear();
    }
  };
  void group(const HypothesisForest& forest, std::span<const std::uint32_t> leaves,
             std::span<const Candidate> candidates);
  void deal(std::span<const std::uint32_t> group, std::size_t most, double least, std::span<const Candidate> candidates,
            std::span<const Leftover> leftovers);
  void deal_one(std::span<const Candidate> candidates, const Leftover& leftover);
  void deal_many(std::span<const std::uint32_t> group, std::size_t most, double least,
                 std::span<const Candidate> candidates, std::span<const Leftover> leftovers);
  void combine(std::span<const std::uint32_t> group, std::size_t most, double least);
  void keep(std::size_t most, double least);

  std::size_t width_ = 0;  // plots
  std::vector<Found> found_;
  std::vector<std::uint32_t> fates_;
  std::vector<std::uint32_t> order_;

  std::vector<std::uint32_t> local_;    // place of a plot among the cluster's, by plot
  std::vector<std::uint32_t> root_;     // union-find over the cluster's plots
  std::vector<std::uint32_t> grouped_;  // the cluster's plots by group
  struct Offer {                        // a candidate of a leaf that the hypothesis chooses
    std::uint32_t root = 0;
    std::uint32_t plot = 0;
    std::uint32_t candidate = 0;
    auto operator<=>(const Offer&) const = default;
  };
  std::vector<Offer> offers_;           // of all groups, by root and plot
  std::span<const Offer> own_;          // of the group at hand
  std::vector<std::uint32_t> columns_;  // leaves in the group at hand
  Ways ways_, part_, next_;
  struct Pair {
    double log_weight = 0.0;
    std::uint32_t a = 0;
    std::uint32_t b = 0;
  };
  std::vector<Pair> pairs_;
  std::vector<std::uint32_t> begin_, column_;  // the group's costs, as base::SparseCosts
  std::vector<double> cost_, alone_;
  std::vector<std::uint32_t> fate_of_entry_;
  base::KBestAssignments k_best_;
};

}  // namespace iamd::tracking
