// US Standard Atmosphere 1976.
#pragma once

#include <array>

namespace iamd::geo {

struct AirState {
  double temperature_k = 0.0;  // kinetic temperature; above 86 km not modelled: that of 86 km is returned
  double pressure_pa = 0.0;    // 0 above 86 km
  double density_kg_m3 = 0.0;
  double speed_of_sound_mps = 0.0;  // as at 86 km above it (sound has no meaning there)
};

// Air at a geometric height above the ellipsoid. Below 86 km: the seven layers of NOAA/NASA/USAF (1976), eq. 18, 33a,
// 33b, 42, 50, accurate to the tables' rounding (1e-4); above: smooth interpolation of the logarithm of the report's
// density table (exact at its printed heights, within 0.3 % between them) to 1 000 km, then vacuum. Heights below -5 km
// are read as -5 km.
[[nodiscard]] AirState us1976(double alt_m);

// Density alone, from a table of cubic pieces made once from us1976(): relative error below 1e-6 at all heights. No
// allocation after the first call; some nanoseconds a call. Safe to call from several threads.
[[nodiscard]] double us1976_density_kg_m3(double alt_m);

// Speed of sound alone, m/s, the same number as us1976() gives.
[[nodiscard]] double us1976_speed_of_sound_mps(double alt_m);

// Geopotential height of a geometric one, metres: eq. 18 of the report, whose Earth has a radius of 6 356 766 m.
[[nodiscard]] double us1976_geopotential_alt_m(double alt_m);

// Geometric heights where the slope of the density jumps: the layers' boundaries (geopotential 11, 20, 32, 47, 51, 71
// km), the top of the layers and the foot of the thermosphere. An integrator does well not to step across them.
inline constexpr std::array<double, 8> us1976_kink_alt_m{11019.0678, 20063.1237, 32161.9032, 47350.0922,
                                                         51412.4796, 71801.9707, 86000.0,    110000.0};

}  // namespace iamd::geo
