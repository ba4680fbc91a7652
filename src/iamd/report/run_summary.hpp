// One run, replayed: its outcome, its time line and its list of events, as text.
#pragma once

#include <span>
#include <string>

#include "iamd/report/summary.hpp"

namespace iamd::report {

// Same facts as run_json.
[[nodiscard]] std::string run_summary(const Provenance& provenance, const PlayedRun& run,
                                      std::span<const NextStep> next, TextStyle style = {});

}  // namespace iamd::report
