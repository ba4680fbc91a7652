// Files of assignment problems, for iamd assign.
#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

#include "iamd/base/error.hpp"
#include "iamd/battle/weapon_target.hpp"

namespace iamd::app {

// A dense linear assignment problem: cost[rows × columns], row-major; forbidden pairs are base::forbidden_pair.
struct LinearProblem {
  std::vector<double> cost;
  std::size_t rows = 0, columns = 0;
};

// {"values": […], "kill_probability": [[…]…], "count": […], "max_per_target": k}; the last two are optional.
[[nodiscard]] base::Result<battle::WeaponTargetProblem> read_weapon_target(std::string_view text,
                                                                           const std::string& file);
// {"cost": [[…]…]}; null where a pair must not be made.
[[nodiscard]] base::Result<LinearProblem> read_linear(std::string_view text, const std::string& file);

}  // namespace iamd::app
