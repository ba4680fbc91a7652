// No allocation in the steady state.
#include <array>
#include <vector>

#include <gtest/gtest.h>

#include "iamd/tracking/extended_kalman.hpp"

#include "support/allocations.hpp"
#include "tracking/scene.hpp"

namespace iamd::tracking {
namespace {

TEST(Allocation, NoneAfterWarmUp) {
  const std::array sites{scene::site_at(50.0, 30.0), scene::site_at(51.0, 32.0)};
  std::vector<geo::Trajectory> paths;
  for (int i = 0; i < 10; ++i) {
    paths.push_back(
        scene::ballistic_path(scene::state_at(sites[0], {5e3 * i, 700e3, 300e3}, {0.0, -4500.0, -1000.0}), 120.0));
  }
  scene::Radar first{base::SensorId{0}, sites[0], {}, 1};
  scene::Radar second{base::SensorId{1}, sites[1], {}, 2};
  std::vector<std::vector<sensing::Detection>> looks;
  for (int k = 0; k < 110; ++k) {
    std::vector<sensing::Detection> a;
    std::vector<sensing::Detection> b;
    for (const auto& path : paths) {
      a.push_back(first.detection(path.at(k).position, k));
      b.push_back(second.detection(path.at(k - 0.3).position, k - 0.3));
    }
    // False alarms come and go: tracks are started and deleted in the steady state as well.
    a.push_back(first.detection(sites[0].to_ecef(geo::Position<geo::Enu>{100e3, 3e3 * k, 10e3}), k));
    looks.push_back(a);
    looks.push_back(b);
  }
  const auto tracker = make_extended_kalman({}, sites);
  TrackerLog log;
  std::size_t in_steady_state = 0;
  double sum = 0.0;
  for (std::size_t k = 0; k < looks.size(); ++k) {
    const std::size_t before = test::allocations();
    log.clear();
    tracker->take(looks[k], log);
    tracker->age(looks[k].back().time, log);
    for (const Track& track : tracker->tracks()) {
      sum += tracker->predicted(track, track.time + base::Duration::from_seconds(10.0)).sigma_position_m();
      sum += tracker->find(track.id)->sigma_position_m();
    }
    if (k >= 60) in_steady_state += test::allocations() - before;
  }
  EXPECT_EQ(test::allocations() > 0, test::allocations_are_counted);
  EXPECT_GT(sum, 0.0);
  EXPECT_EQ(in_steady_state, 0U);
}

}  // namespace
}  // namespace iamd::tracking
