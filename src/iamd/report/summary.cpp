#include "iamd/report/summary.hpp"

#include <algorithm>
#include <cmath>
#include <utility>
#include <vector>

#include <fmt/format.h>

#include "iamd/report/terminal_pictures.hpp"
#include "iamd/report/text.hpp"
#include "iamd/study/time_line.hpp"

namespace iamd::report {
namespace {

using study::CampaignAnswer;
using Rows = std::vector<std::vector<std::string>>;

std::string with_confidence(const CampaignAnswer& answer, const std::string& range) {
  return fmt::format("({:.0f} %: {})", 100.0 * answer.confidence, range);
}
std::string interval_of(const CampaignAnswer& answer, const study::Estimate& estimate,
                        std::string (*range)(const outcome::Interval&)) {
  if (!estimate.interval) return "(one run: no interval)";
  if (estimate.interval->low == estimate.interval->high) return "(the same in every run)";
  return with_confidence(answer, range(*estimate.interval));
}
std::string most_runs(const study::Quantiles& quantiles) {
  return fmt::format("9 of 10 runs: {}", number_range({quantiles.p05, quantiles.p95}));
}

std::string answer_table(const CampaignAnswer& a) {
  const double objects = static_cast<double>(a.objects_total);
  const auto part = [&](std::uint64_t count) {
    return percent_text(objects > 0.0 ? static_cast<double>(count) / objects : 0.0);
  };
  std::string fates = fmt::format("leaked {}", part(a.leaked));
  if (a.harmless > 0) fates += fmt::format(", harmless {}", part(a.harmless));
  if (a.unresolved > 0) fates += fmt::format(", still flying at the end {}", part(a.unresolved));
  Rows rows{{"P(no leaker)", percent_text(a.no_leaker.value), interval_of(a, a.no_leaker, percent_range),
             fmt::format("{} of {}", a.runs_without_leaker, counted(a.runs, "run", "runs"))},
            {"leakers", fmt::format("{} of {}", number_text(a.leakers.value), number_text(a.objects)),
             interval_of(a, a.leakers, number_range), most_runs(a.leakers_quantiles)},
            {"objects killed", percent_text(a.killed_share()), "", fates},
            {"interceptors fired", number_text(a.launched.value), interval_of(a, a.launched, number_range),
             most_runs(a.launched_quantiles)},
            {"value saved", percent_text(a.value_saved.value), interval_of(a, a.value_saved, percent_range), ""},
            {"busiest radar's load", percent_text(a.radar_load.value), interval_of(a, a.radar_load, percent_range),
             fmt::format("time wanted / time there was; at most {}", percent_text(a.radar_load_max))}};
  if (a.at_harmless + a.wasted > 0) {
    const auto share = [&](std::uint64_t count) {
      return percent_text(static_cast<double>(count) / static_cast<double>(a.launched_total));
    };
    rows.insert(rows.begin() + 4, {"… in vain", share(a.at_harmless + a.wasted), "",
                                   fmt::format("{} at what does no harm, {} at what others had destroyed",
                                               share(a.at_harmless), share(a.wasted))});
  }
  return table_text(rows, {});
}

std::string spread_text(const CampaignAnswer& a) {
  if (a.runs < 2) return "  One run says nothing of chance or doubt: ask for more with --runs.\n";
  const study::Spread& spread = a.leakers_spread;
  if (a.worlds < 2) {
    return "  All runs share one draw of the doubts about the world: the intervals hold chance only.\n";
  }
  std::string text;
  if (spread.sd_doubt == 0.0 && spread.sd_chance == 0.0) {
    text = "  Leakers: the same number in every run.\n";
  } else if (spread.doubt_share() < 0.005) {
    text = fmt::format(
        "  Leakers vary by ±{} from run to run: chance. The {} worlds drawn differ no more than chance explains.\n",
        number_text(spread.sd_chance), a.worlds);
  } else {
    text = fmt::format(
        "  Leakers vary by ±{} from run to run (chance) and by ±{} between {} worlds (doubt):\n"
        "  {} of the variance is doubt, which better knowledge would remove.\n",
        number_text(spread.sd_chance), number_text(spread.sd_doubt), a.worlds, percent_text(spread.doubt_share()));
  }
  if (a.no_leaker_spread.sd_doubt > 0.0) {
    text += fmt::format(
        "  P(no leaker) itself differs by ±{} between worlds; 9 of 10 worlds showed {} (chance included).\n",
        percent_text(a.no_leaker_spread.sd_doubt), percent_range(a.no_leaker_worlds));
  }
  return text;
}

std::string limits_table(const CampaignAnswer& a) {
  constexpr std::size_t width = 24;
  Rows rows;
  for (const study::LimitShare& limit : a.limits) {
    rows.push_back({std::string{outcome::name_of(limit.limit)}, bar(limit.share, width), percent_text(limit.share),
                    fmt::format("{}", limit.leakers)});
  }
  return table_text(rows, {false, false, true, true});
}

std::string stage_table(const PlayedRun& run) {
  Rows rows{{"", "first", "median", "last", "objects"}};
  for (const study::StageTimes& stage : study::time_line(run.result.stories)) {
    const auto text = [](const std::optional<base::Time>& t) { return t ? time_text(*t) : std::string{"-"}; };
    rows.push_back({std::string{study::name_of(stage.stage)}, text(stage.first), text(stage.median), text(stage.last),
                    fmt::format("{} of {}", stage.objects, run.result.row.objects)});
  }
  return table_text(rows, {false, true, true, true, true});
}

std::string object_table(const PlayedRun& run) {
  Rows rows{{"object", "detected", "tracked", "launch", "intercept", "shots", "end", "fate"}};
  for (const outcome::Story& story : run.result.stories) {
    std::string fate{outcome::name_of(story.fate)};
    if (story.fate == outcome::Fate::leaked && story.asset.valid() && story.asset.index() < run.names.assets.size()) {
      fate += " on " + run.names.assets[story.asset.index()];
    }
    if (story.limit != outcome::Limit::none) fate += fmt::format(": {}", outcome::name_of(story.limit));
    const std::size_t object = story.object.index();
    rows.push_back({object < run.names.objects.size() ? run.names.objects[object] : std::to_string(object),
                    time_text(story.first_detection), time_text(story.first_track), time_text(story.first_launch),
                    time_text(story.first_intercept), std::to_string(story.shots), time_text(story.end),
                    std::move(fate)});
  }
  return table_text(rows, {false, true, true, true, true, true, true, false});
}

}  // namespace

std::string time_line_text(const PlayedRun& run, bool all_objects) {
  std::string text = stage_table(run);
  if (all_objects || run.result.stories.size() <= most_objects_listed) text += "\n" + object_table(run);
  return text;
}

std::string provenance_text(const Provenance& from) {
  return fmt::format("OpenIAMD {} ({}), scenario {} ({}), seed {}\n{}\n", from.software_version, from.source_revision,
                     plain(from.scenario_name), from.scenario_hash, from.seed, plain(from.command));
}

std::string next_steps_text(std::span<const NextStep> next) {
  Rows rows;
  for (const NextStep& step : next) rows.push_back({plain(step.command), step.purpose});
  return table_text(rows, {});
}

std::string summary(const CampaignReport& report, std::span<const NextStep> next, TextStyle style) {
  const Provenance& from = report.provenance;
  const CampaignAnswer& answer = report.answer;
  std::string text =
      heading(plain(from.scenario_title.empty() ? from.scenario_name : from.scenario_title), style.colour) + "\n";
  if (!from.scenario_question.empty()) text += plain(from.scenario_question) + "\n";
  if (answer.runs < from.runs) {
    text += fmt::format("Interrupted: {} of {} runs are finished; the numbers are of these.\n", answer.runs, from.runs);
  }
  text += "\n" + answer_table(answer);
  if (style.pictures && report.leakers.size() > 1)
    text += "\n" + heading("Leakers of a run: in which share of the runs, and in how many", style.colour) + "\n" +
            leaker_histogram(report.leakers, style);
  text += "\n" + heading("Chance and doubt", style.colour) + "\n" + spread_text(answer);
  if (answer.leaked > 0) {
    text +=
        "\n" +
        heading(fmt::format("What limited the defence, in shares of {}", counted(answer.leaked, "leaker", "leakers")),
                style.colour) +
        "\n" + limits_table(answer);
  } else {
    text += "\n" + heading("What limited the defence", style.colour) + "\n  Nothing leaked.\n";
  }
  if (report.median) {
    const outcome::RunRow& row = report.median->result.row;
    text += "\n" +
            heading(fmt::format("Time line of run {}, a median run ({}, {} fired)", row.run,
                                counted(row.leaked, "leaker", "leakers"),
                                counted(row.launched, "interceptor", "interceptors")),
                    style.colour) +
            "\n";
    if (style.pictures) text += time_line_picture(*report.median, style) + "\n";
    text += time_line_text(*report.median);
  }
  text += "\n";
  if (!from.assumptions.empty()) {
    text += fmt::format("The scenario rests on {}; --json lists them.\n",
                        counted(from.assumptions.size(), "assumption", "assumptions"));
  }
  text += provenance_text(from);
  if (!next.empty()) text += "\n" + heading("Next", style.colour) + "\n" + next_steps_text(next);
  return text;
}

}  // namespace iamd::report
