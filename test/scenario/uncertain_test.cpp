#include "iamd/scenario/uncertain.hpp"

#include <cmath>
#include <numbers>

#include "iamd/base/hash.hpp"

#include "vocabulary.hpp"

namespace iamd::scenario {
namespace {

constexpr std::uint64_t seed = 20240501;
constexpr int many = 200000;

Uncertain epistemic(Distribution distribution, Domain domain = any_number, std::string_view path = "x",
                    bool whole = false) {
  return {distribution, Doubt::epistemic, Unit{}, domain, base::hash_text(path), whole};
}

struct Moments {
  double mean = 0.0, sd = 0.0, low = 1e300, high = -1e300;
};
Moments moments(const Uncertain& number) {
  Moments m;
  double squares = 0.0;
  for (int world = 0; world < many; ++world) {
    const double value = Draw{seed, static_cast<std::uint64_t>(world), 0}(number);
    m.mean += value;
    squares += value * value;
    m.low = std::min(m.low, value);
    m.high = std::max(m.high, value);
  }
  m.mean /= many;
  m.sd = std::sqrt(squares / many - m.mean * m.mean);
  return m;
}

// Five standard errors of the mean; a false alarm in 1.7 million, on a fixed seed.
void expect_moments(const Uncertain& number, double mean, double sd, double low, double high) {
  const Moments m = moments(number);
  EXPECT_NEAR(m.mean, mean, 5.0 * sd / std::sqrt(many));
  EXPECT_NEAR(m.sd, sd, 0.01 * sd);
  EXPECT_GE(m.low, low);
  EXPECT_LE(m.high, high);
}

TEST(UncertainTest, triangular_has_its_closed_form_moments) {
  const double a = 2.0;
  const double c = 3.0;
  const double b = 7.0;
  expect_moments(epistemic(Triangular{a, c, b}), (a + b + c) / 3.0,
                 std::sqrt((a * a + b * b + c * c - a * b - a * c - b * c) / 18.0), a, b);
}

TEST(UncertainTest, uniform_has_its_closed_form_moments) {
  expect_moments(epistemic(Uniform{-1.0, 5.0}), 2.0, 6.0 / std::sqrt(12.0), -1.0, 5.0);
}

TEST(UncertainTest, normal_has_its_closed_form_moments) {
  expect_moments(epistemic(Normal{10.0, 3.0}), 10.0, 3.0, -1e3, 1e3);
}

TEST(UncertainTest, a_normal_is_truncated_to_the_domain) {
  // Mean of a normal cut at its own mean: mu + sd sqrt(2/pi); variance sd² (1 − 2/pi).
  const Moments m = moments(epistemic(Normal{0.0, 1.0}, non_negative));
  EXPECT_GE(m.low, 0.0);
  EXPECT_NEAR(m.mean, std::sqrt(2.0 / std::numbers::pi), 5.0 / std::sqrt(many));
  EXPECT_NEAR(m.sd, std::sqrt(1.0 - 2.0 / std::numbers::pi), 0.01);
}

TEST(UncertainTest, beta_is_the_jeffreys_posterior) {
  const double a = 15.5;
  const double b = 0.5;  // 15 of 15
  expect_moments(epistemic(JeffreysBeta{15.0, 15.0}), a / (a + b),
                 std::sqrt(a * b / ((a + b) * (a + b) * (a + b + 1.0))), 0.0, 1.0);
}

TEST(UncertainTest, a_degenerate_distribution_is_its_value) {
  EXPECT_EQ((Draw{1, 2, 3}(epistemic(Triangular{4.0, 4.0, 4.0}))), 4.0);
  EXPECT_EQ((Draw{1, 2, 3}(epistemic(Uniform{4.0, 4.0}))), 4.0);
}

TEST(UncertainTest, whole_numbers_are_drawn_whole) {
  const Uncertain count = epistemic(Uniform{0.6, 4.4}, any_number, "count", true);
  std::array<int, 5> seen{};
  for (std::uint64_t world = 0; world < 10000; ++world) {
    const double value = Draw{seed, world, 0}(count);
    ASSERT_EQ(value, std::floor(value));
    ++seen.at(static_cast<std::size_t>(value));
  }
  EXPECT_EQ(seen[0], 0);
  for (std::size_t i = 1; i < 5; ++i) EXPECT_GT(seen.at(i), 2000);
}

TEST(UncertainTest, values_come_out_in_si) {
  const Uncertain range{Fixed{600.0}, Doubt::epistemic, unit_of_key("range_km"), positive, 1};
  EXPECT_EQ((Draw{1, 1, 1}(range)), 600e3);
  EXPECT_EQ(range.likely(), 600e3);
  const Uncertain gain{Triangular{30.0, 40.0, 40.0}, Doubt::epistemic, unit_of_key("gain_db"), any_number, 1};
  EXPECT_NEAR(gain.likely(), 1e4, 1e-8);
  const double drawn = Draw{1, 1, 1}(gain);
  EXPECT_GE(drawn, 1e3);
  EXPECT_LE(drawn, 1e4 * (1 + 1e-12));
}

TEST(UncertainTest, likely_is_mode_middle_or_mean) {
  EXPECT_EQ(epistemic(Triangular{1.0, 2.0, 9.0}).likely(), 2.0);
  EXPECT_EQ(epistemic(Uniform{1.0, 2.0}).likely(), 1.5);
  EXPECT_EQ(epistemic(Normal{5.0, 2.0}).likely(), 5.0);
  EXPECT_EQ(epistemic(JeffreysBeta{1.0, 1.0}).likely(), 0.75);
  EXPECT_EQ(Uncertain{8.0}.likely(), 8.0);
}

TEST(UncertainTest, a_likely_draw_gives_likely_values) {
  const Draw likely = Draw::likely(seed);
  EXPECT_EQ(likely(epistemic(Triangular{2.0, 3.0, 9.0})), 3.0);
  EXPECT_EQ(likely.copy(7)(Uncertain{Uniform{1.0, 4.0}, Doubt::aleatory, Unit{UnitForm::linear, 1e3}, any_number, 5}),
            2500.0);
  EXPECT_EQ(likely(Uncertain{12.0}), 12.0);
}

TEST(UncertainTest, an_epistemic_number_is_the_same_in_all_runs_of_a_world) {
  const Uncertain number = epistemic(Uniform{0.0, 1.0});
  EXPECT_EQ((Draw{seed, 4, 1}(number)), (Draw{seed, 4, 2}(number)));
  EXPECT_NE((Draw{seed, 4, 1}(number)), (Draw{seed, 5, 1}(number)));
  EXPECT_NE((Draw{seed, 4, 1}(number)), (Draw{seed + 1, 4, 1}(number)));
  EXPECT_TRUE(number.epistemic());
  EXPECT_FALSE(number.aleatory());
  EXPECT_FALSE(number.fixed());
}

TEST(UncertainTest, an_aleatory_number_differs_between_runs_and_not_between_worlds) {
  const Uncertain number{Uniform{0.0, 1.0}, Doubt::aleatory, Unit{}, any_number, 5};
  EXPECT_NE((Draw{seed, 4, 1}(number)), (Draw{seed, 4, 2}(number)));
  EXPECT_EQ((Draw{seed, 4, 1}(number)), (Draw{seed, 5, 1}(number)));
  EXPECT_TRUE(number.aleatory());
}

TEST(UncertainTest, copies_share_doubt_about_the_world_and_have_their_own_chance) {
  const Uncertain doubt = epistemic(Uniform{0.0, 1.0});
  const Uncertain chance{Uniform{0.0, 1.0}, Doubt::aleatory, Unit{}, any_number, 5};
  const Draw draw{seed, 1, 1};
  EXPECT_EQ(draw.copy(1)(doubt), draw.copy(2)(doubt));
  EXPECT_EQ(draw.copy(1)(doubt), draw(doubt));
  EXPECT_NE(draw.copy(1)(chance), draw.copy(2)(chance));
  EXPECT_EQ(draw.copy(1)(chance), draw.copy(1)(chance));
  EXPECT_NE(draw.copy(1).copy(2)(chance), draw.copy(2)(chance));
  EXPECT_NE(draw.copy(0)(chance), draw(chance));
}

TEST(UncertainTest, draws_of_different_numbers_are_not_correlated) {
  const Uncertain x = epistemic(Uniform{-1.0, 1.0}, any_number, "objects[a].rcs_m2");
  const Uncertain y = epistemic(Uniform{-1.0, 1.0}, any_number, "objects[b].rcs_m2");
  double product = 0.0;
  for (std::uint64_t world = 0; world < many; ++world) {
    const Draw draw{seed, world, 0};
    product += draw(x) * draw(y);
  }
  EXPECT_NEAR(product / many, 0.0, 5.0 * (1.0 / 3.0) / std::sqrt(many));
}

TEST(UncertainTest, a_fixed_number_is_neither_epistemic_nor_aleatory) {
  const Uncertain number{3.0};
  EXPECT_TRUE(number.fixed());
  EXPECT_FALSE(number.epistemic());
  EXPECT_FALSE(number.aleatory());
  EXPECT_EQ((Draw{9, 9, 9}(number)), 3.0);
}

TEST(UnitTest, the_key_says_the_unit) {
  EXPECT_EQ(unit_of_key("range_km").factor, 1e3);
  EXPECT_EQ(unit_of_key("mast_m").factor, 1.0);
  EXPECT_DOUBLE_EQ(unit_of_key("beamwidth_deg").factor, std::numbers::pi / 180.0);
  EXPECT_EQ(unit_of_key("error_mrad").factor, 1e-3);
  EXPECT_EQ(unit_of_key("speed_mps").factor, 1.0);
  EXPECT_EQ(unit_of_key("speed_kmps").factor, 1e3);
  EXPECT_EQ(unit_of_key("delay_ms").factor, 1e-3);
  EXPECT_EQ(unit_of_key("pulse_us").factor, 1e-6);
  EXPECT_EQ(unit_of_key("search_share_min").factor, 1.0);  // the least, not minutes
  EXPECT_EQ(unit_of_key("rcs_m2").factor, 1.0);
  EXPECT_EQ(unit_of_key("ballistic_coefficient_kg_m2").factor, 1.0);
  EXPECT_EQ(unit_of_key("frequency_ghz").factor, 1e9);
  EXPECT_EQ(unit_of_key("power_kw").factor, 1e3);
  EXPECT_EQ(unit_of_key("temperature_k").factor, 1.0);
  EXPECT_EQ(unit_of_key("rate_per_s").factor, 1.0);
  EXPECT_EQ(unit_of_key("gain_db").form, UnitForm::decibel);
  EXPECT_EQ(unit_of_key("rcs_dbsm").form, UnitForm::decibel);
  EXPECT_EQ(unit_of_key("gain_dbi").form, UnitForm::decibel);
}

TEST(UnitTest, the_longest_suffix_wins) {
  EXPECT_DOUBLE_EQ(unit_of_key("rate_deg_per_s").factor, std::numbers::pi / 180.0);
  EXPECT_DOUBLE_EQ(unit_of_key("speed_kmps").factor, 1e3);
}

TEST(UnitTest, a_name_without_a_unit_is_a_pure_number) {
  for (const auto* key : {"count", "kill_probability", "value", "km", "_km", "blocks", "milk", ""})
    EXPECT_EQ(unit_of_key(key), Unit{}) << key;
}

TEST(DomainTest, contains_respects_open_ends_and_refuses_nan) {
  EXPECT_FALSE(positive.contains(0.0));
  EXPECT_TRUE(positive.contains(1e-300));
  EXPECT_TRUE(non_negative.contains(0.0));
  EXPECT_TRUE(non_negative.contains(-0.0));
  EXPECT_TRUE(probability.contains(1.0));
  EXPECT_FALSE(probability.contains(std::nextafter(1.0, 2.0)));
  EXPECT_FALSE((Domain{0.0, 1.0, false, true}.contains(1.0)));
  EXPECT_FALSE(any_number.contains(std::nan("")));
  EXPECT_FALSE(any_number.contains(INFINITY));
}

TEST(DomainTest, describes_itself) {
  EXPECT_EQ(any_number.described(), "any number");
  EXPECT_EQ(positive.described(), "> 0");
  EXPECT_EQ(non_negative.described(), ">= 0");
  EXPECT_EQ(probability.described(), "from 0 to 1");
  EXPECT_EQ((Domain{0.0, 20.0, true, false}.described()), "> 0 and <= 20");
  EXPECT_EQ((Domain{-1e300, 5.0, false, true}.described()), "< 5");
}

}  // namespace
}  // namespace iamd::scenario
