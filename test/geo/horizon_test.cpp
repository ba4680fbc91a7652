#include "iamd/geo/horizon.hpp"

#include <cmath>

#include <gtest/gtest.h>

#include "iamd/geo/frames.hpp"
#include "iamd/geo/geodesic.hpp"

namespace iamd::geo {
namespace {

TEST(Horizon, ThirtyMetreMastSees22576MetresOnAFourThirdsEarth) {
  EXPECT_NEAR(horizon_ground_range_m(30.0, 0.0), 22576.1, 0.1);
}

TEST(Horizon, PublishedShorterHorizonUsesASmallerFactor) {
  // A published 22 553 m for 30 m follows from k = 1.3306.
  EXPECT_NEAR(horizon_ground_range_m(30.0, 0.0, 1.3306), 22553.0, 1.0);
}

TEST(Horizon, AdvertisedRangesNeedTheseHeights) {
  // Antennas of 39, 25 and 7 m: 19.4 to 20.4 km for 600 km, 8.2 to 8.9 km for 400 km.
  for (const double mast : {7.0, 25.0, 39.0}) {
    const double for_600_km = target_alt_for_ground_range_m(mast, 600e3);
    EXPECT_GE(for_600_km, 19.4e3);
    EXPECT_LE(for_600_km, 20.4e3 * 1.004);  // published to 0.1 km and by the parabola, 0.3 % low
    const double for_400_km = target_alt_for_ground_range_m(mast, 400e3);
    EXPECT_GE(for_400_km, 8.2e3);
    EXPECT_LE(for_400_km, 8.95e3);
    const double at_10_km = horizon_ground_range_m(mast, 10e3);
    EXPECT_GE(at_10_km, 422.5e3);
    EXPECT_LE(at_10_km, 438.5e3);
  }
  EXPECT_NEAR(horizon_ground_range_m(7.0, 50.0), 40e3, 1e3);
  EXPECT_NEAR(horizon_ground_range_m(39.0, 50.0), 55e3, 1e3);
  EXPECT_NEAR(horizon_ground_range_m(7.0, 15.0), 27e3, 1e3);
  EXPECT_NEAR(horizon_ground_range_m(39.0, 15.0), 42e3, 1e3);
}

TEST(Horizon, RangeAndHeightAreInverse) {
  for (const double mast : {0.0, 3.0, 30.0, 12e3}) {
    for (const double target : {1.0, 50.0, 1e4, 1e6}) {
      const double range = horizon_ground_range_m(mast, target);
      EXPECT_NEAR(target_alt_for_ground_range_m(mast, range) / target, 1.0, 1e-9);
    }
  }
}

TEST(Horizon, NearTargetsAreSeenAtAnyHeight) {
  EXPECT_EQ(target_alt_for_ground_range_m(30.0, 22e3), 0.0);
  EXPECT_EQ(target_alt_for_ground_range_m(30.0, 0.0), 0.0);
  EXPECT_GT(target_alt_for_ground_range_m(30.0, 23e3), 0.0);
}

TEST(Horizon, FarSideOfTheEarthIsNeverSeen) { EXPECT_TRUE(std::isinf(target_alt_for_ground_range_m(0.0, 19e6, 1.0))); }

TEST(Horizon, LineOfSightAgreesWithTheClosedForm) {
  const Geodetic antenna{0.6, -2.9, 30.0};
  const LineOfSight sight(antenna);
  for (const double azimuth : {0.3, 2.0, 4.4}) {
    for (const double alt : {15.0, 1000.0, 20e3}) {
      const double range = horizon_ground_range_m(antenna.alt_m, alt);
      // Ellipsoid against sphere: half a per cent of the distance.
      auto near = geodesic_direct(antenna, azimuth, 0.99 * range);
      auto far = geodesic_direct(antenna, azimuth, 1.01 * range);
      near.alt_m = far.alt_m = alt;
      EXPECT_TRUE(sight.clear(ecef_from_geodetic(near))) << azimuth << " " << alt;
      EXPECT_FALSE(sight.clear(ecef_from_geodetic(far))) << azimuth << " " << alt;
    }
  }
}

TEST(Horizon, MarginIsTheHeightToSpare) {
  const Geodetic antenna{-0.2, 3.1, 20.0};
  const LineOfSight sight(antenna);
  auto place = geodesic_direct(antenna, 1.0, 300e3);  // over the date line
  place.alt_m = 8000.0;
  const double margin = sight.margin_m(ecef_from_geodetic(place));
  const double lowest = 8000.0 - margin;
  EXPECT_NEAR(lowest, target_alt_for_ground_range_m(antenna.alt_m, 300e3), 0.02 * lowest);
  place.alt_m = lowest + 1.0;
  EXPECT_TRUE(sight.clear(ecef_from_geodetic(place)));
  place.alt_m = lowest - 1.0;
  EXPECT_FALSE(sight.clear(ecef_from_geodetic(place)));
}

TEST(Horizon, SeaLevelNextToTheAntennaIsSeen) {
  const Geodetic antenna{0.9, 0.2, 10.0};
  const LineOfSight sight(antenna);
  auto place = geodesic_direct(antenna, 0.0, 5e3);
  place.alt_m = -0.5;
  EXPECT_TRUE(sight.clear(ecef_from_geodetic(place)));
  EXPECT_TRUE(sight.clear(ecef_from_geodetic(antenna)));
}

}  // namespace
}  // namespace iamd::geo
