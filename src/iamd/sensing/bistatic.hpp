// `kind: bistatic`: a receiver that listens to what a transmitter elsewhere, its own or somebody's, sends over the sky.
#pragma once

#include "iamd/sensing/radar_spec.hpp"
#include "iamd/sensing/sensor.hpp"

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
};

[[nodiscard]] scenario::Table<BistaticSpec> bistatic_table();
[[nodiscard]] std::shared_ptr<const SensorModel> make_bistatic(const BistaticSpec& spec);

}  // namespace iamd::sensing
