#include "iamd/geo/terrain.hpp"

#include <algorithm>
#include <cmath>
#include <functional>
#include <random>
#include <string>

#include <gtest/gtest.h>

#include "iamd/geo/flight.hpp"
#include "iamd/geo/frames.hpp"
#include "iamd/geo/geodesic.hpp"

namespace iamd::geo {
namespace {

using HeightAt = std::function<int(int row, int column)>;  // from the north-west corner

Terrain::Tile tile(const std::string& name, const HeightAt& height, int side = 1201) {
  Terrain::Tile t{name, {}};
  t.bytes.reserve(static_cast<std::size_t>(2 * side * side));
  for (int row = 0; row < side; ++row) {
    for (int column = 0; column < side; ++column) {
      const auto value = static_cast<std::uint16_t>(static_cast<std::int16_t>(height(row, column)));
      t.bytes.push_back(static_cast<std::byte>(value >> 8U));
      t.bytes.push_back(static_cast<std::byte>(value & 0xffU));
    }
  }
  return t;
}

Terrain made(std::vector<Terrain::Tile> tiles) {
  auto terrain = Terrain::from_tiles(std::move(tiles));
  EXPECT_TRUE(terrain.has_value()) << base::to_string(terrain.error());
  return terrain ? std::move(*terrain) : Terrain{};
}

std::string refusal(std::vector<Terrain::Tile> tiles) {
  const auto terrain = Terrain::from_tiles(std::move(tiles));
  EXPECT_FALSE(terrain.has_value());
  return terrain ? "" : base::to_string(terrain.error());
}

int flat(int /*row*/, int /*column*/) { return 0; }

// Hills of some hundred metres with a wavelength of some kilometres.
int hills(int row, int column) {
  return static_cast<int>(std::lround(400.0 + 250.0 * std::sin(row / 17.0) * std::cos(column / 23.0) +
                                      120.0 * std::sin((row + 2 * column) / 7.0)));
}

Position<Ecef> at(double lat_deg, double lon_deg, double alt_m) {
  return ecef_from_geodetic({lat_deg * degree, lon_deg * degree, alt_m});
}

TEST(Terrain, without_tiles_is_the_sea) {
  const Terrain terrain = made({});
  EXPECT_EQ(terrain.height_m(0.5, 1.0), 0.0);
  EXPECT_EQ(terrain.highest_m(), 0.0);
  EXPECT_EQ(terrain.highest_m(-1.0, 1.0, -1.0, 1.0), 0.0);
}

TEST(Terrain, samples_lie_row_by_row_from_the_north_west_corner_of_the_named_tile) {
  for (const int side : {1201, 3601}) {
    const int cells = side - 1;
    const auto plane = [&](int row, int column) { return (2 * row + column) * 1200 / cells; };
    const Terrain terrain = made({tile("N46E007.hgt", plane, side)});
    EXPECT_EQ(terrain.height_m(47.0 * degree, 7.0 * degree), 0.0);   // north-west
    EXPECT_EQ(terrain.height_m(46.0 * degree, 7.0 * degree), 2400);  // south-west
    EXPECT_EQ(terrain.height_m(47.0 * degree, 8.0 * degree), 1200);  // north-east
    EXPECT_EQ(terrain.height_m(46.0 * degree, 8.0 * degree), 3600);
    EXPECT_EQ(terrain.height_m(45.99 * degree, 7.5 * degree), 0.0);  // the sea
    EXPECT_EQ(terrain.height_m(46.5 * degree, 8.01 * degree), 0.0);
    EXPECT_NEAR(terrain.spacing_m(), 111.13e3 / cells, 0.1);
    EXPECT_EQ(terrain.cells_per_degree(), cells);
  }
}

TEST(Terrain, is_bilinear_between_the_samples) {
  const Terrain terrain = made({tile("S01W078.hgt", [](int row, int column) { return 3 * row + 2 * column; })});
  std::mt19937_64 random{1};
  std::uniform_real_distribution<double> share{0.0, 1.0};
  for (int i = 0; i < 1000; ++i) {
    const double south = share(random);
    const double east = share(random);
    const double height = terrain.height_m((0.0 - south) * degree, (-78.0 + east) * degree);
    ASSERT_NEAR(height, 1200.0 * (3.0 * south + 2.0 * east), 1e-6);
    ASSERT_NEAR(terrain.height_m(at(-south, -78.0 + east, 5000.0)), height, 1e-4);
  }
  // Between four samples of different height: the mean of all in the middle.
  const Terrain steps =
      made({tile("N00E000.hgt", [](int row, int column) { return row == 3 && column == 5 ? 100 : 0; })});
  const double cell = degree / 1200.0;
  EXPECT_NEAR(steps.height_m(degree - 3.5 * cell, 5.5 * cell), 25.0, 1e-6);
  EXPECT_NEAR(steps.height_m(degree - 3.0 * cell, 5.5 * cell), 50.0, 1e-6);
}

TEST(Terrain, any_longitude_and_latitude_can_be_asked) {
  const Terrain terrain =
      made({tile("N10W180.hgt", [](int, int) { return 700; }), tile("N10E179.hgt", [](int, int) { return 300; }),
            tile("N89E000.hgt", [](int, int) { return 50; }), tile("S90E010.hgt", [](int, int) { return 2800; })});
  EXPECT_EQ(terrain.height_m(10.5 * degree, -179.5 * degree), 700.0);
  EXPECT_EQ(terrain.height_m(10.5 * degree, 180.5 * degree), 700.0);
  EXPECT_EQ(terrain.height_m(10.5 * degree, 540.5 * degree), 700.0);
  EXPECT_EQ(terrain.height_m(10.5 * degree, 180.0 * degree), 700.0);
  EXPECT_EQ(terrain.height_m(10.5 * degree, -180.0 * degree), 700.0);
  EXPECT_EQ(terrain.height_m(10.5 * degree, 179.5 * degree), 300.0);
  EXPECT_EQ(terrain.height_m(90.0 * degree, 0.5 * degree), 50.0);
  EXPECT_EQ(terrain.height_m(-90.0 * degree, 10.5 * degree), 2800.0);
  EXPECT_EQ(terrain.highest_m(10.1 * degree, 10.2 * degree, 179.2 * degree, 179.3 * degree), 300.0);
  EXPECT_EQ(terrain.highest_m(10.1 * degree, 10.2 * degree, 179.2 * degree, 180.3 * degree), 700.0);
  for (const double odd : {std::nan(""), HUGE_VAL, -HUGE_VAL}) {
    EXPECT_EQ(terrain.height_m(odd, 0.0), 0.0);
    EXPECT_EQ(terrain.height_m(0.0, odd), 0.0);
    EXPECT_EQ(terrain.highest_m(odd, 0.1, 0.0, odd), 2800.0);
  }
}

TEST(Terrain, an_edge_belongs_to_the_tiles_on_both_of_its_sides) {
  const Terrain terrain = made({tile("N46E007.hgt", [](int, int) { return 500; })});
  EXPECT_EQ(terrain.height_m(47.0 * degree, 7.5 * degree), 500.0);
  EXPECT_EQ(terrain.height_m(46.5 * degree, 8.0 * degree), 500.0);
  EXPECT_EQ(terrain.height_m(47.0 * degree, 8.0 * degree), 500.0);
  EXPECT_EQ(terrain.height_m(46.0 * degree, 7.0 * degree), 500.0);
  EXPECT_EQ(terrain.highest_m(47.0 * degree, 47.0 * degree, 7.5 * degree, 7.5 * degree), 500.0);
}

TEST(Terrain, no_place_in_a_box_is_higher_than_the_box) {
  const Terrain terrain = made({tile("N46E007.hgt", hills), tile("N47E007.hgt", hills), tile("N46E008.hgt", hills)});
  std::mt19937_64 random{2};
  std::uniform_real_distribution<double> share{0.0, 1.0};
  for (int i = 0; i < 400; ++i) {
    const double size = std::pow(10.0, -4.0 * share(random));
    const double lat = (46.0 + 2.2 * share(random)) * degree;
    const double lon = (7.0 + 2.2 * share(random)) * degree;
    const double high = lat + size * share(random) * degree;
    const double east = lon + size * share(random) * degree;
    const double bound = terrain.highest_m(lat, high, lon, east);
    double most = -1e9;
    for (int k = 0; k < 300; ++k) {
      most = std::max(most, terrain.height_m(lat + share(random) * (high - lat), lon + share(random) * (east - lon)));
    }
    ASSERT_GE(bound, most);
    ASSERT_LE(bound, 780.0);
  }
}

TEST(Terrain, voids_are_filled_from_their_neighbours) {
  const Terrain terrain = made({tile("N00E000.hgt", [](int row, int column) {
    if (row >= 100 && row <= 102) return -32768;                  // whole rows
    if (row == 50 && column >= 10 && column < 20) return -32768;  // a gap
    if (row == 51 && column < 5) return -32768;                   // at the edge
    return row < 100 ? column : 400 + column;
  })});
  const double cell = degree / 1200.0;
  EXPECT_EQ(terrain.void_count(), 3U * 1201U + 10U + 5U);
  EXPECT_NEAR(terrain.height_m(degree - 50 * cell, 15 * cell), 15.0, 1.0);
  EXPECT_NEAR(terrain.height_m(degree - 51 * cell, 2 * cell), 5.0, 1e-6);
  EXPECT_NEAR(terrain.height_m(degree - 101 * cell, 800 * cell), 1000.0, 1.0);
  const Terrain empty = made({tile("N00E000.hgt", [](int, int) { return -32768; })});
  EXPECT_EQ(empty.height_m(0.5 * degree, 0.5 * degree), 0.0);
  EXPECT_EQ(empty.void_count(), 1201U * 1201U);
}

TEST(Terrain, names_that_are_no_corner_are_errors) {
  for (const char* name :
       {"", ".hgt", "N46E007", "N46E007.tif", "X46E007.hgt", "N4AE007.hgt", "N46W181.hgt", "N90E000.hgt", "S91E000.hgt",
        "N46E180.hgt", "N46E007.hgt.gz", "N-6E007.hgt", "46N007E.hgt"}) {
    EXPECT_NE(refusal({tile(name, flat)}).find("is not named after a place"), std::string::npos) << name;
  }
  EXPECT_EQ(made({tile("data/srtm/n46e007.HGT", [](int, int) { return 9; })}).height_m(46.5 * degree, 7.5 * degree),
            9.0);
  EXPECT_EQ(made({tile("C:\\srtm\\S01W001.hgt", [](int, int) { return 9; })}).tile_count(), 1U);
}

TEST(Terrain, contents_that_are_no_raster_are_errors) {
  EXPECT_NE(refusal({{"N46E007.hgt", {}}}).find("has 0 bytes"), std::string::npos);
  Terrain::Tile odd = tile("N46E007.hgt", flat);
  odd.bytes.pop_back();
  EXPECT_NE(refusal({odd}).find("has 2884801 bytes"), std::string::npos);
  odd.bytes.resize(2884803);
  EXPECT_NE(refusal({odd}).find("has 2884803 bytes"), std::string::npos);
  const std::string high =
      refusal({tile("N46E007.hgt", [](int row, int column) { return row == 4 && column == 7 ? 9001 : 0; })});
  EXPECT_NE(high.find("a height of 9001 m (row 5, column 8"), std::string::npos) << high;
  EXPECT_NE(refusal({tile("N46E007.hgt", [](int, int) { return -1001; })}).find("-1001 m"), std::string::npos);
  EXPECT_NE(refusal({tile("N46E007.hgt", flat), tile("n46e007.hgt", flat)}).find("is given twice"), std::string::npos);
}

TEST(TerrainSight, over_flat_ground_it_is_the_horizon_of_the_smooth_earth) {
  const Terrain terrain = made({tile("N46E007.hgt", flat), tile("N46E008.hgt", flat), tile("N47E008.hgt", flat)});
  std::mt19937_64 random{3};
  std::uniform_real_distribution<double> share{0.0, 1.0};
  int seen = 0;
  for (int i = 0; i < 3000; ++i) {
    const Geodetic antenna{(45.5 + 3.0 * share(random)) * degree, (6.5 + 3.0 * share(random)) * degree,
                           100.0 * share(random)};
    const double k = i % 2 == 0 ? 4.0 / 3.0 : 1.0;
    const TerrainLineOfSight over{terrain, antenna, k};
    const LineOfSight smooth{antenna, k};
    const Position<Ecef> target =
        at(45.0 + 4.0 * share(random), 6.0 + 4.0 * share(random), std::pow(10.0, 1.0 + 4.0 * share(random)));
    ASSERT_EQ(over.clear(target), smooth.clear(target));
    seen += over.clear(target);
  }
  EXPECT_GT(seen, 300);
  EXPECT_LT(seen, 2700);
}

// A wall along a meridian, one sample thick.
TEST(TerrainSight, a_ridge_hides_what_lies_below_the_ray_over_its_crest) {
  const Terrain terrain = made({tile("N46E007.hgt", [](int, int column) { return column == 600 ? 1500 : 0; })});
  const Geodetic antenna{46.5 * degree, 7.1 * degree, 300.0};
  for (const double k : {4.0 / 3.0, 1.0}) {
    const TerrainLineOfSight sight{terrain, antenna, k};
    for (const double lon_deg : {7.6, 7.75, 8.5}) {
      double low = 0.0;
      double high = 20e3;
      while (high - low > 0.01) {
        const double middle = 0.5 * (low + high);
        (sight.clear(at(46.5, lon_deg, middle)) ? high : low) = middle;
      }
      // The straight ray over the effective Earth that touches the crest, to second order in way over radius.
      const double d = geodesic_inverse(antenna, {46.5 * degree, 7.5 * degree, 0.0}).distance_m;
      const double whole = geodesic_inverse(antenna, {46.5 * degree, lon_deg * degree, 0.0}).distance_m;
      const double radius = k * mean_radius_m;
      const double expected = 300.0 + (1500.0 - 300.0 + d * (whole - d) / (2.0 * radius)) * whole / d;
      EXPECT_NEAR(high, expected, 0.004 * expected) << lon_deg;
      EXPECT_FALSE(sight.clear(at(46.5, lon_deg, high - 30.0)));
      EXPECT_TRUE(sight.clear(at(46.5, lon_deg, high + 30.0)));
    }
  }
  const TerrainLineOfSight sight{terrain, antenna};
  EXPECT_TRUE(sight.clear(at(46.5, 7.45, 250.0)));  // before it
  EXPECT_TRUE(sight.clear(at(46.6, 7.1, 250.0)));   // along a line of the raster
  EXPECT_TRUE(sight.clear(at(46.5, 7.1, 500.0)));   // straight above
  EXPECT_FALSE(sight.clear(at(46.5, 7.45, -20.0)));
}

TEST(TerrainSight, an_antenna_below_the_terrain_sees_nothing) {
  const Terrain terrain = made({tile("N46E007.hgt", [](int, int) { return 800; })});
  const TerrainLineOfSight below{terrain, {46.5 * degree, 7.5 * degree, 700.0}};
  const TerrainLineOfSight above{terrain, {46.5 * degree, 7.5 * degree, 810.0}};
  EXPECT_FALSE(below.clear(at(46.6, 7.6, 9000.0)));
  EXPECT_TRUE(above.clear(at(46.6, 7.6, 9000.0)));
  EXPECT_FALSE(above.clear(at(46.6, 7.6, 790.0)));
}

// The ray followed in steps of ten metres, without any shortcut.
double least_clearance_m(const Terrain& terrain, const Geodetic& antenna, const Geodetic& target, double k) {
  const Position<Ecef> a = ecef_from_geodetic(antenna);
  const Position<Ecef> b = ecef_from_geodetic(target);
  const double ra = norm(a);
  const double rb = norm(b);
  const double whole = std::acos((a.x_m * b.x_m + a.y_m * b.y_m + a.z_m * b.z_m) / (ra * rb));
  const double radius = k * mean_radius_m;
  const double effective = whole / k;
  const double low = radius + antenna.alt_m;
  const double high = radius + target.alt_m;
  const int steps = static_cast<int>(whole * mean_radius_m / 10.0) + 1;
  double least = 1e9;
  for (int i = 0; i <= steps; ++i) {
    const double s = static_cast<double>(i) / steps;
    const double p = std::sin((1.0 - s) * whole) / std::sin(whole);
    const double q = std::sin(s * whole) / std::sin(whole);
    const Position<Ecef> u{p * a.x_m / ra + q * b.x_m / rb, p * a.y_m / ra + q * b.y_m / rb,
                           p * a.z_m / ra + q * b.z_m / rb};
    const double e2 = flattening * (2.0 - flattening);
    const double lat = std::atan2(u.z_m / (1.0 - e2), std::hypot(u.x_m, u.y_m));
    const double r =
        low * high * std::sin(effective) / (low * std::sin(s * effective) + high * std::sin((1.0 - s) * effective));
    least = std::min(least, r - radius - terrain.height_m(lat, std::atan2(u.y_m, u.x_m)));
  }
  return least;
}

TEST(TerrainSight, agrees_with_a_ray_followed_step_by_step) {
  const Terrain terrain = made({tile("N46E007.hgt", hills), tile("N46E008.hgt", hills), tile("S01W001.hgt", hills)});
  std::mt19937_64 random{4};
  std::uniform_real_distribution<double> share{0.0, 1.0};
  int seen = 0;
  int hidden = 0;
  for (int i = 0; i < 500; ++i) {
    const bool south = i % 3 == 0;
    const double lat0 = south ? -1.0 : 46.0;
    const double lon0 = south ? -1.0 : 7.0;
    const double width = south ? 1.0 : 2.0;
    Geodetic antenna{(lat0 + share(random)) * degree, (lon0 + width * share(random)) * degree, 0.0};
    antenna.alt_m = terrain.height_m(antenna.lat_rad, antenna.lon_rad) + 5.0 + 100.0 * share(random);
    Geodetic target{(lat0 + share(random)) * degree, (lon0 + width * share(random)) * degree, 0.0};
    target.alt_m = 400.0 + 4000.0 * share(random) * share(random);
    const double clearance = least_clearance_m(terrain, antenna, target, four_thirds_earth);
    if (std::abs(clearance) < 1.0) continue;  // between two steps
    const bool clear = TerrainLineOfSight{terrain, antenna}.clear(ecef_from_geodetic(target));
    ASSERT_EQ(clear, clearance > 0.0) << i << " " << clearance;
    (clear ? seen : hidden) += 1;
  }
  EXPECT_GT(seen, 80);
  EXPECT_GT(hidden, 80);
}

TEST(TerrainSight, never_clears_what_the_smooth_earth_hides) {
  // A deep basin, below the surface that the horizon stands on.
  const Terrain terrain = made({tile("N46E007.hgt", [](int, int) { return -400; })});
  std::mt19937_64 random{5};
  std::uniform_real_distribution<double> share{0.0, 1.0};
  for (int i = 0; i < 2000; ++i) {
    const Geodetic antenna{(46.0 + share(random)) * degree, (7.0 + share(random)) * degree,
                           300.0 * share(random) - 300.0};
    const Position<Ecef> target = at(46.0 + share(random), 7.0 + share(random), 500.0 * share(random) - 300.0);
    if (TerrainLineOfSight{terrain, antenna}.clear(target)) {
      ASSERT_TRUE(LineOfSight{antenna}.clear(target));
    }
  }
}

Trajectory level(const Geodetic& from, double azimuth_deg, double speed_mps, double duration_s) {
  Trajectory path;
  const Site site{from};
  const Velocity<Ecef> v = site.to_ecef(
      Velocity<Enu>{speed_mps * std::sin(azimuth_deg * degree), speed_mps * std::cos(azimuth_deg * degree), 0.0});
  const Position<Ecef>& p = site.origin();
  const State<Ecef> end{{p.x_m + duration_s * v.x_mps, p.y_m + duration_s * v.y_mps, p.z_m + duration_s * v.z_mps}, v};
  path.append_quintic(0.0, duration_s, {p, v}, {0, 0, 0}, end, {0, 0, 0});
  return path;
}

TEST(TerrainContact, a_drop_meets_the_plateau_at_its_height) {
  const Terrain terrain = made({tile("N46E007.hgt", [](int, int) { return 1234; })});
  const Site site{{46.5 * degree, 7.5 * degree, 9000.0}};
  Trajectory path;
  FlightOptions options;
  options.ground_alt_m = 0.0;
  fly({site.origin(), {}}, 0.0, {}, options, &path);
  const auto contact = terrain_contact_s(path, terrain);
  ASSERT_TRUE(contact.has_value());
  EXPECT_NEAR(geodetic_from_ecef(path.at(*contact).position).alt_m, 1234.0, 0.1);
  path.cut(*contact);
  EXPECT_DOUBLE_EQ(path.end_s(), *contact);
  EXPECT_NEAR(geodetic_from_ecef(path.at(path.end_s()).position).alt_m, 1234.0, 0.1);
}

TEST(TerrainContact, level_flight_meets_a_wall_or_passes_over_it) {
  const Terrain terrain =
      made({tile("N46E007.hgt", [](int, int column) { return std::max(0, 1000 - 10 * std::abs(column - 600)); })});
  const auto low = terrain_contact_s(level({46.5 * degree, 7.1 * degree, 500.0}, 90.0, 250.0, 300.0), terrain);
  ASSERT_TRUE(low.has_value());
  // The straight line rises over the round Earth by 50 m on these 27 km: it meets the slope at 550 m.
  const double way =
      geodesic_inverse({46.5 * degree, 7.1 * degree, 0.0}, {46.5 * degree, (7.1 + 355.0 / 1200.0 + 0.05) * degree, 0.0})
          .distance_m;
  EXPECT_NEAR(*low * 250.0, way, 1500.0);
  EXPECT_FALSE(terrain_contact_s(level({46.5 * degree, 7.1 * degree, 1010.0}, 90.0, 250.0, 300.0), terrain));
}

TEST(TerrainContact, a_launch_from_the_ground_is_no_contact_but_the_landing_is) {
  const Terrain terrain = made({tile("N46E007.hgt", hills)});
  const Geodetic place{46.5 * degree, 7.3 * degree, 0.0};
  Geodetic from = place;
  from.alt_m = terrain.height_m(place.lat_rad, place.lon_rad);
  for (const double under_m : {0.0, 40.0}) {
    from.alt_m -= under_m;
    const Site site{from};
    Trajectory path;
    FlightOptions options;
    options.ground_alt_m = -500.0;
    fly({site.origin(), site.to_ecef(Velocity<Enu>{100.0, 50.0, 300.0})}, 0.0, {}, options, &path);
    const auto contact = terrain_contact_s(path, terrain);
    ASSERT_TRUE(contact.has_value());
    EXPECT_GT(*contact, 50.0);
    const Position<Ecef> p = path.at(*contact).position;
    EXPECT_NEAR(geodetic_from_ecef(p).alt_m, terrain.height_m(p), 0.2);
  }
}

TEST(TerrainContact, agrees_with_a_path_followed_step_by_step) {
  const Terrain terrain = made({tile("N46E007.hgt", hills), tile("N46E008.hgt", hills)});
  std::mt19937_64 random{6};
  std::uniform_real_distribution<double> share{0.0, 1.0};
  int met = 0;
  for (int i = 0; i < 200; ++i) {
    const Site site{
        {(46.0 + share(random)) * degree, (7.0 + 2.0 * share(random)) * degree, 800.0 + 3000.0 * share(random)}};
    Trajectory path;
    FlightOptions options;
    options.longest_flight_s = 60.0;
    options.ground_alt_m = -2000.0;
    fly({site.origin(), site.to_ecef(Velocity<Enu>{600.0 * share(random) - 300.0, 600.0 * share(random) - 300.0,
                                                   200.0 * share(random) - 100.0})},
        0.0, {}, options, &path);
    double expected = -1.0;
    for (double t = 0.0; t < path.end_s() && expected < 0.0; t += 0.01) {
      const Position<Ecef> p = path.at(t).position;
      if (geodetic_from_ecef(p).alt_m < terrain.height_m(p)) expected = t;
    }
    const auto contact = terrain_contact_s(path, terrain);
    if (expected < 0.0) {
      ASSERT_TRUE(!contact || *contact > path.end_s() - 0.02);
      continue;
    }
    ASSERT_TRUE(contact.has_value());
    ASSERT_NEAR(*contact, expected, 0.2);
    ++met;
  }
  EXPECT_GT(met, 50);
}

}  // namespace
}  // namespace iamd::geo
