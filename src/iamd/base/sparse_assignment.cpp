#include "iamd/base/sparse_assignment.hpp"

#include <algorithm>
#include <limits>

#include "iamd/base/contracts.hpp"

namespace iamd::base {
namespace {
constexpr double infinite = std::numeric_limits<double>::infinity();
constexpr int most_bids = 16;  // that one row sets off, before the one left over looks for a path
}  // namespace

void SparseAssignment::reset(const SparseCosts& costs) {
  const std::size_t rows = costs.rows();
  IAMD_EXPECT(costs.begin.size() == rows + 1 || rows == 0);
  IAMD_EXPECT(costs.column.size() == costs.cost.size());
  row_potential_.assign(rows, 0.0);
  column_potential_.assign(costs.columns, 0.0);
  column_of_row_.assign(rows, unassigned);
  entry_of_row_.assign(rows, unassigned);
  row_of_column_.assign(costs.columns, unassigned);
  distance_.resize(costs.columns);
  from_row_.resize(costs.columns);
  from_entry_.resize(costs.columns);
  reached_in_.assign(costs.columns, 0);
  done_in_.assign(costs.columns, 0);
  search_ = 0;
  complete_ = true;
  free_rows_.clear();
}

void SparseAssignment::take(const SparseCosts& costs, std::size_t row, std::uint32_t entry) {
  const std::uint32_t column = costs.column[entry];
  column_of_row_[row] = static_cast<int>(column);
  entry_of_row_[row] = static_cast<int>(entry);
  row_of_column_[column] = static_cast<int>(row);
  row_potential_[row] = costs.cost[entry] - column_potential_[column];
}

int SparseAssignment::bid(const SparseCosts& costs, std::size_t row) {
  double least = infinite;
  double second = infinite;
  std::uint32_t best = 0;
  std::uint32_t best_column = 0;
  for (std::uint32_t e = costs.begin[row]; e < costs.begin[row + 1]; ++e) {
    const std::uint32_t column = costs.column[e];
    IAMD_EXPECT(column < costs.columns);
    const double price = costs.cost[e] - column_potential_[column];
    // Among equals a free column, then the lower one.
    if (price < second || price == least) {
      const bool better = price < least || (price == least && price < infinite &&
                                            std::pair{row_of_column_[column] != unassigned, column} <
                                                std::pair{row_of_column_[best_column] != unassigned, best_column});
      second = better ? least : price;
      if (better) {
        least = price;
        best = e;
        best_column = column;
      }
    }
  }
  const double alone = costs.alone[row];
  if (alone < least || least == infinite) {
    if (alone == infinite) complete_ = false;
    row_potential_[row] = alone;
    column_of_row_[row] = unassigned;
    entry_of_row_[row] = unassigned;
    return unassigned;
  }
  second = std::min(second, alone);
  const int owner = row_of_column_[best_column];
  if (owner == unassigned) {
    take(costs, row, best);
    return unassigned;
  }
  // Outbid the owner by as much as the next best choice allows. Where rounding swallows that, a path must decide.
  const double lowered = column_potential_[best_column] - (second - least);
  if (second == infinite || !(lowered < column_potential_[best_column])) return static_cast<int>(row);
  column_potential_[best_column] = lowered;
  take(costs, row, best);
  column_of_row_[static_cast<std::size_t>(owner)] = unassigned;
  entry_of_row_[static_cast<std::size_t>(owner)] = unassigned;
  return owner;
}

std::span<const int> SparseAssignment::solve(const SparseCosts& costs) {
  reset(costs);
  const std::size_t rows = costs.rows();
  for (std::size_t i = 0; i < rows; ++i) {
    int row = static_cast<int>(i);
    for (int bids = 0; row != unassigned; ++bids) {
      const int next = bids < most_bids ? bid(costs, static_cast<std::size_t>(row)) : row;
      if (next == row) {
        free_rows_.push_back(static_cast<std::uint32_t>(row));
        break;
      }
      row = next;
    }
  }
  std::sort(free_rows_.begin(), free_rows_.end());
  for (const std::uint32_t row : free_rows_) augment(costs, row);
  total_ = 0.0;
  for (std::size_t i = 0; i < rows; ++i) {
    total_ += entry_of_row_[i] == unassigned ? costs.alone[i] : costs.cost[static_cast<std::size_t>(entry_of_row_[i])];
  }
  return column_of_row_;
}

// The row's choices, `base` being the way to the row less its potential.
void SparseAssignment::relax_row(const SparseCosts& costs, std::size_t row, double base) {
  if (base + costs.alone[row] < least_) {
    least_ = base + costs.alone[row];
    end_row_ = static_cast<int>(row);
    end_column_ = unassigned;
  }
  for (std::uint32_t e = costs.begin[row]; e < costs.begin[row + 1]; ++e) {
    const std::uint32_t column = costs.column[e];
    if (done_in_[column] == search_) continue;
    const double way = base + (costs.cost[e] - column_potential_[column]);
    if (!(way <= least_) || way == infinite) continue;
    if (reached_in_[column] == search_ && !(way < distance_[column])) continue;
    const auto place = static_cast<int>(column);
    if (row_of_column_[column] == unassigned) {
      // Of ends at the same distance the lowest column; a column before staying alone.
      if (way == least_ && end_column_ != unassigned && end_column_ < place) continue;
      least_ = way;
      end_column_ = place;
      end_row_ = unassigned;
    } else {
      heap_.push_back({way, column});
      std::push_heap(heap_.begin(), heap_.end(), later);
    }
    reached_in_[column] = search_;
    distance_[column] = way;
    from_row_[column] = static_cast<std::uint32_t>(row);
    from_entry_[column] = e;
  }
}

void SparseAssignment::augment(const SparseCosts& costs, std::size_t start) {
  ++search_;
  heap_.clear();
  scanned_.clear();
  least_ = infinite;
  end_column_ = unassigned;
  end_row_ = unassigned;
  relax_row(costs, start, 0.0);
  while (!heap_.empty() && heap_.front().distance < least_) {
    const Reached next = heap_.front();
    std::pop_heap(heap_.begin(), heap_.end(), later);
    heap_.pop_back();
    if (done_in_[next.column] == search_) continue;
    done_in_[next.column] = search_;
    scanned_.push_back(next.column);
    const auto row = static_cast<std::size_t>(row_of_column_[next.column]);
    relax_row(costs, row, next.distance - row_potential_[row]);
  }
  if (least_ == infinite) {
    complete_ = false;
    return;
  }
  shift_potentials();
  flip_path(costs, start);
}

void SparseAssignment::shift_potentials() {
  for (const std::uint32_t column : scanned_) {
    const double shift = least_ - distance_[column];
    column_potential_[column] -= shift;
    row_potential_[static_cast<std::size_t>(row_of_column_[column])] += shift;
  }
}

void SparseAssignment::flip_path(const SparseCosts& costs, std::size_t start) {
  int column = end_column_;
  if (end_row_ != unassigned) {
    const auto row = static_cast<std::size_t>(end_row_);
    column = column_of_row_[row];
    column_of_row_[row] = unassigned;
    entry_of_row_[row] = unassigned;
    row_potential_[row] = costs.alone[row];
    if (row == start) return;
  }
  for (;;) {
    const auto place = static_cast<std::size_t>(column);
    const std::size_t row = from_row_[place];
    column = column_of_row_[row];
    take(costs, row, from_entry_[place]);
    if (row == start) return;
  }
}

}  // namespace iamd::base
