#include "iamd/report/export_things.hpp"

#include <algorithm>
#include <utility>

#include <fmt/format.h>

#include "iamd/geo/frames.hpp"
#include "iamd/geo/geodesic.hpp"
#include "iamd/report/export_path.hpp"
#include "iamd/report/text.hpp"

namespace iamd::report {
namespace {

using engine::Recording;

constexpr double same_place_m = 10.0;  // over ground; the volume is found to metres

template <class Id>
std::string name_or(const std::vector<std::string>& names, Id id, std::string_view kind) {
  if (!id.valid()) return fmt::format("no {}", kind);
  if (id.index() < names.size() && !names[id.index()].empty()) return names[id.index()];
  return fmt::format("{} {}", kind, id.index());
}

std::string moment(base::Time time) {
  return time == base::Time::never() ? std::string{} : fmt::format("{:.3f} s", seconds(time));
}

Mover object_of(const Recording& recording, std::size_t index) {
  const base::ObjectId id{index};
  Mover mover{.kind = Moving::object, .id = fmt::format("object/{}", index), .name = object_name(recording, id)};
  mover.path = recording.paths[index];
  mover.object = id;
  mover.facts = {{"Object", mover.name}};
  const auto& stories = recording.result.stories;
  if (index >= stories.size()) return mover;
  const outcome::Story& story = stories[index];
  mover.status = outcome::name_of(story.fate);
  mover.harmless = story.harmless;
  mover.facts.emplace_back("Fate", mover.status);
  if (story.harmless) mover.facts.emplace_back("Can do harm", "no");
  if (story.asset.valid()) mover.facts.emplace_back("Leaked on", asset_name(recording, story.asset));
  if (story.limit != outcome::Limit::none) mover.facts.emplace_back("What bound", outcome::name_of(story.limit));
  mover.facts.emplace_back("Start", moment(story.start));
  mover.facts.emplace_back("First detection", moment(story.first_detection));
  mover.facts.emplace_back("First track", moment(story.first_track));
  mover.facts.emplace_back("First launch at it", moment(story.first_launch));
  mover.facts.emplace_back("First intercept", moment(story.first_intercept));
  mover.facts.emplace_back("End", moment(story.end));
  mover.facts.emplace_back("Shots at it", fmt::format("{}", story.shots));
  return mover;
}

Mover track_of(const Recording& recording, std::size_t index) {
  const engine::RecordedTrack& track = recording.tracks[index];
  Mover mover{.kind = Moving::track, .id = fmt::format("track/{}", index)};
  mover.name = name_or({}, track.id, "track");
  const bool known_post = recording.posts.size() > 1 && track.post < recording.posts.size();
  if (known_post) mover.name += " (" + recording.posts[track.post] + ")";
  mover.track = &track;
  mover.path = path_of(track, recording.end);
  if (track.object.valid()) mover.object = track.object;
  mover.status = !track.object.valid() ? "false" : track.confirmed == base::Time::never() ? "tentative" : "confirmed";
  mover.facts = {{"Track", mover.name},
                 {"Status", mover.status},
                 {"Follows (truth)", track.object.valid() ? object_name(recording, track.object) : "nothing"},
                 {"Started", moment(track.started)},
                 {"Confirmed", moment(track.confirmed)},
                 {"Ended", moment(track.ended)}};
  return mover;
}

Mover shot_of(const Recording& recording, std::size_t index) {
  const engine::RecordedShot& shot = recording.shots[index];
  const std::string battery = battery_name(recording, shot.battery);
  Mover mover{.kind = Moving::shot, .id = fmt::format("shot/{}", index)};
  mover.name = fmt::format("{} {}.{}", battery, shot.engagement.valid() ? shot.engagement.index() : 0, shot.shot);
  mover.status = outcome::name_of(shot.miss);
  mover.path = shot.path;
  mover.battery = shot.battery;
  if (shot.target.valid()) mover.object = shot.target;
  const auto object = [&](base::ObjectId id) {
    return id.valid() ? object_name(recording, id) : std::string{"nothing"};
  };
  mover.facts = {{"Interceptor", mover.name},
                 {"Battery", battery},
                 {"Fired at", name_or({}, shot.track, "track")},
                 {"Aimed at (truth)", object(shot.aimed_at)},
                 {"Met (truth)", object(shot.target)},
                 {"Result", mover.status},
                 {"Launch", moment(shot.launch)},
                 {"End", moment(shot.end)},
                 {"Assessed", moment(shot.assessed)},
                 {"Declared a kill", shot.assessed == base::Time::never() ? ""
                                     : shot.declared_killed               ? "yes"
                                                                          : "no"}};
  return mover;
}

using Ring = std::vector<geo::Position<geo::Ecef>>;

double ground_m(const geo::Geodetic& from, const geo::Position<geo::Ecef>& to) {
  return geo::geodesic_inverse(from, geo::geodetic_from_ecef(to)).distance_m;
}

// The farthest point of each column, the lowest of those.
Ring farthest_points(const engine::RecordedSensor& sensor) {
  Ring farthest;
  for (std::size_t column = 0; column < sensor.columns; ++column) {
    double reach_m = -same_place_m;
    geo::Position<geo::Ecef> at;
    for (std::size_t row = 0; row < sensor.rows; ++row) {
      const auto& point = sensor.volume[row * sensor.columns + column];
      const double range_m = ground_m(sensor.site, point);
      if (range_m < reach_m + same_place_m) continue;
      reach_m = range_m;
      at = point;
    }
    farthest.push_back(at);
  }
  return farthest;
}

std::vector<Ring> reach_of(const engine::RecordedSensor& sensor) {
  if (sensor.rows == 0 || sensor.columns < 3 || sensor.volume.size() < sensor.rows * sensor.columns) return {};
  Ring points = farthest_points(sensor);
  const bool all_around = ground_m(geo::geodetic_from_ecef(points.front()), points.back()) < same_place_m;
  if (all_around) points.pop_back();
  const auto blind = [&](const geo::Position<geo::Ecef>& p) { return ground_m(sensor.site, p) < same_place_m; };
  const auto first_blind = std::ranges::find_if(points, blind);
  if (all_around && first_blind == points.end()) return {points};
  if (all_around) std::ranges::rotate(points, first_blind);
  const geo::Position<geo::Ecef> site = geo::ecef_from_geodetic(sensor.site);
  std::vector<Ring> sectors;
  bool open = false;
  for (const auto& point : points) {
    if (blind(point)) {
      open = false;
      continue;
    }
    if (!std::exchange(open, true)) sectors.push_back({site});
    sectors.back().push_back(point);
  }
  std::erase_if(sectors, [](const Ring& sector) { return sector.size() < 3; });
  return sectors;
}

std::string km(double m) { return number_text(m / 1e3) + " km"; }

}  // namespace

std::string object_name(const Recording& recording, base::ObjectId object) {
  return name_or(recording.names.objects, object, "object");
}
std::string asset_name(const Recording& recording, base::AssetId asset) {
  return name_or(recording.names.assets, asset, "asset");
}
std::string sensor_name(const Recording& recording, base::SensorId sensor) {
  return name_or(recording.names.sensors, sensor, "sensor");
}
std::string battery_name(const Recording& recording, base::BatteryId battery) {
  return name_or(recording.names.batteries, battery, "battery");
}

std::vector<Mover> movers_of(const Recording& recording) {
  std::vector<Mover> movers;
  const auto add = [&](Mover mover) {
    if (!mover.path.empty()) movers.push_back(std::move(mover));
  };
  for (std::size_t i = 0; i < recording.paths.size(); ++i) add(object_of(recording, i));
  for (std::size_t i = 0; i < recording.tracks.size(); ++i) add(track_of(recording, i));
  for (std::size_t i = 0; i < recording.shots.size(); ++i) add(shot_of(recording, i));
  return movers;
}

std::vector<Stander> standers_of(const Recording& recording) {
  std::vector<Stander> standers;
  for (std::size_t i = 0; i < recording.assets.size(); ++i) {
    const engine::RecordedAsset& asset = recording.assets[i];
    const std::string name = asset_name(recording, base::AssetId{i});
    standers.push_back({.kind = Standing::asset,
                        .id = fmt::format("asset/{}", i),
                        .name = name,
                        .where = asset.where,
                        .radius_m = asset.radius_m,
                        .facts = {{"Asset", name},
                                  {"Radius", asset.radius_m > 0.0 ? km(asset.radius_m) : ""},
                                  {"Value", number_text(asset.value)}}});
  }
  for (std::size_t i = 0; i < recording.sensors.size(); ++i) {
    const engine::RecordedSensor& sensor = recording.sensors[i];
    const std::string name = sensor_name(recording, base::SensorId{i});
    standers.push_back({.kind = Standing::sensor,
                        .id = fmt::format("sensor/{}", i),
                        .name = name,
                        .where = sensor.site,
                        .reach = reach_of(sensor),
                        .facts = {{"Sensor", name},
                                  {"Kind", sensor.kind},
                                  {"Tracks", sensor.tracks ? "yes" : "no, it gives warnings only"}}});
  }
  for (std::size_t i = 0; i < recording.batteries.size(); ++i) {
    const engine::RecordedBattery& battery = recording.batteries[i];
    const std::string name = battery_name(recording, base::BatteryId{i});
    standers.push_back({.kind = Standing::battery,
                        .id = fmt::format("battery/{}", i),
                        .name = name,
                        .where = battery.where,
                        .radius_m = battery.range_max_m,
                        .facts = {{"Battery", name},
                                  {"Command post", battery.command_post},
                                  {"Range", battery.range_max_m > 0.0 ? km(battery.range_max_m) : ""},
                                  {"Altitudes", km(battery.altitude_min_m) + " to " + km(battery.altitude_max_m)},
                                  {"Rounds at the start", fmt::format("{}", battery.rounds)}}});
  }
  return standers;
}

}  // namespace iamd::report
