// Attenuation of radio waves by oxygen and water vapour: ITU-R P.676.
#pragma once

#include <cstdint>

namespace iamd::sensing {

// Editions of Recommendation ITU-R P.676: 12 (August 2019) and 13 (August 2022). Line by line (annex 1) they are one;
// their approximate slant paths (annex 2) are not.
enum class GasEdition : std::uint8_t { p676_12, p676_13 };

// Extinction per metre is what a power falls by: P(s) = P(0) exp(-extinction × s). This many dB/km are one per metre.
inline constexpr double db_km_per_extinction = 4342.944819032518;
inline constexpr double db_per_neper = 4.342944819032518;  // of power: 10 log10(e)

struct MoistAir {
  double dry_pressure_pa = 0.0;  // without the vapour's own
  double temperature_k = 0.0;
  double vapour_kg_m3 = 0.0;
};

struct GasExtinction {
  double oxygen_per_m = 0.0;  // dry air: oxygen's lines, its non-resonant spectrum and pressure-induced nitrogen
  double vapour_per_m = 0.0;
  [[nodiscard]] double total_per_m() const { return oxygen_per_m + vapour_per_m; }
};

// Pressure of water vapour, Pa: e = ρT/216.7 with ρ in g/m³ and e in hPa (ITU-R P.676-13, eq. 4).
[[nodiscard]] double vapour_pressure_pa(double vapour_kg_m3, double temperature_k);

// Line by line: ITU-R P.676-13 (2022), annex 1, eq. 1 to 9, identical in P.676-12 (2019). Domain: 1 to 1000 GHz (the
// sums are defined, and tend to 0, below it), temperature positive, the rest not negative.
[[nodiscard]] GasExtinction gas_extinction(double frequency_hz, const MoistAir& air);

// The air over a place: US Standard Atmosphere 1976, its pressure that of dry air and vapour together, with the vapour
// of ITU-R P.835-6 (2017), annex 1: ρ0 exp(-h/2 km), and at least a part of 2e-6 of the pressure. `alt_m` above the
// ellipsoid; `surface_vapour_kg_m3` is ρ0, at h = 0. Vacuum above 86 km.
[[nodiscard]] MoistAir moist_air(double alt_m, double surface_vapour_kg_m3);

// Equivalent heights in metres: the attenuation on the way up is extinction at the surface times height. P.676-12,
// annex 2, eq. 31 to 38 and tables 3 and 4; P.676-13, annex 2, eq. 31 and 37, part 1 and table 4. `surface` air at
// the antenna. Domain: 1 to 350 GHz.
struct EquivalentHeights {
  double oxygen_m = 0.0;
  double vapour_m = 0.0;
};
[[nodiscard]] EquivalentHeights equivalent_heights(GasEdition edition, double frequency_hz, const MoistAir& surface);

// Attenuation of the vapour on the way up, as optical depth (power falls by exp(-depth)), from the total columnar
// vapour content V_t (kg/m², > 0) above a place at `alt_m` (0 to 4000 m above sea level; cut off there): P.676-12,
// annex 2, eq. 39 and 40. Domain: 1 to 350 GHz.
[[nodiscard]] double zenith_vapour_depth(double frequency_hz, double vapour_column_kg_m2, double alt_m);

// Approximate optical depth through the whole atmosphere at an elevation of 5 to 90 degrees (annex 2, eq. 29 of
// P.676-12): extinctions at the surface times equivalent heights over the sine. The vapour's share is replaced by
// `zenith_vapour` (zenith_vapour_depth()) where that is not negative.
[[nodiscard]] double slant_gas_depth(GasEdition edition, double frequency_hz, double elevation_rad,
                                     const MoistAir& surface, double zenith_vapour = -1.0);

}  // namespace iamd::sensing
