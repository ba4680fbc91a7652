#include "iamd/geo/ballistic_arc.hpp"

#include <cmath>
#include <limits>
#include <numbers>

#include <gtest/gtest.h>

#include "iamd/geo/frames.hpp"
#include "iamd/geo/geodesic.hpp"

namespace iamd::geo {
namespace {

constexpr double pi = std::numbers::pi;

Geodetic place(double lat_deg, double lon_deg, double alt_m = 0.0) {
  return {lat_deg * degree, lon_deg * degree, alt_m};
}

ArcAim aimed(const Geodetic& launch, const Geodetic& aim, LoftKind loft = LoftKind::minimum_energy,
             double value = 0.0) {
  return {launch, aim, loft, value, false, {}};
}

const ForceModel vacuum{};
const ForceModel reentry_vehicle{5000.0, true};

// Flies a solution as a user would; the impact east and north of the aim.
Position<Enu> impact(const ArcAim& aim, const State<Ecef>& start) {
  FlightOptions options;
  options.ground_alt_m = aim.aim.alt_m;
  const auto flight = fly(start, 0.0, aim.forces, options, nullptr);
  EXPECT_EQ(flight.end, FlightEnd::ground);
  return Site(aim.aim).to_enu(flight.end_state.position);
}

ArcSolution expect_hit(const ArcAim& aim) {
  const auto solution = solve_arc(aim);
  EXPECT_TRUE(solution) << (solution ? "" : base::to_string(solution.error()));
  if (!solution) return {};
  const auto miss = impact(aim, solution->start);
  EXPECT_LT(std::hypot(miss.x_m, miss.y_m, miss.z_m), 1.0);
  EXPECT_NEAR(solution->miss_m, std::hypot(miss.x_m, miss.y_m, miss.z_m), 1e-6);
  EXPECT_LT(distance(solution->start.position, ecef_from_geodetic(aim.launch)), 1e-6);
  return *solution;
}

TEST(SolveArc, HitsAtAllRangesAndAzimuths) {
  for (const ForceModel& forces : {vacuum, reentry_vehicle, ForceModel{300.0, true}}) {
    for (const double range : {2e3, 20e3, 150e3, 300e3, 600e3, 3000e3, 9000e3, 13000e3}) {
      for (const double azimuth : {0.0, 1.3, 2.7, 4.5, 4.7}) {
        SCOPED_TRACE(testing::Message() << range << " m, azimuth " << azimuth);
        const Geodetic launch = place(38.0, 52.0);
        expect_hit({launch, geodesic_direct(launch, azimuth, range), LoftKind::minimum_energy, 0.0, false, forces});
      }
    }
  }
}

TEST(SolveArc, HitsOverThePoleAndTheDateLine) {
  for (const auto& [launch, aim] :
       {std::pair{place(60.0, 40.0), place(50.0, -120.0)}, std::pair{place(70.0, 0.0), place(70.0, 180.0)},
        std::pair{place(90.0, 0.0), place(45.0, 10.0)}, std::pair{place(-50.0, 20.0), place(-90.0, 0.0)},
        std::pair{place(40.0, 128.0), place(47.0, -122.0)}, std::pair{place(0.0, 179.9), place(0.0, -175.0)},
        std::pair{place(0.0, 180.0), place(0.0, -180.0 + 5.0)}}) {
    for (const LoftKind loft : {LoftKind::minimum_energy, LoftKind::apogee}) {
      SCOPED_TRACE(testing::Message() << launch.lat_rad << " " << launch.lon_rad);
      expect_hit({launch, aim, loft, 900e3, false, reentry_vehicle});
    }
  }
}

TEST(SolveArc, HitsAimsAndStartsAboveTheGround) {
  const Geodetic launch = place(35.0, 50.0, 1200.0);
  Geodetic aim = geodesic_direct(launch, 4.5, 1500e3);
  aim.alt_m = 30e3;
  expect_hit({launch, aim, LoftKind::minimum_energy, 0.0, false, reentry_vehicle});
  aim.alt_m = 750.0;
  expect_hit({place(35.0, 50.0, 90e3), aim, LoftKind::minimum_energy, 0.0, false, reentry_vehicle});
}

TEST(SolveArc, MinimumEnergyIsNearTheClosedForm) {
  for (const double range : {300e3, 600e3, 3000e3, 9000e3}) {
    const Geodetic launch = place(45.0, 10.0);
    // Northwards the Earth's turning neither helps nor hinders much.
    const auto s =
        expect_hit({launch, geodesic_direct(launch, 0.0, range), LoftKind::minimum_energy, 0.0, false, vacuum});
    const SphericalArc sphere = minimum_energy_arc(range);
    EXPECT_NEAR(norm(s.start.velocity) / sphere.speed_mps, 1.0, 0.01);
    EXPECT_NEAR(s.apogee_alt_m / sphere.apogee_m, 1.0, 0.05);
    EXPECT_NEAR(s.flight_time_s / sphere.flight_time_s, 1.0, 0.02);
  }
}

TEST(SolveArc, NoNeighbouringArcIsSlowerThanTheMinimum) {
  const Geodetic launch = place(30.0, 45.0);
  ArcAim aim{launch, geodesic_direct(launch, 5.0, 2500e3), LoftKind::minimum_energy, 0.0, false, reentry_vehicle};
  const auto best = expect_hit(aim);
  aim.loft = LoftKind::apogee;
  for (const double factor : {0.8, 0.95, 0.99, 1.01, 1.05, 1.2}) {
    aim.loft_value = best.apogee_alt_m * factor;
    EXPECT_GT(norm(expect_hit(aim).start.velocity), norm(best.start.velocity) - 0.1);
  }
}

TEST(SolveArc, FiringEastNeedsLessSpeedThanFiringWest) {
  const Geodetic launch = place(10.0, 0.0);
  const auto east =
      expect_hit({launch, geodesic_direct(launch, 0.5 * pi, 3000e3), LoftKind::minimum_energy, 0.0, false, vacuum});
  const auto west =
      expect_hit({launch, geodesic_direct(launch, 1.5 * pi, 3000e3), LoftKind::minimum_energy, 0.0, false, vacuum});
  EXPECT_LT(norm(east.start.velocity), norm(west.start.velocity) - 100.0);
}

TEST(SolveArc, ApogeeIsAsAsked) {
  const Geodetic launch = place(40.0, 127.0);
  for (const double apogee : {60e3, 120e3, 400e3, 1500e3, 3700e3}) {
    ArcAim aim{launch, geodesic_direct(launch, 1.2, 950e3), LoftKind::apogee, apogee, false, reentry_vehicle};
    const auto s = expect_hit(aim);
    EXPECT_NEAR(s.apogee_alt_m, apogee, 10.0);
    Trajectory path;
    fly(s.start, 0.0, aim.forces, {}, &path);
    double highest = 0.0;
    for (double t = 0.0; t < path.end_s(); t += 0.5) {
      highest = std::max(highest, geodetic_from_ecef(path.at(t).position).alt_m);
    }
    EXPECT_NEAR(highest, apogee, 20.0);
  }
}

TEST(SolveArc, SpeedIsAsAskedOnTheBranchAsked) {
  const Geodetic launch = place(40.0, 60.0);
  for (const auto& [range, speed] : {std::pair{9000e3, 7000.0}, std::pair{9000e3, 7300.0}, std::pair{600e3, 2450.0},
                                     std::pair{600e3, 4000.0}, std::pair{300e3, 1750.0}}) {
    ArcAim aim{launch, geodesic_direct(launch, 2.0, range), LoftKind::burnout_speed, speed, false, reentry_vehicle};
    const auto low = expect_hit(aim);
    aim.high_branch = true;
    const auto high = expect_hit(aim);
    EXPECT_NEAR(norm(low.start.velocity), speed, 0.02);
    EXPECT_NEAR(norm(high.start.velocity), speed, 0.02);
    EXPECT_LT(low.apogee_alt_m, 0.95 * high.apogee_alt_m);
    EXPECT_LT(low.flight_time_s, high.flight_time_s);
  }
}

TEST(SolveArc, SpeedJustAboveTheLeastIsFoundOnBothBranches) {
  const Geodetic launch = place(40.0, 60.0);
  ArcAim aim{launch, geodesic_direct(launch, 2.0, 4000e3), LoftKind::minimum_energy, 0.0, false, reentry_vehicle};
  const auto least = expect_hit(aim);
  aim.loft = LoftKind::burnout_speed;
  for (const double extra : {0.0, 0.5, 3.0}) {
    aim.loft_value = norm(least.start.velocity) + extra;
    for (const bool high : {false, true}) {
      aim.high_branch = high;
      const auto s = expect_hit(aim);
      EXPECT_NEAR(norm(s.start.velocity), aim.loft_value, 0.2);
      EXPECT_NEAR(s.apogee_alt_m / least.apogee_alt_m, 1.0, 0.15);
    }
  }
}

TEST(SolveArc, DragOnTheWayUpIsAimedThroughToo) {
  const Geodetic launch = place(40.0, 60.0);
  const auto with = expect_hit(
      {launch, geodesic_direct(launch, 2.0, 30e3), LoftKind::minimum_energy, 0.0, false, ForceModel{8000.0, false}});
  const auto without =
      expect_hit({launch, geodesic_direct(launch, 2.0, 30e3), LoftKind::minimum_energy, 0.0, false, vacuum});
  EXPECT_GT(norm(with.start.velocity), 1.2 * norm(without.start.velocity));
}

TEST(SolveArc, ShiftedAimsAreHitThroughTheDerivative) {
  const Geodetic launch = place(40.0, 50.0);
  for (const double range : {300e3, 600e3, 3000e3, 9000e3}) {
    for (const ForceModel& forces : {vacuum, reentry_vehicle, ForceModel{300.0, true}}) {
      const ArcAim aim{launch, geodesic_direct(launch, 5.2, range), LoftKind::minimum_energy, 0.0, false, forces};
      const auto s = expect_hit(aim);
      for (const double shift : {500.0, 3000.0}) {
        for (double direction = 0.2; direction < 6.28; direction += 0.9) {
          const double east = shift * std::sin(direction);
          const double north = shift * std::cos(direction);
          auto start = s.start;
          const auto& d = s.dvelocity_dimpact;
          start.velocity.x_mps += d[0][0] * east + d[0][1] * north;
          start.velocity.y_mps += d[1][0] * east + d[1][1] * north;
          start.velocity.z_mps += d[2][0] * east + d[2][1] * north;
          const auto hit = impact(aim, start);
          EXPECT_LT(std::hypot(hit.x_m - east, hit.y_m - north), 0.05 * shift) << range << " " << shift;
        }
      }
    }
  }
}

TEST(SolveArc, PublishedSubmarineMissileFlightIsNear) {
  // 7 400 km: 29.2 minutes with an apogee of 1 340 km, powered flight included.
  const Geodetic launch = place(40.0, -60.0);
  const auto s =
      expect_hit({launch, geodesic_direct(launch, 0.6, 7400e3), LoftKind::apogee, 1340e3, false, reentry_vehicle});
  EXPECT_NEAR(s.flight_time_s / 60.0, 29.2, 1.5);
}

TEST(SolveArc, ReportsTheLeastSpeedWhenTheSpeedIsTooLow) {
  const Geodetic launch = place(40.0, 50.0);
  const auto s = solve_arc(
      {launch, geodesic_direct(launch, 1.0, 9000e3), LoftKind::burnout_speed, 6000.0, false, reentry_vehicle});
  ASSERT_FALSE(s);
  EXPECT_EQ(s.error().problem, "no arc of 6000 m/s reaches the aim, 9000 km away");
  EXPECT_NE(s.error().why.find("the slowest one starts at 68"), std::string::npos) << s.error().why;
  EXPECT_FALSE(s.error().suggestion.empty());
}

TEST(SolveArc, RefusesWhatCannotBe) {
  const double nan = std::numeric_limits<double>::quiet_NaN();
  const Geodetic launch = place(40.0, 50.0);
  const Geodetic aim = geodesic_direct(launch, 1.0, 9000e3);
  const auto refused = [](const ArcAim& bad) {
    const auto s = solve_arc(bad);
    EXPECT_FALSE(s);
    if (s) return std::string{};
    EXPECT_FALSE(s.error().suggestion.empty());
    return s.error().problem;
  };
  EXPECT_EQ(refused(aimed(launch, launch)), "launch and aim are less than 1 km apart");
  EXPECT_EQ(refused(aimed(launch, place(-40.0, -130.0))), "the aim lies opposite the launch on the Earth");
  EXPECT_EQ(refused(aimed({nan, 0.0, 0.0}, aim)), "the launch is not a place");
  EXPECT_EQ(refused(aimed(launch, {0.0, nan, 0.0})), "the aim is not a place");
  EXPECT_EQ(refused(aimed(launch, {0.0, 0.0, 1e9})), "the aim's height is out of reach");
  EXPECT_EQ(refused(aimed(launch, aim, LoftKind::apogee, -5.0)), "the arc's apogee or speed is not positive");
  EXPECT_EQ(refused(aimed(place(40.0, 50.0, 90e3), aim, LoftKind::apogee, 80e3)),
            "an apogee of 80 km is not above launch and aim");
  EXPECT_EQ(refused({launch, aim, LoftKind::minimum_energy, 0.0, false, ForceModel{0.0, true}}),
            "the ballistic coefficient is not positive");
  EXPECT_EQ(refused({launch, aim, LoftKind::burnout_speed, 7900.0, false, reentry_vehicle}),
            "no flat arc of 7900 m/s to an aim 9000 km away");
  EXPECT_EQ(refused({launch, aim, LoftKind::burnout_speed, 9500.0, true, reentry_vehicle}),
            "no lofted arc of 9500 m/s to an aim 9000 km away");
}

}  // namespace
}  // namespace iamd::geo
