#include "iamd/world/infrared_signature.hpp"

#include <cmath>
#include <limits>
#include <numbers>
#include <utility>

#include <gtest/gtest.h>

namespace iamd::world {
namespace {

using scenario::Draw;
using std::numbers::pi;

constexpr double stefan_boltzmann = 5.670374419e-8;

// The share of a black body's radiation below a wavelength.
double share(double micrometre_kelvin) {
  const double whole = grey_body_w_sr(1.0, 4.0, 1000.0, 1e-9, 1.0);
  return grey_body_w_sr(1.0, 4.0, 1000.0, 1e-9, micrometre_kelvin * 1e-9) / whole;
}

// The published table of fractions (Incropera et al. 2007, table 12.1), with the constants of its day.
TEST(GreyBody, has_the_published_shares_of_bands) {
  EXPECT_NEAR(share(1400.0), 0.007790, 5e-5);
  EXPECT_NEAR(share(2000.0), 0.066728, 5e-5);
  EXPECT_NEAR(share(2898.0), 0.250108, 5e-5);
  EXPECT_NEAR(share(4000.0), 0.480877, 5e-5);
  EXPECT_NEAR(share(10000.0), 0.914199, 5e-5);
}

// Planck's law, 2hc²/λ⁵ / (e^(hc/λkT) - 1), by Simpson's rule.
TEST(GreyBody, is_the_integral_of_plancks_law) {
  constexpr double h = 6.62607015e-34, c = 299792458.0, k = 1.380649e-23;
  for (const double t : {250.0, 900.0, 2500.0}) {
    for (const auto& [from, to] : {std::pair{2.55e-6, 2.85e-6}, std::pair{4.2e-6, 4.5e-6}, std::pair{8e-6, 12e-6}}) {
      const auto radiance = [t](double wavelength) {
        return 2.0 * h * c * c / std::pow(wavelength, 5) / std::expm1(h * c / (wavelength * k * t));
      };
      constexpr int n = 200;
      double sum = radiance(from) + radiance(to);
      for (int i = 1; i < n; ++i) sum += (i % 2 == 1 ? 4.0 : 2.0) * radiance(from + (to - from) * i / n);
      const double expected = 0.7 * 3.0 / 4.0 * sum * (to - from) / n / 3.0;
      EXPECT_NEAR(grey_body_w_sr(0.7, 3.0, t, from, to) / expected, 1.0, 1e-8) << t << " " << from;
    }
  }
}

TEST(GreyBody, radiates_stefans_and_boltzmanns_power_over_all_wavelengths) {
  // A sphere of 1 m: σT⁴ 4π r² over 4π sr.
  const double expected = 0.8 * stefan_boltzmann * std::pow(600.0, 4);
  EXPECT_NEAR(grey_body_w_sr(0.8, 4.0 * pi, 600.0, 1e-7, 1e-1) / expected, 1.0, 1e-6);
}

TEST(GreyBody, bands_add_up_and_grow_with_temperature) {
  const double low = grey_body_w_sr(0.9, 10.0, 900.0, 2e-6, 3e-6);
  const double high = grey_body_w_sr(0.9, 10.0, 900.0, 3e-6, 5e-6);
  EXPECT_NEAR(low + high, grey_body_w_sr(0.9, 10.0, 900.0, 2e-6, 5e-6), 1e-9 * high);
  double before = 0.0;
  for (double t = 50.0; t < 5000.0; t *= 1.2) {
    const double now = grey_body_w_sr(0.9, 10.0, t, 2.55e-6, 2.85e-6);
    EXPECT_GT(now, before) << t;
    before = now;
  }
}

TEST(GreyBody, of_senseless_numbers_is_dark) {
  const double nan = std::numeric_limits<double>::quiet_NaN();
  EXPECT_EQ(grey_body_w_sr(0.9, 1.0, -300.0, 2e-6, 3e-6), 0.0);
  EXPECT_EQ(grey_body_w_sr(0.9, 1.0, nan, 2e-6, 3e-6), 0.0);
  EXPECT_EQ(grey_body_w_sr(0.9, 1.0, 300.0, 3e-6, 2e-6), 0.0);
  EXPECT_EQ(grey_body_w_sr(0.9, 1.0, 300.0, 0.0, 2e-6), 0.0);
}

TEST(Infrared, plume_lasts_to_the_end_of_thrust_or_as_long_as_it_says) {
  InfraredSpec spec;
  spec.boost_w_sr = 1e5;
  spec.body_w_sr = 3.0;
  EXPECT_TRUE(spec.follows_thrust());
  const InfraredSignature thrust = spec.drawn(Draw{1, 0, 0}, 70.0);
  EXPECT_EQ(thrust.at(69.9), 1e5);
  EXPECT_EQ(thrust.at(70.1), 3.0);
  const InfraredSignature jet = spec.drawn(Draw{1, 0, 0}, std::numeric_limits<double>::infinity());
  EXPECT_EQ(jet.at(1e6), 1e5);
  spec.boost_s = 30.0;
  EXPECT_FALSE(spec.follows_thrust());
  EXPECT_EQ(spec.drawn(Draw{1, 0, 0}, 70.0).at(40.0), 3.0);
}

TEST(Infrared, body_comes_from_its_temperature) {
  InfraredSpec spec;
  spec.body = InfraredSpec::GreyBody{.emissivity = 0.9, .surface_m2 = 4.0, .temperature_k = 1500.0};
  EXPECT_NEAR(spec.drawn(Draw{1, 0, 0}, 0.0).at(0.0), grey_body_w_sr(0.9, 4.0, 1500.0, 2.55e-6, 2.85e-6), 1e-8);
}

}  // namespace
}  // namespace iamd::world
