// Detection after many pulses: the sums against closed forms, other distributions and plain integration.
#include <algorithm>
#include <cmath>
#include <cstddef>
#include <limits>
#include <vector>

#include <boost/math/distributions/gamma.hpp>
#include <boost/math/distributions/non_central_chi_squared.hpp>
#include <boost/math/quadrature/gauss_kronrod.hpp>
#include <boost/math/special_functions/gamma.hpp>
#include <gtest/gtest.h>

#include "iamd/sensing/detection.hpp"
#include "iamd/sensing/detection_rules.hpp"

namespace iamd::sensing {
namespace {

using world::Swerling;

constexpr Swerling all_cases[] = {Swerling::steady, Swerling::case_1, Swerling::case_2, Swerling::case_3,
                                  Swerling::case_4};

double from_db(double db) { return std::pow(10.0, db / 10.0); }

// Marcum's Q_N: a steady dwell of this energy (N snr) crosses the threshold.
double marcum(double energy, double threshold, int pulses) {
  const boost::math::non_central_chi_squared power{2.0 * pulses, 2.0 * energy};
  return cdf(complement(power, 2.0 * threshold));
}

double shape_of(Swerling fluctuation, int pulses) {
  switch (fluctuation) {
    case Swerling::steady:
      return 0.0;
    case Swerling::case_1:
      return 1.0;
    case Swerling::case_2:
      return pulses;
    case Swerling::case_3:
      return 2.0;
    case Swerling::case_4:
      break;
  }
  return 2.0 * pulses;
}

// Marcum's Q averaged over the density of the energy: by adaptive quadrature, cut at quantiles of 1e-14.
double by_integration(Swerling fluctuation, double snr, double threshold, int pulses) {
  if (fluctuation == Swerling::steady) return marcum(pulses * snr, threshold, pulses);
  const double shape = shape_of(fluctuation, pulses);
  const boost::math::gamma_distribution<> energy{shape, pulses * snr / shape};
  const auto integrand = [&](double e) { return pdf(energy, e) * marcum(e, threshold, pulses); };
  const double low = quantile(energy, 1e-14), high = quantile(complement(energy, 1e-14));
  // In pieces about the energy that the threshold asks for, where Marcum's Q rises.
  const double width = 12.0 * std::sqrt(2.0 * threshold), rise = threshold - pulses;
  std::vector<double> ends{low};
  for (const double at : {rise - width, rise, rise + width}) ends.push_back(std::clamp(at, low, high));
  ends.push_back(high);
  double sum = 0.0;
  for (std::size_t i = 0; i + 1 < ends.size(); ++i) {
    if (ends[i] < ends[i + 1])
      sum += boost::math::quadrature::gauss_kronrod<double, 31>::integrate(integrand, ends[i], ends[i + 1], 8, 1e-12);
  }
  return sum;
}

TEST(DetectionAfterPulses, AgreesWithIntegrationOverTheFluctuation) {
  int compared = 0;
  for (const Swerling fluctuation : all_cases) {
    for (const int pulses : {2, 7, 30, 200}) {
      for (const double pfa : {1e-2, 1e-6, 1e-10}) {
        const double threshold = detection_threshold(pfa, pulses);
        for (const double snr_db : {-15.0, -5.0, 0.0, 5.0, 15.0}) {
          const double snr = from_db(snr_db);
          const double expected = by_integration(fluctuation, snr, threshold, pulses);
          EXPECT_NEAR(detection_probability(fluctuation, snr, threshold, pulses), expected, 1e-11 + 1e-9 * expected)
              << static_cast<int>(fluctuation) << ' ' << pulses << ' ' << pfa << ' ' << snr_db;
          ++compared;
        }
      }
    }
  }
  EXPECT_EQ(compared, 300);
}

// DiFranco and Rubin (1968): case 1 in incomplete gamma functions.
double case_1_closed(double snr, double threshold, int pulses) {
  const double energy = pulses * snr;
  if (pulses == 1) return std::exp(-threshold / (1.0 + energy));
  return boost::math::gamma_q(pulses - 1.0, threshold) +
         std::pow(1.0 + 1.0 / energy, pulses - 1.0) * std::exp(-threshold / (1.0 + energy)) *
             boost::math::gamma_p(pulses - 1.0, threshold / (1.0 + 1.0 / energy));
}

TEST(DetectionAfterPulses, OfCaseOneIsTheClosedForm) {
  for (const int pulses : {1, 2, 10, 100, 1000, 20000}) {
    for (const double pfa : {1e-12, 1e-6, 0.1}) {
      const double threshold = detection_threshold(pfa, pulses);
      for (double energy = 10.0; energy < 1e9; energy *= 7.0) {
        const double expected = case_1_closed(energy / pulses, threshold, pulses);
        if (!std::isfinite(expected)) continue;  // its factor has overflown
        EXPECT_NEAR(detection_probability(Swerling::case_1, energy / pulses, threshold, pulses), expected,
                    1e-10 * expected)
            << pulses << ' ' << pfa << ' ' << energy;
      }
    }
  }
}

TEST(DetectionAfterPulses, WithOnePulseTheSumsAreTheClosedForms) {
  for (const Swerling fluctuation : all_cases) {
    for (const double pfa : {1e-12, 1e-6, 1e-2}) {
      for (double snr = 1e-3; snr < 1e5; snr *= 2.3) {
        const double threshold = detection_threshold(pfa);
        const double pd = detection_probability(fluctuation, snr, threshold);
        EXPECT_EQ(detection_probability(fluctuation, snr, threshold, 1), pd);
        EXPECT_NEAR(miss_probability(fluctuation, snr, threshold, 1), 1.0 - pd, 1e-12);
      }
    }
  }
}

// Without a signal the pulses are a Poisson process: Q(N, T) = Σ_{m < N} e^-T T^m/m!, summed from its largest term.
double false_alarms(double threshold, int pulses) {
  double term = std::exp((pulses - 1) * std::log(threshold) - threshold - std::lgamma(pulses));
  double sum = 0.0;
  for (int m = pulses - 1; m >= 0; --m) {
    sum += term;
    term *= m / threshold;
  }
  return sum;
}

TEST(DetectionAfterPulses, ThresholdGivesItsFalseAlarms) {
  for (const int pulses : {1, 2, 3, 10, 256, 5000}) {
    double before = std::numeric_limits<double>::infinity();
    for (const double pfa : {1e-290, 1e-100, 1e-12, 1e-6, 1e-2, 0.5, 0.99}) {
      const double threshold = detection_threshold(pfa, pulses);
      EXPECT_NEAR(false_alarms(threshold, pulses) / pfa, 1.0, 1e-9) << pulses << ' ' << pfa;
      EXPECT_LT(threshold, before);
      before = threshold;
      for (const Swerling fluctuation : all_cases) {
        EXPECT_NEAR(detection_probability(fluctuation, 0.0, threshold, pulses) / pfa, 1.0, 1e-10);
        EXPECT_NEAR(detection_probability(fluctuation, 1e-14, threshold, pulses) / pfa, 1.0, 1e-9);
      }
    }
  }
}

TEST(DetectionAfterPulses, OfManyPulsesTendsToTheNormalDistribution) {
  const int pulses = most_pulses;
  const double threshold = detection_threshold(1e-3, pulses);
  for (const double snr : {1e-3, 3e-3, 5e-3}) {
    // The sum of N independent numbers of mean 1 + snr; its skewness 2/sqrt(N) = 0.002 bounds the error (Berry,
    // Esseen).
    const double steady = std::sqrt(pulses * (1.0 + 2.0 * snr)), fast = std::sqrt(1.0 * pulses) * (1.0 + snr);
    const double distance = threshold - pulses * (1.0 + snr);
    const auto normal = [&](double deviation) { return 0.5 * std::erfc(distance / deviation / std::sqrt(2.0)); };
    EXPECT_NEAR(detection_probability(Swerling::steady, snr, threshold, pulses), normal(steady), 2e-3);
    EXPECT_NEAR(detection_probability(Swerling::case_2, snr, threshold, pulses), normal(fast), 2e-3);
    const double between = std::sqrt(pulses * (1.0 + 2.0 * snr + 0.5 * snr * snr));
    EXPECT_NEAR(detection_probability(Swerling::case_4, snr, threshold, pulses), normal(between), 2e-3);
  }
}

TEST(DetectionAfterPulses, GrowsWithTheSignalAndBothChancesAddToOne) {
  for (const Swerling fluctuation : all_cases) {
    for (const int pulses : {2, 17, 1000}) {
      for (const double pfa : {1e-300, 1e-12, 1e-6, 0.3}) {
        const double threshold = detection_threshold(pfa, pulses);
        double before = 0.0;
        for (double snr = 1e-5; snr < 1e12; snr *= 1.6) {
          const double pd = detection_probability(fluctuation, snr, threshold, pulses);
          const double miss = miss_probability(fluctuation, snr, threshold, pulses);
          EXPECT_TRUE(pd >= before * (1.0 - 1e-12) && pd <= 1.0) << snr << ' ' << pfa << ' ' << pd;
          EXPECT_NEAR(pd + miss, 1.0, 1e-12);
          before = pd;
        }
        EXPECT_GT(before, 0.999);
        EXPECT_EQ(detection_probability(fluctuation, 1e300, threshold, pulses), 1.0);
        EXPECT_EQ(detection_probability(fluctuation, 1.0, 0.0, pulses), 1.0);
      }
    }
  }
}

// Case 2: (1 - pd) = P(N, T/(1 + snr)), whose first term is (T/(1 + snr))^N/N! for a strong signal; the dwell cases
// fall as 1/snr and 1/snr².
TEST(DetectionAfterPulses, MissesKeepTheirDigits) {
  const int pulses = 10;
  const double threshold = detection_threshold(1e-6, pulses);
  const double strong = 1e12;
  const double first = std::pow(threshold / (1.0 + strong), pulses) / std::tgamma(pulses + 1.0);
  EXPECT_NEAR(miss_probability(Swerling::case_2, strong, threshold, pulses) / first, 1.0, 1e-9);
  const auto fall = [&](Swerling fluctuation) {
    return std::log10(miss_probability(fluctuation, 1e7, threshold, pulses) /
                      miss_probability(fluctuation, 1e8, threshold, pulses));
  };
  EXPECT_NEAR(fall(Swerling::case_1), 1.0, 1e-5);
  EXPECT_NEAR(fall(Swerling::case_3), 2.0, 1e-5);
  EXPECT_NEAR(fall(Swerling::case_4), 20.0, 1e-3);
  // Steady: e^(-N snr) times a power series; 1e-96 here, where 1 - Pd is 0.
  const double miss = miss_probability(Swerling::steady, 40.0, threshold, pulses);
  EXPECT_GT(miss, 1e-97);
  EXPECT_LT(miss, 1e-95);
  EXPECT_NEAR(std::log(miss / cdf(boost::math::non_central_chi_squared{20.0, 800.0}, 2.0 * threshold)), 0.0, 1e-9);
}

TEST(DetectionAfterPulses, InverseReturnsTheProbability) {
  for (const Swerling fluctuation : all_cases) {
    for (const int pulses : {1, 2, 10, 100, 1000}) {
      for (const double pfa : {1e-100, 1e-12, 1e-6, 1e-4}) {
        const double threshold = detection_threshold(pfa, pulses);
        double before = 0.0;
        for (const double pd : {1e-3, 0.01, 0.3, 0.5, 0.9, 0.98999, 0.99001, 0.999, 1.0 - 1e-9}) {
          const double snr = required_snr(fluctuation, pd, pfa, pulses);
          EXPECT_NEAR(detection_probability(fluctuation, snr, threshold, pulses) / pd, 1.0, 1e-10);
          EXPECT_NEAR(miss_probability(fluctuation, snr, threshold, pulses) / (1.0 - pd), 1.0, 1e-9);
          EXPECT_GT(snr, before);
          before = snr;
        }
      }
      EXPECT_EQ(required_snr(fluctuation, 1e-6, 1e-4, pulses), 0.0);
      EXPECT_GT(required_snr(fluctuation, 1.0001e-4, 1e-4, pulses), 0.0);
    }
  }
}

TEST(DetectionAfterPulses, KnowsWhatPulsesSaveAndFluctuationCosts) {
  for (const double pfa : {1e-8, 1e-4}) {
    double before = 0.0;
    for (const int pulses : {1, 2, 4, 16, 64, 1024}) {
      // Adding behind the detector costs energy, more with every pulse, but less than the root of their number.
      const double energy = pulses * required_snr(Swerling::steady, 0.9, pfa, pulses);
      EXPECT_GT(energy, before);
      EXPECT_LT(energy, std::sqrt(pulses) * required_snr(Swerling::steady, 0.9, pfa) + 1e-9);
      before = energy;
      // Of the same pulses, fast fluctuation costs least, slow most (at 0.9).
      const auto needed = [&](Swerling f) { return required_snr(f, 0.9, pfa, pulses); };
      EXPECT_LT(needed(Swerling::steady), needed(Swerling::case_4));
      EXPECT_LE(needed(Swerling::case_4), needed(Swerling::case_2));
      EXPECT_LE(needed(Swerling::case_4), needed(Swerling::case_3) * (1.0 + 1e-12));
      EXPECT_LE(needed(Swerling::case_2), needed(Swerling::case_1) * (1.0 + 1e-12));
      EXPECT_LT(needed(Swerling::case_3), needed(Swerling::case_1));
      // Nothing beats a detector that knows the phase.
      for (const double snr : {0.01, 0.1, 1.0, 5.0}) {
        EXPECT_LE(detection_probability(Swerling::steady, snr, detection_threshold(pfa, pulses), pulses),
                  known_phase_detection_probability(snr, pfa, pulses) + 1e-15);
      }
    }
  }
}

}  // namespace
}  // namespace iamd::sensing
