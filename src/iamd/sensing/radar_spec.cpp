#include "iamd/sensing/radar_spec.hpp"

#include <algorithm>

#include "iamd/scenario/given.hpp"
#include "iamd/sensing/radar_equation.hpp"

namespace iamd::sensing {

std::vector<std::pair<std::string, world::Band>> band_names() {
  return {{"vhf", world::Band::vhf}, {"uhf", world::Band::uhf}, {"l", world::Band::l},  {"s", world::Band::s},
          {"c", world::Band::c},     {"x", world::Band::x},     {"ku", world::Band::ku}};
}

geo::Site drawn_site(const scenario::PlaceSpec& place, const scenario::Uncertain& height_m,
                     const scenario::Draw& draw) {
  geo::Geodetic where = place.drawn(draw);
  where.alt_m += draw(height_m);
  return geo::Site{where};
}

scenario::Table<DiscriminationSpec> discrimination_table() {
  scenario::Table<DiscriminationSpec> table{
      "How well a radar's features tell what can do harm from decoys and debris; the doctrine's 'discrimination' says "
      "what is made of it"};
  table
      .number("k_factor", &DiscriminationSpec::k_factor, {0.0, 20.0, false, false},
              "distance between the means of warheads' and decoys' features in standard deviations; 0: alike")
      .number("time_s", &DiscriminationSpec::time_s, {0.0, 3600.0, false, false},
              "how long it has to have seen a track first")
      .or_else(0.0);
  return table;
}

std::string RadarSpec::problem() const {
  if (std::string found = SensitivitySpec::problem(band); !found.empty()) return found;
  if (elevation_min_rad.likely() >= elevation_max_rad.likely())
    return "elevation_min_deg must be less than elevation_max_deg";
  return {};
}

geo::Site RadarSpec::drawn_site(const scenario::Draw& draw) const {
  return sensing::drawn_site(position, antenna_height_m, draw);
}

Waveform RadarSpec::drawn_waveform(const scenario::Draw& draw) const {
  return waveform ? Waveform{*waveform, draw, drawn_wavelength_m(draw, band)} : Waveform{};
}

double RadarSpec::drawn_range_resolution_m(const scenario::Draw& draw) const {
  const double given = drawn_waveform(draw).range_resolution_m();
  return given > 0.0 ? given : draw(range_resolution_m);
}

CoverageLimits RadarSpec::drawn_limits(const scenario::Draw& draw) const {
  constexpr double least_height = 0.1 * geo::degree;
  CoverageLimits limits;
  limits.range_max_m = std::min(draw(range_max_m), drawn_waveform(draw).unambiguous_range_m());
  limits.elevation_min_rad = draw(elevation_min_rad);
  limits.elevation_max_rad = std::max(draw(elevation_max_rad), limits.elevation_min_rad + least_height);
  return limits;
}

RadarNumbers RadarSpec::drawn_numbers(base::SensorId id, std::uint64_t entity, const scenario::Draw& draw,
                                      double dwell_s, double usual_beam_shape_loss) const {
  RadarNumbers numbers;
  numbers.id = id;
  numbers.entity = entity;
  numbers.seed = draw.seed();
  numbers.run = draw.run();
  numbers.band = band;
  numbers.wavelength_m = drawn_wavelength_m(draw, band);
  numbers.pfa = draw(pfa);
  numbers.pulses = static_cast<int>(pulses);
  numbers.search_loss = given(beam_shape_loss) ? std::max(1.0, draw(beam_shape_loss))
                        : physics              ? usual_beam_shape_loss
                                               : 1.0;
  numbers.sensitivity_m2 = drawn(draw, dwell_s, numbers.pfa, numbers.pulses);
  // A quotation is one of search.
  if (reference) numbers.sensitivity_m2 *= numbers.search_loss;
  numbers.waveform = drawn_waveform(draw);

  if (discrimination) numbers.discrimination = {draw(discrimination->k_factor), draw(discrimination->time_s)};

  MeasurementErrors& errors = numbers.errors;
  errors.range_resolution_m = drawn_range_resolution_m(draw);
  errors.azimuth_beamwidth_rad = errors.elevation_beamwidth_rad = draw(beamwidth_rad);
  errors.range_floor_m = draw(range_error_floor_m);
  errors.angle_floor_rad = draw(angle_error_floor_rad);
  errors.range_bias_m = draw(range_bias_m);
  errors.azimuth_bias_rad = draw(azimuth_bias_rad);
  errors.elevation_bias_rad = draw(elevation_bias_rad);
  if (waveform && waveform->measures_range_rate) {
    errors.wavelength_m = numbers.wavelength_m;
    errors.range_rate_floor_mps = draw(waveform->range_rate_error_floor_mps);
    errors.range_rate_limit_mps = numbers.waveform.unambiguous_rate_mps();
  }
  return numbers;
}

void RadarSpec::add_path(RadarNumbers& numbers, const scenario::Draw& draw, const Propagation& around,
                         const geo::Site& site, const PathTables& tables) const {
  PathRadar radar;
  radar.frequency_hz = speed_of_light_mps / numbers.wavelength_m;
  radar.antenna = site.geodetic();
  radar.azimuth_beamwidth_rad = numbers.errors.azimuth_beamwidth_rad;
  radar.elevation_beamwidth_rad = numbers.errors.elevation_beamwidth_rad;
  radar.range_resolution_m = numbers.errors.range_resolution_m;
  const auto path = std::make_shared<const SignalPath>(propagation, draw, around, radar, tables);
  if (!path->free_space() || path->has_clutter()) numbers.path = path;
  if (!reference || propagation.gases == Gases::none) return;
  Propagation clear = around;
  clear.weather.rain = {};
  SignalPathSpec gases_only;
  gases_only.gases = propagation.gases;
  const SignalPath quoted{gases_only, draw, clear, radar, tables};
  numbers.sensitivity_m2 /= quoted.two_way(draw(reference->elevation_rad), draw(reference->range_m), 0.0);
}

}  // namespace iamd::sensing
