// Estimates with their intervals in JSON documents. Included by sources only.
#pragma once

#include <nlohmann/json.hpp>

#include "iamd/study/campaign_answer.hpp"

namespace iamd::report {

[[nodiscard]] inline nlohmann::ordered_json estimate_json(const study::Estimate& of) {
  nlohmann::ordered_json json{{"value", of.value}};
  json["low"] = of.interval ? nlohmann::ordered_json(of.interval->low) : nlohmann::ordered_json(nullptr);
  json["high"] = of.interval ? nlohmann::ordered_json(of.interval->high) : nlohmann::ordered_json(nullptr);
  return json;
}

}  // namespace iamd::report
