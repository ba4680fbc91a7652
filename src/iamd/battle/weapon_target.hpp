// The static weapon-target assignment problem: which units of which weapons fire at which targets, all at once, so that
// the least value is expected to survive. Formulation and bounds: Ahuja, Kumar, Jha and Orlin (2007).
#pragma once

#include <cstddef>
#include <functional>
#include <limits>
#include <vector>

namespace iamd::battle {

// Minimise Σ_j V_j Π_i (1 - p_ij)^x_ij with Σ_j x_ij ≤ count_i and Σ_i x_ij ≤ max_per_target, x whole and not negative.
struct WeaponTargetProblem {
  std::vector<double> values;            // V, by target; finite, not negative
  std::vector<double> kill_probability;  // p, weapons × targets, row-major; in [0, 1]
  std::vector<int> count;                // units of each weapon, not negative
  int max_per_target = std::numeric_limits<int>::max();

  [[nodiscard]] std::size_t weapons() const { return count.size(); }
  [[nodiscard]] std::size_t targets() const { return values.size(); }
  [[nodiscard]] double miss(std::size_t weapon, std::size_t target) const {
    return 1.0 - kill_probability[weapon * targets() + target];
  }
};

struct WeaponTargetAnswer {
  std::vector<int> units;  // x, weapons × targets
  double surviving_value = 0.0;
  double lower_bound = 0.0;  // no assignment leaves less than this
  bool proven = false;       // the two agree to proven_gap of the value

  // (surviving_value - lower_bound) / surviving_value; 0 where nothing survives.
  [[nodiscard]] double gap() const;
};
inline constexpr double proven_gap = 1e-9;

// Asked between steps: true ends the search with what there is.
using StopAsked = std::function<bool()>;

// What the units leave of the targets' value.
[[nodiscard]] double surviving_value(const WeaponTargetProblem& problem, const std::vector<int>& units);

// Unit by unit the one that saves most (maximum marginal return; den Broeder, Ellison and Emerling 1959). Optimal where
// all weapons are alike. Lower bound: each target with all weapons to itself.
[[nodiscard]] WeaponTargetAnswer assign_greedily(const WeaponTargetProblem& problem);

// Greedy, then moves and exchanges of units between targets until none saves anything. Lower bound: the Lagrangian dual
// in which units have prices, climbed by subgradients.
[[nodiscard]] WeaponTargetAnswer assign_by_search(const WeaponTargetProblem& problem, const StopAsked& stop);

// Branch and price: the linear program over all patterns of fire at each target, whose columns are made as they are
// wanted (Dantzig and Wolfe 1960), bounds branches on the units of a weapon at a target. Its dual is the best of the
// Lagrangian bounds, so that little is left to branch on. Ends proven, or when asked to.
[[nodiscard]] WeaponTargetAnswer assign_exactly(const WeaponTargetProblem& problem, const StopAsked& stop);

}  // namespace iamd::battle
