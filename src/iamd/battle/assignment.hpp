// Who is engaged by what, in which order: tracks to slots of batteries.
#pragma once

#include <span>
#include <vector>

#include "iamd/base/linear_assignment.hpp"
#include "iamd/base/random.hpp"

namespace iamd::battle {

enum class AssignmentRule {
  expected_value,   // greatest sum of expected saved values, exactly
  marginal_return,  // greedy: pair by pair the one that saves most
  earliest_first,   // greedy by deadline: a fixed rule
  random,           // each track takes a random free slot, in random order: uncoordinated fire
  joint,            // salvos across several batteries (JointAllocation)
};

// A slot is the next engagement, the one after it, … of one battery; its rounds and launch time follow from those
// before it.
class Assignment {
 public:
  // Finds for each track (row) a slot (column) or base::unassigned. `saved`: expected saved value, row-major, tracks ×
  // slots; 0 or less: the pair is not possible. `deadline_s`: latest launch at each track. Each slot is used once.
  // expected_value: the greatest sum, to 1e-9 of the greatest entry times the number of pairs; among equal sums urgent
  // tracks come first and into lower slots. earliest_first: track by track in the order of deadlines, each takes the
  // slot that saves most (the lowest of equals). marginal_return: the pair that saves most, then the next (den Broeder,
  // Ellison and Emerling 1959). random: slot by slot, a track drawn from those that it could serve. joint is not for
  // here. Deterministic, `choice` apart. The span lives until the next call; no allocation in the steady state.
  std::span<const int> solve(AssignmentRule rule, std::span<const double> saved, std::span<const double> deadline_s,
                             std::size_t slots, base::RandomStream& choice);
  // Sum of the saved values of the last answer, and a bound: no assignment saves more (its own value where it is
  // exact, else each track at its best slot, each slot at its best track, whichever is less).
  [[nodiscard]] double saved() const { return saved_value_; }
  [[nodiscard]] double bound() const { return bound_; }

 private:
  void rank_by_deadline(std::span<const double> deadline_s);
  void solve_exactly(std::span<const double> saved, std::size_t slots);
  void solve_greedily(std::span<const double> saved, std::size_t slots);
  void solve_by_return(std::span<const double> saved, std::size_t slots);
  void solve_at_random(std::span<const double> saved, std::size_t slots, base::RandomStream& choice);
  void sum_up(std::span<const double> saved, std::size_t slots, bool exact);

  base::LinearAssignment linear_;
  std::vector<double> cost_;
  std::vector<std::size_t> order_;  // rows by deadline
  std::vector<char> taken_;
  std::vector<int> slot_of_track_;
  std::vector<std::size_t> pool_;
  double saved_value_ = 0.0, bound_ = 0.0;
};

}  // namespace iamd::battle
