// What solve_launch() takes. Private to this room.
#pragma once

#include <optional>
#include <string>

#include "iamd/base/error.hpp"
#include "iamd/geo/missile_launch.hpp"

namespace iamd::geo {

// What is wrong with a launch before any flight is tried: numbers that are none, a missile that cannot lift off.
[[nodiscard]] std::optional<base::Error> outside_domain(const MissileAim& aim);

// "302.6 km".
[[nodiscard]] std::string in_km(double metres);

}  // namespace iamd::geo
