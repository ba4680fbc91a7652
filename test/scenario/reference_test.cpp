#include "iamd/scenario/reference.hpp"

#include "vocabulary.hpp"

namespace iamd::scenario {
namespace {

const std::string& reference() {
  static const std::string text = reference_markdown(*scenario_table(test::vocabulary()).info());
  return text;
}

std::size_t count(std::string_view piece) {
  std::size_t found = 0;
  for (std::size_t at = reference().find(piece); at != std::string::npos; at = reference().find(piece, at + 1)) ++found;
  return found;
}

TEST(ReferenceTest, every_key_has_a_row) {
  for (const auto* row : {
           "| `runs` | whole number |  | from 1 to 10000000 | `100` | number of runs |",
           "| `duration_s` | number | s | > 0 and <= 1000000 | required | simulated time of a run at most |",
           "| `range_km` | number or distribution | km | > 0 | required | instrumented range |",
           "| `mode` | `automatic`, `manual` |",
           "| `motion` | [motion](#component-motion) |",
           "| `rotating` | true or false |",
       }) {
    EXPECT_EQ(count(row), 1u) << row << "\n" << reference();
  }
}

TEST(ReferenceTest, components_are_listed_by_kind) {
  EXPECT_EQ(count("## Component `motion`\n"), 1u);
  EXPECT_EQ(count("### `kind: straight`\n"), 1u);
  EXPECT_EQ(count("### `kind: hover`\n"), 1u);
  EXPECT_EQ(count("Without `kind` it is `radar`."), 1u);
}

TEST(ReferenceTest, tables_that_are_the_same_are_shown_once) { EXPECT_EQ(count("| `lat_deg` |"), 1u); }

TEST(ReferenceTest, every_link_leads_to_a_heading) {
  for (std::size_t at = reference().find("](#"); at != std::string::npos; at = reference().find("](#", at + 1)) {
    const std::string name = reference().substr(at + 3, reference().find(')', at) - at - 3);
    bool found = false;
    for (std::size_t line = reference().find("## "); line != std::string::npos;
         line = reference().find("## ", line + 1)) {
      std::string slug;
      for (const char c : reference().substr(line + 3, reference().find('\n', line) - line - 3)) {
        if (std::isalnum(static_cast<unsigned char>(c)) != 0 || c == '_' || c == '-')
          slug += static_cast<char>(std::tolower(static_cast<unsigned char>(c)));
        if (c == ' ') slug += '-';
      }
      found = found || slug == name;
    }
    EXPECT_TRUE(found) << name;
  }
}

}  // namespace
}  // namespace iamd::scenario
