// Same seed, same bits: for any number of threads, in any order, with others beside.
#include <atomic>
#include <cstring>
#include <map>

#include <gtest/gtest.h>

#include "engine/scenes.hpp"

namespace iamd::engine {
namespace {

// Bit for bit.
void expect_same(const outcome::RunResult& a, const outcome::RunResult& b) {
  EXPECT_EQ(a.row.run, b.row.run);
  EXPECT_EQ(a.row.leaked, b.row.leaked);
  EXPECT_EQ(a.row.launched, b.row.launched);
  EXPECT_EQ(a.row.leaked_by_limit, b.row.leaked_by_limit);
  for (const auto member :
       {&outcome::RunRow::first_detection_s, &outcome::RunRow::first_track_s, &outcome::RunRow::first_launch_s,
        &outcome::RunRow::first_intercept_s, &outcome::RunRow::radar_load_max, &outcome::RunRow::end_s}) {
    EXPECT_EQ(a.row.*member, b.row.*member) << "run " << a.row.run;
  }
  ASSERT_EQ(a.ledger.size(), b.ledger.size());
  for (std::size_t i = 0; i < a.ledger.size(); ++i) EXPECT_EQ(a.ledger[i].time, b.ledger[i].time);
}

SimpleWar busy_war() {
  SimpleWar war{.flyers = 5, .kill_probability = 0.5, .channels = 2, .seed = 3};
  war.doctrine = "{kind: shoot_look_shoot, shots: 1, looks_max: 2}";
  return war;
}

TEST(Determinism, ResultsDoNotDependOnTheNumberOfThreads) {
  const Question question = question_of(busy_war().text());
  const auto one = play_all(question, 60, 1, Detail::ledger);
  for (const unsigned threads : {2U, 7U}) {
    const auto many = play_all(question, 60, threads, Detail::ledger);
    ASSERT_EQ(many.size(), one.size());
    for (std::size_t i = 0; i < one.size(); ++i) {
      EXPECT_EQ(many[i].row.run, i);
      expect_same(one[i], many[i]);
    }
  }
}

TEST(Determinism, ARunDoesNotDependOnTheRunsBefore) {
  const Question question = question_of(busy_war().text());
  const auto all = play_all(question, 25, 1, Detail::ledger);
  Runner fresh{question};
  const auto alone = fresh.play(24, Detail::ledger);
  ASSERT_TRUE(alone);
  expect_same(all[24], *alone);
  const auto again = fresh.play(3, Detail::ledger);
  ASSERT_TRUE(again);
  expect_same(all[3], *again);
}

TEST(Determinism, MoreRunsLeaveTheFirstOnesAsTheyWere) {
  const Question question = question_of(busy_war().text());
  const auto few = play_all(question, 20);
  const auto more = play_all(question, 40);
  for (std::size_t i = 0; i < few.size(); ++i) expect_same(few[i], more[i]);
}

TEST(Determinism, TwoEnginesInOneProcessDoNotDisturbEachOther) {
  const Question first = question_of(busy_war().text());
  SimpleWar other = busy_war();
  other.seed = 99;
  const Question second = question_of(other.text());
  const auto alone = play_all(first, 10, 1, Detail::ledger);
  Runner a{first};
  Runner b{second};
  for (std::uint64_t run = 0; run < 10; ++run) {
    const auto mine = a.play(run, Detail::ledger);
    ASSERT_TRUE(b.play(run, Detail::ledger));
    ASSERT_TRUE(mine);
    expect_same(alone[run], *mine);
  }
}

// Whose, when and how strong: an object's flight, its fluctuation and the receiver's noise all show in it.
using Echoes = std::map<std::size_t, std::vector<std::pair<base::Time, double>>>;
Echoes echoes(const SimpleWar& war) {
  Echoes out;
  for (const auto& result : play_all(question_of(war.text()), 3, 1, Detail::detections)) {
    for (const outcome::Event& event : result.ledger) {
      const auto* detected = std::get_if<outcome::Detected>(&event.body);
      if (detected != nullptr && detected->object.valid())
        out[detected->object.index()].emplace_back(event.time, detected->snr);
    }
  }
  return out;
}

TEST(Determinism, AnEleventhObjectLeavesTheDrawsOfTheFirstTenAsTheyWere) {
  // A rotating radar, so that nobody's dwells are put off by others; no battery, so that nobody is shot down.
  SimpleWar war{.flyers = 10, .launchers = 0, .radar = "rotating"};
  const Echoes ten = echoes(war);
  war.flyers = 11;
  Echoes eleven = echoes(war);
  EXPECT_EQ(ten.size(), 10U);
  EXPECT_EQ(eleven.size(), 11U);
  eleven.erase(10);
  EXPECT_GT(ten.at(0).size(), 100U);
  EXPECT_EQ(ten, eleven);
}

TEST(Campaign, SkippedRunsAreNotPlayedAndTheOrderIsKept) {
  const Question question = question_of(SimpleWar{}.text());
  CampaignOptions options;
  options.runs = 12;
  options.threads = 3;
  options.skip = {0, 1, 5, 11};
  std::vector<std::uint64_t> played;
  const auto end =
      play_campaign(question, options, [&](outcome::RunResult&& result, const outcome::Names&) -> base::Result<void> {
        played.push_back(result.row.run);
        return {};
      });
  ASSERT_TRUE(end);
  EXPECT_EQ(played, (std::vector<std::uint64_t>{2, 3, 4, 6, 7, 8, 9, 10}));
  EXPECT_EQ(end->played, 8U);
  EXPECT_FALSE(end->interrupted);
}

TEST(Campaign, AStopKeepsWhatIsFinishedWithoutGaps) {
  const Question question = question_of(SimpleWar{}.text());
  std::atomic<bool> stop = false;
  CampaignOptions options;
  options.runs = 1000;
  options.threads = 4;
  options.stop = &stop;
  std::uint64_t next = 0;
  const auto end =
      play_campaign(question, options, [&](outcome::RunResult&& result, const outcome::Names&) -> base::Result<void> {
        EXPECT_EQ(result.row.run, next++);
        if (next == 20) stop = true;
        return {};
      });
  ASSERT_TRUE(end);
  EXPECT_TRUE(end->interrupted);
  EXPECT_EQ(end->played, next);
  EXPECT_LT(next, 100U);
}

TEST(Campaign, AnErrorOfTheSinkEndsIt) {
  const Question question = question_of(SimpleWar{}.text());
  CampaignOptions options;
  options.runs = 1000;
  options.threads = 2;
  std::uint64_t taken = 0;
  const auto end =
      play_campaign(question, options, [&](outcome::RunResult&&, const outcome::Names&) -> base::Result<void> {
        if (++taken == 5) return std::unexpected{base::Error{.problem = "disk full", .kind = base::ErrorKind::runtime}};
        return {};
      });
  ASSERT_FALSE(end);
  EXPECT_EQ(end.error().problem, "disk full");
  EXPECT_EQ(taken, 5U);
}

}  // namespace
}  // namespace iamd::engine
