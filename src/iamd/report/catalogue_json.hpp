// What the JSON documents about the catalogue share. Included by sources only.
#pragma once

#include <span>
#include <string>
#include <string_view>

#include <nlohmann/json.hpp>

#include "iamd/base/version.hpp"
#include "iamd/scenario/catalogue_numbers.hpp"

namespace iamd::report {

[[nodiscard]] inline nlohmann::ordered_json catalogue_head(std::string_view format) {
  return {{"format", format}, {"software", base::software_version()}, {"revision", base::source_revision()}};
}

[[nodiscard]] inline nlohmann::ordered_json basis_json(std::span<const scenario::Basis> basis) {
  nlohmann::ordered_json list = nlohmann::ordered_json::array();
  for (const scenario::Basis one : basis) list.push_back(scenario::name_of(one));
  return list;
}

// Bytes that are not UTF-8 are replaced.
[[nodiscard]] inline std::string catalogue_dump(const nlohmann::ordered_json& document) {
  return document.dump(2, ' ', false, nlohmann::ordered_json::error_handler_t::replace) + "\n";
}

}  // namespace iamd::report
