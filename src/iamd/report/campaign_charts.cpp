// What a campaign's runs show together: distributions, limits, and the doubts that move them.
#include <algorithm>
#include <cmath>
#include <utility>

#include <fmt/format.h>

#include "iamd/report/campaign_page.hpp"
#include "iamd/report/text.hpp"

namespace iamd::report {
namespace {

using study::CampaignAnswer;
using study::RunMeasure;

constexpr std::size_t most_bars = 41;
constexpr std::size_t most_inputs = 12;

std::string confidence_text(const CampaignAnswer& answer) { return fmt::format("{:.0f} %", 100.0 * answer.confidence); }

// Whole numbers in cells of the same width, at most `most_bars` of them.
struct Cells {
  std::uint32_t width = 1, first = 0;
  std::size_t count = 0;
};

Cells cells_of(std::uint32_t low, std::uint32_t high) {
  Cells cells;
  cells.first = low;
  const std::uint32_t span = high - low + 1;
  cells.width = static_cast<std::uint32_t>((span + most_bars - 1) / most_bars);
  if (cells.width > 1) cells.first = low / cells.width * cells.width;
  cells.count = (high - cells.first) / cells.width + 1;
  return cells;
}

// The share of runs in each cell, with the interval of runs grouped by worlds.
template <class Number>
BarChart distribution(std::span<const RunMeasure> runs, const Cells& cells, double confidence, Number number) {
  std::vector<std::uint64_t> worlds;
  worlds.reserve(runs.size());
  for (const RunMeasure& run : runs) worlds.push_back(run.world);
  BarChart chart;
  std::vector<double> inside(runs.size());
  for (std::size_t k = 0; k < cells.count; ++k) {
    const std::uint32_t low = cells.first + static_cast<std::uint32_t>(k) * cells.width;
    std::ranges::transform(runs, inside.begin(), [&](const RunMeasure& run) {
      return number(run) >= low && number(run) < low + cells.width ? 1.0 : 0.0;
    });
    const auto count = std::ranges::count(inside, 1.0);
    BarChart::Bar& bar = chart.bars.emplace_back();
    bar.name = cells.width == 1 ? std::to_string(low) : fmt::format("{}–{}", low, low + cells.width - 1);
    bar.value = static_cast<double>(count) / static_cast<double>(runs.size());
    if (runs.size() > 1) bar.interval = outcome::grouped_proportion(inside, worlds, confidence);
    bar.note = counted(static_cast<std::uint64_t>(count), "run", "runs");
  }
  return chart;
}

std::string most_runs(const study::Quantiles& q) {
  return fmt::format("9 of 10 runs lie between {} and {}, half at most at {}", number_text(q.p05), number_text(q.p95),
                     number_text(q.p50));
}

Chart leakers_chart(const CampaignPage& page) {
  const auto [low, high] = std::ranges::minmax(page.runs, {}, &RunMeasure::leaked);
  const CampaignAnswer& a = page.answer;
  Chart chart;
  chart.id = "leakers";
  chart.title = "How many get through";
  chart.summary = fmt::format("Leakers of a run: {} on average; {}. {} of {} have none. Whiskers: {}.",
                              number_text(a.leakers.value), most_runs(a.leakers_quantiles), a.runs_without_leaker,
                              counted(a.runs, "run", "runs"), confidence_text(a));
  chart.x = {.label = "leakers of a run", .unit = "", .whole = true};
  chart.y = {.label = "share of runs", .unit = "", .from_zero = true, .percent = true};
  chart.body = distribution(page.runs, cells_of(std::min(low.leaked, 0U), high.leaked), a.confidence,
                            [](const RunMeasure& run) { return run.leaked; });
  return chart;
}

Chart launched_chart(const CampaignPage& page) {
  const auto [low, high] = std::ranges::minmax(page.runs, {}, &RunMeasure::launched);
  const CampaignAnswer& a = page.answer;
  Chart chart;
  chart.id = "interceptors";
  chart.title = "How many interceptors it takes";
  chart.summary = fmt::format("Interceptors fired in a run: {} on average; {}. Whiskers: {}.",
                              number_text(a.launched.value), most_runs(a.launched_quantiles), confidence_text(a));
  chart.x = {.label = "interceptors fired in a run", .unit = "", .whole = true};
  chart.y = {.label = "share of runs", .unit = "", .from_zero = true, .percent = true};
  chart.body = distribution(page.runs, cells_of(low.launched, high.launched), a.confidence,
                            [](const RunMeasure& run) { return run.launched; });
  return chart;
}

Chart limits_chart(const CampaignAnswer& a) {
  BarChart body;
  body.horizontal = true;
  for (const study::LimitShare& limit : a.limits) {
    body.bars.push_back({std::string{outcome::name_of(limit.limit)}, limit.share, std::nullopt,
                         counted(limit.leakers, "leaker", "leakers")});
  }
  Chart chart;
  chart.id = "limits";
  chart.title = "What limits the defence";
  chart.summary = fmt::format("The first link of the chain that failed, in shares of {}: {} {}",
                              counted(a.leaked, "leaker", "leakers"), outcome::name_of(a.limits.front().limit),
                              percent_text(a.limits.front().share));
  for (std::size_t i = 1; i < std::min<std::size_t>(a.limits.size(), 3); ++i)
    chart.summary += fmt::format(", {} {}", outcome::name_of(a.limits[i].limit), percent_text(a.limits[i].share));
  chart.summary += ".";
  chart.x = {.label = "limit", .unit = ""};
  chart.y = {.label = "share of leakers", .unit = "", .from_zero = true, .percent = true};
  chart.body = std::move(body);
  return chart;
}

// "warhead: motion.ballistic_coefficient_kg_m2" of objects[warhead].motion.ballistic_coefficient_kg_m2.
std::string short_path(const std::string& path) {
  const std::size_t open = path.find('['), close = path.find("].", open);
  if (open == std::string::npos || close == std::string::npos) return path;
  return path.substr(open + 1, close - open - 1) + ": " + path.substr(close + 2);
}

Chart effects_chart(const study::InputEffects& effects) {
  BarChart body;
  body.horizontal = true;
  for (std::size_t i = 0; i < std::min(effects.inputs.size(), most_inputs); ++i) {
    const study::InputEffect& input = effects.inputs[i];
    const std::string unit = input.unit.empty() ? "" : " " + input.unit;
    body.bars.push_back({short_path(input.name), input.index, std::nullopt,
                         fmt::format("{}…{}{}; more of it, {} leakers", number_text(input.low), number_text(input.high),
                                     unit, input.correlation < 0.0 ? "fewer" : "more")});
  }
  Chart chart;
  chart.id = "doubts";
  chart.title = "Which doubts matter";
  const study::InputEffect& first = effects.inputs.front();
  const auto beyond =
      std::ranges::count_if(effects.inputs, [&](const auto& input) { return input.index > effects.noise; });
  chart.summary =
      beyond == 0
          ? fmt::format(
                "None of {} doubtful numbers explains more of the leakers' variance between {} worlds than "
                "chance would ({}).",
                effects.inputs.size(), effects.worlds, percent_text(effects.noise))
          : fmt::format(
                "Share of the leakers' variance between {} worlds that each doubtful number explains by itself. "
                "First: {} ({}). What stays below {} may be chance; {} of {} numbers go beyond, of "
                "which about {:.0f} would without any effect.",
                effects.worlds, short_path(first.name), percent_text(first.index), percent_text(effects.noise), beyond,
                effects.inputs.size(), 0.05 * static_cast<double>(effects.inputs.size()));
  if (effects.inputs.size() > most_inputs) chart.summary += fmt::format(" The first {} are shown.", most_inputs);
  chart.x = {.label = "doubtful number", .unit = ""};
  chart.y = {.label = "share of the variance between worlds", .unit = "", .from_zero = true, .percent = true};
  chart.body = std::move(body);
  return chart;
}

}  // namespace

std::vector<Chart> campaign_charts(const CampaignPage& page) {
  std::vector<Chart> charts;
  if (page.runs.empty()) return charts;
  charts.push_back(leakers_chart(page));
  if (!page.answer.limits.empty()) charts.push_back(limits_chart(page.answer));
  charts.push_back(launched_chart(page));
  if (!page.effects.inputs.empty()) charts.push_back(effects_chart(page.effects));
  return charts;
}

}  // namespace iamd::report
