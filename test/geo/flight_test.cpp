#include "iamd/geo/flight.hpp"

#include <algorithm>
#include <cmath>
#include <limits>
#include <numbers>

#include <gtest/gtest.h>

#include "iamd/geo/atmosphere.hpp"
#include "iamd/geo/frames.hpp"

namespace iamd::geo {
namespace {

constexpr double pi = std::numbers::pi;

State<Ecef> launched(const Geodetic& from, double azimuth_rad, double elevation_rad, double speed_mps) {
  const Site site(from);
  const auto v = enu_from_az_el_range({azimuth_rad, elevation_rad, speed_mps});
  return {site.origin(), site.to_ecef(Velocity<Enu>{v.x_m, v.y_m, v.z_m})};
}

// About 9 000 km.
State<Ecef> long_arc(double azimuth_rad = 0.4) { return launched({0.7, 0.9, 0.0}, azimuth_rad, 24.5 * degree, 7000.0); }

ForceModel with_drag(double ballistic_coefficient, bool descent_only = false) {
  return {ballistic_coefficient, descent_only};
}

FlightOptions tight() {
  FlightOptions options;
  options.tolerance_m = 1e-6;
  options.tolerance_mps = 1e-9;
  return options;
}

double height(const State<Ecef>& s) { return geodetic_from_ecef(s.position).alt_m; }

TEST(Flight, DragFreeArcKeepsItsEnergyAtDefaultOptions) {
  for (const double azimuth : {0.0, 1.0, 2.5, 4.0, 5.5}) {
    const auto start = long_arc(azimuth);
    const FlightResult flight = fly(start, 0.0, {}, {}, nullptr);
    EXPECT_EQ(flight.end, FlightEnd::ground);
    EXPECT_LT(std::abs(specific_energy(flight.end_state) / specific_energy(start) - 1.0), 1e-9);
  }
}

TEST(Flight, DefaultOptionsLandWithinCentimetresOfTightOnes) {
  for (const double beta : {0.0, 20.0, 500.0, 5000.0}) {
    ForceModel forces;
    if (beta > 0.0) forces = with_drag(beta, true);
    const FlightResult rough = fly(long_arc(), 0.0, forces, {}, nullptr);
    const FlightResult fine = fly(long_arc(), 0.0, forces, tight(), nullptr);
    EXPECT_LT(distance(rough.end_state.position, fine.end_state.position), 0.03) << beta;
    EXPECT_NEAR(rough.end_s, fine.end_s, beta == 0.0 || beta > 100.0 ? 1e-4 : 2e-3) << beta;
  }
}

TEST(Flight, EndsOnTheGround) {
  for (const double ground : {0.0, 1000.0, 30e3, 300e3}) {
    FlightOptions options;
    options.ground_alt_m = ground;
    Trajectory path;
    const FlightResult flight = fly(long_arc(), 12.5, {}, options, &path);
    EXPECT_EQ(flight.end, FlightEnd::ground);
    EXPECT_NEAR(height(flight.end_state), ground, 2e-3);
    EXPECT_DOUBLE_EQ(path.end_s(), flight.end_s);
    EXPECT_DOUBLE_EQ(path.start_s(), 12.5);
    EXPECT_LT(distance(path.at(flight.end_s).position, flight.end_state.position), 1e-6);
  }
}

TEST(Flight, PathFollowsTheIntegratorBetweenSteps) {
  const auto start = launched({0.7, 0.9, 120e3}, 0.4, 20.0 * degree, 7000.0);
  const ForceModel forces = with_drag(800.0);
  Trajectory path;
  fly(start, 0.0, forces, {}, &path);
  Trajectory fine;
  auto close = tight();
  close.longest_step_s = 0.5;
  fly(start, 0.0, forces, close, &fine);
  std::size_t hint = 0;
  std::size_t fine_hint = 0;
  for (double t = 0.0; t < std::min(path.end_s(), fine.end_s()); t += 0.317) {
    const auto a = path.at(t, hint);
    const auto b = fine.at(t, fine_hint);
    ASSERT_LT(distance(a.position, b.position), 0.05) << t;
    ASSERT_LT(norm(Velocity<Ecef>{a.velocity.x_mps - b.velocity.x_mps, a.velocity.y_mps - b.velocity.y_mps,
                                  a.velocity.z_mps - b.velocity.z_mps}),
              0.05)
        << t;
  }
}

TEST(Flight, PathHasNoGapsNorJumps) {
  Trajectory path;
  fly(long_arc(), 3.0, with_drag(300.0, true), {}, &path);
  const auto pieces = path.pieces();
  for (std::size_t i = 0; i + 1 < pieces.size(); ++i) {
    const double seam = pieces[i].start_s + pieces[i].length_s;
    EXPECT_NEAR(seam, pieces[i + 1].start_s, 1e-9);
    const auto before = state_at(pieces[i], seam);
    const auto after = state_at(pieces[i + 1], pieces[i + 1].start_s);
    EXPECT_LT(distance(before.position, after.position), 1e-5);
    EXPECT_NEAR(before.velocity.x_mps, after.velocity.x_mps, 1e-3);
  }
}

// Backwards in time with the Earth turning the other way is the mirror image: y changes sign, and so do the other
// velocities.
TEST(Flight, DragFreeFlightCanBeFlownBack) {
  FlightOptions options = tight();
  options.longest_flight_s = 1500.0;
  const auto start = long_arc();
  const auto there = fly(start, 0.0, {}, options, nullptr).end_state;
  const State<Ecef> mirrored{{there.position.x_m, -there.position.y_m, there.position.z_m},
                             {-there.velocity.x_mps, there.velocity.y_mps, -there.velocity.z_mps}};
  options.ground_alt_m = -1000.0;
  const auto back = fly(mirrored, 0.0, {}, options, nullptr).end_state;
  EXPECT_LT(distance(back.position, {start.position.x_m, -start.position.y_m, start.position.z_m}), 1e-4);
  EXPECT_NEAR(back.velocity.x_mps, -start.velocity.x_mps, 1e-6);
  EXPECT_NEAR(back.velocity.y_mps, start.velocity.y_mps, 1e-6);
  EXPECT_NEAR(back.velocity.z_mps, -start.velocity.z_mps, 1e-6);
}

TEST(Flight, LongitudeDoesNotMatter) {
  const auto fly_from = [](double lon) {
    return fly(launched({0.6, lon, 0.0}, 1.2, 30.0 * degree, 5000.0), 0.0, with_drag(2000.0, true), {}, nullptr);
  };
  const auto reference = fly_from(0.0);
  const auto end = geodetic_from_ecef(reference.end_state.position);
  for (const double lon : {1.0, 2.9, pi, -0.5, -3.0}) {
    const auto shifted = fly_from(lon);
    const auto g = geodetic_from_ecef(shifted.end_state.position);
    EXPECT_NEAR(shifted.end_s, reference.end_s, 1e-6);
    EXPECT_NEAR(g.lat_rad, end.lat_rad, 1e-9);
    EXPECT_NEAR(std::remainder(g.lon_rad - end.lon_rad - lon, 2.0 * pi), 0.0, 1e-9);
  }
}

TEST(Flight, NorthAndSouthAreMirrorImages) {
  auto start = long_arc();
  const auto north = fly(start, 0.0, with_drag(2000.0), {}, nullptr);
  start.position.z_m = -start.position.z_m;
  start.velocity.z_mps = -start.velocity.z_mps;
  const auto south = fly(start, 0.0, with_drag(2000.0), {}, nullptr);
  EXPECT_EQ(north.end_s, south.end_s);
  EXPECT_EQ(north.end_state.position.x_m, south.end_state.position.x_m);
  EXPECT_EQ(north.end_state.position.z_m, -south.end_state.position.z_m);
}

TEST(Flight, PathsOverPoleAndDateLineAreSmooth) {
  for (const auto& start : {launched({1.2, 0.3, 0.0}, 0.0, 30.0 * degree, 6000.0),
                            launched({0.2, 3.1, 0.0}, 0.5 * pi, 30.0 * degree, 6000.0),
                            launched({0.5 * pi, 0.0, 0.0}, 1.0, 40.0 * degree, 3000.0)}) {
    Trajectory path;
    const auto flight = fly(start, 0.0, {}, {}, &path);
    EXPECT_EQ(flight.end, FlightEnd::ground);
    auto last = path.at(0.0);
    for (double t = 1.0; t < flight.end_s; t += 1.0) {
      const auto here = path.at(t);
      ASSERT_LT(distance(last.position, here.position), 8000.0);
      last = here;
    }
    EXPECT_LT(std::abs(specific_energy(flight.end_state) / specific_energy(start) - 1.0), 1e-9);
  }
}

TEST(Flight, RestOnTheTurningEarthWeighsNormalGravity) {
  // WGS-84's normal gravity at the equator and the poles (NIMA TR8350.2), with J2 alone to 2e-5.
  const Position<Ecef> equator = ecef_from_geodetic({0.0, 0.4, 0.0});
  EXPECT_NEAR(std::hypot(acceleration({equator, {}}, {})[0], acceleration({equator, {}}, {})[1]), 9.7803253359, 1e-4);
  const Position<Ecef> pole = ecef_from_geodetic({0.5 * pi, 0.0, 0.0});
  EXPECT_NEAR(-acceleration({pole, {}}, {})[2], 9.8321849378, 2e-4);
}

TEST(Flight, DragIsHalfDensitySpeedSquaredOverBallisticCoefficient) {
  const auto start = launched({0.5, 0.5, 10e3}, 1.0, -30.0 * degree, 1500.0);
  const auto dragged = acceleration(start, with_drag(3000.0));
  const auto free = acceleration(start, {});
  const double drag = std::hypot(dragged[0] - free[0], dragged[1] - free[1], dragged[2] - free[2]);
  EXPECT_NEAR(drag / (0.5 * us1976(10e3).density_kg_m3 * 1500.0 * 1500.0 / 3000.0), 1.0, 1e-5);
}

TEST(Flight, DragOnDescentOnlySparesTheAscent) {
  const auto up = launched({0.5, 0.5, 10e3}, 1.0, 30.0 * degree, 1500.0);
  EXPECT_EQ(acceleration(up, with_drag(3000.0, true)), acceleration(up, {}));
  const auto down = launched({0.5, 0.5, 10e3}, 1.0, -30.0 * degree, 1500.0);
  EXPECT_EQ(acceleration(down, with_drag(3000.0, true)), acceleration(down, with_drag(3000.0)));
}

TEST(Flight, LightBodyFallsAtItsTerminalSpeed) {
  const auto flight = fly(launched({0.5, 0.5, 30e3}, 1.0, 0.0, 100.0), 0.0, with_drag(50.0), {}, nullptr);
  EXPECT_EQ(flight.end, FlightEnd::ground);
  EXPECT_NEAR(norm(flight.end_state.velocity), std::sqrt(2.0 * 50.0 * 9.79 / 1.225), 0.5);
}

TEST(Flight, StopsAtTheTimeLimitExactly) {
  FlightOptions options;
  options.longest_flight_s = 777.7;
  Trajectory path;
  const auto flight = fly(long_arc(), 100.0, {}, options, &path);
  EXPECT_EQ(flight.end, FlightEnd::time);
  EXPECT_EQ(flight.end_s, 877.7);
  EXPECT_NEAR(path.end_s(), 877.7, 1e-9);
}

TEST(Flight, StartsOnTheGroundAreFlown) {
  for (const double alt : {0.0, 1e-9, -1e-9}) {
    const auto flight = fly(launched({0.5, 0.5, alt}, 1.0, 45.0 * degree, 100.0), 0.0, {}, {}, nullptr);
    EXPECT_EQ(flight.end, FlightEnd::ground);
    EXPECT_NEAR(flight.end_s, 2.0 * 100.0 * std::sin(45.0 * degree) / 9.79, 0.05);
  }
}

TEST(Flight, ShortHopWithinOneStepIsSeen) {
  FlightOptions options;
  options.initial_step_s = 10.0;
  const auto flight = fly(launched({0.5, 0.5, 0.0}, 1.0, 60.0 * degree, 5.0), 0.0, {}, options, nullptr);
  EXPECT_EQ(flight.end, FlightEnd::ground);
  EXPECT_NEAR(flight.end_s, 2.0 * 5.0 * std::sin(60.0 * degree) / 9.79, 0.01);
}

TEST(Flight, StartsUnderTheGroundEndAtOnceWhenFalling) {
  Trajectory path;
  const auto flight = fly(launched({0.5, 0.5, -50.0}, 1.0, -60.0 * degree, 500.0), 2.0, {}, {}, &path);
  EXPECT_EQ(flight.end, FlightEnd::ground);
  EXPECT_NEAR(flight.end_s, 2.0, 1e-5);
  EXPECT_FALSE(path.empty());
}

TEST(Flight, StartsUnderTheGroundAreFlownWhenClimbing) {
  FlightOptions options;
  options.ground_alt_m = 5000.0;
  const auto flight = fly(launched({0.5, 0.5, 0.0}, 1.0, 45.0 * degree, 2000.0), 0.0, {}, options, nullptr);
  EXPECT_EQ(flight.end, FlightEnd::ground);
  EXPECT_NEAR(height(flight.end_state), 5000.0, 1e-3);
  EXPECT_GT(flight.end_s, 200.0);
}

TEST(Flight, GrazingPerigeeBelowTheGroundIsNotSteppedOver) {
  // Without drag steps are a minute long; the path dips 2 km under the ground for some tens of seconds.
  const auto start = launched({0.0, 0.0, 300e3}, 0.5 * pi, 0.0, 7165.0);
  Trajectory path;
  FlightOptions options;
  options.longest_flight_s = 4000.0;
  options.ground_alt_m = -1e6;
  fly(start, 0.0, {}, options, &path);
  double lowest = 1e9;
  for (double t = 0.0; t < 4000.0; t += 1.0) lowest = std::min(lowest, height(path.at(t)));
  options.ground_alt_m = lowest + 500.0;
  const auto flight = fly(start, 0.0, {}, options, nullptr);
  EXPECT_EQ(flight.end, FlightEnd::ground);
  EXPECT_NEAR(height(flight.end_state), lowest + 500.0, 0.01);
}

TEST(Flight, SameInputSameBits) {
  const auto one = fly(long_arc(), 0.0, with_drag(900.0, true), {}, nullptr);
  const auto two = fly(long_arc(), 0.0, with_drag(900.0, true), {}, nullptr);
  EXPECT_EQ(one.end_state, two.end_state);
  EXPECT_EQ(one.end_s, two.end_s);
  EXPECT_EQ(one.evaluations, two.evaluations);
}

TEST(Flight, NonsenseEndsQuickly) {
  const double nan = std::numeric_limits<double>::quiet_NaN();
  const auto flight = fly({{nan, 0.0, 0.0}, {0.0, 0.0, 0.0}}, 0.0, with_drag(1.0), {}, nullptr);
  EXPECT_EQ(flight.end, FlightEnd::time);
  EXPECT_LT(flight.evaluations, 1000);
  EXPECT_LT(fly({{0.0, 0.0, 0.0}, {0.0, 0.0, 0.0}}, 0.0, {}, {}, nullptr).evaluations, 1000);
}

TEST(Flight, AnArcCostsFewEvaluations) {
  EXPECT_LT(fly(long_arc(), 0.0, {}, {}, nullptr).evaluations, 300);
  EXPECT_LT(fly(long_arc(), 0.0, with_drag(5000.0, true), {}, nullptr).evaluations, 700);
}

}  // namespace
}  // namespace iamd::geo
