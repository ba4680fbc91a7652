// iamd footprint: what a scenario's batteries defend, as table, map or data.
#include <algorithm>
#include <array>
#include <filesystem>
#include <memory>
#include <numbers>
#include <optional>
#include <string>
#include <unistd.h>
#include <utility>
#include <vector>

#include <fmt/format.h>

#include "iamd/base/text.hpp"
#include "iamd/report/footprint_export.hpp"
#include "iamd/report/footprint_page.hpp"
#include "iamd/study/footprint.hpp"

#include "command_line.hpp"
#include "commands.hpp"
#include "file_writer.hpp"
#include "map_options.hpp"
#include "report_option.hpp"
#include "scenario_options.hpp"

namespace iamd::app {
namespace {

using base::Error;
using Errors = std::vector<Error>;
using study::FootprintOptions;

constexpr double degree = std::numbers::pi / 180.0;

struct FootprintArguments : ScenarioArguments, MapArguments {
  std::string object, asset, from, size, radius;
  std::vector<std::string> batteries;
  bool denied = false, kinematic = false;
};

constexpr std::array<MapFormat<report::FootprintReport>, 4> formats{{{".svg", report::footprint_svg},
                                                                     {".geojson", report::footprint_geojson},
                                                                     {".json", report::footprint_json},
                                                                     {".csv", report::footprint_csv}}};

struct FootprintCommand : ScenarioOptions {
  FootprintOptions what;
  std::vector<MapFile<report::FootprintReport>> files;
};

scenario::Checked<FootprintCommand> understood_footprint(const FootprintArguments& typed) {
  Errors errors;
  FootprintCommand command;
  static_cast<ScenarioOptions&>(command) = understood(static_cast<const ScenarioArguments&>(typed), errors);
  FootprintOptions& what = command.what;
  if (const auto from_deg = number_if_given("--from", typed.from, -360.0, 360.0, errors)) {
    what.from_rad = (*from_deg < 0.0 ? *from_deg + 360.0 : *from_deg) * degree;
  }
  what.size =
      whole_number_if_given("--size", typed.size, FootprintOptions::least_size, FootprintOptions::most_size, errors)
          .value_or(what.size);
  if (const auto radius_km = number_if_given("--radius-km", typed.radius, FootprintOptions::least_radius_m / 1e3,
                                             FootprintOptions::most_radius_m / 1e3, errors)) {
    what.radius_m = *radius_km * 1e3;
  }
  what.kinematic_only = typed.kinematic;
  command.files = understood(typed, "footprint", formats, errors);
  if (typed.denied && !typed.from.empty()) {
    errors.push_back(
        {"--denied and --from exclude each other", "launch points lie in all directions", "leave one of them out"});
  }
  if (!typed.denied && !typed.asset.empty()) {
    errors.push_back(
        {"--asset belongs to --denied", "a map of ends is not about one asset", "add --denied, or leave --asset out"});
  }
  if (!errors.empty()) return std::unexpected{std::move(errors)};
  return command;
}

// The things of the scenario that are meant.
std::optional<Error> choose(const FootprintArguments& typed, const engine::Question& question, FootprintOptions& what) {
  if (!typed.object.empty()) {
    const auto object = place_of(typed.object, question.objects, "object", "--object");
    if (!object) return object.error();
    what.object = *object;
  } else if (question.objects.size() > 1) {
    std::vector<std::string_view> known;
    for (const auto& object : question.objects) known.push_back(object.id);
    return Error{"the scenario has several objects", "known: " + base::list_of_names(known),
                 fmt::format("say which: --object {}", known.front())};
  }
  for (const std::string& name : typed.batteries) {
    const auto battery = place_of(name, question.batteries, "battery", "--battery");
    if (!battery) return battery.error();
    what.batteries.push_back(*battery);
  }
  if (!typed.denied) return std::nullopt;
  what.denied_at = 0;
  if (question.assets.empty()) {
    return Error{"this scenario has no assets", "launch points are mapped for flights at one",
                 "add one to 'defence.assets', or leave --denied out"};
  }
  if (typed.asset.empty()) return std::nullopt;
  const auto asset = place_of(typed.asset, question.assets, "asset", "--asset");
  if (!asset) return asset.error();
  what.denied_at = *asset;
  return std::nullopt;
}

Exit act(const FootprintArguments& typed, std::span<const std::string> arguments) {
  auto command = understood_footprint(typed);
  if (!command) return print_errors(command.error());
  const auto question = load_question(*command);
  if (!question) return print_errors(question.error());
  if (const auto errors = engine::hindrances_to_run(*question); !errors.empty()) return print_errors(errors);
  if (const auto error = choose(typed, *question, command->what)) return print_errors({&*error, 1});
  std::vector<FileWriter> writers;
  for (const auto& output : command->files) {
    auto writer = FileWriter::create(output.file);
    if (!writer) return print_errors({&writer.error(), 1});
    writers.push_back(std::move(*writer));
  }

  auto footprint = study::find_footprint(*question, command->what);
  if (!footprint) return print_errors({&footprint.error(), 1});
  const report::FootprintReport found{report::provenance_of(*question, command_of(arguments)), std::move(*footprint)};
  for (std::size_t i = 0; i < writers.size(); ++i) {
    static_cast<void>(writers[i].write(command->files[i].text(found)));
    if (const auto error = writers[i].commit()) return print_errors({&*error, 1});
    note("written: " + writers[i].file());
  }
  if (const Exit written = write_report(typed.report, report::footprint_page, found); written != Exit::done)
    return written;
  if (typed.json) return print_data(report::footprint_json(found));
  if (typed.csv) return print_data(report::footprint_csv(found));
  if (!command->files.empty() || typed.report) return Exit::done;
  return print_data(report::footprint_text(found, may_colour(STDOUT_FILENO)));
}

constexpr const char* examples = R"(Examples:
  iamd footprint scenarios/s500-ten-ballistic.yaml
  iamd footprint scenarios/patriot-vs-srbm.yaml --object srbm-600km --from 45 --out footprint.svg
  iamd footprint scenarios/s300-vs-cruise.yaml --object missile-at-near-place --kinematic
  iamd footprint scenarios/s500-ten-ballistic.yaml --report footprint.html
  iamd footprint scenarios/patriot-vs-srbm.yaml --object srbm-300km --denied --out launches.geojson

Without --out, --report, --csv or --json a table is printed.)";

}  // namespace

Action add_footprint_command(CLI::App& app) {
  const auto typed = std::make_shared<FootprintArguments>();
  CLI::App* const command = app.add_subcommand(
      "footprint", "what the batteries defend, and from where nothing can be launched: table, map or data");
  add_scenario_options(*command, *typed);
  command->add_option("--object", typed->object, "what comes (needed when there are several objects)")->type_name("ID");
  command->add_option("--battery", typed->batteries, "only this battery (default: all); may be repeated")
      ->type_name("ID")
      ->allow_extra_args(false);
  command->add_option("--from", typed->from, "azimuth that it comes from (default: as it comes in the scenario)")
      ->type_name("DEG");
  command->add_flag("--denied", typed->denied, "map the launch points of flights at an asset instead");
  command->add_option("--asset", typed->asset, "with --denied: at this asset (default: the first)")->type_name("ID");
  command->add_flag("--kinematic", typed->kinematic, "leave the sensors out: launch as early as one likes");
  command->add_option("--size", typed->size, "places a side of the map (default 101)")->type_name("N");
  command->add_option("--radius-km", typed->radius, "half the map's width (default: so that the edge fits in)")
      ->type_name("KM");
  add_map_options(*command, *typed);
  command->footer(examples);
  return [typed](std::span<const std::string> arguments) { return act(*typed, arguments); };
}

}  // namespace iamd::app
