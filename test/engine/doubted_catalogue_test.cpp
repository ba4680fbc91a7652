// Whatever source is taken away, what rests on the catalogue can still be read and played.
#include <filesystem>
#include <set>
#include <string>
#include <vector>

#include <gtest/gtest.h>

#include "iamd/engine/campaign.hpp"
#include "iamd/engine/question.hpp"
#include "iamd/scenario/catalogue_change.hpp"

namespace iamd::engine {
namespace {

std::vector<std::filesystem::path> scenarios() {
  std::vector<std::filesystem::path> files;
  for (const auto& entry : std::filesystem::directory_iterator{std::filesystem::path{IAMD_SOURCE_DIR} / "scenarios"}) {
    if (entry.path().extension() == ".yaml") files.push_back(entry.path());
  }
  return files;
}

TEST(DoubtedCatalogue, EveryEntryIsReadWithoutAnySource) {
  const scenario::Catalogue& built_in = scenario::Catalogue::built_in();
  std::set<std::string> ids;
  for (const auto& entry : built_in.entries()) {
    for (const auto& source : entry.sources) ids.insert(source.id);
  }
  ASSERT_GT(ids.size(), 10U);
  const auto table = scenario::scenario_table(vocabulary()).info();
  scenario::Catalogue catalogue = built_in;
  const auto doubted = scenario::take_sources_away(catalogue, std::vector<std::string>{ids.begin(), ids.end()}, *table);
  EXPECT_GT(doubted.alone, 500U);
  EXPECT_EQ(doubted.partly, 0U) << "none is left";
  ASSERT_FALSE(scenarios().empty());
  for (const auto& file : scenarios()) {
    scenario::LoadOptions options;
    options.catalogue = &catalogue;
    auto question = load_question(file, options);
    ASSERT_TRUE(question) << file << ": " << base::to_string(question.error().front());
    EXPECT_TRUE(hindrances_to_run(*question).empty()) << file;
  }
}

TEST(DoubtedCatalogue, IsPlayed) {
  const auto table = scenario::scenario_table(vocabulary()).info();
  scenario::Catalogue catalogue = scenario::Catalogue::built_in();
  EXPECT_GT(scenario::take_sources_away(catalogue, std::vector<std::string>{"assumed"}, *table).alone, 300U);
  scenario::LoadOptions options;
  options.catalogue = &catalogue;
  options.overrides = {{"runs_per_world", "1"}};
  auto question = load_question(IAMD_SOURCE_DIR "/scenarios/patriot-vs-srbm.yaml", options);
  ASSERT_TRUE(question) << base::to_string(question.error().front());
  std::size_t runs = 0;
  const CampaignOptions how{.runs = 20, .threads = 1, .skip = {}, .stop = nullptr};
  const auto end = play_campaign(*question, how, [&](outcome::RunResult&&, const outcome::Names&) {
    ++runs;
    return base::Result<void>{};
  });
  ASSERT_TRUE(end) << base::to_string(end.error());
  EXPECT_EQ(runs, 20U);
}

}  // namespace
}  // namespace iamd::engine
