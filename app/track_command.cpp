// iamd track: recorded detections become tracks.
#include <memory>
#include <string>
#include <utility>
#include <vector>

#include "command_line.hpp"
#include "commands.hpp"
#include "scenario_options.hpp"
#include "track_run.hpp"

namespace iamd::app {
namespace {

struct TrackArguments {
  TrackOptions options;
  std::string seed, cutoff, order, impacts_every, ground;
};

Exit act(const TrackArguments& typed, std::span<const std::string> arguments) {
  std::vector<base::Error> errors;
  TrackOptions options = typed.options;
  constexpr std::uint64_t most_seed = 9'007'199'254'740'992;  // 2^53, as in scenario files
  options.seed = whole_number_if_given("--seed", typed.seed, 0, most_seed, errors).value_or(options.seed);
  const auto number = [&](const char* option, const std::string& text, double low, double high, double& value) {
    if (text.empty()) return;
    if (auto typed_value = real_number(option, text, low, high)) {
      value = *typed_value;
    } else {
      errors.push_back(std::move(typed_value).error());
    }
  };
  number("--cutoff-m", typed.cutoff, 1e-3, 1e9, options.cutoff_m);
  number("--order", typed.order, 1.0, outcome::max_order, options.order);
  number("--impacts-every", typed.impacts_every, 0.0, 1e6, options.impacts_every_s);
  number("--ground-m", typed.ground, -1000.0, 9000.0, options.ground_alt_m);
  for (const auto& [option, text] :
       {std::pair{"--impacts-every", &typed.impacts_every}, std::pair{"--ground-m", &typed.ground}}) {
    if (text->empty() || !options.impacts.empty()) continue;
    errors.push_back({std::string{option} + " says nothing without --impacts", "it is about impact points",
                      "add --impacts FILE, or leave it out"});
  }
  if (!errors.empty()) return print_errors(errors);
  return TrackRun{std::move(options), command_of(arguments)}.go();
}

constexpr const char* examples = R"(Examples:
  iamd track --sensors scenarios/tracking/sensors.yaml scenarios/tracking/detections.csv > tracks.csv
  iamd track --sensors sensors.yaml detections.csv --truth truth.csv --out tracks.csv
  iamd track --sensors sensors.yaml detections.csv --associator jpda --motion constant_velocity,turn --json
  iamd track --sensors sensors.yaml detections.csv --impacts impacts.csv --remote neighbour.csv --out tracks.csv
  iamd track --sensors sensors.yaml states.csv --seed 7 --detections-out detections.csv --truth-out truth.csv --json

DETECTIONS has the columns t_s, sensor, range_m, azimuth_deg, elevation_deg and, if measured, range_rate_mps, snr_db. A
file of aircraft states (OpenSky's columns) is truth from which the sensors' detections are made. Tracks go to stdout, or to
--out; with --json, only there. All formats: docs/tracking.md.)";

}  // namespace

Action add_track_command(CLI::App& app) {
  const auto typed = std::make_shared<TrackArguments>();
  TrackOptions& options = typed->options;
  CLI::App* const command =
      app.add_subcommand("track", "track recorded detections: tracks as CSV, and how good they are");
  command->add_option("DETECTIONS", options.detections, "detections, or aircraft states, as CSV; - is stdin")
      ->required();
  command->add_option("--sensors", options.sensors, "the sensors that made them (YAML or JSON)")
      ->type_name("FILE")
      ->required();
  command->add_option("--truth", options.truth, "true positions as CSV, to measure the tracks by")->type_name("FILE");
  add_tracker_options(*command, options.tracker);
  command->add_option("--out", options.out, "write the tracks to this file (replaces it)")->type_name("FILE");
  command->add_flag("--tentative", options.tentative, "write tentative tracks, too");
  command->add_flag("--in-view", options.in_view, "measure by that truth alone which a sensor could see");
  command->add_option("--seed", typed->seed, "of the detections made from aircraft states (default 1)")->type_name("S");
  command->add_option("--detections-out", options.detections_out, "write the detections made from aircraft states")
      ->type_name("FILE");
  command->add_option("--truth-out", options.truth_out, "write the truth behind them, at the scans' times")
      ->type_name("FILE");
  command->add_option("--cutoff-m", typed->cutoff, "cut-off of OSPA and GOSPA (default 1000)")->type_name("M");
  command->add_option("--order", typed->order, "their order p (default 2)")->type_name("P");
  command->add_option("--remote", options.remote, "tracks of another system as CSV, fused into the picture")
      ->type_name("FILE");
  command->add_option("--impacts", options.impacts, "write where ballistic tracks come down and were launched")
      ->type_name("FILE");
  command->add_option("--impacts-every", typed->impacts_every, "least time between these estimates (default 1)")
      ->type_name("S");
  command->add_option("--ground-m", typed->ground, "height of impact and launch above the ellipsoid (default 0)")
      ->type_name("M");
  command->add_flag("--json", options.json, "one JSON document: counts, settings, metrics, timing");
  command->footer(examples);
  return [typed](std::span<const std::string> arguments) { return act(*typed, arguments); };
}

}  // namespace iamd::app
