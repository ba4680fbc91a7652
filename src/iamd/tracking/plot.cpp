// Detections made ready, and how they fit what was expected.
#include "iamd/tracking/plot.hpp"

#include <algorithm>
#include <cmath>
#include <numbers>

#include "iamd/geo/eigen.hpp"
#include "iamd/tracking/sensor_look.hpp"

namespace iamd::tracking {
namespace {

constexpr double log_two_pi = 1.8378770664093454836;
constexpr double even_azimuth = std::numbers::pi * std::numbers::pi / 3.0;  // variance over a whole turn, rad²

}  // namespace

SensorAxes sensor_axes(const geo::Site& site) {
  SensorAxes axes;
  axes.origin = geo::vector_of(site.origin());
  axes.enu = geo::matrix_of(site.rotation());
  return axes;
}

Plot plot_of(const sensing::Detection& detection, std::uint32_t place, const SensorAxes& axes, const Vector4& bias) {
  Plot plot;
  plot.time = detection.time;
  plot.sensor = detection.sensor;
  plot.detection = place;
  plot.snr = detection.snr;
  const double values[component_count] = {detection.measured.range_m, detection.measured.azimuth_rad,
                                          detection.measured.elevation_rad, detection.range_rate_mps};
  const double sigmas[component_count] = {detection.sigma_range_m, detection.sigma_azimuth_rad,
                                          detection.sigma_elevation_rad, detection.sigma_range_rate_mps};
  for (int i = 0; i < component_count; ++i) {
    if (!(sigmas[i] > 0.0) || !(sigmas[i] * sigmas[i] < noise_without_end)) continue;
    plot.has |= bit_of(static_cast<Component>(i));
    plot.z[i] = values[i] - bias[i];
    plot.variance[i] = sigmas[i] * sigmas[i];
  }
  plot.z[1] = wrapped(plot.z[1]);
  if (!plot.located()) return plot;

  const double sin_az = std::sin(plot.z[1]);
  const double cos_az = std::cos(plot.z[1]);
  const double sin_el = std::sin(plot.z[2]);
  const double cos_el = std::cos(plot.z[2]);
  const Vector3 east = axes.enu.row(0);
  const Vector3 north = axes.enu.row(1);
  const Vector3 up = axes.enu.row(2);
  const Vector3 line = (east * sin_az + north * cos_az) * cos_el + up * sin_el;
  const Vector3 across = east * cos_az - north * sin_az;
  const Vector3 along = across.cross(line);
  const double along_variance = plot.variance[2];
  // Within the beam's error of the zenith the azimuth says nothing: the error across is that along.
  if (cos_el * cos_el < 9.0 * along_variance) {
    plot.variance[1] = std::max(plot.variance[1], along_variance / std::max(cos_el * cos_el, along_variance));
  }
  const double across_variance = std::max(cos_el * cos_el, 1e-12) * plot.variance[1];
  const double range = plot.z[0];
  const double m2 = range * range;
  plot.position = axes.origin + line * (range * (1.0 - 0.5 * (across_variance + along_variance)));
  const double radial =
      plot.variance[0] + 0.5 * m2 * (across_variance * across_variance + along_variance * along_variance);
  for (int j = 0; j < 3; ++j) {
    for (int i = 0; i <= j; ++i) {
      plot.covariance(i, j) = radial * line[i] * line[j] + m2 * across_variance * across[i] * across[j] +
                              m2 * along_variance * along[i] * along[j];
      plot.covariance(j, i) = plot.covariance(i, j);
    }
  }
  return plot;
}

void measure(const SensorAxes& axes, const Vector6& x, Vector4& z) {
  double values[component_count];
  look_at(axes, x.data(), values);
  z << values[0], values[1], values[2], values[3];
}

void measure(const SensorAxes& axes, const Vector6& x, Vector4& z, Eigen::Matrix<double, 4, 6>& jacobian) {
  SensorLook look;
  look_at(axes, x.data(), look);
  jacobian.setZero();
  for (int i = 0; i < component_count; ++i) {
    z[i] = look.z[i];
    for (int k = 0; k < 3; ++k) jacobian(i, k) = look.by_position[i][k];
  }
  jacobian.block<1, 3>(3, 3) = jacobian.block<1, 3>(0, 0);
}

Vector4 residual(const Vector4& z, const Vector4& expected) {
  Vector4 r = z - expected;
  r[1] = wrapped(r[1]);
  return r;
}

PlotFit fit(const Expectation& expected, const Plot& plot) {
  const Vector4 r = residual(plot.z, expected.z);
  PlotFit result;
  // An azimuth that may be any is spread evenly over a turn (variance pi²/3), not over more: near the zenith.
  const double turns = expected.spread(1, 1) > even_azimuth ? std::sqrt(even_azimuth / expected.spread(1, 1)) : 1.0;
  const double shrunk[component_count] = {1.0, turns, 1.0, 1.0};
  // Cholesky of the components that are there, in place, with the forward substitution of the innovation.
  double l[component_count][component_count];
  double y[component_count];
  int n = 0;
  int index[component_count];
  double log_determinant = 0.0;
  for (int i = 0; i < component_count; ++i) {
    if ((plot.has >> i & 1U) == 0 || !(plot.variance[i] < noise_without_end)) continue;
    double value = r[i];
    double diagonal = expected.spread(i, i) * shrunk[i] * shrunk[i] + plot.variance[i];
    for (int j = 0; j < n; ++j) {
      double s = expected.spread(i, index[j]) * shrunk[i] * shrunk[index[j]];
      for (int k = 0; k < j; ++k) s -= l[n][k] * l[j][k];
      l[n][j] = s / l[j][j];
      diagonal -= l[n][j] * l[n][j];
      value -= l[n][j] * y[j];
    }
    diagonal = std::max(diagonal, 1e-12 * plot.variance[i]);
    l[n][n] = std::sqrt(diagonal);
    y[n] = value / l[n][n];
    result.distance2 += y[n] * y[n];
    log_determinant += std::log(diagonal);
    index[n] = i;
    ++n;
  }
  result.components = n;
  result.log_spread = 0.5 * log_determinant;
  result.log_likelihood = -0.5 * (result.distance2 + log_determinant + n * log_two_pi);
  return result;
}

}  // namespace iamd::tracking
