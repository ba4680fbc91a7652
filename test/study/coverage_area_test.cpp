// The area inside a contour: bands and their rings.
#include "iamd/study/coverage_area.hpp"

#include <algorithm>
#include <cmath>
#include <numbers>

#include <gtest/gtest.h>

namespace iamd::study {
namespace {

constexpr double full_turn = 2.0 * std::numbers::pi;

Contour contour_of(const std::vector<std::vector<Stretch>>& ways) {
  Contour contour;
  for (std::size_t i = 0; i < ways.size(); ++i) {
    CoverageWay& way = contour.ways.emplace_back();
    way.azimuth_rad = full_turn * static_cast<double>(i) / static_cast<double>(ways.size());
    way.share = 1.0 / static_cast<double>(ways.size());
    way.found.seen = ways[i];
  }
  return contour;
}

TEST(CoverageArea, AllAroundIsOneBandWithAHole) {
  const auto bands = bands_of(contour_of(std::vector<std::vector<Stretch>>(12, {{5.0, 100.0}})));
  ASSERT_EQ(bands.size(), 1u);
  EXPECT_TRUE(bands[0].all_around);
  EXPECT_EQ(bands[0].slices.size(), 12u);
  const auto rings = rings_of(bands[0]);
  ASSERT_EQ(rings.size(), 2u);
  EXPECT_EQ(rings[0].size(), 12u);
  EXPECT_EQ(rings[1].size(), 12u);
  for (const PolarPoint& p : rings[1]) EXPECT_EQ(p.range_m, 5.0);
  // Without the cone of silence there is no hole.
  EXPECT_EQ(rings_of(bands_of(contour_of(std::vector<std::vector<Stretch>>(12, {{0.0, 100.0}})))[0]).size(), 1u);
}

TEST(CoverageArea, ASectorReachesHalfAStepBeyond) {
  std::vector<std::vector<Stretch>> ways(12);
  ways[11] = ways[0] = ways[1] = {{0.0, 100.0}};  // through north
  const auto bands = bands_of(contour_of(ways));
  ASSERT_EQ(bands.size(), 1u);
  EXPECT_FALSE(bands[0].all_around);
  const auto& slices = bands[0].slices;
  ASSERT_EQ(slices.size(), 5u);
  EXPECT_NEAR(slices.back().azimuth_rad - slices.front().azimuth_rad, 3.0 * full_turn / 12.0, 1e-12);
  EXPECT_NEAR(slices.front().azimuth_rad, 10.5 * full_turn / 12.0, 1e-12);
  const auto rings = rings_of(bands[0]);
  ASSERT_EQ(rings.size(), 1u);
  EXPECT_EQ(rings[0].size(), 6u);  // the sensor stands in it once
}

TEST(CoverageArea, KeepsGapsApart) {
  // A ring that is blind all around, and a hill that hides what is behind it in one direction.
  std::vector<std::vector<Stretch>> ways(36, {{1.0, 40.0}, {50.0, 100.0}});
  ways[7] = {{1.0, 20.0}};
  const auto bands = bands_of(contour_of(ways));
  ASSERT_EQ(bands.size(), 2u);
  int all_around = 0;
  for (const Band& band : bands) {
    if (band.all_around) {
      ++all_around;
      for (const Slice& slice : band.slices) EXPECT_LE(slice.to_m, 40.0);
    } else {
      EXPECT_EQ(band.slices.size(), 35u + 2u);
      EXPECT_NEAR(band.slices.back().azimuth_rad - band.slices.front().azimuth_rad, full_turn * 35.0 / 36.0, 1e-12);
    }
  }
  EXPECT_EQ(all_around, 1);
}

TEST(CoverageArea, EveryStretchIsInOneBand) {
  // Irregular on purpose; each way's stretches must come out once each, and nothing else.
  std::vector<std::vector<Stretch>> ways(40);
  for (std::size_t i = 0; i < ways.size(); ++i) {
    double at = static_cast<double>(i * i % 7);
    for (std::size_t k = 0; k < 1 + i * 5 % 4; ++k) {
      const double length = 3.0 + static_cast<double>((i * 3 + k * 5) % 11);
      ways[i].push_back({at, at + length});
      at += length + 1.0 + static_cast<double>((i + k) % 3);
    }
  }
  std::vector<std::size_t> found(ways.size());
  for (const Band& band : bands_of(contour_of(ways))) {
    const std::size_t first = band.all_around ? 0 : 1;
    ASSERT_GT(band.slices.size(), 2 * first);
    for (std::size_t i = first; i + first < band.slices.size(); ++i) {
      const Slice& slice = band.slices[i];
      const auto way = static_cast<std::size_t>(std::lround(slice.azimuth_rad / full_turn * 40.0)) % 40;
      EXPECT_NE(std::ranges::find(ways[way], Stretch{slice.from_m, slice.to_m}), ways[way].end());
      ++found[way];
    }
    for (std::size_t i = 1; i < band.slices.size(); ++i) {
      EXPECT_GT(band.slices[i].azimuth_rad, band.slices[i - 1].azimuth_rad);
    }
  }
  for (std::size_t i = 0; i < ways.size(); ++i) EXPECT_EQ(found[i], ways[i].size());
}

TEST(CoverageArea, CutOpenItIsTheSameArea) {
  const Band band = bands_of(contour_of(std::vector<std::vector<Stretch>>(12, {{0.0, 100.0}})))[0];
  const auto halves = cut_open(band);
  ASSERT_EQ(halves.size(), 2u);
  EXPECT_EQ(halves[0].slices.back(), halves[1].slices.front());
  EXPECT_NEAR(halves[1].slices.back().azimuth_rad - halves[0].slices.front().azimuth_rad, full_turn, 1e-12);
  EXPECT_EQ(halves[1].slices.back().to_m, halves[0].slices.front().to_m);
}

}  // namespace
}  // namespace iamd::study
