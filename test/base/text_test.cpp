#include "iamd/base/text.hpp"

#include <array>
#include <string>
#include <string_view>

#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

namespace iamd::base {
namespace {

using namespace std::string_view_literals;

TEST(Text, EditDistanceCountsInsertionsDeletionsChangesAndSwaps) {
  EXPECT_EQ(edit_distance("", ""), 0);
  EXPECT_EQ(edit_distance("", "abc"), 3);
  EXPECT_EQ(edit_distance("kitten", "sitting"), 3);
  EXPECT_EQ(edit_distance("range_km", "rnage_km"), 1);  // one swap, not two changes
  EXPECT_EQ(edit_distance("ca", "abc"), 3);             // optimal string alignment: a swapped pair is not edited again
}

TEST(Text, EditDistanceFoldsCase) { EXPECT_EQ(edit_distance("S-400", "s-400"), 0); }

TEST(Text, EditDistanceReadsSixtyFourCharactersOnly) {
  const std::string long_one(100000, 'a');
  EXPECT_EQ(edit_distance(long_one, std::string(64, 'a')), 0);
  EXPECT_EQ(edit_distance(long_one, ""), 64);
}

RC_GTEST_PROP(Text, EditDistanceIsSymmetricAndBounded, (const std::string& a, const std::string& b)) {
  const int distance = edit_distance(a, b);
  RC_ASSERT(distance == edit_distance(b, a));
  RC_ASSERT(distance <= static_cast<int>(std::max(a.size(), b.size())));
  RC_ASSERT(edit_distance(a, a) == 0);
}

constexpr std::array names{"range_km"sv, "azimuth_deg"sv, "antenna_alt_m"sv, "frequency_ghz"sv};

TEST(Text, NearestNameIsWhatWasMeant) {
  EXPECT_EQ(nearest_name("rang_km", names), "range_km");
  EXPECT_EQ(nearest_name("RANGE_KM", names), "range_km");
  EXPECT_EQ(nearest_name("azimut_deg", names), "azimuth_deg");
  EXPECT_EQ(nearest_name("frequency_hz", names), "frequency_ghz");
}

TEST(Text, NothingIsNearestToNonsense) {
  EXPECT_EQ(nearest_name("zzzzzzzz", names), "");
  EXPECT_EQ(nearest_name("anything", {}), "");
}

TEST(Text, TheFirstOfEquallyNearNamesIsTaken) {
  constexpr std::array twins{"ab1"sv, "ab2"sv};
  EXPECT_EQ(nearest_name("ab3", twins), "ab1");
}

TEST(Text, ListsReadLikeASentence) {
  EXPECT_EQ(list_of_names({}), "");
  EXPECT_EQ(list_of_names(std::span(names).first(1)), "range_km");
  EXPECT_EQ(list_of_names(std::span(names).first(2)), "range_km or azimuth_deg");
  EXPECT_EQ(list_of_names(names), "range_km, azimuth_deg, antenna_alt_m or frequency_ghz");
  EXPECT_EQ(list_of_names(names, 2), "range_km, azimuth_deg, … (2 more)");
}

TEST(Text, QuotedTextIsSafeToPrint) {
  EXPECT_EQ(base::quoted("plain"), "'plain'");
  EXPECT_EQ(base::quoted("a\x1b[31m\n"), "'a\\x1b[31m\\x0a'");
  EXPECT_EQ(base::quoted("Grüße"), "'Grüße'");
  EXPECT_EQ(base::quoted("\xff\xfe"), "'\\xff\\xfe'");
  EXPECT_EQ(base::quoted("\xc2\x9b"), "'\\xc2\\x9b'");  // a control character of the C1 set
  EXPECT_EQ(base::quoted("\x7f"), "'\\x7f'");
  EXPECT_EQ(base::quoted("abcdef", 3), "'abc…'");
}

TEST(Text, QuotedTextIsAlwaysWellFormed) {
  // The cut may fall inside a character.
  for (std::size_t most = 0; most < 8; ++most) EXPECT_TRUE(is_utf8(base::quoted("aé€😀z", most))) << most;
}

RC_GTEST_PROP(Text, QuotedBytesAreWellFormedText, (const std::string& bytes)) {
  const std::string text = base::quoted(bytes);
  RC_ASSERT(is_utf8(text));
  for (const char c : text) RC_ASSERT(static_cast<unsigned char>(c) >= 0x20 && c != 0x7f);
}

TEST(Text, WellFormedUtf8IsAccepted) {
  for (const auto text : {""sv, "ascii"sv, "\0"sv, "é"sv, "€"sv, "😀"sv, "\xed\x9f\xbf"sv, "\xee\x80\x80"sv,
                          "\xf4\x8f\xbf\xbf"sv, "\xf0\x90\x80\x80"sv}) {
    std::size_t at = 99;
    EXPECT_TRUE(is_utf8(text, &at));
    EXPECT_EQ(at, text.size());
  }
}

TEST(Text, MalformedUtf8IsPlaced) {
  const std::pair<std::string_view, std::size_t> cases[] = {
      {"ab\x80", 2},            // a continuation byte alone
      {"\xc0\xaf", 0},          // overlong
      {"\xc1\x81", 0},          // overlong
      {"\xe0\x80\xaf", 0},      // overlong
      {"\xf0\x80\x80\xaf", 0},  // overlong
      {"x\xed\xa0\x80", 1},     // a surrogate
      {"\xf4\x90\x80\x80", 0},  // above U+10FFFF
      {"\xf5\x80\x80\x80", 0},  // likewise
      {"okay\xe2\x82", 4},      // cut short
      {"\xff", 0},
  };
  for (const auto& [text, expected] : cases) {
    std::size_t at = 99;
    EXPECT_FALSE(is_utf8(text, &at));
    EXPECT_EQ(at, expected);
  }
}

}  // namespace
}  // namespace iamd::base
