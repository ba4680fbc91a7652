// Detections made ready for filters.
#include "iamd/tracking/plot.hpp"

#include <cmath>
#include <limits>
#include <numbers>

#include <Eigen/LU>
#include <gtest/gtest.h>

#include "tracking/bank_scene.hpp"

namespace iamd::tracking {
namespace {

using namespace bank_scene;

TEST(Plot, MeasuresWhatTheSiteMeasures) {
  const geo::Site site{geo::Geodetic{0.9, 0.5, 50.0}};
  const SensorAxes axes = sensor_axes(site);
  for (const geo::Position<geo::Enu> enu :
       {geo::Position<geo::Enu>{1e3, 5e3, 2e3}, {-3e4, 1e4, 9e3}, {2e4, -7e4, 500.0}}) {
    const geo::Position<geo::Ecef> p = site.to_ecef(enu);
    const geo::AzElRange truth = site.az_el_range(p);
    Vector6 x;
    x << p.x_m, p.y_m, p.z_m, 100.0, -20.0, 50.0;
    Vector4 z;
    measure(axes, x, z);
    EXPECT_NEAR(z[0], truth.range_m, 1e-8 * truth.range_m);
    EXPECT_NEAR(std::remainder(z[1] - truth.azimuth_rad, 2.0 * std::numbers::pi), 0.0, 1e-12);
    EXPECT_NEAR(z[2], truth.elevation_rad, 1e-12);
    EXPECT_NEAR(z[3], (x.head<3>() - axes.origin).normalized().dot(x.tail<3>()), 1e-9);
  }
}

TEST(Plot, JacobianIsTheDerivative) {
  const SensorAxes axes = axes_at(50.0, 30.0);
  Vector6 x;
  x << 0.0, 0.0, 0.0, 200.0, -150.0, 30.0;
  x.head<3>() = axes.origin + axes.enu.transpose() * Vector3{-2e4, -6e4, 1.1e4};
  Vector4 z;
  Eigen::Matrix<double, 4, 6> jacobian;
  measure(axes, x, z, jacobian);
  for (int i = 0; i < 6; ++i) {
    const double h = i < 3 ? 1.0 : 0.1;
    Vector6 up = x;
    Vector6 down = x;
    up[i] += h;
    down[i] -= h;
    Vector4 above;
    Vector4 below;
    measure(axes, up, above);
    measure(axes, down, below);
    const Vector4 slope = residual(above, below) / (2.0 * h);
    for (int m = 0; m < 4; ++m) EXPECT_NEAR(jacobian(m, i), slope[m], 1e-6 * jacobian.row(m).norm()) << m << ' ' << i;
  }
}

TEST(Plot, ConvertedPositionHasTheMeanAndTheCovarianceOfWhatWasMeasured) {
  const SensorAxes axes = axes_at(50.0, 30.0);
  Vector6 truth = Vector6::Zero();
  truth.head<3>() = axes.origin + axes.enu.transpose() * Vector3{3e4, 5e4, 2e4};
  const Errors errors{.range_m = 20.0, .azimuth_rad = 0.02, .elevation_rad = 0.02};
  base::RandomStream noise{{.seed = 3}};
  constexpr int runs = 4000;
  double nees = 0.0;
  double along = 0.0;
  for (int k = 0; k < runs; ++k) {
    const Plot plot = plot_of_state(axes, truth, errors, &noise);
    const Vector3 d = plot.position - truth.head<3>();
    nees += d.dot(plot.covariance.inverse() * d) / runs;
    along += d.dot((plot.position - axes.origin).normalized()) / runs;
  }
  EXPECT_NEAR(nees, 3.0, 0.15);  // chi-square with 3 degrees: ± 3.9 standard deviations
  // Seen along the measured direction, the plain conversion would lie r σ² = 25 m too far out.
  EXPECT_NEAR(along, 0.0, 2.5);
}

TEST(Plot, WhatIsInfinitelyNoisyWasNotMeasured) {
  sensing::Detection detection;
  detection.measured = {1.0, 0.3, 1e4};
  detection.sigma_range_m = 10.0;
  detection.sigma_azimuth_rad = std::numeric_limits<double>::infinity();
  detection.sigma_elevation_rad = 1e-3;
  const Plot plot = plot_of(detection, 0, axes_at(0.0, 0.0));
  EXPECT_TRUE(plot.measures(Component::range));
  EXPECT_FALSE(plot.measures(Component::azimuth));
  EXPECT_TRUE(plot.measures(Component::elevation));
  EXPECT_FALSE(plot.located());
}

TEST(Plot, FitIsTheGaussianDensityOfWhatWasMeasured) {
  Expectation expected;
  expected.z << 1e4, std::numbers::pi - 1e-4, 0.2, 30.0;
  expected.spread.setZero();
  expected.spread.diagonal() << 100.0, 1e-6, 1e-6, 4.0;
  expected.spread(0, 3) = expected.spread(3, 0) = 5.0;
  Plot plot;
  plot.has = bit_of(Component::range) | bit_of(Component::azimuth) | bit_of(Component::range_rate);
  plot.z << 1.001e4, -std::numbers::pi + 1e-4, 0.0, 31.0;
  plot.variance << 100.0, 1e-6, 0.0, 1.0;
  // Range and rate: covariance [200 5; 5 5], innovation (10, 1); azimuth: 2e-4 of variance 2e-6.
  const double determinant = 200.0 * 5.0 - 25.0;
  const double distance2 = (5.0 * 100.0 - 2.0 * 5.0 * 10.0 + 200.0) / determinant + 4e-8 / 2e-6;
  const PlotFit result = fit(expected, plot);
  EXPECT_EQ(result.components, 3);
  EXPECT_NEAR(result.distance2, distance2, 1e-9);
  EXPECT_NEAR(result.log_likelihood,
              -0.5 * (distance2 + std::log(determinant * 2e-6) + 3.0 * std::log(2.0 * std::numbers::pi)), 1e-9);
}

}  // namespace
}  // namespace iamd::tracking
