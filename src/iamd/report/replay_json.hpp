// Recorded runs as the document that a globe plays (iamd-replay/1, docs/formats/replay.md).
#pragma once

#include <span>
#include <string>

#include "iamd/engine/recording.hpp"
#include "iamd/report/provenance.hpp"

namespace iamd::report {

// Why a run was chosen.
enum class RunRole { median, best, worst, chosen };
[[nodiscard]] std::string_view name_of(RunRole role);

struct ReplayRun {
  RunRole role = RunRole::chosen;
  const engine::Recording* recording = nullptr;
};
[[nodiscard]] std::string replay_json(const Provenance& from, std::span<const ReplayRun> runs);

}  // namespace iamd::report
