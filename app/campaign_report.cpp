#include "campaign_report.hpp"

#include <algorithm>
#include <memory>
#include <utility>

namespace iamd::app {

CampaignReport CampaignReport::of(const engine::Question& question, report::Provenance provenance,
                                  study::CampaignMeasures& measures, const study::CampaignAnswer& answer) {
  CampaignReport report;
  report.page_.provenance = std::move(provenance);
  report.page_.answer = answer;
  report.page_.runs = measures.sorted();
  report.page_.effects = study::input_effects(question, report.page_.runs);
  return report;
}

base::Result<CampaignReport> CampaignReport::of(const engine::Question& question, report::Provenance provenance,
                                                study::CampaignMeasures& measures, const study::CampaignAnswer& answer,
                                                const Replayer& replayer) {
  CampaignReport report = of(question, std::move(provenance), measures, answer);
  const std::pair<report::RunRole, std::uint64_t> wanted[] = {{report::RunRole::median, answer.median_run},
                                                              {report::RunRole::best, answer.best_run},
                                                              {report::RunRole::worst, answer.worst_run}};
  for (const auto& [role, run] : wanted) {
    // One run may be several of them, where all are alike.
    const bool there = std::ranges::any_of(
        report.recordings_, [run = run](const auto& recording) { return recording->result.row.run == run; });
    if (there) continue;
    auto recording = replayer(run);
    if (!recording) return std::unexpected{std::move(recording).error()};
    report.recordings_.push_back(std::make_unique<engine::Recording>(std::move(*recording)));
    report.page_.replays.push_back({role, report.recordings_.back().get()});
  }
  return report;
}

}  // namespace iamd::app
