// Local search over assignments of units to targets. Inside battle only.
#pragma once

#include <cstddef>
#include <vector>

#include "iamd/battle/pattern_pricing.hpp"
#include "iamd/battle/weapon_target.hpp"

namespace iamd::battle {

// An answer with its value and whether it is proven.
[[nodiscard]] WeaponTargetAnswer finished(const WeaponTargetProblem& problem, std::vector<int> units,
                                          double lower_bound);

// The Lagrangian dual, in which units have prices: those that are asked for more often than there are get dearer
// (subgradients; Held, Wolfe and Crowder 1974). `take` is handed each pattern that is the best at some prices.
struct Climb {
  double bound = 0.0;         // of surviving value
  std::vector<double> price;  // of units, by weapon, at which it holds
};
[[nodiscard]] Climb climb_prices(const WeaponTargetProblem& problem, std::vector<double> price, double best_known,
                                 const StopAsked& stop, const std::function<void(std::size_t, const Pattern&)>& take);

// An assignment that is always feasible.
class UnitSearch {
 public:
  explicit UnitSearch(const WeaponTargetProblem& problem);

  // Gives the target these units, as far as there are enough left.
  void give(std::size_t target, const Pattern& pattern);
  // Gives away what is left, each time the unit and target that save most.
  void fill();
  // Moves units to other targets, exchanges them between two, and puts idle ones in the place of others, while that
  // saves anything.
  void improve(const StopAsked& stop);
  [[nodiscard]] std::vector<int> units() const;
  [[nodiscard]] double value() const;
  // By weapon, the least that one of its units saves where it is; 0 where some are idle. Good prices to start from.
  [[nodiscard]] std::vector<double> least_savings() const;

 private:
  struct Unit {
    std::size_t weapon, target;
  };
  [[nodiscard]] double& q(std::size_t weapon, std::size_t target) { return miss_[weapon * targets_ + target]; }
  // The target's value if a unit of `out` were not there, and one of `in` were (none: no_weapon).
  [[nodiscard]] double value_with(std::size_t target, std::size_t out, std::size_t in) const;
  [[nodiscard]] double without(std::size_t target, std::size_t out) const;
  void put(std::size_t unit, std::size_t target);
  bool move(std::size_t unit);
  bool exchange(std::size_t unit);
  bool relieve(std::size_t unit);

  static constexpr std::size_t no_weapon = static_cast<std::size_t>(-1);
  const WeaponTargetProblem& problem_;
  std::size_t targets_;
  std::vector<double> miss_;
  std::vector<int> free_;                     // by weapon
  std::vector<std::vector<std::size_t>> at_;  // by target: weapons of its units
  std::vector<double> value_;                 // by target: what survives
  std::vector<Unit> given_;
};

}  // namespace iamd::battle
