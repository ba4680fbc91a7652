// The work of iamd track: recorded detections, or those made from aircraft states, through a tracker.
#pragma once

#include <cstdint>
#include <memory>
#include <optional>
#include <string>
#include <vector>

#include "iamd/engine/impact_series.hpp"
#include "iamd/engine/recorded_path.hpp"
#include "iamd/engine/remote_picture.hpp"
#include "iamd/engine/replay.hpp"
#include "iamd/engine/replay_score.hpp"
#include "iamd/report/impact_export.hpp"
#include "iamd/report/track_export.hpp"
#include "iamd/report/track_report.hpp"
#include "iamd/scenario/detection_reader.hpp"
#include "iamd/scenario/recording.hpp"

#include "console.hpp"
#include "file_writer.hpp"
#include "text_source.hpp"
#include "tracker_options.hpp"

namespace iamd::app {

struct TrackOptions {
  std::string sensors, detections, truth;  // files
  std::string remote;                      // tracks from elsewhere
  std::string out, detections_out, truth_out, impacts;
  TrackerArguments tracker;
  std::uint64_t seed = 1;
  double cutoff_m = 1000.0, order = 2.0;  // of the metrics
  double impacts_every_s = 1.0, ground_alt_m = 0.0;
  bool tentative = false, in_view = false, json = false;
};

class TrackRun {
 public:
  TrackRun(TrackOptions options, std::string command);
  // Reads, tracks, writes and says what came of it.
  Exit go();

 private:
  using Errors = std::vector<base::Error>;

  Errors load();
  Errors load_sensors();
  Errors load_states(TextSource& source);
  Errors load_truth();
  Errors load_remote();
  Errors check_detections(TextSource& source);
  [[nodiscard]] scenario::DetectionReader reader(scenario::DetectionReader::Take take) const;
  Errors open_outputs();
  void prepare_products();
  Errors play();
  Errors play_recording(scenario::DetectionReader& reader);
  Errors play_states(scenario::DetectionReader& reader);
  void show(const engine::ReplayMoment& moment);
  void show_impacts(const engine::ReplayMoment& moment);
  void note_input(const std::string& what, const TextSource& source);
  Exit report();

  TrackOptions options_;
  report::TrackReport report_;
  std::vector<scenario::RecordedSensor> sensors_;
  ChosenTracker tracker_;
  std::optional<TextSource> source_;            // of detections; none where they are made from states
  std::vector<engine::RecordedPath> paths_;     // truth
  std::unique_ptr<engine::ReplayScore> score_;  // none without truth
  std::unique_ptr<engine::Replay> replay_;
  std::optional<scenario::RecordedTracks> remote_rows_;  // until they are played
  std::unique_ptr<engine::RemotePicture> remote_;        // none without tracks from elsewhere
  std::unique_ptr<engine::ImpactSeries> impacts_;        // none where no impacts are asked for
  std::optional<FileWriter> out_, detections_out_, truth_out_, impacts_out_;
  std::unique_ptr<report::TrackCsv> csv_;  // none where no tracks are written
  DataWriter console_;
  std::optional<base::Error> trouble_;  // while moments were taken
  bool wrote_to_console_ = false, wanted_ = true;
};

}  // namespace iamd::app
