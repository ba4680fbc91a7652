// iamd coverage: how far a scenario's sensors see its objects, as table, map or data.
#include <algorithm>
#include <array>
#include <memory>
#include <numbers>
#include <optional>
#include <string>
#include <unistd.h>
#include <utility>
#include <vector>

#include <fmt/format.h>

#include "iamd/base/text.hpp"
#include "iamd/report/coverage_export.hpp"
#include "iamd/report/coverage_page.hpp"
#include "iamd/study/coverage.hpp"

#include "command_line.hpp"
#include "commands.hpp"
#include "file_writer.hpp"
#include "map_options.hpp"
#include "report_option.hpp"
#include "scenario_options.hpp"

namespace iamd::app {
namespace {

using base::Error;

constexpr double degree = std::numbers::pi / 180.0;
constexpr double lowest_m = -500.0, highest_m = 2000e3;

struct CoverageArguments : ScenarioArguments, MapArguments {
  std::string sensor, target, rcs, altitudes, pd, azimuth_step, aspect, speed, world, worlds, step;
  bool above_ground = false;
};

struct CoverageCommand : ScenarioOptions {
  study::CoverageOptions what;
  std::string sensor, target;  // empty: all
  std::vector<MapFile<report::CoverageReport>> files;
  bool json = false, csv = false;
};

constexpr std::array<MapFormat<report::CoverageReport>, 4> formats{{{".svg", report::coverage_svg},
                                                                    {".geojson", report::coverage_geojson},
                                                                    {".json", report::coverage_json},
                                                                    {".csv", report::coverage_csv}}};

std::vector<double> altitudes_m(const std::string& text, std::vector<Error>& errors) {
  std::vector<double> altitudes;
  if (text.empty()) return altitudes;
  const auto number = [&](std::string_view option, const std::string& typed_text, double low, double high) {
    return number_if_given(option, typed_text, low, high, errors);
  };
  const std::size_t mistakes = errors.size();
  for (std::size_t at = 0; at <= text.size() && errors.size() == mistakes;) {
    const std::size_t end = std::min(text.find(',', at), text.size());
    if (end == at) {
      errors.push_back({"--alt-km has an empty place in " + base::quoted(text), "heights in km, between commas",
                        "write for example --alt-km 0.1,1,10"});
      break;
    }
    if (const auto km = number("--alt-km", text.substr(at, end - at), lowest_m / 1e3, highest_m / 1e3)) {
      altitudes.push_back(*km * 1e3);
    }
    if (altitudes.size() > study::CoverageOptions::most_altitudes) {
      errors.push_back({"--alt-km names too many heights",
                        fmt::format("at most {}", study::CoverageOptions::most_altitudes), "leave some out"});
    }
    at = end + 1;
  }
  std::ranges::sort(altitudes);
  altitudes.erase(std::ranges::unique(altitudes).begin(), altitudes.end());
  return altitudes;
}

scenario::Checked<CoverageCommand> understood_coverage(const CoverageArguments& typed) {
  std::vector<Error> errors;
  CoverageCommand command;
  static_cast<ScenarioOptions&>(command) = understood(static_cast<const ScenarioArguments&>(typed), errors);
  study::CoverageOptions& what = command.what;
  const auto number = [&](std::string_view option, const std::string& typed_text, double low, double high) {
    return number_if_given(option, typed_text, low, high, errors);
  };
  what.detection_probability = number("--pd", typed.pd, 0.001, 0.999).value_or(what.detection_probability);
  if (const auto step_deg = number("--azimuth-step-deg", typed.azimuth_step, 0.1, 90.0)) {
    what.azimuths = static_cast<std::size_t>(std::ceil(360.0 / *step_deg - 1e-9));
  }
  what.altitudes_m = altitudes_m(typed.altitudes, errors);
  what.above_ground = typed.above_ground;
  what.aspect_rad = number("--aspect-deg", typed.aspect, 0.0, 180.0).value_or(0.0) * degree;
  what.speed_mps = number("--speed-mps", typed.speed, 0.0, 20e3);
  what.step_m = 1e3 * number("--step-km", typed.step, 0.01, 100.0).value_or(1.0);
  what.plain_rcs_m2 = number("--rcs-m2", typed.rcs, 1e-9, 1e6);
  what.world = whole_number_if_given("--world", typed.world, 0, most_runs - 1, errors);
  what.worlds =
      whole_number_if_given("--worlds", typed.worlds, 1, study::CoverageOptions::most_worlds, errors).value_or(0);
  command.files = understood(typed, "coverage", formats, errors);
  command.sensor = typed.sensor;
  command.target = typed.target;
  command.json = typed.json;
  command.csv = typed.csv;
  if (!typed.target.empty() && !typed.rcs.empty()) {
    errors.push_back({"--target and --rcs-m2 exclude each other", "the one names an object, the other stands for one",
                      "leave one of them out"});
  }
  if (!errors.empty()) return std::unexpected{std::move(errors)};
  return command;
}

Exit act(const CoverageArguments& typed, std::span<const std::string> arguments) {
  auto command = understood_coverage(typed);
  if (!command) return print_errors(command.error());
  const auto question = load_question(*command);
  if (!question) return print_errors(question.error());
  if (const auto errors = engine::hindrances_to_look(*question); !errors.empty()) return print_errors(errors);
  if (!command->sensor.empty()) {
    const auto sensor = place_of(command->sensor, question->sensors, "sensor", "--sensor");
    if (!sensor) return print_errors({&sensor.error(), 1});
    command->what.sensor = *sensor;
  }
  if (!command->target.empty()) {
    const auto object = place_of(command->target, question->objects, "object", "--target");
    if (!object) return print_errors({&object.error(), 1});
    command->what.object = *object;
  }

  auto coverage = study::find_coverage(*question, command->what);
  if (!coverage) return print_errors({&coverage.error(), 1});
  for (const study::CoverageSensor& one : coverage->sensors) {
    if (one.in_space)
      note(fmt::format("'{}' stands in space and has no contours: a map on the ground around it would mean nothing",
                       one.id));
  }
  if (std::ranges::all_of(coverage->sensors, &study::CoverageSensor::in_space)) {
    const Error error{"no sensor stands on the ground or in the air", "contours are drawn around sensors below 100 km",
                      "name another sensor"};
    return print_errors({&error, 1});
  }
  const report::CoverageReport found{report::provenance_of(*question, command_of(arguments)), std::move(*coverage)};
  for (const auto& output : command->files) {
    if (const Exit written = write_file(output.file, output.text(found)); written != Exit::done) return written;
    note("written: " + output.file);
  }
  if (const Exit written = write_report(typed.report, report::coverage_page, found); written != Exit::done)
    return written;
  if (command->json) return print_data(report::coverage_json(found));
  if (command->csv) return print_data(report::coverage_csv(found));
  if (!command->files.empty() || typed.report) return Exit::done;
  return print_data(report::coverage_text(found, may_colour(STDOUT_FILENO)));
}

constexpr const char* examples = R"(Examples:
  iamd coverage scenarios/s300-vs-cruise.yaml
  iamd coverage scenarios/s300-vs-cruise.yaml --out coverage.svg --out coverage.geojson
  iamd coverage scenarios/s300-vs-cruise.yaml --report coverage.html
  iamd coverage scenarios/s300-vs-cruise.yaml --sensor low-altitude --rcs-m2 1 --alt-km 0.05,0.5,5 --csv > coverage.csv
  iamd coverage scenarios/s400-vs-low-observable.yaml --target fighter --worlds 50

An object stands at every height and azimuth in turn and flies level. Without --out, --report, --csv or --json a table is printed.)";

}  // namespace

Action add_coverage_command(CLI::App& app) {
  const auto typed = std::make_shared<CoverageArguments>();
  CLI::App* const command =
      app.add_subcommand("coverage", "how far the sensors see the objects, by height and azimuth: table, map or data");
  add_scenario_options(*command, *typed);
  command->add_option("--sensor", typed->sensor, "only this sensor")->type_name("ID");
  command->add_option("--target", typed->target, "only this object (default: all that have a signature)")
      ->type_name("ID");
  command
      ->add_option("--rcs-m2", typed->rcs, "instead of the objects: this mean cross-section, Swerling case 1, 250 m/s")
      ->type_name("M2");
  command
      ->add_option("--alt-km", typed->altitudes,
                   "heights, between commas (default: ten from 0.03 to 300, as far up as the object flies)")
      ->type_name("KM,…");
  command->add_flag("--above-ground", typed->above_ground, "heights above the terrain, not above the ellipsoid");
  command->add_option("--pd", typed->pd, "detected is what one dwell detects with this probability (default 0.5)")
      ->type_name("P");
  command->add_option("--azimuth-step-deg", typed->azimuth_step, "from azimuth to azimuth (default 2)")
      ->type_name("DEG");
  command
      ->add_option("--aspect-deg", typed->aspect,
                   "heading off the way to the sensor: 0 towards it (default), 180 away from it")
      ->type_name("DEG");
  command->add_option("--speed-mps", typed->speed, "speed (default: the object's own at that height)")
      ->type_name("MPS");
  command->add_option("--step-km", typed->step, "look at least so often along an azimuth (default 1)")->type_name("KM");
  command->add_option("--world", typed->world, "with the numbers of world K (default: all at their likely values)")
      ->type_name("K");
  command->add_option("--worlds", typed->worlds, "and the ranges that 5, 50 and 95 % of N worlds do not exceed")
      ->type_name("N");
  add_map_options(*command, *typed);
  command->footer(examples);
  return [typed](std::span<const std::string> arguments) { return act(*typed, arguments); };
}

}  // namespace iamd::app
