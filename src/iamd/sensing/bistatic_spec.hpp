// What the block of a bistatic sensor says, and its table.
#pragma once

#include <optional>

#include "iamd/sensing/radar_spec.hpp"

namespace iamd::sensing {

struct TransmitterSpec {
  scenario::PlaceSpec position;
  scenario::Uncertain antenna_height_m;
};

// Block `physics` of a bistatic sensor.
struct BistaticPhysicsSpec {
  scenario::Uncertain radiated_power_w, receiver_gain, frequency_hz, noise_temperature_k, losses, integration_s;
};

struct BistaticSpec {
  scenario::PlaceSpec position;
  scenario::Uncertain antenna_height_m;
  TransmitterSpec transmitter;
  world::Band band = world::Band::vhf;
  std::optional<ReferenceSpec> reference;
  std::optional<BistaticPhysicsSpec> physics;
  scenario::Uncertain pfa, range_max_m, facing_rad, azimuth_coverage_rad, elevation_min_rad, elevation_max_rad;
  scenario::Uncertain beamwidth_rad, elevation_beamwidth_rad, bandwidth_hz, update_interval_s;
  scenario::Uncertain angle_error_floor_rad, range_error_floor_m, bistatic_angle_max_rad;
  Gases gases = Gases::p676;

  // The receiver's, in order even where both elevations are doubtful.
  [[nodiscard]] CoverageLimits drawn_limits(const scenario::Draw& draw) const;
  [[nodiscard]] double drawn_elevation_beamwidth_rad(const scenario::Draw& draw) const;
  // Mean number of false alarms that noise raises in one look, over all beams of the receiver and cells of range sum.
  [[nodiscard]] double false_alarms_a_look(const scenario::Draw& draw) const;
};

[[nodiscard]] scenario::Table<BistaticSpec> bistatic_table();

}  // namespace iamd::sensing
