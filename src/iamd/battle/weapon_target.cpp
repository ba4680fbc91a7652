#include "iamd/battle/weapon_target.hpp"

#include <algorithm>
#include <cmath>
#include <numeric>

#include "iamd/battle/pattern_pricing.hpp"
#include "iamd/battle/weapon_target_search.hpp"

namespace iamd::battle {
namespace {

constexpr int most_steps = 400;        // of the subgradient
constexpr int steps_before_half = 25;  // without a better bound, until the step is halved

// Each target with all weapons to itself.
double bound_of_each_alone(const WeaponTargetProblem& problem) {
  PatternPricing pricing{problem};
  const UnitLimits limits{problem};
  const std::vector<double> free(problem.weapons(), 0.0);
  double sum = 0.0;
  for (std::size_t j = 0; j < problem.targets(); ++j) sum += pricing.solve(j, free, limits);
  return sum;
}

}  // namespace

double WeaponTargetAnswer::gap() const {
  return surviving_value > 0.0 ? std::max(0.0, (surviving_value - lower_bound) / surviving_value) : 0.0;
}

double surviving_value(const WeaponTargetProblem& problem, const std::vector<int>& units) {
  double sum = 0.0;
  for (std::size_t j = 0; j < problem.targets(); ++j) {
    double value = problem.values[j];
    for (std::size_t i = 0; i < problem.weapons(); ++i) {
      if (const int x = units[i * problem.targets() + j]; x > 0) value *= std::pow(problem.miss(i, j), x);
    }
    sum += value;
  }
  return sum;
}

WeaponTargetAnswer finished(const WeaponTargetProblem& problem, std::vector<int> units, double lower_bound) {
  WeaponTargetAnswer answer;
  answer.units = std::move(units);
  answer.surviving_value = surviving_value(problem, answer.units);
  answer.lower_bound = std::min(lower_bound, answer.surviving_value);
  answer.proven = answer.gap() <= proven_gap;
  return answer;
}

WeaponTargetAnswer assign_greedily(const WeaponTargetProblem& problem) {
  UnitSearch search{problem};
  search.fill();
  return finished(problem, search.units(), bound_of_each_alone(problem));
}

Climb climb_prices(const WeaponTargetProblem& problem, std::vector<double> price, double best_known,
                   const StopAsked& stop, const std::function<void(std::size_t, const Pattern&)>& take) {
  PatternPricing pricing{problem};
  const UnitLimits limits{problem};
  std::vector<double> excess(problem.weapons());
  Climb best{0.0, price};
  double step = 1.0;
  int idle = 0;
  for (int k = 0; k < most_steps && step > 1e-3; ++k) {
    double sum = 0.0;
    for (std::size_t i = 0; i < problem.weapons(); ++i) {
      sum -= price[i] * problem.count[i];
      excess[i] = -problem.count[i];
    }
    for (std::size_t j = 0; j < problem.targets(); ++j) {
      sum += pricing.solve(j, price, limits);
      for (const auto& [weapon, units] : pricing.pattern()) excess[weapon] += units;
      take(j, pricing.pattern());
    }
    if (sum > best.bound) {
      best = {sum, price};
      idle = 0;
    } else if (++idle >= steps_before_half) {
      step *= 0.5;
      idle = 0;
    }
    double length2 = 0.0;
    for (std::size_t i = 0; i < excess.size(); ++i) {
      if (price[i] > 0.0 || excess[i] > 0.0) length2 += excess[i] * excess[i];
    }
    if (length2 == 0.0 || best.bound >= best_known * (1.0 - proven_gap) || stop()) break;
    const double along = step * std::max(best_known - sum, 1e-6 * best_known) / length2;
    for (std::size_t i = 0; i < price.size(); ++i) price[i] = std::max(0.0, price[i] + along * excess[i]);
  }
  return best;
}

WeaponTargetAnswer assign_by_search(const WeaponTargetProblem& problem, const StopAsked& stop) {
  UnitSearch search{problem};
  search.fill();
  search.improve(stop);
  const Climb climb =
      climb_prices(problem, search.least_savings(), search.value(), stop, [](std::size_t, const Pattern&) {});
  // What is best at these prices, as far as there are units for it, is another place to search from.
  UnitSearch priced{problem};
  PatternPricing pricing{problem};
  const UnitLimits limits{problem};
  for (std::size_t j = 0; j < problem.targets(); ++j) {
    static_cast<void>(pricing.solve(j, climb.price, limits));
    priced.give(j, pricing.pattern());
  }
  priced.improve(stop);
  const UnitSearch& better = priced.value() < search.value() ? priced : search;
  return finished(problem, better.units(), std::max(climb.bound, bound_of_each_alone(problem)));
}

}  // namespace iamd::battle
