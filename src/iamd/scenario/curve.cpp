#include "iamd/scenario/curve.hpp"

#include <algorithm>

namespace iamd::scenario {

double Curve::at(double x) const {
  if (points.empty()) return 0.0;
  const auto above =
      std::ranges::upper_bound(points, x, std::ranges::less{}, [](const auto& point) { return point.first; });
  if (above == points.begin()) return above->second;
  const auto below = above - 1;
  if (above == points.end()) return below->second;
  return below->second + (above->second - below->second) * ((x - below->first) / (above->first - below->first));
}

}  // namespace iamd::scenario
