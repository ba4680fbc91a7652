#include "iamd/battle/probability.hpp"

#include <algorithm>
#include <array>
#include <cmath>
#include <numbers>

namespace iamd::battle {
namespace {

// Gauss–Legendre, 12 points: the positive half. Abramowitz and Stegun (1964), table 25.4.
constexpr std::array<double, 6> gauss_at{0.125233408511469, 0.367831498998180, 0.587317954286617,
                                         0.769902674194305, 0.904117256370475, 0.981560634246719};
constexpr std::array<double, 6> gauss_weight{0.249147045813403, 0.233492536538355, 0.203167426723066,
                                             0.160078328543346, 0.106939325995318, 0.047175336386512};
constexpr double far = 5.0;  // standard deviations: what lies beyond is left out (6e-7)

}  // namespace

double probability_in_circle(double mean_x_m, double mean_y_m, const PlaneCovariance& covariance, double radius_m) {
  const double middle = 0.5 * (covariance.xx + covariance.yy);
  const double half = 0.5 * (covariance.xx - covariance.yy);
  const double spread = std::sqrt(half * half + covariance.xy * covariance.xy);
  const double sigma_long = std::sqrt(std::max(middle + spread, 0.0));
  const double distance = std::hypot(mean_x_m, mean_y_m);
  if (distance - radius_m >= far * sigma_long) return 0.0;
  if (radius_m - distance >= far * sigma_long) return 1.0;

  // Mean along the long and the short axis; a short axis without width is given a little, for the quadrature's sake.
  const double sigma_short = std::max(std::sqrt(std::max(middle - spread, 0.0)), 1e-3 * std::min(sigma_long, radius_m));
  const double turn = 0.5 * std::atan2(covariance.xy, half);
  const double along = mean_x_m * std::cos(turn) + mean_y_m * std::sin(turn);
  const double across = mean_y_m * std::cos(turn) - mean_x_m * std::sin(turn);

  // x = R sin θ, so that the circle's edge has no infinite slope.
  const double low = std::asin(std::clamp((along - far * sigma_long) / radius_m, -1.0, 1.0));
  const double high = std::asin(std::clamp((along + far * sigma_long) / radius_m, -1.0, 1.0));
  const double per_short = 1.0 / (std::numbers::sqrt2 * sigma_short);
  const double per_long = 1.0 / sigma_long;
  const auto density = [&](double theta) {
    const double x = (radius_m * std::sin(theta) - along) * per_long;
    const double chord = radius_m * std::cos(theta);
    const double inside = 0.5 * (std::erf((chord - across) * per_short) + std::erf((chord + across) * per_short));
    return std::exp(-0.5 * x * x) * inside * chord;
  };
  // The integrand bends where the chord's end crosses the mean's place: a thin ellipse needs shorter panels there.
  std::array<double, 6> edge{low, 0, 0, 0, 0, high};
  std::size_t edges = 1;
  const auto cut = [&](double theta) {
    if (theta > edge[edges - 1] && theta < high) edge[edges++] = theta;
  };
  const double reach_low = std::max(std::abs(across) - 4.0 * sigma_short, 0.0) / radius_m;
  const double reach_high = (std::abs(across) + 4.0 * sigma_short) / radius_m;
  const double outer = reach_low < 1.0 ? std::acos(reach_low) : 0.0;
  const double inner = reach_high < 1.0 ? std::acos(reach_high) : 0.0;
  cut(-outer);
  cut(-inner);
  cut(inner);
  cut(outer);
  edge[edges++] = high;
  double sum = 0.0;
  for (std::size_t panel = 0; panel + 1 < edges; ++panel) {
    const double centre = 0.5 * (edge[panel] + edge[panel + 1]);
    const double reach = 0.5 * (edge[panel + 1] - edge[panel]);
    for (std::size_t i = 0; i < gauss_at.size(); ++i) {
      sum += reach * gauss_weight[i] * (density(centre - reach * gauss_at[i]) + density(centre + reach * gauss_at[i]));
    }
  }
  return std::clamp(sum * per_long / std::sqrt(2.0 * std::numbers::pi), 0.0, 1.0);
}

double sigmas_outside(double mean_x_m, double mean_y_m, const PlaneCovariance& covariance, double radius_m) {
  const double distance = std::hypot(mean_x_m, mean_y_m);
  if (distance <= radius_m) return 0.0;
  const double x = mean_x_m / distance;
  const double y = mean_y_m / distance;
  const double variance = x * x * covariance.xx + 2.0 * x * y * covariance.xy + y * y * covariance.yy;
  return (distance - radius_m) / std::sqrt(std::max(variance, 1e-12));
}

}  // namespace iamd::battle
