#include "iamd/report/track_export.hpp"

#include <algorithm>
#include <array>
#include <charconv>
#include <cmath>
#include <utility>

#include "iamd/scenario/recording_cells.hpp"

namespace iamd::report {
namespace {

using scenario::Measured;

void append(std::string& text, double number) {
  std::array<char, 32> buffer{};
  const auto end = std::to_chars(buffer.data(), buffer.data() + buffer.size(), number + 0.0).ptr;  // no -0
  text.append(buffer.data(), end);
}

double rounded(double value, double parts) { return std::round(value * parts) / parts; }

void append_state(std::string& text, const geo::State<geo::Ecef>& state) {
  const auto& p = state.position;
  const auto& v = state.velocity;
  for (const double number : {p.x_m, p.y_m, p.z_m, v.x_mps, v.y_mps, v.z_mps}) {
    text += ',';
    append(text, number);
  }
}

// A name as a cell: in quotes where it needs them.
std::string cell(std::string_view name) {
  if (name.find_first_of(",\"# \t") == std::string_view::npos) return std::string{name};
  std::string quoted = "\"";
  for (const char c : name) quoted += c == '"' ? std::string{"\"\""} : std::string{c};
  return quoted + "\"";
}

}  // namespace

std::string_view name_of(tracking::MotionClass motion) {
  return scenario::motion_words[static_cast<std::size_t>(motion)];
}

std::string_view name_of(tracking::TargetClass target) {
  return scenario::class_words[static_cast<std::size_t>(target)];
}

tracking::TargetClass likeliest_class(const tracking::Track& track) {
  const auto most = std::ranges::max_element(track.class_probability);
  if (*most <= 0.0) return tracking::TargetClass::unknown;
  return static_cast<tracking::TargetClass>(most - track.class_probability.begin());
}

void append_track_cell(std::string& text, base::TrackId track, std::string_view remote_name) {
  text += remote_name.empty() ? std::to_string(track.index()) : cell("R" + std::string{remote_name});
}

TrackCsv::TrackCsv(TextSink sink) : sink_{std::move(sink)} {}

bool TrackCsv::begin() {
  return sink_(
      "t_s,track,x_m,y_m,z_m,vx_mps,vy_mps,vz_mps,sigma_x_m,sigma_y_m,sigma_z_m,sigma_vx_mps,sigma_vy_mps,sigma_vz_mps,"
      "existence,class,motion,status\n");
}

bool TrackCsv::add(const engine::ReplayMoment& moment) {
  text_.clear();
  for (std::size_t place = 0; place < moment.tracks.size(); ++place) {
    const tracking::Track& track = moment.tracks[place];
    scenario::append_time(text_, moment.time);
    text_ += ',';
    append_track_cell(text_, track.id, moment.remote_name(place));
    append_state(text_, track.state);
    for (std::size_t i = 0; i < 6; ++i) {
      text_ += ',';
      append(text_, std::sqrt(std::max(track.covariance[7 * i], 0.0)));
    }
    text_ += ',';
    append(text_, track.existence);
    for (const std::string_view word :
         {name_of(likeliest_class(track)), name_of(track.motion),
          std::string_view{track.status == tracking::TrackStatus::confirmed ? "confirmed" : "tentative"}}) {
      text_ += ',';
      text_ += word;
    }
    text_ += '\n';
  }
  return text_.empty() || sink_(text_);
}

std::string detection_csv_header() { return "t_s,sensor,range_m,azimuth_deg,elevation_deg,range_rate_mps,snr_db\n"; }

void append_detection_csv(std::string& text, const scenario::DetectionRow& row, std::string_view sensor) {
  scenario::append_time(text, row.time);
  text += ',';
  text += sensor;
  const auto add = [&](Measured what, double value, double parts) {
    text += ',';
    if (row.has(what)) append(text, rounded(value, parts));
  };
  add(Measured::range, row.range_m, 1e4);
  add(Measured::azimuth, row.azimuth_rad / geo::degree, 1e9);
  add(Measured::elevation, row.elevation_rad / geo::degree, 1e9);
  add(Measured::range_rate, row.range_rate_mps, 1e6);
  add(Measured::snr, row.has(Measured::snr) ? 10.0 * std::log10(row.snr) : 0.0, 1e6);
  text += '\n';
}

std::string truth_csv_header() { return "t_s,object,x_m,y_m,z_m,vx_mps,vy_mps,vz_mps\n"; }

void append_truth_csv(std::string& text, base::Time time, std::string_view object, const geo::State<geo::Ecef>& state) {
  scenario::append_time(text, time);
  text += ',';
  text += cell(object);
  append_state(text, state);
  text += '\n';
}

}  // namespace iamd::report
