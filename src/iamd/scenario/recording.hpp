// Recorded observations and truth, as read from foreign files: plain values with the place that they came from.
#pragma once

#include <array>
#include <cstdint>
#include <limits>
#include <string>
#include <string_view>
#include <vector>

#include "iamd/base/time.hpp"
#include "iamd/geo/types.hpp"

namespace iamd::scenario {

// A sensor of a recording: where it stands and how well it measures. An entry of the list of sensors.
struct RecordedSensor {
  std::string id;
  double lat_rad = 0.0, lon_rad = 0.0, alt_m = 0.0;  // geodetic
  // Standard deviations of its noise, in what it measures; 0: not said (or not measured).
  double sigma_range_m = 0.0;
  double sigma_azimuth_rad = 0.0;  // of the azimuth itself: across the beam divided by cos(elevation)
  double sigma_elevation_rad = 0.0;
  double sigma_range_rate_mps = 0.0;
  double pd = 0.9;  // detection probability of an object in view, a scan
  double false_alarms_per_scan = 0.0;
  double range_max_m = std::numeric_limits<double>::infinity();
  // What it can see between, and how fast its false alarms may seem: used where detections are made from truth.
  double elevation_min_rad = -5.0 * geo::degree;
  double elevation_max_rad = 90.0 * geo::degree;
  double range_rate_max_mps = 1000.0;
  double scan_period_s = 0.0;  // 0: detections of equal time are one scan
  double delay_s = 0.0;        // how much older a detection is than its time stamp
};

// What a detection measured.
enum class Measured : std::uint8_t { range = 1, azimuth = 2, elevation = 4, range_rate = 8, snr = 16 };

// A row of a file of detections.
struct DetectionRow {
  base::Time time;            // as stamped
  std::uint32_t sensor = 0;   // place in the list of sensors
  std::uint8_t measured = 0;  // of Measured; what was not is 0 below
  double range_m = 0.0;
  double azimuth_rad = 0.0;  // clockwise from north, [0, 2π)
  double elevation_rad = 0.0;
  double range_rate_mps = 0.0;  // growing range is positive
  double snr = 0.0;             // power ratio
  std::uint64_t line = 0;

  [[nodiscard]] bool has(Measured what) const { return (measured & static_cast<std::uint8_t>(what)) != 0; }
};

// Where an object was.
struct TruthRow {
  base::Time time;
  geo::State<geo::Ecef> state;  // velocity: only if has_velocity
  bool has_velocity = false;
  std::uint32_t line = 0;
};
struct RecordedObject {
  std::string name;
  std::vector<TruthRow> rows;  // by time, each time once
};

// What became of the rows of a file of positions.
struct PositionCounts {
  std::uint64_t rows = 0;  // read
  std::uint64_t used = 0;
  std::uint64_t duplicates = 0;  // the same object, time and position again: dropped
  // Of states only. Dropped:
  std::uint64_t on_ground = 0;
  std::uint64_t no_position = 0;  // latitude, longitude or height is missing
  std::uint64_t implausible = 0;  // farther from the row before than anything that flies so gets in the time
  // Used, with the barometric height, as there is no geometric one.
  std::uint64_t barometric = 0;
  bool operator==(const PositionCounts&) const = default;
};
struct RecordedTruth {
  std::vector<RecordedObject> objects;  // in the order of their first row
  PositionCounts counts;
};

// Where an aircraft was, as it said itself.
struct StateRow {
  base::Time time;  // of the position
  geo::Geodetic place;
  bool barometric = false;  // its height is
};
struct RecordedAircraft {
  std::string name;
  std::vector<StateRow> rows;  // as they came
};
struct RecordedStates {
  std::vector<RecordedAircraft> aircraft;  // in the order of their first row
  PositionCounts counts;                   // of rows, on_ground and no_position
};

// The words of tracking::MotionClass and of tracking::TargetClass in files, in their order.
inline constexpr std::array<std::string_view, 6> motion_words{"undecided", "ballistic",    "constant_velocity",
                                                              "turning",   "accelerating", "boosting"};
inline constexpr std::array<std::string_view, 7> class_words{"unknown", "aircraft", "cruise_missile", "ballistic",
                                                             "glider",  "drone",    "debris"};

// What another system believed of one of its tracks.
struct RemoteTrackRow {
  base::Time time;
  std::uint32_t track = 0;  // place among the names
  geo::State<geo::Ecef> state;
  std::array<double, 6> sigma{};  // standard deviations, m and m/s
  double existence = 1.0;
  std::uint8_t motion = 0, target = 0;  // places in motion_words and class_words
  std::uint32_t line = 0;
};
struct RemoteRowCounts {
  std::uint64_t rows = 0;        // read
  std::uint64_t duplicates = 0;  // the same track, time and estimate again: dropped
  std::uint64_t tentative = 0;   // of tracks that were not confirmed: dropped
};
struct RecordedTracks {
  std::vector<std::string> names;    // in the order of their first row
  std::vector<RemoteTrackRow> rows;  // by time, then track; each track and time once
  RemoteRowCounts counts;
};

}  // namespace iamd::scenario
