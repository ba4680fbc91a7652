// Which limit bound the defence against an object that leaked.
#pragma once

#include <array>
#include <span>

#include "iamd/outcome/types.hpp"

namespace iamd::outcome {

// What is known, after the run and from truth, of the defence's chances against one leaker.
struct Evidence {
  // Of the shots fired at it, in order.
  std::span<const engagement::Miss> misses{};
  // Whether any point of its path lay inside some battery's altitude band, range limits and target-speed limit.
  bool inside_envelope = false;
  // The last moment to start an engagement (reaction included) that would still have met it, by truth and kinematics;
  // never() when there was none.
  base::Time deadline = base::Time::never();
  // When it was first free of each obstacle for some radar: never() when it was not. Index: sensing::Obstacle passed
  // (range, field_of_view, horizon, sensitivity): a radar "passed" an obstacle when a later one, or none, keeps it from
  // seeing.
  base::Time in_range = base::Time::never();
  base::Time in_field_of_view = base::Time::never();
  base::Time above_horizon = base::Time::never();
  base::Time detectable = base::Time::never();
  // What the quickest of these radars needs, unhurried, from detectable to a confirmed track.
  base::Duration acquisition{};
  base::Time confirmed = base::Time::never();  // first confirmed track
  // How long battle management was hindered by each reason while a shot was still possible, seconds.
  std::array<double, battle::hindrance_count> hindered_s{};
};

// The first link of the chain that failed: see docs/limits.md. Never Limit::none.
[[nodiscard]] Limit binding_limit(const Evidence& evidence);

}  // namespace iamd::outcome
