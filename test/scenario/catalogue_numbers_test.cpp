#include "iamd/scenario/catalogue_numbers.hpp"

#include "vocabulary.hpp"

namespace iamd::scenario {
namespace {

constexpr std::string_view text = R"(format: iamd-catalog/1
doubts: epistemic
sources:
  - {id: maker, title: A brochure, kind: claim}
  - {id: judge, title: A report, kind: assessment}
  - {id: mute, title: An article}
entries:
  - id: base
    role: sensor
    summary: one
    component:
      kind: radar
      range_km: {low: 500, likely: 600, high: 620, source: maker, confidence: low, note: a brochure}
      loss_db: {value: 3, source: [maker, judge], confidence: medium}
      gain: {points: [[0, 1], [1, 2.5]], source: judge, confidence: high}
  - id: derived
    role: sensor
    summary: two
    component:
      use: base
      range_km: {uniform: [100, 300], source: judge, basis: record, confidence: high}
      faces: [{tilt_deg: {value: 20, source: mute, confidence: low}}]
  - id: whole
    role: system
    summary: three
    component:
      parts: [base, derived]
      launchers: {value: 4, source: judge, confidence: high}
  - id: loop
    role: sensor
    summary: four
    component: {use: loop}
)";

class CatalogueNumbersTest : public testing::Test {
 protected:
  void SetUp() override {
    const auto errors = catalogue.add(test::parsed(text));
    ASSERT_TRUE(errors.empty()) << test::all_of(errors);
  }
  WholeEntry whole(std::string_view id) {
    auto read = whole_entry(catalogue, *catalogue.find(id));
    EXPECT_TRUE(read);
    return read ? std::move(*read) : WholeEntry{};
  }
  Catalogue catalogue;
};

TEST_F(CatalogueNumbersTest, a_number_has_all_that_the_file_says_of_it) {
  const WholeEntry base = whole("base");
  ASSERT_EQ(base.numbers.size(), 3U);
  const CitedNumber* range = base.find("range_km");
  ASSERT_NE(range, nullptr);
  EXPECT_EQ(range->range, (ValueRange{600, 500, 620}));
  EXPECT_EQ(range->unit, "km");
  EXPECT_EQ(range->basis, std::vector{Basis::claim});
  EXPECT_EQ(range->confidence, "low");
  EXPECT_EQ(range->note, "a brochure");
  ASSERT_EQ(range->sources.size(), 1U);
  EXPECT_EQ(range->sources[0]->title, "A brochure");
  EXPECT_EQ(range->node.line, 13);
  EXPECT_EQ(basis_text(base.find("loss_db")->basis), "claim, assessment");
  EXPECT_EQ(base.find("nothing"), nullptr);
}

TEST_F(CatalogueNumbersTest, a_curve_is_a_number_without_a_range) {
  const WholeEntry base = whole("base");
  const CitedNumber* gain = base.find("gain");
  ASSERT_NE(gain, nullptr);
  EXPECT_FALSE(gain->range);
  EXPECT_EQ(gain->curve, (std::vector<std::pair<double, double>>{{0, 1}, {1, 2.5}}));
}

TEST_F(CatalogueNumbersTest, what_use_brings_knows_where_it_was_written) {
  const WholeEntry derived = whole("derived");
  EXPECT_EQ(derived.uses, std::vector<const Catalogue::Entry*>{catalogue.find("base")});
  EXPECT_EQ(derived.find("loss_db")->from->id, "base");
  const CitedNumber* range = derived.find("range_km");
  EXPECT_EQ(range->from->id, "derived");
  EXPECT_EQ(range->range, (ValueRange{200, 100, 300}));
  EXPECT_EQ(range->basis, std::vector{Basis::record}) << "its own basis goes before its source's kind";
  const CitedNumber* tilt = derived.find("faces[0].tilt_deg");
  ASSERT_NE(tilt, nullptr);
  EXPECT_EQ(tilt->unit, "°");
  EXPECT_EQ(basis_text(tilt->basis), "not stated");
  ASSERT_EQ(derived.settings.size(), 1U);
  EXPECT_EQ(derived.settings[0].path + " " + derived.settings[0].text, "kind radar");
}

TEST_F(CatalogueNumbersTest, a_system_has_parts) {
  EXPECT_EQ(whole("whole").parts, (std::vector<std::string>{"base", "derived"}));
  EXPECT_EQ(whole("whole").numbers.size(), 1U);
}

TEST_F(CatalogueNumbersTest, an_entry_that_uses_itself_is_an_error) {
  const auto read = whole_entry(catalogue, *catalogue.find("loop"));
  ASSERT_FALSE(read);
  EXPECT_EQ(read.error().front().place.path, "entries[loop].component.use");
}

TEST(RangeOf, is_what_the_distribution_says) {
  EXPECT_EQ(range_of(Fixed{3}), (ValueRange{3, 3, 3}));
  const ValueRange normal = range_of(Normal{10, 2});
  EXPECT_NEAR(normal.low, 10 - 2 * 1.959963984540054, 1e-12);
  EXPECT_NEAR(normal.high, 10 + 2 * 1.959963984540054, 1e-12);
  // Jeffreys' interval of one in ten: Beta(1.5, 9.5), by numerical integration of its density.
  const ValueRange counted = range_of(JeffreysBeta{1, 10});
  EXPECT_NEAR(counted.likely, 1.5 / 11.0, 1e-15);
  EXPECT_NEAR(counted.low, 0.0110, 5e-5);
  EXPECT_NEAR(counted.high, 0.3813, 5e-5);
  EXPECT_EQ(range_of(JeffreysBeta{0, 5}).low, 0.0);
  EXPECT_EQ(range_of(JeffreysBeta{5, 5}).high, 1.0);
}

TEST(UnitSymbol, is_in_the_key) {
  EXPECT_EQ(unit_symbol("range_km"), "km");
  EXPECT_EQ(unit_symbol("search_rate_deg_per_s"), "°/s");
  EXPECT_EQ(unit_symbol("flight_time_min"), "min");
  EXPECT_EQ(unit_symbol("launchers"), "");
  EXPECT_TRUE(is_pure_key("targets_engaged_at_once"));
  EXPECT_FALSE(is_pure_key("range_km"));
  EXPECT_FALSE(is_pure_key("reach"));
  EXPECT_TRUE(is_share_key("kill_probability_vs_ballistic"));
  EXPECT_FALSE(is_share_key("launchers"));
}

}  // namespace
}  // namespace iamd::scenario
