// The optimal assignment under a cut-off that OSPA, GOSPA and the scoring of pictures share.
#pragma once

#include <cstddef>
#include <cstdint>
#include <limits>
#include <span>
#include <vector>

#include "iamd/base/sparse_assignment.hpp"
#include "iamd/outcome/close_pairs.hpp"

namespace iamd::outcome {

// The order p that takes the largest distance instead of a sum.
inline constexpr double infinite_order = std::numeric_limits<double>::infinity();

// fraction^p for a finite order.
[[nodiscard]] double powered(double fraction, double order);

// Pairs truth with tracks, each at most once, only where close; keeps its buffers between calls.
class CutoffAssignment {
 public:
  // Least Σ fraction^order over the pairs made + 1 for every pair fewer than possible, 1 <= order < ∞: the assignment
  // of OSPA (n = max) and of GOSPA with α = 2 (a pair as far as the cut-off costs as much as a miss and a false track),
  // which have the same minimisers. Exact (base::SparseAssignment: far-apart groups cost as if solved apart). `close`
  // is by truth and then by track, as ClosePairs gives it. Returned by truth; lives until the next call.
  std::span<const ClosePair> least_sum(std::span<const ClosePair> close, std::size_t truths, std::size_t tracks,
                                       double order);
  // Least largest fraction over the assignments that leave nobody free; 1 when none is among the close pairs. Sets of
  // one size. Method: bisection over the fractions, each matched to the most pairs (Hopcroft and Karp 1973).
  double least_largest(std::span<const ClosePair> close, std::size_t size);

 private:
  [[nodiscard]] bool perfect_within(std::span<const ClosePair> close, std::size_t size, double fraction);
  bool layer(std::span<const ClosePair> close, std::size_t size, double fraction);
  bool augment(std::span<const ClosePair> close, std::uint32_t start, double fraction);

  base::SparseAssignment solver_;
  std::vector<ClosePair> chosen_;
  std::vector<std::uint32_t> begin_, column_;
  std::vector<double> cost_, alone_;
  // Hopcroft and Karp.
  std::vector<std::uint32_t> first_edge_, next_edge_, track_of_, truth_of_, level_, queue_, path_;
  std::vector<double> fractions_;
};

}  // namespace iamd::outcome
