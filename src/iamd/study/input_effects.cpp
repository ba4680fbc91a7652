#include "iamd/study/input_effects.hpp"

#include <algorithm>
#include <cmath>
#include <numeric>
#include <utility>

#include "iamd/scenario/load.hpp"
#include "iamd/scenario/tree.hpp"
#include "iamd/study/claim_inputs.hpp"
#include "iamd/study/claim_judge.hpp"

namespace iamd::study {
namespace {

struct World {
  std::uint64_t world = 0, first_run = 0;
  double runs = 0.0, leaked = 0.0;
};

std::vector<World> worlds_of(std::span<const RunMeasure> measures) {
  std::vector<World> worlds;
  for (const RunMeasure& m : measures) {
    if (worlds.empty() || worlds.back().world != m.world) worlds.push_back({m.world, m.run, 0.0, 0.0});
    worlds.back().runs += 1.0;
    worlds.back().leaked += m.leaked;
  }
  return worlds;
}

// Ranks from 1, equal values share their mean.
std::vector<double> ranks(std::span<const double> values) {
  std::vector<std::size_t> order(values.size());
  std::iota(order.begin(), order.end(), std::size_t{0});
  std::ranges::stable_sort(order, {}, [&](std::size_t i) { return values[i]; });
  std::vector<double> ranks(values.size());
  for (std::size_t i = 0; i < order.size();) {
    std::size_t end = i + 1;
    while (end < order.size() && values[order[end]] == values[order[i]]) ++end;
    for (std::size_t k = i; k < end; ++k) ranks[order[k]] = 0.5 * static_cast<double>(i + 1 + end);
    i = end;
  }
  return ranks;
}

double pearson(std::span<const double> a, std::span<const double> b) {
  const double mean_a = outcome::mean(a), mean_b = outcome::mean(b);
  double ab = 0.0, aa = 0.0, bb = 0.0;
  for (std::size_t i = 0; i < a.size(); ++i) {
    ab += (a[i] - mean_a) * (b[i] - mean_b);
    aa += (a[i] - mean_a) * (a[i] - mean_a);
    bb += (b[i] - mean_b) * (b[i] - mean_b);
  }
  return aa > 0.0 && bb > 0.0 ? ab / std::sqrt(aa * bb) : 0.0;
}

}  // namespace

InputEffects input_effects(const engine::Question& question, std::span<const RunMeasure> measures) {
  const std::vector<World> worlds = worlds_of(measures);
  InputEffects effects;
  effects.worlds = worlds.size();
  std::vector<double> leakers;
  leakers.reserve(worlds.size());
  for (const World& world : worlds) leakers.push_back(world.leaked / world.runs);
  if (worlds.size() < 10) return effects;
  if (const auto [least, most] = std::ranges::minmax(leakers); least == most) return effects;
  effects.noise = 1.645 / std::sqrt(static_cast<double>(worlds.size()));

  const auto tree = scenario::parse(scenario::json_of_canonical(question.scenario.canonical), question.scenario.file);
  if (!tree) return effects;  // it was made from a tree: this does not happen
  ClaimContext context;
  context.catalogue = &scenario::Catalogue::built_in();
  std::vector<DoubtfulNumber> numbers;
  collect_inputs(*tree, "", context, numbers);

  const std::vector<double> leaker_ranks = ranks(leakers);
  std::vector<double> values(worlds.size());
  for (const DoubtfulNumber& number : numbers) {
    if (!number.number.epistemic()) continue;
    for (std::size_t i = 0; i < worlds.size(); ++i) {
      const scenario::Draw draw{question.scenario.seed, worlds[i].world, worlds[i].first_run};
      values[i] = draw(number.number);
    }
    const double index = rank_sobol_index(values, leakers);
    if (!std::isfinite(index)) continue;
    effects.inputs.push_back({number.facts.name, number.facts.unit, number.facts.low, number.facts.likely,
                              number.facts.high, index, pearson(ranks(values), leaker_ranks)});
  }
  std::ranges::stable_sort(effects.inputs, std::ranges::greater{}, &InputEffect::index);
  return effects;
}

}  // namespace iamd::study
