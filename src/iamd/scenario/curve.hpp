// A quantity that depends on another, as the scenario gives it: a number, or pairs.
#pragma once

#include <cstddef>
#include <utility>
#include <vector>

namespace iamd::scenario {

// y over x: linear between the points, constant outside them. One point is a constant.
struct Curve {
  static constexpr std::size_t most_points = 1000;
  std::vector<std::pair<double, double>> points{};  // (x, y), x ascending, y in SI
  [[nodiscard]] bool empty() const { return points.empty(); }
  // y at x; 0 for an empty curve, the last point's y for a NaN.
  [[nodiscard]] double at(double x) const;
  bool operator==(const Curve&) const = default;
};

}  // namespace iamd::scenario
