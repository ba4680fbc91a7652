#include "iamd/world/route.hpp"

#include <algorithm>
#include <cmath>
#include <numbers>

#include <gtest/gtest.h>

#include "iamd/geo/frames.hpp"
#include "iamd/geo/geodesic.hpp"

#include "world/flights.hpp"

namespace iamd::world {
namespace {

using geo::degree;

scenario::PlaceSpec place(double lat_deg, double lon_deg, double alt_m) {
  return {lat_deg * degree, lon_deg * degree, alt_m};
}

Route route(std::vector<scenario::PlaceSpec> waypoints, double speed_mps, double turn_g = 2.0) {
  Route r;
  r.waypoints = std::move(waypoints);
  r.speed_mps = speed_mps;
  r.turn_g = turn_g;
  r.position_error_m = 0.0;
  return r;
}

geo::Trajectory flown(const Route& r, std::uint64_t entity = 0) {
  const auto model = make_route(r);
  const scenario::Draw draw{1, 0, 0};
  auto motion = model->solve(draw);
  EXPECT_TRUE(motion.has_value()) << base::to_string(motion.error());
  geo::Trajectory path;
  if (motion) (*motion)->fly(draw, stream(entity, 0), path);
  return path;
}

std::string refusal(const Route& r) {
  const auto motion = make_route(r)->solve(scenario::Draw{1, 0, 0});
  EXPECT_FALSE(motion.has_value());
  return motion ? "" : base::to_string(motion.error());
}

// Least distance from a place, heights included.
double nearest_m(const geo::Trajectory& path, const geo::Geodetic& where) {
  const auto p = geo::ecef_from_geodetic(where);
  double least = 1e300;
  for (double t = 0.0; t <= path.end_s(); t += path.end_s() / 20000.0) {
    least = std::min(least, geo::distance(path.at(t).position, p));
  }
  return least;
}

void expect_speed(const geo::Trajectory& path, double speed_mps, double relative) {
  for (int i = 0; i <= 5000; ++i) {
    const double t = path.end_s() * i / 5000.0;
    ASSERT_NEAR(geo::norm(path.at(t).velocity), speed_mps, relative * speed_mps) << "at " << t << " s";
  }
}

TEST(Route, speed_is_constant_over_straights_turns_and_climbs) {
  const auto path =
      flown(route({place(30, 10, 50), place(31, 12, 50), place(29, 13, 9000), place(30, 15, 200)}, 250.0));
  expect_speed(path, 250.0, 1e-4);
}

TEST(Route, a_slow_drone_and_a_fast_glider_keep_their_speed_too) {
  expect_speed(flown(route({place(30, 10, 2000), place(30.05, 10, 2000), place(30.05, 10.05, 100)}, 50.0)), 50.0, 1e-4);
  expect_speed(flown(route({place(30, 10, 40e3), place(40, 20, 45e3), place(30, 35, 30e3)}, 3000.0, 5.0)), 3000.0,
               1e-4);
}

TEST(Route, a_straight_route_follows_the_geodesic_at_its_height) {
  const geo::Geodetic from{50 * degree, -10 * degree, 12000};
  const geo::Geodetic to{45 * degree, 60 * degree, 12000};
  const auto path = flown(route({place(50, -10, 12000), place(45, 60, 12000)}, 240.0));
  const auto line = geo::geodesic_inverse(from, to);
  for (int i = 0; i <= 1000; ++i) {
    const auto here = geo::geodetic_from_ecef(path.at(path.end_s() * i / 1000.0).position);
    EXPECT_NEAR(here.alt_m, 12000.0, 1e-2);
    const double way = geo::geodesic_inverse(from, here).distance_m;
    const auto expected = geo::geodesic_direct(from, line.azimuth_from_rad, way);
    ASSERT_LT(geo::geodesic_inverse(expected, here).distance_m, 1e-2);
  }
  // Flying higher takes longer than the way over ground.
  EXPECT_NEAR(path.end_s(), line.distance_m / 240.0 * (1.0 + 12000.0 / 6.378e6), 0.5);
}

TEST(Route, starts_at_the_first_waypoint_and_ends_at_the_last) {
  const auto path = flown(route({place(30, 10, 100), place(31, 12, 100), place(29, 13, 0)}, 250.0));
  EXPECT_DOUBLE_EQ(path.start_s(), 0.0);
  EXPECT_LT(geo::distance(path.at(0.0).position, geo::ecef_from_geodetic({30 * degree, 10 * degree, 100})), 1e-3);
  EXPECT_LT(geo::distance(path.at(path.end_s()).position, geo::ecef_from_geodetic({29 * degree, 13 * degree, 0})),
            1e-2);
}

TEST(Route, a_right_angle_is_cut_by_the_turn_radius) {
  // North, then east: the corner of a turn of radius r by 90° is passed at r(√2 − 1).
  const double speed = 250.0;
  const double radius = speed * speed / (2.0 * geo::standard_gravity_mps2);
  const auto path = flown(route({place(0, 0, 0), place(1, 0, 0), place(1, 1, 0)}, speed));
  EXPECT_NEAR(nearest_m(path, {1 * degree, 0, 0}), radius * (std::numbers::sqrt2 - 1.0), 20.0);
}

TEST(Route, turns_pull_what_turn_g_allows_and_no_more) {
  const auto path = flown(route({place(0, 0, 5000), place(1, 0, 5000), place(0.2, 1, 5000)}, 300.0, 3.0));
  double most = 0.0;
  for (double t = 0.5; t < path.end_s() - 0.5; t += 0.1) {
    const auto before = path.at(t - 0.01).velocity;
    const auto after = path.at(t + 0.01).velocity;
    most = std::max(
        most, std::hypot(after.x_mps - before.x_mps, after.y_mps - before.y_mps, after.z_mps - before.z_mps) / 0.02);
  }
  EXPECT_NEAR(most, 3.0 * geo::standard_gravity_mps2, 0.05);
}

TEST(Route, height_is_linear_between_waypoints) {
  const auto path = flown(route({place(10, 10, 1000), place(11, 10, 5000), place(12, 10, 5000)}, 200.0));
  for (const double share : {0.1, 0.25, 0.4}) {
    const auto here = geo::geodetic_from_ecef(path.at(path.end_s() * share).position);
    const double way = geo::geodesic_inverse({10 * degree, 10 * degree, 0}, here).distance_m;
    const double leg = geo::geodesic_inverse({10 * degree, 10 * degree, 0}, {11 * degree, 10 * degree, 0}).distance_m;
    EXPECT_NEAR(here.alt_m, 1000.0 + 4000.0 * way / leg, 0.1);
  }
  EXPECT_NEAR(geo::geodetic_from_ecef(path.at(path.end_s() * 0.8).position).alt_m, 5000.0, 1e-2);
}

TEST(Route, low_flight_stays_low_over_a_thousand_kilometres) {
  const auto path = flown(route({place(40, 0, 50), place(42, 12, 50)}, 240.0));
  for (double t = 0.0; t < path.end_s(); t += 10.0) {
    ASSERT_NEAR(geo::geodetic_from_ecef(path.at(t).position).alt_m, 50.0, 1e-2);
  }
}

TEST(Route, crosses_the_date_line) {
  const auto path = flown(route({place(10, 178, 8000), place(10, -178, 8000), place(12, -177, 8000)}, 250.0));
  expect_speed(path, 250.0, 1e-4);
  EXPECT_NEAR(path.end_s(), (437.9e3 + 246.9e3) / 250.0, 20.0);
}

TEST(Route, crosses_a_pole_and_turns_over_it) {
  expect_speed(flown(route({place(85, 20, 10000), place(85, -160, 10000)}, 250.0)), 250.0, 1e-4);
  const auto path = flown(route({place(85, 20, 10000), place(90, 20, 10000), place(85, 110, 10000)}, 250.0));
  expect_speed(path, 250.0, 1e-4);
  EXPECT_NEAR(nearest_m(path, {90 * degree, 0, 10000}), 250.0 * 250.0 / 19.6133 * (std::numbers::sqrt2 - 1.0), 20.0);
}

TEST(Route, pieces_are_few_and_smooth) {
  const auto path =
      flown(route({place(30, 10, 50), place(31, 12, 50), place(29, 13, 9000), place(30, 15, 200)}, 250.0));
  EXPECT_LT(path.pieces().size(), 40U);
  expect_smooth(path);
}

TEST(Route, position_error_displaces_the_whole_route_with_the_stated_sigma) {
  Route r = route({place(35, 20, 50), place(36, 22, 50)}, 240.0);
  r.position_error_m = 800.0;
  const auto model = make_route(r);
  const scenario::Draw draw{1, 0, 0};
  const auto motion = model->solve(draw);
  ASSERT_TRUE(motion.has_value());
  EXPECT_TRUE((*motion)->varies());
  const geo::Site start{{35 * degree, 20 * degree, 50}};
  const geo::Site end{{36 * degree, 22 * degree, 50}};
  Moments east;
  Moments north;
  geo::Trajectory path;
  for (std::uint64_t i = 0; i < 4000; ++i) {
    (*motion)->fly(draw, stream(7, i), path);
    const auto there = start.to_enu(path.at(0.0).position);
    east.add(there.x_m);
    north.add(there.y_m);
    const auto arrived = end.to_enu(path.at(path.end_s()).position);
    ASSERT_NEAR(std::hypot(there.x_m, there.y_m), std::hypot(arrived.x_m, arrived.y_m), 0.02 * 3000.0);
    ASSERT_NEAR(geo::geodetic_from_ecef(path.at(0.5 * path.end_s()).position).alt_m, 50.0, 0.0034 * 3500.0);
  }
  // 4000 draws: the standard error of a standard deviation is 1.1 %; bounds at 4 of them.
  EXPECT_NEAR(east.deviation(), 800.0, 36.0);
  EXPECT_NEAR(north.deviation(), 800.0, 36.0);
  EXPECT_NEAR(east.mean(), 0.0, 51.0);
  EXPECT_NEAR(north.mean(), 0.0, 51.0);
}

TEST(Route, without_position_error_all_copies_fly_alike) {
  const auto motion = make_route(route({place(0, 0, 100), place(1, 1, 100)}, 200.0))->solve(scenario::Draw{1, 0, 0});
  ASSERT_TRUE(motion.has_value());
  EXPECT_FALSE((*motion)->varies());
}

TEST(Route, a_turn_that_does_not_fit_is_an_error_with_the_remedy) {
  const std::string message = refusal(route({place(0, 0, 0), place(0.01, 0, 0), place(0.01, 0.01, 0)}, 300.0));
  EXPECT_NE(message.find("the turn at waypoints[1] does not fit"), std::string::npos) << message;
  EXPECT_NE(message.find("raise turn_g"), std::string::npos) << message;
}

TEST(Route, turning_back_on_the_spot_is_an_error) {
  const std::string message = refusal(route({place(0, 0, 0), place(1, 0, 0), place(0, 0, 0)}, 300.0));
  EXPECT_NE(message.find("turning by 180°"), std::string::npos) << message;
}

TEST(Route, a_climb_that_does_not_fit_is_an_error) {
  const std::string message = refusal(route({place(0, 0, 0), place(0.1, 0, 0), place(0.12, 0, 9000)}, 300.0));
  EXPECT_NE(message.find("the change of climb at waypoints[1] does not fit"), std::string::npos) << message;
}

TEST(Route, waypoints_at_one_place_are_an_error) {
  const std::string message = refusal(route({place(0, 0, 0), place(0, 0, 5000)}, 300.0));
  EXPECT_NE(message.find("waypoints[0] and waypoints[1] stand at the same place"), std::string::npos) << message;
}

TEST(Route, endless_flights_are_an_error) {
  const std::string message = refusal(route({place(0, 0, 0), place(0, 170, 0)}, 1.0));
  EXPECT_NE(message.find("the route takes 1.89e+07 s"), std::string::npos) << message;
}

}  // namespace
}  // namespace iamd::world
