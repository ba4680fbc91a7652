#include "iamd/battle/weapon_target.hpp"

#include <algorithm>
#include <cmath>
#include <fstream>
#include <functional>
#include <string>
#include <vector>

#include <gtest/gtest.h>

#include "iamd/base/random.hpp"
#include "iamd/battle/pattern_pricing.hpp"

namespace iamd::battle {
namespace {

const StopAsked never = [] { return false; };

// The least value over all assignments, by trying every one, weapon by weapon.
double least_of_all(const WeaponTargetProblem& problem) {
  std::vector<int> units(problem.kill_probability.size(), 0);
  std::vector<int> load(problem.targets(), 0);
  double best = surviving_value(problem, units);
  const std::function<void(std::size_t, std::size_t, int)> deal = [&](std::size_t i, std::size_t j, int left) {
    if (i == problem.weapons()) {
      best = std::min(best, surviving_value(problem, units));
      return;
    }
    if (j == problem.targets()) return deal(i + 1, 0, i + 1 < problem.weapons() ? problem.count[i + 1] : 0);
    for (int x = 0; x <= left && load[j] + x <= problem.max_per_target; ++x) {
      units[i * problem.targets() + j] = x;
      load[j] += x;
      deal(i, j + 1, left - x);
      load[j] -= x;
    }
    units[i * problem.targets() + j] = 0;
  };
  deal(0, 0, problem.weapons() > 0 ? problem.count[0] : 0);
  return best;
}

WeaponTargetProblem drawn(std::uint64_t seed, std::size_t weapons, std::size_t targets, int most_units, double low,
                          double high) {
  base::RandomStream draw{{.seed = seed, .run = 0, .entity = 5, .purpose = base::Purpose::test}};
  WeaponTargetProblem problem;
  for (std::size_t j = 0; j < targets; ++j) problem.values.push_back(25.0 + 75.0 * draw.uniform());
  for (std::size_t k = 0; k < weapons * targets; ++k)
    problem.kill_probability.push_back(low + (high - low) * draw.uniform());
  for (std::size_t i = 0; i < weapons; ++i) {
    problem.count.push_back(1 + std::min(most_units - 1, static_cast<int>(draw.uniform() * most_units)));
  }
  return problem;
}

void expect_feasible(const WeaponTargetProblem& problem, const WeaponTargetAnswer& answer) {
  ASSERT_EQ(answer.units.size(), problem.kill_probability.size());
  std::vector<int> load(problem.targets(), 0);
  for (std::size_t i = 0; i < problem.weapons(); ++i) {
    int used = 0;
    for (std::size_t j = 0; j < problem.targets(); ++j) {
      const int x = answer.units[i * problem.targets() + j];
      ASSERT_GE(x, 0);
      used += x;
      load[j] += x;
    }
    EXPECT_LE(used, problem.count[i]);
  }
  for (const int l : load) EXPECT_LE(l, problem.max_per_target);
  EXPECT_NEAR(answer.surviving_value, surviving_value(problem, answer.units), 1e-12 * (1.0 + answer.surviving_value));
  EXPECT_LE(answer.lower_bound, answer.surviving_value);
}

TEST(WeaponTarget, AgreesWithTryingEveryAssignment) {
  for (std::uint64_t seed = 1; seed <= 60; ++seed) {
    const bool sure_ones = seed % 5 == 0;
    WeaponTargetProblem problem = drawn(seed, 1 + seed % 3, 2 + seed % 3, 3, seed % 2 == 0 ? 0.0 : 0.5, 0.95);
    if (sure_ones) problem.kill_probability[0] = 1.0;
    if (seed % 7 == 0) problem.values[0] = 0.0;
    if (seed % 4 == 0) problem.max_per_target = 1 + static_cast<int>(seed % 3);
    if (seed % 11 == 0) problem.count[0] = 0;
    const double least = least_of_all(problem);
    const double rounding = 1e-9 * (1.0 + least);
    const WeaponTargetAnswer exact = assign_exactly(problem, never);
    expect_feasible(problem, exact);
    EXPECT_TRUE(exact.proven) << seed;
    EXPECT_NEAR(exact.surviving_value, least, rounding) << seed;
    for (const WeaponTargetAnswer& answer : {assign_greedily(problem), assign_by_search(problem, never)}) {
      expect_feasible(problem, answer);
      EXPECT_GE(answer.surviving_value, least - rounding) << seed;
      EXPECT_LE(answer.lower_bound, least + rounding) << seed;
    }
  }
}

TEST(WeaponTarget, PricingAgreesWithTryingEveryPattern) {
  base::RandomStream draw{{.seed = 9, .run = 0, .entity = 1, .purpose = base::Purpose::test}};
  for (std::uint64_t seed = 1; seed <= 200; ++seed) {
    WeaponTargetProblem problem = drawn(seed, 5, 1, 2, 0.05, seed % 3 == 0 ? 1.0 : 0.9);
    if (seed % 4 == 0) problem.max_per_target = 3;
    UnitLimits limits{problem};
    if (seed % 5 == 0) limits.least[2] = 1;
    if (seed % 6 == 0) limits.most[1] = 0;
    std::vector<double> price(5);
    for (double& one : price) one = 30.0 * draw.uniform() * draw.uniform();
    double least = 1e300;
    std::vector<int> x(5, 0);
    const std::function<void(std::size_t)> choose = [&](std::size_t i) {
      if (i == 5) {
        int sum = 0;
        double value = problem.values[0];
        double paid = 0.0;
        for (std::size_t k = 0; k < 5; ++k) {
          sum += x[k];
          value *= std::pow(problem.miss(k, 0), x[k]);
          paid += x[k] * price[k];
        }
        if (sum <= problem.max_per_target) least = std::min(least, value + paid);
        return;
      }
      for (x[i] = limits.least[i]; x[i] <= limits.most[i]; ++x[i]) choose(i + 1);
    };
    choose(0);
    PatternPricing pricing{problem};
    const double found = pricing.solve(0, price, limits);
    EXPECT_NEAR(found, least, 1e-9) << seed;
    double of_pattern = surviving_value(problem, 0, pricing.pattern());
    for (const auto& [weapon, units] : pricing.pattern()) of_pattern += price[weapon] * units;
    EXPECT_NEAR(of_pattern, found, 1e-9) << seed;
  }
}

TEST(WeaponTarget, ProvesWhatIsBestForAHundredTargets) {
  for (std::uint64_t seed = 1; seed <= 3; ++seed) {
    const WeaponTargetProblem problem = drawn(seed, 50, 100, 3, 0.6, 0.9);
    const WeaponTargetAnswer exact = assign_exactly(problem, never);
    expect_feasible(problem, exact);
    EXPECT_TRUE(exact.proven) << exact.gap();
    const WeaponTargetAnswer search = assign_by_search(problem, never);
    expect_feasible(problem, search);
    EXPECT_LE(search.surviving_value, assign_greedily(problem).surviving_value);
    EXPECT_LE(search.lower_bound, exact.surviving_value * (1.0 + 1e-9));
    EXPECT_GE(search.surviving_value, exact.surviving_value * (1.0 - 1e-9));
    EXPECT_LT(search.surviving_value, 1.01 * exact.surviving_value);
  }
}

// Where all weapons are alike, the greedy rule is optimal (den Broeder, Ellison and Emerling 1959), and symmetry must
// not cost the exact solver its proof.
TEST(WeaponTarget, WeaponsThatAreAlikeAreBestDealtGreedily) {
  WeaponTargetProblem problem = drawn(3, 20, 30, 3, 0.0, 1.0);
  for (std::size_t i = 0; i < problem.weapons(); ++i) {
    for (std::size_t j = 0; j < problem.targets(); ++j) problem.kill_probability[i * problem.targets() + j] = 0.3;
  }
  const WeaponTargetAnswer exact = assign_exactly(problem, never);
  EXPECT_TRUE(exact.proven);
  EXPECT_NEAR(exact.surviving_value, assign_greedily(problem).surviving_value, 1e-9 * exact.surviving_value);
}

TEST(WeaponTarget, StoppedAtOnceGivesAnAssignmentAndABound) {
  const WeaponTargetProblem problem = drawn(4, 40, 60, 3, 0.6, 0.9);
  for (int after : {0, 3, 50}) {
    int asked = 0;
    const WeaponTargetAnswer answer = assign_exactly(problem, [&] { return ++asked > after; });
    expect_feasible(problem, answer);
    EXPECT_GE(answer.lower_bound, 0.0);
    EXPECT_LE(answer.surviving_value, assign_greedily(problem).surviving_value * (1.0 + 1e-12));
  }
}

TEST(WeaponTarget, GivesTheSameAnswerTwice) {
  const WeaponTargetProblem problem = drawn(5, 30, 50, 3, 0.4, 0.9);
  EXPECT_EQ(assign_exactly(problem, never).units, assign_exactly(problem, never).units);
}

TEST(WeaponTarget, HasNothingToDoWithoutWeapons) {
  const WeaponTargetProblem problem{.values = {3.0, 4.0}, .kill_probability = {}, .count = {}};
  for (const WeaponTargetAnswer& answer :
       {assign_greedily(problem), assign_by_search(problem, never), assign_exactly(problem, never)}) {
    EXPECT_EQ(answer.surviving_value, 7.0);
    EXPECT_TRUE(answer.proven);
  }
}

// Sonuc, Sen and Bayir (2017), as in validation/wta.
TEST(WeaponTarget, SolvesThePublishedInstances) {
  const std::string folder = IAMD_SOURCE_DIR "/validation/wta/";
  std::ifstream optima{folder + "optima.csv"};
  ASSERT_TRUE(optima);
  int solved = 0;
  for (std::string line; std::getline(optima, line);) {
    if (line.empty() || line[0] == '#' || line.starts_with("instance")) continue;
    const std::string name = line.substr(0, line.find(','));
    const double one_to_one = std::stod(line.substr(line.rfind(',') + 1));
    std::ifstream file{folder + name + ".dat"};
    std::size_t n = 0;
    ASSERT_TRUE(file >> n);
    WeaponTargetProblem problem;
    problem.values.resize(n);
    problem.kill_probability.resize(n * n);
    problem.count.assign(n, 1);
    for (double& value : problem.values) file >> value;
    for (double& p : problem.kill_probability) file >> p;
    ASSERT_TRUE(file) << name;
    const WeaponTargetAnswer answer = assign_exactly(problem, never);
    EXPECT_TRUE(answer.proven) << name;
    EXPECT_LE(answer.surviving_value, one_to_one + 1e-4) << name;
    if (name == "WTA1") {
      EXPECT_NEAR(answer.surviving_value, 48.3640, 1e-9);
    }
    ++solved;
  }
  EXPECT_EQ(solved, 6);
}

}  // namespace
}  // namespace iamd::battle
