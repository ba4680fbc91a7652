#include "iamd/engine/replay.hpp"

#include <algorithm>
#include <bit>
#include <chrono>
#include <string>
#include <utility>

#include "iamd/base/hash.hpp"

namespace iamd::engine {

using base::Time;
using scenario::DetectionRow;
using scenario::Measured;
using scenario::RecordedSensor;

std::vector<tracking::SensorFacts> sensor_facts(std::span<const RecordedSensor> sensors) {
  std::vector<tracking::SensorFacts> facts;
  for (const RecordedSensor& sensor : sensors) {
    facts.push_back({.site = geo::Site{{sensor.lat_rad, sensor.lon_rad, sensor.alt_m}},
                     .detection_probability = sensor.pd,
                     .false_alarms_per_scan = sensor.false_alarms_per_scan,
                     .range_max_m = sensor.range_max_m});
  }
  return facts;
}

sensing::Detection detection_of(const DetectionRow& row, const RecordedSensor& sensor) {
  sensing::Detection detection;
  detection.sensor = base::SensorId{row.sensor};
  detection.time = row.time - base::Duration::from_seconds(sensor.delay_s);
  detection.measured = {row.azimuth_rad, row.elevation_rad, row.range_m};
  if (row.has(Measured::range)) detection.sigma_range_m = sensor.sigma_range_m;
  if (row.has(Measured::azimuth)) detection.sigma_azimuth_rad = sensor.sigma_azimuth_rad;
  if (row.has(Measured::elevation)) detection.sigma_elevation_rad = sensor.sigma_elevation_rad;
  if (row.has(Measured::range_rate)) {
    detection.range_rate_mps = row.range_rate_mps;
    detection.sigma_range_rate_mps = sensor.sigma_range_rate_mps;
  }
  detection.snr = row.snr;
  return detection;
}

std::size_t Replay::RowHash::operator()(const DetectionRow& row) const {
  std::uint64_t hash = base::mixed(static_cast<std::uint64_t>(row.time.nanoseconds()) ^ row.sensor);
  for (const double value : {row.range_m, row.azimuth_rad, row.elevation_rad}) {
    hash = base::combined(hash, std::bit_cast<std::uint64_t>(value));
  }
  return hash;
}

bool Replay::SameRow::operator()(const DetectionRow& a, const DetectionRow& b) const {
  return a.time == b.time && a.sensor == b.sensor && a.measured == b.measured && a.range_m == b.range_m &&
         a.azimuth_rad == b.azimuth_rad && a.elevation_rad == b.elevation_rad && a.range_rate_mps == b.range_rate_mps &&
         a.snr == b.snr;
}

Replay::Replay(std::span<const RecordedSensor> sensors, std::unique_ptr<tracking::Tracker> tracker,
               const ReplayOptions& options, Take take)
    : sensors_{sensors},
      tracker_{std::move(tracker)},
      options_{options},
      take_{std::move(take)},
      stations_(sensors.size()),
      counts_(sensors.size()) {
  for (std::size_t i = 0; i < sensors_.size(); ++i) {
    stations_[i].delay = base::Duration::from_seconds(sensors_[i].delay_s);
    stations_[i].period = base::Duration::from_seconds(sensors_[i].scan_period_s);
  }
}

std::int64_t Replay::scan_number(const Station& station, Time time) {
  const std::int64_t period = station.period.nanoseconds();
  if (period == 0) return time.nanoseconds();
  const std::int64_t since = (time - station.anchor).nanoseconds();
  return since >= 0 ? since / period : -((-since + period - 1) / period);
}

Time Replay::end_of(const Station& station, std::int64_t number) {
  const std::int64_t period = station.period.nanoseconds();
  if (period == 0) return Time::from_nanoseconds(number + 1);
  return station.anchor + base::Duration::from_nanoseconds((number + 1) * period);
}

bool Replay::is_duplicate(const DetectionRow& row) {
  while (recent_begin_ < recent_order_.size() && recent_order_[recent_begin_].time + options_.late < newest_) {
    recent_.erase(recent_order_[recent_begin_++]);
  }
  if (recent_begin_ * 2 > recent_order_.size()) {
    recent_order_.erase(recent_order_.begin(), recent_order_.begin() + static_cast<std::ptrdiff_t>(recent_begin_));
    recent_begin_ = 0;
  }
  if (!recent_.insert(row).second) return true;
  recent_order_.push_back(row);
  return false;
}

std::optional<base::Error> Replay::take(const DetectionRow& row) {
  Station& station = stations_[row.sensor];
  ReplayCounts& counts = counts_[row.sensor];
  ++counts.rows;
  sensing::Detection detection = detection_of(row, sensors_[row.sensor]);
  const Time time = detection.time;
  if (any_ && time + options_.late < newest_) {
    ++counts.late;
    if (first_late_line_ == 0) first_late_line_ = row.line;
    return std::nullopt;
  }
  DetectionRow measured = row;
  measured.time = time;
  if (is_duplicate(measured)) {
    ++counts.duplicates;
    return std::nullopt;
  }
  detection.id = base::DetectionId{detection_count_++};
  if (!station.started) {
    station.started = true;
    station.anchor = time;
    station.next = scan_number(station, time);
  }
  const std::int64_t number = scan_number(station, time);
  if (past_sensor_ && (*past_sensor_ != row.sensor || stations_[*past_sensor_].past.number != number)) {
    give_past();
  }
  if (any_ && time < newest_) ++counts.out_of_order;
  if (!any_ || time > newest_) newest_ = time;
  any_ = true;
  if (time >= next_close_) close_before(time);
  if (station.now.open ? number < station.now.number : number < station.next) {
    past_sensor_ = row.sensor;
    return add(station.past, number, detection);
  }
  if (station.now.open && number != station.now.number) {
    give(row.sensor, station.now, true);
  }
  auto error = add(station.now, number, detection);
  note_close(station);
  return error;
}

std::optional<base::Error> Replay::add(Scan& scan, std::int64_t number, const sensing::Detection& detection) {
  if (scan.detections.size() == most_rows_of_scan) {
    return base::Error{"more than " + std::to_string(most_rows_of_scan) + " rows make one scan",
                       "rows of one sensor and one t_s are a scan, or those within its scan_period_s",
                       "check the times, and scan_period_s of sensor '" + sensors_[detection.sensor.index()].id + "'"};
  }
  scan.open = true;
  scan.number = number;
  scan.detections.push_back(detection);
  return std::nullopt;
}

// Remembers when the station's open scan, or the empty one that comes next, is over.
void Replay::note_close(const Station& station) {
  if (station.now.open) {
    next_close_ = std::min(next_close_, end_of(station, station.now.number));
  } else if (station.started && station.period.nanoseconds() > 0 && station.silent < most_silent_scans) {
    next_close_ = std::min(next_close_, end_of(station, station.next));
  }
}

void Replay::add_due(std::size_t sensor, Time time) {
  const Station& station = stations_[sensor];
  std::int64_t next = station.next;
  std::uint64_t silent = station.silent;
  if (station.now.open) {
    if (end_of(station, station.now.number) > time) return;
    due_.push_back({end_of(station, station.now.number), sensor, false});
    next = station.now.number + 1;
    silent = 0;
  }
  if (!station.started || station.period.nanoseconds() == 0) return;
  for (; silent < most_silent_scans && end_of(station, next) <= time; ++silent, ++next) {
    due_.push_back({end_of(station, next), sensor, true});
  }
}

// Gives all scans that are over at `time`, in the order of their ends.
void Replay::close_before(Time time) {
  due_.clear();
  for (std::size_t i = 0; i < stations_.size(); ++i) add_due(i, time);
  std::ranges::sort(due_);
  for (const Due& due : due_) {
    Station& station = stations_[due.sensor];
    if (!due.empty) {
      give(due.sensor, station.now, true);
      continue;
    }
    ++station.next;
    ++station.silent;
    ++counts_[due.sensor].scans;
    ++counts_[due.sensor].empty_scans;
    give({.detections = {}, .whole_scan = true, .sensor = base::SensorId{due.sensor}, .time = due.time});
  }
  next_close_ = Time::never();
  for (const Station& station : stations_) note_close(station);
}

void Replay::give(std::size_t sensor, Scan& scan, bool whole) {
  Station& station = stations_[sensor];
  if (whole) {
    station.next = scan.number + 1;
    station.silent = 0;
  }
  ++scan_count_;
  std::ranges::stable_sort(scan.detections, {}, &sensing::Detection::time);
  for (sensing::Detection& detection : scan.detections) detection.scan = scan_count_;
  const std::uint64_t before = log_.too_late;
  give({.detections = scan.detections,
        .whole_scan = whole,
        .sensor = base::SensorId{sensor},
        .time = scan.detections.back().time});
  ReplayCounts& counts = counts_[sensor];
  const std::uint64_t refused = log_.too_late - before;
  counts.late += refused;
  counts.used += scan.detections.size() - refused;
  ++counts.scans;
  scan.detections.clear();
  scan.open = false;
}

void Replay::give(const tracking::Look& look) {
  using Clock = std::chrono::steady_clock;
  const bool later = !moment_ || look.time > *moment_;
  if (later && moment_) show();
  const auto begin = Clock::now();
  if (later && moment_ && (look.time - *moment_).seconds() > hole_s) tracker_->age(look.time, log_);
  tracker_->take(look, log_);
  if (later) moment_ = look.time;
  times_.add(std::chrono::duration<double>(Clock::now() - begin).count());
  for (const tracking::TrackEvent& event : log_.events) {
    started_ += event.change == tracking::TrackChange::started ? 1 : 0;
    confirmed_ += event.change == tracking::TrackChange::confirmed ? 1 : 0;
  }
  const std::uint64_t too_late = log_.too_late;
  log_.clear();
  log_.too_late = too_late;
}

// Gives the open scan of the past: a whole one, unless it is part of one that was given.
void Replay::give_past() {
  Station& station = stations_[*past_sensor_];
  give(*past_sensor_, station.past, station.past.number >= station.next);
  past_sensor_.reset();
}

// Gives out the picture of the moment, which is over.
void Replay::show() {
  tracker_->age(*moment_, log_);
  shown_.clear();
  for (const tracking::Track& track : tracker_->tracks()) {
    if (track.status != tracking::TrackStatus::confirmed && !options_.tentative) continue;
    shown_.push_back(track.time < *moment_ ? tracker_->predicted(track, *moment_) : track);
  }
  ++moments_;
  take_({*moment_, shown_});
}

void Replay::finish() {
  if (past_sensor_) give_past();
  due_.clear();
  for (std::size_t i = 0; i < stations_.size(); ++i) {
    if (stations_[i].now.open) due_.push_back({end_of(stations_[i], stations_[i].now.number), i, false});
  }
  std::ranges::sort(due_);
  for (const Due& due : due_) give(due.sensor, stations_[due.sensor].now, true);
  if (moment_) show();
}

}  // namespace iamd::engine
