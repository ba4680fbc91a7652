// NASA's check cases for flight simulators (NASA/TM-2015-218675): a sphere dropped and thrown, against histories of
// independent simulators.
#include <cmath>
#include <string>

#include <gtest/gtest.h>

#include "iamd/geo/flight.hpp"
#include "iamd/geo/frames.hpp"

#include "geo/table.hpp"

namespace iamd::geo {
namespace {

constexpr double foot_m = 0.3048;
constexpr double slug_kg = 14.593902937206;
// 1 slug, S = 0.1963495 ft², CD 0.1.
constexpr double ballistic_coefficient = slug_kg / (0.1 * 0.1963495 * foot_m * foot_m);

Trajectory flown(double alt_m, const Velocity<Enu>& velocity, bool drag) {
  const Site site({0.0, 0.0, alt_m});
  ForceModel forces;
  if (drag) forces.ballistic_coefficient_kg_m2 = ballistic_coefficient;
  FlightOptions options;
  options.tolerance_m = 1e-7;
  options.tolerance_mps = 1e-9;
  options.longest_step_s = 0.25;
  options.longest_flight_s = 30.0;
  options.ground_alt_m = -1000.0;
  Trajectory path;
  fly({site.origin(), site.to_ecef(velocity)}, 0.0, forces, options, &path);
  return path;
}

// The worst difference of altitude over the 30 s, feet.
double worst_altitude_ft(const Trajectory& path, const std::string& history) {
  double worst = 0.0;
  int rows = 0;
  for (const auto& row : read_csv("nesc/" + history)) {
    const auto g = geodetic_from_ecef(path.at(number(row, "time")).position);
    worst = std::max(worst, std::abs(g.alt_m / foot_m - number(row, "altitudeMsl_ft")));
    EXPECT_NEAR(g.lat_rad / degree, number(row, "latitude_deg"), 1e-9);
    EXPECT_NEAR(g.lon_rad / degree, number(row, "longitude_deg"), 1e-7);
    ++rows;
  }
  EXPECT_EQ(rows, 31);
  testing::Test::RecordProperty("worst_altitude_ft_" + history.substr(0, 15), std::to_string(worst));
  return worst;
}

TEST(Nesc, Case1DroppedSphereWithoutDrag) {
  const Trajectory path = flown(30000.0 * foot_m, {}, false);
  EXPECT_LT(worst_altitude_ft(path, "Atmos_01_sim_04.csv"), 1e-4);
  EXPECT_LT(worst_altitude_ft(path, "Atmos_01_sim_05.csv"), 1e-4);
}

TEST(Nesc, Case6DroppedSphereWithDrag) {
  const Trajectory path = flown(30000.0 * foot_m, {}, true);
  EXPECT_LT(worst_altitude_ft(path, "Atmos_06_sim_04.csv"), 2e-3);
  EXPECT_LT(worst_altitude_ft(path, "Atmos_06_sim_05.csv"), 2e-2);  // an atmosphere table of its own
}

TEST(Nesc, Case9SphereThrownEastAndUpWithDrag) {
  const Trajectory path = flown(0.0, {1000.0 * foot_m, 0.0, 1000.0 * foot_m}, true);
  EXPECT_LT(worst_altitude_ft(path, "Atmos_09_sim_04.csv"), 2e-2);
  EXPECT_LT(worst_altitude_ft(path, "Atmos_09_sim_05.csv"), 2e-2);
  for (const auto& row : read_csv("nesc/Atmos_09_sim_05.csv")) {
    const auto p = path.at(number(row, "time")).position;
    EXPECT_NEAR(p.x_m, number(row, "gePosition_ft_X") * foot_m, 0.01);
    EXPECT_NEAR(p.y_m, number(row, "gePosition_ft_Y") * foot_m, 0.01);
    EXPECT_NEAR(p.z_m, number(row, "gePosition_ft_Z") * foot_m, 0.01);
  }
}

}  // namespace
}  // namespace iamd::geo
