// How the faces of a phased array spend their time and energy.
#include <algorithm>
#include <cmath>

#include <gtest/gtest.h>

#include "iamd/base/random.hpp"
#include "iamd/geo/geodesic.hpp"
#include "iamd/sensing/array_face.hpp"
#include "iamd/sensing/cue_volume.hpp"

#include "sensing/support.hpp"

namespace iamd::sensing {
namespace {

using base::Time;

geo::Site site() { return geo::Site{test::site_place()}; }

// Bright standing objects with a cue each: the first are engaged, the next threaten.
struct Raid {
  test::Objects objects;
  int engaged = 0, threatening = 0;

  explicit Raid(int count, double width_deg = 116.0) {
    for (int i = 0; i < count; ++i) {
      objects.add_still("object " + std::to_string(i), site(),
                        -0.5 * width_deg + width_deg * i / std::max(1, count - 1), 5.0 + 6.0 * (i % 10),
                        60e3 + 500.0 * i, 100.0, world::Swerling::steady);
    }
  }
  test::Cues cues() {
    return [this](Time now) {
      std::vector<TrackCue> all;
      for (const world::Target& target : objects.targets) {
        TrackCue cue = test::cue(target.id.index(), target, now);
        const int i = static_cast<int>(target.id.index());
        cue.engaged = i < engaged;
        cue.threatening = i >= engaged && i < engaged + threatening;
        all.push_back(cue);
      }
      return all;
    };
  }
};

// Seconds between an object's detections, in the mean.
double revisit_s(const Look& look, std::size_t object) {
  const auto seen = test::of(look, base::ObjectId{object});
  return seen.size() < 2 ? 1e9
                         : (seen.back().time - seen.front().time).seconds() / static_cast<double>(seen.size() - 1);
}

const std::string plain = std::string{test::plain_phased} + "track_dwell_ms: 20\npfa: 1e-9\n";

TEST(Schedule, HandsOutNoMoreTimeThanThereIsWhateverIsAsked) {
  base::RandomStream random{{.seed = 3, .entity = 1}};
  for (int i = 0; i < 40; ++i) {
    const auto one_of = [&](std::initializer_list<const char*> texts) {
      return std::string{
          *(texts.begin() + static_cast<std::ptrdiff_t>(random.uniform() * static_cast<double>(texts.size())))};
    };
    Raid raid{static_cast<int>(60.0 * random.uniform()) + 1, 300.0};
    raid.engaged = static_cast<int>(5.0 * random.uniform());
    raid.threatening = static_cast<int>(20.0 * random.uniform());
    const std::string block = test::phased(
        "reference: {rcs_m2: 1, range_km: 300, pd: 0.9}\nsearch_frame_s: " + one_of({"0.7", "5", "31"}) +
        "\nsearch_dwell_ms: " + one_of({"0.2", "2", "15"}) + "\ntrack_dwell_ms: " + one_of({"1", "30", "400"}) +
        "\nconfirm_dwell_ms: " + one_of({"1", "50"}) + "\ntrack_interval_s: " + one_of({"0.2", "1", "4"}) +
        "\nengaged_track_interval_s: " + one_of({"0.1", "1"}) + "\nleast_search_share: " + one_of({"0.02", "0.5"}) +
        "\nazimuth_coverage_deg: " + one_of({"90", "360"}) + "\npfa: " + one_of({"1e-9", "1e-5"}) + "\n" +
        one_of({"", "duty_limit: 0.1\nsearch_duty: 0.3\ntrack_duty: 0.2\n",
                "sectors: [{azimuth_offset_deg: 10, width_deg: 60, frame_s: 2, priority: 1}, {azimuth_offset_deg: 180, "
                "width_deg: "
                "360, frame_s: 20}]\n"}));
    SCOPED_TRACE(block);
    const auto radar = test::make(block, raid.objects, static_cast<std::uint64_t>(i));
    ASSERT_NE(radar, nullptr);
    Look look;
    while (radar->next() <= Time::from_seconds(40.0)) {
      const Time now = radar->next();
      radar->look(now, raid.objects.targets, raid.cues()(now), look);
      const RadarTime used = radar->time_used();
      ASSERT_LE(used.search_s + used.track_s, used.elapsed_s * (1.0 + 1e-12));
      ASSERT_TRUE(used.search_s >= 0.0 && used.track_s >= 0.0);
    }
    // One transmitter a face: what of its dwells was seen does not overlap. With one face, track dwells of 20 ms are
    // 20 ms apart.
    for (std::size_t d = 1; d < look.detections.size(); ++d) {
      ASSERT_GE(look.detections[d].time, look.detections[d - 1].time);
    }
  }
}

TEST(Schedule, MakesOneDwellAfterTheOther) {
  Raid raid{80};
  const auto radar = test::make(test::phased(plain), raid.objects);
  const Look look = test::run(*radar, raid.objects, 60.0, raid.cues());
  std::size_t tracks = 0;
  for (std::size_t i = 1; i < look.detections.size(); ++i) {
    if (look.detections[i].scan == look.detections[i - 1].scan) continue;
    const double apart = (look.detections[i].time - look.detections[i - 1].time).seconds();
    const bool both_tracks = apart >= 0.02 - 1e-9;
    tracks += both_tracks ? 1 : 0;
    EXPECT_GT(apart, 0.0);
  }
  EXPECT_GT(tracks, 1000u);
}

// 100 tracks that want 2 s of dwells a second: the urgent ones get what they want, and the others what is left.
TEST(Schedule, ServesUrgentTracksFirstAndCountsWhatItMisses) {
  Raid raid{100};
  raid.engaged = 4;
  raid.threatening = 10;
  const auto radar = test::make(
      test::phased(plain + "track_interval_s: 1\nengaged_track_interval_s: 0.5\nthreat_track_interval_s: 0.8\n"),
      raid.objects);
  const Look look = test::run(*radar, raid.objects, 300.0, raid.cues());
  for (std::size_t i = 0; i < 4; ++i) EXPECT_LT(revisit_s(look, i), 0.52) << i;
  for (std::size_t i = 4; i < 14; ++i) EXPECT_LT(revisit_s(look, i), 0.85) << i;
  // 0.9 of the time for tracks, 0.16 + 0.25 of it for the urgent ones, 86 others.
  double others = 0.0;
  for (std::size_t i = 14; i < 100; ++i) others += revisit_s(look, i) / 86.0;
  EXPECT_NEAR(others, 86.0 * 0.02 / (0.9 - 0.41), 0.5);
  const RadarTime used = radar->time_used();
  EXPECT_NEAR(used.wanted_s / used.elapsed_s, 0.5 + 0.16 + 0.25 + 1.72, 0.15);
  EXPECT_NEAR(static_cast<double>(used.missed_track_dwells), 300.0 * 86.0 * (1.0 - 1.0 / others), 5000.0);
  EXPECT_GT(used.late_track_dwells, used.track_dwells / 3);
}

TEST(Schedule, MissesNothingWhenItHasTheTime) {
  Raid raid{10};
  const auto radar = test::make(test::phased(plain + "track_interval_s: 1\n"), raid.objects);
  test::run(*radar, raid.objects, 100.0, raid.cues());
  EXPECT_EQ(radar->time_used().missed_track_dwells, 0u);
  EXPECT_EQ(radar->time_used().late_track_dwells, 0u);
  EXPECT_NEAR(static_cast<double>(radar->time_used().track_dwells), 1000.0, 15.0);
}

TEST(Schedule, LooksMoreOftenAtTracksThatAreNotYetAccurate) {
  Raid raid{2, 40.0};
  const auto radar =
      test::make(test::phased("reference: {rcs_m2: 1, range_km: 300, pd: 0.9}\nsearch_frame_s: 500\nsearch_share: 0.5\n"
                              "track_dwell_ms: 20\npfa: 1e-9\ntrack_interval_s: 4\nsettling_track_interval_s: 0.5\n"
                              "settled_share: 0.2\n"),
                 raid.objects);
  const test::Cues cues = [&](Time now) {
    std::vector<TrackCue> all = raid.cues()(now);
    all[0].sigma_position_m = 300.0;  // of 60 km × 2 degrees, 2.1 km: settled
    all[1].sigma_position_m = 700.0;
    return all;
  };
  const Look look = test::run(*radar, raid.objects, 100.0, cues);
  EXPECT_NEAR(revisit_s(look, 0), 4.0, 0.4);
  EXPECT_NEAR(revisit_s(look, 1), 0.5, 0.1);
}

TEST(Schedule, GivesEachFaceATransmitterOfItsOwn) {
  // Two faces; all tracks before the first.
  Raid raid{60, 80.0};
  test::Objects& objects = raid.objects;
  objects.add_still("behind", site(), 170.0, 20.0, 60e3, 100.0, world::Swerling::steady);
  const auto radar = test::make(test::phased("reference: {rcs_m2: 1, range_km: 300, pd: 0.9}\nsearch_frame_s: 5\n"
                                             "search_share: 0.5\ntrack_dwell_ms: 20\npfa: 1e-9\n"
                                             "azimuth_coverage_deg: 240\nfacing_deg: 60\ntrack_interval_s: 1\n"),
                                objects);
  const Look look = test::run(*radar, objects, 200.0, raid.cues());
  EXPECT_NEAR(revisit_s(look, 60), 1.0 / (1.0 + 1.0 / 5.0), 0.1);  // tracked each second, searched every 5
  EXPECT_GT(revisit_s(look, 30), 1.2);
  const RadarTime used = radar->time_used();  // the busy one
  EXPECT_GT(used.wanted_s, 1.5 * used.elapsed_s);
  EXPECT_LE(used.search_s + used.track_s, used.elapsed_s * (1.0 + 1e-12));
}

TEST(Schedule, SearchesEachSectorAtItsOwnPace) {
  test::Objects objects;
  objects.add_still("in the first", site(), 10.0, 5.0, 50e3, 100.0, world::Swerling::steady);
  objects.add_still("in the second", site(), 10.0, 40.0, 50e3, 100.0, world::Swerling::steady);
  objects.add_still("in none", site(), -50.0, 40.0, 50e3, 100.0, world::Swerling::steady);
  const auto radar = test::make(
      test::phased(
          "reference: {rcs_m2: 1, range_km: 300, pd: 0.9}\nsearch_frame_s: 10\nsearch_dwell_ms: 1\n"
          "sectors: [{azimuth_offset_deg: 0, width_deg: 90, elevation_max_deg: 10, frame_s: 1}, "
          "{azimuth_offset_deg: 10, width_deg: 60, elevation_min_deg: 20, elevation_max_deg: 60, frame_s: 8}]\n"),
      objects);
  const Look look = test::run(*radar, objects, 200.0);
  EXPECT_NEAR(static_cast<double>(test::of(look, base::ObjectId{0}).size()), 200.0, 2.0);
  EXPECT_NEAR(static_cast<double>(test::of(look, base::ObjectId{1}).size()), 25.0, 1.0);
  EXPECT_TRUE(test::of(look, base::ObjectId{2}).empty());
}

// 0.47 and 0.42 of the time, and tracks that want 0.6: the favoured sector keeps its frame.
TEST(Schedule, KeepsTheFavouredSectorsFrameWhenTimeIsShort) {
  Raid raid{30, 60.0};
  raid.objects.add_still("low", site(), -40.0, 5.0, 300e3, 1e4, world::Swerling::steady);
  raid.objects.add_still("high", site(), 40.0, 25.0, 300e3, 1e4, world::Swerling::steady);
  const auto radar = test::make(
      test::phased("reference: {rcs_m2: 1, range_km: 300, pd: 0.9}\nsearch_frame_s: 1\nsearch_dwell_ms: 2\npfa: 1e-9\n"
                   "least_search_share: 0.01\ntrack_dwell_ms: 20\ntrack_interval_s: 1\n"
                   "sectors: [{azimuth_offset_deg: 0, width_deg: 90, elevation_max_deg: 10, priority: 1}, "
                   "{azimuth_offset_deg: 0, width_deg: 90, elevation_min_deg: 20, elevation_max_deg: 30}]\n"),
      raid.objects);
  const test::Cues cues = [&](Time now) {
    auto all = raid.cues()(now);
    all.resize(30);
    return all;
  };
  const Look look = test::run(*radar, raid.objects, 100.0, cues);
  EXPECT_NEAR(revisit_s(look, 30), 1.0, 0.1);
  EXPECT_GT(revisit_s(look, 31), 2.0);
}

// Energy: track dwells that radiate half of 20 ms, 40 of them wanted a second, and a tenth of the time allowed.
TEST(Schedule, RadiatesNoMoreThanItMay) {
  Raid raid{40};
  const std::string block = test::phased(plain +
                                         "track_interval_s: 1\nduty_limit: 0.1\nduty_window_s: 2\n"
                                         "search_duty: 0.05\ntrack_duty: 0.5\n");
  const auto radar = test::make(block, raid.objects);
  test::run(*radar, raid.objects, 200.0, raid.cues());
  const RadarTime used = radar->time_used();
  const double radiated = 0.5 * used.track_s + 0.05 * used.search_s;
  EXPECT_LE(radiated, 0.1 * (used.elapsed_s + 2.0) + 0.02);
  EXPECT_GT(radiated, 0.09 * used.elapsed_s);  // the limit binds
  const auto unlimited = test::make(test::phased(plain + "track_interval_s: 1\n"), raid.objects);
  test::run(*unlimited, raid.objects, 200.0, raid.cues());
  EXPECT_GT(unlimited->time_used().track_s, 1.5 * used.track_s);
}

// What satellites would say of a missile a minute after its launch, when it has flown 54 km at 45 degrees.
LaunchWarning warning_of(const geo::Geodetic& point, double heading_rad) {
  LaunchWarning w;
  w.source = base::SensorId{1};
  w.number = 1;
  w.time = w.seen = Time::from_seconds(60.0);
  w.launch = Time::from_seconds(0.0);
  w.point = point;
  w.sigma_along_m = w.sigma_across_m = 3e3;
  w.heading_rad = heading_rad;
  w.sigma_heading_rad = 5.0 * geo::degree;
  w.alt_m = w.way_m = 38e3;
  w.climb_mps = w.ground_mps = 1270.0;
  w.sigma_alt_m = w.sigma_way_m = 1e3;
  w.sigma_climb_mps = w.sigma_ground_mps = 50.0;
  return w;
}

// Whatever goes on from the state that was seen, burning for up to a minute more or not at all, is inside at all times.
TEST(CueVolume, HoldsWhatTheWarningIsAbout) {
  const CoverageLimits limits{3000e3, 0.0, 120.0 * geo::degree, 0.0, 85.0 * geo::degree};
  base::RandomStream random{{.seed = 5, .entity = 2}};
  int inside = 0, seen = 0;
  for (int i = 0; i < 4000; ++i) {
    const geo::Geodetic launch = geo::geodesic_direct(test::site_place(), (random.uniform() - 0.5) * 1.5, 900e3);
    LaunchWarning w = warning_of(launch, 3.0 + 0.6 * random.uniform());
    const double climb = (20.0 + 60.0 * random.uniform()) * geo::degree;
    const double speed = 800.0 + 1200.0 * random.uniform();
    w.climb_mps = speed * std::sin(climb);
    w.ground_mps = speed * std::cos(climb);
    w.alt_m = 30.0 * w.climb_mps;
    w.way_m = 30.0 * w.ground_mps;
    // The truth: off by up to two standard deviations of each, then thrust along the velocity, and gravity.
    const auto off = [&](double sigma) { return 2.0 * (2.0 * random.uniform() - 1.0) * sigma * 0.7; };
    const geo::Geodetic from = geo::geodesic_direct(launch, 6.28 * random.uniform(), 3e3 * random.uniform());
    const double heading = w.heading_rad + off(w.sigma_heading_rad);
    double up = w.alt_m + off(w.sigma_alt_m), along = w.way_m + off(w.sigma_way_m);
    double climbing = w.climb_mps + off(w.sigma_climb_mps), going = w.ground_mps + off(w.sigma_ground_mps);
    const double thrust = 10.0 + 30.0 * random.uniform();
    const double burn_s = random.uniform() < 0.3 ? 0.0 : 60.0 * random.uniform();
    const double later_s = 200.0 * random.uniform();
    for (double t = 0.0; t < later_s; t += 0.5) {
      const double v = std::hypot(climbing, going);
      const double a = t < burn_s ? thrust : 0.0;
      climbing += 0.5 * (a * climbing / v - 9.8);
      going += 0.5 * a * going / v;
      up += 0.5 * climbing;
      along += 0.5 * going;
    }
    geo::Geodetic at = geo::geodesic_direct(from, heading, along);
    at.alt_m = up;
    const Coverage all{site(), limits, 4.0 / 3.0};
    const geo::Position<geo::Ecef> p = geo::ecef_from_geodetic(at);
    const Sighting s = all.sighting(p);
    if (!all.covers(s, p)) continue;
    ++seen;
    const auto volume = cue_volume(w, w.seen + base::Duration::from_seconds(later_s), 5.0, site(), limits);
    ASSERT_TRUE(volume.has_value());
    inside += Coverage{site(), *volume, 4.0 / 3.0}.covers(s, p) ? 1 : 0;
  }
  EXPECT_GT(seen, 1000);
  EXPECT_GE(inside, seen * 99 / 100);
}

TEST(CueVolume, IsMuchSmallerThanTheCoverage) {
  const CoverageLimits limits{3000e3, 0.0, 120.0 * geo::degree, 0.0, 85.0 * geo::degree};
  const geo::Geodetic launch = geo::geodesic_direct(test::site_place(), 0.3, 700e3);
  const auto at = [&](double t) {
    return cue_volume(warning_of(launch, 0.3 + 3.14159), Time::from_seconds(t), 5.0, site(), limits);
  };
  const auto soon = at(75.0);
  const auto later = at(120.0);
  ASSERT_TRUE(soon && later);
  EXPECT_LT(solid_angle_sr(*soon), 0.005 * solid_angle_sr(limits));
  EXPECT_LT(solid_angle_sr(*later), 0.05 * solid_angle_sr(limits));
  // Behind the radar there is nothing to look for.
  const geo::Geodetic behind = geo::geodesic_direct(test::site_place(), 3.14159, 2000e3);
  EXPECT_FALSE(cue_volume(warning_of(behind, 3.14159), Time::from_seconds(70.0), 5.0, site(), limits).has_value());
}

// A faint object that only the longer dwells of a cued search can see.
TEST(Schedule, FindsWithACueWhatItWouldNotFindWithout) {
  test::Objects objects;
  const geo::Geodetic launch = geo::geodesic_direct(test::site_place(), 0.1, 700e3);
  const geo::Position<geo::Ecef> from = geo::ecef_from_geodetic({launch.lat_rad, launch.lon_rad, 200e3});
  const geo::Position<geo::Ecef> o = site().origin();
  const double d = geo::distance(from, o);
  const geo::Velocity<geo::Ecef> v{2000.0 * (o.x_m - from.x_m) / d, 2000.0 * (o.y_m - from.y_m) / d,
                                   2000.0 * (o.z_m - from.z_m) / d};
  objects.add("it", {from, v}, 0.02, world::Swerling::steady, 300.0);
  const std::string block = test::phased(
      "reference: {rcs_m2: 1, range_km: 600, pd: 0.9}\nsearch_frame_s: 10\nsearch_dwell_ms: 2\nrange_max_km: 1000\n"
      "pfa: 1e-8\ncued_frame_s: 5\ncued_dwell_ms: 100\n");
  std::string without_range = block;
  without_range.replace(without_range.find("range_max_km: 600\n"), 18, "");
  const auto first_s = [&](bool cued) {
    const auto radar = test::make(without_range, objects);
    Look look;
    bool told = !cued;
    while (radar->next() <= Time::from_seconds(250.0)) {
      const Time now = radar->next();
      if (!told && now >= Time::from_seconds(60.0)) {
        told = true;
        LaunchWarning w = warning_of(launch, 0.1 + 3.14159265);
        w.time = w.seen = now;
        const geo::State<geo::Ecef> state = objects.targets[0].state(now);
        w.alt_m = geo::ellipsoid_height(state.position);
        w.way_m = 2000.0 * now.seconds() * std::cos(0.25);
        w.climb_mps = -400.0;
        w.ground_mps = 1950.0;
        w.sigma_climb_mps = w.sigma_ground_mps = 100.0;
        radar->take(w);
        EXPECT_LE(radar->next(), now + base::Duration::from_seconds(1.0));
      }
      radar->look(radar->next(), objects.targets, {}, look);
    }
    const auto seen = test::of(look, base::ObjectId{0});
    return seen.empty() ? 1e9 : seen.front().time.seconds();
  };
  const double with_cue = first_s(true);
  EXPECT_LT(with_cue, 110.0);
  EXPECT_GT(first_s(false), with_cue + 30.0);
}

// A cued search that wants more than all the time does not keep the radar from the tracks that it began; and it is over
// when a new track is where it looks.
TEST(Schedule, ComesBackToTracksWhileACuedSearchGoesOn) {
  Raid raid{4, 20.0};
  const auto radar =
      test::make(test::phased(plain + "cued_frame_s: 1\ncued_dwell_ms: 200\ntrack_interval_s: 2\n"), raid.objects);
  LaunchWarning w = warning_of(geo::geodesic_direct(test::site_place(), 1.0, 500e3), 1.0 + 3.14159265);
  w.time = w.seen = Time::from_seconds(1.0);
  w.alt_m = 150e3;
  w.sigma_heading_rad = 0.3;
  w.climb_mps = 0.0;
  radar->take(w);
  const Look look = test::run(*radar, raid.objects, 60.0, raid.cues());
  const RadarTime used = radar->time_used();
  EXPECT_GT(used.wanted_s, 2.0 * used.elapsed_s) << "the cued search must be overloaded for this test to mean anything";
  EXPECT_GT(used.track_dwells, 4u * 20u);
  EXPECT_GT(used.search_s, 0.5 * used.elapsed_s);
}

TEST(Schedule, EndsACuedSearchWhenATrackAnswersIt) {
  Raid raid{1, 2.0};  // at azimuth -1 degree, 60 km
  const std::string block = test::phased(plain + "cued_frame_s: 2\ncued_dwell_ms: 1\ntrack_interval_s: 1\n");
  const geo::Geodetic launch = geo::geodesic_direct(test::site_place(), 0.0, 80e3);
  LaunchWarning w = warning_of(launch, 3.14159265);
  w.time = w.seen = w.launch = Time::from_seconds(0.0);
  w.way_m = 20e3;
  w.alt_m = 5e3;
  w.sigma_alt_m = 2e3;
  w.climb_mps = w.ground_mps = 0.0;
  w.sigma_heading_rad = 0.2;
  const auto wanted_s = [&](bool tracked) {
    const auto radar = test::make(block, raid.objects);
    radar->take(w);
    test::run(*radar, raid.objects, 40.0, tracked ? raid.cues() : test::Cues{});
    return radar->time_used().wanted_s;
  };
  EXPECT_LT(wanted_s(true), wanted_s(false) - 1.0);
}

TEST(Schedule, SaysWhatDoesNotFit) {
  const auto errors = [](const std::string& more) {
    return test::read(test::phased(std::string{test::plain_phased} + more)).errors;
  };
  EXPECT_NE(errors("cued_dwell_ms: 10\n").find("cued_frame_s"), std::string::npos);
  EXPECT_NE(errors("sectors: [{azimuth_offset_deg: 0, width_deg: 30, elevation_min_deg: 50, elevation_max_deg: 20}]\n")
                .find("elevation_min_deg must be less"),
            std::string::npos);
  EXPECT_NE(errors("sectors: [{azimuth_offset_deg: 0}]\n").find("width_deg"), std::string::npos);
  EXPECT_NE(errors("duty_limit: 1.5\n").find("duty_limit"), std::string::npos);
}

}  // namespace
}  // namespace iamd::sensing
