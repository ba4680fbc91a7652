#include "iamd/geo/events.hpp"

#include <cmath>

#include <gtest/gtest.h>

#include "iamd/geo/flight.hpp"
#include "iamd/geo/frames.hpp"

namespace iamd::geo {
namespace {

constexpr double radius_m = 6371e3;
constexpr Ellipsoid sphere{radius_m, 0.0};

// A path straight over 0° N 0° E of a sphere, where the height is x - R: pieces of a height given with its derivatives.
template <class Height, class Climb, class Bend>
Trajectory upright(std::vector<double> times, const Height& height, const Climb& climb, const Bend& bend) {
  Trajectory path;
  for (std::size_t i = 0; i + 1 < times.size(); ++i) {
    const auto state = [&](double t) { return State<Ecef>{{radius_m + height(t), 0.0, 0.0}, {climb(t), 0.0, 0.0}}; };
    path.append_quintic(times[i], times[i + 1] - times[i], state(times[i]), {bend(times[i]), 0.0, 0.0},
                        state(times[i + 1]), {bend(times[i + 1]), 0.0, 0.0});
  }
  return path;
}

// Thrown up with 100 m/s from 50 m at 1 s, under 10 m/s²: at the top, 550 m, after 10 s.
Trajectory thrown(std::vector<double> times) {
  return upright(
      std::move(times), [](double t) { return 50.0 + 100.0 * (t - 1.0) - 5.0 * (t - 1.0) * (t - 1.0); },
      [](double t) { return 100.0 - 10.0 * (t - 1.0); }, [](double) { return -10.0; });
}

TEST(Apogee, IsTheTopOfAThrow) {
  for (const auto& times : {std::vector{1.0, 22.0}, {1.0, 11.0, 22.0}, {1.0, 3.0, 10.9, 11.3, 20.0}}) {
    const Apogee top = apogee_of(thrown(times), sphere);
    EXPECT_NEAR(top.t_s, 11.0, 1e-5);
    EXPECT_NEAR(top.alt_m, 550.0, 1e-6);
  }
}

TEST(Apogee, OfAMonotonePathIsOneOfItsEnds) {
  EXPECT_NEAR(apogee_of(thrown({1.0, 5.0}), sphere).t_s, 5.0, 1e-12);
  EXPECT_NEAR(apogee_of(thrown({12.0, 15.0}), sphere).t_s, 12.0, 1e-12);
}

TEST(Apogee, OfALevelPathIsItsStart) {
  const Trajectory level =
      upright({3.0, 10.0, 90.0}, [](double) { return 1000.0; }, [](double) { return 0.0; }, [](double) { return 0.0; });
  EXPECT_EQ(apogee_of(level, sphere).t_s, 3.0);
  EXPECT_NEAR(apogee_of(level, sphere).alt_m, 1000.0, 1e-6);
}

TEST(Apogee, IsTheHighestOfSeveralTurns) {
  // The third top: tan t = -t.
  const auto height = [](double t) { return 1000.0 + 5.0 * t * std::sin(t); };
  const auto climb = [](double t) { return 5.0 * std::sin(t) + 5.0 * t * std::cos(t); };
  const auto bend = [](double t) { return 10.0 * std::cos(t) - 5.0 * t * std::sin(t); };
  std::vector<double> times;
  for (double t = 0.0; t <= 18.0; t += 0.25) times.push_back(t);
  const Apogee top = apogee_of(upright(times, height, climb, bend), sphere);
  EXPECT_NEAR(top.t_s, 14.207436725191188, 1e-5);
  EXPECT_NEAR(top.alt_m, height(14.207436725191188), 1e-4);
}

TEST(Apogee, OfAFlownArcIsWhereItNoLongerClimbs) {
  const Geodetic launch{45.0 * degree, 30.0 * degree, 0.0};
  const Site site{launch};
  const State<Ecef> start{site.origin(), site.to_ecef(Velocity<Enu>{2500.0, 500.0, 3000.0})};
  Trajectory path;
  fly(start, 0.0, {}, {}, &path);
  const Apogee top = apogee_of(path);
  const double alt_m = geodetic_from_ecef(path.at(top.t_s).position).alt_m;
  EXPECT_NEAR(top.alt_m, alt_m, 1e-6);
  EXPECT_GT(alt_m, 400e3);
  for (const double off_s : {-1.0, -0.1, -0.03, 0.03, 0.1, 1.0}) {
    EXPECT_LT(geodetic_from_ecef(path.at(top.t_s + off_s).position).alt_m, alt_m) << off_s;
  }
}

TEST(AltitudeCrossings, AreFoundUpAndDown) {
  // At 305 m: 7 s before and after the top.
  const auto found = altitude_crossings(thrown({1.0, 22.0}), 305.0, sphere);
  ASSERT_EQ(found.size(), 2u);
  EXPECT_NEAR(found[0].t_s, 4.0, 1e-6);
  EXPECT_TRUE(found[0].upward);
  EXPECT_NEAR(found[1].t_s, 18.0, 1e-6);
  EXPECT_FALSE(found[1].upward);
}

TEST(AltitudeCrossings, CloseTogetherAreBothFound) {
  const auto found = altitude_crossings(thrown({1.0, 22.0}), 550.0 - 5.0 * 0.01 * 0.01, sphere);
  ASSERT_EQ(found.size(), 2u);
  EXPECT_NEAR(found[0].t_s, 10.99, 1e-4);
  EXPECT_NEAR(found[1].t_s, 11.01, 1e-4);
}

TEST(AltitudeCrossings, OutOfReachThereAreNone) {
  EXPECT_TRUE(altitude_crossings(thrown({1.0, 22.0}), 550.001, sphere).empty());
  EXPECT_TRUE(altitude_crossings(thrown({1.0, 11.0}), 49.0, sphere).empty());
}

TEST(AltitudeCrossings, OfAFlownArcLieOnTheHeight) {
  for (const double lat_deg : {-90.0, 0.0, 60.0}) {
    const Site site{{lat_deg * degree, 30.0 * degree, 0.0}};
    const State<Ecef> start{site.origin(), site.to_ecef(Velocity<Enu>{2500.0, 500.0, 3000.0})};
    Trajectory path;
    fly(start, 0.0, {.ballistic_coefficient_kg_m2 = 10000.0}, {}, &path);
    const auto found = altitude_crossings(path, 100e3);
    ASSERT_EQ(found.size(), 2u);
    EXPECT_TRUE(found[0].upward);
    EXPECT_FALSE(found[1].upward);
    for (const Crossing& crossing : found) {
      EXPECT_NEAR(geodetic_from_ecef(path.at(crossing.t_s).position).alt_m, 100e3, 0.01);
    }
  }
}

}  // namespace
}  // namespace iamd::geo
