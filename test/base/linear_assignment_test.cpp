#include "iamd/base/linear_assignment.hpp"

#include <algorithm>
#include <bit>
#include <cmath>
#include <cstdint>
#include <fstream>
#include <iterator>
#include <numeric>
#include <set>
#include <vector>

#include <gtest/gtest.h>

#include "iamd/base/random.hpp"
#include "iamd/base/sparse_assignment.hpp"

namespace iamd::base {
namespace {

// Number of pairs and their cost; fails the test where a pair is not allowed or a column is used twice.
struct Value {
  int pairs = 0;
  double cost = 0.0;
};

Value value_of(std::span<const int> columns_of_rows, const std::vector<double>& cost, std::size_t columns) {
  Value value;
  std::set<int> used;
  for (std::size_t row = 0; row < columns_of_rows.size(); ++row) {
    const int column = columns_of_rows[row];
    if (column == unassigned) continue;
    EXPECT_GE(column, 0);
    EXPECT_LT(column, static_cast<int>(columns));
    EXPECT_TRUE(used.insert(column).second);
    const double c = cost[row * columns + static_cast<std::size_t>(column)];
    EXPECT_TRUE(std::isfinite(c));
    ++value.pairs;
    value.cost += c;
  }
  return value;
}

// All assignments, tried one by one.
void try_all(const std::vector<double>& cost, std::size_t rows, std::size_t columns, std::size_t row, unsigned used,
             Value so_far, Value& best) {
  if (row == rows) {
    if (so_far.pairs > best.pairs || (so_far.pairs == best.pairs && so_far.cost < best.cost)) best = so_far;
    return;
  }
  try_all(cost, rows, columns, row + 1, used, so_far, best);
  for (std::size_t column = 0; column < columns; ++column) {
    const double c = cost[row * columns + column];
    if ((used >> column & 1U) != 0 || !std::isfinite(c)) continue;
    try_all(cost, rows, columns, row + 1, used | 1U << column, {so_far.pairs + 1, so_far.cost + c}, best);
  }
}

TEST(LinearAssignment, SmallProblemsAreSolvedAsByTryingAll) {
  RandomStream random({.seed = 5});
  LinearAssignment solver;
  for (int round = 0; round < 3000; ++round) {
    const std::size_t rows = 1 + random.bits() % 5;
    const std::size_t columns = 1 + random.bits() % 5;
    const double forbidden_share = (round % 4) * 0.25;
    std::vector<double> cost(rows * columns);
    for (double& c : cost) {
      // Ties, negative costs and wide ranges in turn.
      const int kind = round / 4 % 3;
      c = kind == 0   ? std::floor(random.uniform() * 4.0) - 2.0
          : kind == 1 ? random.normal()
                      : std::exp(20.0 * random.normal());
      if (random.bernoulli(forbidden_share)) c = forbidden_pair;
    }
    Value best;
    try_all(cost, rows, columns, 0, 0, {}, best);
    const Value found = value_of(solver.solve(cost, rows, columns), cost, columns);
    ASSERT_EQ(found.pairs, best.pairs) << "round " << round;
    double largest = 1.0;
    for (const double c : cost) largest = std::isfinite(c) ? std::max(largest, std::abs(c)) : largest;
    ASSERT_NEAR(found.cost, best.cost, 1e-12 * largest) << "round " << round;
  }
}

TEST(LinearAssignment, PublishedExampleIsSolved) {
  // Bourgeois and Lassalle (1971), as in many textbooks.
  const std::vector<double> cost{400, 150, 400, 400, 450, 600, 300, 225, 300};
  LinearAssignment solver;
  const auto columns = solver.solve(cost, 3, 3);
  EXPECT_EQ(value_of(columns, cost, 3).cost, 850.0);
}

TEST(LinearAssignment, MorePairsComeBeforeLessCost) {
  const double f = forbidden_pair;
  const std::vector<double> cost{1.0, 1000.0, 2.0, f};
  LinearAssignment solver;
  const auto columns = solver.solve(cost, 2, 2);
  EXPECT_EQ(columns[0], 1);
  EXPECT_EQ(columns[1], 0);
}

TEST(LinearAssignment, RowsWithoutPairsStayFree) {
  const double f = forbidden_pair;
  LinearAssignment solver;
  EXPECT_EQ(solver.solve(std::vector{f, f}, 1, 2)[0], unassigned);
  EXPECT_EQ(solver.solve({}, 2, 0)[1], unassigned);
  EXPECT_TRUE(solver.solve({}, 0, 3).empty());
}

TEST(LinearAssignment, TiesGoToTheLowerColumn) {
  LinearAssignment solver;
  const auto columns = solver.solve(std::vector<double>(6, 1.0), 1, 6);
  EXPECT_EQ(columns[0], 0);
}

TEST(LinearAssignment, APricedColumnLetsARowStayFree) {
  // Columns 2 and 3 are the rows' own, at 5.
  const double f = forbidden_pair;
  const std::vector<double> cost{1.0, 9.0, 5.0, f, 2.0, 9.0, f, 5.0};
  LinearAssignment solver;
  const auto columns = solver.solve(cost, 2, 4);
  EXPECT_EQ(columns[0], 0);
  EXPECT_EQ(columns[1], 3);
}

TEST(LinearAssignment, EqualCostsEverywhereDoNotCycle) {
  constexpr std::size_t n = 120;
  LinearAssignment solver;
  const std::vector<double> cost(n * n, 0.1 + 0.2);
  EXPECT_EQ(value_of(solver.solve(cost, n, n), cost, n).pairs, static_cast<int>(n));
}

TEST(LinearAssignment, LargeDegenerateProblemIsOptimal) {
  // Costs of few values and sums that round: the optimum is proved by the potentials of a permuted copy giving the same
  // cost.
  constexpr std::size_t n = 150;
  RandomStream random({.seed = 6});
  std::vector<double> cost(n * n);
  for (double& c : cost) c = 0.1 * std::floor(random.uniform() * 5.0);
  LinearAssignment solver;
  const Value one = value_of(solver.solve(cost, n, n), cost, n);
  std::vector<double> transposed(n * n);
  for (std::size_t i = 0; i < n; ++i) {
    for (std::size_t j = 0; j < n; ++j) transposed[j * n + (n - 1 - i)] = cost[i * n + j];
  }
  const Value two = value_of(solver.solve(transposed, n, n), transposed, n);
  EXPECT_EQ(one.pairs, two.pairs);
  EXPECT_NEAR(one.cost, two.cost, 1e-9);
}

// Of all entries as a sparse problem in which no row may stay alone.
double sparse_optimum(const std::vector<double>& cost, std::size_t rows, std::size_t columns) {
  std::vector<std::uint32_t> begin(rows + 1);
  std::vector<std::uint32_t> column(cost.size());
  for (std::size_t i = 0; i <= rows; ++i) begin[i] = static_cast<std::uint32_t>(i * columns);
  for (std::size_t e = 0; e < cost.size(); ++e) column[e] = static_cast<std::uint32_t>(e % columns);
  const std::vector<double> alone(rows, forbidden_pair);
  SparseAssignment solver;
  solver.solve({columns, begin, column, cost, alone});
  EXPECT_TRUE(solver.complete());
  return solver.total();
}

TEST(LinearAssignment, ThirdPartyDegenerateMatrixIsExactDenseAndSparse) {
  // validation/assignment/SOURCE.txt
  std::ifstream file(IAMD_SOURCE_DIR "/validation/assignment/lap_cost_eps.f64", std::ios::binary);
  const std::vector<char> bytes{std::istreambuf_iterator<char>(file), {}};
  constexpr std::size_t n = 368;
  ASSERT_EQ(bytes.size(), n * n * sizeof(double));
  std::vector<double> cost(n * n);
  for (std::size_t i = 0; i < cost.size(); ++i) {
    std::uint64_t bits = 0;
    for (std::size_t k = 8; k-- > 0;) bits = bits << 8 | static_cast<unsigned char>(bytes[8 * i + k]);
    cost[i] = std::bit_cast<double>(bits);
  }
  constexpr double optimum = 224.8899507294651;
  LinearAssignment solver;
  const Value dense = value_of(solver.solve(cost, n, n), cost, n);
  EXPECT_EQ(dense.pairs, static_cast<int>(n));
  EXPECT_NEAR(dense.cost, optimum, 1e-12 * optimum);
  EXPECT_NEAR(sparse_optimum(cost, n, n), optimum, 1e-12 * optimum);
}

TEST(LinearAssignment, LargeProblemsCostTheSameDenseSparseAndTurned) {
  RandomStream random({.seed = 8});
  LinearAssignment solver;
  for (int round = 0; round < 60; ++round) {
    const std::size_t rows = 20 + random.bits() % 100;
    const std::size_t columns = round % 3 == 0 ? rows : rows + random.bits() % 60;
    std::vector<double> cost(rows * columns);
    std::vector<double> weight(rows + columns);
    for (double& w : weight) w = random.uniform();
    for (std::size_t e = 0; e < cost.size(); ++e) {
      // Uniform, few values, products (which need long paths).
      cost[e] = round % 4 == 0   ? random.uniform()
                : round % 4 == 1 ? std::floor(8.0 * random.uniform()) - 4.0
                : round % 4 == 2 ? weight[e / columns] * weight[rows + e % columns]
                                 : random.normal();
    }
    const Value wide = value_of(solver.solve(cost, rows, columns), cost, columns);
    EXPECT_EQ(wide.pairs, static_cast<int>(rows));
    EXPECT_NEAR(wide.cost, sparse_optimum(cost, rows, columns), 1e-12 * static_cast<double>(rows));
    std::vector<double> turned(cost.size());
    for (std::size_t e = 0; e < cost.size(); ++e) turned[e % columns * rows + e / columns] = cost[e];
    const Value tall = value_of(solver.solve(turned, columns, rows), turned, rows);
    EXPECT_EQ(tall.pairs, static_cast<int>(rows));
    EXPECT_NEAR(tall.cost, wide.cost, 1e-12 * static_cast<double>(rows));
  }
}

TEST(LinearAssignment, SameAnswerAgainAndWithUsedBuffers) {
  RandomStream random({.seed = 7});
  std::vector<double> cost(20 * 30);
  for (double& c : cost) c = std::floor(random.uniform() * 3.0);
  LinearAssignment fresh;
  LinearAssignment used;
  used.solve(std::vector<double>(40 * 40, 1.0), 40, 40);
  const auto a = fresh.solve(cost, 20, 30);
  const auto b = used.solve(cost, 20, 30);
  EXPECT_TRUE(std::ranges::equal(a, b));
}

}  // namespace
}  // namespace iamd::base
