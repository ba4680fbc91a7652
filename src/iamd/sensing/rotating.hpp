// `kind: rotating`: an antenna that turns and sees every azimuth once a turn.
#pragma once

#include "iamd/sensing/radar_spec.hpp"
#include "iamd/sensing/sensor.hpp"

namespace iamd::sensing {

struct RotatingSpec : RadarSpec {
  scenario::Uncertain rotation_period_s;
  scenario::Uncertain elevation_beamwidth_rad;  // not positive: as in azimuth
};

[[nodiscard]] scenario::Table<RotatingSpec> rotating_table();
[[nodiscard]] std::shared_ptr<const SensorModel> make_rotating(const RotatingSpec& spec);

}  // namespace iamd::sensing
