#include "iamd/sensing/detection.hpp"

#include <algorithm>
#include <cmath>
#include <cstdint>
#include <limits>
#include <numbers>

#include <boost/math/distributions/complement.hpp>
#include <boost/math/distributions/non_central_chi_squared.hpp>
#include <boost/math/special_functions/gamma.hpp>
#include <boost/math/tools/toms748_solve.hpp>

#include "iamd/base/contracts.hpp"

namespace iamd::sensing {
namespace {

using world::Swerling;

// No exceptions, no long double: the same bits everywhere.
using Policy =
    boost::math::policies::policy<boost::math::policies::domain_error<boost::math::policies::ignore_error>,
                                  boost::math::policies::pole_error<boost::math::policies::ignore_error>,
                                  boost::math::policies::overflow_error<boost::math::policies::ignore_error>,
                                  boost::math::policies::evaluation_error<boost::math::policies::ignore_error>,
                                  boost::math::policies::rounding_error<boost::math::policies::ignore_error>,
                                  boost::math::policies::promote_double<false>>;

// Beyond this distance of amplitudes a steady echo is missed with less than e^(-81), which no double near 1 can tell
// from 0.
constexpr double certain_distance = 9.0;

double steady_probability(double snr, double threshold) {
  if (threshold <= 0.0) return 1.0;
  if (snr <= 0.0) return std::exp(-threshold);
  if (std::sqrt(snr) - std::sqrt(threshold) > certain_distance) return 1.0;
  const boost::math::non_central_chi_squared_distribution<double, Policy> power{2.0, 2.0 * snr};
  return boost::math::cdf(boost::math::complement(power, 2.0 * threshold));
}

// Upper and lower regularised incomplete gamma functions: the chance that noise alone crosses, and its complement.
double gamma_q(double a, double x) { return boost::math::gamma_q(a, x, Policy{}); }
double gamma_p(double a, double x) { return boost::math::gamma_p(a, x, Policy{}); }

// --- Probabilities of counts, as logarithms without cancellation: Loader, Fast and accurate computation of binomial
// probabilities (2000). Relative error 1e-14 of the probability near the mode.

// ln n! - ((n + 1/2) ln n - n + ln(2π)/2): what Stirling's formula lacks. Domain: whole n >= 1.
double stirling_rest(double n) {
  constexpr double small[] = {0.0,
                              0.08106146679532725822,
                              0.041340695955409294094,
                              0.027677925684998339149,
                              0.020790672103765093112,
                              0.016644691189821192163,
                              0.013876128823070747999,
                              0.011896709945891770095,
                              0.010411265261972096497,
                              0.0092554621827127329177,
                              0.0083305634333628712565,
                              0.007573675487951840795,
                              0.0069428401072095298657,
                              0.0064089941880042070684,
                              0.0059513701127588477356,
                              0.005554733551962801371};
  if (n < 16.0) return small[static_cast<int>(n)];
  const double n2 = n * n;
  return (1.0 / 12.0 - (1.0 / 360.0 - (1.0 / 1260.0 - (1.0 / 1680.0 - 1.0 / 1188.0 / n2) / n2) / n2) / n2) / n;
}

// x ln(x/mean) + mean - x, >= 0. Domain: both > 0.
double deviance(double x, double mean) {
  const double difference = x - mean;
  if (std::abs(difference) > 0.1 * (x + mean)) return x * std::log(x / mean) - difference;
  const double v = difference / (x + mean);
  double sum = difference * v;
  double term = 2.0 * x * v;
  for (int j = 3; j < 100; j += 2) {
    term *= v * v;
    const double next = sum + term / j;
    if (next == sum) break;
    sum = next;
  }
  return sum;
}

// ln of the Poisson probability of k. Domain: mean > 0, k >= 0 whole.
double log_poisson(double k, double mean) {
  if (k < 1.0) return -mean;
  return -stirling_rest(k) - deviance(k, mean) - 0.5 * std::log(2.0 * std::numbers::pi * k);
}

// The count k of the mixture: Poisson for a steady target, negative binomial of the fluctuation's shape otherwise.
class EnergyCount {
 public:
  // Shape 0: steady. Mean > 0.
  EnergyCount(double shape, double mean)
      : shape_{shape},
        mean_{std::min(mean, 1e290)},
        spread_{shape > 0.0 ? mean_ / shape : 0.0},
        p_{1.0 / (1.0 + spread_)},
        q_{spread_ / (1.0 + spread_)} {}

  [[nodiscard]] double log_probability(double k) const {
    if (shape_ == 0.0) return log_poisson(k, mean_);
    if (k < 1.0) return -shape_ * std::log1p(spread_);
    const double n = shape_ + k;
    return std::log(shape_ / n) + stirling_rest(n) - stirling_rest(shape_) - stirling_rest(k) -
           deviance(shape_, n * p_) - deviance(k, n * q_) + 0.5 * std::log(n / (2.0 * std::numbers::pi * shape_ * k));
  }

  // p(k + 1)/p(k): falls with k, for shape 1 it is constant.
  [[nodiscard]] double ratio(double k) const {
    return shape_ == 0.0 ? mean_ / (k + 1.0) : (shape_ + k) / (k + 1.0) * q_;
  }

  // The probability of more than k, where it has a short form: shapes 1 and 2. Negative elsewhere.
  [[nodiscard]] double above(double k) const {
    if (shape_ != 1.0 && shape_ != 2.0) return -1.0;
    const double power = std::exp((k + 1.0) * (spread_ > 1.0 ? std::log1p(-p_) : std::log(q_)));
    return shape_ == 1.0 ? power : power * (1.0 + (k + 1.0) * p_);
  }

  [[nodiscard]] double mode() const {
    return std::floor(shape_ == 0.0 ? mean_ : std::max(0.0, (shape_ - 1.0) * spread_));
  }

 private:
  double shape_, mean_, spread_, p_, q_;
};

// The whole number between `inside`, where log_probability is at least `least`, and `outside` that lies farthest from
// `inside` with it so: `outside` itself where it is so there. log_probability falls from inside to outside.
template <class LogProbability>
double reach(double inside, double outside, double least, const LogProbability& log_probability) {
  if (log_probability(outside) >= least) return outside;
  while (std::abs(outside - inside) > 1.0) {
    const double middle = std::floor(0.5 * (inside + outside));
    if (middle == inside || middle == outside) break;
    (log_probability(middle) >= least ? inside : outside) = middle;
  }
  return inside;
}

// Counts whose probability is below e^(-60) of the mode's leave the sums unchanged: what they weigh is monotonic.
constexpr double negligible_count = 60.0;
constexpr double negligible = 1e-17;

// Σ p(k) Q(N + k, T), upwards: every step adds to Q. For a mean of N + k below T.
double sum_of_detections(const EnergyCount& count, double pulses, double threshold) {
  const double mode = count.mode();
  double k = reach(mode, 0.0, count.log_probability(mode) - negligible_count,
                   [&](double at) { return count.log_probability(at); });
  double weight = std::exp(count.log_probability(k));
  double crossing = gamma_q(pulses + k, threshold);
  double noise = std::exp(log_poisson(pulses + k, threshold));
  double sum = 0.0;
  for (;; k += 1.0) {
    sum += weight * crossing;
    const double ratio = count.ratio(k);
    if (ratio < 1.0 && weight * ratio <= negligible * sum * (1.0 - ratio)) return sum;
    if (noise < negligible && pulses + k > threshold) {
      const double rest = count.above(k);
      if (rest >= 0.0) return sum + rest;
    }
    weight *= ratio;
    crossing += noise;
    noise *= threshold / (pulses + k + 1.0);
  }
}

// Σ p(k) P(N + k, T), downwards: every step adds to P. For a mean of N + k above T. Exact where the sum is above
// e^(-depth).
double sum_of_misses(const EnergyCount& count, double pulses, double threshold, double depth) {
  // Bernstein's bound of the Poisson tail, then the tail itself.
  const double beyond = std::ceil(depth / 3.0 + std::sqrt(depth * depth / 9.0 + 2.0 * depth * threshold));
  const double start = std::floor(threshold);
  const double top = reach(start, start + beyond, -depth, [&](double m) { return log_poisson(m, threshold); });
  double k = std::max(0.0, top - pulses);
  const double mode = count.mode();
  if (mode < k) {
    k = reach(mode, k, count.log_probability(mode) - negligible_count,
              [&](double at) { return count.log_probability(at); });
  }
  double weight = std::exp(count.log_probability(k));
  double below = gamma_p(pulses + k, threshold);
  double noise = std::exp(log_poisson(pulses + k - 1.0, threshold));
  double sum = 0.0;
  for (;; k -= 1.0) {
    const double term = weight * below;
    sum += term;
    if (k < 1.0 || (sum > 0.0 && term * k <= negligible * sum)) return sum;
    weight /= count.ratio(k - 1.0);
    below += noise;
    noise *= (pulses + k - 1.0) / threshold;
  }
}

// Of the gamma distribution of a dwell's energy; 0: no fluctuation.
double shape_of(Swerling fluctuation, double pulses) {
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

// The smaller one of Pd and 1 - Pd is computed, the other follows.
struct Chances {
  double detection, miss;
  static Chances of_detection(double pd) { return {std::min(pd, 1.0), std::max(0.0, 1.0 - pd)}; }
  static Chances of_miss(double miss) { return {std::max(0.0, 1.0 - miss), std::min(miss, 1.0)}; }
};

Chances chances(Swerling fluctuation, double snr, double threshold, int pulses, double depth) {
  IAMD_EXPECT(snr >= 0.0 && threshold >= 0.0 && pulses >= 1 && pulses <= most_pulses);
  const double n = pulses;
  if (threshold <= 0.0) return {1.0, 0.0};
  const bool often = n * (1.0 + snr) > threshold;
  if (snr <= 0.0 || fluctuation == Swerling::case_2 || (pulses == 1 && fluctuation == Swerling::case_1)) {
    const double scaled = threshold / (1.0 + snr);
    return often ? Chances::of_miss(gamma_p(n, scaled)) : Chances::of_detection(gamma_q(n, scaled));
  }
  const EnergyCount count{shape_of(fluctuation, n), n * snr};
  return often ? Chances::of_miss(sum_of_misses(count, n, threshold, depth))
               : Chances::of_detection(sum_of_detections(count, n, threshold));
}

// Depths of sum_of_misses: what a double next to 1 can tell from 1, and what a double can hold.
constexpr double depth_beside_one = 45.0;
constexpr double depth_of_doubles = 680.0;

// The root of a rising `excess` of the signal-to-noise ratio; 0 where rounding lets it start above 0.
template <class Excess>
double bracketed_root(const Excess& excess) {
  double high = 1.0;
  while (excess(high) < 0.0 && high < 1e30) high *= 4.0;
  const double low = high > 1.0 ? high / 4.0 : 0.0;
  if (low == 0.0 && excess(0.0) >= 0.0) return 0.0;
  std::uintmax_t steps = 200;
  const auto [a, b] = boost::math::tools::toms748_solve(excess, low, high,
                                                        boost::math::tools::eps_tolerance<double>{46}, steps, Policy{});
  return 0.5 * (a + b);
}

// Above this probability the root is that of the missed part, which keeps its digits.
constexpr double nearly_certain = 0.99;

}  // namespace

double detection_threshold(double pfa) {
  IAMD_EXPECT(pfa > 0.0 && pfa < 1.0);
  return -std::log(pfa);
}

double detection_threshold(double pfa, int pulses) {
  IAMD_EXPECT(pfa > 0.0 && pfa < 1.0 && pulses >= 1 && pulses <= most_pulses);
  if (pulses == 1) return detection_threshold(pfa);
  return boost::math::gamma_q_inv(static_cast<double>(pulses), pfa, Policy{});
}

double detection_probability(Swerling fluctuation, double snr, double threshold) {
  IAMD_EXPECT(snr >= 0.0 && threshold >= 0.0);
  switch (fluctuation) {
    case Swerling::steady:
      return steady_probability(snr, threshold);
    case Swerling::case_1:
    case Swerling::case_2:
      return std::exp(-threshold / (1.0 + snr));
    case Swerling::case_3:
    case Swerling::case_4:
      break;
  }
  const double half = 0.5 * snr;
  const double b = 1.0 + half;
  return std::exp(-threshold / b) * (1.0 + half / b * (threshold / b));
}

double detection_probability(Swerling fluctuation, double snr, double threshold, int pulses) {
  if (pulses == 1) return detection_probability(fluctuation, snr, threshold);
  return chances(fluctuation, snr, threshold, pulses, depth_beside_one).detection;
}

double miss_probability(Swerling fluctuation, double snr, double threshold, int pulses) {
  return chances(fluctuation, snr, threshold, pulses, depth_of_doubles).miss;
}

double required_snr(Swerling fluctuation, double pd, double pfa) { return required_snr(fluctuation, pd, pfa, 1); }

double required_snr(Swerling fluctuation, double pd, double pfa, int pulses) {
  IAMD_EXPECT(pd > 0.0 && pd < 1.0);
  const double threshold = detection_threshold(pfa, pulses);
  if (pd <= pfa) return 0.0;
  if (pulses == 1 && (fluctuation == Swerling::case_1 || fluctuation == Swerling::case_2))
    return threshold / -std::log(pd) - 1.0;
  if (pd > nearly_certain) {
    return bracketed_root(
        [&](double snr) { return (1.0 - pd) - miss_probability(fluctuation, snr, threshold, pulses); });
  }
  return bracketed_root([&](double snr) { return detection_probability(fluctuation, snr, threshold, pulses) - pd; });
}

}  // namespace iamd::sensing
