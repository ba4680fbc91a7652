// The chain itself, drawn: echo, noise, square-law detector, integration, threshold; against the exact statistics.
#include <cmath>
#include <cstdint>

#include <gtest/gtest.h>

#include "iamd/base/random.hpp"
#include "iamd/sensing/detection.hpp"

namespace iamd::sensing {
namespace {

using world::Swerling;

// Unit mean: exponential in cases 1 and 2, chi-square with 4 degrees of freedom in cases 3 and 4.
double fluctuation_of(Swerling fluctuation, base::RandomStream& random) {
  switch (fluctuation) {
    case Swerling::steady:
      return 1.0;
    case Swerling::case_1:
    case Swerling::case_2:
      return random.exponential();
    case Swerling::case_3:
    case Swerling::case_4:
      break;
  }
  return 0.5 * (random.exponential() + random.exponential());
}

double integrated(Swerling fluctuation, double snr, int pulses, base::RandomStream& random) {
  const bool every_pulse = fluctuation == Swerling::case_2 || fluctuation == Swerling::case_4;
  double x = fluctuation_of(fluctuation, random);
  double sum = 0.0;
  for (int i = 0; i < pulses; ++i) {
    if (i > 0 && every_pulse) x = fluctuation_of(fluctuation, random);
    // The echo's phase does not matter to the noise: it lies on the real axis.
    const double real = std::sqrt(snr * x) + std::sqrt(0.5) * random.normal();
    const double imaginary = std::sqrt(0.5) * random.normal();
    sum += real * real + imaginary * imaginary;
  }
  return sum;
}

// Wilson's interval at 99.9 % for all comparisons together: Bonferroni's 0.001/30 each, two-sided, z = 4.15.
TEST(DetectionChain, DetectsAsOftenAsTheExactStatisticsSay) {
  constexpr double z = 4.15;
  constexpr int trials = 12000;
  int comparisons = 0;
  for (const Swerling fluctuation :
       {Swerling::steady, Swerling::case_1, Swerling::case_2, Swerling::case_3, Swerling::case_4}) {
    for (const int pulses : {1, 10, 100}) {
      for (const double pd_wanted : {0.3, 0.9}) {
        const double pfa = 1e-4;
        const double snr = required_snr(fluctuation, pd_wanted, pfa, pulses);
        const double threshold = detection_threshold(pfa, pulses);
        const double pd = detection_probability(fluctuation, snr, threshold, pulses);
        base::RandomStream random{{.seed = 11,
                                   .run = static_cast<std::uint64_t>(pulses),
                                   .entity = static_cast<std::uint64_t>(fluctuation),
                                   .purpose = base::Purpose::test}};
        int detected = 0;
        for (int i = 0; i < trials; ++i) detected += integrated(fluctuation, snr, pulses, random) > threshold ? 1 : 0;
        const double share = detected / static_cast<double>(trials);
        const double z2n = z * z / trials;
        const double centre = (share + 0.5 * z2n) / (1.0 + z2n);
        const double half = z / (1.0 + z2n) * std::sqrt(share * (1.0 - share) / trials + 0.25 * z2n / trials);
        EXPECT_TRUE(centre - half <= pd && pd <= centre + half)
            << static_cast<int>(fluctuation) << ' ' << pulses << ' ' << pd << ": " << share;
        EXPECT_LT(half, 0.02);
        ++comparisons;
      }
    }
  }
  EXPECT_EQ(comparisons, 30);
}

// The false alarms of noise alone: at 1e-2, since rarer ones would need more draws.
TEST(DetectionChain, CrossesByNoiseAloneAsOftenAsItsFalseAlarmProbability) {
  for (const int pulses : {1, 10, 100}) {
    const double threshold = detection_threshold(1e-2, pulses);
    base::RandomStream random{{.seed = 12, .run = static_cast<std::uint64_t>(pulses)}};
    constexpr int trials = 12000;
    int crossed = 0;
    for (int i = 0; i < trials; ++i) crossed += integrated(Swerling::steady, 0.0, pulses, random) > threshold ? 1 : 0;
    // 120 expected; binomial deviation 10.9; 3.6 deviations for three comparisons at 99.9 % together.
    EXPECT_NEAR(crossed, 120, 40) << pulses;
  }
}

}  // namespace
}  // namespace iamd::sensing
