// The options of `iamd run`, as typed and as understood.
#pragma once

#include <cstdint>
#include <optional>
#include <string>

#include "iamd/report/results_store.hpp"
#include "iamd/scenario/load.hpp"

#include "scenario_options.hpp"

namespace iamd::app {

struct RunArguments : ScenarioArguments {
  std::string runs, threads, out, events, run;
  std::optional<std::string> report;
  bool resume = false, replace = false, json = false, quiet = false;
};

struct RunOptions : ScenarioOptions {
  std::optional<std::uint64_t> runs, run;
  unsigned threads = 0;  // 0: one a core
  std::string out;       // empty: no file
  std::optional<std::string> report;
  std::optional<report::EventRuns> events;
  bool resume = false, replace = false, json = false, quiet = false;
};

// All mistakes together.
[[nodiscard]] scenario::Checked<RunOptions> understood(const RunArguments& arguments);

}  // namespace iamd::app
