#include "iamd/tracking/global_nearest_neighbour.hpp"

namespace iamd::tracking {

std::span<const int> GlobalNearestNeighbour::solve(std::span<const GatedPair> pairs, std::size_t rows,
                                                   std::size_t columns, double price) {
  rows_.build(pairs, rows, columns, price);
  return assignment_.solve(rows_.costs());
}

void GlobalNearestNeighbour::solve(const AssociationProblem& problem, AssociationAnswer& answer) {
  solve(problem.pairs, problem.rows, problem.columns, 0.0);
  answer.pair.assign(problem.pairs.size(), 0.0);
  answer.alone.assign(problem.rows, 1.0);
  for (std::size_t row = 0; row < problem.rows; ++row) {
    const int entry = assignment_.entries()[row];
    if (entry == base::unassigned) continue;
    answer.pair[rows_.pair_of_entry()[static_cast<std::size_t>(entry)]] = 1.0;
    answer.alone[row] = 0.0;
  }
}

}  // namespace iamd::tracking
