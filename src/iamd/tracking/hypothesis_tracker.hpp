// The tracker that runs a hypothesis forest: gates, grows leaves, starts, confirms and deletes tracks. Multiple
// hypothesis tracking and the Poisson multi-Bernoulli mixture filter are two ways to set it up.
#pragma once

#include <cstddef>
#include <cstdint>
#include <memory>
#include <span>
#include <vector>

#include "iamd/tracking/hypothesis_expansion.hpp"
#include "iamd/tracking/hypothesis_forest.hpp"
#include "iamd/tracking/scan.hpp"
#include "iamd/tracking/track_view.hpp"

namespace iamd::tracking {

// What a located plot that no leaf takes may be.
struct Birth {
  Leftover leftover;
  double existence = 1.0;  // of the object, if the plot is the first of a tree
};

// How new objects come into view.
class BirthModel {
 public:
  virtual ~BirthModel() = default;
  // Called once for each scan, in the order in which they are taken. `expected`: mean number of detections of what is
  // tracked already.
  [[nodiscard]] virtual Birth expect(const Scan& scan, double expected) = 0;
};

// A tree is a track: its id, and its estimate is that of its leaf in the best global hypothesis of its cluster (of the
// heaviest leaf if it has none there). Objects end at a constant rate (1 / PictureConfig::life_s): what is missed again
// and again fades. What was detected once is held as its plot with a prior of velocity until a second plot makes it a
// two-point estimate; where none is in reach, one as fast as fast_prior_mps is tried, if there is just one.
//
// Densities of association are those of the gate (moments of the expected measurement). Left out: parts that come off
// an object start with the prior of velocity, not with the parent's velocity; Pd is the same everywhere in view.
// Bounds: leaves of a tree and hypotheses of a cluster by PictureConfig::hypotheses, the work of a competition by
// HypothesisExpansion::most_work, trees by the plots of tentative_s and coast_s.
class HypothesisTracker final : public Tracker {
 public:
  HypothesisTracker(const PictureConfig& config, std::span<const SensorFacts> sensors, const HypothesisRules& rules,
                    std::unique_ptr<BirthModel> births, std::unique_ptr<FilterBank> bank);

  using Tracker::take;
  void take(const Look& look, TrackerLog& log) override;
  // The track's existence is as the command says.
  base::TrackId start(const TrackStart& start, TrackerLog& log) override;
  void age(base::Time now, TrackerLog& log) override;
  [[nodiscard]] std::span<const Track> tracks() const override { return tracks_; }
  [[nodiscard]] const Track* find(base::TrackId id) const override;
  [[nodiscard]] Track predicted(const Track& track, base::Time t) const override;

  // For inspection.
  [[nodiscard]] const HypothesisForest& forest() const { return forest_; }

 private:
  struct Entry {
    base::TrackId id;
    std::uint32_t tree = 0;
    TrackClass kind{};
  };
  struct Claim {
    std::uint32_t cluster = 0;
    std::uint32_t plot = 0;
    auto operator<=>(const Claim&) const = default;
  };

  void take_scan(const Scan& scan, TrackerLog& log);
  void survive(base::Time now);

  // Gates (hypothesis_gate.cpp). They fill candidates_ and the leaves' part in the scan.
  double gate_all(const Scan& scan);  // gives the mean number of detections of what is tracked
  void gate(const Scan& scan, std::uint32_t leaf);
  void gate_first(const Scan& scan, std::uint32_t leaf);
  void gate_fast(const Scan& scan);
  void offer(const Scan& scan, std::uint32_t leaf, std::uint32_t plot, double log_likelihood, double sigma_mps);
  [[nodiscard]] bool has_its_plot(const Scan& scan, const Leaf& leaf) const;
  void claim(std::size_t plots);

  void grow(const Scan& scan, std::uint32_t cluster, std::span<const Claim> plots, const Birth& birth);
  void rewrite(const Scan& scan, std::uint32_t cluster, const Birth& birth);
  std::uint32_t child_of(const Scan& scan, Candidate& candidate);
  void update(const Scan& scan, const Leaf& parent, const Plot& plot, double sigma_mps, Leaf& child);
  static void miss(Leaf& leaf);
  std::uint32_t start_tree(const Scan& scan, std::uint32_t plot, const Birth& birth);
  void start_alone(const Scan& scan, std::uint32_t plot, const Birth& birth);
  [[nodiscard]] Leftover leftover_of(const Plot& plot, const Birth& birth) const;

  // What others see (hypothesis_tracks.cpp).
  void account(const Scan& scan, TrackerLog& log);
  void judge(base::Time now, TrackerLog& log);
  [[nodiscard]] bool confirms(const Tree& tree) const;
  [[nodiscard]] bool ends(const Tree& tree) const;
  void list_new(base::Time now, TrackerLog& log);
  void list_ended(base::Time now, TrackerLog& log);
  void publish();
  void publish(const Tree& tree, Track& track, TrackClass& kind);

  PictureConfig config_;
  std::unique_ptr<FilterBank> bank_;
  std::unique_ptr<BirthModel> births_;
  ScanIntake intake_;
  TrackClasses classes_;
  HypothesisForest forest_;
  HypothesisExpansion expansion_;
  base::Duration coast_, tentative_;
  Slot ahead_;  // scratch: a leaf carried to the scan …
  Slot aside_;  // … and to a plot of another time
  std::size_t next_id_ = 0;
  std::uint64_t next_serial_ = 1;   // of plots
  std::uint64_t first_serial_ = 1;  // of the scan at hand
  base::Time clock_;                // existences are as of
  bool clock_runs_ = false;

  std::vector<Entry> entries_;  // trees that are tracks, by id
  std::vector<Track> tracks_;   // parallel

  // Of the scan at hand; kept for their capacity.
  Shown shown_;
  std::vector<Candidate> candidates_;
  std::vector<std::uint32_t> found_;
  std::vector<std::uint32_t> lonely_;     // leaves detected once that have no candidate
  std::vector<std::uint32_t> owner_;      // by plot: a cluster with a leaf that may take it
  std::vector<std::uint32_t> root_;       // union-find over clusters
  std::vector<std::uint32_t> concerned_;  // clusters that the scan says something of
  std::vector<Claim> claims_;             // plots by cluster
  std::vector<std::uint32_t> born_;       // new trees
  std::vector<std::uint32_t> tidied_;     // clusters
  std::vector<std::uint32_t> column_;     // by tree: its place in the cluster
  std::vector<std::uint32_t> own_plots_, old_leaves_, new_tree_;
  std::vector<Leftover> leftovers_;
  std::vector<std::uint32_t> next_choice_;
  std::vector<double> next_weights_;
};

}  // namespace iamd::tracking
