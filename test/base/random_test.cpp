#include "iamd/base/random.hpp"

#include <algorithm>
#include <cmath>
#include <functional>
#include <set>
#include <vector>

#include <boost/math/distributions/beta.hpp>
#include <boost/math/distributions/exponential.hpp>
#include <boost/math/distributions/gamma.hpp>
#include <boost/math/distributions/normal.hpp>
#include <boost/math/distributions/poisson.hpp>
#include <boost/math/distributions/triangular.hpp>
#include <gtest/gtest.h>

#include "iamd/base/hash.hpp"

namespace iamd::base {
namespace {

constexpr int draws = 100000;

// Every statistical test has a false alarm of about 1e-6 under another seed; with this seed all pass for good.
StreamKey key(std::uint64_t entity) { return {.seed = 20240229, .run = 3, .entity = entity, .purpose = Purpose::test}; }

std::vector<double> sample(std::uint64_t entity, const std::function<double(RandomStream&)>& draw) {
  RandomStream stream(key(entity));
  std::vector<double> values(draws);
  for (double& value : values) value = draw(stream);
  return values;
}

// Kolmogorov and Smirnov's statistic times √n; above 2.7 with probability 1e-6.
template <class Cdf>
double kolmogorov(std::vector<double> values, const Cdf& cdf) {
  std::ranges::sort(values);
  const double n = static_cast<double>(values.size());
  double worst = 0.0;
  for (std::size_t i = 0; i < values.size(); ++i) {
    const double p = cdf(values[i]);
    worst = std::max({worst, static_cast<double>(i + 1) / n - p, p - static_cast<double>(i) / n});
  }
  return worst * std::sqrt(n);
}

constexpr double ks_limit = 2.7;

void expect_moments(const std::vector<double>& values, double mean, double variance, double fourth_moment) {
  double sum = 0.0;
  double squares = 0.0;
  for (const double x : values) sum += x;
  const double n = static_cast<double>(values.size());
  for (const double x : values) squares += (x - mean) * (x - mean);
  EXPECT_NEAR(sum / n, mean, 5.0 * std::sqrt(variance / n));
  EXPECT_NEAR(squares / n, variance, 5.0 * std::sqrt((fourth_moment - variance * variance) / n));
}

template <class Distribution>
void expect_distribution(const std::vector<double>& values, const Distribution& d) {
  EXPECT_LT(kolmogorov(values, [&](double x) { return cdf(d, x); }), ks_limit);
  const double variance = boost::math::variance(d);
  expect_moments(values, mean(d), variance, boost::math::kurtosis(d) * variance * variance);
}

TEST(Random, PhiloxMeetsThePublishedVectors) {
  // kat_vectors of Random123.
  using Counter = std::array<std::uint32_t, 4>;
  constexpr std::uint32_t ones = 0xffffffffU;
  EXPECT_EQ(philox4x32_10({0, 0, 0, 0}, {0, 0}), (Counter{0x6627e8d5, 0xe169c58d, 0xbc57ac4c, 0x9b00dbd8}));
  EXPECT_EQ(philox4x32_10({ones, ones, ones, ones}, {ones, ones}),
            (Counter{0x408f276d, 0x41c83b0e, 0xa20bc7c6, 0x6d5451fd}));
  EXPECT_EQ(philox4x32_10({0x243f6a88, 0x85a308d3, 0x13198a2e, 0x03707344}, {0xa4093822, 0x299f31d0}),
            (Counter{0xd16cfe09, 0x94fdcceb, 0x5001e420, 0x24126ea1}));
}

TEST(Random, SameKeySameDraws) {
  RandomStream a(key(1));
  RandomStream b(key(1));
  for (int i = 0; i < 1000; ++i) EXPECT_EQ(a.bits(), b.bits());
}

TEST(Random, EveryPartOfTheKeyMatters) {
  std::set<std::uint64_t> seen;
  const auto first = [](StreamKey k) {
    RandomStream stream(k);
    const std::uint64_t high = stream.bits();
    return high << 32U | stream.bits();
  };
  for (std::uint64_t i = 0; i < 64; ++i) {
    const std::uint64_t bit = 1ULL << i;
    seen.insert(first({.seed = bit}));
    seen.insert(first({.run = bit}));
    seen.insert(first({.entity = bit}));
  }
  for (std::uint32_t p = 1; p < 64; ++p) seen.insert(first({.purpose = static_cast<Purpose>(p)}));
  seen.insert(first({}));
  EXPECT_EQ(seen.size(), 3U * 64U + 63U + 1U);
}

TEST(Random, ACopyGoesOnAlike) {
  RandomStream a(key(2));
  a.normal();
  RandomStream b = a;
  for (int i = 0; i < 10; ++i) EXPECT_EQ(a.normal(), b.normal());
}

TEST(Random, NeighbouringStreamsAreIndependent) {
  // Correlation of the first draws of neighbouring entities, runs and seeds: normal with deviation 1/√n.
  for (int part = 0; part < 3; ++part) {
    double sum = 0.0;
    for (std::uint64_t i = 0; i < draws; ++i) {
      const auto draw = [&](std::uint64_t k) {
        StreamKey one = key(5);
        (part == 0 ? one.entity : part == 1 ? one.run : one.seed) = k;
        return RandomStream(one).uniform() - 0.5;
      };
      sum += 12.0 * draw(i) * draw(i + 1);
    }
    EXPECT_NEAR(sum / draws, 0.0, 5.0 / std::sqrt(draws)) << part;
  }
}

TEST(Random, FirstDrawsOfManyStreamsAreUniform) {
  std::vector<double> values;
  for (std::uint64_t i = 0; i < draws; ++i)
    values.push_back(RandomStream(key(hash_text("target " + std::to_string(i)))).uniform());
  EXPECT_LT(kolmogorov(values, [](double x) { return x; }), ks_limit);
}

TEST(Random, UniformIsUniformInTheOpenInterval) {
  const auto values = sample(10, [](RandomStream& s) { return s.uniform(); });
  EXPECT_GT(*std::ranges::min_element(values), 0.0);
  EXPECT_LT(*std::ranges::max_element(values), 1.0);
  EXPECT_LT(kolmogorov(values, [](double x) { return x; }), ks_limit);
  expect_moments(values, 0.5, 1.0 / 12.0, 1.0 / 80.0);
}

TEST(Random, EveryBitIsFair) {
  RandomStream stream(key(11));
  std::array<int, 32> count{};
  for (int i = 0; i < draws; ++i) {
    const std::uint32_t bits = stream.bits();
    for (unsigned b = 0; b < 32; ++b) count[b] += static_cast<int>(bits >> b & 1U);
  }
  for (const int c : count) EXPECT_NEAR(c, draws / 2, 5.0 * 0.5 * std::sqrt(draws));
}

TEST(Random, NormalIsNormal) {
  const auto values = sample(12, [](RandomStream& s) { return s.normal(); });
  expect_distribution(values, boost::math::normal_distribution<double>());
  double lag = 0.0;  // both variates of a pair are used: they are independent
  for (std::size_t i = 1; i < values.size(); ++i) lag += values[i] * values[i - 1];
  EXPECT_NEAR(lag / draws, 0.0, 5.0 / std::sqrt(draws));
}

TEST(Random, ExponentialIsExponential) {
  expect_distribution(sample(13, [](RandomStream& s) { return s.exponential(); }),
                      boost::math::exponential_distribution<double>(1.0));
}

TEST(Random, GammaIsGammaForSmallAndLargeShapes) {
  for (const double shape : {0.1, 0.5, 1.0, 2.0, 7.5, 300.0}) {
    SCOPED_TRACE(shape);
    expect_distribution(sample(14, [&](RandomStream& s) { return s.gamma(shape); }),
                        boost::math::gamma_distribution<double>(shape, 1.0));
  }
}

TEST(Random, BetaIsBeta) {
  for (const auto& [a, b] : {std::pair{0.5, 0.5}, {2.5, 1.5}, {9.5, 90.5}, {1.0, 1.0}}) {
    SCOPED_TRACE(testing::Message() << a << " " << b);
    expect_distribution(sample(15, [&](RandomStream& s) { return s.beta(a, b); }),
                        boost::math::beta_distribution<double>(a, b));
  }
}

TEST(Random, BetaOfTinyShapesStaysInRange) {
  RandomStream stream(key(16));
  for (int i = 0; i < 1000; ++i) {
    const double x = stream.beta(1e-4, 1e-4);
    EXPECT_GE(x, 0.0);
    EXPECT_LE(x, 1.0);
  }
}

TEST(Random, TriangularIsTriangular) {
  for (const double likely : {-2.0, 0.5, 3.0}) {
    SCOPED_TRACE(likely);
    const auto values = sample(17, [&](RandomStream& s) { return s.triangular(-2.0, likely, 3.0); });
    const boost::math::triangular_distribution<double> d(-2.0, likely, 3.0);
    EXPECT_LT(kolmogorov(values, [&](double x) { return cdf(d, x); }), ks_limit);
  }
  RandomStream stream(key(17));
  EXPECT_EQ(stream.triangular(4.0, 4.0, 4.0), 4.0);
}

TEST(Random, PoissonIsPoissonOnBothSidesOfThirty) {
  for (const double mean : {0.0, 0.3, 4.0, 29.0, 31.0, 250.0, 5000.0}) {
    SCOPED_TRACE(mean);
    RandomStream stream(key(18));
    const int n = mean > 1000.0 ? 2000 : 50000;
    double sum = 0.0;
    double squares = 0.0;
    for (int i = 0; i < n; ++i) {
      const double x = stream.poisson(mean);
      sum += x;
      squares += (x - mean) * (x - mean);
    }
    EXPECT_NEAR(sum / n, mean, 5.0 * std::sqrt(mean / n) + 1e-12);
    EXPECT_NEAR(squares / n, mean, 5.0 * std::sqrt((mean + 2.0 * mean * mean) / n) + 1e-12);
  }
}

TEST(Random, PoissonCountsFollowTheProbabilities) {
  for (const double mean : {2.5, 40.0}) {
    RandomStream stream(key(19));
    const boost::math::poisson_distribution<double> d(mean);
    std::vector<double> count(200);
    for (int i = 0; i < draws; ++i) count.at(stream.poisson(mean)) += 1.0;
    double chi_squared = 0.0;
    int cells = 0;
    for (std::size_t k = 0; k < count.size(); ++k) {
      const double expected = draws * pdf(d, static_cast<double>(k));
      if (expected < 10.0) continue;
      chi_squared += (count[k] - expected) * (count[k] - expected) / expected;
      ++cells;
    }
    EXPECT_NEAR(chi_squared, cells, 5.0 * std::sqrt(2.0 * cells));
  }
}

TEST(Random, BernoulliUsesOneUniformWhateverTheProbability) {
  RandomStream a(key(20));
  RandomStream b(key(20));
  int hits = 0;
  for (int i = 0; i < draws; ++i) {
    hits += a.bernoulli(0.8) ? 1 : 0;
    EXPECT_FALSE(b.bernoulli(0.0));
  }
  EXPECT_NEAR(hits, 0.8 * draws, 5.0 * std::sqrt(0.16 * draws));
  EXPECT_EQ(a.uniform(), b.uniform());
  EXPECT_TRUE(a.bernoulli(1.0));
}

}  // namespace
}  // namespace iamd::base
