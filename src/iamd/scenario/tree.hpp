// What is done with trees: merging, counting, the canonical text.
#pragma once

#include <string>
#include <string_view>

#include "iamd/scenario/node.hpp"

namespace iamd::scenario {

// What `use` in the upper tree means while merging.
enum class UseInMerge {
  is_a_key,       // between files: keys are merged like all others
  replaces_below  // onto a resolved entry of the catalogue: a block that names an entry of its own replaces what is
                  // there
};

// `above` laid over `below`: maps key by key, lists of blocks with ids by id (new ones at the end), everything else
// replaced. A map that stands for a number is replaced whole, and so is a component by one of another `kind`. A null in
// `above` removes the key, so that the default holds again.
[[nodiscard]] Node merged(Node below, Node above, UseInMerge use);

// All values of the tree, the root included.
[[nodiscard]] std::size_t count_nodes(const Node& tree);

// The meaning of a scenario's tree as one line of text, the same for all ways to write it: keys sorted, numbers in
// their shortest form, without titles, sources and notes, and without `seed` and `runs`, so that a campaign may be
// continued.
[[nodiscard]] std::string canonical_text(const Node& tree);

// A scenario file (JSON) that has this canonical text.
[[nodiscard]] std::string json_of_canonical(std::string_view canonical);

// The tree as JSON text: unquoted numbers, true, false and null as such, everything else as strings.
[[nodiscard]] std::string json_text(const Node& tree);

}  // namespace iamd::scenario
