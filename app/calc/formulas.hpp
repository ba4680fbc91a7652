// The formulas of `iamd calc`: each declares its options and says what to do with them.
#pragma once

#include <memory>
#include <vector>

#include "calc/answer.hpp"
#include "calc/numbers.hpp"
#include "commands.hpp"

namespace iamd::app::calc {

// What a formula answers, or all that is wrong with its numbers.
using Computed = std::expected<Answer, std::vector<base::Error>>;
using Formula = std::function<Computed(const Numbers& numbers)>;

// One error as all there is.
[[nodiscard]] inline std::unexpected<std::vector<base::Error>> refused(base::Error error) {
  return std::unexpected{std::vector{std::move(error)}};
}

// A subcommand of `calc` with these options and --json, that prints what the formula answers.
Action add_formula(CLI::App& calc, const char* name, const char* summary, std::span<const NumberOption> options,
                   const char* footer, Formula formula);

Action add_ballistic(CLI::App& calc);
Action add_horizon(CLI::App& calc);
Action add_atmosphere(CLI::App& calc);
Action add_mach(CLI::App& calc);
Action add_convert(CLI::App& calc);
Action add_attenuation(CLI::App& calc);
Action add_pd(CLI::App& calc);
Action add_snr(CLI::App& calc);
Action add_threshold(CLI::App& calc);
Action add_albersheim(CLI::App& calc);
Action add_shnidman(CLI::App& calc);
Action add_range_equation(CLI::App& calc);
Action add_rcs_scaling(CLI::App& calc);

}  // namespace iamd::app::calc
