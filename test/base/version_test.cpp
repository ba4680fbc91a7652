#include "iamd/base/version.hpp"

#include <algorithm>

#include <gtest/gtest.h>

namespace iamd::base {
namespace {

TEST(Version, IsThreeNumbers) {
  const auto version = software_version();
  EXPECT_EQ(std::ranges::count(version, '.'), 2);
  EXPECT_TRUE(std::ranges::all_of(version, [](char c) { return c == '.' || (c >= '0' && c <= '9'); })) << version;
}

TEST(Version, RevisionIsNeverEmpty) { EXPECT_FALSE(source_revision().empty()); }

}  // namespace
}  // namespace iamd::base
