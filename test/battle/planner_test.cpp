#include "iamd/battle/planner.hpp"

#include <vector>

#include <gtest/gtest.h>

#include "small_war.hpp"

namespace iamd::battle {
namespace {

using test::battery_at;
using test::home;
using test::SimpleReach;
using test::SmallWar;

// One asset, one battery, one warhead that comes in over 150 km.
class PlannerTest : public testing::Test {
 protected:
  PlannerTest() {
    war_.assets = {{base::AssetId{0}, "city", home, 60e3, 1.0}};
    war_.batteries = {battery_at(home, reach_)};
  }
  void one_warhead(double start_s = 0.0) { war_.add_warhead(0.5, 150e3, 90e3, 1800.0, -0.3, start_s); }
  void fight(const std::string& yaml, double until_s = 250.0) {
    commander_ = test::commander(yaml, war_.assets, war_.batteries);
    ASSERT_TRUE(commander_);
    war_.fight(*commander_, until_s);
  }
  SimpleReach reach_;
  SmallWar war_;
  std::unique_ptr<Commander> commander_;
};

TEST_F(PlannerTest, FiresOneSalvoWhenTheWindowAllowsIt) {
  one_warhead();
  fight("{kind: salvo, shots: 3}");
  ASSERT_EQ(war_.orders.size(), 3U);
  for (std::size_t i = 0; i < 3; ++i) {
    EXPECT_EQ(war_.orders[i].shot, static_cast<int>(i));
    EXPECT_NEAR((war_.orders[i].launch - war_.orders[0].launch).seconds(), 2.0 * static_cast<double>(i), 1e-3);
  }
  // Reaction time runs from the first plan that saw the track.
  EXPECT_GE(war_.orders[0].launch.seconds(), 1.0 + 5.0);
  EXPECT_TRUE(war_.ever(Hindrance::doctrine) || war_.assessments.back().declared_killed);
}

TEST_F(PlannerTest, ReactionTimePutsOffTheFirstLaunch) {
  one_warhead();
  war_.batteries[0].reaction_time_s = 25.0;
  fight("{kind: salvo, shots: 1}");
  ASSERT_EQ(war_.orders.size(), 1U);
  EXPECT_GE(war_.orders[0].launch.seconds(), 26.0);
  EXPECT_TRUE(war_.ever(Hindrance::waiting));
}

TEST_F(PlannerTest, ShootLookShootFiresAgainOnlyAfterTheLook) {
  one_warhead();
  war_.kill_probability = 0.0;
  fight("{kind: shoot_look_shoot, shots: 1, looks_max: 2, assessment: {delay_s: 3}}");
  ASSERT_EQ(war_.orders.size(), 2U);
  EXPECT_GE(war_.orders[1].launch, war_.assessments[0].time);
  EXPECT_LT(war_.orders[1].launch, war_.assessments[0].time + base::Duration::from_seconds(1.1));
  EXPECT_TRUE(war_.ever(Hindrance::doctrine));
}

TEST_F(PlannerTest, ShootLookShootStopsAtADeclaredKill) {
  one_warhead();
  war_.kill_probability = 1.0;
  fight("{kind: shoot_look_shoot, shots: 1, looks_max: 3, assessment: {delay_s: 3}}");
  EXPECT_EQ(war_.orders.size(), 1U);
  EXPECT_TRUE(war_.ever(Hindrance::doctrine));
}

TEST_F(PlannerTest, HindranceHarmlessIsForImpactsFarFromEveryAsset) {
  one_warhead();
  war_.assets[0].where = geo::geodesic_direct(home, 4.0, 500e3);
  fight("{kind: salvo}");
  ASSERT_EQ(war_.changes.size(), 1U);
  EXPECT_EQ(war_.changes[0].hindrance, Hindrance::harmless);
}

TEST_F(PlannerTest, HindranceUnsettledIsForPoorEstimates) {
  one_warhead();
  war_.sigma_m = 500.0;
  fight("{kind: salvo, track_sigma_max_m: 300}");
  EXPECT_TRUE(war_.orders.empty());
  ASSERT_EQ(war_.changes.size(), 1U);
  EXPECT_EQ(war_.changes[0].hindrance, Hindrance::unsettled);
}

TEST_F(PlannerTest, UnlikelyAcquisitionPutsLaunchOffToTheLastChance) {
  one_warhead();
  reach_.basket_m = 60.0;
  war_.sigma_m = 100.0;
  fight("{kind: salvo, shots: 1}");
  EXPECT_TRUE(war_.ever(Hindrance::unsettled));
  ASSERT_EQ(war_.orders.size(), 1U);
  const double late = war_.orders[0].launch.seconds();
  EXPECT_LT(war_.orders[0].expected_kill_probability, 0.5 * reach_.kill);
  SmallWar ready = war_;
  ready.orders.clear();
  ready.order_times.clear();
  const auto c =
      test::commander("{kind: salvo, shots: 1, acquisition_probability_min: 0}", ready.assets, ready.batteries);
  ready.fight(*c, 250.0);
  ASSERT_EQ(ready.orders.size(), 1U);
  EXPECT_GT(late, ready.orders[0].launch.seconds() + 5.0);
}

TEST_F(PlannerTest, HindranceEnvelopeIsForPathsOutsideTheLimits) {
  one_warhead();
  reach_.fastest_mps = 500.0;
  fight("{kind: salvo}", 60.0);
  EXPECT_TRUE(war_.orders.empty());
  ASSERT_EQ(war_.changes.size(), 1U);
  EXPECT_EQ(war_.changes[0].hindrance, Hindrance::envelope);
}

TEST_F(PlannerTest, HindranceFlyOutIsForTimeThatHasRunOut) {
  one_warhead();
  war_.batteries[0].reaction_time_s = 200.0;
  fight("{kind: salvo}");
  EXPECT_TRUE(war_.orders.empty());
  ASSERT_FALSE(war_.changes.empty());
  EXPECT_EQ(war_.changes.back().hindrance, Hindrance::fly_out);
}

TEST_F(PlannerTest, HindranceChannelsIsForTheSecondTrackOfOneChannel) {
  one_warhead();
  one_warhead();
  war_.batteries[0].channels = 1;
  fight("{kind: salvo, shots: 1}");
  EXPECT_TRUE(war_.ever(Hindrance::channels));
  // The second is served as soon as the channel is free.
  ASSERT_EQ(war_.orders.size(), 2U);
  EXPECT_GE(war_.orders[1].launch, war_.assessments[0].time);
  EXPECT_NE(war_.orders[0].track, war_.orders[1].track);
}

TEST_F(PlannerTest, HindranceMagazineIsForTracksWithoutARound) {
  one_warhead();
  one_warhead();
  war_.batteries[0].launchers = 1;
  war_.batteries[0].interceptors_per_launcher = 1;
  fight("{kind: salvo, shots: 1}");
  EXPECT_EQ(war_.orders.size(), 1U);
  EXPECT_TRUE(war_.ever(Hindrance::magazine));
  EXPECT_EQ(commander_->interceptors_left(base::BatteryId{0}), 0);
}

TEST_F(PlannerTest, LastSalvoIsShortWhenTheMagazineEnds) {
  one_warhead();
  one_warhead();
  war_.batteries[0].launchers = 1;
  war_.batteries[0].interceptors_per_launcher = 3;
  fight("{kind: salvo, shots: 2}");
  EXPECT_EQ(war_.orders.size(), 3U);
}

TEST_F(PlannerTest, TheMoreValuableAssetIsSavedWhenOneRoundIsLeft) {
  war_.batteries[0].launchers = 1;
  war_.batteries[0].interceptors_per_launcher = 1;
  war_.batteries[0].reaction_time_s = 35.0;  // both windows are open by then
  const geo::Geodetic first = war_.add_warhead(0.3, 150e3, 90e3, 1800.0, -0.3, 0.0);
  const geo::Geodetic second = war_.add_warhead(2.5, 150e3, 90e3, 1800.0, -0.3, 0.0);
  for (const double value : {1.0, 9.0}) {
    SmallWar war = war_;
    war.assets = {{base::AssetId{0}, "first", first, 5e3, value}, {base::AssetId{1}, "second", second, 5e3, 3.0}};
    const auto c = test::commander("{kind: salvo, shots: 1}", war.assets, war.batteries);
    war.fight(*c, 60.0);
    ASSERT_EQ(war.orders.size(), 1U);
    EXPECT_EQ(war.orders[0].track, base::TrackId{value > 3.0 ? 0U : 1U});
  }
}

TEST_F(PlannerTest, SavedValueFollowsTheClosedForm) {
  EXPECT_NEAR(saved_value(3.0, 0.9, 0.7, 2), 3.0 * 0.9 * (1.0 - 0.09), 1e-12);
  EXPECT_EQ(saved_value(3.0, 0.9, 0.7, 0), 0.0);
}

TEST_F(PlannerTest, AcquisitionIsTheGaussianAcrossTheLineOfApproach) {
  const geo::Site site{home};
  Meeting meeting{0.0, 30.0, {}};
  meeting.target = test::flying({home.lat_rad, home.lon_rad + 0.01, 20e3}, 1.0, 1000.0, -0.5);
  tracking::Track track = test::track_of(meeting.target, 0.0, 800.0, 50.0);
  reach_.basket_m = 1000.0;
  reach_.last_s = 4.0;
  const double variance = 800.0 * 800.0 + 16.0 * 50.0 * 50.0;
  EXPECT_NEAR(acquisition_probability(track, meeting, site.origin(), reach_), 1.0 - std::exp(-0.5 * 1e6 / variance),
              1e-4);
}

TEST_F(PlannerTest, RevisedPlanFollowsTheNewestEstimate) {
  one_warhead();
  fight("{kind: salvo, shots: 1}", 30.0);
  ASSERT_EQ(war_.orders.size(), 1U);
  const LaunchOrder& order = war_.orders[0];
  // The truth two seconds before the intercept, displaced by 300 m.
  geo::Trajectory truth;
  SmallWar again;
  geo::Geodetic where = geo::geodesic_direct(home, 0.5, 150e3);
  where.alt_m = 90e3;
  const double course = geo::geodesic_inverse(where, home).azimuth_from_rad;
  geo::fly(test::flying(where, course, 1800.0, -0.3), 0.0, {.ballistic_coefficient_kg_m2 = 8000.0}, {}, &truth);
  const double t = order.plan.intercept.seconds() - 2.0;
  geo::State<geo::Ecef> state = truth.at(t);
  state.position.z_m += 300.0;
  const auto plan = commander_->revised(order, test::track_of(state, t));
  ASSERT_TRUE(plan);
  EXPECT_NEAR(plan->intercept.seconds(), order.plan.intercept.seconds(), 1.0);
  geo::Position<geo::Ecef> expected = truth.at(plan->intercept.seconds()).position;
  expected.z_m += 300.0;
  EXPECT_LT(geo::distance(plan->point, expected), 20.0);
  // Far off: nothing.
  state.position.z_m += 400e3;
  EXPECT_FALSE(commander_->revised(order, test::track_of(state, t)));
}

}  // namespace
}  // namespace iamd::battle
