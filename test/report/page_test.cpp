// The report page: one file that is whole without scripts and a network, whatever names are in it.
#include "iamd/report/page.hpp"

#include <algorithm>
#include <array>
#include <cstdio>
#include <filesystem>
#include <fstream>
#include <string>
#include <unistd.h>

#include <gtest/gtest.h>
#include <zlib.h>

#include "iamd/report/html_text.hpp"
#include "iamd/report/page_files.hpp"

#include "markup_check.hpp"

namespace iamd::report {
namespace {

Chart bar_chart(std::string id, const std::string& name) {
  BarChart bars;
  bars.bars = {{name, 12.5}, {"other", 3.0}};
  return {.id = std::move(id),
          .title = name,
          .summary = name,
          .x = {.label = "name"},
          .y = {.label = "value"},
          .body = bars};
}

Provenance provenance_of(const std::string& text) {
  Provenance from;
  from.software_version = "0.1.0";
  from.source_revision = "abcdef";
  from.scenario_name = text;
  from.scenario_hash = "0123456789abcdef";
  from.scenario_canonical = text;
  from.assumptions = {text};
  from.seed = 42;
  from.runs = 400;
  from.command = "iamd run " + text;
  return from;
}

// Everything that a page can hold.
std::string page_with(const std::string& text) {
  Page page{text, text};
  page.answer(text);
  page.figures({{text, text, text}});
  page.section("one", text);
  page.paragraph(text);
  page.list({text, text});
  page.table(text, {{text, "number"}, {{text, "1"}}}, {false, true});
  page.chart(bar_chart("bars", text));
  page.picture("<svg xmlns=\"http://www.w3.org/2000/svg\"></svg>", text, text);
  page.picture("<?xml version=\"1.0\"?><svg xmlns=\"http://www.w3.org/2000/svg\"></svg>", text, text);
  page.section("two", text);
  page.globe("{\"text\": \"</script>\"}", "<svg xmlns=\"http://www.w3.org/2000/svg\"></svg>", text);
  page.provenance(provenance_of(text));
  return page.file();
}

std::string unpacked(const std::string& text) {
  std::string bytes;
  std::uint32_t bits = 0;
  int held = 0;
  for (const char c : text) {
    static const std::string digits = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
    if (c == '=') break;
    bits = (bits << 6U) | static_cast<std::uint32_t>(digits.find(c));
    held += 6;
    if (held >= 8) {
      held -= 8;
      bytes += static_cast<char>((bits >> static_cast<unsigned>(held)) & 0xffU);
    }
  }
  z_stream stream{};
  if (inflateInit2(&stream, 15 + 16) != Z_OK) return "no zlib";
  std::string out(20'000'000, '\0');
  stream.next_in = reinterpret_cast<Bytef*>(bytes.data());
  stream.avail_in = static_cast<uInt>(bytes.size());
  stream.next_out = reinterpret_cast<Bytef*>(out.data());
  stream.avail_out = static_cast<uInt>(out.size());
  const int state = inflate(&stream, Z_FINISH);
  out.resize(out.size() - stream.avail_out);
  inflateEnd(&stream);
  return state == Z_STREAM_END ? out : "not a gzip stream";
}

std::string between(const std::string& text, std::string_view from, std::string_view to) {
  const std::size_t begin = text.find(from);
  if (begin == std::string::npos) return "(nothing)";
  return text.substr(begin + from.size(), text.find(to, begin + from.size()) - begin - from.size());
}

std::size_t count(const std::vector<std::string>& all, std::string_view one) {
  return static_cast<std::size_t>(std::ranges::count(all, one));
}

TEST(PageTest, HoldsItsPartsInOrder) {
  Page page{"Ten warheads", "Can it?"};
  page.answer("It can not.");
  page.figures({{"P(no leaker)", "30 %", "119 of 400 runs"}});
  page.section("first", "First part");
  page.paragraph("Some words.");
  page.chart(bar_chart("bars", "warhead"));
  page.section("second", "Second part");
  page.provenance(provenance_of("ten.yaml"));
  const std::string html = page.file();
  EXPECT_TRUE(html.starts_with("<!doctype html>\n<html lang=\"en\">"));
  const MarkupCheck check{html};
  EXPECT_EQ(check.problem(), "");
  std::size_t at = 0;
  for (const std::string_view part :
       {"Ten warheads", "Can it?", "It can not.", "P(no leaker)", "30\u00a0%", "119 of 400 runs", "First part",
        "Second part", "First part", "Some words.", "warhead", "12.5", "Download as CSV", "Second part",
        "iamd run ten.yaml", "OpenIAMD 0.1.0", "42"}) {
    const std::size_t found = check.words().find(part, at);
    ASSERT_NE(found, std::string::npos) << part;
    at = found;
  }
  for (const std::string_view id : {"content", "first", "second", "chart-bars", "provenance"})
    EXPECT_TRUE(check.ids().contains(std::string{id})) << id;
  // Where the links of the page lead, there is something.
  for (const std::string& address : check.addresses()) {
    EXPECT_TRUE(!address.starts_with("#") || check.ids().contains(address.substr(1))) << address;
  }
}

TEST(PageTest, HeadingsDescendByOne) {
  Page page{"Title", "Question"};
  page.chart(bar_chart("before-all-sections", "a"));
  page.section("part", "Part");
  page.chart(bar_chart("inside", "a"));
  int before = 0;
  const std::string html = page.file();
  const MarkupCheck check{html};
  for (const std::string& element : check.elements()) {
    if (element.size() != 2 || element[0] != 'h' || element[1] < '1' || element[1] > '6') continue;
    EXPECT_LE(element[1] - '0', before + 1);
    before = element[1] - '0';
  }
  EXPECT_EQ(before, 3);
}

TEST(PageTest, HostileTextsStayText) {
  for (const std::string& text :
       {std::string{"</script><script>alert(1)</script><!--"}, std::string{"\" onclick=\"alert(1)"},
        std::string(10000, 'x'), std::string{"\u202e\u2067evil"}, std::string{"\xff\xfe \xc3("},
        std::string("\0\x01\x1b[1m\r\n", 8), std::string{"&lt;b&gt; & 'q'"}, std::string{"🚀 שלום"},
        std::string{"\uffff"}, std::string{}}) {
    const std::string html = page_with(text);
    const MarkupCheck check{html};
    EXPECT_EQ(check.problem(), "") << text.substr(0, 40);
    // The chart's and the globe's data, and the scripts that there are.
    const std::size_t scripts = (page_file("charts.js").empty() ? 0U : 1U) + (page_file("globe.js").empty() ? 0U : 1U);
    EXPECT_EQ(count(check.elements(), "script"), 2U + scripts);
    EXPECT_EQ(html.find('\0'), std::string::npos);
    EXPECT_EQ(html.find("\u202e"), std::string::npos);
  }
}

TEST(PageTest, TextsAreShownAsTheyAre) {
  const std::string text = "a <b> & \"c\" 'd' </script>";
  const std::string html = page_with(text);
  const MarkupCheck check{html};
  std::size_t found = 0;
  for (std::size_t at = 0; (at = check.words().find(text, at)) != std::string::npos; ++at) ++found;
  EXPECT_GE(found, 20U);
}

TEST(PageTest, LeadsNowhereOutside) {
  const std::string html = page_with("name");
  const MarkupCheck check{html};
  EXPECT_GT(check.addresses().size(), 5U);
  for (const std::string& address : check.addresses())
    EXPECT_TRUE(address.starts_with("#") || address.starts_with("data:")) << address;
  const std::string_view style = page_file("report.css");
  EXPECT_FALSE(style.empty());
  for (const std::string_view outside : {"http:", "https:", "//", "@import", "url(", "</"})
    EXPECT_EQ(style.find(outside), std::string_view::npos) << outside;
  EXPECT_NE(html.find("content=\"default-src 'none'; "), std::string::npos);
}

TEST(PageTest, ScriptsStayInsideTheirElement) {
  for (const std::string_view name : {"charts.js", "globe.js"}) {
    std::string script{page_file(name)};
    std::ranges::transform(script, script.begin(), [](unsigned char c) { return static_cast<char>(std::tolower(c)); });
    for (const std::string_view mark : {"</script", "<script", "<!--"})
      EXPECT_EQ(script.find(mark), std::string::npos) << name << ' ' << mark;
    EXPECT_EQ(script.find('\r'), std::string::npos) << name;
  }
  EXPECT_FALSE(page_file("charts.js").empty());
}

// Otherwise a browser would refuse the script, and nobody be told.
TEST(PageTest, ThePolicyKnowsTheScriptsByTheirHash) {
  for (const std::string_view name : {"charts.js", "globe.js"}) {
    const auto path = std::filesystem::path{testing::TempDir()} / ("page_test_" + std::to_string(getpid()) + ".js");
    std::ofstream{path, std::ios::binary} << page_file(name);
    std::FILE* pipe = popen(("sha256sum < " + path.string()).c_str(), "r");
    ASSERT_NE(pipe, nullptr);
    std::array<char, 65> hexadecimal{};
    ASSERT_NE(std::fgets(hexadecimal.data(), hexadecimal.size(), pipe), nullptr);
    pclose(pipe);
    std::filesystem::remove(path);
    std::string bytes;
    for (std::size_t i = 0; i < 64; i += 2)
      bytes += static_cast<char>(std::stoi(std::string{hexadecimal[i], hexadecimal[i + 1]}, nullptr, 16));
    EXPECT_EQ(script_hash(name), "'sha256-" + base64(bytes) + "'") << name;
    EXPECT_TRUE(page_file(name).empty() || page_with("x").find(script_hash(name)) != std::string::npos);
  }
}

TEST(PageTest, TheSamePageGivesTheSameBytes) { EXPECT_EQ(page_with("name"), page_with("name")); }

TEST(PageTest, TheDownloadIsTheChartsCsv) {
  const Chart chart = bar_chart("bars", "a, \"b\" ü");
  Page page{"", ""};
  page.chart(chart);
  const std::string link = between(page.file(), "href=\"data:text/csv;charset=utf-8,", "\"");
  std::string csv;
  for (std::size_t i = 0; i < link.size(); ++i) {
    csv += link[i] == '%' ? static_cast<char>(std::stoi(link.substr(i + 1, 2), nullptr, 16)) : link[i];
    if (link[i] == '%') i += 2;
  }
  EXPECT_EQ(csv, chart_csv(chart));
}

TEST(PageTest, ReplaysAreUnpackedToWhatTheyWere) {
  std::string large;
  for (int i = 0; i < 300'000; ++i) large += "{\"x\":" + std::to_string(i % 10007 * 7919 % 10007) + "},";
  for (const std::string& text : {std::string{}, std::string{"{}"}, large}) {
    EXPECT_TRUE(unpacked(packed(text)) == text) << text.size();
    EXPECT_TRUE(packed(text) == packed(text)) << text.size();
  }
  EXPECT_LT(packed(large).size(), large.size() / 3);
  // No time and no name: RFC 1952, §2.3.
  EXPECT_TRUE(packed("{}").starts_with(base64(std::string{"\x1f\x8b\x08\0\0\0\0\0\x02", 9})));
  const std::string html = page_with("name");
  EXPECT_EQ(unpacked(between(html, "id=\"iamd-replay\" data-encoding=\"gzip+base64\">", "</script>")),
            "{\"text\": \"</script>\"}");
}

}  // namespace
}  // namespace iamd::report
