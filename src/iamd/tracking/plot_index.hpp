// Which plots may lie in a gate: a bounding-volume hierarchy over their error boxes. N log N to build, log N a
// question.
#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <limits>
#include <span>
#include <vector>

#include "iamd/tracking/plot.hpp"

namespace iamd::tracking {

// Boxes in Ecef. A plot and an estimate whose Mahalanobis distance is at most √gate have
// |d_i| <= √(gate (P_ii + R_ii)) <= √(gate P_ii) + √(gate R_ii) in each axis: their boxes meet. So nothing that belongs
// in a gate is ever left out; what is found still has to pass the gate. Keeps its buffers.
class PlotIndex {
 public:
  // `gate`: of squared Mahalanobis distance, for the boxes of the plots. `left_out`, if not empty: by plot, true for
  // those that are never to be found.
  void build(std::span<const Plot> plots, double gate, std::span<const char> left_out = {});
  // Appends the places in `plots` of all whose box meets the box of half-widths `half` about `centre`, ascending; plots
  // without a position (angles only, range only) always. Stops when `enough` have been found (any of them).
  void meet(const Vector3& centre, const Vector3& half, std::vector<std::uint32_t>& found,
            std::size_t enough = std::numeric_limits<std::size_t>::max()) const;

 private:
  struct Box {
    std::array<float, 3> low, high;
  };
  struct Node {
    Box box;
    std::uint32_t first = 0;  // of its plots in order_, or of its two children
    std::uint32_t count = 0;  // of plots; 0: an inner node
  };
  void split(std::uint32_t node, std::uint32_t begin, std::uint32_t end);

  std::vector<Box> boxes_;            // by plot
  std::vector<std::uint32_t> order_;  // located plots, as the leaves hold them
  std::vector<std::uint32_t> anywhere_;
  std::vector<Node> nodes_;
  std::array<double, 3> origin_{};  // of the boxes: floats stay exact enough about it
};

}  // namespace iamd::tracking
