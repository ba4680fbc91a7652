// Updates whose measurement depends on all states and whose components' noises are correlated. Included by the bank's
// sources only.
#pragma once

#include <algorithm>
#include <cmath>

#include "iamd/tracking/measurement_update.hpp"
#include "iamd/tracking/packed.hpp"

namespace iamd::tracking {

// A linear measurement of N states: innovation, rows of H, noise (triangle).
template <int N>
struct DenseLook {
  int count = 0;
  double innovation[component_count];
  double by[component_count][N];
  double noise[triangle_length(component_count)];
};

// Lower Cholesky factor of the first `count` rows of a triangle; false where it isn't positive definite.
[[nodiscard]] inline bool factorise(const double* triangle, int count, double* factor) {
  for (int i = 0; i < count; ++i) {
    for (int j = 0; j <= i; ++j) {
      double sum = triangle[triangle_at(i, j)];
      for (int k = 0; k < j; ++k) sum -= factor[triangle_at(i, k)] * factor[triangle_at(j, k)];
      if (i == j && !(sum > 0.0)) return false;
      factor[triangle_at(i, j)] = i == j ? std::sqrt(sum) : sum / factor[triangle_at(j, j)];
    }
  }
  return true;
}

// One scalar of unit variance: (I - k h) P (I - k h)ᵀ + k kᵀ, and what it moves.
template <int N>
double take_unit_scalar(const double (&h)[N], double innovation, Square<N>& p, double (&moved)[N], bool& risky) {
  double c[N];
  double spread = 1.0;
  double reach = 0.0;
  for (int i = 0; i < N; ++i) {
    c[i] = 0.0;
    for (int j = 0; j < N; ++j) c[i] += p.at[i][j] * h[j];
    spread += h[i] * c[i];
    reach += std::abs(h[i]) * std::sqrt(std::max(p.at[i][i], 0.0));
    innovation -= h[i] * moved[i];
  }
  spread = std::max(spread, 1.0);
  const double per_spread = 1.0 / spread;
  risky |= !((spread - 1.0) * per_spread > rounding_share * reach * reach);
  double k[N];
  double d[N] = {};
  for (int i = 0; i < N; ++i) {
    k[i] = c[i] * per_spread;
    moved[i] += k[i] * innovation;
  }
  for (int i = 0; i < N; ++i) {
    for (int j = 0; j < N; ++j) p.at[i][j] -= k[i] * c[j];
    for (int j = 0; j < N; ++j) d[i] += p.at[i][j] * h[j];
  }
  for (int i = 0; i < N; ++i) {
    for (int j = 0; j < N; ++j) p.at[i][j] -= (d[i] - k[i]) * k[j];
  }
  return -0.5 * (innovation * innovation * per_spread + std::log(spread) + log_two_pi);
}

// Joseph form, component by component of what the noise's Cholesky factor makes independent. Gives the logarithm of the
// density. Precondition: the noise is positive definite.
template <int N>
double take_dense(const double* from, const DenseLook<N>& look, double* to) {
  double factor[triangle_length(component_count)];
  if (!factorise(look.noise, look.count, factor)) {
    std::copy_n(from, packed_length(N), to);
    return 0.0;
  }
  Square<N> p;
  unpack<N>(from + N, p);
  double moved[N] = {};
  double h[component_count][N];
  double y[component_count];
  double log_likelihood = 0.0;
  bool risky = false;
  for (int m = 0; m < look.count; ++m) {
    const double scale = 1.0 / factor[triangle_at(m, m)];
    y[m] = look.innovation[m];
    for (int l = 0; l < m; ++l) y[m] -= factor[triangle_at(m, l)] * y[l];
    y[m] *= scale;
    for (int i = 0; i < N; ++i) {
      h[m][i] = look.by[m][i];
      for (int l = 0; l < m; ++l) h[m][i] -= factor[triangle_at(m, l)] * h[l][i];
      h[m][i] *= scale;
    }
    log_likelihood += take_unit_scalar<N>(h[m], y[m], p, moved, risky) + std::log(scale);
  }
  double prior[triangle_length(N)];
  std::copy_n(from + N, triangle_length(N), prior);
  for (int i = 0; i < N; ++i) to[i] = from[i] + moved[i];
  pack<N>(p, to + N);
  if (risky) keep_positive<N>(to + N, prior);
  return log_likelihood;
}

}  // namespace iamd::tracking
