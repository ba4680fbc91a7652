// An estimate as a row of numbers: the mean, then the lower triangle of the covariance row by row. The estimate of the
// leading states lies at the front of each part, symmetry needs no care, and a bank's estimates lie in one array.
// Included by the bank's sources only.
#pragma once

#include <algorithm>
#include <array>
#include <cmath>
#include <cstring>

#include "iamd/geo/pack.hpp"

namespace iamd::tracking {

inline constexpr int most_states = 9;

constexpr int triangle_length(int n) { return n * (n + 1) / 2; }
constexpr int packed_length(int n) { return n + triangle_length(n); }
// Place of (i, j), i >= j, in a triangle.
constexpr int triangle_at(int i, int j) { return i * (i + 1) / 2 + j; }
constexpr int symmetric_at(int i, int j) { return i >= j ? triangle_at(i, j) : triangle_at(j, i); }

using Two = geo::PackOf<2>::Number;

IAMD_INLINE Two two_at(const double* from) {
  Two v;
  std::memcpy(&v, from, sizeof v);
  return v;
}
IAMD_INLINE void put_two(double* to, Two v) { std::memcpy(to, &v, sizeof v); }
IAMD_INLINE Two both(double v) { return Two{v, v}; }

// A square matrix whose rows are padded to pairs, for work.
template <int N>
struct Square {
  static constexpr int pairs = (N + 1) / 2;
  alignas(16) double at[N][2 * pairs];

  [[nodiscard]] static Square zero() {
    Square m;
    std::memset(&m, 0, sizeof m);
    return m;
  }
  [[nodiscard]] static Square identity() {
    Square m = zero();
    for (int i = 0; i < N; ++i) m.at[i][i] = 1.0;
    return m;
  }
};

template <int N>
IAMD_INLINE void unpack(const double* triangle, Square<N>& full) {
#pragma GCC unroll 9
  for (int i = 0; i < N; ++i) {
#pragma GCC unroll 9
    for (int j = 0; j <= i; ++j) {
      full.at[i][j] = triangle[triangle_at(i, j)];
      full.at[j][i] = triangle[triangle_at(i, j)];
    }
    if constexpr (N % 2 != 0) full.at[i][N] = 0.0;
  }
}

template <int N>
IAMD_INLINE void pack(const Square<N>& full, double* triangle) {
#pragma GCC unroll 9
  for (int i = 0; i < N; ++i) {
#pragma GCC unroll 9
    for (int j = 0; j <= i; ++j) triangle[triangle_at(i, j)] = full.at[i][j];
  }
}

// The triangle of f p fᵀ + q; only the lower part of q is read. `to` may be `triangle`.
template <int N>
void propagate(const Square<N>& f, const double* triangle, const Square<N>& q, double* to) {
  constexpr int pairs = Square<N>::pairs;
  Square<N> p;
  unpack<N>(triangle, p);
  Square<N> fp;
  for (int i = 0; i < N; ++i) {
    Two row[pairs];
    for (int k = 0; k < pairs; ++k) row[k] = both(0.0);
    for (int l = 0; l < N; ++l) {
      const Two scale = both(f.at[i][l]);
      for (int k = 0; k < pairs; ++k) row[k] += scale * two_at(&p.at[l][2 * k]);
    }
    for (int k = 0; k < pairs; ++k) put_two(&fp.at[i][2 * k], row[k]);
  }
  for (int i = 0; i < N; ++i) {
    for (int j = 0; j <= i; ++j) {
      double sum = q.at[i][j];
      for (int k = 0; k < N; ++k) sum += fp.at[i][k] * f.at[j][k];
      to[triangle_at(i, j)] = sum;
    }
  }
}

// Lower Cholesky factor of a triangle, as a triangle. False where the matrix isn't positive definite: a pivot is below
// `least` of its diagonal element.
template <int N>
[[nodiscard]] inline bool cholesky(const double* triangle, double* factor, double least = 0.0) {
  for (int i = 0; i < N; ++i) {
    for (int j = 0; j <= i; ++j) {
      double sum = triangle[triangle_at(i, j)];
      for (int k = 0; k < j; ++k) sum -= factor[triangle_at(i, k)] * factor[triangle_at(j, k)];
      if (i != j) {
        factor[triangle_at(i, j)] = sum / factor[triangle_at(j, j)];
      } else {
        if (!(sum > least * triangle[triangle_at(i, i)])) return false;
        factor[triangle_at(i, i)] = std::sqrt(sum);
      }
    }
  }
  return true;
}

// What rounding may have cost a covariance, given back: where it is no longer positive definite to working precision,
// variances are at least 1e-14 of what they were before (`prior`; null: a floor of 1e-20), correlations at most 1, and
// then the diagonal is enlarged by the smallest of 1e-14, 1e-13, … of itself that suffices. Called where a bound says
// that rounding can matter.
template <int N>
void keep_positive(double* triangle, const double* prior = nullptr) {
  constexpr double tiny = 1e-14;
  std::array<double, triangle_length(N)> factor;
  if (cholesky<N>(triangle, factor.data(), tiny)) return;
  for (int i = 0; i < N; ++i) {
    double& variance = triangle[triangle_at(i, i)];
    const double floor = prior != nullptr ? tiny * std::abs(prior[triangle_at(i, i)]) : 1e-20;
    if (variance > floor) continue;
    variance = floor;
    for (int j = 0; j < N; ++j) {
      if (j != i) triangle[symmetric_at(i, j)] = 0.0;
    }
  }
  for (int i = 0; i < N; ++i) {
    for (int j = 0; j < i; ++j) {
      const double most = std::sqrt(triangle[triangle_at(i, i)]) * std::sqrt(triangle[triangle_at(j, j)]);
      double& value = triangle[triangle_at(i, j)];
      value = std::clamp(value, -most, most);
    }
  }
  for (double share = 1e-14; share < 1e2; share *= 10.0) {
    for (int i = 0; i < N; ++i) triangle[triangle_at(i, i)] *= 1.0 + share;
    if (cholesky<N>(triangle, factor.data(), tiny)) return;
  }
}

}  // namespace iamd::tracking
