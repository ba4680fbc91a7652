// Early warning through the engine: who gets a warning, what the ledger says, and what does not change.
#include <string>

#include <gtest/gtest.h>

#include "iamd/engine/runner.hpp"

#include "engine/scenes.hpp"

namespace iamd::engine {
namespace {

constexpr std::string_view satellite =
    "    - id: satellite\n      kind: infrared_satellite\n"
    "      satellites: [{geostationary: {longitude_deg: 10}}, {geostationary: {longitude_deg: -30}}]\n"
    "      revisit_s: 5\n      cloud_top_km: 8\n      noise_w_m2: 1e-12\n      los_error_mrad: 0.02\n"
    "      processing_delay_s: 12\n";

// A war with one more object, a missile that burns in the first minute of its arc, and a satellite.
std::string war(bool with_satellite, bool with_radar = true) {
  std::string text = SimpleWar{.flyers = 2, .duration_s = 600.0}.text();
  const std::string missile =
      "  - id: missile\n    signature: {rcs_m2: 0.5, infrared: {boost_w_sr: 2e5, boost_s: 60}}\n    motion:\n"
      "      kind: ballistic_arc\n      launch: {lat_deg: 4, lon_deg: 3}\n      aim: {lat_deg: 0.05, lon_deg: 0}\n"
      "      ballistic_coefficient_kg_m2: 5000\n";
  text.insert(text.find("defence:\n"), missile);
  const std::size_t sensors = text.find("  sensors:\n") + std::string{"  sensors:\n"}.size();
  if (!with_radar) text.erase(sensors, text.find("  batteries:\n") - sensors);
  if (with_satellite) text.insert(text.find("  batteries:\n"), satellite);
  return text;
}

TEST(EarlyWarning, IsInTheLedgerWhenItIsOut) {
  const Question question = question_of(war(true));
  Runner runner{question};
  const auto result = runner.play(0, Detail::ledger);
  ASSERT_TRUE(result) << base::to_string(result.error());
  std::size_t warnings = 0;
  base::Time last;
  for (const outcome::Event& event : result->ledger) {
    EXPECT_GE(event.time, last);
    last = event.time;
    const auto* warned = std::get_if<outcome::Warned>(&event.body);
    if (warned == nullptr) continue;
    ++warnings;
    EXPECT_EQ(event.time, warned->warning.time);
    EXPECT_EQ(runner.names().objects[warned->object.index()], "missile");
    EXPECT_EQ(runner.names().sensors[warned->warning.source.index()], "satellite");
    EXPECT_GT(event.time.seconds(), 12.0 + 2.0 * 5.0 - 5.0);  // four looks of two, and the delay
    EXPECT_LT(event.time.seconds(), 60.0 + 12.0);
    EXPECT_GT(warned->point_error_m, 0.0);
    EXPECT_LT(warned->point_error_m, 6.0 * (warned->warning.sigma_along_m + warned->warning.sigma_across_m) + 1e3);
  }
  EXPECT_GE(warnings, 1u);
  EXPECT_EQ(outcome::name_of(outcome::EventBody{outcome::Warned{}}), "warned");
}

// Warnings alone detect and track nothing, and what limits a defence without radars is what it would be without them.
TEST(EarlyWarning, IsNoRadar) {
  const Question question = question_of(war(true, false));
  Runner runner{question};
  const auto result = runner.play(0, Detail::ledger);
  ASSERT_TRUE(result) << base::to_string(result.error());
  EXPECT_EQ(result->row.detected, 0u);
  EXPECT_EQ(result->row.tracked, 0u);
  EXPECT_EQ(result->row.engaged, 0u);
  for (const outcome::Story& story : result->stories) {
    if (story.fate != outcome::Fate::leaked) continue;
    EXPECT_NE(story.limit, outcome::Limit::radar_time);
    EXPECT_NE(story.limit, outcome::Limit::sensitivity);
  }
}

TEST(EarlyWarning, GivesTheSameRunsOnAnyNumberOfThreads) {
  const Question question = question_of(war(true));
  const auto one = play_all(question, 4, 1, Detail::ledger);
  const auto two = play_all(question, 4, 2, Detail::ledger);
  ASSERT_EQ(one.size(), two.size());
  for (std::size_t i = 0; i < one.size(); ++i) {
    ASSERT_EQ(one[i].ledger.size(), two[i].ledger.size());
    for (std::size_t j = 0; j < one[i].ledger.size(); ++j) {
      EXPECT_EQ(one[i].ledger[j].time, two[i].ledger[j].time);
      EXPECT_EQ(one[i].ledger[j].body.index(), two[i].ledger[j].body.index());
    }
  }
}

}  // namespace
}  // namespace iamd::engine
