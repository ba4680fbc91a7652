// Mistakes on the command line, with the nearest word that is known.
#pragma once

#include <span>
#include <string>
#include <string_view>

#include <CLI/CLI.hpp>

#include "iamd/base/error.hpp"

namespace iamd::app {

// `help` is the command that lists those there are.
[[nodiscard]] base::Error unknown_command(const CLI::App& app, std::string_view word, const std::string& help);

// The error behind CLI11's complaint about `arguments`.
[[nodiscard]] base::Error usage_error(const CLI::App& app, std::span<const std::string> arguments,
                                      const CLI::ParseError& complaint);

}  // namespace iamd::app
