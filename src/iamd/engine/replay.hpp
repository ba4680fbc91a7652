// Recorded detections played to a tracker: rows become looks, and the picture is given out at every scan's time.
#pragma once

#include <cstddef>
#include <cstdint>
#include <functional>
#include <memory>
#include <optional>
#include <span>
#include <string_view>
#include <unordered_set>
#include <vector>

#include "iamd/engine/scan_times.hpp"
#include "iamd/scenario/recording.hpp"
#include "iamd/tracking/tracker.hpp"

namespace iamd::engine {

struct ReplayOptions {
  base::Duration late;     // rows older than the newest by more are dropped and counted
  bool tentative = false;  // give out tentative tracks, too
};

// What became of the rows of a sensor.
struct ReplayCounts {
  std::uint64_t rows = 0;          // read
  std::uint64_t used = 0;          // given to the tracker, and taken
  std::uint64_t duplicates = 0;    // the same in everything as a row before: dropped
  std::uint64_t late = 0;          // too late: dropped, here or by the tracker
  std::uint64_t out_of_order = 0;  // used, though older than a row before
  std::uint64_t scans = 0;
  std::uint64_t empty_scans = 0;  // of these, without a detection
};

// The picture at the time of a scan: every track that is alive, predicted to it, by id; after these, where tracks from
// elsewhere are taken in (remote_picture.hpp), the ones that are of no own track.
struct ReplayMoment {
  base::Time time;
  std::span<const tracking::Track> tracks;
  std::span<const std::string_view> remote_names{};  // of the last tracks

  // The name of a track from elsewhere; empty for an own one.
  [[nodiscard]] std::string_view remote_name(std::size_t track) const {
    const std::size_t own = tracks.size() - remote_names.size();
    return track < own ? std::string_view{} : remote_names[track - own];
  }
};

// What a tracker is told of the sensors.
[[nodiscard]] std::vector<tracking::SensorFacts> sensor_facts(std::span<const scenario::RecordedSensor> sensors);

// A detection as the trackers take it: the standard deviation of what was not measured is 0.
[[nodiscard]] sensing::Detection detection_of(const scenario::DetectionRow& row,
                                              const scenario::RecordedSensor& sensor);

// Scans: the rows of one sensor with one time; of a sensor with a scan period, those between multiples of the period
// after its first row, and scans without rows are empty ones (up to most_silent_scans in a row: then it is off). A scan
// is given to the tracker when a row comes that is later than all of it, as a whole scan: what it does not show was
// missed. Rows older than a row before are taken out of sequence; those of a scan that was given already are a look
// that says nothing of what was missed. Rows older than the newest by more than `late` are dropped. A moment: all scans
// of one time are taken, and one of a later time comes (or the end); scans older than the newest have none of their
// own. Memory: the rows of the last `late` seconds.
class Replay {
 public:
  static constexpr std::size_t most_rows_of_scan = 200'000;
  static constexpr std::uint64_t most_silent_scans = 10;
  static constexpr double hole_s = 60.0;  // a recording's silence before which tracks are aged first

  using Take = std::function<void(const ReplayMoment&)>;
  // `sensors` must outlive this; the tracker is one for sensor_facts(sensors).
  Replay(std::span<const scenario::RecordedSensor> sensors, std::unique_ptr<tracking::Tracker> tracker,
         const ReplayOptions& options, Take take);

  // The next row. An error when a scan has too many.
  std::optional<base::Error> take(const scenario::DetectionRow& row);
  void finish();

  [[nodiscard]] std::span<const ReplayCounts> counts() const { return counts_; }  // by sensor
  [[nodiscard]] std::uint64_t moments() const { return moments_; }
  [[nodiscard]] std::uint64_t tracks_started() const { return started_; }
  [[nodiscard]] std::uint64_t tracks_confirmed() const { return confirmed_; }
  [[nodiscard]] std::uint64_t first_late_line() const { return first_late_line_; }  // 0: none
  // The tracker's own time, scan by scan.
  [[nodiscard]] const ScanTimes& times() const { return times_; }
  [[nodiscard]] const tracking::Tracker& tracker() const { return *tracker_; }

 private:
  struct Scan {
    bool open = false;
    std::int64_t number = 0;  // the time itself for sensors without a period
    std::vector<sensing::Detection> detections;
  };
  struct Station {
    base::Duration delay, period;
    bool started = false;
    base::Time anchor;      // begin of its scan 0
    std::int64_t next = 0;  // the first scan that was not yet given
    std::uint64_t silent = 0;
    Scan now, past;
  };
  struct Due {
    base::Time time;
    std::size_t sensor = 0;
    bool empty = false;
    auto operator<=>(const Due&) const = default;
  };
  struct RowHash {
    std::size_t operator()(const scenario::DetectionRow& row) const;
  };
  struct SameRow {
    bool operator()(const scenario::DetectionRow& a, const scenario::DetectionRow& b) const;
  };

  [[nodiscard]] static std::int64_t scan_number(const Station& station, base::Time time);
  [[nodiscard]] static base::Time end_of(const Station& station, std::int64_t number);
  bool is_duplicate(const scenario::DetectionRow& row);
  void close_before(base::Time time);
  void add_due(std::size_t sensor, base::Time time);
  void note_close(const Station& station);
  std::optional<base::Error> add(Scan& scan, std::int64_t number, const sensing::Detection& detection);
  void give(std::size_t sensor, Scan& scan, bool whole);
  void give(const tracking::Look& look);
  void give_past();
  void show();

  std::span<const scenario::RecordedSensor> sensors_;
  std::unique_ptr<tracking::Tracker> tracker_;
  ReplayOptions options_;
  Take take_;
  std::vector<Station> stations_;
  std::vector<ReplayCounts> counts_;
  std::unordered_set<scenario::DetectionRow, RowHash, SameRow> recent_;  // for duplicates; never walked through
  std::vector<scenario::DetectionRow> recent_order_;                     // a ring of the same
  std::size_t recent_begin_ = 0;
  std::vector<Due> due_;
  std::vector<tracking::Track> shown_;
  tracking::TrackerLog log_;
  ScanTimes times_;
  base::Time newest_, next_close_ = base::Time::never();
  std::optional<base::Time> moment_;
  std::optional<std::size_t> past_sensor_;  // whose scan of the past is open
  std::uint64_t moments_ = 0, started_ = 0, confirmed_ = 0, first_late_line_ = 0;
  std::uint32_t scan_count_ = 0;
  std::size_t detection_count_ = 0;
  bool any_ = false;
};

}  // namespace iamd::engine
