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
// How a track moves, by the model that explains its detections best.
enum class MotionClass : std::uint8_t { undecided, ballistic, constant_velocity, turning, accelerating, boosting };
inline constexpr std::size_t motion_class_count = 6;
// What a track is, as far as its own detections tell.
enum class TargetClass : std::uint8_t { unknown, aircraft, cruise_missile, ballistic, glider, drone, debris };
inline constexpr std::size_t target_class_count = 7;

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
  base::TrackId parent;                                        // the track that it came off, if it was seen to
  double existence = 1.0;                                      // probability that there is such an object
  std::array<double, target_class_count> class_probability{};  // by TargetClass; all 0: not asked
  // m/(Cd A) as estimated (its median), the standard deviation of its natural logarithm, and that logarithm's
  // covariance with the state (m, m/s). 0: no motion model of the track estimates it.
  double ballistic_coefficient_kg_m2 = 0.0;
  double ballistic_log_spread = 0.0;
  std::array<double, 6> ballistic_log_covariance{};

  // Root of the trace of the position block, metres: an upper bound of the standard deviation along any axis.
  [[nodiscard]] double sigma_position_m() const { return std::sqrt(covariance[0] + covariance[7] + covariance[14]); }
};

}  // namespace iamd::tracking
