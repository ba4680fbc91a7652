#include "iamd/sensing/surface_clutter.hpp"

#include <algorithm>
#include <array>
#include <cmath>
#include <numbers>

#include "iamd/sensing/multipath.hpp"
#include "iamd/sensing/radar_equation.hpp"

namespace iamd::sensing {
namespace {

// Gregers-Hansen and Mital (2012), table 2.
struct SeaFit {
  double c1, c2, c3, c4, c5;
};
constexpr SeaFit sea_horizontal{-73.00, 20.781, 7.351, 25.65, 0.00540};
constexpr SeaFit sea_vertical{-50.796, 25.93, 0.7093, 21.588, 0.00211};

double from_db(double db) { return std::pow(10.0, 0.1 * db); }

// Their eq. 1; angle in degrees, frequency in GHz, result in dB.
double sea_db(const SeaFit& fit, double degrees, double f_ghz, double state) {
  return fit.c1 + fit.c2 * std::log10(std::sin(degrees * geo::degree)) +
         (27.5 + fit.c3 * degrees) * std::log10(f_ghz) / (1.0 + 0.95 * degrees) +
         fit.c4 * std::pow(1.0 + state, 1.0 / (2.0 + 0.085 * degrees + 0.033 * state)) + fit.c5 * degrees * degrees;
}

}  // namespace

double sea_reflectivity(double grazing_rad, double frequency_hz, double sea_state, Polarisation polarisation) {
  if (!(grazing_rad > 0.0)) return 0.0;
  const double degrees = std::min(grazing_rad / geo::degree, 60.0);
  const double f_ghz = std::clamp(frequency_hz * 1e-9, 0.5, 35.0);
  const double state = std::clamp(sea_state, 0.0, 6.0);
  const auto of = [&](const SeaFit& fit) { return from_db(sea_db(fit, degrees, f_ghz, state)); };
  switch (polarisation) {
    case Polarisation::horizontal:
      return of(sea_horizontal);
    case Polarisation::vertical:
      return of(sea_vertical);
    case Polarisation::circular:
      break;
  }
  return 0.5 * (of(sea_horizontal) + of(sea_vertical));
}

double land_reflectivity(double grazing_rad, scenario::LandCover cover) {
  constexpr std::array<double, 7> gamma_db{-25.0, -20.0, -15.0, -12.0, -10.0, -5.0, -5.0};
  return from_db(gamma_db[static_cast<std::size_t>(cover)]) * std::sin(std::max(grazing_rad, 0.0));
}

SurfaceClutter::SurfaceClutter(const ClutterRadar& radar)
    : radar_{radar},
      radius_m_{radar.k * geo::mean_radius_m},
      critical_sine_{0.0},
      // ∫ exp(-8 ln2 φ²/θ²) dφ: a Gaussian beam both ways.
      beam_share_{std::sqrt(std::numbers::pi / (8.0 * std::numbers::ln2))} {
  radar_.antenna_m = std::max(radar.antenna_m, 0.0);
  const double rough_m = roughness_m(radar.surface);
  if (radar.surface.kind == scenario::SurfaceKind::land && rough_m > 0.0) {
    critical_sine_ = std::min(speed_of_light_mps / radar.frequency_hz / (4.0 * std::numbers::pi * rough_m), 1.0);
  }
}

double SurfaceClutter::grazing_sine(double range_m) const {
  const double h = radar_.antenna_m;
  return (h * (2.0 * radius_m_ + h) - range_m * range_m) / (2.0 * range_m * radius_m_);
}

double SurfaceClutter::horizon_m() const {
  const double h = radar_.antenna_m;
  return std::sqrt(h * (2.0 * radius_m_ + h));
}

double SurfaceClutter::cross_section_m2(double beam_elevation_rad, double range_m) const {
  if (!(range_m > radar_.antenna_m)) return 0.0;
  const double sine = std::min(grazing_sine(range_m), 1.0);
  if (!(sine > 0.0)) return 0.0;
  const double grazing = std::asin(sine);
  double reflectivity = 0.0;
  if (radar_.surface.kind == scenario::SurfaceKind::sea) {
    reflectivity = sea_reflectivity(grazing, radar_.frequency_hz, radar_.surface.sea_state, radar_.polarisation);
  } else {
    reflectivity = land_reflectivity(grazing, radar_.surface.cover);
    const double ratio = critical_sine_ / sine;
    reflectivity /= 1.0 + ratio * ratio * ratio * ratio;
  }
  // Along the ground one range cell covers its length over the cosine, at most what is as far as the radar is high.
  const double cosine = std::max(std::sqrt(1.0 - sine * sine), 1e-3);
  const double width_m = range_m * radar_.azimuth_beamwidth_rad * beam_share_;
  const double area_m2 = width_m * radar_.range_resolution_m / cosine;
  double gain = 1.0;
  if (radar_.elevation_beamwidth_rad > 0.0) {
    const double h = radar_.antenna_m;
    const double down = (range_m * range_m + h * (2.0 * radius_m_ + h)) / (2.0 * range_m * (radius_m_ + h));
    const double off = (beam_elevation_rad + std::asin(std::min(down, 1.0))) / radar_.elevation_beamwidth_rad;
    gain = std::min(std::exp(-4.0 * std::numbers::ln2 * off * off) + radar_.sidelobes, 1.0);
  }
  return reflectivity * area_m2 * gain * gain;
}

}  // namespace iamd::sensing
