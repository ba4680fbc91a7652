#include "iamd/sensing/coverage.hpp"

#include <cmath>
#include <numbers>

#include <gtest/gtest.h>

#include "iamd/base/random.hpp"
#include "iamd/geo/geodesic.hpp"

#include "sensing/support.hpp"

namespace iamd::sensing {
namespace {

using geo::degree;

geo::Site site() { return geo::Site{test::site_place()}; }

CoverageLimits limits(double facing_deg, double width_deg, double low_deg = 0.0, double high_deg = 80.0) {
  return {600e3, facing_deg * degree, width_deg * degree, low_deg * degree, high_deg * degree};
}

Obstacle at(const Coverage& coverage, double azimuth_deg, double elevation_deg, double range_m) {
  const geo::Position<geo::Ecef> p = test::Objects::seen(coverage.site(), azimuth_deg, elevation_deg, range_m);
  return coverage.obstacle(coverage.sighting(p), p);
}

TEST(Coverage, EndsAtItsEdgesInAzimuthAlsoAcrossNorth) {
  constexpr double near = 1e-6;
  for (const double facing : {0.0, 10.0, 90.0, 179.0, 270.0, 350.0, -30.0, 360.0}) {
    for (const double width : {1.0, 60.0, 120.0, 180.0, 240.0, 359.0}) {
      const Coverage coverage{site(), limits(facing, width), 4.0 / 3.0};
      for (const double elevation : {0.5, 30.0, 75.0}) {
        for (const double side : {-1.0, 1.0}) {
          EXPECT_EQ(at(coverage, facing + side * (0.5 * width - near), elevation, 50e3), Obstacle::none)
              << facing << ' ' << width;
          EXPECT_EQ(at(coverage, facing + side * (0.5 * width + near), elevation, 50e3), Obstacle::field_of_view)
              << facing << ' ' << width;
        }
      }
    }
  }
}

TEST(Coverage, OfTheWholeTurnHasNoEdge) {
  const Coverage coverage{site(), limits(123.0, 360.0), 4.0 / 3.0};
  for (double azimuth = 0.0; azimuth < 360.0; azimuth += 0.5)
    EXPECT_EQ(at(coverage, azimuth, 10.0, 50e3), Obstacle::none);
}

TEST(Coverage, EndsAtItsEdgesInElevationAndRange) {
  const Coverage coverage{site(), limits(0.0, 90.0, 5.0, 70.0), 4.0 / 3.0};
  EXPECT_EQ(at(coverage, 0.0, 70.0 - 1e-6, 50e3), Obstacle::none);
  EXPECT_EQ(at(coverage, 0.0, 70.0 + 1e-6, 50e3), Obstacle::field_of_view);
  EXPECT_EQ(at(coverage, 0.0, 5.0, 1e3), Obstacle::none);
  EXPECT_EQ(at(coverage, 0.0, 5.0 - 0.01, 1e3), Obstacle::field_of_view);
  EXPECT_EQ(at(coverage, 0.0, 30.0, 600e3 - 1e-3), Obstacle::none);
  EXPECT_EQ(at(coverage, 0.0, 30.0, 600e3 + 1e-3), Obstacle::range);
  EXPECT_EQ(at(coverage, 180.0, 90.0, 50e3), Obstacle::field_of_view);  // the zenith lies above 70 degrees
}

TEST(Coverage, NamesTheFirstObstacle) {
  const Coverage coverage{site(), limits(0.0, 90.0, 0.0, 70.0), 4.0 / 3.0};
  EXPECT_EQ(at(coverage, 180.0, -20.0, 700e3), Obstacle::range);
  EXPECT_EQ(at(coverage, 180.0, -20.0, 500e3), Obstacle::field_of_view);
  EXPECT_EQ(at(coverage, 0.0, -3.0, 400e3), Obstacle::horizon);
}

TEST(Coverage, ReachesDownToTheHorizonWhereItsLowerLimitIsLevel) {
  // A target at 20 km is above the horizon of a 110 m antenna to some 625 km, although a straight line to it points
  // down beyond 500 km.
  const Coverage coverage{site(), limits(0.0, 360.0), 4.0 / 3.0};
  const geo::Geodetic below = geo::geodesic_direct(test::site_place(), 1.0, 590e3);
  const geo::Position<geo::Ecef> p = geo::ecef_from_geodetic({below.lat_rad, below.lon_rad, 20e3});
  const Sighting s = coverage.sighting(p);
  EXPECT_LT(s.elevation_rad(), -0.5 * degree);
  EXPECT_EQ(coverage.obstacle(s, p), Obstacle::none);
  // And it looks down from its mast at what is near and low.
  EXPECT_EQ(at(coverage, 0.0, -0.15, 30e3), Obstacle::none);
}

TEST(Coverage, ComparesItsLowerLimitWithTheElevationOfTheRefractedRay) {
  // At 500 km and 4/3 Earth a ray arrives (500 km/2R)(1/4) = 0.56 degrees higher than straight.
  const Coverage coverage{site(), limits(0.0, 360.0, 3.0), 4.0 / 3.0};
  const double lift_deg = 500e3 / (2.0 * geo::mean_radius_m) * 0.25 / degree;
  EXPECT_EQ(at(coverage, 0.0, 3.0 - lift_deg + 0.01, 500e3), Obstacle::none);
  EXPECT_EQ(at(coverage, 0.0, 3.0 - lift_deg - 0.01, 500e3), Obstacle::field_of_view);
}

TEST(Coverage, SeesAllThatItsShortcutSkipsTheHorizonFor) {
  base::RandomStream random{{.seed = 3, .entity = 1}};
  for (int i = 0; i < 20000; ++i) {
    const geo::Geodetic place{(random.uniform() - 0.5) * 178.0 * degree, (random.uniform() - 0.5) * 360.0 * degree,
                              random.uniform() < 0.3 ? 0.0 : random.uniform() * 3000.0};
    const double k = 1.1 + random.uniform();
    const Coverage coverage{geo::Site{place}, limits(0.0, 360.0), k};
    const geo::LineOfSight exact{place, k};
    const double range = std::exp(std::log(10.0) + random.uniform() * std::log(6e5));
    const geo::Position<geo::Ecef> p =
        test::Objects::seen(coverage.site(), random.uniform() * 360.0, random.uniform() * 2.0, range);
    EXPECT_EQ(coverage.above_horizon(coverage.sighting(p), p), exact.clear(p)) << range;
  }
}

TEST(Coverage, LooksOverTerrain) {
  // One tile: a ridge of 2000 m along 10.5° N, sea elsewhere.
  std::vector<std::byte> bytes(std::size_t{2} * 1201 * 1201);
  for (std::size_t column = 0; column < 1201; ++column) {
    const std::size_t at = 2 * (std::size_t{600} * 1201 + column);
    bytes[at] = std::byte{0x07};
    bytes[at + 1] = std::byte{0xd0};
  }
  const auto terrain = std::make_shared<geo::Terrain>();
  ASSERT_TRUE(terrain->add_tile("N10E020.hgt", bytes));
  const geo::Geodetic place{10.4 * degree, 20.5 * degree, 100.0};
  const Coverage smooth{geo::Site{place}, limits(0.0, 360.0), 4.0 / 3.0};
  const Coverage hilly{geo::Site{place}, limits(0.0, 360.0), Propagation{4.0 / 3.0, terrain}};
  const auto seen = [](const Coverage& coverage, double lat_deg, double alt_m) {
    const geo::Position<geo::Ecef> p = geo::ecef_from_geodetic({lat_deg * degree, 20.5 * degree, alt_m});
    return coverage.obstacle(coverage.sighting(p), p);
  };
  // Behind the ridge (11 km on), 22 km on: the shadow reaches twice as high as the ridge.
  EXPECT_EQ(seen(smooth, 10.6, 1500.0), Obstacle::none);
  EXPECT_EQ(seen(hilly, 10.6, 1500.0), Obstacle::terrain);
  EXPECT_EQ(seen(hilly, 10.6, 3500.0), Obstacle::terrain);
  EXPECT_EQ(seen(hilly, 10.6, 4200.0), Obstacle::none);
  // Before it, and away from it.
  EXPECT_EQ(seen(hilly, 10.48, 500.0), Obstacle::none);
  EXPECT_EQ(seen(hilly, 10.2, 1500.0), Obstacle::none);
  // What the smooth Earth hides stays hidden.
  EXPECT_EQ(seen(hilly, 9.4, 10.0), seen(smooth, 9.4, 10.0));
}

TEST(Coverage, HidesForAtLeastAsLongAsItSays) {
  base::RandomStream random{{.seed = 4, .entity = 1}};
  int hidden = 0;
  for (int i = 0; i < 4000; ++i) {
    const Coverage coverage{site(), limits(0.0, 360.0, -10.0, 90.0), i % 3 == 0 ? 1.0 : 4.0 / 3.0};
    const geo::Geodetic start =
        geo::geodesic_direct(test::site_place(), random.uniform() * 6.28, 30e3 + random.uniform() * 1500e3);
    const double alt = std::exp(std::log(10.0) + random.uniform() * std::log(1e5));
    const geo::Position<geo::Ecef> p = geo::ecef_from_geodetic({start.lat_rad, start.lon_rad, alt});
    const double speed = 100.0 + 7000.0 * random.uniform();
    const double sleep = coverage.hidden_for_s(p, speed);
    if (sleep <= 0.0) continue;
    ++hidden;
    // Fly at that speed in the worst ways: towards the radar, up, and between.
    const geo::Position<geo::Ecef>& o = coverage.site().origin();
    const double r = geo::norm(p);
    const double d = geo::distance(p, o);
    for (double mix = 0.0; mix <= 1.0; mix += 0.25) {
      double x = mix * (o.x_m - p.x_m) / d + (1 - mix) * p.x_m / r;
      double y = mix * (o.y_m - p.y_m) / d + (1 - mix) * p.y_m / r;
      double z = mix * (o.z_m - p.z_m) / d + (1 - mix) * p.z_m / r;
      const double way = 0.999 * speed * sleep / std::sqrt(x * x + y * y + z * z);
      const geo::Position<geo::Ecef> q{p.x_m + way * x, p.y_m + way * y, p.z_m + way * z};
      const Sighting s = coverage.sighting(q);
      EXPECT_FALSE(coverage.covers(s, q)) << d << ' ' << alt << ' ' << speed << ' ' << sleep;
    }
  }
  EXPECT_GT(hidden, 1000);
}

TEST(ArrayFaces, LoseNothingOnBroadsideAndCosineToThePowerOffIt) {
  const ArrayFaces one{30.0 * degree, 120.0 * degree, 20.0 * degree, 3.0};
  EXPECT_EQ(one.count(), 1u);
  const auto gain = [](const ArrayFaces& faces, double azimuth_deg, double elevation_deg) {
    return faces.gain(faces.cosine(direction(azimuth_deg * degree, elevation_deg * degree)));
  };
  EXPECT_NEAR(gain(one, 30.0, 20.0), 1.0, 1e-12);
  EXPECT_NEAR(gain(one, 30.0, 80.0), std::pow(0.5, 3.0), 1e-12);
  EXPECT_EQ(gain(one, 210.0, 0.0), 0.0);
  const ArrayFaces all_around{0.0, 360.0 * degree, 0.0, 2.5};
  EXPECT_EQ(all_around.count(), 3u);
  for (double azimuth = 0.0; azimuth < 360.0; azimuth += 7.0) {
    EXPECT_GE(gain(all_around, azimuth, 0.0), std::pow(0.5, 2.5) - 1e-12);  // never more than 60 degrees off
  }
  EXPECT_NEAR(gain(all_around, 120.0, 0.0), 1.0, 1e-12);
  EXPECT_NEAR(gain(all_around, 60.0, 0.0), std::pow(0.5, 2.5), 1e-12);
  const ArrayFaces odd{0.0, 120.0 * degree, 0.0, 2.3};
  EXPECT_NEAR(gain(odd, 60.0, 0.0), std::pow(0.5, 2.3), 1e-12);
}

}  // namespace
}  // namespace iamd::sensing
