// What is around all objects of a scenario.
#pragma once

#include <memory>

#include "iamd/geo/flight.hpp"
#include "iamd/geo/types.hpp"

namespace iamd::geo {
class Terrain;
}  // namespace iamd::geo

namespace iamd::world {

struct Surroundings {
  geo::Earth earth;
  std::shared_ptr<const geo::Terrain> terrain;  // null: the ellipsoid is the ground
};

// How true flights are integrated: a little coarser than the default, with which they are aimed; the ends differ by
// less than 6 m (measured from 300 to 12 000 km).
[[nodiscard]] inline geo::FlightOptions truth_flight_options() {
  geo::FlightOptions options;
  options.tolerance_m = 0.1;
  options.tolerance_mps = 1e-3;
  options.initial_step_s = 10.0;
  return options;
}

}  // namespace iamd::world
