#include "iamd/tracking/association.hpp"

#include <algorithm>

#include "iamd/base/contracts.hpp"

namespace iamd::tracking {
namespace {
constexpr std::uint32_t none = 0xffffffffU;
}  // namespace

std::uint32_t GlobalNearestNeighbour::root(std::uint32_t node) {
  while (parent_[node] != node) {
    parent_[node] = parent_[parent_[node]];
    node = parent_[node];
  }
  return node;
}

std::span<const int> GlobalNearestNeighbour::solve(std::span<const GatedPair> pairs, std::size_t rows,
                                                   std::size_t columns, double price) {
  // Each row's cheapest choice: where no two rows choose the same column, nothing can be better.
  column_of_row_.assign(rows, base::unassigned);
  least_.assign(rows, price);
  for (const GatedPair& pair : pairs) {
    IAMD_EXPECT(pair.row < rows && pair.column < columns);
    double& least = least_[pair.row];
    int& column = column_of_row_[pair.row];
    const auto candidate = static_cast<int>(pair.column);
    if (pair.cost < least || (pair.cost == least && (column == base::unassigned || candidate < column))) {
      least = pair.cost;
      column = candidate;
    }
  }
  chosen_.assign(columns, 0);
  bool contested = false;
  for (const int column : column_of_row_) {
    if (column != base::unassigned) contested |= chosen_[static_cast<std::size_t>(column)]++ != 0;
  }
  if (!contested) return column_of_row_;

  // Components, numbered by their first pair.
  const auto shift = static_cast<std::uint32_t>(rows);
  parent_.resize(rows + columns);
  for (std::uint32_t node = 0; node < parent_.size(); ++node) parent_[node] = node;
  for (const GatedPair& pair : pairs) {
    const std::uint32_t a = root(pair.row);
    const std::uint32_t b = root(shift + pair.column);
    if (a != b) parent_[std::max(a, b)] = std::min(a, b);
  }
  component_of_root_.assign(rows + columns, none);
  begin_.assign(1, 0);
  for (const GatedPair& pair : pairs) {
    std::uint32_t& component = component_of_root_[root(pair.row)];
    if (component == none) {
      component = static_cast<std::uint32_t>(begin_.size() - 1);
      begin_.push_back(0);
    }
    ++begin_[component + 1];
  }
  for (std::size_t c = 1; c < begin_.size(); ++c) begin_[c] += begin_[c - 1];
  fill_.assign(begin_.begin(), begin_.end());
  sorted_.resize(pairs.size());
  for (const GatedPair& pair : pairs) sorted_[fill_[component_of_root_[root(pair.row)]]++] = pair;

  local_.assign(rows + columns, none);
  for (std::size_t c = 0; c + 1 < begin_.size(); ++c) {
    solve_component({sorted_.data() + begin_[c], begin_[c + 1] - begin_[c]}, price);
  }
  return column_of_row_;
}

void GlobalNearestNeighbour::solve_component(std::span<const GatedPair> pairs, double price) {
  const bool contested =
      std::any_of(pairs.begin(), pairs.end(), [&](const GatedPair& p) { return chosen_[p.column] > 1; });
  if (!contested) return;
  const auto shift = static_cast<std::uint32_t>(column_of_row_.size());
  component_rows_.clear();
  component_columns_.clear();
  for (const GatedPair& pair : pairs) {
    if (local_[pair.row] == none) {
      local_[pair.row] = static_cast<std::uint32_t>(component_rows_.size());
      component_rows_.push_back(pair.row);
    }
    if (local_[shift + pair.column] == none) {
      local_[shift + pair.column] = static_cast<std::uint32_t>(component_columns_.size());
      component_columns_.push_back(pair.column);
    }
  }
  // Each row has a private column: to stay alone.
  const std::size_t n = component_rows_.size();
  const std::size_t width = component_columns_.size() + n;
  cost_.assign(n * width, base::forbidden_pair);
  for (const GatedPair& pair : pairs) cost_[local_[pair.row] * width + local_[shift + pair.column]] = pair.cost;
  for (std::size_t i = 0; i < n; ++i) cost_[i * width + component_columns_.size() + i] = price;
  const std::span<const int> column = assignment_.solve(cost_, n, width);
  for (std::size_t i = 0; i < n; ++i) {
    const auto local = static_cast<std::size_t>(column[i]);
    const bool alone = column[i] == base::unassigned || local >= component_columns_.size();
    column_of_row_[component_rows_[i]] = alone ? base::unassigned : static_cast<int>(component_columns_[local]);
  }
}

}  // namespace iamd::tracking
