// Sensor biases from common targets: statistics, observability, and what they are worth to a fused track.
#include "iamd/tracking/registration.hpp"

#include <algorithm>
#include <cmath>
#include <cstdint>
#include <string>
#include <vector>

#include <Eigen/Cholesky>
#include <gtest/gtest.h>

#include "iamd/geo/eigen.hpp"
#include "iamd/tracking/extended_kalman.hpp"

#include "tracking/scene.hpp"

namespace iamd::tracking {
namespace {

constexpr double range_sigma_m = 30.0;
constexpr double angle_sigma_rad = 0.1 * geo::degree;

base::RandomStream stream(std::uint64_t entity, std::uint64_t run) {
  return base::RandomStream{{.seed = 23, .run = run, .entity = entity, .purpose = base::Purpose::test}};
}

// A radar with a bias: what it measures of a place.
struct BiasedRadar {
  base::SensorId id;
  geo::Site site;
  Vector3 bias;
  SensorAxes axes;
  BiasedRadar(std::size_t index, const geo::Site& where, const Vector3& b)
      : id{index}, site{where}, bias{b}, axes{sensor_axes(where)} {}
  [[nodiscard]] sensing::Detection detect(const geo::Position<geo::Ecef>& truth, double t_s,
                                          base::RandomStream& draw) const {
    geo::AzElRange z = site.az_el_range(truth);
    z.range_m += bias[0] + range_sigma_m * draw.normal();
    z.azimuth_rad += bias[1] + angle_sigma_rad * draw.normal();
    z.elevation_rad += bias[2] + angle_sigma_rad * draw.normal();
    const double turn = 2.0 * std::numbers::pi;
    z.azimuth_rad -= turn * std::floor(z.azimuth_rad / turn);
    return {.id = {},
            .sensor = id,
            .time = base::Time::from_seconds(t_s),
            .measured = z,
            .sigma_range_m = range_sigma_m,
            .sigma_azimuth_rad = angle_sigma_rad,
            .sigma_elevation_rad = angle_sigma_rad,
            .snr = 100.0};
  }
};

RegistrationSettings matched() {
  RegistrationSettings s;
  s.prior_range_m = 50.0;
  s.prior_azimuth_rad = 0.2 * geo::degree;
  s.prior_elevation_rad = 0.2 * geo::degree;
  s.drift_range_m = 0.0;
  s.drift_angle_rad = 0.0;
  s.acceleration_mps2 = 0.1;
  return s;
}

std::vector<geo::Site> sites(std::size_t n) {
  const std::vector<geo::Site> all{scene::site_at(50.0, 10.0), scene::site_at(50.6, 10.9), scene::site_at(49.5, 10.8)};
  return {all.begin(), all.begin() + static_cast<std::ptrdiff_t>(n)};
}

// Targets all around, in level flight; every radar sees each of them once in 4 s, one radar after the other half a
// second apart.
void watch(Registration& registration, const std::vector<BiasedRadar>& radars, int targets, int looks,
           base::RandomStream& draw) {
  std::vector<scene::LevelPath> paths;
  for (int i = 0; i < targets; ++i) {
    const double azimuth = 2.0 * std::numbers::pi * draw.uniform();
    const double way = 20e3 + 100e3 * draw.uniform();
    const double heading = 2.0 * std::numbers::pi * draw.uniform();
    paths.push_back(scene::level_path(radars[0].site,
                                      {way * std::sin(azimuth), way * std::cos(azimuth), 4e3 + 9e3 * draw.uniform()},
                                      200.0 * std::sin(heading), 200.0 * std::cos(heading)));
  }
  for (int k = 0; k < looks; ++k) {
    for (std::size_t r = 0; r < radars.size(); ++r) {
      for (int i = 0; i < targets; ++i) {
        const double t = 4.0 * k + 0.5 * static_cast<double>(r);
        const scene::EcefState truth = paths[static_cast<std::size_t>(i)].at(t);
        const Plot plot = plot_of(radars[r].detect(truth.position, t, draw), 0, radars[r].axes);
        const Vector3 velocity =
            geo::vector_of(truth.velocity) + 3.0 * Vector3{draw.normal(), draw.normal(), draw.normal()};
        registration.take(plot, radars[r].axes, Vector4::Zero(), base::TrackId{static_cast<std::size_t>(i)}, velocity,
                          9.0 * Matrix3::Identity());
      }
    }
  }
}

TEST(Registration, ClaimsTheErrorItHasWithTwoAndThreeSensors) {
  for (const std::size_t n : {std::size_t{2}, std::size_t{3}}) {
    constexpr int runs = 300;
    double nees = 0.0;
    int outside = 0;
    double before2 = 0.0;
    double after2 = 0.0;
    for (int run = 0; run < runs; ++run) {
      base::RandomStream draw = stream(n, static_cast<std::uint64_t>(run));
      std::vector<BiasedRadar> radars;
      const auto where = sites(n);
      for (std::size_t i = 0; i < n; ++i) {
        const double a = 50.0 * draw.normal();
        const double b = 0.2 * geo::degree * draw.normal();
        const double c = 0.2 * geo::degree * draw.normal();
        radars.emplace_back(i, where[i], Vector3{a, b, c});
      }
      Registration registration{matched(), n};
      watch(registration, radars, 20, 10, draw);
      Eigen::VectorXd e{3 * static_cast<Eigen::Index>(n)};
      for (std::size_t i = 0; i < n; ++i) {
        e.segment<3>(3 * static_cast<Eigen::Index>(i)) = registration.bias(base::SensorId{i}).mean - radars[i].bias;
        before2 += radars[i].bias.tail<2>().squaredNorm();
        after2 += (registration.bias(base::SensorId{i}).mean - radars[i].bias).tail<2>().squaredNorm();
      }
      nees += e.dot(registration.covariance().llt().solve(e)) / runs;
      for (Eigen::Index i = 0; i < e.size(); ++i) {
        outside += std::abs(e[i]) > 3.0 * std::sqrt(registration.covariance()(i, i)) ? 1 : 0;
      }
    }
    const double degrees = 3.0 * static_cast<double>(n);
    RecordProperty("nees_" + std::to_string(n), std::to_string(nees));
    EXPECT_NEAR(nees, degrees, 2.5758 * std::sqrt(2.0 * degrees / runs)) << n;
    // 0.27 % of normal errors lie beyond 3 sigma: 99.9 % of Poisson with that mean.
    const double expected = 0.0027 * degrees * runs;
    EXPECT_LT(outside, expected + 3.3 * std::sqrt(expected) + 1.0) << n;
    RecordProperty("angle_error_ratio_" + std::to_string(n), std::to_string(std::sqrt(after2 / before2)));
    EXPECT_LT(std::sqrt(after2 / before2), 0.15) << n;
  }
}

TEST(Registration, FindsBiasesOfFiftyMetresAndAFifthOfADegreeWithinThreeSigma) {
  const std::vector<Vector3> biases{{50.0, 0.2 * geo::degree, -0.2 * geo::degree},
                                    {-50.0, -0.2 * geo::degree, 0.2 * geo::degree},
                                    {50.0, -0.2 * geo::degree, -0.2 * geo::degree}};
  for (const std::size_t n : {std::size_t{2}, std::size_t{3}}) {
    base::RandomStream draw = stream(40 + n, 0);
    std::vector<BiasedRadar> radars;
    const auto where = sites(n);
    for (std::size_t i = 0; i < n; ++i) radars.emplace_back(i, where[i], biases[i]);
    Registration registration{{.acceleration_mps2 = 0.1}, n};
    watch(registration, radars, 30, 20, draw);
    EXPECT_EQ(registration.rejected(), 0U);
    for (std::size_t i = 0; i < n; ++i) {
      const SensorBias found = registration.bias(base::SensorId{i});
      for (int k = 0; k < 3; ++k) {
        const double sigma = std::sqrt(found.covariance(k, k));
        EXPECT_NEAR(found.mean[k], biases[i][k], 3.0 * sigma) << n << " sensor " << i << " component " << k;
        EXPECT_LT(sigma, 0.25 * std::abs(biases[i][k])) << n << " sensor " << i << " component " << k;
      }
      EXPECT_TRUE(registration.significant(base::SensorId{i}));
      EXPECT_GT(registration.observed(base::SensorId{i}).minCoeff(), 0.98);
    }
  }
}

TEST(Registration, ClaimsNoBiasWhereThereIsNone) {
  // At 99 % each: of 2 × 200 sensors at most 4 + 3.1·√4 by chance (99.9 %).
  int significant = 0;
  for (int run = 0; run < 200; ++run) {
    base::RandomStream draw = stream(50, static_cast<std::uint64_t>(run));
    const auto where = sites(2);
    const std::vector<BiasedRadar> radars{{0, where[0], Vector3::Zero()}, {1, where[1], Vector3::Zero()}};
    Registration registration{{.acceleration_mps2 = 0.1}, 2};
    watch(registration, radars, 15, 8, draw);
    for (std::size_t i = 0; i < 2; ++i) significant += registration.significant(base::SensorId{i}) ? 1 : 0;
  }
  EXPECT_LE(significant, 10);
}

TEST(Registration, LearnsNothingFromOneSensor) {
  base::RandomStream draw = stream(60, 0);
  const std::vector<BiasedRadar> radars{{0, sites(1)[0], {50.0, 0.003, 0.003}}};
  Registration registration{{}, 2};
  watch(registration, radars, 20, 10, draw);
  EXPECT_EQ(registration.bias(base::SensorId{0}).pairs, 0U);
  EXPECT_EQ(registration.observed(base::SensorId{0}), Vector3::Zero());
  EXPECT_EQ(registration.offset(base::SensorId{0}), Vector4::Zero());
  EXPECT_FALSE(registration.significant(base::SensorId{0}));
}

TEST(Registration, SeesOnlyTheDifferenceOfTwoSensorsAtOnePlace) {
  base::RandomStream draw = stream(61, 0);
  const geo::Site site = sites(1)[0];
  const std::vector<BiasedRadar> radars{{0, site, {40.0, 0.003, 0.002}}, {1, site, {-20.0, 0.001, -0.001}}};
  Registration registration{matched(), 2};
  watch(registration, radars, 30, 20, draw);
  const auto& p = registration.covariance();
  const RegistrationSettings s = matched();
  const Vector3 prior{s.prior_range_m, s.prior_azimuth_rad, s.prior_elevation_rad};
  for (int k = 0; k < 3; ++k) {
    const double sum = p(k, k) + p(3 + k, 3 + k) + 2.0 * p(k, 3 + k);
    const double difference = p(k, k) + p(3 + k, 3 + k) - 2.0 * p(k, 3 + k);
    EXPECT_GT(sum, 0.98 * 2.0 * prior[k] * prior[k]) << k;
    EXPECT_LT(difference, 0.02 * 2.0 * prior[k] * prior[k]) << k;
    const double found = registration.mean()[k] - registration.mean()[3 + k];
    EXPECT_NEAR(found, radars[0].bias[k] - radars[1].bias[k], 3.3 * std::sqrt(difference)) << k;
  }
  // One of them declared true anchors the other.
  Registration anchored{matched(), 2};
  anchored.set_prior(base::SensorId{1}, {1.0, 1e-5, 1e-5});
  const std::vector<BiasedRadar> one_true{{0, site, {40.0, 0.003, 0.002}}, {1, site, Vector3::Zero()}};
  watch(anchored, one_true, 30, 20, draw);
  const SensorBias found = anchored.bias(base::SensorId{0});
  for (int k = 0; k < 3; ++k) {
    EXPECT_NEAR(found.mean[k], one_true[0].bias[k], 3.3 * std::sqrt(found.covariance(k, k)));
    EXPECT_LT(std::sqrt(found.covariance(k, k)), 0.1 * prior[k]);
  }
}

TEST(Registration, LeavesOutPairsOfTwoObjects) {
  base::RandomStream draw = stream(62, 0);
  const auto where = sites(2);
  const std::vector<BiasedRadar> radars{{0, where[0], Vector3::Zero()}, {1, where[1], Vector3::Zero()}};
  Registration registration{{}, 2};
  const scene::EcefState a = scene::level_path(where[0], {60e3, 20e3, 9e3}, 200.0, 0.0).start;
  const scene::EcefState b = scene::level_path(where[0], {60e3, 35e3, 9e3}, 200.0, 0.0).start;
  const Plot pa = plot_of(radars[0].detect(a.position, 0.0, draw), 0, radars[0].axes);
  const Plot pb = plot_of(radars[1].detect(b.position, 0.0, draw), 0, radars[1].axes);
  const Vector4 none = Vector4::Zero();
  EXPECT_FALSE(registration.take_pair(pa, radars[0].axes, none, pb, radars[1].axes, none, geo::vector_of(a.velocity),
                                      Matrix3::Identity()));
  EXPECT_EQ(registration.rejected(), 1U);
  EXPECT_EQ(registration.offset(base::SensorId{0}), Vector4::Zero());
}

TEST(Registration, GivesTheSameWithTheBiasTakenOffThePlotsBefore) {
  const auto where = sites(2);
  const Vector3 bias{45.0, 0.002, -0.001};
  const std::vector<BiasedRadar> radars{{0, where[0], bias}, {1, where[1], Vector3::Zero()}};
  Registration raw{{}, 2};
  Registration corrected{{}, 2};
  Vector4 removed = Vector4::Zero();
  removed.head<3>() = 0.5 * bias;
  const Vector4 none = Vector4::Zero();
  for (int i = 0; i < 50; ++i) {
    base::RandomStream draw = stream(63, static_cast<std::uint64_t>(i));
    const scene::EcefState s = scene::level_path(where[0], {50e3, 2e3 * i - 40e3, 9e3}, 200.0, 0.0).start;
    const auto da = radars[0].detect(s.position, 0.0, draw);
    const Plot pb = plot_of(radars[1].detect(s.position, 0.0, draw), 0, radars[1].axes);
    const Vector3 v = geo::vector_of(s.velocity);
    EXPECT_TRUE(raw.take_pair(plot_of(da, 0, radars[0].axes), radars[0].axes, none, pb, radars[1].axes, none, v,
                              Matrix3::Identity()));
    EXPECT_TRUE(corrected.take_pair(plot_of(da, 0, radars[0].axes, removed), radars[0].axes, removed, pb,
                                    radars[1].axes, none, v, Matrix3::Identity()));
  }
  EXPECT_LT((raw.mean() - corrected.mean()).norm(), 1e-6);
}

TEST(Registration, HalvesTheErrorOfFusedTracksAtLeast) {
  // Two radars with biases as above watch 12 aircraft. The plots of the first two minutes teach; then a tracker runs on
  // plots as they are and another on plots with the biases taken off.
  base::RandomStream draw = stream(70, 0);
  const auto where = sites(2);
  const std::vector<BiasedRadar> radars{{0, where[0], {50.0, 0.2 * geo::degree, 0.2 * geo::degree}},
                                        {1, where[1], {-50.0, -0.2 * geo::degree, 0.2 * geo::degree}}};
  std::vector<scene::LevelPath> paths;
  for (int i = 0; i < 12; ++i) {
    const double azimuth = 0.5236 * i;
    paths.push_back(scene::level_path(where[0], {70e3 * std::sin(azimuth) + 30e3, 70e3 * std::cos(azimuth) + 30e3, 9e3},
                                      -150.0 * std::cos(azimuth), 150.0 * std::sin(azimuth)));
  }
  Registration registration{{.acceleration_mps2 = 1.0}, 2};
  ExtendedKalmanConfig config;
  config.ballistic_prior = 1e-4;
  config.manoeuvre_mps2 = 0.3;
  const auto learner = make_extended_kalman(config, where);
  std::vector<sensing::Detection> look;
  TrackerLog log;
  const auto see = [&](std::size_t r, double t) {
    look.clear();
    for (const auto& path : paths) look.push_back(radars[r].detect(path.at(t).position, t, draw));
    for (std::size_t i = 0; i < look.size(); ++i) look[i].id = base::DetectionId{i};
  };
  for (int k = 0; k < 60; ++k) {
    const auto r = static_cast<std::size_t>(k % 2);
    see(r, 2.0 * k);
    log.clear();
    learner->take(look, log);
    for (const Association& a : log.associations) {
      const Track* track = learner->find(a.track);
      if (track == nullptr || track->status != TrackStatus::confirmed) continue;
      const Eigen::Map<const Matrix6> p{track->covariance.data()};
      const Plot plot = plot_of(look[a.detection.index()], 0, radars[r].axes);
      registration.take(plot, radars[r].axes, Vector4::Zero(), a.track, geo::vector_of(track->state.velocity),
                        p.bottomRightCorner<3, 3>());
    }
  }
  EXPECT_GT(registration.bias(base::SensorId{0}).pairs, 200U);
  const auto rms = [&](bool corrected) {
    const auto tracker = make_extended_kalman(config, where);
    double sum = 0.0;
    int count = 0;
    draw = stream(71, 0);
    for (int k = 60; k < 120; ++k) {
      const auto r = static_cast<std::size_t>(k % 2);
      see(r, 2.0 * k);
      if (corrected) {
        for (sensing::Detection& d : look) {
          const Vector4 offset = registration.offset(d.sensor);
          d.measured.range_m -= offset[0];
          d.measured.azimuth_rad -= offset[1];
          d.measured.elevation_rad -= offset[2];
        }
      }
      tracker->take(look, log);
      if (k < 80) continue;
      for (const auto& path : paths) {
        double nearest = 1e9;
        for (const Track& track : tracker->tracks()) {
          nearest = std::min(nearest, scene::gap_m(track.state, path.at(track.time.seconds())));
        }
        sum += nearest * nearest;
        ++count;
      }
    }
    return std::sqrt(sum / count);
  };
  const double as_measured = rms(false);
  const double registered = rms(true);
  RecordProperty("as_measured_m", std::to_string(as_measured));
  RecordProperty("registered_m", std::to_string(registered));
  EXPECT_LT(registered, 0.5 * as_measured);
}

}  // namespace
}  // namespace iamd::tracking
