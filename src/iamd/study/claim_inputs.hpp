// The doubtful numbers in a block and where they come from.
#pragma once

#include <string>
#include <vector>

#include "iamd/scenario/load.hpp"
#include "iamd/study/proposition.hpp"

namespace iamd::study {

// All numbers of a block (after `use`) that are distributions, with their sources. `path` is the path by which the
// block's own room reads it: it names the random streams, so that what is drawn here is what the model drew.
void collect_inputs(const scenario::Node& node, const std::string& path, const ClaimContext& context,
                    std::vector<DoubtfulNumber>& out);

// One number: its facts by where it stands; likely value only when it is no distribution.
[[nodiscard]] ClaimInput facts_of(const scenario::Node& number, const std::string& path, const ClaimContext& context);

}  // namespace iamd::study
