#include "iamd/sensing/path_loss.hpp"

#include <array>
#include <cmath>
#include <thread>
#include <vector>

#include <gtest/gtest.h>

#include "iamd/base/random.hpp"
#include "iamd/geo/types.hpp"
#include "iamd/sensing/gas_attenuation.hpp"
#include "iamd/sensing/rain_attenuation.hpp"

#include "../support/allocations.hpp"

namespace iamd::sensing {
namespace {

using geo::degree;
using geo::mean_radius_m;

PathAir air_at(double frequency_hz, double antenna_alt_m, double rain_mm_h = 0.0) {
  PathAir air;
  air.frequency_hz = frequency_hz;
  air.antenna_alt_m = antenna_alt_m;
  air.weather.rain = {rain_mm_h / 3.6e6, 4000.0};
  return air;
}

double alt_at(double antenna_alt_m, double sine, double range_m) {
  const double r = mean_radius_m + antenna_alt_m;
  return std::sqrt(r * r + range_m * range_m + 2.0 * r * range_m * sine) - mean_radius_m;
}

// Written apart: Runge and Kutta's fourth-order steps of height, elevation and angle at the Earth's centre, by
// Bouguer's law in its differential form.
struct PolarRay {
  double alt_m, elevation_rad, angle_rad, depth;
};
PolarRay polar_ray(const PathAir& air, double elevation_rad, double length_m, int steps) {
  const double x = (1.0 - 1.0 / air.k) * 7350.0 / mean_radius_m;
  const double excess = x / (1.0 - x);
  using State = std::array<double, 4>;
  const auto slope = [&](const State& s) {
    const double part = excess * std::exp(-s[0] / 7350.0);
    const double r = mean_radius_m + s[0];
    const double extinction =
        gas_extinction(air.frequency_hz, moist_air(s[0], air.weather.water_vapour_kg_m3)).total_per_m();
    return State{std::sin(s[1]), std::cos(s[1]) * (1.0 / r - part / (7350.0 * (1.0 + part))), std::cos(s[1]) / r,
                 extinction};
  };
  State s{air.antenna_alt_m, elevation_rad, 0.0, 0.0};
  const double h = length_m / steps;
  const auto moved = [](const State& from, const State& rate, double by) {
    State to = from;
    for (std::size_t i = 0; i < to.size(); ++i) to[i] += by * rate[i];
    return to;
  };
  for (int i = 0; i < steps; ++i) {
    const State a = slope(s);
    const State b = slope(moved(s, a, 0.5 * h));
    const State c = slope(moved(s, b, 0.5 * h));
    const State d = slope(moved(s, c, h));
    for (std::size_t j = 0; j < s.size(); ++j) s[j] += h / 6.0 * (a[j] + 2.0 * b[j] + 2.0 * c[j] + d[j]);
  }
  return {s[0], s[1], s[2], s[3]};
}

TEST(PathDepth, AgreesWithARayTracedByAnotherMethod) {
  for (const double frequency_hz : {3e9, 22e9}) {
    for (const double elevation_deg : {0.0, 0.5, 5.0, 60.0}) {
      const PathAir air = air_at(frequency_hz, 100.0);
      const double length_m = elevation_deg > 20.0 ? 20e3 : 200e3;
      const PolarRay ray = polar_ray(air, elevation_deg * degree, length_m, 400);
      // Where it ends, seen straight from the antenna.
      const double r = mean_radius_m + ray.alt_m;
      const double east = r * std::sin(ray.angle_rad);
      const double up = r * std::cos(ray.angle_rad) - mean_radius_m - 100.0;
      EXPECT_LT(std::atan2(up, east), elevation_deg * degree);
      EXPECT_NEAR(path_depth(air, std::atan2(up, east), std::hypot(east, up)) / ray.depth, 1.0, 2e-4)
          << frequency_hz << " " << elevation_deg;
    }
  }
}

TEST(PathDepth, OfTheWholeAtmosphereUpwardsIsTheIntegralOverHeight) {
  const PathAir air = air_at(22e9, 0.0);
  double depth = 0.0;
  for (double alt_m = 12.5; alt_m < 86000.0; alt_m += 25.0)
    depth += 25.0 * gas_extinction(22e9, moist_air(alt_m, 7.5e-3)).total_per_m();
  EXPECT_NEAR(path_depth(air, 90.0 * degree, 1e6) / depth, 1.0, 1e-4);
}

TEST(PathDepth, InRainIsExtinctionTimesTheWayBelowItsTop) {
  PathAir air = air_at(10e9, 0.0, 10.0);
  air.gases = false;
  const double up = rain_extinction_per_m(10e9, 10.0, 90.0 * degree, 0.0);
  EXPECT_NEAR(path_depth(air, 90.0 * degree, 3000.0), 3000.0 * up, 1e-9);
  EXPECT_NEAR(path_depth(air, 90.0 * degree, 300e3), 4000.0 * up, 1e-9);
  // Straight rays: the chord.
  air.k = 1.0;
  const double sine = std::sin(10.0 * degree);
  const double way_m = -mean_radius_m * sine +
                       std::sqrt(mean_radius_m * mean_radius_m * sine * sine + 4000.0 * (2.0 * mean_radius_m + 4000.0));
  const double slant = rain_extinction_per_m(10e9, 10.0, 10.0 * degree, 0.0);
  EXPECT_NEAR(path_depth(air, 10.0 * degree, 300e3) / (slant * way_m), 1.0, 1e-6);
  // From above the rain down to the surface and on a ray that stays above.
  air.antenna_alt_m = 9000.0;
  const double down = rain_extinction_per_m(10e9, 10.0, -30.0 * degree, 0.0);
  EXPECT_NEAR(path_depth(air, -30.0 * degree, 17e3) / (down * 7000.0), 1.0, 0.01);
  EXPECT_EQ(path_depth(air, -1.0 * degree, 300e3), 0.0);
}

// What the header promises, over radars' frequencies and heights, to points above the horizon.
TEST(PathLoss, StaysWithinOnePercentOfDirectIntegration) {
  base::RandomStream random{{7, 0, 0, base::Purpose::start_error}};
  for (const double frequency_hz : {0.4e9, 3e9, 16e9, 22.2e9, 35e9}) {
    for (const double antenna_alt_m : {0.0, 30.0, 1500.0, 12000.0}) {
      for (const double rain_mm_h : {0.0, 10.0}) {
        const PathAir air = air_at(frequency_hz, antenna_alt_m, rain_mm_h);
        const PathLoss loss{air};
        const double dip_rad = std::acos(mean_radius_m / (mean_radius_m + antenna_alt_m));
        for (int i = 0; i < 6; ++i) {
          const double span_rad = (i % 3 == 0 ? 90.0 : i % 3 == 1 ? 5.0 : 0.5) * degree;
          const double elevation = -0.9 * dip_rad + (span_rad + 0.9 * dip_rad) * random.uniform() * 0.999;
          const double range_m = 1e3 * std::pow(10.0, 3.0 * random.uniform());
          const double direct_db = path_depth(air, elevation, range_m) * db_per_neper;
          const double table_db = loss.depth(std::sin(elevation), range_m) * db_per_neper;
          EXPECT_NEAR(table_db, direct_db, 0.01 + 0.01 * direct_db)
              << frequency_hz << " " << antenna_alt_m << " " << rain_mm_h << " " << elevation / degree << " "
              << range_m;
        }
      }
    }
  }
}

TEST(PathLoss, FollowsOtherRefractionsToo) {
  for (const double k : {0.7, 1.0, 1.7}) {
    PathAir air = air_at(10e9, 20.0);
    air.k = k;
    const PathLoss loss{air};
    for (const double elevation_deg : {0.1, 1.0, 20.0}) {
      const double direct = path_depth(air, elevation_deg * degree, 150e3);
      EXPECT_NEAR(loss.depth(std::sin(elevation_deg * degree), 150e3) / direct, 1.0, 0.01) << k << " " << elevation_deg;
    }
  }
  // Straight rays come from where the point is.
  PathAir straight = air_at(10e9, 20.0);
  straight.k = 1.0;
  EXPECT_NEAR(PathLoss{straight}.apparent_sine(0.05, 200e3), 0.05, 1e-12);
}

// The total bending of a level ray: 0.0106 rad is what N = 288, H = 7.35 km give by Bouguer's integral.
TEST(PathLoss, BendsALevelRayAsTheAirDoes) {
  const PathLoss loss{air_at(10e9, 0.0)};
  double bending = 0.0;
  const double x = 0.25 * 7350.0 / mean_radius_m;
  const double excess = x / (1.0 - x);
  for (double length_m = 500.0; length_m < 2e6; length_m += 1000.0) {  // along the straight ray: to first order
    const double alt_m = alt_at(0.0, 0.0, length_m);
    bending += 1000.0 * excess / 7350.0 * std::exp(-alt_m / 7350.0) * mean_radius_m / (mean_radius_m + alt_m);
  }
  // The bent ray stays lower, so it bends more than that.
  const double found = loss.apparent_sine(-0.0115, 2e7) + 0.0115;
  EXPECT_GT(found, bending);
  EXPECT_LT(found, 1.35 * bending);
}

// Along straight rays; a bent one leaves the antenna the higher the farther away the object is.
TEST(PathLoss, RisesWithDistanceAndFallsWithElevation) {
  for (const double antenna_alt_m : {10.0, 3000.0}) {
    PathAir air = air_at(10e9, antenna_alt_m, 5.0);
    air.k = 1.0;
    const PathLoss loss{air};
    for (double elevation_deg = 0.0; elevation_deg < 90.0; elevation_deg += 3.7) {
      const double sine = std::sin(elevation_deg * degree);
      double last = 0.0;
      for (double range_m = 100.0; range_m < 1e7; range_m *= 1.2) {
        const double here = loss.depth(sine, range_m);
        EXPECT_GE(here, last * (1.0 - 1e-3)) << elevation_deg << " " << range_m;
        EXPECT_LE(loss.depth(std::min(sine + 0.05, 1.0), range_m), here * (1.0 + 1e-3));
        last = here;
      }
    }
  }
}

TEST(PathLoss, IsContinuousAndFiniteEverywhere) {
  for (const double antenna_alt_m : {-400.0, 0.0, 5000.0, 20000.0, 79000.0}) {
    const PathLoss loss{air_at(16e9, antenna_alt_m, 20.0)};
    EXPECT_EQ(loss.depth(0.3, 0.0), 0.0);
    for (double sine = -1.0; sine <= 1.0; sine += 0.0173) {
      for (double range_m = 1.0; range_m < 1e9; range_m *= 3.1) {
        const double here = loss.depth(sine, range_m);
        EXPECT_TRUE(here >= 0.0 && std::isfinite(here)) << antenna_alt_m << " " << sine << " " << range_m;
        if (sine < 0.0) continue;
        EXPECT_NEAR(loss.depth(std::min(sine + 1e-7, 1.0), range_m), here, 1e-3 * (here + 1e-3));
        EXPECT_NEAR(loss.depth(sine, range_m * (1.0 + 1e-7)), here, 1e-5 * (here + 1e-3));
      }
    }
  }
}

TEST(PathLoss, AllocatesNothingWhenAsked) {
  const PathLoss loss{air_at(10e9, 25.0, 5.0)};
  const std::size_t before = test::allocations();
  double sum = 0.0;
  for (int i = 0; i < 1000; ++i) sum += loss.depth(0.001 * i, 300.0 * i);
  EXPECT_GT(sum, 0.0);
  EXPECT_EQ(test::allocations(), before);
}

TEST(PathTables, SharesOneTableAndForgetsTheOldest) {
  const PathTables tables;
  const auto first = tables.of(air_at(10e9, 25.0));
  EXPECT_EQ(tables.of(air_at(10e9, 26.0)), first);  // rounded to the same height
  EXPECT_EQ(tables.of(air_at(10.0001e9, 25.0)), first);
  EXPECT_NE(tables.of(air_at(10e9, 60.0)), first);
  EXPECT_NE(tables.of(air_at(10e9, 25.0, 5.0)), first);
  PathAir other = air_at(10e9, 25.0);
  other.gases = false;
  EXPECT_NE(tables.of(other), first);
  for (int i = 0; i < 70; ++i) static_cast<void>(tables.of(air_at(10e9, 1000.0 + 5.0 * i)));
  const auto again = tables.of(air_at(10e9, 25.0));
  EXPECT_NE(again, first);
  EXPECT_EQ(again->depth(0.1, 100e3), first->depth(0.1, 100e3));
}

TEST(PathTables, GivesTheSameNumbersToAllThreads) {
  const PathTables tables;
  std::vector<double> found(4);
  std::vector<std::thread> threads;
  for (std::size_t i = 0; i < found.size(); ++i) {
    threads.emplace_back([&, i] {
      for (int j = 0; j < 10; ++j)
        found[i] += tables.of(air_at(10e9, 5.0 * ((j + static_cast<int>(i)) % 10)))->depth(0.1, 1e5);
    });
  }
  for (std::thread& thread : threads) thread.join();
  for (const double one : found) EXPECT_NEAR(one, found[0], 1e-12);
}

}  // namespace
}  // namespace iamd::sensing
