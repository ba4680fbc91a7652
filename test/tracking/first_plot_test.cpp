#include "iamd/tracking/first_plot.hpp"

#include <cmath>

#include <Eigen/Eigenvalues>
#include <Eigen/LU>
#include <gtest/gtest.h>

#include "iamd/base/random.hpp"

#include "tracking/scene.hpp"

namespace iamd::tracking {
namespace {

Plot plot_at(const SensorAxes& axes, double azimuth_rad, double elevation_rad, double range_m) {
  sensing::Detection d;
  d.sensor = base::SensorId{0};
  d.measured = {azimuth_rad, elevation_rad, range_m};
  d.sigma_range_m = 25.0;
  d.sigma_azimuth_rad = 2e-3;
  d.sigma_elevation_rad = 1e-3;
  return plot_of(d, 0, axes);
}

TEST(FirstPlot, JoinedIsTheKalmanUpdateOfTheVelocityPrior) {
  const SensorAxes axes = sensor_axes(scene::site_at(50.0, 30.0));
  const Plot a = plot_at(axes, 1.0, 0.2, 80e3);
  const Plot b = plot_at(axes, 1.005, 0.201, 79.5e3);
  for (const double dt_s : {-3.0, 0.0, 0.5, 10.0}) {
    const double sigma = 300.0;
    Matrix6 p = Matrix6::Zero();
    p.topLeftCorner<3, 3>() = a.covariance;
    p.bottomRightCorner<3, 3>() = Matrix3::Identity() * sigma * sigma;
    Matrix6 f = Matrix6::Identity();
    f.topRightCorner<3, 3>() = Matrix3::Identity() * dt_s;
    p = (f * p * f.transpose()).eval();
    Vector6 x = Vector6::Zero();
    x.head<3>() = a.position;
    Eigen::Matrix<double, 3, 6> h = Eigen::Matrix<double, 3, 6>::Zero();
    h.leftCols<3>() = Matrix3::Identity();
    const Matrix3 s = h * p * h.transpose() + b.covariance;
    const Eigen::Matrix<double, 6, 3> gain = p * h.transpose() * s.inverse();
    const Vector3 innovation = b.position - a.position;
    const Vector6 expected = x + gain * innovation;
    const Matrix6 covariance = p - gain * s * gain.transpose();

    const Gaussian<6> got = joined({a.position, a.covariance}, sigma, dt_s, b);
    EXPECT_LT((got.x - expected).head<3>().norm(), 1e-6);
    EXPECT_LT((got.x - expected).tail<3>().norm(), 1e-8);
    EXPECT_LT((got.p - covariance).norm(), 1e-6 * covariance.norm());
    EXPECT_EQ(got.p, got.p.transpose().eval());
    EXPECT_GT(got.p.selfadjointView<Eigen::Lower>().eigenvalues().minCoeff(), 0.0);

    const SecondFit fitted = fit(FirstPlot{a.position, a.covariance}, sigma, dt_s, b);
    EXPECT_NEAR(fitted.distance2, innovation.dot(s.inverse() * innovation), 1e-9 * fitted.distance2);
  }
}

TEST(FirstPlot, LikelihoodIsADensityOverRangeAzimuthAndElevation) {
  // Its integral over a fine grid about the first plot is 1.
  const SensorAxes axes = sensor_axes(scene::site_at(50.0, 30.0));
  const Plot a = plot_at(axes, 1.0, 0.2, 80e3);
  const double step_m = 20.0;
  const double step_rad = 1.5e-3;
  double sum = 0.0;
  for (int i = -40; i <= 40; ++i) {
    for (int j = -12; j <= 12; ++j) {
      for (int k = -12; k <= 12; ++k) {
        Plot b = plot_at(axes, 1.0 + j * step_rad, 0.2 + k * step_rad, 80e3 + i * step_m);
        sum += std::exp(fit(FirstPlot{a.position, a.covariance}, 100.0, 1.0, b).log_likelihood) * step_m * step_rad *
               step_rad;
      }
    }
  }
  EXPECT_NEAR(sum, 1.0, 0.02);
}

}  // namespace
}  // namespace iamd::tracking
