// iamd report: results files as a page.
#include <memory>
#include <string>
#include <utility>
#include <vector>

#include <fmt/format.h>

#include "iamd/report/campaign_page.hpp"

#include "campaign_report.hpp"
#include "command_line.hpp"
#include "commands.hpp"
#include "file_writer.hpp"
#include "report_option.hpp"
#include "stored_campaign.hpp"

namespace iamd::app {
namespace {

using base::Error;

constexpr std::size_t most_campaigns = 50;

struct ReportArguments {
  std::vector<std::string> results;
  std::string out;
};

CampaignReport in_short(StoredCampaign& campaign) {
  return CampaignReport::of(campaign.question, campaign.results.provenance(), campaign.measures, campaign.answer);
}

base::Result<CampaignReport> with_replays(StoredCampaign& campaign) {
  return CampaignReport::of(campaign.question, campaign.results.provenance(), campaign.measures, campaign.answer,
                            [&](std::uint64_t run) { return recorded(campaign, run); });
}

Exit act(const ReportArguments& typed, std::span<const std::string> arguments) {
  std::vector<Error> errors;
  if (typed.results.size() > most_campaigns) {
    errors.push_back({fmt::format("{} results files", typed.results.size()),
                      fmt::format("at most {} fit on a page", most_campaigns), "name fewer"});
  }
  if (!typed.out.empty()) check_page("--out", typed.out, "report", errors);
  if (!errors.empty()) return print_errors(errors);

  std::vector<StoredCampaign> campaigns;
  campaigns.reserve(typed.results.size());
  for (const std::string& file : typed.results) {
    auto campaign = open_campaign(file);
    if (!campaign) return print_errors(campaign.error());
    campaigns.push_back(std::move(*campaign));
  }
  auto first = with_replays(campaigns.front());
  if (!first) return print_errors({&first.error(), 1});
  std::string page;
  if (campaigns.size() == 1) {
    page = report::campaign_page(first->page());
  } else {
    std::vector<report::CampaignPage> pages{first->page()};
    for (std::size_t i = 1; i < campaigns.size(); ++i) pages.push_back(in_short(campaigns[i]).page());
    page = report::comparison_page(pages, command_of(arguments));
  }
  if (typed.out.empty()) return print_data(page);
  return write_file(typed.out, page);
}

constexpr const char* examples = R"(Examples:
  iamd run scenarios/patriot-vs-srbm.yaml --runs 40 --out results.sqlite
  iamd report results.sqlite --out report.html
  iamd report small.sqlite middle.sqlite large.sqlite --out comparison.html

One file that needs no network: mail it, print it, open it in any browser. Several results files are compared.)";

}  // namespace

Action add_report_command(CLI::App& app) {
  const auto typed = std::make_shared<ReportArguments>();
  CLI::App* const command = app.add_subcommand("report", "results as a page to look at: answer, replay, charts");
  command->add_option("RESULTS", typed->results, "results files, from iamd run --out")->required()->type_name("FILE");
  command->add_option("--out", typed->out, "write the page to this file instead of stdout")->type_name("FILE.html");
  command->footer(examples);
  return [typed](std::span<const std::string> arguments) { return act(*typed, arguments); };
}

}  // namespace iamd::app
