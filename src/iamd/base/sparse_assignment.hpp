// Linear assignment where most pairs are impossible: rows choose among a few columns, or stay alone at a price. Used by
// data association.
#pragma once

#include <cstddef>
#include <cstdint>
#include <span>
#include <vector>

#include "iamd/base/linear_assignment.hpp"

namespace iamd::base {

// What each row may choose, row by row (compressed sparse rows): the entries of row i are those from begin[i] to before
// begin[i + 1]. A row names a column at most once; the order of its entries is free.
struct SparseCosts {
  std::size_t columns = 0;
  std::span<const std::uint32_t> begin;   // rows + 1
  std::span<const std::uint32_t> column;  // by entry
  std::span<const double> cost;           // by entry; finite (any sign) or forbidden_pair
  std::span<const double> alone;          // by row: price of having no column; finite or forbidden_pair

  [[nodiscard]] std::size_t rows() const { return alone.size(); }
};

// Solves sparse assignment problems; keeps its buffers, so that a steady loop allocates nothing.
class SparseAssignment {
 public:
  // For each row its column or `unassigned`, so that the sum of the costs of the pairs made and the prices of the rows
  // left alone is the least. Where the two cost the same, a row takes the column. A row whose price is forbidden_pair
  // is left alone only if there is no way to serve it together with the others: then complete() is false and nothing is
  // claimed of the sum. Deterministic, and independent of the order of entries in a row. The span lives until the next
  // call.
  // Method: augmenting row reduction, then shortest augmenting paths with potentials and a heap (Jonker and Volgenant
  // 1987, the sparse form). A path looks only at what it can reach, so that far-apart groups cost as if solved apart;
  // O(rows · entries · log) at worst, in practice linear where groups are small.
  std::span<const int> solve(const SparseCosts& costs);

  // Of the last solution. Potentials u of rows and v of columns prove it optimal: cost - u - v >= 0 for every entry and
  // = 0 for pairs made, u <= alone and = alone for rows left alone, v <= 0 and = 0 for columns left alone (to
  // rounding).
  [[nodiscard]] bool complete() const { return complete_; }
  [[nodiscard]] double total() const { return total_; }
  [[nodiscard]] std::span<const double> row_potentials() const { return row_potential_; }
  [[nodiscard]] std::span<const double> column_potentials() const { return column_potential_; }
  // By row: the entry chosen, or `unassigned`.
  [[nodiscard]] std::span<const int> entries() const { return entry_of_row_; }

 private:
  struct Reached {
    double distance;
    std::uint32_t column;
  };
  static bool later(const Reached& a, const Reached& b) {
    return a.distance != b.distance ? a.distance > b.distance : a.column > b.column;
  }
  void reset(const SparseCosts& costs);
  // Gives the row its best choice at today's potentials; the row that this displaces, or the row itself where nothing
  // was gained, or `unassigned`.
  int bid(const SparseCosts& costs, std::size_t row);
  void take(const SparseCosts& costs, std::size_t row, std::uint32_t entry);
  void augment(const SparseCosts& costs, std::size_t start);
  void relax_row(const SparseCosts& costs, std::size_t row, double base);
  void shift_potentials();
  void flip_path(const SparseCosts& costs, std::size_t start);

  std::vector<double> row_potential_, column_potential_;
  std::vector<int> column_of_row_, entry_of_row_, row_of_column_;
  std::vector<std::uint32_t> free_rows_;
  bool complete_ = true;
  double total_ = 0.0;

  // The search for a path.
  std::vector<double> distance_;           // by column
  std::vector<std::uint32_t> reached_in_;  // by column: number of the search that set distance_ …
  std::vector<std::uint32_t> done_in_;     // … and of that which took it off the heap
  std::vector<std::uint32_t> from_row_, from_entry_;
  std::vector<Reached> heap_;
  std::vector<std::uint32_t> scanned_;
  std::uint32_t search_ = 0;
  double least_ = 0.0;  // length of the shortest way to an end
  int end_column_ = 0;  // that end: a free column, or …
  int end_row_ = 0;     // … a row that stays alone
};

}  // namespace iamd::base
