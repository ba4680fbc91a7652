#include "iamd/battle/pattern_pricing.hpp"

#include <algorithm>
#include <cmath>

namespace iamd::battle {
namespace {

constexpr double sure_strength = 750.0;  // of a weapon that never misses: exp(-750) is 0

}  // namespace

double surviving_value(const WeaponTargetProblem& problem, std::size_t target, const Pattern& pattern) {
  double value = problem.values[target];
  for (const auto& [weapon, units] : pattern) value *= std::pow(problem.miss(weapon, target), units);
  return value;
}

UnitLimits::UnitLimits(const WeaponTargetProblem& problem)
    : least(problem.weapons() * problem.targets(), 0), most(problem.weapons() * problem.targets()) {
  for (std::size_t i = 0; i < problem.weapons(); ++i) {
    for (std::size_t j = 0; j < problem.targets(); ++j) {
      most[i * problem.targets() + j] = std::min(problem.count[i], problem.max_per_target);
    }
  }
}

PatternPricing::PatternPricing(const WeaponTargetProblem& problem) : problem_{problem} {
  miss_.reserve(problem.kill_probability.size());
  strength_.reserve(problem.kill_probability.size());
  for (std::size_t j = 0; j < problem.targets(); ++j) {
    for (std::size_t i = 0; i < problem.weapons(); ++i) {
      const double miss = problem.miss(i, j);
      miss_.push_back(miss);
      strength_.push_back(miss > 0.0 ? std::min(-std::log(miss), sure_strength) : sure_strength);
    }
  }
}

double PatternPricing::solve(std::size_t target, std::span<const double> price, const UnitLimits& limits) {
  const std::size_t targets = problem_.targets();
  const double* const miss = miss_.data() + target * problem_.weapons();
  const double* const strength = strength_.data() + target * problem_.weapons();
  items_.clear();
  forced_.clear();
  best_pattern_.clear();
  double survives = 1.0;
  double paid = 0.0;
  int left = problem_.max_per_target;
  for (std::size_t i = 0; i < problem_.weapons(); ++i) {
    const int least = limits.least[i * targets + target];
    if (least == 0) continue;
    forced_.emplace_back(i, least);
    survives *= std::pow(miss[i], least);
    paid += price[i] * least;
    left -= least;
  }
  value_ = problem_.values[target];
  slack_ = 1e-12 * value_;
  for (std::size_t i = 0; i < problem_.weapons(); ++i) {
    const std::size_t at = i * targets + target;
    const int most = limits.most[at] - limits.least[at];
    if (most <= 0 || !(price[i] < value_ * survives * (1.0 - miss[i]))) continue;  // never worth its price
    items_.push_back({i, miss[i], strength[i], price[i], price[i] / strength[i], most, 0});
  }
  std::ranges::sort(items_, [](const Item& a, const Item& b) {
    return a.ratio != b.ratio         ? a.ratio < b.ratio
           : a.strength != b.strength ? a.strength > b.strength
                                      : a.weapon < b.weapon;
  });
  best_ = value_ * survives + paid;
  dig(0, survives, paid, left);
  for (const auto& [weapon, units] : forced_) {
    const auto same = std::ranges::find(best_pattern_, weapon, &std::pair<std::size_t, int>::first);
    if (same == best_pattern_.end()) {
      best_pattern_.emplace_back(weapon, units);
    } else {
      same->second += units;
    }
  }
  std::ranges::sort(best_pattern_);
  return best_;
}

double PatternPricing::bound(std::size_t k, double survives, double paid) const {
  double left = value_ * survives;
  for (; k < items_.size(); ++k) {
    const Item& item = items_[k];
    if (left <= item.ratio) break;
    const double whole = item.strength * item.most;
    const double wanted = item.ratio > 0.0 ? std::log(left / item.ratio) : whole;
    if (wanted < whole) return paid + item.ratio * (wanted + 1.0);
    paid += item.price * item.most;
    left *= std::exp(-whole);
  }
  return paid + left;
}

// An item whose better is still to be had: as strong or stronger at no higher price.
bool PatternPricing::dominated(std::size_t k) const {
  for (std::size_t b = 0; b < k; ++b) {
    if (items_[b].taken < items_[b].most && items_[b].strength >= items_[k].strength &&
        items_[b].price <= items_[k].price) {
      return true;
    }
  }
  return false;
}

void PatternPricing::dig(std::size_t k, double survives, double paid, int left) {
  const double value = value_ * survives + paid;
  if (value < best_ - slack_) {
    best_ = value;
    best_pattern_.clear();
    for (std::size_t b = 0; b < k; ++b) {
      if (items_[b].taken > 0) best_pattern_.emplace_back(items_[b].weapon, items_[b].taken);
    }
  }
  if (k == items_.size() || left <= 0 || bound(k, survives, paid) >= best_ - slack_) return;
  Item& item = items_[k];
  for (int x = dominated(k) ? 0 : std::min(item.most, left); x >= 0; --x) {
    item.taken = x;
    dig(k + 1, survives * std::pow(item.miss, x), paid + item.price * x, left - x);
  }
  item.taken = 0;
}

}  // namespace iamd::battle
