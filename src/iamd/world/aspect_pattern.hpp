// How a radar cross-section changes with the aspect.
#pragma once

#include <array>
#include <cstddef>
#include <utility>
#include <vector>

#include "iamd/world/types.hpp"

namespace iamd::world {

// A cross-section by band over the aspect angle (aspect_rad() in world/types.hpp), for bodies of revolution and what is
// taken for one: its mean over all directions, and the ratio to that mean every half degree, linear in between. Lookup:
// one interpolation.
class AspectPattern {
 public:
  static constexpr std::size_t points = 361;  // every half degree from 0 to 180
  static constexpr double step_rad = 0.5 * geo::degree;

  // From cross-sections at the points, m², positive and finite: `points` of them for all bands alike, or as many for
  // each band, one band after the other.
  explicit AspectPattern(std::vector<double> rcs_m2);

  // m², the mean over all directions, weighted by solid angle: exact for what the lookup interpolates.
  [[nodiscard]] double mean_m2(Band band) const { return mean_m2_[static_cast<std::size_t>(band)]; }
  // The ratio to the mean at an aspect. Angles outside [0, π] are clamped; a NaN is taken for 0.
  [[nodiscard]] double over_mean(Band band, double aspect_rad) const {
    const double* row = ratio_.data() + stride_ * static_cast<std::size_t>(band);
    const double at = aspect_rad * (1.0 / step_rad);
    if (!(at > 0.0)) return row[0];
    if (at >= static_cast<double>(points - 1)) return row[points - 1];
    const auto below = static_cast<std::size_t>(at);
    return row[below] + (row[below + 1] - row[below]) * (at - static_cast<double>(below));
  }

 private:
  std::vector<double> ratio_;
  std::size_t stride_ = 0;  // from band to band; 0: all bands alike
  std::array<double, band_count> mean_m2_{};
};

// A curve's value at every point of a pattern. Pairs (angle in degrees, value), angles ascending and taken to the
// nearest half degree, values positive; between them linear in decibels, outside them constant. Precondition: not
// empty, and no two angles share a half degree (share_a_half_degree()).
[[nodiscard]] std::vector<double> at_pattern_points(const std::vector<std::pair<double, double>>& curve);
[[nodiscard]] bool share_a_half_degree(const std::vector<std::pair<double, double>>& curve);

}  // namespace iamd::world
