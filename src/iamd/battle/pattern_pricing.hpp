// The best fire at one target when every unit has a price. Inside battle only.
#pragma once

#include <cstddef>
#include <limits>
#include <span>
#include <utility>
#include <vector>

#include "iamd/battle/weapon_target.hpp"

namespace iamd::battle {

// Units of weapons at one target, by weapon, none of 0.
using Pattern = std::vector<std::pair<std::size_t, int>>;

[[nodiscard]] double surviving_value(const WeaponTargetProblem& problem, std::size_t target, const Pattern& pattern);

// How many units of each weapon each target must and may get (weapons × targets).
struct UnitLimits {
  explicit UnitLimits(const WeaponTargetProblem& problem);
  std::vector<int> least, most;
};

// Finds the pattern of least V Π q^x + Σ price x, by depth-first search over weapons in the order of price per
// logarithm of survival, bounded by the same problem with shares of units (convex, solved by filling up in that order).
class PatternPricing {
 public:
  explicit PatternPricing(const WeaponTargetProblem& problem);
  // The least value, to 1e-12 of V; pattern() is it. Prices are not negative.
  double solve(std::size_t target, std::span<const double> price, const UnitLimits& limits);
  [[nodiscard]] const Pattern& pattern() const { return best_pattern_; }

 private:
  struct Item {
    std::size_t weapon;
    double miss, strength, price, ratio;  // strength: -ln(miss)
    int most;
    int taken;
  };
  void dig(std::size_t k, double survives, double paid, int left);
  [[nodiscard]] double bound(std::size_t k, double survives, double paid) const;
  [[nodiscard]] bool dominated(std::size_t k) const;

  const WeaponTargetProblem& problem_;
  std::vector<double> miss_, strength_;  // targets × weapons
  std::vector<Item> items_;
  std::vector<std::pair<std::size_t, int>> forced_;
  Pattern best_pattern_;
  double value_ = 0.0, best_ = 0.0, slack_ = 0.0;
};

}  // namespace iamd::battle
