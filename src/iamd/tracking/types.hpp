// Tracks: what the defence believes.
#pragma once

#include <array>
#include <cmath>
#include <cstdint>

#include "iamd/base/ids.hpp"
#include "iamd/base/time.hpp"
#include "iamd/geo/types.hpp"

namespace iamd::tracking {

enum class TrackStatus : std::uint8_t { tentative, confirmed, deleted };
enum class MotionClass : std::uint8_t { undecided, ballistic, constant_velocity };

// A track's estimate: state and covariance in Ecef, order x y z vx vy vz (m, m/s).
struct Track {
  base::TrackId id;
  TrackStatus status = TrackStatus::tentative;
  MotionClass motion = MotionClass::undecided;
  double ballistic_probability = 0.5;  // of the ballistic model against level flight; 0 or 1 once decided
  base::Time time;                     // of the estimate
  geo::State<geo::Ecef> state;
  std::array<double, 36> covariance{};  // row-major, symmetric, positive definite
  base::Time first_detection;
  base::Time last_detection;
  std::uint32_t detections = 0;

  // Root of the trace of the position block, metres: an upper bound of the standard deviation along any axis.
  [[nodiscard]] double sigma_position_m() const { return std::sqrt(covariance[0] + covariance[7] + covariance[14]); }
};

}  // namespace iamd::tracking
