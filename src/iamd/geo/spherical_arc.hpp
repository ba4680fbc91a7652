// Ballistic arcs on a round, non-rotating Earth: the pocket formulas.
#pragma once

#include <optional>

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

// Wheelon, "Free flight of a ballistic missile", ARS Journal 29 (1959); Bate, Mueller and White (1971), chapter 6. With
// range angle φ and s = sin(φ/2): Q = v²R/GM = s / (cos γ sin(γ + φ/2)). Domain: 0 < range < π·radius, 0 <= elevation <
// π/2 and the arc closed (Q < 2).
[[nodiscard]] SphericalArc spherical_arc(double range_m, double elevation_rad, double radius_m = mean_radius_m);

// The arc of least speed: v² = (2GM/R) s/(1+s), γ = π/4 - φ/4, apogee R/2 (s + cos(φ/2) - 1). Domain: 0 < range <
// π·radius.
[[nodiscard]] SphericalArc minimum_energy_arc(double range_m, double radius_m = mean_radius_m);

// The arc that peaks at a height. None for apogee <= 0 or a range outside (0, π·radius).
[[nodiscard]] std::optional<SphericalArc> arc_of_apogee(double range_m, double apogee_m,
                                                        double radius_m = mean_radius_m);

// The low or high arc of a speed. None when the speed does not reach, escapes, or the low arc would start downwards.
[[nodiscard]] std::optional<SphericalArc> arc_of_speed(double range_m, double speed_mps, bool high_branch,
                                                       double radius_m = mean_radius_m);

// The farthest surface range of a speed; half the circumference from the circular speed on.
[[nodiscard]] double longest_range_m(double speed_mps, double radius_m = mean_radius_m);

}  // namespace iamd::geo
