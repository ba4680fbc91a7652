// Sigma points: the unscented and the cubature filter, on packed estimates. Included by the bank's sources only.
#pragma once

#include <cmath>

#include "iamd/tracking/dense_update.hpp"
#include "iamd/tracking/filter_bank_config.hpp"
#include "iamd/tracking/measurement_update.hpp"
#include "iamd/tracking/packed.hpp"
#include "iamd/tracking/update_rules.hpp"

namespace iamd::tracking {

// The mean, and two points along each column of the covariance's Cholesky factor at ± sqrt(scale).
struct SigmaRule {
  double scale;
  double first_mean;        // weight of the point at the mean …
  double first_covariance;  // … in covariances
  double each;              // of every other point
};

// Unscented: scaled with α = 0.5, β = 2, κ = 3 - N (Wan and van der Merwe 2000). Cubature: third degree (Arasaratnam
// and Haykin 2009).
template <int N>
constexpr SigmaRule sigma_rule(FilterKind filter) {
  if (filter == FilterKind::cubature) return {double(N), 0.0, 0.0, 0.5 / N};
  constexpr double alpha2 = 0.25;
  constexpr double beta = 2.0;
  constexpr double kappa = 3.0 - N;
  constexpr double scale = alpha2 * (N + kappa);
  constexpr double first = (scale - N) / scale;
  return {scale, first, first + 1.0 - alpha2 + beta, 0.5 / scale};
}

// The two points of column c.
template <int N>
IAMD_INLINE void sigma_pair(const double* x, const double* factor, double root, int c, double (&plus)[N],
                            double (&minus)[N]) {
  for (int i = 0; i < N; ++i) {
    const double step = i >= c ? root * factor[triangle_at(i, c)] : 0.0;
    plus[i] = x[i] + step;
    minus[i] = x[i] - step;
  }
}

// Weighted mean of angles on the circle, as the direction of the mean of their unit vectors, from their differences to
// one of them.
struct CircularMean {
  double sine = 0.0;
  double cosine = 0.0;
  IAMD_INLINE void add(double weight, double angle_rad) {
    if (std::abs(angle_rad) < 0.02) {  // the series errs by less than 1e-16
      const double a2 = angle_rad * angle_rad;
      sine += weight * angle_rad * (1.0 - a2 * (1.0 / 6.0) * (1.0 - a2 * (1.0 / 20.0) * (1.0 - a2 * (1.0 / 42.0))));
      cosine += weight * (1.0 - a2 * 0.5 * (1.0 - a2 * (1.0 / 12.0) * (1.0 - a2 * (1.0 / 30.0))));
    } else {
      sine += weight * std::sin(angle_rad);
      cosine += weight * std::cos(angle_rad);
    }
  }
  [[nodiscard]] double mean() const { return std::atan2(sine, cosine); }
};

// Update through sigma points, in the form of a statistical linearisation (Lefebvre, Bruyninckx and De Schutter 2002):
// with Pxz = L D the row of H is Dᵀ L⁻¹, and what the points scatter more than H P Hᵀ is noise Ω; Joseph's form then
// gives P - K S Kᵀ, and stays positive. Where the negative first weight of the unscented rule makes R + Ω indefinite,
// Ω is taken as its positive diagonal.
template <int N>
double update_sigma(FilterKind filter, const double* from, const Plot& plot, const SensorAxes& axes, double* to) {
  const SigmaRule rule = sigma_rule<N>(filter);
  double factor[triangle_length(N)];
  if (!cholesky<N>(from + N, factor)) return update_extended<N>(from, plot, axes, to);
  double middle[component_count];
  look_at(axes, from, middle);
  // Differences to the measurement of the mean.
  double z[2 * N][component_count];
  const double root = std::sqrt(rule.scale);
  for (int c = 0; c < N; ++c) {
    double plus[N];
    double minus[N];
    sigma_pair<N>(from, factor, root, c, plus, minus);
    double measured[component_count];
    for (int side = 0; side < 2; ++side) {
      look_at(axes, side == 0 ? plus : minus, measured);
      double(&d)[component_count] = z[2 * c + side];
      for (int i = 0; i < component_count; ++i) d[i] = measured[i] - middle[i];
      d[1] = wrapped(d[1]);
    }
  }
  double mean[component_count] = {};
  CircularMean azimuth;
  CircularMean elevation;
  azimuth.add(rule.first_mean, 0.0);
  elevation.add(rule.first_mean, 0.0);
  for (const auto& d : z) {
    mean[0] += rule.each * d[0];
    mean[3] += rule.each * d[3];
    azimuth.add(rule.each, d[1]);
    elevation.add(rule.each, d[2]);
  }
  mean[1] = azimuth.mean();
  mean[2] = elevation.mean();

  DenseLook<N> look;
  int index[component_count];
  for (int i = 0; i < component_count; ++i) {
    if ((plot.has >> i & 1U) == 0 || !(plot.variance[i] < noise_without_end)) continue;
    double innovation = plot.z[i] - (middle[i] + mean[i]);
    if (i == 1) innovation = wrapped(innovation);
    look.innovation[look.count] = innovation;
    index[look.count++] = i;
  }
  double d[component_count][N];
  for (int m = 0; m < look.count; ++m) {
    for (int c = 0; c < N; ++c) d[m][c] = rule.each * root * (z[2 * c][index[m]] - z[2 * c + 1][index[m]]);
  }
  double excess[triangle_length(component_count)];
  for (int m = 0; m < look.count; ++m) {
    for (int l = 0; l <= m; ++l) {
      const int a = index[m];
      const int b = index[l];
      double sum = rule.first_covariance * mean[a] * mean[b];
      for (const auto& point : z) {
        double da = point[a] - mean[a];
        double db = point[b] - mean[b];
        if (a == 1) da = wrapped(da);
        if (b == 1) db = wrapped(db);
        sum += rule.each * da * db;
      }
      for (int c = 0; c < N; ++c) sum -= d[m][c] * d[l][c];
      excess[triangle_at(m, l)] = sum;
    }
  }
  for (int m = 0; m < look.count; ++m) {
    for (int l = 0; l <= m; ++l) {
      look.noise[triangle_at(m, l)] = excess[triangle_at(m, l)] + (l == m ? plot.variance[index[m]] : 0.0);
    }
  }
  double unused[triangle_length(component_count)];
  bool sound = factorise(look.noise, look.count, unused);
  for (int m = 0; m < look.count; ++m) sound &= look.noise[triangle_at(m, m)] >= 0.5 * plot.variance[index[m]];
  if (!sound) {
    for (int m = 0; m < look.count; ++m) {
      for (int l = 0; l < m; ++l) look.noise[triangle_at(m, l)] = 0.0;
      look.noise[triangle_at(m, m)] = plot.variance[index[m]] + std::max(excess[triangle_at(m, m)], 0.0);
    }
  }
  for (int m = 0; m < look.count; ++m) {  // Dᵀ L⁻¹
    for (int c = N - 1; c >= 0; --c) {
      double sum = d[m][c];
      for (int k = c + 1; k < N; ++k) sum -= look.by[m][k] * factor[triangle_at(k, c)];
      look.by[m][c] = sum / factor[triangle_at(c, c)];
    }
  }
  return take_dense<N>(from, look, to);
}

template <int N>
void predict_sigma(FilterKind filter, const double* from, const Carrier<N>& carrier, const Square<N>& noise,
                   double* to) {
  const SigmaRule rule = sigma_rule<N>(filter);
  double factor[triangle_length(N)];
  double p[triangle_length(N)];
  std::copy_n(from + N, triangle_length(N), p);
  if (!cholesky<N>(p, factor)) {
    keep_positive<N>(p);
    if (!cholesky<N>(p, factor)) return;
  }
  double middle[N];
  carrier.carry(from, middle);
  double d[2 * N][N];  // differences to the middle
  double mean[N] = {};
  const double root = std::sqrt(rule.scale);
  for (int c = 0; c < N; ++c) {
    double points[2][N];
    sigma_pair<N>(from, factor, root, c, points[0], points[1]);
    for (int side = 0; side < 2; ++side) {
      double moved[N];
      carrier.carry(points[side], moved);
      for (int i = 0; i < N; ++i) {
        d[2 * c + side][i] = moved[i] - middle[i];
        mean[i] += rule.each * d[2 * c + side][i];
      }
    }
  }
  for (int i = 0; i < N; ++i) to[i] = middle[i] + mean[i];
  for (int i = 0; i < N; ++i) {
    for (int j = 0; j <= i; ++j) {
      double sum = rule.first_covariance * mean[i] * mean[j];
      for (const auto& point : d) sum += rule.each * (point[i] - mean[i]) * (point[j] - mean[j]);
      to[N + triangle_at(i, j)] = sum + noise.at[i][j];
    }
  }
  keep_positive<N>(to + N);
}

}  // namespace iamd::tracking
