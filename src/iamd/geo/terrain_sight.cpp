// What terrain hides, and where a path meets it: both follow the raster only where the maxima of its blocks leave a
// doubt.
#include <algorithm>
#include <cmath>
#include <numbers>

#include "iamd/geo/eigen.hpp"
#include "iamd/geo/frames.hpp"
#include "iamd/geo/terrain.hpp"
#include "iamd/geo/vertical.hpp"

namespace iamd::geo {
namespace {

using Eigen::Vector3d;

// A place over ground. The longitude goes on beyond ±π where a way crosses the date line.
struct Ground {
  double lat_rad = 0.0, lon_rad = 0.0;
};

double mean_radius(const Ellipsoid& shape) {
  return shape == wgs84 ? mean_radius_m : shape.equatorial_radius_m * (1.0 - shape.flattening / 3.0);
}
// The least radius of curvature of the ellipsoid.
double least_radius(const Ellipsoid& shape) {
  const double axis_ratio = 1.0 - shape.flattening;
  return shape.equatorial_radius_m * std::min(axis_ratio * axis_ratio, 1.0 / axis_ratio);
}

// No height in the box of two places and `margin_rad` around it is greater.
double highest_near(const Terrain& terrain, const Ground& a, const Ground& b, double margin_rad) {
  const double lat_low = std::min(a.lat_rad, b.lat_rad) - margin_rad;
  const double lat_high = std::max(a.lat_rad, b.lat_rad) + margin_rad;
  const double steepest = std::max(std::abs(lat_low), std::abs(lat_high));
  if (steepest > 88.0 * degree) return terrain.highest_m();
  const double lon_b = a.lon_rad + std::remainder(b.lon_rad - a.lon_rad, 2.0 * std::numbers::pi);
  const double margin_lon = margin_rad / std::cos(steepest);
  return terrain.highest_m(lat_low, lat_high, std::min(a.lon_rad, lon_b) - margin_lon,
                           std::max(a.lon_rad, lon_b) + margin_lon);
}

// A straight ray over the effective sphere, in the plane through its centre: r = p/cos(φ - φ0).
class Ray {
 public:
  Ray(const Terrain& terrain, const Ellipsoid& shape, double radius_m, double k, const Vector3d& from,
      double from_alt_m, const Vector3d& to, double to_alt_m)
      : terrain_{terrain}, radius_m_{k * radius_m}, k_{k}, from_{from} {
    const double axis_ratio = 1.0 - shape.flattening;
    normal_z_ = 1.0 / (axis_ratio * axis_ratio);
    const Vector3d across = to - to.dot(from) * from;
    const double sine = across.norm();
    ahead_ = sine > 0.0 ? Vector3d{across / sine} : Vector3d::Zero();
    true_angle_ = std::atan2(sine, to.dot(from));
    const double angle = true_angle_ / k;
    const double a = radius_m_ + from_alt_m;
    const double b = radius_m_ + to_alt_m;
    foot_ = std::atan2(a - b * std::cos(angle), b * std::sin(angle));
    p_m_ = a * std::cos(foot_);
    // A leaf is half a spacing of the raster long.
    leaf_rad_ = 0.5 * terrain.spacing_m() / radius_m;
  }

  [[nodiscard]] bool clear() const {
    if (!(true_angle_ > 1e-9)) return true;  // straight up
    // Behind the crest of all crests nothing can hide.
    double end = 1.0;
    const double cosine = p_m_ / (radius_m_ + terrain_.highest_m());
    if (cosine < 1.0) end = std::min(end, (foot_ + std::acos(cosine)) * k_ / true_angle_);
    return !(end > 0.0) || clear(0.0, ground(0.0), end, ground(end));
  }

 private:
  // By the share of the way.
  [[nodiscard]] double alt_m(double share) const {
    return p_m_ / std::cos(share * true_angle_ / k_ - foot_) - radius_m_;
  }
  [[nodiscard]] Ground ground(double share) const {
    const double angle = share * true_angle_;
    const Vector3d u = std::cos(angle) * from_ + std::sin(angle) * ahead_;
    return {std::atan2(normal_z_ * u.z(), std::hypot(u.x(), u.y())), std::atan2(u.y(), u.x())};
  }
  [[nodiscard]] double lowest_alt_m(double from, double to) const {
    const double foot = foot_ * k_ / true_angle_;
    if (foot > from && foot < to) return p_m_ - radius_m_;
    return std::min(alt_m(from), alt_m(to));
  }
  [[nodiscard]] bool above(double share, const Ground& where) const {
    constexpr double touch_m = 1e-3;
    return alt_m(share) >= terrain_.height_m(where.lat_rad, where.lon_rad) - touch_m;
  }

  // At the ends and where it crosses the raster's lines, between which the terrain has no crest.
  [[nodiscard]] bool above_cells(double from, const Ground& at_from, double to, const Ground& at_to) const {
    if (!above(from, at_from) || !above(to, at_to)) return false;
    const double d_lat = at_to.lat_rad - at_from.lat_rad;
    const double d_lon = std::remainder(at_to.lon_rad - at_from.lon_rad, 2.0 * std::numbers::pi);
    const auto above_lines = [&](double start, double change) {
      const double per_line = terrain_.cells_per_degree() / degree;
      const double first = start * per_line;
      const double last = (start + change) * per_line;
      if (first == last) return true;
      const double low = std::ceil(std::min(first, last));
      const double lines = std::min(std::floor(std::max(first, last)) - low, 50.0);  // few, but at the poles
      for (int i = 0; i <= static_cast<int>(lines); ++i) {
        const double share = std::clamp((low + i - first) / (last - first), 0.0, 1.0);
        const Ground line{at_from.lat_rad + share * d_lat, at_from.lon_rad + share * d_lon};
        if (!above(from + share * (to - from), line)) return false;
      }
      return true;
    };
    return above_lines(at_from.lat_rad, d_lat) && above_lines(at_from.lon_rad, d_lon);
  }

  [[nodiscard]] bool clear(double from, const Ground& at_from, double to, const Ground& at_to) const {
    const double lowest = lowest_alt_m(from, to);
    if (lowest >= terrain_.highest_m()) return true;
    const double angle = (to - from) * true_angle_;
    // A great circle bulges out of the box of its ends by at most its sagitta, seen from the pole.
    const double lat = std::max(std::abs(at_from.lat_rad), std::abs(at_to.lat_rad));
    const double bulge = 0.125 * angle * angle * (1.0 + std::tan(std::min(lat, 88.0 * degree))) + 1e-9;
    if (angle < 0.2 && lowest >= highest_near(terrain_, at_from, at_to, bulge)) return true;
    if (angle <= leaf_rad_) return above_cells(from, at_from, to, at_to);
    const double middle = 0.5 * (from + to);
    const Ground at_middle = ground(middle);
    return clear(from, at_from, middle, at_middle) && clear(middle, at_middle, to, at_to);
  }

  const Terrain& terrain_;
  double radius_m_;  // of the effective sphere
  double k_;
  Vector3d from_;
  Vector3d ahead_;
  double normal_z_;
  double true_angle_;  // at the Earth's centre
  double foot_;        // of the perpendicular from the centre, as an angle on the effective sphere
  double p_m_;
  double leaf_rad_;  // of the shortest stretch: half a spacing of the raster
};

// Searches a piece of a path for its first contact.
class ContactSearch {
 public:
  ContactSearch(const Terrain& terrain, const Ellipsoid& shape)
      : terrain_{terrain}, shape_{shape}, least_radius_m_{least_radius(shape)} {}

  std::optional<double> in(const TrajectoryPiece& piece) {
    double bend = 0.0;  // bound of the second derivative by the share of the piece
    for (std::size_t axis = 0; axis < 3; ++axis) {
      double sum = 0.0;
      for (std::size_t k = 2; k < 6; ++k) {
        sum += static_cast<double>(k * (k - 1)) * std::abs(piece.coefficient[axis][k]);
      }
      bend += sum * sum;
    }
    piece_ = &piece;
    bend_m_ = std::sqrt(bend);
    return in(0.0, point(0.0), 1.0, point(1.0), 0);
  }

 private:
  struct Point {
    Vector3d position;
    Ground ground;
    double alt_m = 0.0;
  };
  [[nodiscard]] Point point(double share) const {
    const Position<Ecef> p = state_at(*piece_, piece_->start_s + share * piece_->length_s).position;
    const Vertical v = vertical(p, shape_);
    return {vector_of(p), {std::atan2(v.sin_lat, v.cos_lat), std::atan2(p.y_m, p.x_m)}, v.alt_m};
  }
  [[nodiscard]] double clearance_m(const Point& p) const {
    return p.alt_m - terrain_.height_m(p.ground.lat_rad, p.ground.lon_rad);
  }

  std::optional<double> in(double from, const Point& a, double to, const Point& b, int depth) {
    constexpr int deepest = 16;  // of a piece of any length; far more than a flight near the ground needs
    const double chord = (b.position - a.position).norm();
    const double off_chord = 0.125 * bend_m_ * (to - from) * (to - from);
    const double sagitta = 0.125 * chord * chord / least_radius_m_;
    const double lowest = std::min(a.alt_m, b.alt_m) - off_chord - sagitta;
    const double margin = 1.01 * (off_chord + sagitta) / least_radius_m_ + 1e-9;
    const double bulge = margin * (1.0 + std::tan(std::min(std::abs(a.ground.lat_rad), 88.0 * degree)));
    if (lowest > terrain_.highest_m() || (chord < 1e6 && lowest > highest_near(terrain_, a.ground, b.ground, bulge))) {
      been_above_ = true;
      return std::nullopt;
    }
    const double middle = 0.5 * (from + to);
    const Point m = point(middle);
    if (depth >= deepest || chord + off_chord < 0.5 * terrain_.spacing_m()) return in_leaf(from, a, middle, m, to, b);
    if (const auto first = in(from, a, middle, m, depth + 1)) return first;
    return in(middle, m, to, b, depth + 1);
  }

  std::optional<double> in_leaf(double from, const Point& a, double middle, const Point& m, double to, const Point& b) {
    if (clearance_m(a) > 0.0) been_above_ = true;
    if (const auto half = in_half(from, middle, m)) return half;
    return in_half(middle, to, b);
  }
  std::optional<double> in_half(double from, double to, const Point& at_to) {
    if (clearance_m(at_to) > 0.0) {
      been_above_ = true;
      return std::nullopt;
    }
    if (!been_above_) return std::nullopt;
    double low = from;
    double high = to;
    while ((high - low) * piece_->length_s > 1e-4) {
      const double share = 0.5 * (low + high);
      (clearance_m(point(share)) > 0.0 ? low : high) = share;
    }
    return piece_->start_s + high * piece_->length_s;
  }

  const Terrain& terrain_;
  const Ellipsoid& shape_;
  double least_radius_m_;
  const TrajectoryPiece* piece_ = nullptr;
  double bend_m_ = 0.0;
  bool been_above_ = false;
};

}  // namespace

TerrainLineOfSight::TerrainLineOfSight(const Terrain& terrain, const Geodetic& antenna, double k,
                                       const Ellipsoid& shape)
    : terrain_{terrain}, shape_{shape}, smooth_{antenna, k}, k_{k}, antenna_alt_m_{antenna.alt_m} {
  const Vector3d up = vector_of(ecef_from_geodetic(antenna, shape)).normalized();
  up_ = {up.x(), up.y(), up.z()};
}

bool TerrainLineOfSight::clear(const Position<Ecef>& target) const {
  if (!smooth_.clear(target)) return false;
  const Ray ray{terrain_,
                shape_,
                mean_radius(shape_),
                k_,
                Vector3d{up_[0], up_[1], up_[2]},
                antenna_alt_m_,
                vector_of(target).normalized(),
                ellipsoid_height(target, shape_)};
  return ray.clear();
}

std::optional<double> terrain_contact_s(const Trajectory& path, const Terrain& terrain, const Ellipsoid& shape) {
  ContactSearch search{terrain, shape};
  for (const TrajectoryPiece& piece : path.pieces()) {
    if (const auto contact = search.in(piece)) return contact;
  }
  return std::nullopt;
}

}  // namespace iamd::geo
