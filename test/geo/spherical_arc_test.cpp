#include "iamd/geo/spherical_arc.hpp"

#include <cmath>
#include <fstream>
#include <numbers>

#include <gtest/gtest.h>
#include <nlohmann/json.hpp>

#include "geo/table.hpp"

namespace iamd::geo {
namespace {

constexpr double pi = std::numbers::pi;

TEST(SphericalArc, PublishedMinimumEnergyTableIsMet) {
  std::ifstream file(validation_path("kepler/min_energy_closed_form.json"));
  const auto truth = nlohmann::json::parse(file);
  int rows = 0;
  for (const auto& row : truth.at("table_recomputed_R6371_GM398600.4418").at("rows")) {
    const SphericalArc arc = minimum_energy_arc(row[0].get<double>() * 1e3, 6371e3);
    EXPECT_NEAR(arc.speed_mps * 1e-3, row[1].get<double>(), 5.1e-5);
    EXPECT_NEAR(arc.elevation_rad / degree, row[2].get<double>(), 5.1e-4);
    EXPECT_NEAR(arc.apogee_m * 1e-3, row[3].get<double>(), 5.1e-3);
    EXPECT_NEAR(arc.flight_time_s / 60.0, row[4].get<double>(), 5.1e-4);
    ++rows;
  }
  EXPECT_EQ(rows, 12);
}

TEST(SphericalArc, MinimumEnergyIsTheClosedFormToRounding) {
  for (const double range : {1e3, 300e3, 9000e3, 15000e3}) {
    const double s = std::sin(0.5 * range / mean_radius_m);
    const SphericalArc arc = minimum_energy_arc(range);
    EXPECT_NEAR(arc.speed_mps / std::sqrt(2.0 * gm_m3_s2 / mean_radius_m * s / (1.0 + s)), 1.0, 1e-14);
    EXPECT_NEAR(arc.apogee_m / (0.5 * mean_radius_m * (s + std::cos(0.5 * range / mean_radius_m) - 1.0)), 1.0, 1e-9);
  }
}

TEST(SphericalArc, NoElevationNeedsLessSpeedThanTheMinimum) {
  const SphericalArc best = minimum_energy_arc(4000e3);
  for (double elevation = 0.05; elevation < 1.1; elevation += 0.05) {
    EXPECT_GE(spherical_arc(4000e3, elevation).speed_mps, best.speed_mps * (1.0 - 1e-12));
  }
  EXPECT_DOUBLE_EQ(spherical_arc(4000e3, best.elevation_rad).speed_mps, best.speed_mps);
}

TEST(SphericalArc, ApogeeSpeedAndElevationDescribeTheSameArc) {
  for (const double range : {50e3, 600e3, 5000e3, 12000e3}) {
    for (const double elevation : {0.1, 0.5, 0.9}) {
      const SphericalArc arc = spherical_arc(range, elevation);
      const auto by_apogee = arc_of_apogee(range, arc.apogee_m);
      ASSERT_TRUE(by_apogee);
      EXPECT_NEAR(by_apogee->elevation_rad, elevation, 1e-8);
      EXPECT_NEAR(by_apogee->flight_time_s / arc.flight_time_s, 1.0, 1e-8);
      const bool high = elevation > minimum_energy_arc(range).elevation_rad;
      const auto by_speed = arc_of_speed(range, arc.speed_mps, high);
      ASSERT_TRUE(by_speed);
      EXPECT_NEAR(by_speed->elevation_rad, elevation, 1e-7);
    }
  }
}

TEST(SphericalArc, LongestRangeIsReachedByTheMinimumEnergyArc) {
  for (const double range : {100e3, 3000e3, 10000e3}) {
    EXPECT_NEAR(longest_range_m(minimum_energy_arc(range).speed_mps) / range, 1.0, 1e-12);
  }
  EXPECT_DOUBLE_EQ(longest_range_m(8000.0), pi * mean_radius_m);
}

TEST(SphericalArc, ArcsThatDoNotExistAreNone) {
  EXPECT_FALSE(arc_of_speed(9000e3, 6000.0, false));
  EXPECT_FALSE(arc_of_speed(9000e3, 12000.0, true));
  EXPECT_FALSE(arc_of_speed(9000e3, 7950.0, false));  // faster than a satellite: the low arc would start downwards
  EXPECT_FALSE(arc_of_apogee(9000e3, 0.0));
  EXPECT_FALSE(arc_of_apogee(0.0, 100e3));
}

TEST(SphericalArc, ReportedLoftedFlightsAreMatchedFromBelow) {
  // Hwasong-14 in July 2017: 37 to 39 min at 2 802 km over 933 km; 45 min at 3 725 km over 998 km. A surface-to-surface
  // arc leaves out the powered part, 2 to 4 minutes.
  EXPECT_NEAR(arc_of_apogee(933e3, 2802e3)->flight_time_s / 60.0, 34.4, 0.1);
  EXPECT_NEAR(arc_of_apogee(998e3, 3724.9e3)->flight_time_s / 60.0, 43.1, 0.1);
  EXPECT_NEAR(longest_range_m(arc_of_apogee(998e3, 3724.9e3)->speed_mps) * 1e-3, 8022.0, 10.0);
}

}  // namespace
}  // namespace iamd::geo
