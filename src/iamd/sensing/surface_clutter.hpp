// What the surface scatters back to a radar.
#pragma once

#include "iamd/geo/horizon.hpp"
#include "iamd/sensing/propagation.hpp"

namespace iamd::sensing {

// Mean cross-section of the sea per area: the empirical model of Gregers-Hansen and Mital (2012), fitted to Nathanson's
// tables within 2.5 dB, over wind directions. Domain of the fit: grazing 0.1 to 60 degrees, 0.5 to 35 GHz, sea state 0
// to 6; frequency, state and steep angles are held at its ends, below 0.1 degrees it goes on falling. Circular
// polarisation as the mean of both.
[[nodiscard]] double sea_reflectivity(double grazing_rad, double frequency_hz, double sea_state,
                                      Polarisation polarisation);

// The same of land: γ sin ψ with γ by cover (Barton 1985: -25 dB smooth, -20 flat, -15 farmland, -12 rolling hills, -10
// wooded hills, -5 mountains and cities), at the same value in all bands. Individual sites differ by 10 dB and more.
[[nodiscard]] double land_reflectivity(double grazing_rad, scenario::LandCover cover);

struct ClutterRadar {
  double frequency_hz = 0.0;
  double antenna_m = 0.0;  // above the surface
  double k = geo::four_thirds_earth;
  Polarisation polarisation = Polarisation::horizontal;
  scenario::Surface surface{};
  double azimuth_beamwidth_rad = 0.0;    // half power, one way
  double elevation_beamwidth_rad = 0.0;  // half power, one way; 0: looks everywhere alike
  double range_resolution_m = 0.0;
  double sidelobes = 0.0;  // mean one-way gain off the beam over that in its middle, power ratio
};

// Clutter of the cell at a distance: reflectivity times the area that a Gaussian beam and one range cell cover, seen by
// the beam's pattern both ways. Over land below the critical angle ψ_c = λ/(4π roughness), the reflected ray cancels
// the direct one and takes F⁴ = 1/(1 + (ψ_c/ψ)⁴) of it (Barton 1985); the sea's model has that within. It ends at the
// horizon of the smooth Earth of k radii. Left out: terrain that shadows or stands out, clutter at further ambiguities
// of range, birds and rain.
class SurfaceClutter {
 public:
  explicit SurfaceClutter(const ClutterRadar& radar);

  // Cross-section (m²) of the cell at this distance (m) in a beam at this elevation (radians, as the ray arrives), as
  // if in the beam's middle; the pattern both ways counted in. 0 beyond the horizon and nearer than the surface.
  [[nodiscard]] double cross_section_m2(double beam_elevation_rad, double range_m) const;
  // Sine of the angle at which the surface there is hit; negative beyond the horizon.
  [[nodiscard]] double grazing_sine(double range_m) const;
  // Distance of the horizon, m.
  [[nodiscard]] double horizon_m() const;

 private:
  ClutterRadar radar_;
  double radius_m_;       // effective
  double critical_sine_;  // 0: no such angle
  double beam_share_;     // of the azimuth beamwidth
};

}  // namespace iamd::sensing
