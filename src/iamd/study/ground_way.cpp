#include "iamd/study/ground_way.hpp"

#include <algorithm>
#include <cmath>
#include <cstddef>

#include "iamd/geo/frames.hpp"
#include "iamd/geo/geodesic.hpp"

namespace iamd::study {
namespace {

constexpr double spacing_m = 20e3;
constexpr std::size_t nodes_before = 2;

}  // namespace

geo::Position<geo::Ecef> GroundPoint::at_height(double alt_m) const {
  return {position.x_m + alt_m * up[0], position.y_m + alt_m * up[1], position.z_m + alt_m * up[2]};
}

GroundPoint GroundWay::at(double distance_m) {
  const double place = std::clamp(distance_m, 0.0, longest_m) / spacing_m;
  const auto piece = static_cast<std::size_t>(place);
  while (nodes_.size() < piece + 2 + 2 * nodes_before) {
    const double at_m = (static_cast<double>(nodes_.size()) - static_cast<double>(nodes_before)) * spacing_m;
    const auto p = geo::ecef_from_geodetic(geo::geodesic_direct(from_, azimuth_rad_, at_m));
    nodes_.push_back({{p.x_m, p.y_m, p.z_m}});
  }
  const double t = place - static_cast<double>(piece);
  const Node* const node = nodes_.data() + piece + nodes_before;
  double p[3], slope[3];
  for (std::size_t i = 0; i < 3; ++i) {
    const auto difference = [&](const Node* n) {
      return (8.0 * (n[1].at[i] - n[-1].at[i]) - (n[2].at[i] - n[-2].at[i])) / 12.0;
    };
    const double a = node[0].at[i];
    const double b = node[1].at[i];
    const double da = difference(node);
    const double db = difference(node + 1);
    const double c2 = 3.0 * (b - a) - 2.0 * da - db;
    const double c3 = 2.0 * (a - b) + da + db;
    p[i] = a + t * (da + t * (c2 + t * c3));
    slope[i] = da + t * (2.0 * c2 + 3.0 * t * c3);
  }
  GroundPoint point;
  point.position = {p[0], p[1], p[2]};
  // The gradient of x²/a² + y²/a² + z²/b².
  constexpr double axis_ratio = 1.0 - geo::flattening;
  const double normal[3] = {p[0], p[1], p[2] / (axis_ratio * axis_ratio)};
  const double size = std::sqrt(normal[0] * normal[0] + normal[1] * normal[1] + normal[2] * normal[2]);
  double climb = 0.0;
  for (std::size_t i = 0; i < 3; ++i) {
    point.up[i] = normal[i] / size;
    climb += slope[i] * point.up[i];
  }
  double length2 = 0.0;
  for (std::size_t i = 0; i < 3; ++i) {
    slope[i] -= climb * point.up[i];
    length2 += slope[i] * slope[i];
  }
  for (std::size_t i = 0; i < 3; ++i) point.ahead[i] = slope[i] / std::sqrt(length2);
  return point;
}

}  // namespace iamd::study
