#include "iamd/report/export_text.hpp"

#include <gtest/gtest.h>

#include "iamd/base/text.hpp"

#include "synthetic_recording.hpp"

namespace iamd::report {
namespace {

TEST(ExportText, KeepsWhatIsUtf8AndReplacesEachByteThatIsNot) {
  EXPECT_EQ(utf8_of("grün 🚀"), "grün 🚀");
  EXPECT_EQ(utf8_of("a\xff"
                    "b\xc3"),
            "a\xef\xbf\xbd"
            "b\xef\xbf\xbd");
  EXPECT_EQ(utf8_of(""), "");
}

TEST(ExportText, ALineHasNoControlCharactersButPicturesOfThem) {
  EXPECT_EQ(one_line("a\nb\tc\x7f"), "a␊b␉c␡");
  EXPECT_EQ(one_line(std::string_view{"\0", 1}), "␀");
}

TEST(ExportText, XmlHasEntitiesAndNothingThatItForbids) {
  EXPECT_EQ(xml_text("<a href=\"x\">'&\r\n"), "&lt;a href=&quot;x&quot;&gt;&#39;&amp;&#13;\n");
  EXPECT_EQ(xml_text("\x01\xef\xbf\xbe\xef\xbf\xbf\xef\xbf\xbd"), "␁\xef\xbf\xbd\xef\xbf\xbd\xef\xbf\xbd");
}

TEST(ExportText, NumbersHaveNoExponentAndNoIdleDigits) {
  EXPECT_EQ(decimal(1e-9, 9), "0.000000001");
  EXPECT_EQ(decimal(12.5, 9), "12.5");
  EXPECT_EQ(decimal(1200.0, 2), "1200");
  EXPECT_EQ(decimal(100.0, 0), "100");
  EXPECT_EQ(decimal(-0.001, 2), "0");
}

TEST(ExportText, HtmlRunsNothingOfAStranger) {
  for (const std::string& name : test::hostile_names()) {
    const std::string html = html_table({{"Name", name}});
    EXPECT_EQ(html.find("<script"), std::string::npos);
    EXPECT_EQ(html.find("]]>"), std::string::npos);
    EXPECT_EQ(html.find("$["), std::string::npos);
    EXPECT_TRUE(base::is_utf8(html));
  }
  EXPECT_EQ(html_table({{"A", "1\n2"}, {"B", ""}}),
            "<table><tr><th align=\"left\">A</th><td>1<br/>2</td></tr></table>");
}

}  // namespace
}  // namespace iamd::report
