// Where along a way something is detected: the search behind a coverage map.
#pragma once

#include <functional>
#include <vector>

#include "iamd/sensing/types.hpp"

namespace iamd::study {

// A part of a way, by distance along it.
struct Stretch {
  double from_m = 0.0, to_m = 0.0;
  bool operator==(const Stretch&) const = default;
};

// What a look at a place on the way brings.
struct Glimpse {
  double detection_probability = 0.0;
  sensing::Obstacle obstacle = sensing::Obstacle::none;
};
using LookAt = std::function<Glimpse(double distance_m)>;

struct StretchSearch {
  double end_m = 0.0;                  // nothing is looked for beyond
  double step_m = 1000.0;              // from look to look, at most
  double detection_probability = 0.5;  // from which on a place counts as seen
};

struct Stretches {
  std::vector<Stretch> seen;  // ascending, apart
  // Just beyond the last stretch; where nothing is seen, the obstacle that anything on the way came to last in the
  // order in which a radar meets them. Never none, but where the search ended before any limit was met.
  sensing::Obstacle limit = sensing::Obstacle::none;
  sensing::Obstacle inner_limit = sensing::Obstacle::none;  // just before the first; none where it begins at the sensor
};

// Looks from the sensor outwards: as far as anything but range and horizon hides, at least 400 times and at least every
// step. Where the probability has a least or a greatest value between two looks alike, eight times as closely around
// it. Edges are then halved down to 1 m (1e-6 of the distance, when that is more). What is narrower than the steps and
// announces itself neither before nor after may be missed. Cost: about max(400, way/step) looks.
[[nodiscard]] Stretches find_stretches(const LookAt& look, const StretchSearch& search);

// The end of the last stretch alone, from outside inwards; 0 where nothing is seen. The same as that of
// find_stretches().
[[nodiscard]] double find_outer_edge_m(const LookAt& look, const StretchSearch& search);

}  // namespace iamd::study
