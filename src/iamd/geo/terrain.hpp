// The height of the ground, from rasters, and what it hides.
#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "iamd/base/error.hpp"
#include "iamd/geo/horizon.hpp"
#include "iamd/geo/trajectory.hpp"
#include "iamd/geo/types.hpp"

namespace iamd::geo {

// Tiles of one degree by one degree in the format of the Shuttle Radar Topography Mission (Farr et al. 2007; .hgt):
// heights in metres as big-endian 16-bit numbers, row by row from the north-west corner, 1201 or 3601 to a side, the
// tile named after its south-west corner (N46E007.hgt). Between the samples heights are bilinear; outside all tiles
// they are 0, the sea.
//
// The rasters give heights above the geoid; here they are taken as heights above the ellipsoid. The geoid's undulation,
// from -107 m to 86 m on the real Earth, is left out. So are buildings and trees, as far as the raster has none.
class Terrain {
 public:
  static constexpr double arc_second_m = 30.87;  // along a meridian

  struct Tile {
    std::string file_name;  // folders before the name are allowed
    std::vector<std::byte> bytes;
  };

  // Errors: a name that is no corner, a size that is no raster, a height that no place on Earth has, the same tile
  // twice.
  [[nodiscard]] static base::Result<Terrain> from_tiles(std::vector<Tile> tiles);
  [[nodiscard]] base::Result<void> add_tile(std::string_view file_name, std::span<const std::byte> bytes);

  // Metres above the ellipsoid. Any longitude; numbers that are not finite give 0.
  [[nodiscard]] double height_m(double lat_rad, double lon_rad) const;
  // At a place's vertical.
  [[nodiscard]] double height_m(const Position<Ecef>& where, const Ellipsoid& shape = wgs84) const;

  // No place in the box is higher. Longitudes may lie beyond ±π.
  [[nodiscard]] double highest_m(double lat_low_rad, double lat_high_rad, double lon_low_rad,
                                 double lon_high_rad) const;
  // Over all tiles, and the sea.
  [[nodiscard]] double highest_m() const { return highest_m_; }
  [[nodiscard]] double lowest_m() const { return lowest_m_; }

  // Of the finest raster, along a meridian; that of the coarser kind without tiles.
  [[nodiscard]] int cells_per_degree() const { return cells_per_degree_; }
  [[nodiscard]] double spacing_m() const { return arc_second_m * 3600.0 / cells_per_degree_; }
  [[nodiscard]] std::size_t tile_count() const { return rasters_.size(); }
  // Samples without data (-32768): filled linearly between their nearest neighbours in the row, rows without any data
  // between the nearest rows, a tile without any with 0.
  [[nodiscard]] std::size_t void_count() const { return void_count_; }

 private:
  // Highest samples of square blocks of cells, in steps of two from the smallest blocks to the whole tile.
  struct Level {
    int block = 0;  // cells to a side
    int count = 0;  // blocks to a side
    std::vector<std::int16_t> highest;
  };
  struct Raster {
    int cells = 0;  // to a side
    std::vector<std::int16_t> samples;
    std::vector<Level> levels;
    [[nodiscard]] double at(double row, double column) const;
    [[nodiscard]] double highest(double row_low, double row_high, double column_low, double column_high) const;
  };

  [[nodiscard]] const Raster* raster(int lat_deg, int lon_deg) const;

  std::vector<Raster> rasters_;
  std::vector<std::int32_t> index_;  // of rasters_ by corner, -1: none; empty without tiles
  double highest_m_ = 0.0;
  double lowest_m_ = 0.0;
  int cells_per_degree_ = 1200;
  std::size_t void_count_ = 0;
};

// Line of sight between a fixed antenna and moving points over terrain: the ray is straight over a sphere of k times
// the mean radius, on which the terrain stands; its way over ground is the great circle. What the horizon of the smooth
// Earth hides stays hidden. Where the ray comes near the ground it is compared with it at every line of the raster. An
// antenna or a target below the terrain sees nothing. Left out: diffraction over ridges. Refers to the terrain.
class TerrainLineOfSight {
 public:
  TerrainLineOfSight(const Terrain& terrain, const Geodetic& antenna, double k = four_thirds_earth,
                     const Ellipsoid& shape = wgs84);
  [[nodiscard]] bool clear(const Position<Ecef>& target) const;

 private:
  const Terrain& terrain_;
  Ellipsoid shape_;
  LineOfSight smooth_;
  double k_;
  double antenna_alt_m_;
  std::array<double, 3> up_;  // from the Earth's centre to the antenna
};

// When `path`, once it has been above the terrain, first meets it; none when it never does. Found to a millisecond;
// what the path cuts in less than half the raster's spacing may be missed.
[[nodiscard]] std::optional<double> terrain_contact_s(const Trajectory& path, const Terrain& terrain,
                                                      const Ellipsoid& shape = wgs84);

}  // namespace iamd::geo
