#include <cmath>
#include <numbers>

#include <gtest/gtest.h>

#include "iamd/base/random.hpp"
#include "iamd/geo/geodesic.hpp"
#include "iamd/sensing/bistatic_geometry.hpp"

#include "sensing/support.hpp"

namespace iamd::sensing {
namespace {

using base::Time;

geo::Site site() { return geo::Site{test::site_place()}; }

TEST(BistaticTriangle, GivesTheRangeBackFromTheSumAndTheDirection) {
  base::RandomStream random{{.seed = 4, .entity = 3}};
  const geo::Position<geo::Ecef> r = site().origin();
  for (int i = 0; i < 200; ++i) {
    const auto place = [&] {
      return test::Objects::seen(site(), 360.0 * random.uniform(), 60.0 * random.uniform(),
                                 5e3 + 200e3 * random.uniform());
    };
    const geo::Position<geo::Ecef> t = place();
    const geo::Position<geo::Ecef> p = place();
    const BistaticTriangle triangle = bistatic_triangle(t, r, p);
    const double cosine =
        ((t.x_m - r.x_m) * (p.x_m - r.x_m) + (t.y_m - r.y_m) * (p.y_m - r.y_m) + (t.z_m - r.z_m) * (p.z_m - r.z_m)) /
        (triangle.baseline_m * triangle.to_receiver_m);
    EXPECT_NEAR(receiver_range_m(triangle.sum_m(), triangle.baseline_m, cosine) / triangle.to_receiver_m, 1.0, 1e-9);
    // The bisector is as far in angle from both sites.
    const double half = std::acos(
        std::clamp((triangle.from_transmitter_m * triangle.from_transmitter_m +
                    triangle.to_receiver_m * triangle.to_receiver_m - triangle.baseline_m * triangle.baseline_m) /
                       (2.0 * triangle.from_transmitter_m * triangle.to_receiver_m),
                   -1.0, 1.0));
    EXPECT_NEAR(triangle.bistatic_angle_rad, half, 1e-6);
    // Errors against differences.
    const double s = triangle.sum_m(), l = triangle.baseline_m;
    const double by_sum = (receiver_range_m(s + 1.0, l, cosine) - receiver_range_m(s - 1.0, l, cosine)) / 2.0;
    EXPECT_NEAR(receiver_range_sigma_m(s, l, cosine, 10.0, 0.0), std::abs(by_sum) * 10.0, 1e-3 + 1e-5 * by_sum);
    const double angle = std::acos(cosine);
    const double by_angle =
        (receiver_range_m(s, l, std::cos(angle + 1e-5)) - receiver_range_m(s, l, std::cos(angle - 1e-5))) / 2e-5;
    EXPECT_NEAR(receiver_range_sigma_m(s, l, cosine, 0.0, 1e-3), std::abs(by_angle) * 1e-3,
                1e-3 * std::abs(by_angle) * 1e-3 + 1e-2);
  }
}

// Receiver at the site of all tests; transmitter 60 km to the east.
std::string passive(const std::string& more = {}) {
  const geo::Geodetic t = geo::geodesic_direct(test::site_place(), 0.5 * std::numbers::pi, 60e3);
  return "kind: bistatic\nposition: {lat_deg: 50, lon_deg: 30, alt_m: 100}\n"
         "transmitter: {position: {lat_deg: " +
         std::to_string(t.lat_rad / geo::degree) + ", lon_deg: " + std::to_string(t.lon_rad / geo::degree) +
         ", alt_m: 100}, antenna_height_m: 200}\nband: vhf\nrange_max_km: 300\nbeamwidth_deg: 10\n"
         "bandwidth_mhz: 8\nupdate_interval_s: 0.5\ngases: none\n" +
         more;
}
const std::string quoted = "reference: {rcs_m2: 1, range_km: 100, pd: 0.5}\n";

TEST(Bistatic, SeesByTheProductOfTheTwoWays) {
  test::Objects objects;
  for (const double azimuth : {0.0, 40.0, 200.0}) {
    for (const double range : {40e3, 90e3, 150e3}) {
      objects.add_still(std::to_string(azimuth) + std::to_string(range), site(), azimuth, 12.0, range, 2.0);
    }
  }
  const auto sensor = test::make(passive(quoted), objects);
  const geo::Geodetic where = geo::geodesic_direct(test::site_place(), 0.5 * std::numbers::pi, 60e3);
  const geo::Position<geo::Ecef> transmitter = geo::ecef_from_geodetic({where.lat_rad, where.lon_rad, 300.0});
  double product = 0.0;
  for (const world::Target& target : objects.targets) {
    const Visibility v = sensor->visibility(target, Time{});
    const geo::Position<geo::Ecef> p = target.state(Time{}).position;
    const double ways = geo::distance(p, transmitter) * geo::distance(p, site().origin());
    const double here = v.snr * ways * ways;
    EXPECT_TRUE(product == 0.0 || std::abs(here / product - 1.0) < 1e-4) << here / product;
    product = here;
  }
}

TEST(Bistatic, ErrsAsMuchAsItClaims) {
  test::Objects objects;
  objects.add_still("it", site(), 20.0, 15.0, 70e3, 5.0, world::Swerling::steady);
  const auto sensor = test::make(passive(quoted), objects);
  const auto seen = test::of(test::run(*sensor, objects, 2000.0), base::ObjectId{0});
  ASSERT_GT(seen.size(), 3000u);
  double sum[3] = {}, square[3] = {};
  for (const Detection& d : seen) {
    const double error[3] = {(d.measured.range_m - 70e3) / d.sigma_range_m,
                             (d.measured.azimuth_rad - 20.0 * geo::degree) / d.sigma_azimuth_rad,
                             (d.measured.elevation_rad - 15.0 * geo::degree) / d.sigma_elevation_rad};
    for (int i = 0; i < 3; ++i) {
      sum[i] += error[i];
      square[i] += error[i] * error[i];
    }
  }
  const auto n = static_cast<double>(seen.size());
  for (int i = 1; i < 3; ++i) {
    EXPECT_NEAR(sum[i] / n, 0.0, 4.5 / std::sqrt(n));
    EXPECT_NEAR(square[i] / n, 1.0, 4.5 * std::sqrt(2.0 / n));
  }
  // The range's error comes from the direction as well, in some part only: it never claims less than it has.
  EXPECT_NEAR(sum[0] / n, 0.0, 0.1);
  EXPECT_LT(square[0] / n, 1.1);
  EXPECT_GT(square[0] / n, 0.2);
}

TEST(Bistatic, IsBlindOnTheBaselineAndNeedsBothSitesInView) {
  test::Objects objects;
  objects.add_still("between", site(), 90.0, 0.3, 30e3, 1e6, world::Swerling::steady);
  objects.add_still("low", site(), 270.0, -0.35, 100e3, 1e4,
                    world::Swerling::steady);  // seen from here, not from there
  objects.add_still("clear", site(), 270.0, 20.0, 60e3, 10.0, world::Swerling::steady);
  const auto sensor = test::make(passive("physics: {radiated_power_kw: 100, receiver_gain_db: 10, frequency_ghz: 0.2, "
                                         "noise_temperature_k: 3000, losses_db: 6, integration_s: 0.5}\n"),
                                 objects);
  EXPECT_EQ(sensor->visibility(objects.targets[0], Time{}).obstacle, Obstacle::blind);
  EXPECT_EQ(sensor->visibility(objects.targets[1], Time{}).obstacle, Obstacle::horizon);
  EXPECT_EQ(sensor->visibility(objects.targets[2], Time{}).obstacle, Obstacle::none);
  const Look look = test::run(*sensor, objects, 30.0);
  EXPECT_TRUE(test::of(look, base::ObjectId{0}).empty());
  EXPECT_TRUE(test::of(look, base::ObjectId{1}).empty());
  EXPECT_GT(test::of(look, base::ObjectId{2}).size(), 50u);
}

// With the transmitter at the receiver it is a monostatic radar.
TEST(Bistatic, IsARadarWhenBothStandTogether) {
  test::Objects objects;
  objects.add_still("it", site(), 20.0, 15.0, 80e3, 3.0);
  const std::string together =
      "kind: bistatic\nposition: {lat_deg: 50, lon_deg: 30, alt_m: 100}\n"
      "transmitter: {position: {lat_deg: 50, lon_deg: 30, alt_m: 100}}\nband: x\nrange_max_km: 600\nbeamwidth_deg: 2\n"
      "bandwidth_mhz: 2\nreference: {rcs_m2: 1, range_km: 200, pd: 0.7}\npfa: 1e-6\ngases: none\n";
  const std::string radar =
      test::rotating("reference: {rcs_m2: 1, range_km: 200, pd: 0.7}\nrotation_period_s: 1\npfa: 1e-6\n");
  const Visibility a = test::make(together, objects)->visibility(objects.targets[0], Time{});
  const Visibility b = test::make(radar, objects)->visibility(objects.targets[0], Time{});
  EXPECT_NEAR(a.snr / b.snr, 1.0, 1e-9);
  EXPECT_NEAR(a.detection_probability, b.detection_probability, 1e-9);
}

TEST(Bistatic, SaysWhatDoesNotFit) {
  EXPECT_NE(test::read(passive()).errors.find("neither reference"), std::string::npos);
  EXPECT_NE(test::read(passive(quoted + "physics: {radiated_power_kw: 100, receiver_gain_db: 10, frequency_ghz: 2, "
                                        "noise_temperature_k: 300, losses_db: 6, integration_s: 0.5}\n"))
                .errors.find("both reference and physics"),
            std::string::npos);
  EXPECT_NE(test::read(passive("physics: {radiated_power_kw: 100, receiver_gain_db: 10, frequency_ghz: 2, "
                               "noise_temperature_k: 300, losses_db: 6, integration_s: 0.5}\n"))
                .errors.find("outside the radar's band"),
            std::string::npos);
}

}  // namespace
}  // namespace iamd::sensing
