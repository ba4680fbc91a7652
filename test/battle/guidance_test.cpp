#include "iamd/battle/guidance.hpp"

#include <cmath>
#include <limits>

#include <gtest/gtest.h>

#include "iamd/base/random.hpp"

namespace iamd::battle {
namespace {

using base::EngagementId;

TEST(ChannelSchedule, GivesTheEarliestStretchThatIsFreeThroughout) {
  ChannelSchedule schedule{1, false};
  EXPECT_EQ(schedule.earliest_s(3.0, 4.0, EngagementId{0}), 3.0);
  schedule.hold(10.0, 5.0, EngagementId{0});
  EXPECT_EQ(schedule.earliest_s(5.0, 5.0, EngagementId{1}), 5.0);   // ends where the other begins
  EXPECT_EQ(schedule.earliest_s(5.0, 5.1, EngagementId{1}), 15.0);  // would run into it
  EXPECT_EQ(schedule.earliest_s(12.0, 1.0, EngagementId{1}), 15.0);
  schedule.hold(16.0, 2.0, EngagementId{1});
  EXPECT_EQ(schedule.earliest_s(12.0, 1.0, EngagementId{2}), 15.0);
  EXPECT_EQ(schedule.earliest_s(12.0, 1.5, EngagementId{2}), 18.0);
}

TEST(ChannelSchedule, IsSharedByTheShotsOfAnEngagementOnlyWhereItIsToBe) {
  ChannelSchedule uplinks{1, false};
  ChannelSchedule illuminators{1, true};
  uplinks.hold(0.0, 10.0, EngagementId{4});
  illuminators.hold(0.0, 10.0, EngagementId{4});
  EXPECT_EQ(uplinks.earliest_s(5.0, 2.0, EngagementId{4}), 10.0);
  EXPECT_EQ(illuminators.earliest_s(5.0, 2.0, EngagementId{4}), 5.0);
  EXPECT_EQ(illuminators.earliest_s(5.0, 2.0, EngagementId{5}), 10.0);
}

TEST(ChannelSchedule, KnowsNoneAndAnyNumber) {
  ChannelSchedule any{-1, false};
  for (std::size_t i = 0; i < 50; ++i) any.hold(0.0, 100.0, EngagementId{i});
  EXPECT_EQ(any.earliest_s(1.0, 10.0, EngagementId{99}), 1.0);
  EXPECT_TRUE(std::isinf(ChannelSchedule(0, false).earliest_s(1.0, 10.0, EngagementId{0})));
}

TEST(ChannelSchedule, NeverHoldsMoreThanThereAreInRandomSequences) {
  base::RandomStream random{{.seed = 3}};
  for (int trial = 0; trial < 200; ++trial) {
    const int capacity = 1 + static_cast<int>(4.0 * random.uniform());
    ChannelSchedule schedule{capacity, false};
    struct Held {
      double from, until;
    };
    std::vector<Held> held;
    for (std::size_t i = 0; i < 30; ++i) {
      const double from = 100.0 * random.uniform();
      const double length = 20.0 * random.uniform();
      const double start = schedule.earliest_s(from, length, EngagementId{i});
      ASSERT_TRUE(std::isfinite(start));
      ASSERT_GE(start, from);
      schedule.hold(start, length, EngagementId{i});
      held.push_back({start, start + length});
      for (const Held& moment : held) {
        int there = 0;
        for (const Held& other : held) there += other.from <= moment.from && moment.from < other.until ? 1 : 0;
        ASSERT_LE(there, capacity);
      }
    }
  }
}

}  // namespace
}  // namespace iamd::battle
