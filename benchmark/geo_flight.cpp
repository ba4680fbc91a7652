// Ballistic arcs of 9 000 km to impact: our integrators against Boost.odeint's controlled Dormand-Prince 5(4) on the
// same right-hand side, inlined into both. odeint stops at the ground by a plain check of height after each step,
// without finding the crossing and without keeping the path, so that the comparison favours it.
#include <array>
#include <chrono>
#include <vector>

#include <benchmark/benchmark.h>
#include <boost/numeric/odeint.hpp>

#include "iamd/geo/atmosphere.hpp"
#include "iamd/geo/ballistic_arc.hpp"
#include "iamd/geo/flight.hpp"
#include "iamd/geo/frames.hpp"
#include "iamd/geo/free_flight.hpp"
#include "iamd/geo/geodesic.hpp"

namespace {

using namespace iamd::geo;
using Clock = std::chrono::steady_clock;

constexpr double drag_of_a_warhead = 5000.0;

ForceModel forces_of(double ballistic_coefficient) {
  if (ballistic_coefficient == 0.0) return {};
  return {ballistic_coefficient, false};
}

// From 100 km, 25° up, at 6.9 to 7.1 km/s, in all directions from all latitudes below 70°.
std::vector<Flight> arcs(std::size_t count, double ballistic_coefficient) {
  std::vector<Flight> all(count);
  for (std::size_t i = 0; i < count; ++i) {
    const double share = (static_cast<double>(i) + 0.5) / static_cast<double>(count);
    const Site site({(140.0 * std::fmod(share * 618.0339887, 1.0) - 70.0) * degree, 6.0 * share, 100e3});
    const auto v =
        enu_from_az_el_range({std::fmod(share * 377.0, 1.0) * 360.0 * degree, 25.0 * degree, 6900.0 + 200.0 * share});
    all[i].start = {site.origin(), site.to_ecef(Velocity<Enu>{v.x_m, v.y_m, v.z_m})};
    all[i].forces = forces_of(ballistic_coefficient);
  }
  return all;
}

// A whole flight with odeint; its evaluations. Velocities are carried in units of 1 cm/s, because its error norm knows
// one tolerance for all components and ours are 0.01 m and 1e-4 m/s.
int fly_with_odeint(const State<Ecef>& start, const FreeFlightRate<double>& force) {
  namespace odeint = boost::numeric::odeint;
  using Vector6 = std::array<double, 6>;
  constexpr double scale = 100.0;
  int evaluations = 0;
  const auto rate_of = [&](const Vector6& y, Vector6& rate, double) {
    ++evaluations;
    Six<double> out;
    force(0.0, {{y[0], y[1], y[2], y[3] / scale, y[4] / scale, y[5] / scale}}, out);
    rate = {out.at[0], out.at[1], out.at[2], scale * out.at[3], scale * out.at[4], scale * out.at[5]};
  };
  const Six<double> from = packed(start);
  Vector6 y{from.at[0], from.at[1], from.at[2], scale * from.at[3], scale * from.at[4], scale * from.at[5]};
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

long fly_all_with_odeint(const std::vector<Flight>& flights, double ballistic_coefficient) {
  const EarthForces earth{real_earth()};
  const FreeFlightRate<double> force{earth, ballistic_coefficient > 0.0 ? 0.5 / ballistic_coefficient : 0.0};
  long evaluations = 0;
  for (const Flight& flight : flights) evaluations += fly_with_odeint(flight.start, force);
  return evaluations;
}

long evaluations_of(const std::vector<Flight>& flights) {
  long sum = 0;
  for (const Flight& flight : flights) sum += flight.result.evaluations;
  return sum;
}

// 10 000 arcs to impact, ours and odeint's in turn, so that the machine's mood hits both. "faster" is odeint's time
// over ours, "evaluations" the same for the time of one evaluation. With `paths`, ours keeps every path as well.
void ten_thousand_arcs(benchmark::State& state) {
  const auto beta = static_cast<double>(state.range(0));
  const bool paths = state.range(1) != 0;
  const auto lanes = static_cast<LaneCount>(state.range(2));
  std::vector<Flight> flights = arcs(10000, beta);
  std::vector<Trajectory> kept(flights.size());
  for (std::size_t i = 0; paths && i < flights.size(); ++i) flights[i].path = &kept[i];
  std::chrono::duration<double> own{};
  std::chrono::duration<double> peer{};
  long own_evaluations = 0;
  long peer_evaluations = 0;
  for (auto _ : state) {
    for (Trajectory& path : kept) path.clear();
    const auto begin = Clock::now();
    fly_all(flights, {}, real_earth(), lanes);
    const auto middle = Clock::now();
    peer_evaluations += fly_all_with_odeint(flights, beta);
    peer += Clock::now() - middle;
    own += middle - begin;
    own_evaluations += evaluations_of(flights);
  }
  const double arcs_flown = static_cast<double>(state.iterations()) * static_cast<double>(flights.size());
  state.counters["faster"] = peer / own;
  state.counters["evaluations"] =
      peer.count() / static_cast<double>(peer_evaluations) * static_cast<double>(own_evaluations) / own.count();
  state.counters["ours/s"] = arcs_flown / own.count();
  state.counters["odeint/s"] = arcs_flown / peer.count();
  state.counters["ours_ev"] = static_cast<double>(own_evaluations) / arcs_flown;
  state.counters["odeint_ev"] = static_cast<double>(peer_evaluations) / arcs_flown;
}
BENCHMARK(ten_thousand_arcs)
    ->ArgNames({"beta", "paths", "lanes"})
    ->Args({5000, 0, 8})
    ->Args({5000, 1, 8})
    ->Args({0, 0, 8})
    ->Args({5000, 0, 4})
    ->Args({5000, 0, 1})
    ->Unit(benchmark::kMillisecond);

// One arc by itself, the path kept.
void one_arc(benchmark::State& state) {
  const std::vector<Flight> flights = arcs(1, static_cast<double>(state.range(0)));
  Trajectory path;
  int evaluations = 0;
  for (auto _ : state) {
    path.clear();
    const FlightResult flight = fly(flights[0].start, 0.0, flights[0].forces, {}, &path);
    evaluations = flight.evaluations;
    benchmark::DoNotOptimize(flight.end_s);
  }
  state.counters["evaluations"] = evaluations;
}
BENCHMARK(one_arc)->ArgName("beta")->Arg(0)->Arg(5000)->Arg(500)->Arg(50)->Unit(benchmark::kMicrosecond);

void aim(benchmark::State& state) {
  const Geodetic launch{0.7, 0.9, 0.0};
  const ArcAim aim{launch,
                   geodesic_direct(launch, 1.0, 9000e3),
                   static_cast<LoftKind>(state.range(0)),
                   state.range(0) == 1 ? 1200e3 : 7000.0,
                   false,
                   ForceModel{drag_of_a_warhead, true},
                   {}};
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
  Position<Ecef> p = arcs(1, 0.0)[0].start.position;
  for (auto _ : state) {
    p.x_m += 1.0;
    benchmark::DoNotOptimize(geodetic_from_ecef(p));
  }
}
BENCHMARK(geodetic);

void path_lookup(benchmark::State& state) {
  Trajectory path;
  fly(arcs(1, 0.0)[0].start, 0.0, forces_of(drag_of_a_warhead), {}, &path);
  std::size_t hint = 0;
  double t = 0.0;
  for (auto _ : state) {
    t = t < path.end_s() ? t + 0.1 : 0.0;
    benchmark::DoNotOptimize(path.at(t, hint));
  }
}
BENCHMARK(path_lookup);

}  // namespace
