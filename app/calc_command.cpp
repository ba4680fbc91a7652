// iamd calc: the pocket formulas.
#include <memory>
#include <unistd.h>
#include <utility>
#include <vector>

#include "calc/formulas.hpp"
#include "commands.hpp"

namespace iamd::app {
namespace calc {

Action add_formula(CLI::App& calc, const char* name, const char* summary, std::span<const NumberOption> options,
                   const char* footer, Formula formula) {
  CLI::App* const command = calc.add_subcommand(name, summary);
  const auto typed = std::make_shared<const NumberOptions>(*command, options);
  const auto json = std::make_shared<bool>(false);
  command->add_flag("--json", *json, "one JSON object instead of text");
  command->footer(footer);
  return [typed, json, formula = std::move(formula)](std::span<const std::string>) {
    const Numbers numbers{*typed};
    if (!numbers.errors().empty()) return print_errors(numbers.errors());
    const Computed answer = formula(numbers);
    if (!answer) return print_errors(answer.error());
    return print_data(*json ? answer->json() : answer->text(may_colour(STDOUT_FILENO)));
  };
}

}  // namespace calc

namespace {

constexpr const char* examples = R"(Examples:
  iamd calc ballistic --range-km 9000
  iamd calc horizon --range-km 600 --antenna-m 25
  iamd calc atmosphere --alt-km 30
  iamd calc mach --speed-mps 2000 --alt-m 12000
  iamd calc convert --lat-deg 42 --lon-deg -82 --alt-m 200
  iamd calc attenuation --frequency-ghz 10 --elevation-deg 1 --range-km 300
  iamd calc pd --swerling 1 --snr-db 13 --pulses 10 --pfa 1e-6
  iamd calc rcs-scaling --range-km 600 --rcs-m2 1 --for-rcs-m2 0.01
Each formula has its own --help, and --json. The page docs/calc.md derives them.)";

}  // namespace

Action add_calc_command(CLI::App& app) {
  CLI::App* const command =
      app.add_subcommand("calc", "pocket formulas: ballistic arcs, horizons, the atmosphere, coordinates, radar");
  command->require_subcommand(1);
  command->footer(examples);
  std::vector<std::pair<const CLI::App*, Action>> formulas;
  for (const auto add :
       {&calc::add_ballistic, &calc::add_horizon, &calc::add_atmosphere, &calc::add_mach, &calc::add_convert,
        &calc::add_attenuation, &calc::add_pd, &calc::add_snr, &calc::add_threshold, &calc::add_albersheim,
        &calc::add_shnidman, &calc::add_range_equation, &calc::add_rcs_scaling}) {
    const Action action = add(*command);
    formulas.emplace_back(command->get_subcommands({}).back(), action);
  }
  return [formulas](std::span<const std::string> arguments) {
    for (const auto& [formula, action] : formulas) {
      if (formula->parsed()) return action(arguments);
    }
    return Exit::invalid;  // not reached: the command line needs a formula
  };
}

}  // namespace iamd::app
