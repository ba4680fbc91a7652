#include "iamd/sensing/cue_volume.hpp"

#include <algorithm>
#include <cmath>
#include <numbers>

#include "iamd/geo/geodesic.hpp"

namespace iamd::sensing {
namespace {

constexpr double hardest_acceleration_mps2 = 60.0;
constexpr double fastest_mps = 8000.0;
constexpr double sigmas = 2.0;
constexpr double full_turn = 2.0 * std::numbers::pi;
constexpr double least_width_rad = 1.0 * geo::degree;

double reached_m(double seconds) {
  const double boost_s = fastest_mps / hardest_acceleration_mps2;
  if (seconds <= boost_s) return 0.5 * hardest_acceleration_mps2 * seconds * seconds;
  return 0.5 * fastest_mps * boost_s + fastest_mps * (seconds - boost_s);
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

}  // namespace

std::optional<CoverageLimits> cue_volume(const LaunchWarning& warning, base::Time t, const geo::Site& site,
                                         const CoverageLimits& limits) {
  const double seconds = std::max((t - warning.launch).seconds(), 1.0) + 10.0;  // the launch time is an estimate
  const double along_max_m = std::min(reached_m(seconds), 15e6);
  const double height_max_m = std::min(reached_m(seconds), 5e6);
  std::optional<Arc> arc;
  double highest_rad = limits.elevation_min_rad;
  bool in_range = false;
  constexpr int steps = 24;
  for (const double side : {0.0, -sigmas, sigmas}) {
    const double heading = warning.heading_rad + side * warning.sigma_heading_rad;
    const geo::Geodetic from = geo::geodesic_direct(warning.point, warning.heading_rad + 0.5 * std::numbers::pi,
                                                    side * warning.sigma_across_m);
    for (int i = 0; i <= steps; ++i) {
      // Denser near the launch point, where directions change fastest.
      const double part = static_cast<double>(i) / steps;
      const double along_m =
          -sigmas * warning.sigma_along_m + part * part * (along_max_m + 2.0 * sigmas * warning.sigma_along_m);
      geo::Geodetic below = geo::geodesic_direct(from, heading, along_m);
      for (const double share : {0.0, 0.1, 0.25, 0.5, 1.0}) {
        below.alt_m = share * height_max_m;
        const geo::Position<geo::Enu> p = site.to_enu(geo::ecef_from_geodetic(below));
        const Sighting s = Coverage::sighting(p);
        if (s.range_m > limits.range_max_m) continue;
        const double elevation = s.elevation_rad();
        if (elevation < std::min(limits.elevation_min_rad, 0.0) - 1.0 * geo::degree) continue;
        in_range = true;
        if (!arc) arc = Arc{s.azimuth_rad()};
        arc->add(s.azimuth_rad());
        highest_rad = std::max(highest_rad, elevation);
      }
    }
  }
  if (!in_range) return std::nullopt;
  // Between the places tried, and as wide as a beam can be at least.
  const double middle = arc->middle_rad + 0.5 * (arc->low_rad + arc->high_rad);
  const double half = 0.5 * std::max(1.1 * (arc->high_rad - arc->low_rad), least_width_rad);
  CoverageLimits volume = limits;
  volume.elevation_max_rad = std::clamp(highest_rad + 1.0 * geo::degree, limits.elevation_min_rad + 0.1 * geo::degree,
                                        limits.elevation_max_rad);
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
