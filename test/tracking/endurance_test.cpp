// A long watch: objects come, cross, leave and come back among false alarms. No growth of memory, no track id used
// again, no number that is not one.
#include <gtest/gtest.h>

#include "support/allocations.hpp"
#include "tracking/trackers.hpp"
#include "tracking/traffic.hpp"

namespace iamd::tracking {
namespace {

struct Watch {
  std::size_t live_early = 0;  // bytes after the first tenth …
  std::size_t live_late = 0;   // … and at the end
  std::size_t most_tracks = 0;
  std::size_t there = 0;    // objects there for a minute, in every fiftieth scan …
  std::size_t tracked = 0;  // … and those of them with a confirmed track within 1 km
};

Watch watch(const std::string& kind, const scene::TrafficFigures& figures, int scans,
            const std::string& settings = "") {
  scene::Traffic traffic{figures};
  const SensorFacts sensor = traffic.sensor();
  const auto tracker = scene::tracker_of(kind, {&sensor, 1}, settings);
  TrackerLog log;
  Watch found;
  base::TrackId newest;
  for (int k = 0; k < scans; ++k) {
    log.clear();
    const Look look = traffic.look(k);
    tracker->take(look, log);
    tracker->age(look.time, log);
    for (const TrackEvent& event : log.events) {
      if (event.change != TrackChange::started) continue;
      EXPECT_TRUE(!newest.valid() || newest < event.track);
      newest = event.track;
    }
    EXPECT_TRUE(scene::numbers_are_possible(*tracker)) << "scan " << k;
    found.most_tracks = std::max(found.most_tracks, tracker->tracks().size());
    if (k == scans / 10) found.live_early = test::live_bytes();
    if (k % 50 != 49) continue;
    for (std::size_t i = 0; i < traffic.size(); ++i) {
      if (traffic.there_s(i) < 60.0) continue;
      ++found.there;
      bool near = false;
      for (const Track& track : tracker->tracks()) {
        near |= track.status == TrackStatus::confirmed &&
                geo::distance(tracker->predicted(track, look.time).state.position, traffic.truth(i)) < 1000.0;
      }
      found.tracked += near ? 1 : 0;
    }
  }
  found.live_late = test::live_bytes();
  return found;
}

// `kept`: what a rare large cluster may add, once, to the buffers that are kept.
void expect_as_before(const Watch& found, std::size_t kept = 0) {
  if (test::allocations_are_counted) {
    EXPECT_LT(found.live_late, found.live_early + found.live_early / 10 + 1'000'000 + kept);
  }
  EXPECT_LT(found.most_tracks, 2000U);
  EXPECT_GT(static_cast<double>(found.tracked), 0.95 * static_cast<double>(found.there));
}

TEST(Endurance, OfADayWithTwoHundredObjectsLeavesMemoryAndNumbersAsTheyWere) {
  // 8 640 scans, one every ten seconds, by a clock that counts from 1970. Without the model of turns: linearised over
  // ten seconds it spreads over kilometres, and its gates hold the neighbours.
  expect_as_before(watch("gnn", {.objects = 200, .start_s = 1.7e9, .period_s = 10.0}, 8640,
                         ", filters: {motions: [constant_velocity, manoeuvring, ballistic]}"));
}

TEST(Endurance, OfTwoHoursAScanASecondDoesSoForSharedPlotsToo) {
  // Two nets of joint events (by tracks and by plots) of at most 1e5 links: 4 bytes each, and 24 for a node at its end.
  // One that kept 1 kB of every scan would go beyond.
  const std::size_t nets = 2 * 100'000 * (4 + 24);
  expect_as_before(watch("jpda", {.objects = 200, .start_s = 1.7e9, .period_s = 1.0}, 7200), nets);
}

}  // namespace
}  // namespace iamd::tracking
