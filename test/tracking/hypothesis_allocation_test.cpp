// The memory of the multi-hypothesis trackers: hardly an allocation once the past has seen what scans can need.
#include <gtest/gtest.h>

#include "iamd/tracking/multi_hypothesis.hpp"
#include "iamd/tracking/poisson_multi_bernoulli.hpp"

#include "support/allocations.hpp"
#include "tracking/hypothesis_scene.hpp"

namespace iamd::tracking {
namespace {

using hypothesis_scene::Path;
using hypothesis_scene::Radar;

// Pools grow to the worst scan so far, so that new records make new room: ever more rarely.
TEST(HypothesisAllocation, DiesOutInASteadyScene) {
  for (const bool mht : {true, false}) {
    PictureConfig config;
    config.filters.motions = {MotionKind::constant_velocity};
    const SensorFacts facts = hypothesis_scene::facts(0.9, 15.0);
    const auto tracker =
        mht ? make_multi_hypothesis(config, {&facts, 1}) : make_poisson_multi_bernoulli(config, {&facts, 1});
    Radar radar{21};
    std::vector<Path> circling;
    for (int i = 0; i < 12; ++i) circling.push_back({40e3 + 2e3 * (i % 4), 1.5e3 * (i / 4), 6e3, 0.0, 0.0});
    TrackerLog log;
    log.associations.reserve(1000);
    log.events.reserve(1000);
    std::vector<sensing::Detection> detections;
    detections.reserve(1000);
    const auto run = [&](int from, int to) {
      std::size_t count = 0;
      for (int k = from; k < to; ++k) {
        const double t = 5.0 * k;
        detections.clear();
        for (std::size_t i = 0; i < circling.size(); ++i) {
          const double phase = 0.02 * t + static_cast<double>(i);
          geo::Position<geo::Enu> p = circling[i].at(0.0);
          p.x_m += 5e3 * std::cos(phase);
          p.y_m += 5e3 * std::sin(phase);
          if (radar.noise().bernoulli(0.9)) detections.push_back(radar.of(p, t));
        }
        const std::uint32_t clutter = radar.noise().poisson(15.0);
        for (std::uint32_t i = 0; i < clutter; ++i) detections.push_back(radar.clutter(t));
        log.clear();
        const std::size_t before = test::allocations();
        tracker->take(hypothesis_scene::whole(detections, t), log);
        tracker->age(base::Time::from_seconds(t), log);
        count += test::allocations() - before;
      }
      return count;
    };
    const std::size_t first = run(0, 100);
    run(100, 1000);
    const std::size_t later = run(1000, 1500);
    RecordProperty(mht ? "mht_first" : "pmbm_first", static_cast<int>(first));
    RecordProperty(mht ? "mht_later" : "pmbm_later", static_cast<int>(later));
    EXPECT_LE(later, 50U);  // 0.1 a scan
    EXPECT_EQ(first > 0, test::allocations_are_counted);
  }
}

}  // namespace
}  // namespace iamd::tracking
