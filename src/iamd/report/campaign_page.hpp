// A campaign as a page: the question, the answer, the runs to look at, and the evidence.
#pragma once

#include <span>
#include <string>
#include <vector>

#include "iamd/engine/recording.hpp"
#include "iamd/report/chart.hpp"
#include "iamd/report/provenance.hpp"
#include "iamd/report/replay_json.hpp"
#include "iamd/study/campaign_answer.hpp"
#include "iamd/study/input_effects.hpp"

namespace iamd::report {

// What a page is made of. References must outlive the call.
struct CampaignPage {
  Provenance provenance;
  study::CampaignAnswer answer;
  std::span<const study::RunMeasure> runs;  // by run
  study::InputEffects effects;
  std::vector<ReplayRun> replays;  // the first is the one that the charts of a single run show; none: there are none
};
// One campaign.
[[nodiscard]] std::string campaign_page(const CampaignPage& campaign);

// Several, compared: which one fared how, and each in short. At least two; replays are those of the first.
[[nodiscard]] std::string comparison_page(std::span<const CampaignPage> pages, const std::string& command);

// "Nothing leaks in 30 % of runs (95 %: 20…42 %); on average 2.78 of 10 objects leak. What limits the defence most is
// kill probability: 38 % of leakers."
[[nodiscard]] std::string answer_in_words(const study::CampaignAnswer& answer);

// The charts of a campaign, and those of one run; those with nothing to show are left out.
[[nodiscard]] std::vector<Chart> campaign_charts(const CampaignPage& page);
[[nodiscard]] std::vector<Chart> run_charts(const engine::Recording& recording);

// One run from the side as a still picture: height over the distance along the ground from what is defended (the first
// asset, else the first battery or sensor), flights, interceptors and what came of them. An SVG element.
[[nodiscard]] std::string side_view_svg(const engine::Recording& recording);
// What happens in it, in words.
[[nodiscard]] std::string run_words(const engine::Recording& recording);

}  // namespace iamd::report
