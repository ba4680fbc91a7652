// Detections that given sensors would have made of recorded truth: noise, misses and false alarms at their stated
// levels.
#pragma once

#include <cstddef>
#include <cstdint>
#include <span>
#include <vector>

#include "iamd/base/error.hpp"
#include "iamd/engine/recorded_path.hpp"
#include "iamd/scenario/recording.hpp"

namespace iamd::engine {

// Scan by scan, in the order of their time stamps. A sensor looks at all that it could see (RecordedView) at one
// moment, every scan_period_s (default_scan_s where it is 0) from the first whole second of the truth on, and stamps
// what it finds delay_s later. An object is detected with chance `pd`; range, azimuth, elevation and range rate, as far
// as the sensor has a standard deviation for them, carry independent normal errors. False alarms: a Poisson number of
// mean false_alarms_per_scan, each uniform in range up to range_max_m, in azimuth, between the limits of elevation and
// in range rate up to ±range_rate_max_mps. In a scan they stand among the detections by range, so that the order tells
// nothing. Left out: resolution, echo strength, biases. Draws are keyed by sensor, object and scan: another object or
// sensor changes no other draw.
class DetectionMaker {
 public:
  static constexpr double default_scan_s = 10.0;

  // Both must outlive this. Precondition: at least one path; hindrances() is empty.
  DetectionMaker(std::span<const scenario::RecordedSensor> sensors, std::span<const RecordedPath> paths,
                 std::uint64_t seed);
  // Why these sensors can't make detections; empty when they can.
  [[nodiscard]] static std::vector<base::Error> hindrances(std::span<const scenario::RecordedSensor> sensors);

  // Makes the next scan. False when the truth is at its end.
  bool next();
  [[nodiscard]] std::span<const scenario::DetectionRow> rows() const { return rows_; }
  [[nodiscard]] base::Time time() const { return time_; }  // of the moment that was looked at

 private:
  struct Station {
    base::Duration period, delay;
    std::uint64_t entity = 0;
    std::uint64_t scan = 0;  // the next
  };
  void detect(std::size_t sensor, const RecordedPath& path, const geo::State<geo::Ecef>& state, std::uint64_t scan);
  void add_false_alarms(std::size_t sensor, std::uint64_t scan);

  std::span<const scenario::RecordedSensor> sensors_;
  std::span<const RecordedPath> paths_;
  RecordedView view_;
  std::uint64_t seed_;
  std::vector<Station> stations_;
  base::Time begin_, end_, time_;
  std::vector<scenario::DetectionRow> rows_;
};

}  // namespace iamd::engine
