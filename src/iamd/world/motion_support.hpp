// What the motions share: errors of solving, and what varies from run to run.
#pragma once

#include <string>
#include <utility>

#include "iamd/base/error.hpp"
#include "iamd/scenario/table.hpp"

namespace iamd::world {

// The error of a motion that has no solution; its place is added by who knows the block.
[[nodiscard]] inline base::Error no_solution(std::string problem, std::string why, std::string suggestion) {
  return {std::move(problem), std::move(why), std::move(suggestion)};
}

[[nodiscard]] inline bool varies_by_run(const scenario::PlaceSpec& place) {
  return place.lat_rad.aleatory() || place.lon_rad.aleatory() || place.alt_m.aleatory();
}
[[nodiscard]] inline bool is_fixed(const scenario::PlaceSpec& place) {
  return place.lat_rad.fixed() && place.lon_rad.fixed() && place.alt_m.fixed();
}

}  // namespace iamd::world
