#include "iamd/base/error.hpp"

#include <gtest/gtest.h>

namespace iamd::base {
namespace {

TEST(Error, SaysProblemWhyAndSuggestion) {
  EXPECT_EQ(
      to_string({.problem = "range_km is -3", .why = "it must be positive", .suggestion = "give a positive number"}),
      "range_km is -3 (it must be positive); give a positive number");
}

TEST(Error, LeavesOutWhatIsUnknown) {
  EXPECT_EQ(to_string({.problem = "out of disk space"}), "out of disk space");
  EXPECT_EQ(to_string({.problem = "bad", .suggestion = "mend it"}), "bad; mend it");
  EXPECT_EQ(to_string({.problem = "bad", .why = "because"}), "bad (because)");
}

TEST(Error, NamesThePlaceAsFarAsItIsKnown) {
  Error error{.problem = "bad"};
  error.place = {"raid.yaml", 12, 7, "raid.waves[0].count"};
  EXPECT_EQ(to_string(error), "raid.yaml:12:7: raid.waves[0].count: bad");
  error.place.column = 0;
  EXPECT_EQ(to_string(error), "raid.yaml:12: raid.waves[0].count: bad");
  error.place.line = 0;
  EXPECT_EQ(to_string(error), "raid.yaml: raid.waves[0].count: bad");
  error.place.path.clear();
  EXPECT_EQ(to_string(error), "raid.yaml: bad");
  error.place = {"", 0, 0, "seed"};
  EXPECT_EQ(to_string(error), "seed: bad");
}

TEST(Error, IsTheUsersUnlessSaidOtherwise) { EXPECT_EQ(Error{}.kind, ErrorKind::input); }

TEST(Error, TravelsInAResult) {
  const auto half = [](int n) -> Result<int> {
    if (n % 2 != 0) return std::unexpected(Error{.problem = "odd"});
    return n / 2;
  };
  EXPECT_EQ(half(4).value(), 2);
  EXPECT_EQ(half(3).error().problem, "odd");
}

}  // namespace
}  // namespace iamd::base
