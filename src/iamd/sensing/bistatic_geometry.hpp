// Transmitter here, receiver there: the triangle with an object.
#pragma once

#include "iamd/sensing/coverage.hpp"

namespace iamd::sensing {

// Source of all relations: Willis, Bistatic Radar, 2nd ed. (2005), ch. 3 to 6.
struct BistaticTriangle {
  double from_transmitter_m = 0.0;
  double to_receiver_m = 0.0;
  double baseline_m = 0.0;
  double bistatic_angle_rad = 0.0;    // at the object, between the two sites; 0: monostatic, π: between them
  geo::Position<geo::Ecef> bisector;  // a point on the bisector of that angle, some way from the object
  [[nodiscard]] double sum_m() const { return from_transmitter_m + to_receiver_m; }
};
[[nodiscard]] BistaticTriangle bistatic_triangle(const geo::Position<geo::Ecef>& transmitter,
                                                 const geo::Position<geo::Ecef>& receiver,
                                                 const geo::Position<geo::Ecef>& object);

// Distance from the receiver to an object of this range sum (m, more than the baseline) in a direction whose cosine
// with the direction to the transmitter is given: (s² - L²)/(2 (s - L cos θ)).
[[nodiscard]] double receiver_range_m(double sum_m, double baseline_m, double cosine);

// Its standard deviation, from those of the range sum (m) and of the direction along the way to the transmitter (rad).
[[nodiscard]] double receiver_range_sigma_m(double sum_m, double baseline_m, double cosine, double sigma_sum_m,
                                            double sigma_direction_rad);

}  // namespace iamd::sensing
