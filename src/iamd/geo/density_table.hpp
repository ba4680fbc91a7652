// The table behind us1976_density_kg_m3(), in the open so that an integrator's inner loop can hold it and inline the
// look-up.
#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <vector>

namespace iamd::geo {

// US 1976 density as cubic pieces in height. Pieces break where the layers do, because there the density has a kink.
class DensityTable {
 public:
  static constexpr double lowest_alt_m = -5000.0;
  static constexpr double top_alt_m = 1.0e6;

  DensityTable();

  // kg/m³ at a geometric height; heights below the table (and NaN) are read as its foot, above it is vacuum.
  [[nodiscard]] double at(double alt_m) const {
    if (!(alt_m > lowest_alt_m)) alt_m = lowest_alt_m;
    if (alt_m > top_alt_m) return 0.0;
    std::size_t i = first_[static_cast<std::size_t>((alt_m - lowest_alt_m) * (1.0 / bin_m))];
    if (alt_m >= cells_[i + 1].start_m) ++i;  // cells are longer than bins: one step is enough
    const Cell& cell = cells_[i];
    const double x = alt_m - cell.start_m;
    return cell.c[0] + x * (cell.c[1] + x * (cell.c[2] + x * cell.c[3]));
  }

 private:
  static constexpr double bin_m = 200.0;
  struct Cell {
    double start_m;
    std::array<double, 4> c;
  };
  std::vector<Cell> cells_;
  std::array<std::uint16_t, static_cast<std::size_t>((top_alt_m - lowest_alt_m) / bin_m) + 1> first_{};
};

// The one table, made on first use; safe to call from several threads.
[[nodiscard]] const DensityTable& us1976_density_table();

}  // namespace iamd::geo
