// The laws of the role: every registered kind of radar obeys them.
#include <cmath>
#include <map>

#include <gtest/gtest.h>

#include "iamd/base/random.hpp"
#include "iamd/geo/geodesic.hpp"
#include "iamd/geo/horizon.hpp"

#include "sensing/support.hpp"

namespace iamd::sensing {
namespace {

using base::Time;

// A block of each kind; a kind without one fails the first test.
std::map<std::string, std::string> blocks() {
  return {{"phased_array", test::phased(std::string{test::plain_phased} +
                                        "azimuth_coverage_deg: 360\ntrack_dwell_ms: 10\npfa: 1e-4\n")},
          {"rotating", test::rotating(std::string{test::plain_rotating} + "elevation_beamwidth_deg: 20\npfa: 1e-7\n")},
          {"bistatic",
           "kind: bistatic\nposition: {lat_deg: 50, lon_deg: 30, alt_m: 100}\n"
           "transmitter: {position: {lat_deg: 50, lon_deg: 30, alt_m: 100}}\nband: x\nrange_max_km: 600\n"
           "beamwidth_deg: 2\nbandwidth_mhz: 2\nreference: {rcs_m2: 1, range_km: 300, pd: 0.9}\npfa: 1e-9\n"
           "elevation_max_deg: 85\ngases: none\nupdate_interval_s: 2\n"}};
}

class SensorLaw : public testing::TestWithParam<std::string> {
 protected:
  std::string block(std::string_view more = {}) const { return blocks().at(GetParam()) + std::string{more}; }
  geo::Site site{test::site_place()};

  // Aircraft-like and missile-like objects from all sides, some of which are hidden at first.
  void populate(test::Objects& objects, int count) const {
    for (int i = 0; i < count; ++i) {
      const double azimuth = 37.0 * i;
      const geo::Geodetic start = geo::geodesic_direct(test::site_place(), azimuth * geo::degree, 120e3 + 90e3 * i);
      const geo::Position<geo::Ecef> p = geo::ecef_from_geodetic({start.lat_rad, start.lon_rad,
                                                                  i % 3 == 0   ? 200.0
                                                                  : i % 3 == 1 ? 11e3
                                                                               : 150e3});
      const double speed = i % 3 == 2 ? 5000.0 : 300.0;
      const double d = geo::distance(p, site.origin());
      const geo::Position<geo::Ecef>& o = site.origin();
      const geo::Velocity<geo::Ecef> v{speed * (o.x_m - p.x_m) / d, speed * (o.y_m - p.y_m) / d,
                                       speed * (o.z_m - p.z_m) / d};
      world::Target& target =
          objects.add("object " + std::to_string(i), {p, v}, 3.0, world::Swerling::case_1, 0.9 * d / speed);
      target.start = Time::from_seconds(3.0 * i);
      target.end = target.end + (target.start - Time{});
    }
  }
};

// Cues with the truth, for the objects that fly.
test::Cues cues_of(const test::Objects& objects) {
  return [&objects](Time now) {
    std::vector<TrackCue> cues;
    for (const world::Target& target : objects.targets) {
      if (target.flying(now)) cues.push_back(test::cue(target.id.index(), target, now, target.id.index() % 2 == 0));
    }
    return cues;
  };
}

bool same(const Detection& a, const Detection& b) {
  return a.time == b.time && a.measured.range_m == b.measured.range_m &&
         a.measured.azimuth_rad == b.measured.azimuth_rad && a.measured.elevation_rad == b.measured.elevation_rad &&
         a.snr == b.snr && a.sigma_range_m == b.sigma_range_m && a.sigma_azimuth_rad == b.sigma_azimuth_rad &&
         a.sigma_elevation_rad == b.sigma_elevation_rad;
}

TEST_P(SensorLaw, IsTriedHere) { EXPECT_EQ(blocks().count(GetParam()), 1u); }

TEST_P(SensorLaw, DocumentsEveryField) {
  for (const auto& component : sensor_registry().info().components) {
    EXPECT_FALSE(component.summary.empty());
    for (const auto& field : component.table->fields)
      EXPECT_GT(field.summary.size(), 10u) << component.kind << ' ' << field.key;
  }
}

TEST_P(SensorLaw, StampsDetectionsInOrderAndNotInTheFuture) {
  test::Objects objects;
  populate(objects, 9);
  const auto radar = test::make(block(), objects);
  const test::Cues cues = cues_of(objects);
  Look look;
  Time before;
  std::size_t detections = 0;
  while (radar->next() <= Time::from_seconds(400.0)) {
    const Time now = radar->next();
    EXPECT_GT(now, before);
    look.clear();
    radar->look(now, objects.targets, cues(now), look);
    ASSERT_EQ(look.detections.size(), look.source.size());
    Time last = before;
    for (const Detection& d : look.detections) {
      EXPECT_TRUE(d.time >= last && d.time <= now);
      last = d.time;
    }
    detections += look.detections.size();
    before = now;
    EXPECT_GT(radar->next(), now);
  }
  EXPECT_GT(detections, 100u);
}

TEST_P(SensorLaw, MeasuresInItsCoordinatesWithPositiveSigmas) {
  test::Objects objects;
  populate(objects, 9);
  objects.add_still("straight above", site, 0.0, 84.0, 30e3, 1.0);
  const auto radar = test::make(block(), objects);
  const Look look = test::run(*radar, objects, 400.0, cues_of(objects));
  for (const Detection& d : look.detections) {
    EXPECT_TRUE(d.sigma_range_m > 0.0 && d.sigma_azimuth_rad > 0.0 && d.sigma_elevation_rad > 0.0 && d.snr > 0.0);
    EXPECT_TRUE(std::isfinite(d.sigma_range_m + d.sigma_azimuth_rad + d.sigma_elevation_rad + d.snr));
    EXPECT_TRUE(d.measured.azimuth_rad >= 0.0 && d.measured.azimuth_rad < 360.0 * geo::degree);
    EXPECT_TRUE(std::abs(d.measured.elevation_rad) <= 90.0 * geo::degree && d.measured.range_m > 0.0);
    EXPECT_EQ(d.sensor, base::SensorId{0});
  }
}

TEST_P(SensorLaw, SeesOnlyWhatFlies) {
  test::Objects objects;
  objects.add_still("dead", site, 10.0, 20.0, 50e3, 100.0).alive = false;
  objects.add_still("not yet", site, 50.0, 20.0, 50e3, 100.0).start = Time::from_seconds(60.0);
  objects.add_still("gone", site, 90.0, 20.0, 50e3, 100.0).end = Time::from_seconds(60.0);
  const auto radar = test::make(block(), objects);
  const test::Cues cues = [&](Time now) {
    return std::vector<TrackCue>{test::cue(0, objects.targets[0], now), test::cue(1, objects.targets[1], now),
                                 test::cue(2, objects.targets[2], now)};
  };
  const Look look = test::run(*radar, objects, 120.0, cues);
  EXPECT_TRUE(test::of(look, objects.targets[0].id).empty());
  const auto late = test::of(look, objects.targets[1].id);
  const auto early = test::of(look, objects.targets[2].id);
  ASSERT_FALSE(late.empty());
  ASSERT_FALSE(early.empty());
  for (const Detection& d : late) EXPECT_GE(d.time, Time::from_seconds(60.0));
  for (const Detection& d : early) EXPECT_LT(d.time, Time::from_seconds(60.0));
}

TEST_P(SensorLaw, RepeatsItselfToTheBit) {
  test::Objects objects;
  populate(objects, 9);
  const Look first = test::run(*test::make(block(), objects), objects, 300.0, cues_of(objects));
  const Look second = test::run(*test::make(block(), objects), objects, 300.0, cues_of(objects));
  ASSERT_EQ(first.detections.size(), second.detections.size());
  for (std::size_t i = 0; i < first.detections.size(); ++i)
    EXPECT_TRUE(same(first.detections[i], second.detections[i]));
  const Look other = test::run(*test::make(block(), objects, 1), objects, 300.0, cues_of(objects));
  EXPECT_FALSE(!other.detections.empty() && same(first.detections[0], other.detections[0]));
}

// With the eleventh in view from the start the radar never jumps over idle time either: jumps change nothing. What the
// eleventh takes of the radar's time may shift the others' dwells by moments, not their draws.
TEST_P(SensorLaw, DrawsTheSameForTenObjectsWhenAnEleventhIsAdded) {
  test::Objects ten;
  populate(ten, 10);
  test::Objects eleven;
  populate(eleven, 10);
  eleven.add_still("another", site, 77.0, 30.0, 50e3, 100.0);
  const Look without = test::run(*test::make(block(), ten), ten, 900.0);
  const Look with = test::run(*test::make(block(), eleven), eleven, 900.0);
  EXPECT_FALSE(test::of(with, eleven.targets[10].id).empty());
  std::size_t compared = 0;
  std::vector<base::ObjectId> ids{base::ObjectId{}};  // false alarms, too
  for (const world::Target& target : ten.targets) ids.push_back(target.id);
  for (const base::ObjectId id : ids) {
    const auto a = test::of(without, id);
    auto b = test::of(with, id);
    // The one that jumps may have stopped before the last false alarms.
    if (!id.valid()) b.resize(std::min(a.size(), b.size()));
    ASSERT_EQ(a.size(), b.size());
    for (std::size_t i = 0; i < a.size(); ++i) {
      EXPECT_NEAR(a[i].time.seconds(), b[i].time.seconds(), 0.1);
      EXPECT_NEAR(a[i].snr / b[i].snr, 1.0, 0.03);
      EXPECT_TRUE(a[i].time != b[i].time || same(a[i], b[i]));
    }
    compared += a.size();
  }
  EXPECT_GT(compared, 200u);
}

TEST_P(SensorLaw, SpendsNoMoreTimeThanThereIs) {
  test::Objects objects;
  populate(objects, 10);
  const auto radar = test::make(block(), objects);
  const test::Cues cues = cues_of(objects);
  Look look;
  while (radar->next() <= Time::from_seconds(500.0)) {
    const Time now = radar->next();
    radar->look(now, objects.targets, cues(now), look);
    const RadarTime used = radar->time_used();
    EXPECT_DOUBLE_EQ(used.elapsed_s, now.seconds());
    EXPECT_LE(used.search_s + used.track_s, used.elapsed_s * (1.0 + 1e-12));
    EXPECT_TRUE(used.search_s >= 0.0 && used.track_s >= 0.0);
  }
}

// Heights of antenna, distances and directions of many kinds; a target one metre below the horizon, as bright as can
// be.
TEST_P(SensorLaw, SeesNothingBelowTheHorizonNotEvenByAMetre) {
  base::RandomStream random{{.seed = 9, .entity = 5}};
  int seen_above = 0;
  for (int i = 0; i < 60; ++i) {
    const double k = i % 4 == 0 ? 1.0 : 4.0 / 3.0;
    const geo::LineOfSight line_of_sight{test::site_place(), k};
    const double ground_m = 45e3 + 400e3 * random.uniform();
    const geo::Geodetic at = geo::geodesic_direct(test::site_place(), random.uniform() * 6.28, ground_m);
    const auto place = [&](double margin_m) {
      double alt = geo::target_alt_for_ground_range_m(110.0, ground_m, k);
      for (int step = 0; step < 5; ++step) {
        alt += margin_m - line_of_sight.margin_m(geo::ecef_from_geodetic({at.lat_rad, at.lon_rad, alt}));
      }
      return geo::ecef_from_geodetic({at.lat_rad, at.lon_rad, alt});
    };
    test::Objects objects;
    objects.add("below", {place(-1.0), {}}, 1e5, world::Swerling::steady);
    objects.add("above", {place(1.0), {}}, 1e5, world::Swerling::steady);
    const auto radar = test::make(block(), objects, 0, k);
    EXPECT_EQ(radar->visibility(objects.targets[0], Time{}).obstacle, Obstacle::horizon);
    EXPECT_EQ(radar->visibility(objects.targets[1], Time{}).obstacle, Obstacle::none);
    const Look look = test::run(*radar, objects, 20.0, cues_of(objects));
    EXPECT_TRUE(test::of(look, objects.targets[0].id).empty());
    seen_above += test::of(look, objects.targets[1].id).empty() ? 0 : 1;
  }
  EXPECT_EQ(seen_above, 60);
}

TEST_P(SensorLaw, SeesTwiceAsFarForSixteenTimesTheCrossSection) {
  for (const double range_m : {50e3, 120e3, 290e3}) {
    test::Objects objects;
    objects.add_still("small", site, 100.0, 10.0, range_m, 0.1);
    objects.add_still("large", site, 100.0, 10.0, 2.0 * range_m, 1.6);
    const auto radar = test::make(block(), objects);
    const Visibility small = radar->visibility(objects.targets[0], Time{});
    const Visibility large = radar->visibility(objects.targets[1], Time{});
    EXPECT_NEAR(large.snr / small.snr, 1.0, 1e-9);
    EXPECT_NEAR(large.detection_probability, small.detection_probability, 1e-9);
  }
}

TEST_P(SensorLaw, SaysWhyItDoesNotSee) {
  test::Objects objects;
  objects.add_still("far", site, 0.0, 30.0, 700e3, 1.0);
  objects.add_still("high", site, 0.0, 89.0, 100e3, 1.0);
  objects.add_still("low", site, 0.0, -3.0, 300e3, 1.0);
  objects.add_still("faint", site, 0.0, 10.0, 300e3, 1e-4);
  objects.add_still("plain", site, 0.0, 10.0, 100e3, 1.0);
  const auto radar = test::make(block(), objects);
  const auto obstacle = [&](std::size_t i) { return radar->visibility(objects.targets[i], Time{}).obstacle; };
  EXPECT_EQ(obstacle(0), Obstacle::range);
  EXPECT_EQ(obstacle(1), Obstacle::field_of_view);
  EXPECT_EQ(obstacle(2), Obstacle::horizon);
  EXPECT_EQ(obstacle(3), Obstacle::sensitivity);
  EXPECT_EQ(obstacle(4), Obstacle::none);
}

INSTANTIATE_TEST_SUITE_P(EveryKind, SensorLaw, testing::ValuesIn([] {
                           std::vector<std::string> kinds;
                           for (const auto& component : sensor_registry().info().components) {
                             // What only warns obeys laws of its own: infrared_satellite_test.cpp.
                             if (component.kind != "infrared_satellite") kinds.push_back(component.kind);
                           }
                           return kinds;
                         }()),
                         [](const auto& kind) { return kind.param; });

}  // namespace
}  // namespace iamd::sensing
