// Gated pairs in any order, sorted by row and column for the sparse solver.
#pragma once

#include <cstdint>
#include <span>
#include <vector>

#include "iamd/base/sparse_assignment.hpp"
#include "iamd/tracking/associator.hpp"

namespace iamd::tracking {

// Keeps its buffers.
class GatedRows {
 public:
  // Linear in rows + columns + pairs.
  void build(std::span<const GatedPair> pairs, std::size_t rows, std::size_t columns, double price_of_alone);
  [[nodiscard]] base::SparseCosts costs() const { return {columns_, begin_, column_, cost_, alone_}; }
  // By entry: its place in the pairs.
  [[nodiscard]] std::span<const std::uint32_t> pair_of_entry() const { return pair_; }

 private:
  std::size_t columns_ = 0;
  std::vector<std::uint32_t> begin_, column_, pair_, by_column_, fill_;
  std::vector<double> cost_, alone_;
};

}  // namespace iamd::tracking
