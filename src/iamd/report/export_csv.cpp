// A recorded run as one tidy table (RFC 4180): docs/export.md has the columns.
#include <charconv>
#include <cmath>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include <fmt/format.h>

#include "iamd/report/export_path.hpp"
#include "iamd/report/export_things.hpp"
#include "iamd/report/run_export.hpp"

namespace iamd::report {
namespace {

constexpr std::string_view header =
    "kind,id,name,time_s,lat_deg,lon_deg,alt_m,x_m,y_m,z_m,vx_mps,vy_mps,vz_mps,sigma_m,error_m,status,text\r\n";

// Text that a spreadsheet would work out, or that begins with an apostrophe, gets an apostrophe in front.
std::string cell(std::string_view text) {
  std::string good = utf8_of(text);
  std::erase(good, '\0');  // no reader agrees on what it means
  if (!good.empty() && std::string_view{"=+-@'\t\r\n"}.contains(good.front())) good.insert(0, 1, '\'');
  if (good.find_first_of(",\"\r\n") == std::string::npos && good.find_first_of(" ") != 0) return good;
  std::string quoted = "\"";
  for (const char c : good) quoted += c == '"' ? "\"\"" : std::string(1, c);
  return quoted + "\"";
}

std::string number(double value, double per_unit) {
  return fmt::format("{}", std::round(value * per_unit) / per_unit + 0.0);
}
std::string number_if(std::optional<double> value, double per_unit) {
  return value ? number(*value, per_unit) : std::string{};
}

struct Row {
  std::string_view kind;
  std::string id, name;
  base::Time time;
  std::optional<geo::Position<geo::Ecef>> place{};
  std::optional<geo::Velocity<geo::Ecef>> velocity{};
  std::optional<double> sigma_m{}, error_m{};
  std::string status{}, text{};
};

class Csv {
 public:
  explicit Csv(const RunExport& what) : recording_{what.recording} {}

  [[nodiscard]] std::string document() {
    const auto movers = movers_of(recording_);
    for (const Mover& mover : movers) {
      if (mover.track != nullptr) {
        add_track(mover);
      } else {
        add_path(mover);
      }
    }
    std::size_t number = 0;
    for (const engine::RecordedDetection& detection : recording_.detections) add(detection, number++);
    number = 0;
    for (const RunEvent& event : events_of(recording_, movers)) add(event, number++);
    return std::move(text_);
  }

 private:
  void add(const Row& row) {
    text_ += fmt::format("{},{},{},{},", row.kind, row.id, cell(row.name), seconds(row.time));
    if (row.place) {
      const Degrees at = degrees_of(*row.place);
      text_ += number(at.lat, 1e9) + "," + number(at.lon, 1e9) + "," + number(at.alt_m, 1e3) + "," +
               number(row.place->x_m, 1e3) + "," + number(row.place->y_m, 1e3) + "," + number(row.place->z_m, 1e3);
    } else {
      text_ += ",,,,,";
    }
    if (row.velocity) {
      const auto& v = *row.velocity;
      text_ += "," + number(v.x_mps, 1e4) + "," + number(v.y_mps, 1e4) + "," + number(v.z_mps, 1e4) + ",";
    } else {
      text_ += ",,,,";
    }
    text_ += number_if(row.sigma_m, 1e2) + "," + number_if(row.error_m, 1e2) + "," + cell(row.status) + "," +
             cell(row.text) + "\r\n";
  }

  void add_path(const Mover& mover) {
    const std::string_view kind = mover.kind == Moving::shot ? "shot" : "object";
    for (const engine::PathSample& sample : densified(mover.path)) {
      add({.kind = kind,
           .id = mover.id,
           .name = mover.name,
           .time = sample.time,
           .place = sample.state.position,
           .velocity = sample.state.velocity,
           .status = mover.status});
    }
  }
  // As the track said it; between the rows it moves on straight ahead.
  void add_track(const Mover& mover) {
    for (const engine::TrackSample& sample : mover.track->samples) {
      add({.kind = "track",
           .id = mover.id,
           .name = mover.name,
           .time = sample.time,
           .place = sample.state.position,
           .velocity = sample.state.velocity,
           .sigma_m = sample.sigma_m(),
           .error_m = sample.error_m < 0.0 ? std::nullopt : std::optional{sample.error_m},
           .status = mover.status});
    }
  }
  void add(const engine::RecordedDetection& detection, std::size_t index) {
    add({.kind = "detection",
         .id = fmt::format("detection/{}", index),
         .name = sensor_name(recording_, detection.sensor),
         .time = detection.time,
         .place = detection.place,
         .status = detection.object.valid() ? "" : "false alarm",
         .text = detection.object.valid() ? object_name(recording_, detection.object) : ""});
  }
  void add(const RunEvent& event, std::size_t index) {
    add({.kind = "event",
         .id = fmt::format("event/{}", index),
         .name = std::string{event.record.object.value_or("")},
         .time = event.record.time,
         .place = event.place,
         .status = std::string{event.record.kind},
         .text = event.text});
  }

  const engine::Recording& recording_;
  std::string text_{header};
};

}  // namespace

std::string run_csv(const RunExport& what) { return Csv{what}.document(); }

}  // namespace iamd::report
