#include "iamd/outcome/statistics.hpp"

#include <cmath>
#include <numeric>
#include <vector>

#include <gtest/gtest.h>

#include "iamd/base/random.hpp"

namespace iamd::outcome {
namespace {

// Newcombe (1998), Statistics in Medicine 17:857, table I, 95 %: 81 of 263, 15 of 148, 0 of 20, 1 of 29.
TEST(Statistics, WilsonAgreesWithNewcombesTable) {
  EXPECT_NEAR(wilson(81, 263, 0.95).low, 0.2553, 5e-5);
  EXPECT_NEAR(wilson(81, 263, 0.95).high, 0.3662, 5e-5);
  EXPECT_NEAR(wilson(15, 148, 0.95).low, 0.0624, 5e-5);
  EXPECT_NEAR(wilson(15, 148, 0.95).high, 0.1605, 5e-5);
  EXPECT_EQ(wilson(0, 20, 0.95).low, 0.0);
  EXPECT_NEAR(wilson(0, 20, 0.95).high, 0.1611, 5e-5);
  EXPECT_NEAR(wilson(1, 29, 0.95).low, 0.0061, 5e-5);
  EXPECT_NEAR(wilson(1, 29, 0.95).high, 0.1718, 5e-5);
}

TEST(Statistics, ClopperPearsonAgreesWithNewcombesTable) {
  EXPECT_NEAR(clopper_pearson(81, 263, 0.95).low, 0.2527, 5e-5);
  EXPECT_NEAR(clopper_pearson(81, 263, 0.95).high, 0.3676, 5e-5);
  EXPECT_NEAR(clopper_pearson(0, 20, 0.95).high, 0.1684, 5e-5);
  EXPECT_NEAR(clopper_pearson(1, 29, 0.95).low, 0.0009, 5e-5);
  EXPECT_NEAR(clopper_pearson(1, 29, 0.95).high, 0.1776, 5e-5);
  EXPECT_EQ(clopper_pearson(20, 20, 0.95).high, 1.0);
}

TEST(Statistics, ClopperPearsonCoversAtLeastAsOftenAsItSays) {
  // Exact coverage: the sum of binomial probabilities of the counts whose interval holds the true proportion.
  for (const double p : {0.02, 0.3, 0.5, 0.97}) {
    constexpr unsigned trials = 40;
    double coverage = 0.0;
    for (unsigned k = 0; k <= trials; ++k) {
      const Interval i = clopper_pearson(k, trials, 0.9);
      if (p < i.low || p > i.high) continue;
      coverage += std::exp(std::lgamma(trials + 1.0) - std::lgamma(k + 1.0) - std::lgamma(trials - k + 1.0) +
                           k * std::log(p) + (trials - k) * std::log1p(-p));
    }
    EXPECT_GE(coverage, 0.9) << p;
  }
}

TEST(Statistics, QuantilesInterpolateAsTypeSeven) {
  const std::vector<double> values{4.0, 1.0, 3.0, 2.0};
  EXPECT_DOUBLE_EQ(quantile(values, 0.0), 1.0);
  EXPECT_DOUBLE_EQ(quantile(values, 0.5), 2.5);
  EXPECT_DOUBLE_EQ(quantile(values, 1.0), 4.0);
  EXPECT_DOUBLE_EQ(quantile(values, 0.25), 1.75);
}

TEST(Statistics, StudentsIntervalOfTwoValuesIsTheTextbookOne) {
  // t(0.975, 1) = 12.7062.
  const Interval i = student(std::vector<double>{0.0, 2.0}, 0.95);
  EXPECT_NEAR(i.high - 1.0, 12.7062, 1e-3);
  EXPECT_TRUE(std::isinf(student(std::vector<double>{1.0}, 0.95).high));
}

// Groups of ten runs: each world has its own mean (sd 2), each run scatters about it (sd 1).
struct TwoStage {
  std::vector<double> values;
  std::vector<std::uint64_t> worlds;
};
TwoStage two_stage(std::uint64_t seed, double sd_worlds, std::size_t world_count) {
  TwoStage data;
  base::RandomStream stream{{seed, 0, 0, base::Purpose::test}};
  for (std::uint64_t world = 0; world < world_count; ++world) {
    const double centre = 5.0 + sd_worlds * stream.normal();
    for (int i = 0; i < 10; ++i) {
      data.values.push_back(centre + stream.normal());
      data.worlds.push_back(world);
    }
  }
  return data;
}

TEST(Statistics, DoubtAndChanceAreTakenApart) {
  const TwoStage data = two_stage(1, 2.0, 2000);
  const Grouped g = grouped(data.values, data.worlds, 0.95);
  EXPECT_EQ(g.world_count, 2000U);
  EXPECT_NEAR(g.sd_chance, 1.0, 0.03);
  EXPECT_NEAR(g.sd_doubt, 2.0, 0.12);
}

TEST(Statistics, WithoutDoubtNoneIsFound) {
  const TwoStage data = two_stage(2, 0.0, 2000);
  EXPECT_LT(grouped(data.values, data.worlds, 0.95).sd_doubt, 0.12);
}

TEST(Statistics, TheGroupedIntervalCoversTheTruthAsOftenAsItSays) {
  // 400 campaigns of 20 worlds: at 90 %, 360 expected; the 99.9 % band of a binomial is 338 to 379.
  int covered = 0;
  for (std::uint64_t seed = 0; seed < 400; ++seed) {
    const TwoStage data = two_stage(100 + seed, 2.0, 20);
    const Interval i = grouped(data.values, data.worlds, 0.9).interval;
    covered += i.low <= 5.0 && 5.0 <= i.high ? 1 : 0;
  }
  EXPECT_GE(covered, 338);
  EXPECT_LE(covered, 379);
}

TEST(Statistics, AProportionFromFewWorldsIsNotMoreCertainThanTheWorlds) {
  // Five worlds of 100 runs, in each either all or none succeed.
  std::vector<double> outcomes;
  std::vector<std::uint64_t> worlds;
  for (std::uint64_t world = 0; world < 5; ++world) {
    for (int i = 0; i < 100; ++i) {
      outcomes.push_back(world < 2 ? 1.0 : 0.0);
      worlds.push_back(world);
    }
  }
  const Interval grouped_interval = grouped_proportion(outcomes, worlds, 0.95);
  const Interval of_five = clopper_pearson(2, 5, 0.95);
  EXPECT_LE(grouped_interval.low, of_five.low + 0.01);
  EXPECT_GE(grouped_interval.high, of_five.high - 0.01);
  // All alike: no more than five independent answers are known.
  const std::vector<double> all(outcomes.size(), 1.0);
  EXPECT_NEAR(grouped_proportion(all, worlds, 0.95).low, clopper_pearson(5, 5, 0.95).low, 1e-12);
}

TEST(Statistics, AProportionOfOneWorldIsTheExactInterval) {
  const std::vector<double> outcomes{1.0, 0.0, 1.0, 1.0};
  const std::vector<std::uint64_t> worlds(4, 0);
  EXPECT_DOUBLE_EQ(grouped_proportion(outcomes, worlds, 0.95).low, clopper_pearson(3, 4, 0.95).low);
}

}  // namespace
}  // namespace iamd::outcome
