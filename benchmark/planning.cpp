// What a decision costs: threat evaluation, windows, assignment and orders for many tracks and batteries.
#include <algorithm>
#include <cmath>
#include <ctime>
#include <memory>
#include <numbers>
#include <string>
#include <vector>

#include <benchmark/benchmark.h>

#include "iamd/battle/commander.hpp"
#include "iamd/battle/joint_allocation.hpp"
#include "iamd/engagement/interceptor.hpp"
#include "iamd/geo/flight.hpp"
#include "iamd/geo/geodesic.hpp"
#include "iamd/scenario/load.hpp"

#include "../test/battle/simple_reach.hpp"

namespace iamd::battle {
namespace {

// Missiles of 300 to 900 km that come down on four cities, eight batteries around them with tables of real fly-outs.
class Raid {
 public:
  Raid(std::size_t tracks, std::size_t batteries) : interceptor_{figures()} {
    base::RandomStream random{{.seed = 4}};
    for (std::size_t i = 0; i < 4; ++i) {
      const geo::Geodetic where = geo::geodesic_direct(test::home, 1.5 * static_cast<double>(i), 25e3);
      assets_.push_back({base::AssetId{i}, "city", where, 8e3, 1.0 + static_cast<double>(i)});
    }
    for (std::size_t b = 0; b < batteries; ++b) {
      const geo::Geodetic where = geo::geodesic_direct(test::home, 0.8 * static_cast<double>(b), 20e3);
      batteries_.push_back(test::battery_at(where, interceptor_, b));
      batteries_.back().channels = 12;
      batteries_.back().launchers = 8;
    }
    for (std::size_t i = 0; i < tracks; ++i) {
      const double bearing = -0.6 + 1.2 * random.uniform();
      const double distance = 150e3 + 100e3 * random.uniform();
      geo::Geodetic where = geo::geodesic_direct(assets_[i % 4].where, bearing, distance);
      where.alt_m = 60e3 + 40e3 * random.uniform();
      const double course = geo::geodesic_inverse(where, assets_[i % 4].where).azimuth_from_rad;
      geo::Trajectory& path = paths_.emplace_back();
      (void)geo::fly(test::flying(where, course, 1500.0 + 700.0 * random.uniform(), -0.15), 0.0,
                     {.ballistic_coefficient_kg_m2 = 8000.0}, {}, &path);
    }
  }
  // Estimates of a moment, each off by its own standard deviation.
  void look(double t_s, base::RandomStream& noise) {
    tracks_.clear();
    for (std::size_t i = 0; i < paths_.size(); ++i) {
      if (t_s > paths_[i].end_s()) continue;
      geo::State<geo::Ecef> s = paths_[i].at(t_s);
      s.position.x_m += 30.0 * noise.normal();
      s.position.y_m += 30.0 * noise.normal();
      s.position.z_m += 30.0 * noise.normal();
      s.velocity.x_mps += 3.0 * noise.normal();
      s.velocity.y_mps += 3.0 * noise.normal();
      s.velocity.z_mps += 3.0 * noise.normal();
      tracks_.push_back(test::track_of(s, t_s, 50.0, 5.0, i));
      tracks_.back().motion = tracking::MotionClass::ballistic;
    }
  }
  [[nodiscard]] std::unique_ptr<Commander> commander(const std::string& yaml) const {
    const auto tree = scenario::parse(yaml, "benchmark");
    scenario::Reader reader;
    return doctrine_registry()
        .read(*tree, "doctrine", reader)
        ->make(scenario::Draw{1, 0, 0}, assets_, batteries_, base::RandomStream{{}});
  }
  [[nodiscard]] std::span<const tracking::Track> tracks() const { return tracks_; }

 private:
  static engagement::InterceptorFigures figures() {
    return {.burnout_speed_mps = 1600,
            .burn_time_s = 10,
            .ballistic_coefficient_kg_m2 = 40000,
            .speed_min_mps = 500,
            .range_min_m = 3e3,
            .range_max_m = 60e3,
            .altitude_min_m = 3e3,
            .altitude_max_m = 36e3,
            .target_speed_max_mps = 4000,
            .crossing_angle_max_rad = std::numbers::pi,
            .kill_probability = 0.7,
            .reliability = 1,
            .basket_radius_m = 800,
            .handover_s = 4,
            .divert_mps = 300,
            .time_of_flight_factor = 1};
  }
  engagement::Interceptor interceptor_;
  std::vector<Asset> assets_;
  std::vector<Battery> batteries_;
  std::vector<geo::Trajectory> paths_;
  std::vector<tracking::Track> tracks_;
};

// Processor time of this thread: other programs do not count.
double now_s() {
  timespec t{};
  clock_gettime(CLOCK_THREAD_CPUTIME_ID, &t);
  return static_cast<double>(t.tv_sec) + 1e-9 * static_cast<double>(t.tv_nsec);
}

// A war of fifty seconds, one plan a second. `first_ms`: the plan that sees all tracks for the first time, so that
// every path and every window is new; `worst_ms`: the slowest of the later ones, orders included.
void plan(benchmark::State& state, const std::string& doctrine) {
  Raid raid{static_cast<std::size_t>(state.range(0)), static_cast<std::size_t>(state.range(1))};
  double first = 0.0;
  double worst = 0.0;
  std::size_t ordered = 0;
  for (auto _ : state) {
    base::RandomStream noise{{.seed = 9}};
    const auto commander = raid.commander(doctrine);
    std::vector<LaunchOrder> orders;
    PlanLog log;
    double total = 0.0;
    int plans = 0;
    while (commander->next().seconds() <= 50.0) {
      const base::Time now = commander->next();
      raid.look(now.seconds(), noise);
      log.clear();
      const double before = now_s();
      commander->plan(now, raid.tracks(), orders, log);
      const double took = now_s() - before;
      total += took;
      if (plans++ == 0) {
        first += took;
      } else {
        worst = std::max(worst, took);
      }
    }
    ordered = orders.size();
    state.SetIterationTime(total / plans);
  }
  state.counters["first_ms"] = 1e3 * first / static_cast<double>(state.iterations());
  state.counters["worst_ms"] = 1e3 * worst;
  state.counters["orders"] = static_cast<double>(ordered);
}
BENCHMARK_CAPTURE(plan, expected_value, "{kind: salvo, shots: 2}")
    ->Args({100, 8})
    ->UseManualTime()
    ->Unit(benchmark::kMillisecond);
BENCHMARK_CAPTURE(plan, joint, "{kind: salvo, shots: 2, assigner: joint}")
    ->Args({100, 8})
    ->UseManualTime()
    ->Unit(benchmark::kMillisecond);

void joint_allocation(benchmark::State& state) {
  const auto tracks = static_cast<std::size_t>(state.range(0));
  const auto batteries = static_cast<std::size_t>(state.range(1));
  base::RandomStream random{{.seed = 5}};
  JointProblem p;
  for (std::size_t i = 0; i < tracks; ++i) {
    p.value.push_back(0.2 + random.uniform());
    p.shots_max.push_back(2);
    for (std::size_t b = 0; b < batteries; ++b) {
      p.kill.push_back(random.bernoulli(0.3) ? 0.0 : 0.4 + 0.5 * random.uniform());
      p.shots.push_back(2);
    }
  }
  p.rounds.assign(batteries, 16);
  p.channels.assign(batteries, 10);
  JointAllocation allocation;
  for (auto _ : state) benchmark::DoNotOptimize(allocation.solve(p).data());
  state.counters["gap"] = 1.0 - allocation.lower_bound() / allocation.surviving();
}
BENCHMARK(joint_allocation)->Args({20, 4})->Args({100, 8})->Unit(benchmark::kMillisecond);

}  // namespace
}  // namespace iamd::battle
