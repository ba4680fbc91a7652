// The shipped scenarios with every number at its likely value, to be changed and played.
#pragma once

#include <string>

#include <gtest/gtest.h>
#include <nlohmann/json.hpp>

#include "iamd/engine/question.hpp"
#include "iamd/geo/types.hpp"
#include "iamd/study/footprint.hpp"

namespace iamd::study {

using nlohmann::json;

// Distributions become their likely values.
inline void make_likely(json& node) {
  if (node.is_object()) {
    if (node.contains("likely")) return node = json(node["likely"]), void();
    if (node.contains("uniform")) {
      return node = 0.5 * (node["uniform"][0].get<double>() + node["uniform"][1].get<double>()), void();
    }
    if (node.contains("normal")) return node = json(node["normal"][0]), void();
    if (node.contains("beta")) {
      return node = (node["beta"][0].get<double>() + 0.5) / (node["beta"][1].get<double>() + 1.0), void();
    }
  }
  if (node.is_structured()) {
    for (json& child : node) make_likely(child);
  }
}

// A shipped scenario with one object of its group, which starts at once and flies without errors of aim, and
// interceptors that kill what they meet.
inline json likely_scenario(const std::string& name, const std::string& object) {
  auto question = engine::load_question(std::string{IAMD_SOURCE_DIR} + "/scenarios/" + name, {});
  if (!question) return ADD_FAILURE() << base::to_string(question.error().front()), json{};
  // The canonical text is JSON but for the letters that say what a distribution is.
  std::string text;
  for (const char c : question->scenario.canonical) {
    if (!(text.ends_with('}') && (c == 'e' || c == 'a'))) text += c;
  }
  json scenario = json::parse(text);
  make_likely(scenario);
  scenario["doubts"] = "epistemic";
  json objects = json::array();
  for (json& one : scenario["objects"]) {
    if (one["id"] != object) continue;
    one["count"] = 1;
    one["start"] = {{"at_s", 0}};
    for (const char* const error : {"aim_error_m", "position_error_m"}) {
      if (one["motion"].contains(error)) one["motion"][error] = 0;
    }
    objects.push_back(one);
  }
  scenario["objects"] = std::move(objects);
  for (json& battery : scenario["defence"]["batteries"]) {
    battery["interceptor"]["kill_probability"] = 1;
    battery["interceptor"]["reliability"] = 1;
  }
  return scenario;
}

inline engine::Question question_of(const json& scenario) {
  const auto tell = [](const auto& errors) {
    for (const auto& error : errors) ADD_FAILURE() << base::to_string(error);
  };
  auto loaded = scenario::load_text(scenario.dump(), "test.json", engine::vocabulary(), {});
  if (!loaded) return tell(loaded.error()), engine::Question{};
  auto question = engine::read_question(std::move(*loaded));
  if (!question) return tell(question.error()), engine::Question{};
  return std::move(*question);
}

inline Footprint footprint_of(const engine::Question& question, const FootprintOptions& options) {
  auto footprint = find_footprint(question, options);
  if (!footprint) return ADD_FAILURE() << base::to_string(footprint.error()), Footprint{};
  return std::move(*footprint);
}

inline void put(json& place, const geo::Geodetic& where) {
  place["lat_deg"] = where.lat_rad / geo::degree;
  place["lon_deg"] = where.lon_rad / geo::degree;
}

}  // namespace iamd::study
