// Where a radar can look, and how an object stands to it: geometry only, no signal.
#pragma once

#include <cmath>
#include <memory>
#include <numbers>
#include <optional>
#include <vector>

#include "iamd/geo/frames.hpp"
#include "iamd/geo/horizon.hpp"
#include "iamd/geo/terrain.hpp"
#include "iamd/sensing/propagation.hpp"
#include "iamd/sensing/types.hpp"

namespace iamd::sensing {

inline constexpr double full_turn = 2.0 * std::numbers::pi;  // rad

// A unit vector in the radar's east–north–up frame.
struct Direction {
  double east = 0.0, north = 1.0, up = 0.0;
};
[[nodiscard]] inline double dot(const Direction& a, const Direction& b) {
  return a.east * b.east + a.north * b.north + a.up * b.up;
}
[[nodiscard]] Direction direction(double azimuth_rad, double elevation_rad);

// An object as the radar has it before it: true direction and distance (m).
struct Sighting {
  Direction direction;
  double range_m = 0.0;
  [[nodiscard]] double azimuth_rad() const;  // in [0, 2π)
  [[nodiscard]] double elevation_rad() const;
};

struct CoverageLimits {
  double range_max_m = 0.0;
  double facing_rad = 0.0;         // middle of the azimuth coverage, clockwise from north
  double azimuth_width_rad = 0.0;  // total; 2π and more: all around
  double elevation_min_rad = 0.0;  // as the refracted ray arrives; 0 and less: down to the horizon, also below level
  double elevation_max_rad = 0.0;
};

// Solid angle between the limits of azimuth and elevation, steradians.
[[nodiscard]] double solid_angle_sr(const CoverageLimits& limits);

// The volume that a radar covers: instrumented range, azimuth and elevation limits, and the horizon of a smooth Earth
// of k times its radius, or terrain on it. A lower elevation limit above level is compared with the apparent elevation:
// over an Earth of k radii a ray from a distance s arrives higher by (s/2R)(1 - 1/k) (to first order; too much for
// objects above the atmosphere, where k no longer holds). Azimuth and the upper limit are compared with the true
// direction.
class Coverage {
 public:
  Coverage(const geo::Site& site, const CoverageLimits& limits, const Propagation& propagation);

  [[nodiscard]] const geo::Site& site() const { return site_; }
  [[nodiscard]] const CoverageLimits& limits() const { return limits_; }

  [[nodiscard]] Sighting sighting(const geo::Position<geo::Ecef>& p) const { return sighting(site_.to_enu(p)); }
  [[nodiscard]] static Sighting sighting(const geo::Position<geo::Enu>& p) {
    const double range = std::sqrt(p.x_m * p.x_m + p.y_m * p.y_m + p.z_m * p.z_m);
    const double per = range > 0.0 ? 1.0 / range : 0.0;
    return {{p.x_m * per, p.y_m * per, p.z_m * per}, range};
  }

  // The first of range, field of view, horizon, terrain that hides a point, or none. A point below both the horizon and
  // the lower elevation limit counts as hidden by the horizon, which no other radar mount would change. `p` is the
  // sighting's point.
  [[nodiscard]] Obstacle obstacle(const Sighting& s, const geo::Position<geo::Ecef>& p) const;
  [[nodiscard]] bool covers(const Sighting& s, const geo::Position<geo::Ecef>& p) const {
    return obstacle(s, p) == Obstacle::none;
  }
  [[nodiscard]] bool in_azimuth(const Direction& d) const;
  [[nodiscard]] bool above_horizon(const Sighting& s, const geo::Position<geo::Ecef>& p) const;

  // A time in seconds during which an object that is hidden by range or horizon stays so, whatever way it moves at no
  // more than the given speed (Earth-fixed); 0 when it is not hidden by them.
  [[nodiscard]] double hidden_for_s(const geo::Position<geo::Ecef>& p, double speed_mps) const;
  // The same by range alone.
  [[nodiscard]] double out_of_range_for_s(double range_m, double speed_mps) const;

 private:
  geo::Site site_;
  CoverageLimits limits_;
  geo::LineOfSight line_of_sight_;
  std::shared_ptr<const geo::Terrain> terrain_;  // null: none
  std::optional<geo::TerrainLineOfSight> over_terrain_;
  double k_;
  double sin_facing_, cos_facing_, cos_half_width_, sin_elevation_min_, sin_elevation_max_;
  double refraction_per_m_;  // (1 - 1/k)/(2R)
  bool all_around_;
  bool level_is_clear_;  // what stands above the horizontal plane is above the horizon
};

// Loss of a phased array off its broadside. One face a started 120 degrees of coverage, side by side and tilted alike
// (or, which is the same here, one face on a mount that turns it to the nearest of these); the nearest counts.
class ArrayFaces {
 public:
  // `exponent`: of the two-way loss cos^p.
  ArrayFaces(double facing_rad, double azimuth_width_rad, double tilt_rad, double exponent);

  // Cosine of the angle off the nearest broadside.
  [[nodiscard]] double cosine(const Direction& d) const;
  // Two-way power ratio for it, in [0, 1]; 0 behind the face. Source: Barton, Radar Equations for Modern Radar (2013),
  // ch. 5: p between 2 (projected area) and 3 or so (element pattern and mismatch).
  [[nodiscard]] double gain(double cosine) const;
  [[nodiscard]] std::size_t count() const { return broadside_.size(); }

 private:
  std::vector<Direction> broadside_;
  double exponent_;
  int whole_ = 0;  // the exponent as whole_ + half_/2, where it is that
  bool half_ = false, by_powers_ = false;
};

}  // namespace iamd::sensing
