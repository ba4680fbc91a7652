// A way follows the geodesic.
#include "iamd/study/ground_way.hpp"

#include <cmath>

#include <gtest/gtest.h>

#include "iamd/geo/frames.hpp"
#include "iamd/geo/geodesic.hpp"

namespace iamd::study {
namespace {

using geo::degree;

TEST(GroundWay, LiesOnTheGeodesicToTenMicrometres) {
  for (const double lat_deg : {-90.0, -60.0, 0.0, 45.0, 89.9}) {
    const geo::Geodetic from{lat_deg * degree, 179.5 * degree, 30.0};
    for (const double azimuth_deg : {0.0, 37.0, 90.0, 200.0}) {
      GroundWay way{from, azimuth_deg * degree};
      for (const double distance_m : {0.0, 1.0, 12345.6, 499e3, 3333e3, 12e6, GroundWay::longest_m}) {
        geo::Geodetic there = geo::geodesic_direct(from, azimuth_deg * degree, distance_m);
        there.alt_m = 0.0;
        const GroundPoint point = way.at(distance_m);
        EXPECT_LT(geo::distance(point.position, geo::ecef_from_geodetic(there)), 1e-5) << lat_deg << " " << distance_m;
        there.alt_m = 20e3;
        EXPECT_LT(geo::distance(point.at_height(20e3), geo::ecef_from_geodetic(there)), 1e-4);
      }
    }
  }
}

TEST(GroundWay, LooksAhead) {
  GroundWay way{{40.0 * degree, 10.0 * degree, 0.0}, 70.0 * degree};
  for (const double distance_m : {0.0, 5e3, 777e3, 9e6}) {
    const GroundPoint a = way.at(distance_m);
    const GroundPoint b = way.at(distance_m + 1.0);
    const double step[3] = {b.position.x_m - a.position.x_m, b.position.y_m - a.position.y_m,
                            b.position.z_m - a.position.z_m};
    double along = 0.0, level = 0.0, length = 0.0;
    for (int i = 0; i < 3; ++i) {
      along += step[i] * a.ahead[i];
      level += a.up[i] * a.ahead[i];
      length += a.ahead[i] * a.ahead[i];
    }
    EXPECT_NEAR(along, 1.0, 1e-6);
    EXPECT_NEAR(level, 0.0, 1e-12);
    EXPECT_NEAR(length, 1.0, 1e-12);
  }
}

}  // namespace
}  // namespace iamd::study
