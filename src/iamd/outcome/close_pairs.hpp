// Pairs of points of two sets that lie nearer to each other than a cut-off, found through a grid.
#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <functional>
#include <span>
#include <utility>
#include <vector>

#include "iamd/base/error.hpp"

namespace iamd::outcome {

// A set of points of one dimension (1 to 6), point after point: x0 y0 z0 x1 y1 z1 … In metres throughout, or in any
// other unit that the cut-off shares.
struct Points {
  std::span<const double> coordinates{};
  std::size_t dimension = 3;

  [[nodiscard]] std::size_t size() const { return coordinates.size() / dimension; }
  [[nodiscard]] std::span<const double> at(std::size_t point) const {
    return coordinates.subspan(point * dimension, dimension);
  }
};
inline constexpr std::size_t max_point_dimension = 6;
// Coordinates are finite and no larger than this, so that squares of differences do not overflow.
inline constexpr double max_coordinate = 1e150;

// A truth point and a track point whose distance is below the cut-off.
struct ClosePair {
  std::uint32_t truth = 0;
  std::uint32_t track = 0;
  double fraction = 0.0;  // distance / cut-off, in [0, 1)

  bool operator==(const ClosePair&) const = default;
};

// The distance of a truth point and a track point, by their places in their sets; not negative, infinity allowed.
using DistanceBetween = std::function<double(std::size_t truth, std::size_t track)>;

// Pairs that are kept at most, 16 bytes each: the wall against a cut-off that makes everything close to everything.
inline constexpr std::size_t max_close_pairs = 100'000'000;

// Finds all close pairs; keeps its buffers between calls.
class ClosePairs {
 public:
  explicit ClosePairs(std::size_t max_pairs = max_close_pairs) : max_pairs_{max_pairs} {}

  // All pairs whose Euclidean distance is below cutoff_m, by truth and then by track. Tracks lie in a grid of cells as
  // wide as the cut-off over the (up to three) axes along which they spread most, so that only points of neighbouring
  // cells are compared. Where everything lies within a few cut-offs, that is every pair. Errors: dimensions that differ
  // or are not 1 to 6, coordinates that are not finite or beyond max_coordinate, a cut-off not positive and finite, a
  // set beyond 2³² - 2 points, more close pairs than max_pairs. The span lives until the next call.
  base::Result<std::span<const ClosePair>> find(Points truth, Points tracks, double cutoff_m);
  // The same with any distance: every pair is asked for once. Errors: a distance that is negative or not a number;
  // cut-off and numbers as above.
  base::Result<std::span<const ClosePair>> find(std::size_t truths, std::size_t tracks, const DistanceBetween& distance,
                                                double cutoff);

  // Distances computed by the latest call.
  [[nodiscard]] std::size_t distance_evaluations() const { return evaluations_; }

 private:
  static constexpr std::size_t grid_axes = 3;
  using Cell = std::array<std::uint64_t, grid_axes>;

  void lay_out(Points tracks, double cutoff_m);
  [[nodiscard]] bool cell_of(std::span<const double> point, Cell& cell) const;
  [[nodiscard]] bool compare(Points truth, Points tracks, std::size_t one, double cutoff_m);

  std::size_t max_pairs_;
  std::vector<ClosePair> pairs_;
  std::vector<std::pair<std::uint64_t, std::uint32_t>> cells_;  // cell key and track, ascending
  std::size_t axis_count_ = 0;
  std::array<std::size_t, grid_axes> axis_{};
  std::array<double, grid_axes> low_{};
  std::array<double, grid_axes> width_{};
  std::size_t evaluations_ = 0;
};

// What all set distances ask of the cut-off: positive and finite.
[[nodiscard]] base::Result<double> checked_cutoff(double cutoff);

}  // namespace iamd::outcome
