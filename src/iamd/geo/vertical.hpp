// The vertical through a point and the height above the ellipsoid, without angles: the inner part of geodetic
// conversions and of the flight integrator.
#pragma once

#include <cmath>

#include "iamd/geo/pack.hpp"
#include "iamd/geo/types.hpp"

namespace iamd::geo {

// Squared first eccentricity.
[[nodiscard]] inline constexpr double eccentricity_squared(const Ellipsoid& shape) {
  return shape.flattening * (2.0 - shape.flattening);
}

// Where the vertical through a point stands.
template <class V>
struct VerticalOf {
  V sin_lat, cos_lat;  // of the geodetic latitude
  V rho_m;             // distance from the Earth's axis
  V alt_m;             // above the ellipsoid
};
using Vertical = VerticalOf<double>;

// Bowring (1985), one refinement by his iteration of 1976; the height by projection on the vertical, which turns an
// error of angle into its square. Domain and accuracy: see geodetic_from_ecef(). V: a number, or a pack of them.
template <class V>
IAMD_INLINE VerticalOf<V> vertical(V x_m, V y_m, V z_m, const Ellipsoid& shape) {
  const double a = shape.equatorial_radius_m;
  const double axis_ratio = 1.0 - shape.flattening;
  const double b = a * axis_ratio;
  const double e2 = eccentricity_squared(shape);
  const double second_e2 = e2 / (1.0 - e2);
  const V rho = root(x_m * x_m + y_m * y_m);
  const V r = root(rho * rho + z_m * z_m);
  // Sine and cosine of the reduced latitude, up to a common factor.
  V s = z_m * (1.0 + second_e2 * b / r);
  V c = rho * (1.0 / axis_ratio);
  V up_z{};
  V up_rho{};
  for (int pass = 0; pass < 2; ++pass) {
    const V scale = 1.0 / root(s * s + c * c);
    const V sin_beta = s * scale;
    const V cos_beta = c * scale;
    up_z = z_m + second_e2 * b * sin_beta * sin_beta * sin_beta;
    up_rho = rho - e2 * a * cos_beta * cos_beta * cos_beta;
    s = axis_ratio * up_z;
    c = up_rho;
  }
  const V scale = 1.0 / root(up_z * up_z + up_rho * up_rho);
  const V sin_lat = up_z * scale;
  const V cos_lat = up_rho * scale;
  return {sin_lat, cos_lat, rho, rho * cos_lat + z_m * sin_lat - a * root(1.0 - e2 * sin_lat * sin_lat)};
}
[[nodiscard]] inline Vertical vertical(const Position<Ecef>& p, const Ellipsoid& shape) {
  return vertical(p.x_m, p.y_m, p.z_m, shape);
}

// The ellipsoid's radius at a geocentric latitude as a series in u = sin² of it, to the fifth power (1 µm on WGS-84),
// and what else a quick height needs. Domain: flattening up to 0.01.
struct FigureSeries {
  double radius[6];
  double q;     // squared second eccentricity
  double lean;  // q²/2

  explicit constexpr FigureSeries(const Ellipsoid& shape)
      : radius{}, q{eccentricity_squared(shape) / (1.0 - eccentricity_squared(shape))}, lean{0.5 * q * q} {
    const double a = shape.equatorial_radius_m;
    radius[0] = a;
    radius[1] = -a * q / 2.0;
    radius[2] = a * q * q * 3.0 / 8.0;
    radius[3] = -a * q * q * q * 5.0 / 16.0;
    radius[4] = a * q * q * q * q * 35.0 / 128.0;
    radius[5] = -a * q * q * q * q * q * 63.0 / 256.0;
  }
};
inline constexpr FigureSeries wgs84_series{wgs84};

// ellipsoid_height() where the distance r from the Earth's centre, 1/r and u = (z/r)² are known already. The vertical
// leans from the radius by ν, tan²ν = q²u(1 - u)/(1 + qu)²: the height of d along the radius is d cos ν over a curved
// ground, d (1 - ½ν² R/r). V: a number, or a pack of them.
template <class V>
IAMD_INLINE V quick_height(const FigureSeries& figure, V r_m, V per_r, V u) {
  const double* c = figure.radius;
  const V radius = c[0] + u * (c[1] + u * (c[2] + u * (c[3] + u * (c[4] + u * c[5]))));
  const V lean = figure.lean * u * (1.0 - u) * (1.0 - 2.0 * figure.q * u);
  return (r_m - radius) * (1.0 - lean * radius * per_r);
}

// The rate of change of the height, to a part in 10⁵ of the speed.
template <class V>
IAMD_INLINE V quick_climb(const FigureSeries& figure, V per_r, V u, V z_m, V z_mps, V r_mps) {
  const double* c = figure.radius;
  const V u_rate = 2.0 * z_m * (z_mps - z_m * r_mps * per_r) * (per_r * per_r);
  return r_mps - (c[1] + u * (2.0 * c[2] + u * (3.0 * c[3]))) * u_rate;
}

}  // namespace iamd::geo
