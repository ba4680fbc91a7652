// Random sparse assignment problems, and all their solutions by trying.
#pragma once

#include <cmath>
#include <cstdint>
#include <vector>

#include "iamd/base/random.hpp"
#include "iamd/base/sparse_assignment.hpp"

namespace iamd::base::test {

struct Problem {
  std::size_t columns = 0;
  std::vector<std::uint32_t> begin{0}, column;
  std::vector<double> cost, alone;

  [[nodiscard]] SparseCosts costs() const { return {columns, begin, column, cost, alone}; }
  // Sum of the sizes of what can enter a cost: for tolerances.
  [[nodiscard]] double size() const {
    double sum = 1.0;
    for (const double c : cost) sum += std::isfinite(c) ? std::abs(c) : 0.0;
    for (const double c : alone) sum += std::isfinite(c) ? std::abs(c) : 0.0;
    return sum;
  }
};

// Up to `rows` × `columns` (exactly so if `whole`). Ties, normal and wide ranges of costs in turn; some prices and
// pairs forbidden; columns in any order.
inline Problem random_problem(RandomStream& random, std::size_t rows, std::size_t columns, double density = -1.0,
                              bool whole = false) {
  Problem p;
  if (!whole) {
    rows = 1 + random.bits() % rows;
    columns = 1 + random.bits() % columns;
  }
  p.columns = columns;
  if (density < 0.0) density = random.uniform();
  const std::uint32_t kind = random.bits() % 3;
  const auto draw = [&] {
    const double x = kind == 0   ? static_cast<double>(random.bits() % 5) - 2.0
                     : kind == 1 ? random.normal()
                                 : std::exp(4.0 * random.normal());
    return x;
  };
  const double forbidden = whole ? 0.0 : random.bits() % 3 == 0 ? 0.3 : 0.0;
  const bool downwards = random.bernoulli(0.5);
  for (std::size_t i = 0; i < rows; ++i) {
    for (std::size_t k = 0; k < columns; ++k) {
      const std::size_t j = downwards ? columns - 1 - k : k;
      if (!random.bernoulli(density)) continue;
      p.column.push_back(static_cast<std::uint32_t>(j));
      p.cost.push_back(random.bernoulli(forbidden) ? forbidden_pair : draw());
    }
    p.begin.push_back(static_cast<std::uint32_t>(p.column.size()));
    p.alone.push_back(random.bernoulli(forbidden) ? forbidden_pair : draw());
  }
  return p;
}

struct Solution {
  std::vector<int> columns;
  double cost = 0.0;
};

inline void try_all(const Problem& p, std::size_t row, std::uint32_t used, Solution& now, std::vector<Solution>& all) {
  if (row == p.alone.size()) {
    all.push_back(now);
    return;
  }
  const double before = now.cost;
  if (std::isfinite(p.alone[row])) {
    now.columns.push_back(unassigned);
    now.cost = before + p.alone[row];
    try_all(p, row + 1, used, now, all);
    now.columns.pop_back();
  }
  for (std::size_t e = p.begin[row]; e < p.begin[row + 1]; ++e) {
    if ((used >> p.column[e] & 1U) != 0 || !std::isfinite(p.cost[e])) continue;
    now.columns.push_back(static_cast<int>(p.column[e]));
    now.cost = before + p.cost[e];
    try_all(p, row + 1, used | 1U << p.column[e], now, all);
    now.columns.pop_back();
  }
  now.cost = before;
}

inline std::vector<Solution> all_solutions(const Problem& p) {
  std::vector<Solution> all;
  Solution now;
  try_all(p, 0, 0, now, all);
  return all;
}

// Infinite where a pair isn't allowed or a column is used twice.
inline double cost_of(const Problem& p, const std::vector<int>& columns) {
  double sum = 0.0;
  std::vector<char> used(p.columns, 0);
  for (std::size_t row = 0; row < columns.size(); ++row) {
    double price = columns[row] == unassigned ? p.alone[row] : forbidden_pair;
    for (std::size_t e = p.begin[row]; e < p.begin[row + 1]; ++e) {
      if (static_cast<int>(p.column[e]) == columns[row]) price = p.cost[e];
    }
    if (columns[row] != unassigned && used[static_cast<std::size_t>(columns[row])]++ != 0) price = forbidden_pair;
    sum += price;
  }
  return sum;
}

}  // namespace iamd::base::test
