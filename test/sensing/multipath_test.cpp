#include "iamd/sensing/multipath.hpp"

#include <cmath>
#include <numbers>

#include <gtest/gtest.h>

#include "iamd/geo/types.hpp"
#include "iamd/sensing/radar_equation.hpp"

namespace iamd::sensing {
namespace {

using geo::degree;
using geo::mean_radius_m;
using std::numbers::pi;

scenario::Surface sea(double state) {
  scenario::Surface surface;
  surface.kind = scenario::SurfaceKind::sea;
  surface.sea_state = state;
  return surface;
}

scenario::Surface mirror() {
  scenario::Surface surface = sea(0.0);
  surface.roughness_m = 0.0;
  return surface;
}

MultipathRadar radar_at(double frequency_hz, double antenna_m, const scenario::Surface& surface) {
  MultipathRadar radar;
  radar.frequency_hz = frequency_hz;
  radar.antenna_m = antenna_m;
  radar.surface = surface;
  return radar;
}

// Sine of the true elevation of a target at a height and a distance.
double sine_to(double antenna_m, double target_m, double range_m) {
  const double a = mean_radius_m + antenna_m;
  const double t = mean_radius_m + target_m;
  return (t * t - a * a - range_m * range_m) / (2.0 * a * range_m);
}

double factor(const Multipath& multipath, double antenna_m, double target_m, double range_m) {
  return multipath.power_factor(sine_to(antenna_m, target_m, range_m), range_m, target_m);
}

// Salt water at 20 °C as measured: ε' some 70 below 3 GHz, 4.8 S/m; at 10 GHz 54 to 57 and 36 to 39 (Meissner and Wentz
// 2004, figures 1 to 3).
TEST(Permittivity, OfSeaWaterIsThatOfMeasurements) {
  const auto at_1 = permittivity(sea(3.0), 1e9);
  EXPECT_NEAR(at_1.real(), 71.0, 2.0);
  EXPECT_NEAR(-at_1.imag(), 86.0 + 3.7, 2.0);  // 4.79 S/m gives 86 at 1 GHz
  const auto at_10 = permittivity(sea(3.0), 10e9);
  EXPECT_NEAR(at_10.real(), 55.5, 1.5);
  EXPECT_NEAR(-at_10.imag(), 37.5, 1.5);
}

TEST(Permittivity, OfLandRisesWithItsWater) {
  scenario::Surface land;
  double last = 1.0;
  for (const scenario::Soil soil : {scenario::Soil::very_dry, scenario::Soil::medium_dry, scenario::Soil::wet}) {
    land.soil = soil;
    const auto here = permittivity(land, 1e9);
    EXPECT_GT(here.real(), last);
    EXPECT_LT(here.imag(), 0.0);
    last = here.real();
  }
  EXPECT_DOUBLE_EQ(last, 30.0);  // ITU-R P.2040-3, table 3: wet ground at 1 GHz
}

TEST(ReflectionCoefficient, HasFresnelsLimits) {
  const std::complex<double> glass{2.25, 0.0};
  for (const auto polarisation : {Polarisation::horizontal, Polarisation::vertical, Polarisation::circular}) {
    EXPECT_NEAR(std::abs(reflection_coefficient(glass, 0.0, polarisation) + 1.0), 0.0, 1e-12);
    for (double sine = 0.0; sine <= 1.0; sine += 0.05)
      EXPECT_LE(std::abs(reflection_coefficient(glass, sine, polarisation)), 1.0 + 1e-12);
  }
  EXPECT_NEAR(std::abs(reflection_coefficient(glass, 1.0, Polarisation::horizontal)), 0.2, 1e-12);
  // Brewster's angle: tan of incidence is the index.
  const double brewster_sine = 1.0 / std::sqrt(1.0 + 2.25);
  EXPECT_NEAR(std::abs(reflection_coefficient(glass, brewster_sine, Polarisation::vertical)), 0.0, 1e-12);
  // Straight down a circular wave comes back in the other sense only.
  EXPECT_NEAR(std::abs(reflection_coefficient(glass, 1.0, Polarisation::circular)), 0.0, 1e-12);
}

TEST(SpecularShare, IsMillerBrownAndVeghsFunction) {
  EXPECT_EQ(specular_share(0.0, 0.3, 0.1), 1.0);
  for (const double roughness : {0.01, 0.05, 0.2, 2.0}) {
    const double phase = 4.0 * pi * roughness * 0.1 / 0.1;
    const double x = 0.5 * phase * phase;
    double mean = 0.0;  // I0 by its integral
    constexpr int n = 4000;
    for (int i = 0; i < n; ++i) mean += std::exp(x * (std::cos(pi * (i + 0.5) / n) - 1.0)) / n;
    EXPECT_NEAR(specular_share(roughness, 0.1, 0.1) / mean, 1.0, 1e-6) << roughness;
    EXPECT_GT(specular_share(roughness, 0.1, 0.1), std::exp(-x));  // never less than Ament's
  }
}

TEST(Reflection, OverAFlatEarthIsThatOfTheImage) {
  constexpr double huge_m = 1e12;
  const Reflection found = reflection(20.0, 300.0, 10e3 / huge_m, huge_m);
  ASSERT_TRUE(found.visible);
  EXPECT_NEAR(found.path_difference_m, std::hypot(10e3, 320.0) - std::hypot(10e3, 280.0), 1e-5);
  EXPECT_NEAR(found.grazing_sine, 320.0 / std::hypot(10e3, 320.0), 1e-7);
  EXPECT_NEAR(found.divergence, 1.0, 1e-5);
}

// The cubic equation for the point of reflection (Kerr 1951, ch. 2; Blake 1980), which takes the Earth as a parabola.
TEST(Reflection, OverTheRoundEarthAgreesWithTheCubicEquation) {
  constexpr double radius_m = mean_radius_m * 4.0 / 3.0;
  for (const double target_m : {30.0, 300.0, 5000.0}) {
    constexpr double antenna_m = 25.0;
    const double horizon_m = std::sqrt(2.0 * radius_m) * (std::sqrt(antenna_m) + std::sqrt(target_m));
    for (const double part : {0.1, 0.5, 0.9}) {
      const double ground_m = part * horizon_m;
      const double p = 2.0 / std::sqrt(3.0) * std::sqrt(radius_m * (antenna_m + target_m) + 0.25 * ground_m * ground_m);
      const double xi = std::asin(2.0 * radius_m * ground_m * (target_m - antenna_m) / (p * p * p));
      const double near_m = 0.5 * ground_m - p * std::sin(xi / 3.0);
      const double far_m = ground_m - near_m;
      const double h1 = antenna_m - near_m * near_m / (2.0 * radius_m);
      const double h2 = target_m - far_m * far_m / (2.0 * radius_m);
      const Reflection found = reflection(antenna_m, target_m, ground_m / radius_m, radius_m);
      ASSERT_TRUE(found.visible);
      EXPECT_NEAR(found.antenna_angle_rad * radius_m / near_m, 1.0, 3e-3) << target_m << " " << part;
      EXPECT_NEAR(found.path_difference_m / (2.0 * h1 * h2 / ground_m), 1.0, 0.02) << target_m << " " << part;
      EXPECT_NEAR(found.divergence, 1.0 / std::sqrt(1.0 + 2.0 * near_m * far_m / (radius_m * ground_m * h1 / near_m)),
                  5e-3);
    }
    EXPECT_FALSE(reflection(antenna_m, target_m, 1.01 * horizon_m / radius_m, radius_m).visible);
  }
}

// Deep in the shadow the field falls by the first zero of Airy's function, a1 = 2.33811: exp(-a1 √3/2 X), X = d (π/(λ
// a²))^(1/3), over the root of the distance (van der Pol and Bremmer 1937; Fock 1965).
TEST(Diffraction, FallsAsTheoryHasItDeepInTheShadow) {
  constexpr double radius_m = mean_radius_m * 4.0 / 3.0;
  const auto water = permittivity(sea(0.0), 3e9);
  const double per_m = std::cbrt(pi * 3e9 / (speed_of_light_mps * radius_m * radius_m));
  const auto loss = [&](double way_m) { return diffraction_loss_db(20.0, 100.0, way_m, radius_m, 3e9, water, false); };
  const double near_m = 100e3, far_m = 300e3;
  const double expected_db =
      20.0 / std::log(10.0) * 2.33811 * std::sqrt(0.75) * per_m * (far_m - near_m) - 10.0 * std::log10(far_m / near_m);
  EXPECT_NEAR((loss(far_m) - loss(near_m)) / expected_db, 1.0, 0.002);
}

TEST(Diffraction, IsTheSameBothWaysAndLessFromHigherUp) {
  constexpr double radius_m = mean_radius_m * 4.0 / 3.0;
  const auto water = permittivity(sea(0.0), 3e9);
  const auto loss = [&](double a_m, double b_m) {
    return diffraction_loss_db(a_m, b_m, 80e3, radius_m, 3e9, water, false);
  };
  EXPECT_NEAR(loss(20.0, 100.0), loss(100.0, 20.0), 1e-9);
  double last = 1e9;
  for (double height_m = 1.0; height_m < 200.0; height_m *= 1.5) {
    EXPECT_LT(loss(20.0, height_m), last);
    last = loss(20.0, height_m);
  }
  // At the horizon it is some 15 to 20 dB at centimetre waves.
  const double horizon_m = std::sqrt(2.0 * radius_m) * (std::sqrt(20.0) + std::sqrt(100.0));
  const double at_db = diffraction_loss_db(20.0, 100.0, horizon_m, radius_m, 3e9, water, false);
  EXPECT_GT(at_db, 13.0);
  EXPECT_LT(at_db, 21.0);
}

// Over a calm sea, rays as curved as the Earth: F = 2 |sin(2π h1 h2/(λ R))| (Kerr 1951; Skolnik 2008, ch. 26), with a
// maximum of F² at 6 dB.
TEST(Multipath, HasTheLobesOfAFlatMirror) {
  constexpr double antenna_m = 15.0;
  constexpr double frequency_hz = 1.3e9;
  MultipathRadar radar = radar_at(frequency_hz, antenna_m, mirror());
  radar.k = 1e6;
  const Multipath multipath{radar};
  const double wavelength_m = speed_of_light_mps / frequency_hz;
  for (const double target_m : {20.0, 60.0, 110.0}) {
    for (double range_m = 3000.0; range_m < 6000.0; range_m += 37.0) {
      const double sine = std::sin(2.0 * pi * antenna_m * target_m / (wavelength_m * range_m));
      EXPECT_NEAR(factor(multipath, antenna_m, target_m, range_m), 4.0 * sine * sine, 0.1)
          << target_m << " " << range_m;
    }
  }
  double highest = 0.0;
  for (double range_m = 3000.0; range_m < 30e3; range_m += 50.0)
    highest = std::max(highest, factor(multipath, antenna_m, 100.0, range_m));
  EXPECT_GT(highest, 3.7);
  EXPECT_LE(highest, 4.0);
}

TEST(Multipath, DiesAwayOverRoughGroundAndInNarrowBeams) {
  const double range_m = 8000.0;
  scenario::Surface rough = mirror();
  rough.roughness_m = 20.0;
  MultipathRadar narrow = radar_at(10e9, 25.0, mirror());
  narrow.beamwidth_rad = 1.0 * degree;
  for (const double target_m : {800.0, 1200.0, 2000.0}) {
    EXPECT_NEAR(factor(Multipath{radar_at(10e9, 25.0, rough)}, 25.0, target_m, range_m), 1.0, 0.02);
    EXPECT_NEAR(factor(Multipath{narrow}, 25.0, target_m, range_m), 1.0, 0.02);
  }
  // A rougher sea has flatter lobes.
  double calm = 0.0, storm = 0.0;
  for (double target_m = 50.0; target_m < 200.0; target_m += 1.0) {
    calm = std::max(calm, factor(Multipath{radar_at(10e9, 25.0, sea(0.0))}, 25.0, target_m, range_m));
    storm = std::max(storm, factor(Multipath{radar_at(10e9, 25.0, sea(6.0))}, 25.0, target_m, range_m));
  }
  EXPECT_GT(calm, 3.0);
  EXPECT_LT(storm, 2.0);
}

// Across lobes, the blend and the horizon, for targets from the sea's surface to orbit: no step larger than the way
// explains.
TEST(Multipath, IsContinuousThroughTheHorizon) {
  for (const double target_m : {10.0, 300.0, 10e3, 500e3}) {
    for (const double frequency_hz : {0.2e9, 3e9, 10e9}) {
      constexpr double antenna_m = 20.0;
      const Multipath multipath{radar_at(frequency_hz, antenna_m, sea(1.0))};
      constexpr double radius_m = mean_radius_m * 4.0 / 3.0;
      const double horizon_m = std::sqrt(2.0 * radius_m) * (std::sqrt(antenna_m) + std::sqrt(target_m));
      const double from_m = 0.5 * horizon_m;
      const double step_m = 1e-6 * horizon_m;
      for (double range_m = from_m; range_m < 1.1 * horizon_m; range_m += 1e-3 * horizon_m) {
        const double here = factor(multipath, antenna_m, target_m, range_m);
        const double next = factor(multipath, antenna_m, target_m, range_m + step_m);
        EXPECT_TRUE(here > 0.0 && here <= 4.0);
        EXPECT_NEAR(next, here, 0.01) << target_m << " " << frequency_hz << " " << range_m / horizon_m;
      }
      // The field falls off at the horizon and behind it.
      if (target_m > 1e3) continue;
      const double at = factor(multipath, antenna_m, target_m, horizon_m);
      EXPECT_LT(at, 0.3) << target_m << " " << frequency_hz;
      EXPECT_LT(factor(multipath, antenna_m, target_m, 1.05 * horizon_m), at);
    }
  }
}

TEST(Multipath, IsFiniteForAnyGeometry) {
  for (const double antenna_m : {0.0, 2.0, 3000.0, 20e3}) {
    for (const double k : {0.5, 1.0, 4.0 / 3.0, 10.0}) {
      MultipathRadar radar = radar_at(3e9, antenna_m, sea(3.0));
      radar.k = k;
      const Multipath multipath{radar};
      for (double sine = -1.0; sine <= 1.0; sine += 0.0931) {
        for (const double range_m : {1.0, 1e3, 1e5, 1e7}) {
          for (const double target_m : {-100.0, 0.0, 1e3, 1e6}) {
            const double here = multipath.power_factor(sine, range_m, target_m);
            EXPECT_TRUE(here > 0.0 && here <= 4.0) << antenna_m << " " << k << " " << sine << " " << range_m;
          }
        }
      }
    }
  }
}

}  // namespace
}  // namespace iamd::sensing
