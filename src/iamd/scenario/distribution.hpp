// Numbers in files: which maps are numbers, and how distributions are checked.
#pragma once

#include <string>

#include "iamd/scenario/table.hpp"

namespace iamd::scenario {

// True for a map that stands for a number: {value: 600, source: x}, {low: 1, likely: 2, high: 3}. Such a map is
// replaced whole when trees are merged.
[[nodiscard]] bool is_number_map(const Node& node);

// True for a scalar that is a number, or for a map that stands for one.
[[nodiscard]] bool is_number(const Node& node);

// What a number map's `doubt` is: its own, or the file's; nothing when neither says.
[[nodiscard]] std::optional<Doubt> doubt_of(const Node& node);

}  // namespace iamd::scenario
