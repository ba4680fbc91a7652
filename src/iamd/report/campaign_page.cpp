#include "iamd/report/campaign_page.hpp"

#include <algorithm>
#include <utility>

#include <fmt/format.h>

#include "iamd/report/page.hpp"
#include "iamd/report/text.hpp"

namespace iamd::report {
namespace {

using study::CampaignAnswer;

std::string interval_text(const CampaignAnswer& answer, const study::Estimate& estimate,
                          std::string (*range)(const outcome::Interval&)) {
  if (!estimate.interval) return "one run: no interval";
  if (estimate.interval->low == estimate.interval->high) return "the same in every run";
  return fmt::format("{:.0f} %: {}", 100.0 * answer.confidence, range(*estimate.interval));
}

std::vector<KeyFigure> figures_of(const CampaignAnswer& a) {
  std::vector<KeyFigure> figures{
      {"P(no leaker)", percent_text(a.no_leaker.value),
       fmt::format("{}; {} of {}", interval_text(a, a.no_leaker, percent_range), a.runs_without_leaker,
                   counted(a.runs, "run", "runs"))},
      {"leakers of a run", fmt::format("{} of {}", number_text(a.leakers.value), number_text(a.objects)),
       interval_text(a, a.leakers, number_range)},
      {"interceptors fired", number_text(a.launched.value), interval_text(a, a.launched, number_range)},
      {"value saved", percent_text(a.value_saved.value), interval_text(a, a.value_saved, percent_range)},
      {"busiest radar's load", percent_text(a.radar_load.value),
       fmt::format("time wanted / time there was; at most {}", percent_text(a.radar_load_max))}};
  if (!a.limits.empty()) {
    figures.push_back(
        {"what limits first", std::string{outcome::name_of(a.limits.front().limit)},
         fmt::format("{} of {}", percent_text(a.limits.front().share), counted(a.leaked, "leaker", "leakers"))});
  }
  return figures;
}

std::string doubt_in_words(const CampaignAnswer& a) {
  if (a.runs < 2) return "One run says nothing of chance or doubt.";
  if (a.worlds < 2) return "All runs share one draw of the doubts about the world: the intervals hold chance only.";
  const study::Spread& spread = a.leakers_spread;
  if (spread.sd_doubt == 0.0 && spread.sd_chance == 0.0) return "Every run has the same number of leakers.";
  if (spread.doubt_share() < 0.005) {
    return fmt::format(
        "Leakers vary by ±{} from run to run: chance. The {} worlds drawn differ no more than chance explains.",
        number_text(spread.sd_chance), a.worlds);
  }
  return fmt::format(
      "Leakers vary by ±{} from run to run (chance) and by ±{} between {} worlds (doubt): {} of the variance is "
      "doubt, which better knowledge would remove.",
      number_text(spread.sd_chance), number_text(spread.sd_doubt), a.worlds, percent_text(spread.doubt_share()));
}

std::string title_of(const Provenance& from) {
  return from.scenario_title.empty() ? from.scenario_name : from.scenario_title;
}

void add_replay(Page& page, const CampaignPage& campaign) {
  if (campaign.replays.empty()) return;
  const engine::Recording& shown = *campaign.replays.front().recording;
  page.section("replay", "The run");
  page.globe(replay_json(campaign.provenance, campaign.replays), side_view_svg(shown), run_words(shown));
}

void add_run_charts(Page& page, const CampaignPage& campaign) {
  if (campaign.replays.empty()) return;
  const engine::Recording& shown = *campaign.replays.front().recording;
  page.section("one-run", fmt::format("One run, closely: the {} one ({})", name_of(campaign.replays.front().role),
                                      shown.result.row.run));
  for (const Chart& chart : run_charts(shown)) page.chart(chart);
}

ChartTable numbers_of(const CampaignAnswer& a) {
  const auto row = [&](std::string name, const study::Estimate& e) {
    return std::vector<std::string>{std::move(name), fmt::format("{}", e.value),
                                    e.interval ? fmt::format("{}", e.interval->low) : "",
                                    e.interval ? fmt::format("{}", e.interval->high) : ""};
  };
  ChartTable table;
  table.head = {"measure", "value", fmt::format("low ({:.0f} %)", 100.0 * a.confidence),
                fmt::format("high ({:.0f} %)", 100.0 * a.confidence)};
  table.rows = {row("P(no leaker)", a.no_leaker), row("leakers of a run", a.leakers),
                row("interceptors fired in a run", a.launched), row("value saved", a.value_saved),
                row("busiest radar's load", a.radar_load)};
  const auto count = [&](std::string name, std::uint64_t value) {
    table.rows.push_back({std::move(name), std::to_string(value), "", ""});
  };
  count("runs", a.runs);
  count("worlds", a.worlds);
  count("runs without a leaker", a.runs_without_leaker);
  count("objects, all runs", a.objects_total);
  count("killed, all runs", a.killed);
  count("leaked, all runs", a.leaked);
  count("harmless, all runs", a.harmless);
  count("still flying at the end, all runs", a.unresolved);
  count("interceptors fired, all runs", a.launched_total);
  count("… at what does no harm", a.at_harmless);
  count("… at what others had destroyed", a.wasted);
  return table;
}

}  // namespace

std::string answer_in_words(const CampaignAnswer& a) {
  std::string words;
  if (a.leaked == 0) {
    words = fmt::format("Nothing leaks in any of {}", counted(a.runs, "run", "runs"));
  } else {
    words = fmt::format("Nothing leaks in {} of runs", percent_text(a.no_leaker.value));
  }
  if (a.no_leaker.interval)
    words += fmt::format(" ({:.0f} %: {})", 100.0 * a.confidence, percent_range(*a.no_leaker.interval));
  if (a.leaked == 0) return words + ".";
  words += fmt::format("; on average {} of {} leak.", number_text(a.leakers.value),
                       a.objects == 1.0 ? "1 object" : number_text(a.objects) + " objects");
  words += fmt::format(" What limits the defence most is {}: {} of the leakers.",
                       outcome::name_of(a.limits.front().limit), percent_text(a.limits.front().share));
  return words;
}

std::string campaign_page(const CampaignPage& campaign) {
  const Provenance& from = campaign.provenance;
  Page page{title_of(from), from.scenario_question};
  page.answer(answer_in_words(campaign.answer));
  if (campaign.answer.runs < from.runs)
    page.answer(fmt::format("{} of {} runs are finished; the numbers are of these.", campaign.answer.runs, from.runs));
  page.figures(figures_of(campaign.answer));
  add_replay(page, campaign);
  page.section("evidence", "The evidence");
  page.paragraph(doubt_in_words(campaign.answer));
  for (const Chart& chart : campaign_charts(campaign)) page.chart(chart);
  add_run_charts(page, campaign);
  page.section("numbers", "All numbers");
  page.table("Measures of all runs", numbers_of(campaign.answer), {false, true, true, true});
  page.provenance(from);
  return page.file();
}

// --- several campaigns ---

namespace {

std::string name_of_campaign(const CampaignPage& page) { return page.provenance.scenario_name; }

// Campaigns that differ in the number of objects: a curve.
Chart size_chart(std::span<const CampaignPage> pages, const std::vector<std::size_t>& order) {
  LineChart body;
  LineChart::Line line{.name = "", .points = {}, .band = false, .dashed = false, .markers = true, .group = 0};
  for (const std::size_t i : order) {
    const CampaignAnswer& a = pages[i].answer;
    line.points.push_back({a.objects, a.no_leaker.value, a.no_leaker.interval});
  }
  const CampaignAnswer& first = pages[order.front()].answer;
  const CampaignAnswer& last = pages[order.back()].answer;
  body.lines.push_back(std::move(line));
  Chart chart;
  chart.id = "saturation";
  chart.title = "How it fares as the raid grows";
  chart.summary =
      fmt::format("P(no leaker) against the number of objects, with {:.0f} % intervals: {} with {}, {} with {}.",
                  100.0 * first.confidence, percent_text(first.no_leaker.value), number_text(first.objects),
                  percent_text(last.no_leaker.value), number_text(last.objects));
  chart.x = {.label = "objects of the raid", .unit = "", .from_zero = true};
  chart.y = {.label = "P(no leaker)", .unit = "", .from_zero = true, .percent = true};
  chart.body = std::move(body);
  return chart;
}

Chart comparison_chart(std::span<const CampaignPage> pages) {
  BarChart body;
  body.horizontal = true;
  for (std::size_t i = 0; i < pages.size(); ++i) {
    const CampaignAnswer& a = pages[i].answer;
    body.bars.push_back({fmt::format("{}. {}", i + 1, name_of_campaign(pages[i])), a.no_leaker.value,
                         a.no_leaker.interval, counted(a.runs, "run", "runs")});
  }
  Chart chart;
  chart.id = "comparison";
  chart.title = "P(no leaker), side by side";
  chart.summary = "P(no leaker) of each campaign with its interval:";
  for (const auto& bar : body.bars) chart.summary += fmt::format(" {} {};", bar.name, percent_text(bar.value));
  chart.summary.back() = '.';
  chart.x = {.label = "campaign", .unit = ""};
  chart.y = {.label = "P(no leaker)", .unit = "", .from_zero = true, .percent = true};
  chart.body = std::move(body);
  return chart;
}

ChartTable comparison_table(std::span<const CampaignPage> pages) {
  ChartTable table;
  table.head = {"campaign", "objects", "runs", "P(no leaker)", "interval", "leakers", "interceptors fired", "limit"};
  for (std::size_t i = 0; i < pages.size(); ++i) {
    const CampaignAnswer& a = pages[i].answer;
    table.rows.push_back({fmt::format("{}. {}", i + 1, title_of(pages[i].provenance)), number_text(a.objects),
                          std::to_string(a.runs), percent_text(a.no_leaker.value),
                          a.no_leaker.interval ? percent_range(*a.no_leaker.interval) : "",
                          number_text(a.leakers.value), number_text(a.launched.value),
                          a.limits.empty() ? "" : std::string{outcome::name_of(a.limits.front().limit)}});
  }
  return table;
}

}  // namespace

std::string comparison_page(std::span<const CampaignPage> pages, const std::string& command) {
  const Provenance& first = pages.front().provenance;
  const bool one_question = std::ranges::all_of(
      pages, [&](const CampaignPage& page) { return page.provenance.scenario_title == first.scenario_title; });
  Page page{one_question ? title_of(first) : fmt::format("{} campaigns compared", pages.size()),
            one_question ? first.scenario_question : "Which of these defences fares better, and what limits it?"};
  const auto [worst, best] =
      std::ranges::minmax_element(pages, {}, [](const CampaignPage& p) { return p.answer.no_leaker.value; });
  page.answer(fmt::format("P(no leaker) lies between {} ({}) and {} ({}).", percent_text(worst->answer.no_leaker.value),
                          fmt::format("{}. {}", worst - pages.begin() + 1, name_of_campaign(*worst)),
                          percent_text(best->answer.no_leaker.value),
                          fmt::format("{}. {}", best - pages.begin() + 1, name_of_campaign(*best))));
  page.section("comparison", "Side by side");
  page.table("Campaigns", comparison_table(pages), {false, true, true, true, true, true, true, false});
  page.chart(comparison_chart(pages));
  std::vector<std::size_t> order(pages.size());
  for (std::size_t i = 0; i < order.size(); ++i) order[i] = i;
  std::ranges::stable_sort(order, {}, [&](std::size_t i) { return pages[i].answer.objects; });
  if (pages[order.front()].answer.objects < pages[order.back()].answer.objects) page.chart(size_chart(pages, order));
  add_replay(page, pages.front());
  for (std::size_t i = 0; i < pages.size(); ++i) {
    const CampaignPage& one = pages[i];
    page.section(fmt::format("campaign-{}", i + 1), fmt::format("{}. {}", i + 1, title_of(one.provenance)));
    page.paragraph(answer_in_words(one.answer));
    page.paragraph(doubt_in_words(one.answer));
    for (Chart& chart : campaign_charts(one)) {
      chart.id += fmt::format("-{}", i + 1);
      page.chart(chart);
    }
    page.paragraph(fmt::format("Scenario {} (hash {}), seed {}: {}", one.provenance.scenario_name,
                               one.provenance.scenario_hash, one.provenance.seed, one.provenance.command));
  }
  Provenance from = first;
  from.command = command;
  page.provenance(from);
  return page.file();
}

}  // namespace iamd::report
