#include "iamd/sensing/rain_attenuation.hpp"

#include <algorithm>
#include <cmath>
#include <span>

#include "iamd/sensing/gas_attenuation.hpp"

namespace iamd::sensing {
namespace {

struct Bell {
  double a, b, c;
};

// P.838-3, tables 1 to 4.
constexpr Bell k_horizontal[] = {{-5.33980, -0.10008, 1.13098},
                                 {-0.35351, 1.26970, 0.45400},
                                 {-0.23789, 0.86036, 0.15354},
                                 {-0.94158, 0.64552, 0.16817}};
constexpr Bell k_vertical[] = {{-3.80595, 0.56934, 0.81061},
                               {-3.44965, -0.22911, 0.51059},
                               {-0.39902, 0.73042, 0.11899},
                               {0.50167, 1.07319, 0.27195}};
constexpr Bell alpha_horizontal[] = {{-0.14318, 1.82442, -0.55187},
                                     {0.29591, 0.77564, 0.19822},
                                     {0.32177, 0.63773, 0.13164},
                                     {-5.37610, -0.96230, 1.47828},
                                     {16.1721, -3.29980, 3.43990}};
constexpr Bell alpha_vertical[] = {{-0.07771, 2.33840, -0.76284},
                                   {0.56727, 0.95545, 0.54039},
                                   {-0.20238, 1.14520, 0.26809},
                                   {-48.2991, 0.791669, 0.116226},
                                   {48.5833, 0.791459, 0.116479}};

double sum_of(std::span<const Bell> bells, double log_f, double slope, double offset) {
  double sum = slope * log_f + offset;
  for (const Bell& bell : bells) {
    const double x = (log_f - bell.b) / bell.c;
    sum += bell.a * std::exp(-x * x);
  }
  return sum;
}

}  // namespace

RainLaw rain_law(double frequency_hz, double elevation_rad, double tilt_rad) {
  const double log_f = std::log10(std::clamp(frequency_hz * 1e-9, 1.0, 1000.0));
  const double kh = std::pow(10.0, sum_of(k_horizontal, log_f, -0.18961, 0.71147));
  const double kv = std::pow(10.0, sum_of(k_vertical, log_f, -0.16398, 0.63297));
  const double ah = sum_of(alpha_horizontal, log_f, 0.67849, -1.95537);
  const double av = sum_of(alpha_vertical, log_f, -0.053739, 0.83433);
  const double cosine = std::cos(elevation_rad);
  const double mix = cosine * cosine * std::cos(2.0 * tilt_rad);
  const double k = 0.5 * (kh + kv + (kh - kv) * mix);
  return {k, (kh * ah + kv * av + (kh * ah - kv * av) * mix) / (2.0 * k)};
}

double rain_extinction_per_m(double frequency_hz, double rate_mm_h, double elevation_rad, double tilt_rad) {
  if (!(rate_mm_h > 0.0)) return 0.0;
  const RainLaw law = rain_law(frequency_hz, elevation_rad, tilt_rad);
  return law.k * std::pow(rate_mm_h, law.alpha) / db_km_per_extinction;
}

}  // namespace iamd::sensing
