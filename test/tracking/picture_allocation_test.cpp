// The steady state of the trackers with one estimate a track: no allocation, with tracks that start and end in every
// scan.
#include <string_view>

#include <gtest/gtest.h>

#include "support/allocations.hpp"
#include "tracking/trackers.hpp"
#include "tracking/traffic.hpp"

namespace iamd::tracking {
namespace {

using scene::Traffic;

class PictureAllocation : public testing::TestWithParam<std::string> {};

// Buffers keep what the busiest scan so far needed; the warm-up is busier than what follows.
TEST_P(PictureAllocation, NoneAfterBusierScans) {
  Traffic busy{{.objects = 150, .false_alarms = 120.0, .period_s = 1.0, .seed = 11}};
  Traffic steady{{.objects = 60, .false_alarms = 40.0, .start_s = 200.0, .period_s = 1.0, .seed = 12}};
  const SensorFacts sensor = steady.sensor();
  const auto tracker = scene::tracker_of(GetParam(), {&sensor, 1});
  TrackerLog log;
  log.associations.reserve(10'000);
  log.events.reserve(10'000);
  std::size_t started = 0, ended = 0;
  const auto run = [&](Traffic& traffic, int scans) {
    std::size_t allocated = 0;
    for (int k = 0; k < scans; ++k) {
      const Look look = traffic.look(k);
      log.clear();
      const std::size_t before = test::allocations();
      tracker->take(look, log);
      tracker->age(look.time, log);
      allocated += test::allocations() - before;
      for (const TrackEvent& event : log.events) {
        started += event.change == TrackChange::started ? 1 : 0;
        ended += event.change == TrackChange::deleted ? 1 : 0;
      }
    }
    return allocated;
  };
  const std::size_t warming = run(busy, 200);
  EXPECT_EQ(warming > 0, test::allocations_are_counted);
  run(steady, 60);
  started = ended = 0;
  std::size_t allocated = 0;
  {
    Traffic later{{.objects = 60, .false_alarms = 40.0, .start_s = 260.0, .period_s = 1.0, .seed = 13}};
    allocated = run(later, 500);
  }
  // Jpda's buffers follow the shapes of its clusters: one never seen before may let one of them grow.
  EXPECT_LE(allocated, std::string_view{GetParam()} == "jpda" ? 2U : 0U);
  EXPECT_GT(started, 10'000U);
  EXPECT_GT(ended, 10'000U);
}

INSTANTIATE_TEST_SUITE_P(Both, PictureAllocation, testing::Values("gnn", "jpda"),
                         [](const auto& tested) { return tested.param; });

}  // namespace
}  // namespace iamd::tracking
