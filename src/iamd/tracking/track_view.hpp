// What a track shows of what its tracker knows: estimate, motion, class. Shared by the trackers of many targets.
#pragma once

#include <span>

#include "iamd/base/time.hpp"
#include "iamd/tracking/classifier.hpp"
#include "iamd/tracking/filter_bank.hpp"
#include "iamd/tracking/filter_bank_config.hpp"
#include "iamd/tracking/first_plot.hpp"
#include "iamd/tracking/types.hpp"

namespace iamd::tracking {

// Sets estimate and motion; the time is the caller's affair.
void show(const Shown& shown, Track& track);
// A track that was detected once: the plot, and the prior of its velocity.
void show(const FirstPlot& first, double velocity_prior_mps, Track& track);
// The track of this id in a list by id; null if it isn't there.
[[nodiscard]] const Track* find_track(std::span<const Track> tracks, base::TrackId id);
// A track carried to another time by `bank`: from the slot of its estimate, or, without one, from what it shows.
// `scratch` is overwritten.
[[nodiscard]] Track carried(FilterBank& bank, const Track& track, const Slot* slot, base::Time t, Slot scratch);

// The classifier's belief of one track.
struct TrackClass {
  ClassBelief belief;
  base::Time next;  // when evidence is taken again
};

// Brings beliefs up to date. Evidence of one track is correlated in time: one piece every `every_s` says nearly as much
// as each update, at a fraction of the cost (some forty normal integrals a piece).
class TrackClasses {
 public:
  TrackClasses(const FilterBankConfig& filters, double every_s);
  // Whether a track's time for evidence has come.
  [[nodiscard]] bool due(const TrackClass& kept, base::Time now) const { return now >= kept.next; }
  // Takes the evidence of a track just updated and sets its class_probability. `shown` is what the track's filters say.
  void take(const Shown& shown, Track& track, TrackClass& kept) const;

 private:
  Classifier classifier_;
  double prior_ballistic_coefficient_kg_m2_, prior_log_spread_;
  base::Duration every_;
};

}  // namespace iamd::tracking
