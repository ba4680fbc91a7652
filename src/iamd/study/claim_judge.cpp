#include "iamd/study/claim_judge.hpp"

#include <algorithm>
#include <array>
#include <cmath>
#include <map>
#include <numeric>
#include <utility>

#include <fmt/format.h>

#include "iamd/base/hash.hpp"
#include "iamd/outcome/statistics.hpp"

namespace iamd::study {
namespace {

constexpr double nan = std::numeric_limits<double>::quiet_NaN();
constexpr std::size_t fewest_pairs = 10;
constexpr double chance_deviations = 2.0;

// The value that a share of the worlds do not exceed, as one of them; also of infinite values.
double order_statistic(std::vector<double> values, double share) {
  std::ranges::sort(values);
  const auto last = static_cast<double>(values.size() - 1);
  return values[static_cast<std::size_t>(std::lround(share * last))];
}

std::string most_frequent(const std::map<std::string, std::uint64_t>& counted) {
  const auto most = std::ranges::max_element(counted, {}, [](const auto& one) { return one.second; });
  return most == counted.end() ? std::string{} : most->first;
}

std::string percent(double share) { return fmt::format("{:.0f} %", 100.0 * share); }

std::string reason_of(const PropositionAnswer& answer) {
  std::array<std::string, judgement_count> against;
  std::array<std::size_t, judgement_count> count{};
  for (const ReadingAnswer& reading : answer.readings) {
    const auto j = static_cast<std::size_t>(reading.judgement);
    against[j] += (count[j]++ == 0 ? "" : "; ") + reading.against;
  }
  const auto all = answer.readings.size();
  switch (answer.judgement) {
    case Judgement::supported:
      return all == 1 ? fmt::format("it holds in {} of the plausible worlds", percent(answer.readings[0].share))
                      : "it holds in every reading";
    case Judgement::contradicted: {
      const std::string& limit = answer.readings[0].limit;
      const bool same = std::ranges::all_of(answer.readings, [&](const auto& r) { return r.limit == limit; });
      return (all == 1 ? fmt::format("it holds in {} of the plausible worlds", percent(answer.readings[0].share))
                       : std::string{"it holds in no reading"}) +
             (same && !limit.empty() ? ": " + limit : "");
    }
    case Judgement::undecidable:
      return answer.readings.empty() || answer.readings[0].limit.empty() ? "no simulation can tell"
                                                                         : answer.readings[0].limit;
    case Judgement::depends:
      break;
  }
  std::string text;
  const auto add = [&](Judgement judgement, std::string_view words) {
    const auto j = static_cast<std::size_t>(judgement);
    if (count[j] == 0) return;
    text += fmt::format("{}{} ({})", text.empty() ? "" : ", ", words, against[j]);
  };
  if (count[static_cast<std::size_t>(Judgement::depends)] != all) {
    add(Judgement::supported, "holds");
    add(Judgement::contradicted, "does not hold");
    add(Judgement::depends, "open");
    return "it depends on the reading: " + text;
  }
  const ClaimInput* most = nullptr;
  for (const ReadingAnswer& reading : answer.readings) {
    if (!reading.inputs.empty() && reading.inputs.front().index > 0.0 &&
        (most == nullptr || reading.inputs.front().index > most->index)) {
      most = &reading.inputs.front();
    }
  }
  return most == nullptr ? "it holds in some of the plausible worlds"
                         : "it depends most on " + most->name + ", which is not known well enough";
}

}  // namespace

std::string_view name_of(Judgement judgement) {
  static constexpr std::array<std::string_view, judgement_count> names{"supported", "contradicted", "depends",
                                                                       "undecidable"};
  return names[static_cast<std::size_t>(judgement)];
}

Judgement Thresholds::of(double share) const {
  if (std::isnan(share)) return Judgement::undecidable;
  if (share >= supported) return Judgement::supported;
  return share <= contradicted ? Judgement::contradicted : Judgement::depends;
}

Judgement together(const std::vector<Judgement>& several) {
  std::optional<Judgement> common;
  for (const Judgement one : several) {
    if (one == Judgement::undecidable) continue;
    if (common && *common != one) return Judgement::depends;
    common = one;
  }
  return common.value_or(Judgement::undecidable);
}

double rank_sobol_index(std::span<const double> input, std::span<const double> output) {
  const std::size_t n = std::min(input.size(), output.size());
  if (n < fewest_pairs) return nan;
  const double mean =
      std::accumulate(output.begin(), output.begin() + static_cast<std::ptrdiff_t>(n), 0.0) / static_cast<double>(n);
  double variance = 0.0;
  for (std::size_t i = 0; i < n; ++i) variance += (output[i] - mean) * (output[i] - mean);
  if (!(variance > 1e-24 * mean * mean * static_cast<double>(n)) || !std::isfinite(variance)) return nan;
  std::vector<std::size_t> order(n);
  std::iota(order.begin(), order.end(), std::size_t{0});
  std::ranges::stable_sort(order, {}, [&](std::size_t i) { return input[i]; });
  double together = 0.0;
  for (std::size_t i = 0; i < n; ++i) {
    together += (output[order[i]] - mean) * (output[order[(i + 1) % n]] - mean);
  }
  return std::clamp(together / variance, 0.0, 1.0);
}

base::Result<ReadingAnswer> try_reading(ReadingPlan& plan, const ClaimOptions& options) {
  if (plan.settled) {
    ReadingAnswer answer = std::move(*plan.settled);
    answer.judgement = options.thresholds.of(answer.share);
    return answer;
  }
  ReadingAnswer answer;
  answer.against = plan.against;
  answer.steps = plan.steps;
  answer.assumed = plan.assumed;
  // Without a doubt one world says all.
  const std::uint64_t worlds = plan.inputs.empty() && !plan.by_chance ? 1 : std::min(options.worlds, plan.most_worlds);
  std::vector<double> values, holds;
  std::vector<std::vector<double>> drawn(plan.inputs.size());
  std::map<std::string, std::uint64_t> limits_where_not, limits;
  for (std::uint64_t world = 0; world < worlds; ++world) {
    const scenario::Draw draw{options.seed, world, world};
    auto trial = plan.trial(draw);
    if (!trial) return std::unexpected{std::move(trial).error()};
    values.push_back(trial->value);
    holds.push_back(trial->holds ? 1.0 : 0.0);
    if (!trial->limit.empty()) ++(trial->holds ? limits : limits_where_not)[trial->limit];
    for (std::size_t i = 0; i < plan.inputs.size(); ++i) drawn[i].push_back(draw(plan.inputs[i].number));
  }
  const auto held = static_cast<std::uint64_t>(std::ranges::count(holds, 1.0));
  answer.worlds = worlds;
  answer.share = static_cast<double>(held) / static_cast<double>(worlds);
  if (worlds > 1) {
    const outcome::Interval interval = outcome::wilson(held, worlds, 0.95);
    answer.share_low = interval.low;
    answer.share_high = interval.high;
  } else {
    answer.share_low = answer.share_high = answer.share;
  }
  answer.judgement = options.thresholds.of(answer.share);
  answer.found = Found{plan.quantity, plan.unit, order_statistic(values, 0.5), order_statistic(values, 0.05),
                       order_statistic(values, 0.95)};
  answer.limit = most_frequent(limits_where_not.empty() ? limits : limits_where_not);
  const bool finite = std::ranges::all_of(values, [](double v) { return std::isfinite(v); });
  const bool varies = finite && std::ranges::adjacent_find(values, std::ranges::not_equal_to{}) != values.end();
  for (std::size_t i = 0; i < plan.inputs.size(); ++i) {
    ClaimInput input = plan.inputs[i].facts;
    input.index = rank_sobol_index(drawn[i], varies ? values : holds);
    // What is within chance of an input without influence is none: the estimate's deviation is then about 1/sqrt(n).
    if (input.index < chance_deviations / std::sqrt(static_cast<double>(worlds))) input.index = 0.0;
    answer.inputs.push_back(std::move(input));
  }
  std::ranges::stable_sort(answer.inputs, [](const ClaimInput& a, const ClaimInput& b) {
    return (std::isnan(a.index) ? -1.0 : a.index) > (std::isnan(b.index) ? -1.0 : b.index);
  });
  if (plan.condition && answer.judgement != Judgement::supported) {
    const auto likely = plan.trial(scenario::Draw::likely(options.seed));
    if (!likely) return std::unexpected{likely.error()};
    answer.condition = plan.condition(*likely);
  }
  return answer;
}

scenario::Checked<ClaimAnswer> judge(const Claim& claim, const ClaimOptions& options) {
  ClaimContext context;
  context.catalogue = options.catalogue != nullptr ? options.catalogue : &scenario::Catalogue::built_in();
  context.seed = options.seed;
  context.file = claim.file;
  context.sources = claim.sources;
  context.thresholds = options.thresholds;

  ClaimAnswer answer;
  answer.id = claim.id;
  answer.title = claim.title;
  answer.system = claim.system;
  answer.words = claim.claim.words;
  answer.by = claim.claim.by;
  answer.where = claim.claim.where;
  answer.date = claim.claim.date;
  answer.file = claim.file;
  answer.sources = claim.sources;
  answer.notes = claim.notes;
  answer.hash = claim.hash;
  std::vector<Judgement> counted;
  for (std::size_t i = 0; i < claim.propositions.size(); ++i) {
    const Proposition& proposition = *claim.propositions[i];
    auto plans = proposition.plan(context);
    if (!plans) return std::unexpected{std::move(plans).error()};
    PropositionAnswer& one = answer.propositions.emplace_back();
    if (const scenario::Node* kind = claim.blocks[i].block.node.find("kind")) one.kind = kind->text;
    one.asks = proposition.head().asks;
    one.counts = proposition.head().counts;
    one.claimed = proposition.claimed();
    std::vector<Judgement> judgements;
    for (ReadingPlan& plan : *plans) {
      auto reading = try_reading(plan, options);
      if (!reading) return std::unexpected{std::vector{std::move(reading).error()}};
      for (const ClaimInput& input : reading->inputs) {
        answer.hash = base::hash_text(
            fmt::format("{:016x} {} {} {} {}", answer.hash, input.name, input.low, input.likely, input.high));
      }
      judgements.push_back(reading->judgement);
      one.readings.push_back(std::move(*reading));
    }
    one.judgement = together(judgements);
    one.reason = reason_of(one);
    if (one.counts) counted.push_back(one.judgement);
  }
  answer.judgement = together(counted);
  const PropositionAnswer* only = nullptr;
  std::size_t count = 0;
  for (const PropositionAnswer& one : answer.propositions) {
    if (!one.counts) continue;
    ++count;
    if (only == nullptr || one.judgement == answer.judgement) only = &one;
  }
  if (only != nullptr && (count == 1 || only->judgement == answer.judgement)) {
    answer.reason = only->reason;
  } else {
    for (const PropositionAnswer& one : answer.propositions) {
      if (one.counts) {
        answer.reason += fmt::format("{}{}: {}", answer.reason.empty() ? "" : "; ", one.asks, name_of(one.judgement));
      }
    }
  }
  return answer;
}

}  // namespace iamd::study
