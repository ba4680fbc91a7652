// Terrain made for a test.
#pragma once

#include <functional>
#include <memory>
#include <string>
#include <utility>
#include <vector>

#include <gtest/gtest.h>

#include "iamd/geo/terrain.hpp"

namespace iamd::world {

// A tile of 3 arc seconds; rows and columns count from the north-west corner.
inline geo::Terrain::Tile raster(const std::string& name, const std::function<int(int row, int column)>& height) {
  constexpr int side = 1201;
  geo::Terrain::Tile tile{name, {}};
  tile.bytes.reserve(2U * side * side);
  for (int row = 0; row < side; ++row) {
    for (int column = 0; column < side; ++column) {
      const auto value = static_cast<std::uint16_t>(static_cast<std::int16_t>(height(row, column)));
      tile.bytes.push_back(static_cast<std::byte>(value >> 8U));
      tile.bytes.push_back(static_cast<std::byte>(value & 0xffU));
    }
  }
  return tile;
}

inline std::shared_ptr<const geo::Terrain> terrain_of(std::vector<geo::Terrain::Tile> tiles) {
  auto terrain = geo::Terrain::from_tiles(std::move(tiles));
  EXPECT_TRUE(terrain.has_value()) << base::to_string(terrain.error());
  return std::make_shared<const geo::Terrain>(terrain ? std::move(*terrain) : geo::Terrain{});
}

}  // namespace iamd::world
