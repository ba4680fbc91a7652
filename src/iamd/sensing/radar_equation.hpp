// The monostatic radar range equation.
#pragma once

namespace iamd::sensing {

inline constexpr double speed_of_light_mps = 299792458.0;
inline constexpr double boltzmann_j_per_k = 1.380649e-23;

// What decides how far a radar sees, matched filter assumed, so that bandwidth drops out:
//   snr = E G_t G_r λ² σ / ((4π)³ k T L R⁴)
// Source: Skolnik, Radar Handbook, 3rd ed. (2008), ch. 1; Richards, Scheer and Holm (2010), ch. 2. Left out:
// attenuation of the air and rain, multipath, ground clutter, range and Doppler ambiguity; put what matters into the
// losses.
struct RangeEquation {
  double energy_j = 0.0;       // radiated in one coherent look: peak power × pulse length × pulses = mean power × dwell
  double gain_transmit = 1.0;  // power ratio over isotropic
  double gain_receive = 1.0;
  double wavelength_m = 0.0;
  double noise_temperature_k = 0.0;  // of the system
  double losses = 1.0;               // power ratio >= 1, all of them, both ways
};

// Signal-to-noise ratio times R⁴/σ, in m²: the one number that a radar's sensitivity is. Units of the rest SI; domain:
// all positive.
[[nodiscard]] double sensitivity_m2(const RangeEquation& radar);

// Power ratio for a cross-section (m², >= 0) at a distance (m, > 0).
[[nodiscard]] double snr_at(double sensitivity_m2, double rcs_m2, double range_m);

// Distance in metres at which a cross-section gives this ratio (> 0).
[[nodiscard]] double range_for(double sensitivity_m2, double rcs_m2, double snr);

// Gain of an aperture: 4π η A/λ². Efficiency in (0, 1].
[[nodiscard]] double aperture_gain(double area_m2, double efficiency, double wavelength_m);

// The sensitivity of which a quotation speaks: this cross-section gives this ratio at this distance.
[[nodiscard]] double sensitivity_from_reference(double rcs_m2, double range_m, double snr);

}  // namespace iamd::sensing
