// A recorded run as GeoJSON (RFC 7946): lines, areas and points with their times as properties.
#include <algorithm>
#include <array>
#include <cmath>
#include <cstddef>
#include <numbers>
#include <string>
#include <utility>
#include <vector>

#include <nlohmann/json.hpp>

#include "iamd/geo/frames.hpp"
#include "iamd/geo/geodesic.hpp"
#include "iamd/report/export_path.hpp"
#include "iamd/report/export_things.hpp"
#include "iamd/report/geo_rings.hpp"
#include "iamd/report/json_head.hpp"
#include "iamd/report/run_export.hpp"

namespace iamd::report {
namespace {

using Json = nlohmann::ordered_json;

constexpr int circle_corners = 72;
constexpr double over_the_pole_deg = 90.0;  // of one short step

// 1e-8 degrees are a millimetre.
Json coordinates(const Degrees& at) {
  const auto digits = [](double value, double per_unit) { return std::round(value * per_unit) / per_unit + 0.0; };
  return {digits(at.lon, 1e8), digits(at.lat, 1e8), digits(at.alt_m, 1e3)};
}

struct Stop {
  base::Time time;
  Degrees at;
};
using Stops = std::vector<Stop>;

Stop between(const Stop& a, const Stop& b, double share) {
  return {a.time + base::Duration::from_nanoseconds(
                       std::llround(share * static_cast<double>((b.time - a.time).nanoseconds()))),
          {a.at.lat + share * (b.at.lat - a.at.lat), a.at.lon, a.at.alt_m + share * (b.at.alt_m - a.at.alt_m)}};
}

// A path in parts that no map need wrap: cut at the antimeridian, and at a pole, which both parts then touch.
std::vector<Stops> parts_of(const engine::SampledPath& path) {
  std::vector<Stops> parts(1);
  for (const engine::PathSample& sample : densified(path)) {
    const Stop stop{sample.time, degrees_of(sample.state.position)};
    if (parts.back().empty()) {
      parts.back().push_back(stop);
      continue;
    }
    const Stop before = parts.back().back();
    const double east = around_deg(stop.at.lon - before.at.lon);
    if (std::abs(east) > over_the_pole_deg) {
      Stop pole = between(before, stop, 0.5);
      pole.at.lat = std::copysign(90.0, stop.at.lat);
      pole.at.lon = before.at.lon;
      parts.back().push_back(pole);
      pole.at.lon = stop.at.lon;
      parts.push_back({pole});
    } else if (std::abs(stop.at.lon - before.at.lon) > 180.0) {
      const double edge = std::copysign(180.0, before.at.lon);
      Stop cut = between(before, stop, east == 0.0 ? 0.0 : around_deg(edge - before.at.lon) / east);
      cut.at.lon = edge;
      parts.back().push_back(cut);
      cut.at.lon = -edge;
      parts.push_back({cut});
    }
    parts.back().push_back(stop);
  }
  return parts;
}

Json area_of(std::vector<GeoRing> rings) {
  for (GeoRing& ring : rings) {
    ring = continuous_ring(ring);
    if (area_deg2(ring) < 0.0) std::ranges::reverse(ring);
  }
  Json polygons = polygons_json(rings);
  if (polygons.empty()) return nullptr;
  if (polygons.size() == 1) return {{"type", "Polygon"}, {"coordinates", std::move(polygons[0])}};
  return {{"type", "MultiPolygon"}, {"coordinates", std::move(polygons)}};
}

class GeoJson {
 public:
  explicit GeoJson(const RunExport& what) : what_{what} {}

  [[nodiscard]] std::string document() {
    const auto movers = movers_of(what_.recording);
    for (const Stander& stander : standers_of(what_.recording)) add(stander);
    for (const Mover& mover : movers) add(mover);
    add_detections();
    for (const RunEvent& event : events_of(what_.recording, movers)) add(event);
    Json json{{"type", "FeatureCollection"}, {"features", std::move(features_)}};
    // Foreign members (RFC 7946, 6.1).
    json["iamd"] = json_head("iamd-run-geojson/1", what_.provenance);
    json["iamd"]["run"] = what_.recording.result.row.run;
    json["iamd"]["epoch"] = iso_time(what_.epoch, {});
    json["iamd"]["command"] = what_.provenance.command;
    return json.dump(-1, ' ', false, Json::error_handler_t::replace) + "\n";
  }

 private:
  [[nodiscard]] std::string at(base::Time time) const { return iso_time(what_.epoch, time); }

  void add(Json geometry, Json properties, const std::string& id) {
    Json feature{{"type", "Feature"}};
    if (!id.empty()) feature["id"] = id;
    feature["geometry"] = std::move(geometry);
    feature["properties"] = std::move(properties);
    features_.push_back(std::move(feature));
  }

  void add(const Stander& stander) {
    constexpr std::array<const char*, 3> kind{"asset", "sensor", "battery"};
    const char* name = kind[static_cast<std::size_t>(stander.kind)];
    Json properties{{"kind", name}, {"name", utf8_of(stander.name)}};
    for (const auto& [what, value] : stander.facts) {
      if (!value.empty()) properties[std::string{what}] = utf8_of(value);
    }
    add({{"type", "Point"}, {"coordinates", coordinates(degrees_of(stander.where))}}, properties, stander.id);
    std::vector<GeoRing> rings;
    const auto corner = [](GeoRing& ring, const Degrees& at) { ring.push_back({at.lon, at.lat}); };
    if (stander.radius_m > 0.0) {
      GeoRing& ring = rings.emplace_back();
      for (int i = 0; i < circle_corners; ++i) {
        const double azimuth_rad = -2.0 * std::numbers::pi * i / circle_corners;
        corner(ring, degrees_of(geo::geodesic_direct(stander.where, azimuth_rad, stander.radius_m)));
      }
    }
    for (const auto& points : stander.reach) {
      GeoRing& ring = rings.emplace_back();
      for (const auto& p : points) corner(ring, degrees_of(p));
    }
    if (rings.empty()) return;
    Json area = area_of(std::move(rings));
    if (area.is_null()) return;
    properties["kind"] = stander.kind == Standing::asset    ? "asset area"
                         : stander.kind == Standing::sensor ? "sensor reach"
                                                            : "battery range";
    add(std::move(area), std::move(properties), stander.id + "/area");
  }

  void add(const Mover& mover) {
    constexpr std::array<const char*, 3> kind{"object", "track", "shot"};
    Json properties{{"kind", kind[static_cast<std::size_t>(mover.kind)]},
                    {"name", utf8_of(mover.name)},
                    {"status", mover.status},
                    {"start_s", seconds(mover.path.front().time)},
                    {"end_s", seconds(mover.path.back().time)}};
    for (const auto& [what, value] : mover.facts) {
      if (!value.empty()) properties[std::string{what}] = utf8_of(value);
    }
    Json lines = Json::array(), times = Json::array();
    for (const Stops& part : parts_of(mover.path)) {
      if (part.size() < 2) continue;
      Json line = Json::array(), time = Json::array();
      for (const Stop& stop : part) {
        line.push_back(coordinates(stop.at));
        time.push_back(at(stop.time));
      }
      lines.push_back(std::move(line));
      times.push_back(std::move(time));
    }
    if (lines.empty()) {  // it was seen once
      properties["coordTimes"] = {at(mover.path.front().time)};
      add({{"type", "Point"}, {"coordinates", coordinates(degrees_of(mover.path.front().state.position))}},
          std::move(properties), mover.id);
    } else if (lines.size() == 1) {
      properties["coordTimes"] = std::move(times[0]);
      add({{"type", "LineString"}, {"coordinates", std::move(lines[0])}}, std::move(properties), mover.id);
    } else {
      properties["coordTimes"] = std::move(times);
      add({{"type", "MultiLineString"}, {"coordinates", std::move(lines)}}, std::move(properties), mover.id);
    }
  }

  // All of one sensor as one feature.
  void add_detections() {
    const engine::Recording& recording = what_.recording;
    std::vector<Json> points(recording.sensors.size(), Json::array()), times = points, objects = points;
    for (const engine::RecordedDetection& detection : recording.detections) {
      if (!detection.sensor.valid() || detection.sensor.index() >= points.size()) continue;
      const std::size_t sensor = detection.sensor.index();
      points[sensor].push_back(coordinates(degrees_of(detection.place)));
      times[sensor].push_back(at(detection.time));
      objects[sensor].push_back(detection.object.valid() ? Json(utf8_of(object_name(recording, detection.object)))
                                                         : Json(nullptr));
    }
    for (std::size_t i = 0; i < points.size(); ++i) {
      if (points[i].empty()) continue;
      add({{"type", "MultiPoint"}, {"coordinates", std::move(points[i])}},
          {{"kind", "detections"},
           {"name", utf8_of(sensor_name(recording, base::SensorId{i}))},
           {"coordTimes", std::move(times[i])},
           {"objects", std::move(objects[i])}},
          "detections/" + std::to_string(i));
    }
  }

  void add(const RunEvent& event) {
    const EventRecord& record = event.record;
    Json geometry = nullptr;
    if (event.place) geometry = {{"type", "Point"}, {"coordinates", coordinates(degrees_of(*event.place))}};
    Json properties{{"kind", "event"},
                    {"event", record.kind},
                    {"time", at(record.time)},
                    {"time_s", seconds(record.time)},
                    {"text", utf8_of(event.text)}};
    const auto put = [&](const char* key, const auto& value) {
      if (value) properties[key] = utf8_of(*value);
    };
    put("object", record.object);
    put("sensor", record.sensor);
    put("battery", record.battery);
    put("asset", record.asset);
    if (record.track) properties["track"] = *record.track;
    if (!record.detail.empty()) properties["detail"] = utf8_of(record.detail);
    add(std::move(geometry), std::move(properties), "");
  }

  const RunExport& what_;
  Json features_ = Json::array();
};

}  // namespace

std::string run_geojson(const RunExport& what) { return GeoJson{what}.document(); }

}  // namespace iamd::report
