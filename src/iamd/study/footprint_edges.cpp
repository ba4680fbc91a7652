#include "iamd/study/footprint_edges.hpp"

#include <cmath>
#include <cstdint>
#include <map>
#include <optional>

namespace iamd::study {
namespace {

// The Gaussian radius of curvature √(MN) of the ellipsoid.
double gaussian_radius_m(double lat_rad) {
  constexpr double e2 = geo::flattening * (2.0 - geo::flattening);
  const double s = std::sin(lat_rad);
  return geo::semi_major_axis_m * std::sqrt(1.0 - e2) / (1.0 - e2 * s * s);
}

// From the equidistant map to one of equal areas (Lambert's azimuthal).
GridPlace equal_area(const EdgePoint& p, double radius_m) {
  const double r = std::hypot(p.x_m, p.y_m);
  const double half = 0.5 * r / radius_m;
  const double by = half > 1e-9 ? std::sin(half) / half : 1.0;
  return {by * p.x_m, by * p.y_m};
}

// Length of a short line on the map, across the way to the middle shortened as it is on the sphere.
double length_m(const EdgePoint& a, const EdgePoint& b, double radius_m) {
  const double x = 0.5 * (a.x_m + b.x_m);
  const double y = 0.5 * (a.y_m + b.y_m);
  const double r = std::hypot(x, y);
  const double dx = b.x_m - a.x_m;
  const double dy = b.y_m - a.y_m;
  if (r < 1.0) return std::hypot(dx, dy);
  const double along = (x * dx + y * dy) / r;
  const double across = (x * dy - y * dx) / r;
  return std::hypot(along, across * radius_m * std::sin(r / radius_m) / r);
}

// Traces one area. Nodes are counted with a frame of outside nodes around the map, which lie on its border.
class Tracer {
 public:
  Tracer(FootprintGrid& grid, Knowledge knowledge, int looks, double fine_m)
      : grid_{grid}, knowledge_{knowledge}, looks_{looks}, fine_m_{fine_m}, n_{grid.size() + 2} {}

  std::vector<EdgeRing> rings() {
    for (std::size_t row = 0; row + 1 < n_; ++row) {
      for (std::size_t column = 0; column + 1 < n_; ++column) add_square(column, row);
    }
    std::vector<EdgeRing> rings;
    // By the smallest edge that is left: the order of a map.
    while (!next_.empty()) {
      EdgeRing& ring = rings.emplace_back();
      const std::size_t first = next_.begin()->first;
      std::size_t edge = first;
      do {
        ring.push_back(point(edge));
        const auto step = next_.find(edge);
        edge = step->second;
        next_.erase(step);
      } while (edge != first);
    }
    return rings;
  }

 private:
  [[nodiscard]] bool framed(std::size_t i) const { return i == 0 || i == n_ - 1; }
  [[nodiscard]] bool reaches(const Verdict& v) const { return v.looks_by(knowledge_) >= looks_; }
  [[nodiscard]] bool inside(std::size_t column, std::size_t row) const {
    return !framed(column) && !framed(row) && reaches(grid_.at(column - 1, row - 1));
  }
  // The line from a node to its neighbour in the east or the north.
  [[nodiscard]] std::size_t edge(std::size_t column, std::size_t row, bool north) const {
    return 2 * (row * n_ + column) + (north ? 1 : 0);
  }

  void add_square(std::size_t c, std::size_t r) {
    const bool sw = inside(c, r), se = inside(c + 1, r), ne = inside(c + 1, r + 1), nw = inside(c, r + 1);
    const int count = (sw ? 1 : 0) + (se ? 1 : 0) + (ne ? 1 : 0) + (nw ? 1 : 0);
    if (count == 0 || count == 4) return;
    // Counterclockwise around the square: south, east, north, west, with the corner at which each begins.
    const std::size_t side[4] = {edge(c, r, false), edge(c + 1, r, true), edge(c, r + 1, false), edge(c, r, true)};
    const bool begins[4] = {sw, se, ne, nw};
    const auto leaves = [&](int i) { return begins[i] && !begins[(i + 1) % 4]; };  // going round, out of the area
    const auto enters = [&](int i) { return !begins[i] && begins[(i + 1) % 4]; };
    // With the area on its left the edge runs from a side where the round leaves it to one where it enters: the next
    // one around joins what is outside of that corner, the other one what is inside.
    const bool saddle = count == 2 && sw == ne;
    const bool joined = saddle && middle_inside(c, r);
    for (int i = 0; i < 4; ++i) {
      if (!leaves(i)) continue;
      for (int step = 1; step < 4; ++step) {
        const int k = joined ? (i + step) % 4 : (i + 4 - step) % 4;
        if (!enters(k)) continue;
        next_[side[i]] = side[k];
        break;
      }
    }
  }

  [[nodiscard]] bool middle_inside(std::size_t c, std::size_t r) {
    if (framed(c) || framed(r) || framed(c + 1) || framed(r + 1)) return false;
    const GridPlace a = grid_.place(c - 1, r - 1);
    const GridPlace b = grid_.place(c, r);
    return reaches(grid_.judge({0.5 * (a.x_m + b.x_m), 0.5 * (a.y_m + b.y_m)}));
  }

  [[nodiscard]] EdgePoint point(std::size_t edge) {
    const bool north = edge % 2 == 1;
    const std::size_t column = edge / 2 % n_;
    const std::size_t row = edge / 2 / n_;
    const std::size_t column_b = north ? column : column + 1;
    const std::size_t row_b = north ? row + 1 : row;
    if (framed(column) || framed(row) || framed(column_b) || framed(row_b)) {
      const bool first = inside(column, row);
      const GridPlace p = first ? grid_.place(column - 1, row - 1) : grid_.place(column_b - 1, row_b - 1);
      return {p.x_m, p.y_m, FootprintLimit::map_edge};
    }
    const FootprintGrid::Crossing& crossing = grid_.crossing(column - 1, row - 1, north, fine_m_);
    std::size_t i = 1;
    while (i + 1 < crossing.share.size() && reaches(crossing.verdict[i]) == reaches(crossing.verdict[0])) ++i;
    const double share = 0.5 * (crossing.share[i - 1] + crossing.share[i]);
    const Verdict& outside = reaches(crossing.verdict[i]) ? crossing.verdict[i - 1] : crossing.verdict[i];
    const GridPlace a = grid_.place(column - 1, row - 1);
    const GridPlace b = grid_.place(column_b - 1, row_b - 1);
    return {std::lerp(a.x_m, b.x_m, share), std::lerp(a.y_m, b.y_m, share), outside.limit_by(knowledge_)};
  }

  FootprintGrid& grid_;
  Knowledge knowledge_;
  int looks_;
  double fine_m_;
  std::size_t n_;
  std::map<std::size_t, std::size_t> next_;  // from crossing to crossing, by edges
};

}  // namespace

FootprintArea trace_area(FootprintGrid& grid, const geo::Geodetic& middle, Knowledge knowledge, int looks,
                         double fine_m) {
  FootprintArea area;
  area.knowledge = knowledge;
  area.looks = looks;
  area.rings = Tracer{grid, knowledge, looks, fine_m}.rings();
  const double radius_m = gaussian_radius_m(middle.lat_rad);
  for (const EdgeRing& ring : area.rings) {
    double twice_m2 = 0.0;
    for (std::size_t i = 0; i < ring.size(); ++i) {
      const EdgePoint& a = ring[i];
      const EdgePoint& b = ring[(i + 1) % ring.size()];
      const GridPlace p = equal_area(a, radius_m);
      const GridPlace q = equal_area(b, radius_m);
      twice_m2 += p.x_m * q.y_m - q.x_m * p.y_m;
      const double length = length_m(a, b, radius_m);
      area.edge_m += length;
      area.limit_m[static_cast<std::size_t>(a.limit)] += 0.5 * length;
      area.limit_m[static_cast<std::size_t>(b.limit)] += 0.5 * length;
    }
    area.area_m2 += 0.5 * twice_m2;
  }
  return area;
}

}  // namespace iamd::study
