// Global nearest neighbour: which detection belongs to which track, decided for all of a look together.
#pragma once

#include <cstddef>
#include <cstdint>
#include <span>
#include <vector>

#include "iamd/base/linear_assignment.hpp"

namespace iamd::tracking {

// A track (row) and a detection (column) that may belong together.
struct GatedPair {
  std::uint32_t row = 0;
  std::uint32_t column = 0;
  double cost = 0.0;
};

// Pairs rows with columns at least total cost, where leaving a row alone has a price. Works on the connected components
// of the graph of gated pairs, so that far-apart groups never share a matrix. Keeps its buffers: a steady loop
// allocates nothing.
class GlobalNearestNeighbour {
 public:
  // Room for problems of the common size, so that none of them allocates.
  GlobalNearestNeighbour() {
    for (auto* v :
         {&chosen_, &parent_, &begin_, &component_of_root_, &fill_, &local_, &component_rows_, &component_columns_}) {
      v->reserve(256);
    }
    column_of_row_.reserve(256);
    least_.reserve(256);
    sorted_.reserve(1024);
    cost_.reserve(2048);
  }
  // For each row its column or base::unassigned. A pair appears at most once in `pairs`; costs are finite; a pair that
  // costs more than `price` is never made. Optimal: least sum of the costs of pairs made plus `price` for each row left
  // alone. The span lives until the next call.
  std::span<const int> solve(std::span<const GatedPair> pairs, std::size_t rows, std::size_t columns, double price);

 private:
  std::uint32_t root(std::uint32_t node);
  void solve_component(std::span<const GatedPair> pairs, double price);

  std::vector<int> column_of_row_;
  std::vector<double> least_;          // cost of each row's cheapest choice
  std::vector<std::uint32_t> chosen_;  // rows whose cheapest choice a column is
  std::vector<std::uint32_t> parent_;  // union-find over rows, then columns
  std::vector<GatedPair> sorted_;      // by component
  std::vector<std::uint32_t> begin_;   // of each component in sorted_
  std::vector<std::uint32_t> component_of_root_, fill_;
  std::vector<std::uint32_t> local_;  // index of a row or column in its component
  std::vector<std::uint32_t> component_rows_, component_columns_;
  std::vector<double> cost_;
  base::LinearAssignment assignment_;
};

}  // namespace iamd::tracking
