// The laws of every doctrine: whatever is in the registry must keep them.
#include <map>
#include <set>
#include <vector>

#include <gtest/gtest.h>

#include "iamd/battle/commander.hpp"

#include "small_war.hpp"

namespace iamd::battle {
namespace {

using test::home;
using test::SimpleReach;
using test::SmallWar;

// A raid of warheads on one asset, two batteries, scarce channels and rounds.
void set_up(SmallWar& war, const SimpleReach& reach, std::uint64_t seed) {
  base::RandomStream random{{.seed = seed, .entity = 77}};
  war.seed = seed;
  war.assets = {{base::AssetId{0}, "city", home, 40e3, 1.0}};
  geo::Geodetic other = geo::geodesic_direct(home, 1.0, 20e3);
  war.batteries = {test::battery_at(home, reach, 0), test::battery_at(other, reach, 1)};
  war.batteries[0].channels = 3;
  war.batteries[1].channels = 2;
  war.batteries[1].launchers = 1;
  war.batteries[1].interceptors_per_launcher = 2;
  war.batteries[1].reloads = 2;
  war.batteries[1].reload_time_s = 15.0;
  for (int i = 0; i < 12; ++i) {
    war.add_warhead(0.3 * random.uniform(), 140e3 + 20e3 * random.uniform(), 90e3, 1800.0, -0.3, 4.0 * i);
  }
}

struct Doctrine {
  std::string kind;
  std::string yaml;
};

class DoctrineLaws : public testing::TestWithParam<Doctrine> {
 protected:
  SimpleReach reach_;
};

TEST_P(DoctrineLaws, OrdersComeInTimeOrderAndNotBeforeNow) {
  for (std::uint64_t seed = 1; seed <= 5; ++seed) {
    SmallWar war;
    set_up(war, reach_, seed);
    const auto c = test::commander(GetParam().yaml, war.assets, war.batteries);
    ASSERT_TRUE(c);
    war.fight(*c, 250.0);
    ASSERT_GT(war.orders.size(), 8U);
    for (std::size_t i = 0; i < war.orders.size(); ++i) {
      EXPECT_GE(war.orders[i].launch, war.order_times[i]);
      EXPECT_GT(war.orders[i].plan.intercept, war.orders[i].launch);
      if (i > 0 && war.order_times[i] == war.order_times[i - 1]) {
        EXPECT_GE(war.orders[i].launch, war.orders[i - 1].launch);
      }
      // The first shot of a salvo is due before the next cycle (of one second).
      if (war.orders[i].shot == 0) {
        EXPECT_LE(war.orders[i].launch, war.order_times[i] + base::Duration::from_seconds(1.0 + 1e-6));
      }
    }
  }
}

TEST_P(DoctrineLaws, LaunchPlusTimeOfFlightIsTheIntercept) {
  SmallWar war;
  set_up(war, reach_, 1);
  const auto c = test::commander(GetParam().yaml, war.assets, war.batteries);
  war.fight(*c, 250.0);
  for (const LaunchOrder& order : war.orders) {
    const geo::AzElRange seen = war.batteries[order.battery.index()].site.az_el_range(order.plan.point);
    const double flight =
        reach_.time_of_flight_s(seen.range_m, seen.elevation_rad, geo::ellipsoid_height(order.plan.point));
    EXPECT_NEAR(order.launch.seconds() + flight, order.plan.intercept.seconds(), 1e-3);
    EXPECT_GT(order.expected_kill_probability, 0.0);
    EXPECT_LE(order.expected_kill_probability, reach_.kill_probability());
  }
}

TEST_P(DoctrineLaws, ATrackIsEngagedOnceAtATimeAndChannelsAreNeverExceeded) {
  for (std::uint64_t seed = 1; seed <= 10; ++seed) {
    SmallWar war;
    set_up(war, reach_, seed);
    const auto c = test::commander(GetParam().yaml, war.assets, war.batteries);
    war.fight(*c, 400.0);
    struct Span {
      base::Time from, to;
      base::TrackId track;
      base::BatteryId battery;
    };
    std::map<base::EngagementId, Span> spans;
    const base::Duration delay = base::Duration::from_seconds(c->assessment_quality().delay_s);
    for (std::size_t i = 0; i < war.orders.size(); ++i) {
      const LaunchOrder& o = war.orders[i];
      const auto [it, fresh] =
          spans.try_emplace(o.engagement, Span{war.order_times[i], o.plan.intercept + delay, o.track, o.battery});
      EXPECT_EQ(it->second.track, o.track);
      EXPECT_EQ(it->second.battery, o.battery);
      if (!fresh) it->second.to = std::max(it->second.to, o.plan.intercept + delay);
    }
    for (const auto& [id, a] : spans) {
      std::map<base::BatteryId, int> open;
      for (const auto& [other, b] : spans) {
        if (b.from > a.from || b.to <= a.from) continue;
        ++open[b.battery];
        if (other == id || a.track != b.track) continue;
        // Together, by several batteries, or not at all.
        EXPECT_NE(a.battery, b.battery) << "two engagements of one track by one battery";
        EXPECT_EQ(a.from, b.from) << "two engagements of one track one after the other";
      }
      for (const auto& [battery, count] : open) EXPECT_LE(count, war.batteries[battery.index()].channels);
    }
  }
}

TEST_P(DoctrineLaws, RoundsAreNeverNegativeAndLaunchesKeepTheInterval) {
  for (std::uint64_t seed = 1; seed <= 10; ++seed) {
    SmallWar war;
    set_up(war, reach_, seed);
    const auto c = test::commander(GetParam().yaml, war.assets, war.batteries);
    war.after_plan = [&](base::Time) {
      for (const Battery& battery : war.batteries) {
        const int all = (battery.launchers + battery.reloads) * battery.interceptors_per_launcher;
        const auto fired = std::count_if(war.orders.begin(), war.orders.end(),
                                         [&](const LaunchOrder& o) { return o.battery == battery.id; });
        EXPECT_EQ(c->interceptors_left(battery.id), all - static_cast<int>(fired));
        EXPECT_GE(c->interceptors_left(battery.id), 0);
      }
    };
    war.fight(*c, 400.0);
    for (const Battery& battery : war.batteries) {
      std::vector<double> launches;
      for (const LaunchOrder& o : war.orders) {
        if (o.battery == battery.id) launches.push_back(o.launch.seconds());
      }
      std::sort(launches.begin(), launches.end());
      for (std::size_t i = 1; i < launches.size(); ++i)
        EXPECT_GE(launches[i] - launches[i - 1], battery.launch_interval_s - 1e-6);
      // Battery 1: one launcher of two rounds, 15 s to load.
      if (battery.id == base::BatteryId{1}) {
        for (std::size_t i = 2; i < launches.size(); i += 2) EXPECT_GE(launches[i] - launches[i - 1], 15.0 - 1e-6);
      }
    }
  }
}

TEST_P(DoctrineLaws, TheSamePictureGivesTheSameOrders) {
  std::vector<LaunchOrder> before;
  for (int round = 0; round < 2; ++round) {
    SmallWar war;
    set_up(war, reach_, 3);
    const auto c = test::commander(GetParam().yaml, war.assets, war.batteries);
    war.fight(*c, 250.0);
    if (round == 1) {
      ASSERT_EQ(war.orders.size(), before.size());
      for (std::size_t i = 0; i < before.size(); ++i) {
        EXPECT_EQ(war.orders[i].launch, before[i].launch);
        EXPECT_EQ(war.orders[i].plan.intercept, before[i].plan.intercept);
        EXPECT_EQ(war.orders[i].plan.point, before[i].plan.point);
        EXPECT_EQ(war.orders[i].track, before[i].track);
        EXPECT_EQ(war.orders[i].battery, before[i].battery);
      }
    }
    before = war.orders;
  }
}

TEST_P(DoctrineLaws, NothingIsFiredAtADeclaredKill) {
  for (std::uint64_t seed = 1; seed <= 10; ++seed) {
    SmallWar war;
    set_up(war, reach_, seed);
    const auto c = test::commander(GetParam().yaml, war.assets, war.batteries);
    war.fight(*c, 400.0);
    std::map<base::EngagementId, base::TrackId> track_of;
    for (const LaunchOrder& o : war.orders) track_of[o.engagement] = o.track;
    for (const Assessment& a : war.assessments) {
      if (!a.declared_killed) continue;
      for (std::size_t i = 0; i < war.orders.size(); ++i) {
        if (war.orders[i].track == track_of[a.engagement]) {
          EXPECT_LE(war.order_times[i], a.time);
        }
      }
    }
  }
}

TEST_P(DoctrineLaws, HarmlessTracksAreNotEngaged) {
  SmallWar war;
  set_up(war, reach_, 1);
  war.assets[0].where = geo::geodesic_direct(home, 4.0, 800e3);
  const auto c = test::commander(GetParam().yaml, war.assets, war.batteries);
  war.fight(*c, 250.0);
  EXPECT_TRUE(war.orders.empty());
  EXPECT_TRUE(war.ever(Hindrance::harmless));
  EXPECT_FALSE(c->threatening(base::TrackId{0}));
}

TEST_P(DoctrineLaws, EngagingAnswersForOpenEngagements) {
  SmallWar war;
  set_up(war, reach_, 1);
  const auto c = test::commander(GetParam().yaml, war.assets, war.batteries);
  EXPECT_FALSE(c->engaging(base::TrackId{0}));
  war.after_plan = [&](base::Time now) {
    for (std::size_t i = 0; i < war.orders.size(); ++i) {
      if (war.order_times[i] == now) {
        EXPECT_TRUE(c->engaging(war.orders[i].track));
        EXPECT_TRUE(c->threatening(war.orders[i].track));
      }
    }
  };
  war.fight(*c, 1000.0);
  for (std::size_t i = 0; i < 12; ++i) EXPECT_FALSE(c->engaging(base::TrackId{i}));
  EXPECT_FALSE(c->engaging(base::TrackId{5000}));
}

INSTANTIATE_TEST_SUITE_P(
    Doctrines, DoctrineLaws,
    testing::Values(
        Doctrine{"salvo", "{kind: salvo}"},
        Doctrine{"salvo_repeated",
                 "{kind: salvo, shots: 2, shots_max: 5, assessment: {delay_s: 2, missed_kill_probability: 0.2}}"},
        Doctrine{"salvo_greedy", "{kind: salvo, shots: 3, assigner: earliest_first}"},
        Doctrine{"shoot_look_shoot", "{kind: shoot_look_shoot}"},
        Doctrine{"shoot_shoot_look", "{kind: shoot_shoot_look}"},
        Doctrine{"salvo_joint", "{kind: salvo, shots: 2, assigner: joint}"},
        Doctrine{"salvo_marginal", "{kind: salvo, shots: 2, assigner: marginal_return}"},
        Doctrine{"salvo_random", "{kind: salvo, shots: 1, assigner: random}"},
        Doctrine{"rules",
                 "{kind: shoot_look_shoot, shots: 1, looks_max: 2, assigner: joint, weapons: tight, "
                 "hostile_probability: 0.02, rules: [{classes: [ballistic], shots: 3, reserve: 1}]}"},
        Doctrine{
            "shoot_look_shoot_doubtful",
            "{kind: shoot_look_shoot, shots: 2, looks_max: 3, assessment: {delay_s: 3, false_kill_probability: 0.1}}"}),
    [](const auto& doctrine) { return doctrine.param.kind; });

TEST(DoctrineRegistry, EveryComponentIsUnderTheLaws) {
  std::set<std::string> kinds;
  for (const auto& component : doctrine_registry().info().components) kinds.insert(component.kind);
  EXPECT_EQ(kinds, (std::set<std::string>{"salvo", "shoot_look_shoot", "shoot_shoot_look"}));
}

TEST(DoctrineRegistry, RefusesFewerShotsInAllThanInASalvo) {
  const auto tree = scenario::parse("{kind: salvo, shots: 3, shots_max: 2}", "test.yaml");
  scenario::Reader reader;
  EXPECT_EQ(doctrine_registry().read(*tree, "defence.doctrine", reader), nullptr);
  EXPECT_FALSE(reader.clean());
}

}  // namespace
}  // namespace iamd::battle
