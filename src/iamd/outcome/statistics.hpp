// Statistics of campaigns: intervals that say how much the number of runs allows.
#pragma once

#include <cstdint>
#include <span>

namespace iamd::outcome {

struct Interval {
  double low = 0.0, high = 0.0;
};

// Wilson's score interval for a proportion (Wilson 1927). Domain: successes <= trials, trials > 0, 0 < confidence < 1.
[[nodiscard]] Interval wilson(std::uint64_t successes, std::uint64_t trials, double confidence);
// Clopper and Pearson's exact interval (1934): covers with at least the confidence.
[[nodiscard]] Interval clopper_pearson(std::uint64_t successes, std::uint64_t trials, double confidence);
// Student's interval for a mean. Fewer than two values: the whole line.
[[nodiscard]] Interval student(std::span<const double> values, double confidence);

[[nodiscard]] double mean(std::span<const double> values);
[[nodiscard]] double variance(std::span<const double> values);  // unbiased; 0 for fewer than two
// Quantile by linear interpolation (Hyndman and Fan 1996, type 7). Sorts a copy. Domain: not empty, 0 <= p <= 1.
[[nodiscard]] double quantile(std::span<const double> values, double p);

// A quantity measured in runs that are grouped by worlds (draws of the doubts), its variance taken apart.
struct Grouped {
  double mean = 0.0;       // over all runs
  double sd_chance = 0.0;  // from run to run in one world (aleatory)
  double sd_doubt = 0.0;   // from world to world, chance taken out (epistemic); 0 when not more than chance explains
  Interval interval{};     // of the mean, from the spread of the worlds' means (or of runs when there is one world)
  Interval worlds{};       // where the central 90 % of the worlds' means lie, as observed (chance included)
  std::uint64_t world_count = 0;
};
// One-way random-effects analysis of variance (Searle, Casella and McCulloch 1992, §3.6, unbalanced groups). `values`
// and `worlds` are parallel, runs of a world adjacent.
[[nodiscard]] Grouped grouped(std::span<const double> values, std::span<const std::uint64_t> worlds, double confidence);

// Interval of a proportion measured in runs grouped by worlds: Clopper and Pearson at the effective sample size (Korn
// and Graubard 1998, Survey Methodology 24:193), which shrinks with the design effect. `outcomes` holds 0 or 1. One
// world: the plain exact interval.
[[nodiscard]] Interval grouped_proportion(std::span<const double> outcomes, std::span<const std::uint64_t> worlds,
                                          double confidence);

}  // namespace iamd::outcome
