#include "iamd/base/sparse_assignment.hpp"

#include <algorithm>
#include <cmath>
#include <numeric>
#include <vector>

#include <gtest/gtest.h>

#include "iamd/base/random.hpp"

#include "base/sparse_problem.hpp"

namespace iamd::base {
namespace {

using test::Problem;

// The potentials prove the solution optimal.
void expect_proof(const Problem& p, const SparseAssignment& solver, std::span<const int> columns, double tolerance) {
  const auto u = solver.row_potentials();
  const auto v = solver.column_potentials();
  std::vector<char> used(p.columns, 0);
  for (std::size_t row = 0; row < p.alone.size(); ++row) {
    EXPECT_LE(u[row], p.alone[row] + tolerance);
    if (columns[row] == unassigned) {
      EXPECT_NEAR(u[row], p.alone[row], tolerance);
    }
    for (std::size_t e = p.begin[row]; e < p.begin[row + 1]; ++e) {
      const double reduced = p.cost[e] - u[row] - v[p.column[e]];
      EXPECT_GE(reduced, -tolerance);
      if (columns[row] == static_cast<int>(p.column[e])) {
        EXPECT_NEAR(reduced, 0.0, tolerance);
        EXPECT_EQ(solver.entries()[row], static_cast<int>(e));
        used[p.column[e]] = 1;
      }
    }
  }
  for (std::size_t column = 0; column < p.columns; ++column) {
    EXPECT_LE(v[column], tolerance);
    if (used[column] == 0) {
      EXPECT_NEAR(v[column], 0.0, tolerance);
    }
  }
}

TEST(SparseAssignment, SmallProblemsAreSolvedAsByTryingAll) {
  RandomStream random({.seed = 21});
  SparseAssignment solver;
  for (int round = 0; round < 10000; ++round) {
    const Problem problem = test::random_problem(random, 5, 5);
    double best = forbidden_pair;
    for (const auto& solution : test::all_solutions(problem)) best = std::min(best, solution.cost);
    const auto found = solver.solve(problem.costs());
    ASSERT_EQ(solver.complete(), std::isfinite(best)) << "round " << round;
    if (!solver.complete()) continue;
    const std::vector<int> columns{found.begin(), found.end()};
    ASSERT_NEAR(test::cost_of(problem, columns), best, 1e-13 * problem.size()) << "round " << round;
    ASSERT_NEAR(solver.total(), best, 1e-13 * problem.size());
    expect_proof(problem, solver, columns, 1e-13 * problem.size());
  }
}

TEST(SparseAssignment, LargeProblemsAreProvedByTheirPotentials) {
  RandomStream random({.seed = 22});
  SparseAssignment solver;
  for (const double density : {0.004, 0.01, 0.05, 0.5}) {
    for (int round = 0; round < 6; ++round) {
      const Problem problem = test::random_problem(random, 400, 350, density, true);
      const auto columns = solver.solve(problem.costs());
      expect_proof(problem, solver, columns, 1e-14 * problem.size());
    }
  }
}

TEST(SparseAssignment, TheOrderOfARowsEntriesDoesNotMatter) {
  RandomStream random({.seed = 23});
  SparseAssignment solver;
  for (int round = 0; round < 300; ++round) {
    Problem problem = test::random_problem(random, 40, 40, 0.15, true);
    const auto first = solver.solve(problem.costs());
    const std::vector<int> expected{first.begin(), first.end()};
    for (std::size_t row = 0; row < problem.alone.size(); ++row) {
      std::reverse(problem.column.begin() + problem.begin[row], problem.column.begin() + problem.begin[row + 1]);
      std::reverse(problem.cost.begin() + problem.begin[row], problem.cost.begin() + problem.begin[row + 1]);
    }
    const auto second = solver.solve(problem.costs());
    EXPECT_TRUE(std::ranges::equal(expected, second)) << "round " << round;
  }
}

TEST(SparseAssignment, APairIsPreferredToStayingAloneAtTheSamePrice) {
  Problem problem;
  problem.columns = 2;
  problem.begin = {0, 2};
  problem.column = {1, 0};
  problem.cost = {5.0, 5.0};
  problem.alone = {5.0};
  SparseAssignment solver;
  EXPECT_EQ(solver.solve(problem.costs())[0], 0);
}

TEST(SparseAssignment, RowsWithoutPairsStayAlone) {
  Problem problem;
  SparseAssignment solver;
  EXPECT_TRUE(solver.solve(problem.costs()).empty());
  problem.columns = 1;
  problem.begin = {0, 0, 0};
  problem.alone = {1.0, -2.0};
  EXPECT_TRUE(std::ranges::equal(solver.solve(problem.costs()), std::vector{unassigned, unassigned}));
  EXPECT_EQ(solver.total(), -1.0);
}

}  // namespace
}  // namespace iamd::base
