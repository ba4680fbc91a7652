// Impact points: against draws, against flown truth with a tracker in between, and in closed cases.
#include "iamd/tracking/impact_estimate.hpp"

#include <array>
#include <cmath>
#include <cstdint>
#include <numbers>
#include <vector>

#include <Eigen/Cholesky>
#include <Eigen/Core>
#include <Eigen/Eigenvalues>
#include <gtest/gtest.h>

#include "iamd/geo/eigen.hpp"
#include "iamd/geo/geodesic.hpp"
#include "iamd/tracking/extended_kalman.hpp"

#include "tracking/scene.hpp"

namespace iamd::tracking {
namespace {

using Vector6d = Eigen::Matrix<double, 6, 1>;
using Matrix6d = Eigen::Matrix<double, 6, 6>;
using Eigen::Matrix3d;
using Eigen::Vector3d;

base::RandomStream stream(std::uint64_t run, std::uint64_t entity) {
  return base::RandomStream{{.seed = 31, .run = run, .entity = entity, .purpose = base::Purpose::test}};
}

// Comes down on the site after some 60 s from 100 km, at 2.4 km/s.
BallisticBelief falling(const geo::Site& site, double log_spread) {
  BallisticBelief belief;
  belief.time = base::Time::from_seconds(100.0);
  belief.state = scene::state_at(site, {-90e3, 40e3, 100e3}, {1600.0, -700.0, -1600.0});
  belief.log_spread = log_spread;
  Matrix6d half = Matrix6d::Zero();
  half.diagonal() << 150.0, 200.0, 100.0, 4.0, 6.0, 5.0;
  half(3, 0) = -2.0;
  half(4, 1) = 3.0;
  half(5, 2) = 2.0;
  Eigen::Map<Matrix6d>{belief.covariance.data()} = half * half.transpose();
  return belief;
}

struct Sample {
  Vector3d mean = Vector3d::Zero();
  Matrix3d covariance = Matrix3d::Zero();
};
Sample sample_of(const std::vector<Vector3d>& values) {
  Sample s;
  for (const Vector3d& v : values) s.mean += v / static_cast<double>(values.size());
  for (const Vector3d& v : values) {
    s.covariance += (v - s.mean) * (v - s.mean).transpose() / static_cast<double>(values.size() - 1);
  }
  return s;
}

Matrix3d claimed(const ImpactEstimate& impact) {
  Matrix3d p;
  p << impact.ground.east2_m2, impact.ground.east_north_m2, impact.ground_time_ms[0], impact.ground.east_north_m2,
      impact.ground.north2_m2, impact.ground_time_ms[1], impact.ground_time_ms[0], impact.ground_time_ms[1],
      impact.sigma_time_s * impact.sigma_time_s;
  return p;
}

// East, north and time of an impact from an estimate.
Vector3d offset(const geo::Position<geo::Ecef>& where, double time_s, const ImpactEstimate& about) {
  const geo::Position<geo::Enu> local = geo::Site{about.ground.point}.to_enu(where);
  return {local.x_m, local.y_m, time_s - about.time.seconds()};
}

geo::FlightResult flown(const geo::State<geo::Ecef>& from, double start_s, double beta, double longest_s = 7200.0) {
  geo::FlightOptions options;
  options.longest_flight_s = longest_s;
  geo::ForceModel forces;
  forces.ballistic_coefficient_kg_m2 = beta;
  return geo::fly(from, start_s, forces, options, nullptr);
}

// The share by which the claimed covariance exceeds that of the draws, along its worst and best directions.
std::array<double, 2> ratios(const Matrix3d& claim, const Matrix3d& drawn) {
  const Matrix3d l = drawn.llt().matrixL();
  const Matrix3d whitened = l.inverse() * claim * l.inverse().transpose();
  const Eigen::SelfAdjointEigenSolver<Matrix3d> solver{whitened};
  return {solver.eigenvalues()[0], solver.eigenvalues()[2]};
}

TEST(ImpactEstimate, HasTheMeanAndTheCovarianceOfTwoThousandDraws) {
  const geo::Site site = scene::site_at(48.0, 20.0, 0.0);
  for (const double spread : {0.0, 0.3, 1.0}) {
    const BallisticBelief belief = falling(site, spread);
    ImpactEstimator estimator{{}};
    const auto impact = estimator.estimate(belief);
    ASSERT_TRUE(impact);
    const Matrix6d p = Eigen::Map<const Matrix6d>{belief.covariance.data()};
    const Matrix6d root = p.llt().matrixL();
    constexpr int draws = 2000;
    std::vector<Vector3d> values;
    base::RandomStream draw = stream(0, 1);
    for (int i = 0; i < draws; ++i) {
      Vector6d e;
      for (int k = 0; k < 6; ++k) e[k] = draw.normal();
      const double beta = belief.ballistic_coefficient_kg_m2 * std::exp(spread * draw.normal());
      const Vector6d x = geo::vector_of(belief.state) + root * e;
      const auto end = flown(geo::state_of<geo::Ecef>(x), belief.time.seconds(), beta);
      values.push_back(offset(end.end_state.position, end.end_s, *impact));
    }
    const Sample sample = sample_of(values);
    const Matrix3d claim = claimed(*impact);
    // Standard error of the mean; 99.9 % for each of nine comparisons is 3.3.
    for (int k = 0; k < 3; ++k) {
      EXPECT_NEAR(sample.mean[k], 0.0, 3.5 * std::sqrt(claim(k, k) / draws)) << spread << " axis " << k;
    }
    // Extreme eigenvalues of a whitened sample covariance of 3 dimensions and n normal draws lie within about
    // (1 ± √(3/n))² and scatter by √(2/n): 0.89 … 1.12 at 99.9 %; the long tail of a log-normal coefficient widens it.
    const auto [least, most] = ratios(claim, sample.covariance);
    const double tail = spread > 0.5 ? 0.12 : 0.02;
    EXPECT_GT(least, 0.88 - tail) << spread;
    EXPECT_LT(most, 1.13 + tail) << spread;
  }
}

TEST(ImpactEstimate, GrowsByTheProcessNoiseThatShakesTheFlight) {
  const geo::Site site = scene::site_at(48.0, 20.0, 0.0);
  BallisticBelief belief = falling(site, 0.0);
  belief.covariance.fill(0.0);
  const double psd = 4.0;
  ImpactEstimator estimator{{.acceleration_psd_m2_s3 = psd}};
  const auto impact = estimator.estimate(belief);
  ASSERT_TRUE(impact);
  std::vector<Vector3d> values;
  base::RandomStream draw = stream(0, 2);
  constexpr int draws = 2000;
  constexpr double step_s = 1.0;
  for (int i = 0; i < draws; ++i) {
    geo::State<geo::Ecef> state = belief.state;
    double t = belief.time.seconds();
    for (;;) {
      const auto end = flown(state, t, belief.ballistic_coefficient_kg_m2, step_s);
      if (end.end == geo::FlightEnd::ground) {
        values.push_back(offset(end.end_state.position, end.end_s, *impact));
        break;
      }
      // White noise over a step: a kick of velocity, and of place with the part of it that goes along.
      Vector6d x = geo::vector_of(end.end_state);
      for (int k = 0; k < 3; ++k) {
        const double one = draw.normal();
        const double two = draw.normal();
        x[3 + k] += std::sqrt(psd * step_s) * one;
        x[k] += std::sqrt(psd * step_s) * step_s * (0.5 * one + two / std::sqrt(12.0));
      }
      state = geo::state_of<geo::Ecef>(x);
      t = end.end_s;
    }
  }
  const auto [least, most] = ratios(claimed(*impact), sample_of(values).covariance);
  EXPECT_GT(least, 0.88);
  EXPECT_LT(most, 1.13);
}

TEST(ImpactEstimate, FollowsTheCorrelationOfCoefficientAndState) {
  // All doubt of the height goes with that of the coefficient: as one that knows both through one number.
  const geo::Site site = scene::site_at(48.0, 20.0, 0.0);
  BallisticBelief belief = falling(site, 0.3);
  const Vector3d up = geo::vector_of(belief.state.position).normalized();
  Vector6d along = Vector6d::Zero();
  along.head<3>() = 400.0 * up;
  Eigen::Map<Matrix6d>{belief.covariance.data()} = along * along.transpose();
  ImpactEstimator estimator{{}};
  for (const double sign : {-1.0, 1.0}) {
    Eigen::Map<Vector6d>{belief.log_covariance.data()} = (sign * belief.log_spread) * along;
    const auto impact = estimator.estimate(belief);
    ASSERT_TRUE(impact);
    std::vector<Vector3d> values;
    base::RandomStream draw = stream(0, 3);
    for (int i = 0; i < 2000; ++i) {
      const double e = draw.normal();
      const Vector6d x = geo::vector_of(belief.state) + (sign * e) * along;
      const auto end = flown(geo::state_of<geo::Ecef>(x), 100.0, 5000.0 * std::exp(0.3 * e));
      values.push_back(offset(end.end_state.position, end.end_s, *impact));
    }
    const Matrix3d drawn = sample_of(values).covariance;
    EXPECT_NEAR(impact->sigma_time_s, std::sqrt(drawn(2, 2)), 0.07 * std::sqrt(drawn(2, 2))) << sign;
    EXPECT_NEAR(impact->ground.sigma_major_m, std::sqrt(drawn.topLeftCorner<2, 2>().trace()),
                0.07 * impact->ground.sigma_major_m)
        << sign;
  }
}

TEST(ImpactEstimate, GivesManyTheSameNumbersAsOneByOne) {
  const geo::Site site = scene::site_at(48.0, 20.0, 0.0);
  std::vector<BallisticBelief> beliefs;
  for (int i = 0; i < 70; ++i) {
    beliefs.push_back(falling(site, 0.01 * i));
    beliefs.back().state.position.z_m += 500.0 * i;
  }
  // One that never comes down.
  beliefs[40].state.velocity = {0.0, 0.0, 12e3};
  ImpactEstimator many{{.acceleration_psd_m2_s3 = 0.1}};
  ImpactEstimator single{{.acceleration_psd_m2_s3 = 0.1}};
  std::vector<std::optional<ImpactEstimate>> out(beliefs.size());
  many.estimate(beliefs, out);
  for (std::size_t i = 0; i < beliefs.size(); ++i) {
    const auto one = single.estimate(beliefs[i]);
    ASSERT_EQ(one.has_value(), out[i].has_value()) << i;
    if (!one) continue;
    EXPECT_EQ(one->ground.point, out[i]->ground.point);
    EXPECT_EQ(one->ground.east2_m2, out[i]->ground.east2_m2);
    EXPECT_EQ(one->time_to_go_s, out[i]->time_to_go_s);
    EXPECT_EQ(one->sigma_time_s, out[i]->sigma_time_s);
  }
  EXPECT_FALSE(out[40]);
}

TEST(ImpactEstimate, SaysNothingOfWhatIsNotANumberOrNeverComesDown) {
  const geo::Site site = scene::site_at(48.0, 20.0, 0.0);
  ImpactEstimator estimator{{.longest_flight_s = 30.0}};
  EXPECT_FALSE(estimator.estimate(falling(site, 0.3)));
  ImpactEstimator patient{{}};
  BallisticBelief belief = falling(site, 0.3);
  belief.state.velocity.x_mps = std::numeric_limits<double>::quiet_NaN();
  EXPECT_FALSE(patient.estimate(belief));
}

TEST(ImpactEstimate, ComesDownAtTheHeightThatIsAskedFor) {
  const geo::Site site = scene::site_at(48.0, 20.0, 0.0);
  const BallisticBelief belief = falling(site, 0.3);
  const auto low = ImpactEstimator{{}}.estimate(belief);
  const auto high = ImpactEstimator{{.ground_alt_m = 1500.0}}.estimate(belief);
  ASSERT_TRUE(low && high);
  EXPECT_EQ(high->ground.point.alt_m, 1500.0);
  EXPECT_NEAR(geo::ellipsoid_height(high->arrival.position), 1500.0, 0.01);
  EXPECT_LT(high->time_to_go_s, low->time_to_go_s);
}

TEST(ImpactEstimate, TurnsTheEllipseClockwiseFromNorth) {
  GroundPoint point;
  point.east2_m2 = 25.0;
  point.north2_m2 = 9.0;
  set_ellipse(point);
  EXPECT_DOUBLE_EQ(point.sigma_major_m, 5.0);
  EXPECT_DOUBLE_EQ(point.sigma_minor_m, 3.0);
  EXPECT_NEAR(point.orientation_rad, 0.5 * std::numbers::pi, 1e-12);
  for (const double azimuth : {0.0, 0.3, 1.2, 2.0, 3.0}) {
    const double s = std::sin(azimuth);
    const double c = std::cos(azimuth);
    point.east2_m2 = 100.0 * s * s + 4.0 * c * c;
    point.north2_m2 = 100.0 * c * c + 4.0 * s * s;
    point.east_north_m2 = 96.0 * s * c;
    set_ellipse(point);
    EXPECT_NEAR(point.sigma_major_m, 10.0, 1e-12);
    EXPECT_NEAR(point.sigma_minor_m, 2.0, 1e-12);
    EXPECT_NEAR(point.orientation_rad, azimuth, 1e-12);
  }
}

// Missiles of some 640 to 870 km range on a radar near their target, tracked from above its horizon until 60 s to go.
struct Pursuit {
  double error2_m2 = 0.0;  // sum of squares of the errors, m²
  double place = 0.0;      // normalised error squared of the point (2 degrees of freedom), summed
  double time = 0.0;       // … of the time (1)
  double place2 = 0.0, time2 = 0.0;
  double time_error2 = 0.0;
  double sigma2 = 0.0;
  int runs = 0;
};

Pursuit pursue(int runs, double log_spread, std::uint64_t entity) {
  const geo::Site site = scene::site_at(48.0, 20.0);
  ExtendedKalmanConfig config;
  config.ballistic_prior = 0.9999;
  config.ballistic_accel_mps2 = 1e-3;
  config.gate_probability = 0.999999;
  ImpactEstimator estimator{{}};
  Pursuit sum;
  TrackerLog log;
  for (int run = 0; run < runs; ++run) {
    base::RandomStream draw = stream(static_cast<std::uint64_t>(run), entity);
    // Burnt out at 40 km, 41 … 45° up, at a speed that goes with 600 to 1 000 km; aimed at the radar's country.
    const double speed = 2350.0 + 400.0 * draw.uniform();
    const double slope = (41.0 + 4.0 * draw.uniform()) * geo::degree;
    const double azimuth = 2.0 * std::numbers::pi * draw.uniform();
    const double beta = 5000.0 * std::exp(log_spread * draw.normal());
    const geo::Geodetic burnout = geo::geodesic_direct(
        geo::Geodetic{site.geodetic().lat_rad, site.geodetic().lon_rad, 40e3}, azimuth, 600e3 + 150e3 * draw.uniform());
    const double heading = geo::geodesic_inverse(burnout, site.geodetic()).azimuth_from_rad;
    const geo::Site there{burnout};
    const scene::EcefState start =
        scene::state_at(there, {0.0, 0.0, 0.0},
                        {speed * std::cos(slope) * std::sin(heading), speed * std::cos(slope) * std::cos(heading),
                         speed * std::sin(slope)});
    geo::ForceModel forces;
    forces.ballistic_coefficient_kg_m2 = beta;
    forces.drag_on_descent_only = true;
    geo::Trajectory path;
    const geo::FlightResult end = geo::fly(start, 0.0, forces, {}, &path);
    // 60 s to go as the defence reckons: a moment that depended on the drag to come would tell of it.
    forces.ballistic_coefficient_kg_m2 = 5000.0;
    const double stop_s = geo::fly(start, 0.0, forces, {}, nullptr).end_s - 60.0;
    scene::Radar radar{base::SensorId{0},
                       site,
                       {30.0, 0.1 * geo::degree, 0.1 * geo::degree},
                       7000U + entity * 1000U + static_cast<std::uint64_t>(run)};
    const auto tracker = make_extended_kalman(config, {&site, 1});
    for (double t = stop_s - std::floor(stop_s) + 40.0; t <= stop_s + 1e-6; t += 1.0) {
      const auto position = path.at(t).position;
      if (site.az_el_range(position).elevation_rad < 2.0 * geo::degree) continue;
      const auto detection = radar.detection(position, t);
      tracker->take({&detection, 1}, log);
    }
    if (tracker->tracks().size() != 1) {
      ADD_FAILURE() << "run " << run << ": " << tracker->tracks().size() << " tracks";
      continue;
    }
    const auto impact = estimator.estimate(belief_of(tracker->tracks()[0], 5000.0, log_spread));
    if (!impact) {
      ADD_FAILURE() << "run " << run << ": no impact";
      continue;
    }
    const Vector3d e = offset(end.end_state.position, end.end_s, *impact);
    const Matrix3d p = claimed(*impact);
    const double place = e.head<2>().dot(p.topLeftCorner<2, 2>().llt().solve(e.head<2>()));
    const double time = e[2] * e[2] / p(2, 2);
    sum.place += place;
    sum.place2 += place * place;
    sum.time += time;
    sum.time2 += time * time;
    sum.error2_m2 += e.head<2>().squaredNorm();
    sum.time_error2 += e[2] * e[2];
    sum.sigma2 += p.topLeftCorner<2, 2>().trace();
    ++sum.runs;
  }
  const auto record = [](const char* what, double value) {
    testing::Test::RecordProperty(what, std::to_string(value));
  };
  record("place_nees", sum.place / sum.runs);
  record("time_nees", sum.time / sum.runs);
  record("place_rms_m", std::sqrt(sum.error2_m2 / sum.runs));
  record("place_claimed_m", std::sqrt(sum.sigma2 / sum.runs));
  record("time_rms_s", std::sqrt(sum.time_error2 / sum.runs));
  return sum;
}

// Two-sided 99 % of the mean of n chi-square variables (normal approximation).
double half_width(int degrees, int n) { return 2.5758 * std::sqrt(2.0 * degrees / n); }

TEST(ImpactEstimate, ClaimsTheErrorItHasAtSixtySecondsToGoWithAKnownCoefficient) {
  const Pursuit sum = pursue(500, 0.0, 11);
  EXPECT_NEAR(sum.place / sum.runs, 2.0, half_width(2, sum.runs));
  EXPECT_NEAR(sum.time / sum.runs, 1.0, half_width(1, sum.runs));
}

TEST(ImpactEstimate, ClaimsTheErrorItHasAtSixtySecondsToGoWithADoubtfulCoefficient) {
  const Pursuit sum = pursue(500, 0.3, 12);
  EXPECT_NEAR(sum.place / sum.runs, 2.0, half_width(2, sum.runs));
  EXPECT_NEAR(sum.time / sum.runs, 1.0, half_width(1, sum.runs));
}

TEST(ImpactEstimate, ClaimsTheErrorItHasOnAverageWithAnUnknownCoefficient) {
  // A coefficient that may be thrice as large or small: errors are skewed, so that their squares scatter by more than
  // chi-square's; the mean still has to be right, within 99 % of its own scatter.
  const Pursuit sum = pursue(1500, 1.0, 13);
  const double n = sum.runs;
  const auto scatter = [&](double total, double squares) {
    const double mean = total / n;
    return std::sqrt((squares / n - mean * mean) / n);
  };
  EXPECT_NEAR(sum.place / n, 2.0, 2.5758 * scatter(sum.place, sum.place2));
  EXPECT_NEAR(sum.time / n, 1.0, 2.5758 * scatter(sum.time, sum.time2));
}

}  // namespace
}  // namespace iamd::tracking
