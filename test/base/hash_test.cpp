#include "iamd/base/hash.hpp"

#include <bit>
#include <set>

#include <gtest/gtest.h>

namespace iamd::base {
namespace {

TEST(Hash, TextMatchesThePublishedFnv1aVectors) {
  // draft-eastlake-fnv, appendix C.
  static_assert(hash_text("") == 0xcbf29ce484222325ULL);
  static_assert(hash_text("a") == 0xaf63dc4c8601ec8cULL);
  static_assert(hash_text("b") == 0xaf63df4c8601f1a5ULL);
  static_assert(hash_text("foobar") == 0x85944171f73967e8ULL);
}

TEST(Hash, MixedMatchesSplitMix64) {
  // The first outputs of the reference generator with seed 0 and 1234567.
  static_assert(mixed(0) == 0xe220a8397b1dcdafULL);
  static_assert(mixed(0x9e3779b97f4a7c15ULL) == 0x6e789e6aa1b965f4ULL);
  static_assert(mixed(1234567) == 6457827717110365317ULL);
}

TEST(Hash, MixedFlipsHalfTheBitsForOneBitOfInput) {
  double flips = 0.0;
  for (unsigned bit = 0; bit < 64; ++bit) flips += std::popcount(mixed(42) ^ mixed(42 ^ (1ULL << bit)));
  EXPECT_NEAR(flips / 64.0, 32.0, 2.0);
}

TEST(Hash, CombinationDependsOnTheOrder) {
  EXPECT_NE(combined(1, 2), combined(2, 1));
  std::set<std::uint64_t> seen;
  for (std::uint64_t a = 0; a < 100; ++a) {
    for (std::uint64_t b = 0; b < 100; ++b) seen.insert(combined(a, b));
  }
  EXPECT_EQ(seen.size(), 10000U);
}

}  // namespace
}  // namespace iamd::base
