#include "iamd/base/linear_assignment.hpp"

#include <algorithm>
#include <cmath>

#include "iamd/base/contracts.hpp"

namespace iamd::base {

// Every row gets a private column `columns + row` at a price above any difference that real pairs can make: a row is
// left alone only when that makes another pair possible or when it has no pair at all.
std::span<const int> LinearAssignment::solve(std::span<const double> cost, std::size_t rows, std::size_t columns) {
  IAMD_EXPECT(cost.size() == rows * columns);
  const std::size_t width = columns + rows;
  double low = 0.0;
  double high = 0.0;
  for (const double c : cost) {
    if (!std::isfinite(c)) continue;
    low = std::min(low, c);
    high = std::max(high, c);
  }
  const double price_of_none = (high - low + 1.0) * (static_cast<double>(rows) + 1.0);

  row_potential_.assign(rows, 0.0);
  column_potential_.assign(width, 0.0);
  column_of_row_.assign(rows, unassigned);
  row_of_column_.assign(width, unassigned);
  const double unreached = std::numeric_limits<double>::infinity();

  for (std::size_t start = 0; start < rows; ++start) {
    distance_.assign(width, unreached);
    previous_.assign(width, static_cast<int>(start));
    visited_.assign(width, 0);
    std::size_t row = start;
    double path = 0.0;
    int end = unassigned;
    while (end == unassigned) {
      const auto relax = [&](std::size_t column, double price) {
        const double reduced = path + price - row_potential_[row] - column_potential_[column];
        if (reduced < distance_[column]) {
          distance_[column] = reduced;
          previous_[column] = static_cast<int>(row);
        }
      };
      for (std::size_t column = 0; column < columns; ++column) {
        const double price = cost[row * columns + column];
        if (visited_[column] == 0 && std::isfinite(price)) relax(column, price);
      }
      if (visited_[columns + row] == 0) relax(columns + row, price_of_none);

      std::size_t nearest = width;
      double least = unreached;
      for (std::size_t column = 0; column < width; ++column) {
        if (visited_[column] == 0 && distance_[column] < least) {
          least = distance_[column];
          nearest = column;
        }
      }
      IAMD_EXPECT(nearest < width);  // the private column is always within reach
      path = least;
      visited_[nearest] = 1;
      if (row_of_column_[nearest] == unassigned) {
        end = static_cast<int>(nearest);
      } else {
        row = static_cast<std::size_t>(row_of_column_[nearest]);
      }
    }
    row_potential_[start] += path;
    for (std::size_t column = 0; column < width; ++column) {
      if (visited_[column] == 0 || row_of_column_[column] == unassigned) continue;
      const double slack = path - distance_[column];
      row_potential_[static_cast<std::size_t>(row_of_column_[column])] += slack;
      column_potential_[column] -= slack;
    }
    for (int column = end;;) {
      const int owner = previous_[static_cast<std::size_t>(column)];
      row_of_column_[static_cast<std::size_t>(column)] = owner;
      std::swap(column, column_of_row_[static_cast<std::size_t>(owner)]);
      if (owner == static_cast<int>(start)) break;
    }
  }
  for (int& column : column_of_row_) {
    if (column >= static_cast<int>(columns)) column = unassigned;
  }
  return column_of_row_;
}

}  // namespace iamd::base
