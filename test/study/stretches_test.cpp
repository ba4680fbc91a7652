// The search along a way finds what a made-up probability shows, edges to a metre.
#include "iamd/study/stretches.hpp"

#include <cmath>

#include <gtest/gtest.h>

namespace iamd::study {
namespace {

using sensing::Obstacle;

// Seen inside of given stretches; beyond `end_m` the range is over.
LookAt seen_in(std::vector<Stretch> stretches, double end_m) {
  return [=](double at_m) -> Glimpse {
    if (at_m > end_m) return {0.0, Obstacle::range};
    for (const Stretch& stretch : stretches) {
      if (at_m >= stretch.from_m && at_m <= stretch.to_m) return {0.9, Obstacle::none};
    }
    return {0.0, Obstacle::terrain};
  };
}

TEST(Stretches, FindsEdgesAndGapsToAMetre) {
  const std::vector<Stretch> truth{{3210.0, 41234.5}, {60000.0, 61500.0}, {70000.0, 123456.0}};
  const StretchSearch search{400e3, 1000.0, 0.5};
  const Stretches found = find_stretches(seen_in(truth, 150e3), search);
  ASSERT_EQ(found.seen.size(), truth.size());
  for (std::size_t i = 0; i < truth.size(); ++i) {
    EXPECT_NEAR(found.seen[i].from_m, truth[i].from_m, 1.0);
    EXPECT_NEAR(found.seen[i].to_m, truth[i].to_m, 1.0);
    // Edges are places that are seen.
    EXPECT_GE(found.seen[i].from_m, truth[i].from_m);
    EXPECT_LE(found.seen[i].to_m, truth[i].to_m);
  }
  EXPECT_EQ(found.limit, Obstacle::terrain);
  EXPECT_EQ(found.inner_limit, Obstacle::terrain);
  EXPECT_EQ(find_outer_edge_m(seen_in(truth, 150e3), search), found.seen.back().to_m);
}

TEST(Stretches, SaysWhatLimits) {
  const StretchSearch search{400e3, 1000.0, 0.5};
  const Stretches to_the_range = find_stretches(seen_in({{0.0, 200e3}}, 150e3), search);
  EXPECT_EQ(to_the_range.limit, Obstacle::range);
  EXPECT_NEAR(to_the_range.seen.at(0).to_m, 150e3, 1.0);
  EXPECT_EQ(to_the_range.seen.at(0).from_m, 0.0);
  EXPECT_EQ(to_the_range.inner_limit, Obstacle::none);

  const Stretches nothing = find_stretches(seen_in({}, 150e3), search);
  EXPECT_TRUE(nothing.seen.empty());
  EXPECT_EQ(nothing.limit, Obstacle::terrain);
  EXPECT_EQ(find_outer_edge_m(seen_in({}, 150e3), search), 0.0);

  // The search ends where all is still seen.
  const Stretches endless = find_stretches(seen_in({{0.0, 1e9}}, 1e9), search);
  EXPECT_EQ(endless.limit, Obstacle::none);
  EXPECT_NEAR(endless.seen.at(0).to_m, 400e3, 1.0);
}

TEST(Stretches, CountsAsSeenWhatReachesTheProbability) {
  // Falls evenly from 1 to 0 over 100 km; the sensor itself says "sensitivity" below a half.
  const LookAt look = [](double at_m) -> Glimpse {
    const double pd = std::max(0.0, 1.0 - at_m / 100e3);
    return {pd, pd < 0.5 ? Obstacle::sensitivity : Obstacle::none};
  };
  for (const double wanted : {0.1, 0.5, 0.9}) {
    const Stretches found = find_stretches(look, {300e3, 1000.0, wanted});
    ASSERT_EQ(found.seen.size(), 1u);
    EXPECT_NEAR(found.seen[0].to_m, (1.0 - wanted) * 100e3, 1.0);
    EXPECT_EQ(found.limit, Obstacle::sensitivity);
  }
}

TEST(Stretches, FindsALobeBetweenTwoLooks) {
  // A lobe of 300 m, and a null of 300 m, where one looks every kilometre: slopes on either side give them away.
  const LookAt look = [](double at_m) -> Glimpse {
    const auto bell = [&](double centre_m) { return std::exp(-std::pow((at_m - centre_m) / 700.0, 2)); };
    if (at_m > 100e3) return {0.0, Obstacle::range};
    return {at_m < 50e3 ? 0.9 - 0.5 * bell(30450.0) : 0.55 * bell(70550.0), Obstacle::none};
  };
  const StretchSearch search{200e3, 1000.0, 0.5};
  const Stretches found = find_stretches(look, search);
  ASSERT_EQ(found.seen.size(), 3u);
  EXPECT_NEAR(found.seen[0].to_m, 30450.0 - 700.0 * std::sqrt(std::log(1.25)), 1.0);
  EXPECT_NEAR(found.seen[2].to_m, 70550.0 + 700.0 * std::sqrt(std::log(1.1)), 1.0);
  EXPECT_EQ(find_outer_edge_m(look, search), found.seen[2].to_m);
}

TEST(Stretches, NumbersThatAreNoneAreNotSeen) {
  const LookAt look = [](double at_m) -> Glimpse {
    return {at_m < 10e3 ? 0.8 : std::nan(""), at_m > 50e3 ? Obstacle::range : Obstacle::none};
  };
  const Stretches found = find_stretches(look, {100e3, 1000.0, 0.5});
  ASSERT_EQ(found.seen.size(), 1u);
  EXPECT_NEAR(found.seen[0].to_m, 10e3, 1.0);
}

}  // namespace
}  // namespace iamd::study
