#include "iamd/battle/window.hpp"

#include <vector>

#include <gtest/gtest.h>

#include "simple_reach.hpp"

namespace iamd::battle {
namespace {

using test::flying;
using test::home;
using test::SimpleReach;
using test::track_of;

// L(t) = t - time of flight, -inf where the point can't be met: straight from the definition.
double latest_launch_for(const PredictedPath& path, const geo::Site& site, const SimpleReach& reach, double t,
                         std::size_t& hint) {
  const geo::State<geo::Ecef> s = path.path.at(t, hint);
  const geo::AzElRange seen = site.az_el_range(s.position);
  if (geo::norm(s.velocity) > reach.fastest_mps) return -1e300;
  const double flight = reach.time_of_flight_s(seen.range_m, seen.elevation_rad, geo::ellipsoid_height(s.position));
  return flight < 0.0 ? -1e300 : t - flight;
}

struct Geometry {
  SimpleReach reach;
  geo::Site site{home};
  PredictedPath path;
};

void make(base::RandomStream& random, Geometry& g) {
  const auto between = [&](double a, double b) { return a + (b - a) * random.uniform(); };
  g.reach.speed_mps = between(600.0, 5000.0);
  g.reach.braking_mps2 = between(0.5, 25.0);
  g.reach.near_m = between(0.0, 20e3);
  g.reach.far_m = between(25e3, 500e3);
  g.reach.low_m = between(0.0, 20e3);
  g.reach.high_m = g.reach.low_m + between(0.5e3, 100e3);
  g.reach.fastest_mps = between(200.0, 8000.0);
  const bool ballistic = random.bernoulli(0.6);
  const double bearing = between(0.0, 6.28);
  const double distance = between(5e3, ballistic ? 800e3 : 300e3);
  geo::Geodetic where = geo::geodesic_direct(home, bearing, distance);
  where.alt_m = ballistic ? between(20e3, 250e3) : between(30.0, 20e3);
  const double course = geo::geodesic_inverse(where, home).azimuth_from_rad + between(-0.5, 0.5);
  const double speed = ballistic ? between(800.0, 6500.0) : between(80.0, 900.0);
  tracking::Track track = track_of(flying(where, course, speed, ballistic ? between(-1.0, 0.6) : 0.0), 20.0);
  track.motion = ballistic ? tracking::MotionClass::ballistic : tracking::MotionClass::constant_velocity;
  predict(track, {.ballistic_coefficient_kg_m2 = between(500.0, 10000.0), .level_horizon_s = 400.0, .longest_s = 400.0},
          g.path);
}

TEST(Window, AgreesWithBruteForceOverTwoThousandRandomGeometries) {
  base::RandomStream random{{.seed = 1}};
  Geometry g;
  Window window;
  std::vector<double> launch;
  int feasible = 0;
  int waits = 0;
  for (int i = 0; i < 2000; ++i) {
    make(random, g);
    const double from = g.path.start_s();
    window.find(g.path, g.site, g.reach, from, g.path.end_s());
    const double step = 0.01;
    launch.clear();
    std::size_t hint = 0;
    for (double t = from; t <= g.path.end_s(); t += step)
      launch.push_back(latest_launch_for(g.path, g.site, g.reach, t, hint));
    double latest = -1e300;
    for (const double l : launch) latest = std::max(latest, l);
    if (latest > -1e300) {
      // The other way round the grid may miss what the window has.
      EXPECT_GE(window.latest_launch_s(), latest - 0.25) << i;
      EXPECT_LE(window.latest_launch_s(), latest + 0.1) << i;
    }
    for (const double after : {0.0, 5.0, 40.0}) {
      const double t0 = from + after;
      // Windows of less than 30 ms are not asked for.
      std::size_t first = launch.size();
      for (std::size_t k = 0; k + 2 < launch.size(); ++k) {
        if (launch[k] < t0 || launch[k + 1] < t0 || launch[k + 2] < t0) continue;
        first = k;
        break;
      }
      const auto found = window.earliest(t0, g.path, g.site, g.reach);
      if (first == launch.size()) continue;
      ++feasible;
      const double expected = from + step * static_cast<double>(first);
      ASSERT_TRUE(found) << "missed a window: geometry " << i << " at " << expected;
      EXPECT_NEAR(found->intercept_s, expected, 0.0111) << i;
      EXPECT_GE(found->launch_s, t0);
      EXPECT_NEAR(found->launch_s, latest_launch_for(g.path, g.site, g.reach, found->intercept_s, hint), 1e-4);
      EXPECT_NEAR(window.first_launch_s(t0), found->launch_s, 0.02);
      if (found->launch_s > t0 + 0.1) ++waits;
    }
  }
  EXPECT_GT(feasible, 500);
  EXPECT_GT(waits, 50);
}

TEST(Window, NeverFindsWhatIsNotThere) {
  base::RandomStream random{{.seed = 2}};
  Geometry g;
  Window window;
  std::size_t hint = 0;
  for (int i = 0; i < 500; ++i) {
    make(random, g);
    window.find(g.path, g.site, g.reach, g.path.start_s(), g.path.end_s());
    const double t0 = g.path.start_s() + 10.0;
    if (const auto found = window.earliest(t0, g.path, g.site, g.reach)) {
      EXPECT_GE(latest_launch_for(g.path, g.site, g.reach, found->intercept_s, hint), t0 - 1e-9);
      EXPECT_TRUE(window.inside_limits());
      EXPECT_TRUE(window.open());
    }
  }
}

TEST(Window, TellsLimitsFromFlyOut) {
  // A warhead coming down 60 km away.
  geo::Geodetic where = geo::geodesic_direct(home, 0.5, 60e3);
  where.alt_m = 80e3;
  PredictedPath path;
  tracking::Track track = track_of(flying(where, 0.5 + std::numbers::pi, 2000.0, -1.2), 0.0);
  predict(track, {}, path);
  SimpleReach reach;
  Window window;
  const geo::Site site{home};
  window.find(path, site, reach, 0.0, path.end_s());
  EXPECT_TRUE(window.open());
  reach.far_m = 30e3;  // static limits: nothing inside
  window.find(path, site, reach, 0.0, path.end_s());
  EXPECT_FALSE(window.inside_limits());
  EXPECT_FALSE(window.open());
  reach = {};
  reach.braking_mps2 = 60.0;  // inside the limits, but too slow ever to get there
  window.find(path, site, reach, 0.0, path.end_s());
  EXPECT_TRUE(window.inside_limits());
  EXPECT_FALSE(window.open());
}

}  // namespace
}  // namespace iamd::battle
