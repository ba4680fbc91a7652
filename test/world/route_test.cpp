#include "iamd/world/route.hpp"

#include <algorithm>
#include <cmath>
#include <numbers>

#include <gtest/gtest.h>

#include "iamd/geo/frames.hpp"
#include "iamd/geo/geodesic.hpp"
#include "iamd/scenario/load.hpp"

#include "world/flights.hpp"
#include "world/rasters.hpp"

namespace iamd::world {
namespace {

using geo::degree;

scenario::PlaceSpec place(double lat_deg, double lon_deg, double alt_m) {
  return {lat_deg * degree, lon_deg * degree, alt_m};
}

Route route(const std::vector<scenario::PlaceSpec>& waypoints, double speed_mps, double turn_g = 2.0) {
  Route r;
  for (const scenario::PlaceSpec& waypoint : waypoints) r.waypoints.push_back({waypoint});
  r.speed_mps = speed_mps;
  r.turn_g = turn_g;
  r.position_error_m = 0.0;
  return r;
}

geo::Trajectory flown(const Route& r, const Surroundings& around = the_real_earth(), std::uint64_t entity = 0) {
  const auto model = make_route(r);
  const scenario::Draw draw{1, 0, 0};
  auto motion = model->solve(draw, around);
  EXPECT_TRUE(motion.has_value()) << base::to_string(motion.error());
  geo::Trajectory path;
  if (motion) (*motion)->fly(draw, stream(entity, 0), path);
  return path;
}

std::string refusal(const Route& r, const Surroundings& around = the_real_earth()) {
  const auto motion = make_route(r)->solve(scenario::Draw{1, 0, 0}, around);
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
  const auto motion = model->solve(draw, the_real_earth());
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
  const auto motion =
      make_route(route({place(0, 0, 100), place(1, 1, 100)}, 200.0))->solve(scenario::Draw{1, 0, 0}, the_real_earth());
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

std::string misread(const std::string& fields) {
  const auto node = scenario::parse("{kind: route, " + fields + "}", "route.yaml");
  EXPECT_TRUE(node.has_value());
  scenario::Reader reader;
  const auto model = motion_registry().read(*node, "motion", reader);
  return reader.errors().empty() ? "" : base::to_string(reader.errors().front());
}

TEST(Route, flies_over_any_ellipsoid) {
  for (const geo::Ellipsoid& shape : {geo::Ellipsoid{geo::mean_radius_m, 0.0}, geo::Ellipsoid{6.5e6, 1.0 / 150.0}}) {
    Surroundings around;
    around.earth.shape = shape;
    const auto path = flown(route({place(30, 10, 800), place(31, 12, 800), place(29, 13, 800)}, 250.0), around);
    expect_speed(path, 250.0, 1e-4);
    expect_smooth(path);
    for (double t = 0.0; t < path.end_s(); t += 7.0) {
      ASSERT_NEAR(geo::geodetic_from_ecef(path.at(t).position, shape).alt_m, 800.0, 0.01);
    }
    EXPECT_LT(
        geo::distance(path.at(path.end_s()).position, geo::ecef_from_geodetic({29 * degree, 13 * degree, 800}, shape)),
        1e-2);
  }
}

TEST(RouteSpeed, changes_between_waypoints_by_a_constant_acceleration) {
  Route r = route({place(40, 0, 3000), place(40, 2, 3000), place(41, 3, 3000)}, 200.0);
  r.waypoints[0].speed_mps = 100.0;
  r.waypoints[2].speed_mps = 300.0;
  const auto path = flown(r);
  expect_smooth(path);
  EXPECT_NEAR(geo::norm(path.at(0.0).velocity), 100.0, 1e-3);
  EXPECT_NEAR(geo::norm(path.at(path.end_s()).velocity), 300.0, 1e-3);
  // The turn, 64°, is flown at the waypoint's speed; before and behind it the acceleration is one number.
  const auto acceleration = [&](double t) {
    return (geo::norm(path.at(t + 1.0).velocity) - geo::norm(path.at(t - 1.0).velocity)) / 2.0;
  };
  double steady_s = 0.0;
  for (double t = 1.5; t < path.end_s() - 1.0; t += 0.5) {
    const double speed = geo::norm(path.at(t).velocity);
    if (std::abs(speed - 200.0) < 0.01) steady_s += 0.5;
    const double a = acceleration(t);
    if (speed < 199.0) {
      ASSERT_NEAR(a, acceleration(50.0), 1e-3) << t;
    }
    if (speed > 201.0) {
      ASSERT_NEAR(a, acceleration(path.end_s() - 50.0), 1e-3) << t;
    }
  }
  const double radius = 200.0 * 200.0 / (2.0 * geo::standard_gravity_mps2);
  const double by = geo::geodesic_inverse({40 * degree, 0, 0}, {40 * degree, 2 * degree, 0}).azimuth_to_rad -
                    geo::geodesic_inverse({40 * degree, 2 * degree, 0}, {41 * degree, 3 * degree, 0}).azimuth_from_rad;
  EXPECT_NEAR(steady_s, radius * std::abs(by) / 200.0, 1.5);
}

TEST(RouteSpeed, what_does_not_fit_or_is_missing_is_an_error) {
  Route r = route({place(40, 0, 3000), place(40, 0.01, 3000)}, 200.0);
  r.waypoints[1].speed_mps = 900.0;
  const std::string message = refusal(r);
  EXPECT_NE(message.find("the change of speed from waypoints[0] to waypoints[1] does not fit"), std::string::npos)
      << message;
  const std::string two = "waypoints: [{lat_deg: 0, lon_deg: 0, speed_mps: 200}, {lat_deg: 1, lon_deg: 0";
  EXPECT_EQ(misread(two + ", speed_mps: 150}]"), "");
  EXPECT_NE(misread(two + "}]").find("'speed_mps' is missing, and waypoints[1] has none"), std::string::npos);
}

TEST(RouteClimb, a_leg_steeper_than_the_limit_is_an_error) {
  Route r = route({place(0, 0, 0), place(0.5, 0, 5000), place(1, 0, 0)}, 200.0);  // 5 km on 55 km: 5.2°
  r.climb_limit_rad = 6.0 * degree;
  EXPECT_NEAR(geo::geodetic_from_ecef(flown(r).at(0.0).position).alt_m, 0.0, 1e-3);
  r.climb_limit_rad = 5.0 * degree;
  const std::string message = refusal(r);
  EXPECT_NE(message.find("the leg from waypoints[0] to waypoints[1] is too steep"), std::string::npos) << message;
  EXPECT_NE(message.find("it climbs at 5.17°"), std::string::npos) << message;
}

// Hills up to 700 m, a wall of 900 m, a plain, and the sea to the east.
const Surroundings& hilly() {
  static const Surroundings around = [] {
    Surroundings a;
    a.terrain = terrain_of({raster("N46E007.hgt", [](int row, int column) {
      if (column > 1100) return 0;
      if (column > 900) return column == 1000 ? 900 : 100;
      return static_cast<int>(std::lround(350.0 + 250.0 * std::sin(row / 37.0) * std::cos(column / 53.0) +
                                          90.0 * std::sin((row + 2 * column) / 11.0)));
    })});
    return a;
  }();
  return around;
}

Route following(double alt_m, double speed_mps = 250.0) {
  Route r = route({place(46.2, 7.05, alt_m), place(46.8, 7.4, alt_m), place(46.5, 8.3, alt_m)}, speed_mps);
  r.above_terrain = true;
  return r;
}

// Height over the ground, the steepest slope and the greatest acceleration in the vertical on a path.
struct Following {
  double lowest_m = 1e9, highest_m = -1e9;
  double steepest_rad = 0.0;
  double pull_mps2 = 0.0;
};
Following measured(const geo::Trajectory& path, const Surroundings& around) {
  Following f;
  for (double t = 0.05; t < path.end_s() - 0.05; t += 0.04) {
    const auto state = path.at(t);
    const geo::Site here{geo::geodetic_from_ecef(state.position)};
    const double clearance =
        here.geodetic().alt_m - around.terrain->height_m(here.geodetic().lat_rad, here.geodetic().lon_rad);
    f.lowest_m = std::min(f.lowest_m, clearance);
    f.highest_m = std::max(f.highest_m, clearance);
    const auto v = here.to_enu(state.velocity);
    f.steepest_rad = std::max(f.steepest_rad, std::abs(std::atan2(v.z_mps, std::hypot(v.x_mps, v.y_mps))));
    const double before = here.to_enu(path.at(t - 0.02).velocity).z_mps;
    const double after = here.to_enu(path.at(t + 0.02).velocity).z_mps;
    f.pull_mps2 = std::max(f.pull_mps2, std::abs(after - before) / 0.04);
  }
  return f;
}

TEST(RouteTerrain, is_followed_within_the_limits_and_never_touched) {
  for (const double limit_deg : {0.0, 15.0, 5.0}) {
    Route r = following(60.0);
    r.climb_limit_rad = limit_deg * degree;
    const auto path = flown(r, hilly());
    expect_smooth(path);
    expect_speed(path, 250.0, 1e-4);
    const Following f = measured(path, hilly());
    EXPECT_GT(f.lowest_m, 59.8) << limit_deg;
    EXPECT_LT(f.lowest_m, 60.2) << limit_deg;
    EXPECT_LT(f.pull_mps2, 2.0 * geo::standard_gravity_mps2 * 1.02) << limit_deg;
    if (limit_deg > 0.0) {
      EXPECT_LT(f.steepest_rad, (limit_deg + 0.05) * degree);
    }
  }
}

TEST(RouteTerrain, gentler_limits_fly_higher) {
  const auto mean_clearance = [](const Route& r) {
    const auto path = flown(r, hilly());
    Moments over;
    for (double t = 0.0; t < path.end_s(); t += 0.2) {
      const auto here = geo::geodetic_from_ecef(path.at(t).position);
      over.add(here.alt_m - hilly().terrain->height_m(here.lat_rad, here.lon_rad));
    }
    return over.mean();
  };
  Route r = following(60.0);
  r.turn_g = 30.0;
  const double tight = mean_clearance(r);
  r.turn_g = 2.0;
  const double usual = mean_clearance(r);
  r.climb_limit_rad = 5.0 * degree;
  const double gentle = mean_clearance(r);
  EXPECT_LT(tight, 75.0);
  EXPECT_GT(usual, tight + 10.0);
  EXPECT_GT(gentle, usual + 10.0);
}

TEST(RouteTerrain, a_wall_is_crossed_by_the_least_hump) {
  // 900 m at column 1000, on a plain of 100 m: over its crest by the clearance; before it a parabola of the pull's
  // curvature that runs out into the slope of the limit.
  Route r = route({place(46.5, 7.76, 50), place(46.5, 8.3, 50)}, 250.0);
  r.above_terrain = true;
  r.climb_limit_rad = 10.0 * degree;
  const auto path = flown(r, hilly());
  const double slope = std::tan(10.0 * degree);
  const double bend = 2.0 * geo::standard_gravity_mps2 / (250.0 * 250.0);
  const geo::Geodetic crest{46.5 * degree, (7.0 + 1000.0 / 1200.0) * degree, 0.0};
  int sides = 0;
  for (double t = 0.0; t < path.end_s(); t += 0.1) {
    const auto here = geo::geodetic_from_ecef(path.at(t).position);
    const double x = geo::geodesic_inverse(crest, here).distance_m;
    const double down = x < slope / bend ? 0.5 * bend * x * x : slope * x - 0.5 * slope * slope / bend;
    if (down < 600.0) {
      ASSERT_NEAR(here.alt_m, 950.0 - down, 1.5) << x;
      ++sides;
    }
    if (x > 8000.0 && here.lon_rad < 8.3 * degree && here.lon_rad > 7.95 * degree) {
      ASSERT_NEAR(here.alt_m, 50.0, 0.3);  // the sea
    }
  }
  EXPECT_GT(sides, 200);
}

TEST(RouteTerrain, over_the_sea_it_is_level_and_has_few_pieces) {
  Route r = route({place(-30, 10, 40), place(-31, 12, 40)}, 250.0);
  r.above_terrain = true;
  const auto path = flown(r, hilly());
  EXPECT_LT(path.pieces().size(), 10U);
  for (double t = 0.0; t < path.end_s(); t += 10.0) {
    ASSERT_NEAR(geo::geodetic_from_ecef(path.at(t).position).alt_m, 40.0, 0.01);
  }
}

TEST(RouteTerrain, displaced_copies_follow_the_terrain_under_them) {
  Route r = following(60.0);
  r.position_error_m = 500.0;
  const auto motion = make_route(r)->solve(scenario::Draw{1, 0, 0}, hilly());
  ASSERT_TRUE(motion.has_value());
  geo::Trajectory first;
  geo::Trajectory path;
  (*motion)->fly(scenario::Draw{1, 0, 0}, stream(1, 0), first);
  for (std::uint64_t entity = 2; entity < 6; ++entity) {
    (*motion)->fly(scenario::Draw{1, 0, 0}, stream(entity, 0), path);
    EXPECT_GT(geo::distance(first.at(0.0).position, path.at(0.0).position), 1.0);
    expect_smooth(path);
    expect_speed(path, 250.0, 1e-4);
    const Following f = measured(path, hilly());
    EXPECT_GT(f.lowest_m, 59.8);
    EXPECT_LT(f.lowest_m, 60.2);
  }
}

TEST(RouteTerrain, heights_of_waypoints_change_linearly_above_it) {
  Route r = route({place(46.5, 7.95, 500), place(46.5, 8.3, 100)}, 100.0);  // plain and sea
  r.above_terrain = true;
  const auto path = flown(r, hilly());
  const auto end = geo::geodetic_from_ecef(path.at(path.end_s()).position);
  EXPECT_NEAR(end.alt_m, 100.0, 0.3);
  const auto middle = geo::geodetic_from_ecef(path.at(0.5 * path.end_s()).position);
  EXPECT_NEAR(middle.alt_m, 300.0, 1.0);
}

TEST(RouteTerrain, a_route_above_sea_level_that_leads_through_the_ground_is_an_error) {
  const std::string through = refusal(route({place(46.5, 7.76, 300), place(46.5, 8.3, 300)}, 250.0), hilly());
  EXPECT_NE(through.find("the route leads through the ground"), std::string::npos) << through;
  EXPECT_NE(through.find("it flies at 300 m, and the ground lies at 8"), std::string::npos) << through;
  const std::string inside = refusal(route({place(46.5, 7.8, 20), place(46.5, 8.3, 2000)}, 250.0), hilly());
  EXPECT_NE(inside.find("the route starts 80 m under the ground"), std::string::npos) << inside;
}

TEST(RouteTerrain, a_route_above_sea_level_ends_where_it_meets_the_ground) {
  const auto path = flown(route({place(46.5, 8.3, 3000), place(46.5, 7.85, 0)}, 250.0), hilly());
  const auto end = geo::geodetic_from_ecef(path.at(path.end_s()).position);
  EXPECT_NEAR(end.alt_m, hilly().terrain->height_m(end.lat_rad, end.lon_rad), 0.1);
  EXPECT_GT(end.alt_m, 50.0);
}

TEST(RouteTerrain, without_terrain_and_under_it_is_an_error) {
  EXPECT_NE(refusal(following(60.0)).find("above the terrain, and there is none"), std::string::npos);
  EXPECT_NE(refusal(following(-5.0), hilly()).find("waypoints[0] lies under the terrain"), std::string::npos);
}

}  // namespace
}  // namespace iamd::world
