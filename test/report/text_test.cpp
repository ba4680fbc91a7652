#include "iamd/report/text.hpp"

#include <gtest/gtest.h>

namespace iamd::report {
namespace {

TEST(Text, PercentNeverRoundsToNeverOrAlways) {
  EXPECT_EQ(percent_text(0.0), "0 %");
  EXPECT_EQ(percent_text(1e-9), "< 0.1 %");
  EXPECT_EQ(percent_text(0.034), "3.4 %");
  EXPECT_EQ(percent_text(0.12), "12 %");
  EXPECT_EQ(percent_text(0.998), "99.8 %");
  EXPECT_EQ(percent_text(0.99999), "> 99.9 %");
  EXPECT_EQ(percent_text(1.0), "100 %");
  EXPECT_EQ(percent_text(1.2), "120 %");
  EXPECT_EQ(percent_range({0.0, 0.85}), "0…85 %");
}

TEST(Text, NumbersHaveThreeDigitsUnlessWhole) {
  EXPECT_EQ(number_text(10.0), "10");
  EXPECT_EQ(number_text(3.406), "3.41");
  EXPECT_EQ(number_text(14.25), "14.2");
  EXPECT_EQ(number_text(1234.5), "1234");
  EXPECT_EQ(time_text(base::Time::never()), "-");
  EXPECT_EQ(time_text(base::Time::from_seconds(41.25)), "41.2 s");
}

TEST(Text, BarShowsWhateverIsThere) {
  EXPECT_EQ(bar(0.0, 4), "····");
  EXPECT_EQ(bar(0.001, 4), "█···");
  EXPECT_EQ(bar(0.5, 4), "██··");
  EXPECT_EQ(bar(1.0, 4), "████");
}

TEST(Text, TableCountsCodePointsNotBytes) {
  const std::vector<std::vector<std::string>> rows{{"a…b", "1"}, {"abc", "22"}};
  EXPECT_EQ(table_text(rows, {false, true}), "  a…b   1\n  abc  22\n");
}

TEST(Text, OfTheUserCannotSteerATerminal) { EXPECT_EQ(plain("a\033[2Jb\n"), "a [2Jb "); }

}  // namespace
}  // namespace iamd::report
