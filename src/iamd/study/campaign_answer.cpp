#include "iamd/study/campaign_answer.hpp"

#include <algorithm>
#include <cmath>
#include <tuple>
#include <utility>

namespace iamd::study {
namespace {

Estimate estimate(const outcome::Grouped& grouped) {
  Estimate result{grouped.mean, std::nullopt};
  if (std::isfinite(grouped.interval.low) && std::isfinite(grouped.interval.high)) result.interval = grouped.interval;
  return result;
}

// A share's interval cannot leave [0, 1], whatever the normal approximation says.
Estimate clipped(Estimate of, double low, double high) {
  if (of.interval) of.interval = {std::clamp(of.interval->low, low, high), std::clamp(of.interval->high, low, high)};
  return of;
}

Spread spread(const outcome::Grouped& grouped) { return {grouped.sd_chance, grouped.sd_doubt}; }

// The smallest value that at least a share p of the runs does not exceed (Hyndman and Fan 1996, type 1): a value that
// occurred.
Quantiles quantiles(std::vector<double> values) {
  std::ranges::sort(values);
  const auto at = [&](double p) {
    const double rank = std::ceil(p * static_cast<double>(values.size()));
    return values[static_cast<std::size_t>(std::max(1.0, rank)) - 1];
  };
  return {at(0.05), at(0.5), at(0.95)};
}

double ratio(double part, double whole) { return whole > 0.0 ? part / whole : 0.0; }

}  // namespace

double Spread::doubt_share() const { return ratio(sd_doubt * sd_doubt, sd_doubt * sd_doubt + sd_chance * sd_chance); }

double CampaignAnswer::killed_share() const {
  return ratio(static_cast<double>(killed), static_cast<double>(objects_total));
}

void CampaignMeasures::add(const outcome::RunRow& row) {
  sorted_ = sorted_ && (measures_.empty() || measures_.back().run < row.run);
  const double saved = row.value_total > 0.0 ? 1.0 - row.value_lost / row.value_total : 1.0;
  measures_.push_back({row.run, row.world, row.value_lost, saved, row.radar_load_max, row.end_s, row.leaked,
                       row.launched, row.killed, row.objects});
  objects_ += row.objects;
  killed_ += row.killed;
  leaked_ += row.leaked;
  harmless_ += row.harmless;
  unresolved_ += row.unresolved;
  launched_ += row.launched;
  at_harmless_ += row.launched_at_harmless;
  wasted_ += row.wasted;
  for (std::size_t i = 0; i < by_limit_.size(); ++i) by_limit_[i] += row.leaked_by_limit[i];
}

std::span<const RunMeasure> CampaignMeasures::sorted() {
  if (!sorted_) std::ranges::sort(measures_, {}, &RunMeasure::run);
  sorted_ = true;
  return measures_;
}

std::optional<CampaignAnswer> CampaignMeasures::answer(double confidence) {
  if (measures_.empty()) return std::nullopt;
  static_cast<void>(sorted());

  CampaignAnswer answer;
  answer.confidence = confidence;
  answer.runs = measures_.size();

  std::vector<std::uint64_t> worlds;
  worlds.reserve(measures_.size());
  for (const RunMeasure& m : measures_) worlds.push_back(m.world);
  std::vector<double> values(measures_.size());
  const auto fill = [&](auto measure) { std::ranges::transform(measures_, values.begin(), measure); };
  const auto grouped = [&] { return outcome::grouped(values, worlds, confidence); };

  fill([](const RunMeasure& m) { return m.leaked == 0 ? 1.0 : 0.0; });
  outcome::Grouped groups = grouped();
  answer.worlds = groups.world_count;
  answer.no_leaker = {groups.mean, outcome::grouped_proportion(values, worlds, confidence)};
  answer.runs_without_leaker = static_cast<std::uint64_t>(std::ranges::count(values, 1.0));
  answer.no_leaker_spread = spread(groups);
  answer.no_leaker_worlds = groups.worlds;

  constexpr double unbounded = 1e300;
  fill([](const RunMeasure& m) { return static_cast<double>(m.leaked); });
  groups = grouped();
  const double most_objects = std::ranges::max(measures_, {}, &RunMeasure::objects).objects;
  answer.leakers = clipped(estimate(groups), 0.0, most_objects);
  answer.leakers_spread = spread(groups);
  answer.leakers_quantiles = quantiles(values);

  fill([](const RunMeasure& m) { return static_cast<double>(m.launched); });
  answer.launched = clipped(estimate(grouped()), 0.0, unbounded);
  answer.launched_quantiles = quantiles(values);

  fill([](const RunMeasure& m) { return m.value_saved_share; });
  answer.value_saved = clipped(estimate(grouped()), 0.0, 1.0);
  // All or nothing in every run: the spread says nothing, the number of runs does.
  if (answer.value_saved.value == 0.0 || answer.value_saved.value == 1.0) {
    answer.value_saved.interval = outcome::grouped_proportion(values, worlds, confidence);
  }
  fill([](const RunMeasure& m) { return m.radar_load; });
  answer.radar_load = clipped(estimate(grouped()), 0.0, unbounded);
  answer.radar_load_max = std::ranges::max(values);

  answer.objects = static_cast<double>(objects_) / static_cast<double>(measures_.size());
  answer.objects_total = objects_;
  answer.killed = killed_;
  answer.leaked = leaked_;
  answer.harmless = harmless_;
  answer.unresolved = unresolved_;
  answer.launched_total = launched_;
  answer.at_harmless = at_harmless_;
  answer.wasted = wasted_;

  for (std::size_t i = 0; i < by_limit_.size(); ++i) {
    if (by_limit_[i] == 0) continue;
    answer.limits.push_back({static_cast<outcome::Limit>(i), by_limit_[i],
                             ratio(static_cast<double>(by_limit_[i]), static_cast<double>(leaked_))});
  }
  std::ranges::stable_sort(answer.limits, std::ranges::greater{}, &LimitShare::leakers);

  std::vector<std::uint32_t> order(measures_.size());
  for (std::size_t i = 0; i < order.size(); ++i) order[i] = static_cast<std::uint32_t>(i);
  const auto key = [this](std::uint32_t i) {
    const RunMeasure& m = measures_[i];
    return std::tuple{m.leaked, m.launched, m.value_lost, m.killed, m.end_s, m.run};
  };
  const auto middle = order.begin() + static_cast<std::ptrdiff_t>((order.size() - 1) / 2);
  std::ranges::nth_element(order, middle, {}, key);
  answer.median_run = measures_[*middle].run;
  answer.best_run = measures_[*std::ranges::min_element(order, {}, key)].run;
  answer.worst_run = measures_[*std::ranges::max_element(order, {}, key)].run;
  return answer;
}

}  // namespace iamd::study
