#include "iamd/report/saturation_export.hpp"

#include <algorithm>

#include <fmt/format.h>
#include <nlohmann/json.hpp>

#include "iamd/report/json_estimate.hpp"
#include "iamd/report/json_head.hpp"
#include "iamd/report/text.hpp"

namespace iamd::report {
namespace {

using Json = nlohmann::ordered_json;
using study::SaturationPoint;
using Rows = std::vector<std::vector<std::string>>;

std::string range(const study::Estimate& estimate, std::string (*text)(const outcome::Interval&)) {
  return estimate.interval ? text(*estimate.interval) : "";
}

}  // namespace

std::set<outcome::Limit> limits_of(const SaturationReport& report) {
  std::set<outcome::Limit> all;
  for (const SaturationPoint& point : report.points) {
    for (const study::LimitShare& limit : point.answer.limits) all.insert(limit.limit);
  }
  return all;
}

std::string most_frequent_limit(const SaturationPoint& point) {
  if (point.answer.limits.empty()) return "-";
  const outcome::Limit limit = point.answer.limits.front().limit;
  return fmt::format("{} ({} of the raid)", outcome::name_of(limit), percent_text(point.leakage_by(limit)));
}

std::string saturation_text(const SaturationReport& report, bool colour) {
  constexpr std::size_t width = 20;
  std::string text = heading(plain(report.provenance.scenario_title), colour) + "\n";
  text += fmt::format("  {} of '{}', {} each, seed {}\n\n", counted(report.points.size(), "raid size", "raid sizes"),
                      plain(report.object), counted(report.provenance.runs, "run", "runs"), report.provenance.seed);
  Rows rows{{"size", "P(no leaker)", "", "", "leakers", "", "of raid", "fired", "radar load", "most leaked by"}};
  for (const SaturationPoint& point : report.points) {
    const study::CampaignAnswer& a = point.answer;
    rows.push_back({std::to_string(point.size), bar(a.no_leaker.value, width), percent_text(a.no_leaker.value),
                    range(a.no_leaker, percent_range), number_text(a.leakers.value), range(a.leakers, number_range),
                    percent_text(point.leakage()), number_text(a.launched.value), percent_text(a.radar_load.value),
                    most_frequent_limit(point)});
  }
  text += table_text(rows, {true, false, true, true, true, true, true, true, true, false});
  text += "\n" + heading("What begins to bind", colour) + "\n";
  const auto begun = study::onsets(report.points);
  if (begun.empty()) {
    text += fmt::format("  No limit costs {} of the raid at the largest size.\n", percent_text(study::binding_share));
  }
  Rows onset_rows;
  for (const study::Onset& onset : begun) {
    onset_rows.push_back({fmt::format("from {}", onset.size), std::string{outcome::name_of(onset.limit)},
                          fmt::format("{} of the raid there", percent_text(onset.share))});
  }
  return text + table_text(onset_rows, {});
}

std::string saturation_csv(const SaturationReport& report) {
  const auto limits = limits_of(report);
  std::string text =
      "size,runs,p_no_leaker,p_no_leaker_low,p_no_leaker_high,leakers,leakers_low,leakers_high,leaked_share,"
      "interceptors_fired,radar_load";
  for (const outcome::Limit limit : limits) text += fmt::format(",leaked_share by {}", outcome::name_of(limit));
  text += '\n';
  const auto bounds = [](const study::Estimate& of) {
    return of.interval ? fmt::format("{},{},{}", of.value, of.interval->low, of.interval->high)
                       : fmt::format("{},,", of.value);
  };
  for (const SaturationPoint& point : report.points) {
    const study::CampaignAnswer& a = point.answer;
    text += fmt::format("{},{},{},{},{},{},{}", point.size, a.runs, bounds(a.no_leaker), bounds(a.leakers),
                        point.leakage(), a.launched.value, a.radar_load.value);
    for (const outcome::Limit limit : limits) text += fmt::format(",{}", point.leakage_by(limit));
    text += '\n';
  }
  return text;
}

std::string saturation_json(const SaturationReport& report) {
  Json document = json_head("iamd-saturation/1", report.provenance);
  document["command"] = report.provenance.command;
  document["object"] = report.object;
  document["points"] = Json::array();
  for (const SaturationPoint& point : report.points) {
    const study::CampaignAnswer& a = point.answer;
    Json limits = Json::array();
    for (const study::LimitShare& limit : a.limits) {
      limits.push_back({{"limit", outcome::name_of(limit.limit)},
                        {"leakers", limit.leakers},
                        {"share", limit.share},
                        {"share_of_raid", point.leakage_by(limit.limit)}});
    }
    document["points"].push_back({{"size", point.size},
                                  {"runs", a.runs},
                                  {"confidence", a.confidence},
                                  {"p_no_leaker", estimate_json(a.no_leaker)},
                                  {"leakers", estimate_json(a.leakers)},
                                  {"leaked_share", point.leakage()},
                                  {"interceptors_fired", estimate_json(a.launched)},
                                  {"radar_load", estimate_json(a.radar_load)},
                                  {"limits", std::move(limits)}});
  }
  document["begins_to_bind"] = Json::array();
  for (const study::Onset& onset : study::onsets(report.points)) {
    document["begins_to_bind"].push_back(
        {{"limit", outcome::name_of(onset.limit)}, {"size", onset.size}, {"share_of_raid", onset.share}});
  }
  return document.dump(2, ' ', false, Json::error_handler_t::replace) + "\n";
}

}  // namespace iamd::report
