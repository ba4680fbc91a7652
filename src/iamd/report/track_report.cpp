#include "iamd/report/track_report.hpp"

#include <cmath>

#include <fmt/format.h>
#include <nlohmann/json.hpp>

#include "iamd/base/version.hpp"
#include "iamd/report/text.hpp"

namespace iamd::report {
namespace {

using Json = nlohmann::ordered_json;
using Rows = std::vector<std::vector<std::string>>;

Json counts_json(const engine::ReplayCounts& counts) {
  return {{"rows", counts.rows},
          {"used", counts.used},
          {"duplicates", counts.duplicates},
          {"late", counts.late},
          {"out_of_order", counts.out_of_order},
          {"scans", counts.scans},
          {"empty_scans", counts.empty_scans}};
}

Json truth_json(const TrackReport& report) {
  const scenario::PositionCounts& counts = *report.truth;
  Json json{
      {"objects", report.objects}, {"rows", counts.rows}, {"used", counts.used}, {"duplicates", counts.duplicates}};
  if (report.seed) {
    json["on_ground"] = counts.on_ground;
    json["no_position"] = counts.no_position;
    json["implausible"] = counts.implausible;
    json["barometric"] = counts.barometric;
  }
  return json;
}

Json times_json(const engine::ScanTimes& times) {
  return {{"scans", times.count()},
          {"mean_ms", 1e3 * times.mean_s()},
          {"median_ms", 1e3 * times.quantile_s(0.5)},
          {"p95_ms", 1e3 * times.quantile_s(0.95)},
          {"max_ms", 1e3 * times.most_s()}};
}

Json seconds_json(base::Time time) { return time == base::Time::never() ? Json(nullptr) : Json(time.seconds()); }

Json consistency_json(const outcome::Consistency& nees) {
  if (nees.count == 0) return nullptr;
  return {{"count", nees.count},    {"degrees", nees.degrees},  {"mean", nees.mean},
          {"low", nees.bounds.low}, {"high", nees.bounds.high}, {"consistent", nees.consistent}};
}

Json object_json(const outcome::ObjectScore& object, const std::string& name) {
  return {{"object", name},
          {"first_s", object.first.seconds()},
          {"last_s", object.last.seconds()},
          {"first_held_s", seconds_json(object.first_held)},
          {"tracked_share", object.tracked_share()},
          {"longest_unbroken_share", object.longest_unbroken_share()},
          {"longest_segment_s", object.longest_segment_s},
          {"breaks", object.breaks},
          {"changes", object.changes},
          {"swaps", object.swaps}};
}

Json metrics_json(const TrackReport::Metrics& metrics) {
  const outcome::PictureResult& r = metrics.result;
  Json json{{"cutoff_m", metrics.config.cutoff.cutoff_m},
            {"order", metrics.config.cutoff.order},
            {"in_view", metrics.in_view},
            {"moments", r.moments}};
  json["gospa"] = {
      {"mean_m", r.mean_gospa_m}, {"localisation", r.mean_localisation}, {"missed", r.mean_missed},
      {"false", r.mean_false},    {"missed_count", r.mean_missed_count}, {"false_count", r.mean_false_count}};
  json["ospa_mean_m"] = r.mean_ospa_m;
  json["ospa2"] = {{"mean_m", r.mean_ospa2_m}, {"window", metrics.config.ospa2_window}};
  json["siap"] = {{"completeness", r.siap.completeness},
                  {"ambiguity", r.siap.ambiguity},
                  {"spuriousness", r.siap.spuriousness},
                  {"position_accuracy_m", r.siap.position_accuracy_m},
                  {"velocity_accuracy_mps", r.siap.velocity_accuracy_mps},
                  {"track_number_change_hz", r.siap.track_number_change_hz},
                  {"longest_segment", r.siap.longest_segment}};
  json["nees"] = {{"position", consistency_json(r.position_nees)}, {"state", consistency_json(r.state_nees)}};
  json["purity"] = r.purity;
  json["continuity"] = r.continuity;
  json["breaks"] = r.breaks;
  json["changes"] = r.changes;
  json["swaps"] = r.swaps;
  json["objects_never_held"] = r.objects_never_held;
  json["false_tracks"] = r.false_tracks;
  json["mean_time_to_first_track_s"] = r.mean_time_to_first_track_s;
  json["unusable_covariances"] = r.unusable_covariances;
  json["objects"] = Json::array();
  for (const outcome::ObjectScore& object : r.objects) {
    json["objects"].push_back(object_json(object, metrics.names[object.object.index()]));
  }
  return json;
}

Json point_json(const tracking::GroundPoint& point) {
  return {{"lat_deg", point.point.lat_rad / geo::degree},
          {"lon_deg", point.point.lon_rad / geo::degree},
          {"sigma_major_m", point.sigma_major_m},
          {"sigma_minor_m", point.sigma_minor_m},
          {"orientation_deg", point.orientation_rad / geo::degree}};
}

Json impacts_json(const TrackReport::Impacts& impacts) {
  Json json{{"every_s", impacts.every_s},
            {"ground_m", impacts.ground_alt_m},
            {"rows", impacts.rows},
            {"without_estimate", impacts.without}};
  json["last"] = Json::array();
  for (const engine::ImpactRow& row : impacts.last) {
    Json one{{"t_s", row.time.seconds()}};
    one["track"] = row.remote.empty() ? Json(row.track.index()) : Json("R" + row.remote);
    one["impact"] = point_json(row.impact.ground);
    one["time_to_go_s"] = row.impact.time_to_go_s;
    one["time_to_go_sigma_s"] = row.impact.sigma_time_s;
    one["launch"] = row.launch ? point_json(row.launch->ground) : Json(nullptr);
    json["last"].push_back(std::move(one));
  }
  return json;
}

Json remote_json(const TrackReport::Remote& remote) {
  const engine::RemoteCounts& counts = remote.counts;
  return {{"rows", remote.rows.rows},
          {"used", counts.rows_used},
          {"duplicates", remote.rows.duplicates},
          {"tentative", remote.rows.tentative},
          {"passed_over", counts.rows_passed_over},
          {"tracks", counts.tracks},
          {"tracks_matched", counts.tracks_matched},
          {"tracks_unmatched", counts.tracks_alone},
          {"tracks_unused", counts.tracks_unused},
          {"matched", counts.matched},
          {"unmatched", counts.alone}};
}

std::string nees_text(const outcome::Consistency& nees) {
  return nees.count == 0 ? "not known" : fmt::format("{} of {} expected", number_text(nees.mean), nees.degrees);
}

std::string milliseconds(double seconds) { return fmt::format("{:.3g} ms", 1e3 * seconds); }

Rows sensor_rows(const TrackReport& report) {
  Rows rows{{"sensor", "rows", "used", "duplicates", "late", "scans"}};
  const auto add = [&](const std::string& name, const engine::ReplayCounts& counts) {
    rows.push_back({name, std::to_string(counts.rows), std::to_string(counts.used), std::to_string(counts.duplicates),
                    std::to_string(counts.late), std::to_string(counts.scans)});
  };
  for (const TrackReport::Sensor& sensor : report.sensors) add(sensor.id, sensor.counts);
  if (report.sensors.size() > 1) add("all", total(report));
  return rows;
}

std::string truth_text(const TrackReport& report) {
  const scenario::PositionCounts& counts = *report.truth;
  std::string text =
      fmt::format("  {} of {} rows used, {}\n", counts.used, counts.rows, counted(report.objects, "object", "objects"));
  const auto add = [&](std::uint64_t count, const char* what) {
    if (count > 0) text += fmt::format("  dropped: {} {}\n", count, what);
  };
  add(counts.duplicates, "that repeat a position");
  add(counts.on_ground, "on the ground");
  add(counts.no_position, "without position");
  add(counts.implausible, "too far from the row before, or from its height");
  if (counts.barometric > 0) text += fmt::format("  {} with the barometric height\n", counts.barometric);
  return text;
}

std::string remote_text(const TrackReport::Remote& remote, bool colour) {
  const engine::RemoteCounts& counts = remote.counts;
  std::string text = heading("Remote tracks", colour) + "\n";
  text += fmt::format("  {} of {} rows used, {}: {} matched, {} unmatched at some moment, {} never alive\n",
                      counts.rows_used, remote.rows.rows, counted(counts.tracks, "track", "tracks"),
                      counts.tracks_matched, counts.tracks_alone, counts.tracks_unused);
  text += fmt::format("  matched {} times, unmatched {} times\n", counts.matched, counts.alone);
  const auto add = [&](std::uint64_t count, const char* what) {
    if (count > 0) text += fmt::format("  not used: {} {}\n", count, what);
  };
  add(remote.rows.duplicates, "that repeat a row");
  add(remote.rows.tentative, "of tentative tracks");
  add(counts.rows_passed_over, "that were the newest of their track at no moment");
  return text;
}

}  // namespace

engine::ReplayCounts total(const TrackReport& report) {
  engine::ReplayCounts sum;
  for (const TrackReport::Sensor& sensor : report.sensors) {
    sum.rows += sensor.counts.rows;
    sum.used += sensor.counts.used;
    sum.duplicates += sensor.counts.duplicates;
    sum.late += sensor.counts.late;
    sum.out_of_order += sensor.counts.out_of_order;
    sum.scans += sensor.counts.scans;
    sum.empty_scans += sensor.counts.empty_scans;
  }
  return sum;
}

std::string track_json(const TrackReport& report) {
  Json json{{"format", "iamd-track/1"},
            {"software", base::software_version()},
            {"revision", base::source_revision()},
            {"command", report.command}};
  json["seed"] = report.seed ? Json(*report.seed) : Json(nullptr);
  for (const TrackReport::Input& input : report.inputs) {
    json["inputs"].push_back({{"what", input.what},
                              {"file", input.file},
                              {"bytes", input.bytes},
                              {"hash", fmt::format("{:016x}", input.hash)}});
  }
  json["tracker"] = {{"kind", report.tracker_kind}, {"settings", Json::parse(report.tracker_settings)}};
  Json sensors = Json::array();
  for (const TrackReport::Sensor& sensor : report.sensors) {
    Json one{{"id", sensor.id}};
    one.update(counts_json(sensor.counts));
    sensors.push_back(std::move(one));
  }
  json["detections"] = counts_json(total(report));
  json["detections"]["late_s"] = report.late_s;
  json["detections"]["first_late_line"] = report.first_late_line > 0 ? Json(report.first_late_line) : Json(nullptr);
  json["detections"]["may_be_cut_off"] = report.may_be_cut_off;
  json["detections"]["sensors"] = std::move(sensors);
  json["tracks"] = {{"started", report.tracks_started},
                    {"confirmed", report.tracks_confirmed},
                    {"alive_at_end", report.tracks_alive_at_end},
                    {"moments", report.moments},
                    {"rows", report.track_rows}};
  json["truth"] = report.truth ? truth_json(report) : Json(nullptr);
  json["metrics"] = report.metrics ? metrics_json(*report.metrics) : Json(nullptr);
  json["impacts"] = report.impacts ? impacts_json(*report.impacts) : Json(nullptr);
  json["remote"] = report.remote ? remote_json(*report.remote) : Json(nullptr);
  json["timing"] = times_json(report.times);
  return json.dump(2, ' ', false, Json::error_handler_t::replace) + "\n";
}

std::string track_metrics_text(const TrackReport::Metrics& metrics, bool colour) {
  const outcome::PictureResult& r = metrics.result;
  const auto meters = [](double value) { return number_text(value) + " m"; };
  const double power = 1.0 / metrics.config.cutoff.order;
  const auto root = [&](double part) { return meters(std::pow(part, power)); };
  const Rows rows{
      {"GOSPA", meters(r.mean_gospa_m),
       fmt::format("roots of the parts: localisation {}, missed {}, false {}", root(r.mean_localisation),
                   root(r.mean_missed), root(r.mean_false))},
      {"OSPA", meters(r.mean_ospa_m), fmt::format("OSPA(2) {}", meters(r.mean_ospa2_m))},
      {"a moment", number_text(r.mean_missed_count) + " missed", number_text(r.mean_false_count) + " false tracks"},
      {"completeness", percent_text(r.siap.completeness),
       fmt::format("ambiguity {}, spuriousness {}", number_text(r.siap.ambiguity), percent_text(r.siap.spuriousness))},
      {"continuity", percent_text(r.continuity),
       fmt::format("{}, {}, {}", counted(r.breaks, "break", "breaks"),
                   counted(r.changes, "change of track", "changes of track"), counted(r.swaps, "swap", "swaps"))},
      {"purity", percent_text(r.purity),
       fmt::format("{} never held, {}", counted(r.objects_never_held, "object", "objects"),
                   counted(r.false_tracks, "false track", "false tracks"))},
      {"accuracy", meters(r.siap.position_accuracy_m), number_text(r.siap.velocity_accuracy_mps) + " m/s"},
      {"NEES", "position " + nees_text(r.position_nees), "with velocity " + nees_text(r.state_nees)}};
  return heading(fmt::format("Metrics (cut-off {}, order {}; {}{})", meters(metrics.config.cutoff.cutoff_m),
                             number_text(metrics.config.cutoff.order), counted(r.moments, "moment", "moments"),
                             metrics.in_view ? ", truth in view" : ""),
                 colour) +
         "\n" + table_text(rows, {});
}

std::string track_summary(const TrackReport& report, bool colour) {
  std::string text = heading("Detections", colour) + "\n";
  text += table_text(sensor_rows(report), {false, true, true, true, true, true});
  const engine::ReplayCounts all = total(report);
  if (all.late > 0) {
    text += fmt::format("  late: more than {} s older than the newest row before; the first in line {}\n",
                        number_text(report.late_s), report.first_late_line);
  }
  if (report.truth) text += heading(report.seed ? "Aircraft states" : "Truth", colour) + "\n" + truth_text(report);
  text += heading("Tracks", colour) + "\n";
  text += fmt::format("  {} started, {} confirmed, {} alive at the end; {} at {}\n", report.tracks_started,
                      report.tracks_confirmed, report.tracks_alive_at_end, counted(report.track_rows, "row", "rows"),
                      counted(report.moments, "moment", "moments"));
  text += fmt::format("  tracker {}: {} a scan (median {}, 95 % {}, most {})\n", report.tracker_kind,
                      milliseconds(report.times.mean_s()), milliseconds(report.times.quantile_s(0.5)),
                      milliseconds(report.times.quantile_s(0.95)), milliseconds(report.times.most_s()));
  if (report.remote) text += remote_text(*report.remote, colour);
  if (report.impacts) {
    text += heading("Impacts", colour) + "\n";
    text += fmt::format("  {} of {}\n", counted(report.impacts->rows, "estimate", "estimates"),
                        counted(report.impacts->last.size(), "ballistic track", "ballistic tracks"));
    if (report.impacts->without > 0) text += fmt::format("  {} could not be made\n", report.impacts->without);
  }
  if (report.metrics) text += track_metrics_text(*report.metrics, colour);
  return text;
}

}  // namespace iamd::report
