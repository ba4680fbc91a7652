// Verdicts from shares, and which input matters most.
#include "iamd/study/claim_judge.hpp"

#include <cmath>
#include <limits>
#include <vector>

#include <gtest/gtest.h>

#include "iamd/base/random.hpp"

#include "claim_texts.hpp"

namespace iamd::study {
namespace {

constexpr double nan = std::numeric_limits<double>::quiet_NaN();

TEST(ClaimThresholds, IncludeTheirEnds) {
  const Thresholds thresholds;
  EXPECT_EQ(thresholds.of(1.0), Judgement::supported);
  EXPECT_EQ(thresholds.of(0.9), Judgement::supported);
  EXPECT_EQ(thresholds.of(std::nextafter(0.9, 0.0)), Judgement::depends);
  EXPECT_EQ(thresholds.of(std::nextafter(0.1, 1.0)), Judgement::depends);
  EXPECT_EQ(thresholds.of(0.1), Judgement::contradicted);
  EXPECT_EQ(thresholds.of(0.0), Judgement::contradicted);
  EXPECT_EQ(thresholds.of(nan), Judgement::undecidable);
  EXPECT_EQ((Thresholds{0.6, 0.4}.of(0.65)), Judgement::supported);
}

TEST(ClaimThresholds, JudgeAReading) {
  ClaimOptions strict;
  strict.thresholds = {0.999, 0.001};
  const std::string reading = "denominator: shots, counts: {beta: [24, 85]}";
  EXPECT_EQ(answer_to("kind: record, rate: 0.25", reading).judgement, Judgement::supported);
  EXPECT_EQ(answer_to("kind: record, rate: 0.25", reading, strict).judgement, Judgement::depends);
}

TEST(ClaimTogether, KeepsWhatAllDecidedOnesShare) {
  using enum Judgement;
  EXPECT_EQ(together({supported, supported}), supported);
  EXPECT_EQ(together({supported, undecidable}), supported);
  EXPECT_EQ(together({supported, contradicted}), depends);
  EXPECT_EQ(together({contradicted, depends}), depends);
  EXPECT_EQ(together({undecidable, undecidable}), undecidable);
  EXPECT_EQ(together({}), undecidable);
}

class SobolByRanks : public testing::Test {
 protected:
  static constexpr std::size_t pairs = 20'000;
  // y = 2 a + b, and nothing of c: indices 4/5, 1/5 and 0 for inputs of one variance.
  SobolByRanks() {
    base::RandomStream stream{{.seed = 3, .run = 0, .entity = 0, .purpose = base::Purpose::scenario_world}};
    for (std::size_t i = 0; i < pairs; ++i) {
      a.push_back(stream.uniform());
      b.push_back(stream.uniform());
      c.push_back(stream.uniform());
      y.push_back(2.0 * a.back() + b.back());
    }
  }
  std::vector<double> a, b, c, y;
};

TEST_F(SobolByRanks, FindsTheIndicesOfASum) {
  // The estimate's spread is about 1/sqrt(n) = 0.007.
  EXPECT_NEAR(rank_sobol_index(a, y), 0.8, 0.03);
  EXPECT_NEAR(rank_sobol_index(b, y), 0.2, 0.03);
  EXPECT_NEAR(rank_sobol_index(c, y), 0.0, 0.03);
}

TEST_F(SobolByRanks, FindsWhatDoesNotRiseSteadily) {
  std::vector<double> square;
  for (const double value : a) square.push_back((value - 0.5) * (value - 0.5));
  EXPECT_GT(rank_sobol_index(a, square), 0.99);
}

TEST_F(SobolByRanks, DependsOnOrderOnly) {
  std::vector<double> stretched, moved;
  for (const double value : a) stretched.push_back(std::exp(5.0 * value));
  for (const double value : y) moved.push_back(1e6 + 3.0 * value);
  EXPECT_EQ(rank_sobol_index(stretched, y), rank_sobol_index(a, y));
  EXPECT_NEAR(rank_sobol_index(a, moved), rank_sobol_index(a, y), 1e-9);
}

TEST_F(SobolByRanks, IsUnknownWhereNothingVaries) {
  EXPECT_TRUE(std::isnan(rank_sobol_index(a, std::vector<double>(pairs, 0.3))));
  EXPECT_TRUE(std::isnan(rank_sobol_index(std::span{a}.first(9), std::span{y}.first(9))));
  EXPECT_FALSE(std::isnan(rank_sobol_index(std::span{a}.first(10), std::span{y}.first(10))));
}

TEST(ClaimJudge, IsTheSameForTheSameSeedAndAnotherForAnother) {
  const auto share = [](std::uint64_t seed) {
    ClaimOptions options;
    options.seed = seed;
    return answer_to("kind: line_of_sight, range_km: 430", "altitude_km: {low: 7, likely: 9, high: 13}", options)
        .found->value;
  };
  EXPECT_EQ(share(1), share(1));
  EXPECT_NE(share(1), share(2));
}

TEST(ClaimJudge, LetsChanceDifferFromWorldToWorld) {
  // A number of chance, not of doubt, is drawn anew, too.
  const ReadingAnswer answer =
      answer_to("kind: line_of_sight, range_km: 430", "altitude_km: {low: 7, likely: 9, high: 13, doubt: aleatory}");
  EXPECT_LT(answer.found->low, answer.found->high);
}

}  // namespace
}  // namespace iamd::study
