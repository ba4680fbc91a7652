// What a claim rests on after the catalogue was changed.
#include <gtest/gtest.h>

#include "iamd/engine/question.hpp"
#include "iamd/scenario/catalogue_change.hpp"
#include "iamd/study/claim.hpp"
#include "iamd/study/claim_inputs.hpp"

namespace iamd::study {
namespace {

ClaimInput facts(const scenario::Catalogue& catalogue) {
  ClaimContext context;
  context.catalogue = &catalogue;
  return facts_of(*catalogue.find("92n6e")->component.find("range_max_km"), "some.range_max_km", context);
}

TEST(ClaimChange, ANumberThatWasSetKeepsItsNameButNotItsSource) {
  scenario::Catalogue catalogue = scenario::Catalogue::built_in();
  const ClaimInput before = facts(catalogue);
  EXPECT_EQ(before.name, "92n6e.range_max_km");
  EXPECT_FALSE(before.sources.empty());
  ASSERT_FALSE(scenario::set_number(catalogue, {"92n6e.range_max_km", "{uniform: [100, 200]}"}));
  const ClaimInput after = facts(catalogue);
  EXPECT_EQ(after.name, before.name);
  EXPECT_DOUBLE_EQ(after.low, 105.0);
  EXPECT_DOUBLE_EQ(after.high, 195.0);
  EXPECT_TRUE(after.sources.empty());
  EXPECT_EQ(after.note, "set on the command line");
}

TEST(ClaimChange, WithoutItsSourcesANumberIsWiderAndRestsOnNone) {
  scenario::Catalogue catalogue = scenario::Catalogue::built_in();
  const ClaimInput before = facts(catalogue);
  std::vector<std::string> ids;
  for (const scenario::Source& source : before.sources) ids.push_back(source.id);
  scenario::take_sources_away(catalogue, ids, *scenario::scenario_table(engine::vocabulary()).info());
  const ClaimInput after = facts(catalogue);
  EXPECT_EQ(after.name, before.name);
  EXPECT_LT(after.low, before.low);
  EXPECT_GT(after.high, before.high);
  EXPECT_DOUBLE_EQ(after.likely, before.likely);
  EXPECT_TRUE(after.sources.empty());
  EXPECT_EQ(after.confidence, "low");
}

}  // namespace
}  // namespace iamd::study
