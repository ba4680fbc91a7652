// Launching a staged missile so that it hits an aim, or flies as far or as high as asked.
#pragma once

#include <array>
#include <optional>
#include <vector>

#include "iamd/base/error.hpp"
#include "iamd/geo/powered_flight.hpp"

namespace iamd::geo {

// What is done with the energy that the aim does not need.
enum class MissileLoft {
  minimum_energy,  // with an aim: thrust ends as early as it can
  high,            // with an aim: full burn, the lofted one of the two flights that hit
  low,             // with an aim: full burn, the depressed one
  apogee,        // greatest height above the ellipsoid; with an aim thrust ends where it must, without one never early
  maximum_range  // without an aim: full burn, as far as it gets
};

struct MissileAim {
  Missile missile;
  Geodetic launch;
  std::optional<Geodetic> aim{};  // hit in descent, at this height
  double azimuth_rad = 0.0;       // without an aim: of the pitch-over; it comes down at the height of the launch
  MissileLoft loft = MissileLoft::minimum_energy;
  double apogee_alt_m = 0.0;  // for MissileLoft::apogee
  Earth earth{};
};

struct MissileLaunch {
  Steering steering;
  std::vector<BurnTimes> burns;  // of each stage
  Trajectory ascent;             // from lift-off (time 0) to the end of thrust
  State<Ecef> cutoff{};          // there
  double cutoff_s = 0.0;
  double unburnt_kg = 0.0;     // propellant left in the last stage
  double flight_time_s = 0.0;  // from lift-off to impact
  double apogee_alt_m = 0.0;   // above the ellipsoid
  Geodetic impact;
  double range_m = 0.0;  // geodesic, from launch to impact
  double miss_m = 0.0;   // of the aim; 0 without one
  // An error of thrust: from error_from_s to cut-off velocity strays from the launch's, growing with the square of
  // time, to v. [x, y, z][east, north]: the smallest v (m/s, Ecef) that moves the impact by one metre east or north.
  // First order: good to 5 % for shifts of some kilometres.
  double error_from_s = 0.0;
  std::array<std::array<double, 2>, 3> dvelocity_dimpact{};
};

// How ascents are integrated: finer than free flight, for what the direction lacks while the missile is slow grows as
// it turns over.
[[nodiscard]] inline FlightOptions ascent_options() {
  FlightOptions options;
  options.tolerance_m = 1e-4;
  options.tolerance_mps = 1e-6;
  options.longest_step_s = 10.0;
  return options;
}

// Finds the pitch-over (azimuth and angle) and the end of thrust. First guess: a chart of flights over the angle, from
// vertical to headlong; then Newton's method with finite differences on fly_ascent() with ascent_options() and fly()
// with default options. Within 2 m of the aim; apogees within 10 m; burn times of minimum_energy within 0.1 % of the
// least, greatest ranges within 0.01 %. Some milliseconds. Domain: launch and aim at least 5 km and at most 19 900 km
// apart, heights from -500 m to 10 km, up to 10 stages, flights of up to two hours. Errors: a missile that cannot lift
// off; out of reach (with the greatest range that way); too near (with the least range); an apogee out of reach (with
// the attainable ones); input outside the domain.
[[nodiscard]] base::Result<MissileLaunch> solve_launch(const MissileAim& aim);

// A piece of the ascent with the displacement of an error of thrust that begins at from_s and ends at to_s with a
// change of velocity v (see MissileLaunch): v (to - from) s³/3 with s = (t - from)/(to - from). Precondition: the piece
// lies before from_s or behind it, and from_s < to_s.
[[nodiscard]] TrajectoryPiece with_thrust_error(const TrajectoryPiece& piece, double from_s, double to_s,
                                                const Velocity<Ecef>& v);

}  // namespace iamd::geo
