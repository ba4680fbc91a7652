// Launch points: on arcs that are known exactly, and of missiles that were flown from lift-off.
#include "iamd/tracking/launch_point.hpp"

#include <cmath>
#include <cstdint>
#include <string>

#include <Eigen/Cholesky>
#include <Eigen/Core>
#include <gtest/gtest.h>

#include "iamd/geo/eigen.hpp"
#include "iamd/geo/geodesic.hpp"
#include "iamd/geo/missile_launch.hpp"

#include "geo/missiles.hpp"
#include "tracking/scene.hpp"

namespace iamd::tracking {
namespace {

using Vector6d = Eigen::Matrix<double, 6, 1>;
using Matrix6d = Eigen::Matrix<double, 6, 6>;

BallisticBelief belief_at(const geo::State<geo::Ecef>& state, double t_s, double sigma_m, double sigma_mps) {
  BallisticBelief belief;
  belief.time = base::Time::from_seconds(t_s);
  belief.state = state;
  Vector6d d;
  d << sigma_m, sigma_m, sigma_m, sigma_mps, sigma_mps, sigma_mps;
  Eigen::Map<Matrix6d>{belief.covariance.data()} = Matrix6d{d.cwiseAbs2().asDiagonal()};
  return belief;
}

double gap_m(const geo::Geodetic& a, const geo::Geodetic& b) {
  return geo::distance(geo::ecef_from_geodetic(a), geo::ecef_from_geodetic(b));
}

// Thrown upwards from the ground without air on the way up.
scene::EcefState thrown(const geo::Site& site) {
  return scene::state_at(site, {0.0, 0.0, 0.0}, {1300.0, 900.0, 1500.0});
}

TEST(LaunchPoint, IsTheFootOfAnArcThatWasFlownForward) {
  const geo::Site site = scene::site_at(40.0, -30.0, 0.0);
  geo::ForceModel forces;
  forces.ballistic_coefficient_kg_m2 = 5000.0;
  forces.drag_on_descent_only = true;
  geo::Trajectory path;
  const auto end = geo::fly(thrown(site), 50.0, forces, {.longest_step_s = 2.0}, &path);
  LaunchPointSettings settings;
  settings.burn.reset();
  // Climbing, at the top and falling back into the air.
  for (const double t : {60.0, 200.0, end.end_s - 60.0, end.end_s - 25.0}) {
    const auto launch = estimate_launch_point(belief_at(path.at(t), t, 1e-3, 1e-6), settings);
    ASSERT_TRUE(launch) << t;
    EXPECT_LT(gap_m(launch->ground.point, site.geodetic()), 2.0) << t;
    EXPECT_NEAR(launch->time.seconds(), 50.0, 2e-3) << t;
    EXPECT_NEAR(launch->heading_rad, std::atan2(1300.0, 900.0), 1e-4) << t;
  }
}

TEST(LaunchPoint, HasTheCovarianceOfDraws) {
  const geo::Site site = scene::site_at(40.0, -30.0, 0.0);
  const auto path = scene::ballistic_path(thrown(site), 250.0);
  BallisticBelief belief = belief_at(path.at(200.0), 200.0, 300.0, 4.0);
  LaunchPointSettings settings;
  settings.burn.reset();
  const auto launch = estimate_launch_point(belief, settings);
  ASSERT_TRUE(launch);
  const geo::Site about{launch->ground.point};
  base::RandomStream draw{{.seed = 5, .run = 0, .entity = 21, .purpose = base::Purpose::test}};
  Eigen::Matrix2d drawn = Eigen::Matrix2d::Zero();
  double time2 = 0.0;
  constexpr int draws = 2000;
  for (int i = 0; i < draws; ++i) {
    Vector6d x = geo::vector_of(belief.state);
    for (int k = 0; k < 6; ++k) x[k] += draw.normal() * (k < 3 ? 300.0 : 4.0);
    const auto one = estimate_launch_point(belief_at(geo::state_of<geo::Ecef>(x), 200.0, 1e-3, 1e-6), settings);
    ASSERT_TRUE(one);
    const auto local = about.to_enu(geo::ecef_from_geodetic(one->ground.point));
    const Eigen::Vector2d e{local.x_m, local.y_m};
    drawn += e * e.transpose() / draws;
    time2 += std::pow(one->time.seconds() - launch->time.seconds(), 2) / draws;
  }
  // A variance from 2 000 draws scatters by 3.2 %: 99.9 % is 10 %.
  EXPECT_NEAR(launch->ground.east2_m2, drawn(0, 0), 0.11 * drawn(0, 0));
  EXPECT_NEAR(launch->ground.north2_m2, drawn(1, 1), 0.11 * drawn(1, 1));
  EXPECT_NEAR(launch->sigma_time_s, std::sqrt(time2), 0.055 * std::sqrt(time2));
}

TEST(LaunchPoint, GrowsByProcessNoiseAsTheTimeBackCubed) {
  // Outside the air, over a short way: the foot's place moves by dt for each m/s, so that its variance is q dt³/3.
  const geo::Site site = scene::site_at(40.0, -30.0, 0.0);
  const auto path = scene::ballistic_path(scene::state_at(site, {0.0, 0.0, 0.0}, {0.0, 0.0, 2000.0}), 60.0);
  LaunchPointSettings settings;
  settings.burn.reset();
  settings.acceleration_psd_m2_s3 = 2.0;
  for (const double t : {20.0, 40.0}) {
    const auto launch = estimate_launch_point(belief_at(path.at(t), t, 1e-3, 1e-6), settings);
    ASSERT_TRUE(launch);
    EXPECT_NEAR(launch->ground.sigma_major_m, std::sqrt(2.0 * t * t * t / 3.0), 0.01 * launch->ground.sigma_major_m);
  }
}

TEST(LaunchPoint, LiesWithinItsClaimOfWhereMissilesLiftedOff) {
  // Scud-B and No-dong (Forden 2007) at three ranges each and two lofts, tracked in free flight; what nobody saw is the
  // burn. Errors of the assumption are not chance, so that each launch must lie within three standard deviations, and
  // the mean of the squared distances below that of chi-square's upper 99 % for a dozen.
  const geo::Geodetic site{35.0 * geo::degree, 50.0 * geo::degree, 0.0};
  double sum = 0.0;
  double error2 = 0.0;
  double foot2 = 0.0;
  int n = 0;
  struct Case {
    geo::Missile missile;
    double range_m;
  };
  for (const Case& c : {Case{geo::scud_b(), 200e3}, Case{geo::scud_b(), 250e3}, Case{geo::scud_b(), 290e3},
                        Case{geo::no_dong(), 600e3}, Case{geo::no_dong(), 800e3}, Case{geo::no_dong(), 950e3}}) {
    for (const geo::MissileLoft loft : {geo::MissileLoft::minimum_energy, geo::MissileLoft::high}) {
      geo::MissileAim aim;
      aim.missile = c.missile;
      aim.launch = site;
      aim.aim = geo::geodesic_direct(site, 1.1, c.range_m);
      aim.loft = loft;
      const auto flown = geo::solve_launch(aim);
      ASSERT_TRUE(flown) << c.range_m;
      const auto path = scene::ballistic_path(flown->cutoff, 60.0);
      const double t = flown->cutoff_s + 50.0;
      BallisticBelief belief = belief_at(path.at(50.0), t, 50.0, 1.0);
      belief.log_spread = 0.5;
      const auto launch = estimate_launch_point(belief, {});
      ASSERT_TRUE(launch) << c.range_m;
      const auto local = geo::Site{launch->ground.point}.to_enu(geo::ecef_from_geodetic(site));
      const Eigen::Vector2d e{local.x_m, local.y_m};
      Eigen::Matrix2d p;
      p << launch->ground.east2_m2, launch->ground.east_north_m2, launch->ground.east_north_m2,
          launch->ground.north2_m2;
      const double distance2 = e.dot(p.llt().solve(e));
      sum += distance2;
      ++n;
      EXPECT_LT(distance2, 9.0) << c.range_m;
      EXPECT_LT(std::abs(launch->time.seconds()), 3.0 * launch->sigma_time_s) << c.range_m;
      // The arc's foot, for comparison.
      LaunchPointSettings bare;
      bare.burn.reset();
      const auto foot = estimate_launch_point(belief, bare);
      ASSERT_TRUE(foot);
      error2 += e.squaredNorm() / 12.0;
      foot2 += std::pow(gap_m(foot->ground.point, site), 2) / 12.0;
    }
  }
  EXPECT_LT(sum / n, 2.0 + 2.5758 * std::sqrt(4.0 / n));
  RecordProperty("rms_m", std::to_string(std::sqrt(error2)));
  RecordProperty("foot_rms_m", std::to_string(std::sqrt(foot2)));
  EXPECT_LT(error2, 0.5 * foot2);
}

TEST(LaunchPoint, SaysNothingOfWhatDidNotComeFromThere) {
  const geo::Site site = scene::site_at(40.0, -30.0, 0.0);
  // On an orbit; not a number.
  EXPECT_FALSE(estimate_launch_point(
      belief_at(scene::state_at(site, {0.0, 0.0, 300e3}, {7500.0, 0.0, 0.0}), 10.0, 10.0, 1.0), {}));
  BallisticBelief broken = belief_at(thrown(site), 10.0, 10.0, 1.0);
  broken.state.velocity.y_mps = std::numeric_limits<double>::quiet_NaN();
  EXPECT_FALSE(estimate_launch_point(broken, {}));
}

}  // namespace
}  // namespace iamd::tracking
