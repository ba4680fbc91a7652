#include "iamd/report/impact_export.hpp"

#include <array>
#include <charconv>
#include <cmath>
#include <utility>

#include "iamd/report/track_export.hpp"
#include "iamd/scenario/recording_cells.hpp"

namespace iamd::report {
namespace {

void add_number(std::string& text, double value, double parts) {
  std::array<char, 32> buffer{};
  const double number = std::round(value * parts) / parts + 0.0;  // no -0
  const auto end = std::to_chars(buffer.data(), buffer.data() + buffer.size(), number).ptr;
  text += ',';
  text.append(buffer.data(), end);
}

void add_point(std::string& text, const tracking::GroundPoint& point) {
  add_number(text, point.point.lat_rad / geo::degree, 1e8);
  add_number(text, point.point.lon_rad / geo::degree, 1e8);
  add_number(text, point.sigma_major_m, 1e2);
  add_number(text, point.sigma_minor_m, 1e2);
  add_number(text, point.orientation_rad / geo::degree, 1e3);
}

}  // namespace

ImpactCsv::ImpactCsv(TextSink sink) : sink_{std::move(sink)} {}

bool ImpactCsv::begin() {
  return sink_(
      "t_s,track,impact_lat_deg,impact_lon_deg,impact_sigma_major_m,impact_sigma_minor_m,impact_orientation_deg,"
      "time_to_go_s,time_to_go_sigma_s,launch_lat_deg,launch_lon_deg,launch_sigma_major_m,launch_sigma_minor_m,"
      "launch_orientation_deg\n");
}

bool ImpactCsv::add(std::span<const engine::ImpactRow> rows) {
  text_.clear();
  for (const engine::ImpactRow& row : rows) {
    scenario::append_time(text_, row.time);
    text_ += ',';
    append_track_cell(text_, row.track, row.remote);
    add_point(text_, row.impact.ground);
    add_number(text_, row.impact.time_to_go_s, 1e3);
    add_number(text_, row.impact.sigma_time_s, 1e3);
    if (row.launch) {
      add_point(text_, row.launch->ground);
    } else {
      text_ += ",,,,,";
    }
    text_ += '\n';
  }
  return text_.empty() || sink_(text_);
}

}  // namespace iamd::report
