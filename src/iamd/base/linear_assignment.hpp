// Linear assignment: pair rows with columns at least total cost. Used by data association and by weapon assignment.
#pragma once

#include <cstddef>
#include <limits>
#include <span>
#include <vector>

namespace iamd::base {

// The cost of a pair that must not be made.
inline constexpr double forbidden_pair = std::numeric_limits<double>::infinity();
// Marks a row without a column.
inline constexpr int unassigned = -1;

// Solves dense rectangular assignment problems; keeps its buffers between calls, so that a steady loop allocates
// nothing.
class LinearAssignment {
 public:
  // Finds, for each row, its column or `unassigned`, so that the number of pairs made is the largest possible and,
  // among those, the sum of costs the least. `cost` is row-major, rows × columns; entries are finite (any sign) or
  // `forbidden_pair`. To let a row stay free at a price, add a column of its own with that price.
  // Method: shortest augmenting paths with potentials (Jonker and Volgenant 1987; Crouse 2016), O(rows² × columns).
  // Ties are broken by the lower column, so the answer is deterministic. The returned span lives until the next call.
  std::span<const int> solve(std::span<const double> cost, std::size_t rows, std::size_t columns);

 private:
  std::vector<double> row_potential_, column_potential_, distance_;
  std::vector<int> column_of_row_, row_of_column_, previous_;
  std::vector<char> visited_;
};

}  // namespace iamd::base
