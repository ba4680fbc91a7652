#include "iamd/scenario/text_checks.hpp"

#include "vocabulary.hpp"

namespace iamd::scenario {
namespace {

TEST(TextChecksTest, closed_brackets_and_quotes_are_not_reported) {
  for (const auto* text :
       {"a: [1, {b: 2}]", "a: it's [fine] here", "a: 'it''s'\nb: \"q\\\"[\"", "# [ '\na: 1", "a: see [1] and {x",
        "- 'x'\n- \"y\"", "{\"a\":\"b\",\"c\":[]}", "a: \"two\n  lines [\"\n"}) {
    EXPECT_FALSE(find_unclosed(text)) << text;
  }
}

TEST(TextChecksTest, the_place_of_a_forgotten_bracket_is_found) {
  const auto found = find_unclosed("a: 1\nb: [1, 2\nc: 3\n");
  ASSERT_TRUE(found);
  EXPECT_EQ(found->line, 2);
  EXPECT_EQ(found->column, 4);
  EXPECT_EQ(find_unclosed("{\"a\": [1, 2}")->problem, "the '[' of line 1 is closed by '}' here");
  EXPECT_EQ(find_unclosed("a:\n  'b")->line, 2);
}

TEST(TextChecksTest, lines_are_counted_from_one) {
  EXPECT_EQ(line_of("a\nb\nc", 1), "a");
  EXPECT_EQ(line_of("a\nb\nc", 3), "c");
  EXPECT_EQ(line_of("a\nb\nc", 4), "");
  EXPECT_EQ(line_of("", 1), "");
}

TEST(TextChecksTest, good_text_passes) { EXPECT_FALSE(check_text("a: caf\xc3\xa9\t\r\n", "f", {})); }

}  // namespace
}  // namespace iamd::scenario
