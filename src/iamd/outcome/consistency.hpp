// Are estimates as good as their covariances claim? NEES and NIS with their chi-square bounds.
#pragma once

#include <cstdint>
#include <span>

#include "iamd/base/error.hpp"
#include "iamd/outcome/statistics.hpp"

namespace iamd::outcome {

// e' P⁻¹ e: the normalised estimation error squared (NEES) of an error and its covariance, or the normalised innovation
// squared (NIS) of an innovation and its covariance. Row-major, of one consistent set of units; the upper triangle is
// not read. Of a Gaussian error with that covariance it is chi-square with as many degrees of freedom as the error has
// elements (Bar-Shalom, Li and Kirubarajan 2001, §5.4). Errors: sizes that do not go together or beyond 1 to 16,
// numbers that are not finite, a covariance that is not positive definite.
[[nodiscard]] base::Result<double> normalised_square(std::span<const double> error, std::span<const double> covariance);

// Where the mean of `count` independent chi-square variables, each of `degrees` degrees of freedom, lies with the given
// probability, its tails alike: their sum is chi-square with count · degrees (ibid., eq. 5.4.2-9); exact. Domain: count
// and degrees > 0, probability in (0, 1).
[[nodiscard]] Interval mean_chi_square(std::uint64_t count, std::uint64_t degrees, double probability);

// Mean NEES or NIS with the bounds of a consistent estimator.
struct Consistency {
  std::uint64_t count = 0;
  std::uint64_t degrees = 0;  // of freedom of each value
  double mean = 0.0;          // `degrees` is expected; above the bounds: too sure of itself; below: too modest
  Interval bounds{};          // of the mean
  bool consistent = false;    // the mean is inside them
};
// Takes the values together. The bounds hold for independent values: of different runs, or innovations (white where the
// filter is optimal); successive errors of one track are correlated, and their mean scatters more. No values: a mean
// of 0 between 0 and infinity. Errors: values negative or not finite, degrees 0, a probability outside (0, 1).
[[nodiscard]] base::Result<Consistency> consistency(std::span<const double> values, std::uint64_t degrees,
                                                    double probability);
// The same from a sum. Domain: as above.
[[nodiscard]] Consistency consistency_of_sum(double sum, std::uint64_t count, std::uint64_t degrees,
                                             double probability);

}  // namespace iamd::outcome
