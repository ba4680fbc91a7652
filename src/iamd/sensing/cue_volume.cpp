#include "iamd/sensing/cue_volume.hpp"

#include <algorithm>
#include <cmath>
#include <numbers>

#include "iamd/geo/geodesic.hpp"

namespace iamd::sensing {
namespace {

constexpr double thrust_mps2 = 40.0;
constexpr double longest_burn_s = 60.0;
constexpr double gravity_mps2 = 9.8;
constexpr double sigmas = 2.0;
constexpr double least_width_rad = 1.0 * geo::degree;

// What an acceleration until burnout adds to a way after some seconds.
double gained_m(double acceleration_mps2, double seconds) {
  const double burn = std::min(seconds, longest_burn_s);
  return acceleration_mps2 * burn * (0.5 * burn + (seconds - burn));
}

struct Between {
  double low = 0.0, high = 0.0;
  [[nodiscard]] double at(double share) const { return low + share * (high - low); }
};

// How far along its way and how high it may be, so long after it was last seen.
Between way_m(const LaunchWarning& w, double seconds) {
  const double about = w.way_m + w.ground_mps * seconds;
  const double doubt = sigmas * std::hypot(w.sigma_way_m, w.sigma_ground_mps * seconds);
  // It turns from the vertical: most of its thrust may come to lie along the ground.
  const double speed = std::hypot(w.climb_mps, w.ground_mps) + 1.0;
  const double share = std::max(0.7, w.ground_mps / speed);
  return {about - doubt, about + doubt + gained_m(share * thrust_mps2, seconds)};
}
Between height_m(const LaunchWarning& w, double seconds) {
  const double about = w.alt_m + w.climb_mps * seconds;
  const double doubt = sigmas * std::hypot(w.sigma_alt_m, w.sigma_climb_mps * seconds);
  const double speed = std::hypot(w.climb_mps, w.ground_mps) + 1.0;
  const double share = std::clamp(w.climb_mps / speed, 0.0, 1.0);
  const double fall = 0.5 * gravity_mps2 * seconds * seconds;
  const double low = about - doubt - fall;
  return {std::max(low, 0.0),
          std::max({about + doubt + gained_m(share * thrust_mps2 - gravity_mps2, seconds), low, 1e3})};
}

// The least arc about a middle that holds all azimuths added.
struct Arc {
  double middle_rad, low_rad = 0.0, high_rad = 0.0;
  void add(double azimuth_rad) {
    const double off = std::remainder(azimuth_rad - middle_rad, full_turn);
    low_rad = std::min(low_rad, off);
    high_rad = std::max(high_rad, off);
  }
};

// Azimuths and elevations of places in the coverage's range.
struct Extent {
  std::optional<Arc> arc;
  double lowest_rad = 0.0, highest_rad = 0.0;
  void add(const Sighting& s) {
    const double elevation = s.elevation_rad();
    if (!arc) {
      arc = Arc{s.azimuth_rad()};
      lowest_rad = highest_rad = elevation;
    }
    arc->add(s.azimuth_rad());
    lowest_rad = std::min(lowest_rad, elevation);
    highest_rad = std::max(highest_rad, elevation);
  }
};

void add_places(const LaunchWarning& w, double seconds, const geo::Site& site, const CoverageLimits& limits,
                Extent& extent) {
  const Between way = way_m(w, seconds);
  const Between height = height_m(w, seconds);
  const double along_m = sigmas * w.sigma_along_m;
  constexpr int steps = 8;
  for (const double side : {0.0, -sigmas, sigmas}) {
    const double heading = w.heading_rad + side * w.sigma_heading_rad;
    const geo::Geodetic from =
        geo::geodesic_direct(w.point, w.heading_rad + 0.5 * std::numbers::pi, side * w.sigma_across_m);
    for (int i = 0; i <= steps; ++i) {
      const double s = way.at(static_cast<double>(i) / steps) + (i == 0 ? -along_m : i == steps ? along_m : 0.0);
      geo::Geodetic place = geo::geodesic_direct(from, heading, std::clamp(s, -15e6, 15e6));
      for (const double share : {0.0, 0.25, 0.5, 0.75, 1.0}) {
        place.alt_m = std::min(height.at(share), 5e6);
        const Sighting seen = Coverage::sighting(site.to_enu(geo::ecef_from_geodetic(place)));
        if (seen.range_m <= limits.range_max_m) extent.add(seen);
      }
    }
  }
}

}  // namespace

std::optional<CoverageLimits> cue_volume(const LaunchWarning& warning, base::Time t, double seconds,
                                         const geo::Site& site, const CoverageLimits& limits) {
  Extent extent;
  const double since_s = std::max((t - warning.seen).seconds(), 0.0);
  for (const double later_s : {0.0, 0.5 * seconds, seconds})
    add_places(warning, since_s + later_s, site, limits, extent);
  constexpr double margin_rad = 0.5 * geo::degree;
  // What lies below level may still be above the horizon, if the coverage goes down to it.
  constexpr double lowest_horizon_rad = -10.0 * geo::degree;
  const double floor_rad = limits.elevation_min_rad > 0.0 ? limits.elevation_min_rad : lowest_horizon_rad;
  if (!extent.arc || extent.highest_rad + margin_rad <= floor_rad ||
      extent.lowest_rad - margin_rad >= limits.elevation_max_rad) {
    return std::nullopt;
  }
  CoverageLimits volume = limits;
  volume.elevation_min_rad = std::clamp(extent.lowest_rad - margin_rad, limits.elevation_min_rad,
                                        limits.elevation_max_rad - 0.1 * geo::degree);
  volume.elevation_max_rad = std::clamp(extent.highest_rad + margin_rad, volume.elevation_min_rad + 0.1 * geo::degree,
                                        limits.elevation_max_rad);
  // Between the places tried, and as wide as a beam can be at least.
  const double middle = extent.arc->middle_rad + 0.5 * (extent.arc->low_rad + extent.arc->high_rad);
  const double half = 0.5 * std::max(1.1 * (extent.arc->high_rad - extent.arc->low_rad), least_width_rad);
  if (limits.azimuth_width_rad >= full_turn * (1.0 - 1e-12)) {
    if (half >= 0.5 * full_turn) return volume;
    volume.facing_rad = middle;
    volume.azimuth_width_rad = 2.0 * half;
    return volume;
  }
  const double off = std::remainder(middle - limits.facing_rad, full_turn);
  const double reach = 0.5 * limits.azimuth_width_rad;
  const double low = std::max(off - half, -reach);
  const double high = std::min(off + half, reach);
  if (low >= high) return std::nullopt;
  volume.facing_rad = limits.facing_rad + 0.5 * (low + high);
  volume.azimuth_width_rad = high - low;
  return volume;
}

}  // namespace iamd::sensing
