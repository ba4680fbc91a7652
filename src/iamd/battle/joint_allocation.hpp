// Who fires how much at whom when several batteries may fire at one track at once: salvos across batteries within
// channels and rounds, for the planner's loop.
#pragma once

#include <cstddef>
#include <cstdint>
#include <span>
#include <vector>

namespace iamd::battle {

// Minimise Σ_i V_i Π_b (1 - p_ib)^x_ib with x_ib ≤ shots_ib, Σ_b x_ib ≤ shots_max_i, Σ_i x_ib ≤ rounds_b and at most
// channels_b tracks with x_ib > 0 a battery; x whole and not negative. Matrices are tracks × batteries, row-major.
struct JointProblem {
  std::vector<double> value;          // by track: expected loss; not negative
  std::vector<double> kill;           // p; 0: the pair is not possible
  std::vector<int> shots;             // of a pair at most
  std::vector<int> shots_max;         // by track
  std::vector<int> rounds, channels;  // by battery

  [[nodiscard]] std::size_t tracks() const { return value.size(); }
  [[nodiscard]] std::size_t batteries() const { return rounds.size(); }
};

// Marginal return (each time the shot that saves most, den Broeder, Ellison and Emerling 1959), then shots are moved,
// relieved and exchanged while that saves anything. The bound is the Lagrangian dual in which rounds and channels have
// prices (Held, Wolfe and Crowder 1974), exact for each track by itself over all its patterns of up to four shots and,
// beyond, over the relaxation in which every shot is the best one. The patterns at some of the prices are made feasible
// and searched from again. Then, with up to 40 tracks of which none may be shot at more than four times, branch and
// bound over the tracks' patterns with that bound, up to most_nodes: small and many middling instances end proven.
// Deterministic. Keeps its capacity.
class JointAllocation {
 public:
  // x, tracks × batteries. The span lives until the next call.
  std::span<const int> solve(const JointProblem& problem);
  [[nodiscard]] double surviving() const { return surviving_; }
  // No allocation leaves less.
  [[nodiscard]] double lower_bound() const { return lower_bound_; }
  static constexpr std::size_t most_nodes = 20000;

 private:
  struct Pattern {  // of fire at one track
    double survival = 1.0;
    double reduced = 0.0;   // value × survival + prices
    std::size_t first = 0;  // of its shots by battery, in shots_by_battery_
  };

  [[nodiscard]] double gain(std::size_t track, std::size_t battery) const;
  [[nodiscard]] bool may_add(std::size_t track, std::size_t battery) const;
  void add(std::size_t track, std::size_t battery);
  void drop(std::size_t track, std::size_t battery);
  void fill();
  void search();
  bool improve();
  bool exchange();
  void climb();
  void branch();
  void list_patterns(std::size_t track);
  void list_from(std::size_t track, std::size_t battery, int left, double survival, double reduced);
  bool descend(std::size_t depth, double value, double bound);
  void start();
  void start_from(std::span<const int> patterns);
  void keep_best();
  [[nodiscard]] double left() const;
  [[nodiscard]] double best_addition(std::size_t& track, std::size_t& battery) const;
  [[nodiscard]] double best_pattern(std::size_t track, std::vector<int>& pattern) const;
  void extend(std::size_t track, std::size_t battery, int left, double survival, double cost, double& best,
              std::vector<int>& pattern, std::vector<int>& chosen) const;

  const JointProblem* problem_ = nullptr;
  std::vector<int> x_, best_;
  std::vector<int> rounds_, channels_, shots_;  // left: by battery, by battery, by track
  std::vector<double> survival_;                // by track
  std::vector<double> round_price_, channel_price_, round_step_, channel_step_;
  std::vector<int> pattern_, patterns_;
  std::vector<std::size_t> order_;
  mutable std::vector<int> chosen_;
  std::vector<double> best_round_price_, best_channel_price_;  // at the best bound
  // Of branch and bound.
  std::vector<Pattern> list_;
  std::vector<std::size_t> list_first_;  // by track
  std::vector<int> shots_by_battery_;
  std::vector<double> rest_;  // by depth: the least reduced values of the tracks from there on
  std::size_t nodes_ = 0;
  double surviving_ = 0.0, lower_bound_ = 0.0;
};

}  // namespace iamd::battle
