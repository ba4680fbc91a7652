// A made-up recorded run with everything that makes an export hard: the antimeridian, a pole, a turning covariance and
// names of strangers.
#pragma once

#include <string>
#include <vector>

#include "iamd/report/run_export.hpp"

namespace iamd::report::test {

// Valid and invalid text that no format may stumble over; the last one is 10 kB.
[[nodiscard]] const std::vector<std::string>& hostile_names();

// Object 0 flies over the antimeridian and is killed by shot 0, after shot 1 missed it; object 1 flies over the North
// pole and leaks. Track 0 follows object 0, track 1 nothing. `name` is everyone's; with "" all have plain ones.
[[nodiscard]] engine::Recording recording(const std::string& name = "");

// As the recording has it at a time, by the id of an export ("object/0", "track/1", "shot/0").
[[nodiscard]] engine::SampledPath true_path(const engine::Recording& recording, const std::string& id);

}  // namespace iamd::report::test
