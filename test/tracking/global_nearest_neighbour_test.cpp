#include "iamd/tracking/global_nearest_neighbour.hpp"

#include <algorithm>
#include <vector>

#include <gtest/gtest.h>

#include "iamd/base/random.hpp"

namespace iamd::tracking {
namespace {

// The least cost over all ways to pair, by trying them.
double least_cost(const std::vector<GatedPair>& pairs, std::size_t row, std::size_t rows, unsigned used, double price) {
  if (row == rows) return 0.0;
  double best = price + least_cost(pairs, row + 1, rows, used, price);
  for (const GatedPair& pair : pairs) {
    if (pair.row == row && (used >> pair.column & 1U) == 0) {
      best = std::min(best, pair.cost + least_cost(pairs, row + 1, rows, used | 1U << pair.column, price));
    }
  }
  return best;
}

TEST(Association, CostsAsLittleAsTheBestOfAllPairings) {
  base::RandomStream draw{{.seed = 1, .run = 0, .entity = 0, .purpose = base::Purpose::test}};
  GlobalNearestNeighbour nearest;
  for (int trial = 0; trial < 3000; ++trial) {
    const std::size_t rows = 1 + draw.bits() % 6;
    const std::size_t columns = 1 + draw.bits() % 6;
    const double density = draw.uniform();
    const double price = 10.0;
    std::vector<GatedPair> pairs;
    for (std::uint32_t r = 0; r < rows; ++r) {
      for (std::uint32_t c = 0; c < columns; ++c) {
        // A coarse grid of costs makes ties; some cost more than staying alone.
        const double cost = trial % 2 == 0 ? 12.0 * draw.uniform() - 1.0 : static_cast<double>(draw.bits() % 13);
        if (draw.bernoulli(density)) pairs.push_back({r, c, cost});
      }
    }
    const auto column_of = nearest.solve(pairs, rows, columns, price);
    ASSERT_EQ(column_of.size(), rows);
    double cost = 0.0;
    std::vector<int> seen;
    for (std::size_t r = 0; r < rows; ++r) {
      if (column_of[r] == base::unassigned) {
        cost += price;
        continue;
      }
      seen.push_back(column_of[r]);
      const auto pair = std::find_if(pairs.begin(), pairs.end(), [&](const GatedPair& p) {
        return p.row == r && static_cast<int>(p.column) == column_of[r];
      });
      ASSERT_NE(pair, pairs.end());
      EXPECT_LE(pair->cost, price);
      cost += pair->cost;
    }
    std::sort(seen.begin(), seen.end());
    EXPECT_EQ(std::adjacent_find(seen.begin(), seen.end()), seen.end());
    EXPECT_NEAR(cost, least_cost(pairs, 0, rows, 0, price), 1e-9);
  }
}

TEST(Association, DoesNotDependOnTheOrderOfPairs) {
  base::RandomStream draw{{.seed = 2, .run = 0, .entity = 0, .purpose = base::Purpose::test}};
  GlobalNearestNeighbour nearest;
  std::vector<GatedPair> pairs;
  for (std::uint32_t r = 0; r < 30; ++r) {
    for (std::uint32_t c = 0; c < 30; ++c) {
      if (draw.bernoulli(0.1)) pairs.push_back({r, c, 20.0 * draw.uniform()});
    }
  }
  const auto first = nearest.solve(pairs, 30, 30, 25.0);
  const std::vector<int> expected{first.begin(), first.end()};
  std::reverse(pairs.begin(), pairs.end());
  const auto second = nearest.solve(pairs, 30, 30, 25.0);
  EXPECT_EQ(expected, (std::vector<int>{second.begin(), second.end()}));
}

TEST(Association, LeavesEveryRowAloneWithoutPairs) {
  GlobalNearestNeighbour nearest;
  for (const int column : nearest.solve({}, 3, 2, 1.0)) EXPECT_EQ(column, base::unassigned);
  EXPECT_TRUE(nearest.solve({}, 0, 0, 1.0).empty());
}

}  // namespace
}  // namespace iamd::tracking
