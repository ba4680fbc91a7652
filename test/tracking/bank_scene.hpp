// Scenes for the tests of filter banks: one sensor, one object on a straight line, plots with their stated errors.
#pragma once

#include <cmath>
#include <utility>
#include <vector>

#include "iamd/base/random.hpp"
#include "iamd/geo/frames.hpp"
#include "iamd/tracking/filter_bank.hpp"
#include "iamd/tracking/filter_bank_config.hpp"

namespace iamd::tracking::bank_scene {

inline FilterBankConfig with(FilterKind filter, std::vector<MotionKind> motions) {
  FilterBankConfig config;
  config.filter = filter;
  config.motions = std::move(motions);
  return config;
}

inline SensorAxes axes_at(double lat_deg, double lon_deg) {
  return sensor_axes(geo::Site{geo::Geodetic{lat_deg * geo::degree, lon_deg * geo::degree, 50.0}});
}

// Standard deviations; 0: not measured.
struct Errors {
  double range_m = 20.0;
  double azimuth_rad = 1e-3;
  double elevation_rad = 1e-3;
  double range_rate_mps = 0.0;
};

// A plot of a state.
inline Plot plot_of_state(const SensorAxes& axes, const Vector6& x, const Errors& errors, base::RandomStream* noise) {
  Vector4 z;
  measure(axes, x, z);
  const double sigma[4] = {errors.range_m, errors.azimuth_rad, errors.elevation_rad, errors.range_rate_mps};
  if (noise != nullptr) {
    for (int i = 0; i < 4; ++i) z[i] += sigma[i] * noise->normal();
  }
  sensing::Detection detection;
  detection.measured = {z[1], z[2], z[0]};
  detection.range_rate_mps = z[3];
  detection.sigma_range_m = sigma[0];
  detection.sigma_azimuth_rad = sigma[1];
  detection.sigma_elevation_rad = sigma[2];
  detection.sigma_range_rate_mps = sigma[3];
  return iamd::tracking::plot_of(detection, 0, axes);
}

struct Scene {
  SensorAxes axes = axes_at(50.0, 30.0);
  Errors errors;
  Vector6 truth;
  Gaussian<6> start;
  base::RandomStream noise{{.seed = 7}};

  explicit Scene(bool rate = false, const Vector3& position_enu = {20e3, 80e3, 9e3},
                 const Vector3& velocity_enu = {-200.0, -100.0, 3.0}) {
    if (rate) errors.range_rate_mps = 1.0;
    truth.head<3>() = axes.origin + axes.enu.transpose() * position_enu;
    truth.tail<3>() = axes.enu.transpose() * velocity_enu;
    start.x = truth;
    start.p.setZero();
    start.p.diagonal() << 1e4, 1e4, 1e4, 1e2, 1e2, 1e2;
    for (int i = 0; i < 6; ++i) start.x[i] += std::sqrt(start.p(i, i)) * noise.normal();
  }
  void advance(double dt_s) { truth.head<3>() += dt_s * truth.tail<3>(); }
  Plot plot() { return plot_of_state(axes, truth, errors, &noise); }
};

}  // namespace iamd::tracking::bank_scene
