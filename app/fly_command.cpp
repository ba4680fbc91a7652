// iamd fly: the true flights of a scenario's objects, as CSV or JSON.
#include <algorithm>
#include <memory>
#include <optional>
#include <string>
#include <utility>
#include <vector>

#include <fmt/format.h>

#include "iamd/base/text.hpp"
#include "iamd/engine/flight_facts.hpp"
#include "iamd/engine/true_flights.hpp"
#include "iamd/report/flight_export.hpp"

#include "command_line.hpp"
#include "commands.hpp"
#include "scenario_options.hpp"

namespace iamd::app {
namespace {

using base::Error;

constexpr std::size_t copies_at_once = 256;
constexpr double longest_every_s = 1e6;

struct FlyArguments : ScenarioArguments {
  std::string every, object, run;
  bool json = false;
};

struct FlyOptions : ScenarioOptions {
  report::FlightExportOptions what;
  std::string object;  // empty: all
  bool json = false;
};

scenario::Checked<FlyOptions> understood_fly(const FlyArguments& typed) {
  std::vector<Error> errors;
  FlyOptions options;
  static_cast<ScenarioOptions&>(options) = understood(static_cast<const ScenarioArguments&>(typed), errors);
  options.what.run = whole_number_if_given("--run", typed.run, 0, most_runs - 1, errors).value_or(0);
  if (!typed.every.empty()) {
    auto every = real_number("--every", typed.every, engine::FlightSamples::shortest_every_s, longest_every_s);
    if (every) {
      options.what.every_s = *every;
    } else {
      errors.push_back(std::move(every).error());
    }
  }
  options.object = typed.object;
  options.json = typed.json;
  if (!errors.empty()) return std::unexpected{std::move(errors)};
  return options;
}

// Which of the flights were asked for with --object: a group with all that belongs to it, or the one of this name.
struct Wanted {
  std::optional<std::size_t> group, copy;
  std::string name;  // of one body; empty: all of the group

  [[nodiscard]] bool includes(const engine::TrueFlight& flight) const { return name.empty() || name == flight.name; }
};

Error unknown_object(std::string_view name, const std::vector<std::string_view>& known, const std::string& instead) {
  const std::string_view nearest = base::nearest_name(name, known);
  return {"no object is named " + base::quoted(name),
          known.empty() ? instead : "known: " + base::list_of_names(known) + (instead.empty() ? "" : "; " + instead),
          nearest.empty() ? "" : "did you mean '" + std::string{nearest} + "'?"};
}

base::Result<Wanted> wanted(const engine::Question& question, const FlyOptions& options) {
  Wanted found;
  if (options.object.empty()) return found;
  const std::string_view name = options.object;
  const std::string_view body = name.substr(0, name.find('/'));
  const std::string_view id = body.substr(0, body.find('#'));
  const auto group = std::ranges::find(question.objects, id, &world::ObjectModel::id);
  if (group == question.objects.end()) {
    std::vector<std::string_view> ids;
    ids.reserve(question.objects.size());
    for (const world::ObjectModel& object : question.objects) ids.push_back(object.id);
    return std::unexpected{unknown_object(name, ids, "")};
  }
  found.group = static_cast<std::size_t>(group - question.objects.begin());
  if (name == id) return found;
  found.name = name;
  if (body == id) return found;
  const std::uint64_t run = options.what.run;
  const scenario::Draw draw{question.scenario.seed, question.world_of(run), run};
  const double copies = draw(group->spec.count);
  const auto number = whole_number("--object", body.substr(id.size() + 1), 1, 10'000);
  if (copies <= 1.5 || !number || static_cast<double>(*number) > copies + 0.5) {
    return std::unexpected{
        unknown_object(name, {},
                       copies <= 1.5 ? fmt::format("there is one '{}' in run {}", id, run)
                                     : fmt::format("its copies in run {} are {}#1 to {}#{:.0f}", run, id, id, copies))};
  }
  found.copy = *number - 1;
  return found;
}

// A flight of too many rows is refused; nothing of it has been written.
std::optional<Error> too_long(const engine::TrueFlight& flight, const FlyOptions& options, const geo::Earth& earth) {
  const std::uint64_t rows = engine::FlightSamples{flight, options.what.every_s, earth}.count();
  if (rows <= engine::FlightSamples::most) return std::nullopt;
  return Error{
      fmt::format("the flight of '{}' would be {} rows", flight.name, rows),
      fmt::format("it lasts {:.0f} s; at most {} rows an object", flight.path->end_s(), engine::FlightSamples::most),
      fmt::format("write --every {} or more", flight.path->end_s() / 1e7)};
}

// Flies and writes. True when something was written.
base::Result<bool> write_flights(const engine::Question& question, const Wanted& wanted, const FlyOptions& options,
                                 report::FlightExport& output) {
  engine::TrueFlights flights{question};
  if (wanted.group) flights.only(*wanted.group, wanted.copy);
  if (auto begun = flights.begin(options.what.run); !begun) return std::unexpected{std::move(begun).error()};
  bool written = false;
  std::vector<std::string> names;  // of what belongs to the object that was asked for
  while (true) {
    auto more = flights.fly_next(copies_at_once);
    if (!more) return std::unexpected{std::move(more).error()};
    if (!*more) break;
    for (const engine::TrueFlight& flight : flights.flights()) {
      if (!wanted.includes(flight)) {
        if (names.size() < copies_at_once) names.push_back(flight.name);
        continue;
      }
      if (auto error = too_long(flight, options, question.around->earth)) return std::unexpected{std::move(*error)};
      if (!written && !output.begin()) return true;
      written = true;
      if (!output.add(flight, *question.around)) return true;
    }
  }
  if (written) return output.end(), true;
  if (wanted.group) {
    return std::unexpected{
        unknown_object(options.object, {names.begin(), names.end()},
                       names.empty() ? fmt::format("it has no copies in run {}", options.what.run) : "")};
  }
  static_cast<void>(output.begin() && output.end());
  return true;
}

Exit act(const FlyArguments& typed, std::span<const std::string> arguments) {
  const auto options = understood_fly(typed);
  if (!options) return print_errors(options.error());
  const auto question = load_question(*options);
  if (!question) return print_errors(question.error());
  if (const auto errors = engine::hindrances_to_fly(*question); !errors.empty()) return print_errors(errors);
  const auto which = wanted(*question, *options);
  if (!which) return print_errors({&which.error(), 1});

  DataWriter writer;
  bool written = false;
  const report::TextSink sink = [&](std::string_view text) {
    written = true;
    return writer.write(text);
  };
  report::FlightExportOptions what = options->what;
  what.world = question->world_of(what.run);
  std::unique_ptr<report::FlightExport> output;
  if (options->json) {
    output = std::make_unique<report::FlightJson>(report::provenance_of(*question, command_of(arguments)), what, sink);
  } else {
    output = std::make_unique<report::FlightCsv>(what, sink);
  }
  auto flown = write_flights(*question, *which, *options, *output);
  if (flown) return writer.end();
  if (written) flown.error().kind = base::ErrorKind::runtime;
  return print_errors({&flown.error(), 1});
}

constexpr const char* examples = R"(Examples:
  iamd fly scenarios/s500-ten-ballistic.yaml > flights.csv
  iamd fly scenarios/s500-ten-ballistic.yaml --object warhead#3 --every 0.1
  iamd fly scenarios/s500-ten-ballistic.yaml --run 17 --json
  iamd fly scenarios/s500-ten-ballistic.yaml --set objects.warhead.count=1 | head

Position and velocity are Earth-fixed, the last row of an object is its very end. A scenario needs no defence to be flown.)";

}  // namespace

Action add_fly_command(CLI::App& app) {
  const auto typed = std::make_shared<FlyArguments>();
  CLI::App* const command = app.add_subcommand("fly", "fly a scenario's objects: their true trajectories as CSV");
  add_scenario_options(*command, *typed);
  command->add_option("--every", typed->every, "time from row to row (default 1; at least 0.001)")
      ->type_name("SECONDS");
  command
      ->add_option("--object", typed->object,
                   "only this object: a group with all its copies and what comes off them, or one body by its name")
      ->type_name("ID");
  command->add_option("--run", typed->run, "as it flies in run K of a campaign (default 0)")->type_name("K");
  command->add_flag("--json", typed->json, "one JSON document, with end, apogee and range of every flight");
  command->footer(examples);
  return [typed](std::span<const std::string> arguments) { return act(*typed, arguments); };
}

}  // namespace iamd::app
