#include "iamd/sensing/coverage.hpp"

#include <algorithm>
#include <limits>

namespace iamd::sensing {
namespace {}  // namespace

Direction direction(double azimuth_rad, double elevation_rad) {
  const double level = std::cos(elevation_rad);
  return {level * std::sin(azimuth_rad), level * std::cos(azimuth_rad), std::sin(elevation_rad)};
}

double Sighting::azimuth_rad() const {
  if (direction.east == 0.0 && direction.north == 0.0) return 0.0;
  const double azimuth = std::atan2(direction.east, direction.north);
  if (azimuth >= 0.0) return azimuth;
  const double turned = azimuth + full_turn;
  return turned < full_turn ? turned : 0.0;
}

double Sighting::elevation_rad() const {
  return std::atan2(direction.up, std::sqrt(direction.east * direction.east + direction.north * direction.north));
}

double solid_angle_sr(const CoverageLimits& limits) {
  return std::min(limits.azimuth_width_rad, full_turn) *
         (std::sin(limits.elevation_max_rad) - std::sin(limits.elevation_min_rad));
}

Coverage::Coverage(const geo::Site& site, const CoverageLimits& limits, const Propagation& propagation)
    : site_{site},
      limits_{limits},
      line_of_sight_{site.geodetic(), propagation.k},
      terrain_{propagation.terrain},
      k_{propagation.k},
      sin_facing_{std::sin(limits.facing_rad)},
      cos_facing_{std::cos(limits.facing_rad)},
      cos_half_width_{std::cos(0.5 * limits.azimuth_width_rad)},
      sin_elevation_min_{limits.elevation_min_rad > 0.0 ? std::sin(limits.elevation_min_rad) : -2.0},
      sin_elevation_max_{std::sin(limits.elevation_max_rad)},
      refraction_per_m_{(1.0 - 1.0 / propagation.k) / (2.0 * geo::mean_radius_m)},
      all_around_{limits.azimuth_width_rad >= full_turn * (1.0 - 1e-12)},
      // A tenth more radius is ample for the ellipsoid's own differences of radius (1 %).
      level_is_clear_{propagation.k >= 1.1 && site.geodetic().alt_m >= 0.0} {
  if (terrain_) over_terrain_.emplace(*terrain_, site.geodetic(), k_, site.shape());
}

bool Coverage::in_azimuth(const Direction& d) const {
  if (all_around_) return true;
  const double level = std::sqrt(d.east * d.east + d.north * d.north);
  const double ahead = d.east * sin_facing_ + d.north * cos_facing_;
  return ahead >= cos_half_width_ * level;
}

bool Coverage::above_horizon(const Sighting& s, const geo::Position<geo::Ecef>& p) const {
  if (over_terrain_) return over_terrain_->clear(p);
  if (level_is_clear_ && s.direction.up >= 0.0) return true;
  return line_of_sight_.clear(p);
}

Obstacle Coverage::obstacle(const Sighting& s, const geo::Position<geo::Ecef>& p) const {
  if (s.range_m > limits_.range_max_m) return Obstacle::range;
  if (s.direction.up > sin_elevation_max_ || !in_azimuth(s.direction)) return Obstacle::field_of_view;
  if (!above_horizon(s, p)) return over_terrain_ && line_of_sight_.clear(p) ? Obstacle::terrain : Obstacle::horizon;
  if (s.direction.up < sin_elevation_min_) {
    const double level2 = 1.0 - s.direction.up * s.direction.up;
    if (s.direction.up + refraction_per_m_ * s.range_m * level2 < sin_elevation_min_) return Obstacle::field_of_view;
  }
  return Obstacle::none;
}

double Coverage::out_of_range_for_s(double range_m, double speed_mps) const {
  return std::max(range_m - limits_.range_max_m, 0.0) / speed_mps;
}

double Coverage::hidden_for_s(const geo::Position<geo::Ecef>& p, double speed_mps) const {
  const double range = geo::distance(p, site_.origin());
  if (range > limits_.range_max_m) return out_of_range_for_s(range, speed_mps);
  if (level_is_clear_) {
    if (site_.to_enu(p).z_m >= 0.0) return 0.0;
  }
  // Rounding and the approximation of heights take some metres.
  const double below = -line_of_sight_.margin_m(p) - 20.0;
  if (below <= 0.0) return 0.0;
  // The lowest visible height R k (1/cos θ - 1) changes by at most tan θ/cos θ metres a metre over ground; θ is less
  // than the chord says, and coming nearer makes it less.
  const double half_chord = 0.5 * range / 6.3e6;
  if (half_chord > 0.5) return 0.0;
  const double theta = 2.0 * std::asin(half_chord) / std::min(k_, 1.0);
  if (theta > 1.3) return 0.0;
  const double cosine = std::cos(theta);
  const double slope = std::sin(theta) / (cosine * cosine);
  return below / (1.02 * (1.0 + slope) * speed_mps);
}

ArrayFaces::ArrayFaces(double facing_rad, double azimuth_width_rad, double tilt_rad, double exponent)
    : exponent_{exponent} {
  constexpr double widest_face = 120.0 * geo::degree;
  const double width = std::min(azimuth_width_rad, full_turn);
  const int faces = std::max(1, static_cast<int>(std::ceil(width / widest_face - 1e-9)));
  for (int i = 0; i < faces; ++i) {
    const double azimuth = facing_rad + width * ((i + 0.5) / faces - 0.5);
    broadside_.push_back(direction(azimuth, tilt_rad));
  }
  const double doubled = 2.0 * exponent;
  by_powers_ = doubled == std::floor(doubled) && doubled >= 0.0 && doubled <= 16.0;
  if (!by_powers_) return;
  whole_ = static_cast<int>(exponent);
  half_ = exponent != std::floor(exponent);
}

double ArrayFaces::cosine(const Direction& d) const {
  double nearest = -1.0;
  for (const Direction& face : broadside_) nearest = std::max(nearest, dot(face, d));
  return nearest;
}

double ArrayFaces::gain(double cosine) const {
  if (cosine <= 0.0) return 0.0;
  if (!by_powers_) return std::pow(std::min(cosine, 1.0), exponent_);
  double gain = half_ ? std::sqrt(cosine) : 1.0;
  for (int i = 0; i < whole_; ++i) gain *= cosine;
  return gain;
}

}  // namespace iamd::sensing
