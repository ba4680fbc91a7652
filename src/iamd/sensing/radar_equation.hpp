// The radar range equation, and what follows from its terms.
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

// Power ratio with the transmitter at one distance of the target and the receiver at another (m, > 0): R⁴ becomes
// (R_t R_r)². The cross-section is the bistatic one. Source: Willis, Bistatic Radar (2005), ch. 4.
[[nodiscard]] double bistatic_snr_at(double sensitivity_m2, double rcs_m2, double transmitter_range_m,
                                     double receiver_range_m);

// Gain of an aperture: 4π η A/λ². Efficiency in (0, 1].
[[nodiscard]] double aperture_gain(double area_m2, double efficiency, double wavelength_m);

// The effective aperture of a gain, η A in m²: its inverse.
[[nodiscard]] double effective_aperture_m2(double gain, double wavelength_m);

// Half-power beamwidth, in radians, of an evenly lit square aperture with this gain (>= 10): 0.8859 λ/a = 0.8859
// sqrt(4π/G), where sinc² falls to a half at ± 0.44295. An estimate for any pencil beam: tapered and round apertures of
// the same gain differ by some 10 %. Source: Balanis, Antenna Theory (2005), table 12.1.
[[nodiscard]] double beamwidth_of_gain_rad(double gain);

// Echo's power at the receiver in W: P G_t G_r λ² σ/((4π)³ L R⁴), of the power radiated (W). SI units, all positive;
// losses and gains power ratios.
[[nodiscard]] double received_power_w(double power_w, const RangeEquation& radar, double rcs_m2, double range_m);

// Noise within a bandwidth: k T B, in W (Johnson 1928, Nyquist 1928; quantum corrections left out, some 1e-3 at 10 GHz
// and 290 K and less).
[[nodiscard]] double noise_power_w(double noise_temperature_k, double bandwidth_hz);

// Least difference of ranges that a bandwidth tells apart, c/(2B), and the range beyond which an echo arrives after the
// next pulse, c/(2 PRF). Source: Skolnik (2008), ch. 1 and 8.
[[nodiscard]] double range_resolution_m(double bandwidth_hz);
[[nodiscard]] double unambiguous_range_m(double pulse_repetition_hz);

// The sensitivity of which a quotation speaks: this cross-section gives this ratio at this distance.
[[nodiscard]] double sensitivity_from_reference(double rcs_m2, double range_m, double snr);

}  // namespace iamd::sensing
