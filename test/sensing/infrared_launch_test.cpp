// The estimator of launches: its claims of accuracy are tested against what it gets wrong.
#include <algorithm>
#include <cmath>
#include <numbers>
#include <string>
#include <vector>

#include <Eigen/Dense>
#include <boost/math/distributions/chi_squared.hpp>
#include <gtest/gtest.h>

#include "iamd/base/random.hpp"
#include "iamd/geo/eigen.hpp"
#include "iamd/geo/frames.hpp"
#include "iamd/geo/geodesic.hpp"
#include "iamd/geo/missile_launch.hpp"
#include "iamd/sensing/launch_estimate.hpp"
#include "iamd/sensing/satellite_orbit.hpp"

#include "geo/missiles.hpp"

namespace iamd::sensing {
namespace {

using base::Time;
using Eigen::Vector3d;

struct Truth {
  geo::Geodetic launch;
  double heading_rad = 0.0, launch_s = 0.0;
};

// Measures a position as a satellite does, with its bias and noise.
SightLine measured(double t_s, std::uint32_t satellite, const geo::Position<geo::Ecef>& from, const Vector3d& place,
                   const std::array<double, 2>& bias, double noise_rad, base::RandomStream& random) {
  const Vector3d u = (place - geo::vector_of(from)).normalized();
  const AcrossAxes axes = across_axes({u[0], u[1], u[2]});
  const double a = bias[0] + noise_rad * random.normal(), b = bias[1] + noise_rad * random.normal();
  const Vector3d v = (u + a * Vector3d{axes.first[0], axes.first[1], axes.first[2]} +
                      b * Vector3d{axes.second[0], axes.second[1], axes.second[2]})
                         .normalized();
  return {Time::from_seconds(t_s), satellite, from, {v[0], v[1], v[2]}};
}

// Error of an estimate: east, north, heading, time.
Eigen::Vector4d error_of(const LaunchEstimate& estimate, const Truth& truth) {
  const geo::GeodesicLine line = geo::geodesic_inverse(truth.launch, estimate.point);
  return {line.distance_m * std::sin(line.azimuth_from_rad), line.distance_m * std::cos(line.azimuth_from_rad),
          std::remainder(estimate.heading_rad - truth.heading_rad, 2.0 * std::numbers::pi),
          estimate.launch_s - truth.launch_s};
}
double normalised_square(const LaunchEstimate& estimate, const Truth& truth) {
  Eigen::Matrix4d p;
  for (int i = 0; i < 4; ++i) {
    for (int j = 0; j < 4; ++j) p(i, j) = estimate.covariance[static_cast<std::size_t>(i)][static_cast<std::size_t>(j)];
  }
  const Eigen::Vector4d e = error_of(estimate, truth);
  return e.dot(p.ldlt().solve(e));
}

struct Scene {
  std::vector<geo::Position<geo::Ecef>> satellites;
  LineErrors errors;
  int lines = 0;  // of each satellite
};

// A launch drawn from the estimator's own doubts, seen from where it comes out of the cloud.
struct Drawn {
  Truth truth;
  std::vector<SightLine> lines;
};
Drawn drawn(const Scene& scene, std::uint64_t number) {
  base::RandomStream random{{.seed = 3, .entity = number}};
  Drawn d;
  d.truth.launch = {(15.0 + 30.0 * random.uniform()) * geo::degree, (10.0 + 50.0 * random.uniform()) * geo::degree,
                    300.0 + 400.0 * random.normal()};
  d.truth.heading_rad = 2.0 * std::numbers::pi * random.uniform();
  d.truth.launch_s = 100.0 * random.uniform();
  const AscentTemplate& t = template_of(Ascent::powered);
  std::array<double, 4> n{};
  double seen_s = 0.0;
  do {  // those that come out of the cloud and fly ahead
    for (std::size_t k = 0; k < 4; ++k) n[k] = t.mean[k] + t.sigma[k] * random.normal();
    seen_s = 1.0;
    while (seen_s < 60.0 && ascent_at(Ascent::powered, n, seen_s).height_m < scene.errors.cloud_top_m) seen_s += 0.1;
  } while (seen_s >= 60.0 || n[2] < 0.0 || n[3] < 0.0);
  const std::vector<double> phase{random.uniform(), random.uniform()};
  std::vector<std::array<double, 2>> bias;
  for (std::size_t k = 0; k < scene.satellites.size(); ++k) {
    bias.push_back({scene.errors.bias_rad * random.normal(), scene.errors.bias_rad * random.normal()});
  }
  for (int i = 0; i < scene.lines; ++i) {
    for (std::size_t k = 0; k < scene.satellites.size(); ++k) {
      const double tau_s = seen_s + (i + phase[k]) * scene.errors.longest_gap_s;
      const AscentPoint p = ascent_at(Ascent::powered, n, tau_s);
      geo::Geodetic place = geo::geodesic_direct(d.truth.launch, d.truth.heading_rad, p.way_m);
      place.alt_m = d.truth.launch.alt_m + p.height_m;
      const double missed_m = 50.0 + 0.01 * std::hypot(p.height_m, p.way_m);
      const Vector3d missed{missed_m * random.normal(), missed_m * random.normal(), missed_m * random.normal()};
      d.lines.push_back(measured(d.truth.launch_s + tau_s, static_cast<std::uint32_t>(k), scene.satellites[k],
                                 geo::vector_of(geo::ecef_from_geodetic(place)) + missed, bias[k],
                                 scene.errors.noise_rad, random));
    }
  }
  std::ranges::sort(d.lines, {}, &SightLine::time);
  return d;
}

Scene one_satellite() { return {{geostationary_position(20.0 * geo::degree)}, {20e-6, 10e-6, 8e3, 10.0}, 5}; }
Scene two_satellites() {
  return {{geostationary_position(10.0 * geo::degree), geostationary_position(70.0 * geo::degree)},
          {20e-6, 10e-6, 8e3, 10.0},
          4};
}

// Normalised estimation error squared, four quantities: chi-square with four degrees of freedom an estimate.
TEST(LaunchEstimator, ClaimsTheErrorsThatItMakes) {
  for (const Scene& scene : {one_satellite(), two_satellites()}) {
    constexpr int draws = 300;
    const LaunchEstimator estimator{scene.errors};
    double sum = 0.0;
    int within = 0, found = 0;
    std::vector<double> errors_m;
    for (int i = 0; i < draws; ++i) {
      const Drawn d = drawn(scene, static_cast<std::uint64_t>(i));
      const auto estimate = estimator.estimate(d.lines);
      ASSERT_TRUE(estimate);
      const double square = normalised_square(*estimate, d.truth);
      ++found;
      sum += square;
      within += square < 9.488 ? 1 : 0;  // 95 % of chi-square, four degrees of freedom
      errors_m.push_back(error_of(*estimate, d.truth).head<2>().norm());
    }
    std::ranges::sort(errors_m);
    const std::string told = std::to_string(scene.satellites.size()) + " satellites: mean of NEES " +
                             std::to_string(sum / found) + ", within 95 %: " + std::to_string(within) +
                             ", median error " + std::to_string(errors_m[draws / 2]) + " m";
    RecordProperty("told_" + std::to_string(scene.satellites.size()), told);
    const boost::math::chi_squared_distribution<double> law{4.0 * draws};
    EXPECT_GT(sum, boost::math::quantile(law, 0.025)) << told;
    EXPECT_LT(sum, boost::math::quantile(law, 0.975)) << told;
  }
}

}  // namespace
}  // namespace iamd::sensing
