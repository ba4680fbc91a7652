#include "iamd/world/route.hpp"

#include <algorithm>
#include <array>
#include <cmath>
#include <cstdio>
#include <numbers>
#include <optional>
#include <string>
#include <utility>

#include <Eigen/Geometry>

#include "iamd/geo/eigen.hpp"
#include "iamd/geo/frames.hpp"
#include "iamd/geo/geodesic.hpp"
#include "iamd/world/motion_support.hpp"

namespace iamd::world {
namespace {

using Eigen::Vector3d;

constexpr double longest_flight_s = 1e7;
constexpr double longest_straight_m = 200e3;            // of one piece: a quintic is then exact to 1e-6 m
constexpr double widest_turn_rad = 20.0 * geo::degree;  // of one piece: exact to 1e-7 of the radius
constexpr double smallest_turn_rad = 1e-6;              // below it, legs join as they are
constexpr double shortest_stretch_m = 1e-3;

std::string text(const char* format, double a, double b = 0.0, double c = 0.0) {
  std::array<char, 160> buffer{};
  std::snprintf(buffer.data(), buffer.size(), format, a, b, c);
  return buffer.data();
}

std::string waypoint_name(std::size_t i) { return "waypoints[" + std::to_string(i) + "]"; }

// The way over ground: a geodesic from a place, or a turn about a corner. Both go on smoothly beyond
// their ends, so that derivatives at the ends can be taken from one side's own form.
struct Stretch {
  geo::Geodetic from;        // straight: its start; turn: the corner
  double azimuth_rad = 0.0;  // straight: at `from`; turn: of arrival at the corner
  double offset_m = 0.0;     // straight: where on the geodesic it begins; turn: corner to its ends
  double turn_rad = 0.0;     // turn: by how much, clockwise; 0: straight
  double radius_m = 0.0;
  double length_m = 0.0;
  double start_m = 0.0;  // way flown before

  // Place at a length from its start; the height is left to the caller.
  [[nodiscard]] geo::Geodetic at(double length) const {
    if (turn_rad == 0.0) return geo::geodesic_direct(from, azimuth_rad, offset_m + length);
    // A circle on the azimuthal equidistant map about the corner, where the legs are straight lines
    // through the centre: so the turn touches both geodesics exactly.
    const double side = turn_rad > 0.0 ? 1.0 : -1.0;
    const double heading = azimuth_rad + side * length / radius_m;
    const double sweep = side * radius_m;
    const double east = -offset_m * std::sin(azimuth_rad) + sweep * (std::cos(azimuth_rad) - std::cos(heading));
    const double north = -offset_m * std::cos(azimuth_rad) - sweep * (std::sin(azimuth_rad) - std::sin(heading));
    return geo::geodesic_direct(from, std::atan2(east, north), std::hypot(east, north));
  }
};

// Height as a parabola of the way flown, valid from start_m on.
struct Profile {
  double start_m = 0.0;
  double alt_m = 0.0;
  double slope = 0.0;
  double curvature_per_m = 0.0;
  [[nodiscard]] double at(double way_m) const {
    const double s = way_m - start_m;
    return alt_m + s * (slope + 0.5 * s * curvature_per_m);
  }
};

// One stretch with one profile.
class Path {
 public:
  Path(const Stretch& stretch, const Profile& profile)
      : stretch_{stretch},
        profile_{profile},
        step_m_{stretch.turn_rad == 0.0 ? 50.0 : std::min(50.0, 0.01 * stretch.radius_m)} {}

  [[nodiscard]] Vector3d position(double way_m) const {
    geo::Geodetic place = stretch_.at(way_m - stretch_.start_m);
    place.alt_m = profile_.at(way_m);
    return geo::vector_of(geo::ecef_from_geodetic(place));
  }
  // d(position)/d(way).
  [[nodiscard]] Vector3d rate(double way_m) const {
    return (position(way_m + step_m_) - position(way_m - step_m_)) / (2.0 * step_m_);
  }

  struct End {
    geo::State<geo::Ecef> state;
    std::array<double, 3> accel;
  };
  // What a body that passes at constant speed has here.
  [[nodiscard]] End end(double way_m, double speed_mps) const {
    const Vector3d here = position(way_m);
    const Vector3d ahead = position(way_m + step_m_);
    const Vector3d behind = position(way_m - step_m_);
    const Vector3d first = (ahead - behind) / (2.0 * step_m_);
    const Vector3d second = (ahead - 2.0 * here + behind) / (step_m_ * step_m_);
    const double n2 = first.squaredNorm();
    const Vector3d velocity = first * (speed_mps / std::sqrt(n2));
    const Vector3d accel = (second - first * (first.dot(second) / n2)) * (speed_mps * speed_mps / n2);
    return {{geo::position_of<geo::Ecef>(here), geo::velocity_of<geo::Ecef>(velocity)},
            {accel.x(), accel.y(), accel.z()}};
  }
  // Length in space between two ways, by Gauss and Legendre with three points.
  [[nodiscard]] double length_m(double from_m, double to_m) const {
    const double middle = 0.5 * (from_m + to_m);
    const double half = 0.5 * (to_m - from_m);
    const double outer = half * std::sqrt(0.6);
    return half / 9.0 * (8.0 * rate(middle).norm() + 5.0 * (rate(middle - outer).norm() + rate(middle + outer).norm()));
  }

 private:
  const Stretch& stretch_;
  const Profile& profile_;
  double step_m_;
};

// The numbers of one draw, and the route laid out from them.
class Layout {
 public:
  Layout(std::vector<geo::Geodetic> waypoints, double speed_mps, double accel_mps2)
      : waypoints_{std::move(waypoints)}, speed_mps_{speed_mps}, accel_mps2_{accel_mps2} {}

  base::Result<geo::Trajectory> laid_out() {
    if (auto error = lay_ground()) return std::unexpected{*error};
    if (auto error = lay_heights()) return std::unexpected{*error};
    return pieces();
  }

 private:
  std::optional<base::Error> lay_ground() {
    const std::size_t legs = waypoints_.size() - 1;
    std::vector<geo::GeodesicLine> leg(legs);
    for (std::size_t i = 0; i < legs; ++i) {
      leg[i] = geo::geodesic_inverse(waypoints_[i], waypoints_[i + 1]);
      if (leg[i].distance_m >= 1.0) continue;
      return no_solution(waypoint_name(i) + " and " + waypoint_name(i + 1) + " stand at the same place",
                         "a route moves on from every waypoint", "leave one of them out");
    }
    const double radius = speed_mps_ * speed_mps_ / accel_mps2_;
    std::vector<double> turn(legs + 1, 0.0);
    std::vector<double> cut(legs + 1, 0.0);  // from the corner to where the turn begins and ends
    for (std::size_t i = 1; i < legs; ++i) {
      const double by = std::remainder(leg[i].azimuth_from_rad - leg[i - 1].azimuth_to_rad, 2.0 * std::numbers::pi);
      if (std::abs(by) < smallest_turn_rad) continue;
      turn[i] = by;
      cut[i] = radius * std::tan(0.5 * std::abs(by));
    }
    for (std::size_t i = 0; i < legs; ++i) {
      if (cut[i] + cut[i + 1] <= leg[i].distance_m) continue;
      const std::size_t corner = cut[i] > cut[i + 1] ? i : i + 1;
      return no_solution(
          "the turn at " + waypoint_name(corner) + " does not fit",
          text("turning by %.0f° at %.0f m/s with the given turn_g ", std::abs(turn[corner]) / geo::degree,
               speed_mps_) +
              text("takes %.2f km of each leg, and a leg of %.2f km has ", cut[corner] / 1e3, leg[i].distance_m / 1e3) +
              text("%.2f km left", (leg[i].distance_m - std::min(cut[i], cut[i + 1])) / 1e3),
          "move the waypoints apart, raise turn_g or lower speed_mps");
    }
    double way = 0.0;
    station_m_.assign(1, 0.0);
    for (std::size_t i = 0; i < legs; ++i) {
      const double straight = leg[i].distance_m - cut[i] - cut[i + 1];
      if (straight > shortest_stretch_m) {
        stretches_.push_back({waypoints_[i], leg[i].azimuth_from_rad, cut[i], 0.0, 0.0, straight, way});
        way += straight;
      }
      const double arc = radius * std::abs(turn[i + 1]);
      station_m_.push_back(way + 0.5 * arc);
      if (arc == 0.0) continue;
      stretches_.push_back({waypoints_[i + 1], leg[i].azimuth_to_rad, cut[i + 1], turn[i + 1], radius, arc, way});
      way += arc;
    }
    way_m_ = way;
    if (way / speed_mps_ <= longest_flight_s) return std::nullopt;
    return no_solution(text("the route takes %.3g s", way / speed_mps_), text("at most %.0e s", longest_flight_s),
                       "shorten it or raise speed_mps");
  }

  // Straight slopes between the waypoints' stations on the way, and a parabola where they meet.
  std::optional<base::Error> lay_heights() {
    const std::size_t last = waypoints_.size() - 1;
    std::vector<double> slope(last + 2, 0.0);  // slope[i] leads to waypoint i
    for (std::size_t i = 1; i <= last; ++i) {
      slope[i] = (waypoints_[i].alt_m - waypoints_[i - 1].alt_m) / (station_m_[i] - station_m_[i - 1]);
    }
    std::vector<double> half(last + 1, 0.0);  // half the length of the parabola at a waypoint
    for (std::size_t i = 1; i < last; ++i) {
      half[i] = 0.5 * speed_mps_ * speed_mps_ * std::abs(slope[i + 1] - slope[i]) / accel_mps2_;
      if (half[i] < shortest_stretch_m) half[i] = 0.0;
    }
    for (std::size_t i = 1; i <= last; ++i) {
      const double room = station_m_[i] - station_m_[i - 1];
      if (half[i - 1] + half[i] <= room) continue;
      const std::size_t edge = half[i - 1] > half[i] ? i - 1 : i;
      return no_solution("the change of climb at " + waypoint_name(edge) + " does not fit",
                         text("at %.0f m/s with the given turn_g it takes %.2f km before and behind the waypoint, and "
                              "a leg has %.2f km",
                              speed_mps_, half[edge] / 1e3, room / 1e3),
                         "move the waypoints apart, raise turn_g or lower speed_mps");
    }
    profiles_.push_back({0.0, waypoints_[0].alt_m, slope[1], 0.0});
    for (std::size_t i = 1; i < last; ++i) {
      if (half[i] > 0.0) {
        const double curvature = (slope[i + 1] - slope[i]) / (2.0 * half[i]);
        profiles_.push_back({station_m_[i] - half[i], waypoints_[i].alt_m - half[i] * slope[i], slope[i], curvature});
      }
      profiles_.push_back({station_m_[i] + half[i], waypoints_[i].alt_m + half[i] * slope[i + 1], slope[i + 1], 0.0});
    }
    return std::nullopt;
  }

  geo::Trajectory pieces() const {
    geo::Trajectory path;
    std::size_t profile = 0;
    double time = 0.0;
    for (const Stretch& stretch : stretches_) {
      const double end = stretch.start_m + stretch.length_m;
      double from = stretch.start_m;
      while (from < end) {
        const bool more = profile + 1 < profiles_.size();
        double to = more ? std::min(end, profiles_[profile + 1].start_m) : end;
        if (end - to < shortest_stretch_m) to = end;
        if (to - from > shortest_stretch_m) append(Path{stretch, profiles_[profile]}, stretch, from, to, time, path);
        from = std::max(from, to);
        if (more && profiles_[profile + 1].start_m <= from + shortest_stretch_m) ++profile;
      }
    }
    return path;
  }

  void append(const Path& path, const Stretch& stretch, double from, double to, double& time,
              geo::Trajectory& out) const {
    const double most =
        stretch.turn_rad == 0.0 ? longest_straight_m : std::min(longest_straight_m, widest_turn_rad * stretch.radius_m);
    const auto count = static_cast<int>(std::ceil((to - from) / most));
    Path::End left = path.end(from, speed_mps_);
    double at = from;
    for (int i = 1; i <= count; ++i) {
      const double next = i == count ? to : from + (to - from) * i / count;
      const Path::End right = path.end(next, speed_mps_);
      const double length_s = path.length_m(at, next) / speed_mps_;
      out.append_quintic(time, length_s, left.state, left.accel, right.state, right.accel);
      time += length_s;
      left = right;
      at = next;
    }
  }

  std::vector<geo::Geodetic> waypoints_;
  double speed_mps_;
  double accel_mps2_;
  std::vector<Stretch> stretches_;
  std::vector<double> station_m_;  // way flown at each waypoint
  std::vector<Profile> profiles_;
  double way_m_ = 0.0;
};

class RouteMotion final : public Motion {
 public:
  RouteMotion(geo::Trajectory path, scenario::Uncertain error_m, bool varies)
      : path_{std::move(path)}, error_m_{error_m}, varies_{varies} {}

  void fly(const scenario::Draw& draw, base::RandomStream errors, geo::Trajectory& path) const override {
    path.clear();
    const double sigma_m = draw(error_m_);
    if (sigma_m == 0.0) {
      for (const geo::TrajectoryPiece& piece : path_.pieces()) path.append(piece);
      return;
    }
    const double east_m = sigma_m * errors.normal();
    const double north_m = sigma_m * errors.normal();
    const Vector3d start = geo::vector_of(path_.at(0.0).position);
    const Vector3d up = start.normalized();
    const double off_axis = std::hypot(up.x(), up.y());
    const Vector3d east = off_axis > 1e-9 ? Vector3d{-up.y() / off_axis, up.x() / off_axis, 0.0} : Vector3d::UnitY();
    const Vector3d axis = up.cross(east_m * east + north_m * up.cross(east));
    const double sine = axis.norm() / start.norm();
    const Eigen::Matrix3d turn =
        Eigen::AngleAxisd{std::asin(std::min(sine, 1.0)), axis.normalized()}.toRotationMatrix();
    for (geo::TrajectoryPiece piece : path_.pieces()) {
      for (std::size_t power = 0; power < 6; ++power) {
        const Vector3d turned =
            turn * Vector3d{piece.coefficient[0][power], piece.coefficient[1][power], piece.coefficient[2][power]};
        for (std::size_t axis_index = 0; axis_index < 3; ++axis_index) {
          piece.coefficient[axis_index][power] = turned[static_cast<Eigen::Index>(axis_index)];
        }
      }
      path.append(piece);
    }
  }
  [[nodiscard]] bool varies() const override { return varies_; }

 private:
  geo::Trajectory path_;
  scenario::Uncertain error_m_;
  bool varies_;
};

class RouteModel final : public MotionModel {
 public:
  explicit RouteModel(Route route) : route_{std::move(route)} {}

  [[nodiscard]] base::Result<std::unique_ptr<const Motion>> solve(const scenario::Draw& draw) const override {
    std::vector<geo::Geodetic> waypoints;
    for (const scenario::PlaceSpec& waypoint : route_.waypoints) waypoints.push_back(waypoint.drawn(draw));
    Layout layout{std::move(waypoints), draw(route_.speed_mps), draw(route_.turn_g) * geo::standard_gravity_mps2};
    base::Result<geo::Trajectory> path = layout.laid_out();
    if (!path) return std::unexpected{path.error()};
    const scenario::Uncertain& error = route_.position_error_m;
    return std::make_unique<const RouteMotion>(std::move(*path), error, error.aleatory() || draw(error) > 0.0);
  }
  [[nodiscard]] bool solved_per_run() const override {
    return route_.speed_mps.aleatory() || route_.turn_g.aleatory() ||
           std::ranges::any_of(route_.waypoints, [](const scenario::PlaceSpec& w) { return varies_by_run(w); });
  }
  [[nodiscard]] bool fixed() const override {
    return route_.speed_mps.fixed() && route_.turn_g.fixed() &&
           std::ranges::all_of(route_.waypoints, [](const scenario::PlaceSpec& w) { return is_fixed(w); });
  }

 private:
  Route route_;
};

}  // namespace

scenario::Table<Route> route_table() {
  scenario::Table<Route> table{
      "Flight along waypoints at constant speed, corners rounded by turns of limited acceleration"};
  table.list("waypoints", &Route::waypoints, scenario::place_table(),
             "places passed, in order, heights above the ellipsoid; geodesics between them, corners cut by the turns");
  table.number("speed_mps", &Route::speed_mps, scenario::Domain{1.0, 12000.0}, "speed relative to the Earth, constant");
  table
      .number("turn_g", &Route::turn_g, scenario::Domain{0.0, 100.0, true, false},
              "acceleration across the path in turns and pull-ups, in units of standard gravity")
      .or_else(2.0);
  table
      .number("position_error_m", &Route::position_error_m, scenario::Domain{0.0, 100e3},
              "standard deviation, east and north each, by which the whole route is displaced for each copy and run")
      .or_else(0.0);
  table.require([](const Route& route) {
    return route.waypoints.size() >= 2 ? std::string{} : "a route needs at least two waypoints";
  });
  return table;
}

std::shared_ptr<const MotionModel> make_route(const Route& route) { return std::make_shared<const RouteModel>(route); }

}  // namespace iamd::world
