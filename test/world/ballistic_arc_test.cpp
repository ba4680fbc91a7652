#include "iamd/world/ballistic_arc.hpp"

#include <cmath>

#include <gtest/gtest.h>

#include "iamd/geo/flight.hpp"
#include "iamd/geo/frames.hpp"
#include "iamd/geo/geodesic.hpp"

#include "world/flights.hpp"

namespace iamd::world {
namespace {

using geo::degree;

scenario::PlaceSpec place(double lat_deg, double lon_deg, double alt_m = 0.0) {
  return {lat_deg * degree, lon_deg * degree, alt_m};
}

BallisticArc arc(const scenario::PlaceSpec& launch, const scenario::PlaceSpec& aim, double beta = 5000.0) {
  BallisticArc a;
  a.launch = launch;
  a.aim = aim;
  a.ballistic_coefficient_kg_m2 = beta;
  a.aim_error_m = 0.0;
  return a;
}

std::unique_ptr<const Motion> solved(const BallisticArc& a, const scenario::Draw& draw = {1, 0, 0}) {
  auto motion = make_ballistic_arc(a)->solve(draw, the_real_earth());
  EXPECT_TRUE(motion.has_value()) << base::to_string(motion.error());
  return motion ? std::move(*motion) : nullptr;
}

geo::Trajectory flown(const BallisticArc& a) {
  geo::Trajectory path;
  if (const auto motion = solved(a)) motion->fly(scenario::Draw{1, 0, 0}, stream(0, 0), path);
  return path;
}

double miss_m(const geo::Trajectory& path, const scenario::PlaceSpec& aim) {
  return geo::distance(path.at(path.end_s()).position, geo::ecef_from_geodetic(aim.drawn(scenario::Draw{1, 0, 0})));
}

double top_m(const geo::Trajectory& path) {
  double top = -1e9;
  for (double t = 0.0; t <= path.end_s(); t += 0.5)
    top = std::max(top, geo::geodetic_from_ecef(path.at(t).position).alt_m);
  return top;
}

scenario::Uncertain chance(double low, double high, double SI_factor = 1.0) {
  return {scenario::Uniform{low, high},
          scenario::Doubt::aleatory,
          {scenario::UnitForm::linear, SI_factor},
          scenario::any_number,
          42};
}

TEST(BallisticArc, hits_the_aim_within_ten_metres_at_every_range) {
  struct Case {
    scenario::PlaceSpec launch, aim;
    double beta;
  };
  const Case cases[] = {
      {place(30, 50), place(32, 52), 500.0},
      {place(30, 50), place(32, 52), 4000.0},
      {place(20, 60), place(35, 35), 5000.0},
      {place(60, -150), place(-10, 170), 10000.0},
      {place(50, 170), place(55, -160), 2000.0},
      {place(70, 30), place(65, -140), 10000.0},
      {place(-30, 10, 50e3), place(-35, 60, 500), 8000.0},
  };
  for (const Case& c : cases) EXPECT_LT(miss_m(flown(arc(c.launch, c.aim, c.beta)), c.aim), 10.0);
}

TEST(BallisticArc, a_depressed_short_arc_hits_too) {
  BallisticArc a = arc(place(30, 50), place(33, 53), 8000.0);
  a.loft.emplace().apogee_m = 45e3;
  const auto path = flown(a);
  EXPECT_LT(miss_m(path, a.aim), 20.0);
  EXPECT_NEAR(top_m(path), 45e3, 20.0);
}

TEST(BallisticArc, comes_down_at_the_height_of_the_aim) {
  const auto path = flown(arc(place(30, 50, 1500), place(32, 52, 2500)));
  EXPECT_NEAR(geo::geodetic_from_ecef(path.at(path.end_s()).position).alt_m, 2500.0, 0.01);
  EXPECT_NEAR(geo::geodetic_from_ecef(path.at(0.0).position).alt_m, 1500.0, 0.01);
}

TEST(BallisticArc, without_a_loft_it_is_the_slowest_arc) {
  const auto a = arc(place(10, 20), place(20, 60));
  const double speed = geo::norm(flown(a).at(0.0).velocity);
  for (const double change : {0.9, 1.1}) {
    BallisticArc other = a;
    other.loft.emplace().apogee_m = change * top_m(flown(a));
    EXPECT_GT(geo::norm(flown(other).at(0.0).velocity), speed);
  }
}

TEST(BallisticArc, loft_by_speed_has_a_low_and_a_high_branch) {
  BallisticArc low = arc(place(10, 20), place(20, 60));
  low.loft.emplace().burnout_speed_mps = 6000.0;
  BallisticArc high = low;
  high.loft->high_branch = true;
  const auto flat = flown(low);
  const auto lofted = flown(high);
  EXPECT_NEAR(geo::norm(flat.at(0.0).velocity), 6000.0, 0.1);
  EXPECT_NEAR(geo::norm(lofted.at(0.0).velocity), 6000.0, 0.1);
  EXPECT_GT(lofted.end_s(), 1.3 * flat.end_s());
  EXPECT_LT(miss_m(flat, low.aim), 10.0);
  EXPECT_LT(miss_m(lofted, low.aim), 10.0);
}

TEST(BallisticArc, drag_slows_the_descent_only) {
  const auto light = flown(arc(place(20, 60), place(35, 35), 1000.0));
  const auto heavy = flown(arc(place(20, 60), place(35, 35), 15000.0));
  EXPECT_LT(geo::norm(light.at(light.end_s()).velocity), 0.2 * geo::norm(heavy.at(heavy.end_s()).velocity));
  BallisticArc vacuum = arc(place(20, 60), place(35, 35), 0.0);
  const auto free = flown(vacuum);
  EXPECT_NEAR(geo::specific_energy(free.at(0.0)), geo::specific_energy(free.at(free.end_s())), 1e-5 * 6e7);
}

TEST(BallisticArc, aim_error_scatters_the_impacts_with_the_stated_sigma) {
  BallisticArc a = arc(place(60, -150), place(35, 170), 8000.0);
  a.aim_error_m = 500.0;
  const auto motion = solved(a);
  ASSERT_TRUE(motion);
  EXPECT_TRUE(motion->varies());
  const geo::Site aim{a.aim.drawn(scenario::Draw{1, 0, 0})};
  Moments east;
  Moments north;
  geo::Trajectory path;
  for (std::uint64_t run = 0; run < 2500; ++run) {
    motion->fly(scenario::Draw{1, 0, run}, stream(3, run), path);
    const auto impact = aim.to_enu(path.at(path.end_s()).position);
    east.add(impact.x_m);
    north.add(impact.y_m);
  }
  // Standard errors: of the deviation 1.4 %, of the mean 10 m; bounds at 4 of them, and 1 % for the linear form.
  EXPECT_NEAR(east.deviation(), 500.0, 33.0);
  EXPECT_NEAR(north.deviation(), 500.0, 33.0);
  EXPECT_NEAR(east.mean(), 0.0, 45.0);
  EXPECT_NEAR(north.mean(), 0.0, 45.0);
}

TEST(BallisticArc, copies_and_runs_differ_only_by_their_own_stream) {
  BallisticArc a = arc(place(20, 60), place(35, 35));
  a.aim_error_m = 300.0;
  const auto motion = solved(a);
  ASSERT_TRUE(motion);
  const auto end = [&](std::uint64_t entity, std::uint64_t run) {
    geo::Trajectory path;
    motion->fly(scenario::Draw{1, 0, run}, stream(entity, run), path);
    return path.at(path.end_s()).position;
  };
  EXPECT_EQ(end(1, 0), end(1, 0));
  EXPECT_GT(geo::distance(end(1, 0), end(2, 0)), 1.0);
  EXPECT_GT(geo::distance(end(1, 0), end(1, 1)), 1.0);
  // What flew before, and how often, changes nothing.
  const auto expected = end(5, 7);
  for (std::uint64_t i = 0; i < 10; ++i) end(i, i);
  EXPECT_EQ(end(5, 7), expected);
}

TEST(BallisticArc, a_reused_path_holds_the_new_flight_only) {
  BallisticArc a = arc(place(20, 60), place(35, 35));
  a.aim_error_m = 300.0;
  const auto motion = solved(a);
  ASSERT_TRUE(motion);
  geo::Trajectory path;
  motion->fly(scenario::Draw{1, 0, 0}, stream(1, 0), path);
  const auto first = path;
  motion->fly(scenario::Draw{1, 0, 1}, stream(1, 1), path);
  motion->fly(scenario::Draw{1, 0, 0}, stream(1, 0), path);
  ASSERT_EQ(path.pieces().size(), first.pieces().size());
  EXPECT_EQ(path.at(100.0).position, first.at(100.0).position);
}

TEST(BallisticArc, chances_in_the_aim_are_solved_once_a_run_and_fixed_ones_once_a_world) {
  BallisticArc a = arc(place(20, 60), place(35, 35));
  EXPECT_FALSE(make_ballistic_arc(a)->solved_per_run());
  EXPECT_TRUE(make_ballistic_arc(a)->fixed());
  EXPECT_FALSE(solved(a)->varies());
  a.aim_error_m = chance(100, 200);
  EXPECT_FALSE(make_ballistic_arc(a)->solved_per_run());
  EXPECT_TRUE(solved(a)->varies());
  a.aim.lat_rad = chance(34, 36, degree);
  EXPECT_TRUE(make_ballistic_arc(a)->solved_per_run());
  EXPECT_FALSE(make_ballistic_arc(a)->fixed());
}

TEST(BallisticArc, a_speed_too_low_is_an_error_that_names_the_least) {
  BallisticArc a = arc(place(10, 20), place(20, 60));
  a.loft.emplace().burnout_speed_mps = 3000.0;
  const auto motion = make_ballistic_arc(a)->solve(scenario::Draw{1, 0, 0}, the_real_earth());
  ASSERT_FALSE(motion.has_value());
  const std::string message = base::to_string(motion.error());
  EXPECT_NE(message.find("no arc of 3000 m/s reaches the aim"), std::string::npos) << message;
  EXPECT_NE(message.find("the slowest one starts at"), std::string::npos) << message;
}

}  // namespace
}  // namespace iamd::world
