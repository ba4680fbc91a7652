// A results file and the question that it answers, from which its runs can be played again.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <variant>

#include "iamd/engine/question.hpp"
#include "iamd/engine/recording.hpp"
#include "iamd/report/replay_json.hpp"
#include "iamd/report/results_reader.hpp"
#include "iamd/study/campaign_answer.hpp"

namespace iamd::app {

struct StoredCampaign {
  report::ResultsReader results;
  engine::Question question;  // of the scenario in the file
  study::CampaignMeasures measures;
  study::CampaignAnswer answer;
};

// Reads a results file. An error when it can't be read, holds no run, or its scenario is not the one that its runs were
// played with (the terrain has changed, say).
[[nodiscard]] scenario::Checked<StoredCampaign> open_campaign(const std::string& file);

// Which run of a campaign: one of the role's, or a number.
struct RunChoice {
  report::RunRole role = report::RunRole::median;
  std::uint64_t run = 0;  // of RunRole::chosen
};
// "median", "best", "worst" or a number.
[[nodiscard]] base::Result<RunChoice> run_choice(std::string_view option, const std::string& text);
[[nodiscard]] std::uint64_t run_of(const RunChoice& choice, const study::CampaignAnswer& answer);

// Plays a run again and writes it down. An error when the file has no such run, or when this program plays it otherwise
// than the one that wrote the file.
[[nodiscard]] base::Result<engine::Recording> recorded(StoredCampaign& campaign, std::uint64_t run);

}  // namespace iamd::app
