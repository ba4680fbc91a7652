// iamd saturate: how a defence fares as a raid grows, and what it runs out of first.
#include <algorithm>
#include <cmath>
#include <memory>
#include <numeric>
#include <optional>
#include <string>
#include <unistd.h>
#include <utility>
#include <vector>

#include <fmt/format.h>

#include "iamd/base/text.hpp"
#include "iamd/engine/campaign.hpp"
#include "iamd/report/saturation_export.hpp"
#include "iamd/report/saturation_page.hpp"
#include "iamd/study/saturation.hpp"

#include "command_line.hpp"
#include "commands.hpp"
#include "interrupt.hpp"
#include "progress.hpp"
#include "report_option.hpp"
#include "scenario_options.hpp"

namespace iamd::app {
namespace {

using base::Error;
using Errors = std::vector<Error>;

constexpr std::uint64_t usual_runs = 200;
constexpr std::uint64_t most_size = 10'000;
constexpr std::size_t most_sizes = 100;
constexpr std::uint64_t most_threads = 1024;

struct SaturateArguments : ScenarioArguments {
  std::string object, sizes, runs, threads;
  std::optional<std::string> report;
  bool json = false, csv = false, quiet = false;
};

struct SaturateCommand : ScenarioOptions {
  std::string object;                // empty: the only one
  std::vector<std::uint64_t> sizes;  // empty: the usual ones
  std::uint64_t runs = usual_runs;
  unsigned threads = 0;
  bool json = false, csv = false, quiet = false;
};

std::vector<std::uint64_t> sizes_of(const std::string& text, Errors& errors) {
  std::vector<std::uint64_t> sizes;
  for (std::size_t at = 0; at <= text.size() && !text.empty();) {
    const std::size_t comma = std::min(text.find(',', at), text.size());
    const auto size = whole_number("--sizes", text.substr(at, comma - at), 1, most_size);
    if (!size) {
      errors.push_back(size.error());
      return {};
    }
    sizes.push_back(*size);
    at = comma + 1;
  }
  std::ranges::sort(sizes);
  const auto same = std::ranges::unique(sizes);
  sizes.erase(same.begin(), same.end());
  if (sizes.size() > most_sizes) {
    errors.push_back(
        {fmt::format("--sizes names {} sizes", sizes.size()), fmt::format("at most {}", most_sizes), "name fewer"});
  }
  return sizes;
}

scenario::Checked<SaturateCommand> understood_saturate(const SaturateArguments& typed) {
  Errors errors;
  SaturateCommand command;
  static_cast<ScenarioOptions&>(command) = understood(static_cast<const ScenarioArguments&>(typed), errors);
  command.object = typed.object;
  command.sizes = sizes_of(typed.sizes, errors);
  command.runs = whole_number_if_given("--runs", typed.runs, 1, most_runs, errors).value_or(usual_runs);
  command.threads =
      static_cast<unsigned>(whole_number_if_given("--threads", typed.threads, 1, most_threads, errors).value_or(0));
  command.json = typed.json;
  command.csv = typed.csv;
  command.quiet = typed.quiet;
  check_report(typed.report, "saturation", errors);
  if (typed.json && typed.csv) {
    errors.push_back({"--json and --csv exclude each other", "one document is printed", "leave one of them out"});
  }
  if (!errors.empty()) return std::unexpected{std::move(errors)};
  return command;
}

// The group whose number varies: the one named, or the only one.
base::Result<const world::ObjectModel*> group_of(const engine::Question& question, const std::string& name) {
  std::vector<std::string_view> known;
  for (const world::ObjectModel& object : question.objects) {
    if (object.id == name) return &object;
    known.push_back(object.id);
  }
  if (name.empty() && question.objects.size() == 1) return &question.objects.front();
  if (name.empty()) {
    return std::unexpected{Error{"which objects grow in number is not said",
                                 "the scenario has " + base::list_of_names(known), "add --object with one of them"}};
  }
  const std::string_view nearest = base::nearest_name(name, known);
  return std::unexpected{Error{"no object is named " + base::quoted(name), "known: " + base::list_of_names(known),
                               nearest.empty() ? "" : fmt::format("did you mean '{}'?", nearest)}};
}

// The scenario with so many of them.
scenario::Checked<engine::Question> question_of(const SaturateCommand& command, const std::string& object,
                                                std::uint64_t size) {
  ScenarioOptions changed = command;
  changed.overrides.push_back({fmt::format("objects.{}.count", object), std::to_string(size)});
  auto question = load_question(changed);
  if (!question) return question;
  if (auto hindrances = engine::hindrances_to_run(*question); !hindrances.empty()) {
    return std::unexpected{std::move(hindrances)};
  }
  question->scenario.runs = static_cast<std::int64_t>(command.runs);
  return question;
}

Exit act(const SaturateArguments& typed, std::span<const std::string> arguments) {
  const auto command = understood_saturate(typed);
  if (!command) return print_errors(command.error());
  const auto as_written = load_question(*command);
  if (!as_written) return print_errors(as_written.error());
  const auto group = group_of(*as_written, command->object);
  if (!group) return print_errors({&group.error(), 1});
  const std::string object = (*group)->id;
  const double own = std::max(1.0, std::round((*group)->spec.count.likely()));
  const std::vector<std::uint64_t> sizes =
      command->sizes.empty() ? study::usual_sizes(static_cast<std::uint64_t>(own)) : command->sizes;

  // All of them before any is played, so that a mistake costs no time.
  std::vector<engine::Question> questions;
  for (const std::uint64_t size : sizes) {
    auto question = question_of(*command, object, size);
    if (!question) return print_errors(question.error());
    questions.push_back(std::move(*question));
  }
  report::SaturationReport found{report::provenance_of(questions.front(), command_of(arguments)), object, {}};
  engine::CampaignOptions how{
      .runs = command->runs, .threads = command->threads, .skip = {}, .stop = &catch_interrupts()};
  bool interrupted = false;
  {
    Progress progress{!command->quiet && is_terminal(STDERR_FILENO), 0, command->runs * sizes.size()};
    for (std::size_t k = 0; k < sizes.size() && !interrupted; ++k) {
      study::CampaignMeasures measures;
      const auto end =
          engine::play_campaign(questions[k], how, [&](outcome::RunResult&& result, const outcome::Names&) {
            measures.add(result.row);
            progress.one_more();
            return base::Result<void>{};
          });
      if (!end) {
        Error error = end.error();
        error.kind = base::ErrorKind::runtime;
        return print_errors({&error, 1});
      }
      interrupted = end->interrupted;
      if (interrupted) break;  // a size is whole or not there
      found.points.push_back({sizes[k], *measures.answer()});
    }
  }
  if (interrupted)
    note(fmt::format("interrupted: {} of {} raid sizes are finished", found.points.size(), sizes.size()));
  if (found.points.empty()) return Exit::interrupted;
  if (const Exit written = write_report(typed.report, report::saturation_page, found); written != Exit::done)
    return written;
  const Exit printed = print_data(command->json  ? report::saturation_json(found)
                                  : command->csv ? report::saturation_csv(found)
                                                 : report::saturation_text(found, may_colour(STDOUT_FILENO)));
  return interrupted ? Exit::interrupted : printed;
}

constexpr const char* examples = R"(Examples:
  iamd saturate scenarios/s500-ten-ballistic.yaml
  iamd saturate scenarios/s500-ten-ballistic.yaml --sizes 2,5,10,20,40 --runs 1000
  iamd saturate scenarios/patriot-vs-srbm.yaml --csv > saturation.csv
  iamd saturate scenarios/s500-ten-ballistic.yaml --report saturation.html

A campaign for every size, all from the same seed. A limit begins to bind at the size from which on it costs 5 % of the raid.)";

}  // namespace

Action add_saturate_command(CLI::App& app) {
  const auto typed = std::make_shared<SaturateArguments>();
  CLI::App* const command =
      app.add_subcommand("saturate", "leakers and P(no leaker) against raid size, and what begins to bind where");
  add_scenario_options(*command, *typed);
  command->add_option("--object", typed->object, "the objects that grow in number (default: the only ones)")
      ->type_name("ID");
  command
      ->add_option("--sizes", typed->sizes,
                   "raid sizes between commas (default: powers of two to over four times the scenario's)")
      ->type_name("N,…");
  command->add_option("--runs", typed->runs, "runs at each size (default 200)")->type_name("N");
  command->add_option("--threads", typed->threads, "threads (default: one a core); results do not depend on it")
      ->type_name("T");
  add_report_option(*command, typed->report);
  command->add_flag("--csv", typed->csv, "CSV instead of a table");
  command->add_flag("--json", typed->json, "one JSON document instead of a table");
  command->add_flag("--quiet", typed->quiet, "no progress");
  command->footer(examples);
  return [typed](std::span<const std::string> arguments) { return act(*typed, arguments); };
}

}  // namespace iamd::app
