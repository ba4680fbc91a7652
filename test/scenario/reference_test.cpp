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
           "| `duration_s` | number | s | > 0 and <= 1000000 | optional | simulated time of a run at most; without it, "
           "until the last object has ended |",
           "| `range_km` | number or distribution | km | > 0 | required | instrumented range |",
           "| `earth` | `wgs84` or [block](#block-environmentearth) |  |  | `wgs84` |",
           "| `gm_m3_s2` | number | m3_s2 | from 1000000000000 to 1e+16 | `398600441800000` |",
           "| `wind` | `calm` or list of [blocks](#block-environmentwind) |  |  | `calm` |",
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

TEST(ReferenceTest, fields_of_more_than_one_form_name_them_all) {
  struct Shape {
    std::string word;
    double radius_m = 0.0;
  };
  struct Flexible {
    Curve curve;
    std::optional<Shape> shape;
    std::vector<Shape> rows;
  };
  Table<Shape> shape{"A shape"};
  shape.plain("radius_km", &Shape::radius_m, positive, "radius");
  Table<Flexible> table{"Fields of more than one form"};
  table.curve("reach_km", &Flexible::curve, non_negative, positive, "reach");
  table.word_or_table("shape", &Flexible::shape, {"flat", "round"}, &Shape::word, shape, "its shape").or_else("round");
  table.word_or_list("rows", &Flexible::rows, "none", shape, 2, "rows").or_else("none");
  const std::string text = reference_markdown(*table.info());
  for (const auto* row : {
           "| `reach_km` | number or list of pairs [x, y] | km | x >= 0; y > 0 | required | reach |",
           "| `shape` | `flat`, `round` or [block](#block-shape) |  |  | `round` | its shape |",
           "| `rows` | `none` or list of [blocks](#block-shape) |  |  | `none` | rows |",
       }) {
    EXPECT_NE(text.find(row), std::string::npos) << row << "\n" << text;
  }
}

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
