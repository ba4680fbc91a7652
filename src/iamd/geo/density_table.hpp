// The table behind us1976_density_kg_m3(), in the open so that an integrator's inner loop can hold it and inline the
// look-up.
#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <vector>

#include "iamd/geo/pack.hpp"

namespace iamd::geo {

// US 1976 density as cubic pieces in height, of equal length within a region. Regions break where the layers do,
// because there the density has a kink.
class DensityTable {
 public:
  static constexpr double lowest_alt_m = -5000.0;
  static constexpr double top_alt_m = 1.0e6;

  DensityTable();

  // kg/m³ at a geometric height; heights below the table (and NaN) are read as its foot, above it is vacuum. V: a
  // number, or a pack of them.
  template <class V>
  IAMD_INLINE V at(const V& alt_m) const {
    const MaskOf<V> vacuum = alt_m > top_alt_m;
    V alt = pick(alt_m > lowest_alt_m, alt_m, all_lanes<V>(lowest_alt_m));
    alt = pick(vacuum, all_lanes<V>(top_alt_m), alt);
    V per_length = all_lanes<V>(regions_[0].per_length);
    V offset = all_lanes<V>(regions_[0].offset);
    if constexpr (is_plain<V>) {
      std::size_t i = region_of_bin_[static_cast<std::size_t>((alt - lowest_alt_m) * (1.0 / bin_m))];
      if (i + 1 < region_count && alt >= regions_[i + 1].start_m) ++i;  // regions are longer than bins
      per_length = regions_[i].per_length;
      offset = regions_[i].offset;
    } else {
      repeat<region_count - 1>([&](int i) IAMD_INLINE_LAMBDA {
        const Region& region = regions_[static_cast<std::size_t>(i) + 1];
        const MaskOf<V> reached = alt >= region.start_m;
        per_length = pick(reached, region.per_length, per_length);
        offset = pick(reached, region.offset, offset);
      });
    }
    const V x = alt * per_length + offset;
    // Between two cells, either one may be taken: they meet.
    const V whole = (larger(x - 0.5, all_lanes<V>(0.0)) + whole_numbers) - whole_numbers;
    return pick(vacuum, all_lanes<V>(0.0), cubic(whole + whole_numbers, x - whole));
  }

 private:
  static constexpr std::size_t region_count = 10;
  static constexpr double bin_m = 4000.0;
  struct Region {
    double start_m = 0.0;
    double per_length = 0.0;  // of a cell
    double offset = 0.0;      // cell = height · per_length + offset
  };
  struct Cell {
    double c[4];
  };

  // Of the cells whose numbers stand in the low bits.
  template <class V>
  IAMD_INLINE V cubic(const V& cell_bits, const V& s) const {
    const auto cell = bits_of(cell_bits) ^ std::bit_cast<std::uint64_t>(whole_numbers);
    V c0;
    V c1;
    V c2;
    V c3;
    if constexpr (is_plain<V>) {
      const double* const c = cells_[cell].c;
      c0 = c[0], c1 = c[1], c2 = c[2], c3 = c[3];
    } else {
      const Cell* const cells = cells_.data();
      rows_of_four([&](int i) IAMD_INLINE_LAMBDA -> const double* { return cells[cell[i]].c; }, c0, c1, c2, c3);
    }
    return c0 + s * (c1 + s * (c2 + s * c3));
  }

  std::array<Region, region_count> regions_{};
  std::vector<Cell> cells_;
  std::array<std::uint8_t, static_cast<std::size_t>((top_alt_m - lowest_alt_m) / bin_m) + 1> region_of_bin_{};
};

// The one table, made on first use; safe to call from several threads.
[[nodiscard]] const DensityTable& us1976_density_table();

}  // namespace iamd::geo
