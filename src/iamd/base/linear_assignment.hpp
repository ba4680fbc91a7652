// Linear assignment: pair rows with columns at least total cost. Used by data association and by weapon assignment.
#pragma once

#include <cstddef>
#include <cstdint>
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
  // Method: column reduction, reduction transfer and augmenting row reduction, then shortest augmenting paths with
  // potentials (Jonker and Volgenant 1987; rectangular: Crouse 2016), O(rows² × columns) at worst; problems with more
  // rows than columns are turned. Equality of two sums decides between ties alone, and every loop is bounded, so
  // that degenerate costs cannot cycle; the sum is the optimum to rounding (1e-15 of a cost for each pair; where not
  // all of min(rows, columns) pairs can be made, 1e-16 × rows of the costs' range). Among equal choices of a row a free
  // column comes before a taken one, then the lower before the higher, so the answer is deterministic. The returned
  // span lives until the next call.
  std::span<const int> solve(std::span<const double> cost, std::size_t rows, std::size_t columns);

 private:
  struct Reached {
    std::size_t column;
    double distance;
  };
  // Solves with rows <= columns, each row alone at the price `alone_` (infinite: never). False: a row found no place.
  bool solve_wide(const double* cost, std::size_t rows, std::size_t columns);
  void start(std::size_t rows, std::size_t columns);
  bool reduce_columns(const double* cost, std::size_t n);
  void transfer_reduction(const double* cost, std::size_t n);
  void reduce_rows(const double* cost);
  bool reach(const double* cost, std::size_t row, double base, double level);
  bool queue_block(std::size_t which, double level);
  double queue_nearest(bool& ended);
  bool augment(const double* cost, std::size_t start);
  void flip_path(std::size_t start, int end_column, int end_row);

  std::size_t rows_ = 0, columns_ = 0;
  double alone_ = 0.0;
  std::vector<double> column_potential_, distance_;
  std::vector<double> open_potential_;  // -infinite where queued, so that nothing is nearer
  std::vector<double> block_least_;     // of the distances
  std::vector<double> previous_;        // rows, as numbers of the distances' size
  std::vector<int> column_of_row_, row_of_column_, answer_;
  std::vector<std::uint32_t> free_rows_, next_free_rows_;
  std::vector<Reached> queue_;  // in the order in which they were reached
  Reached end_{};
  std::vector<char> single_;  // rows that were the least of one column only
  std::vector<double> transposed_;
};

}  // namespace iamd::base
