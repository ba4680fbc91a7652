#include "iamd/outcome/consistency.hpp"

#include <array>
#include <cmath>
#include <limits>
#include <string>

#include <boost/math/distributions/chi_squared.hpp>

#include "iamd/base/contracts.hpp"

namespace iamd::outcome {
namespace {

using Policy = boost::math::policies::policy<boost::math::policies::promote_double<false>>;
using ChiSquared = boost::math::chi_squared_distribution<double, Policy>;

constexpr std::size_t max_size = 16;

bool all_finite(std::span<const double> values) {
  for (const double v : values) {
    if (!std::isfinite(v)) return false;
  }
  return true;
}

}  // namespace

// With P = L L' by Cholesky: |y|² with L y = e, found row by row.
base::Result<double> normalised_square(std::span<const double> error, std::span<const double> covariance) {
  const std::size_t n = error.size();
  if (n < 1 || n > max_size || covariance.size() != n * n) {
    return std::unexpected{base::Error{
        "an error of " + std::to_string(n) + " elements has a covariance of " + std::to_string(covariance.size()),
        "1 to 16 elements, and their square"}};
  }
  if (!all_finite(error) || !all_finite(covariance)) {
    return std::unexpected{base::Error{"an error or its covariance is not finite", "both must be"}};
  }
  std::array<double, max_size * max_size> factor;
  std::array<double, max_size> y;
  double sum = 0.0;
  for (std::size_t i = 0; i < n; ++i) {
    double rest = error[i];
    for (std::size_t j = 0; j <= i; ++j) {
      double element = covariance[i * n + j];
      for (std::size_t k = 0; k < j; ++k) element -= factor[i * n + k] * factor[j * n + k];
      if (j < i) {
        factor[i * n + j] = element / factor[j * n + j];
        rest -= factor[i * n + j] * y[j];
      } else if (element > 0.0) {
        factor[i * n + i] = std::sqrt(element);
      } else {
        return std::unexpected{base::Error{"a covariance is not positive definite", "every variance must be positive",
                                           "leave out the covariance where none is known"}};
      }
    }
    y[i] = rest / factor[i * n + i];
    sum += y[i] * y[i];
  }
  return sum;
}

Interval mean_chi_square(std::uint64_t count, std::uint64_t degrees, double probability) {
  IAMD_EXPECT(count > 0 && degrees > 0 && probability > 0.0 && probability < 1.0);
  const double n = static_cast<double>(count);
  const ChiSquared sum{n * static_cast<double>(degrees)};
  const double tail = 0.5 * (1.0 - probability);
  return {boost::math::quantile(sum, tail) / n, boost::math::quantile(boost::math::complement(sum, tail)) / n};
}

Consistency consistency_of_sum(double sum, std::uint64_t count, std::uint64_t degrees, double probability) {
  Consistency result{count, degrees, 0.0, {0.0, std::numeric_limits<double>::infinity()}, false};
  if (count == 0) return result;
  result.mean = sum / static_cast<double>(count);
  result.bounds = mean_chi_square(count, degrees, probability);
  result.consistent = result.mean >= result.bounds.low && result.mean <= result.bounds.high;
  return result;
}

base::Result<Consistency> consistency(std::span<const double> values, std::uint64_t degrees, double probability) {
  if (degrees == 0 || !(probability > 0.0 && probability < 1.0)) {
    return std::unexpected{base::Error{"no bounds at probability " + std::to_string(probability) + " with " +
                                           std::to_string(degrees) + " degrees of freedom",
                                       "a probability between 0 and 1 and at least one degree are needed"}};
  }
  double sum = 0.0;
  for (const double value : values) {
    if (!(value >= 0.0 && std::isfinite(value))) {
      return std::unexpected{
          base::Error{"a normalised square is " + std::to_string(value), "squares are finite and not negative"}};
    }
    sum += value;
  }
  return consistency_of_sum(sum, values.size(), degrees, probability);
}

}  // namespace iamd::outcome
