// The options of `iamd run`, as typed and as understood.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "iamd/base/error.hpp"
#include "iamd/report/results_store.hpp"
#include "iamd/scenario/load.hpp"

namespace iamd::app {

// As typed. Numbers are texts here, so that all mistakes are told in the same words.
struct RunArguments {
  std::string scenario;
  std::string runs, seed, threads, out, events, run;
  bool resume = false, replace = false, json = false, quiet = false;
  std::vector<std::string> overrides, catalogues;
};

struct RunOptions {
  std::string scenario;
  std::optional<std::uint64_t> runs, seed, run;
  unsigned threads = 0;  // 0: one a core
  std::string out;       // empty: no file
  std::optional<report::EventRuns> events;
  bool resume = false, replace = false, json = false, quiet = false;
  std::vector<scenario::Override> overrides;
  std::vector<std::string> catalogues;
};

// All mistakes together.
[[nodiscard]] scenario::Checked<RunOptions> understood(const RunArguments& arguments);

}  // namespace iamd::app
