// Which tracker, with which settings: a block from a file, laid over by options.
#pragma once

#include <memory>
#include <optional>
#include <string>
#include <vector>

#include <CLI/CLI.hpp>

#include "iamd/scenario/load.hpp"
#include "iamd/tracking/tracker.hpp"

namespace iamd::app {

struct TrackerArguments {
  std::string file, associator, filter, motion;
  std::vector<std::string> overrides;
};

// Declares --tracker, --associator, --filter, --motion and --set.
void add_tracker_options(CLI::App& command, TrackerArguments& typed);

struct ChosenTracker {
  std::shared_ptr<const tracking::TrackerModel> model;
  std::string kind;
  std::string settings;  // every key of the block with its value, as JSON
  double late_s = 0.0;   // detections older than the newest by more are dropped
};
[[nodiscard]] scenario::Checked<ChosenTracker> choose_tracker(const TrackerArguments& typed);

}  // namespace iamd::app
