#include "iamd/world/motion.hpp"

#include "iamd/world/ballistic_arc.hpp"
#include "iamd/world/ballistic_missile.hpp"
#include "iamd/world/free_fall.hpp"
#include "iamd/world/glide.hpp"
#include "iamd/world/route.hpp"

namespace iamd::world {

const scenario::Registry<MotionModel>& motion_registry() {
  static const scenario::Registry<MotionModel> registry = [] {
    scenario::Registry<MotionModel> r{"motion", "How an object moves"};
    r.add<BallisticArc>("ballistic_arc",
                        "Unpowered flight of a warhead from burnout to its aim, over the rotating Earth",
                        ballistic_arc_table(), make_ballistic_arc);
    r.add<BallisticMissile>("ballistic_missile",
                            "Powered flight of a staged missile from lift-off, its spent stages and decoys",
                            ballistic_missile_table(), make_ballistic_missile);
    r.add<FreeFall>("free_fall", "Free fall from a place and a velocity: debris, bombs, test bodies", free_fall_table(),
                    make_free_fall);
    r.add<Glide>("glide", "Boost-glide vehicle: flight with lift from entry or lift-off to the ground or onto an aim",
                 glide_table(), make_glide);
    r.add<Route>("route", "Flight along waypoints above sea level or the terrain: aircraft, cruise missiles, drones",
                 route_table(), make_route);
    return r;
  }();
  return registry;
}

}  // namespace iamd::world
