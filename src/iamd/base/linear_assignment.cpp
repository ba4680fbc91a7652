#include "iamd/base/linear_assignment.hpp"

#include <algorithm>
#include <cmath>
#include <cstring>
#include <utility>

#include "iamd/base/contracts.hpp"

namespace iamd::base {
namespace {

constexpr double infinite = std::numeric_limits<double>::infinity();
constexpr int row_reductions = 2;  // passes over the free rows (Jonker and Volgenant: two)

// Rows are read in the compiler's vectors, each lane by itself, so the same bits on any machine; and in blocks, of
// which only those that hold something near enough are looked through one by one.
constexpr std::size_t block = 16;
constexpr std::size_t lanes = 8;
typedef double Pair __attribute__((vector_size(2 * sizeof(double))));

Pair load(const double* from) {
  Pair pair;
  std::memcpy(&pair, from, sizeof(pair));
  return pair;
}
void store(double* to, Pair pair) { std::memcpy(to, &pair, sizeof(pair)); }
Pair lesser(Pair a, Pair b) { return a < b ? a : b; }
Pair greater(Pair a, Pair b) { return a > b ? a : b; }
double least_of(Pair pair) { return std::min(pair[0], pair[1]); }

// Shorter ways over `row`, base + (c - v), become the distances of a block; its least distance.
double shorten(const double* c, const double* v, double base, double row, double* d, double* previous) {
  const Pair bases{base, base};
  const Pair rows{row, row};
  Pair least[2];
#pragma GCC unroll 8
  for (std::size_t k = 0; k < block; k += 2) {
    const Pair way = bases + (load(c + k) - load(v + k));
    const Pair known = load(d + k);
    const auto shorter = way < known;
    const Pair now = shorter ? way : known;
    store(d + k, now);
    store(previous + k, shorter ? rows : load(previous + k));
    least[k / 2 % 2] = k < 4 ? now : lesser(now, least[k / 2 % 2]);
  }
  return least_of(lesser(least[0], least[1]));
}

// The two least of each lane.
struct TwoPairs {
  Pair first, second;
  void take(Pair price) {
    second = lesser(greater(price, first), second);
    first = lesser(price, first);
  }
};
TwoPairs both(const TwoPairs& a, const TwoPairs& b) {
  return {lesser(a.first, b.first), lesser(greater(a.first, b.first), lesser(a.second, b.second))};
}

// The two least prices of a row's columns.
struct TwoLeast {
  double first, second;
  std::size_t column;  // of the first: the first that is free, or else the first
  bool taken;          // by another row
};

// Of row - v as far as whole groups of `lanes` go, where it leaves j; the column is not behind the first of the least.
TwoLeast two_least_in_lanes(const double* row, const double* v, std::size_t columns, std::size_t& j) {
  constexpr TwoPairs none{{infinite, infinite}, {infinite, infinite}};
  constexpr std::size_t stretch = 8 * lanes;
  TwoPairs p0 = none, p1 = none, p2 = none, p3 = none;
  TwoLeast two{infinite, infinite, 0, false};
  const std::size_t whole = columns / lanes * lanes;
  while (j < whole) {
    const std::size_t start = j;
    const std::size_t end = std::min(whole, start + stretch);
    for (; j < end; j += lanes) {
      p0.take(load(row + j) - load(v + j));
      p1.take(load(row + j + 2) - load(v + j + 2));
      p2.take(load(row + j + 4) - load(v + j + 4));
      p3.take(load(row + j + 6) - load(v + j + 6));
    }
    const double here = least_of(lesser(lesser(p0.first, p1.first), lesser(p2.first, p3.first)));
    if (here < two.first) {
      two.first = here;
      two.column = start;
    }
  }
  const TwoPairs p = both(both(p0, p1), both(p2, p3));
  two.second = std::min(std::max(p.first[0], p.first[1]), least_of(p.second));
  return two;
}

TwoLeast two_least(const double* row, std::span<const double> v, std::span<const int> row_of_column) {
  const std::size_t columns = v.size();
  std::size_t j = 0;
  TwoLeast two{infinite, infinite, 0, false};
  if (columns >= 2 * lanes) two = two_least_in_lanes(row, v.data(), columns, j);
  for (; j < columns; ++j) {
    const double price = row[j] - v[j];
    if (!(price < two.second)) continue;
    if (price < two.first) {
      two.second = two.first;
      two.first = price;
      two.column = j;
    } else {
      two.second = price;
    }
  }
  if (two.first == infinite) return two;
  while (row[two.column] - v[two.column] != two.first) ++two.column;
  two.taken = row_of_column[two.column] != unassigned;
  if (two.first < two.second) return two;
  for (j = two.column + 1; j < columns && two.taken; ++j) {
    if (row[j] - v[j] != two.first || row_of_column[j] != unassigned) continue;
    two.column = j;
    two.taken = false;
  }
  return two;
}

double least_difference(const double* a, const double* b, std::size_t n) {
  Pair even{infinite, infinite};
  Pair odd{infinite, infinite};
  std::size_t j = 0;
  for (; j + 4 <= n; j += 4) {
    even = lesser(load(a + j) - load(b + j), even);
    odd = lesser(load(a + j + 2) - load(b + j + 2), odd);
  }
  double least = least_of(lesser(even, odd));
  for (; j < n; ++j) least = std::min(least, a[j] - b[j]);
  return least;
}

void transpose(std::span<const double> cost, std::size_t rows, std::size_t columns, std::vector<double>& turned) {
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
  block_least_.resize((columns + block - 1) / block);
  previous_.resize(columns);
  free_rows_.clear();
}

// Square problems: each column's least cost is its potential, and its row takes it if it has none. False where a column
// has no pair at all.
bool LinearAssignment::reduce_columns(const double* cost, std::size_t n) {
  std::fill(column_potential_.begin(), column_potential_.end(), infinite);
  std::fill(previous_.begin(), previous_.end(), 0.0);
  double* v = column_potential_.data();
  double* least = previous_.data();
  for (std::size_t i = 0; i < n; ++i) {
    const double* row = cost + i * n;
    const Pair rows{static_cast<double>(i), static_cast<double>(i)};
    std::size_t j = 0;
    for (; j + 2 <= n; j += 2) {
      const Pair known = load(v + j);
      const Pair here = load(row + j);
      const auto less = here < known;
      store(v + j, less ? here : known);
      store(least + j, less ? rows : load(least + j));
    }
    if (j < n && row[j] < v[j]) {
      v[j] = row[j];
      least[j] = static_cast<double>(i);
    }
  }
  single_.assign(n, 1);
  for (std::size_t j = 0; j < n; ++j) {
    if (v[j] == infinite) return false;
    const auto row = static_cast<std::size_t>(least[j]);
    if (column_of_row_[row] == unassigned) {
      column_of_row_[row] = static_cast<int>(j);
      row_of_column_[j] = static_cast<int>(row);
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
    const double potential = std::exchange(column_potential_[own], -infinite);
    const double least = least_difference(row, column_potential_.data(), n);
    const double gain = least - (row[own] - potential);
    column_potential_[own] = least < infinite && gain > 0.0 ? potential - gain : potential;
  }
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
      const TwoLeast two = two_least(cost + i * columns_, column_potential_, row_of_column_);
      const std::size_t column = two.column;
      if (two.first == infinite || two.first >= alone_ || ++bids > most_bids) {
        next_free_rows_.push_back(static_cast<std::uint32_t>(row));
        break;
      }
      const double second = std::min(two.second, alone_);
      const double lowered = column_potential_[column] - (second - two.first);
      const bool gains = second < infinite && lowered < column_potential_[column];
      if (gains) {
        column_potential_[column] = lowered;
      } else if (two.taken) {
        next_free_rows_.push_back(static_cast<std::uint32_t>(row));
        break;
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

// Takes the columns of a block that are no further than `level` into the queue; a free one ends the search.
bool LinearAssignment::queue_block(std::size_t which, double level) {
  double* d = distance_.data();
  const std::size_t end = std::min((which + 1) * block, columns_);
  double least = infinite;
  for (std::size_t j = which * block; j < end; ++j) {
    if (d[j] > level) {
      least = std::min(least, d[j]);
      continue;
    }
    if (row_of_column_[j] == unassigned) {
      end_ = {j, d[j]};
      return true;
    }
    queue_.push_back({j, d[j]});
    d[j] = infinite;
    open_potential_[j] = -infinite;
  }
  block_least_[which] = least;
  return false;
}

// Shorter ways to all columns over one row; those no further than `level` are queued. True: one of them is free.
bool LinearAssignment::reach(const double* cost, std::size_t row, double base, double level) {
  const double* c = cost + row * columns_;
  const double* v = open_potential_.data();
  double* d = distance_.data();
  double* previous = previous_.data();
  const auto mark = static_cast<double>(row);
  const std::size_t whole = columns_ / block;
  for (std::size_t b = 0; b < whole; ++b) {
    const std::size_t at = b * block;
    block_least_[b] = shorten(c + at, v + at, base, mark, d + at, previous + at);
    if (block_least_[b] <= level && queue_block(b, level)) return true;
  }
  if (whole * block == columns_) return false;
  double least = infinite;
  for (std::size_t j = whole * block; j < columns_; ++j) {
    const double way = base + (c[j] - v[j]);
    if (way < d[j]) {
      d[j] = way;
      previous[j] = mark;
    }
    least = std::min(least, d[j]);
  }
  block_least_[whole] = least;
  return least <= level && queue_block(whole, level);
}

// Queues the nearest columns of all; their distance. If one of them is free, it is the end.
double LinearAssignment::queue_nearest(bool& ended) {
  const double level = *std::min_element(block_least_.begin(), block_least_.end());
  if (level == infinite) return level;
  for (std::size_t b = 0; b < block_least_.size() && !ended; ++b) {
    if (block_least_[b] == level) ended = queue_block(b, level);
  }
  return level;
}

// The shortest way from a free row to a free column, or to a row that stays alone instead. Columns wait in a queue once
// nothing can be nearer.
bool LinearAssignment::augment(const double* cost, std::size_t start) {
  std::fill(distance_.begin(), distance_.end(), infinite);
  queue_.clear();
  double best_alone = alone_;
  int alone_row = static_cast<int>(start);
  double level = -infinite;
  bool ended = reach(cost, start, 0.0, level);
  for (std::size_t next = 0; !ended; ++next) {
    if (next == queue_.size()) {
      level = queue_nearest(ended);
      if (best_alone < level || level == infinite) break;
      if (ended) break;
    }
    const Reached at = queue_[next];
    const auto row = static_cast<std::size_t>(row_of_column_[at.column]);
    const double base = at.distance - (cost[row * columns_ + at.column] - column_potential_[at.column]);
    if (base + alone_ < best_alone) {
      best_alone = base + alone_;
      alone_row = static_cast<int>(row);
    }
    ended = reach(cost, row, base, level);
  }
  if (best_alone < level) ended = false;
  const bool found = ended || best_alone < infinite;
  const double length = ended ? end_.distance : best_alone;
  for (const Reached& at : queue_) {
    if (found) column_potential_[at.column] += std::min(at.distance - length, 0.0);
    open_potential_[at.column] = column_potential_[at.column];
  }
  if (found) flip_path(start, ended ? static_cast<int>(end_.column) : unassigned, ended ? unassigned : alone_row);
  return found;
}

void LinearAssignment::flip_path(std::size_t start, int end_column, int end_row) {
  int column = end_column;
  if (end_row != unassigned) {
    std::swap(column, column_of_row_[static_cast<std::size_t>(end_row)]);
    if (end_row == static_cast<int>(start)) return;
  }
  for (;;) {
    const auto row = static_cast<int>(previous_[static_cast<std::size_t>(column)]);
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
