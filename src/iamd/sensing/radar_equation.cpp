#include "iamd/sensing/radar_equation.hpp"

#include <cmath>
#include <numbers>

#include "iamd/base/contracts.hpp"

namespace iamd::sensing {

double sensitivity_m2(const RangeEquation& radar) {
  IAMD_EXPECT(radar.wavelength_m > 0.0 && radar.noise_temperature_k > 0.0 && radar.losses > 0.0);
  constexpr double four_pi = 4.0 * std::numbers::pi;
  const double aperture = radar.wavelength_m * radar.wavelength_m * radar.gain_transmit * radar.gain_receive;
  return radar.energy_j * aperture /
         (four_pi * four_pi * four_pi * boltzmann_j_per_k * radar.noise_temperature_k * radar.losses);
}

double snr_at(double sensitivity, double rcs_m2, double range_m) {
  const double r2 = range_m * range_m;
  return sensitivity * rcs_m2 / (r2 * r2);
}

double range_for(double sensitivity, double rcs_m2, double snr) {
  IAMD_EXPECT(snr > 0.0);
  return std::sqrt(std::sqrt(sensitivity * rcs_m2 / snr));
}

double bistatic_snr_at(double sensitivity, double rcs_m2, double transmitter_range_m, double receiver_range_m) {
  const double product = transmitter_range_m * receiver_range_m;
  return sensitivity * rcs_m2 / (product * product);
}

double aperture_gain(double area_m2, double efficiency, double wavelength_m) {
  return 4.0 * std::numbers::pi * efficiency * area_m2 / (wavelength_m * wavelength_m);
}

double sensitivity_from_reference(double rcs_m2, double range_m, double snr) {
  const double r2 = range_m * range_m;
  return snr * r2 * r2 / rcs_m2;
}

double effective_aperture_m2(double gain, double wavelength_m) {
  return gain * wavelength_m * wavelength_m / (4.0 * std::numbers::pi);
}

double beamwidth_of_gain_rad(double gain) {
  constexpr double half_power_of_sinc = 0.885892941378905;  // sinc²(x/2) = 1/2, with sinc(x) = sin(πx)/(πx)
  return half_power_of_sinc * std::sqrt(4.0 * std::numbers::pi / gain);
}

double received_power_w(double power_w, const RangeEquation& radar, double rcs_m2, double range_m) {
  RangeEquation per_noise = radar;
  per_noise.energy_j = power_w;
  per_noise.noise_temperature_k = 1.0 / boltzmann_j_per_k;
  return snr_at(sensitivity_m2(per_noise), rcs_m2, range_m);
}

double noise_power_w(double noise_temperature_k, double bandwidth_hz) {
  return boltzmann_j_per_k * noise_temperature_k * bandwidth_hz;
}

double range_resolution_m(double bandwidth_hz) { return 0.5 * speed_of_light_mps / bandwidth_hz; }

double unambiguous_range_m(double pulse_repetition_hz) { return 0.5 * speed_of_light_mps / pulse_repetition_hz; }

}  // namespace iamd::sensing
