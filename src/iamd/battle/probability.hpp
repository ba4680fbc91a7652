// Chances under a Gaussian in a plane: impact near an asset, a target inside a seeker's basket.
#pragma once

namespace iamd::battle {

// Covariance of two coordinates in a plane, m².
struct PlaneCovariance {
  double xx = 0.0, xy = 0.0, yy = 0.0;
};

// Chance that a point with this mean (m, from the circle's centre) and covariance lies in a circle. Gauss–Legendre
// quadrature along the longer axis, the error function across it; absolute error below 1e-4 for axis ratios up to 1 000
// (tested). Domain: covariance positive semidefinite, radius > 0. Cost: 20 ns when the answer is near 0 or 1, otherwise
// about 1 µs.
[[nodiscard]] double probability_in_circle(double mean_x_m, double mean_y_m, const PlaneCovariance& covariance,
                                           double radius_m);

// Distance from the circle's edge to the mean in standard deviations in that direction; 0 when the mean lies inside.
[[nodiscard]] double sigmas_outside(double mean_x_m, double mean_y_m, const PlaneCovariance& covariance,
                                    double radius_m);

}  // namespace iamd::battle
