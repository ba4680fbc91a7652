// Rules of engagement, guidance channels and the account that the planner gives of itself.
#include <algorithm>
#include <map>
#include <set>
#include <vector>

#include <gtest/gtest.h>

#include "iamd/battle/planner.hpp"

#include "small_war.hpp"

namespace iamd::battle {
namespace {

using test::battery_at;
using test::home;
using test::SimpleReach;
using test::SmallWar;

// Two batteries beside each other, one city, warheads that come in over 150 km from about the same side.
class PlannerRulesTest : public testing::Test {
 protected:
  PlannerRulesTest() {
    war_.assets = {{base::AssetId{0}, "city", home, 60e3, 1.0}};
    war_.batteries = {battery_at(home, reach_, 0), battery_at(home, reach_, 1)};
    war_.batteries[0].name = "upper";
    war_.batteries[1].name = "lower";
    war_.kill_probability = 0.0;
  }
  void warheads(int count, double apart_s = 0.0) {
    for (int i = 0; i < count; ++i) war_.add_warhead(0.5 + 0.02 * i, 150e3, 90e3, 1800.0, -0.3, apart_s * i);
  }
  void fight(const std::string& yaml, double until_s = 250.0) {
    commander_ = test::commander(yaml, war_.assets, war_.batteries);
    ASSERT_TRUE(commander_);
    war_.fight(*commander_, until_s);
  }
  [[nodiscard]] std::vector<int> shots_by_battery() const {
    std::vector<int> shots(war_.batteries.size(), 0);
    for (const LaunchOrder& order : war_.orders) ++shots[order.battery.index()];
    return shots;
  }
  SimpleReach reach_;
  SmallWar war_;
  std::unique_ptr<Commander> commander_;
};

TEST_F(PlannerRulesTest, ARuleGivesALayerItsOwnShots) {
  warheads(1);
  fight(
      "{kind: salvo, shots: 1, assessment: {delay_s: 1}, rules: [{batteries: [lower], shots: 3}, {weapons: hold, "
      "assets: [city], batteries: [upper]}]}");
  // The upper layer stands in the city and may fire in self-defence as the doctrine says: once.
  const auto shots = shots_by_battery();
  EXPECT_EQ(shots[0], 1);
  EXPECT_EQ(shots[1], 3);
}

TEST_F(PlannerRulesTest, ShotsOfOneRuleDoNotCountForAnother) {
  warheads(1);
  fight(
      "{kind: shoot_look_shoot, shots: 1, looks_max: 2, assessment: {delay_s: 1}, rules: [{batteries: [lower], "
      "looks_max: 1}]}");
  const auto shots = shots_by_battery();
  EXPECT_EQ(shots[0] + shots[1], 3);
  EXPECT_EQ(shots[1], 1);
}

TEST_F(PlannerRulesTest, HoldFiresInSelfDefenceOnly) {
  warheads(1);
  war_.batteries = {battery_at(geo::geodesic_direct(home, 0.5, 70e3), reach_, 0)};
  fight("{kind: salvo, shots: 2, weapons: hold}");
  EXPECT_TRUE(war_.orders.empty());
  EXPECT_TRUE(war_.ever(Hindrance::control));
  war_.assets[0].radius_m = 80e3;  // now it stands inside
  war_.changes.clear();
  fight("{kind: salvo, shots: 2, weapons: hold}");
  EXPECT_EQ(war_.orders.size(), 2U);
}

TEST_F(PlannerRulesTest, TightWaitsUntilTheTrackIsIdentifiedAsHostile) {
  warheads(1);
  war_.sigma_mps = 60.0;
  war_.assets[0].radius_m = 12e3;
  fight("{kind: salvo, shots: 1, weapons: tight, hostile_probability: 0.999}");
  EXPECT_TRUE(war_.orders.empty());
  EXPECT_TRUE(war_.ever(Hindrance::control));
}

TEST_F(PlannerRulesTest, AReserveIsKeptForOtherTracks) {
  warheads(6);
  war_.batteries = {battery_at(home, reach_, 0)};
  war_.batteries[0].channels = 20;
  war_.batteries[0].launchers = 1;
  war_.batteries[0].interceptors_per_launcher = 6;
  war_.batteries[0].launch_interval_s = 0.5;
  fight("{kind: salvo, shots: 1, rules: [{asset_value_min: 5}, {reserve: 2}]}");
  EXPECT_EQ(war_.orders.size(), 4U);
  EXPECT_EQ(commander_->interceptors_left(base::BatteryId{0}), 2);
  EXPECT_TRUE(war_.ever(Hindrance::reserve));
  // What is worth it gets them.
  SmallWar valuable = war_;
  valuable.assets[0].value = 9.0;
  valuable.orders.clear();
  const auto c = test::commander("{kind: salvo, shots: 1, rules: [{asset_value_min: 5}, {reserve: 2}]}",
                                 valuable.assets, valuable.batteries);
  valuable.fight(*c, 250.0);
  EXPECT_EQ(valuable.orders.size(), 6U);
}

TEST_F(PlannerRulesTest, JointFireSpreadsASalvoOverBatteriesAndSaysWhatItExpects) {
  warheads(1);
  for (Battery& battery : war_.batteries) {
    battery.launchers = 1;
    battery.interceptors_per_launcher = 1;
  }
  fight("{kind: salvo, shots: 2, assigner: joint}");
  EXPECT_EQ(shots_by_battery(), (std::vector<int>{1, 1}));
  ASSERT_FALSE(war_.values.empty());
  const PlanValue& value = war_.values.front();
  EXPECT_EQ(value.tracks, 1U);
  EXPECT_EQ(value.engagements, 2U);
  EXPECT_NEAR(value.surviving, value.at_stake * 0.2 * 0.2, 1e-3 * value.at_stake);
  EXPECT_NEAR(value.lower_bound, value.surviving, 1e-6 * value.at_stake);
  // One battery a track can only fire one.
  SmallWar single = war_;
  single.orders.clear();
  const auto c = test::commander("{kind: salvo, shots: 2}", single.assets, single.batteries);
  single.fight(*c, 250.0);
  EXPECT_EQ(single.orders.size(), 1U);
}

TEST_F(PlannerRulesTest, EveryAssignerEngagesAllWhenThereIsEnoughForAll) {
  warheads(4);
  for (const std::string rule : {"expected_value", "joint", "marginal_return", "earliest_first", "random"}) {
    SmallWar war = war_;
    const auto c = test::commander("{kind: salvo, shots: 1, assigner: " + rule + "}", war.assets, war.batteries);
    ASSERT_TRUE(c);
    war.fight(*c, 250.0);
    std::set<base::TrackId> engaged;
    for (const LaunchOrder& order : war.orders) engaged.insert(order.track);
    EXPECT_EQ(engaged.size(), 4U) << rule;
    for (const PlanValue& value : war.values) {
      EXPECT_LE(value.lower_bound, value.surviving + 1e-12) << rule;
      EXPECT_LE(value.surviving, value.at_stake + 1e-12) << rule;
    }
  }
}

// Illuminators: never more targets lit at once than there are, and lit as long as it takes.
TEST_F(PlannerRulesTest, IlluminatorsPutInterceptsOff) {
  warheads(5);
  war_.batteries = {battery_at(home, reach_, 0)};
  Battery& battery = war_.batteries[0];
  battery.channels = 20;
  battery.launchers = 2;
  battery.interceptors_per_launcher = 20;
  battery.launch_interval_s = 0.2;
  const auto most_at_once = [&](double lit_s) {
    std::size_t most = 0;
    for (const LaunchOrder& order : war_.orders) {
      const double t = order.plan.intercept.seconds() - 1e-6;
      std::set<base::TrackId> lit;
      for (const LaunchOrder& other : war_.orders) {
        const double end = other.plan.intercept.seconds();
        if (end - lit_s <= t && t < end) lit.insert(other.track);
      }
      most = std::max(most, lit.size());
    }
    return most;
  };
  fight("{kind: salvo, shots: 2}");
  EXPECT_EQ(war_.orders.size(), 10U);
  const std::size_t before = most_at_once(6.0);
  EXPECT_GT(before, 2U);
  war_.orders.clear();
  battery.illuminators = 2;
  battery.illumination_s = 6.0;
  fight("{kind: salvo, shots: 2}");
  EXPECT_GE(war_.orders.size(), 4U);
  EXPECT_LE(most_at_once(6.0), 2U);
  EXPECT_TRUE(war_.orders.size() == 10U || war_.ever(Hindrance::channels));
}

TEST_F(PlannerRulesTest, UplinksLimitTheInterceptorsInFlight) {
  warheads(5);
  war_.batteries = {battery_at(home, reach_, 0)};
  Battery& battery = war_.batteries[0];
  battery.channels = 20;
  battery.launchers = 2;
  battery.interceptors_per_launcher = 20;
  battery.launch_interval_s = 0.2;
  battery.interceptors_guided = 3;
  fight("{kind: salvo, shots: 2}");
  EXPECT_GE(war_.orders.size(), 4U);
  for (const LaunchOrder& order : war_.orders) {
    int guided = 0;
    for (const LaunchOrder& other : war_.orders) {
      const double handover = other.plan.intercept.seconds() - reach_.handover_s();
      guided += other.launch <= order.launch && order.launch.seconds() < handover - 1e-6 ? 1 : 0;
    }
    EXPECT_LE(guided, 3);
  }
}

TEST_F(PlannerRulesTest, JudgementsExplainTheRanking) {
  warheads(2);
  war_.assets.push_back({base::AssetId{1}, "capital", geo::geodesic_direct(home, 0.5, 5e3), 30e3, 10.0});
  fight("{kind: salvo, shots: 1}", 20.0);
  ASSERT_GE(war_.judgements.size(), 2U);
  for (const ThreatJudgement& judgement : war_.judgements) {
    EXPECT_EQ(judgement.asset, base::AssetId{1});
    EXPECT_GT(judgement.expected_loss, 5.0);
    EXPECT_GT(judgement.probability, 0.5);
    EXPECT_GT(judgement.time_to_go_s, 10.0);
    EXPECT_GT(judgement.sigma_impact_m, 10.0);
    EXPECT_LT(judgement.rank, 2U);
  }
  std::set<std::size_t> ranks;
  for (std::size_t i = 0; i < 2; ++i) ranks.insert(war_.judgements[i].rank);
  EXPECT_EQ(ranks.size(), 2U);
}

TEST_F(PlannerRulesTest, WhatItsFeaturesShowToBeADecoyIsNotEngaged) {
  warheads(2);
  commander_ = test::commander("{kind: salvo, shots: 1, discrimination: {prior: 0.5, probability_min: 0.3}}",
                               war_.assets, war_.batteries);
  ASSERT_TRUE(commander_);
  commander_->take(LethalityReport{base::TrackId{0}, -3.0});
  commander_->take(LethalityReport{base::TrackId{1}, 3.0});
  war_.fight(*commander_, 250.0);
  ASSERT_EQ(war_.orders.size(), 1U);
  EXPECT_EQ(war_.orders[0].track, base::TrackId{1});
  EXPECT_TRUE(war_.ever(Hindrance::decoy));
}

TEST(Lethality, IsBayesRule) {
  EXPECT_DOUBLE_EQ(lethality(0.5, 0.0), 0.5);
  EXPECT_NEAR(lethality(0.2, std::log(4.0)), 0.5, 1e-15);
  EXPECT_NEAR(lethality(0.2, -1e6), 0.0, 1e-300);
  EXPECT_NEAR(lethality(0.2, 1e6), 1.0, 1e-15);
  EXPECT_EQ(lethality(0.0, 50.0), 0.0);
  EXPECT_EQ(lethality(1.0, -50.0), 1.0);
}

}  // namespace
}  // namespace iamd::battle
