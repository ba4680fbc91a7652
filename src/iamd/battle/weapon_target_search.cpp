#include "iamd/battle/weapon_target_search.hpp"

#include <algorithm>
#include <cmath>
#include <limits>
#include <numeric>
#include <queue>

namespace iamd::battle {
namespace {

constexpr double least_saving = 1e-12;  // of the total value: less is rounding

}  // namespace

UnitSearch::UnitSearch(const WeaponTargetProblem& problem)
    : problem_{problem},
      targets_{problem.targets()},
      miss_(problem.kill_probability.size()),
      free_{problem.count},
      at_(targets_),
      value_{problem.values} {
  for (std::size_t k = 0; k < miss_.size(); ++k) miss_[k] = 1.0 - problem.kill_probability[k];
}

double UnitSearch::value() const { return std::accumulate(value_.begin(), value_.end(), 0.0); }

std::vector<double> UnitSearch::least_savings() const {
  std::vector<double> savings(free_.size(), std::numeric_limits<double>::infinity());
  for (const Unit& unit : given_) {
    savings[unit.weapon] = std::min(savings[unit.weapon], without(unit.target, unit.weapon) - value_[unit.target]);
  }
  for (std::size_t i = 0; i < savings.size(); ++i) {
    if (free_[i] > 0 || !std::isfinite(savings[i])) savings[i] = 0.0;
  }
  return savings;
}

std::vector<int> UnitSearch::units() const {
  std::vector<int> units(miss_.size(), 0);
  for (const Unit& unit : given_) ++units[unit.weapon * targets_ + unit.target];
  return units;
}

void UnitSearch::give(std::size_t target, const Pattern& pattern) {
  for (const auto& [weapon, wanted] : pattern) {
    for (int k = 0; k < wanted && free_[weapon] > 0; ++k) {
      if (static_cast<int>(at_[target].size()) >= problem_.max_per_target) return;
      --free_[weapon];
      at_[target].push_back(weapon);
      given_.push_back({weapon, target});
      value_[target] *= q(weapon, target);
    }
  }
}

void UnitSearch::fill() {
  struct Offer {
    double saved;
    std::size_t weapon, target;
    std::size_t units;  // that the target had
    bool operator<(const Offer& other) const {
      return saved != other.saved     ? saved < other.saved
             : weapon != other.weapon ? weapon > other.weapon
                                      : target > other.target;
    }
  };
  std::priority_queue<Offer> offers;
  const auto offer = [&](std::size_t i, std::size_t j) {
    const double saved = value_[j] * (1.0 - q(i, j));
    if (saved > 0.0) offers.push({saved, i, j, at_[j].size()});
  };
  for (std::size_t i = 0; i < free_.size(); ++i) {
    if (free_[i] == 0) continue;
    for (std::size_t j = 0; j < targets_; ++j) offer(i, j);
  }
  // What a unit saves only falls as the target gets more: an offer that is out of date is made anew.
  while (!offers.empty()) {
    const Offer best = offers.top();
    offers.pop();
    if (free_[best.weapon] == 0 || static_cast<int>(at_[best.target].size()) >= problem_.max_per_target) continue;
    if (best.units == at_[best.target].size()) give(best.target, {{best.weapon, 1}});
    offer(best.weapon, best.target);
  }
}

double UnitSearch::without(std::size_t target, std::size_t out) const {
  double value = problem_.values[target];
  bool left_out = out == no_weapon;
  for (const std::size_t weapon : at_[target]) {
    if (!left_out && weapon == out) {
      left_out = true;
    } else {
      value *= miss_[weapon * targets_ + target];
    }
  }
  return value;
}

double UnitSearch::value_with(std::size_t target, std::size_t out, std::size_t in) const {
  return without(target, out) * (in == no_weapon ? 1.0 : miss_[in * targets_ + target]);
}

void UnitSearch::put(std::size_t unit, std::size_t target) {
  Unit& u = given_[unit];
  auto& from = at_[u.target];
  from.erase(std::ranges::find(from, u.weapon));
  value_[u.target] = without(u.target, no_weapon);
  u.target = target;
  at_[target].push_back(u.weapon);
  value_[target] = without(target, no_weapon);
}

bool UnitSearch::move(std::size_t unit) {
  const auto [weapon, from] = given_[unit];
  const double lost = without(from, weapon) - value_[from];
  double best = least_saving * value();
  std::size_t to = targets_;
  for (std::size_t j = 0; j < targets_; ++j) {
    if (j == from || static_cast<int>(at_[j].size()) >= problem_.max_per_target) continue;
    const double saved = value_[j] * (1.0 - q(weapon, j)) - lost;
    if (saved > best) {
      best = saved;
      to = j;
    }
  }
  if (to == targets_) return false;
  put(unit, to);
  return true;
}

bool UnitSearch::exchange(std::size_t unit) {
  const auto [weapon, here] = given_[unit];
  const double bare = without(here, weapon);
  double best = least_saving * value();
  std::size_t with = given_.size();
  for (std::size_t b = 0; b < given_.size(); ++b) {
    const auto [other, there] = given_[b];
    if (there == here || other == weapon) continue;
    // No more can be saved there than all that survives.
    const double here_then = bare * q(other, here);
    const double saved_here = value_[here] - here_then;
    if (saved_here + value_[there] <= best) continue;
    const double saved = saved_here + value_[there] - value_with(there, other, weapon);
    if (saved > best) {
      best = saved;
      with = b;
    }
  }
  if (with == given_.size()) return false;
  const std::size_t there = given_[with].target;
  put(unit, there);
  put(with, here);
  return true;
}

// An idle unit of another weapon in this one's place.
bool UnitSearch::relieve(std::size_t unit) {
  const auto [weapon, here] = given_[unit];
  const double bare = without(here, weapon);
  double best = least_saving * value();
  std::size_t better = no_weapon;
  for (std::size_t i = 0; i < free_.size(); ++i) {
    if (free_[i] == 0 || i == weapon) continue;
    const double saved = value_[here] - bare * q(i, here);
    if (saved > best) {
      best = saved;
      better = i;
    }
  }
  if (better == no_weapon) return false;
  ++free_[weapon];
  --free_[better];
  auto& weapons = at_[here];
  *std::ranges::find(weapons, weapon) = better;
  given_[unit].weapon = better;
  value_[here] = without(here, no_weapon);
  return true;
}

void UnitSearch::improve(const StopAsked& stop) {
  for (bool better = true; better;) {
    better = false;
    fill();
    for (std::size_t unit = 0; unit < given_.size(); ++unit) {
      if (stop()) return;
      if (move(unit) || relieve(unit) || exchange(unit)) better = true;
    }
  }
}

}  // namespace iamd::battle
