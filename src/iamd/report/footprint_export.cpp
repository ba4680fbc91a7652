#include "iamd/report/footprint_export.hpp"

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
using study::Footprint;
using study::FootprintArea;
using study::FootprintLimit;
using study::Knowledge;

constexpr double degrees = 180.0 / std::numbers::pi;

void append(std::string& text, double number) {
  std::array<char, 32> buffer{};
  const auto end = std::to_chars(buffer.data(), buffer.data() + buffer.size(), number + 0.0).ptr;  // no -0
  text.append(buffer.data(), end);
}

// As exact as they are worked out: to 1 m, 1e-7 degrees (1 cm), and 1e-4 km².
double km(double length_m) { return std::round(length_m) / 1e3 + 0.0; }
double deg(double angle_rad) { return std::round(angle_rad * degrees * 1e7) / 1e7 + 0.0; }
double km2(double area_m2) { return std::round(area_m2 / 1e2) / 1e4 + 0.0; }
double share(double value) { return std::round(value * 1e6) / 1e6; }

std::string limits_text(const FootprintArea& area) {
  std::string text;
  const auto limits = edge_limits(area);
  for (const auto& [limit, part] : limits) {
    if (!text.empty()) text += ", ";
    text += study::name_of(limit);
    if (limits.size() > 1) text += " " + percent_text(part);
  }
  return text.empty() ? "-" : text;
}

Json limits_json(const FootprintArea& area) {
  Json json = Json::array();
  for (const auto& [limit, part] : edge_limits(area)) {
    json.push_back({{"limit", study::name_of(limit)},
                    {"outcome", outcome::name_of(study::outcome_of(limit))},
                    {"edge_km", km(area.limit_m[static_cast<std::size_t>(limit)])},
                    {"share", share(part)}});
  }
  return json;
}

Json sites_json(const std::vector<study::FootprintSite>& sites, const char* what) {
  Json json = Json::array();
  for (const study::FootprintSite& one : sites) {
    json.push_back({{what, one.id},
                    {"lat_deg", one.site.lat_rad * degrees},
                    {"lon_deg", one.site.lon_rad * degrees},
                    {"alt_m", one.site.alt_m}});
  }
  return json;
}

}  // namespace

std::vector<Knowledge> known(const Footprint& footprint) {
  if (footprint.sensing) return {Knowledge::kinematic, Knowledge::sensing};
  return {Knowledge::kinematic};
}

std::string square_kilometres_text(double area_m2) {
  const double value = area_m2 / 1e6;
  if (value < 0.05) return value > 0.0 ? "< 0.1" : "0";
  return fmt::format("{:.{}f}", value, value < 99.95 ? 1 : 0);
}

std::vector<std::pair<FootprintLimit, double>> edge_limits(const FootprintArea& area) {
  std::vector<std::pair<FootprintLimit, double>> limits;
  if (!(area.edge_m > 0.0)) return limits;
  for (std::size_t i = 0; i < area.limit_m.size(); ++i) {
    if (area.limit_m[i] > 0.0) limits.emplace_back(static_cast<FootprintLimit>(i), area.limit_m[i] / area.edge_m);
  }
  std::ranges::stable_sort(limits, [](const auto& a, const auto& b) { return a.second > b.second; });
  return limits;
}

// By nodes: with sensing, by those that kinematics would allow.
std::string_view hidden_by(const Footprint& footprint, Knowledge knowledge) {
  std::array<std::size_t, study::footprint_limit_count> count{};
  const bool some = std::ranges::any_of(footprint.nodes,
                                        [](const study::Verdict& v) { return v.looks_by(Knowledge::kinematic) > 0; });
  for (const study::Verdict& v : footprint.nodes) {
    if (some && v.looks_by(Knowledge::kinematic) == 0) continue;
    ++count[static_cast<std::size_t>(v.limit_by(knowledge))];
  }
  const auto most = std::ranges::max_element(count);
  return study::name_of(static_cast<FootprintLimit>(most - count.begin()));
}

std::string names_of(const std::vector<study::FootprintSite>& sites) {
  std::string text;
  for (const study::FootprintSite& one : sites) text += (text.empty() ? "" : ", ") + plain(one.id);
  return text;
}

std::string direction_text(double azimuth_rad) {
  return fmt::format("{:.1f}°", std::fmod(std::round(azimuth_rad * degrees * 10.0) / 10.0, 360.0));
}

std::vector<std::vector<std::string>> area_rows(const Footprint& f) {
  int most = 1;
  for (const FootprintArea& area : f.areas) most = std::max(most, area.looks);
  std::vector<std::vector<std::string>> rows{{"shots, with a look after each", "kinematic km²"}};
  if (f.sensing) rows.back().emplace_back("with sensing km²");
  for (int looks = 1; looks <= most; ++looks) {
    std::vector<std::string> row{looks == 1 ? "1 or more" : fmt::format("{} or more", looks)};
    for (const Knowledge knowledge : known(f)) {
      const FootprintArea* const area = f.area(knowledge, looks);
      row.push_back(area == nullptr ? "0" : square_kilometres_text(area->area_m2));
    }
    rows.push_back(std::move(row));
  }
  return rows;
}

std::vector<std::vector<std::string>> edge_rows(const Footprint& f) {
  std::vector<std::vector<std::string>> rows{{"edge", "km", "what fails just outside"}};
  for (const Knowledge knowledge : known(f)) {
    const FootprintArea* const area = f.area(knowledge, 1);
    if (area == nullptr || area->rings.empty()) {
      rows.push_back({std::string{study::name_of(knowledge)}, "none", std::string{hidden_by(f, knowledge)}});
      continue;
    }
    rows.push_back({std::string{study::name_of(knowledge)},
                    fmt::format("{:.{}f}", area->edge_m / 1e3, area->edge_m < 99.95e3 ? 1 : 0), limits_text(*area)});
  }
  return rows;
}

std::string footprint_conditions(const Footprint& footprint) {
  const std::string flight = fmt::format("a flight of {} km", number_text(std::round(footprint.flight_range_m / 1e3)));
  if (footprint.options.denied_at) {
    return fmt::format(
        "places from which '{}' (its own is {}), flown at '{}' from {} to {} km, can be engaged; every number at its "
        "likely value",
        footprint.object, flight, footprint.asset, number_text(std::round(footprint.nearest_m / 1e3)),
        number_text(std::round(footprint.farthest_m / 1e3)));
  }
  return fmt::format(
      "places at which '{}', on {} that comes from {}, can be engaged before it ends there; every "
      "number at its likely value",
      footprint.object, flight, direction_text(footprint.from_rad));
}

std::string footprint_text(const FootprintReport& report, bool colour) {
  const Footprint& f = report.footprint;
  const Provenance& from = report.provenance;
  const std::string& title = from.scenario_title.empty() ? from.scenario_name : from.scenario_title;
  std::string text = heading(plain(title), colour) + "\n";
  text += fmt::format("{}: {}\n", f.options.denied_at ? "Launch area denied" : "Defended area",
                      plain(footprint_conditions(f)));
  text += fmt::format("  by {}{}; a look takes {} s after an intercept\n\n", names_of(f.batteries),
                      f.sensing ? ", seen by " + names_of(f.sensors) : "", number_text(f.assessment_delay_s));
  text += table_text(area_rows(f), {false, true, true}) + "\n";
  text += table_text(edge_rows(f), {false, true, false});
  text += fmt::format("\n  map {0} × {0} km, {1} × {1} places, {2} flights looked at{3}\n",
                      number_text(2.0 * f.radius_m / 1e3), f.options.size, f.judged,
                      f.cut_off ? "; the area goes on beyond the map" : "");
  return text;
}

std::string footprint_csv(const FootprintReport& report) {
  const Footprint& f = report.footprint;
  std::string text = "east_km,north_km,lat_deg,lon_deg,kinematic_looks,kinematic_limit";
  if (f.sensing) text += ",sensing_looks,sensing_limit";
  text += '\n';
  for (std::size_t row = 0; row < f.options.size; ++row) {
    for (std::size_t column = 0; column < f.options.size; ++column) {
      const double x = f.node_m(column);
      const double y = f.node_m(row);
      const geo::Geodetic place = f.place(x, y);
      append(text, km(x));
      text += ',';
      append(text, km(y));
      text += ',';
      append(text, deg(place.lat_rad));
      text += ',';
      append(text, deg(place.lon_rad));
      const study::Verdict& v = f.nodes[row * f.options.size + column];
      for (const Knowledge knowledge : known(f)) {
        text += fmt::format(",{},{}", v.looks_by(knowledge), study::name_of(v.limit_by(knowledge)));
      }
      text += '\n';
    }
  }
  return text;
}

std::string footprint_json(const FootprintReport& report) {
  const Footprint& f = report.footprint;
  Json json = json_head("iamd-footprint/1", report.provenance);
  json["command"] = report.provenance.command;
  json["assumptions"] = report.provenance.assumptions;
  json["map"] = f.options.denied_at ? "launch area denied" : "defended area";
  json["object"] = {{"object", f.object},
                    {"motion", f.motion},
                    {"own_range_km", km(f.flight_range_m)},
                    {"own_flight_s", std::round(f.flight_time_s * 1e3) / 1e3}};
  const bool denied = f.options.denied_at.has_value();
  json["conditions"] = {{"from_deg", denied ? Json(nullptr) : Json(deg(f.from_rad))},
                        {"asset", denied ? Json(f.asset) : Json(nullptr)},
                        {"flown_from_km", denied ? Json(km(f.nearest_m)) : Json(nullptr)},
                        {"flown_to_km", denied ? Json(km(f.farthest_m)) : Json(nullptr)},
                        {"sensing", f.sensing},
                        {"assessment_delay_s", f.assessment_delay_s}};
  json["grid"] = {{"lat_deg", deg(f.middle.lat_rad)},
                  {"lon_deg", deg(f.middle.lon_rad)},
                  {"radius_km", km(f.radius_m)},
                  {"size", f.options.size},
                  {"flights", f.judged},
                  {"cut_off", f.cut_off}};
  json["batteries"] = sites_json(f.batteries, "battery");
  json["sensors"] = sites_json(f.sensors, "sensor");
  json["areas"] = Json::array();
  for (const FootprintArea& area : f.areas) {
    Json rings = Json::array();
    for (const study::EdgeRing& ring : area.rings) {
      Json points = Json::array();
      for (const study::EdgePoint& p : ring) points.push_back({km(p.x_m), km(p.y_m), study::name_of(p.limit)});
      rings.push_back(std::move(points));
    }
    json["areas"].push_back({{"knowledge", study::name_of(area.knowledge)},
                             {"looks", area.looks},
                             {"area_km2", km2(area.area_m2)},
                             {"edge_km", km(area.edge_m)},
                             {"limits", limits_json(area)},
                             {"rings_km", std::move(rings)}});
  }
  // Rows from south to north, each from west to east; limits by their place in the list of names.
  json["limit_names"] = Json::array();
  for (std::size_t i = 0; i < study::footprint_limit_count; ++i) {
    json["limit_names"].push_back(study::name_of(static_cast<FootprintLimit>(i)));
  }
  json["nodes"] = Json::object();
  for (const Knowledge knowledge : known(f)) {
    Json looks = Json::array();
    Json limits = Json::array();
    for (std::size_t row = 0; row < f.options.size; ++row) {
      Json looks_row = Json::array();
      Json limits_row = Json::array();
      for (std::size_t column = 0; column < f.options.size; ++column) {
        const study::Verdict& v = f.nodes[row * f.options.size + column];
        looks_row.push_back(v.looks_by(knowledge));
        limits_row.push_back(static_cast<int>(v.limit_by(knowledge)));
      }
      looks.push_back(std::move(looks_row));
      limits.push_back(std::move(limits_row));
    }
    json["nodes"][std::string{study::name_of(knowledge)}] = {{"looks", std::move(looks)},
                                                             {"limits", std::move(limits)}};
  }
  return json.dump(-1, ' ', false, Json::error_handler_t::replace) + "\n";
}

}  // namespace iamd::report
