#include "iamd/study/campaign_answer.hpp"

#include <random>

#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

namespace iamd::study {
namespace {

using outcome::Limit;
using outcome::RunRow;

// A run of ten objects, of which `leaked` leak for one reason.
RunRow row(std::uint64_t run, std::uint32_t leaked, std::uint32_t launched, Limit why = Limit::horizon,
           std::uint64_t per_world = 10) {
  RunRow r;
  r.run = run;
  r.world = run / per_world;
  r.objects = 10;
  r.leaked = leaked;
  r.killed = 10 - leaked;
  r.launched = launched;
  r.value_total = 2.0;
  r.value_lost = leaked > 0 ? 1.0 : 0.0;
  r.radar_load_max = 0.5;
  r.leaked_by_limit[static_cast<std::size_t>(why)] = leaked;
  return r;
}

TEST(CampaignAnswer, IsNothingWithoutRuns) { EXPECT_FALSE(CampaignMeasures{}.answer()); }

TEST(CampaignAnswer, OfOneRunHasNoIntervalOfItsMeans) {
  CampaignMeasures measures;
  measures.add(row(0, 3, 12));
  const auto answer = measures.answer();
  ASSERT_TRUE(answer);
  EXPECT_EQ(answer->leakers.value, 3.0);
  EXPECT_FALSE(answer->leakers.interval);
  ASSERT_TRUE(answer->no_leaker.interval);
  EXPECT_EQ(answer->no_leaker.interval->low, 0.0);
  EXPECT_EQ(answer->median_run, 0u);
}

TEST(CampaignAnswer, CountsWhatHappened) {
  CampaignMeasures measures;
  for (std::uint64_t run = 0; run < 40; ++run) {
    measures.add(run % 4 == 0 ? row(run, 0, 10) : row(run, 2, 14, run % 4 == 1 ? Limit::channels : Limit::magazine));
  }
  const auto answer = measures.answer();
  ASSERT_TRUE(answer);
  EXPECT_EQ(answer->runs, 40u);
  EXPECT_EQ(answer->worlds, 4u);
  EXPECT_EQ(answer->runs_without_leaker, 10u);
  EXPECT_DOUBLE_EQ(answer->no_leaker.value, 0.25);
  EXPECT_DOUBLE_EQ(answer->leakers.value, 1.5);
  EXPECT_DOUBLE_EQ(answer->launched.value, 13.0);
  EXPECT_DOUBLE_EQ(answer->value_saved.value, 0.625);
  EXPECT_DOUBLE_EQ(answer->killed_share(), 0.85);
  EXPECT_EQ(answer->objects_total, 400u);
  EXPECT_EQ(answer->leakers_quantiles.p50, 2.0);
  ASSERT_EQ(answer->limits.size(), 2u);
  EXPECT_EQ(answer->limits[0].limit, Limit::magazine);  // 20 runs of 2 leakers against 10
  EXPECT_EQ(answer->limits[0].leakers, 40u);
  EXPECT_DOUBLE_EQ(answer->limits[0].share + answer->limits[1].share, 1.0);
}

TEST(CampaignAnswer, SaysDoubtWhenWorldsDifferAndChanceWhenRunsDo) {
  CampaignMeasures worlds_differ;
  CampaignMeasures runs_differ;
  for (std::uint64_t run = 0; run < 200; ++run) {
    worlds_differ.add(row(run, run / 10 % 2 == 0 ? 1 : 5, 10));
    runs_differ.add(row(run, run % 2 == 0 ? 1 : 5, 10));
  }
  EXPECT_DOUBLE_EQ(worlds_differ.answer()->leakers_spread.doubt_share(), 1.0);
  EXPECT_DOUBLE_EQ(runs_differ.answer()->leakers_spread.doubt_share(), 0.0);
  const auto wide = *worlds_differ.answer()->leakers.interval;
  const auto narrow = *runs_differ.answer()->leakers.interval;
  EXPECT_GT(wide.high - wide.low, narrow.high - narrow.low);
}

TEST(CampaignAnswer, KeepsIntervalsWithinWhatIsPossible) {
  CampaignMeasures measures;
  for (std::uint64_t run = 0; run < 20; ++run) measures.add(row(run, run < 10 ? 10 : 9, 0));
  const auto answer = measures.answer();
  EXPECT_LE(answer->leakers.interval->high, 10.0);
  EXPECT_GE(answer->launched.interval->low, 0.0);
  EXPECT_LE(answer->value_saved.interval->high, 1.0);
}

TEST(CampaignAnswer, MedianRunIsTheMiddleOneByLeakersThenInterceptors) {
  CampaignMeasures measures;
  measures.add(row(0, 5, 10));
  measures.add(row(1, 2, 20));
  measures.add(row(2, 2, 10));
  measures.add(row(3, 0, 30));
  measures.add(row(4, 2, 10));
  EXPECT_EQ(measures.answer()->median_run, 4u);  // 3 | 2 | 4 | 1 | 0
}

RC_GTEST_PROP(CampaignAnswer, DoesNotDependOnTheOrderOfRuns, (std::uint32_t seed)) {
  std::mt19937 random{seed};
  std::vector<RunRow> rows;
  for (std::uint64_t run = 0; run < 60; ++run) {
    rows.push_back(row(run, static_cast<std::uint32_t>(random() % 4), static_cast<std::uint32_t>(random() % 20)));
    rows.back().radar_load_max = static_cast<double>(random()) / 1e9;
  }
  CampaignMeasures forwards;
  for (const RunRow& r : rows) forwards.add(r);
  std::shuffle(rows.begin(), rows.end(), random);
  CampaignMeasures shuffled;
  for (const RunRow& r : rows) shuffled.add(r);
  const auto a = forwards.answer();
  const auto b = shuffled.answer();
  RC_ASSERT(a->median_run == b->median_run);
  RC_ASSERT(a->leakers.value == b->leakers.value);
  RC_ASSERT(a->radar_load.value == b->radar_load.value);
  RC_ASSERT(a->no_leaker.interval->high == b->no_leaker.interval->high);
  RC_ASSERT(a->leakers_spread.sd_doubt == b->leakers_spread.sd_doubt);
}

TEST(CampaignAnswer, CountsInterceptorsFiredInVain) {
  CampaignMeasures measures;
  for (std::uint64_t run = 0; run < 4; ++run) {
    RunRow r = row(run, 0, 5);
    r.launched_at_harmless = 2;
    r.wasted = run == 3 ? 1 : 0;
    measures.add(r);
  }
  const auto answer = measures.answer();
  ASSERT_TRUE(answer);
  EXPECT_EQ(answer->launched_total, 20U);
  EXPECT_EQ(answer->at_harmless, 8U);
  EXPECT_EQ(answer->wasted, 1U);
}

}  // namespace
}  // namespace iamd::study
