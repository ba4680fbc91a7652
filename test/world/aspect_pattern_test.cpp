#include "iamd/world/aspect_pattern.hpp"

#include <cmath>
#include <limits>
#include <numbers>
#include <vector>

#include <gtest/gtest.h>

namespace iamd::world {
namespace {

using std::numbers::pi;

TEST(AspectPattern, gives_back_its_points_and_is_linear_between_them) {
  std::vector<double> values(AspectPattern::points);
  for (std::size_t i = 0; i < values.size(); ++i) values[i] = 1.0 + static_cast<double>(i % 7);
  const AspectPattern pattern{values};
  const double mean = pattern.mean_m2(Band::c);
  for (std::size_t i = 0; i < values.size(); ++i) {
    EXPECT_NEAR(mean * pattern.over_mean(Band::x, static_cast<double>(i) * AspectPattern::step_rad), values[i], 1e-9);
  }
  EXPECT_NEAR(mean * pattern.over_mean(Band::x, 2.25 * AspectPattern::step_rad), 3.25, 1e-9);
}

TEST(AspectPattern, mean_is_that_over_the_sphere) {
  EXPECT_NEAR(AspectPattern(std::vector<double>(AspectPattern::points, 3.0)).mean_m2(Band::vhf), 3.0, 1e-10);
  // sin θ has the mean π/4.
  std::vector<double> values(AspectPattern::points);
  for (std::size_t i = 0; i < values.size(); ++i)
    values[i] = std::sin(static_cast<double>(i) * AspectPattern::step_rad);
  EXPECT_NEAR(AspectPattern(values).mean_m2(Band::ku), pi / 4.0, 1e-5);
}

TEST(AspectPattern, bands_keep_apart) {
  std::vector<double> values;
  for (std::size_t band = 0; band < band_count; ++band) {
    for (std::size_t i = 0; i < AspectPattern::points; ++i) {
      values.push_back(static_cast<double>(band + 1) * (i < 181 ? 1.0 : 2.0));
    }
  }
  const AspectPattern pattern{values};
  for (std::size_t band = 0; band < band_count; ++band) {
    const Band b = static_cast<Band>(band);
    EXPECT_NEAR(pattern.mean_m2(b) * pattern.over_mean(b, 0.1), static_cast<double>(band + 1), 1e-12);
    EXPECT_NEAR(pattern.mean_m2(b) * pattern.over_mean(b, 3.0), 2.0 * static_cast<double>(band + 1), 1e-12);
  }
}

TEST(AspectPattern, clamps_what_is_no_aspect) {
  std::vector<double> values(AspectPattern::points, 1.0);
  values.front() = 5.0;
  values.back() = 7.0;
  const AspectPattern pattern{values};
  const double mean = pattern.mean_m2(Band::s);
  EXPECT_NEAR(mean * pattern.over_mean(Band::s, -1.0), 5.0, 1e-12);
  EXPECT_NEAR(mean * pattern.over_mean(Band::s, std::numeric_limits<double>::quiet_NaN()), 5.0, 1e-12);
  EXPECT_NEAR(mean * pattern.over_mean(Band::s, 1e300), 7.0, 1e-12);
  EXPECT_NEAR(mean * pattern.over_mean(Band::s, std::numeric_limits<double>::infinity()), 7.0, 1e-12);
}

TEST(AspectCurve, is_linear_in_decibels_and_constant_outside) {
  const std::vector<double> values = at_pattern_points({{10.0, 0.01}, {20.2, 1.0}, {90.0, 1.0}});
  EXPECT_EQ(values[0], 0.01);
  EXPECT_EQ(values[20], 0.01);
  EXPECT_NEAR(values[30], 0.1, 1e-12);
  EXPECT_EQ(values[40], 1.0);  // 20.2° is taken to 20°
  EXPECT_EQ(values[360], 1.0);
  for (std::size_t i = 1; i < values.size(); ++i) EXPECT_GE(values[i], values[i - 1]);
  EXPECT_EQ(at_pattern_points({{0.0, 2.0}}), std::vector<double>(AspectPattern::points, 2.0));
}

TEST(AspectCurve, tells_of_points_that_share_a_half_degree) {
  EXPECT_TRUE(share_a_half_degree({{10.0, 1.0}, {10.2, 2.0}}));
  EXPECT_FALSE(share_a_half_degree({{10.0, 1.0}, {10.3, 2.0}}));
  EXPECT_FALSE(share_a_half_degree({}));
}

geo::State<geo::Ecef> flying(double vx, double vy, double vz) { return {{7e6, 0.0, 0.0}, {vx, vy, vz}}; }

TEST(Aspect, is_the_angle_between_velocity_and_the_line_to_the_viewer) {
  EXPECT_NEAR(aspect_rad(flying(0, 100, 0), {7e6, 1e5, 0}), 0.0, 3e-8);
  EXPECT_NEAR(aspect_rad(flying(0, 100, 0), {7e6, -1e5, 0}), pi, 3e-8);
  EXPECT_NEAR(aspect_rad(flying(0, 100, 0), {6.4e6, 0, 0}), pi / 2.0, 3e-8);
  EXPECT_NEAR(aspect_rad(flying(0, 100, 0), {7e6, 1e5, 1e5}), pi / 4.0, 3e-8);
  EXPECT_NEAR(aspect_rad(flying(0, 1e-9, 0), {7e6, 1e5, 1e5}), pi / 4.0, 3e-8);
}

TEST(Aspect, of_a_body_at_rest_is_that_of_one_upright) {
  EXPECT_NEAR(aspect_rad(flying(0, 0, 0), {6.4e6, 0, 0}), pi, 3e-8);
  EXPECT_NEAR(aspect_rad(flying(0, 0, 0), {7e6, 10, 0}), pi / 2.0, 3e-8);
}

TEST(Aspect, is_good_to_3e_8_at_every_angle) {
  for (double angle = 0.0; angle <= pi; angle += 0.001) {
    const geo::Position<geo::Ecef> viewer{7e6 + 3e5 * std::sin(angle), 3e5 * std::cos(angle), 0.0};
    ASSERT_NEAR(aspect_rad(flying(0, 2500, 0), viewer), angle, 3e-8) << angle;
  }
}

TEST(Aspect, is_an_angle_for_any_numbers) {
  const double nan = std::numeric_limits<double>::quiet_NaN();
  EXPECT_EQ(aspect_rad(flying(0, 100, 0), {7e6, 0, 0}), 0.0);
  EXPECT_EQ(aspect_rad(flying(nan, nan, nan), {1e6, 0, 0}), pi);
  EXPECT_EQ(aspect_rad(flying(0, 100, 0), {nan, nan, nan}), 0.0);
}

TEST(LookingAtASignature, takes_the_aspect_into_account_where_there_is_a_pattern_only) {
  Signature same;
  same.rcs_m2.fill(0.7);
  const geo::State<geo::Ecef> state = flying(0, 100, 0);
  EXPECT_EQ(same.rcs(Band::x, state, {7e6, -1e5, 0}), same.rcs(Band::x));
  EXPECT_EQ(same.rcs(Band::x, 1.0), 0.7);
  Signature sided;
  sided.pattern = std::make_shared<const AspectPattern>(at_pattern_points({{0.0, 0.01}, {180.0, 1.0}}));
  for (std::size_t band = 0; band < band_count; ++band) {
    sided.rcs_m2[band] = sided.pattern->mean_m2(static_cast<Band>(band));
  }
  EXPECT_NEAR(sided.rcs(Band::x, state, {7e6, 1e5, 0}), 0.01, 1e-9);
  EXPECT_NEAR(sided.rcs(Band::x, state, {7e6, -1e5, 0}), 1.0, 1e-9);
  EXPECT_NEAR(sided.rcs(Band::x, state, {6.4e6, 0, 0}), 0.1, 1e-6);
  EXPECT_NEAR(sided.rcs(Band::x, pi / 2.0), 0.1, 1e-12);
}

TEST(LookingAtASignature, sees_the_plume_until_the_end_of_boost) {
  const Signature signature{.infrared = {.boost_w_sr = 1e5, .boost_end_s = 60.0, .body_w_sr = 5.0}};
  EXPECT_EQ(signature.infrared_w_sr(0.0), 1e5);
  EXPECT_EQ(signature.infrared_w_sr(59.999), 1e5);
  EXPECT_EQ(signature.infrared_w_sr(60.0), 5.0);
  EXPECT_EQ(Signature{}.infrared_w_sr(1.0), 0.0);
}

}  // namespace
}  // namespace iamd::world
