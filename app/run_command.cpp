// iamd run: plays a scenario many times and says what came of it; or replays one run.
#include <memory>
#include <unistd.h>
#include <utility>
#include <vector>

#include <fmt/format.h>

#include "iamd/engine/question.hpp"
#include "iamd/engine/runner.hpp"
#include "iamd/report/json.hpp"
#include "iamd/report/run_summary.hpp"
#include "iamd/report/summary.hpp"

#include "campaign.hpp"
#include "campaign_report.hpp"
#include "command_line.hpp"
#include "commands.hpp"
#include "report_option.hpp"
#include "run_options.hpp"
#include "terminal.hpp"

namespace iamd::app {
namespace {

using report::NextStep;

scenario::Checked<engine::Question> load(const RunOptions& options) {
  auto question = load_question(options);
  if (!question) return question;
  if (auto errors = engine::hindrances_to_run(*question); !errors.empty()) return std::unexpected{std::move(errors)};
  if (options.runs) question->scenario.runs = static_cast<std::int64_t>(*options.runs);
  return question;
}

// `iamd run SCENARIO` with the options that make it the same question.
std::string same_question(const RunOptions& options) {
  std::string command = "iamd run " + shell_word(options.scenario);
  for (const std::string& file : options.catalogues) command += " --catalog " + shell_word(file);
  for (const auto& change : options.overrides) command += " --set " + shell_word(change.path + "=" + change.value);
  if (options.seed) command += fmt::format(" --seed {}", *options.seed);
  return command;
}

std::vector<NextStep> steps_after_campaign(const RunOptions& options, const report::CampaignReport& report) {
  const std::string same = same_question(options);
  std::vector<NextStep> steps{
      {fmt::format("{} --run {}", same, report.answer.median_run), "that run with all its events"}};
  const std::string runs = options.runs ? fmt::format(" --runs {}", *options.runs) : "";
  if (options.out.empty()) {
    if (!options.report) steps.push_back({same + runs + " --report report.html", "see it"});
    steps.push_back({same + runs + " --out results.sqlite", "keep every run in a file"});
  } else if (report.answer.runs < report.provenance.runs) {
    steps.push_back(
        {fmt::format("{}{} --out {} --resume", same, runs, shell_word(options.out)), "go on where it was interrupted"});
  } else {
    steps.push_back({fmt::format("iamd report {} --out report.html", shell_word(options.out)), "see it"});
    steps.push_back({fmt::format("sqlite3 {} 'SELECT * FROM run'", shell_word(options.out)), "look at every run"});
    steps.push_back(
        {fmt::format("{} --runs {} --out {} --resume", same, 10 * report.provenance.runs, shell_word(options.out)),
         "more runs, narrower intervals"});
  }
  return steps;
}

base::Result<report::PlayedRun> replay(const engine::Question& question, std::uint64_t run, engine::Detail detail) {
  engine::Runner runner{question};
  auto result = runner.play(run, detail);
  if (!result) return std::unexpected{std::move(result).error()};
  return report::PlayedRun{std::move(*result), runner.names()};
}

Exit run_failed(base::Error error) {
  error.kind = base::ErrorKind::runtime;
  return print_errors({&error, 1});
}

// --run K.
Exit show_run(const engine::Question& question, const RunOptions& options, std::string command) {
  const bool all_detections = options.events == report::events_of_all_runs;
  auto played = replay(question, *options.run, all_detections ? engine::Detail::detections : engine::Detail::ledger);
  if (!played) return run_failed(std::move(played).error());
  const report::Provenance from = report::provenance_of(question, std::move(command));
  if (options.json) return print_data(report::run_json(from, *played));
  std::vector<NextStep> next;
  if (!all_detections) {
    next.push_back({fmt::format("{} --run {} --events all", same_question(options), *options.run),
                    "with every detection, not only the first of each object"});
  }
  return print_data(report::run_summary(from, *played, next, {may_colour(STDOUT_FILENO)}));
}

// --report. The runs to be looked at are played again.
Exit write_page(const engine::Question& question, const RunOptions& options, const report::Provenance& from,
                study::CampaignMeasures& measures, const study::CampaignAnswer& answer) {
  engine::Runner runner{question};
  const auto found =
      CampaignReport::of(question, from, measures, answer, [&](std::uint64_t run) { return runner.record(run); });
  if (!found) return run_failed(found.error());
  return write_report(options.report, report::campaign_page, found->page());
}

// Pictures are for people: there are none in a file or a pipe.
report::TextStyle style_of_stdout() {
  return {.colour = may_colour(STDOUT_FILENO),
          .pictures = is_terminal(STDOUT_FILENO),
          .columns = terminal_columns(STDOUT_FILENO),
          .ascii = !writes_utf8()};
}

Exit show_campaign(const engine::Question& question, const RunOptions& options, std::string command) {
  const report::Provenance from = report::provenance_of(question, std::move(command));
  auto campaign = play(question, options, from);
  if (!campaign) return print_errors(campaign.error());
  const auto answer = campaign->measures.answer();
  if (!answer) {
    note("interrupted before the first run was finished");
    return Exit::interrupted;
  }
  report::CampaignReport found{from, *answer};
  auto median = replay(question, answer->median_run, engine::Detail::ledger);
  if (!median) return run_failed(std::move(median).error());
  found.median = std::move(*median);
  const report::TextStyle style = style_of_stdout();
  if (style.pictures) {
    for (const study::RunMeasure& run : campaign->measures.sorted()) found.leakers.push_back(run.leaked);
  }
  Exit printed = print_data(options.json ? report::campaign_json(found)
                                         : report::summary(found, steps_after_campaign(options, found), style));
  if (options.report && printed == Exit::done)
    printed = write_page(question, options, from, campaign->measures, *answer);
  if (!campaign->interrupted) return printed;
  note(fmt::format("interrupted: {} of {} runs are finished{}", answer->runs, from.runs,
                   options.out.empty() ? "" : fmt::format(" and kept in {}; go on with --resume", options.out)));
  return Exit::interrupted;
}

Exit act(const RunArguments& typed, std::span<const std::string> arguments) {
  auto options = understood(typed);
  if (!options) return print_errors(options.error());
  auto question = load(*options);
  if (!question) return print_errors(question.error());
  return options->run ? show_run(*question, *options, command_of(arguments))
                      : show_campaign(*question, *options, command_of(arguments));
}

constexpr const char* examples = R"(Examples:
  iamd run scenarios/s500-ten-ballistic.yaml --runs 1000
  iamd run scenarios/s500-ten-ballistic.yaml --report report.html                   a page to look at
  iamd run scenarios/s500-ten-ballistic.yaml --runs 100000 --out results.sqlite     one file, a row a run
  iamd run scenarios/s500-ten-ballistic.yaml --runs 100000 --out results.sqlite --resume
  iamd run scenarios/s500-ten-ballistic.yaml --run 17                               one run, event by event
  iamd run scenarios/s500-ten-ballistic.yaml --set objects.warhead.count=20 --set 'defence.sensors[0].range_km={low: 400, likely: 600, high: 620}')";

}  // namespace

Action add_run_command(CLI::App& app) {
  const auto typed = std::make_shared<RunArguments>();
  CLI::App* const command =
      app.add_subcommand("run", "simulate a scenario: who leaks, how often, and what limits the defence");
  add_scenario_options(*command, *typed);
  command->add_option("--runs", typed->runs, "number of runs (default: the scenario's)")->type_name("N");
  command->add_option("--threads", typed->threads, "threads (default: one a core); results do not depend on it")
      ->type_name("T");
  command->add_option("--out", typed->out, "keep every run in this SQLite file")->type_name("FILE");
  add_report_option(*command, typed->report);
  command->add_flag("--resume", typed->resume, "continue the campaign in --out, or begin it when there is none");
  command->add_flag("--replace", typed->replace, "give up the results in --out and begin anew");
  command
      ->add_option("--events", typed->events,
                   "with --out: keep the events of the runs below N (default 10), or of all; with --run: 'all' shows "
                   "every detection")
      ->type_name("N|all");
  command->add_option("--run", typed->run, "replay run K with its events instead of a campaign")->type_name("K");
  command->add_flag("--json", typed->json, "one JSON document instead of text");
  command->add_flag("--quiet", typed->quiet, "no progress, no notes");
  command->footer(examples);
  return [typed](std::span<const std::string> arguments) { return act(*typed, arguments); };
}

}  // namespace iamd::app
