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

// True for a map that stands for a curve: {points: [[0, 1], [2, 3]], source: x}. Replaced whole, too.
[[nodiscard]] bool is_curve_map(const Node& node);

// Checks the keys of a number's or a curve's map beside the number itself: known, and of the right kind.
void check_notes(Reader& reader, const Node& node, const std::string& path);

// What a number map's `doubt` is: its own, or the file's; nothing when neither says.
[[nodiscard]] std::optional<Doubt> doubt_of(const Node& node);

}  // namespace iamd::scenario
