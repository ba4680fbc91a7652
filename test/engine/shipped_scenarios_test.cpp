// The shipped scenarios in long campaigns: books that must balance in every run, whatever the numbers are.
#include <algorithm>
#include <numeric>

#include <gtest/gtest.h>

#include "engine/scenes.hpp"

namespace iamd::engine {
namespace {

class ShippedScenario : public testing::TestWithParam<const char*> {};

TEST_P(ShippedScenario, BalancesItsBooksInEveryRunAndForAnyNumberOfThreads) {
  const auto question =
      load_question(std::string{IAMD_SOURCE_DIR "/scenarios/"} + GetParam() + ".yaml", scenario::LoadOptions{});
  ASSERT_TRUE(question) << base::to_string(question.error().front());
  const auto results = play_all(*question, 300, 2);
  const auto again = play_all(*question, 300, 1);
  ASSERT_EQ(results.size(), 300U);
  for (std::size_t i = 0; i < results.size(); ++i) {
    const outcome::RunRow& row = results[i].row;
    EXPECT_EQ(row.killed + row.leaked + row.harmless + row.unresolved, row.objects);
    EXPECT_EQ(row.unresolved, 0U) << "duration_s is too short for run " << i;
    EXPECT_EQ(std::accumulate(row.leaked_by_limit.begin(), row.leaked_by_limit.end(), 0U), row.leaked);
    EXPECT_LE(row.tracked, row.detected);
    EXPECT_LE(row.engaged, row.tracked);
    EXPECT_LE(row.value_lost, row.value_total);
    for (const outcome::Story& story : results[i].stories) {
      EXPECT_LE(story.first_detection, story.first_track);
      EXPECT_EQ(story.fate == outcome::Fate::leaked, story.limit != outcome::Limit::none);
    }
    EXPECT_EQ(again[i].row.leaked, row.leaked);
    EXPECT_EQ(again[i].row.end_s, row.end_s);
  }
}

INSTANTIATE_TEST_SUITE_P(All, ShippedScenario,
                         testing::Values("s500-ten-ballistic", "s500-saturation", "patriot-vs-srbm",
                                         "s400-vs-low-observable", "s300-vs-cruise", "early-warning-tpy-2"),
                         [](const auto& given) {
                           std::string name = given.param;
                           std::erase(name, '-');
                           return name;
                         });

}  // namespace
}  // namespace iamd::engine
