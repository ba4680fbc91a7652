// What all JSON documents about a scenario begin with. Included by sources only.
#pragma once

#include <string_view>

#include <nlohmann/json.hpp>

#include "iamd/report/provenance.hpp"

namespace iamd::report {

[[nodiscard]] inline nlohmann::ordered_json json_head(std::string_view format, const Provenance& from) {
  return {{"format", format},
          {"software", from.software_version},
          {"revision", from.source_revision},
          {"scenario",
           {{"name", from.scenario_name},
            {"title", from.scenario_title},
            {"question", from.scenario_question},
            {"hash", from.scenario_hash}}},
          {"seed", from.seed}};
}

}  // namespace iamd::report
