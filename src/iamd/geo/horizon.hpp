// Radio horizon over a smooth Earth.
#pragma once

#include "iamd/geo/types.hpp"

namespace iamd::geo {

// The ratio of effective to true Earth radius in a standard atmosphere (Schelleng, Burrows and Ferrell 1933).
inline constexpr double four_thirds_earth = 4.0 / 3.0;

// Ground range (along the surface of the mean sphere) at which a target comes above the horizon of an antenna:
// k·R·(acos(kR/(kR+h_a)) + acos(kR/(kR+h_t))) with R the mean radius: exact on the sphere, computed without
// cancellation. Heights above the surface in metres; negative ones are read as 0.
[[nodiscard]] double horizon_ground_range_m(double antenna_alt_m, double target_alt_m, double k = four_thirds_earth);

// Height that a target needs to be seen at a ground range. 0 when it is seen at any height, infinite beyond a quarter
// turn of the effective sphere past the antenna's horizon.
[[nodiscard]] double target_alt_for_ground_range_m(double antenna_alt_m, double ground_range_m,
                                                   double k = four_thirds_earth);

// The air's refractivity as it falls with height: n = 1 + 1e-6 N0 exp(-h/H). The default is the reference atmosphere of
// ITU-R P.453-14 (2019), annex 1.
struct Refractivity {
  double surface_n_units = 315.0;  // N0, at the surface; 0: no air
  double scale_height_m = 7350.0;  // H
};

// The same two functions by ray tracing through that atmosphere instead of a factor k: Bouguer's law n r cos(elevation)
// = const for the ray that grazes the mean sphere, whose ground angle to a height h is the integral of C dr / (r
// sqrt(n²r² - C²)) with C = n(0) R (Bean and Dutton 1966, ch. 3). By Gauss and Kronrod's quadrature over the angle of
// the straight ray, which takes the singularity at the grazing point away; relative accuracy 1e-12. Without air it is
// the geometric horizon (k = 1) to the bit. Left out: layers, ducts, weather, terrain. Infinite where the ray stays at
// the surface: a k at the surface beyond 1000, or a ray that bends more than the Earth. Domain: N0 >= 0, H > 0.
[[nodiscard]] double refracted_horizon_ground_range_m(double antenna_alt_m, double target_alt_m,
                                                      const Refractivity& air = {});
[[nodiscard]] double refracted_target_alt_for_ground_range_m(double antenna_alt_m, double ground_range_m,
                                                             const Refractivity& air = {});

// The factor k of the gradient at the surface, to which the refracted horizon tends for small heights: 1/(1 + (R/n)
// dn/dh) (ITU-R P.310-10, 2019, where n in the fraction is taken as 1). Infinite or negative where the ray is trapped.
[[nodiscard]] double surface_k(const Refractivity& air);

// The factor k that puts the horizon of these heights at this ground range, from 1e-3 to 1e6 (cut off there). NaN when
// both heights are 0.
[[nodiscard]] double k_of_horizon(double antenna_alt_m, double target_alt_m, double ground_range_m);

// Smooth-Earth line of sight between a fixed antenna and moving points; heights above the ellipsoid are taken as
// heights above the surface, the Earth's radius as the mean one scaled by k, ground ranges as angles at the Earth's
// centre (half a per cent from the ellipsoid's). Heights below the surface are read as 0.
class LineOfSight {
 public:
  explicit LineOfSight(const Geodetic& antenna, double k = four_thirds_earth);
  // True when the target is on or above the horizon.
  [[nodiscard]] bool clear(const Position<Ecef>& target) const;
  // Height above (positive) or below the lowest visible height there, metres.
  [[nodiscard]] double margin_m(const Position<Ecef>& target) const;

 private:
  double antenna_alt_m_;
  double k_;
  double antenna_horizon_angle_rad_;  // on the effective sphere
  double ux_, uy_, uz_;               // unit vector from the Earth's centre to the antenna
};

}  // namespace iamd::geo
