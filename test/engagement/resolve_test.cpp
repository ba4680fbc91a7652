#include "iamd/engagement/resolve.hpp"

#include <cmath>
#include <vector>

#include <boost/math/distributions/binomial.hpp>
#include <gtest/gtest.h>

#include "iamd/geo/frames.hpp"

namespace iamd::engagement {
namespace {

using base::Duration;
using base::Time;

InterceptorFigures figures(double kill_probability = 0.7, double reliability = 1.0) {
  return {.burnout_speed_mps = 2000.0,
          .burn_time_s = 10.0,
          .ballistic_coefficient_kg_m2 = 6000.0,
          .speed_min_mps = 500.0,
          .range_min_m = 0.0,
          .range_max_m = 200e3,
          .altitude_min_m = 0.0,
          .altitude_max_m = 60e3,
          .target_speed_max_mps = 5000.0,
          .kill_probability = kill_probability,
          .reliability = reliability,
          .basket_radius_m = 500.0,
          .handover_s = 3.0,
          .divert_mps = 300.0};
}

// One object in straight flight over a launcher at 0°N 0°E: x is up, y east, z north.
class Resolve : public testing::Test {
 protected:
  static constexpr double intercept_s = 100.0;
  const geo::Position<geo::Ecef> launcher_ = geo::ecef_from_geodetic({0.0, 0.0, 0.0});
  const geo::Position<geo::Ecef> meeting_{launcher_.x_m + 30e3, 40e3, 0.0};

  // A path through the meeting point at intercept_s, displaced.
  geo::Trajectory through(double dx, double dy, double dz) const {
    const geo::Velocity<geo::Ecef> v{-800.0, -1000.0, 0.0};
    const auto at = [&](double t) {
      return geo::State<geo::Ecef>{
          {meeting_.x_m + dx + v.x_mps * (t - intercept_s), meeting_.y_m + dy + v.y_mps * (t - intercept_s),
           meeting_.z_m + dz + v.z_mps * (t - intercept_s)},
          v};
    };
    geo::Trajectory path;
    path.append_quintic(0.0, 120.0, at(0.0), {0, 0, 0}, at(120.0), {0, 0, 0});
    return path;
  }
  static world::Target target(const geo::Trajectory& path, std::size_t id = 0) {
    return {.id = base::ObjectId{id},
            .entity = id,
            .signature = {},
            .path = &path,
            .start = Time{},
            .end = Time::from_seconds(120.0)};
  }
  battle::LaunchOrder order() const {
    return {.engagement = base::EngagementId{0},
            .battery = base::BatteryId{0},
            .track = base::TrackId{0},
            .shot = 0,
            .launch = Time::from_seconds(60.0),
            .plan = {Time::from_seconds(intercept_s), meeting_},
            .expected_kill_probability = 0.7};
  }
  static base::RandomStream stream(std::uint64_t run, std::uint64_t entity = 7) {
    return base::RandomStream{{.seed = 11, .run = run, .entity = entity, .purpose = base::Purpose::outcome}};
  }
  // Exact binomial: the count lies between the 0.05 % and 99.95 % quantiles.
  static void expect_binomial(int count, int trials, double p) {
    const boost::math::binomial_distribution<double> binomial{static_cast<double>(trials), p};
    EXPECT_GE(count, boost::math::quantile(binomial, 0.0005)) << p;
    EXPECT_LE(count, boost::math::quantile(binomial, 0.9995)) << p;
  }
};

TEST_F(Resolve, SalvoKillsWithOneMinusSurvivalToTheNumberOfShots) {
  const geo::Trajectory path = through(0, 0, 0);
  const int runs = 20000;
  for (const double p : {0.3, 0.7}) {
    for (const int shots : {1, 2, 4}) {
      const Interceptor interceptor{figures(p / 0.9, 0.9)};
      int killed = 0;
      for (int run = 0; run < runs; ++run) {
        std::vector<world::Target> targets{target(path)};
        for (int shot = 0; shot < shots; ++shot) {
          const auto errors = stream(static_cast<std::uint64_t>(run), static_cast<std::uint64_t>(1000 * shots + shot));
          if (resolve(order(), order().plan, interceptor, launcher_, targets, errors).killed())
            targets[0].alive = false;
        }
        killed += targets[0].alive ? 0 : 1;
      }
      expect_binomial(killed, runs, 1.0 - std::pow(1.0 - p, shots));
    }
  }
}

TEST_F(Resolve, AcquisitionAgreesWithTheGaussianAcrossTheLineOfApproach) {
  // Isotropic errors of the guided point: across any line two axes count, P = 1 - exp(-R²/2σ²).
  const Interceptor interceptor{figures(1.0)};
  const geo::Trajectory path = through(0, 0, 0);
  const std::vector<world::Target> targets{target(path)};
  const int runs = 20000;
  for (const double sigma : {200.0, 400.0, 900.0}) {
    base::RandomStream noise{{.seed = 3, .entity = static_cast<std::uint64_t>(sigma)}};
    int acquired = 0;
    for (int run = 0; run < runs; ++run) {
      battle::InterceptPlan guided = order().plan;
      guided.point.x_m += sigma * noise.normal();
      guided.point.y_m += sigma * noise.normal();
      guided.point.z_m += sigma * noise.normal();
      const Intercept found =
          resolve(order(), guided, interceptor, launcher_, targets, stream(static_cast<std::uint64_t>(run)));
      acquired += found.target.valid() ? 1 : 0;
      EXPECT_EQ(found.miss, found.target.valid() ? Miss::none : Miss::basket);
    }
    expect_binomial(acquired, runs, 1.0 - std::exp(-0.5 * 500.0 * 500.0 / (sigma * sigma)));
  }
}

TEST_F(Resolve, ErrorAlongTheLineOfApproachIsOneOfTimeOnly) {
  const Interceptor interceptor{figures(1.0)};
  // Relative velocity: the target's (-800, -1000) less the interceptor's (750, 1000).
  const double norm = std::hypot(1550.0, 2000.0);
  const geo::Trajectory path = through(-1550.0 / norm * 3000.0, -2000.0 / norm * 3000.0, 0.0);
  const std::vector<world::Target> targets{target(path)};
  const Intercept found = resolve(order(), order().plan, interceptor, launcher_, targets, stream(0));
  EXPECT_TRUE(found.killed());
  EXPECT_NEAR(found.track_error_m, 0.0, 1e-6);
}

TEST_F(Resolve, MeetsTheNearestLivingObject) {
  const Interceptor interceptor{figures(1.0)};
  const geo::Trajectory far = through(0, 0, 300.0);
  const geo::Trajectory near = through(0, 0, -100.0);
  std::vector<world::Target> targets{target(far, 0), target(near, 1)};
  Intercept found = resolve(order(), order().plan, interceptor, launcher_, targets, stream(0));
  EXPECT_EQ(found.target, base::ObjectId{1});
  EXPECT_NEAR(found.track_error_m, 100.0, 1e-6);
  targets[1].alive = false;
  found = resolve(order(), order().plan, interceptor, launcher_, targets, stream(0));
  EXPECT_EQ(found.target, base::ObjectId{0});
  targets[0].alive = false;
  found = resolve(order(), order().plan, interceptor, launcher_, targets, stream(0));
  EXPECT_FALSE(found.target.valid());
  EXPECT_EQ(found.miss, Miss::target_gone);
}

TEST_F(Resolve, SaysWhyItMissed) {
  const geo::Trajectory path = through(0, 0, 0);
  const std::vector<world::Target> targets{target(path)};
  const geo::Trajectory off_path = through(0, 0, 800.0);
  const std::vector<world::Target> off{target(off_path)};
  const auto miss = [&](const InterceptorFigures& f, std::optional<battle::InterceptPlan> revised,
                        std::span<const world::Target> who) {
    return resolve(order(), revised, Interceptor{f}, launcher_, who, stream(0)).miss;
  };
  EXPECT_EQ(miss(figures(1.0), order().plan, targets), Miss::none);
  EXPECT_EQ(miss(figures(1.0, 0.0), order().plan, targets), Miss::unreliable);
  EXPECT_EQ(miss(figures(0.0), order().plan, targets), Miss::kill_probability);
  EXPECT_EQ(miss(figures(1.0), order().plan, off), Miss::basket);
  EXPECT_EQ(miss(figures(1.0), std::nullopt, off), Miss::track_lost);
  EXPECT_EQ(miss(figures(1.0), std::nullopt, targets), Miss::none);  // the old plan still leads to it
  battle::InterceptPlan moved = order().plan;
  moved.point.z_m += 1.1 * 300.0 * 40.0;  // divert × time of flight
  EXPECT_EQ(miss(figures(1.0), moved, targets), Miss::divert);
  moved.point.z_m -= 0.2 * 300.0 * 40.0;
  EXPECT_EQ(miss(figures(1.0), moved, targets), Miss::basket);
  EXPECT_EQ(miss(figures(1.0), order().plan, {}), Miss::basket);
}

TEST_F(Resolve, AlwaysUsesTheSameDrawsSoThatABetterInterceptorNeverKillsLess) {
  const geo::Trajectory path = through(0, 0, 0);
  const std::vector<world::Target> targets{target(path)};
  for (std::uint64_t run = 0; run < 500; ++run) {
    const bool weak =
        resolve(order(), order().plan, Interceptor{figures(0.3)}, launcher_, targets, stream(run)).killed();
    const bool strong =
        resolve(order(), order().plan, Interceptor{figures(0.6)}, launcher_, targets, stream(run)).killed();
    EXPECT_LE(weak, strong);
  }
}

TEST_F(Resolve, AssessmentErrsAsOftenAsStated) {
  const battle::AssessmentQuality quality{
      .delay_s = 4.0, .false_kill_probability = 0.1, .missed_kill_probability = 0.2};
  Intercept killed{base::EngagementId{2}, 1, Time::from_seconds(50.0), base::ObjectId{0}, Miss::none, 0.0};
  Intercept missed = killed;
  missed.miss = Miss::kill_probability;
  const int runs = 20000;
  int seen = 0;
  int imagined = 0;
  for (int run = 0; run < runs; ++run) {
    const auto errors = stream(static_cast<std::uint64_t>(run));
    seen += assess(killed, quality, errors).declared_killed ? 1 : 0;
    imagined += assess(missed, quality, errors).declared_killed ? 1 : 0;
  }
  expect_binomial(seen, runs, 0.8);
  expect_binomial(imagined, runs, 0.1);
  const battle::Assessment report = assess(killed, quality, stream(0));
  EXPECT_EQ(report.engagement, base::EngagementId{2});
  EXPECT_EQ(report.shot, 1);
  EXPECT_EQ(report.time, Time::from_seconds(54.0));
}

}  // namespace
}  // namespace iamd::engagement
