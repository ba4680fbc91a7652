// Attenuation of radio waves by rain: ITU-R P.838-3.
#pragma once

namespace iamd::sensing {

// Tilt of the polarisation from the horizontal, radians.
inline constexpr double horizontal_tilt_rad = 0.0;
inline constexpr double vertical_tilt_rad = 1.5707963267948966;
inline constexpr double circular_tilt_rad = 0.7853981633974483;  // as P.838 counts it

// γ = k R^α dB/km for a rain rate R in mm/h: ITU-R P.838-3 (2005), eq. 1 to 5 and tables 1 to 4. Domain: 1 to 1000
// GHz; held at the ends outside.
struct RainLaw {
  double k = 0.0;
  double alpha = 0.0;
};
[[nodiscard]] RainLaw rain_law(double frequency_hz, double elevation_rad, double tilt_rad);

// Extinction per metre (power falls by exp(-extinction × way)) in rain of `rate_mm_h` (>= 0).
[[nodiscard]] double rain_extinction_per_m(double frequency_hz, double rate_mm_h, double elevation_rad,
                                           double tilt_rad);

}  // namespace iamd::sensing
