#include "iamd/world/route_track.hpp"

#include <algorithm>
#include <cmath>
#include <cstdio>
#include <numbers>
#include <utility>

#include "iamd/geo/eigen.hpp"
#include "iamd/geo/frames.hpp"
#include "iamd/geo/geodesic.hpp"
#include "iamd/world/motion_support.hpp"

namespace iamd::world {
namespace {

using Eigen::Vector3d;

constexpr double longest_straight_m = 200e3;            // of one piece: a quintic is then exact to 1e-6 m
constexpr double widest_turn_rad = 20.0 * geo::degree;  // of one piece: exact to 1e-7 of the radius
constexpr double smallest_turn_rad = 1e-6;              // below it, legs join as they are

std::string text(const char* format, double a, double b = 0.0) {
  std::array<char, 160> buffer{};
  std::snprintf(buffer.data(), buffer.size(), format, a, b);
  return buffer.data();
}

// The way over ground: a geodesic from a place, or a turn about a corner. Both go on smoothly beyond their ends, so
// that derivatives at the ends can be taken from one side's own form.
struct Stretch {
  geo::Geodetic from;        // straight: its start; turn: the corner
  double azimuth_rad = 0.0;  // straight: at `from`; turn: of arrival at the corner
  double offset_m = 0.0;     // straight: where on the geodesic it begins; turn: corner to its ends
  double turn_rad = 0.0;     // turn: by how much, clockwise; 0: straight
  double radius_m = 0.0;
  double length_m = 0.0;

  [[nodiscard]] geo::Geodetic at(double length, const geo::Ellipsoid& shape) const {
    if (turn_rad == 0.0) return geo::geodesic_direct(from, azimuth_rad, offset_m + length, shape);
    // A circle on the azimuthal equidistant map about the corner, where the legs are straight lines through the centre:
    // so the turn touches both geodesics exactly.
    const double side = turn_rad > 0.0 ? 1.0 : -1.0;
    const double heading = azimuth_rad + side * length / radius_m;
    const double sweep = side * radius_m;
    const double east = -offset_m * std::sin(azimuth_rad) + sweep * (std::cos(azimuth_rad) - std::cos(heading));
    const double north = -offset_m * std::cos(azimuth_rad) - sweep * (std::sin(azimuth_rad) - std::sin(heading));
    return geo::geodesic_direct(from, std::atan2(east, north), std::hypot(east, north), shape);
  }
};

// A vector and its derivatives by the way.
struct Jet {
  Vector3d value, first, second;
};
struct PlaceJets {
  Jet place, up;
};

PlaceJets jets(const Stretch& stretch, double length, const geo::Ellipsoid& shape) {
  const double step = stretch.turn_rad == 0.0 ? 50.0 : std::min(50.0, 2e-3 * stretch.radius_m);
  std::array<Vector3d, 3> place;
  std::array<Vector3d, 3> up;
  for (int i = 0; i < 3; ++i) {
    geo::Geodetic g = stretch.at(length + (i - 1) * step, shape);
    g.alt_m = 0.0;
    place[i] = geo::vector_of(geo::ecef_from_geodetic(g, shape));
    up[i] = {std::cos(g.lat_rad) * std::cos(g.lon_rad), std::cos(g.lat_rad) * std::sin(g.lon_rad), std::sin(g.lat_rad)};
  }
  const auto jet = [&](const std::array<Vector3d, 3>& v) {
    return Jet{v[1], (v[2] - v[0]) / (2.0 * step), (v[2] - 2.0 * v[1] + v[0]) / (step * step)};
  };
  return {jet(place), jet(up)};
}

std::array<Vector3d, 6> quintic(double length, const Jet& from, const Jet& to) {
  const Vector3d c1 = length * from.first;
  const Vector3d c2 = 0.5 * length * length * from.second;
  const Vector3d place = to.value - from.value - c1 - c2;
  const Vector3d slope = length * to.first - c1 - 2.0 * c2;
  const Vector3d curve = 0.5 * (length * length * to.second - 2.0 * c2);
  return {from.value,
          c1,
          c2,
          10.0 * place - 4.0 * slope + curve,
          -15.0 * place + 7.0 * slope - 2.0 * curve,
          6.0 * place - 3.0 * slope + curve};
}

Vector3d value(const std::array<Vector3d, 6>& c, double s) {
  return c[0] + s * (c[1] + s * (c[2] + s * (c[3] + s * (c[4] + s * c[5]))));
}
Vector3d first(const std::array<Vector3d, 6>& c, double s) {
  return c[1] + s * (2.0 * c[2] + s * (3.0 * c[3] + s * (4.0 * c[4] + s * 5.0 * c[5])));
}
Vector3d second(const std::array<Vector3d, 6>& c, double s) {
  return 2.0 * c[2] + s * (6.0 * c[3] + s * (12.0 * c[4] + s * 20.0 * c[5]));
}

}  // namespace

std::string waypoint_name(std::size_t i) { return "waypoints[" + std::to_string(i) + "]"; }

base::Result<RouteTrack> RouteTrack::laid(std::span<const RoutePoint> waypoints, double accel_mps2,
                                          const geo::Ellipsoid& shape) {
  const std::size_t legs = waypoints.size() - 1;
  std::vector<geo::GeodesicLine> leg(legs);
  for (std::size_t i = 0; i < legs; ++i) {
    leg[i] = geo::geodesic_inverse(waypoints[i].place, waypoints[i + 1].place, shape);
    if (leg[i].distance_m >= 1.0) continue;
    return std::unexpected{no_solution(waypoint_name(i) + " and " + waypoint_name(i + 1) + " stand at the same place",
                                       "a route moves on from every waypoint", "leave one of them out")};
  }
  std::vector<double> turn(legs + 1, 0.0);
  std::vector<double> cut(legs + 1, 0.0);  // from the corner to where the turn begins and ends
  std::vector<double> radius(legs + 1, 0.0);
  for (std::size_t i = 1; i < legs; ++i) {
    const double by = std::remainder(leg[i].azimuth_from_rad - leg[i - 1].azimuth_to_rad, 2.0 * std::numbers::pi);
    if (std::abs(by) < smallest_turn_rad) continue;
    turn[i] = by;
    radius[i] = waypoints[i].speed_mps * waypoints[i].speed_mps / accel_mps2;
    cut[i] = radius[i] * std::tan(0.5 * std::abs(by));
  }
  for (std::size_t i = 0; i < legs; ++i) {
    if (cut[i] + cut[i + 1] <= leg[i].distance_m) continue;
    const std::size_t corner = cut[i] > cut[i + 1] ? i : i + 1;
    return std::unexpected{no_solution(
        "the turn at " + waypoint_name(corner) + " does not fit",
        text("turning by %.0f° at %.0f m/s with the given turn_g ", std::abs(turn[corner]) / geo::degree,
             waypoints[corner].speed_mps) +
            text("takes %.2f km of each leg, and a leg of %.2f km has ", cut[corner] / 1e3, leg[i].distance_m / 1e3) +
            text("%.2f km left", (leg[i].distance_m - std::min(cut[i], cut[i + 1])) / 1e3),
        "move the waypoints apart, raise turn_g or lower speed_mps")};
  }

  RouteTrack track;
  double way = 0.0;
  const auto append = [&](const Stretch& stretch) {
    const double most = stretch.turn_rad == 0.0 ? longest_straight_m : widest_turn_rad * stretch.radius_m;
    const auto count = static_cast<int>(std::ceil(stretch.length_m / std::min(most, longest_straight_m)));
    PlaceJets left = jets(stretch, 0.0, shape);
    for (int i = 1; i <= count; ++i) {
      const double length = stretch.length_m / count;
      const PlaceJets right = jets(stretch, i * length, shape);
      track.pieces_.push_back(
          {way, length, quintic(length, left.place, right.place), quintic(length, left.up, right.up)});
      way += length;
      left = right;
    }
  };
  track.turns_.push_back({0.0, 0.0});
  for (std::size_t i = 0; i < legs; ++i) {
    const double straight = leg[i].distance_m - cut[i] - cut[i + 1];
    if (straight > shortest_stretch_m) {
      append({waypoints[i].place, leg[i].azimuth_from_rad, cut[i], 0.0, 0.0, straight});
    }
    const double begins = way;
    if (turn[i + 1] != 0.0) {
      append({waypoints[i + 1].place, leg[i].azimuth_to_rad, cut[i + 1], turn[i + 1], radius[i + 1],
              radius[i + 1] * std::abs(turn[i + 1])});
    }
    track.turns_.push_back({begins, way});
  }
  return track;
}

const RouteTrack::Piece& RouteTrack::piece(double way_m, std::size_t& hint) const {
  hint = std::min(hint, pieces_.size() - 1);
  if (way_m < pieces_[hint].start_m) {
    const auto after = std::ranges::upper_bound(pieces_, way_m, {}, &Piece::start_m);
    hint = after == pieces_.begin() ? 0 : static_cast<std::size_t>(after - pieces_.begin()) - 1;
  }
  while (hint + 1 < pieces_.size() && way_m >= pieces_[hint + 1].start_m) ++hint;
  return pieces_[hint];
}

RouteTrack::Point RouteTrack::at_piece(std::size_t i, double way_m) const {
  const Piece& p = pieces_[i];
  const double per_m = 1.0 / p.length_m;
  const double s = std::clamp((way_m - p.start_m) * per_m, 0.0, 1.0);
  return {value(p.place, s), first(p.place, s) * per_m, second(p.place, s) * (per_m * per_m),
          value(p.up, s),    first(p.up, s) * per_m,    second(p.up, s) * (per_m * per_m)};
}

Vector3d RouteTrack::place(double way_m, std::size_t& hint) const {
  const Piece& p = piece(way_m, hint);
  return value(p.place, std::clamp((way_m - p.start_m) / p.length_m, 0.0, 1.0));
}

RouteTrack RouteTrack::turned(const Eigen::Matrix3d& rotation) const {
  RouteTrack out = *this;
  for (Piece& p : out.pieces_) {
    for (std::size_t i = 0; i < 6; ++i) {
      p.place[i] = rotation * p.place[i];
      p.up[i] = rotation * p.up[i];
    }
  }
  return out;
}

}  // namespace iamd::world
