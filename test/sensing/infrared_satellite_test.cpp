// Early warning: orbits, sight, looks and warnings.
#include "iamd/sensing/infrared_satellite.hpp"

#include <cmath>
#include <numbers>
#include <string>
#include <vector>

#include <gtest/gtest.h>

#include "iamd/geo/eigen.hpp"
#include "iamd/geo/frames.hpp"
#include "iamd/geo/geodesic.hpp"
#include "iamd/geo/missile_launch.hpp"

#include "geo/missiles.hpp"
#include "sensing/support.hpp"
#include "support/allocations.hpp"

namespace iamd::sensing {
namespace {

using base::Time;

constexpr double day_s = 2.0 * std::numbers::pi / geo::earth_rate_radps;  // sidereal

MeanElements molniya() {
  return {26562e3, 0.74, 63.4349 * geo::degree, 100.0 * geo::degree, 270.0 * geo::degree, std::numbers::pi};
}

TEST(SatelliteOrbit, SolvesKeplersEquation) {
  for (const double e : {0.0, 0.01, 0.3, 0.74, 0.95, 0.99}) {
    for (double m = -10.0; m < 10.0; m += 0.0371) {
      const double found = eccentric_anomaly(m, e);
      EXPECT_NEAR(std::remainder(found - e * std::sin(found) - m, 2.0 * std::numbers::pi), 0.0, 1e-13);
    }
  }
}

TEST(SatelliteOrbit, StandsStillOverTheEquator) {
  const geo::Geodetic place = geo::geodetic_from_ecef(geostationary_position(75.0 * geo::degree));
  EXPECT_NEAR(place.alt_m, 35786e3, 1e3);  // 35 786 km
  EXPECT_NEAR(place.lon_rad, 75.0 * geo::degree, 1e-12);
  EXPECT_NEAR(place.lat_rad, 0.0, 1e-12);
}

// Apogee in the far north, where it spends two thirds of its half-day; a ground track that repeats day after day.
TEST(SatelliteOrbit, DwellsInTheNorthAndComesBackOnAMolniyaOrbit) {
  const SatelliteOrbit orbit{molniya()};
  const geo::Geodetic apogee = geo::geodetic_from_ecef(orbit.position(0.0));
  EXPECT_NEAR(apogee.lat_rad, 63.4349 * geo::degree, 0.2 * geo::degree);
  EXPECT_NEAR(apogee.alt_m, 26562e3 * 1.74 - 6357e3 - 4e3, 30e3);
  EXPECT_NEAR(orbit.period_s(), 0.5 * day_s, 0.002 * day_s);
  EXPECT_NEAR(orbit.perigee_rate_radps() * 86400.0, 0.0, 1e-6);  // critical inclination
  // Vallado (2013), eq. 9-37; a degree a week or so backwards.
  EXPECT_NEAR(orbit.node_rate_radps() * 86400.0 / geo::degree, -0.151, 0.005);
  double high_s = 0.0;
  for (double t = 0.0; t < orbit.period_s(); t += 10.0) {
    if (geo::geodetic_from_ecef(orbit.position(t)).lat_rad > 45.0 * geo::degree) high_s += 10.0;
  }
  EXPECT_GT(high_s, 8.0 * 3600.0);
  for (const double t : {0.0, 5e3, 20e3}) {
    const geo::Geodetic today = geo::geodetic_from_ecef(orbit.position(t));
    const geo::Geodetic tomorrow = geo::geodetic_from_ecef(orbit.position(t + 2.0 * orbit.period_s()));
    EXPECT_NEAR(today.lat_rad, tomorrow.lat_rad, 1e-6);
    EXPECT_NEAR(std::remainder(today.lon_rad - tomorrow.lon_rad, 2.0 * std::numbers::pi), 0.0, 0.5 * geo::degree);
  }
}

InfraredLimits limits() {
  InfraredLimits l;
  l.half_angle_rad = std::numbers::pi;
  l.noise_w_m2 = 1e-12;
  l.threshold = 5.0;
  return l;
}
geo::Position<geo::Ecef> at(double lat_deg, double lon_deg, double alt_m) {
  return geo::ecef_from_geodetic({lat_deg * geo::degree, lon_deg * geo::degree, alt_m});
}
Obstacle obstacle(const geo::Position<geo::Ecef>& target, const InfraredLimits& l, double intensity = 1e6) {
  const Vantage vantage = Vantage::geostationary(0.0);
  return infrared_view(vantage, vantage.position(0.0), target, intensity, l).obstacle;
}

// From the geostationary radius the ground is in view to acos(a/r) = 81.3° of longitude along the equator.
TEST(InfraredSight, EndsAtTheLimb) {
  const double edge_deg = std::acos(geo::semi_major_axis_m / 42164.2e3) / geo::degree;
  EXPECT_EQ(obstacle(at(0, edge_deg - 0.01, 0), limits()), Obstacle::none);
  EXPECT_EQ(obstacle(at(0, edge_deg + 0.05, 0), limits()), Obstacle::horizon);
  EXPECT_EQ(obstacle(at(0, edge_deg + 5.0, 60e3), limits()), Obstacle::none);  // a/cos 5° - a = 24 km
  EXPECT_EQ(obstacle(at(0, edge_deg + 5.0, 20e3), limits()), Obstacle::horizon);
  InfraredLimits hazy = limits();
  hazy.limb_m = 50e3;
  EXPECT_EQ(obstacle(at(0, edge_deg + 5.0, 60e3), hazy), Obstacle::horizon);
  EXPECT_EQ(obstacle(at(0, edge_deg - 5.0, 0), hazy), Obstacle::none);  // in front of the limb, looking down
  EXPECT_EQ(obstacle(at(0, 180, 500e3), limits()), Obstacle::horizon);
}

TEST(InfraredSight, IsEndedByFieldCloudAndNoise) {
  InfraredLimits l = limits();
  l.half_angle_rad = 5.0 * geo::degree;
  EXPECT_EQ(obstacle(at(0, 30, 10e3), l), Obstacle::none);
  EXPECT_EQ(obstacle(at(0, 60, 10e3), l), Obstacle::field_of_view);
  l = limits();
  l.cloud_top_m = 10e3;
  EXPECT_EQ(obstacle(at(20, 0, 9.99e3), l), Obstacle::terrain);
  EXPECT_EQ(obstacle(at(20, 0, 10.01e3), l), Obstacle::none);
  // I/R² = 5 × 1e-12 W/m² at 36 786 km: 6 766 W/sr.
  EXPECT_EQ(obstacle(at(0, 0, 0), limits(), 6300.0), Obstacle::sensitivity);
  EXPECT_EQ(obstacle(at(0, 0, 0), limits(), 6500.0), Obstacle::none);
  // Clutter counts before the Earth, not before space.
  l = limits();
  l.clutter_w_sr = 10e3;
  EXPECT_EQ(obstacle(at(0, 0, 0), l, 20e3), Obstacle::clutter);
  EXPECT_EQ(obstacle(at(0, 85, 300e3), l, 20e3), Obstacle::none);
}

TEST(InfraredSight, DetectsByTheNormalLaw) {
  EXPECT_DOUBLE_EQ(infrared_detection_probability(5.0, 5.0), 0.5);
  EXPECT_NEAR(infrared_detection_probability(6.6448536, 5.0), 0.95, 1e-7);
  EXPECT_NEAR(infrared_detection_probability(0.0, 5.0), 2.866515719e-7, 1e-15);
}

// --- the sensor ---

std::string block(std::string_view more = {}, std::string_view satellites = "[{geostationary: {longitude_deg: 20}}]") {
  return "kind: infrared_satellite\nsatellites: " + std::string{satellites} +
         "\nrevisit_s: 5\ncloud_top_km: 8\nnoise_w_m2: 1e-12\nclutter_w_sr: 2000\nlos_error_mrad: 0.02\n"
         "los_bias_mrad: 0.01\n" +
         std::string{more};
}
constexpr std::string_view two = "[{geostationary: {longitude_deg: 10}}, {geostationary: {longitude_deg: 70}}]";

geo::Geodetic launch_site() { return {33.0 * geo::degree, 44.0 * geo::degree, 200.0}; }

// A missile that flies as geo flies it, burning at so many W/sr.
class Launches {
 public:
  void add(const std::string& name, const geo::Missile& missile, double azimuth_rad, double start_s,
           double boost_w_sr = 1e5) {
    const auto solved = geo::solve_launch({.missile = missile,
                                           .launch = launch_site(),
                                           .azimuth_rad = azimuth_rad,
                                           .loft = geo::MissileLoft::maximum_range});
    ASSERT_TRUE(solved) << base::to_string(solved.error());
    world::Target target;
    target.id = base::ObjectId{objects.targets.size()};
    target.entity = base::hash_text(name);
    paths_.push_back(solved->ascent);
    target.path = &paths_.back();
    target.start = Time::from_seconds(start_s);
    target.end = Time::from_seconds(start_s + solved->cutoff_s + 1.0);
    target.signature.infrared = {boost_w_sr, solved->cutoff_s, 10.0};
    objects.targets.push_back(target);
  }
  test::Objects objects;

 private:
  std::deque<geo::Trajectory> paths_;
};

TEST(InfraredSatellite, WarnsInTimeAndBetterTheLongerItLooks) {
  Launches launches;
  launches.add("scud", geo::scud_b(), 4.0, 100.0);
  const auto sensor = test::make(block("looks: 4\nprocessing_delay_s: 12\nupdate_s: 10\n", two), launches.objects);
  EXPECT_FALSE(sensor->tracks());
  const Look look = test::run(*sensor, launches.objects, 1000.0);
  EXPECT_TRUE(look.detections.empty());
  ASSERT_GE(look.warnings.size(), 2u);
  ASSERT_EQ(look.warnings.size(), look.warned_of.size());
  // Words on one launch carry its number, and on no other.
  for (std::size_t i = 0; i < look.warnings.size(); ++i) {
    for (std::size_t j = 0; j < i; ++j) {
      EXPECT_EQ(look.warnings[i].number == look.warnings[j].number, look.warned_of[i] == look.warned_of[j]);
    }
  }
  const LaunchWarning& first = look.warnings.front();
  const LaunchWarning& last = look.warnings.back();
  // Out of the cloud after some 40 s, four looks of two satellites within 10 s more.
  EXPECT_GT(first.time.seconds(), 100.0 + 35.0 + 12.0);
  EXPECT_LT(first.time.seconds(), 100.0 + 60.0 + 12.0);
  EXPECT_LT(last.sigma_heading_rad, first.sigma_heading_rad);
  EXPECT_LT(last.time.seconds(), 100.0 + 75.0 + 12.0);
  for (std::size_t i = 1; i < look.warnings.size(); ++i)
    EXPECT_GE((look.warnings[i].time - look.warnings[i - 1].time).seconds(), 10.0);
  EXPECT_NEAR(last.launch.seconds(), 100.0, 20.0);
}

// Real ascents from the template's doubts: Scud and No-dong over many runs, by point and heading apart.
TEST(InfraredSatellite, ClaimsTheErrorsThatItMakesOnRealAscents) {
  for (const std::string_view satellites : {std::string_view{"[{geostationary: {longitude_deg: 20}}]"}, two}) {
    double along = 0.0, heading = 0.0, time_s = 0.0, worst_m = 0.0;
    int count = 0;
    for (int missile = 0; missile < 2; ++missile) {
      for (int way = 0; way < 5; ++way) {
        Launches launches;
        const double azimuth = 0.3 + 1.2 * way;
        launches.add("missile", missile == 0 ? geo::scud_b() : geo::no_dong(), azimuth, 50.0);
        for (std::uint64_t run = 0; run < 10; ++run) {
          const auto sensor = test::make(block("update_s: 5\n", satellites), launches.objects, run);
          const Look look = test::run(*sensor, launches.objects, 1000.0);
          ASSERT_FALSE(look.warnings.empty());
          const LaunchWarning& w = look.warnings.back();
          const geo::GeodesicLine off = geo::geodesic_inverse(launch_site(), w.point);
          const double turn = off.azimuth_from_rad - w.heading_rad;
          along += std::pow(off.distance_m * std::cos(turn) / w.sigma_along_m, 2) +
                   std::pow(off.distance_m * std::sin(turn) / w.sigma_across_m, 2);
          heading += std::pow(std::remainder(w.heading_rad - azimuth, 2.0 * std::numbers::pi) / w.sigma_heading_rad, 2);
          time_s += std::abs(w.launch.seconds() - 50.0);
          worst_m = std::max(worst_m, off.distance_m);
          ++count;
        }
      }
    }
    const std::string told = "point " + std::to_string(along / count / 2.0) + ", heading " +
                             std::to_string(heading / count) + ", mean |dt| " + std::to_string(time_s / count) +
                             " s, worst " + std::to_string(worst_m) + " m";
    RecordProperty("told_" + std::to_string(satellites.size()), told);
    // One missile of a class is no draw from the template's doubts: its share is the same every time, so the squares
    // scatter; they must not exceed what is claimed by much, nor be claimed far too large.
    EXPECT_LT(along / count / 2.0, 2.0) << told;
    EXPECT_GT(along / count / 2.0, 0.05) << told;
    EXPECT_LT(heading / count, 2.0) << told;
    EXPECT_GT(heading / count, 0.02) << told;
  }
}

TEST(InfraredSatellite, LooksOnceARevisitAndOnlyWhileSomethingBurns) {
  Launches launches;
  launches.add("first", geo::scud_b(), 1.0, 100.0);
  launches.add("second", geo::scud_b(), 2.0, 5000.0);
  const auto sensor = test::make(block(), launches.objects);
  Look look;
  std::vector<double> looks;
  while (sensor->next() != Time::never()) {
    const Time now = sensor->next();
    sensor->look(now, launches.objects.targets, {}, look);
    looks.push_back(now.seconds());
    ASSERT_GT(sensor->next(), now);
  }
  ASSERT_EQ(looks.size(), 30u);  // 75 s of boost each, every 5 s
  for (const double t : looks) EXPECT_TRUE((t >= 100.0 && t < 175.0) || (t >= 5000.0 && t < 5075.0)) << t;
  EXPECT_DOUBLE_EQ(sensor->time_used().elapsed_s, 0.0);
  EXPECT_DOUBLE_EQ(sensor->acquisition_time_s(), 4 * 5.0 + 10.0);
}

bool same(const LaunchWarning& a, const LaunchWarning& b) {
  return a.time == b.time && a.launch == b.launch && a.point == b.point && a.heading_rad == b.heading_rad &&
         a.sigma_along_m == b.sigma_along_m;
}

TEST(InfraredSatellite, RepeatsItselfAndIsNotDisturbedByOthers) {
  Launches one, more;
  one.add("a", geo::scud_b(), 1.0, 100.0);
  more.add("a", geo::scud_b(), 1.0, 100.0);
  more.add("b", geo::no_dong(), 2.0, 20.0);
  const Look first = test::run(*test::make(block({}, two), one.objects), one.objects, 1000.0);
  const Look again = test::run(*test::make(block({}, two), one.objects), one.objects, 1000.0);
  const Look with = test::run(*test::make(block({}, two), more.objects), more.objects, 1000.0);
  const Look other = test::run(*test::make(block({}, two), one.objects, 1), one.objects, 1000.0);
  ASSERT_FALSE(first.warnings.empty());
  ASSERT_EQ(first.warnings.size(), again.warnings.size());
  std::size_t k = 0;
  for (std::size_t i = 0; i < first.warnings.size(); ++i) {
    EXPECT_TRUE(same(first.warnings[i], again.warnings[i]));
    while (k < with.warnings.size() && with.warned_of[k] != base::ObjectId{0}) ++k;
    ASSERT_LT(k, with.warnings.size());
    EXPECT_TRUE(same(first.warnings[i], with.warnings[k++]));
  }
  EXPECT_FALSE(same(first.warnings.front(), other.warnings.front()));
}

TEST(InfraredSatellite, DoesNotWarnOfWhatItCannotSee) {
  Launches faint, dead, hidden;
  faint.add("faint", geo::scud_b(), 1.0, 0.0, 500.0);
  EXPECT_TRUE(test::run(*test::make(block(), faint.objects), faint.objects, 1000.0).warnings.empty());
  dead.add("dead", geo::scud_b(), 1.0, 0.0);
  dead.objects.targets[0].alive = false;
  EXPECT_TRUE(test::run(*test::make(block(), dead.objects), dead.objects, 1000.0).warnings.empty());
  hidden.add("hidden", geo::scud_b(), 1.0, 0.0);
  const auto far = test::make(block({}, "[{geostationary: {longitude_deg: -130}}]"), hidden.objects);
  EXPECT_TRUE(test::run(*far, hidden.objects, 1000.0).warnings.empty());
  EXPECT_EQ(far->visibility(hidden.objects.targets[0], Time::from_seconds(60.0)).obstacle, Obstacle::horizon);
  // Under the cloud at first, then in view; after the boost too faint.
  const auto near = test::make(block(), hidden.objects);
  EXPECT_EQ(near->visibility(hidden.objects.targets[0], Time::from_seconds(10.0)).obstacle, Obstacle::terrain);
  EXPECT_EQ(near->visibility(hidden.objects.targets[0], Time::from_seconds(60.0)).obstacle, Obstacle::none);
  EXPECT_EQ(near->visibility(hidden.objects.targets[0], Time::from_seconds(75.9)).obstacle, Obstacle::sensitivity);
}

TEST(InfraredSatellite, AllocatesNothingAtWork) {
  if (!iamd::test::allocations_are_counted) GTEST_SKIP() << "allocations are not counted here";
  Launches launches;
  for (int i = 0; i < 3; ++i) launches.add("m" + std::to_string(i), geo::scud_b(), i, 10.0 * i);
  const auto sensor = test::make(block("update_s: 1\n", two), launches.objects);
  Look look;
  look.warnings.reserve(100);
  look.warned_of.reserve(100);
  const std::size_t before = iamd::test::allocations();
  while (sensor->next() != Time::never()) sensor->look(sensor->next(), launches.objects.targets, {}, look);
  EXPECT_EQ(iamd::test::allocations(), before);
  EXPECT_GT(look.warnings.size(), 6u);
}

TEST(InfraredSatellite, RefusesWhatIsNoSatellite) {
  const auto errors = [](std::string_view satellites, std::string_view more = {}) {
    return test::read(block(more, satellites)).errors;
  };
  EXPECT_NE(errors("[]").find("at least one place"), std::string::npos);
  EXPECT_NE(errors("[{}]").find("exactly one of"), std::string::npos);
  EXPECT_NE(errors("[{geostationary: {longitude_deg: 1}, fixed: {lat_deg: 1, lon_deg: 1}}]").find("exactly one of"),
            std::string::npos);
  EXPECT_NE(errors("[{geostationary: {longitude_deg: .nan}}]"), "");
  EXPECT_NE(errors("[{geostationary: {longitude_deg: 1e300}}]"), "");
  const std::string low =
      "[{orbit: {semi_major_axis_km: 7000, eccentricity: 0.5, inclination_deg: 1, node_longitude_deg: 1, "
      "mean_anomaly_deg: 0}}]";
  EXPECT_NE(errors(low).find("perigee"), std::string::npos);
  std::string many = "[";
  for (int i = 0; i < 9; ++i) many += "{geostationary: {longitude_deg: 1}}, ";
  EXPECT_NE(errors(many + "]").find("at most 8"), std::string::npos);
  EXPECT_NE(errors("[{fixed: {lat_deg: 1, lon_deg: 1}}]", "looks: 1\n"), "");
  EXPECT_NE(errors("[{fixed: {lat_deg: 1, lon_deg: 1}}]", "threshold_snr: 0\n"), "");
  // Drawn orbits stay outside the Earth.
  const std::string doubtful =
      "[{orbit: {semi_major_axis_km: 7000, eccentricity: {low: 0, likely: 0.01, high: 0.9, doubt: aleatory}, "
      "inclination_deg: 1, node_longitude_deg: 1, mean_anomaly_deg: 0}}]";
  test::Objects none;
  for (std::uint64_t run = 0; run < 50; ++run) {
    const auto sensor = test::make(block({}, doubtful), none, run);
    ASSERT_TRUE(sensor);
    EXPECT_GE(geo::norm(sensor->site().origin()), geo::semi_major_axis_m + 99e3);
    EXPECT_EQ(sensor->next(), Time::never());
  }
}

// Faces the limits of input without numbers that are none.
TEST(InfraredSatellite, StaysFiniteWithExtremeNumbers) {
  Launches launches;
  launches.add("scud", geo::scud_b(), 1.0, 0.0, 1e12);
  for (const char* more : {"limb_km: 100\nhalf_angle_deg: 0.1\n", "update_s: 2\nlooks: 2\nprocessing_delay_s: 0\n"}) {
    for (const char* satellites :
         {"[{fixed: {lat_deg: 33, lon_deg: 44, alt_m: 200}}]", "[{fixed: {lat_deg: 90, lon_deg: 0, alt_m: 1000000}}]",
          "[{fixed: {lat_deg: 33, lon_deg: 45, alt_m: 100000}}]"}) {
      const std::string text = "kind: infrared_satellite\nsatellites: " + std::string{satellites} +
                               "\nrevisit_s: 0.1\nnoise_w_m2: 1e-30\nlos_error_mrad: 1e-6\n" + more;
      const Look look = test::run(*test::make(text, launches.objects), launches.objects, 1000.0);
      for (const LaunchWarning& w : look.warnings) {
        EXPECT_TRUE(std::isfinite(w.point.lat_rad + w.point.lon_rad + w.point.alt_m + w.heading_rad + w.sigma_along_m +
                                  w.sigma_across_m + w.sigma_heading_rad));
        EXPECT_TRUE(w.sigma_along_m > 0.0 && w.sigma_across_m > 0.0 && w.sigma_heading_rad > 0.0);
      }
    }
  }
}

}  // namespace
}  // namespace iamd::sensing
