#include "iamd/world/route.hpp"

#include <algorithm>
#include <array>
#include <cmath>
#include <cstdio>
#include <limits>
#include <optional>
#include <string>
#include <utility>

#include "iamd/geo/eigen.hpp"
#include "iamd/world/ground.hpp"
#include "iamd/world/motion_support.hpp"
#include "iamd/world/route_profile.hpp"
#include "iamd/world/route_track.hpp"

namespace iamd::world {
namespace {

using Eigen::Vector3d;

constexpr double longest_flight_s = 1e7;

std::string text(const char* format, double a, double b = 0.0) {
  std::array<char, 160> buffer{};
  std::snprintf(buffer.data(), buffer.size(), format, a, b);
  return buffer.data();
}

// What a body has that passes a point of the way.
struct Passage {
  geo::State<geo::Ecef> state;
  std::array<double, 3> accel;
};

// A route's path in space: track, height and speed over one way.
class SpacePath {
 public:
  SpacePath(const RouteTrack& track, const RouteHeight& height, const RouteSpeed& speed)
      : track_{track}, height_{height}, speed_{speed} {}

  void append_to(geo::Trajectory& path) const {
    std::size_t ground = 0;
    std::size_t parabola = 0;
    std::size_t knot = 0;
    double time = 0.0;
    double from = 0.0;
    const double end = track_.length_m();
    const auto parabolas = height_.parabolas();
    while (from < end) {
      // The first of all that changes on the way.
      while (ground + 1 < track_.piece_count() && track_.piece_start_m(ground + 1) <= from + shortest_stretch_m)
        ++ground;
      while (parabola + 1 < parabolas.size() && parabolas[parabola + 1].start_m <= from + shortest_stretch_m)
        ++parabola;
      while (knot < speed_.knot_count() && speed_.knot_m(knot) <= from + shortest_stretch_m) ++knot;
      double to = end;
      if (ground + 1 < track_.piece_count()) to = std::min(to, track_.piece_start_m(ground + 1));
      if (parabola + 1 < parabolas.size()) to = std::min(to, parabolas[parabola + 1].start_m);
      if (knot < speed_.knot_count()) to = std::min(to, speed_.knot_m(knot));
      if (end - to < shortest_stretch_m) to = end;
      // So that speed stays what it is between the ends of a quintic.
      constexpr double widest_pitch = 0.15;
      const int count =
          1 + static_cast<int>(std::abs(parabolas[parabola].curvature_per_m) * (to - from) / widest_pitch);
      for (int i = 0; i < count; ++i) {
        const double next = i + 1 == count ? to : std::lerp(from, to, static_cast<double>(i + 1) / count);
        append(i == 0 ? from : std::lerp(from, to, static_cast<double>(i) / count), next, ground, parabolas[parabola],
               time, path);
      }
      from = to;
    }
  }

 private:
  // Place, and d(place)/d(way) with its derivative, on one side's own forms.
  struct Line {
    Vector3d place, first, second;
  };
  static Line line(const RouteTrack::Point& at, const RouteHeight::Parabola& height, double way_m) {
    const double h = height.alt_at(way_m);
    const double slope = height.slope_at(way_m);
    return {at.place + h * at.up, at.slope + slope * at.up + h * at.up_slope,
            at.bend + height.curvature_per_m * at.up + 2.0 * slope * at.up_slope + h * at.up_bend};
  }
  // `square_slope`: d(v²)/d(way).
  static Passage passage(const Line& line, double square, double square_slope) {
    const double n2 = line.first.squaredNorm();
    const Vector3d velocity = line.first * std::sqrt(square / n2);
    const Vector3d across = line.second - line.first * (line.first.dot(line.second) / n2);
    const Vector3d accel = across * (square / n2) + line.first * (0.5 * square_slope / n2);
    return {{geo::position_of<geo::Ecef>(line.place), geo::velocity_of<geo::Ecef>(velocity)},
            {accel.x(), accel.y(), accel.z()}};
  }

  void append(double from, double to, std::size_t ground, const RouteHeight::Parabola& height, double& time,
              geo::Trajectory& path) const {
    const double middle = 0.5 * (from + to);
    const double half = 0.5 * (to - from);
    const auto at = [&](double way_m) { return line(track_.at_piece(ground, way_m), height, way_m); };
    const double square_slope = speed_.square_slope(middle);
    const double square = speed_.square(middle);
    const double square_from = std::max(square - half * square_slope, 0.0);
    const double square_to = std::max(square + half * square_slope, 0.0);
    // Length in space over length on the ground, by Gauss and Legendre with three points.
    const double outer = half * std::sqrt(0.6);
    const double stretch =
        (8.0 * at(middle).first.norm() + 5.0 * (at(middle - outer).first.norm() + at(middle + outer).first.norm())) /
        18.0;
    const double length_s = stretch * 2.0 * (to - from) / (std::sqrt(square_from) + std::sqrt(square_to));
    const Passage left = passage(at(from), square_from, square_slope);
    const Passage right = passage(at(to), square_to, square_slope);
    path.append_quintic(time, length_s, left.state, left.accel, right.state, right.accel);
    time += length_s;
  }

  const RouteTrack& track_;
  const RouteHeight& height_;
  const RouteSpeed& speed_;
};

// A route laid out for the numbers of one draw.
struct Layout {
  std::vector<RoutePoint> waypoints;
  RouteTrack track;
  RouteSpeed speed;
  double accel_mps2;
  double steepest;  // tangent of the limit of climb

  static base::Result<Layout> laid(std::vector<RoutePoint> waypoints, double accel_mps2, double steepest,
                                   const geo::Ellipsoid& shape) {
    base::Result<RouteTrack> track = RouteTrack::laid(waypoints, accel_mps2, shape);
    if (!track) return std::unexpected{track.error()};
    RouteSpeed speed{waypoints, *track};
    for (std::size_t i = 1; i < waypoints.size(); ++i) {
      const double from = waypoints[i - 1].speed_mps;
      const double to = waypoints[i].speed_mps;
      if (from == to) continue;
      const double room = track->turns()[i].from_m - track->turns()[i - 1].to_m;
      const double pull = 0.5 * std::abs(to * to - from * from) / std::max(room, 1e-9);
      if (pull <= accel_mps2) continue;
      return std::unexpected{
          no_solution("the change of speed from " + waypoint_name(i - 1) + " to " + waypoint_name(i) + " does not fit",
                      text("on %.2f km between the turns it takes %.1f g, more than turn_g", std::max(room, 0.0) / 1e3,
                           pull / geo::standard_gravity_mps2),
                      "move the waypoints apart, or bring their speeds together")};
    }
    if (const double time = speed.duration_s(); time > longest_flight_s) {
      return std::unexpected{no_solution(text("the route takes %.3g s", time), text("at most %.0e s", longest_flight_s),
                                         "shorten it or raise speed_mps")};
    }
    return Layout{std::move(waypoints), std::move(*track), std::move(speed), accel_mps2, steepest};
  }
};

// The rotation about the Earth's centre that moves a place by so much.
Eigen::Matrix3d displacement(const Vector3d& start, double east_m, double north_m) {
  const Vector3d up = start.normalized();
  const double off_axis = std::hypot(up.x(), up.y());
  const Vector3d east = off_axis > 1e-9 ? Vector3d{-up.y() / off_axis, up.x() / off_axis, 0.0} : Vector3d::UnitY();
  const Vector3d axis = up.cross(east_m * east + north_m * up.cross(east));
  const double sine = axis.norm() / start.norm();
  return Eigen::AngleAxisd{std::asin(std::min(sine, 1.0)), axis.normalized()}.toRotationMatrix();
}

class RouteMotion final : public Motion {
 public:
  // `layout` is needed where the route follows the terrain and copies are displaced.
  RouteMotion(geo::Trajectory path, std::optional<Layout> layout, scenario::Uncertain error_m, bool varies,
              const Surroundings& around)
      : path_{std::move(path)}, layout_{std::move(layout)}, error_m_{error_m}, varies_{varies}, around_{around} {}

  void fly(const scenario::Draw& draw, base::RandomStream errors, geo::Trajectory& path) const override {
    path.clear();
    const double sigma_m = draw(error_m_);
    if (sigma_m == 0.0) {
      for (const geo::TrajectoryPiece& piece : path_.pieces()) path.append(piece);
      return;
    }
    const double east_m = sigma_m * errors.normal();
    const double north_m = sigma_m * errors.normal();
    const Eigen::Matrix3d turn = displacement(geo::vector_of(path_.at(0.0).position), east_m, north_m);
    if (layout_) {
      const RouteTrack track = layout_->track.turned(turn);
      const RouteHeight height =
          RouteHeight::above_terrain(layout_->waypoints, track, layout_->speed, layout_->accel_mps2, layout_->steepest,
                                     *around_.terrain, around_.earth.shape);
      SpacePath{track, height, layout_->speed}.append_to(path);
      return;
    }
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
    end_on_terrain(path, around_);
  }
  [[nodiscard]] bool varies() const override { return varies_; }
  [[nodiscard]] FlightNotes notes(const scenario::Draw& /*draw*/) const override {
    return {.free_from_s = std::numeric_limits<double>::infinity(), .ends_at_ground = false};
  }

 private:
  geo::Trajectory path_;
  std::optional<Layout> layout_;
  scenario::Uncertain error_m_;
  bool varies_;
  const Surroundings& around_;
};

bool given(const scenario::Uncertain& number) { return !number.fixed() || number.likely() != 0.0; }

class RouteModel final : public MotionModel {
 public:
  explicit RouteModel(Route route) : route_{std::move(route)} {}

  [[nodiscard]] base::Result<std::unique_ptr<const Motion>> solve(const scenario::Draw& draw,
                                                                  const Surroundings& around) const override {
    if (route_.above_terrain && !around.terrain) {
      return std::unexpected{no_solution("the route's heights are above the terrain, and there is none",
                                         "altitude_above: terrain needs the environment's terrain",
                                         "give environment.terrain, or heights above sea level")};
    }
    std::vector<RoutePoint> waypoints;
    for (const Route::Waypoint& waypoint : route_.waypoints) {
      const scenario::Uncertain& speed = given(waypoint.speed_mps) ? waypoint.speed_mps : route_.speed_mps;
      waypoints.push_back({waypoint.drawn(draw), draw(speed)});
    }
    const double limit = draw(route_.climb_limit_rad);
    const double steepest = limit > 0.0 ? std::tan(limit) : std::numeric_limits<double>::infinity();
    base::Result<Layout> layout = Layout::laid(std::move(waypoints), draw(route_.turn_g) * geo::standard_gravity_mps2,
                                               steepest, around.earth.shape);
    if (!layout) return std::unexpected{layout.error()};
    base::Result<geo::Trajectory> path =
        route_.above_terrain ? following(*layout, around) : fixed_heights(*layout, around);
    if (!path) return std::unexpected{path.error()};
    const scenario::Uncertain& error = route_.position_error_m;
    std::optional<Layout> kept;
    if (route_.above_terrain) kept = std::move(*layout);
    return std::make_unique<const RouteMotion>(std::move(*path), std::move(kept), error,
                                               error.aleatory() || draw(error) > 0.0, around);
  }
  [[nodiscard]] bool solved_per_run() const override {
    return route_.speed_mps.aleatory() || route_.turn_g.aleatory() || route_.climb_limit_rad.aleatory() ||
           std::ranges::any_of(route_.waypoints,
                               [](const Route::Waypoint& w) { return varies_by_run(w) || w.speed_mps.aleatory(); });
  }
  [[nodiscard]] bool fixed() const override {
    return route_.speed_mps.fixed() && route_.turn_g.fixed() && route_.climb_limit_rad.fixed() &&
           std::ranges::all_of(route_.waypoints,
                               [](const Route::Waypoint& w) { return is_fixed(w) && w.speed_mps.fixed(); });
  }

 private:
  static base::Result<geo::Trajectory> following(const Layout& layout, const Surroundings& around) {
    for (std::size_t i = 0; i < layout.waypoints.size(); ++i) {
      if (layout.waypoints[i].place.alt_m >= 0.0) continue;
      return std::unexpected{no_solution(
          waypoint_name(i) + " lies under the terrain",
          text("its height above the terrain is %.0f m", layout.waypoints[i].place.alt_m), "raise its alt_m")};
    }
    const RouteHeight height =
        RouteHeight::above_terrain(layout.waypoints, layout.track, layout.speed, layout.accel_mps2, layout.steepest,
                                   *around.terrain, around.earth.shape);
    geo::Trajectory path;
    SpacePath{layout.track, height, layout.speed}.append_to(path);
    return path;
  }

  static base::Result<geo::Trajectory> fixed_heights(const Layout& layout, const Surroundings& around) {
    const base::Result<RouteHeight> height =
        RouteHeight::straight(layout.waypoints, layout.track, layout.speed, layout.accel_mps2, layout.steepest);
    if (!height) return std::unexpected{height.error()};
    geo::Trajectory path;
    SpacePath{layout.track, *height, layout.speed}.append_to(path);
    if (!around.terrain) return path;
    if (auto error = hits_ground(layout, path, around)) return std::unexpected{*error};
    end_on_terrain(path, around);
    return path;
  }

  // A route that starts in the ground, or goes through it and comes out again.
  static std::optional<base::Error> hits_ground(const Layout& layout, const geo::Trajectory& path,
                                                const Surroundings& around) {
    constexpr double touch_m = 1.0;
    const geo::Ellipsoid& shape = around.earth.shape;
    const auto under = [&](double t) {
      const geo::Geodetic here = geo::geodetic_from_ecef(path.at(t).position, shape);
      return ground_alt_m(around, here) - here.alt_m;
    };
    const char* const remedy = "raise the waypoints, or give heights with altitude_above: terrain";
    if (const double depth = under(0.0); depth > touch_m) {
      return no_solution(text("the route starts %.0f m under the ground", depth), "there is terrain", remedy);
    }
    const std::optional<double> contact = geo::terrain_contact_s(path, *around.terrain, shape);
    if (!contact) return std::nullopt;
    const double step_s = 0.5 * around.terrain->spacing_m() / layout.speed.greatest_mps();
    double deepest = 0.0;
    double deepest_s = *contact;
    bool out = false;
    for (double t = *contact; t < path.end_s(); t += step_s) {
      const double depth = under(t);
      if (depth > deepest && !out) {
        deepest = depth;
        deepest_s = t;
      }
      out = out || depth < -touch_m;
    }
    if (!out) return std::nullopt;
    const geo::Geodetic where = geo::geodetic_from_ecef(path.at(deepest_s).position, shape);
    return no_solution(
        "the route leads through the ground",
        text("at %.4f° N %.4f° E ", where.lat_rad / geo::degree, where.lon_rad / geo::degree) +
            text("it flies at %.0f m, and the ground lies at %.0f m", where.alt_m, ground_alt_m(around, where)),
        remedy);
  }

  Route route_;
};

}  // namespace

scenario::Table<Route> route_table() {
  const scenario::Domain speed{1.0, 12000.0};
  scenario::Table<Route::Waypoint> waypoint{"A place that a route passes"};
  waypoint.number("lat_deg", &Route::Waypoint::lat_rad, {-90.0, 90.0}, "geodetic latitude, north positive")
      .number("lon_deg", &Route::Waypoint::lon_rad, {-180.0, 180.0}, "longitude, east positive")
      .number("alt_m", &Route::Waypoint::alt_m, {-500.0, 1e6}, "height above what altitude_above says")
      .or_else(0.0);
  waypoint
      .number("speed_mps", &Route::Waypoint::speed_mps, speed,
              "speed relative to the Earth there; between waypoints it changes by a constant acceleration; the route's "
              "speed_mps when left out")
      .optional();

  scenario::Table<Route> table{
      "Flight along waypoints, corners rounded by turns of limited acceleration, above sea level or above the terrain"};
  table.list("waypoints", &Route::waypoints, waypoint,
             "places passed, in order; geodesics between them, corners cut by the turns");
  table
      .number("speed_mps", &Route::speed_mps, speed,
              "speed relative to the Earth, at the waypoints that have none of their own")
      .optional();
  table
      .choice("altitude_above", &Route::above_terrain, {{"sea_level", false}, {"terrain", true}},
              "what heights of waypoints refer to: the ellipsoid, or the terrain, which is then followed")
      .or_else("sea_level");
  table
      .number(
          "turn_g", &Route::turn_g, scenario::Domain{0.0, 100.0, true, false},
          "acceleration across the path in turns and pull-ups, in units of standard gravity; where the speed changes, "
          "the greatest one along it")
      .or_else(2.0);
  table
      .number("climb_limit_deg", &Route::climb_limit_rad, scenario::Domain{0.0, 89.0, true, false},
              "greatest angle of climb and descent; none when left out")
      .optional();
  table
      .number("position_error_m", &Route::position_error_m, scenario::Domain{0.0, 100e3},
              "standard deviation, east and north each, by which the whole route is displaced for each copy and run")
      .or_else(0.0);
  table.require([](const Route& route) -> std::string {
    if (route.waypoints.size() < 2) return "a route needs at least two waypoints";
    if (given(route.speed_mps)) return "";
    for (std::size_t i = 0; i < route.waypoints.size(); ++i) {
      if (!given(route.waypoints[i].speed_mps)) return "'speed_mps' is missing, and " + waypoint_name(i) + " has none";
    }
    return "";
  });
  return table;
}

std::shared_ptr<const MotionModel> make_route(const Route& route) { return std::make_shared<const RouteModel>(route); }

}  // namespace iamd::world
