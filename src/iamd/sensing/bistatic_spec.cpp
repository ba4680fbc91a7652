#include "iamd/sensing/bistatic_spec.hpp"

#include <algorithm>

#include "iamd/scenario/given.hpp"
#include "iamd/sensing/radar_equation.hpp"

namespace iamd::sensing {
namespace {

std::string bistatic_problem(const BistaticSpec& spec) {
  if (spec.reference.has_value() == spec.physics.has_value()) {
    return spec.reference ? "both reference and physics are given; keep the one that you trust"
                          : "neither reference (a quoted range) nor physics (power, antenna, noise) is given; add one";
  }
  if (spec.elevation_min_rad.likely() >= spec.elevation_max_rad.likely()) {
    return "elevation_min_deg must be less than elevation_max_deg";
  }
  if (spec.physics) {
    if (std::string found = frequency_problem(spec.physics->frequency_hz, spec.band); !found.empty()) return found;
  }
  return spec.false_alarms_a_look(scenario::Draw{0, 0, 0}) > most_false_alarms
             ? "noise would raise more than 200 false alarms a look; lower pfa, or check range_max_km and "
               "bandwidth_mhz"
             : "";
}

scenario::Table<TransmitterSpec> transmitter_table() {
  scenario::Table<TransmitterSpec> table{"The transmitter: its own, or one of opportunity"};
  table.table("position", &TransmitterSpec::position, scenario::place_table(), "where it stands")
      .number("antenna_height_m", &TransmitterSpec::antenna_height_m, {0.0, 1e5, false, false},
              "of the antenna's centre above position.alt_m: broadcasting masts stand 100 to 300 m high")
      .or_else(10.0);
  return table;
}

scenario::Table<BistaticPhysicsSpec> bistatic_physics_table() {
  scenario::Table<BistaticPhysicsSpec> table{"Power, receiving antenna and noise, for the bistatic range equation"};
  table
      .number("radiated_power_kw", &BistaticPhysicsSpec::radiated_power_w, {0.0, 1e9, true, false},
              "mean power times the transmitter's gain towards the object (effective isotropic radiated power)")
      .number("receiver_gain_db", &BistaticPhysicsSpec::receiver_gain, {0.0, 80.0, false, false},
              "gain of one beam of the receiver over isotropic")
      .number("frequency_ghz", &BistaticPhysicsSpec::frequency_hz, {0.03, 18.0, false, false},
              "carrier; must lie in the sensor's band")
      .number("noise_temperature_k", &BistaticPhysicsSpec::noise_temperature_k, {1.0, 1e7, false, false},
              "of the whole receiving system, with what is left of the direct signal")
      .number("losses_db", &BistaticPhysicsSpec::losses, {0.0, 60.0, false, false}, "all losses but those of the air")
      .number("integration_s", &BistaticPhysicsSpec::integration_s, {1e-6, 100.0, false, false},
              "time over which one look is integrated coherently");
  return table;
}

}  // namespace

CoverageLimits BistaticSpec::drawn_limits(const scenario::Draw& draw) const {
  CoverageLimits limits;
  limits.range_max_m = draw(range_max_m);
  limits.facing_rad = draw(facing_rad);
  limits.azimuth_width_rad = draw(azimuth_coverage_rad);
  limits.elevation_min_rad = draw(elevation_min_rad);
  limits.elevation_max_rad = std::max(draw(elevation_max_rad), limits.elevation_min_rad + 0.1 * geo::degree);
  return limits;
}

double BistaticSpec::drawn_elevation_beamwidth_rad(const scenario::Draw& draw) const {
  return draw(given(elevation_beamwidth_rad) ? elevation_beamwidth_rad : beamwidth_rad);
}

double BistaticSpec::false_alarms_a_look(const scenario::Draw& draw) const {
  const CoverageLimits limits = drawn_limits(draw);
  const double upright = drawn_elevation_beamwidth_rad(draw);
  const double beams = std::max(1.0, std::min(limits.azimuth_width_rad, full_turn) / draw(beamwidth_rad)) *
                       std::max(1.0, (limits.elevation_max_rad - limits.elevation_min_rad) / upright);
  return draw(pfa) * beams * 2.0 * limits.range_max_m * draw(bandwidth_hz) / speed_of_light_mps;
}

scenario::Table<BistaticSpec> bistatic_table() {
  scenario::Table<BistaticSpec> table{
      "A receiver apart from its transmitter, which may be somebody else's (passive radar)"};
  table.table("position", &BistaticSpec::position, scenario::place_table(), "where the receiver stands")
      .number("antenna_height_m", &BistaticSpec::antenna_height_m, {0.0, 1e5, false, false},
              "of the receiver's antenna above position.alt_m")
      .or_else(10.0)
      .table("transmitter", &BistaticSpec::transmitter, transmitter_table(), "where the signal comes from")
      .choice("band", &BistaticSpec::band, band_names(),
              "band (IEEE Std 521): which radar cross-section of an object counts")
      .table("reference", &BistaticSpec::reference, reference_table(),
             "sensitivity as quoted, the range being the geometric mean of the two ways (this or physics)")
      .table("physics", &BistaticSpec::physics, bistatic_physics_table(),
             "sensitivity by the bistatic range equation (this or reference)")
      .number("pfa", &BistaticSpec::pfa, {1e-15, 1e-3, false, false},
              "probability of false alarm of one cell in one look")
      .or_else(1e-8)
      .number("range_max_km", &BistaticSpec::range_max_m, {0.0, 50000.0, true, false},
              "greatest distance from the receiver at which anything is reported")
      .number("facing_deg", &BistaticSpec::facing_rad, {-360.0, 360.0, false, false},
              "middle of the receiver's azimuth coverage, clockwise from north")
      .or_else(0.0)
      .number("azimuth_coverage_deg", &BistaticSpec::azimuth_coverage_rad, {1.0, 360.0, false, false},
              "its total width in azimuth")
      .or_else(360.0)
      .number("elevation_min_deg", &BistaticSpec::elevation_min_rad, {0.0, 89.0, false, false},
              "lower limit of the coverage; 0: down to the horizon")
      .or_else(0.0)
      .number("elevation_max_deg", &BistaticSpec::elevation_max_rad, {0.5, 90.0, false, false},
              "upper limit of the coverage")
      .or_else(60.0)
      .number("beamwidth_deg", &BistaticSpec::beamwidth_rad, {0.05, 90.0, false, false},
              "half-power width in azimuth of a beam of the receiver")
      .number("elevation_beamwidth_deg", &BistaticSpec::elevation_beamwidth_rad, {0.05, 90.0, false, false},
              "the same in elevation; left out: beamwidth_deg")
      .optional()
      .number("bandwidth_mhz", &BistaticSpec::bandwidth_hz, {0.001, 1e4, false, false},
              "of the signal: the range sum is resolved to c/B (FM broadcast some 0.05 to 0.1, DVB-T 8)")
      .number("update_interval_s", &BistaticSpec::update_interval_s, {0.05, 120.0, false, false},
              "time between two looks")
      .or_else(1.0)
      .number("range_error_floor_m", &BistaticSpec::range_error_floor_m, {0.0, 1e5, false, false},
              "standard deviation of the range sum that no signal strength removes")
      .or_else(10.0)
      .number("angle_error_floor_deg", &BistaticSpec::angle_error_floor_rad, {0.0, 10.0, false, false},
              "standard deviation of each angle that no signal strength removes")
      .or_else(0.1)
      .number("bistatic_angle_max_deg", &BistaticSpec::bistatic_angle_max_rad, {10.0, 179.0, false, false},
              "beyond this angle between the two ways there is neither range nor Doppler to tell an echo by")
      .or_else(150.0)
      .choice("gases", &BistaticSpec::gases, {{"p676", Gases::p676}, {"none", Gases::none}},
              "attenuation by oxygen and water vapour on both ways (ITU-R P.676)")
      .or_else("p676")
      .require(bistatic_problem)
      .usable("sensor");
  return table;
}

}  // namespace iamd::sensing
