// What every radar's block says, whatever its kind, and the table entries for it.
#pragma once

#include <optional>
#include <string>
#include <utility>
#include <vector>

#include "iamd/scenario/table.hpp"
#include "iamd/sensing/echo_model.hpp"
#include "iamd/sensing/sensitivity.hpp"
#include "iamd/sensing/signal_path.hpp"
#include "iamd/sensing/waveform.hpp"

namespace iamd::sensing {

// Bounds of what is worth computing: more false alarms a frame than this are an error (or cut off, where a distribution
// strays).
inline constexpr double most_false_alarms = 200.0;
inline constexpr char too_many_false_alarms[] =
    "noise would raise more than 200 false alarms a search frame; lower pfa, or check range_max_km and "
    "range_resolution_m";

// The words for the radar bands (IEEE Std 521).
[[nodiscard]] std::vector<std::pair<std::string, world::Band>> band_names();
// Where an antenna stands whose centre is so high above a place.
[[nodiscard]] geo::Site drawn_site(const scenario::PlaceSpec& place, const scenario::Uncertain& height_m,
                                   const scenario::Draw& draw);

// How it tells warheads from decoys; see Discrimination.
struct DiscriminationSpec {
  scenario::Uncertain k_factor, time_s;
};
[[nodiscard]] scenario::Table<DiscriminationSpec> discrimination_table();

struct RadarSpec : SensitivitySpec {
  scenario::PlaceSpec position;
  scenario::Uncertain antenna_height_m;
  world::Band band = world::Band::x;
  scenario::Uncertain pfa;
  scenario::Uncertain range_max_m;
  scenario::Uncertain elevation_min_rad, elevation_max_rad;
  scenario::Uncertain beamwidth_rad;
  scenario::Uncertain range_resolution_m, range_error_floor_m, angle_error_floor_rad;
  scenario::Uncertain range_bias_m, azimuth_bias_rad, elevation_bias_rad;
  std::int64_t pulses = 1;
  scenario::Uncertain beam_shape_loss{0.0};  // not positive: usual_beam_shape_loss with physics, 1 with a reference
  std::optional<WaveformSpec> waveform;
  SignalPathSpec propagation;
  std::optional<DiscriminationSpec> discrimination;

  // The problem with the block as a whole, or an empty text.
  [[nodiscard]] std::string problem() const;
  [[nodiscard]] geo::Site drawn_site(const scenario::Draw& draw) const;
  // Range and elevation limits, in order even where both are doubtful; azimuth is left to the kind. Range ends where it
  // becomes ambiguous, if that is nearer than the instrumented one.
  [[nodiscard]] CoverageLimits drawn_limits(const scenario::Draw& draw) const;
  // What all kinds have alike. `dwell_s`: length of a search dwell. `usual_beam_shape_loss`: power ratio. Elevation
  // beamwidth as in azimuth.
  [[nodiscard]] RadarNumbers drawn_numbers(base::SensorId id, std::uint64_t entity, const scenario::Draw& draw,
                                           double dwell_s, double usual_beam_shape_loss) const;
  // Adds what the signal meets on its way, when all else is there; a quotation has its own way in it, through clear
  // air.
  void add_path(RadarNumbers& numbers, const scenario::Draw& draw, const Propagation& around, const geo::Site& site,
                const PathTables& tables) const;
  // Length of a range cell.
  [[nodiscard]] double drawn_range_resolution_m(const scenario::Draw& draw) const;

 private:
  [[nodiscard]] Waveform drawn_waveform(const scenario::Draw& draw) const;
};

// Adds the fields of RadarSpec to the table of a kind whose Spec derives from it. `pfa`: what that kind has by default.
template <class Spec>
void add_radar_fields(scenario::Table<Spec>& table, double pfa) {
  table
      .table(
          "position", static_cast<scenario::PlaceSpec Spec::*>(&RadarSpec::position), scenario::place_table(),
          "where the radar stands; without terrain heights are over a smooth Earth: alt_m is what it stands above its "
          "surroundings")
      .number("antenna_height_m", &RadarSpec::antenna_height_m, {0.0, 1e5, false, false},
              "of the antenna's centre above position.alt_m: decides the horizon of low targets")
      .or_else(10.0)
      .choice("band", static_cast<world::Band Spec::*>(&RadarSpec::band), band_names(),
              "radar band (IEEE Std 521): which radar cross-section of an object counts")
      .table("reference", static_cast<std::optional<ReferenceSpec> Spec::*>(&RadarSpec::reference), reference_table(),
             "sensitivity as quoted: a cross-section and the range at which it is seen (this or physics)")
      .table("physics", static_cast<std::optional<PhysicsSpec> Spec::*>(&RadarSpec::physics), physics_table(),
             "sensitivity by the radar range equation (this or reference)")
      .number("pfa", &RadarSpec::pfa, {1e-15, 1e-3, false, false},
              "probability of false alarm of one range cell in one dwell")
      .or_else(pfa)
      .number("range_max_km", &RadarSpec::range_max_m, {0.0, 50000.0, true, false},
              "instrumented range: nothing beyond is reported, however strong")
      .number("elevation_min_deg", &RadarSpec::elevation_min_rad, {0.0, 89.0, false, false},
              "lower limit of the coverage, as the refracted ray arrives; 0: down to the horizon, also below level "
              "from a mast")
      .or_else(0.0)
      .number("elevation_max_deg", &RadarSpec::elevation_max_rad, {0.5, 90.0, false, false},
              "upper limit of the coverage")
      .or_else(85.0)
      .number("beamwidth_deg", &RadarSpec::beamwidth_rad, {0.05, 30.0, false, false},
              "half-power width of the beam, on broadside")
      .number("range_resolution_m", &RadarSpec::range_resolution_m, {0.1, 1e5, false, false},
              "length of a range cell, c/2B: sets range errors and the number of cells that can raise a false alarm")
      .or_else(75.0)
      .number("range_error_floor_m", &RadarSpec::range_error_floor_m, {0.0, 1e5, false, false},
              "standard deviation of range that no signal strength removes")
      .or_else(5.0)
      .number("angle_error_floor_deg", &RadarSpec::angle_error_floor_rad, {0.0, 10.0, false, false},
              "standard deviation of each angle across the beam that no signal strength removes")
      .or_else(0.02)
      .number("range_bias_m", &RadarSpec::range_bias_m, {-1e4, 1e4, false, false},
              "added to all ranges; give a distribution, since nobody knows his own bias")
      .or_else(0.0)
      .number("azimuth_bias_deg", &RadarSpec::azimuth_bias_rad, {-10.0, 10.0, false, false},
              "added to all azimuths, likewise: survey, levelling and north reference")
      .or_else(0.0)
      .number("elevation_bias_deg", &RadarSpec::elevation_bias_rad, {-10.0, 10.0, false, false},
              "added to all elevations, likewise")
      .or_else(0.0)
      .plain_whole("pulses", static_cast<std::int64_t Spec::*>(&RadarSpec::pulses), {1.0, 10000.0, false, false},
                   "pulses, or coherent groups of them, of one dwell that are integrated non-coherently; 1: the whole "
                   "dwell is coherent")
      .or_else(1.0)
      .number(
          "beam_shape_loss_db", &RadarSpec::beam_shape_loss, {0.0, 10.0, false, false},
          "loss of search because objects are not on the beam's axis; left out: with physics 1.6 dB a scanned "
          "dimension, with a reference none. A quoted range is one of search and stays; the loss then betters track "
          "dwells")
      .optional()
      .table("waveform", static_cast<std::optional<WaveformSpec> Spec::*>(&RadarSpec::waveform), waveform_table(),
             "pulses, and what follows from them: blind zones, ambiguities, range rate; left out: none of these")
      .table("propagation", static_cast<SignalPathSpec Spec::*>(&RadarSpec::propagation), signal_path_table(),
             "what the signal meets on its way: gases, rain, reflection and clutter")
      .optional()
      .table("discrimination", static_cast<std::optional<DiscriminationSpec> Spec::*>(&RadarSpec::discrimination),
             discrimination_table(), "how well its features tell warheads from decoys; left out: not at all")
      .require([](const Spec& spec) { return spec.RadarSpec::problem(); });
}

}  // namespace iamd::sensing
