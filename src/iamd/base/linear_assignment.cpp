#include "iamd/base/linear_assignment.hpp"

#include <algorithm>
#include <cmath>

#include "iamd/base/contracts.hpp"

namespace iamd::base {
namespace {

constexpr double infinite = std::numeric_limits<double>::infinity();
constexpr int row_reductions = 2;  // passes over the free rows (Jonker and Volgenant: two)

void transpose(std::span<const double> cost, std::size_t rows, std::size_t columns, std::vector<double>& turned) {
  constexpr std::size_t block = 16;
  turned.resize(cost.size());
  for (std::size_t i0 = 0; i0 < rows; i0 += block) {
    for (std::size_t j0 = 0; j0 < columns; j0 += block) {
      for (std::size_t i = i0; i < std::min(rows, i0 + block); ++i) {
        for (std::size_t j = j0; j < std::min(columns, j0 + block); ++j) turned[j * rows + i] = cost[i * columns + j];
      }
    }
  }
}

// Above any difference that real pairs can make: a row is left alone only when that makes another pair possible or when
// it has no pair at all.
double price_of_none(std::span<const double> cost, std::size_t rows) {
  double low = 0.0;
  double high = 0.0;
  for (const double c : cost) {
    if (!std::isfinite(c)) continue;
    low = std::min(low, c);
    high = std::max(high, c);
  }
  return (high - low + 1.0) * (static_cast<double>(rows) + 1.0);
}

}  // namespace

void LinearAssignment::start(std::size_t rows, std::size_t columns) {
  rows_ = rows;
  columns_ = columns;
  column_potential_.assign(columns, 0.0);
  column_of_row_.assign(rows, unassigned);
  row_of_column_.assign(columns, unassigned);
  distance_.resize(columns);
  previous_.resize(columns);
  free_rows_.clear();
}

// Square problems: each column's least cost is its potential, and its row takes it if it has none. False where a column
// has no pair at all.
bool LinearAssignment::reduce_columns(const double* cost, std::size_t n) {
  std::fill(column_potential_.begin(), column_potential_.end(), infinite);
  std::fill(previous_.begin(), previous_.end(), 0);
  double* v = column_potential_.data();
  int* least = previous_.data();
  for (std::size_t i = 0; i < n; ++i) {
    const double* row = cost + i * n;
    for (std::size_t j = 0; j < n; ++j) {
      if (row[j] < v[j]) {
        v[j] = row[j];
        least[j] = static_cast<int>(i);
      }
    }
  }
  single_.assign(n, 1);
  for (std::size_t j = 0; j < n; ++j) {
    if (v[j] == infinite) return false;
    const auto row = static_cast<std::size_t>(least[j]);
    if (column_of_row_[row] == unassigned) {
      column_of_row_[row] = static_cast<int>(j);
      row_of_column_[j] = least[j];
    } else {
      single_[row] = 0;
    }
  }
  return true;
}

// A row that was the least of its column only leaves what it would save elsewhere to the others.
void LinearAssignment::transfer_reduction(const double* cost, std::size_t n) {
  for (std::size_t i = 0; i < n; ++i) {
    if (column_of_row_[i] == unassigned) {
      free_rows_.push_back(static_cast<std::uint32_t>(i));
      continue;
    }
    if (single_[i] == 0 || n == 1) continue;
    const auto own = static_cast<std::size_t>(column_of_row_[i]);
    const double* row = cost + i * n;
    const double* v = column_potential_.data();
    double least = infinite;
    for (std::size_t j = 0; j < own; ++j) least = std::min(least, row[j] - v[j]);
    for (std::size_t j = own + 1; j < n; ++j) least = std::min(least, row[j] - v[j]);
    const double gain = least - (row[own] - v[own]);
    if (least < infinite && gain > 0.0) column_potential_[own] -= gain;
  }
}

LinearAssignment::TwoLeast LinearAssignment::two_least(const double* row) const {
  const double* v = column_potential_.data();
  TwoLeast two{infinite, infinite, 0, 0};
  for (std::size_t j = 0; j < columns_; ++j) {
    const double price = row[j] - v[j];
    if (!(price < two.second)) continue;
    if (price < two.first) {
      two.second = two.first;
      two.next = two.column;
      two.first = price;
      two.column = j;
    } else {
      two.second = price;
      two.next = j;
    }
  }
  return two;
}

// Augmenting row reduction: a free row takes its best column at the price of its next best choice, and whoever is
// displaced bids in turn.
void LinearAssignment::reduce_rows(const double* cost) {
  next_free_rows_.clear();
  std::size_t bids = 0;
  const std::size_t most_bids = 4 * rows_ + free_rows_.size();
  for (const std::uint32_t first : free_rows_) {
    int row = static_cast<int>(first);
    while (row != unassigned) {
      const auto i = static_cast<std::size_t>(row);
      const TwoLeast two = two_least(cost + i * columns_);
      std::size_t column = two.column;
      if (two.first == infinite || two.first >= alone_ || ++bids > most_bids) {
        next_free_rows_.push_back(static_cast<std::uint32_t>(row));
        break;
      }
      const double second = std::min(two.second, alone_);
      const double lowered = column_potential_[column] - (second - two.first);
      const bool gains = second < infinite && lowered < column_potential_[column];
      if (gains) {
        column_potential_[column] = lowered;
      } else if (row_of_column_[column] != unassigned) {
        if (two.second > two.first || row_of_column_[two.next] != unassigned) {
          next_free_rows_.push_back(static_cast<std::uint32_t>(row));
          break;
        }
        column = two.next;
      }
      const int owner = row_of_column_[column];
      column_of_row_[i] = static_cast<int>(column);
      row_of_column_[column] = row;
      if (owner != unassigned) column_of_row_[static_cast<std::size_t>(owner)] = unassigned;
      row = owner;
    }
  }
  free_rows_.swap(next_free_rows_);
  std::sort(free_rows_.begin(), free_rows_.end());
}

// The shortest way from a free row to a free column, or to a row that stays alone instead.
bool LinearAssignment::augment(const double* cost, std::size_t start) {
  double* d = distance_.data();
  double* v = open_potential_.data();  // -infinite where done, so that nothing is nearer
  int* previous = previous_.data();
  std::fill(distance_.begin(), distance_.end(), infinite);
  scanned_.clear();
  double best_alone = alone_;
  int alone_row = static_cast<int>(start);
  std::size_t row = start;
  double base = 0.0;
  int end = unassigned;
  double length = 0.0;
  for (;;) {
    const double* c = cost + row * columns_;
    double least = infinite;
    std::size_t nearest = 0;
    for (std::size_t j = 0; j < columns_; ++j) {
      const double way = base + (c[j] - v[j]);
      if (way < d[j]) {
        d[j] = way;
        previous[j] = static_cast<int>(row);
      }
      if (d[j] <= least &&
          (d[j] < least || (row_of_column_[nearest] != unassigned && row_of_column_[j] == unassigned))) {
        least = d[j];
        nearest = j;
      }
    }
    if (best_alone < least || least == infinite) {
      if (best_alone == infinite) {
        for (const Scanned& s : scanned_) v[s.column] = column_potential_[s.column];
        return false;
      }
      length = best_alone;
      break;
    }
    if (row_of_column_[nearest] == unassigned) {
      length = least;
      end = static_cast<int>(nearest);
      break;
    }
    scanned_.push_back({nearest, least});
    d[nearest] = infinite;
    v[nearest] = -infinite;
    row = static_cast<std::size_t>(row_of_column_[nearest]);
    base = least - (cost[row * columns_ + nearest] - column_potential_[nearest]);
    if (base + alone_ < best_alone) {
      best_alone = base + alone_;
      alone_row = static_cast<int>(row);
    }
  }
  for (const Scanned& s : scanned_) {
    column_potential_[s.column] += std::min(s.distance - length, 0.0);
    v[s.column] = column_potential_[s.column];
  }
  flip_path(start, end, end == unassigned ? alone_row : unassigned);
  return true;
}

void LinearAssignment::flip_path(std::size_t start, int end_column, int end_row) {
  int column = end_column;
  if (end_row != unassigned) {
    std::swap(column, column_of_row_[static_cast<std::size_t>(end_row)]);
    if (end_row == static_cast<int>(start)) return;
  }
  for (;;) {
    const int row = previous_[static_cast<std::size_t>(column)];
    row_of_column_[static_cast<std::size_t>(column)] = row;
    std::swap(column, column_of_row_[static_cast<std::size_t>(row)]);
    if (row == static_cast<int>(start)) return;
  }
}

bool LinearAssignment::solve_wide(const double* cost, std::size_t rows, std::size_t columns) {
  start(rows, columns);
  if (rows == columns && alone_ == infinite) {
    if (!reduce_columns(cost, rows)) return false;
    transfer_reduction(cost, rows);
  } else {
    for (std::uint32_t i = 0; i < rows; ++i) free_rows_.push_back(i);
  }
  for (int pass = 0; pass < row_reductions && !free_rows_.empty(); ++pass) reduce_rows(cost);
  open_potential_.assign(column_potential_.begin(), column_potential_.end());
  for (const std::uint32_t row : free_rows_) {
    if (!augment(cost, row)) return false;
  }
  return true;
}

std::span<const int> LinearAssignment::solve(std::span<const double> cost, std::size_t rows, std::size_t columns) {
  IAMD_EXPECT(cost.size() == rows * columns);
  const bool turned = rows > columns;
  const double* wide = cost.data();
  if (turned) {
    transpose(cost, rows, columns, transposed_);
    wide = transposed_.data();
  }
  const std::size_t fewer = std::min(rows, columns);
  const std::size_t more = std::max(rows, columns);
  alone_ = infinite;
  if (!solve_wide(wide, fewer, more)) {
    // Not every row can have a column.
    alone_ = price_of_none(cost, fewer);
    solve_wide(wide, fewer, more);
  }
  if (!turned) return column_of_row_;
  answer_.assign(row_of_column_.begin(), row_of_column_.end());
  return answer_;
}

}  // namespace iamd::base
