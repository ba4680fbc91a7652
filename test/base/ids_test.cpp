#include "iamd/base/ids.hpp"

#include <type_traits>
#include <unordered_set>

#include <gtest/gtest.h>

namespace iamd::base {
namespace {

TEST(Ids, CannotBeSwapped) {
  static_assert(!std::is_convertible_v<TrackId, ObjectId>);
  static_assert(!std::is_constructible_v<TrackId, ObjectId>);
  static_assert(!std::is_convertible_v<std::size_t, TrackId>);
  static_assert(!std::is_convertible_v<TrackId, std::size_t>);
}

TEST(Ids, AreInvalidUntilGiven) {
  EXPECT_FALSE(SensorId{}.valid());
  EXPECT_TRUE(SensorId{0}.valid());
  EXPECT_EQ(SensorId{7}.index(), 7U);
}

TEST(Ids, CompareByIndexAndHash) {
  EXPECT_LT(AssetId{1}, AssetId{2});
  EXPECT_EQ(AssetId{3}, AssetId{3});
  EXPECT_NE(AssetId{}, AssetId{0});
  const std::unordered_set<AssetId> set{AssetId{1}, AssetId{2}, AssetId{1}};
  EXPECT_EQ(set.size(), 2U);
}

}  // namespace
}  // namespace iamd::base
