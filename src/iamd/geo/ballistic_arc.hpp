// Aiming a ballistic arc on the real Earth: rotating, oblate, with air.
#pragma once

#include <array>

#include "iamd/base/error.hpp"
#include "iamd/geo/flight.hpp"
#include "iamd/geo/spherical_arc.hpp"  // the pocket formulas
#include "iamd/geo/types.hpp"

namespace iamd::geo {

// How steep the arc is to be.
enum class LoftKind {
  minimum_energy,  // least speed at the start, as seen on the Earth (Earth-fixed, not inertial)
  apogee,          // greatest height above the ellipsoid
  burnout_speed,   // Earth-fixed speed at the start
};

// Where from, where to, and how.
struct ArcAim {
  Geodetic launch;  // start of free flight: the launcher, or the point of burnout
  Geodetic aim;     // hit in descent, at this height
  LoftKind loft = LoftKind::minimum_energy;
  double loft_value = 0.0;   // apogee (m) or speed (m/s); unused for minimum_energy
  bool high_branch = false;  // for burnout_speed: the lofted arc instead of the flat one
  ForceModel forces;
  Earth earth{};
};

// An arc that hits.
struct ArcSolution {
  State<Ecef> start;
  double flight_time_s = 0.0;
  double apogee_alt_m = 0.0;  // above the ellipsoid
  double miss_m = 0.0;        // of the aim, when flown by fly() with default options and the aim's height as ground
  // [x, y, z][east, north]: the smallest change of start velocity (m/s, Ecef; minimum norm) that moves the impact by
  // one metre east or north. First order: flight time and apogee change with it. Good to 5 % for shifts of some
  // kilometres.
  std::array<std::array<double, 2>, 3> dvelocity_dimpact{};
};

// Finds the start velocity of a free flight on the rotating ellipsoid, with J2 and the drag of `forces`, that descends
// through `aim` within 1 m. First guess: the spherical arc in the inertial frame to where the aim will have turned (a
// parabola below 200 km); then Newton's method with finite differences on the start velocity, the flight itself being
// fly() with default options. For minimum_energy the speed is within 0.1 m/s of the least. Costs a few hundred µs
// (apogee, burnout_speed) to a few ms. Domain: launch and aim at least 1 km and at most 19 900 km apart, heights from
// -500 m to 1 000 km, start speeds up to 12 km/s, flights up to two hours. Left out: arcs that never climb, and aims
// that the arc only just reaches at its apogee. Errors: no such arc (with the least speed where that is the reason), or
// input outside the domain.
[[nodiscard]] base::Result<ArcSolution> solve_arc(const ArcAim& aim);

}  // namespace iamd::geo
