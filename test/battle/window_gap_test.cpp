// Windows that the stride could jump over: targets that brake hard, and short gaps within.
#include <numbers>

#include <gtest/gtest.h>

#include "iamd/battle/window.hpp"

#include "simple_reach.hpp"

namespace iamd::battle {
namespace {

using test::flying;
using test::home;
using test::SimpleReach;
using test::track_of;

TEST(WindowGap, ATargetThatBrakesHardBeforeTheGroundIsMet) {
  // A light body, 3 km/s at 1 km height, braked by up to 20 000 m/s²: slow enough and not too low for less than a
  // second.
  geo::Geodetic where = geo::geodesic_direct(home, 0.5, 5e3);
  where.alt_m = 1000.0;
  tracking::Track track = track_of(flying(where, 1.0, 3000.0, -1.0), 30.0);
  track.motion = tracking::MotionClass::ballistic;
  PredictedPath path;
  predict(track, {.ballistic_coefficient_kg_m2 = 200.0}, path);
  SimpleReach reach;
  reach.low_m = 300.0;
  reach.high_m = 600.0;
  reach.fastest_mps = 700.0;
  const geo::Site site{home};
  double first_s = 0.0;
  double feasible_s = 0.0;
  for (double t = path.start_s(); t < path.end_s(); t += 1e-3) {
    const geo::State<geo::Ecef> s = path.path.at(t);
    const double alt = geo::ellipsoid_height(s.position);
    if (geo::norm(s.velocity) > reach.fastest_mps || alt > reach.high_m || alt < reach.low_m) continue;
    if (feasible_s == 0.0) first_s = t;
    feasible_s += 1e-3;
  }
  ASSERT_GT(feasible_s, 0.05);
  Window window;
  window.find(path, site, reach, path.start_s(), path.end_s());
  const auto found = window.earliest(0.0, path, site, reach);
  ASSERT_TRUE(found);
  EXPECT_NEAR(found->intercept_s, first_s, 0.01);
}

TEST(WindowGap, AGapBetweenTwoSamplesEndsTheStretch) {
  // 2.5 km/s over the battery at 5 km: for 2.7 s it is nearer than the least range. The launch for the moment before
  // the gap is asked for, with the samples in every phase.
  geo::Geodetic where = geo::geodesic_direct(home, 0.5, 60e3);
  where.alt_m = 5e3;
  tracking::Track track = track_of(flying(where, 0.5 + std::numbers::pi, 2500.0, 0.0), 0.0);
  track.motion = tracking::MotionClass::constant_velocity;
  PredictedPath path;
  predict(track, {}, path);
  SimpleReach reach;
  reach.near_m = 6e3;
  const geo::Site site{home};
  const auto seen = [&](double t) { return site.az_el_range(path.path.at(t).position); };
  double gap_s = 0.0;
  while (seen(gap_s).range_m >= reach.near_m) gap_s += 1e-3;
  const double asked_s = gap_s - 0.3;
  const geo::AzElRange there = seen(asked_s);
  const double launch_s = asked_s - reach.time_of_flight_s(there.range_m, there.elevation_rad, 5e3);
  Window window;
  for (double phase_s = 0.0; phase_s < 4.0; phase_s += 0.2) {
    window.find(path, site, reach, phase_s, path.end_s());
    const auto found = window.earliest(launch_s, path, site, reach);
    ASSERT_TRUE(found) << phase_s;
    EXPECT_NEAR(found->intercept_s, asked_s, 0.01) << phase_s;
  }
}

}  // namespace
}  // namespace iamd::battle
