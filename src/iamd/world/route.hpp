// Flight along waypoints: aircraft, cruise missiles, drones.
#pragma once

#include <memory>
#include <vector>

#include "iamd/scenario/table.hpp"
#include "iamd/world/motion.hpp"

namespace iamd::world {

// A route as the scenario gives it. SI.
//
// Between waypoints it follows the geodesic; at each inner waypoint it cuts the corner by a turn of constant radius
// v²/(turn_g·g), which begins before the waypoint and ends behind it, and so passes it at r(1/cos(θ/2) − 1) for a turn
// by θ. Speed relative to the Earth is constant in turns; between them it changes from one waypoint's to the next one's
// by a constant acceleration over ground.
//
// Heights above sea level (the ellipsoid) change linearly with the way over ground; where the slope changes, a pull of
// the same acceleration rounds the edge. Heights above the terrain change linearly as well and are added to it; where
// slopes or pulls would exceed the limits, the path is raised above them (see route_profile.hpp). A route above sea
// level that meets the terrain ends there if it does not come out of it again; otherwise there is no solution. Left
// out: wind, bank and pitch, the time to roll into a turn. Accuracy: speed within 0.01 %, position within 0.1 m of the
// path described.
struct Route {
  static constexpr double not_given = 0.0;  // a speed

  struct Waypoint : scenario::PlaceSpec {
    scenario::Uncertain speed_mps{not_given};  // the route's, when not given
  };
  std::vector<Waypoint> waypoints;
  scenario::Uncertain speed_mps{not_given};
  scenario::Uncertain turn_g;
  bool above_terrain = false;                // what the waypoints' heights refer to
  scenario::Uncertain climb_limit_rad{0.0};  // greatest angle of climb and descent; 0: none
  // Standard deviation, east and north each, by which a copy's whole route is displaced. The displacement turns the
  // route about the Earth's centre: shape and speed are kept, height above the ellipsoid changes by at most 0.34 % of
  // the displacement, height above the terrain not at all (it follows the terrain where it flies).
  scenario::Uncertain position_error_m;
};

[[nodiscard]] scenario::Table<Route> route_table();
[[nodiscard]] std::shared_ptr<const MotionModel> make_route(const Route& route);

}  // namespace iamd::world
