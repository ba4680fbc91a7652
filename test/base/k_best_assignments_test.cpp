#include "iamd/base/k_best_assignments.hpp"

#include <algorithm>
#include <cmath>
#include <set>
#include <vector>

#include <gtest/gtest.h>

#include "iamd/base/random.hpp"

#include "base/sparse_problem.hpp"

namespace iamd::base {
namespace {

using test::Problem;

TEST(KBestAssignments, GivesEveryAssignmentOnceInTheOrderOfTryingAll) {
  RandomStream random({.seed = 31});
  KBestAssignments ranked;
  for (int round = 0; round < 4000; ++round) {
    const Problem problem = test::random_problem(random, 4, 4);
    std::vector<test::Solution> all = test::all_solutions(problem);
    std::sort(all.begin(), all.end(), [](const auto& a, const auto& b) { return a.cost < b.cost; });
    ranked.start(problem.costs());
    std::set<std::vector<int>> seen;
    for (std::size_t k = 0; k < all.size(); ++k) {
      ASSERT_TRUE(ranked.next()) << "round " << round << ", place " << k << " of " << all.size();
      const std::vector<int> columns{ranked.columns().begin(), ranked.columns().end()};
      EXPECT_TRUE(seen.insert(columns).second) << "round " << round;
      ASSERT_NEAR(ranked.cost(), all[k].cost, 1e-12 * problem.size()) << "round " << round << ", place " << k;
      ASSERT_NEAR(test::cost_of(problem, columns), ranked.cost(), 1e-12 * problem.size());
    }
    EXPECT_FALSE(ranked.next()) << "round " << round;
    EXPECT_FALSE(ranked.next());
  }
}

TEST(KBestAssignments, TheFirstHundredOfALargerProblemAreThoseOfTryingAll) {
  RandomStream random({.seed = 32});
  KBestAssignments ranked;
  for (int round = 0; round < 20; ++round) {
    const Problem problem = test::random_problem(random, 6, 7, 0.9);
    std::vector<double> all;
    for (const auto& solution : test::all_solutions(problem)) all.push_back(solution.cost);
    std::sort(all.begin(), all.end());
    ranked.start(problem.costs());
    for (std::size_t k = 0; k < std::min<std::size_t>(100, all.size()); ++k) {
      ASSERT_TRUE(ranked.next());
      ASSERT_NEAR(ranked.cost(), all[k], 1e-12 * problem.size()) << "round " << round << ", place " << k;
    }
  }
}

TEST(KBestAssignments, NothingToChooseIsOneAssignment) {
  KBestAssignments ranked;
  Problem none;
  ranked.start(none.costs());
  EXPECT_TRUE(ranked.next());
  EXPECT_EQ(ranked.cost(), 0.0);
  EXPECT_FALSE(ranked.next());
  Problem alone;
  alone.columns = 2;
  alone.begin = {0, 0};
  alone.alone = {3.0};
  ranked.start(alone.costs());
  EXPECT_TRUE(ranked.next());
  EXPECT_EQ(ranked.cost(), 3.0);
  EXPECT_FALSE(ranked.next());
}

TEST(KBestAssignments, RowsThatCannotAllBeServedHaveNoAssignment) {
  Problem problem;
  problem.columns = 1;
  problem.begin = {0, 1, 2};
  problem.column = {0, 0};
  problem.cost = {1.0, 2.0};
  problem.alone = {forbidden_pair, forbidden_pair};
  KBestAssignments ranked;
  ranked.start(problem.costs());
  EXPECT_FALSE(ranked.next());
}

TEST(KBestAssignments, ALargeProblemGivesCostsThatNeverFall) {
  RandomStream random({.seed = 33});
  const Problem problem = test::random_problem(random, 60, 90, 0.2, true);
  KBestAssignments ranked;
  ranked.start(problem.costs());
  double last = -1e300;
  std::set<std::vector<int>> seen;
  for (int k = 0; k < 1000; ++k) {
    ASSERT_TRUE(ranked.next());
    EXPECT_GE(ranked.cost(), last - 1e-12 * problem.size());
    last = ranked.cost();
    EXPECT_TRUE(seen.insert({ranked.columns().begin(), ranked.columns().end()}).second);
  }
}

}  // namespace
}  // namespace iamd::base
