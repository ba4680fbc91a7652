#include "iamd/sensing/signal_path.hpp"

#include <algorithm>
#include <array>
#include <cmath>

#include "iamd/geo/terrain.hpp"
#include "iamd/sensing/rain_attenuation.hpp"

namespace iamd::sensing {
namespace {

double tilt_of(Polarisation polarisation) {
  switch (polarisation) {
    case Polarisation::horizontal:
      return horizontal_tilt_rad;
    case Polarisation::vertical:
      return vertical_tilt_rad;
    case Polarisation::circular:
      break;
  }
  return circular_tilt_rad;
}

}  // namespace

scenario::Table<SignalPathSpec> signal_path_table() {
  scenario::Table<SignalPathSpec> table{
      "What the signal meets on its way; the air, the rain and the surface themselves stand in 'environment'"};
  table
      .choice("gases", &SignalPathSpec::gases, {{"p676", Gases::p676}, {"none", Gases::none}},
              "attenuation by oxygen and water vapour, line by line (ITU-R P.676-12 and -13, which are one here)")
      .or_else("p676")
      .choice("polarisation", &SignalPathSpec::polarisation,
              {{"horizontal", Polarisation::horizontal},
               {"vertical", Polarisation::vertical},
               {"circular", Polarisation::circular}},
              "of the wave: for rain, reflection and clutter")
      .or_else("horizontal")
      .flag("multipath", &SignalPathSpec::multipath,
            "whether the ray that the surface reflects counts: lobes, and the loss near the horizon")
      .or_else("false")
      .flag("clutter", &SignalPathSpec::clutter, "whether what the surface scatters back raises the noise")
      .or_else("false")
      .number("clutter_improvement_db", &SignalPathSpec::clutter_improvement, {0.0, 120.0, false, false},
              "by how much Doppler processing betters the ratio of signal to clutter")
      .or_else(40.0)
      .number("sidelobes_db", &SignalPathSpec::sidelobes, {-80.0, -10.0, false, false},
              "mean level of the antenna's sidelobes towards the surface, one way, against the beam's middle")
      .or_else(-35.0);
  return table;
}

double nominal_frequency_hz(world::Band band) {
  constexpr std::array<std::array<double, 2>, world::band_count> limits_hz{
      {{0.03e9, 0.3e9}, {0.3e9, 1e9}, {1e9, 2e9}, {2e9, 4e9}, {4e9, 8e9}, {8e9, 12e9}, {12e9, 18e9}}};
  const auto& [low_hz, high_hz] = limits_hz[static_cast<std::size_t>(band)];
  return std::sqrt(low_hz * high_hz);
}

SignalPath::SignalPath(const SignalPathSpec& spec, const scenario::Draw& draw, const Propagation& propagation,
                       const PathRadar& radar, const PathTables& tables)
    : radar_{radar}, bend_per_m_{(1.0 - 1.0 / propagation.k) / (2.0 * geo::mean_radius_m)} {
  const bool gases = spec.gases != Gases::none;
  if (gases || propagation.weather.rain.rate_mps > 0.0) {
    loss_ = tables.of({radar.frequency_hz, radar.antenna.alt_m, propagation.k, gases, propagation.weather,
                       tilt_of(spec.polarisation)});
  }
  if (propagation.terrain && propagation.surface.kind == scenario::SurfaceKind::land) {
    surface_alt_m_ = propagation.terrain->height_m(radar.antenna.lat_rad, radar.antenna.lon_rad);
  }
  const double antenna_m = radar.antenna.alt_m - surface_alt_m_;
  if (spec.multipath) {
    multipath_.emplace(MultipathRadar{radar.frequency_hz, antenna_m, propagation.k, spec.polarisation,
                                      propagation.surface, radar.elevation_beamwidth_rad});
  }
  if (spec.clutter) {
    clutter_.emplace(ClutterRadar{radar.frequency_hz, antenna_m, propagation.k, spec.polarisation, propagation.surface,
                                  radar.azimuth_beamwidth_rad, radar.elevation_beamwidth_rad, radar.range_resolution_m,
                                  draw(spec.sidelobes)});
    clutter_kept_ = 1.0 / std::max(draw(spec.clutter_improvement), 1.0);
  }
}

double SignalPath::one_way(double sine_of_elevation, double range_m) const {
  return loss_ ? std::exp(-loss_->depth(sine_of_elevation, range_m)) : 1.0;
}

double SignalPath::two_way(const Sighting& s, double target_alt_m) const {
  if (!(s.range_m > 0.0)) return 1.0;
  double factor = loss_ ? std::exp(-2.0 * loss_->depth(s.direction.up, s.range_m)) : 1.0;
  if (multipath_) {
    const double f2 = multipath_->power_factor(s.direction.up, s.range_m, target_alt_m - surface_alt_m_);
    factor *= f2 * f2;
  }
  return factor;
}

double SignalPath::two_way(double elevation_rad, double range_m, double target_alt_m) const {
  return two_way(Sighting{direction(0.0, elevation_rad), range_m}, target_alt_m);
}

double SignalPath::clutter_to_noise(double sensitivity_m2, double beam_elevation_rad, double range_m) const {
  if (!clutter_) return 0.0;
  const double cross_section_m2 = clutter_->cross_section_m2(beam_elevation_rad + bend_per_m_ * range_m, range_m);
  if (!(cross_section_m2 > 0.0)) return 0.0;
  // True elevation of the surface there.
  const double h = radar_.antenna.alt_m - surface_alt_m_;
  const double radius_m = geo::mean_radius_m + surface_alt_m_;
  const double down = (range_m * range_m + h * (2.0 * radius_m + h)) / (2.0 * range_m * (radius_m + h));
  const double through = one_way(-std::min(down, 1.0), range_m);
  const double r2 = range_m * range_m;
  return sensitivity_m2 * cross_section_m2 / (r2 * r2) * through * through * clutter_kept_;
}

}  // namespace iamd::sensing
