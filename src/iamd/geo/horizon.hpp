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

// Smooth-Earth line of sight between a fixed antenna and moving points; heights above the ellipsoid are taken as
// heights above the surface, the Earth's radius as the mean one scaled by k, ground ranges as angles at the Earth's
// centre (half a per cent from the ellipsoid's). Heights below the surface are read as 0.
class LineOfSight {
 public:
  LineOfSight(const Geodetic& antenna, double k = four_thirds_earth);
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
