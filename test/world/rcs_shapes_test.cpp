#include "iamd/world/rcs_shapes.hpp"

#include <algorithm>
#include <cmath>
#include <numbers>
#include <vector>

#include <gtest/gtest.h>

#include "iamd/world/aspect_pattern.hpp"

namespace iamd::world {
namespace {

using std::numbers::pi;

constexpr double light_mps = 299792458.0;

// For which a radius of 1 m has this k a.
double frequency_of(double ka) { return ka * light_mps / (2.0 * pi); }
double sphere_over_disc(double ka) { return sphere_rcs_m2(1.0, frequency_of(ka)) / pi; }
double decibel(double ratio) { return 10.0 * std::log10(ratio); }

// Knott, Shaeffer and Tuley 2004, fig. 3.4 and its text: the first peak is 3.65 πa² at ka = 1.03, the first dip 0.28.
TEST(SphereRcs, has_the_first_peak_and_dip_of_the_published_curve) {
  double peak = 0.0, peak_at = 0.0, dip = 10.0, dip_at = 0.0;
  for (double ka = 0.8; ka < 2.0; ka += 0.001) {
    const double value = sphere_over_disc(ka);
    if (value > peak) peak = value, peak_at = ka;
    if (ka > 1.2 && value < dip) dip = value, dip_at = ka;
  }
  EXPECT_NEAR(peak, 3.655, 0.001);
  EXPECT_NEAR(peak_at, 1.028, 0.002);
  EXPECT_NEAR(dip, 0.285, 0.001);
  EXPECT_NEAR(dip_at, 1.743, 0.002);
}

TEST(SphereRcs, is_rayleighs_where_it_is_small_and_its_disc_where_it_is_large) {
  EXPECT_NEAR(sphere_over_disc(0.02) / (9.0 * std::pow(0.02, 4)), 1.0, 1e-3);
  EXPECT_NEAR(sphere_over_disc(1e-5) / (9.0 * std::pow(1e-5, 4)), 1.0, 1e-9);
  EXPECT_NEAR(sphere_over_disc(80.0), 1.0, 4e-3);
  EXPECT_EQ(sphere_over_disc(1e5), 1.0);
}

TEST(SphereRcs, has_no_jump_where_the_way_it_is_computed_changes) {
  EXPECT_NEAR(sphere_over_disc(99.99999), sphere_over_disc(100.0), 2e-3);
  EXPECT_NEAR(sphere_over_disc(0.000999999) / sphere_over_disc(0.001000001), 1.0, 1e-5);
}

// k⁴V²/(4π) (1/N + 1/(1-N))² by hand for the two limits.
TEST(SmallBodyRcs, is_the_spheres_and_siegels) {
  const double f = 1e8;
  const double k = 2.0 * pi * f / light_mps;
  for (const double aspect : {0.0, 0.7, 1.5}) {
    EXPECT_NEAR(small_body_rcs_m2(4.0 / 3.0 * pi * 1e-6, 1.0, f, aspect) / (9.0 * pi * std::pow(k, 4) * 1e-12), 1.0,
                1e-9);
  }
  EXPECT_NEAR(small_body_rcs_m2(0.5, 1000.0, f, 0.0) / (4.0 / pi * std::pow(k, 4) * 0.25), 1.0, 1e-4);
  // The series about a sphere meets the closed forms on both sides.
  for (const double e : {0.999, 1.001}) {
    EXPECT_NEAR(small_body_rcs_m2(1.0, e * 0.9999999, f, 1.0) / small_body_rcs_m2(1.0, e * 1.0000001, f, 1.0), 1.0,
                1e-5);
  }
  // A disc of vanishing height: 16 a³/3 electric and 8 a³/3 magnetic (Bohren and Huffman 1983; Rayleigh 1897).
  const double flat = 1e-5;
  const double expected = std::pow(k, 4) / (4.0 * pi) * std::pow(16.0 / 3.0, 2);
  EXPECT_NEAR(small_body_rcs_m2(4.0 / 3.0 * pi * flat, flat, f, 0.0) / expected, 1.0, 1e-3);
}

TEST(CylinderRcs, broadside_and_end_are_the_closed_forms) {
  const Cylinder body{.length_m = 2.0, .radius_m = 0.25};
  const double f = 10e9;
  const double lambda = light_mps / f;
  EXPECT_NEAR(cylinder_rcs_m2(body, f, pi / 2.0) / (2.0 * pi * 0.25 * 4.0 / lambda), 1.0, 1e-3);
  const double end_m2 = pi * 0.25 * 0.25;
  EXPECT_NEAR(cylinder_rcs_m2(body, f, 0.0) / (4.0 * pi * end_m2 * end_m2 / (lambda * lambda)), 1.0, 1e-3);
  EXPECT_NEAR(cylinder_rcs_m2(body, f, pi) / cylinder_rcs_m2(body, f, 0.0), 1.0, 1e-12);
  // Half power where sin x/x = 1/√2.
  const double half = std::acos(1.391557378 * lambda / (2.0 * pi * 2.0));
  EXPECT_NEAR(cylinder_rcs_m2(body, f, half) / cylinder_rcs_m2(body, f, pi / 2.0), 0.5, 1e-3);
  // Far sidelobes: the means of the formulas, added.
  const double k = 2.0 * pi / lambda;
  const double s = std::sqrt(0.5);
  EXPECT_NEAR(cylinder_rcs_m2(body, f, pi / 4.0), 0.25 * s / (2.0 * k * 0.5) + 0.25 * 0.5 / (2.0 * k * s * s * s),
              1e-5);
}

TEST(CylinderRcs, is_rayleighs_where_it_is_small) {
  const Cylinder body{.length_m = 0.02, .radius_m = 0.005};
  const double v = pi * 0.005 * 0.005 * 0.02;
  for (const double aspect : {0.0, 0.5, 1.5}) {
    EXPECT_NEAR(cylinder_rcs_m2(body, 1e8, aspect) / small_body_rcs_m2(v, 2.0, 1e8, aspect), 1.0, 0.01);
  }
}

// The lobes keep their power: the mean over a window is the mean of the values in it, however narrow the lobe.
TEST(CylinderRcs, a_window_holds_the_mean_of_what_is_in_it) {
  const Cylinder body{.length_m = 12.0, .radius_m = 0.5};
  const double window = 0.5 * geo::degree;
  for (const double f : {1e9, 10e9}) {
    for (const double aspect : {0.5 * pi, 0.5 * pi - 0.004, 0.5 * pi - 0.02, 0.3}) {
      double sum = 0.0;
      const int n = 20000;
      for (int i = 0; i < n; ++i) sum += cylinder_rcs_m2(body, f, aspect + window * ((i + 0.5) / n - 0.5));
      EXPECT_NEAR(decibel(cylinder_rcs_m2(body, f, aspect, window) / (sum / n)), 0.0, 0.05) << f << " " << aspect;
    }
  }
}

// Physical optics over all sidelobes instead of their mean: the power within ±5° of broadside is the same.
TEST(CylinderRcs, the_mean_of_sidelobes_has_the_power_of_sidelobes) {
  const double k = 2.0 * pi * 3e9 / light_mps;
  double exact = 0.0, here = 0.0;
  for (int i = -50000; i < 50000; ++i) {
    const double off = (i + 0.5) * 1e-4 * geo::degree;
    const double x = k * 4.0 * std::sin(off);
    exact += k * 0.5 * 16.0 * std::pow(std::sin(x) / x, 2) * std::cos(off);
    here += cylinder_rcs_m2({.length_m = 4.0, .radius_m = 0.5}, 3e9, 0.5 * pi - off);
  }
  EXPECT_NEAR(decibel(here / exact), 0.0, 0.15);
}

TEST(ConeRcs, flank_is_crispins_and_maffetts) {
  const Cone body{.half_angle_rad = 0.2, .nose_radius_m = 0.02, .base_radius_m = 0.3, .flat_base = true};
  const double f = 10e9;
  const double lambda = light_mps / f;
  const double z1 = 0.02 * std::cos(0.2) / std::tan(0.2);
  const double z2 = 0.3 / std::tan(0.2);
  const double expected = 8.0 * pi / (9.0 * lambda) * std::sin(0.2) / std::pow(std::cos(0.2), 4) *
                          std::pow(std::pow(z2, 1.5) - std::pow(z1, 1.5), 2);
  EXPECT_NEAR(cone_rcs_m2(body, f, pi / 2.0 - 0.2) / expected, 1.0, 0.01);
}

TEST(ConeRcs, nose_on_a_sharp_cone_sphere_is_its_tip_join_and_creeping_wave) {
  const Cone body{.half_angle_rad = 0.2, .base_radius_m = 0.3};
  // At ka = 300 nothing creeps round.
  const double f = 300.0 * light_mps / (2.0 * pi * 0.3);
  const double scale = std::pow(light_mps / f, 2) / (16.0 * pi);
  EXPECT_NEAR(cone_rcs_m2(body, f, 0.0) / (scale * (std::pow(std::tan(0.2), 4) + std::pow(std::cos(0.2), -4))), 1.0,
              1e-3);
  // At ka = 8 the creeping wave is the greatest part: 0.386 λ/√π (from the series for a sphere), good to 0.001.
  const double g = 8.0 * light_mps / (2.0 * pi * 0.3);
  const double lambda = light_mps / g;
  const double expected = lambda * lambda / pi * (0.3864 * 0.3864 + 0.0625 * std::pow(std::cos(0.2), -4));
  EXPECT_NEAR(decibel(cone_rcs_m2(body, g, 0.0) / expected), 0.0, 0.1);
}

TEST(ConeRcs, nose_on_a_blunt_one_is_its_noses_sphere_and_behind_its_bases) {
  const Cone body{.half_angle_rad = 0.2, .nose_radius_m = 0.05, .base_radius_m = 0.4};
  EXPECT_NEAR(cone_rcs_m2(body, 30e9, 0.0) / (pi * 0.05 * 0.05), 1.0, 0.01);
  EXPECT_NEAR(cone_rcs_m2(body, 30e9, pi) / (pi * 0.4 * 0.4), 1.0, 0.01);
}

// Keller's edge at half angle 15°: 0.737 πa², by hand; from behind the disc.
TEST(ConeRcs, a_flat_base_shows_its_edge_ahead_and_its_disc_behind) {
  const Cone body{.half_angle_rad = pi / 12.0, .base_radius_m = 0.3, .flat_base = true};
  const double f = 10e9;
  const double disc = pi * 0.09;
  EXPECT_NEAR(cone_rcs_m2(body, f, 0.0) / disc, 0.737, 0.003);
  EXPECT_NEAR(cone_rcs_m2(body, f, pi) / (4.0 * pi * disc * disc * f * f / (light_mps * light_mps)), 1.0, 0.01);
}

TEST(ConeRcs, length_and_volume_are_those_of_its_parts) {
  const Cone sharp{.half_angle_rad = pi / 6.0, .base_radius_m = 1.0, .flat_base = true};
  EXPECT_NEAR(length_m(sharp), std::sqrt(3.0), 1e-12);
  EXPECT_NEAR(volume_m3(sharp), pi * std::sqrt(3.0) / 3.0, 1e-12);
  const Cone round{.half_angle_rad = pi / 6.0, .base_radius_m = 1.0};
  EXPECT_NEAR(length_m(round), 3.0, 1e-12);
  // Cone of height 1.5 on a circle of radius √3/2, and a sphere less the cap of height ½ ahead of it.
  EXPECT_NEAR(volume_m3(round), pi / 3.0 * 0.75 * 1.5 + pi * (4.0 / 3.0 - 0.25 * (1.0 - 0.5 / 3.0)), 1e-12);
  const Cone nearly_sphere{.half_angle_rad = 0.5, .nose_radius_m = 1.0 - 1e-9, .base_radius_m = 1.0};
  EXPECT_NEAR(volume_m3(nearly_sphere), 4.0 / 3.0 * pi, 1e-7);
  EXPECT_NEAR(length_m(nearly_sphere), 2.0, 1e-7);
}

TEST(Shapes, are_positive_finite_and_without_jumps_over_aspect_and_frequency) {
  std::vector<Cone> cones;
  for (const bool flat : {false, true}) {
    for (const double alpha : {0.035, 0.2, 1.0}) {
      for (const double nose : {0.0, 0.03, 0.2999999, 0.3, 0.5}) {
        cones.push_back({.half_angle_rad = alpha, .nose_radius_m = nose, .base_radius_m = 0.3, .flat_base = flat});
      }
    }
  }
  const std::vector<Cylinder> cylinders{{1.0, 0.5}, {30.0, 1.5}, {0.001, 0.0005}, {0.01, 5.0}, {5.0, 0.05}};
  const auto check = [](auto rcs, const auto& body) {
    for (double f = 30e6; f < 18e9; f *= 2.3) {
      for (double aspect = 0.0; aspect <= pi; aspect += 0.47 * geo::degree) {
        for (const double window : {0.0, AspectPattern::step_rad}) {
          const double value = rcs(body, f, aspect, window);
          ASSERT_TRUE(std::isfinite(value) && value > 0.0) << f << " " << aspect;
          const double beside = rcs(body, f, aspect + 1e-6, window);
          ASSERT_LT(std::abs(decibel(beside / value)), 0.1) << f << " " << aspect;
        }
      }
      const double next = rcs(body, f * 1.0001, 0.8, 0.0);
      ASSERT_LT(std::abs(decibel(next / rcs(body, f, 0.8, 0.0))), 0.05) << f;
    }
  };
  for (const Cone& body : cones) check(cone_rcs_m2, body);
  for (const Cylinder& body : cylinders) check(cylinder_rcs_m2, body);
}

TEST(Shapes, angles_beyond_their_range_are_clamped) {
  const Cylinder body{};
  EXPECT_EQ(cylinder_rcs_m2(body, 1e9, -1.0), cylinder_rcs_m2(body, 1e9, 0.0));
  EXPECT_EQ(cylinder_rcs_m2(body, 1e9, 9.0), cylinder_rcs_m2(body, 1e9, pi));
  EXPECT_EQ(cone_rcs_m2({}, 1e9, 9.0), cone_rcs_m2({}, 1e9, pi));
}

// A convex body echoes σ = π R1 R2 from where its normal points to the radar, and dA = R1 R2 dΩ: the mean over all
// directions is a quarter of its surface at short waves, whatever its shape.
TEST(Shapes, mean_over_all_directions_is_a_quarter_of_the_surface_at_short_waves) {
  const AspectPattern cylinder{pattern_of(Cylinder{.length_m = 4.0, .radius_m = 1.0})};
  EXPECT_NEAR(decibel(cylinder.mean_m2(Band::ku) / (0.25 * (8.0 * pi + 2.0 * pi))), 0.0, 0.4);
  const double alpha = 0.3;
  const double slant = 1.0 / std::sin(alpha);
  const AspectPattern cone{pattern_of(Cone{.half_angle_rad = alpha, .base_radius_m = 1.0, .flat_base = true})};
  EXPECT_NEAR(decibel(cone.mean_m2(Band::ku) / (0.25 * (pi * slant + pi))), 0.0, 0.4);
  const AspectPattern round{pattern_of(Cone{.half_angle_rad = alpha, .base_radius_m = 1.0})};
  const double touch = std::cos(alpha);
  const double surface = pi * touch * touch / std::sin(alpha) + 2.0 * pi * (1.0 + std::sin(alpha));
  EXPECT_NEAR(decibel(round.mean_m2(Band::ku) / (0.25 * surface)), 0.0, 0.2);
}

TEST(Bands, middles_are_geometric) {
  EXPECT_NEAR(middle_frequency_hz(Band::vhf), 94.87e6, 1e4);
  EXPECT_NEAR(middle_frequency_hz(Band::s), 2.8284e9, 1e5);
  EXPECT_NEAR(middle_frequency_hz(Band::x), 9.798e9, 1e6);
}

}  // namespace
}  // namespace iamd::world
