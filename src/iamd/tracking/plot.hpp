// Plots: detections made ready for filters, and what a filter expects a sensor to measure.
#pragma once

#include <array>
#include <cstdint>
#include <span>
#include <vector>

#include "iamd/base/time.hpp"
#include "iamd/geo/frames.hpp"
#include "iamd/sensing/types.hpp"
#include "iamd/tracking/gaussian.hpp"

namespace iamd::tracking {

// The components of a measurement, and their order in every vector of measurements.
enum class Component : int { range = 0, azimuth = 1, elevation = 2, range_rate = 3 };
inline constexpr int component_count = 4;
[[nodiscard]] constexpr std::uint8_t bit_of(Component c) {
  return static_cast<std::uint8_t>(1U << static_cast<int>(c));
}
inline constexpr std::uint8_t located_bits =
    bit_of(Component::range) | bit_of(Component::azimuth) | bit_of(Component::elevation);

// Where a sensor stands, ready for use.
struct SensorAxes {
  Vector3 origin = Vector3::Zero();   // Ecef, m
  Matrix3 enu = Matrix3::Identity();  // rows: east, north, up in Ecef
};
[[nodiscard]] SensorAxes sensor_axes(const geo::Site& site);

// A detection, ready for use.
struct Plot {
  base::Time time;
  base::SensorId sensor;
  std::uint32_t detection = 0;  // place in the caller's list
  std::uint8_t has = 0;         // bit_of() the components that were measured; the others are 0 in z and variance
  Vector4 z = Vector4::Zero();  // m, rad, rad, m/s
  Vector4 variance = Vector4::Zero();
  double snr = 0.0;  // power ratio; 0: not measured
  // The same as a position with covariance in Ecef, with the mean and the spread that the curvature of the error's
  // shell adds (Longbin, Xiaoquan, Yiyu, Kang and Bar-Shalom 1998, to second order). Only if located().
  Vector3 position = Vector3::Zero();
  Matrix3 covariance = Matrix3::Zero();

  [[nodiscard]] bool located() const { return (has & located_bits) == located_bits; }
  [[nodiscard]] bool measures(Component c) const { return (has & bit_of(c)) != 0; }
};
// A standard deviation of 0 (or above 1e30) in a detection says that the component was not measured. `bias` is taken
// off.
[[nodiscard]] Plot plot_of(const sensing::Detection& detection, std::uint32_t place, const SensorAxes& axes,
                           const Vector4& bias = Vector4::Zero());

// What a sensor at `axes` measures of a state: h(x), and its Jacobian by position and velocity (4 × 6). Azimuth
// clockwise from north in (-π, π]; at the zenith its derivative is bounded by that at 1e-6 rad from it.
void measure(const SensorAxes& axes, const Vector6& x, Vector4& z);
void measure(const SensorAxes& axes, const Vector6& x, Vector4& z, Eigen::Matrix<double, 4, 6>& jacobian);

// z - expected, azimuth wrapped into (-π, π].
[[nodiscard]] Vector4 residual(const Vector4& z, const Vector4& expected);

// What a filter expects a sensor to measure: mean, and covariance without the sensor's own noise (H P Hᵀ).
struct Expectation {
  Vector4 z = Vector4::Zero();
  Matrix4 spread = Matrix4::Identity();
};

// How a plot fits an expectation: squared Mahalanobis distance of the innovation and the natural logarithm of its
// density, over the components that the plot has (in m, rad, rad, m/s); their number.
struct PlotFit {
  double distance2 = 0.0;
  double log_likelihood = 0.0;
  double log_spread = 0.0;  // ½ ln det of the innovation's covariance
  int components = 0;
};
[[nodiscard]] PlotFit fit(const Expectation& expected, const Plot& plot);

}  // namespace iamd::tracking
