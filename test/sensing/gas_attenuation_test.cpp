#include "iamd/sensing/gas_attenuation.hpp"

#include <cmath>

#include <gtest/gtest.h>

#include "iamd/geo/atmosphere.hpp"
#include "iamd/geo/types.hpp"
#include "iamd/sensing/gas_lines.hpp"

namespace iamd::sensing {
namespace {

constexpr MoistAir standard{101325.0, 288.15, 7.5e-3};

double db_km(double extinction_per_m) { return extinction_per_m * db_km_per_extinction; }

// Values of the validation examples of ITU-R Study Group 3; all of them are in validation/itu.cpp.
TEST(GasExtinction, GivesThePrintedValuesOfItuStudyGroup3) {
  const GasExtinction at_12 = gas_extinction(12e9, standard);
  EXPECT_NEAR(db_km(at_12.oxygen_per_m) / 0.00869826406877357, 1.0, 1e-12);
  EXPECT_NEAR(db_km(at_12.vapour_per_m) / 0.00953538822024593, 1.0, 1e-12);
  EXPECT_NEAR(db_km(gas_extinction(60e9, standard).oxygen_per_m) / 14.6234747964861, 1.0, 1e-12);
}

TEST(GasExtinction, PeaksAtTheLines) {
  for (const double line_ghz : {22.235080, 183.310087}) {
    const double at = gas_extinction(line_ghz * 1e9, standard).vapour_per_m;
    EXPECT_GT(at, gas_extinction((line_ghz - 5.0) * 1e9, standard).vapour_per_m);
    EXPECT_GT(at, gas_extinction((line_ghz + 5.0) * 1e9, standard).vapour_per_m);
  }
  const double at = gas_extinction(118.750334e9, standard).oxygen_per_m;
  EXPECT_GT(at, 10.0 * gas_extinction(110e9, standard).oxygen_per_m);
}

TEST(GasExtinction, IsPositiveAndFiniteFromVhfToOneThousandGigahertzAtAllHeights) {
  for (double alt_m = -1000.0; alt_m < 86000.0; alt_m += 3000.0) {
    for (double frequency_hz = 30e6; frequency_hz < 1e12; frequency_hz *= 1.7) {
      const GasExtinction found = gas_extinction(frequency_hz, moist_air(alt_m, 7.5e-3));
      EXPECT_GT(found.oxygen_per_m, 0.0) << alt_m << " " << frequency_hz;
      EXPECT_GT(found.vapour_per_m, 0.0) << alt_m << " " << frequency_hz;
      EXPECT_TRUE(std::isfinite(found.total_per_m()));
    }
  }
  EXPECT_EQ(gas_extinction(10e9, moist_air(90000.0, 7.5e-3)).total_per_m(), 0.0);
  EXPECT_EQ(gas_extinction(10e9, moist_air(0.0, 0.0)).vapour_per_m, 0.0);
}

TEST(MoistAir, HasThePressureOfTheStandardAtmosphereVapourIncluded) {
  for (const double alt_m : {0.0, 2000.0, 9000.0, 30000.0}) {
    const MoistAir air = moist_air(alt_m, 10e-3);
    const double e_pa = vapour_pressure_pa(air.vapour_kg_m3, air.temperature_k);
    EXPECT_NEAR((air.dry_pressure_pa + e_pa) / geo::us1976(alt_m).pressure_pa, 1.0, 1e-12);
    EXPECT_EQ(air.temperature_k, geo::us1976(alt_m).temperature_k);
  }
  EXPECT_NEAR(moist_air(2000.0, 10e-3).vapour_kg_m3, 10e-3 * std::exp(-1.0), 1e-15);
  // ITU-R P.835: never less than two millionths of the pressure.
  const MoistAir high = moist_air(30000.0, 10e-3);
  EXPECT_NEAR(vapour_pressure_pa(high.vapour_kg_m3, high.temperature_k) / geo::us1976(30000.0).pressure_pa, 2e-6,
              1e-12);
}

// What annex 2 approximates: the sum over height of what annex 1 gives. Its authors say within 10 %.
TEST(EquivalentHeights, AgreeWithTheIntegralOverHeight) {
  const MoistAir surface = moist_air(0.0, 7.5e-3);
  for (const double frequency_hz : {3e9, 10e9, 16e9, 30e9, 90e9}) {
    double oxygen = 0.0, vapour = 0.0;
    constexpr double step_m = 50.0;
    for (double alt_m = 0.5 * step_m; alt_m < 85000.0; alt_m += step_m) {
      const GasExtinction here = gas_extinction(frequency_hz, moist_air(alt_m, 7.5e-3));
      oxygen += step_m * here.oxygen_per_m;
      vapour += step_m * here.vapour_per_m;
    }
    const GasExtinction below = gas_extinction(frequency_hz, surface);
    for (const GasEdition edition : {GasEdition::p676_12, GasEdition::p676_13}) {
      const EquivalentHeights heights = equivalent_heights(edition, frequency_hz, surface);
      EXPECT_NEAR(below.oxygen_per_m * heights.oxygen_m / oxygen, 1.0, 0.1) << frequency_hz;
      EXPECT_NEAR(below.vapour_per_m * heights.vapour_m / vapour, 1.0, 0.15) << frequency_hz;
    }
  }
}

TEST(EquivalentHeights, DifferBetweenTheEditions) {
  const double old_m = equivalent_heights(GasEdition::p676_12, 22.2e9, standard).vapour_m;
  const double new_m = equivalent_heights(GasEdition::p676_13, 22.2e9, standard).vapour_m;
  EXPECT_GT(std::abs(old_m / new_m - 1.0), 0.01);
}

TEST(OxygenHeight, IsContinuousAndHeldAtItsEnds) {
  EXPECT_EQ(oxygen_height(0.1).a, oxygen_height(1.0).a);
  EXPECT_EQ(oxygen_height(900.0).d, oxygen_height(350.0).d);
  EXPECT_DOUBLE_EQ(oxygen_height(1.0).a, -2.700258);
  EXPECT_DOUBLE_EQ(oxygen_height(350.0).b, 3.617106e-2);
  for (const double f : {1.5, 60.0, 118.5, 118.75, 119.0, 119.5, 349.5}) {
    EXPECT_NEAR(oxygen_height(f - 1e-9).a, oxygen_height(f + 1e-9).a, 1e-6) << f;
    EXPECT_NEAR(oxygen_height(f - 1e-9).b, oxygen_height(f + 1e-9).b, 1e-8) << f;
  }
}

TEST(SlantGasDepth, FallsWithTheSineOfTheElevation) {
  const double up = slant_gas_depth(GasEdition::p676_13, 10e9, 90.0 * geo::degree, standard);
  EXPECT_NEAR(slant_gas_depth(GasEdition::p676_13, 10e9, 30.0 * geo::degree, standard) / up, 2.0, 1e-12);
  // A column of vapour in place of the surface's.
  const double dry = slant_gas_depth(GasEdition::p676_12, 10e9, 90.0 * geo::degree, standard, 0.0);
  EXPECT_NEAR(slant_gas_depth(GasEdition::p676_12, 10e9, 90.0 * geo::degree, standard, 0.25) - dry, 0.25, 1e-12);
}

}  // namespace
}  // namespace iamd::sensing
