#include "iamd/study/saturation.hpp"

#include <gtest/gtest.h>

namespace iamd::study {
namespace {

using outcome::Limit;

// Of a hundred objects, so many leaked by each limit.
SaturationPoint point(std::uint64_t size, std::vector<LimitShare> limits) {
  SaturationPoint p;
  p.size = size;
  p.answer.objects_total = 100;
  for (const LimitShare& limit : limits) p.answer.leaked += limit.leakers;
  p.answer.limits = std::move(limits);
  return p;
}

TEST(Saturation, LeakageIsAShareOfAllObjects) {
  const SaturationPoint p = point(4, {{Limit::channels, 20, 0.0}, {Limit::magazine, 5, 0.0}});
  EXPECT_DOUBLE_EQ(p.leakage(), 0.25);
  EXPECT_DOUBLE_EQ(p.leakage_by(Limit::channels), 0.20);
  EXPECT_DOUBLE_EQ(p.leakage_by(Limit::fly_out), 0.0);
  EXPECT_DOUBLE_EQ(SaturationPoint{}.leakage(), 0.0);
}

TEST(Saturation, ALimitBeginsWhereItCostsATwentiethFromThenOn) {
  const std::vector<SaturationPoint> points{point(1, {{Limit::kill_probability, 30, 0.0}}),
                                            point(2, {{Limit::kill_probability, 20, 0.0}, {Limit::channels, 6, 0.0}}),
                                            point(4, {{Limit::kill_probability, 4, 0.0}, {Limit::channels, 4, 0.0}}),
                                            point(8, {{Limit::channels, 5, 0.0}, {Limit::magazine, 40, 0.0}}),
                                            point(16, {{Limit::channels, 15, 0.0}, {Limit::magazine, 60, 0.0}})};
  const std::vector<Onset> begun = onsets(points);
  ASSERT_EQ(begun.size(), 2U);  // kill probability gives way to the others
  EXPECT_EQ(begun[0].limit, Limit::channels);
  EXPECT_EQ(begun[0].size, 8U);
  EXPECT_DOUBLE_EQ(begun[0].share, 0.05);
  EXPECT_EQ(begun[1].limit, Limit::magazine);
  EXPECT_EQ(begun[1].size, 8U);
  EXPECT_TRUE(onsets({}).empty());
}

TEST(Saturation, UsualSizesReachFourTimesTheOwnAndHoldIt) {
  EXPECT_EQ(usual_sizes(1), (std::vector<std::uint64_t>{1, 2, 4}));
  EXPECT_EQ(usual_sizes(10), (std::vector<std::uint64_t>{1, 2, 4, 8, 10, 16, 32, 64}));
}

}  // namespace
}  // namespace iamd::study
