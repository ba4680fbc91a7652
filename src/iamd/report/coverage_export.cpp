#include "iamd/report/coverage_export.hpp"

#include <algorithm>
#include <array>
#include <charconv>
#include <cmath>
#include <numbers>
#include <utility>
#include <vector>

#include <fmt/format.h>

#include "iamd/report/json_head.hpp"
#include "iamd/report/text.hpp"

namespace iamd::report {
namespace {

using Json = nlohmann::ordered_json;
using study::Contour;
using study::ContourSummary;
using study::CoverageWay;

constexpr double degrees = 180.0 / std::numbers::pi;

constexpr std::array<const char*, 12> columns{"sensor",         "target",       "alt_m",           "azimuth_deg",
                                              "inner_range_km", "range_km",     "limit",           "covered_share",
                                              "inner_limit",    "range_low_km", "range_median_km", "range_high_km"};

void append(std::string& text, double number) {
  std::array<char, 32> buffer{};
  const auto end = std::to_chars(buffer.data(), buffer.data() + buffer.size(), number + 0.0).ptr;  // no -0
  text.append(buffer.data(), end);
}

// As exact as they are worked out: to 1 m and 1e-6 degrees.
double km(double length_m) { return std::round(length_m) / 1e3; }
double deg(double angle_rad) { return std::round(angle_rad * degrees * 1e6) / 1e6; }
double share(double value) { return std::round(value * 1e6) / 1e6; }

std::string name(sensing::Obstacle obstacle) { return std::string{sensing::name_of(obstacle)}; }

std::vector<std::string> row_of(const Contour& contour, bool worlds) {
  const ContourSummary summary = study::summary_of(contour);
  std::vector<std::string> row{height_text(contour.altitude_m)};
  if (summary.seeing_share > 0.0) {
    row.insert(row.end(), {summary.seeing_share > 1.0 - 1e-9 ? "100 %" : percent_text(summary.seeing_share),
                           kilometres_text(summary.range_min_m), kilometres_text(summary.range_median_m),
                           kilometres_text(summary.range_max_m)});
  } else {
    row.insert(row.end(), {"none", "-", "-", "-"});
  }
  if (worlds) {
    row.push_back(
        summary.worlds ? kilometres_text(summary.worlds->low_m) + "…" + kilometres_text(summary.worlds->high_m) : "-");
  }
  if (summary.seeing_share > 0.0) {
    row.push_back(kilometres_text(summary.inner_range_median_m));
    row.push_back(summary.covered_share > 1.0 - 1e-9 ? "100 %" : percent_text(summary.covered_share));
    row.push_back(obstacles_text(summary.limit_share));
  } else {
    row.insert(row.end(), {"-", "-", obstacles_text(summary.hidden_share)});
  }
  return row;
}

Json limits_json(const std::array<double, sensing::obstacle_count>& shares) {
  Json json = Json::object();
  for (std::size_t i = 0; i < shares.size(); ++i) {
    if (shares[i] > 0.0) json[name(static_cast<sensing::Obstacle>(i))] = share(shares[i]);
  }
  return json;
}

Json worlds_json(const std::optional<study::WorldRanges>& worlds) {
  if (!worlds) return nullptr;
  return {{"low_km", km(worlds->low_m)}, {"median_km", km(worlds->median_m)}, {"high_km", km(worlds->high_m)}};
}

Json summary_json(const ContourSummary& summary) {
  return {{"seeing_share", share(summary.seeing_share)},
          {"range_min_km", km(summary.range_min_m)},
          {"range_median_km", km(summary.range_median_m)},
          {"range_max_km", km(summary.range_max_m)},
          {"inner_range_median_km", km(summary.inner_range_median_m)},
          {"covered_share", share(summary.covered_share)},
          {"limits", limits_json(summary.limit_share)},
          {"hidden_by", limits_json(summary.hidden_share)},
          {"worlds", worlds_json(summary.worlds)}};
}

Json way_json(const CoverageWay& way) {
  Json gaps = Json::array();
  for (std::size_t i = 1; i < way.found.seen.size(); ++i) {
    gaps.push_back({km(way.found.seen[i - 1].to_m), km(way.found.seen[i].from_m)});
  }
  return {{"azimuth_deg", deg(way.azimuth_rad)},
          {"inner_range_km", way.sees() ? Json(km(way.inner_range_m())) : Json(nullptr)},
          {"range_km", way.sees() ? Json(km(way.range_m())) : Json(nullptr)},
          {"limit", name(way.found.limit)},
          {"inner_limit", name(way.found.inner_limit)},
          {"covered_share", share(way.covered_share())},
          {"gaps_km", std::move(gaps)},
          {"worlds", worlds_json(way.worlds)}};
}

}  // namespace

std::string height_text(double altitude_m) {
  return altitude_m < 1000.0 ? number_text(altitude_m) + " m" : number_text(altitude_m / 1e3) + " km";
}

std::string kilometres_text(double length_m) {
  return fmt::format("{:.{}f}", length_m / 1e3, length_m < 99.95e3 ? 1 : 0);
}

std::string site_text(const geo::Geodetic& where) {
  return fmt::format("{:.3f}° {} {:.3f}° {}", std::abs(where.lat_rad * degrees), where.lat_rad < 0.0 ? "S" : "N",
                     std::abs(where.lon_rad * degrees), where.lon_rad < 0.0 ? "W" : "E");
}

std::string obstacles_text(const std::array<double, sensing::obstacle_count>& shares) {
  std::vector<std::pair<double, std::size_t>> order;
  for (std::size_t i = 0; i < shares.size(); ++i) {
    if (shares[i] > 0.0) order.emplace_back(-shares[i], i);
  }
  std::ranges::sort(order);
  std::string text;
  for (const auto& [less, i] : order) {
    if (!text.empty()) text += ", ";
    const auto obstacle = static_cast<sensing::Obstacle>(i);
    text += obstacle == sensing::Obstacle::none ? "end of search" : name(obstacle);
    if (order.size() > 1) text += " " + percent_text(-less);
  }
  return text;
}

std::vector<std::vector<std::string>> coverage_rows(const study::Coverage& coverage, std::size_t sensor,
                                                    std::size_t target) {
  const bool worlds = coverage.options.worlds > 0;
  std::vector<std::vector<std::string>> rows;
  rows.push_back({plain(coverage.targets[target].name), "azimuths", "least", "median", "greatest"});
  if (worlds) rows.back().emplace_back("5…95 %");
  rows.back().insert(rows.back().end(), {"from", "covered", "limited by"});
  for (const Contour& contour : coverage.contours) {
    if (contour.sensor == sensor && contour.target == target) rows.push_back(row_of(contour, worlds));
  }
  return rows;
}

std::string coverage_conditions(const study::Coverage& coverage) {
  const study::CoverageOptions& options = coverage.options;
  const double aspect_deg = options.aspect_rad * degrees;
  const std::string heading = aspect_deg < 0.5     ? "towards the sensor"
                              : aspect_deg > 179.5 ? "away from the sensor"
                                                   : fmt::format("{:.0f}° off the way to the sensor", aspect_deg);
  const std::string numbers =
      options.world ? fmt::format("the numbers of world {}", *options.world) : "every number at its likely value";
  const std::string worlds =
      options.worlds > 0 ? fmt::format("; 5 to 95 % of {}", counted(options.worlds, "world", "worlds")) : "";
  return fmt::format(
      "detection by one dwell with a probability of {} or more, of an object in level flight {}; heights "
      "above {}; {}{}",
      scenario::as_text(options.detection_probability), heading, options.above_ground ? "the ground" : "the ellipsoid",
      numbers, worlds);
}

std::string coverage_text(const CoverageReport& report, bool colour) {
  const study::Coverage& coverage = report.coverage;
  const Provenance& from = report.provenance;
  const std::string& title = from.scenario_title.empty() ? from.scenario_name : from.scenario_title;
  std::string text = heading(plain(title), colour) + "\nCoverage: " + coverage_conditions(coverage) + "\n";
  for (std::size_t s = 0; s < coverage.sensors.size(); ++s) {
    const study::CoverageSensor& sensor = coverage.sensors[s];
    text += fmt::format("\n{} at {}, antenna {} above the ellipsoid\n", heading(plain(sensor.id), colour),
                        site_text(sensor.site), height_text(std::round(sensor.site.alt_m)));
    if (sensor.in_space) {
      text += "  stands in space: contours on the ground around it would mean nothing\n";
      continue;
    }
    for (std::size_t t = 0; t < coverage.targets.size(); ++t) {
      const auto rows = coverage_rows(coverage, s, t);
      std::vector<bool> right(rows.front().size(), true);
      right.back() = false;
      text += table_text(rows, right);
    }
  }
  return text + "\nRanges in km along the ground, over the azimuths in which anything is seen.\n";
}

std::string coverage_csv(const CoverageReport& report) {
  std::string text;
  for (const char* column : columns) text += (text.empty() ? "" : ",") + std::string{column};
  text += '\n';
  const study::Coverage& coverage = report.coverage;
  for (const Contour& contour : coverage.contours) {
    for (const CoverageWay& way : contour.ways) {
      text += coverage.sensors[contour.sensor].id + "," + coverage.targets[contour.target].name + ",";
      append(text, contour.altitude_m);
      text += ',';
      append(text, deg(way.azimuth_rad));
      text += ',';
      if (way.sees()) append(text, km(way.inner_range_m()));
      text += ',';
      if (way.sees()) append(text, km(way.range_m()));
      text += "," + name(way.found.limit) + ",";
      append(text, share(way.covered_share()));
      text += "," + name(way.found.inner_limit);
      for (const double study::WorldRanges::* const range :
           {&study::WorldRanges::low_m, &study::WorldRanges::median_m, &study::WorldRanges::high_m}) {
        text += ',';
        if (way.worlds) append(text, km((*way.worlds).*range));
      }
      text += '\n';
    }
  }
  return text;
}

std::string coverage_json(const CoverageReport& report) {
  const study::Coverage& coverage = report.coverage;
  const study::CoverageOptions& options = coverage.options;
  Json json = json_head("iamd-coverage/1", report.provenance);
  json["command"] = report.provenance.command;
  json["assumptions"] = report.provenance.assumptions;
  json["conditions"] = {{"detection_probability", options.detection_probability},
                        {"heights_above", options.above_ground ? "ground" : "ellipsoid"},
                        {"aspect_deg", deg(options.aspect_rad)},
                        {"world", options.world ? Json(*options.world) : Json(nullptr)},
                        {"worlds", options.worlds},
                        {"step_km", options.step_m / 1e3}};
  json["sensors"] = Json::array();
  for (const study::CoverageSensor& sensor : coverage.sensors) {
    json["sensors"].push_back({{"sensor", sensor.id},
                               {"lat_deg", sensor.site.lat_rad * degrees},
                               {"lon_deg", sensor.site.lon_rad * degrees},
                               {"alt_m", sensor.site.alt_m},
                               {"in_space", sensor.in_space}});
  }
  json["targets"] = Json::array();
  for (const study::CoverageTarget& target : coverage.targets) {
    json["targets"].push_back(
        {{"target", target.name}, {"rcs_m2", target.plain ? Json(options.plain_rcs_m2.value_or(0.0)) : Json(nullptr)}});
  }
  json["contours"] = Json::array();
  for (const Contour& contour : coverage.contours) {
    Json ways = Json::array();
    for (const CoverageWay& way : contour.ways) ways.push_back(way_json(way));
    json["contours"].push_back({{"sensor", coverage.sensors[contour.sensor].id},
                                {"target", coverage.targets[contour.target].name},
                                {"alt_m", contour.altitude_m},
                                {"speed_mps", contour.speed_mps},
                                {"summary", summary_json(study::summary_of(contour))},
                                {"ways", std::move(ways)}});
  }
  return json.dump(1, ' ', false, Json::error_handler_t::replace) + "\n";
}

}  // namespace iamd::report
