#include "iamd/tracking/first_plot.hpp"

#include <algorithm>
#include <cmath>

#include <Eigen/Cholesky>

namespace iamd::tracking {
namespace {

constexpr double log_two_pi = 1.8378770664093454836;

}  // namespace

SecondFit fit(const FirstPlot& first, double sigma_mps, double dt_s, const Plot& second) {
  Matrix3 s = first.covariance + second.covariance;
  s.diagonal().array() += sigma_mps * sigma_mps * dt_s * dt_s;
  const Eigen::LLT<Matrix3> cholesky{s};
  const Vector3 y = cholesky.matrixL().solve(second.position - first.position);
  const Vector3 diagonal = cholesky.matrixLLT().diagonal();
  SecondFit result;
  result.distance2 = y.squaredNorm();
  // From a cubic metre to range, azimuth and elevation: r² cos(elevation), of an elevation that is known so well.
  const double range = std::max(second.z[0], 1.0);
  const double cos_el = std::cos(second.z[2]);
  const double scale = range * range * std::sqrt(cos_el * cos_el + second.variance[2]);
  result.log_likelihood = -0.5 * (result.distance2 + 3.0 * log_two_pi) + std::log(scale / diagonal.prod());
  return result;
}

Gaussian<6> joined(const FirstPlot& first, double sigma_mps, double dt_s, const Plot& second) {
  // The prior at the second plot's time has position covariance C + σ²dt² and cross covariance σ²dt with velocity.
  const double velocity_variance = sigma_mps * sigma_mps;
  const Vector3 innovation = second.position - first.position;
  Matrix3 prior = first.covariance;
  prior.diagonal().array() += velocity_variance * dt_s * dt_s;
  const Eigen::LLT<Matrix3> cholesky{prior + second.covariance};
  const Matrix3 inverse = cholesky.solve(Matrix3::Identity());
  const Matrix3 gain = prior * inverse;  // of position
  const Matrix3 velocity_gain = (velocity_variance * dt_s) * inverse;

  Gaussian<6> result;
  result.x.head<3>() = first.position + gain * innovation;
  result.x.tail<3>() = velocity_gain * innovation;
  // Joseph form (Bar-Shalom, Li and Kirubarajan 2001, eq. 5.2.3-18).
  const Matrix3 rest = Matrix3::Identity() - gain;
  const Matrix3 cross = (velocity_variance * dt_s) * Matrix3::Identity();
  const Matrix3& r = second.covariance;
  const Matrix3 pp = rest * prior * rest.transpose() + gain * r * gain.transpose();
  const Matrix3 pv = rest * cross - rest * prior * velocity_gain.transpose() + gain * r * velocity_gain.transpose();
  const Matrix3 vv = velocity_variance * Matrix3::Identity() - velocity_gain * cross -
                     cross * velocity_gain.transpose() + velocity_gain * (prior + r) * velocity_gain.transpose();
  result.p.topLeftCorner<3, 3>() = 0.5 * (pp + pp.transpose());
  result.p.topRightCorner<3, 3>() = pv;
  result.p.bottomLeftCorner<3, 3>() = pv.transpose();
  result.p.bottomRightCorner<3, 3>() = 0.5 * (vv + vv.transpose());
  return result;
}

}  // namespace iamd::tracking
