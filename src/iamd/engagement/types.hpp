// Intercepts: what came of an order.
#pragma once

#include <cstdint>

#include "iamd/base/ids.hpp"
#include "iamd/base/time.hpp"
#include "iamd/battle/types.hpp"

namespace iamd::engagement {

// Why an interceptor did not kill.
enum class Miss : std::uint8_t {
  none,              // it killed
  unreliable,        // it failed by itself
  divert,            // the revised point was beyond what it could still reach
  basket,            // the track was so wrong that the seeker did not find the target
  track_lost,        // no track to guide on before handover, and the old prediction led to nothing
  kill_probability,  // it met the target and did not kill it
  target_gone,       // the target was destroyed already, or had come down
};

struct Intercept {
  base::EngagementId engagement;
  int shot = 0;
  base::Time time;
  base::ObjectId target;  // the object that it met; invalid when it met none
  Miss miss = Miss::none;
  double track_error_m = 0.0;  // distance from the guided point to the nearest object, across the line of approach
  [[nodiscard]] bool killed() const { return miss == Miss::none; }
};

}  // namespace iamd::engagement
