// Association allocates nothing in the steady state.
#include <vector>

#include <gtest/gtest.h>

#include "iamd/base/k_best_assignments.hpp"
#include "iamd/tracking/associator.hpp"
#include "iamd/tracking/gated_rows.hpp"

#include "support/allocations.hpp"
#include "tracking/association_problems.hpp"

namespace iamd::tracking {
namespace {

std::vector<test::Problem> scans() {
  base::RandomStream draw({.seed = 61});
  std::vector<test::Problem> problems;
  for (int k = 0; k < 10; ++k) problems.push_back(test::spatial_problem(draw, 150, 200, 400.0, 4.5, false));
  for (int k = 0; k < 10; ++k) problems.push_back(test::spatial_problem(draw, 60, 90, 30.0, 4.5, true));
  return problems;
}

TEST(AssociationAllocation, NoneOnceThePastHasSeenTheSizes) {
  const std::vector<test::Problem> problems = scans();
  for (const AssociatorKind kind : {AssociatorKind::gnn, AssociatorKind::jpda}) {
    const auto associator = make_associator(kind);
    AssociationAnswer answer;
    for (const auto& problem : problems) associator->solve(problem.view(), answer);
    const std::size_t before = iamd::test::allocations();
    for (int again = 0; again < 3; ++again) {
      for (const auto& problem : problems) associator->solve(problem.view(), answer);
    }
    EXPECT_EQ(iamd::test::allocations(), before);
  }
}

TEST(AssociationAllocation, NoneInRankingHypotheses) {
  const std::vector<test::Problem> problems = scans();
  GatedRows rows;
  base::KBestAssignments ranked;
  std::size_t before = 0;
  double sum = 0.0;
  for (int again = 0; again < 3; ++again) {
    if (again == 1) before = iamd::test::allocations();
    for (const auto& problem : problems) {
      rows.build(problem.pairs, problem.rows, problem.columns, 0.0);
      ranked.start(rows.costs());
      for (int k = 0; k < 20 && ranked.next(); ++k) sum += ranked.cost();
    }
  }
  EXPECT_NE(sum, 0.0);
  EXPECT_EQ(iamd::test::allocations(), before);
  EXPECT_EQ(before > 0, iamd::test::allocations_are_counted);
}

}  // namespace
}  // namespace iamd::tracking
