#include "iamd/scenario/catalogue_change.hpp"

#include <gtest/gtest.h>

#include "iamd/scenario/tree.hpp"

#include "vocabulary.hpp"

namespace iamd::scenario {
namespace {

std::shared_ptr<const TableInfo> root() { return scenario_table(test::vocabulary()).info(); }

std::string shown(const Catalogue& catalogue, std::string_view id) { return json_text(catalogue.find(id)->component); }

// What a change says; empty when it is done.
std::string change(Catalogue& catalogue, std::string path, std::string value) {
  const auto error = set_number(catalogue, {std::move(path), std::move(value)});
  return error ? base::to_string(*error) : "";
}

Catalogue without(const std::vector<std::string>& ids, Doubted* doubted = nullptr) {
  Catalogue catalogue = test::catalogue();
  const Doubted found = take_sources_away(catalogue, ids, *root());
  if (doubted != nullptr) *doubted = found;
  return catalogue;
}

// Text of one number of an entry.
std::string number_of(const Catalogue& catalogue, std::string_view id, std::string_view key) {
  return json_text(*catalogue.find(id)->component.find(key));
}

TEST(CatalogueChangeTest, the_first_step_ends_at_a_dot_or_a_bracket) {
  EXPECT_EQ(first_step("77n6-as-claimed.range_max_km"), "77n6-as-claimed");
  EXPECT_EQ(first_step("complex[0].x"), "complex");
  EXPECT_EQ(first_step("alone"), "alone");
}

TEST(CatalogueChangeTest, a_number_of_an_entry_is_set) {
  Catalogue catalogue = test::catalogue();
  EXPECT_EQ(change(catalogue, "long-radar.range_km", "300"), "");
  EXPECT_EQ(number_of(catalogue, "long-radar", "range_km"), "300");
  EXPECT_EQ(number_of(test::catalogue(), "long-radar", "loss_db"), number_of(catalogue, "long-radar", "loss_db"));
}

TEST(CatalogueChangeTest, a_distribution_keeps_the_place_by_which_it_is_known) {
  Catalogue catalogue = test::catalogue();
  const Node before = *catalogue.find("long-radar")->component.find("range_km");
  ASSERT_EQ(change(catalogue, "long-radar.range_km", "{low: 1, likely: 2, high: 3}"), "");
  const Node& after = *catalogue.find("long-radar")->component.find("range_km");
  EXPECT_EQ(after.line, before.line);
  EXPECT_EQ(after.file, before.file);
  EXPECT_EQ(after.find("low")->file->name, "--set") << "a mistake in the value is of the command line";
  EXPECT_EQ(after.find("note")->text, "set on the command line");
  EXPECT_EQ(after.find("source"), nullptr) << "the source did not say so";
}

TEST(CatalogueChangeTest, what_an_entry_has_from_another_is_set_in_it_alone) {
  Catalogue catalogue = test::catalogue();
  EXPECT_EQ(change(catalogue, "complex.interceptors[0].kill_probability", "0.5"), "");
  Node complex = catalogue.find("complex")->component;
  EXPECT_TRUE(resolve_uses(complex, catalogue, nullptr).empty());
  EXPECT_EQ(complex.find("interceptors")->items[0].find("kill_probability")->text, "0.5");
  EXPECT_TRUE(catalogue.find("rocket")->component.find("kill_probability")->is_map());
}

TEST(CatalogueChangeTest, what_cannot_be_set_is_explained_and_changes_nothing) {
  const std::vector<std::array<std::string, 3>> bad{
      {"long-rader.range_km", "3", "did you mean 'long-radar'?"},
      {"long-radar.range_kn", "3", "did you mean 'range_km'?"},
      {"long-radar.range_km.value", "3", "has no number 'range_km.value'"},
      {"long-radar", "3", "an entry of the catalogue, not a number"},
      {"long-radar.kind", "3", "is no number but"},
      {"complex.interceptors", "3", "is no number but a list"},
      {"complex.interceptors[3].range_km", "3", "has no number"},
      {"warhead.motion", "3", "in it: kind or speed_kmps"},
      {"long-radar.range_km", "far", "'far' is no number"},
      {"long-radar.range_km", "{a: 1}", "is no number"},
      {"long-radar.range_km", "[1", "--set: long-radar.range_km"},
  };
  for (const auto& [path, value, expected] : bad) {
    Catalogue catalogue = test::catalogue();
    const std::string error = change(catalogue, path, value);
    EXPECT_NE(error.find(expected), std::string::npos) << path << " said: " << error;
    EXPECT_NE(error.find("--set"), std::string::npos) << error;
    EXPECT_EQ(shown(catalogue, "long-radar"), shown(test::catalogue(), "long-radar"));
  }
}

TEST(CatalogueChangeTest, what_rests_on_a_source_alone_is_doubted_by_a_factor_of_two) {
  Doubted doubted;
  const Catalogue catalogue = without({"article"}, &doubted);
  EXPECT_EQ(number_of(catalogue, "rocket", "range_km"),
            R"({"confidence":"low","low":200,"likely":400,"high":800,"note":"doubted: without its source"})");
  EXPECT_EQ(number_of(catalogue, "rocket", "kill_probability"),
            R"({"beta":[0,0],"confidence":"low","note":"doubted: without its source"})")
      << "nothing is counted any more: Jeffreys' prior";
  EXPECT_EQ(doubted.alone, 3U);  // and the warhead's speed
  EXPECT_EQ(doubted.partly, 1U);
  EXPECT_EQ(doubted.kept, 0U);
  EXPECT_EQ(doubted.all(), 4U);
  // What the source did not bear stays.
  EXPECT_EQ(number_of(catalogue, "long-radar", "range_km"), number_of(test::catalogue(), "long-radar", "range_km"));
}

TEST(CatalogueChangeTest, what_other_sources_bear_is_doubted_by_the_root_of_two) {
  const Catalogue catalogue = without({"article"});
  // In decibels: half of the 3 dB.
  EXPECT_EQ(number_of(catalogue, "long-radar", "loss_db"),
            R"({"low":0.5,"likely":4,"high":7.5,"source":["handbook"],"confidence":"medium",)"
            R"("note":"doubted: without one of its sources; a widening"})");
  const Catalogue none = without({"article", "handbook"});
  EXPECT_EQ(number_of(none, "long-radar", "loss_db"),
            R"({"low":0,"likely":4,"high":9,"confidence":"low","note":"doubted: without its source; a widening"})")
      << "2 - 3 dB would leave the domain";
}

TEST(CatalogueChangeTest, ends_stay_within_the_domain_and_plain_numbers_plain) {
  Doubted doubted;
  const Catalogue catalogue = without({"handbook"}, &doubted);
  EXPECT_EQ(number_of(catalogue, "complex", "reload_s"), number_of(test::catalogue(), "complex", "reload_s"))
      << "it is never drawn";
  EXPECT_EQ(doubted.kept, 1U);
  const Node& at = *catalogue.find("complex")->component.find("at");
  EXPECT_EQ(at.find("lat_deg")->find("high")->text, "90");
  EXPECT_EQ(at.find("lat_deg")->find("low")->text, "25");
}

TEST(CatalogueChangeTest, every_form_is_widened_and_can_be_read_again) {
  const std::vector<std::pair<std::string, std::string>> forms{
      {"x_km: {value: 10, source: s}", R"("low":5,"likely":10,"high":20)"},
      {"x_km: {value: -10, source: s}", R"("low":-20,"likely":-10,"high":-5)"},
      {"x_km: {low: -1, likely: 0, high: 3, source: s}", R"("low":-2,"likely":0,"high":6)"},
      {"x_km: {uniform: [10, 20], source: s}", R"("uniform":[5,40])"},
      {"share: {low: 0.5, likely: 0.7, high: 0.9, source: s}", R"("low":0.25,"likely":0.7,"high":1)"},
      {"crew: {value: 1, source: s}", R"("low":0.5,"likely":1,"high":2)"},
      {"x_db: {value: 0, source: s}", R"("low":-3,"likely":0,"high":3)"},
      {"x_db: {value: 0, source: [s, t]}", R"("low":-1.5,"likely":0,"high":1.5)"},
      {"x: {beta: [8, 10], doubt: epistemic, source: [s, t]}", R"("beta":[4,5])"},
  };
  const std::vector<std::string> ids{"s"};
  for (const auto& [text, expected] : forms) {
    Node tree = test::parsed(text);
    const Doubted doubted = take_sources_away(tree, ids, TableInfo{});
    EXPECT_EQ(doubted.alone + doubted.partly, 1U) << text;
    EXPECT_NE(json_text(tree).find(expected), std::string::npos) << text << "\n became " << json_text(tree);
    Reader reader;
    FieldInfo field;
    field.key = tree.keys.front();
    field.may_be_distribution = true;
    EXPECT_TRUE(reader.number(tree.items.front(), field.key, field, false)) << text;
    EXPECT_TRUE(reader.clean()) << test::all_of(reader.errors());
  }
  Node normal = test::parsed("x_km: {normal: [100, 10], source: s}");
  EXPECT_EQ(take_sources_away(normal, ids, TableInfo{}).alone, 1U);
  EXPECT_NEAR(*as_number(*normal.items[0].find("low")), 0.5 * (100.0 - 16.449), 1e-3);
  EXPECT_NEAR(*as_number(*normal.items[0].find("high")), 2.0 * (100.0 + 16.449), 1e-3);
}

TEST(CatalogueChangeTest, what_can_not_be_doubted_is_counted) {
  const std::vector<std::string> ids{"s"};
  for (const char* text : {"x_km: {value: 0, source: s}", "x_km: {points: [[0, 1], [1, 2]], source: s}"}) {
    Node tree = test::parsed(text);
    const std::string before = json_text(tree);
    EXPECT_EQ(take_sources_away(tree, ids, TableInfo{}).kept, 1U) << text;
    EXPECT_EQ(json_text(tree), before);
  }
}

}  // namespace
}  // namespace iamd::scenario
