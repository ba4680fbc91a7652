// Monte Carlo against closed forms, where the scenario is reduced to them. Every check is an exact binomial interval
// of 99.9 % with a fixed seed; with twelve checks one in eighty choices of the seeds would fail by chance.
#include <algorithm>
#include <cmath>
#include <functional>

#include <gtest/gtest.h>

#include "iamd/outcome/statistics.hpp"

#include "engine/scenes.hpp"

namespace iamd::engine {
namespace {

#if defined(__SANITIZE_ADDRESS__) || defined(__SANITIZE_THREAD__)
constexpr std::uint64_t runs = 240;  // ten times as slow there; the intervals widen with it
#else
constexpr std::uint64_t runs = 1200;
#endif

void expect_share(const std::vector<outcome::RunResult>& results,
                  const std::function<bool(const outcome::RunRow&)>& happened, double closed_form) {
  const auto count = static_cast<std::uint64_t>(
      std::ranges::count_if(results, [&](const outcome::RunResult& result) { return happened(result.row); }));
  const outcome::Interval interval = outcome::clopper_pearson(count, results.size(), 0.999);
  EXPECT_LE(interval.low, closed_form) << count << " of " << results.size();
  EXPECT_GE(interval.high, closed_form) << count << " of " << results.size();
}

bool no_leaker(const outcome::RunRow& row) { return row.leaked == 0; }

TEST(ClosedForm, ASalvoKillsWithOneMinusTheProductOfTheMisses) {
  for (const int n : {1, 2, 4}) {
    const SimpleWar war{
        .kill_probability = 0.4, .doctrine = "{kind: salvo, shots: " + std::to_string(n) + "}", .seed = n};
    expect_share(play_all(question_of(war.text()), runs), no_leaker, 1.0 - std::pow(0.6, n));
  }
}

TEST(ClosedForm, ReliabilityMultipliesTheKillProbability) {
  const SimpleWar war{.kill_probability = 0.8, .reliability = 0.5, .seed = 5};
  expect_share(play_all(question_of(war.text()), runs), no_leaker, 0.4);
}

TEST(ClosedForm, NothingLeaksWithTheEngagementKillProbabilityToThePowerOfTheRaid) {
  constexpr int raid = 6;
  const SimpleWar war{.flyers = raid, .kill_probability = 0.7, .doctrine = "{kind: salvo, shots: 2}", .seed = 6};
  const auto results = play_all(question_of(war.text()), runs);
  const double k = 1.0 - 0.3 * 0.3;
  expect_share(results, no_leaker, std::pow(k, raid));
  // And exactly one leaks: W K^(W-1) (1-K).
  expect_share(
      results, [](const outcome::RunRow& row) { return row.leaked == 1; }, raid * std::pow(k, raid - 1) * (1.0 - k));
}

TEST(ClosedForm, ShootLookShootKillsLikeASalvoAndFiresLess) {
  const SimpleWar war{.kill_probability = 0.5,
                      .doctrine = "{kind: shoot_look_shoot, shots: 1, looks_max: 3, assessment: {delay_s: 1}}",
                      .seed = 7};
  const auto results = play_all(question_of(war.text()), runs);
  expect_share(results, no_leaker, 1.0 - 0.125);
  // Perfect assessment: the n-th shot is fired when n-1 have missed.
  expect_share(results, [](const outcome::RunRow& row) { return row.launched == 1; }, 0.5);
  expect_share(results, [](const outcome::RunRow& row) { return row.launched == 2; }, 0.25);
  expect_share(results, [](const outcome::RunRow& row) { return row.launched == 3; }, 0.25);
}

TEST(ClosedForm, AFalseKillEndsTheShooting) {
  const SimpleWar war{
      .kill_probability = 0.5,
      .doctrine =
          "{kind: shoot_look_shoot, shots: 1, looks_max: 2, assessment: {delay_s: 1, false_kill_probability: 0.4}}",
      .seed = 8};
  // Killed by the first shot, or missed, seen to be missed, and killed by the second.
  expect_share(play_all(question_of(war.text()), runs), no_leaker, 0.5 + 0.5 * 0.6 * 0.5);
}

TEST(ClosedForm, ChannelsLimitHowManyAreEngaged) {
  // The report comes after the raid: a channel once taken stays taken.
  const SimpleWar war{.flyers = 4,
                      .kill_probability = 0.8,
                      .channels = 2,
                      .doctrine = "{kind: salvo, shots: 1, assessment: {delay_s: 3000}}",
                      .seed = 9};
  const auto results = play_all(question_of(war.text()), runs);
  for (const auto& result : results) EXPECT_EQ(result.row.engaged, 2U);
  expect_share(results, [](const outcome::RunRow& row) { return row.leaked == 2; }, 0.64);
  expect_share(results, [](const outcome::RunRow& row) { return row.leaked == 4; }, 0.04);
  for (const auto& result : results) {
    EXPECT_EQ(result.row.leaked_by_limit[static_cast<std::size_t>(outcome::Limit::channels)], 2U);
  }
}

TEST(ClosedForm, TheMagazineLimitsHowManyAreEngaged) {
  const SimpleWar war{.flyers = 5, .kill_probability = 1.0, .interceptors = 3, .seed = 10};
  for (const auto& result : play_all(question_of(war.text()), 50)) {
    EXPECT_EQ(result.row.killed, 3U);
    EXPECT_EQ(result.row.leaked_by_limit[static_cast<std::size_t>(outcome::Limit::magazine)], 2U);
    EXPECT_EQ(result.row.interceptors_left, 0U);
  }
}

}  // namespace
}  // namespace iamd::engine
