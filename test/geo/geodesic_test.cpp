#include "iamd/geo/geodesic.hpp"

#include <cmath>
#include <fstream>
#include <limits>
#include <numbers>

#include <gtest/gtest.h>

#include "iamd/geo/frames.hpp"

#include "geo/table.hpp"

namespace iamd::geo {
namespace {

constexpr double pi = std::numbers::pi;

TEST(Geodesic, KarneysTestSetIsMet) {
  std::ifstream file(validation_path("geodesic/GeodTest-100.dat"));
  int rows = 0;
  double lat1, lon1, azi1, lat2, lon2, azi2, s12, a12, m12, area;
  while (file >> lat1 >> lon1 >> azi1 >> lat2 >> lon2 >> azi2 >> s12 >> a12 >> m12 >> area) {
    SCOPED_TRACE(testing::Message() << "row " << ++rows);
    const Geodetic from{lat1 * degree, lon1 * degree, 0.0};
    const Geodetic to{lat2 * degree, lon2 * degree, 0.0};
    EXPECT_NEAR(geodesic_inverse(from, to).distance_m, s12, 2e-8);
    EXPECT_LT(distance(ecef_from_geodetic(geodesic_direct(from, azi1 * degree, s12)), ecef_from_geodetic(to)), 2e-8);
    EXPECT_LT(distance(ecef_from_geodetic(geodesic_direct(to, azi2 * degree, -s12)), ecef_from_geodetic(from)), 2e-8);
  }
  EXPECT_EQ(rows, 100);
}

TEST(Geodesic, AzimuthsPointAlongTheWayInOneTurn) {
  const auto east = geodesic_inverse({0.0, 3.1, 0.0}, {0.0, -3.1, 0.0});  // over the date line
  EXPECT_DOUBLE_EQ(east.azimuth_from_rad, 0.5 * pi);
  EXPECT_DOUBLE_EQ(east.azimuth_to_rad, 0.5 * pi);
  const auto west = geodesic_inverse({0.0, -3.1, 0.0}, {0.0, 3.1, 0.0});
  EXPECT_DOUBLE_EQ(west.azimuth_from_rad, 1.5 * pi);
  EXPECT_NEAR(west.distance_m, east.distance_m, 1e-8);
}

TEST(Geodesic, DirectKeepsTheHeightAndNamesTheDateLineOnce) {
  const auto g = geodesic_direct({0.5, 3.0, 1234.0}, 0.5 * pi, 2e6);
  EXPECT_EQ(g.alt_m, 1234.0);
  EXPECT_GT(g.lon_rad, -pi);
  EXPECT_LT(g.lon_rad, 0.0);
  EXPECT_EQ(geodesic_direct({0.0, pi, 0.0}, 0.0, 1e6).lon_rad, pi);
  EXPECT_EQ(geodesic_direct({0.0, -pi, 0.0}, 0.0, 1e6).lon_rad, pi);
}

TEST(Geodesic, OverThePoleTheMeridianIsShortest) {
  const auto line = geodesic_inverse({80.0 * degree, 0.0, 0.0}, {80.0 * degree, pi, 0.0});
  EXPECT_EQ(line.azimuth_from_rad, 0.0);
  EXPECT_DOUBLE_EQ(line.azimuth_to_rad, pi);
  EXPECT_NEAR(line.distance_m, 2.0 * geodesic_inverse({80.0 * degree, 0.0, 0.0}, {0.5 * pi, 0.0, 0.0}).distance_m,
              1e-8);
}

TEST(Geodesic, PlacesOffTheEarthGiveNotANumber) {
  EXPECT_TRUE(std::isnan(geodesic_inverse({2.0, 0.0, 0.0}, {0.0, 0.0, 0.0}).distance_m));
  const double nan = std::numeric_limits<double>::quiet_NaN();
  EXPECT_TRUE(std::isnan(geodesic_direct({0.0, 0.0, 0.0}, nan, 1.0).lat_rad));
}

}  // namespace
}  // namespace iamd::geo
