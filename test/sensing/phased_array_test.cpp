#include <algorithm>
#include <cmath>

#include <gtest/gtest.h>

#include "iamd/sensing/detection.hpp"

#include "sensing/support.hpp"
#include "support/allocations.hpp"

namespace iamd::sensing {
namespace {

using base::Time;

geo::Site site() { return geo::Site{test::site_place()}; }

std::vector<double> times_of(const std::vector<Detection>& detections) {
  std::vector<double> times;
  for (const Detection& d : detections) times.push_back(d.time.seconds());
  return times;
}

// A radar for track dwells: search takes so long that it passes an object once in a test.
std::string dwelling(const std::string& track_dwell_ms, const std::string& more = {}) {
  return test::phased(
      "reference: {rcs_m2: 1, range_km: 200, pd: 0.5}\nsearch_frame_s: 600\nsearch_dwell_ms: 1\n"
      "scan_loss_exponent: 0\nleast_search_share: 0.01\ntrack_interval_s: 0.1\nengaged_track_interval_s: 0.1\n"
      "track_dwell_ms: " +
      track_dwell_ms + "\n" + more);
}

// As for the rotating radar: exact tests at 0.1 %, fixed seeds.
TEST(PhasedArray, DetectsInATrackDwellAsOftenAsTheClosedFormSays) {
  for (const world::Swerling fluctuation : {world::Swerling::steady, world::Swerling::case_1, world::Swerling::case_2,
                                            world::Swerling::case_3, world::Swerling::case_4}) {
    for (const int dwell_ms : {1, 3}) {
      test::Objects objects;
      objects.add_still("it", site(), 10.0, 40.0, 210e3, 1.0, fluctuation);
      const auto radar = test::make(dwelling(std::to_string(dwell_ms)), objects);
      const test::Cues cues = [&](Time now) { return std::vector<TrackCue>{test::cue(0, objects.targets[0], now)}; };
      const Look look =
          test::run(*radar, objects, 590.0, cues);  // within the first search frame: at most one search detection
      const Visibility v = radar->visibility(objects.targets[0], Time{});
      const double expected = detection_probability(fluctuation, v.snr * dwell_ms, detection_threshold(1e-6));
      const auto dwells = static_cast<std::size_t>(std::lround(radar->time_used().track_s / (1e-3 * dwell_ms)));
      EXPECT_GT(dwells, 5000u);
      const std::size_t found = look.detections.size();
      const auto fits = [&](std::size_t of_track) {
        return of_track <= dwells && test::is_plausible(of_track, dwells, expected);
      };
      EXPECT_TRUE(fits(found) || fits(found - 1)) << found << " of " << dwells << ", expected " << expected;
    }
  }
}

TEST(PhasedArray, ReportsFromSearchWhatCrossesTheThresholdTwice) {
  for (const world::Swerling fluctuation :
       {world::Swerling::steady, world::Swerling::case_1, world::Swerling::case_3}) {
    test::Objects objects;
    objects.add_still("it", site(), 10.0, 20.0, 190e3, 1.0, fluctuation);
    const auto radar = test::make(test::phased("reference: {rcs_m2: 1, range_km: 200, pd: 0.5}\nsearch_frame_s: 0.5\n"
                                               "search_share: 0.5\nconfirm_dwell_ms: 0.2\ntrack_dwell_ms: 1\n"),
                                  objects);
    const Look look = test::run(*radar, objects, 10000.0);
    const double snr = radar->visibility(objects.targets[0], Time{}).snr;
    const double beams = 120.0 * geo::degree * std::sin(85.0 * geo::degree) / (4.0 * geo::degree * geo::degree);
    const double search_dwell_ms = 0.5 * 500.0 / beams;
    const double threshold = detection_threshold(1e-6);
    const double expected = detection_probability(fluctuation, snr, threshold) *
                            detection_probability(fluctuation, snr * 0.2 / search_dwell_ms, threshold);
    EXPECT_TRUE(test::is_plausible(test::of(look, base::ObjectId{0}).size(), 20000, expected)) << expected;
  }
}

TEST(PhasedArray, SearchesEveryObjectOnceAFrame) {
  test::Objects objects;
  objects.add_still("bright", site(), 20.0, 30.0, 50e3, 100.0, world::Swerling::steady);
  const auto radar = test::make(test::phased(test::plain_phased), objects);
  const auto times = times_of(test::of(test::run(*radar, objects, 500.0), base::ObjectId{0}));
  ASSERT_EQ(times.size(), 100u);
  for (std::size_t i = 1; i < times.size(); ++i) EXPECT_NEAR(times[i] - times[i - 1], 5.0, 1e-6);
}

TEST(PhasedArray, UsesTheTimeThatItsDwellsTake) {
  const test::Objects none;
  const auto radar = test::make(test::phased(test::plain_phased), none);
  test::run(*radar, none, 1e5);
  // Hardly any false alarm wakes it: the time of its last look may be long ago, but shares hold.
  const RadarTime used = radar->time_used();
  if (used.elapsed_s > 0.0) {
    EXPECT_NEAR(used.search_s / used.elapsed_s, 0.5, 0.1);  // and the confirmation of what noise raises
    EXPECT_NEAR(used.wanted_s, used.search_s, 1e-4 * used.elapsed_s);
  }
}

TEST(PhasedArray, TracksAtTheIntervalsAskedForWhenItHasTheTime) {
  test::Objects objects;
  objects.add_still("ordinary", site(), 20.0, 30.0, 50e3, 100.0, world::Swerling::steady);
  objects.add_still("engaged", site(), -30.0, 30.0, 50e3, 100.0, world::Swerling::steady);
  const auto radar =
      test::make(test::phased(std::string{test::plain_phased} + "track_dwell_ms: 20\ntrack_interval_s: 2\n"
                                                                "engaged_track_interval_s: 0.5\n"),
                 objects);
  const test::Cues cues = [&](Time now) {
    return std::vector<TrackCue>{test::cue(0, objects.targets[0], now), test::cue(1, objects.targets[1], now, true)};
  };
  const Look look = test::run(*radar, objects, 200.0, cues);
  // 40 of search besides.
  EXPECT_NEAR(static_cast<double>(test::of(look, base::ObjectId{0}).size()), 100.0 + 40.0, 3.0);
  EXPECT_NEAR(static_cast<double>(test::of(look, base::ObjectId{1}).size()), 400.0 + 40.0, 20.0);
  const RadarTime used = radar->time_used();
  EXPECT_NEAR(used.track_s, 500.0 * 0.02, 0.5);
  EXPECT_NEAR(used.wanted_s, used.search_s + 200.0 * 0.02 * 2.5, 0.2);
}

struct Saturated {
  double revisit_s = 0.0;  // mean time between two track dwells on an object
  double frame_s = 0.0;    // of search
  RadarTime time;
};

// So many bright standing objects, each with a cue; 20 ms a second and track, half of the time for search.
Saturated saturated(int tracks) {
  test::Objects objects;
  for (int i = 0; i < tracks; ++i) {
    objects.add_still("object " + std::to_string(i), site(), -58.0 + 116.0 * i / std::max(1, tracks - 1),
                      5.0 + 6.0 * (i % 10), 60e3, 100.0, world::Swerling::steady);
  }
  const auto radar =
      test::make(test::phased(std::string{test::plain_phased} +
                              "track_dwell_ms: 20\ntrack_interval_s: 1\nleast_search_share: 0.2\npfa: 1e-8\n"),
                 objects);
  const test::Cues cues = [&](Time now) {
    std::vector<TrackCue> all;
    for (const world::Target& target : objects.targets) all.push_back(test::cue(target.id.index(), target, now));
    return all;
  };
  test::run(*radar, objects, 400.0, cues);
  Saturated result;
  result.time = radar->time_used();
  result.revisit_s = 400.0 / (result.time.track_s / 0.02 / tracks);
  result.frame_s = 2.5 / (result.time.search_s / 400.0);
  return result;
}

TEST(PhasedArray, StretchesSearchFirstAndThenTracksWhenItsTimeRunsOut) {
  const Saturated few = saturated(10);    // wants 0.5 + 0.2
  const Saturated more = saturated(35);   // 0.5 + 0.7
  const Saturated many = saturated(100);  // 0.5 + 2.0
  EXPECT_NEAR(few.revisit_s, 1.0, 0.05);
  EXPECT_NEAR(few.frame_s, 5.0, 0.3);
  EXPECT_NEAR(more.revisit_s, 1.0, 0.1);
  EXPECT_NEAR(more.frame_s, 2.5 / 0.3, 0.6);
  EXPECT_NEAR(many.revisit_s, 100 * 0.02 / 0.8, 0.2);
  EXPECT_NEAR(many.frame_s, 2.5 / 0.2, 0.6);
  for (const Saturated* s : {&few, &more, &many}) {
    EXPECT_LE(s->time.search_s + s->time.track_s, s->time.elapsed_s * (1.0 + 1e-12));
  }
  EXPECT_GT(many.time.wanted_s, 2.3 * many.time.elapsed_s);
  EXPECT_GT(many.time.search_s + many.time.track_s, 0.95 * many.time.elapsed_s);
}

TEST(PhasedArray, LooksAtNoMoreTracksThanItCan) {
  test::Objects objects;
  for (int i = 0; i < 6; ++i)
    objects.add_still("object " + std::to_string(i), site(), -50.0 + 20.0 * i, 30.0, 50e3, 100.0);
  const auto radar = test::make(dwelling("1", "tracks_max: 2\n"), objects);
  const test::Cues cues = [&](Time now) {
    std::vector<TrackCue> all;
    for (const world::Target& target : objects.targets)
      all.push_back(test::cue(target.id.index(), target, now, target.id.index() == 4));
    return all;
  };
  const Look look = test::run(*radar, objects, 100.0, cues);
  const auto seen = [&](std::size_t i) { return test::of(look, base::ObjectId{i}).size(); };
  EXPECT_GT(seen(4), 500u);  // engaged: before the others
  EXPECT_GT(seen(0), 500u);
  for (const std::size_t i : {1u, 2u, 3u, 5u}) EXPECT_LE(seen(i), 1u);
}

TEST(PhasedArray, MissesWhatIsNotWhereTheCueSays) {
  test::Objects objects;
  objects.add_still("it", site(), 10.0, 40.0, 100e3, 100.0, world::Swerling::steady);
  // Beamwidth 2 degrees. An angle off the axis costs 2^-8(δ/θ)² two ways; beyond one beamwidth nothing is seen.
  const auto found = [&](double off_deg, double off_range_m) {
    const auto radar = test::make(dwelling("1", "facing_deg: 10\ntilt_deg: 40\n"), objects);
    const test::Cues cues = [&](Time now) {
      TrackCue c = test::cue(0, objects.targets[0], now);
      c.state.position = test::Objects::seen(site(), 10.0, 40.0 + off_deg, 100e3 + off_range_m);
      c.state.velocity = {};
      c.time = now;
      return std::vector<TrackCue>{c};
    };
    const Look look = test::run(*radar, objects, 100.0, cues);
    double snr = 0.0;
    for (const Detection& d : look.detections) snr += d.snr / static_cast<double>(look.detections.size());
    return std::pair{look.detections.size(), snr};
  };
  const auto [on_axis, snr_on_axis] = found(0.0, 0.0);
  const auto [half, snr_half] = found(1.0, 0.0);
  EXPECT_GT(on_axis, 900u);
  EXPECT_GT(half, 900u);
  EXPECT_NEAR(snr_half / snr_on_axis, 0.25, 0.02);
  EXPECT_GT(found(1.9, 0.0).first, 100u);
  EXPECT_LE(found(2.1, 0.0).first, 1u);
  EXPECT_GT(found(0.0, 1900.0).first, 900u);
  EXPECT_LE(found(0.0, 2100.0).first, 1u);
  EXPECT_LE(found(0.0, -2100.0).first, 1u);
}

TEST(PhasedArray, SeesEveryoneInTheBeamOfATrack) {
  test::Objects objects;
  objects.add_still("tracked", site(), 10.0, 40.0, 100e3, 100.0, world::Swerling::steady);
  objects.add_still("beside", site(), 10.3, 40.2, 100.5e3, 100.0, world::Swerling::steady);
  objects.add_still("elsewhere", site(), 20.0, 40.0, 100e3, 100.0, world::Swerling::steady);
  const auto radar = test::make(dwelling("1"), objects);
  const test::Cues cues = [&](Time now) { return std::vector<TrackCue>{test::cue(0, objects.targets[0], now)}; };
  const Look look = test::run(*radar, objects, 100.0, cues);
  EXPECT_EQ(test::of(look, base::ObjectId{0}).size(), test::of(look, base::ObjectId{1}).size());
  EXPECT_GT(test::of(look, base::ObjectId{1}).size(), 500u);
  EXPECT_LE(test::of(look, base::ObjectId{2}).size(), 1u);
}

TEST(PhasedArray, SpendsNoTimeOnTracksThatItCannotSee) {
  test::Objects objects;
  objects.add_still("behind", site(), 180.0, 30.0, 50e3, 100.0);
  objects.add_still("far", site(), 0.0, 30.0, 700e3, 100.0);
  objects.add_still("low", site(), 0.0, -3.0, 300e3, 100.0);
  const auto radar = test::make(test::phased(test::plain_phased), objects);
  const test::Cues cues = [&](Time now) {
    return std::vector<TrackCue>{test::cue(0, objects.targets[0], now), test::cue(1, objects.targets[1], now),
                                 test::cue(2, objects.targets[2], now)};
  };
  test::run(*radar, objects, 100.0, cues);
  EXPECT_EQ(radar->time_used().track_s, 0.0);
}

TEST(PhasedArray, FollowsAFallingObjectFromAnOldCue) {
  test::Objects objects;
  geo::State<geo::Ecef> state;
  state.position = test::Objects::seen(site(), 0.0, 30.0, 300e3);
  // Straight on in the test; a cue of 2 s ago then is off by the fall of 2 s, 19 m, far less than the beam.
  const geo::Position<geo::Ecef> o = site().origin();
  const double d = geo::distance(state.position, o);
  state.velocity = {5000.0 * (o.x_m - state.position.x_m) / d, 5000.0 * (o.y_m - state.position.y_m) / d,
                    5000.0 * (o.z_m - state.position.z_m) / d};
  objects.add("it", state, 100.0, world::Swerling::steady, 55.0);
  const auto radar = test::make(dwelling("1"), objects);
  const test::Cues cues = [&](Time now) {
    const Time then = std::max(Time{}, now - base::Duration::from_seconds(2.0));
    return std::vector<TrackCue>{test::cue(0, objects.targets[0], then)};
  };
  EXPECT_GT(test::run(*radar, objects, 50.0, cues).detections.size(), 450u);
}

TEST(PhasedArray, LosesSignalOffBroadside) {
  test::Objects objects;
  objects.add_still("on", site(), 30.0, 20.0, 100e3, 1.0);
  objects.add_still("off", site(), 30.0, 80.0, 100e3, 1.0);
  const auto radar = test::make(test::phased(std::string{test::plain_phased} + "facing_deg: 30\n"), objects);
  const double on = radar->visibility(objects.targets[0], Time{}).snr;
  const double off = radar->visibility(objects.targets[1], Time{}).snr;
  EXPECT_NEAR(off / on, 0.125, 1e-6);
}

TEST(PhasedArray, MustSayOnceWhatSearchTakes) {
  const std::string reference = "reference: {rcs_m2: 1, range_km: 200, pd: 0.5}\nsearch_frame_s: 5\n";
  EXPECT_NE(test::read(test::phased(reference)).errors.find("search_dwell_ms"), std::string::npos);
  EXPECT_NE(test::read(test::phased(reference + "search_dwell_ms: 2\nsearch_share: 0.5\n")).errors.find("say once"),
            std::string::npos);
  EXPECT_EQ(test::read(test::phased(reference + "search_dwell_ms: 2\n")).errors, "");
}

TEST(PhasedArray, SearchesLongerThanAskedForWhereItsDwellsDoNotFit) {
  const test::Objects none;
  // 1703 beam positions of 10 ms: 17 s, not 5.
  const auto radar =
      test::make(test::phased("reference: {rcs_m2: 1, range_km: 200, pd: 0.5}\nsearch_frame_s: 5\nsearch_dwell_ms: 10\n"
                              "pfa: 1e-9\n"),
                 none);
  Look look;
  radar->look(radar->next(), none.targets, {}, look);
  const RadarTime used = radar->time_used();
  EXPECT_NEAR(used.search_s, used.elapsed_s, 1e-9);
  EXPECT_NEAR(used.wanted_s / used.elapsed_s, 17.1 / 5.0, 0.1);
}

TEST(PhasedArray, AllocatesNothingInTheSteadyState) {
  test::Objects objects;
  for (int i = 0; i < 10; ++i)
    objects.add_still("object " + std::to_string(i), site(), -50.0 + 10.0 * i, 30.0, 50e3, 100.0);
  const auto radar = test::make(test::phased(test::plain_phased), objects);
  std::vector<TrackCue> cues;
  for (const world::Target& target : objects.targets) cues.push_back(test::cue(target.id.index(), target, Time{}));
  Look look;
  const auto run = [&](double until_s) {
    while (radar->next() <= Time::from_seconds(until_s)) {
      look.clear();
      radar->look(radar->next(), objects.targets, cues, look);
    }
  };
  run(50.0);
  const std::size_t before = iamd::test::allocations();
  run(500.0);
  EXPECT_EQ(iamd::test::allocations(), before);
}

}  // namespace
}  // namespace iamd::sensing
