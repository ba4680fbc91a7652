// A track that was detected once: a plot, and a prior of velocity. Closed forms for what a second plot makes of it.
#pragma once

#include "iamd/tracking/gaussian.hpp"
#include "iamd/tracking/plot.hpp"

namespace iamd::tracking {

// Position with covariance and a velocity of mean 0 and `sigma_mps` in each axis, carried over `dt_s` (of either sign)
// along a straight line: the density of a second, located plot at that time, in the units of its z (m, rad, rad). By
// converted measurements. Accelerations are left out: the prior of velocity covers them.
struct FirstPlot {
  Vector3 position = Vector3::Zero();
  Matrix3 covariance = Matrix3::Identity();
};
struct SecondFit {
  double distance2 = 0.0;       // squared Mahalanobis distance in position
  double log_likelihood = 0.0;  // natural logarithm of the density
};
[[nodiscard]] SecondFit fit(const FirstPlot& first, double sigma_mps, double dt_s, const Plot& second);

// The estimate at the second plot's time.
[[nodiscard]] Gaussian<6> joined(const FirstPlot& first, double sigma_mps, double dt_s, const Plot& second);

}  // namespace iamd::tracking
