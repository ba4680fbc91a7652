// Boosting what glides: an ascent that ends on a given slope.
#pragma once

#include "iamd/base/error.hpp"
#include "iamd/geo/missile_launch.hpp"

namespace iamd::geo {

struct BoostAim {
  Missile missile;  // its payload glides on
  Geodetic launch;
  double azimuth_rad = 0.0;            // of the pitch-over
  double flight_path_angle_rad = 0.0;  // at the end of thrust, relative to the Earth
};

struct Boost {
  Steering steering;
  std::vector<BurnTimes> burns;  // of each stage
  Trajectory ascent;             // from lift-off (time 0) to the end of thrust
  State<Ecef> cutoff{};          // there
  double cutoff_s = 0.0;
};

// Angle of a velocity relative to the Earth above the horizontal plane of its place.
[[nodiscard]] double flight_path_angle_rad(const State<Ecef>& state, const Ellipsoid& shape = wgs84);

// Finds the pitch-over whose gravity turn ends on that slope with all stages burnt, to 1e-5 rad: the more it pitches
// over, the lower the slope. Some milliseconds. Domain: as solve_launch(), slopes from -30° to 89°. Errors: a missile
// that cannot lift off, input outside the domain, a slope that no ascent ends on (with those that do).
[[nodiscard]] base::Result<Boost> solve_boost(const BoostAim& aim, const Earth& earth = real_earth());

}  // namespace iamd::geo
