// What a campaign answers: the chance that nothing leaks, how much leaks, and what limited the defence.
#pragma once

#include <array>
#include <cstdint>
#include <optional>
#include <span>
#include <vector>

#include "iamd/outcome/statistics.hpp"
#include "iamd/outcome/types.hpp"

namespace iamd::study {

// How the spread of a measure divides: chance differs from run to run in one world (aleatory), doubt from world to
// world (epistemic).
struct Spread {
  double sd_chance = 0.0;
  double sd_doubt = 0.0;  // chance taken out; 0 when the worlds differ no more than chance explains
  // Part of the variance that is doubt, 0 to 1; 0 when there is no spread at all.
  [[nodiscard]] double doubt_share() const;
};

// A mean over runs. The interval is missing where the runs are too few to give one.
struct Estimate {
  double value = 0.0;
  std::optional<outcome::Interval> interval{};
};

// How a whole number is distributed over the runs: 5 %, 50 % and 95 % quantiles, values that occurred.
struct Quantiles {
  double p05 = 0.0, p50 = 0.0, p95 = 0.0;
};

// How often a limit bound, over all leakers of all runs.
struct LimitShare {
  outcome::Limit limit = outcome::Limit::none;
  std::uint64_t leakers = 0;
  double share = 0.0;
};

struct CampaignAnswer {
  double confidence = 0.95;  // of all intervals
  std::uint64_t runs = 0;
  std::uint64_t worlds = 0;  // draws of the doubts

  Estimate no_leaker;  // probability that a run has no leaker; exact interval for runs grouped by worlds
  std::uint64_t runs_without_leaker = 0;
  Spread no_leaker_spread;
  outcome::Interval no_leaker_worlds;  // where the central 90 % of the worlds' shares lie, chance included

  Estimate leakers;  // per run
  Quantiles leakers_quantiles;
  Spread leakers_spread;

  Estimate launched;  // interceptors per run
  Quantiles launched_quantiles;
  std::uint64_t launched_total = 0, at_harmless = 0, wasted = 0;  // of all runs: fired; see outcome::RunRow
  Estimate value_saved;         // share of the assets' value, per run; 1 where nothing has a value
  Estimate radar_load;          // of the busiest radar of a run: time wanted / time there was
  double radar_load_max = 0.0;  // highest of all runs

  double objects = 0.0;  // per run, mean; then sums over all runs
  std::uint64_t objects_total = 0, killed = 0, leaked = 0, harmless = 0, unresolved = 0;
  [[nodiscard]] double killed_share() const;  // of all objects of all runs

  std::vector<LimitShare> limits;  // those that bound, most frequent first, ties in the order of outcome::Limit
  std::uint64_t median_run = 0;    // see CampaignMeasures::answer
  std::uint64_t best_run = 0, worst_run = 0;  // the first and the last in that order
};

// What is kept of a run.
struct RunMeasure {
  std::uint64_t run, world;
  double value_lost, value_saved_share, radar_load, end_s;
  std::uint32_t leaked, launched, killed, objects;
};

// Collects what the answer needs of each run: 64 bytes, so that a million runs take 64 MB.
class CampaignMeasures {
 public:
  // Takes a row. Rows may come in any order, each run once.
  void add(const outcome::RunRow& row);
  [[nodiscard]] std::uint64_t runs() const { return measures_.size(); }

  // All rows so far, by run.
  [[nodiscard]] std::span<const RunMeasure> sorted();

  // The answer from all rows so far; it does not depend on the order in which they came. Nothing when there are none.
  //
  // The median run is the middle one (the lower of two) when runs are ordered by leakers, then interceptors fired, then
  // value lost, then objects killed, then time of the run's end, then run number: a run to look at that is neither
  // lucky nor unlucky.
  [[nodiscard]] std::optional<CampaignAnswer> answer(double confidence = 0.95);

 private:
  std::vector<RunMeasure> measures_;
  bool sorted_ = true;
  std::uint64_t objects_ = 0, killed_ = 0, leaked_ = 0, harmless_ = 0, unresolved_ = 0;
  std::uint64_t launched_ = 0, at_harmless_ = 0, wasted_ = 0;
  std::array<std::uint64_t, outcome::limit_count> by_limit_{};
};

}  // namespace iamd::study
