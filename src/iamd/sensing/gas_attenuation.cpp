#include "iamd/sensing/gas_attenuation.hpp"

#include <algorithm>
#include <cmath>

#include "iamd/geo/atmosphere.hpp"
#include "iamd/sensing/gas_lines.hpp"

namespace iamd::sensing {
namespace {

// Everything in the units of the recommendation: GHz, hPa, K, km, and imaginary refractivity in N-units.
struct Circumstances {
  double f, p, e, theta, log_theta;  // frequency, dry pressure, vapour pressure, 300/T
  [[nodiscard]] double power(double exponent) const { return std::exp(exponent * log_theta); }
};

Circumstances circumstances(double frequency_hz, const MoistAir& air) {
  const double theta = 300.0 / air.temperature_k;
  return {frequency_hz * 1e-9, air.dry_pressure_pa * 1e-2,
          vapour_pressure_pa(air.vapour_kg_m3, air.temperature_k) * 1e-2, theta, std::log(theta)};
}

// Eq. 5: shape of a line at f0 with width w and correction for overlap d.
double line_shape(double f, double f0, double w, double d) {
  const double below = f0 - f;
  const double above = f0 + f;
  return f / f0 * ((w - d * below) / (below * below + w * w) + (w - d * above) / (above * above + w * w));
}

double oxygen_refractivity(const Circumstances& c) {
  double sum = 0.0;
  const double theta_08 = c.power(0.8);
  for (const OxygenLine& line : oxygen_lines()) {
    const double strength = line.a1 * 1e-7 * c.p * c.theta * c.theta * c.theta * std::exp(line.a2 * (1.0 - c.theta));
    const double pressure_width =
        line.a3 * 1e-4 * (c.p * (line.a4 == 0.0 ? theta_08 : c.power(0.8 - line.a4)) + 1.1 * c.e * c.theta);  // eq. 6a
    const double width = std::sqrt(pressure_width * pressure_width + 2.25e-6);             // eq. 6b: Zeeman splitting
    const double overlap = (line.a5 + line.a6 * c.theta) * 1e-4 * (c.p + c.e) * theta_08;  // eq. 7
    sum += strength * line_shape(c.f, line.frequency_ghz, width, overlap);
  }
  // Eq. 8 and 9: Debye's spectrum of oxygen and nitrogen under pressure.
  const double d = 5.6e-4 * (c.p + c.e) * c.power(0.8);
  const double ratio = c.f / d;
  if (c.p > 0.0) {
    sum +=
        c.f * c.p * c.theta * c.theta *
        (6.14e-5 / (d * (1.0 + ratio * ratio)) + 1.4e-12 * c.p * c.power(1.5) / (1.0 + 1.9e-5 * c.f * std::sqrt(c.f)));
  }
  return sum;
}

double vapour_refractivity(const Circumstances& c) {
  double sum = 0.0;
  for (const VapourLine& line : vapour_lines()) {
    const double strength = line.b1 * 0.1 * c.e * c.power(3.5) * std::exp(line.b2 * (1.0 - c.theta));
    const double pressure_width =
        line.b3 * 1e-4 * (c.p * c.power(line.b4) + line.b5 * c.e * c.power(line.b6));  // eq. 6a
    const double f0 = line.frequency_ghz;
    const double width = 0.535 * pressure_width +
                         std::sqrt(0.217 * pressure_width * pressure_width + 2.1316e-12 * f0 * f0 / c.theta);  // eq. 6b
    sum += strength * line_shape(c.f, f0, width, 0.0);
  }
  return sum;
}

// Eq. 1: 0.1820 f N'' dB/km.
double extinction_per_m(double f_ghz, double refractivity) {
  return 0.1820 * f_ghz * refractivity / db_km_per_extinction;
}

struct Resonance {
  double f_ghz, strength, width;
};

// P.676-12, annex 2, tables 3 and 4.
constexpr Resonance oxygen_heights_12[] = {
    {118.750334, 0.1597, 0.0}, {368.498246, 0.1066, 0.0}, {424.763020, 0.1325, 0.0}, {487.249273, 0.1242, 0.0},
    {715.392902, 0.0938, 0.0}, {773.839490, 0.1448, 0.0}, {834.145546, 0.1374, 0.0}};
constexpr Resonance vapour_heights_12[] = {{22.23508, 1.52, 2.56},   {183.310087, 7.62, 10.2}, {325.152888, 1.56, 2.7},
                                           {380.197353, 4.15, 5.7},  {439.150807, 0.2, 0.91},  {448.001085, 1.63, 2.46},
                                           {474.689092, 0.76, 2.22}, {488.490108, 0.26, 2.49}, {556.935985, 7.81, 10.0},
                                           {620.70087, 1.25, 2.35},  {752.033113, 16.2, 20.0}, {916.171582, 1.47, 2.58},
                                           {970.315022, 1.36, 2.44}, {987.926764, 1.6, 1.86}};
// P.676-13, annex 2, table 4.
constexpr Resonance vapour_heights_13[] = {
    {22.235080, 2.6846, 2.7649}, {183.310087, 5.8905, 4.9219}, {325.152888, 2.9810, 3.0748}};

// Kilometres. P.676-12, eq. 31 to 34.
double oxygen_height_12_km(double f, double total_hpa, double celsius) {
  const double rp = total_hpa / 1013.25;
  const double offset = (f - 59.7) / (2.87 + 12.4 * std::exp(-7.9 * rp));
  const double t1 = 5.1040 / (1.0 + 0.066 * std::pow(rp, -2.3)) * std::exp(-offset * offset);
  double t2 = 0.0;
  for (const Resonance& r : oxygen_heights_12) {
    t2 += r.strength * std::exp(2.12 * rp) / ((f - r.f_ghz) * (f - r.f_ghz) + 0.025 * std::exp(2.2 * rp));
  }
  const double t3 = 0.0114 * f / (1.0 + 0.14 * std::pow(rp, -2.6)) * (15.02 * f * f - 1353.0 * f + 5.333e4) /
                    (f * f * f - 151.3 * f * f + 9629.0 * f - 6803.0);
  const double a = 0.7832 + 0.00709 * celsius;
  const double height = 6.1 * a / (1.0 + 0.17 * std::pow(rp, -1.1)) * (1.0 + t1 + t2 + t3);
  return f < 70.0 ? std::min(height, 10.7 * std::pow(rp, 0.3)) : height;
}

// P.676-12, eq. 35 to 38.
double vapour_height_12_km(double f, double total_hpa, double celsius, double vapour_g_m3) {
  const double rp = total_hpa / 1013.25;
  const double sigma = 1.013 / (1.0 + std::exp(-8.6 * (rp - 0.57)));
  double sum = 0.0;
  for (const Resonance& r : vapour_heights_12) {
    sum += r.strength * sigma / ((f - r.f_ghz) * (f - r.f_ghz) + r.width * sigma);
  }
  return 1.9298 - 0.04166 * celsius + 0.0517 * vapour_g_m3 + (1.1674 - 0.00622 * celsius + 0.0063 * vapour_g_m3) * sum;
}

// P.676-13, eq. 37.
double vapour_height_13_km(double f) {
  double height = 5.6585e-5 * f + 1.8348;
  for (const Resonance& r : vapour_heights_13) {
    height += r.strength / ((f - r.f_ghz) * (f - r.f_ghz) + r.width);
  }
  return height;
}

}  // namespace

double vapour_pressure_pa(double vapour_kg_m3, double temperature_k) {
  return vapour_kg_m3 * 1e3 * temperature_k / 216.7 * 1e2;
}

GasExtinction gas_extinction(double frequency_hz, const MoistAir& air) {
  const Circumstances c = circumstances(frequency_hz, air);
  return {extinction_per_m(c.f, oxygen_refractivity(c)), extinction_per_m(c.f, vapour_refractivity(c))};
}

MoistAir moist_air(double alt_m, double surface_vapour_kg_m3) {
  constexpr double vapour_scale_m = 2000.0;
  constexpr double least_mixing = 2e-6;  // of vapour pressure to pressure
  const geo::AirState air = geo::us1976(alt_m);
  double vapour_kg_m3 = surface_vapour_kg_m3 * std::exp(-alt_m / vapour_scale_m);
  if (surface_vapour_kg_m3 > 0.0) {
    const double least_kg_m3 = least_mixing * air.pressure_pa / vapour_pressure_pa(1.0, air.temperature_k);
    vapour_kg_m3 = std::max(vapour_kg_m3, least_kg_m3);
  }
  const double e_pa = std::min(vapour_pressure_pa(vapour_kg_m3, air.temperature_k), air.pressure_pa);
  return {air.pressure_pa - e_pa, air.temperature_k, air.pressure_pa > 0.0 ? vapour_kg_m3 : 0.0};
}

EquivalentHeights equivalent_heights(GasEdition edition, double frequency_hz, const MoistAir& surface) {
  const double f = frequency_hz * 1e-9;
  const double total_hpa =
      (surface.dry_pressure_pa + vapour_pressure_pa(surface.vapour_kg_m3, surface.temperature_k)) * 1e-2;
  const double vapour_g_m3 = surface.vapour_kg_m3 * 1e3;
  if (edition == GasEdition::p676_12) {
    const double celsius = surface.temperature_k - 273.15;
    return {oxygen_height_12_km(f, total_hpa, celsius) * 1e3,
            vapour_height_12_km(f, total_hpa, celsius, vapour_g_m3) * 1e3};
  }
  const OxygenHeight h = oxygen_height(f);
  return {(h.a + h.b * surface.temperature_k + h.c * total_hpa + h.d * vapour_g_m3) * 1e3,
          vapour_height_13_km(f) * 1e3};
}

double zenith_vapour_depth(double frequency_hz, double vapour_column_kg_m2, double alt_m) {
  constexpr double reference_hz = 20.6e9;
  const double v = vapour_column_kg_m2;
  const MoistAir reference{84500.0, 14.0 * std::log(0.22 * v / 2.38) + 3.0 + 273.15, v / 2.38 * 1e-3};
  const double f = frequency_hz * 1e-9;
  const double ratio =
      gas_extinction(frequency_hz, reference).vapour_per_m / gas_extinction(reference_hz, reference).vapour_per_m;
  const double depth = 0.0176 * v * ratio / db_per_neper;
  if (f < 20.0) return depth;
  const auto bell = [f](double height, double middle, double width) {
    const double x = (f - middle) / width;
    return height * std::exp(-x * x);
  };
  const double a = bell(0.2048, 22.43, 3.097) + bell(0.2326, 183.5, 4.096) + bell(0.2073, 325.0, 3.651) - 0.1113;
  const double b = 8.741e4 * std::exp(-0.587 * f) + 312.2 * std::pow(f, -2.38) + 0.723;
  return depth * (a * std::pow(std::clamp(alt_m * 1e-3, 0.0, 4.0), b) + 1.0);
}

double slant_gas_depth(GasEdition edition, double frequency_hz, double elevation_rad, const MoistAir& surface,
                       double zenith_vapour) {
  const GasExtinction at = gas_extinction(frequency_hz, surface);
  const EquivalentHeights heights = equivalent_heights(edition, frequency_hz, surface);
  const double vapour = zenith_vapour >= 0.0 ? zenith_vapour : at.vapour_per_m * heights.vapour_m;
  return (at.oxygen_per_m * heights.oxygen_m + vapour) / std::sin(elevation_rad);
}

}  // namespace iamd::sensing
