#include "iamd/battle/path_prediction.hpp"

#include <gtest/gtest.h>

#include "iamd/geo/flight.hpp"

#include "simple_reach.hpp"

namespace iamd::battle {
namespace {

using test::flying;
using test::home;
using test::track_of;

TEST(PathPrediction, BallisticPathFollowsTheIntegratorToAHundredMetres) {
  const geo::State<geo::Ecef> start = flying({home.lat_rad, home.lon_rad, 120e3}, 1.0, 6000.0, 25.0 * geo::degree);
  PredictedPath path;
  predict(track_of(start, 50.0), {.ballistic_coefficient_kg_m2 = 6000.0}, path);
  geo::Trajectory reference;
  const auto end = geo::fly(start, 50.0, {.ballistic_coefficient_kg_m2 = 6000.0},
                            {.tolerance_m = 1e-4, .tolerance_mps = 1e-7}, &reference);
  ASSERT_EQ(end.end, geo::FlightEnd::ground);
  ASSERT_GT(end.end_s, 900.0);
  EXPECT_TRUE(path.to_ground);
  EXPECT_NEAR(path.end_s(), end.end_s, 0.1);
  double fastest = 0.0;
  for (double t = 50.0; t < end.end_s; t += 3.7) {
    EXPECT_LT(geo::distance(path.path.at(t).position, reference.at(t).position), 100.0) << t;
    fastest = std::max(fastest, geo::norm(reference.at(t).velocity));
  }
  EXPECT_LT(fastest, 1.01 * path.speed_max_mps + 1.0);
}

TEST(PathPrediction, LevelFlightKeepsHeightSpeedAndGreatCircle) {
  const double speed = 300.0;
  const geo::Geodetic start{40.0 * geo::degree, 5.0 * geo::degree, 60.0};
  PredictedPath path;
  tracking::Track track = track_of(flying(start, 0.6, speed, 0.0), 10.0);
  track.motion = tracking::MotionClass::constant_velocity;
  predict(track, {}, path);
  EXPECT_EQ(path.kind, PathKind::level);
  EXPECT_FALSE(path.to_ground);
  for (double t = 10.0; t <= path.end_s(); t += 13.0) {
    const geo::State<geo::Ecef> s = path.path.at(t);
    EXPECT_NEAR(geo::geodetic_from_ecef(s.position).alt_m, 60.0, 1.0) << t;
    EXPECT_NEAR(geo::norm(s.velocity), speed, 0.01 * speed) << t;
    const geo::GeodesicLine line = geo::geodesic_inverse(start, geo::geodetic_from_ecef(s.position));
    EXPECT_NEAR(line.distance_m, speed * (t - 10.0), 0.003 * speed * (t - 10.0) + 1.0) << t;
    if (t > 100.0) {
      EXPECT_NEAR(line.azimuth_from_rad, 0.6, 0.005) << t;
    }
  }
  EXPECT_NEAR(path.end_s(), 10.0 + PredictionOptions{}.level_horizon_s, 1e-6);
}

TEST(PathPrediction, ClimbDiesAwayAndDivesEndAboveTheGround) {
  tracking::Track climbing = track_of(flying({0.7, 0.1, 5000.0}, 2.0, 250.0, 5.0 * geo::degree), 0.0);
  climbing.motion = tracking::MotionClass::constant_velocity;
  PredictedPath path;
  predict(climbing, {}, path);
  const double gained = geo::geodetic_from_ecef(path.path.at(600.0).position).alt_m - 5000.0;
  EXPECT_NEAR(gained, 250.0 * std::sin(5.0 * geo::degree) * 20.0, 5.0);
  tracking::Track diving = track_of(flying({0.7, 0.1, 300.0}, 2.0, 250.0, -20.0 * geo::degree), 0.0);
  diving.motion = tracking::MotionClass::constant_velocity;
  predict(diving, {}, path);
  for (double t = 0.0; t < 600.0; t += 5.0)
    EXPECT_GT(geo::geodetic_from_ecef(path.path.at(t).position).alt_m, 28.0) << t;
}

TEST(PathPrediction, UndecidedTracksAreSortedByHeightSpeedAndSteepness) {
  const auto kind = [](double alt, double speed, double climb_deg) {
    return path_kind(track_of(flying({0.7, 0.1, alt}, 1.0, speed, climb_deg * geo::degree), 0.0));
  };
  EXPECT_EQ(kind(50e3, 1000.0, 0.0), PathKind::ballistic);
  EXPECT_EQ(kind(10e3, 1600.0, 0.0), PathKind::ballistic);
  EXPECT_EQ(kind(10e3, 800.0, -40.0), PathKind::ballistic);
  EXPECT_EQ(kind(10e3, 800.0, -5.0), PathKind::level);
  EXPECT_EQ(kind(100.0, 250.0, -30.0), PathKind::level);
  tracking::Track decided = track_of(flying({0.7, 0.1, 10e3}, 1.0, 250.0, 0.0), 0.0);
  decided.motion = tracking::MotionClass::ballistic;
  EXPECT_EQ(path_kind(decided), PathKind::ballistic);
}

}  // namespace
}  // namespace iamd::battle
