// The ray that the surface reflects, and what it does to the field at an object.
#pragma once

#include <complex>

#include "iamd/geo/horizon.hpp"
#include "iamd/sensing/propagation.hpp"

namespace iamd::sensing {

// Relative permittivity ε' - jε'' of a surface. Sea: water of 20 °C and 35 g/kg salt, Meissner and Wentz (2004). Land:
// soils of ITU-R P.2040-3 (2023), table 3, fitted from 1 to 10 GHz, outside held at the ends. Domain: 1 MHz to 90 GHz.
[[nodiscard]] std::complex<double> permittivity(const scenario::Surface& surface, double frequency_hz);

// Standard deviation of the surface's height in metres where nothing gives it. Sea: a quarter of the significant wave
// height in the middle of a sea state (WMO code table 3700), linear between them. Land: Barton (1985).
[[nodiscard]] double roughness_m(const scenario::Surface& surface);

// Fresnel's reflection coefficient at a grazing angle with sine in [0, 1]; circular: of the sense that was sent.
[[nodiscard]] std::complex<double> reflection_coefficient(std::complex<double> permittivity, double grazing_sine,
                                                          Polarisation polarisation);

// How much of the amplitude a rough surface reflects as a mirror: exp(-x) I0(x), x = (4π σ sin ψ/λ)²/2 (Miller, Brown
// and Vegh 1984; Ament 1953 has exp(-x)).
[[nodiscard]] double specular_share(double roughness_m, double grazing_sine, double wavelength_m);

// Two rays over a round Earth of effective radius: the point of reflection.
struct Reflection {
  double path_difference_m = 0.0;
  double grazing_sine = 0.0;
  double divergence = 1.0;         // of amplitude, in (0, 1]
  double antenna_angle_rad = 0.0;  // at the Earth's centre, from below the antenna to the point
  bool visible = false;            // the target stands above the horizon
};
// Heights above the surface (m, >= 0) and the angle between them at the Earth's centre (radians); `radius_m` effective.
// Exact on the sphere but for the divergence (Kerr 1951, ch. 5).
[[nodiscard]] Reflection reflection(double antenna_m, double target_m, double angle_rad, double radius_m);

// Attenuation of the field diffracted around a smooth Earth against free space, in dB (negative: a gain), first term of
// the residue series: ITU-R P.526-15 (2019), §3.1.1.2. Domain: at or beyond the horizon; frequency over 10 MHz.
[[nodiscard]] double diffraction_loss_db(double antenna_m, double target_m, double distance_m, double radius_m,
                                         double frequency_hz, std::complex<double> permittivity, bool vertical);

struct MultipathRadar {
  double frequency_hz = 0.0;
  double antenna_m = 0.0;  // above the surface; at least 0.1 m is taken
  double k = geo::four_thirds_earth;
  Polarisation polarisation = Polarisation::horizontal;
  scenario::Surface surface{};
  double beamwidth_rad = 0.0;  // half power, in elevation; 0: the reflected ray is not tapered
};

// The pattern-propagation factor F of Kerr (1951): field at an object over that of free space. Well above the horizon
// the sum of the direct ray and the one that the surface reflects (Blake 1980): Fresnel's coefficient, divergence,
// roughness, and the Gaussian beam's taper for the reflected ray where the beam points at the object. Where the direct
// ray's clearance is less than ITU-R P.526-15 §3.2 asks for, the diffracted field, interpolated as there; between this
// clearance and 1.5 times it, the logarithms of both are blended. Continuous in all arguments, below the horizon too.
//
// The refraction is k's for near objects; for far ones it fades as the air does. Left out: diffuse reflection, several
// points of reflection, terrain (which is a plane at the height of the ground below the antenna), ducts.
class Multipath {
 public:
  explicit Multipath(const MultipathRadar& radar);

  // F² for an object at a true elevation (sine), distance (m, > 0) and height above the surface (m); in [1e-9, 4].
  [[nodiscard]] double power_factor(double sine, double range_m, double target_m) const;

 private:
  [[nodiscard]] double two_rays(const Reflection& bounce, double apparent_rad) const;

  MultipathRadar radar_;
  std::complex<double> permittivity_;
  double radius_m_;  // effective
  double wavelength_m_;
  double roughness_m_;
};

}  // namespace iamd::sensing
