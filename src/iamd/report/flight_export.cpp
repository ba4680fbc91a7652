#include "iamd/report/flight_export.hpp"

#include <array>
#include <charconv>
#include <cmath>
#include <numbers>
#include <utility>

#include "iamd/report/json_head.hpp"

namespace iamd::report {
namespace {

using Json = nlohmann::ordered_json;

constexpr double degrees = 180.0 / std::numbers::pi;
constexpr std::size_t piece_size = 1U << 16U;  // of what is handed to the sink at once

constexpr std::array<const char*, 12> columns{"t_s", "lat_deg", "lon_deg", "alt_m",  "x_m",       "y_m",
                                              "z_m", "vx_mps",  "vy_mps",  "vz_mps", "speed_mps", "mach"};

void append(std::string& text, double number) {
  std::array<char, 32> buffer{};
  const auto end = std::to_chars(buffer.data(), buffer.data() + buffer.size(), number + 0.0).ptr;  // no -0
  text.append(buffer.data(), end);
}

// As exact as they are worked out: a place's coordinates come from its position in space.
double angle_deg(double angle_rad) { return std::round(angle_rad * degrees * 1e12) / 1e12; }
double height_m(double alt_m) { return std::round(alt_m * 1e6) / 1e6; }

// The numbers of a row in the order of the columns; what is not there as `nothing`.
void append_row(std::string& text, const engine::FlightSample& at, std::string_view nothing) {
  const auto& p = at.state.position;
  const auto& v = at.state.velocity;
  for (const double number : {at.t_s, angle_deg(at.place.lat_rad), angle_deg(at.place.lon_rad),
                              height_m(at.place.alt_m), p.x_m, p.y_m, p.z_m, v.x_mps, v.y_mps, v.z_mps, at.speed_mps}) {
    append(text, number);
    text += ',';
  }
  if (at.mach) {
    append(text, *at.mach);
  } else {
    text += nothing;
  }
}

Json impact_of(const engine::FlightFacts& facts) {
  if (facts.end != engine::FlightEnd::impact) return nullptr;
  const geo::Geodetic& place = facts.last.place;
  return {{"lat_deg", angle_deg(place.lat_rad)},
          {"lon_deg", angle_deg(place.lon_rad)},
          {"alt_m", height_m(place.alt_m)},
          {"t_s", facts.last.t_s}};
}

std::string text_of(const Json& json) { return json.dump(-1, ' ', false, Json::error_handler_t::replace); }

}  // namespace

FlightCsv::FlightCsv(const FlightExportOptions& options, TextSink sink) : options_{options}, sink_{std::move(sink)} {}

bool FlightCsv::begin() {
  std::string head = "object";
  for (const char* column : columns) head += std::string{","} + column;
  return sink_(head + "\n");
}

bool FlightCsv::add(const engine::TrueFlight& flight, const world::Surroundings& around) {
  const engine::FlightSamples samples{flight, options_.every_s, around.earth};
  std::string text;
  for (std::uint64_t i = 0; i < samples.count(); ++i) {
    text += flight.name;
    text += ',';
    append_row(text, samples[i], "");
    text += '\n';
    if (text.size() < piece_size) continue;
    if (!sink_(text)) return false;
    text.clear();
  }
  return sink_(text);
}

FlightJson::FlightJson(Provenance from, const FlightExportOptions& options, TextSink sink)
    : from_{std::move(from)}, options_{options}, sink_{std::move(sink)} {}

bool FlightJson::begin() {
  Json json = json_head("iamd-fly/1", from_);
  json["run"] = options_.run;
  json["world"] = options_.world;
  json["every_s"] = options_.every_s;
  json["command"] = from_.command;
  json["assumptions"] = from_.assumptions;
  std::string text = json.dump(2, ' ', false, Json::error_handler_t::replace);
  text.erase(text.rfind('\n'));  // the brace that closes it
  return sink_(text + ",\n  \"objects\": [");
}

bool FlightJson::add(const engine::TrueFlight& flight, const world::Surroundings& around) {
  const engine::FlightFacts facts = engine::facts_of(flight, around);
  const Json json{{"object", flight.name},
                  {"start_s", facts.start_s},
                  {"end", engine::name_of(facts.end)},
                  {"impact", impact_of(facts)},
                  {"apogee_km", facts.apogee_m / 1e3},
                  {"apogee_t_s", facts.apogee_t_s},
                  {"range_km", facts.range_m / 1e3},
                  {"flight_time_s", facts.flight_time_s},
                  {"burnout_speed_mps", facts.burnout_speed_mps ? Json(*facts.burnout_speed_mps) : Json(nullptr)}};
  std::string text = std::exchange(first_, false) ? "\n    " : ",\n    ";
  text += text_of(json);
  text.pop_back();
  text += R"(,"samples":{"columns":)" + text_of(columns) + R"(,"rows":[)";
  const engine::FlightSamples samples{flight, options_.every_s, around.earth};
  for (std::uint64_t i = 0; i < samples.count(); ++i) {
    text += i == 0 ? "[" : ",[";
    append_row(text, samples[i], "null");
    text += ']';
    if (text.size() < piece_size) continue;
    if (!sink_(text)) return false;
    text.clear();
  }
  return sink_(text + "]}}");
}

bool FlightJson::end() { return sink_(first_ ? "]\n}\n" : "\n  ]\n}\n"); }

}  // namespace iamd::report
