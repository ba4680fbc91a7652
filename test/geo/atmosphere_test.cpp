#include "iamd/geo/atmosphere.hpp"

#include <cmath>
#include <limits>
#include <thread>
#include <vector>

#include <gtest/gtest.h>

#include "geo/table.hpp"
namespace iamd::geo {
namespace {

double geometric(double geopotential_m) { return 6356766.0 * geopotential_m / (6356766.0 - geopotential_m); }

// The last digit printed, or a part in ten thousand.
constexpr double rounding = 1.0e-4;

TEST(Atmosphere, PrintedValuesOfTheReportAreMet) {
  for (const auto& row : read_csv("atmosphere/us76_report_values.csv")) {
    const double printed = number(row, "height_m");
    const double alt = row.at("kind") == "H" ? std::min(geometric(printed), 86000.0) : printed;
    SCOPED_TRACE(testing::Message() << printed << " m " << row.at("kind"));
    const AirState air = us1976(alt);
    // The density quoted for 71 km disagrees with the pressure and temperature quoted beside it (6.4211e-5): a
    // misprint.
    const bool misprint = row.at("rho_kg_m3") == "0.000064261";
    const double density =
        misprint ? number(row, "p_Pa") / (8314.32 / 28.9644 * number(row, "T_K")) : number(row, "rho_kg_m3");
    EXPECT_NEAR(air.density_kg_m3 / density, 1.0, rounding);
    EXPECT_NEAR(us1976_density_kg_m3(alt) / density, 1.0, rounding);
    if (alt > 86000.0) continue;
    EXPECT_NEAR(air.pressure_pa / number(row, "p_Pa"), 1.0, 1.2 * rounding);
    // Between 80 and 86 km the report prints the molecular-scale temperature; ours is the kinetic one, 0.04 % lower at
    // most.
    const bool molecular = alt > 80000.0 && alt < 85999.0;
    EXPECT_NEAR(air.temperature_k / number(row, "T_K"), 1.0, molecular ? 4.3e-4 : rounding);
  }
}

TEST(Atmosphere, KineticTemperatureFallsBelowTheMolecularOneAtTheTop) {
  EXPECT_NEAR(us1976(86000.0).temperature_k, 186.87, 0.005);
  const double molecular = 1.4 * 8314.32 / 28.9644;
  const AirState air = us1976(86000.0);
  EXPECT_NEAR(air.speed_of_sound_mps * air.speed_of_sound_mps / molecular, 186.946, 0.001);
}

TEST(Atmosphere, IcaoTableIsMet) {
  int rows = 0;
  for (const auto& row : read_csv("atmosphere/icao_doc7488_table_from_ambiance.csv")) {
    const double alt = number(row, "h_geometric_m");
    if (alt < -5000.0) continue;
    SCOPED_TRACE(testing::Message() << alt << " m");
    // Its heights are rounded to a metre: allow what a metre changes.
    const double metre = 1.0 / 6000.0;
    const AirState air = us1976(alt);
    EXPECT_NEAR(air.temperature_k / number(row, "temperature"), 1.0, 1e-5 + 3e-5);
    EXPECT_NEAR(air.pressure_pa / number(row, "pressure"), 1.0, metre);
    EXPECT_NEAR(air.density_kg_m3 / number(row, "density"), 1.0, metre);
    EXPECT_NEAR(air.speed_of_sound_mps / number(row, "speed_of_sound"), 1.0, 2e-5);
    ++rows;
  }
  EXPECT_GT(rows, 10);
}

TEST(Atmosphere, SoundSpeedsOfTheReportAreMet) {
  for (const auto& row : read_csv("atmosphere/us76_sound_speed.csv")) {
    EXPECT_NEAR(us1976(number(row, "z_m")).speed_of_sound_mps / number(row, "a_m_s"), 1.0, rounding);
  }
}

TEST(Atmosphere, FastDensityFollowsTheModel) {
  for (double alt = -5000.0; alt < 1.0e6; alt += alt < 1e5 ? 1.37 : 37.0) {
    ASSERT_NEAR(us1976_density_kg_m3(alt) / us1976(alt).density_kg_m3, 1.0, 1e-6) << alt;
  }
}

TEST(Atmosphere, DensityFallsEverywhereAndSmoothlyBetweenKinks) {
  for (double alt = -4990.0; alt < 999.9e3; alt += 10.0) {
    const double below = us1976_density_kg_m3(alt - 10.0);
    const double here = us1976_density_kg_m3(alt);
    ASSERT_LT(here, below) << alt;
    ASSERT_GT(here, below * 0.997) << alt;  // no jump: 10 m are a small part of any scale height
  }
}

TEST(Atmosphere, KinksAreWhereTheLayersMeet) {
  const double geopotential[] = {11000.0, 20000.0, 32000.0, 47000.0, 51000.0, 71000.0};
  for (std::size_t i = 0; i < 6; ++i) EXPECT_NEAR(us1976_kink_alt_m[i], geometric(geopotential[i]), 1e-3);
}

TEST(Atmosphere, HeightsOutsideTheModelAreClamped) {
  EXPECT_EQ(us1976_density_kg_m3(-9000.0), us1976_density_kg_m3(-5000.0));
  EXPECT_EQ(us1976(-1e9).density_kg_m3, us1976(-5000.0).density_kg_m3);
  EXPECT_GT(us1976_density_kg_m3(1.0e6), 0.0);
  EXPECT_EQ(us1976_density_kg_m3(1.0e6 + 1.0), 0.0);
  EXPECT_EQ(us1976_density_kg_m3(1.0e30), 0.0);
  EXPECT_EQ(us1976(2.0e6).density_kg_m3, 0.0);
  EXPECT_EQ(us1976(9.0e4).pressure_pa, 0.0);
  const double nan = std::numeric_limits<double>::quiet_NaN();
  EXPECT_EQ(us1976_density_kg_m3(nan), us1976_density_kg_m3(-5000.0));
}

TEST(Atmosphere, SeveralThreadsMayAskAtOnce) {
  std::vector<double> seen(8);
  {
    std::vector<std::jthread> threads;
    for (double& value : seen) threads.emplace_back([&value] { value = us1976_density_kg_m3(12345.0); });
  }
  for (const double value : seen) EXPECT_EQ(value, us1976_density_kg_m3(12345.0));
}

}  // namespace
}  // namespace iamd::geo
