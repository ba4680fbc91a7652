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

double aperture_gain(double area_m2, double efficiency, double wavelength_m) {
  return 4.0 * std::numbers::pi * efficiency * area_m2 / (wavelength_m * wavelength_m);
}

double sensitivity_from_reference(double rcs_m2, double range_m, double snr) {
  const double r2 = range_m * range_m;
  return snr * r2 * r2 / rcs_m2;
}

}  // namespace iamd::sensing
