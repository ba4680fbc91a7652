// The facts of a campaign, or of one run, that the text summary and the JSON document both tell.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "iamd/outcome/types.hpp"
#include "iamd/report/provenance.hpp"
#include "iamd/study/campaign_answer.hpp"

namespace iamd::report {

struct PlayedRun {
  outcome::RunResult result;
  outcome::Names names;
};

struct CampaignReport {
  Provenance provenance;
  study::CampaignAnswer answer;
  std::optional<PlayedRun> median{};     // answer.median_run, replayed
  std::vector<std::uint32_t> leakers{};  // of each run, by run; for pictures, empty where there are none
};

// What the reader may do next: a command and what it is for.
struct NextStep {
  std::string command;
  std::string purpose;
};

}  // namespace iamd::report
