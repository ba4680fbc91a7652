// What `iamd track` says of a recording: where it came from, what became of its rows, what the picture is worth.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "iamd/engine/impact_series.hpp"
#include "iamd/engine/remote_picture.hpp"
#include "iamd/engine/replay.hpp"
#include "iamd/outcome/track_score.hpp"
#include "iamd/scenario/recording.hpp"

namespace iamd::report {

struct TrackReport {
  // A file that was read.
  struct Input {
    std::string what;  // sensors, detections, states, truth, remote
    std::string file;
    std::uint64_t bytes = 0;
    std::uint64_t hash = 0;  // FNV-1a of all its bytes
  };
  struct Sensor {
    std::string id;
    engine::ReplayCounts counts;
  };

  std::string command;
  std::vector<Input> inputs;
  std::string tracker_kind;
  std::string tracker_settings;  // JSON: every key of the block, defaults too
  std::vector<Sensor> sensors;
  double late_s = 0.0;
  std::uint64_t first_late_line = 0;  // 0: no row was late
  bool may_be_cut_off = false;        // the detections end inside a line
  std::uint64_t moments = 0;
  std::uint64_t tracks_started = 0, tracks_confirmed = 0, track_rows = 0;
  std::uint64_t tracks_alive_at_end = 0;
  engine::ScanTimes times;
  std::optional<std::uint64_t> seed;  // of detections that were made from states
  std::optional<scenario::PositionCounts> truth;
  std::uint64_t objects = 0;  // of the truth
  // How good the tracks are, where there is truth.
  struct Metrics {
    outcome::PictureScoreConfig config;
    outcome::PictureResult result;
    std::vector<std::string> names;  // of the objects, by ObjectId
    bool in_view = false;            // only what a sensor could see counts
  };
  std::optional<Metrics> metrics;
  // Where ballistic tracks come down, where that was asked for.
  struct Impacts {
    double every_s = 0.0, ground_alt_m = 0.0;
    std::uint64_t rows = 0, without = 0;
    std::vector<engine::ImpactRow> last;  // of each track
  };
  std::optional<Impacts> impacts;
  // Tracks from elsewhere, where there are any.
  struct Remote {
    scenario::RemoteRowCounts rows;
    engine::RemoteCounts counts;
  };
  std::optional<Remote> remote;
};

// Rows of all sensors.
[[nodiscard]] engine::ReplayCounts total(const TrackReport& report);

// format iamd-track/1; pretty-printed, with a final newline.
[[nodiscard]] std::string track_json(const TrackReport& report);
// A part of it: the metrics, and a word on each object.
[[nodiscard]] std::string track_metrics_text(const TrackReport::Metrics& metrics, bool colour);
// For a terminal.
[[nodiscard]] std::string track_summary(const TrackReport& report, bool colour);

}  // namespace iamd::report
