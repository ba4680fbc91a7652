#include "iamd/outcome/cutoff_assignment.hpp"

#include <algorithm>
#include <limits>
#include <vector>

#include <gtest/gtest.h>

#include "iamd/base/random.hpp"

namespace iamd::outcome {
namespace {

// Least sum over all ways to give truths from `truth` on a free track or none.
double least_sum(const std::vector<std::vector<double>>& cost, std::size_t truth, std::vector<bool>& taken) {
  if (truth == cost.size()) return 0.0;
  double best = 1.0 + least_sum(cost, truth + 1, taken);
  for (std::size_t track = 0; track < taken.size(); ++track) {
    if (taken[track] || cost[truth][track] >= 1.0) continue;
    taken[track] = true;
    best = std::min(best, cost[truth][track] + least_sum(cost, truth + 1, taken));
    taken[track] = false;
  }
  return best;
}

// Least largest, likewise; 1 where a truth stays alone.
double least_largest(const std::vector<std::vector<double>>& cost, std::size_t truth, std::vector<bool>& taken) {
  if (truth == cost.size()) return 0.0;
  double best = 1.0;
  for (std::size_t track = 0; track < taken.size(); ++track) {
    if (taken[track] || cost[truth][track] >= 1.0) continue;
    taken[track] = true;
    best = std::min(best, std::max(cost[truth][track], least_largest(cost, truth + 1, taken)));
    taken[track] = false;
  }
  return best;
}

struct Problem {
  std::vector<std::vector<double>> cost;
  std::vector<ClosePair> close;
};
Problem random_problem(base::RandomStream& stream, std::size_t truths, std::size_t tracks, double density) {
  Problem problem;
  for (std::uint32_t i = 0; i < truths; ++i) {
    auto& row = problem.cost.emplace_back(tracks, 1.0);
    for (std::uint32_t j = 0; j < tracks; ++j) {
      if (stream.uniform() > density) continue;
      row[j] = stream.uniform() < 0.3 ? 0.5 : stream.uniform();  // ties among them
      problem.close.push_back({i, j, row[j]});
    }
  }
  return problem;
}

TEST(CutoffAssignment, IsTheLeastSumOverAllAssignments) {
  base::RandomStream stream{{1, 0, 0, base::Purpose::test}};
  CutoffAssignment assignment;
  for (int k = 0; k < 500; ++k) {
    const auto truths = static_cast<std::size_t>(7.0 * stream.uniform());
    const auto tracks = static_cast<std::size_t>(7.0 * stream.uniform());
    const Problem problem = random_problem(stream, truths, tracks, 0.2 + 0.8 * stream.uniform());
    const auto chosen = assignment.least_sum(problem.close, truths, tracks, 1.0);
    double sum = static_cast<double>(truths - chosen.size());
    std::vector<bool> used(tracks);
    for (std::size_t i = 0; i < chosen.size(); ++i) {
      EXPECT_TRUE(i == 0 || chosen[i - 1].truth < chosen[i].truth);
      EXPECT_FALSE(used[chosen[i].track]);
      used[chosen[i].track] = true;
      EXPECT_EQ(chosen[i].fraction, problem.cost[chosen[i].truth][chosen[i].track]);
      sum += chosen[i].fraction;
    }
    std::vector<bool> taken(tracks);
    EXPECT_NEAR(sum, least_sum(problem.cost, 0, taken), 1e-12) << k;
  }
}

TEST(CutoffAssignment, TheLargestIsTheLeastOverAllAssignments) {
  base::RandomStream stream{{2, 0, 0, base::Purpose::test}};
  CutoffAssignment assignment;
  int perfect = 0;
  for (int k = 0; k < 500; ++k) {
    const auto size = static_cast<std::size_t>(8.0 * stream.uniform());
    const Problem problem = random_problem(stream, size, size, 0.2 + 0.8 * stream.uniform());
    std::vector<bool> taken(size);
    const double wanted = least_largest(problem.cost, 0, taken);
    EXPECT_EQ(assignment.least_largest(problem.close, size), wanted) << k;
    perfect += wanted < 1.0 ? 1 : 0;
  }
  EXPECT_GT(perfect, 150);  // both sorts were among them
  EXPECT_LT(perfect, 450);
}

TEST(CutoffAssignment, ALongChainIsMatchedToItsEnd) {
  // Truth i may take track i or i + 1, the last truth only track 0: everybody must move, along one path.
  constexpr std::uint32_t n = 100'000;
  std::vector<ClosePair> close;
  for (std::uint32_t i = 0; i < n; ++i) {
    if (i + 1 == n) {
      close.push_back({i, 0, 0.5});
    } else {
      close.push_back({i, i, 0.1});
      close.push_back({i, i + 1, 0.9});
    }
  }
  CutoffAssignment assignment;
  EXPECT_EQ(assignment.least_largest(close, n), 0.9);
}

}  // namespace
}  // namespace iamd::outcome
