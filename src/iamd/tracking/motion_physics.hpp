// Accelerations of what flies, in Ecef: shared by the motion models of the filters. Included by the room's sources
// only.
#pragma once

#include <cmath>

#include "iamd/geo/atmosphere.hpp"
#include "iamd/geo/types.hpp"
#include "iamd/geo/vertical.hpp"
#include "iamd/tracking/gaussian.hpp"

namespace iamd::tracking {

inline constexpr double top_of_air_m = 100e3;     // drag is left out above
inline constexpr double scale_height_m = 7000.0;  // of density, for step lengths and the drag gradient

struct Gravity {
  Vector3 acceleration;  // with centrifugal and Coriolis terms
  double per_r = 0.0;
  double r_m = 0.0;
  double z2_over_r2 = 0.0;
  double pull = 0.0;  // -GM/r³
};

// With J2; Vallado (2013), eq. 8-25.
inline Gravity gravity_at(const Vector6& x) {
  using namespace geo;
  Gravity g;
  const double r2 = x[0] * x[0] + x[1] * x[1] + x[2] * x[2];
  g.r_m = std::sqrt(r2);
  g.per_r = 1.0 / g.r_m;
  const double per_r2 = g.per_r * g.per_r;
  g.z2_over_r2 = x[2] * x[2] * per_r2;
  g.pull = -gm_m3_s2 * g.per_r * per_r2;
  const double oblate = (1.5 * j2 * semi_major_axis_m * semi_major_axis_m) * per_r2;
  const double equatorial = g.pull * (1.0 + oblate * (1.0 - 5.0 * g.z2_over_r2)) + earth_rate_radps * earth_rate_radps;
  const double axial = g.pull * (1.0 + oblate * (3.0 - 5.0 * g.z2_over_r2));
  g.acceleration = {equatorial * x[0] + 2.0 * earth_rate_radps * x[4],
                    equatorial * x[1] - 2.0 * earth_rate_radps * x[3], axial * x[2]};
  return g;
}

inline double height_of(const Gravity& g) { return geo::quick_height(geo::wgs84_series, g.r_m, g.per_r, g.z2_over_r2); }

// ρ/(2β) in 1/m: drag is this times speed times velocity.
inline double drag_factor(double ballistic_coefficient_kg_m2, const Gravity& g) {
  const double height = height_of(g);
  if (height > top_of_air_m) return 0.0;
  return 0.5 * geo::us1976_density_kg_m3(height) / ballistic_coefficient_kg_m2;
}

// Along the local horizontal at constant speed and climb angle: dv/dt = (v (u·v) - u v²)/r with u radial.
inline Vector3 level_acceleration(const Vector6& x) {
  const Vector3 p = x.head<3>();
  const Vector3 v = x.tail<3>();
  const double per_r2 = 1.0 / p.squaredNorm();
  return (v * p.dot(v) - p * v.squaredNorm()) * per_r2;
}

}  // namespace iamd::tracking
