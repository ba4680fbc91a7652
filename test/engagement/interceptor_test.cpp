#include "iamd/engagement/interceptor.hpp"

#include <cmath>
#include <vector>

#include <gtest/gtest.h>

#include "iamd/base/random.hpp"
#include "iamd/geo/atmosphere.hpp"
#include "iamd/geo/types.hpp"
#include "iamd/scenario/load.hpp"

namespace iamd::engagement {
namespace {

InterceptorFigures long_range() {
  return {.burnout_speed_mps = 4000.0,
          .burn_time_s = 20.0,
          .ballistic_coefficient_kg_m2 = 15000.0,
          .speed_min_mps = 800.0,
          .range_min_m = 5e3,
          .range_max_m = 600e3,
          .altitude_min_m = 2e3,
          .altitude_max_m = 200e3,
          .target_speed_max_mps = 7000.0,
          .kill_probability = 0.8,
          .reliability = 0.95,
          .basket_radius_m = 1000.0,
          .handover_s = 3.0,
          .divert_mps = 500.0};
}
InterceptorFigures medium_range() {
  InterceptorFigures f = long_range();
  f.burnout_speed_mps = 1900.0;
  f.burn_time_s = 12.0;
  f.ballistic_coefficient_kg_m2 = 6000.0;
  f.speed_min_mps = 500.0;
  f.range_max_m = 200e3;
  f.altitude_min_m = 0.0;
  f.altitude_max_m = 27e3;
  return f;
}
InterceptorFigures short_range() {
  InterceptorFigures f = medium_range();
  f.burnout_speed_mps = 1500.0;
  f.burn_time_s = 3.0;
  f.ballistic_coefficient_kg_m2 = 3000.0;
  f.speed_min_mps = 400.0;
  f.range_min_m = 1000.0;
  f.range_max_m = 35e3;
  f.altitude_max_m = 22e3;
  return f;
}

struct Flight {
  double time_s;
  double speed_mps;
};

double altitude(double s, double sin_elevation, double launcher_alt_m) {
  const double r0 = geo::mean_radius_m + launcher_alt_m;
  return std::sqrt(r0 * r0 + s * s + 2.0 * r0 * s * sin_elevation) - geo::mean_radius_m;
}

// The same physics by another way: Runge and Kutta's fourth order in time, 20 ms steps, to a slant range.
Flight direct(const InterceptorFigures& f, double range_m, double sin_elevation, double launcher_alt_m) {
  const double boost_m = 0.5 * f.burnout_speed_mps * f.burn_time_s;
  if (range_m <= boost_m) {
    const double t = std::sqrt(range_m / boost_m) * f.burn_time_s;
    return {t, f.burnout_speed_mps * t / f.burn_time_s};
  }
  const auto braking = [&](double s, double v) {
    const double h = altitude(s, sin_elevation, launcher_alt_m);
    const double r = geo::mean_radius_m + h;
    const double r0 = geo::mean_radius_m + launcher_alt_m;
    const double g = geo::standard_gravity_mps2 * std::pow(geo::mean_radius_m / r, 2.0);
    return -0.5 * geo::us1976_density_kg_m3(h) * v * v / f.ballistic_coefficient_kg_m2 -
           g * (s + r0 * sin_elevation) / r;
  };
  double t = f.burn_time_s;
  double s = boost_m;
  double v = f.burnout_speed_mps;
  const double dt = 0.02;
  while (v > 0.5 * f.speed_min_mps) {
    const double a1 = braking(s, v);
    const double a2 = braking(s + 0.5 * dt * v, v + 0.5 * dt * a1);
    const double a3 = braking(s + 0.5 * dt * (v + 0.5 * dt * a1), v + 0.5 * dt * a2);
    const double a4 = braking(s + dt * (v + 0.5 * dt * a2), v + dt * a3);
    const double s_next = s + dt * (v + dt / 6.0 * (a1 + a2 + a3));
    if (s_next >= range_m) {
      const double part = (range_m - s) / (s_next - s);
      return {t + dt * part, v + dt * a1 * part};
    }
    s = s_next;
    v += dt / 6.0 * (a1 + 2.0 * a2 + 2.0 * a3 + a4);
    t += dt;
  }
  return {-1.0, v};
}

void expect_table_agrees(const InterceptorFigures& figures, double launcher_alt_m, std::uint64_t seed) {
  InterceptorFigures open = figures;  // the kinematics alone
  open.range_min_m = 0.0;
  open.altitude_min_m = -1e6;
  open.altitude_max_m = 1e7;
  const Interceptor table{open, launcher_alt_m};
  base::RandomStream random{{.seed = seed}};
  int compared = 0;
  double worst = 0.0;
  for (int i = 0; i < 600; ++i) {
    const double range = open.range_max_m * random.uniform();
    const double sin_elevation = std::pow(random.uniform(), 2.0);
    const Flight reference = direct(open, range, sin_elevation, launcher_alt_m);
    const double found =
        table.time_of_flight_s(range, std::asin(sin_elevation), altitude(range, sin_elevation, launcher_alt_m));
    const bool boosting = range <= 0.5 * open.burnout_speed_mps * open.burn_time_s;
    if (boosting || reference.speed_mps > 1.06 * open.speed_min_mps) {
      ASSERT_GT(found, 0.0) << range << " " << sin_elevation << " " << reference.speed_mps;
      // Near the end of its reach, where speed falls steeply with elevation, less is promised.
      const double share = boosting || reference.speed_mps > 1.25 * open.speed_min_mps ? 1e-3 : 1e-2;
      const double tolerance = std::max(0.010, share * reference.time_s);
      worst = std::max(worst, std::abs(found - reference.time_s) / tolerance);
      EXPECT_NEAR(found, reference.time_s, tolerance) << range << " " << sin_elevation << " v " << reference.speed_mps;
      ++compared;
    } else if (reference.time_s < 0.0 || reference.speed_mps < 0.94 * open.speed_min_mps) {
      EXPECT_LT(found, 0.0) << range << " " << sin_elevation << " " << reference.speed_mps;
    }
  }
  EXPECT_GT(compared, 10);
  testing::Test::RecordProperty("worst_share_of_tolerance", std::to_string(worst));
}

TEST(Interceptor, FlyOutTableAgreesWithDirectIntegrationToTenMillisecondsOrOnePerMille) {
  expect_table_agrees(long_range(), 0.0, 1);
  expect_table_agrees(medium_range(), 150.0, 2);
  expect_table_agrees(short_range(), 1500.0, 3);
}

TEST(Interceptor, FlyOutTableAgreesForRandomFigures) {
  base::RandomStream random{{.seed = 4}};
  for (int i = 0; i < 12; ++i) {
    InterceptorFigures f = long_range();
    f.burnout_speed_mps = 800.0 + 5000.0 * random.uniform();
    f.burn_time_s = 2.0 + 30.0 * random.uniform();
    f.ballistic_coefficient_kg_m2 = 1500.0 + 20000.0 * random.uniform();
    f.speed_min_mps = f.burnout_speed_mps * (0.15 + 0.4 * random.uniform());
    f.range_max_m = 20e3 + 700e3 * random.uniform();
    SCOPED_TRACE(testing::Message() << "v " << f.burnout_speed_mps << " burn " << f.burn_time_s << " beta "
                                    << f.ballistic_coefficient_kg_m2 << " vmin " << f.speed_min_mps << " range "
                                    << f.range_max_m);
    expect_table_agrees(f, 2000.0 * random.uniform(), 100 + static_cast<std::uint64_t>(i));
  }
}

TEST(Interceptor, FasterBurnoutNeverComesLaterAndNeverReachesLess) {
  base::RandomStream random{{.seed = 5}};
  InterceptorFigures figures = long_range();
  std::vector<Interceptor> by_speed;
  for (double v = 1500.0; v <= 5000.0; v += 250.0) {
    figures.burnout_speed_mps = v;
    by_speed.emplace_back(figures);
  }
  for (int i = 0; i < 500; ++i) {
    const double range = 5e3 + 595e3 * random.uniform();
    const double elevation = 1.55 * random.uniform();
    const double alt = altitude(range, std::sin(elevation), 0.0);
    double before = -1.0;
    for (const Interceptor& interceptor : by_speed) {
      const double t = interceptor.time_of_flight_s(range, elevation, alt);
      if (before >= 0.0) {
        ASSERT_GE(t, 0.0);
        // Constant acceleration: the boost way grows with speed, which costs nothing in time.
        EXPECT_LE(t, before + 1e-6);
      }
      before = t;
    }
  }
}

TEST(Interceptor, PublishedLimitsHoldBesideTheKinematics) {
  const Interceptor i{long_range()};
  const double elevation = 0.5;
  EXPECT_LT(i.time_of_flight_s(4.9e3, elevation, 3e3), 0.0);  // nearer than range_min
  EXPECT_GT(i.time_of_flight_s(5.1e3, elevation, 3e3), 0.0);
  EXPECT_LT(i.time_of_flight_s(601e3, elevation, 150e3), 0.0);  // farther than range_max
  EXPECT_LT(i.time_of_flight_s(100e3, elevation, 1.9e3), 0.0);  // below the altitude band
  EXPECT_LT(i.time_of_flight_s(100e3, elevation, 201e3), 0.0);  // above it
  EXPECT_LT(i.time_of_flight_s(500e3, 0.0, 20e3), 0.0);         // drag at low elevation: too slow long before
  EXPECT_LT(i.time_of_flight_s(std::nan(""), elevation, 3e3), 0.0);
  EXPECT_LT(i.time_of_flight_s(100e3, elevation, std::nan("")), 0.0);
}

TEST(Interceptor, TargetBelowTheHorizontalIsFlownToAsAtElevationZero) {
  const Interceptor i{medium_range()};
  EXPECT_EQ(i.time_of_flight_s(15e3, -0.02, 50.0), i.time_of_flight_s(15e3, 0.0, 50.0));
}

TEST(Interceptor, TimeOfFlightFactorMultipliesTheTime) {
  InterceptorFigures f = long_range();
  const double straight = Interceptor{f}.time_of_flight_s(200e3, 0.4, 80e3);
  f.time_of_flight_factor = 1.25;
  EXPECT_NEAR(Interceptor{f}.time_of_flight_s(200e3, 0.4, 80e3), 1.25 * straight, 1e-9);
}

TEST(Interceptor, ReachIsWhereTimeOfFlightEnds) {
  InterceptorFigures f = medium_range();
  f.altitude_min_m = -1e6;
  f.altitude_max_m = 1e7;
  const Interceptor i{f};
  for (double elevation = 0.0; elevation < 1.5; elevation += 0.1) {
    const double reach = i.reach_m(elevation);
    EXPECT_GT(i.time_of_flight_s(0.9 * reach, elevation, 1e3), 0.0) << elevation;
    if (reach < f.range_max_m) {
      EXPECT_LT(i.time_of_flight_s(std::min(1.1 * reach, f.range_max_m), elevation, 1e3), 0.0) << elevation;
    }
  }
}

TEST(Interceptor, TotalKillProbabilityForThePlannerIncludesReliability) {
  EXPECT_DOUBLE_EQ(Interceptor{long_range()}.kill_probability(), 0.8 * 0.95);
}

TEST(InterceptorTable, ReadsUnitsAndDefaults) {
  const auto tree = scenario::parse(R"(
burnout_speed_mps: 2000
burn_time_s: 10
ballistic_coefficient_kg_m2: 5000
speed_min_mps: 500
range_max_km: 160
altitude_max_km: 27
target_speed_max_mps: 2800
kill_probability: 0.7
basket_radius_m: 500
handover_s: 3
divert_mps: 300
)",
                                    "test.yaml");
  ASSERT_TRUE(tree);
  scenario::Reader reader;
  InterceptorSpec spec;
  interceptor_table().read_into(*tree, "interceptor", reader, spec);
  ASSERT_TRUE(reader.clean()) << to_string(reader.errors().front());
  const InterceptorFigures f = drawn(spec, scenario::Draw{1, 0, 0});
  EXPECT_EQ(f.range_max_m, 160e3);
  EXPECT_EQ(f.altitude_max_m, 27e3);
  EXPECT_EQ(f.range_min_m, 0.0);
  EXPECT_EQ(f.altitude_min_m, 0.0);
  EXPECT_EQ(f.reliability, 1.0);
  EXPECT_EQ(f.time_of_flight_factor, 1.0);
  EXPECT_EQ(f.kill_probability, 0.7);
}

TEST(InterceptorTable, RefusesLimitsThatContradictEachOther) {
  const auto tree = scenario::parse(R"(
burnout_speed_mps: 2000
burn_time_s: 10
ballistic_coefficient_kg_m2: 5000
speed_min_mps: 2500
range_max_km: 160
altitude_max_km: 27
target_speed_max_mps: 2800
kill_probability: 0.7
basket_radius_m: 500
handover_s: 3
divert_mps: 300
)",
                                    "test.yaml");
  ASSERT_TRUE(tree);
  scenario::Reader reader;
  InterceptorSpec spec;
  interceptor_table().read_into(*tree, "interceptor", reader, spec);
  EXPECT_FALSE(reader.clean());
}

}  // namespace
}  // namespace iamd::engagement
