// How uncertain a track is, in one number. Inside battle only.
#pragma once

#include <cmath>

#include "iamd/tracking/types.hpp"

namespace iamd::battle {

inline constexpr double carry_max_s = 300.0;  // an error of velocity is not carried further

// Roots of the traces of the covariance's blocks: m, m/s.
[[nodiscard]] inline double sigma_position(const tracking::Track& t) { return t.sigma_position_m(); }
[[nodiscard]] inline double sigma_velocity(const tracking::Track& t) {
  return std::sqrt(t.covariance[21] + t.covariance[28] + t.covariance[35]);
}

}  // namespace iamd::battle
