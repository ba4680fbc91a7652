// Where flights end: on the ellipsoid, at a given height, or on the terrain.
#pragma once

#include <algorithm>
#include <optional>

#include "iamd/geo/frames.hpp"
#include "iamd/geo/terrain.hpp"
#include "iamd/geo/trajectory.hpp"
#include "iamd/world/surroundings.hpp"

namespace iamd::world {

// Height of the ground at a place, above the ellipsoid.
[[nodiscard]] inline double ground_alt_m(const Surroundings& around, const geo::Geodetic& where) {
  return around.terrain ? around.terrain->height_m(where.lat_rad, where.lon_rad) : 0.0;
}

// No ground lies lower. A flight down to here has met the ground on the way.
[[nodiscard]] inline double lowest_ground_alt_m(const Surroundings& around) {
  return around.terrain ? std::min(around.terrain->lowest_m(), 0.0) : 0.0;
}

// Ends a path where it meets the terrain, if it does; returns when.
inline std::optional<double> end_on_terrain(geo::Trajectory& path, const Surroundings& around) {
  if (!around.terrain) return std::nullopt;
  const std::optional<double> contact = geo::terrain_contact_s(path, *around.terrain, around.earth.shape);
  if (contact) path.cut(*contact);
  return contact;
}

}  // namespace iamd::world
