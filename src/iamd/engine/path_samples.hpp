// Paths as samples between which a cubic is good enough.
#pragma once

#include "iamd/base/time.hpp"
#include "iamd/engagement/interceptor.hpp"
#include "iamd/engine/recording.hpp"
#include "iamd/geo/trajectory.hpp"

namespace iamd::engine {

// A true flight that began at `start`, until `end`: samples at whole milliseconds of scenario time and at both ends,
// halved until the cubic between two is within the tolerance at a quarter, the middle and three quarters, or they are
// two milliseconds apart.
[[nodiscard]] SampledPath samples_of(const geo::Trajectory& path, base::Time start, base::Time end, double tolerance_m);

// How an interceptor flew: from the launcher on a straight line towards a first point, which it would have met at
// `planned`, by the speed of its kinematics; where it was given another point on the way, from there to that on a
// straight line at constant speed.
struct FlownShot {
  geo::Geodetic launcher;
  base::Time launch;
  battle::InterceptPlan planned;
  base::Time handover = base::Time::never();
  battle::InterceptPlan met;  // the same as planned without handover
};
[[nodiscard]] SampledPath samples_of(const FlownShot& shot, const engagement::InterceptorFigures& figures);

}  // namespace iamd::engine
