#include "iamd/battle/joint_allocation.hpp"

#include <algorithm>
#include <numeric>

#include <gtest/gtest.h>

#include "iamd/base/random.hpp"
#include "iamd/battle/weapon_target.hpp"

namespace iamd::battle {
namespace {

JointProblem drawn(base::RandomStream& random, std::size_t tracks, std::size_t batteries, int shots_max) {
  JointProblem p;
  for (std::size_t i = 0; i < tracks; ++i) {
    p.value.push_back(0.1 + random.uniform());
    p.shots_max.push_back(1 + static_cast<int>(random.uniform() * shots_max));
    for (std::size_t b = 0; b < batteries; ++b) {
      p.kill.push_back(random.bernoulli(0.25) ? 0.0 : 0.3 + 0.6 * random.uniform());
      p.shots.push_back(1 + static_cast<int>(2.0 * random.uniform()));
    }
  }
  for (std::size_t b = 0; b < batteries; ++b) {
    p.rounds.push_back(static_cast<int>(4.0 * random.uniform()));
    p.channels.push_back(static_cast<int>(3.0 * random.uniform()));
  }
  return p;
}

// The least over everything that is allowed, by complete enumeration pair by pair.
double least(const JointProblem& p, std::size_t pair, std::vector<int>& x, std::vector<int>& rounds,
             std::vector<int>& channels, std::vector<int>& shots) {
  const std::size_t batteries = p.batteries();
  if (pair == p.kill.size()) {
    double left = 0.0;
    for (std::size_t i = 0; i < p.tracks(); ++i) {
      double survival = p.value[i];
      for (std::size_t b = 0; b < batteries; ++b) {
        for (int n = 0; n < x[i * batteries + b]; ++n) survival *= 1.0 - p.kill[i * batteries + b];
      }
      left += survival;
    }
    return left;
  }
  const std::size_t i = pair / batteries;
  const std::size_t b = pair % batteries;
  double best = least(p, pair + 1, x, rounds, channels, shots);
  const int most = p.kill[pair] > 0.0 && channels[b] > 0 ? std::min({p.shots[pair], rounds[b], shots[i]}) : 0;
  for (int n = 1; n <= most; ++n) {
    x[pair] = n;
    rounds[b] -= n;
    shots[i] -= n;
    --channels[b];
    best = std::min(best, least(p, pair + 1, x, rounds, channels, shots));
    rounds[b] += n;
    shots[i] += n;
    ++channels[b];
  }
  x[pair] = 0;
  return best;
}

double value_of(const JointProblem& p, std::span<const int> x) {
  const std::size_t batteries = p.batteries();
  double left = 0.0;
  for (std::size_t i = 0; i < p.tracks(); ++i) {
    double survival = p.value[i];
    int shots = 0;
    for (std::size_t b = 0; b < batteries; ++b) {
      const std::size_t pair = i * batteries + b;
      EXPECT_LE(x[pair], p.shots[pair]);
      if (x[pair] > 0) {
        EXPECT_GT(p.kill[pair], 0.0);
      }
      shots += x[pair];
      for (int n = 0; n < x[pair]; ++n) survival *= 1.0 - p.kill[pair];
    }
    EXPECT_LE(shots, p.shots_max[i]);
    left += survival;
  }
  for (std::size_t b = 0; b < batteries; ++b) {
    int rounds = 0;
    int engaged = 0;
    for (std::size_t i = 0; i < p.tracks(); ++i) {
      rounds += x[i * batteries + b];
      engaged += x[i * batteries + b] > 0 ? 1 : 0;
    }
    EXPECT_LE(rounds, p.rounds[b]);
    EXPECT_LE(engaged, p.channels[b]);
  }
  return left;
}

TEST(JointAllocation, IsFeasibleAndBoundedAndMostlyOptimalOnSmallInstances) {
  base::RandomStream random{{.seed = 11}};
  JointAllocation allocation;
  int optimal = 0;
  double worst = 0.0;
  constexpr int trials = 400;
  for (int trial = 0; trial < trials; ++trial) {
    const JointProblem p = drawn(random, 1 + static_cast<std::size_t>(4.0 * random.uniform()),
                                 1 + static_cast<std::size_t>(3.0 * random.uniform()), trial % 7 == 0 ? 6 : 3);
    const double value = value_of(p, allocation.solve(p));
    EXPECT_NEAR(allocation.surviving(), value, 1e-12);
    std::vector<int> x(p.kill.size(), 0);
    std::vector<int> rounds = p.rounds;
    std::vector<int> channels = p.channels;
    std::vector<int> shots = p.shots_max;
    const double best = least(p, 0, x, rounds, channels, shots);
    EXPECT_GE(value, best - 1e-12);
    EXPECT_LE(allocation.lower_bound(), best + 1e-9) << "trial " << trial;
    if (std::ranges::max(p.shots_max) <= 4) {
      EXPECT_NEAR(value, best, 1e-8) << "trial " << trial;
      EXPECT_NEAR(allocation.lower_bound(), best, 1e-8) << "trial " << trial;
    }
    optimal += value <= best + 1e-9 ? 1 : 0;
    worst = std::max(worst, (value - best) / std::accumulate(p.value.begin(), p.value.end(), 0.0));
  }
  // All but those with more shots at a track than are enumerated, and most of them too.
  EXPECT_GE(optimal, trials * 97 / 100);
  EXPECT_LE(worst, 0.1);  // of what is at stake
}

// Without limits on channels and shots it is the static problem of `iamd assign`.
TEST(JointAllocation, ComesNearTheExactSolverOfTheStaticProblem) {
  base::RandomStream random{{.seed = 12}};
  JointAllocation allocation;
  for (int trial = 0; trial < 5; ++trial) {
    constexpr std::size_t tracks = 30;
    constexpr std::size_t batteries = 6;
    JointProblem p;
    WeaponTargetProblem exact;
    exact.kill_probability.resize(tracks * batteries);
    for (std::size_t i = 0; i < tracks; ++i) {
      p.value.push_back(1.0 + 9.0 * random.uniform());
      p.shots_max.push_back(4);
      for (std::size_t b = 0; b < batteries; ++b) {
        const double kill = 0.6 + 0.3 * random.uniform();
        p.kill.push_back(kill);
        p.shots.push_back(4);
        exact.kill_probability[b * tracks + i] = kill;
      }
    }
    p.rounds.assign(batteries, 8);
    p.channels.assign(batteries, static_cast<int>(tracks));
    exact.values = p.value;
    exact.count = p.rounds;
    exact.max_per_target = 4;
    (void)allocation.solve(p);
    const WeaponTargetAnswer answer = assign_exactly(exact, [] { return false; });
    ASSERT_TRUE(answer.proven);
    EXPECT_GE(allocation.surviving(), answer.surviving_value * (1.0 - 1e-9));
    EXPECT_LE(allocation.surviving(), answer.surviving_value * 1.02);
    EXPECT_LE(allocation.lower_bound(), answer.surviving_value * (1.0 + 1e-9));
    EXPECT_GE(allocation.lower_bound(), answer.surviving_value * 0.9);
  }
}

TEST(JointAllocation, SpreadsShotsWhereChannelsOfOneBatteryRunOut) {
  // Two tracks, each allowed two shots; every battery has one channel: four shots, two of each battery at one track.
  JointProblem p{{1.0, 1.0}, {0.5, 0.5, 0.5, 0.5}, {2, 2, 2, 2}, {2, 2}, {9, 9}, {1, 1}};
  JointAllocation allocation;
  const auto x = allocation.solve(p);
  EXPECT_DOUBLE_EQ(allocation.surviving(), 0.5);
  EXPECT_EQ(x[0] + x[1] + x[2] + x[3], 4);
  EXPECT_NEAR(allocation.lower_bound(), 0.5, 1e-9);
}

}  // namespace
}  // namespace iamd::battle
