// Trees of what tracks may be, and which branches can be true together: what multiple hypothesis tracking and the
// Poisson multi-Bernoulli mixture filter share. A leaf is one history of one possible object (a Bernoulli component: a
// density with a probability of existence), a tree all leaves that began with one plot, a global hypothesis a choice of
// at most one leaf of each tree. Trees that competed for a plot within the last scans form a cluster with global
// hypotheses of its own; clusters are independent (Kurien 1990; Williams 2015).
#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <span>
#include <vector>

#include "iamd/base/ids.hpp"
#include "iamd/base/time.hpp"
#include "iamd/tracking/filter_bank.hpp"
#include "iamd/tracking/first_plot.hpp"
#include "iamd/tracking/picture_config.hpp"

namespace iamd::tracking {

inline constexpr std::uint32_t no_leaf = 0xffffffffU;
inline constexpr Slot no_slot = 0xffffffffU;
inline constexpr std::size_t most_scans_kept = 15;
inline constexpr std::uint64_t missed = 0;  // in a history: no plot

// What becomes of ambiguity that is older than scans_kept.
enum class OldAmbiguity : std::uint8_t {
  decide,  // N-scan pruning: the best global hypothesis was right about it (Blackman 2004)
  merge    // leaves of a tree that differ in nothing newer become one, with the mean and covariance of their mixture
};

struct HypothesisRules {
  OldAmbiguity old = OldAmbiguity::decide;
  std::size_t scans_kept = 3;     // at most most_scans_kept
  std::size_t hypotheses = 100;   // most of a cluster
  double least_weight = 1e-4;     // of a global hypothesis, as a share of its cluster's best; others are dropped
  double least_existence = 1e-4;  // of a leaf; below, nothing is there
};

// As the scenario says.
[[nodiscard]] HypothesisRules hypothesis_rules(const PictureConfig& config, OldAmbiguity old);

// A history of plots that may be one object.
struct Leaf {
  Slot slot = no_slot;  // the estimate; none: detected once
  FirstPlot first;      // where there is no slot
  std::uint32_t tree = 0;
  double existence = 1.0;  // probability that the object is (still) there, if the history is true
  double score = 0.0;      // logarithm of the likelihood ratio of the history against false alarms
  double weight = 0.0;     // sum over the global hypotheses that choose it
  base::Time time;         // of the estimate: that of the newest detection
  base::Time last_detection;
  std::uint32_t detections = 1;
  std::uint32_t hits = 1;  // detected in the last 32 scans that could, newest in bit 0
  base::SensorId sensor;   // the scan of the last detection …
  std::uint32_t scan_number = 0;
  // Plots taken in the last scans that concerned the tree, newest first: their serial numbers, or missed.
  std::array<std::uint64_t, most_scans_kept + 1> history{};
  // In the scan being taken: candidates, and the logarithm of the weight of having none.
  std::uint32_t first_candidate = 0;
  std::uint32_t candidates = 0;
  double log_missed = 0.0;
  bool in_view = false;  // of a whole scan: missed, if it has no plot
};

struct Tree {
  base::TrackId id;
  std::uint32_t cluster = 0;
  std::uint32_t scans = 1;  // that concerned it, the first included
  std::vector<std::uint32_t> leaves;
  base::Time first_detection;
  double existence = 1.0;  // sum over leaves of weight times existence
  std::uint32_t best = 0;  // the leaf in the best global hypothesis; if that has none, the heaviest
  bool in_best = false;    // whether that has one
  bool live = false;
  bool confirmed = false;
  bool changed = true;  // since that was last set false by the user
};

// Global hypotheses over some trees. Weights sum to 1, heaviest first.
struct Cluster {
  std::vector<std::uint32_t> trees;
  std::vector<double> weights;
  std::vector<std::uint32_t> choice;  // by hypothesis, then by tree: the leaf or no_leaf
  bool live = false;

  [[nodiscard]] std::span<const std::uint32_t> of(std::size_t hypothesis) const {
    return {choice.data() + hypothesis * trees.size(), trees.size()};
  }
};

// Keeps leaves, trees and clusters for reuse: memory grows to what the worst scan needed.
class HypothesisForest {
 public:
  // The bank's slots are released with their leaves.
  HypothesisForest(const HypothesisRules& rules, FilterBank& bank) : rules_{rules}, bank_{bank} {}

  // A leaf of the tree, a copy of the pattern.
  std::uint32_t add_leaf(std::uint32_t tree, const Leaf& pattern);
  // A new tree without leaves, of no cluster.
  std::uint32_t add_tree(base::TrackId id, base::Time first_detection);
  // A cluster without trees, with one hypothesis.
  std::uint32_t add_cluster();
  // Makes one of two, the first: each pair of their global hypotheses, the heaviest `hypotheses` of them.
  void merge(std::uint32_t into, std::uint32_t from);
  // After a cluster's trees and hypotheses were replaced: sorts and normalises, drops hypotheses of little weight,
  // leaves that no hypothesis chooses, and trees without leaves; resolves what is old; splits what is independent.
  // Appends the clusters that came of it to `result`, itself included; none when all its trees are gone.
  void tidy(std::uint32_t cluster, std::vector<std::uint32_t>& result);
  // Cuts a tree out.
  void fell(std::uint32_t tree);

  [[nodiscard]] Leaf& leaf(std::uint32_t i) { return leaves_[i]; }
  [[nodiscard]] const Leaf& leaf(std::uint32_t i) const { return leaves_[i]; }
  [[nodiscard]] Tree& tree(std::uint32_t i) { return trees_[i]; }
  [[nodiscard]] const Tree& tree(std::uint32_t i) const { return trees_[i]; }
  [[nodiscard]] Cluster& cluster(std::uint32_t i) { return clusters_[i]; }
  [[nodiscard]] const Cluster& cluster(std::uint32_t i) const { return clusters_[i]; }
  [[nodiscard]] std::uint32_t trees() const { return static_cast<std::uint32_t>(trees_.size()); }  // dead ones too
  [[nodiscard]] std::uint32_t clusters() const {
    return static_cast<std::uint32_t>(clusters_.size());
  }  // dead ones too
  [[nodiscard]] const HypothesisRules& rules() const { return rules_; }

 private:
  void drop_leaf(std::uint32_t leaf);
  void drop_tree(std::uint32_t tree);
  void drop_cluster(std::uint32_t cluster);
  // Steps of tidy.
  void sort_and_cap(Cluster& c);
  void join_equal(Cluster& c);
  void drop_unlikely_leaves(Cluster& c);
  void drop_unused(Cluster& c);
  void weigh(Cluster& c);
  bool decide_old(Cluster& c);
  bool merge_old(Cluster& c);
  bool merge_old(Cluster& c, std::uint32_t tree);
  void fold_absence(Cluster& c);
  void split(std::uint32_t cluster, std::vector<std::uint32_t>& result);
  std::uint32_t link(const Cluster& c);
  void marginal(const Cluster& c, std::uint32_t part, Cluster& out);

  HypothesisRules rules_;
  FilterBank& bank_;
  std::vector<Leaf> leaves_;
  std::vector<Tree> trees_;
  std::vector<Cluster> clusters_;
  std::vector<std::uint32_t> free_leaves_, free_trees_, free_clusters_;

  // Scratch.
  struct Pair {
    double weight = 0.0;
    std::uint32_t a = 0;
    std::uint32_t b = 0;
  };
  struct Holder {
    std::uint64_t plot = 0;
    std::uint32_t tree = 0;  // place in the cluster
    auto operator<=>(const Holder&) const = default;
  };
  std::vector<std::uint32_t> order_, next_choice_, stamp_, part_, next_part_;
  std::vector<double> next_weights_;
  std::vector<Pair> pairs_;
  std::vector<Holder> holders_;
  std::vector<Slot> mixed_slots_;
  std::vector<double> mixed_weights_;
};

}  // namespace iamd::tracking
