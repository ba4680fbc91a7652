// Whether an entry of the catalogue fits what the models of its role read.
#pragma once

#include <string_view>
#include <vector>

#include "iamd/scenario/load.hpp"

namespace iamd::scenario {

// Unknown keys, values of the wrong kind and numbers outside of what is allowed in a component (after `use`), by the
// tables of the vocabulary. What is missing is no error: the block that uses the entry may have it. None for roles that
// no model reads. Left out: rules that compare several values of a block.
[[nodiscard]] std::vector<base::Error> misfits(const Node& component, std::string_view role,
                                               const Vocabulary& vocabulary, const std::string& path);

}  // namespace iamd::scenario
