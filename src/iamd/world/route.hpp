// Flight along waypoints at constant speed: aircraft, cruise missiles, drones.
#pragma once

#include <memory>
#include <vector>

#include "iamd/scenario/table.hpp"
#include "iamd/world/motion.hpp"

namespace iamd::world {

// A route as the scenario gives it. SI.
//
// Between waypoints it follows the geodesic; at each inner waypoint it cuts the corner by a turn of
// constant radius v²/(turn_g·g), which begins before the waypoint and ends behind it, and so passes it
// at r(1/cos(θ/2) − 1) for a turn by θ. Height changes linearly with the way flown; where the slope
// changes, a pull of the same acceleration rounds the edge. Speed relative to the Earth is constant.
// Left out: wind, bank and pitch, the time to roll into a turn, terrain.
// Accuracy: speed within 0.01 %, position within 0.1 m of the path described.
struct Route {
  std::vector<scenario::PlaceSpec> waypoints;
  scenario::Uncertain speed_mps;
  scenario::Uncertain turn_g;
  // Standard deviation, east and north each, by which a copy's whole route is displaced. The
  // displacement turns the route about the Earth's centre: shape and speed are kept, height changes
  // by at most 0.34 % of the displacement.
  scenario::Uncertain position_error_m;
};

[[nodiscard]] scenario::Table<Route> route_table();
[[nodiscard]] std::shared_ptr<const MotionModel> make_route(const Route& route);

}  // namespace iamd::world
