// A recorded run as CZML (Cesium Language): a JSON array of packets, each a thing with its graphics. Positions carry
// velocities, so that Cesium plays the recording's own cubics.
#include <algorithm>
#include <array>
#include <cmath>
#include <cstdint>
#include <string>
#include <utility>
#include <vector>

#include <nlohmann/json.hpp>

#include "iamd/geo/frames.hpp"
#include "iamd/report/export_ellipsoid.hpp"
#include "iamd/report/export_things.hpp"
#include "iamd/report/run_export.hpp"
#include "iamd/report/svg_text.hpp"

namespace iamd::report {
namespace {

using Json = nlohmann::ordered_json;
using Rgba = std::array<int, 4>;

constexpr std::size_t label_columns = 60;
// Cesium (1.140) puts what does not move at all between two samples with velocities at the Earth's centre.
constexpr double barely_moving_mps = 1e-6;
constexpr double least_radius_m = 0.01;  // Cesium draws no ellipsoid without extent

constexpr Rgba white{255, 255, 255, 255}, red{235, 64, 52, 255}, grey{160, 160, 160, 255}, green{80, 200, 120, 255},
    blue{70, 150, 255, 255}, gold{255, 205, 60, 255}, violet{190, 120, 255, 255}, orange{255, 140, 0, 255};

Rgba colour_of(const Mover& mover) {
  if (mover.kind == Moving::shot) return blue;
  if (mover.kind == Moving::track) return mover.status == "false" ? grey : green;
  return mover.harmless ? grey : red;
}
Rgba colour_of(Standing kind) { return kind == Standing::asset ? gold : kind == Standing::sensor ? violet : blue; }
Rgba faint(Rgba colour, int alpha) {
  colour[3] = alpha;
  return colour;
}

double rounded(double value, double per_unit) { return std::round(value * per_unit) / per_unit + 0.0; }
Json cartesian(const geo::Position<geo::Ecef>& p) {
  return {rounded(p.x_m, 1e3), rounded(p.y_m, 1e3), rounded(p.z_m, 1e3)};
}
Json solid(const Rgba& colour) { return {{"solidColor", {{"color", {{"rgba", colour}}}}}}; }
Json point(double size_px, const Rgba& colour) {
  return {{"pixelSize", size_px},
          {"color", {{"rgba", colour}}},
          {"outlineColor", {{"rgba", {0, 0, 0, 255}}}},
          {"outlineWidth", 1}};
}
Json label(std::string_view text, const Rgba& colour) {
  return {{"text", shortened(one_line(text), label_columns)},
          {"font", "13px sans-serif"},
          {"style", "FILL_AND_OUTLINE"},
          {"fillColor", {{"rgba", colour}}},
          {"outlineColor", {{"rgba", {0, 0, 0, 255}}}},
          {"outlineWidth", 2},
          {"horizontalOrigin", "LEFT"},
          {"pixelOffset", {{"cartesian2", {10, 0}}}}};
}

class Czml {
 public:
  explicit Czml(const RunExport& what)
      : what_{what},
        epoch_{iso_time(what.epoch, {})},
        begin_{beginning(what.recording)},
        end_{std::max(what.recording.end, begin_)} {}

  [[nodiscard]] std::string document() {
    add_head();
    for (const auto& [id, name] : folders) packets_.push_back({{"id", id}, {"name", name}});
    const std::vector<Mover> movers = movers_of(what_.recording);
    for (const Stander& stander : standers_of(what_.recording)) add(stander);
    for (const Mover& mover : movers) add(mover);
    std::size_t number = 0;
    for (const RunEvent& event : events_of(what_.recording, movers)) add(event, number++);
    return packets_.dump(-1, ' ', false, Json::error_handler_t::replace) + "\n";
  }

 private:
  static constexpr std::array<std::pair<const char*, const char*>, 7> folders{
      {{"folder/objects", "Objects (truth)"},
       {"folder/tracks", "Tracks (what the defence believed)"},
       {"folder/shots", "Interceptors"},
       {"folder/sensors", "Sensors"},
       {"folder/assets", "Assets"},
       {"folder/batteries", "Batteries"},
       {"folder/events", "Events"}}};

  static base::Time beginning(const engine::Recording& recording) {
    base::Time begin;
    for (const engine::SampledPath& path : recording.paths) {
      if (!path.empty()) begin = std::min(begin, path.front().time);
    }
    return begin;
  }
  [[nodiscard]] std::string at(base::Time time) const { return iso_time(what_.epoch, time); }
  [[nodiscard]] std::string span(base::Time from, base::Time to) const { return at(from) + "/" + at(to); }

  void add_head() {
    const Provenance& from = what_.provenance;
    const double duration_s = (end_ - begin_).seconds();
    const Facts facts{{"Question", from.scenario_question},
                      {"Scenario", from.scenario_name + " (" + from.scenario_hash + ")"},
                      {"Run", std::to_string(what_.recording.result.row.run)},
                      {"Software", "OpenIAMD " + from.software_version + " (" + from.source_revision + ")"},
                      {"Seed", std::to_string(from.seed)},
                      {"Command", from.command}};
    packets_.push_back({{"id", "document"},
                        {"name", utf8_of(from.scenario_title.empty() ? from.scenario_name : from.scenario_title)},
                        {"description", html_table(facts)},
                        {"version", "1.0"},
                        {"clock",
                         {{"interval", span(begin_, end_)},
                          {"currentTime", at(begin_)},
                          {"multiplier", std::max(1.0, std::ceil(duration_s / 90.0))},
                          {"range", "CLAMPED"},
                          {"step", "SYSTEM_CLOCK_MULTIPLIER"}}}});
  }

  [[nodiscard]] Json packet(const std::string& id, const std::string& name, const char* folder,
                            const Facts& facts) const {
    return {{"id", id}, {"name", utf8_of(name)}, {"parent", folder}, {"description", html_table(facts)}};
  }

  void add(const Mover& mover) {
    constexpr std::array<const char*, 3> folder{"folder/objects", "folder/tracks", "folder/shots"};
    const Rgba colour = colour_of(mover);
    Json json = packet(mover.id, mover.name, folder[static_cast<std::size_t>(mover.kind)], mover.facts);
    json["availability"] = span(mover.path.front().time, mover.path.back().time);
    Json samples = Json::array();
    for (const engine::PathSample& sample : mover.path) {
      const auto& [p, v] = sample.state;
      samples.push_back(seconds(sample.time));
      for (const double x_m : {p.x_m, p.y_m, p.z_m}) samples.push_back(rounded(x_m, 1e3));
      const bool stands = v == geo::Velocity<geo::Ecef>{};
      samples.push_back(stands ? barely_moving_mps : rounded(v.x_mps, 1e4));
      for (const double v_mps : {v.y_mps, v.z_mps}) samples.push_back(rounded(v_mps, 1e4));
    }
    json["position"] = {{"epoch", epoch_},
                        {"referenceFrame", "FIXED"},
                        {"interpolationAlgorithm", "HERMITE"},
                        {"interpolationDegree", 3},
                        {"cartesianVelocity", std::move(samples)}};
    if (mover.track != nullptr) add_ellipsoid(json, *mover.track);
    const double flown_s = (mover.path.back().time - mover.path.front().time).seconds();
    json["point"] = point(mover.kind == Moving::object ? 9 : 6, colour);
    json["path"] = {{"leadTime", 0},
                    {"trailTime", std::max(1.0, std::ceil(flown_s))},
                    {"width", mover.kind == Moving::object ? 2 : 1},
                    {"resolution", std::clamp(std::round(flown_s / 200.0), 1.0, 30.0)},
                    {"material", solid(faint(colour, 180))}};
    if (mover.kind != Moving::shot) json["label"] = label(mover.name, colour);
    packets_.push_back(std::move(json));
  }

  // One standard deviation of the track's position.
  void add_ellipsoid(Json& json, const engine::RecordedTrack& track) const {
    Json radii = Json::array(), turns = Json::array();
    for (const SampledEllipsoid& at : ellipsoids_of(track.samples)) {
      radii.push_back(seconds(at.time));
      for (const double r_m : at.radii_m) radii.push_back(std::max(least_radius_m, rounded(r_m, 1e2)));
      turns.push_back(seconds(at.time));
      for (const double q : at.turn_xyzw) turns.push_back(rounded(q, 1e9));
    }
    const Json held{{"epoch", epoch_},
                    {"interpolationAlgorithm", "LINEAR"},
                    {"interpolationDegree", 1},
                    {"forwardExtrapolationType", "HOLD"},
                    {"backwardExtrapolationType", "HOLD"}};
    json["orientation"] = held;
    json["orientation"]["unitQuaternion"] = std::move(turns);
    json["ellipsoid"] = {{"radii", held}, {"fill", true}, {"material", solid(faint(green, 60))}};
    json["ellipsoid"]["radii"]["cartesian"] = std::move(radii);
  }

  void add(const Stander& stander) {
    constexpr std::array<const char*, 3> folder{"folder/assets", "folder/sensors", "folder/batteries"};
    const Rgba colour = colour_of(stander.kind);
    Json json = packet(stander.id, stander.name, folder[static_cast<std::size_t>(stander.kind)], stander.facts);
    json["position"] = {{"cartesian", cartesian(geo::ecef_from_geodetic(stander.where))}};
    json["point"] = point(10, colour);
    json["label"] = label(stander.name, colour);
    if (stander.radius_m > 0.0) {
      const bool filled = stander.kind == Standing::asset;
      json["ellipse"] = {{"semiMajorAxis", stander.radius_m},
                         {"semiMinorAxis", stander.radius_m},
                         {"height", rounded(stander.where.alt_m, 1e3)},
                         {"fill", filled},
                         {"material", solid(faint(colour, 70))},
                         {"outline", true},
                         {"outlineColor", {{"rgba", faint(colour, 200)}}}};
    }
    packets_.push_back(std::move(json));
    for (std::size_t i = 0; i < stander.reach.size(); ++i) {
      Json line = Json::array();
      const auto extend = [&](const geo::Position<geo::Ecef>& p) {
        for (const double x_m : {p.x_m, p.y_m, p.z_m}) line.push_back(rounded(x_m, 1.0));
      };
      for (const auto& p : stander.reach[i]) extend(p);
      extend(stander.reach[i].front());
      packets_.push_back({{"id", stander.id + "/reach/" + std::to_string(i)},
                          {"name", utf8_of(stander.name) + ": how far it looks"},
                          {"parent", stander.id},
                          {"polyline",
                           {{"positions", {{"cartesian", std::move(line)}}},
                            {"arcType", "NONE"},
                            {"width", 1},
                            {"material", solid(faint(colour, 160))}}}});
    }
  }

  // Intercepts and arrivals stay where they were until the end.
  void add(const RunEvent& event, std::size_t number) {
    const EventRecord& record = event.record;
    const bool intercept = record.kind == "intercept", arrival = record.kind == "arrived";
    if (!event.place || (!intercept && !arrival)) return;
    const bool good = intercept ? record.detail == "kill" : record.detail == "harmless";
    const Rgba colour = arrival ? (good ? grey : red) : (good ? orange : white);
    Json json = packet("event/" + std::to_string(number), event.text, "folder/events",
                       {{"Event", event.text}, {"Time", std::to_string(seconds(record.time)) + " s"}});
    json["availability"] = span(record.time, std::max(record.time, end_));
    json["position"] = {{"cartesian", cartesian(*event.place)}};
    json["point"] = point(arrival && !good ? 14 : 10, colour);
    json["label"] = label(arrival ? record.detail : good ? "kill" : "miss: " + record.detail, colour);
    packets_.push_back(std::move(json));
  }

  const RunExport& what_;
  std::string epoch_;
  base::Time begin_, end_;
  Json packets_ = Json::array();
};

}  // namespace

std::string run_czml(const RunExport& what) { return Czml{what}.document(); }

}  // namespace iamd::report
