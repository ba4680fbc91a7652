#include "iamd/battle/fire_unit.hpp"

#include <gtest/gtest.h>

#include "simple_reach.hpp"

namespace iamd::battle {
namespace {

using test::battery_at;
using test::home;
using test::SimpleReach;

TEST(FireUnit, EmptiesOneLauncherAfterTheOtherAndReloadsItFromTheReserve) {
  const SimpleReach reach;
  Battery battery = battery_at(home, reach);
  battery.launchers = 2;
  battery.interceptors_per_launcher = 2;
  battery.launch_interval_s = 1.0;
  battery.reload_time_s = 100.0;
  battery.reloads = 1;
  FireUnit unit{battery};
  EXPECT_EQ(unit.rounds_left(), 6);
  EXPECT_EQ(unit.rounds_ready(0.0), 4);
  unit.launch(0.0);
  EXPECT_EQ(unit.next_launch_s(), 1.0);
  unit.launch(1.0);  // empties the first launcher
  EXPECT_EQ(unit.rounds_ready(2.0), 2);
  unit.launch(2.0);
  unit.launch(3.0);
  EXPECT_EQ(unit.rounds_ready(4.0), 0);
  EXPECT_EQ(unit.rounds_left(), 2);
  EXPECT_EQ(unit.rounds_ready(100.9), 0);
  EXPECT_EQ(unit.rounds_ready(101.0), 2);
  unit.launch(101.0);
  unit.launch(102.0);
  EXPECT_EQ(unit.rounds_left(), 0);
}

TEST(FireUnit, RoundsAreConservedAndNeverReadyBeforeReloadEndsInRandomSequences) {
  base::RandomStream random{{.seed = 9}};
  const SimpleReach reach;
  for (int round = 0; round < 200; ++round) {
    Battery battery = battery_at(home, reach);
    battery.launchers = 1 + static_cast<int>(4.0 * random.uniform());
    battery.interceptors_per_launcher = 1 + static_cast<int>(5.0 * random.uniform());
    battery.reloads = static_cast<int>(5.0 * random.uniform());
    battery.reload_time_s = 50.0 * random.uniform();
    battery.launch_interval_s = 3.0 * random.uniform();
    battery.channels = 1 + static_cast<int>(4.0 * random.uniform());
    FireUnit unit{battery};
    const int all = (battery.launchers + battery.reloads) * battery.interceptors_per_launcher;
    int launched = 0;
    int channels = 0;
    double t = 0.0;
    for (int step = 0; step < 200; ++step) {
      t += 4.0 * random.uniform();
      t = std::max(t, unit.next_launch_s());
      if (unit.rounds_ready(t) > 0) {
        unit.launch(t);
        ++launched;
        EXPECT_DOUBLE_EQ(unit.next_launch_s(), t + battery.launch_interval_s);
      }
      if (random.bernoulli(0.5) && unit.channels_free() > 0) {
        unit.take_channel();
        ++channels;
      } else if (channels > 0) {
        unit.give_channel();
        --channels;
      }
      EXPECT_EQ(unit.rounds_left(), all - launched);
      EXPECT_LE(unit.rounds_ready(t), unit.rounds_left());
      EXPECT_GE(unit.rounds_ready(t), 0);
      EXPECT_EQ(unit.channels_free(), battery.channels - channels);
    }
    EXPECT_LE(launched, all);
  }
}

}  // namespace
}  // namespace iamd::battle
