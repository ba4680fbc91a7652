// Where and when a tracked missile was launched: back along its free-flight arc, and through an assumed burn.
#pragma once

#include <optional>

#include "iamd/base/time.hpp"
#include "iamd/tracking/impact_estimate.hpp"

namespace iamd::tracking {

// What is supposed of the ascent that nobody tracked: from rest, a burn of length τ has led to the height
// share_up·climb·τ and over the way share_along·(horizontal speed)·τ, with the velocity that the arc has at that
// height. Both shares are 1/2 at constant acceleration and 1/3 where the acceleration grows in proportion to time. The
// burn's length thus settles where on the arc thrust ended, and an error of it moves the launch point by far less than
// the end of thrust. Standard deviations beside them.
//
// The defaults are those of single-stage missiles of 200 to 950 km range: gravity turns (geo::solve_launch) of a Scud-B
// and a No-dong (Forden 2007) at least energy and lofted burn for 65 to 75 s to heights of 23 to 62 km with shares up
// of 0.36 to 0.47 and along of 0.30 to 0.33; depressed ones up to 0.75 and 0.35. Three solid stages (Peacekeeper,
// Wright 2015) have 170 to 190 s, 0.47 to 0.55 and 0.41 to 0.43.
struct BurnAssumption {
  double burn_s = 70.0, sigma_burn_s = 8.0;
  double share_up = 0.415, sigma_share_up = 0.04;
  double share_along = 0.318, sigma_share_along = 0.012;
};

struct LaunchPointSettings {
  double ground_alt_m = 0.0;  // height of the launch above the ellipsoid
  // None: the answer is where the arc itself, followed back, meets the ground. That is not the launch point: free
  // flight holds only down to the end of thrust. The arc's foot lies up-range of the launch, by 2 to 12 km for the
  // single-stage missiles named above, and is left later; only the doubt of the track is claimed.
  std::optional<BurnAssumption> burn = BurnAssumption{};
  double acceleration_psd_m2_s3 = 0.0;  // as in ImpactSettings
  double longest_flight_s = 7200.0;     // how far back
};

struct LaunchPoint {
  GroundPoint ground;
  base::Time time;  // of the launch, or of the arc's foot
  double sigma_time_s = 0.0;
  double heading_rad = 0.0;  // of the ground way at the end of thrust, clockwise from north, in [0, 2π)
};

// State, coefficient and burn by second-order divided differences (see ImpactEstimator), process noise likewise.
// Backward flight by the classical Runge–Kutta method with the forces of geo::acceleration, drag while descending only
// (what drag took from the ascent is not known, and thrust made up for it): good to two metres. Nothing where the track
// did not climb out of the end of thrust within longest_flight_s, nor where a track deep in the air and of doubtful
// coefficient leaves the backward flight without bound. Whether the track flies freely at all is the caller's to know.
[[nodiscard]] std::optional<LaunchPoint> estimate_launch_point(const BallisticBelief& belief,
                                                               const LaunchPointSettings& settings);

}  // namespace iamd::tracking
