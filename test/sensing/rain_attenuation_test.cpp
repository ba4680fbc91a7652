#include "iamd/sensing/rain_attenuation.hpp"

#include <cmath>

#include <gtest/gtest.h>

#include "iamd/geo/types.hpp"
#include "iamd/sensing/gas_attenuation.hpp"

namespace iamd::sensing {
namespace {

// ITU-R P.838-3, table 5, prints k and α of level paths; rounded there to four or five digits.
TEST(RainLaw, GivesThePrintedTable) {
  struct Row {
    double f_ghz, kh, ah, kv, av;
  };
  for (const Row& row : {Row{1.0, 0.0000259, 0.9691, 0.0000308, 0.8592}, Row{3.0, 0.0001390, 1.2322, 0.0001942, 1.0688},
                         Row{10.0, 0.01217, 1.2571, 0.01129, 1.2156}, Row{20.0, 0.09164, 1.0568, 0.09611, 0.9847},
                         Row{100.0, 1.3671, 0.6815, 1.3680, 0.6765}}) {
    const RainLaw horizontal = rain_law(row.f_ghz * 1e9, 0.0, horizontal_tilt_rad);
    const RainLaw vertical = rain_law(row.f_ghz * 1e9, 0.0, vertical_tilt_rad);
    EXPECT_NEAR(horizontal.k / row.kh, 1.0, 3e-3) << row.f_ghz;
    EXPECT_NEAR(horizontal.alpha / row.ah, 1.0, 1e-3) << row.f_ghz;
    EXPECT_NEAR(vertical.k / row.kv, 1.0, 3e-3) << row.f_ghz;
    EXPECT_NEAR(vertical.alpha / row.av, 1.0, 1e-3) << row.f_ghz;
  }
}

TEST(RainLaw, OfCircularPolarisationLiesBetweenTheLinearOnes) {
  const double h = rain_law(16e9, 0.1, horizontal_tilt_rad).k;
  const double v = rain_law(16e9, 0.1, vertical_tilt_rad).k;
  EXPECT_NEAR(rain_law(16e9, 0.1, circular_tilt_rad).k, 0.5 * (h + v), 1e-15);
  // Seen from below the drops are round.
  EXPECT_NEAR(rain_law(16e9, 90.0 * geo::degree, horizontal_tilt_rad).k,
              rain_law(16e9, 90.0 * geo::degree, vertical_tilt_rad).k, 1e-12);
}

TEST(RainExtinction, GrowsWithTheRateAndIsNoneWithoutRain) {
  EXPECT_EQ(rain_extinction_per_m(10e9, 0.0, 0.0, 0.0), 0.0);
  EXPECT_EQ(rain_extinction_per_m(10e9, std::nan(""), 0.0, 0.0), 0.0);
  double last = 0.0;
  for (double rate = 0.1; rate < 300.0; rate *= 1.5) {
    const double here = rain_extinction_per_m(10e9, rate, 0.3, 0.0);
    EXPECT_GT(here, last);
    last = here;
  }
  // Outside its domain the law is that of the nearest end.
  EXPECT_EQ(rain_extinction_per_m(0.1e9, 10.0, 0.0, 0.0), rain_extinction_per_m(1e9, 10.0, 0.0, 0.0));
}

}  // namespace
}  // namespace iamd::sensing
