#include <gtest/gtest.h>

#include "iamd/scenario/embedded.hpp"

#include "vocabulary.hpp"

namespace iamd::scenario {
namespace {

std::string error_of(const std::string& text) {
  Catalogue catalogue;
  const auto tree = parse(text, "c.yaml");
  if (!tree) return base::to_string(tree.error().front());
  const auto errors = catalogue.add(*tree);
  EXPECT_EQ(errors.empty(), !catalogue.entries().empty()) << "a faulty file adds nothing";
  return errors.empty() ? "" : base::to_string(errors.front());
}

std::string with_component(const std::string& component) {
  return "format: iamd-catalog/1\ndoubts: epistemic\nsources: [{id: book, title: A book}]\nentries:\n  - {id: e, role: "
         "sensor, summary: x, component: " +
         component + "}\n";
}

TEST(CatalogueTest, entries_are_found_by_name_and_by_role) {
  const Catalogue catalogue = test::catalogue();
  ASSERT_NE(catalogue.find("long-radar"), nullptr);
  EXPECT_EQ(catalogue.find("long-radar")->role, "sensor");
  EXPECT_EQ(catalogue.find("long-radar")->file, "catalog/test.yaml");
  EXPECT_EQ(catalogue.find("nothing"), nullptr);
  EXPECT_EQ(catalogue.names("interceptor"), std::vector<std::string_view>{"rocket"});
  EXPECT_EQ(catalogue.names().size(), catalogue.entries().size());
}

TEST(CatalogueTest, an_entry_knows_the_sources_that_it_cites) {
  const Catalogue catalogue = test::catalogue();
  const auto& sources = catalogue.find("long-radar")->sources;
  ASSERT_EQ(sources.size(), 2u);
  EXPECT_EQ(sources[0].title, "A handbook");
  EXPECT_EQ(sources[1].address, "https://example.org/a");
}

TEST(CatalogueTest, every_number_is_cited) {
  EXPECT_EQ(error_of(with_component("{kind: radar, range_km: {value: 600, source: book, confidence: low}}")), "");
  EXPECT_EQ(error_of(with_component("{kind: radar, gain: {points: [[0, 1], [1, 2]], source: book, confidence: low}}")),
            "");
  const std::vector<std::pair<std::string, std::string>> bad{
      {"{gain: {points: [[0, 1], [1, 2]], confidence: low}}", "this curve has no source"},
      {"{gain: {points: [[0, 1], [1, 2]], source: book}}", "this curve has no confidence"},
      {"{gain: {points: [[0, 1], [0, 2]], source: book, confidence: low}}", "pair 2: its x does not ascend"},
      {"{gain: [[0, 1]]}", "component.gain[0][0]: the number 0 has no source"},
      {"{range_km: 600}", "the number 600 has no source"},
      {"{list: [{x: 600}]}", "component.list[0].x: the number 600 has no source"},
      {"{range_km: {value: 600, confidence: low}}", "this number has no source"},
      {"{range_km: {value: 600, source: book}}", "this number has no confidence"},
      {"{range_km: {value: 600, source: book, confidence: sure}}", "allowed: high, medium or low"},
      {"{range_km: {value: 600, source: boook, confidence: low}}",
       "unknown source 'boook' (known: book); did you mean 'book'?"},
      {"{range_km: {value: 600, source: [book, other], confidence: low}}", "unknown source 'other'"},
      {"{range_km: {low: 3, likely: 2, high: 1, source: book, confidence: low}}", "not in order"},
      {"{id: x}", "a component has no id of its own"},
      {"5", "expected a block"},
  };
  for (const auto& [component, expected] : bad) {
    const std::string error = error_of(with_component(component));
    EXPECT_NE(error.find(expected), std::string::npos)
        << component << "\n  said: " << error << "\n  expected: " << expected;
  }
}

TEST(CatalogueTest, faulty_files_are_refused) {
  EXPECT_NE(error_of("format: iamd-scenario/1\nentries: []\n"), "");
  EXPECT_NE(error_of("format: iamd-catalog/1\nentries: []\nstuff: 1\n"), "");
  EXPECT_NE(
      error_of("format: iamd-catalog/1\nentries: [{id: a, role: b, component: {}}]\n").find("'summary' is missing"),
      std::string::npos);
  EXPECT_NE(error_of("format: iamd-catalog/1\nentries: [{id: a, role: b, summary: s, component: {}}, {id: a, role: b, "
                     "summary: s, component: {}}]\n")
                .find("'a' stands twice"),
            std::string::npos);
  EXPECT_NE(error_of("format: iamd-catalog/1\nsources: [{id: a, title: t}, {id: a, title: u}]\nentries: [{id: a, role: "
                     "b, summary: s, component: {}}]\n")
                .find("the source 'a' stands twice"),
            std::string::npos);
}

TEST(CatalogueTest, a_second_file_cannot_redefine_an_entry) {
  Catalogue catalogue = test::catalogue();
  const auto tree =
      parse("format: iamd-catalog/1\nentries: [{id: rocket, role: b, summary: s, component: {}}]\n", "second.yaml");
  const auto errors = catalogue.add(*tree);
  ASSERT_EQ(errors.size(), 1u);
  EXPECT_NE(errors[0].why.find("first in catalog/test.yaml"), std::string::npos);
}

TEST(CatalogueTest, the_built_in_files_are_without_fault) {
  Catalogue catalogue;
  for (const EmbeddedFile& file : catalogue_files()) {
    const auto tree = parse(file.text, std::string{file.path});
    ASSERT_TRUE(tree) << test::all_of(tree.error());
    const auto errors = catalogue.add(*tree);
    EXPECT_TRUE(errors.empty()) << test::all_of(errors);
  }
  EXPECT_EQ(Catalogue::built_in().entries().size(), catalogue.entries().size());
}

}  // namespace
}  // namespace iamd::scenario
