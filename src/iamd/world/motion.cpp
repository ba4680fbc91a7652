#include "iamd/world/motion.hpp"

#include "iamd/world/ballistic_arc.hpp"
#include "iamd/world/route.hpp"

namespace iamd::world {

const scenario::Registry<MotionModel>& motion_registry() {
  static const scenario::Registry<MotionModel> registry = [] {
    scenario::Registry<MotionModel> r{"motion", "How an object moves"};
    r.add<BallisticArc>("ballistic_arc",
                        "Unpowered flight of a warhead from burnout to its aim, over the rotating Earth",
                        ballistic_arc_table(), make_ballistic_arc);
    r.add<Route>("route", "Flight along waypoints at constant speed: aircraft, cruise missiles, drones", route_table(),
                 make_route);
    return r;
  }();
  return registry;
}

}  // namespace iamd::world
