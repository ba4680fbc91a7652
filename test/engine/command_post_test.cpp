// Command posts: shared and separate pictures, fire on another's tracks, uncoordinated fire against its Markov chain.
#include "iamd/engine/command_post.hpp"

#include <algorithm>
#include <cmath>
#include <numeric>
#include <string>
#include <vector>

#include <gtest/gtest.h>

#include "iamd/outcome/statistics.hpp"

#include "engine/scenes.hpp"

namespace iamd::engine {
namespace {

#if defined(__SANITIZE_ADDRESS__) || defined(__SANITIZE_THREAD__)
constexpr std::uint64_t runs = 100;
#else
constexpr std::uint64_t runs = 600;
#endif

std::uint64_t total(const std::vector<outcome::RunResult>& results, std::uint32_t outcome::RunRow::* count) {
  return std::accumulate(results.begin(), results.end(), std::uint64_t{0},
                         [&](std::uint64_t sum, const outcome::RunResult& r) { return sum + r.row.*count; });
}

// Uncoordinated fire: in each round every one of `shooters` picks one of the living targets at random, each with the
// same chance, and kills it with p. The chance of k dead after the shooters of one round, one after the other: the next
// picks one that still lives with (n - k)/n. An exact Markov chain in the number that live.
std::vector<double> living_after(int targets, int shooters, int rounds, double p) {
  std::vector<double> living(static_cast<std::size_t>(targets) + 1, 0.0);
  living[static_cast<std::size_t>(targets)] = 1.0;
  for (int round = 0; round < rounds; ++round) {
    std::vector<double> next(living.size(), 0.0);
    next[0] += living[0];
    for (int n = 1; n <= targets; ++n) {
      std::vector<double> dead(static_cast<std::size_t>(n) + 1, 0.0);
      dead[0] = 1.0;
      for (int shot = 0; shot < shooters; ++shot) {
        for (int k = n; k >= 0; --k) {
          const double kills = p * (n - k) / n;
          const auto at = static_cast<std::size_t>(k);
          if (k < n) dead[at + 1] += dead[at] * kills;
          dead[at] *= 1.0 - kills;
        }
      }
      for (int k = 0; k <= n; ++k)
        next[static_cast<std::size_t>(n - k)] +=
            living[static_cast<std::size_t>(n)] * dead[static_cast<std::size_t>(k)];
    }
    living = std::move(next);
  }
  return living;
}

TEST(MarkovChain, AgreesWithEnumerationOfTheSmallestCases) {
  // Two shooters, two targets, certain kills: both alive never, one with 1/2.
  const auto living = living_after(2, 2, 1, 1.0);
  EXPECT_DOUBLE_EQ(living[0], 0.5);
  EXPECT_DOUBLE_EQ(living[1], 0.5);
  EXPECT_DOUBLE_EQ(living[2], 0.0);
  const auto one = living_after(3, 1, 2, 0.5);
  EXPECT_DOUBLE_EQ(one[3], 0.25);
  EXPECT_DOUBLE_EQ(one[2], 0.5);
  EXPECT_DOUBLE_EQ(one[1], 0.25);
}

SimpleWar uncoordinated(int flyers, int shooters, int rounds) {
  SimpleWar war{.flyers = flyers,
                .kill_probability = 0.7,
                .channels = 1,
                .interceptors = rounds,
                // The look is over when the killed ones' tracks have gone; plans are so far apart that all flyers are
                // within reach at the first that sees any.
                .doctrine =
                    "{kind: shoot_look_shoot, shots: 1, looks_max: 9, assigner: random, planning_interval_s: "
                    "20, assessment: {delay_s: 60}}",
                .seed = 20 + rounds};
  war.batteries = shooters;
  war.basket_m = 5000.0;  // no other flyer is so near
  war.posts = "[";
  for (int b = 0; b < shooters; ++b) {
    const std::string n = b == 0 ? "" : "-" + std::to_string(b);
    war.posts +=
        (b == 0 ? "" : ", ") + std::string{"{id: post"} + n + ", sensors: [radar], batteries: [battery" + n + "]}";
  }
  war.posts += "]";
  return war;
}

TEST(UncoordinatedFire, FollowsItsMarkovChain) {
  for (const int rounds : {1, 2}) {
    constexpr int flyers = 4;
    constexpr int shooters = 3;
    const auto results = play_all(question_of(uncoordinated(flyers, shooters, rounds).text()), runs);
    ASSERT_EQ(results.size(), runs);
    const std::vector<double> living = living_after(flyers, shooters, rounds, 0.7);
    const std::vector<double> other = living_after(flyers, shooters, rounds, 0.5);
    bool other_fits = true;
    for (std::uint32_t n = 0; n <= flyers; ++n) {
      const auto count = static_cast<std::uint64_t>(
          std::ranges::count_if(results, [&](const outcome::RunResult& r) { return r.row.leaked == n; }));
      const outcome::Interval interval = outcome::clopper_pearson(count, runs, 0.999);
      EXPECT_LE(interval.low, living[n]) << n << " of " << flyers << " leaked in " << count << ", rounds " << rounds;
      EXPECT_GE(interval.high, living[n]) << n << " of " << flyers << " leaked in " << count << ", rounds " << rounds;
      other_fits = other_fits && interval.low <= other[n] && interval.high >= other[n];
    }
    if (runs > 500) {
      EXPECT_FALSE(other_fits) << "the test can't tell another kill probability";
    }
    for (const auto& result : results) EXPECT_LE(result.row.launched, static_cast<std::uint32_t>(shooters * rounds));
    EXPECT_GT(total(results, &outcome::RunRow::wasted), 0U);
  }
}

TEST(CoordinatedFire, NeverDoublesUpWhereUncoordinatedFireDoes) {
  SimpleWar war = uncoordinated(4, 3, 1);
  war.posts.clear();
  war.doctrine = "{kind: salvo, shots: 1}";
  war.kill_probability = 1.0;
  for (const auto& result : play_all(question_of(war.text()), 50)) {
    EXPECT_EQ(result.row.killed, 3U);
    EXPECT_EQ(result.row.wasted, 0U);
  }
  SimpleWar apart = uncoordinated(4, 3, 1);
  apart.kill_probability = 1.0;
  const auto results = play_all(question_of(apart.text()), 100);
  EXPECT_LT(total(results, &outcome::RunRow::killed), 270U);  // 2.31 expected of 3
  EXPECT_GT(total(results, &outcome::RunRow::wasted), 30U);
}

TEST(CommandPosts, OneThatHasEverythingPlaysTheSameGame) {
  SimpleWar war{.flyers = 5, .doctrine = "{kind: shoot_look_shoot, shots: 1, looks_max: 2}", .seed = 3};
  const auto without = play_all(question_of(war.text()), 20);
  war.posts = "[{id: alone, sensors: [radar], batteries: [battery]}]";
  const auto with = play_all(question_of(war.text()), 20);
  for (std::size_t i = 0; i < with.size(); ++i) {
    EXPECT_EQ(with[i].row.killed, without[i].row.killed);
    EXPECT_EQ(with[i].row.first_intercept_s, without[i].row.first_intercept_s);
    EXPECT_EQ(with[i].row.launched, without[i].row.launched);
  }
}

// A shooter without a radar of its own, and one that sees.
SimpleWar remote(const std::string& link) {
  SimpleWar war{.flyers = 3, .kill_probability = 1.0, .seed = 31};
  war.posts = "[{id: seer, sensors: [radar]}, {id: shooter, batteries: [battery], links: [" + link + "]}]";
  return war;
}

TEST(EngageOnRemote, FiresOnWhatAnotherPostSees) {
  const auto results = play_all(question_of(remote("{post: seer}").text()), 30);
  EXPECT_EQ(total(results, &outcome::RunRow::killed), 90U);
}

TEST(EngageOnRemote, DelayPutsOffTheFirstLaunchByItsLength) {
  // Reports come every half second and take 60 s; then reaction takes 5 s, and a plan is made every second.
  const auto results = play_all(question_of(remote("{post: seer, interval_s: 0.5, delay_s: 60}").text()), 20);
  for (const auto& result : results) {
    EXPECT_GE(result.row.first_launch_s, result.row.first_track_s + 65.0);
    EXPECT_LE(result.row.first_launch_s, result.row.first_track_s + 65.0 + 0.5 + 2.0);
  }
}

TEST(EngageOnRemote, GridlockErrorSendsInterceptorsWide) {
  // The basket has 20 km: an error of 60 km in each axis is almost always outside, and the shooter knows it.
  SimpleWar war = remote("{post: seer, gridlock_m: 60000}");
  war.doctrine = "{kind: salvo, shots: 1, acquisition_probability_min: 0}";
  const auto results = play_all(question_of(war.text()), 60);
  EXPECT_LT(total(results, &outcome::RunRow::killed), 36U);
  const auto good = play_all(question_of(remote("{post: seer, gridlock_m: 100}").text()), 20);
  EXPECT_EQ(total(good, &outcome::RunRow::killed), 60U);
}

TEST(EngageOnRemote, WhatBothSeeIsEngagedOnce) {
  SimpleWar war{.flyers = 4, .kill_probability = 1.0, .seed = 32};
  war.posts =
      "[{id: seer, sensors: [radar]}, {id: shooter, sensors: [radar], batteries: [battery], links: [{post: seer, "
      "gridlock_m: 50}]}]";
  for (const auto& result : play_all(question_of(war.text()), 30)) {
    EXPECT_EQ(result.row.killed, 4U);
    EXPECT_EQ(result.row.launched, 4U);
  }
}

TEST(CommandPosts, LedgerTellsTracksAndEngagementsOfPostsApart) {
  const SimpleWar war = uncoordinated(4, 3, 1);
  const auto results = play_all(question_of(war.text()), 3, 1, Detail::ledger);
  for (const auto& result : results) {
    std::vector<std::size_t> engagements;
    std::size_t judged = 0;
    std::size_t planned = 0;
    for (const outcome::Event& event : result.ledger) {
      if (const auto* launched = std::get_if<outcome::Launched>(&event.body))
        engagements.push_back(launched->order.engagement.index());
      judged += std::holds_alternative<outcome::Judged>(event.body) ? 1 : 0;
      planned += std::holds_alternative<outcome::Planned>(event.body) ? 1 : 0;
    }
    ASSERT_EQ(engagements.size(), 3U);
    std::ranges::sort(engagements);
    EXPECT_EQ(std::ranges::adjacent_find(engagements), engagements.end());
    EXPECT_GE(judged, 12U);  // three posts, four tracks
    EXPECT_EQ(planned, 3U);
  }
}

TEST(CommandPosts, RefuseWhatMakesNoSense) {
  const auto problem = [](const std::string& posts, const std::string& doctrine = "{kind: salvo}") {
    SimpleWar war;
    war.batteries = 2;
    war.posts = posts;
    war.doctrine = doctrine;
    auto scenario = scenario::load_text(war.text(), "test.yaml", vocabulary(), {});
    if (!scenario) return base::to_string(scenario.error().front());
    const auto question = read_question(std::move(*scenario));
    return question ? std::string{} : base::to_string(question.error().front());
  };
  EXPECT_EQ(problem("[{id: a, sensors: [radar], batteries: [battery, battery-1]}]"), "");
  EXPECT_NE(problem("[{id: a, sensors: [radra], batteries: [battery, battery-1]}]").find("did you mean 'radar'"),
            std::string::npos);
  EXPECT_NE(problem("[{id: a, sensors: [radar], batteries: [battery]}]").find("belongs to no command post"),
            std::string::npos);
  EXPECT_NE(problem("[{id: a, sensors: [radar], batteries: [battery, battery-1]}, {id: b, sensors: [radar], batteries: "
                    "[battery]}]")
                .find("commanded by a and by b"),
            std::string::npos);
  EXPECT_NE(problem("[{id: a, batteries: [battery, battery-1]}]").find("never knows of anything"), std::string::npos);
  EXPECT_NE(problem("[{id: a, sensors: [radar], batteries: [battery, battery-1], links: [{post: a}]}]")
                .find("can't hear of itself"),
            std::string::npos);
  EXPECT_NE(problem("[{id: a, sensors: [radar], batteries: [battery, battery-1], links: [{post: c}]}]")
                .find("no command post has the id"),
            std::string::npos);
  EXPECT_NE(problem("", "{kind: salvo, rules: [{batteries: [batery]}]}").find("did you mean 'battery'"),
            std::string::npos);
  EXPECT_NE(problem("", "{kind: salvo, rules: [{assets: [plaza]}]}").find("no asset has the id"), std::string::npos);
}

}  // namespace
}  // namespace iamd::engine
