// What a track update and a look cost.
#include <benchmark/benchmark.h>

#include "iamd/tracking/extended_kalman.hpp"
#include "iamd/tracking/filter.hpp"

#include "../test/tracking/scene.hpp"

namespace iamd::tracking {
namespace {

// One step of a second and one update, of a re-entry vehicle above or inside the air or of an aircraft.
void filter_step(benchmark::State& state, Motion motion, double alt_m, double speed_mps) {
  const geo::Site site = scene::site_at(50.0, 30.0);
  scene::Radar radar{base::SensorId{0}, site, {}, 1};
  const SiteAxes axes = axes_of(site);
  const scene::EcefState truth =
      scene::state_at(site, {100e3, 200e3, alt_m}, {-speed_mps * 0.4, -speed_mps * 0.8, -speed_mps * 0.45});
  const MotionSettings settings;
  Filter start;
  start.x << truth.position.x_m, truth.position.y_m, truth.position.z_m, truth.velocity.x_mps, truth.velocity.y_mps,
      truth.velocity.z_mps;
  start.p.diagonal() << 1e4, 1e4, 1e4, 1e2, 1e2, 1e2;
  refresh(motion, settings, start);
  Filter moved = start;
  advance(motion, settings, 1.0, moved);
  const auto detection = radar.detection({moved.x[0], moved.x[1], moved.x[2]}, 1.0);
  for (auto _ : state) {
    const Measurement measurement = measurement_of(detection, axes);
    Filter filter = start;
    advance(motion, settings, 1.0, filter);
    benchmark::DoNotOptimize(update(measurement, filter));
    refresh(motion, settings, filter);
    benchmark::DoNotOptimize(filter);
  }
}
BENCHMARK_CAPTURE(filter_step, ballistic_in_space, Motion::ballistic, 200e3, 7000.0);
BENCHMARK_CAPTURE(filter_step, ballistic_in_air, Motion::ballistic, 40e3, 5000.0);
BENCHMARK_CAPTURE(filter_step, level_flight, Motion::constant_velocity, 10e3, 250.0);

// Its parts.
void filter_part(benchmark::State& state, int part) {
  const geo::Site site = scene::site_at(50.0, 30.0);
  scene::Radar radar{base::SensorId{0}, site, {}, 1};
  const SiteAxes axes = axes_of(site);
  const scene::EcefState truth = scene::state_at(site, {100e3, 200e3, 200e3}, {-3000.0, -5000.0, -3000.0});
  const MotionSettings settings;
  Filter start;
  start.x << truth.position.x_m, truth.position.y_m, truth.position.z_m, truth.velocity.x_mps, truth.velocity.y_mps,
      truth.velocity.z_mps;
  start.p.diagonal() << 1e4, 1e4, 1e4, 1e2, 1e2, 1e2;
  refresh(Motion::ballistic, settings, start);
  const auto detection = radar.detection(truth.position, 1.0);
  const Measurement measurement = measurement_of(detection, axes);
  for (auto _ : state) {
    Filter filter = start;
    if (part == 0) benchmark::DoNotOptimize(measurement_of(detection, axes));
    if (part == 1) advance(Motion::ballistic, settings, 1.0, filter);
    if (part == 2) update(measurement, filter);
    if (part == 3) refresh(Motion::ballistic, settings, filter);
    benchmark::DoNotOptimize(filter);
  }
}
BENCHMARK_CAPTURE(filter_part, measurement, 0);
BENCHMARK_CAPTURE(filter_part, advance, 1);
BENCHMARK_CAPTURE(filter_part, update, 2);
BENCHMARK_CAPTURE(filter_part, refresh, 3);

// A look a second at n ballistic targets, 5 km apart: gates, association, updates, life cycle. Items: updates.
void look(benchmark::State& state) {
  const auto n = static_cast<std::size_t>(state.range(0));
  const geo::Site site = scene::site_at(50.0, 30.0);
  scene::Radar radar{base::SensorId{0}, site, {}, 1};
  constexpr int looks = 150;
  std::vector<geo::Trajectory> paths;
  for (std::size_t i = 0; i < n; ++i) {
    paths.push_back(scene::ballistic_path(
        scene::state_at(site, {5e3 * static_cast<double>(i), 900e3, 400e3}, {0.0, -5000.0, -1000.0}), 200.0));
  }
  std::vector<std::vector<sensing::Detection>> plan(looks);
  for (int k = 0; k < looks; ++k) {
    for (std::size_t i = 0; i < n; ++i) {
      const double t = k + 0.01 * static_cast<double>(i);
      plan[static_cast<std::size_t>(k)].push_back(radar.detection(paths[i].at(t).position, t));
    }
  }
  TrackerLog log;
  std::size_t k = looks;
  std::unique_ptr<Tracker> tracker;
  for (auto _ : state) {
    if (k == looks) {
      state.PauseTiming();
      tracker = make_extended_kalman({}, {&site, 1});
      for (k = 0; k < 20; ++k) tracker->take(plan[k], log);
      state.ResumeTiming();
    }
    log.clear();
    tracker->take(plan[k++], log);
  }
  state.SetItemsProcessed(state.iterations() * static_cast<std::int64_t>(n));
}
BENCHMARK(look)->Arg(1)->Arg(10)->Arg(40);

// A whole raid of ten from the first detection on, some kilometres apart: 150 looks, 1 500 updates, a fresh tracker. At
// 5 km and these angle errors the gates of neighbours overlap.
void raid(benchmark::State& state) {
  const double spacing_m = 1e3 * static_cast<double>(state.range(0));
  constexpr std::size_t n = 10;
  constexpr int looks = 150;
  const geo::Site site = scene::site_at(50.0, 30.0);
  scene::Radar radar{base::SensorId{0}, site, {}, 1};
  std::vector<geo::Trajectory> paths;
  for (std::size_t i = 0; i < n; ++i) {
    paths.push_back(scene::ballistic_path(
        scene::state_at(site, {spacing_m * static_cast<double>(i), 900e3, 400e3}, {0.0, -5000.0, -1000.0}), 200.0));
  }
  std::vector<std::vector<sensing::Detection>> plan(looks);
  for (int k = 0; k < looks; ++k) {
    for (std::size_t i = 0; i < n; ++i) {
      const double t = k + 0.01 * static_cast<double>(i);
      plan[static_cast<std::size_t>(k)].push_back(radar.detection(paths[i].at(t).position, t));
    }
  }
  TrackerLog log;
  for (auto _ : state) {
    const auto tracker = make_extended_kalman({}, {&site, 1});
    for (const auto& detections : plan) {
      log.clear();
      tracker->take(detections, log);
    }
    benchmark::DoNotOptimize(tracker->tracks().data());
  }
  state.SetItemsProcessed(state.iterations() * looks * static_cast<std::int64_t>(n));
}
BENCHMARK(raid)->Arg(5)->Arg(30)->Unit(benchmark::kMicrosecond);

}  // namespace
}  // namespace iamd::tracking
