#include "iamd/outcome/statistics.hpp"

#include <algorithm>
#include <cmath>
#include <limits>
#include <vector>

#include <boost/math/distributions/beta.hpp>
#include <boost/math/distributions/normal.hpp>
#include <boost/math/distributions/students_t.hpp>

#include "iamd/base/contracts.hpp"

namespace iamd::outcome {
namespace {

// No exceptions for arguments (they are checked here), no promotion to long double.
using Policy = boost::math::policies::policy<boost::math::policies::promote_double<false>>;
using Normal = boost::math::normal_distribution<double, Policy>;
using Beta = boost::math::beta_distribution<double, Policy>;
using StudentsT = boost::math::students_t_distribution<double, Policy>;

Interval around(double centre, double standard_error, double degrees_of_freedom, double confidence) {
  if (standard_error <= 0.0) return {centre, centre};
  const double t = boost::math::quantile(StudentsT{degrees_of_freedom}, 0.5 + 0.5 * confidence);
  return {centre - t * standard_error, centre + t * standard_error};
}

// Clopper and Pearson for counts that need not be whole.
Interval exact_interval(double k, double n, double confidence) {
  const double tail = 0.5 * (1.0 - confidence);
  return {k <= 0.0 ? 0.0 : boost::math::quantile(Beta{k, n - k + 1.0}, tail),
          k >= n ? 1.0 : boost::math::quantile(Beta{k + 1.0, n - k}, 1.0 - tail)};
}

}  // namespace

Interval wilson(std::uint64_t successes, std::uint64_t trials, double confidence) {
  IAMD_EXPECT(trials > 0 && successes <= trials);
  const double n = static_cast<double>(trials);
  const double p = static_cast<double>(successes) / n;
  const double z = boost::math::quantile(Normal{}, 0.5 + 0.5 * confidence);
  const double centre = (p + z * z / (2.0 * n)) / (1.0 + z * z / n);
  const double half = z / (1.0 + z * z / n) * std::sqrt(p * (1.0 - p) / n + z * z / (4.0 * n * n));
  return {successes == 0 ? 0.0 : std::max(0.0, centre - half),
          successes == trials ? 1.0 : std::min(1.0, centre + half)};
}

Interval clopper_pearson(std::uint64_t successes, std::uint64_t trials, double confidence) {
  IAMD_EXPECT(trials > 0 && successes <= trials);
  return exact_interval(static_cast<double>(successes), static_cast<double>(trials), confidence);
}

Interval grouped_proportion(std::span<const double> outcomes, std::span<const std::uint64_t> worlds,
                            double confidence) {
  const Grouped g = grouped(outcomes, worlds, confidence);
  const double n = static_cast<double>(outcomes.size());
  if (g.world_count < 2) return exact_interval(g.mean * n, n, confidence);
  const double groups = static_cast<double>(g.world_count);
  const double independent_variance = g.mean * (1.0 - g.mean) / n;
  // All runs alike: nothing is known of the worlds' scatter, so each world counts once.
  double effective = groups;
  if (independent_variance > 0.0) {
    const double standard_error = (g.interval.high - g.interval.low) /
                                  (2.0 * boost::math::quantile(StudentsT{groups - 1.0}, 0.5 + 0.5 * confidence));
    const double design_effect = std::max(1.0, standard_error * standard_error / independent_variance);
    const double t_runs = boost::math::quantile(StudentsT{std::max(1.0, n - 1.0)}, 0.5 + 0.5 * confidence);
    const double t_worlds = boost::math::quantile(StudentsT{groups - 1.0}, 0.5 + 0.5 * confidence);
    effective = std::max(1.0, n / design_effect * (t_runs / t_worlds) * (t_runs / t_worlds));
  }
  return exact_interval(g.mean * effective, effective, confidence);
}

double mean(std::span<const double> values) {
  double sum = 0.0;
  for (const double v : values) sum += v;
  return values.empty() ? 0.0 : sum / static_cast<double>(values.size());
}

double variance(std::span<const double> values) {
  if (values.size() < 2) return 0.0;
  const double m = mean(values);
  double sum = 0.0;
  for (const double v : values) sum += (v - m) * (v - m);
  return sum / static_cast<double>(values.size() - 1);
}

Interval student(std::span<const double> values, double confidence) {
  if (values.size() < 2) return {-std::numeric_limits<double>::infinity(), std::numeric_limits<double>::infinity()};
  const double n = static_cast<double>(values.size());
  return around(mean(values), std::sqrt(variance(values) / n), n - 1.0, confidence);
}

double quantile(std::span<const double> values, double p) {
  IAMD_EXPECT(!values.empty() && p >= 0.0 && p <= 1.0);
  std::vector<double> sorted(values.begin(), values.end());
  std::sort(sorted.begin(), sorted.end());
  const double at = p * static_cast<double>(sorted.size() - 1);
  const auto below = static_cast<std::size_t>(at);
  const std::size_t above = std::min(below + 1, sorted.size() - 1);
  return sorted[below] + (at - static_cast<double>(below)) * (sorted[above] - sorted[below]);
}

Grouped grouped(std::span<const double> values, std::span<const std::uint64_t> worlds, double confidence) {
  IAMD_EXPECT(values.size() == worlds.size());
  Grouped result;
  if (values.empty()) return result;
  result.mean = mean(values);

  std::vector<double> means;
  double within = 0.0;   // sum of squares inside the worlds
  double between = 0.0;  // sum of squares of the worlds' means about the mean, weighted
  double sum_of_squared_sizes = 0.0;
  for (std::size_t first = 0; first < values.size();) {
    std::size_t last = first;
    while (last < values.size() && worlds[last] == worlds[first]) ++last;
    const auto group = values.subspan(first, last - first);
    const double size = static_cast<double>(group.size());
    const double m = mean(group);
    for (const double v : group) within += (v - m) * (v - m);
    between += size * (m - result.mean) * (m - result.mean);
    sum_of_squared_sizes += size * size;
    means.push_back(m);
    first = last;
  }
  const double n = static_cast<double>(values.size());
  const double groups = static_cast<double>(means.size());
  result.world_count = means.size();
  if (means.size() < 2) {
    result.sd_chance = std::sqrt(variance(values));
    result.interval = student(values, confidence);
    result.worlds = {means.front(), means.front()};
    return result;
  }
  result.worlds = {quantile(means, 0.05), quantile(means, 0.95)};
  const double mean_square_between = between / (groups - 1.0);
  const double mean_square_within = n > groups ? within / (n - groups) : 0.0;
  const double typical_size = (n - sum_of_squared_sizes / n) / (groups - 1.0);
  result.sd_chance = std::sqrt(mean_square_within);
  if (n > groups) result.sd_doubt = std::sqrt(std::max(0.0, (mean_square_between - mean_square_within) / typical_size));
  // The worlds' weighted means are the independent data: the variance of the grand mean from their scatter, which by
  // chance can fall short of what the runs' own scatter leaves at least.
  const double mean_square = std::max(mean_square_between, mean_square_within);
  result.interval = around(result.mean, std::sqrt(mean_square / n), groups - 1.0, confidence);
  return result;
}

}  // namespace iamd::outcome
