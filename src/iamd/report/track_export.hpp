// Tracks, detections and truth as CSV, written piece by piece: docs/formats/tracks.md.
#pragma once

#include <span>
#include <string>
#include <string_view>

#include "iamd/engine/replay.hpp"
#include "iamd/report/flight_export.hpp"
#include "iamd/scenario/recording.hpp"

namespace iamd::report {

[[nodiscard]] std::string_view name_of(tracking::MotionClass motion);
[[nodiscard]] std::string_view name_of(tracking::TargetClass target);
// The likeliest class, or unknown where no class was asked for.
[[nodiscard]] tracking::TargetClass likeliest_class(const tracking::Track& track);

// A track's number; a remote track's name with an R before it, in quotes where a cell needs them.
void append_track_cell(std::string& text, base::TrackId track, std::string_view remote_name);

// t_s,track,x_m,y_m,z_m,vx_mps,vy_mps,vz_mps,sigma_x_m,…,sigma_vz_mps,existence,class,motion,status: a row a moment and
// track. Numbers in the shortest form that reads back as the same number. Functions return false once the sink does.
class TrackCsv {
 public:
  explicit TrackCsv(TextSink sink);
  bool begin();
  bool add(const engine::ReplayMoment& moment);

 private:
  TextSink sink_;
  std::string text_;
};

// The columns that `iamd track` reads. Ranges are rounded to 0.1 mm, angles to 1e-9 degrees, range rates to 1 µm/s.
[[nodiscard]] std::string detection_csv_header();
void append_detection_csv(std::string& text, const scenario::DetectionRow& row, std::string_view sensor);
[[nodiscard]] std::string truth_csv_header();
void append_truth_csv(std::string& text, base::Time time, std::string_view object, const geo::State<geo::Ecef>& state);

}  // namespace iamd::report
