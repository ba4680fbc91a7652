#include "iamd/report/replay_json.hpp"

#include <algorithm>
#include <array>
#include <cmath>
#include <limits>
#include <numbers>
#include <utility>

#include <fmt/format.h>
#include <nlohmann/json.hpp>

#include "iamd/geo/frames.hpp"
#include "iamd/report/event_record.hpp"
#include "iamd/report/event_words.hpp"
#include "iamd/report/text.hpp"

namespace iamd::report {
namespace {

using Json = nlohmann::ordered_json;
using engine::Recording;

constexpr double radian_deg = 180.0 / std::numbers::pi;

// Whole numbers, each but the first the difference from the one before.
class Column {
 public:
  void add(double value) {
    const auto whole = static_cast<std::int64_t>(std::llround(std::clamp(value, -9e15, 9e15)));
    values_.push_back(whole - before_);
    before_ = whole;
  }
  [[nodiscard]] Json take() { return std::exchange(values_, Json::array()); }

 private:
  Json values_ = Json::array();
  std::int64_t before_ = 0;
};

template <std::size_t N>
class Columns {
 public:
  explicit Columns(std::array<std::string_view, N> names) : names_{names} {}
  void add(const std::array<double, N>& row) {
    for (std::size_t i = 0; i < N; ++i) columns_[i].add(row[i]);
  }
  void into(Json& object) {
    for (std::size_t i = 0; i < N; ++i) object[std::string{names_[i]}] = columns_[i].take();
  }

 private:
  std::array<std::string_view, N> names_;
  std::array<Column, N> columns_;
};

double milliseconds(base::Time t) { return static_cast<double>(t.nanoseconds()) * 1e-6; }
constexpr double per_decimetre = 10.0, per_centimetre = 100.0, per_thousandth = 1000.0;

// The state at a whole millisecond beside the sample's time.
std::array<double, 7> row_of(base::Time time, const geo::State<geo::Ecef>& state) {
  const double ms = std::round(milliseconds(time));
  const double dt_s = (ms - milliseconds(time)) * 1e-3;
  const auto& [p, v] = state;
  return {ms,
          per_decimetre * (p.x_m + dt_s * v.x_mps),
          per_decimetre * (p.y_m + dt_s * v.y_mps),
          per_decimetre * (p.z_m + dt_s * v.z_mps),
          per_centimetre * v.x_mps,
          per_centimetre * v.y_mps,
          per_centimetre * v.z_mps};
}

Json path_json(const engine::SampledPath& path) {
  Columns<7> columns{{"t", "x", "y", "z", "u", "v", "w"}};
  for (const engine::PathSample& sample : path) columns.add(row_of(sample.time, sample.state));
  Json object;
  columns.into(object);
  return object;
}

template <class Id>
Json index_or_null(Id id) {
  return id.valid() ? Json(id.index()) : Json(nullptr);
}

Json time_or_null(base::Time time) {
  const auto t = seconds_if_ever(time);
  return t ? Json(*t) : Json(nullptr);
}

std::string name_at(const std::vector<std::string>& names, std::size_t i) {
  return i < names.size() ? plain(names[i]) : std::string{};
}

void add_place(Json& object, const geo::Geodetic& where) {
  object["lat_deg"] = where.lat_rad * radian_deg;
  object["lon_deg"] = where.lon_rad * radian_deg;
  object["alt_m"] = where.alt_m;
}

// One run, part by part.
class RunDocument {
 public:
  RunDocument(const ReplayRun& run, const Provenance& from) : role_{run.role}, r_{*run.recording}, from_{from} {
    for (std::size_t i = 0; i < r_.tracks.size(); ++i) at(track_place_, r_.tracks[i].id.index()) = i;
  }

  [[nodiscard]] Json document() const {
    const outcome::RunRow& row = r_.result.row;
    Json run;
    run["run"] = row.run;
    run["world"] = row.world;
    run["role"] = name_of(role_);
    run["label"] = label();
    run["begin_s"] = 0.0;
    run["end_s"] = seconds(last_moment());
    run["outcome"] = {{"objects", row.objects},   {"killed", row.killed},         {"leaked", row.leaked},
                      {"harmless", row.harmless}, {"unresolved", row.unresolved}, {"launched", row.launched}};
    run["assets"] = assets();
    run["sensors"] = sensors();
    run["batteries"] = batteries();
    run["objects"] = objects();
    run["tracks"] = tracks();
    run["shots"] = shots();
    run["detections"] = detections();
    run["events"] = events();
    return run;
  }

 private:
  static constexpr std::size_t none = std::numeric_limits<std::size_t>::max();
  static std::size_t& at(std::vector<std::size_t>& places, std::size_t i) {
    if (i >= places.size()) places.resize(i + 1, none);
    return places[i];
  }

  [[nodiscard]] std::string label() const {
    std::string word{name_of(role_)};
    if (role_ == RunRole::chosen) return fmt::format("Run {}", r_.result.row.run);
    word[0] = static_cast<char>(word[0] - 'a' + 'A');
    return fmt::format("{} run ({})", word, r_.result.row.run);
  }
  // Until the last event, and what still flies then.
  [[nodiscard]] base::Time last_moment() const {
    base::Time last = r_.end;
    if (!r_.result.ledger.empty()) last = std::max(last, r_.result.ledger.back().time);
    return last;
  }
  [[nodiscard]] Json track_index(base::TrackId id) const {
    if (!id.valid() || id.index() >= track_place_.size() || track_place_[id.index()] == none) return nullptr;
    return track_place_[id.index()];
  }

  [[nodiscard]] Json assets() const {
    Json list = Json::array();
    for (std::size_t i = 0; i < r_.assets.size(); ++i) {
      Json& made = list.emplace_back();
      made["name"] = name_at(r_.names.assets, i);
      add_place(made, r_.assets[i].where);
      made["radius_m"] = r_.assets[i].radius_m;
      made["value"] = r_.assets[i].value;
    }
    return list;
  }
  [[nodiscard]] Json sensors() const {
    Json list = Json::array();
    for (std::size_t i = 0; i < r_.sensors.size(); ++i) {
      const engine::RecordedSensor& sensor = r_.sensors[i];
      Json& made = list.emplace_back();
      made["name"] = name_at(r_.names.sensors, i);
      made["kind"] = plain(sensor.kind);
      add_place(made, sensor.site);
      made["tracks"] = sensor.tracks;
      made["volume"] = nullptr;
      if (!sensor.volume.empty()) {
        Json volume{{"rows", sensor.rows}, {"columns", sensor.columns}};
        Columns<3> columns{{"x", "y", "z"}};
        for (const auto& p : sensor.volume)
          columns.add({per_decimetre * p.x_m, per_decimetre * p.y_m, per_decimetre * p.z_m});
        columns.into(volume);
        made["volume"] = std::move(volume);
      }
      made["use"] = nullptr;
      if (!sensor.use.empty()) {
        Json use;
        Columns<4> columns{{"t", "search", "track", "wanted"}};
        for (const engine::RadarUse& u : sensor.use)
          columns.add(
              {milliseconds(u.time), per_thousandth * u.search, per_thousandth * u.track, per_thousandth * u.wanted});
        columns.into(use);
        made["use"] = std::move(use);
      }
    }
    return list;
  }
  [[nodiscard]] Json batteries() const {
    Json list = Json::array();
    for (std::size_t i = 0; i < r_.batteries.size(); ++i) {
      const engine::RecordedBattery& battery = r_.batteries[i];
      Json& made = list.emplace_back();
      made["name"] = name_at(r_.names.batteries, i);
      add_place(made, battery.where);
      made["command_post"] = plain(battery.command_post);
      made["range_max_m"] = battery.range_max_m;
      made["altitude_min_m"] = battery.altitude_min_m;
      made["altitude_max_m"] = battery.altitude_max_m;
      made["rounds"] = battery.rounds;
    }
    return list;
  }
  [[nodiscard]] Json objects() const {
    Json list = Json::array();
    for (const outcome::Story& story : r_.result.stories) {
      const std::size_t i = story.object.index();
      const std::string name = name_at(r_.names.objects, i);
      Json& made = list.emplace_back();
      made["name"] = name;
      made["group"] = name.substr(0, name.find_first_of("#/"));
      made["harmful"] = !story.harmless;
      made["fate"] = outcome::name_of(story.fate);
      made["limit"] = story.limit == outcome::Limit::none ? Json(nullptr) : Json(outcome::name_of(story.limit));
      made["asset"] = index_or_null(story.asset);
      made["start_s"] = seconds(story.start);
      made["first_detection_s"] = time_or_null(story.first_detection);
      made["first_track_s"] = time_or_null(story.first_track);
      made["first_launch_s"] = time_or_null(story.first_launch);
      made["first_intercept_s"] = time_or_null(story.first_intercept);
      made["end_s"] = seconds(story.end);
      made["shots"] = story.shots;
      made["path"] = path_json(r_.paths[i]);
    }
    return list;
  }
  [[nodiscard]] Json tracks() const {
    Json list = Json::array();
    for (const engine::RecordedTrack& track : r_.tracks) {
      Json& made = list.emplace_back();
      made["id"] = track.id.index();
      made["post"] = name_at(r_.posts, track.post);
      made["object"] = index_or_null(track.object);
      made["started_s"] = seconds(track.started);
      made["confirmed_s"] = time_or_null(track.confirmed);
      made["ended_s"] = time_or_null(track.ended);
      Columns<14> columns{{"t", "x", "y", "z", "u", "v", "w", "l11", "l21", "l22", "l31", "l32", "l33", "error"}};
      for (const engine::TrackSample& sample : track.samples) {
        const auto state = row_of(sample.time, sample.state);
        std::array<double, 14> row{};
        std::ranges::copy(state, row.begin());
        for (std::size_t k = 0; k < 6; ++k) row[7 + k] = per_decimetre * sample.spread_m[k];
        row[13] = sample.error_m < 0.0 ? -1.0 : per_decimetre * sample.error_m;
        columns.add(row);
      }
      Json path;
      columns.into(path);
      made["path"] = std::move(path);
    }
    return list;
  }
  [[nodiscard]] Json shots() const {
    Json list = Json::array();
    for (const engine::RecordedShot& shot : r_.shots) {
      Json& made = list.emplace_back();
      made["battery"] = shot.battery.index();
      made["object"] = index_or_null(shot.aimed_at);
      made["track"] = track_index(shot.track);
      made["engagement"] = shot.engagement.index();
      made["shot"] = shot.shot;
      made["launch_s"] = seconds(shot.launch);
      made["end_s"] = seconds(shot.end);
      made["target"] = index_or_null(shot.target);
      made["result"] = outcome::name_of(shot.miss);
      made["assessed_s"] = time_or_null(shot.assessed);
      made["declared_killed"] = shot.declared_killed;
      made["path"] = path_json(shot.path);
    }
    return list;
  }
  [[nodiscard]] Json detections() const {
    Json made{{"made", r_.detections_made}};
    Columns<4> columns{{"t", "x", "y", "z"}};
    Json sensors = Json::array(), objects = Json::array(), tracks = Json::array();
    for (const engine::RecordedDetection& d : r_.detections) {
      columns.add({milliseconds(d.time), per_decimetre * d.place.x_m, per_decimetre * d.place.y_m,
                   per_decimetre * d.place.z_m});
      sensors.push_back(d.sensor.index());
      objects.push_back(d.object.valid() ? static_cast<std::int64_t>(d.object.index()) : -1);
      const Json track = track_index(d.track);
      tracks.push_back(track.is_null() ? Json(-1) : track);
    }
    columns.into(made);
    made["sensor_index"] = std::move(sensors);
    made["object_index"] = std::move(objects);
    made["track_index"] = std::move(tracks);
    return made;
  }
  [[nodiscard]] Json events() const;

  RunRole role_;
  const Recording& r_;
  const Provenance& from_;
  std::vector<std::size_t> track_place_;  // in tracks, by id
};

Json RunDocument::events() const {
  Json list = Json::array();
  const std::vector<EventRecord> records = flattened(r_.result.ledger, r_.names);
  for (const PlacedEvent& event : placed_events(r_)) {
    const EventRecord& record = records[event.sequence];
    Json& made = list.emplace_back();
    made["t_s"] = seconds(record.time);
    made["kind"] = record.kind;
    made["text"] = event_words(record);
    if (event.object.valid()) made["object"] = event.object.index();
    if (event.sensor.valid()) made["sensor"] = event.sensor.index();
    if (event.battery.valid()) made["battery"] = event.battery.index();
    if (event.asset.valid()) made["asset"] = event.asset.index();
    if (record.track) {
      if (const Json track = track_index(base::TrackId{*record.track}); !track.is_null()) made["track"] = track;
    }
    if (event.shot) made["shot"] = *event.shot;
    if (event.place) {
      made["place"] = {std::round(10.0 * event.place->x_m) / 10.0, std::round(10.0 * event.place->y_m) / 10.0,
                       std::round(10.0 * event.place->z_m) / 10.0};
    }
  }
  return list;
}

}  // namespace

std::string_view name_of(RunRole role) {
  switch (role) {
    case RunRole::median:
      return "median";
    case RunRole::best:
      return "best";
    case RunRole::worst:
      return "worst";
    case RunRole::chosen:
      break;
  }
  return "chosen";
}

std::string replay_json(const Provenance& from, std::span<const ReplayRun> runs) {
  Json document;
  document["format"] = "iamd-replay/1";
  document["scenario"] = {{"name", plain(from.scenario_name)},
                          {"title", plain(from.scenario_title)},
                          {"question", plain(from.scenario_question)}};
  document["runs"] = Json::array();
  for (const ReplayRun& run : runs) document["runs"].push_back(RunDocument{run, from}.document());
  return document.dump(-1, ' ', false, Json::error_handler_t::replace) + "\n";
}

}  // namespace iamd::report
