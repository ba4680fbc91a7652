#include "iamd/geo/spherical_arc.hpp"

#include <cmath>

namespace iamd::geo {
namespace {

constexpr double pi = std::numbers::pi;

// From the speed ratio Q = v²R/GM and the elevation. Closed form of the time: Bate, Mueller and White, eq. 4.2-9.
SphericalArc arc_of(double range_m, double q, double elevation_rad, double radius_m) {
  SphericalArc arc;
  arc.range_m = range_m;
  arc.elevation_rad = elevation_rad;
  arc.speed_mps = std::sqrt(q * gm_m3_s2 / radius_m);
  const double axis = radius_m / (2.0 - q);
  const double e_cos = q - 1.0;  // e cos E and e sin E at the start, E the eccentric anomaly
  const double e_sin = std::sqrt(q * (2.0 - q)) * std::sin(elevation_rad);
  const double e = std::hypot(e_cos, e_sin);
  arc.apogee_m = axis * (1.0 + e) - radius_m;
  arc.flight_time_s = 2.0 * std::sqrt(axis * axis * axis / gm_m3_s2) * (pi - std::atan2(e_sin, e_cos) + e_sin);
  return arc;
}

}  // namespace

SphericalArc spherical_arc(double range_m, double elevation_rad, double radius_m) {
  const double half = 0.5 * range_m / radius_m;
  const double q = std::sin(half) / (std::cos(elevation_rad) * std::sin(elevation_rad + half));
  return arc_of(range_m, q, elevation_rad, radius_m);
}

SphericalArc minimum_energy_arc(double range_m, double radius_m) {
  const double s = std::sin(0.5 * range_m / radius_m);
  return arc_of(range_m, 2.0 * s / (1.0 + s), 0.25 * (pi - range_m / radius_m), radius_m);
}

std::optional<SphericalArc> arc_of_apogee(double range_m, double apogee_m, double radius_m) {
  if (!(range_m > 0.0 && range_m < pi * radius_m && apogee_m > 0.0)) return std::nullopt;
  const double half = 0.5 * range_m / radius_m;
  // 1 - cos without cancellation.
  const double versine = 2.0 * std::sin(0.5 * half) * std::sin(0.5 * half);
  const double e = apogee_m / (apogee_m + radius_m * versine);
  const double elevation = std::atan2(e * std::sin(half), 1.0 - e * std::cos(half));
  return spherical_arc(range_m, elevation, radius_m);
}

std::optional<SphericalArc> arc_of_speed(double range_m, double speed_mps, bool high_branch, double radius_m) {
  if (!(range_m > 0.0 && range_m < pi * radius_m && speed_mps > 0.0)) return std::nullopt;
  const double half = 0.5 * range_m / radius_m;
  const double q = speed_mps * speed_mps * radius_m / gm_m3_s2;
  const double x = std::sin(half) * (2.0 / q - 1.0);  // sin(2γ + φ/2)
  if (!(q < 2.0) || x > 1.0) return std::nullopt;
  const double angle = high_branch ? pi - std::asin(x) : std::asin(x);
  const double elevation = 0.5 * (angle - half);
  if (elevation < 0.0) return std::nullopt;
  return arc_of(range_m, q, elevation, radius_m);
}

double longest_range_m(double speed_mps, double radius_m) {
  const double q = speed_mps * speed_mps * radius_m / gm_m3_s2;
  if (q >= 1.0) return pi * radius_m;
  return 2.0 * radius_m * std::asin(q / (2.0 - q));
}

}  // namespace iamd::geo
