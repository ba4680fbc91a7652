#include "iamd/tracking/track_view.hpp"

#include <algorithm>

#include "iamd/geo/eigen.hpp"

namespace iamd::tracking {

void show(const Shown& shown, Track& track) {
  track.state = geo::state_of<geo::Ecef>(shown.estimate.x);
  Eigen::Map<Matrix6>{track.covariance.data()} = shown.estimate.p;
  const auto likeliest = std::max_element(shown.motion.begin(), shown.motion.end());
  track.motion = static_cast<MotionClass>(likeliest - shown.motion.begin());
  track.ballistic_probability = shown.motion[static_cast<std::size_t>(MotionClass::ballistic)] +
                                shown.motion[static_cast<std::size_t>(MotionClass::boosting)];
  track.ballistic_coefficient_kg_m2 = shown.ballistic_coefficient_kg_m2;
  track.ballistic_log_spread = shown.ballistic_log_spread;
  track.ballistic_log_covariance = shown.ballistic_log_covariance;
}

void show(const FirstPlot& first, double velocity_prior_mps, Track& track) {
  track.state.position = geo::position_of<geo::Ecef>(first.position);
  track.state.velocity = {};
  Eigen::Map<Matrix6> p{track.covariance.data()};
  p.setZero();
  p.topLeftCorner<3, 3>() = first.covariance;
  p.bottomRightCorner<3, 3>().diagonal().setConstant(velocity_prior_mps * velocity_prior_mps);
}

const Track* find_track(std::span<const Track> tracks, base::TrackId id) {
  const auto at =
      std::lower_bound(tracks.begin(), tracks.end(), id, [](const Track& t, base::TrackId i) { return t.id < i; });
  return at != tracks.end() && at->id == id ? &*at : nullptr;
}

Track carried(FilterBank& bank, const Track& track, const Slot* slot, base::Time t, Slot scratch) {
  if (slot == nullptr) {
    bank.start({geo::vector_of(track.state), Eigen::Map<const Matrix6>{track.covariance.data()}}, scratch);
    slot = &scratch;
  }
  bank.predict(*slot, (t - track.time).seconds(), scratch);
  Shown shown;
  bank.show(scratch, shown);
  Track result = track;
  result.time = t;
  show(shown, result);
  return result;
}

TrackClasses::TrackClasses(const FilterBankConfig& filters, double every_s)
    : prior_ballistic_coefficient_kg_m2_{filters.ballistic_coefficient_kg_m2},
      prior_log_spread_{filters.ballistic_coefficient_spread},
      every_{base::Duration::from_seconds(every_s)} {}

void TrackClasses::take(const Shown& shown, Track& track, TrackClass& kept) const {
  ClassEvidence evidence = evidence_of(track);
  evidence.motion = shown.motion;
  if (shown.ballistic_coefficient_kg_m2 > 0.0 && shown.ballistic_log_spread > 0.0) {
    evidence.ballistic_coefficient_kg_m2 = shown.ballistic_coefficient_kg_m2;
    evidence.log_spread = shown.ballistic_log_spread;
    evidence.prior_ballistic_coefficient_kg_m2 = prior_ballistic_coefficient_kg_m2_;
    evidence.prior_log_spread = prior_log_spread_;
  }
  classifier_.take(evidence, kept.belief);
  kept.next = track.time + every_;
  track.class_probability = classifier_.probability(kept.belief);
}

}  // namespace iamd::tracking
