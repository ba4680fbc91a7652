// Global nearest neighbour: which detection belongs to which track, decided for all of a look together.
#pragma once

#include <cstddef>
#include <span>

#include "iamd/base/sparse_assignment.hpp"
#include "iamd/tracking/associator.hpp"
#include "iamd/tracking/gated_rows.hpp"

namespace iamd::tracking {

// The most probable joint event (Blackman and Popoli 1999, 6.4), by sparse assignment: exact. Rows that nobody contests
// are settled by one look at their pairs, and a contested group is solved by itself: linear in rows, columns and pairs
// where groups are small. Keeps its buffers: a steady loop allocates nothing.
class GlobalNearestNeighbour final : public Associator {
 public:
  // Probabilities 0 and 1. Of a pair of cost 0 and leaving both alone, equally probable, the pair is made.
  void solve(const AssociationProblem& problem, AssociationAnswer& answer) override;
  // For each row its column or base::unassigned. A pair that costs more than `price` is never made. Optimal: least sum
  // of the costs of pairs made plus `price` for each row left alone. The span lives until the next call.
  std::span<const int> solve(std::span<const GatedPair> pairs, std::size_t rows, std::size_t columns, double price);

 private:
  GatedRows rows_;
  base::SparseAssignment assignment_;
};

}  // namespace iamd::tracking
