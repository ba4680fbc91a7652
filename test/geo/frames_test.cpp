#include "iamd/geo/frames.hpp"

#include <cmath>
#include <fstream>
#include <limits>
#include <numbers>
#include <random>

#include <GeographicLib/Geocentric.hpp>
#include <GeographicLib/LocalCartesian.hpp>
#include <gtest/gtest.h>
#include <nlohmann/json.hpp>
#include <rapidcheck/gtest.h>

#include "geo/table.hpp"

namespace iamd::geo {
namespace {

constexpr double pi = std::numbers::pi;

double angle_between(double a, double b) { return std::abs(std::remainder(a - b, 2.0 * pi)); }

// Our own conversion against GeographicLib's at one place; distances in metres.
void expect_agreement(double lat_deg, double lon_deg, double alt_m) {
  SCOPED_TRACE(testing::Message() << "lat " << lat_deg << " lon " << lon_deg << " alt " << alt_m);
  const auto& oracle = GeographicLib::Geocentric::WGS84();
  double x, y, z;
  oracle.Forward(lat_deg, lon_deg, alt_m, x, y, z);
  const auto p = ecef_from_geodetic({lat_deg * degree, lon_deg * degree, alt_m});
  const double rounding = 1e-15 * (semi_major_axis_m + std::abs(alt_m));
  EXPECT_NEAR(p.x_m, x, 4.0 * rounding);
  EXPECT_NEAR(p.y_m, y, 4.0 * rounding);
  EXPECT_NEAR(p.z_m, z, 4.0 * rounding);

  double lat, lon, alt;
  oracle.Reverse(x, y, z, lat, lon, alt);
  const auto g = geodetic_from_ecef({x, y, z});
  EXPECT_NEAR(g.alt_m, alt, 1e-9 + rounding);
  EXPECT_NEAR(g.lat_rad, lat * degree, 1e-15 + 4e-16);
  if (std::hypot(x, y) > 1e-3) {
    EXPECT_LE(angle_between(g.lon_rad, lon * degree), 1e-15);
  }
  EXPECT_GT(g.lon_rad, -pi);
  EXPECT_LE(g.lon_rad, pi);
}

TEST(Frames, AgreesWithGeographicLibAtRandomPlaces) {
  std::mt19937_64 generator(7);
  std::uniform_real_distribution<double> sine(-1.0, 1.0);
  std::uniform_real_distribution<double> lon(-180.0, 180.0);
  std::uniform_real_distribution<double> low(-10e3, 100e3);
  std::uniform_real_distribution<double> log_high(5.0, 7.6);
  for (int i = 0; i < 20000; ++i) {
    const double lat = std::asin(sine(generator)) / degree;
    expect_agreement(lat, lon(generator), i % 2 == 0 ? low(generator) : std::pow(10.0, log_high(generator)));
  }
}

TEST(Frames, AgreesWithGeographicLibAtPolesEquatorAndDateLine) {
  for (const double lat : {-90.0, -89.9999999, -45.0, -1e-9, -0.0, 0.0, 1e-300, 1e-9, 45.0, 89.9999999, 90.0}) {
    for (const double lon : {-180.0, -179.9999999, -90.0, -1e-9, -0.0, 0.0, 90.0, 179.9999999, 180.0}) {
      for (const double alt : {-10e3, -1.0, 0.0, 1.0, 400e3, 4e7, 1e8}) expect_agreement(lat, lon, alt);
    }
  }
}

TEST(Frames, RoundTripIsExactAtThePoles) {
  constexpr double polar_radius = semi_major_axis_m * (1.0 - flattening);
  for (const double alt : {-1000.0, 0.0, 1e5}) {
    const auto north = geodetic_from_ecef({0.0, 0.0, polar_radius + alt});
    EXPECT_EQ(north.lat_rad, 0.5 * pi);
    EXPECT_EQ(north.lon_rad, 0.0);
    EXPECT_NEAR(north.alt_m, alt, 2e-9);
    const auto south = geodetic_from_ecef({-0.0, -0.0, -polar_radius - alt});
    EXPECT_EQ(south.lat_rad, -0.5 * pi);
    EXPECT_EQ(south.lon_rad, 0.0);
    EXPECT_NEAR(south.alt_m, alt, 2e-9);
  }
}

TEST(Frames, SignedZerosKeepTheirSides) {
  EXPECT_TRUE(std::signbit(geodetic_from_ecef({7e6, 0.0, -0.0}).lat_rad));
  EXPECT_FALSE(std::signbit(geodetic_from_ecef({7e6, 0.0, 0.0}).lat_rad));
  EXPECT_TRUE(std::signbit(geodetic_from_ecef({7e6, -0.0, 0.0}).lon_rad));
  EXPECT_TRUE(std::signbit(ecef_from_geodetic({-0.0, 0.0, 0.0}).z_m));
}

TEST(Frames, TheDateLineHasOneName) {
  EXPECT_EQ(geodetic_from_ecef({-7e6, 0.0, 1e6}).lon_rad, pi);
  EXPECT_EQ(geodetic_from_ecef({-7e6, -0.0, 1e6}).lon_rad, pi);
}

TEST(Frames, NotANumberStaysNotANumber) {
  const double nan = std::numeric_limits<double>::quiet_NaN();
  EXPECT_TRUE(std::isnan(geodetic_from_ecef({nan, 0.0, 0.0}).alt_m));
  EXPECT_TRUE(std::isnan(ecef_from_geodetic({nan, 0.0, 0.0}).x_m));
  EXPECT_TRUE(std::isnan(ellipsoid_height({0.0, nan, 0.0})));
}

TEST(Frames, PublishedCasesOfPymap3dAreMet) {
  std::ifstream file(validation_path("geodesy/pymap3d_cases.json"));
  const auto cases = nlohmann::json::parse(file);
  const double tolerance = cases.at("atol_m");
  for (const auto& one : cases.at("geodetic_to_ecef")) {
    const auto& lla = one.at("lla");
    const auto p = ecef_from_geodetic({lla[0].get<double>() * degree, lla[1].get<double>() * degree, lla[2]});
    EXPECT_NEAR(p.x_m, one.at("xyz")[0].get<double>(), 1e-5);  // printed to 10 µm
    EXPECT_NEAR(p.y_m, one.at("xyz")[1].get<double>(), 1e-5);
    EXPECT_NEAR(p.z_m, one.at("xyz")[2].get<double>(), 1e-5);
  }
  for (const auto& one : cases.at("aer_from")) {
    const auto& lla = one.at("lla0");
    const Site site({lla[0].get<double>() * degree, lla[1].get<double>() * degree, lla[2]});
    const auto& aer = one.at("aer");
    const auto enu = enu_from_az_el_range({aer[0].get<double>() * degree, aer[1].get<double>() * degree, aer[2]});
    EXPECT_NEAR(enu.x_m, one.at("enu")[0].get<double>(), 5e-5);  // printed to 0.1 mm
    EXPECT_NEAR(enu.y_m, one.at("enu")[1].get<double>(), 5e-5);
    EXPECT_NEAR(enu.z_m, one.at("enu")[2].get<double>(), 5e-5);
    const auto p = site.to_ecef(enu);
    EXPECT_NEAR(p.x_m, one.at("xyz")[0].get<double>(), 1e-5);
    EXPECT_NEAR(p.y_m, one.at("xyz")[1].get<double>(), 1e-5);
    EXPECT_NEAR(p.z_m, one.at("xyz")[2].get<double>(), 1e-5);
    const auto back = site.az_el_range(p);
    EXPECT_NEAR(back.azimuth_rad, aer[0].get<double>() * degree, 1e-9);
    EXPECT_NEAR(back.elevation_rad, aer[1].get<double>() * degree, 1e-9);
    EXPECT_NEAR(back.range_m, aer[2].get<double>(), tolerance);
  }
  // Its edge cases near the surface; those near the Earth's centre lie outside our domain.
  const auto near_antimeridian = geodetic_from_ecef({-semi_major_axis_m + 1.0, 0.0, 0.0});
  EXPECT_EQ(near_antimeridian.lat_rad, 0.0);
  EXPECT_EQ(near_antimeridian.lon_rad, pi);
  EXPECT_NEAR(near_antimeridian.alt_m, -1.0, tolerance);
  const auto near_south_pole = geodetic_from_ecef({0.0, 0.0, -semi_major_axis_m * (1.0 - flattening) + 1.0});
  EXPECT_EQ(near_south_pole.lat_rad, -0.5 * pi);
  EXPECT_NEAR(near_south_pole.alt_m, -1.0, tolerance);
}

TEST(Frames, QuickHeightKeepsItsPromise) {
  std::mt19937_64 generator(11);
  std::uniform_real_distribution<double> lat(-0.5 * pi, 0.5 * pi);
  std::uniform_real_distribution<double> alt(-10e3, 3e6);
  double worst_low = 0.0;
  double worst_middle = 0.0;
  double worst_high = 0.0;
  for (int i = 0; i < 100000; ++i) {
    const double h = i % 2 == 0 ? alt(generator) : alt(generator) / 30.0;
    const double error = std::abs(ellipsoid_height(ecef_from_geodetic({lat(generator), 0.3, h})) - h);
    (h < 1e5   ? worst_low
     : h < 1e6 ? worst_middle
               : worst_high) = std::max(h < 1e5   ? worst_low
                                        : h < 1e6 ? worst_middle
                                                  : worst_high,
                                        error);
  }
  EXPECT_LT(worst_low, 1e-4);
  EXPECT_LT(worst_middle, 0.003);
  EXPECT_LT(worst_high, 0.02);
  EXPECT_LT(std::abs(ellipsoid_height(ecef_from_geodetic({0.7, 0.1, 0.0}))), 5e-6);
}

TEST(Frames, SiteAgreesWithGeographicLib) {
  const GeographicLib::LocalCartesian oracle(-33.5, 151.0, 70.0);
  const Site site({-33.5 * degree, 151.0 * degree, 70.0});
  for (const double lat : {-33.5, -20.0, 40.0}) {
    for (const double lon : {151.0, 179.0, -60.0}) {
      double x, y, z;
      oracle.Forward(lat, lon, 12e3, x, y, z);
      const auto enu = site.to_enu(ecef_from_geodetic({lat * degree, lon * degree, 12e3}));
      EXPECT_NEAR(enu.x_m, x, 1e-8);
      EXPECT_NEAR(enu.y_m, y, 1e-8);
      EXPECT_NEAR(enu.z_m, z, 1e-8);
    }
  }
}

TEST(Frames, AzimuthIsClockwiseFromNorthAndInOneTurn) {
  EXPECT_EQ(az_el_range(Position<Enu>{0.0, 1.0, 0.0}).azimuth_rad, 0.0);
  EXPECT_DOUBLE_EQ(az_el_range(Position<Enu>{1.0, 0.0, 0.0}).azimuth_rad, 0.5 * pi);
  EXPECT_DOUBLE_EQ(az_el_range(Position<Enu>{-1.0, 0.0, 0.0}).azimuth_rad, 1.5 * pi);
  EXPECT_LT(az_el_range(Position<Enu>{-1e-30, 1.0, 0.0}).azimuth_rad, 2.0 * pi);
  EXPECT_EQ(az_el_range(Position<Enu>{0.0, 0.0, 5.0}).azimuth_rad, 0.0);
  EXPECT_DOUBLE_EQ(az_el_range(Position<Enu>{0.0, 0.0, 5.0}).elevation_rad, 0.5 * pi);
}

RC_GTEST_PROP(Frames, SphericalCoordinatesRoundTrip, ()) {
  const auto one = [] { return static_cast<double>(*rc::gen::inRange(-1000000, 1000001)); };
  const Position<Enu> p{one(), one(), one()};
  const auto back = enu_from_az_el_range(az_el_range(p));
  RC_ASSERT(std::abs(back.x_m - p.x_m) + std::abs(back.y_m - p.y_m) + std::abs(back.z_m - p.z_m) < 1e-8);
}

RC_GTEST_PROP(Frames, SiteRoundTripsAndKeepsLengths, ()) {
  const auto unit = [] { return static_cast<double>(*rc::gen::inRange(-1000000, 1000001)) * 1e-6; };
  const Site site({unit() * 0.5 * pi, unit() * pi, unit() * 1e4});
  const Position<Enu> p{unit() * 1e6, unit() * 1e6, unit() * 1e6};
  const auto back = site.to_enu(site.to_ecef(p));
  RC_ASSERT(std::abs(back.x_m - p.x_m) + std::abs(back.y_m - p.y_m) + std::abs(back.z_m - p.z_m) < 1e-8);
  const Velocity<Ecef> v = site.to_ecef(Velocity<Enu>{p.x_m, p.y_m, p.z_m});
  RC_ASSERT(std::abs(norm(v) - distance(site.to_ecef(p), site.origin())) < 1e-8);
}

}  // namespace
}  // namespace iamd::geo
