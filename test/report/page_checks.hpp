// What every page has to bear, and how tests read one.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include <gtest/gtest.h>
#include <nlohmann/json.hpp>

namespace iamd::report::test {

inline bool holds(std::string_view text, std::string_view part) { return text.find(part) != std::string_view::npos; }

// A name as nobody should choose it: it closes scripts, tags and quotes, turns the direction of writing, and is long.
inline std::string hostile_name() {
  return "</script><img src=https://example.org/x onerror=alert(1)>\"'&\u202eabc\u2066 😀 ]]>" +
         std::string(10'000, 'x');
}

// The data of a chart of the page; null where there is none.
inline nlohmann::json chart_of(const std::string& page, const std::string& id) {
  constexpr std::string_view begin = "<script type=\"application/json\" class=\"iamd-chart\">";
  for (std::size_t at = page.find(begin); at != std::string::npos; at = page.find(begin, at + 1)) {
    const std::size_t from = at + begin.size();
    nlohmann::json chart = nlohmann::json::parse(page.substr(from, page.find("</script>", from) - from));
    if (chart["id"] == id) return chart;
  }
  return nullptr;
}

// The tags of a page as a browser reads them: quotes hide what is in them, and scripts end at their closing tag only.
inline std::vector<std::string> tags_of(const std::string& page) {
  std::vector<std::string> tags;
  for (std::size_t at = page.find('<'); at != std::string::npos; at = page.find('<', at)) {
    std::size_t end = at + 1;
    for (char quote = '\0'; end < page.size() && (quote != '\0' || page[end] != '>'); ++end) {
      if (page[end] == quote) {
        quote = '\0';
      } else if (quote == '\0' && (page[end] == '"' || page[end] == '\'')) {
        quote = page[end];
      }
    }
    tags.push_back(page.substr(at, end + 1 - at));
    at = end;
    for (const char* raw : {"script", "style"}) {
      if (tags.back().starts_with(std::string{"<"} + raw)) at = page.find(std::string{"</"} + raw, end);
    }
  }
  return tags;
}

// Complete, with nothing that a browser would load or run but the page's own, whatever strangers have written in it.
inline void expect_sound(const std::string& page) {
  EXPECT_TRUE(page.starts_with("<!doctype html>"));
  EXPECT_TRUE(page.ends_with("</html>\n"));
  for (const char* part : {"\u202e", "\u2066", ">nan<", ">inf<", "@import", "url(http"})
    EXPECT_FALSE(holds(page, part)) << part;
  std::ptrdiff_t sections = 0;
  for (const std::string& tag : tags_of(page)) {
    for (const char* name : {"<link", "<iframe", "<object", "<embed", "<form", "<base", "<script src"}) {
      EXPECT_FALSE(tag.starts_with(name)) << tag.substr(0, 200);
    }
    if (tag.starts_with("<img")) EXPECT_TRUE(holds(tag, " src=\"data:image/svg+xml;base64,")) << tag.substr(0, 200);
    EXPECT_FALSE(holds(tag, " onerror=\"")) << tag.substr(0, 200);
    EXPECT_FALSE(holds(tag, " src=\"http")) << tag.substr(0, 200);
    sections += tag.starts_with("<section") ? 1 : tag == "</section>" ? -1 : 0;
  }
  EXPECT_EQ(sections, 0);
}

}  // namespace iamd::report::test
