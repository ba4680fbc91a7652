#include "iamd/sensing/sensitivity.hpp"

#include <algorithm>
#include <array>

#include "iamd/scenario/given.hpp"
#include "iamd/sensing/detection.hpp"
#include "iamd/sensing/radar_equation.hpp"
#include "iamd/sensing/signal_path.hpp"

namespace iamd::sensing {
namespace {

struct BandLimits {
  double low_hz;
  double high_hz;
  const char* text;
};

// IEEE Std 521-2002; in the order of world::Band.
constexpr std::array<BandLimits, world::band_count> bands{{{0.03e9, 0.3e9, "vhf, 0.03 to 0.3 GHz"},
                                                           {0.3e9, 1e9, "uhf, 0.3 to 1 GHz"},
                                                           {1e9, 2e9, "l, 1 to 2 GHz"},
                                                           {2e9, 4e9, "s, 2 to 4 GHz"},
                                                           {4e9, 8e9, "c, 4 to 8 GHz"},
                                                           {8e9, 12e9, "x, 8 to 12 GHz"},
                                                           {12e9, 18e9, "ku, 12 to 18 GHz"}}};

std::string power_problem(const PhysicsSpec& spec) {
  const bool average = given(spec.average_power_w);
  const bool peak = given(spec.peak_power_w);
  if (average == peak) return "give the power once: average_power_kw, or peak_power_kw with duty_cycle";
  if (peak && !given(spec.duty_cycle))
    return "peak_power_kw needs duty_cycle, the share of the time that the radar transmits";
  if (average && given(spec.duty_cycle)) return "duty_cycle goes with peak_power_kw, not with average_power_kw";
  return {};
}

std::string antenna_problem(const PhysicsSpec& spec) {
  if (given(spec.aperture_m2) == given(spec.gain)) return "give the antenna once: aperture_m2 or gain_db";
  return {};
}

}  // namespace

scenario::Table<ReferenceSpec> reference_table() {
  scenario::Table<ReferenceSpec> table{"A quoted detection range: what the radar sees how far, in its best direction"};
  table
      .number("rcs_m2", &ReferenceSpec::rcs_m2, {0.0, 1e6, true, false},
              "mean radar cross-section of the quotation's target")
      .number("range_km", &ReferenceSpec::range_m, {0.0, 1e6, true, false},
              "distance at which one search dwell detects it")
      .number("pd", &ReferenceSpec::pd, {0.01, 0.999999, false, false},
              "probability of detection that the quotation means (often unsaid; 0.5 and 0.9 are usual)")
      .number("pfa", &ReferenceSpec::pfa, {0.0, 1e-3, true, false},
              "probability of false alarm that the quotation means; left out: the radar's own")
      .optional()
      .number("elevation_deg", &ReferenceSpec::elevation_rad, {0.0, 90.0, false, false},
              "elevation that the quotation means: what the air takes on the way there is in the quoted range")
      .or_else(3.0)
      .choice("fluctuation", &ReferenceSpec::fluctuation,
              {{"steady", world::Swerling::steady},
               {"swerling_1", world::Swerling::case_1},
               {"swerling_2", world::Swerling::case_2},
               {"swerling_3", world::Swerling::case_3},
               {"swerling_4", world::Swerling::case_4}},
              "fluctuation of the quotation's target from dwell to dwell")
      .or_else("swerling_1");
  return table;
}

scenario::Table<PhysicsSpec> physics_table() {
  scenario::Table<PhysicsSpec> table{
      "Power, antenna and noise, from which the radar range equation gives the sensitivity"};
  table.number("average_power_kw", &PhysicsSpec::average_power_w, {0.0, 1e6, true, false}, "mean radiated power")
      .optional()
      .number("peak_power_kw", &PhysicsSpec::peak_power_w, {0.0, 1e9, true, false},
              "radiated power during a pulse; with duty_cycle")
      .optional()
      .number("duty_cycle", &PhysicsSpec::duty_cycle, {0.0, 1.0, true, false}, "share of a dwell that is transmitted")
      .optional()
      .number("aperture_m2", &PhysicsSpec::aperture_m2, {0.0, 1e6, true, false},
              "area of the antenna, the same for transmission and reception")
      .optional()
      .number("aperture_efficiency", &PhysicsSpec::aperture_efficiency, {0.0, 1.0, true, false},
              "effective over physical area (with aperture_m2)")
      .or_else(0.7)
      .number("gain_db", &PhysicsSpec::gain, {0.0, 80.0, false, false},
              "antenna gain over isotropic, instead of aperture_m2")
      .optional()
      .number("frequency_ghz", &PhysicsSpec::frequency_hz, {0.03, 18.0, false, false},
              "carrier; must lie in the radar's band")
      .number("noise_temperature_k", &PhysicsSpec::noise_temperature_k, {1.0, 1e6, false, false},
              "of the whole receiving system")
      .number("losses_db", &PhysicsSpec::losses, {0.0, 60.0, false, false},
              "all losses both ways but those given apart: beam shape, scan, and what lies on the way")
      .require(power_problem)
      .require(antenna_problem);
  return table;
}

std::string frequency_problem(const scenario::Uncertain& frequency_hz, world::Band band) {
  const BandLimits& limits = bands[static_cast<std::size_t>(band)];
  const double frequency = frequency_hz.likely();
  if (frequency >= limits.low_hz && frequency <= limits.high_hz) return {};
  return std::string{"physics.frequency_ghz lies outside the radar's band ("} + limits.text + ")";
}

std::string SensitivitySpec::problem(world::Band band) const {
  if (reference && physics) return "both reference and physics are given; keep the one that you trust";
  if (!reference && !physics)
    return "neither reference (a quoted range) nor physics (power, antenna, noise) is given; add one";
  return physics ? frequency_problem(physics->frequency_hz, band) : std::string{};
}

double SensitivitySpec::drawn_wavelength_m(const scenario::Draw& draw, world::Band band) const {
  if (physics) return speed_of_light_mps / draw(physics->frequency_hz);
  return speed_of_light_mps / nominal_frequency_hz(band);
}

double SensitivitySpec::drawn(const scenario::Draw& draw, double dwell_s, double pfa, int pulses) const {
  if (reference) {
    const double quoted_pfa = given(reference->pfa) ? draw(reference->pfa) : pfa;
    const double pd = draw(reference->pd);
    const double snr = pulses > 1 ? pulses * required_snr(reference->fluctuation, pd, quoted_pfa, pulses)
                                  : required_snr(reference->fluctuation, pd, quoted_pfa);
    return sensitivity_from_reference(draw(reference->rcs_m2), draw(reference->range_m), snr);
  }
  const double power_w = given(physics->average_power_w) ? draw(physics->average_power_w)
                                                         : draw(physics->peak_power_w) * draw(physics->duty_cycle);
  RangeEquation radar;
  radar.energy_j = power_w * dwell_s;
  radar.wavelength_m = speed_of_light_mps / draw(physics->frequency_hz);
  radar.gain_transmit = given(physics->gain) ? draw(physics->gain)
                                             : aperture_gain(draw(physics->aperture_m2),
                                                             draw(physics->aperture_efficiency), radar.wavelength_m);
  radar.gain_receive = radar.gain_transmit;
  radar.noise_temperature_k = draw(physics->noise_temperature_k);
  radar.losses = draw(physics->losses);
  return sensitivity_m2(radar);
}

}  // namespace iamd::sensing
