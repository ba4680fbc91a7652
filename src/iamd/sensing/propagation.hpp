// What lies between a radar and what it looks at.
#pragma once

#include <cstdint>
#include <memory>
#include <utility>

#include "iamd/geo/horizon.hpp"
#include "iamd/scenario/types.hpp"

namespace iamd::geo {
class Terrain;
}  // namespace iamd::geo

namespace iamd::sensing {

enum class Polarisation : std::uint8_t { horizontal, vertical, circular };

struct Propagation {
  double k = geo::four_thirds_earth;            // effective over true Earth radius
  std::shared_ptr<const geo::Terrain> terrain;  // null: a smooth Earth
  scenario::Weather weather{};
  scenario::Surface surface{};
  Propagation(double k_of_air = geo::four_thirds_earth, std::shared_ptr<const geo::Terrain> hills = nullptr)  // NOLINT
      : k{k_of_air}, terrain{std::move(hills)} {}
};

}  // namespace iamd::sensing
