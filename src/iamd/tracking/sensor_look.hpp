// What a sensor measures of a state, on plain arrays: the inner part of measure() and of the filters' updates. Included
// by sources only.
#pragma once

#include <algorithm>
#include <cmath>
#include <numbers>

#include "iamd/geo/pack.hpp"
#include "iamd/tracking/plot.hpp"

namespace iamd::tracking {

inline constexpr double nearest_zenith = 1e-6;  // rad: closer to it, the derivative of azimuth grows no more

// Variances from here on say that a component was not measured.
inline constexpr double noise_without_end = 1e60;

// An angle's difference in (-π, π].
IAMD_INLINE double wrapped(double angle_rad) {
  constexpr double turn = 2.0 * std::numbers::pi;
  if (std::abs(angle_rad) <= std::numbers::pi) return angle_rad;
  return angle_rad - turn * std::round(angle_rad / turn);
}

// h(x) and its rows: by position, and for the range rate by velocity as well (there the first row, the line of sight).
struct SensorLook {
  double z[component_count];
  double by_position[component_count][3];
  double ground_m = 0.0;
  double range_m = 0.0;
};

// x: position and velocity in Ecef.
IAMD_INLINE void look_at(const SensorAxes& axes, const double* x, SensorLook& out) {
  const double* const o = axes.origin.data();
  const double* const enu = axes.enu.data();  // column by column
  const double d[3] = {x[0] - o[0], x[1] - o[1], x[2] - o[2]};
  const double east = enu[0] * d[0] + enu[3] * d[1] + enu[6] * d[2];
  const double north = enu[1] * d[0] + enu[4] * d[1] + enu[7] * d[2];
  const double up = enu[2] * d[0] + enu[5] * d[1] + enu[8] * d[2];
  const double ground2 = east * east + north * north;
  const double range = std::sqrt(std::max(ground2 + up * up, 1e-6));
  const double level = std::sqrt(ground2);
  const double ground = std::max(level, nearest_zenith * range);
  const double per_range = 1.0 / range;
  const double per_ground = 1.0 / ground;
  const double per_ground2 = per_ground * per_ground;
  out.range_m = range;
  out.ground_m = ground;
  out.z[0] = range;
  out.z[1] = std::atan2(east, north);
  out.z[2] = std::atan2(up, level);
  const double line[3] = {d[0] * per_range, d[1] * per_range, d[2] * per_range};
  const double rate = line[0] * x[3] + line[1] * x[4] + line[2] * x[5];
  out.z[3] = rate;
  const double by_east = north * per_ground2;
  const double by_north = -east * per_ground2;
  const double sine = up * per_range;
  for (int i = 0; i < 3; ++i) {
    out.by_position[0][i] = line[i];
    out.by_position[1][i] = by_east * enu[3 * i] + by_north * enu[3 * i + 1];
    out.by_position[2][i] = (enu[3 * i + 2] - line[i] * sine) * per_ground;
    out.by_position[3][i] = (x[3 + i] - line[i] * rate) * per_range;
  }
}

// h(x) alone.
IAMD_INLINE void look_at(const SensorAxes& axes, const double* x, double (&z)[component_count]) {
  const double* const o = axes.origin.data();
  const double* const enu = axes.enu.data();
  const double d[3] = {x[0] - o[0], x[1] - o[1], x[2] - o[2]};
  const double east = enu[0] * d[0] + enu[3] * d[1] + enu[6] * d[2];
  const double north = enu[1] * d[0] + enu[4] * d[1] + enu[7] * d[2];
  const double up = enu[2] * d[0] + enu[5] * d[1] + enu[8] * d[2];
  const double ground2 = east * east + north * north;
  const double range = std::sqrt(ground2 + up * up);
  z[0] = range;
  z[1] = std::atan2(east, north);
  z[2] = std::atan2(up, std::sqrt(ground2));
  z[3] = range > 0.0 ? (d[0] * x[3] + d[1] * x[4] + d[2] * x[5]) / range : 0.0;
}

}  // namespace iamd::tracking
