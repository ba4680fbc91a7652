// `kind: bistatic`: a receiver that listens to what a transmitter elsewhere, its own or somebody's, sends over the sky.
#pragma once

#include <memory>

#include "iamd/sensing/bistatic_spec.hpp"
#include "iamd/sensing/sensor.hpp"

namespace iamd::sensing {

[[nodiscard]] std::shared_ptr<const SensorModel> make_bistatic(const BistaticSpec& spec);

}  // namespace iamd::sensing
