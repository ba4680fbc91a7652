#include "iamd/engine/impact_series.hpp"

#include <algorithm>

namespace iamd::engine {

bool falls_freely(const tracking::Track& track) {
  if (track.status != tracking::TrackStatus::confirmed) return false;
  if (track.motion == tracking::MotionClass::boosting) return false;
  return track.motion == tracking::MotionClass::ballistic || track.ballistic_probability > 0.5;
}

ImpactSeries::ImpactSeries(const ImpactOptions& options)
    : options_{options},
      estimator_{
          {.ground_alt_m = options.ground_alt_m, .acceleration_psd_m2_s3 = options.assumed.acceleration_psd_m2_s3}} {}

void ImpactSeries::keep(const ImpactRow& row) {
  const auto place = std::ranges::lower_bound(last_, row.track, {}, &ImpactRow::track);
  if (place != last_.end() && place->track == row.track) {
    *place = row;
  } else {
    last_.insert(place, row);
  }
}

std::span<const ImpactRow> ImpactSeries::take(const ReplayMoment& moment) {
  rows_.clear();
  if (before_ && moment.time < *before_ + options_.every) return rows_;
  falling_.clear();
  beliefs_.clear();
  const tracking::BallisticAssumptions& assumed = options_.assumed;
  for (std::size_t i = 0; i < moment.tracks.size(); ++i) {
    if (!falls_freely(moment.tracks[i])) continue;
    falling_.push_back(i);
    beliefs_.push_back(
        tracking::own_belief_of(moment.tracks[i], assumed.ballistic_coefficient_kg_m2, assumed.log_spread));
  }
  if (falling_.empty()) return rows_;
  before_ = moment.time;
  impacts_.assign(falling_.size(), std::nullopt);
  estimator_.estimate(beliefs_, impacts_);
  const tracking::LaunchPointSettings launch{.ground_alt_m = options_.ground_alt_m,
                                             .acceleration_psd_m2_s3 = assumed.acceleration_psd_m2_s3};
  for (std::size_t k = 0; k < falling_.size(); ++k) {
    if (!impacts_[k]) {
      ++without_;
      continue;
    }
    rows_.push_back({moment.time, moment.tracks[falling_[k]].id, std::string{moment.remote_name(falling_[k])},
                     *impacts_[k], tracking::estimate_launch_point(beliefs_[k], launch)});
    keep(rows_.back());
  }
  count_ += rows_.size();
  return rows_;
}

}  // namespace iamd::engine
