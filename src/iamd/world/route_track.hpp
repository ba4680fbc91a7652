// The way of a route over ground: geodesics between waypoints, corners cut by turns. Private to this room.
#pragma once

#include <array>
#include <cstddef>
#include <span>
#include <string>
#include <vector>

#include <Eigen/Core>
#include <Eigen/Geometry>

#include "iamd/base/error.hpp"
#include "iamd/geo/types.hpp"

namespace iamd::world {

// A waypoint as drawn.
struct RoutePoint {
  geo::Geodetic place{};
  double speed_mps = 0.0;  // relative to the Earth
};

[[nodiscard]] std::string waypoint_name(std::size_t i);

inline constexpr double shortest_stretch_m = 1e-3;

// The ground under a route and the vertical there, over the way on the ellipsoid. Heights of the waypoints play no
// part.
class RouteTrack {
 public:
  // On the ellipsoid, and the unit vector along its normal; with the first and second derivatives by the way. Ecef.
  struct Point {
    Eigen::Vector3d place, slope, bend;
    Eigen::Vector3d up, up_slope, up_bend;
  };
  // The turn about a waypoint, over the way; without length where it flies straight on.
  struct Turn {
    double from_m = 0.0, to_m = 0.0;
  };

  // Speeds at waypoints hold throughout their turns, whose radius is v²/accel_mps2. Errors: waypoints at one place,
  // turns that do not fit. Precondition: at least two waypoints.
  [[nodiscard]] static base::Result<RouteTrack> laid(std::span<const RoutePoint> waypoints, double accel_mps2,
                                                     const geo::Ellipsoid& shape);

  [[nodiscard]] double length_m() const { return pieces_.back().start_m + pieces_.back().length_m; }
  // One for each waypoint; at the first and the last one without length.
  [[nodiscard]] std::span<const Turn> turns() const { return turns_; }
  // The way at a waypoint: in the middle of its turn.
  [[nodiscard]] double station_m(std::size_t waypoint) const {
    return 0.5 * (turns_[waypoint].from_m + turns_[waypoint].to_m);
  }
  // Where the track's own pieces begin; trajectory pieces do not cross these.
  [[nodiscard]] std::size_t piece_count() const { return pieces_.size(); }
  [[nodiscard]] double piece_start_m(std::size_t i) const { return pieces_[i].start_m; }

  // The way is clamped to the piece's span.
  [[nodiscard]] Point at_piece(std::size_t i, double way_m) const;
  // Of the whole track. `hint` is the piece used last (kept by the caller; any value is safe).
  [[nodiscard]] Eigen::Vector3d place(double way_m, std::size_t& hint) const;

  // As a whole about the Earth's centre.
  [[nodiscard]] RouteTrack turned(const Eigen::Matrix3d& rotation) const;

 private:
  // Quintics of place and vertical over the share of the piece: [power], exact to 1e-6 m.
  struct Piece {
    double start_m = 0.0;
    double length_m = 0.0;
    std::array<Eigen::Vector3d, 6> place;
    std::array<Eigen::Vector3d, 6> up;
  };
  [[nodiscard]] const Piece& piece(double way_m, std::size_t& hint) const;

  std::vector<Piece> pieces_;
  std::vector<Turn> turns_;
};

}  // namespace iamd::world
