// Coefficients of Recommendation ITU-R P.676: the lines of oxygen and water vapour, and oxygen's equivalent height.
#pragma once

#include <span>

namespace iamd::sensing {

// ITU-R P.676-13 (2022), annex 1, table 1; the same numbers stand in P.676-12 (2019). Frequency in GHz, the rest in the
// units of eq. 3, 6a and 7.
struct OxygenLine {
  double frequency_ghz, a1, a2, a3, a4, a5, a6;
};
[[nodiscard]] std::span<const OxygenLine> oxygen_lines();

// The same, table 2. The last one is a pseudo-line: the continuum of what lies above 1 THz.
struct VapourLine {
  double frequency_ghz, b1, b2, b3, b4, b5, b6;
};
[[nodiscard]] std::span<const VapourLine> vapour_lines();

// ITU-R P.676-13 (2022), annex 2, part 1 of its data: coefficients of eq. 31 (km, km/K, km/hPa, km m³/g).
struct OxygenHeight {
  double a, b, c, d;
};
// Interpolated linearly in frequency between its rows, every 0.5 GHz from 1 to 350 GHz and at 118.75 GHz; those of the
// nearest end outside.
[[nodiscard]] OxygenHeight oxygen_height(double frequency_ghz);

}  // namespace iamd::sensing
