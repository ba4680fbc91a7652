// When a flown path does what one asks for: its highest point, its ways through a height.
#pragma once

#include <vector>

#include "iamd/geo/trajectory.hpp"
#include "iamd/geo/types.hpp"

namespace iamd::geo {

// The highest point of a path: when, and how high above the ellipsoid. Of points within a millimetre of the highest the
// first, so that a level path has its highest point at its start; start and end count.
struct Apogee {
  double t_s = 0.0;
  double alt_m = 0.0;
};

// A moment at which a path goes through a height.
struct Crossing {
  double t_s = 0.0;
  bool upward = false;
};

// Both look for turns of the height (where it stops climbing or falling) in each eighth of a piece and between them, so
// that a turn is missed only when the path climbs and falls again within an eighth of a piece. Times are found to 1e-5
// s where the climb changes by more than 1e-2 m/s², and are those of the path (as Trajectory::at takes them).
// Precondition: the path is not empty.
[[nodiscard]] Apogee apogee_of(const Trajectory& path, const Ellipsoid& shape = wgs84);

// In order of time. A path that only touches the height does not cross it; one that starts or ends at it does not
// either.
[[nodiscard]] std::vector<Crossing> altitude_crossings(const Trajectory& path, double alt_m,
                                                       const Ellipsoid& shape = wgs84);

}  // namespace iamd::geo
