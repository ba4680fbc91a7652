// Missiles of the open literature that tests fly.
#pragma once

#include <vector>

#include "iamd/geo/powered_flight.hpp"

namespace iamd::geo {

// Forden (2007), as in validation/flight/forden2007.json.
inline const std::vector<DragPoint>& forden_drag() {
  static const std::vector<DragPoint> drag{{0.0, 0.2}, {0.85, 0.2}, {1.0, 0.27}, {1.2, 0.27}, {2.0, 0.2}, {4.5, 0.2}};
  return drag;
}
inline Missile scud_b() { return {{{3699.0, 1198.0, 230.0, 75.0, 0.84, forden_drag()}}, 1000.0, {}}; }
inline Missile no_dong() { return {{{16000.0, 3900.0, 240.0, 70.0, 0.88, forden_drag()}}, 1000.0, {}}; }

// Three solid stages, SR-118, SR-119 and SR-120: Wright (Science & Global Security 2015) after the user's guide of
// Minotaur IV, as quoted in armscontrolwonk/GUI-Flyout-Implementation. The drag is Forden's.
inline Missile peacekeeper(double payload_kg) {
  return {{{45370.0, 3620.0, 282.0, 56.4, 2.34, forden_drag()},
           {24490.0, 3180.0, 309.0, 60.7, 2.34, forden_drag()},
           {7070.0, 1440.0, 300.0, 72.0, 2.34, forden_drag()}},
          payload_kg,
          8000.0};
}

}  // namespace iamd::geo
