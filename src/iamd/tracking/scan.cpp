#include "iamd/tracking/scan.hpp"

#include <algorithm>
#include <cmath>
#include <limits>
#include <numbers>
#include <tuple>

#include "iamd/base/contracts.hpp"
#include "iamd/tracking/chi_square.hpp"

namespace iamd::tracking {
namespace {

// What a sensor looks over at least, before its plots have shown more: m, rad, rad, m/s.
constexpr double narrowest_range_m = 5e3;
constexpr double narrowest_angle_rad = 0.1;
constexpr double narrowest_range_rate_mps = 600.0;
constexpr double fewest_false_alarms = 1e-3;  // a scan
constexpr double scans_remembered = 50.0;     // by the learnt number of false alarms

}  // namespace

double Scan::other_density(const Plot& plot) const {
  double volume = 1.0;
  for (int i = 0; i < component_count; ++i) {
    if ((plot.has >> i & 1U) != 0) volume *= extent[i];
  }
  return (false_alarms + births) / volume;
}

bool Scan::in_view(const Vector3& position) const {
  const Vector3 relative = position - axes->origin;
  const double range2 = relative.squaredNorm();
  if (range2 > range_max_m * range_max_m) return false;
  if (axes->enu.row(2).dot(relative) >= 0.0) return true;
  return horizon->clear({position[0], position[1], position[2]});
}

ScanIntake::ScanIntake(const PictureConfig& config, std::span<const SensorFacts> sensors)
    : config_{config},
      late_{base::Duration::from_seconds(config.late_s)},
      newest_{base::Time::from_nanoseconds(std::numeric_limits<std::int64_t>::min() / 2)} {
  for (int i = 1; i <= component_count; ++i) {
    gate_[static_cast<std::size_t>(i)] = chi_square_quantile(i, config.gate_probability);
  }
  sensors_.reserve(sensors.size());
  for (const SensorFacts& facts : sensors) {
    Sensor& sensor = sensors_.emplace_back(facts);
    sensor.false_alarms = std::max(facts.false_alarms_per_scan, fewest_false_alarms);
  }
  plots_.reserve(256);
  order_.reserve(256);
}

void ScanIntake::set_bias(base::SensorId sensor, const Vector4& bias) { sensors_[sensor.index()].bias = bias; }

// Detections in an order that does not depend on how those of one moment were listed.
bool ScanIntake::prepare(const Look& look, TrackerLog& log) {
  const std::span<const sensing::Detection> detections = look.detections;
  first_association_ = log.associations.size();
  for (const sensing::Detection& detection : detections) {
    newest_ = std::max(newest_, detection.time);
    log.associations.push_back({detection.id, {}});
  }
  if (look.whole_scan) newest_ = std::max(newest_, look.time);
  order_.clear();
  for (std::uint32_t i = 0; i < detections.size(); ++i) {
    if (newest_ - detections[i].time > late_) {
      ++log.too_late;
    } else {
      order_.push_back(i);
    }
  }
  // Those of one scan together, scans by their first detection.
  const auto key = [&](std::uint32_t i) {
    const sensing::Detection& d = detections[i];
    return std::tuple{d.time, d.measured.range_m, d.measured.azimuth_rad, d.measured.elevation_rad, d.range_rate_mps,
                      d.id};
  };
  const auto before = [&](std::uint32_t a, std::uint32_t b) { return key(a) < key(b); };
  if (!std::is_sorted(order_.begin(), order_.end(), before)) std::sort(order_.begin(), order_.end(), before);
  plots_.clear();
  numbers_.clear();
  for (const std::uint32_t i : order_) {
    const sensing::Detection& detection = detections[i];
    IAMD_EXPECT(detection.sensor.valid() && detection.sensor.index() < sensors_.size());
    Sensor& sensor = sensors_[detection.sensor.index()];
    plots_.push_back(plot_of(detection, i, sensor.axes, sensor.bias));
    numbers_.push_back(detection.scan);
    widen(sensor, plots_.back());
  }
  return !plots_.empty() || (look.whole_scan && !(newest_ - look.time > late_));
}

void ScanIntake::widen(Sensor& sensor, const Plot& plot) {
  if (!sensor.measured) {
    sensor.measured = true;
    sensor.first_azimuth_rad = plot.z[1];
    sensor.low = sensor.high = plot.z;
    sensor.low[1] = sensor.high[1] = 0.0;
    return;
  }
  Vector4 z = plot.z;
  z[1] = std::remainder(z[1] - sensor.first_azimuth_rad, 2.0 * std::numbers::pi);
  for (int i = 0; i < component_count; ++i) {
    if ((plot.has >> i & 1U) == 0) continue;
    sensor.low[i] = std::min(sensor.low[i], z[i]);
    sensor.high[i] = std::max(sensor.high[i], z[i]);
  }
}

Scan ScanIntake::next(const Look& look, std::size_t& begin) {
  std::size_t end = plots_.size();
  if (!look.whole_scan) {
    end = begin + 1;
    while (end < plots_.size() && plots_[end].sensor == plots_[begin].sensor && numbers_[end] == numbers_[begin]) ++end;
  }
  const std::span<const Plot> plots{plots_.data() + begin, end - begin};
  const base::SensorId id = plots.empty() ? look.sensor : plots.front().sensor;
  const Sensor& sensor = sensors_[id.index()];
  index_.build(plots, gate_[component_count]);

  Scan scan;
  scan.plots = plots;
  scan.sensor = id;
  scan.number = plots.empty() ? 0 : numbers_[begin];
  scan.time = plots.empty() ? look.time : plots.back().time;
  if (look.whole_scan) scan.time = std::max(scan.time, look.time);
  scan.axes = &sensor.axes;
  scan.horizon = &sensor.horizon;
  scan.index = &index_;
  scan.whole = look.whole_scan;
  scan.one_moment = plots.empty() || plots.front().time == scan.time;
  scan.detection_probability = sensor.facts.detection_probability;
  scan.range_max_m = sensor.facts.range_max_m;
  scan.false_alarms = sensor.false_alarms;
  scan.births = config_.birth_share * sensor.false_alarms;
  const Vector4 seen = sensor.high - sensor.low;
  scan.extent = {std::max(seen[0], narrowest_range_m), std::max(seen[1], narrowest_angle_rad),
                 std::max(seen[2], narrowest_angle_rad), std::max(seen[3], narrowest_range_rate_mps)};
  begin = end;
  return scan;
}

void ScanIntake::learn(const Scan& scan, double unexplained) {
  Sensor& sensor = sensors_[scan.sensor.index()];
  if (sensor.facts.false_alarms_per_scan > 0.0 || !scan.whole) return;
  // A mean that forgets; the first scans, in which everything is new, count like one scan without false alarms.
  sensor.scans = std::min(sensor.scans + 1.0, scans_remembered);
  sensor.false_alarms += (unexplained - sensor.false_alarms) / (sensor.scans + 1.0);
  sensor.false_alarms = std::max(sensor.false_alarms, fewest_false_alarms);
}

}  // namespace iamd::tracking
