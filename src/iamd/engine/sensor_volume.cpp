#include "iamd/engine/sensor_volume.hpp"

#include <algorithm>
#include <array>
#include <cmath>
#include <numbers>
#include <optional>

#include "iamd/geo/frames.hpp"
#include "iamd/geo/geodesic.hpp"

namespace iamd::engine {
namespace {

constexpr double highest_site_m = 100e3;
constexpr double farthest_m = 12'000e3;
constexpr std::size_t distances = 10;
constexpr double azimuth_step_rad = 6.0 * geo::degree;
constexpr double azimuth_edge_rad = 0.05 * geo::degree;

class Looker {
 public:
  explicit Looker(const sensing::Sensor& sensor) : sensor_{sensor}, site_{sensor.site().geodetic()} {
    echo_.rcs_m2.fill(1e9);
    echo_.infrared = {1e12, 1e9, 1e12};
  }

  [[nodiscard]] geo::Position<geo::Ecef> place(double azimuth_rad, double ground_m, double alt_m) const {
    geo::Geodetic where = ground_m > 0.0 ? geo::geodesic_direct(site_, azimuth_rad, ground_m) : site_;
    where.alt_m = alt_m;
    return geo::ecef_from_geodetic(where);
  }
  // Whether neither range nor field of view, horizon or terrain is in the way.
  [[nodiscard]] bool sees(double azimuth_rad, double ground_m, double alt_m) const {
    const geo::Position<geo::Ecef> at = place(azimuth_rad, ground_m, alt_m);
    // At rest it would stand upright, and echo from its side: that is as good as any.
    switch (sensor_.visibility({at, {}}, echo_, 1.0).obstacle) {
      case sensing::Obstacle::range:
      case sensing::Obstacle::field_of_view:
      case sensing::Obstacle::horizon:
      case sensing::Obstacle::terrain:
        return false;
      default:
        return true;
    }
  }
  [[nodiscard]] double site_alt_m() const { return site_.alt_m; }

  struct Heights {
    double low_m = 0.0, high_m = 0.0;
  };
  // The heights in view at a distance: the lowest span of them. `reach_m` bounds them.
  [[nodiscard]] std::optional<Heights> heights(double azimuth_rad, double ground_m, double reach_m) const {
    // Closer together near the ground.
    constexpr int steps = 24;
    const auto height = [&](int k) {
      const double share = static_cast<double>(k) / steps;
      return std::min(0.0, site_.alt_m) + reach_m * share * share * share;
    };
    for (int k = 0; k <= steps; ++k) {
      if (!sees(azimuth_rad, ground_m, height(k))) continue;
      Heights found{height(k), height(k)};
      if (k > 0) found.low_m = edge(azimuth_rad, ground_m, height(k - 1), height(k));
      int top = k;
      while (top < steps && sees(azimuth_rad, ground_m, height(top + 1))) ++top;
      found.high_m = top < steps ? edge(azimuth_rad, ground_m, height(top + 1), height(top)) : height(steps);
      return found;
    }
    return std::nullopt;
  }

 private:
  // Between a height that is not seen and one that is: the latter side of the edge.
  [[nodiscard]] double edge(double azimuth_rad, double ground_m, double hidden_m, double seen_m) const {
    const double close_m = std::max(10.0, 0.02 * std::abs(seen_m - hidden_m));
    while (std::abs(seen_m - hidden_m) > close_m) {
      const double middle_m = 0.5 * (seen_m + hidden_m);
      (sees(azimuth_rad, ground_m, middle_m) ? seen_m : hidden_m) = middle_m;
    }
    return seen_m;
  }

  const sensing::Sensor& sensor_;
  geo::Geodetic site_;
  world::Signature echo_;
};

// The greatest distance over ground at which anything is in view, by doubling and bisection; 0: nothing is.
double reach_of(const Looker& looker, double azimuth_rad) {
  double seen_m = 0.0;
  double hidden_m = farthest_m;
  for (double ground_m = 2e3; ground_m < farthest_m; ground_m *= 2.0) {
    if (looker.heights(azimuth_rad, ground_m, 2.0 * ground_m + 20e3)) {
      seen_m = ground_m;
    } else if (seen_m > 0.0) {
      hidden_m = ground_m;
      break;
    }
  }
  if (seen_m == 0.0) return 0.0;
  while (hidden_m - seen_m > 0.01 * seen_m) {
    const double middle_m = 0.5 * (seen_m + hidden_m);
    (looker.heights(azimuth_rad, middle_m, 2.0 * middle_m + 20e3) ? seen_m : hidden_m) = middle_m;
  }
  return seen_m;
}

struct Column {
  double azimuth_rad = 0.0;
  double reach_m = 0.0;
};

// Evenly over the compass, with two more where it begins or ceases to see.
std::vector<Column> columns_of(const Looker& looker) {
  std::vector<Column> columns;
  const int steps = static_cast<int>(std::lround(2.0 * std::numbers::pi / azimuth_step_rad));
  for (int i = 0; i <= steps; ++i) {
    const double azimuth_rad = i * azimuth_step_rad;
    const Column next{azimuth_rad, i == steps ? columns.front().reach_m : reach_of(looker, azimuth_rad)};
    if (i > 0 && (columns.back().reach_m > 0.0) != (next.reach_m > 0.0)) {
      Column seen = next.reach_m > 0.0 ? next : columns.back();
      Column hidden = next.reach_m > 0.0 ? columns.back() : next;
      while (std::abs(seen.azimuth_rad - hidden.azimuth_rad) > azimuth_edge_rad) {
        Column middle{0.5 * (seen.azimuth_rad + hidden.azimuth_rad), 0.0};
        middle.reach_m = reach_of(looker, middle.azimuth_rad);
        (middle.reach_m > 0.0 ? seen : hidden) = middle;
      }
      columns.push_back(next.reach_m > 0.0 ? hidden : seen);
      columns.push_back(next.reach_m > 0.0 ? seen : hidden);
    }
    columns.push_back(next);
  }
  return columns;
}

}  // namespace

SensorVolume volume_of(const sensing::Sensor& sensor) {
  SensorVolume volume;
  if (sensor.site().geodetic().alt_m > highest_site_m) return volume;
  const Looker looker{sensor};
  const std::vector<Column> columns = columns_of(looker);
  if (std::ranges::none_of(columns, [](const Column& column) { return column.reach_m > 0.0; })) return volume;
  volume.columns = columns.size();
  volume.rows = 2 * distances;
  volume.points.assign(volume.rows * volume.columns, sensor.site().origin());
  for (std::size_t c = 0; c < columns.size(); ++c) {
    const Column& column = columns[c];
    if (column.reach_m == 0.0) continue;
    for (std::size_t d = 0; d < distances; ++d) {
      // Closer together at the far end, where the surface bends.
      const double left = 1.0 - static_cast<double>(d) / (distances - 1.0);
      const double ground_m = column.reach_m * (1.0 - left * left);
      const auto heights = looker.heights(column.azimuth_rad, ground_m, 2.0 * column.reach_m + 20e3);
      if (!heights) continue;
      // Right above the sensor the field of view begins at the sensor itself.
      if (d > 0) volume.points[d * volume.columns + c] = looker.place(column.azimuth_rad, ground_m, heights->low_m);
      volume.points[(volume.rows - 1 - d) * volume.columns + c] =
          looker.place(column.azimuth_rad, ground_m, heights->high_m);
    }
  }
  return volume;
}

}  // namespace iamd::engine
