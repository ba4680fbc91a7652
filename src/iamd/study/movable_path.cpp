#include "iamd/study/movable_path.hpp"

#include <algorithm>
#include <cmath>
#include <numbers>
#include <utility>

#include "iamd/base/contracts.hpp"
#include "iamd/geo/frames.hpp"
#include "iamd/geo/geodesic.hpp"

namespace iamd::study {
namespace {

using Vector = std::array<double, 3>;

double dot(const Vector& a, const Vector& b) { return a[0] * b[0] + a[1] * b[1] + a[2] * b[2]; }
Vector cross(const Vector& a, const Vector& b) {
  return {a[1] * b[2] - a[2] * b[1], a[2] * b[0] - a[0] * b[2], a[0] * b[1] - a[1] * b[0]};
}
Vector unit(const Vector& a) {
  const double size = std::sqrt(dot(a, a));
  return {a[0] / size, a[1] / size, a[2] / size};
}
Vector vector_of(const geo::Position<geo::Ecef>& p) { return {p.x_m, p.y_m, p.z_m}; }

// East at a direction from the centre; any level one on the axis.
Vector east_of(const Vector& up) {
  const double off_axis = std::hypot(up[0], up[1]);
  return off_axis > 1e-12 ? Vector{-up[1] / off_axis, up[0] / off_axis, 0.0} : Vector{0.0, 1.0, 0.0};
}

}  // namespace

ArrivalFrame arrival_frame(const geo::Geodetic& place, double from_rad) {
  const Vector up = unit(vector_of(geo::ecef_from_geodetic({place.lat_rad, place.lon_rad, 0.0})));
  // From the longitude, so that it is the same at a pole.
  const Vector east{-std::sin(place.lon_rad), std::cos(place.lon_rad), 0.0};
  const Vector north = cross(up, east);
  const double s = -std::sin(from_rad);
  const double c = -std::cos(from_rad);
  const Vector ahead{s * east[0] + c * north[0], s * east[1] + c * north[1], s * east[2] + c * north[2]};
  const Vector left = cross(up, ahead);
  return {up[0], ahead[0], left[0], up[1], ahead[1], left[1], up[2], ahead[2], left[2]};
}

double greatest_speed_mps(const geo::Trajectory& path) {
  double greatest = 0.0;
  for (const geo::TrajectoryPiece& piece : path.pieces()) {
    greatest = std::max(greatest, geo::norm(geo::state_at(piece, piece.start_s).velocity));
    greatest = std::max(greatest, geo::norm(geo::state_at(piece, piece.start_s + piece.length_s).velocity));
  }
  return greatest;
}

MovablePath::MovablePath(geo::Trajectory path) : path_{std::move(path)} {
  IAMD_EXPECT(!path_.empty());
  const geo::State<geo::Ecef> last = path_.at(path_.end_s());
  end_ = geo::geodetic_from_ecef(last.position);
  const geo::Geodetic from = start();
  const geo::GeodesicLine line = geo::geodesic_inverse(end_, from);
  range_m_ = line.distance_m;
  const Vector up = unit(vector_of(last.position));
  const Vector east = east_of(up);
  const Vector north = cross(up, east);
  const Vector v{last.velocity.x_mps, last.velocity.y_mps, last.velocity.z_mps};
  const double v_east = dot(v, east);
  const double v_north = dot(v, north);
  from_rad_ = std::hypot(v_east, v_north) > 1e-3 * (1.0 + geo::norm(last.velocity)) ? std::atan2(-v_east, -v_north)
                                                                                    : line.azimuth_from_rad;
  if (from_rad_ < 0.0) from_rad_ += 2.0 * std::numbers::pi;
  frame_ = arrival_frame(end_, from_rad_);
  const Vector end_up{frame_[0], frame_[3], frame_[6]};
  const auto add_knot = [&](const geo::Position<geo::Ecef>& p) {
    knot_height_m_.push_back(geo::ellipsoid_height(p));
    const Vector here = unit(vector_of(p));
    const Vector across = cross(here, end_up);
    knot_angle_rad_.push_back(std::atan2(std::sqrt(dot(across, across)), dot(here, end_up)));
  };
  for (const geo::TrajectoryPiece& piece : path_.pieces()) add_knot(geo::state_at(piece, piece.start_s).position);
  add_knot(last.position);
  speed_max_mps_ = greatest_speed_mps(path_);
}

geo::Geodetic MovablePath::start() const { return geo::geodetic_from_ecef(path_.at(path_.start_s()).position); }

void MovablePath::move(const geo::Geodetic& to, double from_rad, geo::Trajectory& moved) const {
  const ArrivalFrame frame = arrival_frame(to, from_rad);
  double turn[9];  // frame · frame_ᵀ
  for (std::size_t i = 0; i < 3; ++i) {
    for (std::size_t k = 0; k < 3; ++k) {
      turn[3 * i + k] =
          frame[3 * i] * frame_[3 * k] + frame[3 * i + 1] * frame_[3 * k + 1] + frame[3 * i + 2] * frame_[3 * k + 2];
    }
  }
  moved.clear();
  const auto pieces = path_.pieces();
  // What a place on the way lacks in height, along the line to the Earth's centre.
  const auto lack = [&](const Vector& p, double height_m) {
    const double size = std::sqrt(dot(p, p));
    const double by_m = height_m - geo::ellipsoid_height({p[0], p[1], p[2]});
    return Vector{by_m * p[0] / size, by_m * p[1] / size, by_m * p[2] / size};
  };
  Vector before{};
  for (std::size_t i = 0; i < pieces.size(); ++i) {
    const auto& c = pieces[i].coefficient;
    geo::TrajectoryPiece& piece = moved.extend(pieces[i].start_s, pieces[i].length_s);
    Vector last{};
    for (std::size_t axis = 0; axis < 3; ++axis) {
      for (std::size_t power = 0; power < 6; ++power) {
        const double turned =
            turn[3 * axis] * c[0][power] + turn[3 * axis + 1] * c[1][power] + turn[3 * axis + 2] * c[2][power];
        piece.coefficient[axis][power] = turned;
        last[axis] += turned;
      }
    }
    if (i == 0) {
      before = lack({piece.coefficient[0][0], piece.coefficient[1][0], piece.coefficient[2][0]}, knot_height_m_[0]);
    }
    const Vector after = lack(last, knot_height_m_[i + 1]);
    for (std::size_t axis = 0; axis < 3; ++axis) {
      piece.coefficient[axis][0] += before[axis];
      piece.coefficient[axis][1] += after[axis] - before[axis];
    }
    before = after;
  }
}

double MovablePath::time_at_angle_to_go_s(double angle_rad) const {
  // The last knot that is at least as far away: the way to go shrinks along what is asked for.
  const auto pieces = path_.pieces();
  std::size_t i = pieces.size();
  while (i > 0 && knot_angle_rad_[i] < angle_rad) --i;
  if (i == pieces.size()) return path_.end_s();
  if (knot_angle_rad_[i] < angle_rad) return path_.start_s();
  const geo::TrajectoryPiece& piece = pieces[i];
  const double from = knot_angle_rad_[i];
  const double to = knot_angle_rad_[i + 1];
  const double share = from > to ? (from - angle_rad) / (from - to) : 1.0;
  return piece.start_s + std::clamp(share, 0.0, 1.0) * piece.length_s;
}

}  // namespace iamd::study
