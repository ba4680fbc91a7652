// What must hold whatever the numbers are.
#include <algorithm>
#include <numeric>

#include <gtest/gtest.h>

#include "engine/scenes.hpp"

namespace iamd::engine {
namespace {

TEST(Sanity, ADefenceWithoutInterceptorsSavesNothing) {
  const SimpleWar war{.flyers = 4, .launchers = 0};
  for (const auto& result : play_all(question_of(war.text()), 20)) {
    EXPECT_EQ(result.row.leaked, 4U);
    EXPECT_EQ(result.row.launched, 0U);
    EXPECT_DOUBLE_EQ(result.row.value_lost, result.row.value_total);
    EXPECT_EQ(result.row.leaked_by_limit[static_cast<std::size_t>(outcome::Limit::magazine)], 4U);
  }
}

TEST(Sanity, DoublingTheKillProbabilityNeverRaisesLeakers) {
  SimpleWar war{.flyers = 6, .kill_probability = 0.3, .channels = 3, .interceptors = 8, .seed = 11};
  war.doctrine = "{kind: shoot_look_shoot, shots: 1, looks_max: 3}";
  const auto before = play_all(question_of(war.text()), 300);
  war.kill_probability = 0.6;
  const auto after = play_all(question_of(war.text()), 300);
  std::uint32_t saved = 0;
  for (std::size_t i = 0; i < before.size(); ++i) {
    EXPECT_LE(after[i].row.leaked, before[i].row.leaked) << "run " << i;
    saved += before[i].row.leaked - after[i].row.leaked;
  }
  EXPECT_GT(saved, 100U);
}

TEST(Sanity, WhatStaysBelowTheHorizonIsNeverSeen) {
  // 20 m antenna, 100 m flyers: the horizon is 60 km away; they start at 78 km and fly past.
  SimpleWar war{.flyers = 3};
  std::string text = war.text();
  for (std::size_t at = 0; (at = text.find("alt_m: 8000", at)) != std::string::npos; ++at)
    text.replace(at, 11, "alt_m: 100");
  for (std::size_t at = 0; (at = text.find("- {lat_deg: 0, lon_deg: 0, alt_m: 100}", at)) != std::string::npos; ++at) {
    text.replace(at, 38, "- {lat_deg: 1.0, lon_deg: 1.0, alt_m: 100}");
  }
  for (const auto& result : play_all(question_of(text), 20)) {
    EXPECT_EQ(result.row.detected, 0U);
    EXPECT_EQ(result.row.harmless, 3U);
  }
}

TEST(Sanity, EveryObjectEndsInOneWay) {
  const SimpleWar war{.flyers = 6, .kill_probability = 0.5, .channels = 2};
  for (const auto& result : play_all(question_of(war.text()), 50)) {
    const outcome::RunRow& row = result.row;
    EXPECT_EQ(row.killed + row.leaked + row.harmless + row.unresolved, row.objects);
    EXPECT_EQ(std::accumulate(row.leaked_by_limit.begin(), row.leaked_by_limit.end(), 0U), row.leaked);
    EXPECT_EQ(row.leaked_by_limit[0], 0U);
    for (const outcome::Story& story : result.stories) {
      EXPECT_LE(story.first_detection, story.first_track);
      EXPECT_LE(story.first_track, story.first_launch);
      EXPECT_LT(story.first_launch, story.first_intercept == base::Time::never()
                                        ? base::Time::never() + base::Duration{}
                                        : story.first_intercept);
    }
  }
}

TEST(Sanity, TheLedgerIsInOrderAndAgreesWithTheRow) {
  const SimpleWar war{.flyers = 4, .kill_probability = 0.5};
  for (const auto& result : play_all(question_of(war.text()), 5, 1, Detail::detections)) {
    EXPECT_TRUE(std::ranges::is_sorted(result.ledger, {}, &outcome::Event::time));
    std::uint32_t launched = 0;
    std::uint32_t killed = 0;
    for (const outcome::Event& event : result.ledger) {
      launched += std::holds_alternative<outcome::Launched>(event.body) ? 1 : 0;
      if (const auto* intercepted = std::get_if<outcome::Intercepted>(&event.body))
        killed += intercepted->intercept.killed() ? 1 : 0;
    }
    EXPECT_EQ(launched, result.row.launched);
    EXPECT_EQ(killed, result.row.killed);
  }
}

TEST(Sanity, ARunThatEndsTooSoonLeavesObjectsUnresolved) {
  const SimpleWar war{.flyers = 2, .launchers = 0, .duration_s = 100.0};
  const auto results = play_all(question_of(war.text()), 2);
  EXPECT_EQ(results[0].row.unresolved, 2U);
  EXPECT_DOUBLE_EQ(results[0].row.end_s, 100.0);
}

}  // namespace
}  // namespace iamd::engine
