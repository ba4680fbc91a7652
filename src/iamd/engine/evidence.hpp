// What truth says, after a run, of the chances that the defence had against an object.
#pragma once

#include <span>

#include "iamd/base/time.hpp"
#include "iamd/battle/battery.hpp"
#include "iamd/outcome/binding_limit.hpp"
#include "iamd/sensing/sensor.hpp"
#include "iamd/world/types.hpp"

namespace iamd::engine {

// Fills inside_envelope and deadline: the last moment to decide on a launch (reaction time included) that would still
// have met the object on its true path, by kinematics alone. Resolution: a three-hundredth of the flight, refined
// tenfold.
void find_deadline(const world::Target& target, std::span<const battle::Battery> batteries,
                   outcome::Evidence& evidence);

// Fills passed and acquisition: when some radar had first passed each obstacle to seeing it.
// Sensors that make no tracks don't count: a warning gives the defence nothing to shoot on.
void find_visibility(const world::Target& target, std::span<const std::unique_ptr<sensing::Sensor>> sensors,
                     outcome::Evidence& evidence);

}  // namespace iamd::engine
