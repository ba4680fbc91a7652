// Ballistic arcs: the pocket formulas on a round, non-rotating Earth, and the aiming of an arc on the real one.
#pragma once

#include <array>
#include <optional>

#include "iamd/base/error.hpp"
#include "iamd/geo/flight.hpp"
#include "iamd/geo/types.hpp"

namespace iamd::geo {

// A vacuum arc from surface to surface of a round, non-rotating Earth.
struct SphericalArc {
  double range_m = 0.0;        // along the surface
  double speed_mps = 0.0;      // at both ends
  double elevation_rad = 0.0;  // of the start
  double apogee_m = 0.0;       // above the surface
  double flight_time_s = 0.0;
};

// Wheelon, "Free flight of a ballistic missile", ARS Journal 29 (1959); Bate, Mueller and White (1971), chapter 6. With range
// angle φ and s = sin(φ/2): Q = v²R/GM = s / (cos γ sin(γ + φ/2)).
// Domain: 0 < range < π·radius, 0 <= elevation < π/2 and the arc closed (Q < 2).
[[nodiscard]] SphericalArc spherical_arc(double range_m, double elevation_rad, double radius_m = mean_radius_m);

// The arc of least speed: v² = (2GM/R) s/(1+s), γ = π/4 - φ/4, apogee R/2 (s + cos(φ/2) - 1). Domain: 0 < range < π·radius.
[[nodiscard]] SphericalArc minimum_energy_arc(double range_m, double radius_m = mean_radius_m);

// The arc that peaks at a height. None for apogee <= 0 or a range outside (0, π·radius).
[[nodiscard]] std::optional<SphericalArc> arc_of_apogee(double range_m, double apogee_m, double radius_m = mean_radius_m);

// The low or high arc of a speed. None when the speed does not reach, escapes, or the low arc would start downwards.
[[nodiscard]] std::optional<SphericalArc> arc_of_speed(double range_m, double speed_mps, bool high_branch,
                                                       double radius_m = mean_radius_m);

// The farthest surface range of a speed; half the circumference from the circular speed on.
[[nodiscard]] double longest_range_m(double speed_mps, double radius_m = mean_radius_m);

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
};

// An arc that hits.
struct ArcSolution {
  State<Ecef> start;
  double flight_time_s = 0.0;
  double apogee_alt_m = 0.0;  // above the ellipsoid
  double miss_m = 0.0;        // of the aim, when flown by fly() with default options and the aim's height as ground
  // [x, y, z][east, north]: the smallest change of start velocity (m/s, Ecef; minimum norm) that moves the impact by one metre east
  // or north. First order: flight time and apogee change with it. Good to 5 % for shifts of some kilometres.
  std::array<std::array<double, 2>, 3> dvelocity_dimpact{};
};

// Finds the start velocity of a free flight on the rotating ellipsoid, with J2 and the drag of `forces`, that descends through
// `aim` within 1 m. First guess: the spherical arc in the inertial frame to where the aim will have turned; then Newton's method
// with finite differences on the start velocity, the flight itself being fly() with default options. For minimum_energy the
// speed is within 0.1 m/s of the least. Costs a few hundred µs (apogee, burnout_speed) to a few ms.
// Domain: launch and aim at least 1 km and at most 19 900 km apart, heights from -500 m to 1 000 km, start speeds up to 12 km/s, flights
// up to two hours.
// Errors: no such arc (with the least speed where that is the reason), or input outside the domain.
[[nodiscard]] base::Result<ArcSolution> solve_arc(const ArcAim& aim);

}  // namespace iamd::geo
