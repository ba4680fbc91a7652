#include "iamd/battle/assignment.hpp"

#include <algorithm>
#include <cmath>
#include <vector>

#include <gtest/gtest.h>

#include "iamd/base/random.hpp"

namespace iamd::battle {
namespace {

base::RandomStream chance{{.seed = 99}};

struct Instance {
  std::size_t tracks = 0, slots = 0;
  std::vector<double> saved, deadline_s;
};

Instance random_instance(base::RandomStream& random, std::size_t tracks, std::size_t slots) {
  Instance in{tracks, slots, {}, {}};
  for (std::size_t i = 0; i < tracks * slots; ++i) in.saved.push_back(random.bernoulli(0.3) ? 0.0 : random.uniform());
  for (std::size_t i = 0; i < tracks; ++i) in.deadline_s.push_back(100.0 * random.uniform());
  return in;
}

double value_of(const Instance& in, std::span<const int> slot_of) {
  std::vector<char> used(in.slots, 0);
  double sum = 0.0;
  for (std::size_t i = 0; i < in.tracks; ++i) {
    if (slot_of[i] == base::unassigned) continue;
    const auto slot = static_cast<std::size_t>(slot_of[i]);
    EXPECT_LT(slot, in.slots);
    EXPECT_EQ(used[slot], 0) << "slot used twice";
    used[slot] = 1;
    EXPECT_GT(in.saved[i * in.slots + slot], 0.0) << "pair is not possible";
    sum += in.saved[i * in.slots + slot];
  }
  return sum;
}

double best_by_search(const Instance& in, std::size_t track, std::vector<char>& used) {
  if (track == in.tracks) return 0.0;
  double best = best_by_search(in, track + 1, used);
  for (std::size_t s = 0; s < in.slots; ++s) {
    const double value = in.saved[track * in.slots + s];
    if (used[s] != 0 || value <= 0.0) continue;
    used[s] = 1;
    best = std::max(best, value + best_by_search(in, track + 1, used));
    used[s] = 0;
  }
  return best;
}

TEST(Assignment, ExpectedValueEqualsCompleteSearchOnSmallInstances) {
  base::RandomStream random{{.seed = 1}};
  Assignment assignment;
  for (int i = 0; i < 500; ++i) {
    const Instance in = random_instance(random, 1 + static_cast<std::size_t>(5.0 * random.uniform()),
                                        1 + static_cast<std::size_t>(5.0 * random.uniform()));
    std::vector<char> used(in.slots, 0);
    const double best = best_by_search(in, 0, used);
    EXPECT_NEAR(
        value_of(in, assignment.solve(AssignmentRule::expected_value, in.saved, in.deadline_s, in.slots, chance)), best,
        1e-8);
  }
}

TEST(Assignment, ExpectedValueNeverSavesLessThanGreedy) {
  base::RandomStream random{{.seed = 2}};
  Assignment assignment;
  int better = 0;
  for (int i = 0; i < 500; ++i) {
    const Instance in = random_instance(random, 12, 7);
    const double greedy =
        value_of(in, assignment.solve(AssignmentRule::earliest_first, in.saved, in.deadline_s, in.slots, chance));
    const double exact =
        value_of(in, assignment.solve(AssignmentRule::expected_value, in.saved, in.deadline_s, in.slots, chance));
    EXPECT_GE(exact, greedy - 1e-8);
    better += exact > greedy + 1e-6 ? 1 : 0;
  }
  EXPECT_GT(better, 400);
}

TEST(Assignment, AmongEqualsTheUrgentComeFirst) {
  Assignment assignment;
  const std::vector<double> saved(6, 1.0);
  const std::vector<double> deadline_s{30.0, 10.0, 20.0};
  for (const AssignmentRule rule : {AssignmentRule::expected_value, AssignmentRule::earliest_first}) {
    const auto found = assignment.solve(rule, saved, deadline_s, 2, chance);
    EXPECT_EQ(found[0], base::unassigned);
    EXPECT_EQ(found[1], 0);
    EXPECT_EQ(found[2], 1);
  }
}

TEST(Assignment, AcceptsNoTracksAndNoSlots) {
  Assignment assignment;
  EXPECT_TRUE(assignment.solve(AssignmentRule::expected_value, {}, {}, 3, chance).empty());
  const std::vector<double> deadline_s{1.0};
  EXPECT_EQ(assignment.solve(AssignmentRule::expected_value, {}, deadline_s, 0, chance)[0], base::unassigned);
  EXPECT_EQ(assignment.solve(AssignmentRule::earliest_first, {}, deadline_s, 0, chance)[0], base::unassigned);
}

TEST(Assignment, EveryRuleGivesAFeasibleAnswerNoBetterThanTheExactOneAndItsOwnBound) {
  base::RandomStream random{{.seed = 5}};
  Assignment assignment;
  for (int i = 0; i < 200; ++i) {
    const Instance in = random_instance(random, 1 + static_cast<std::size_t>(8.0 * random.uniform()),
                                        1 + static_cast<std::size_t>(8.0 * random.uniform()));
    const double best =
        value_of(in, assignment.solve(AssignmentRule::expected_value, in.saved, in.deadline_s, in.slots, chance));
    EXPECT_NEAR(assignment.saved(), best, 1e-9);
    EXPECT_EQ(assignment.bound(), assignment.saved());
    for (const AssignmentRule rule :
         {AssignmentRule::marginal_return, AssignmentRule::earliest_first, AssignmentRule::random}) {
      const double value = value_of(in, assignment.solve(rule, in.saved, in.deadline_s, in.slots, chance));
      EXPECT_NEAR(assignment.saved(), value, 1e-12);
      EXPECT_LE(value, best + 1e-9);
      EXPECT_GE(assignment.bound(), best - 1e-9);
    }
  }
}

TEST(Assignment, MarginalReturnTakesTheGreatestFirst) {
  Assignment assignment;
  // Greedy takes 10 and is left with 1; the best sum is 9 + 8.
  const std::vector<double> saved{10.0, 9.0, 8.0, 1.0};
  const std::vector<double> deadline_s{1.0, 2.0};
  (void)assignment.solve(AssignmentRule::marginal_return, saved, deadline_s, 2, chance);
  EXPECT_DOUBLE_EQ(assignment.saved(), 11.0);
  (void)assignment.solve(AssignmentRule::expected_value, saved, deadline_s, 2, chance);
  EXPECT_DOUBLE_EQ(assignment.saved(), 17.0);
}

TEST(Assignment, RandomGivesEveryTrackTheSameChanceOfTheOnlySlot) {
  Assignment assignment;
  const std::vector<double> saved{1.0, 1.0, 1.0, 0.0};
  const std::vector<double> deadline_s{1.0, 2.0, 3.0, 4.0};
  std::vector<int> count(4, 0);
  for (int i = 0; i < 3000; ++i) {
    const auto slot = assignment.solve(AssignmentRule::random, saved, deadline_s, 1, chance);
    for (std::size_t t = 0; t < 4; ++t) count[t] += slot[t] == 0 ? 1 : 0;
  }
  for (std::size_t t = 0; t < 3; ++t) EXPECT_NEAR(count[t], 1000, 4.0 * std::sqrt(3000.0 * 2.0 / 9.0));
  EXPECT_EQ(count[3], 0);
}

}  // namespace
}  // namespace iamd::battle
