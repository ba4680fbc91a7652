#include "iamd/tracking/undetected.hpp"

#include <algorithm>
#include <cmath>

namespace iamd::tracking {
namespace {

constexpr double most_periods = 100.0;  // of births after a silence

}  // namespace

double Undetected::first_plots(const Scan& scan, double expected) {
  if (!scan.whole) return scan.births;
  Sensor& sensor = sensors_[scan.sensor.index()];
  const double pd = scan.detection_probability;
  if (sensor.scans == 0) {
    const double more = static_cast<double>(scan.plots.size()) - scan.false_alarms - expected;
    sensor.number = std::clamp(more, scan.births, std::max(scan.births, scan.false_alarms)) / pd;
    sensor.first = sensor.last = scan.time;
  } else if (scan.time > sensor.last) {
    const double dt_s = (scan.time - sensor.last).seconds();
    const double period_s = (scan.time - sensor.first).seconds() / sensor.scans;
    sensor.number *= std::exp(-dt_s / life_s_);
    sensor.number += scan.births * std::min(dt_s / period_s, most_periods);
    sensor.last = scan.time;
  }
  ++sensor.scans;
  const double first = pd * sensor.number;
  sensor.number -= first;
  return first;
}

}  // namespace iamd::tracking
