// What assignment and association cost: dense and sparse assignment, ranking, marginal probabilities.
#include <numeric>

#include <benchmark/benchmark.h>

#include "iamd/base/k_best_assignments.hpp"
#include "iamd/base/linear_assignment.hpp"
#include "iamd/tracking/gated_rows.hpp"
#include "iamd/tracking/joint_probabilistic.hpp"

#include "../test/tracking/association_problems.hpp"

namespace iamd::tracking {
namespace {

// Uniform costs, as the peers are measured (SciPy's linear_sum_assignment, lap's lapjv).
void dense(benchmark::State& state) {
  const auto n = static_cast<std::size_t>(state.range(0));
  base::RandomStream random({.seed = 1});
  std::vector<double> cost(n * n);
  for (double& c : cost) c = random.uniform();
  base::LinearAssignment solver;
  for (auto _ : state) benchmark::DoNotOptimize(solver.solve(cost, n, n).data());
}
BENCHMARK(dense)->Arg(10)->Arg(100)->Arg(500)->Arg(1000)->Arg(2000)->Unit(benchmark::kMicrosecond);

// n rows, 1.5 n columns and about 2 n pairs on a line: groups of a few. Items: rows.
test::Problem sparse_problem(std::size_t n) {
  base::RandomStream draw({.seed = 2});
  return test::spatial_problem(draw, n, n * 3 / 2, 8.5 * static_cast<double>(n), 4.5, false);
}

void associate(benchmark::State& state, AssociatorKind kind) {
  const test::Problem problem = sparse_problem(static_cast<std::size_t>(state.range(0)));
  const auto associator = make_associator(kind);
  AssociationAnswer answer;
  for (auto _ : state) {
    associator->solve(problem.view(), answer);
    benchmark::DoNotOptimize(answer.pair.data());
  }
  state.SetItemsProcessed(state.iterations() * state.range(0));
  state.counters["pairs"] = static_cast<double>(problem.pairs.size());
}
BENCHMARK_CAPTURE(associate, gnn, AssociatorKind::gnn)->Arg(100)->Arg(1000)->Arg(10000)->Unit(benchmark::kMicrosecond);
BENCHMARK_CAPTURE(associate, jpda, AssociatorKind::jpda)
    ->Arg(100)
    ->Arg(1000)
    ->Arg(10000)
    ->Unit(benchmark::kMicrosecond);

// One cluster of n tracks and n + 2 plots that all contend. 8: exact; 16: approximated.
void contended(benchmark::State& state) {
  const auto n = static_cast<std::size_t>(state.range(0));
  base::RandomStream draw({.seed = 3});
  const test::Problem problem = test::random_problem(draw, n, n + 2, 1.0);
  JointProbabilistic jpda;
  AssociationAnswer answer;
  for (auto _ : state) {
    jpda.solve(problem.view(), answer);
    benchmark::DoNotOptimize(answer.pair.data());
  }
  state.counters["approximated"] = static_cast<double>(jpda.work().approximated);
}
BENCHMARK(contended)->Arg(2)->Arg(4)->Arg(8)->Arg(16)->Arg(64)->Unit(benchmark::kMicrosecond);

// Tracks in a square with clutter whose gates overlap throughout: one large cluster, approximated.
void crowd(benchmark::State& state) {
  const auto n = static_cast<std::size_t>(state.range(0));
  base::RandomStream draw({.seed = 4});
  const test::Problem problem =
      test::spatial_problem(draw, n, n * 3 / 2, std::sqrt(20.0 * static_cast<double>(n)), 4.5, true);
  JointProbabilistic jpda;
  AssociationAnswer answer;
  for (auto _ : state) {
    jpda.solve(problem.view(), answer);
    benchmark::DoNotOptimize(answer.pair.data());
  }
  state.counters["pairs"] = static_cast<double>(problem.pairs.size());
  state.counters["approximated"] = static_cast<double>(jpda.work().approximated);
}
BENCHMARK(crowd)->Arg(100)->Arg(1000)->Unit(benchmark::kMicrosecond);

// The 100 best hypotheses of a group of n tracks on a line.
void hundred_best(benchmark::State& state) {
  const auto n = static_cast<std::size_t>(state.range(0));
  base::RandomStream draw({.seed = 5});
  const test::Problem problem = test::spatial_problem(draw, n, n * 3 / 2, 4.0 * static_cast<double>(n), 4.5, false);
  GatedRows rows;
  base::KBestAssignments ranked;
  for (auto _ : state) {
    rows.build(problem.pairs, problem.rows, problem.columns, 0.0);
    ranked.start(rows.costs());
    for (int k = 0; k < 100 && ranked.next(); ++k) benchmark::DoNotOptimize(ranked.cost());
  }
}
BENCHMARK(hundred_best)->Arg(5)->Arg(20)->Arg(100)->Unit(benchmark::kMicrosecond);

}  // namespace
}  // namespace iamd::tracking
