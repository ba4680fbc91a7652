#include "iamd/sensing/multipath.hpp"

#include <algorithm>
#include <array>
#include <cmath>
#include <numbers>

#include "iamd/sensing/radar_equation.hpp"

namespace iamd::sensing {
namespace {

using std::numbers::pi;
using Complex = std::complex<double>;

constexpr double vacuum_permittivity = 8.8541878128e-12;  // F/m

// Meissner and Wentz (2004), eq. 1 to 17, at 20 °C and 35 g/kg.
Complex sea_water(double frequency_hz) {
  constexpr double slow = 71.80, middle = 5.493, fast = 4.355;  // relative permittivities
  constexpr double first_hz = 17.84e9, second_hz = 105.8e9;
  constexpr double conductivity_s_per_m = 4.791;
  return fast + (slow - middle) / Complex{1.0, frequency_hz / first_hz} +
         (middle - fast) / Complex{1.0, frequency_hz / second_hz} -
         Complex{0.0, conductivity_s_per_m / (2.0 * pi * vacuum_permittivity * frequency_hz)};
}

// ITU-R P.2040-3, table 3: ε' = a f^b, conductivity c f^d S/m, f in GHz.
struct SoilLaw {
  double a, b, c, d;
};
constexpr std::array<SoilLaw, 3> soils{
    {{3.0, 0.0, 0.00015, 2.52}, {15.0, -0.1, 0.035, 1.63}, {30.0, -0.4, 0.15, 1.30}}};

Complex soil(const SoilLaw& law, double frequency_hz) {
  const double f = std::clamp(frequency_hz * 1e-9, 1.0, 10.0);
  return {law.a * std::pow(f, law.b), -law.c * std::pow(f, law.d) / (2.0 * pi * vacuum_permittivity * frequency_hz)};
}

// exp(-x) I0(x), x >= 0: Abramowitz and Stegun (1964), 9.8.1 and 9.8.2, relative error 2e-7.
double scaled_bessel_i0(double x) {
  if (x < 3.75) {
    const double t = (x / 3.75) * (x / 3.75);
    return std::exp(-x) *
           (1.0 +
            t * (3.5156229 + t * (3.0899424 + t * (1.2067492 + t * (0.2659732 + t * (0.0360768 + t * 0.0045813))))));
  }
  const double t = 3.75 / x;
  return (0.39894228 +
          t * (0.01328592 +
               t * (0.00225319 +
                    t * (-0.00157565 +
                         t * (0.00916281 +
                              t * (-0.02057706 + t * (0.02635537 + t * (-0.01647633 + t * 0.00392377)))))))) /
         std::sqrt(x);
}

// Tangent of the angle at which a ray from a height meets the sphere so far away, and its slope over the angle.
struct Tangent {
  double value, slope;
};
Tangent grazing_tangent(double height_m, double angle_rad, double radius_m) {
  const double r = radius_m + height_m;
  const double sine = std::sin(angle_rad);
  const double half = std::sin(0.5 * angle_rad);
  const double versine = 2.0 * half * half;
  return {(height_m - r * versine) / (r * sine), -(height_m + radius_m * versine) / (r * sine * sine)};
}

// Angle at the centre from a height to its horizon.
double horizon_angle(double height_m, double radius_m) {
  return std::atan2(std::sqrt(height_m * (2.0 * radius_m + height_m)), radius_m);
}

double distance(double height_a, double height_b, double angle_rad, double radius_m) {
  const double half = std::sin(0.5 * angle_rad);
  const double difference = height_a - height_b;
  return std::sqrt(difference * difference + 4.0 * (radius_m + height_a) * (radius_m + height_b) * half * half);
}

// Height of a point at a distance in a direction over a sphere, without cancellation.
double alt_of(double antenna_m, double sine, double range_m, double radius_m) {
  const double square = range_m * range_m + 2.0 * (radius_m + antenna_m) * range_m * sine;
  const double r = radius_m + antenna_m;
  return antenna_m + square / (std::sqrt(std::max(r * r + square, 0.0)) + r);
}

double square(double x) { return x * x; }

// P.526-15, eq. 18.
double height_gain_db(double y, double beta, double admittance) {
  const double b = beta * y;
  const double gain = b > 2.0 ? 17.6 * std::sqrt(b - 1.1) - 5.0 * std::log10(b - 1.1) - 8.0
                              : 20.0 * std::log10(std::max(b + 0.1 * b * b * b, 1e-30));
  return std::max(gain, 2.0 + 20.0 * std::log10(admittance));
}

}  // namespace

Complex permittivity(const scenario::Surface& surface, double frequency_hz) {
  if (surface.kind == scenario::SurfaceKind::sea) return sea_water(frequency_hz);
  return soil(soils[static_cast<std::size_t>(surface.soil)], frequency_hz);
}

double roughness_m(const scenario::Surface& surface) {
  if (surface.roughness_m >= 0.0) return surface.roughness_m;
  if (surface.kind == scenario::SurfaceKind::sea) {
    // Significant heights in metres, the middle of each sea state.
    constexpr std::array<double, 9> waves_m{0.0, 0.05, 0.3, 0.875, 1.875, 3.25, 5.0, 7.5, 11.5};
    const double state = std::clamp(surface.sea_state, 0.0, 8.0);
    const std::size_t i = std::min(static_cast<std::size_t>(state), waves_m.size() - 2);
    return 0.25 * (waves_m[i] + (state - static_cast<double>(i)) * (waves_m[i + 1] - waves_m[i]));
  }
  constexpr std::array<double, 7> by_cover_m{0.3, 1.0, 3.0, 10.0, 10.0, 100.0, 10.0};
  return by_cover_m[static_cast<std::size_t>(surface.cover)];
}

Complex reflection_coefficient(Complex permittivity, double grazing_sine, Polarisation polarisation) {
  const double s = grazing_sine;
  const Complex root = std::sqrt(permittivity - (1.0 - s * s));
  const Complex horizontal = (s - root) / (s + root);
  if (polarisation == Polarisation::horizontal) return horizontal;
  const Complex vertical = (permittivity * s - root) / (permittivity * s + root);
  return polarisation == Polarisation::vertical ? vertical : 0.5 * (horizontal + vertical);
}

double specular_share(double roughness, double grazing_sine, double wavelength_m) {
  const double phase = 4.0 * pi * roughness * grazing_sine / wavelength_m;
  return scaled_bessel_i0(0.5 * phase * phase);
}

Reflection reflection(double antenna_m, double target_m, double angle_rad, double radius_m) {
  Reflection found;
  const double antenna_horizon = horizon_angle(antenna_m, radius_m);
  const double target_horizon = horizon_angle(target_m, radius_m);
  if (!(angle_rad < antenna_horizon + target_horizon)) return found;
  if (!(angle_rad > 0.0)) {  // straight above
    found = {2.0 * std::min(antenna_m, target_m), 1.0, 1.0, 0.0, true};
    return found;
  }
  // Both angles of incidence are equal: their difference falls between these ends.
  double low = std::max(angle_rad - target_horizon, 0.0);
  double high = std::min(antenna_horizon, angle_rad);
  double at = std::clamp(angle_rad * antenna_m / (antenna_m + target_m), low, high);
  if (at <= low || at >= high) at = 0.5 * (low + high);
  double tangent = 0.0;
  for (int i = 0; i < 60; ++i) {
    const Tangent here = grazing_tangent(antenna_m, at, radius_m);
    const Tangent there = grazing_tangent(target_m, angle_rad - at, radius_m);
    const double excess = here.value - there.value;
    tangent = 0.5 * (here.value + there.value);
    (excess > 0.0 ? low : high) = at;
    double next = at - excess / (here.slope + there.slope);
    const bool inside = next > low && next < high;  // false for NaN too
    if (!inside) next = 0.5 * (low + high);
    const double change = std::abs(next - at);
    at = next;
    if (change <= 1e-14 * at) break;
  }
  tangent = std::max(tangent, 0.0);
  const double sine = tangent / std::sqrt(1.0 + tangent * tangent);
  const double near_m = distance(antenna_m, 0.0, at, radius_m);
  const double far_m = distance(target_m, 0.0, angle_rad - at, radius_m);
  const double direct_m = distance(antenna_m, target_m, angle_rad, radius_m);
  found.path_difference_m = 4.0 * near_m * far_m * sine * sine / (near_m + far_m + direct_m);
  found.grazing_sine = sine;
  const double spread = 2.0 * near_m * far_m / (radius_m * (near_m + far_m));
  found.divergence = std::sqrt(sine / (sine + spread));
  found.antenna_angle_rad = at;
  found.visible = true;
  return found;
}

double diffraction_loss_db(double antenna_m, double target_m, double distance_m, double radius_m, double frequency_hz,
                           Complex permittivity, bool vertical) {
  const double wavelength_m = speed_of_light_mps / frequency_hz;
  // Eq. 16: normalised admittance of the surface; ka/λ in place of its 0.36 (a f)^(-1/3).
  double admittance =
      std::pow(2.0 * pi * radius_m / wavelength_m, -1.0 / 3.0) / std::sqrt(std::abs(permittivity - 1.0));
  if (vertical) admittance *= std::abs(permittivity);
  const double k2 = admittance * admittance;
  const double beta = (1.0 + 1.6 * k2 + 0.67 * k2 * k2) / (1.0 + 4.5 * k2 + 1.53 * k2 * k2);
  const double x = beta * std::cbrt(pi / (wavelength_m * radius_m * radius_m)) * distance_m;
  const double per_m = 2.0 * beta * std::cbrt(pi * pi / (wavelength_m * wavelength_m * radius_m));
  const double field = x >= 1.6 ? 11.0 + 10.0 * std::log10(x) - 17.6 * x
                                : -20.0 * std::log10(std::max(x, 1e-30)) - 5.6488 * std::pow(x, 1.425);
  return -(field + height_gain_db(per_m * antenna_m, beta, admittance) +
           height_gain_db(per_m * target_m, beta, admittance));
}

Multipath::Multipath(const MultipathRadar& radar)
    : radar_{radar},
      permittivity_{permittivity(radar.surface, radar.frequency_hz)},
      radius_m_{radar.k * geo::mean_radius_m},
      wavelength_m_{speed_of_light_mps / radar.frequency_hz},
      roughness_m_{roughness_m(radar.surface)} {
  constexpr double lowest_m = 0.1;
  radar_.antenna_m = std::max(radar.antenna_m, lowest_m);
}

double Multipath::two_rays(const Reflection& bounce, double apparent_rad) const {
  double share = bounce.divergence * specular_share(roughness_m_, bounce.grazing_sine, wavelength_m_);
  if (radar_.beamwidth_rad > 0.0) {
    const double apart = apparent_rad + std::asin(bounce.grazing_sine) + bounce.antenna_angle_rad;
    share *= std::exp(-2.0 * std::numbers::ln2 * square(apart / radar_.beamwidth_rad));
  }
  const double phase = 2.0 * pi * bounce.path_difference_m / wavelength_m_;
  const Complex reflected = share * reflection_coefficient(permittivity_, bounce.grazing_sine, radar_.polarisation) *
                            Complex{std::cos(phase), -std::sin(phase)};
  return std::norm(1.0 + reflected);
}

double Multipath::power_factor(double sine, double range_m, double target_m) const {
  constexpr double least = 1e-9;
  constexpr double air_m = 7350.0;    // scale height of the refractivity
  constexpr double enough = 0.552;    // of the first Fresnel zone's √(λ d1 d2/d), P.526-15 eq. 22
  constexpr double well_above = 1.5;  // times that clearance
  const double h1 = radar_.antenna_m;
  const double level2 = std::max(1.0 - sine * sine, 0.0);
  // The ray's bending: that of k, up to where the air ends.
  const double fade = 0.5 * range_m *
                      (std::max(sine, 0.0) + std::sqrt(square(sine) + 8.0 / pi * air_m / geo::mean_radius_m)) /
                      (2.0 * air_m);
  const double bend = (1.0 - 1.0 / radar_.k) * range_m / (2.0 * geo::mean_radius_m) * level2 /
                      std::sqrt(std::sqrt(1.0 + square(square(fade))));
  const double apparent = std::clamp(sine + bend, -1.0, 1.0);
  const double off_sphere = target_m - alt_of(h1, sine, range_m, geo::mean_radius_m);
  const double h2 = std::max(alt_of(h1, apparent, range_m, radius_m_) + off_sphere, 0.01);
  const double r2 = radius_m_ + h2;
  const double across = std::clamp(range_m * std::sqrt(std::max(1.0 - apparent * apparent, 0.0)) / r2, 0.0, 1.0);
  const double angle = std::asin(across);
  const Reflection bounce = reflection(h1, h2, angle, radius_m_);
  const double clearance = std::sqrt(2.0 * bounce.path_difference_m / wavelength_m_) / enough;
  if (clearance >= well_above) return std::max(two_rays(bounce, std::asin(apparent)), least);
  if (clearance > 1.0) {
    const double t = (clearance - 1.0) / (well_above - 1.0);
    const double weight = t * t * (3.0 - 2.0 * t);
    return std::max(std::pow(std::max(two_rays(bounce, std::asin(apparent)), least), weight), least);
  }
  // Heights that have their horizons where they are on the parabola of these formulas.
  const double antenna_horizon_m = radius_m_ * horizon_angle(h1, radius_m_);
  const double target_horizon_m = radius_m_ * horizon_angle(h2, radius_m_);
  const double way_m = std::max(radius_m_ * angle, 1e-3);
  const double beyond = way_m / (antenna_horizon_m + target_horizon_m);
  const double radius_m = bounce.visible ? radius_m_ * beyond * beyond : radius_m_;
  const double loss_db = diffraction_loss_db(
      square(antenna_horizon_m) / (2.0 * radius_m_), square(target_horizon_m) / (2.0 * radius_m_), way_m, radius_m,
      radar_.frequency_hz, permittivity_, radar_.polarisation != Polarisation::horizontal);
  const double share = bounce.visible ? 1.0 - clearance : 1.0;
  return std::clamp(std::pow(10.0, -0.1 * share * std::max(loss_db, 0.0)), least, 1.0);
}

}  // namespace iamd::sensing
