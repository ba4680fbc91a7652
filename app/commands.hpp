// The subcommands: each declares its options and says what to do with them.
#pragma once

#include <functional>
#include <span>
#include <string>

#include <CLI/CLI.hpp>

#include "console.hpp"

namespace iamd::app {

// What a chosen subcommand does. `arguments` is the whole command line after the program's name.
using Action = std::function<Exit(std::span<const std::string> arguments)>;

Action add_assign_command(CLI::App& app);
Action add_calc_command(CLI::App& app);
Action add_catalog_command(CLI::App& app);
Action add_claim_command(CLI::App& app);
Action add_coverage_command(CLI::App& app);
Action add_export_command(CLI::App& app);
Action add_fly_command(CLI::App& app);
Action add_footprint_command(CLI::App& app);
Action add_report_command(CLI::App& app);
Action add_run_command(CLI::App& app);
Action add_saturate_command(CLI::App& app);
Action add_schema_command(CLI::App& app);
Action add_track_command(CLI::App& app);
Action add_validate_command(CLI::App& app);
Action add_version_command(CLI::App& app);

}  // namespace iamd::app
