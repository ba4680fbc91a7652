// How estimates take plots: the update rules, for any motion, on packed estimates. Included by the bank's sources only.
#pragma once

#include <algorithm>
#include <array>
#include <cmath>
#include <cstdint>

#include "iamd/tracking/packed.hpp"
#include "iamd/tracking/plot.hpp"
#include "iamd/tracking/sensor_look.hpp"

namespace iamd::tracking {

inline constexpr double log_two_pi = 1.8378770664093454836;
// Share of the variance along a row of H that rounding may cost a covariance in one update.
inline constexpr double rounding_share = 1e-12;

// One component of a measurement, linearised: innovation, noise and the row of H (by position, by velocity).
struct ScalarLook {
  double innovation = 0.0;
  double variance = 0.0;
  double by[6];
};

// Azimuth turns without bound about the zenith; no plot is nearer to it than its elevation is known. A steeper
// derivative would claim to know the place across the line of sight better than the radar can tell.
IAMD_INLINE void bound_azimuth(const SensorLook& look, const Plot& plot, ScalarLook& azimuth) {
  const double ground2 = look.ground_m * look.ground_m;
  const double least2 = plot.variance[2] * look.range_m * look.range_m;
  if (!plot.measures(Component::elevation) || ground2 >= least2) return;
  const double flatter = std::sqrt(ground2 / least2);
  for (int k = 0; k < 3; ++k) azimuth.by[k] *= flatter;
}

// The measured components of a plot about a state. Gives their number.
IAMD_INLINE int linearise(const SensorLook& look, const Plot& plot, ScalarLook (&out)[component_count]) {
  int n = 0;
  for (int i = 0; i < component_count; ++i) {
    if ((plot.has >> i & 1U) == 0 || !(plot.variance[i] < noise_without_end)) continue;
    ScalarLook& row = out[n++];
    row.innovation = plot.z[i] - look.z[i];
    if (i == 1) row.innovation = wrapped(row.innovation);
    row.variance = plot.variance[i];
    for (int k = 0; k < 3; ++k) {
      row.by[k] = look.by_position[i][k];
      row.by[3 + k] = i == 3 ? look.by_position[0][k] : 0.0;
    }
    if (i == 1) bound_azimuth(look, plot, row);
  }
  return n;
}

// A covariance for work: its first three columns (by position) in full height, and the triangle of the rest.
template <int N>
struct Columns {
  static constexpr int pairs = (N + 1) / 2;
  alignas(16) double at[3][2 * pairs];
  double rest[triangle_length(N - 3)];

  IAMD_INLINE void unpack(const double* triangle) {
#pragma GCC unroll 9
    for (int i = 0; i < N; ++i) {
#pragma GCC unroll 3
      for (int j = 0; j < 3; ++j) at[j][i] = triangle[symmetric_at(i, j)];
#pragma GCC unroll 9
      for (int j = 3; j <= i; ++j) rest[triangle_at(i - 3, j - 3)] = triangle[triangle_at(i, j)];
    }
    if constexpr (N % 2 != 0) at[0][N] = at[1][N] = at[2][N] = 0.0;
  }
  IAMD_INLINE void pack(double* triangle) const {
#pragma GCC unroll 9
    for (int i = 0; i < N; ++i) {
#pragma GCC unroll 3
      for (int j = 0; j < 3; ++j) {
        if (j <= i) triangle[triangle_at(i, j)] = at[j][i];
      }
#pragma GCC unroll 9
      for (int j = 3; j <= i; ++j) triangle[triangle_at(i, j)] = rest[triangle_at(i - 3, j - 3)];
    }
  }
  // P hᵀ for a row by position, and by velocity where `rate`.
  template <bool rate>
  IAMD_INLINE void times(const double* h, double* c) const {
#pragma GCC unroll 5
    for (int k = 0; k < pairs; ++k) {
      put_two(&c[2 * k], both(h[0]) * two_at(&at[0][2 * k]) + both(h[1]) * two_at(&at[1][2 * k]) +
                             both(h[2]) * two_at(&at[2][2 * k]));
    }
    if constexpr (rate) {
#pragma GCC unroll 3
      for (int i = 0; i < 3; ++i) c[i] += h[3] * at[i][3] + h[4] * at[i][4] + h[5] * at[i][5];
#pragma GCC unroll 9
      for (int i = 0; i < N - 3; ++i) {
        c[3 + i] += h[3] * rest[symmetric_at(i, 0)] + h[4] * rest[symmetric_at(i, 1)] + h[5] * rest[symmetric_at(i, 2)];
      }
    }
  }
  // P - k fᵀ - f kᵀ
  IAMD_INLINE void take(const double* k, const double* f) {
#pragma GCC unroll 3
    for (int j = 0; j < 3; ++j) {
#pragma GCC unroll 5
      for (int i = 0; i < pairs; ++i) {
        put_two(&at[j][2 * i],
                two_at(&at[j][2 * i]) - (both(f[j]) * two_at(&k[2 * i]) + both(k[j]) * two_at(&f[2 * i])));
      }
    }
#pragma GCC unroll 9
    for (int i = 0; i < N - 3; ++i) {
#pragma GCC unroll 9
      for (int j = 0; j <= i; ++j) rest[triangle_at(i, j)] -= k[3 + i] * f[3 + j] + f[3 + i] * k[3 + j];
    }
  }
};

// What a run of scalar updates gathers.
template <int N>
struct ScalarSums {
  alignas(16) double moved[2 * Columns<N>::pairs] = {};
  double spreads = 1.0;  // product
  double distance2 = 0.0;
  double position_spread = 0.0;
  double velocity_spread = 0.0;
  bool risky = false;
};

// One scalar, in Joseph's form (Bucy and Joseph 1968), (I - k h) P (I - k h)ᵀ + r k kᵀ, multiplied out: with c = P hᵀ
// and s = h c + r that is P - k fᵀ - f kᵀ with f = c - s k/2. An error of the gain k enters by its square only.
template <int N, bool rate>
IAMD_INLINE void take_scalar(const ScalarLook& row, Columns<N>& p, ScalarSums<N>& sums) {
  constexpr int pairs = Columns<N>::pairs;
  alignas(16) double c[2 * pairs];
  p.template times<rate>(row.by, c);
  const double* const h = row.by;
  double prior = h[0] * c[0] + h[1] * c[1] + h[2] * c[2];
  double innovation = row.innovation - (h[0] * sums.moved[0] + h[1] * sums.moved[1] + h[2] * sums.moved[2]);
  double reach = (h[0] * h[0] + h[1] * h[1] + h[2] * h[2]) * sums.position_spread;
  if constexpr (rate) {
    prior += h[3] * c[3] + h[4] * c[4] + h[5] * c[5];
    innovation -= h[3] * sums.moved[3] + h[4] * sums.moved[4] + h[5] * sums.moved[5];
    reach += sums.velocity_spread;
  }
  prior = std::max(prior, 0.0);
  const double spread = prior + row.variance;
  const double per_spread = 1.0 / spread;
  sums.risky |= !(row.variance * prior > rounding_share * reach * spread);
  sums.distance2 += innovation * innovation * per_spread;
  sums.spreads *= spread;
  alignas(16) double k[2 * pairs];
  alignas(16) double f[2 * pairs];
  const Two half = both(0.5 * spread);
#pragma GCC unroll 5
  for (int i = 0; i < pairs; ++i) {
    const Two ci = two_at(&c[2 * i]);
    const Two ki = ci * both(per_spread);
    put_two(&k[2 * i], ki);
    put_two(&f[2 * i], ci - half * ki);
    put_two(&sums.moved[2 * i], two_at(&sums.moved[2 * i]) + ki * both(innovation));
  }
  p.take(k, f);
}

// Kalman's update by scalars that were linearised at one state: the same as all at once, since their noises are
// independent. rate_last: the last one is a range rate. Gives the logarithm of the density.
template <int N>
double take_scalars(const double* from, const ScalarLook* rows, int count, bool rate_last, double* to) {
  Columns<N> p;
  p.unpack(from + N);
  ScalarSums<N> sums;
  sums.position_spread = p.at[0][0] + p.at[1][1] + p.at[2][2];
  sums.velocity_spread = p.rest[0] + p.rest[2] + p.rest[5];
  const int by_position = rate_last ? count - 1 : count;
  for (int m = 0; m < by_position; ++m) take_scalar<N, false>(rows[m], p, sums);
  if (rate_last) take_scalar<N, true>(rows[by_position], p, sums);
  double prior[triangle_length(N)];
  if (sums.risky) std::copy_n(from + N, triangle_length(N), prior);
#pragma GCC unroll 9
  for (int i = 0; i < N; ++i) to[i] = from[i] + sums.moved[i];
  p.pack(to + N);
  if (sums.risky) keep_positive<N>(to + N, prior);
  return -0.5 * (sums.distance2 + std::log(sums.spreads) + count * log_two_pi);
}

// The extended Kalman filter's update.
template <int N>
double update_extended(const double* from, const Plot& plot, const SensorAxes& axes, double* to) {
  SensorLook look;
  look_at(axes, from, look);
  ScalarLook rows[component_count];
  const int count = linearise(look, plot, rows);
  const bool rate_last = plot.measures(Component::range_rate) && plot.variance[3] < noise_without_end;
  return take_scalars<N>(from, rows, count, rate_last, to);
}

// The converted measurement: the plot's position with its covariance, diagonalised by the Cholesky factor L of that
// covariance (L⁻¹ z has independent components of unit variance). The density is that in range and angles: times r² cos
// of the elevation. A range rate follows, linearised at the estimate so far. A plot without position is taken as the
// extended filter does.
template <int N>
double update_linear(const double* from, const Plot& plot, const SensorAxes& axes, double* to) {
  double factor[triangle_length(3)];
  double triangle[triangle_length(3)];
  for (int i = 0; i < 3; ++i) {
    for (int j = 0; j <= i; ++j) triangle[triangle_at(i, j)] = plot.covariance(i, j);
  }
  if (!plot.located() || !cholesky<3>(triangle, factor)) return update_extended<N>(from, plot, axes, to);
  // Rows of L⁻¹, by forward substitution.
  const double a = 1.0 / factor[0];
  const double b = 1.0 / factor[2];
  const double c = 1.0 / factor[5];
  const double inverse[3][3] = {{a, 0.0, 0.0},
                                {-factor[1] * a * b, b, 0.0},
                                {(factor[1] * factor[4] * b - factor[3]) * a * c, -factor[4] * b * c, c}};
  ScalarLook rows[3];
  const double difference[3] = {plot.position[0] - from[0], plot.position[1] - from[1], plot.position[2] - from[2]};
  for (int m = 0; m < 3; ++m) {
    rows[m].variance = 1.0;
    rows[m].innovation = 0.0;
    for (int k = 0; k < 3; ++k) {
      rows[m].by[k] = inverse[m][k];
      rows[m].by[3 + k] = 0.0;
      rows[m].innovation += inverse[m][k] * difference[k];
    }
  }
  const double range = plot.z[0];
  const double cosine = std::max(std::cos(plot.z[2]), nearest_zenith);
  double log_likelihood = take_scalars<N>(from, rows, 3, false, to) + std::log(a * b * c * range * range * cosine);
  if (plot.measures(Component::range_rate)) {
    Plot rest = plot;
    rest.has = bit_of(Component::range_rate);
    log_likelihood += update_extended<N>(to, rest, axes, to);
  }
  return log_likelihood;
}

// What a sensor should measure of an estimate: H P Hᵀ of its first six states.
inline void expect_packed(const double* x, const double* triangle, const SensorAxes& axes, Expectation& out) {
  SensorLook look;
  look_at(axes, x, look);
  for (int i = 0; i < component_count; ++i) out.z[i] = look.z[i];
  const double* const p = triangle;
  double* const spread = out.spread.data();
  const auto set = [&](int i, int j, double value) IAMD_INLINE_LAMBDA {
    spread[i + component_count * j] = value;
    spread[j + component_count * i] = value;
  };
  double c[3];
  for (int m = 0; m < 4; ++m) {
    const double* const h = look.by_position[m];
    c[0] = p[0] * h[0] + p[1] * h[1] + p[3] * h[2];
    c[1] = p[1] * h[0] + p[2] * h[1] + p[4] * h[2];
    c[2] = p[3] * h[0] + p[4] * h[1] + p[5] * h[2];
    for (int l = 0; l <= m; ++l) {
      const double* const g = look.by_position[l];
      set(m, l, g[0] * c[0] + g[1] * c[1] + g[2] * c[2]);
    }
  }
  // The range rate also sees the velocity, along the line of sight.
  const double* const line = look.by_position[0];
  double by_position[3];
  double vv = 0.0;
  for (int k = 0; k < 3; ++k) by_position[k] = line[0] * p[6 + k] + line[1] * p[10 + k] + line[2] * p[15 + k];
  vv = line[0] * (line[0] * p[9] + 2.0 * (line[1] * p[13] + line[2] * p[18])) +
       line[1] * (line[1] * p[14] + 2.0 * line[2] * p[19]) + line[2] * line[2] * p[20];
  for (int l = 0; l < 4; ++l) {
    const double* const g = look.by_position[l];
    const double more = g[0] * by_position[0] + g[1] * by_position[1] + g[2] * by_position[2];
    set(3, l, spread[3 + component_count * l] + (l == 3 ? 2.0 * more + vv : more));
  }
}

}  // namespace iamd::tracking
