#include "iamd/tracking/filter.hpp"

#include <cmath>

#include <Eigen/Cholesky>
#include <gtest/gtest.h>

#include "iamd/geo/eigen.hpp"

#include "tracking/scene.hpp"

namespace iamd::tracking {
namespace {

Filter filter_at(Motion motion, const MotionSettings& settings, const scene::EcefState& state) {
  Filter filter;
  filter.x = geo::vector_of(state);
  filter.p = Matrix6::Identity();
  refresh(motion, settings, filter);
  return filter;
}

TEST(Filter, FallsAsTheIntegratorOfTruthDoes) {
  const geo::Site site = scene::site_at(50.0, 30.0);
  MotionSettings settings;
  settings.ballistic_coefficient_kg_m2 = 4000.0;
  const auto space = scene::state_at(site, {100e3, 300e3, 400e3}, {500.0, -4000.0, 1000.0});
  const auto air = scene::state_at(site, {10e3, 30e3, 70e3}, {-500.0, -2000.0, -4000.0});
  for (const double seconds : {0.1, 1.0, 7.0, 60.0, 300.0}) {
    Filter filter = filter_at(Motion::ballistic, settings, space);
    advance(Motion::ballistic, settings, seconds, filter);
    const auto truth = scene::ballistic_path(space, seconds, 4000.0).at(seconds);
    EXPECT_LT(scene::gap_m(geo::state_of<geo::Ecef>(filter.x), truth),
              1e-3 * (1.0 + seconds) + 3e-5 * seconds * seconds)
        << seconds;
  }
  for (const double seconds : {0.5, 1.0, 8.0}) {
    Filter filter = filter_at(Motion::ballistic, settings, air);
    advance(Motion::ballistic, settings, seconds, filter);
    const auto truth = scene::ballistic_path(air, seconds, 4000.0).at(seconds);
    EXPECT_LT(scene::gap_m(geo::state_of<geo::Ecef>(filter.x), truth), 1.0) << seconds;
  }
}

TEST(Filter, KeepsLevelFlightLevel) {
  const geo::Site site = scene::site_at(50.0, 30.0);
  const auto flight = scene::level_path(site, {30e3, 60e3, 9e3}, -180.0, -170.0);
  Filter filter = filter_at(Motion::constant_velocity, {}, flight.start);
  for (int k = 1; k <= 600; ++k) {
    advance(Motion::constant_velocity, {}, 1.0, filter);
    refresh(Motion::constant_velocity, {}, filter);
    EXPECT_LT(scene::gap_m(geo::state_of<geo::Ecef>(filter.x), flight.at(k)), 0.01);
  }
  EXPECT_NEAR(filter.x.head<3>().norm(), geo::norm(flight.start.position), 0.01);
  EXPECT_NEAR(filter.x.tail<3>().norm(), geo::norm(flight.start.velocity), 1e-6);
}

TEST(Filter, CarriesCovarianceAsItsOwnMotionSpreads) {
  // The covariance without noise against differences of the carried mean.
  const geo::Site site = scene::site_at(50.0, 30.0);
  MotionSettings settings;
  settings.ballistic_psd = settings.manoeuvre_psd = settings.drag_psd_per_accel2 = 0.0;
  for (const double alt : {300e3, 30e3}) {
    for (const Motion motion : {Motion::ballistic, Motion::constant_velocity}) {
      const auto state = scene::state_at(site, {100e3, 100e3, alt}, {-400.0, -900.0, -600.0});
      Filter base_filter = filter_at(motion, settings, state);
      Matrix6 f;
      for (int i = 0; i < 6; ++i) {
        const double d = i < 3 ? 10.0 : 0.1;
        Filter plus = base_filter;
        Filter minus = base_filter;
        plus.x[i] += d;
        minus.x[i] -= d;
        refresh(motion, settings, plus);
        refresh(motion, settings, minus);
        advance(motion, settings, 2.0, plus);
        advance(motion, settings, 2.0, minus);
        f.col(i) = (plus.x - minus.x) / (2.0 * d);
      }
      base_filter.p.diagonal() << 1e4, 2e4, 3e4, 10.0, 20.0, 30.0;
      const Matrix6 expected = f * base_filter.p * f.transpose();
      advance(motion, settings, 2.0, base_filter);
      for (int i = 0; i < 6; ++i) {
        for (int j = 0; j < 6; ++j) {
          const double scale = std::sqrt(expected(i, i) * expected(j, j));
          EXPECT_NEAR(base_filter.p(i, j) / scale, expected(i, j) / scale, 2e-3) << i << j << " " << alt;
        }
      }
    }
  }
}

TEST(Filter, ComesBackToWhereItWas) {
  const geo::Site site = scene::site_at(50.0, 30.0);
  const auto state = scene::state_at(site, {100e3, 300e3, 300e3}, {500.0, -4000.0, 1000.0});
  Filter filter = filter_at(Motion::ballistic, {}, state);
  const Filter start = filter;
  advance(Motion::ballistic, {}, 5.0, filter);
  refresh(Motion::ballistic, {}, filter);
  advance(Motion::ballistic, {}, -5.0, filter);
  EXPECT_LT((filter.x - start.x).head<3>().norm(), 1e-3);
  EXPECT_LT((filter.x - start.x).tail<3>().norm(), 1e-3);
  EXPECT_GT(filter.p.trace(), start.p.trace());  // both ways cost knowledge
}

TEST(Filter, InnovationsAreAsLargeAsClaimed) {
  const geo::Site site = scene::site_at(50.0, 30.0);
  const SiteAxes axes = axes_of(site);
  MotionSettings settings;
  settings.ballistic_psd = 1e-6;
  constexpr int runs = 400;
  constexpr int looks = 40;
  std::array<double, looks + 1> nis{};
  for (int run = 0; run < runs; ++run) {
    base::RandomStream draw{
        {.seed = 5, .run = static_cast<std::uint64_t>(run), .entity = 1, .purpose = base::Purpose::test}};
    const double vx = 1000.0 * draw.normal();
    const double vy = 1000.0 * draw.normal();
    const double vz = 1000.0 * draw.normal();
    const auto path = scene::ballistic_path(scene::state_at(site, {100e3, 500e3, 400e3}, {vx, vy, vz}), 50.0);
    scene::Radar radar{base::SensorId{0}, site, {}, 1000U + static_cast<std::uint64_t>(run)};
    Filter filter;
    for (int k = 0; k <= looks; ++k) {
      const Measurement z = measurement_of(radar.detection(path.at(k).position, k), axes);
      if (k == 0) {
        filter.x.head<3>() = z.position;
        filter.p.topLeftCorner<3, 3>() = z.covariance;
        filter.p.bottomRightCorner<3, 3>() = 1e6 * Matrix3::Identity();
      } else {
        advance(Motion::ballistic, settings, 1.0, filter);
        nis[static_cast<std::size_t>(k)] += update(z, filter).distance2 / runs;
      }
      refresh(Motion::ballistic, settings, filter);
    }
  }
  double all = 0.0;
  for (int k = 1; k <= looks; ++k) {
    // 99.99 % each: forty questions.
    EXPECT_NEAR(nis[static_cast<std::size_t>(k)], 3.0, 3.8906 * std::sqrt(6.0 / runs)) << k;
    all += nis[static_cast<std::size_t>(k)] / looks;
  }
  EXPECT_NEAR(all, 3.0,
              2.5758 * std::sqrt(6.0 / (runs * looks)) + 0.05);  // the widened range noise makes it a little less
}

TEST(Filter, GateSeesTheInnovationThatTheUpdateSees) {
  const geo::Site site = scene::site_at(50.0, 30.0);
  const SiteAxes axes = axes_of(site);
  scene::Radar radar{base::SensorId{0}, site, {}, 8};
  base::RandomStream draw{{.seed = 6, .run = 0, .entity = 1, .purpose = base::Purpose::test}};
  for (int trial = 0; trial < 500; ++trial) {
    const auto state =
        scene::state_at(site, {400e3 * draw.normal(), 400e3 * draw.normal(), 50e3 + 400e3 * draw.uniform()},
                        {1000.0 * draw.normal(), 1000.0 * draw.normal(), 500.0 * draw.normal()});
    Filter filter = filter_at(Motion::ballistic, {}, state);
    const double sigma = std::pow(10.0, 1.0 + 2.0 * draw.uniform());
    filter.p.topLeftCorner<3, 3>() *= sigma * sigma;
    filter.p.bottomRightCorner<3, 3>() *= 100.0;
    const Measurement z = measurement_of(radar.detection(state.position, 0.0), axes);
    const Gate near = gate(filter, 0.0, z);
    const Fit fit = update(z, filter);
    EXPECT_NEAR(near.distance2, fit.distance2, 0.02 + 0.05 * fit.distance2);
    EXPECT_NEAR(std::log(near.determinant), std::log(fit.determinant), 0.05);
  }
}

TEST(Filter, LateMeasurementAtTheSameMomentIsATimelyOne) {
  const geo::Site site = scene::site_at(50.0, 30.0);
  const SiteAxes axes = axes_of(site);
  scene::Radar radar{base::SensorId{0}, site, {}, 8};
  const auto state = scene::state_at(site, {100e3, 300e3, 300e3}, {500.0, -4000.0, 1000.0});
  Filter timely = filter_at(Motion::ballistic, {}, state);
  timely.p.diagonal() << 1e5, 2e5, 3e5, 1e3, 2e3, 3e3;
  Filter late = timely;
  const Measurement z = measurement_of(radar.detection(state.position, 0.0), axes);
  update(z, timely);
  update_late(Motion::ballistic, {}, 0.0, z, late);
  EXPECT_LT((timely.x - late.x).norm(), 1e-6);
  EXPECT_LT((timely.p - late.p).norm() / timely.p.norm(), 1e-9);
}

TEST(Filter, MeasuresAcrossTheNorthWithoutWrap) {
  const geo::Site site = scene::site_at(50.0, 30.0);
  const SiteAxes axes = axes_of(site);
  const auto state = scene::state_at(site, {10.0, 100e3, 20e3}, {});
  Filter filter = filter_at(Motion::constant_velocity, {}, state);
  filter.p.topLeftCorner<3, 3>() *= 1e4;
  const geo::AzElRange truth = site.az_el_range(state.position);
  sensing::Detection detection{.id = base::DetectionId{0},
                               .sensor = base::SensorId{0},
                               .time = {},
                               .measured = {2.0 * std::numbers::pi - 1e-4, truth.elevation_rad, truth.range_m},
                               .sigma_range_m = 10.0,
                               .sigma_azimuth_rad = 1e-3,
                               .sigma_elevation_rad = 1e-3,
                               .snr = 100.0};
  const Fit fit = update(measurement_of(detection, axes), filter);
  EXPECT_LT(fit.distance2, 0.2);
  EXPECT_LT((filter.x - geo::vector_of(state)).norm(), 30.0);
}

TEST(Filter, StaysSymmetricAndPositiveOverTenThousandRandomSteps) {
  const geo::Site site = scene::site_at(50.0, 30.0);
  const SiteAxes axes = axes_of(site);
  base::RandomStream draw{{.seed = 7, .run = 0, .entity = 1, .purpose = base::Purpose::test}};
  Filter filter;
  scene::EcefState state;
  for (int k = 0; k < 10000; ++k) {
    const Motion motion = draw.bernoulli(0.5) ? Motion::ballistic : Motion::constant_velocity;
    if (k % 20 == 0) {
      state = scene::state_at(site, {300e3 * draw.normal(), 300e3 * draw.normal(), 20e3 + 300e3 * draw.uniform()},
                              {2e3 * draw.normal(), 2e3 * draw.normal(), 1e3 * draw.normal()});
      filter = filter_at(motion, {}, state);
      filter.p.topLeftCorner<3, 3>() *= std::pow(10.0, 12.0 * draw.uniform());
      filter.p.bottomRightCorner<3, 3>() *= std::pow(10.0, 8.0 * draw.uniform());
    }
    const double dt = std::pow(10.0, -4.0 + 6.0 * draw.uniform());
    scene::Radar radar{base::SensorId{0},
                       site,
                       {std::pow(10.0, -1.0 + 4.0 * draw.uniform()), std::pow(10.0, -6.0 + 4.0 * draw.uniform()),
                        std::pow(10.0, -6.0 + 4.0 * draw.uniform())},
                       static_cast<std::uint64_t>(k)};
    refresh(motion, {}, filter);
    if (draw.bernoulli(0.8)) {
      advance(motion, {}, dt, filter);
      update(measurement_of(radar.detection(geo::state_of<geo::Ecef>(filter.x).position, 0.0), axes), filter);
    } else {
      const double back = -std::min(dt, 10.0);
      Filter then = filter;
      advance(motion, {}, back, then);
      update_late(motion, {}, back,
                  measurement_of(radar.detection(geo::state_of<geo::Ecef>(then.x).position, 0.0), axes), filter);
    }
    ASSERT_EQ(filter.p, filter.p.transpose()) << k;
    ASSERT_EQ(filter.p.llt().info(), Eigen::Success) << k;
    ASSERT_TRUE(filter.x.allFinite()) << k;
  }
}

}  // namespace
}  // namespace iamd::tracking
