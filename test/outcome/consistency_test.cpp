#include "iamd/outcome/consistency.hpp"

#include <cmath>
#include <limits>
#include <vector>

#include <gtest/gtest.h>

#include "iamd/base/random.hpp"

namespace iamd::outcome {
namespace {

TEST(Consistency, TheNormalisedSquareIsThatOfTheHand) {
  EXPECT_DOUBLE_EQ(normalised_square(std::vector<double>{3.0}, std::vector<double>{4.0}).value(), 2.25);
  // P = [2 1; 1 2]: its inverse is [2 -1; -1 2] / 3; e = (1, 2) gives (2 - 4 + 8) / 3.
  EXPECT_NEAR(normalised_square(std::vector<double>{1, 2}, std::vector<double>{2, 1, 1, 2}).value(), 2.0, 1e-15);
  EXPECT_EQ(normalised_square(std::vector<double>{0, 0}, std::vector<double>{2, 1, 1, 2}).value(), 0.0);
}

TEST(Consistency, TheNormalisedSquareDoesNotChangeWithTheUnits) {
  // Error and covariance in other units (and axes mixed) by x → A x: e' P⁻¹ e stays.
  const std::vector<double> e{1.0, -2.0, 0.5};
  const std::vector<double> p{4, 1, 0.5, 1, 3, 0.2, 0.5, 0.2, 2};
  const double a[3][3] = {{1000, 0, 0}, {20, 0.01, 0}, {-3, 4, 7}};
  std::vector<double> ae(3, 0.0);
  std::vector<double> apa(9, 0.0);
  for (std::size_t i = 0; i < 3; ++i) {
    for (std::size_t k = 0; k < 3; ++k) ae[i] += a[i][k] * e[k];
    for (std::size_t j = 0; j < 3; ++j) {
      for (std::size_t k = 0; k < 3; ++k) {
        for (std::size_t l = 0; l < 3; ++l) apa[3 * i + j] += a[i][k] * p[3 * k + l] * a[j][l];
      }
    }
  }
  EXPECT_NEAR(normalised_square(ae, apa).value() / normalised_square(e, p).value(), 1.0, 1e-9);
}

TEST(Consistency, ChiSquareBoundsAreThoseOfTheTables) {
  // χ²(0.025; 100) = 74.222, χ²(0.975; 100) = 129.561: the mean of 50 NEES of two states (Bar-Shalom, Li and
  // Kirubarajan 2001, §5.4.2, print 1.5 and 2.6).
  const Interval fifty = mean_chi_square(50, 2, 0.95);
  EXPECT_NEAR(fifty.low, 74.222 / 50.0, 1e-4 / 5.0);
  EXPECT_NEAR(fifty.high, 129.561 / 50.0, 1e-4 / 5.0);
  // χ²(0.005; 6) = 0.676, χ²(0.995; 6) = 18.548.
  EXPECT_NEAR(mean_chi_square(1, 6, 0.99).low, 0.676, 5e-4);
  EXPECT_NEAR(mean_chi_square(1, 6, 0.99).high, 18.548, 5e-4);
}

TEST(Consistency, BoundsNarrowAroundTheDegreesOfFreedom) {
  double width = std::numeric_limits<double>::infinity();
  for (const std::uint64_t count : {1U, 10U, 1000U, 10'000'000U}) {
    const Interval bounds = mean_chi_square(count, 3, 0.99);
    EXPECT_LT(bounds.low, 3.0);
    EXPECT_GT(bounds.high, 3.0);
    EXPECT_LT(bounds.high - bounds.low, width);
    width = bounds.high - bounds.low;
  }
  // Normal limit: 2 · 2.5758 · √(2 · 3 / n).
  EXPECT_NEAR(width, 2.0 * 2.5758 * std::sqrt(6.0 / 1e7), 1e-6);
}

TEST(Consistency, HonestErrorsPassAndTheOverconfidentFail) {
  base::RandomStream stream{{1, 0, 0, base::Purpose::test}};
  const std::vector<double> p{4, 0, 0, 0, 9, 0, 0, 0, 1};
  std::vector<double> honest;
  std::vector<double> overconfident;
  std::vector<double> modest;
  for (int i = 0; i < 1000; ++i) {
    std::vector<double> e{2.0 * stream.normal(), 3.0 * stream.normal(), stream.normal()};
    honest.push_back(normalised_square(e, p).value());
    overconfident.push_back(1.2 * honest.back());
    modest.push_back(0.8 * honest.back());
  }
  EXPECT_TRUE(consistency(honest, 3, 0.999).value().consistent);  // fails once in a thousand seeds
  EXPECT_FALSE(consistency(overconfident, 3, 0.99).value().consistent);
  EXPECT_FALSE(consistency(modest, 3, 0.99).value().consistent);
  EXPECT_GT(consistency(overconfident, 3, 0.99).value().mean, consistency(overconfident, 3, 0.99).value().bounds.high);
}

TEST(Consistency, TheBoundsHoldTheMeanAsOftenAsTheySay) {
  // 2 000 means of 4 values of one degree, bounds of 90 %: a binomial count, 1 800 ± 3.29 · √180 for 99.9 %.
  base::RandomStream stream{{2, 0, 0, base::Purpose::test}};
  int inside = 0;
  for (int k = 0; k < 2000; ++k) {
    std::vector<double> values;
    for (int i = 0; i < 4; ++i) values.push_back(std::pow(stream.normal(), 2.0));
    inside += consistency(values, 1, 0.9).value().consistent ? 1 : 0;
  }
  EXPECT_NEAR(inside, 1800, 3.29 * std::sqrt(180.0));
}

TEST(Consistency, UnusableInputIsRefused) {
  const double nan = std::numeric_limits<double>::quiet_NaN();
  using Numbers = std::vector<double>;
  EXPECT_FALSE(normalised_square(Numbers{1, 2}, Numbers{1, 0, 0}));     // not its square
  EXPECT_FALSE(normalised_square(Numbers{}, Numbers{}));                // nothing
  EXPECT_FALSE(normalised_square(Numbers(17), Numbers(17 * 17)));       // too large
  EXPECT_FALSE(normalised_square(Numbers{nan}, Numbers{1}));            // no number
  EXPECT_FALSE(normalised_square(Numbers{1}, Numbers{nan}));            // likewise
  EXPECT_FALSE(normalised_square(Numbers{1}, Numbers{0}));              // singular
  EXPECT_FALSE(normalised_square(Numbers{1, 1}, Numbers{1, 2, 2, 1}));  // indefinite
  EXPECT_FALSE(consistency(Numbers{1}, 0, 0.99));
  for (const double p : {0.0, 1.0, -0.5, nan}) EXPECT_FALSE(consistency(Numbers{1}, 1, p));
  EXPECT_FALSE(consistency(Numbers{-1}, 1, 0.99));
  EXPECT_FALSE(consistency(Numbers{nan}, 1, 0.99));
  const Consistency nothing = consistency(Numbers{}, 3, 0.99).value();
  EXPECT_EQ(nothing.count, 0U);
  EXPECT_FALSE(nothing.consistent);
}

}  // namespace
}  // namespace iamd::outcome
