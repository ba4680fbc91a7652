#include "iamd/world/route_profile.hpp"

#include <algorithm>
#include <array>
#include <cmath>
#include <cstdio>
#include <numbers>
#include <string>

#include "iamd/geo/eigen.hpp"
#include "iamd/geo/vertical.hpp"
#include "iamd/world/lowest_curve.hpp"
#include "iamd/world/motion_support.hpp"

namespace iamd::world {
namespace {

constexpr double most_steps = 200000.0;  // of a profile

std::string text(const char* format, double a, double b = 0.0, double c = 0.0) {
  std::array<char, 160> buffer{};
  std::snprintf(buffer.data(), buffer.size(), format, a, b, c);
  return buffer.data();
}

// The heights above the ellipsoid that the waypoints' heights above the terrain call for, seen from the track's places,
// which are off the ellipsoid where the track has been turned: at every step of the way, and where it crosses the
// raster's lines between two steps, for there the crests lie.
std::vector<Obstacle> wanted_heights(std::span<const RoutePoint> waypoints, const RouteTrack& track,
                                     const geo::Terrain& terrain, const geo::Ellipsoid& shape, std::size_t steps) {
  std::vector<Obstacle> wanted;
  wanted.reserve(2 * steps);
  const double lines_per_rad = terrain.cells_per_degree() / geo::degree;
  std::size_t leg = 0;
  std::size_t piece = 0;
  double lat_before = 0.0;
  double lon_before = 0.0;
  double way_before = 0.0;
  for (std::size_t i = 0; i <= steps; ++i) {
    const double way = track.length_m() * static_cast<double>(i) / static_cast<double>(steps);
    while (leg + 2 < waypoints.size() && way > track.station_m(leg + 1)) ++leg;
    const double from = track.station_m(leg);
    const double share = std::clamp((way - from) / (track.station_m(leg + 1) - from), 0.0, 1.0);
    const geo::Position<geo::Ecef> p = geo::position_of<geo::Ecef>(track.place(way, piece));
    const geo::Vertical v = geo::vertical(p, shape);
    const double above = std::lerp(waypoints[leg].place.alt_m, waypoints[leg + 1].place.alt_m, share) - v.alt_m;
    const double lat = std::atan2(v.sin_lat, v.cos_lat);
    const double lon = std::atan2(p.y_m, p.x_m);
    if (i > 0) {
      const double d_lat = lat - lat_before;
      const double d_lon = std::remainder(lon - lon_before, 2.0 * std::numbers::pi);
      const auto crossing = [&](double at, double change) {
        const double line = std::round((at + 0.5 * change) * lines_per_rad) / lines_per_rad;
        const double s = (line - at) / change;
        return s > 0.0 && s < 1.0 ? s : 1.0;
      };
      const auto [first, second] = std::minmax({crossing(lat_before, d_lat), crossing(lon_before, d_lon)});
      for (const double s : {first, second}) {
        if (s >= 1.0) continue;
        wanted.push_back(
            {std::lerp(way_before, way, s), terrain.height_m(lat_before + s * d_lat, lon_before + s * d_lon) + above});
      }
    }
    wanted.push_back({way, terrain.height_m(lat, lon) + above});
    lat_before = lat;
    lon_before = lon;
    way_before = way;
  }
  return wanted;
}

}  // namespace

RouteSpeed::RouteSpeed(std::span<const RoutePoint> waypoints, const RouteTrack& track) {
  for (std::size_t i = 0; i < waypoints.size(); ++i) {
    const double v = waypoints[i].speed_mps;
    greatest_mps_ = std::max(greatest_mps_, v);
    const RouteTrack::Turn& turn = track.turns()[i];
    knots_.push_back({turn.from_m, v * v});
    if (turn.to_m > turn.from_m) knots_.push_back({turn.to_m, v * v});
  }
}

std::size_t RouteSpeed::stretch(double way_m) const {
  const auto after = std::ranges::upper_bound(knots_, way_m, {}, &Knot::way_m);
  const auto i = static_cast<std::size_t>(after - knots_.begin());
  return std::clamp<std::size_t>(i, 1, knots_.size() - 1) - 1;
}

double RouteSpeed::square_slope(double way_m) const {
  const std::size_t i = stretch(way_m);
  const double length = knots_[i + 1].way_m - knots_[i].way_m;
  return length > 0.0 ? (knots_[i + 1].square - knots_[i].square) / length : 0.0;
}

double RouteSpeed::square(double way_m) const {
  const std::size_t i = stretch(way_m);
  const double length = knots_[i + 1].way_m - knots_[i].way_m;
  if (!(length > 0.0)) return knots_[i].square;
  return std::lerp(knots_[i].square, knots_[i + 1].square, std::clamp((way_m - knots_[i].way_m) / length, 0.0, 1.0));
}

double RouteSpeed::duration_s() const {
  double time = 0.0;
  for (std::size_t i = 0; i + 1 < knots_.size(); ++i) {
    time +=
        2.0 * (knots_[i + 1].way_m - knots_[i].way_m) / (std::sqrt(knots_[i].square) + std::sqrt(knots_[i + 1].square));
  }
  return time;
}

base::Result<RouteHeight> RouteHeight::straight(std::span<const RoutePoint> waypoints, const RouteTrack& track,
                                                const RouteSpeed& speed, double accel_mps2, double steepest) {
  const std::size_t last = waypoints.size() - 1;
  const auto alt = [&](std::size_t i) { return waypoints[i].place.alt_m; };
  std::vector<double> slope(last + 2, 0.0);  // slope[i] leads to waypoint i
  for (std::size_t i = 1; i <= last; ++i) {
    slope[i] = (alt(i) - alt(i - 1)) / (track.station_m(i) - track.station_m(i - 1));
    if (std::abs(slope[i]) <= steepest) continue;
    return std::unexpected{
        no_solution("the leg from " + waypoint_name(i - 1) + " to " + waypoint_name(i) + " is too steep",
                    text(slope[i] > 0.0 ? "it climbs at %.2f°, and climb_limit_deg is %.2f"
                                        : "it descends at %.2f°, and climb_limit_deg is %.2f",
                         std::abs(std::atan(slope[i])) / geo::degree, std::atan(steepest) / geo::degree),
                    "move the waypoints apart, change their heights or raise climb_limit_deg")};
  }
  std::vector<double> half(last + 1, 0.0);  // half the length of the parabola at a waypoint
  for (std::size_t i = 1; i < last; ++i) {
    // The fastest within the parabola counts, which grows with it.
    const double station = track.station_m(i);
    double square = speed.square(station);
    for (int pass = 0; pass < 50; ++pass) {
      half[i] = 0.5 * square * std::abs(slope[i + 1] - slope[i]) / accel_mps2;
      const double fastest = std::max({square, speed.square(station - half[i]), speed.square(station + half[i])});
      if (fastest <= square * (1.0 + 1e-9)) break;
      square = fastest;
    }
    if (half[i] < shortest_stretch_m) half[i] = 0.0;
  }
  for (std::size_t i = 1; i <= last; ++i) {
    const double room = track.station_m(i) - track.station_m(i - 1);
    if (half[i - 1] + half[i] <= room) continue;
    const std::size_t edge = half[i - 1] > half[i] ? i - 1 : i;
    return std::unexpected{
        no_solution("the change of climb at " + waypoint_name(edge) + " does not fit",
                    text("at %.0f m/s with the given turn_g it takes %.2f km before and behind the waypoint, and a leg "
                         "has %.2f km",
                         std::sqrt(speed.square(track.station_m(edge))), half[edge] / 1e3, room / 1e3),
                    "move the waypoints apart, raise turn_g or lower speed_mps")};
  }
  RouteHeight height;
  height.parabolas_.push_back({0.0, alt(0), slope[1], 0.0});
  for (std::size_t i = 1; i < last; ++i) {
    const double station = track.station_m(i);
    if (half[i] > 0.0) {
      const double curvature = (slope[i + 1] - slope[i]) / (2.0 * half[i]);
      height.parabolas_.push_back({station - half[i], alt(i) - half[i] * slope[i], slope[i], curvature});
    }
    height.parabolas_.push_back({station + half[i], alt(i) + half[i] * slope[i + 1], slope[i + 1], 0.0});
  }
  return height;
}

RouteHeight RouteHeight::above_terrain(std::span<const RoutePoint> waypoints, const RouteTrack& track,
                                       const RouteSpeed& speed, double accel_mps2, double steepest,
                                       const geo::Terrain& terrain, const geo::Ellipsoid& shape) {
  const double way = track.length_m();
  const double curvature = accel_mps2 / (speed.greatest_mps() * speed.greatest_mps());
  // A step over which a parabola of that curvature rises by 0.8 m, but not finer than the raster by far.
  const double step_wanted = std::max(std::sqrt(0.8 / curvature), terrain.spacing_m() / 8.0);
  const double count = std::clamp(std::ceil(way / step_wanted), 2.0, most_steps);
  const double step = way / count;
  const double samples = std::min(std::max(std::ceil(4.0 * way / terrain.spacing_m()), 2.0 * count), 4.0 * most_steps);
  const std::vector<Obstacle> wanted =
      wanted_heights(waypoints, track, terrain, shape, static_cast<std::size_t>(samples));
  const QuadraticSpline spline = lowest_curve(wanted, static_cast<std::size_t>(count) + 1, step, curvature, steepest);
  RouteHeight height;
  for (std::size_t i = 0; i < spline.piece_count(); ++i) {
    const QuadraticSpline::Piece piece = spline.piece(i);
    const Parabola next{piece.start_m, piece.alt_m, piece.slope, piece.curvature_per_m};
    if (!height.parabolas_.empty()) {
      const Parabola& last = height.parabolas_.back();
      if (std::abs(last.alt_at(next.start_m) - next.alt_m) < 1e-3 &&
          std::abs(last.slope_at(next.start_m) - next.slope) < 1e-6 &&
          std::abs(last.curvature_per_m - next.curvature_per_m) < 1e-8) {
        continue;
      }
    }
    height.parabolas_.push_back(next);
  }
  return height;
}

double RouteHeight::alt_at(double way_m) const {
  const auto after = std::ranges::upper_bound(parabolas_, way_m, {}, &Parabola::start_m);
  return (after == parabolas_.begin() ? *after : *(after - 1)).alt_at(way_m);
}

}  // namespace iamd::world
