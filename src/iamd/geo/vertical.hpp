// The vertical through a point and the height above the ellipsoid, without angles: the inner part of geodetic
// conversions and of the flight integrator.
#pragma once

#include <cmath>

#include "iamd/geo/types.hpp"

namespace iamd::geo {

inline constexpr double eccentricity_squared = flattening * (2.0 - flattening);

// Where the vertical through a point stands.
struct Vertical {
  double sin_lat = 0.0, cos_lat = 1.0;  // of the geodetic latitude
  double rho_m = 0.0;                   // distance from the Earth's axis
  double alt_m = 0.0;                   // above the ellipsoid
};

// Bowring (1985), one refinement by his iteration of 1976; the height by projection on the vertical, which turns an
// error of angle into its square. Domain and accuracy: see geodetic_from_ecef().
[[nodiscard]] inline Vertical vertical(const Position<Ecef>& p) {
  constexpr double a = semi_major_axis_m;
  constexpr double b = semi_major_axis_m * (1.0 - flattening);
  constexpr double second_eccentricity_squared = eccentricity_squared / (1.0 - eccentricity_squared);
  const double rho = std::sqrt(p.x_m * p.x_m + p.y_m * p.y_m);
  const double r = std::sqrt(rho * rho + p.z_m * p.z_m);
  // Sine and cosine of the reduced latitude, up to a common factor.
  double s = p.z_m * (1.0 + second_eccentricity_squared * b / r);
  double c = rho * (1.0 / (1.0 - flattening));
  double up_z = 0.0;
  double up_rho = 0.0;
  for (int pass = 0; pass < 2; ++pass) {
    const double scale = 1.0 / std::sqrt(s * s + c * c);
    const double sin_beta = s * scale;
    const double cos_beta = c * scale;
    up_z = p.z_m + second_eccentricity_squared * b * sin_beta * sin_beta * sin_beta;
    up_rho = rho - eccentricity_squared * a * cos_beta * cos_beta * cos_beta;
    s = (1.0 - flattening) * up_z;
    c = up_rho;
  }
  const double scale = 1.0 / std::sqrt(up_z * up_z + up_rho * up_rho);
  Vertical v;
  v.sin_lat = up_z * scale;
  v.cos_lat = up_rho * scale;
  v.rho_m = rho;
  v.alt_m = rho * v.cos_lat + p.z_m * v.sin_lat - a * std::sqrt(1.0 - eccentricity_squared * v.sin_lat * v.sin_lat);
  return v;
}

namespace detail {
// The ellipsoid's radius at a geocentric latitude as a series in u = sin² of it, to the fourth power (4 mm).
inline constexpr double q = eccentricity_squared / (1.0 - eccentricity_squared);
inline constexpr double radius_series[5] = {
    semi_major_axis_m, -semi_major_axis_m* q / 2.0, semi_major_axis_m* q* q * 3.0 / 8.0,
    -semi_major_axis_m* q* q* q * 5.0 / 16.0, semi_major_axis_m* q* q* q* q * 35.0 / 128.0};
}  // namespace detail

// ellipsoid_height() where the distance r from the Earth's centre, 1/r and u = (z/r)² are known already.
[[nodiscard]] inline double quick_height(double r_m, double per_r, double u) {
  const double* c = detail::radius_series;
  const double radius = c[0] + u * (c[1] + u * (c[2] + u * (c[3] + u * c[4])));
  // The vertical leans from the radius by about e² sinφ cosφ: the height is shorter than the radial excess.
  constexpr double lean = 0.5 * detail::q * detail::q * (1.0 - flattening);
  return (r_m - radius) * (1.0 - lean * u * (1.0 - u) * radius * per_r);
}

// The rate of change of the height, to a part in 10⁵ of the speed.
[[nodiscard]] inline double quick_climb(double r_m, double u, double z_m, double z_mps, double r_mps) {
  const double* c = detail::radius_series;
  const double u_rate = 2.0 * z_m * (z_mps - z_m * r_mps / r_m) / (r_m * r_m);
  return r_mps - (c[1] + u * (2.0 * c[2] + u * 3.0 * c[3])) * u_rate;
}

}  // namespace iamd::geo
