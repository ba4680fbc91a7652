// Out-of-sequence measurements. Included by the bank's sources only.
#pragma once

#include <algorithm>
#include <cmath>
#include <utility>

#include "iamd/tracking/dense_update.hpp"
#include "iamd/tracking/measurement_update.hpp"
#include "iamd/tracking/packed.hpp"
#include "iamd/tracking/update_rules.hpp"

namespace iamd::tracking {

// X with A X = B for the symmetric A = L Lᵀ of which the factor L is given (triangle).
template <int N>
void solve(const double* factor, const Square<N>& b, Square<N>& x) {
  for (int c = 0; c < N; ++c) {
    for (int i = 0; i < N; ++i) {
      double sum = b.at[i][c];
      for (int k = 0; k < i; ++k) sum -= factor[triangle_at(i, k)] * x.at[k][c];
      x.at[i][c] = sum / factor[triangle_at(i, i)];
    }
    for (int i = N - 1; i >= 0; --i) {
      double sum = x.at[i][c];
      for (int k = i + 1; k < N; ++k) sum -= factor[triangle_at(k, i)] * x.at[k][c];
      x.at[i][c] = sum / factor[triangle_at(i, i)];
    }
  }
}

// How the state then follows from the state now: x_then = then + B (x_now - x) + e.
template <int N>
struct Retrodiction {
  double then[N];
  Square<N> by_now;
  double noise[triangle_length(N)];  // of e
};

// Retrodiction after Bar-Shalom (2002), algorithm A, in terms of the estimates before and after the measurements of
// now, x⁻, P⁻ and x, P: v, the process noise between then and now, has the smoothed mean Gᵀ (x - x⁻) with G = P⁻⁻¹ Q,
// the covariance P G with the state now, and Q - Q G + Gᵀ P G with itself. Exact for linear models if no other
// measurement came in between; otherwise Q can be more than P⁻ holds, and the excess counts as independent noise.
// back: F, from now to then; noise_then: F Q Fᵀ; forth: F⁻¹.
template <int N>
void retrodict(const double* from, const double* before, const Square<N>& back, const Square<N>& forth,
               const Square<N>& noise_then, Retrodiction<N>& out) {
  out.by_now = back;
  for (int i = 0; i < N; ++i) {
    for (int j = 0; j <= i; ++j) out.noise[triangle_at(i, j)] = noise_then.at[i][j];
  }
  if (before == nullptr) return;
  double noise_now[triangle_length(N)];
  propagate<N>(forth, out.noise, Square<N>::zero(), noise_now);
  double prior[triangle_length(N)];
  double rest[triangle_length(N)];
  double factor[triangle_length(N)];
  std::copy_n(before + N, triangle_length(N), prior);
  double share = 1.0;  // of Q that P⁻ holds
  for (; share > 1e-3; share *= 0.5) {
    for (int i = 0; i < triangle_length(N); ++i) rest[i] = prior[i] - share * noise_now[i];
    if (cholesky<N>(rest, factor, 1e-14)) break;
  }
  if (share <= 1e-3 || !cholesky<N>(prior, factor)) return;
  Square<N> q;
  unpack<N>(noise_now, q);
  for (auto& row : q.at) {
    for (double& value : row) value *= share;
  }
  Square<N> g;  // P⁻⁻¹ Q
  solve<N>(factor, q, g);
  // B = F (I - G)ᵀ; the mean moves by -F Gᵀ (x - x⁻); e has F (Q - Q G) Fᵀ and the excess.
  double v[N];
  for (int i = 0; i < N; ++i) {
    v[i] = 0.0;
    for (int k = 0; k < N; ++k) v[i] += g.at[k][i] * (from[k] - before[k]);
  }
  double held[triangle_length(N)];
  for (int i = 0; i < N; ++i) {
    for (int j = 0; j <= i; ++j) {
      double sum = q.at[i][j];
      for (int k = 0; k < N; ++k) sum -= q.at[i][k] * g.at[k][j];
      held[triangle_at(i, j)] = sum + (1.0 - share) * noise_now[triangle_at(i, j)];
    }
  }
  for (int i = 0; i < N; ++i) {
    for (int k = 0; k < N; ++k) out.then[i] -= back.at[i][k] * v[k];
    for (int j = 0; j < N; ++j) {
      double sum = back.at[i][j];
      for (int k = 0; k < N; ++k) sum -= back.at[i][k] * g.at[j][k];
      out.by_now.at[i][j] = sum;
    }
  }
  propagate<N>(back, held, Square<N>::zero(), out.noise);
}

// F⁻¹ by elimination with pivots.
template <int N>
[[nodiscard]] Square<N> inverse(Square<N> f) {
  Square<N> out = Square<N>::identity();
  for (int c = 0; c < N; ++c) {
    int pivot = c;
    for (int i = c + 1; i < N; ++i) {
      if (std::abs(f.at[i][c]) > std::abs(f.at[pivot][c])) pivot = i;
    }
    std::swap(f.at[c], f.at[pivot]);
    std::swap(out.at[c], out.at[pivot]);
    const double scale = 1.0 / f.at[c][c];
    for (int j = 0; j < N; ++j) {
      f.at[c][j] *= scale;
      out.at[c][j] *= scale;
    }
    for (int i = 0; i < N; ++i) {
      if (i == c) continue;
      const double share = f.at[i][c];
      for (int j = 0; j < N; ++j) {
        f.at[i][j] -= share * f.at[c][j];
        out.at[i][j] -= share * out.at[c][j];
      }
    }
  }
  return out;
}

// Takes a plot of then for the estimate `from` of now. The linear filter takes its converted position (and leaves out
// its range rate); the others linearise the measurement at the retrodicted state. The density is that of the plot given
// the estimate now.
template <int N>
double update_late_by(FilterKind filter, const double* from, const double* before, const WayBack<N>& way,
                      const Plot& plot, const SensorAxes& axes, double* to) {
  Retrodiction<N> past;
  std::copy_n(way.then, N, past.then);
  retrodict<N>(from, before, way.back, inverse<N>(way.back), way.noise, past);
  DenseLook<N> dense;
  if (filter == FilterKind::linear && plot.located()) {
    dense.count = 3;
    for (int m = 0; m < 3; ++m) {
      dense.innovation[m] = plot.position[m] - past.then[m];
      for (int i = 0; i < N; ++i) dense.by[m][i] = past.by_now.at[m][i];
      for (int l = 0; l <= m; ++l) {
        dense.noise[triangle_at(m, l)] = plot.covariance(m, l) + past.noise[triangle_at(m, l)];
      }
    }
    const double range = plot.z[0];
    const double cosine = std::max(std::cos(plot.z[2]), nearest_zenith);
    return take_dense<N>(from, dense, to) + std::log(range * range * cosine);
  }
  SensorLook look;
  look_at(axes, past.then, look);
  ScalarLook rows[component_count];
  dense.count = linearise(look, plot, rows);
  double by_noise[component_count][6];
  for (int m = 0; m < dense.count; ++m) {
    dense.innovation[m] = rows[m].innovation;
    for (int i = 0; i < N; ++i) {
      dense.by[m][i] = 0.0;
      for (int k = 0; k < 6; ++k) dense.by[m][i] += rows[m].by[k] * past.by_now.at[k][i];
    }
    for (int i = 0; i < 6; ++i) {
      by_noise[m][i] = 0.0;
      for (int k = 0; k < 6; ++k) by_noise[m][i] += rows[m].by[k] * past.noise[symmetric_at(k, i)];
    }
    for (int l = 0; l <= m; ++l) {
      double sum = l == m ? rows[m].variance : 0.0;
      for (int k = 0; k < 6; ++k) sum += by_noise[m][k] * rows[l].by[k];
      dense.noise[triangle_at(m, l)] = sum;
    }
  }
  return take_dense<N>(from, dense, to);
}

}  // namespace iamd::tracking
