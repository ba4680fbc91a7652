// A ballistic arc of 9 000 km from launch to impact: our integrator against Boost.odeint's controlled Dormand-Prince
// 5(4) on the same right-hand side. odeint stops at the ground by a plain check of height after each step, without
// finding the crossing and without keeping the path, so that the comparison favours it.
#include <array>
#include <chrono>

#include <benchmark/benchmark.h>
#include <boost/numeric/odeint.hpp>

#include "iamd/geo/atmosphere.hpp"
#include "iamd/geo/ballistic_arc.hpp"
#include "iamd/geo/flight.hpp"
#include "iamd/geo/frames.hpp"
#include "iamd/geo/geodesic.hpp"

namespace {

using namespace iamd::geo;

using Vector6 = std::array<double, 6>;

State<Ecef> launched() {
  const Site site({0.8, 0.1, 0.0});
  const auto v = enu_from_az_el_range({0.3, 24.5 * degree, 7050.0});
  return {site.origin(), site.to_ecef(Velocity<Enu>{v.x_m, v.y_m, v.z_m})};
}

ForceModel forces_of(double ballistic_coefficient) {
  if (ballistic_coefficient == 0.0) return {};
  return {ballistic_coefficient, true};
}

// The whole flight with odeint; its evaluations. Velocities are carried in units of 1 cm/s, because its error norm
// knows one tolerance for all components and ours are 0.01 m and 1e-4 m/s.
int fly_with_odeint(const State<Ecef>& start, const ForceModel& forces) {
  namespace odeint = boost::numeric::odeint;
  constexpr double scale = 100.0;
  int evaluations = 0;
  const auto rate_of = [&](const Vector6& y, Vector6& rate, double) {
    ++evaluations;
    const Velocity<Ecef> v{y[3] / scale, y[4] / scale, y[5] / scale};
    const auto a = acceleration({{y[0], y[1], y[2]}, v}, forces);
    rate = {v.x_mps, v.y_mps, v.z_mps, scale * a[0], scale * a[1], scale * a[2]};
  };
  const auto& p = start.position;
  const auto& v = start.velocity;
  Vector6 y{p.x_m, p.y_m, p.z_m, scale * v.x_mps, scale * v.y_mps, scale * v.z_mps};
  auto stepper = odeint::make_controlled(0.01, 0.0, 60.0, odeint::runge_kutta_dopri5<Vector6>());
  double t = 0.0;
  double step = 1.0;
  while (t < 7200.0) {
    if (stepper.try_step(rate_of, y, t, step) != odeint::success) continue;
    if (ellipsoid_height({y[0], y[1], y[2]}) < 0.0) break;
  }
  benchmark::DoNotOptimize(y);
  return evaluations;
}

void ours(benchmark::State& state) {
  const auto start = launched();
  const auto forces = forces_of(static_cast<double>(state.range(0)));
  Trajectory path;
  int evaluations = 0;
  for (auto _ : state) {
    path.clear();
    const FlightResult flight = fly(start, 0.0, forces, {}, &path);
    evaluations = flight.evaluations;
    benchmark::DoNotOptimize(flight.end_s);
  }
  state.counters["evaluations"] = evaluations;
}

void odeint_dopri5(benchmark::State& state) {
  const auto start = launched();
  const auto forces = forces_of(static_cast<double>(state.range(0)));
  int evaluations = 0;
  for (auto _ : state) evaluations = fly_with_odeint(start, forces);
  state.counters["evaluations"] = evaluations;
}

// Both in turn, so that the machine's mood hits both; the counter is odeint's time over ours.
void ratio(benchmark::State& state) {
  using Clock = std::chrono::steady_clock;
  const auto start = launched();
  const auto forces = forces_of(static_cast<double>(state.range(0)));
  Trajectory path;
  Clock::duration own{};
  Clock::duration peer{};
  for (auto _ : state) {
    const auto begin = Clock::now();
    path.clear();
    benchmark::DoNotOptimize(fly(start, 0.0, forces, {}, &path).end_s);
    const auto middle = Clock::now();
    benchmark::DoNotOptimize(fly_with_odeint(start, forces));
    own += middle - begin;
    peer += Clock::now() - middle;
  }
  state.counters["odeint/ours"] = static_cast<double>(peer.count()) / static_cast<double>(own.count());
}

// The argument is the ballistic coefficient in kg/m², drag on descent; 0 is a vacuum.
BENCHMARK(ours)->Arg(0)->Arg(5000)->Arg(500)->Arg(50)->Unit(benchmark::kMicrosecond);
BENCHMARK(odeint_dopri5)->Arg(0)->Arg(5000)->Arg(500)->Arg(50)->Unit(benchmark::kMicrosecond);
BENCHMARK(ratio)->Arg(0)->Arg(5000)->Arg(500)->Arg(50)->Unit(benchmark::kMicrosecond);

void aim(benchmark::State& state) {
  const Geodetic launch{0.7, 0.9, 0.0};
  const ArcAim aim{launch,
                   geodesic_direct(launch, 1.0, 9000e3),
                   static_cast<LoftKind>(state.range(0)),
                   state.range(0) == 1 ? 1200e3 : 7000.0,
                   false,
                   ForceModel{5000.0, true}};
  for (auto _ : state) benchmark::DoNotOptimize(solve_arc(aim));
}
BENCHMARK(aim)->ArgName("loft")->Arg(0)->Arg(1)->Arg(2)->Unit(benchmark::kMicrosecond);

void density(benchmark::State& state) {
  double alt = 0.0;
  for (auto _ : state) {
    alt = alt < 120e3 ? alt + 137.0 : 0.0;
    benchmark::DoNotOptimize(us1976_density_kg_m3(alt));
  }
}
BENCHMARK(density);

void geodetic(benchmark::State& state) {
  Position<Ecef> p = launched().position;
  for (auto _ : state) {
    p.x_m += 1.0;
    benchmark::DoNotOptimize(geodetic_from_ecef(p));
  }
}
BENCHMARK(geodetic);

void path_lookup(benchmark::State& state) {
  Trajectory path;
  fly(launched(), 0.0, forces_of(5000.0), {}, &path);
  std::size_t hint = 0;
  double t = 0.0;
  for (auto _ : state) {
    t = t < path.end_s() ? t + 0.1 : 0.0;
    benchmark::DoNotOptimize(path.at(t, hint));
  }
}
BENCHMARK(path_lookup);

}  // namespace
