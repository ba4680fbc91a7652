#include "iamd/geo/flight.hpp"

#include <algorithm>
#include <cmath>
#include <limits>
#include <numbers>
#include <vector>

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

// Earths of every kind.
std::vector<Earth> earths() {
  Earth sphere;
  sphere.shape = {6371e3, 0.0};
  sphere.gravity = Gravity::point;
  Earth still = sphere;
  still.rate_radps = 0.0;
  Earth fourth;
  fourth.gravity = Gravity::with_j4;
  Earth airless;
  airless.atmosphere = Atmosphere::none;
  Earth heavy;
  heavy.gm_m3_s2 = 1.2 * gm_m3_s2;
  Earth windy;
  windy.wind = {{0.0, 5.0, -3.0}, {9e3, 60.0, 20.0}, {11e3, 70.0, 0.0}, {30e3, -20.0, 10.0}};
  return {real_earth(), sphere, still, fourth, airless, heavy, windy};
}

// Arcs of all lengths and directions, with and without drag, from the ground and from above, and some odd ones.
std::vector<Flight> many_flights() {
  std::vector<Flight> flights;
  for (int i = 0; i < 60; ++i) {
    Flight& flight = flights.emplace_back();
    const double alt = i % 3 == 0 ? 0.0 : 40e3 * (i % 5);
    flight.start = launched({-1.5 + 0.05 * i, 0.11 * i, alt}, 0.7 * i, (5.0 + 1.4 * i) * degree, 500.0 + 110.0 * i);
    flight.start_s = 0.5 * i;
    if (i % 4 != 0) flight.forces = with_drag(20.0 * (1 << (i % 9)), i % 2 == 0);
    flight.ground_alt_m = i % 7 == 0 ? 2500.0 : 0.0;
  }
  flights[10].start.velocity.x_mps = std::numeric_limits<double>::quiet_NaN();
  flights[11].start = launched({0.3, 0.4, 500e3}, 1.0, 0.0, 7612.0);            // an orbit: ends by time
  flights[12].start = launched({0.3, 0.4, -50.0}, 1.0, -30.0 * degree, 100.0);  // under the ground, falling
  flights[13].start = launched({0.3, 0.4, 0.0}, 1.0, 0.5 * degree, 7900.0);     // grazes
  flights[14].start = {{1.0, 2.0, 3.0}, {0.0, 0.0, 0.0}};                       // at the Earth's centre
  return flights;
}

void expect_same_bits(double a, double b) { EXPECT_TRUE(a == b || (std::isnan(a) && std::isnan(b))) << a << " " << b; }

TEST(FlyAll, GivesTheBitsOfFlyForAnyLaneCountOnAnyEarth) {
  for (const Earth& earth : earths()) {
    std::vector<Flight> alone = many_flights();
    std::vector<Trajectory> alone_paths(alone.size());
    for (std::size_t i = 0; i < alone.size(); ++i) {
      FlightOptions options;
      options.ground_alt_m = alone[i].ground_alt_m;
      const Flight& f = alone[i];
      alone[i].result = fly(f.start, f.start_s, f.forces, options, &alone_paths[i], earth);
    }
    for (const LaneCount lanes : {LaneCount::one, LaneCount::two, LaneCount::four, LaneCount::eight}) {
      std::vector<Flight> together = many_flights();
      std::vector<Trajectory> paths(together.size());
      for (std::size_t i = 0; i < together.size(); ++i) together[i].path = i % 5 == 3 ? nullptr : &paths[i];
      fly_all(together, {}, earth, lanes);
      for (std::size_t i = 0; i < together.size(); ++i) {
        SCOPED_TRACE(i);
        const FlightResult& a = alone[i].result;
        const FlightResult& b = together[i].result;
        EXPECT_EQ(a.end, b.end);
        EXPECT_EQ(a.evaluations, b.evaluations);
        expect_same_bits(a.end_s, b.end_s);
        expect_same_bits(a.end_state.position.x_m, b.end_state.position.x_m);
        expect_same_bits(a.end_state.position.z_m, b.end_state.position.z_m);
        expect_same_bits(a.end_state.velocity.y_mps, b.end_state.velocity.y_mps);
        if (together[i].path == nullptr) continue;
        const auto pa = alone_paths[i].pieces();
        const auto pb = paths[i].pieces();
        ASSERT_EQ(pa.size(), pb.size());
        for (std::size_t k = 0; k < pa.size(); ++k) {
          EXPECT_EQ(pa[k].start_s, pb[k].start_s);
          EXPECT_EQ(pa[k].length_s, pb[k].length_s);
          EXPECT_EQ(pa[k].coefficient, pb[k].coefficient);
        }
      }
    }
  }
}

TEST(FlyAll, NoFlightsAreNoWork) { fly_all({}, {}); }

TEST(FlyAll, FindsTheGroundToAMicrosecond) {
  std::vector<Flight> flights = many_flights();
  flights.erase(flights.begin() + 10, flights.begin() + 15);
  fly_all(flights, {});
  for (const Flight& flight : flights) {
    if (flight.result.end != FlightEnd::ground || height(flight.start) < flight.ground_alt_m) continue;
    EXPECT_NEAR(height(flight.result.end_state), flight.ground_alt_m, 1e-6 * norm(flight.result.end_state.velocity));
  }
}

TEST(Earths, EnergyIsKeptAndTheAxialMomentumIs) {
  for (const Earth& earth : earths()) {
    const State<Ecef> start = long_arc(2.0);
    const FlightResult flight = fly(start, 0.0, {}, tight(), nullptr, earth);
    EXPECT_LT(std::abs(specific_energy(flight.end_state, earth) / specific_energy(start, earth) - 1.0), 1e-11);
    // About the axis, in the inertial frame: harmonics that depend on latitude alone can't change it.
    const auto momentum = [&](const State<Ecef>& s) {
      const auto& p = s.position;
      return p.x_m * s.velocity.y_mps - p.y_m * s.velocity.x_mps + earth.rate_radps * (p.x_m * p.x_m + p.y_m * p.y_m);
    };
    EXPECT_LT(std::abs(momentum(flight.end_state) / momentum(start) - 1.0), 1e-11);
  }
}

TEST(Earths, DragAlwaysLowersTheEnergyInTheAir) {
  // Energy as the turning frame sees it: drag, which opposes the velocity there, can only take from it.
  for (const Earth& earth : earths()) {
    if (earth.atmosphere == Atmosphere::none || !earth.wind.empty()) continue;
    const auto level = [&](const State<Ecef>& s) {
      const auto& p = s.position;
      const double w = earth.rate_radps;
      const double momentum = p.x_m * s.velocity.y_mps - p.y_m * s.velocity.x_mps + w * (p.x_m * p.x_m + p.y_m * p.y_m);
      return specific_energy(s, earth) - w * momentum;
    };
    Trajectory path;
    fly(launched({0.4, 1.0, 0.0}, 3.0, 40.0 * degree, 2500.0), 0.0, with_drag(400.0), tight(), &path, earth);
    double last = level(path.at(0.0));
    for (double t = 0.5; t < path.end_s(); t += 0.5) {
      const double here = level(path.at(t));
      ASSERT_LE(here, last + 1.0) << t;  // J/kg, of 6e7
      last = here;
    }
    EXPECT_LT(last, level(path.at(0.0)) - 1e4);
  }
}

TEST(Earths, AccelerationIsTheGradientOfThePotential) {
  for (const Earth& earth : earths()) {
    if (earth.rate_radps != 0.0 && earth.gravity == Gravity::point) continue;
    Earth still = earth;
    still.rate_radps = 0.0;
    const State<Ecef> at{{3.1e6, -4.4e6, 4.2e6}, {}};
    const auto a = free_acceleration(still, at);
    for (int axis = 0; axis < 3; ++axis) {
      const auto potential = [&](double by) {
        State<Ecef> s = at;
        (axis == 0 ? s.position.x_m : axis == 1 ? s.position.y_m : s.position.z_m) += by;
        return specific_energy(s, still);
      };
      const double slope = (potential(100.0) - potential(-100.0)) / 200.0;
      EXPECT_NEAR(a[static_cast<std::size_t>(axis)], -slope, 2e-8);
    }
  }
}

TEST(Earths, AHeavierEarthPullsInProportion) {
  Earth heavy;
  heavy.gm_m3_s2 = 2.0 * gm_m3_s2;
  heavy.rate_radps = 0.0;
  Earth still;
  still.rate_radps = 0.0;
  const State<Ecef> at{{5e6, 3e6, 4e6}, {}};
  for (std::size_t i = 0; i < 3; ++i) {
    EXPECT_NEAR(free_acceleration(heavy, at)[i], 2.0 * free_acceleration(still, at)[i], 1e-12);
  }
}

TEST(Earths, WindBlowsAsGivenAndIsLinearBetweenRows) {
  Earth earth;
  earth.wind = {{1000.0, 10.0, 0.0}, {3000.0, 30.0, -20.0}};
  const Site site({50.0 * degree, 20.0 * degree, 0.0});
  const auto wind = [&](double alt) {
    const auto w = site.to_enu(wind_at(earth, site.to_ecef(Position<Enu>{0.0, 0.0, alt})));
    EXPECT_NEAR(w.z_mps, 0.0, 1e-3);
    return w;
  };
  EXPECT_NEAR(wind(0.0).x_mps, 10.0, 1e-3);
  EXPECT_NEAR(wind(2000.0).x_mps, 20.0, 1e-3);
  EXPECT_NEAR(wind(2000.0).y_mps, -10.0, 1e-3);
  EXPECT_NEAR(wind(9000.0).x_mps, 30.0, 1e-3);
  EXPECT_NEAR(wind(9000.0).y_mps, -20.0, 1e-3);
}

TEST(Earths, AFallingLeafDriftsWithTheWind) {
  Earth earth;
  earth.wind = {{0.0, 12.0, -5.0}};
  const Site site({0.5, 0.5, 0.0});
  const State<Ecef> start{site.to_ecef(Position<Enu>{0.0, 0.0, 3000.0}), {}};
  const FlightResult flight = fly(start, 0.0, with_drag(10.0), {}, nullptr, earth);
  const Velocity<Enu> v = site.to_enu(flight.end_state.velocity);
  EXPECT_NEAR(v.x_mps, 12.0, 0.2);
  EXPECT_NEAR(v.y_mps, -5.0, 0.2);
  const Position<Enu> p = site.to_enu(flight.end_state.position);
  EXPECT_NEAR(p.x_m, 12.0 * flight.end_s, 0.06 * 12.0 * flight.end_s);
}

}  // namespace
}  // namespace iamd::geo
