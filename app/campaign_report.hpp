// A campaign's page, with its median, best and worst run played again.
#pragma once

#include <functional>
#include <memory>
#include <string>
#include <vector>

#include "iamd/engine/question.hpp"
#include "iamd/engine/recording.hpp"
#include "iamd/report/campaign_page.hpp"
#include "iamd/study/campaign_answer.hpp"

namespace iamd::app {

// Plays a run again and writes it down.
using Replayer = std::function<base::Result<engine::Recording>(std::uint64_t run)>;

// What a page needs; owns the recordings that the page refers to.
class CampaignReport {
 public:
  // Replays the runs to be looked at. `measures` must outlive this.
  [[nodiscard]] static base::Result<CampaignReport> of(const engine::Question& question, report::Provenance provenance,
                                                       study::CampaignMeasures& measures,
                                                       const study::CampaignAnswer& answer, const Replayer& replayer);
  // Without replays: for one campaign among several.
  [[nodiscard]] static CampaignReport of(const engine::Question& question, report::Provenance provenance,
                                         study::CampaignMeasures& measures, const study::CampaignAnswer& answer);

  [[nodiscard]] const report::CampaignPage& page() const { return page_; }

 private:
  report::CampaignPage page_;
  std::vector<std::unique_ptr<engine::Recording>> recordings_;
};

}  // namespace iamd::app
