// A flight that is moved over the Earth to end elsewhere and to come from elsewhere.
#pragma once

#include <array>
#include <vector>

#include "iamd/geo/trajectory.hpp"
#include "iamd/geo/types.hpp"

namespace iamd::study {

// The frame of an arrival: columns are the unit vectors from the Earth's centre to the place, level along the way that
// is still to go, and across it to the left of that. Ecef, row-major.
using ArrivalFrame = std::array<double, 9>;
// At a place on the ellipsoid, for something that comes from an azimuth.
[[nodiscard]] ArrivalFrame arrival_frame(const geo::Geodetic& place, double from_rad);

// The path is turned about the Earth's centre, so that lengths, speeds and times stay, and then raised or lowered so
// that every place on it keeps its height above the ellipsoid: at the ends of the path's pieces exactly, between them
// by linear interpolation. Approximations: the Earth's rotation and the change of gravity act as where it was flown,
// and lengths along the ground change by up to 0.7 % between equator and pole.
class MovablePath {
 public:
  // Precondition: the path is not empty.
  explicit MovablePath(geo::Trajectory path);

  [[nodiscard]] const geo::Trajectory& path() const { return path_; }
  [[nodiscard]] const geo::Geodetic& end() const { return end_; }
  // Azimuth from which it comes at its end: opposite to its motion over the ground (to where it started, when it falls
  // straight down).
  [[nodiscard]] double from_rad() const { return from_rad_; }
  [[nodiscard]] double speed_max_mps() const { return speed_max_mps_; }
  // Geodesic from its start to its end.
  [[nodiscard]] double range_m() const { return range_m_; }
  [[nodiscard]] geo::Geodetic start() const;

  // The path that ends at a place (at its own height there) and comes from an azimuth. `moved` is cleared first.
  void move(const geo::Geodetic& to, double from_rad, geo::Trajectory& moved) const;
  // When the way still to go, as an angle at the Earth's centre, has come down to this; clamped to its span.
  [[nodiscard]] double time_at_angle_to_go_s(double angle_rad) const;

 private:
  geo::Trajectory path_;
  std::vector<double> knot_height_m_;   // at the start of each piece and at the end
  std::vector<double> knot_angle_rad_;  // to go
  ArrivalFrame frame_{};
  geo::Geodetic end_;
  double from_rad_ = 0.0;
  double speed_max_mps_ = 0.0;
  double range_m_ = 0.0;
};

// The greatest speed at the ends of the pieces of a path.
[[nodiscard]] double greatest_speed_mps(const geo::Trajectory& path);

}  // namespace iamd::study
