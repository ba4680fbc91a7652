// Whether an optional number stands in the file.
#pragma once

#include "iamd/scenario/uncertain.hpp"

namespace iamd::scenario {

// Of a number whose domain has nothing at or below 0: Table::optional() leaves 0 where it is left out. A distribution
// has been given whatever its likely value.
[[nodiscard]] inline bool given(const Uncertain& number) { return !number.fixed() || number.likely() > 0.0; }

}  // namespace iamd::scenario
