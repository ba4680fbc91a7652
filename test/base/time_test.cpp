#include "iamd/base/time.hpp"

#include <gtest/gtest.h>

namespace iamd::base {
namespace {

TEST(Time, SecondsRoundToTheNearestNanosecond) {
  EXPECT_EQ(Duration::from_seconds(0.1).nanoseconds(), 100'000'000);
  EXPECT_EQ(Duration::from_seconds(1.4e-9).nanoseconds(), 1);
  EXPECT_EQ(Duration::from_seconds(1.6e-9).nanoseconds(), 2);
  EXPECT_EQ(Duration::from_seconds(-1.6e-9).nanoseconds(), -2);
  EXPECT_EQ(Time::from_seconds(9.1e9).nanoseconds(), 9'100'000'000'000'000'000);
}

TEST(Time, TenTenthsAreOneSecondExactly) {
  Time t;
  for (int i = 0; i < 10; ++i) t = t + Duration::from_seconds(0.1);
  EXPECT_EQ(t, Time::from_seconds(1.0));
}

TEST(Time, MomentsAndSpansAddUp) {
  const Time t = Time::from_seconds(12.5);
  const Duration d = Duration::from_seconds(2.25);
  EXPECT_EQ((t + d) - t, d);
  EXPECT_EQ((t - d) + d, t);
  EXPECT_EQ((d + d) - d, d);
  EXPECT_DOUBLE_EQ((t + d).seconds(), 14.75);
}

TEST(Time, NothingIsLaterThanNever) {
  EXPECT_LT(Time::from_seconds(9.2e9), Time::never());
  EXPECT_LT(Time{}, Time::from_nanoseconds(1));
}

}  // namespace
}  // namespace iamd::base
