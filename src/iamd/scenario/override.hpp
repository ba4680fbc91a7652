// Overrides in two passes: what is in the file before the catalogue is laid in, and the rest after it.
#pragma once

#include "iamd/scenario/load.hpp"

namespace iamd::scenario {

// What to do when a step of the path, other than the last, leads nowhere.
enum class MissingStep {
  leave,  // change nothing, and say so: the entry of the catalogue may bring it
  make    // make a block of that name; an error for elements of lists
};

// True when the value was set, false when the path leads nowhere (MissingStep::leave).
[[nodiscard]] base::Result<bool> try_override(Node& tree, const Override& change, std::optional<Doubt> doubts,
                                              MissingStep missing);

}  // namespace iamd::scenario
