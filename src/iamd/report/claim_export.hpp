// Verdicts on claims: as text, JSON and a Markdown page fit to cite (docs/claims.md).
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "iamd/study/claim.hpp"

namespace iamd::report {

struct ClaimReport {
  std::string command;  // the command line, quoted for a shell
  std::uint64_t seed = 1, worlds = 0;
  study::Thresholds thresholds;
  std::vector<std::string> changes;  // what the user changed before they were judged, in words
  std::vector<study::ClaimAnswer> answers;
};

// `why`: with the chain from the catalogue's numbers to the verdict. Several claims end in a table of all.
[[nodiscard]] std::string claim_text(const ClaimReport& report, bool why, bool colour);
// iamd-claims/1. What is no finite number is null.
[[nodiscard]] std::string claim_json(const ClaimReport& report);
[[nodiscard]] std::string claim_markdown(const ClaimReport& report);

// What a shipped claim is about.
struct ClaimTitle {
  std::string id, system, title, file;
};
[[nodiscard]] std::string claim_list_text(const std::vector<ClaimTitle>& claims, bool colour);
[[nodiscard]] std::string claim_list_json(const std::vector<ClaimTitle>& claims);

}  // namespace iamd::report
