#include "iamd/engine/detection_maker.hpp"

#include <algorithm>
#include <cmath>
#include <numbers>

#include "iamd/base/hash.hpp"
#include "iamd/base/random.hpp"

namespace iamd::engine {
namespace {

using base::Purpose;
using base::RandomStream;
using base::Time;
using scenario::DetectionRow;
using scenario::Measured;
using scenario::RecordedSensor;

constexpr double full_turn = 2.0 * std::numbers::pi;

std::uint8_t measured_by(const RecordedSensor& sensor) {
  std::uint8_t measured = 0;
  const auto add = [&](Measured what, double sigma) {
    if (sigma > 0.0) measured |= static_cast<std::uint8_t>(what);
  };
  add(Measured::range, sensor.sigma_range_m);
  add(Measured::azimuth, sensor.sigma_azimuth_rad);
  add(Measured::elevation, sensor.sigma_elevation_rad);
  add(Measured::range_rate, sensor.sigma_range_rate_mps);
  return measured;
}

// Takes away what the sensor does not measure, and brings the rest into its domain.
void tidy(DetectionRow& row) {
  if (std::abs(row.elevation_rad) > full_turn / 4.0) {  // past the zenith
    row.elevation_rad = std::copysign(full_turn / 2.0, row.elevation_rad) - row.elevation_rad;
    row.azimuth_rad += full_turn / 2.0;
  }
  row.azimuth_rad = std::fmod(row.azimuth_rad + 2.0 * full_turn, full_turn);
  row.range_m = std::max(row.range_m, 1e-3);
  if (!row.has(Measured::range)) row.range_m = 0.0;
  if (!row.has(Measured::azimuth)) row.azimuth_rad = 0.0;
  if (!row.has(Measured::elevation)) row.elevation_rad = 0.0;
  if (!row.has(Measured::range_rate)) row.range_rate_mps = 0.0;
}

double range_rate_mps(const geo::Site& site, const geo::State<geo::Ecef>& state) {
  const geo::Position<geo::Enu> p = site.to_enu(state.position);
  const geo::Velocity<geo::Enu> v = site.to_enu(state.velocity);
  return (p.x_m * v.x_mps + p.y_m * v.y_mps + p.z_m * v.z_mps) / std::hypot(p.x_m, p.y_m, p.z_m);
}

Time whole_second_from(Time time) {
  constexpr std::int64_t second = 1'000'000'000;
  const std::int64_t count = time.nanoseconds();
  const std::int64_t over = ((count % second) + second) % second;
  return Time::from_nanoseconds(over == 0 ? count : count + second - over);
}

}  // namespace

DetectionMaker::DetectionMaker(std::span<const RecordedSensor> sensors, std::span<const RecordedPath> paths,
                               std::uint64_t seed)
    : sensors_{sensors}, paths_{paths}, view_{sensors}, seed_{seed} {
  begin_ = paths_.front().begin();
  end_ = paths_.front().end();
  for (const RecordedPath& path : paths_) {
    begin_ = std::min(begin_, path.begin());
    end_ = std::max(end_, path.end());
  }
  begin_ = whole_second_from(begin_);
  for (const RecordedSensor& sensor : sensors_) {
    stations_.push_back(
        {base::Duration::from_seconds(sensor.scan_period_s > 0.0 ? sensor.scan_period_s : default_scan_s),
         base::Duration::from_seconds(sensor.delay_s), base::hash_text(sensor.id)});
  }
}

std::vector<base::Error> DetectionMaker::hindrances(std::span<const RecordedSensor> sensors) {
  std::vector<base::Error> errors;
  for (const RecordedSensor& sensor : sensors) {
    const std::uint8_t measured = measured_by(sensor);
    if ((measured & 1U) == 0 && (measured & 2U) == 0) {
      errors.push_back({"sensor '" + sensor.id + "' measures neither range nor azimuth",
                        "detections are made of the aircraft with its standard deviations",
                        "give it sigma_range_m, sigma_azimuth_deg and sigma_elevation_deg"});
    }
    if (sensor.false_alarms_per_scan > 0.0 && !std::isfinite(sensor.range_max_m)) {
      errors.push_back({"sensor '" + sensor.id + "' has false alarms, but no range_max_m",
                        "they are spread over its range", "add range_max_m"});
    }
  }
  return errors;
}

bool DetectionMaker::next() {
  const auto looks_at = [&](const Station& station) {
    return begin_ +
           base::Duration::from_nanoseconds(static_cast<std::int64_t>(station.scan) * station.period.nanoseconds());
  };
  const auto first = std::ranges::min_element(
      stations_, {}, [&](const Station& station) { return looks_at(station) + station.delay; });
  const auto sensor = static_cast<std::size_t>(first - stations_.begin());
  time_ = looks_at(*first);
  if (time_ > end_) {
    // The others may still have to stamp what they saw before.
    const bool over = std::ranges::all_of(stations_, [&](const Station& station) { return looks_at(station) > end_; });
    if (over) return false;
  }
  const std::uint64_t scan = first->scan++;
  rows_.clear();
  if (time_ > end_) return true;
  for (std::size_t i = 0; i < paths_.size(); ++i) {
    if (const auto state = paths_[i].at(time_)) {
      if (view_.sees(sensor, state->position)) detect(sensor, paths_[i], *state, scan);
    }
  }
  add_false_alarms(sensor, scan);
  for (DetectionRow& row : rows_) {
    row.time = time_ + first->delay;
    row.sensor = static_cast<std::uint32_t>(sensor);
    row.measured = measured_by(sensors_[sensor]);
    tidy(row);
  }
  std::ranges::stable_sort(rows_, [](const DetectionRow& a, const DetectionRow& b) {
    return a.range_m != b.range_m ? a.range_m < b.range_m : a.azimuth_rad < b.azimuth_rad;
  });
  return true;
}

void DetectionMaker::detect(std::size_t sensor, const RecordedPath& path, const geo::State<geo::Ecef>& state,
                            std::uint64_t scan) {
  const RecordedSensor& by = sensors_[sensor];
  const std::uint64_t entity = base::combined(stations_[sensor].entity, base::hash_text(path.name()));
  RandomStream chance{{seed_, scan, entity, Purpose::receiver_noise}};
  if (!chance.bernoulli(by.pd)) return;
  RandomStream noise{{seed_, scan, entity, Purpose::measurement}};
  const geo::AzElRange seen = view_.site(sensor).az_el_range(state.position);
  DetectionRow& row = rows_.emplace_back();
  row.range_m = seen.range_m + by.sigma_range_m * noise.normal();
  row.azimuth_rad = seen.azimuth_rad + by.sigma_azimuth_rad * noise.normal();
  row.elevation_rad = seen.elevation_rad + by.sigma_elevation_rad * noise.normal();
  row.range_rate_mps = range_rate_mps(view_.site(sensor), state) + by.sigma_range_rate_mps * noise.normal();
}

void DetectionMaker::add_false_alarms(std::size_t sensor, std::uint64_t scan) {
  const RecordedSensor& by = sensors_[sensor];
  if (by.false_alarms_per_scan <= 0.0) return;
  RandomStream chance{{seed_, scan, stations_[sensor].entity, Purpose::false_alarm}};
  const std::uint32_t count = chance.poisson(by.false_alarms_per_scan);
  for (std::uint32_t i = 0; i < count; ++i) {
    DetectionRow& row = rows_.emplace_back();
    row.range_m = by.range_max_m * chance.uniform();
    row.azimuth_rad = full_turn * chance.uniform();
    row.elevation_rad = by.elevation_min_rad + (by.elevation_max_rad - by.elevation_min_rad) * chance.uniform();
    row.range_rate_mps = by.range_rate_max_mps * (2.0 * chance.uniform() - 1.0);
  }
}

}  // namespace iamd::engine
