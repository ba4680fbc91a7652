#include "iamd/geo/terrain.hpp"

#include <algorithm>
#include <cctype>
#include <cmath>

#include "iamd/base/text.hpp"
#include "iamd/geo/vertical.hpp"

namespace iamd::geo {
namespace {

constexpr std::int16_t no_data = -32768;
constexpr int lowest_sample_m =
    -1000;  // the shore of the Dead Sea lies at -430 m; open pits and errors a little deeper
constexpr int highest_sample_m = 9000;  // Everest: 8 849 m
constexpr int smallest_block = 8;

struct Corner {
  int lat_deg = 0, lon_deg = 0;
};

// N46E007.hgt, in either case.
std::optional<Corner> corner_in(std::string_view name) {
  if (name.size() != 11) return std::nullopt;
  std::array<char, 11> c{};
  for (std::size_t i = 0; i < c.size(); ++i) {
    c[i] = static_cast<char>(std::toupper(static_cast<unsigned char>(name[i])));
  }
  const auto digits = [&](std::size_t from, std::size_t count) {
    int value = 0;
    for (std::size_t i = from; i < from + count; ++i) {
      if (c[i] < '0' || c[i] > '9') return -1;
      value = 10 * value + (c[i] - '0');
    }
    return value;
  };
  const int lat = digits(1, 2);
  const int lon = digits(4, 3);
  const bool letters = (c[0] == 'N' || c[0] == 'S') && (c[3] == 'E' || c[3] == 'W');
  if (!letters || lat < 0 || lon < 0 || std::string_view(c.data() + 7, 4) != ".HGT") return std::nullopt;
  const Corner corner{c[0] == 'N' ? lat : -lat, c[3] == 'E' ? lon : -lon};
  if (corner.lat_deg < -90 || corner.lat_deg > 89 || corner.lon_deg < -180 || corner.lon_deg > 179) return std::nullopt;
  return corner;
}

std::size_t slot_of(int lat_deg, int lon_deg) {
  return static_cast<std::size_t>(lat_deg + 90) * 360U + static_cast<std::size_t>(lon_deg + 180);
}

// Fills the gaps of a line of `count` samples, `stride` apart, linearly. False when there is nothing but gaps.
bool fill_line(std::int16_t* line, int count, int stride) {
  int before = -1;
  for (int i = 0; i <= count; ++i) {
    if (i < count && line[i * stride] == no_data) continue;
    for (int gap = before + 1; gap < i; ++gap) {
      if (before < 0 && i == count) return false;
      const int left = before < 0 ? i : before;
      const int right = i == count ? before : i;
      const int span = right - left;
      const int from = line[left * stride];
      const int rise = line[right * stride] - from;
      line[gap * stride] = static_cast<std::int16_t>(span == 0 ? from : from + rise * (gap - left) / span);
    }
    before = i;
  }
  return true;
}

}  // namespace

base::Result<Terrain> Terrain::from_tiles(std::vector<Tile> tiles) {
  Terrain terrain;
  for (Tile& tile : tiles) {
    if (auto added = terrain.add_tile(tile.file_name, tile.bytes); !added) return std::unexpected{added.error()};
    std::vector<std::byte>{}.swap(tile.bytes);
  }
  return terrain;
}

base::Result<void> Terrain::add_tile(std::string_view file_name, std::span<const std::byte> bytes) {
  const std::string called = base::quoted(file_name);
  const std::string_view name = file_name.substr(file_name.find_last_of("/\\") + 1);  // npos + 1: 0
  const std::optional<Corner> corner = corner_in(name);
  if (!corner) {
    return std::unexpected{base::Error{"the terrain tile " + called + " is not named after a place",
                                       "the name is the south-west corner, as in N46E007.hgt or S01W078.hgt",
                                       "rename the file"}};
  }
  const std::size_t samples = bytes.size() / 2U;
  const int side = samples == 1201U * 1201U ? 1201 : samples == 3601U * 3601U ? 3601 : 0;
  if (side == 0 || bytes.size() % 2U != 0U) {
    return std::unexpected{base::Error{"the terrain tile " + called + " has " + std::to_string(bytes.size()) + " bytes",
                                       "an SRTM tile has 2884802 (3 arc seconds) or 25934402 (1 arc second)",
                                       "unpack it, or fetch it again"}};
  }
  if (raster(corner->lat_deg, corner->lon_deg) != nullptr) {
    return std::unexpected{
        base::Error{"the terrain tile " + called + " is given twice", "each tile once", "leave one of them out"}};
  }
  Raster fresh;
  fresh.cells = side - 1;
  fresh.samples.resize(samples);
  std::size_t voids = 0;
  for (std::size_t i = 0; i < samples; ++i) {
    const auto high = std::to_integer<unsigned>(bytes[2U * i]);
    const auto low = std::to_integer<unsigned>(bytes[2U * i + 1U]);
    const auto value = static_cast<std::int16_t>(static_cast<std::uint16_t>(high << 8U | low));
    fresh.samples[i] = value;
    if (value == no_data) {
      ++voids;
    } else if (value < lowest_sample_m || value > highest_sample_m) {
      return std::unexpected{base::Error{
          "the terrain tile " + called + " has a height of " + std::to_string(value) + " m",
          "row " + std::to_string(i / static_cast<std::size_t>(side) + 1U) + ", column " +
              std::to_string(i % static_cast<std::size_t>(side) + 1U) + "; heights on Earth are from -1000 to 9000 m",
          "its numbers are big-endian; fetch it again"}};
    }
  }
  if (voids > 0) {
    bool any = false;
    for (int row = 0; row < side; ++row) {
      const bool filled = fill_line(fresh.samples.data() + row * side, side, 1);
      any = any || filled;
    }
    for (int column = 0; any && column < side; ++column) fill_line(fresh.samples.data() + column, side, side);
    if (!any) std::ranges::fill(fresh.samples, std::int16_t{0});
  }
  for (int block = smallest_block;; block *= 2) {
    Level level{block, (fresh.cells + block - 1) / block, {}};
    level.highest.assign(static_cast<std::size_t>(level.count * level.count), no_data);
    for (int r = 0; r < level.count; ++r) {
      for (int c = 0; c < level.count; ++c) {
        std::int16_t most = no_data;
        if (fresh.levels.empty()) {
          for (int row = r * block; row <= std::min((r + 1) * block, fresh.cells); ++row) {
            const std::int16_t* const line = fresh.samples.data() + row * side;
            most =
                std::max(most, *std::max_element(line + c * block, line + std::min((c + 1) * block, fresh.cells) + 1));
          }
        } else {
          const Level& finer = fresh.levels.back();
          for (int row = 2 * r; row < std::min(2 * r + 2, finer.count); ++row) {
            for (int column = 2 * c; column < std::min(2 * c + 2, finer.count); ++column) {
              most = std::max(most, finer.highest[static_cast<std::size_t>(row * finer.count + column)]);
            }
          }
        }
        level.highest[static_cast<std::size_t>(r * level.count + c)] = most;
      }
    }
    fresh.levels.push_back(std::move(level));
    if (fresh.levels.back().count == 1) break;
  }
  const auto [low, high] = std::ranges::minmax(fresh.samples);
  lowest_m_ = std::min(lowest_m_, static_cast<double>(low));
  highest_m_ = std::max(highest_m_, static_cast<double>(high));
  cells_per_degree_ = std::max(cells_per_degree_, fresh.cells);
  void_count_ += voids;
  if (index_.empty()) index_.assign(180U * 360U, -1);
  index_[slot_of(corner->lat_deg, corner->lon_deg)] = static_cast<std::int32_t>(rasters_.size());
  rasters_.push_back(std::move(fresh));
  return {};
}

const Terrain::Raster* Terrain::raster(int lat_deg, int lon_deg) const {
  if (index_.empty() || lat_deg < -90 || lat_deg > 89 || lon_deg < -180 || lon_deg > 179) return nullptr;
  const std::int32_t i = index_[slot_of(lat_deg, lon_deg)];
  return i < 0 ? nullptr : &rasters_[static_cast<std::size_t>(i)];
}

double Terrain::Raster::at(double row, double column) const {
  const int r = std::clamp(static_cast<int>(row), 0, cells - 1);
  const int c = std::clamp(static_cast<int>(column), 0, cells - 1);
  const double down = row - r;
  const double right = column - c;
  const std::int16_t* const here =
      samples.data() + static_cast<std::size_t>(r) * static_cast<std::size_t>(cells + 1) + c;
  const std::int16_t* const below = here + cells + 1;
  const double upper = here[0] + right * (here[1] - here[0]);
  const double lower = below[0] + right * (below[1] - below[0]);
  return upper + down * (lower - upper);
}

double Terrain::height_m(double lat_rad, double lon_rad) const {
  if (index_.empty() || !std::isfinite(lat_rad) || !std::isfinite(lon_rad)) return 0.0;
  const double lat = std::clamp(lat_rad / degree, -90.0, 90.0);
  double lon = std::remainder(lon_rad / degree, 360.0);
  if (lon >= 180.0) lon -= 360.0;
  int lat_deg = std::min(static_cast<int>(std::floor(lat)), 89);
  int lon_deg = std::min(static_cast<int>(std::floor(lon)), 179);
  const Raster* found = raster(lat_deg, lon_deg);
  // On an edge the tile on its other side will do as well.
  const bool on_lat = lat == lat_deg;
  const bool on_lon = lon == lon_deg;
  const auto try_tile = [&](int lat_of, int lon_of) {
    found = raster(lat_of, lon_of);
    lat_deg = lat_of;
    lon_deg = lon_of;
  };
  if (found == nullptr && on_lat) try_tile(lat_deg - 1, lon_deg);
  if (found == nullptr && on_lon) try_tile(static_cast<int>(std::floor(lat)), lon_deg - 1);
  if (found == nullptr && on_lat && on_lon) try_tile(lat_deg - 1, lon_deg);
  if (found == nullptr) return 0.0;
  return found->at((lat_deg + 1 - lat) * found->cells, (lon - lon_deg) * found->cells);
}

double Terrain::height_m(const Position<Ecef>& where, const Ellipsoid& shape) const {
  if (index_.empty()) return 0.0;
  const Vertical v = vertical(where, shape);
  return height_m(std::atan2(v.sin_lat, v.cos_lat), std::atan2(where.y_m, where.x_m));
}

double Terrain::Raster::highest(double row_low, double row_high, double column_low, double column_high) const {
  const int r0 = std::clamp(static_cast<int>(row_low), 0, cells - 1);
  const int r1 = std::clamp(static_cast<int>(row_high), 0, cells - 1);
  const int c0 = std::clamp(static_cast<int>(column_low), 0, cells - 1);
  const int c1 = std::clamp(static_cast<int>(column_high), 0, cells - 1);
  const Level* level = levels.data();
  while (level != &levels.back() && std::max(r1 - r0, c1 - c0) > 2 * level->block) ++level;
  std::int16_t most = no_data;
  for (int r = r0 / level->block; r <= r1 / level->block; ++r) {
    for (int c = c0 / level->block; c <= c1 / level->block; ++c) {
      most = std::max(most, level->highest[static_cast<std::size_t>(r * level->count + c)]);
    }
  }
  return most;
}

double Terrain::highest_m(double lat_low_rad, double lat_high_rad, double lon_low_rad, double lon_high_rad) const {
  if (index_.empty()) return 0.0;
  constexpr double edge_deg = 1e-9;  // a place on a tile's edge may be read from either side
  const double lat_low = std::max(lat_low_rad / degree - edge_deg, -90.0);
  const double lat_high = std::min(lat_high_rad / degree + edge_deg, 90.0);
  const double lon_low = lon_low_rad / degree - edge_deg;
  const double lon_high = lon_high_rad / degree + edge_deg;
  constexpr double most_tiles = 400.0;  // looking at each does not pay beyond
  const double tiles = (lat_high - lat_low + 1.0) * (lon_high - lon_low + 1.0);
  if (!(lat_low <= lat_high) || !(lon_low <= lon_high) || !(tiles < most_tiles) || !(std::abs(lon_low) < 1e3)) {
    return highest_m_;
  }
  double most = -1e9;
  for (int lat = static_cast<int>(std::floor(lat_low)); lat <= std::min(static_cast<int>(std::floor(lat_high)), 89);
       ++lat) {
    for (int lon = static_cast<int>(std::floor(lon_low)); lon <= static_cast<int>(std::floor(lon_high)); ++lon) {
      const int wrapped = ((lon + 180) % 360 + 360) % 360 - 180;
      const Raster* const tile = raster(lat, wrapped);
      if (tile == nullptr) {
        most = std::max(most, 0.0);
        continue;
      }
      most = std::max(most, tile->highest((lat + 1 - lat_high) * tile->cells, (lat + 1 - lat_low) * tile->cells,
                                          (lon_low - lon) * tile->cells, (lon_high - lon) * tile->cells));
    }
  }
  return most;
}

}  // namespace iamd::geo
