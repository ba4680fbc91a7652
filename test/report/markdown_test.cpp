#include "iamd/report/markdown.hpp"

#include <gtest/gtest.h>

namespace iamd::report {
namespace {

TEST(Markdown, TextIsOneLineWithoutMarkup) {
  EXPECT_EQ(markdown_text("a|b"), "a\\|b");
  EXPECT_EQ(markdown_text("<b>&"), "&lt;b&gt;&amp;");
  EXPECT_EQ(markdown_text("`x` *y* _z_ [l](u)"), "\\`x\\` \\*y\\* \\_z\\_ \\[l\\](u)");
  EXPECT_EQ(markdown_text("two\nlines\r\t"), "two lines  ");
  EXPECT_EQ(markdown_text("\\|"), "\\\\\\|") << "a backslash of the text's own does not free the bar";
  EXPECT_EQ(markdown_text("plain – text, 7 km/s"), "plain – text, 7 km/s");
}

TEST(Markdown, TextBeginsNoListRuleOrHeading) {
  EXPECT_EQ(markdown_text("- a"), "\\- a");
  EXPECT_EQ(markdown_text("  + a"), "\\+ a");
  EXPECT_EQ(markdown_text("==="), "\\===");
  EXPECT_EQ(markdown_text("1. a"), "1\\. a");
  EXPECT_EQ(markdown_text("12) a"), "12\\) a");
  EXPECT_EQ(markdown_text("# a"), "\\# a");
  EXPECT_EQ(markdown_text("600 km"), "600 km");
}

TEST(Markdown, TextDoesNotTurnTheDirectionOfWriting) {
  EXPECT_EQ(markdown_text("a\u202e"
                          "b\u2066"
                          "c\xe2"),
            "a b c\xe2");
  EXPECT_EQ(markdown_text("\u2013"), "\u2013");
}

TEST(Markdown, OnlyPlainWebAddressesAreLinks) {
  EXPECT_EQ(markdown_address("https://example.org/a?b=c&d"), "<https://example.org/a?b=c&d>");
  EXPECT_EQ(markdown_address("javascript:alert(1)"), "javascript:alert(1)");
  EXPECT_EQ(markdown_address("https://a.org/><script>"), "https://a.org/&gt;&lt;script&gt;");
  EXPECT_EQ(markdown_address("https://a.org/ b"), "https://a.org/ b");
}

TEST(Markdown, CodeCannotCloseItsFence) {
  EXPECT_EQ(markdown_code("iamd claim x", "sh"), "```sh\niamd claim x\n```\n");
  EXPECT_EQ(markdown_code("a ```` b", ""), "`````\na ```` b\n`````\n");
}

}  // namespace
}  // namespace iamd::report
