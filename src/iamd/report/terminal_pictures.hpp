// Small pictures of letters, for a terminal.
#pragma once

#include <cstdint>
#include <span>
#include <string>

#include "iamd/report/summary.hpp"

namespace iamd::report {

// How many runs had how many leakers: a bar a number, or a few numbers where there are many. Empty without runs.
[[nodiscard]] std::string leaker_histogram(std::span<const std::uint32_t> leakers, const TextStyle& style);

// The objects of a run that can do harm against time, a row each, or a row a group where they are many, with a legend.
// Where marks fall on the same place the last of the chain is shown. Empty without objects.
[[nodiscard]] std::string time_line_picture(const PlayedRun& run, const TextStyle& style);

}  // namespace iamd::report
