#include "iamd/report/json.hpp"

#include <nlohmann/json.hpp>

#include "iamd/report/event_record.hpp"
#include "iamd/report/json_estimate.hpp"
#include "iamd/report/json_head.hpp"
#include "iamd/study/time_line.hpp"

namespace iamd::report {
namespace {

using Json = nlohmann::ordered_json;

template <class T>
Json json_if(const std::optional<T>& value) {
  return value ? Json(*value) : Json(nullptr);
}
Json moment(base::Time time) { return json_if(seconds_if_ever(time)); }
Json moment(const std::optional<base::Time>& time) { return time ? moment(*time) : Json(nullptr); }

Json estimate(const study::Estimate& of, const study::Quantiles& quantiles) {
  Json json = estimate_json(of);
  json["p05"] = quantiles.p05;
  json["p50"] = quantiles.p50;
  json["p95"] = quantiles.p95;
  return json;
}
Json spread(const study::Spread& of) {
  return {{"sd_chance", of.sd_chance}, {"sd_doubt", of.sd_doubt}, {"doubt_share", of.doubt_share()}};
}

Json answer_json(const study::CampaignAnswer& a) {
  Json no_leaker = estimate_json(a.no_leaker);
  no_leaker["runs"] = a.runs_without_leaker;
  return {{"confidence", a.confidence},
          {"p_no_leaker", std::move(no_leaker)},
          {"leakers", estimate(a.leakers, a.leakers_quantiles)},
          {"interceptors_fired", estimate(a.launched, a.launched_quantiles)},
          {"interceptors", {{"fired", a.launched_total}, {"at_harmless", a.at_harmless}, {"wasted", a.wasted}}},
          {"value_saved", estimate_json(a.value_saved)},
          {"radar_load",
           [&] {
             Json load = estimate_json(a.radar_load);
             load["max"] = a.radar_load_max;
             return load;
           }()},
          {"objects",
           {{"per_run", a.objects},
            {"total", a.objects_total},
            {"killed", a.killed},
            {"leaked", a.leaked},
            {"harmless", a.harmless},
            {"unresolved", a.unresolved},
            {"killed_share", a.killed_share()}}}};
}

Json uncertainty_json(const study::CampaignAnswer& a) {
  Json no_leaker = spread(a.no_leaker_spread);
  no_leaker["worlds_p05"] = a.no_leaker_worlds.low;
  no_leaker["worlds_p95"] = a.no_leaker_worlds.high;
  return {{"worlds", a.worlds}, {"leakers", spread(a.leakers_spread)}, {"p_no_leaker", std::move(no_leaker)}};
}

Json limits_json(const study::CampaignAnswer& a) {
  Json limits = Json::array();
  for (const study::LimitShare& limit : a.limits) {
    limits.push_back({{"limit", outcome::name_of(limit.limit)}, {"share", limit.share}, {"leakers", limit.leakers}});
  }
  return limits;
}

Json measures_json(const outcome::RunRow& row) {
  return {{"objects", row.objects},
          {"detected", row.detected},
          {"tracked", row.tracked},
          {"engaged", row.engaged},
          {"killed", row.killed},
          {"leaked", row.leaked},
          {"harmless", row.harmless},
          {"unresolved", row.unresolved},
          {"interceptors_fired", row.launched},
          {"interceptors_left", row.interceptors_left},
          {"interceptors_at_harmless", row.launched_at_harmless},
          {"interceptors_wasted", row.wasted},
          {"value_total", row.value_total},
          {"value_lost", row.value_lost},
          {"radar_load_max", row.radar_load_max},
          {"end_s", row.end_s}};
}

Json time_line_json(const outcome::RunResult& result) {
  Json line = Json::array();
  for (const study::StageTimes& stage : study::time_line(result.stories)) {
    line.push_back({{"stage", study::name_of(stage.stage)},
                    {"objects", stage.objects},
                    {"first_s", moment(stage.first)},
                    {"median_s", moment(stage.median)},
                    {"last_s", moment(stage.last)}});
  }
  return line;
}

template <class Id>
Json name_json(const std::vector<std::string>& names, Id id) {
  return id.valid() && id.index() < names.size() ? Json(names[id.index()]) : Json(nullptr);
}

Json objects_json(const PlayedRun& run) {
  Json objects = Json::array();
  for (const outcome::Story& story : run.result.stories) {
    objects.push_back(
        {{"object", name_json(run.names.objects, story.object)},
         {"fate", outcome::name_of(story.fate)},
         {"limit", story.limit == outcome::Limit::none ? Json(nullptr) : Json(outcome::name_of(story.limit))},
         {"asset", name_json(run.names.assets, story.asset)},
         {"start_s", moment(story.start)},
         {"first_detection_s", moment(story.first_detection)},
         {"first_track_s", moment(story.first_track)},
         {"first_launch_s", moment(story.first_launch)},
         {"first_intercept_s", moment(story.first_intercept)},
         {"end_s", moment(story.end)},
         {"shots", story.shots}});
  }
  return objects;
}

Json run_of(const PlayedRun& run) {
  const outcome::RunRow& row = run.result.row;
  return {{"run", row.run},
          {"world", row.world},
          {"measures", measures_json(row)},
          {"timeline", time_line_json(run.result)},
          {"objects", objects_json(run)}};
}

Json event_json(const EventRecord& event) {
  Json json{{"time_s", seconds(event.time)}, {"kind", event.kind}};
  const auto add = [&](const char* key, const auto& value) {
    if (value) json[key] = *value;
  };
  add("object", event.object);
  add("sensor", event.sensor);
  add("battery", event.battery);
  add("asset", event.asset);
  add("track", event.track);
  add("engagement", event.engagement);
  add("shot", event.shot);
  add("value", event.value);
  if (!event.detail.empty()) json["detail"] = event.detail;
  return json;
}

std::string text_of(const Json& json) { return json.dump(2, ' ', false, Json::error_handler_t::replace) + "\n"; }

}  // namespace

std::string campaign_json(const CampaignReport& report) {
  const Provenance& from = report.provenance;
  Json json = json_head("iamd-run/1", from);
  json["runs"] = report.answer.runs;
  json["runs_asked"] = from.runs;
  json["runs_per_world"] = from.runs_per_world;
  json["command"] = from.command;
  json["answer"] = answer_json(report.answer);
  json["uncertainty"] = uncertainty_json(report.answer);
  json["limits"] = limits_json(report.answer);
  json["median_run"] = report.median ? run_of(*report.median) : Json{{"run", report.answer.median_run}};
  json["assumptions"] = from.assumptions;
  return text_of(json);
}

std::string run_json(const Provenance& from, const PlayedRun& run) {
  Json json = json_head("iamd-replay/1", from);
  json["runs_per_world"] = from.runs_per_world;
  json["command"] = from.command;
  json.update(run_of(run));
  Json events = Json::array();
  for (const EventRecord& event : flattened(run.result.ledger, run.names)) events.push_back(event_json(event));
  json["events"] = std::move(events);
  json["assumptions"] = from.assumptions;
  return text_of(json);
}

}  // namespace iamd::report
