#include "iamd/scenario/tree.hpp"

#include "vocabulary.hpp"

namespace iamd::scenario {
namespace {

using test::parsed;

std::string laid(std::string_view below, std::string_view above, UseInMerge use = UseInMerge::is_a_key) {
  return json_text(merged(parsed(below), parsed(above), use));
}

TEST(TreeTest, maps_are_merged_key_by_key) {
  EXPECT_EQ(laid("{a: 1, b: {c: 2, d: 3}}", "{b: {d: 4, e: 5}, f: 6}"), R"({"a":1,"b":{"c":2,"d":4,"e":5},"f":6})");
}

TEST(TreeTest, other_values_are_replaced) {
  EXPECT_EQ(laid("{a: [1, 2]}", "{a: [3]}"), R"({"a":[3]})");
  EXPECT_EQ(laid("{a: {b: 1}}", "{a: 5}"), R"({"a":5})");
  EXPECT_EQ(laid("{a: 5}", "{a: {b: 1}}"), R"({"a":{"b":1}})");
  EXPECT_EQ(laid("{a: 5}", "{a: null}"), R"({"a":null})");
}

TEST(TreeTest, numbers_are_replaced_whole) {
  EXPECT_EQ(laid("{a: {value: 600, source: x}}", "{a: {low: 1, likely: 2, high: 3}}"),
            R"({"a":{"low":1,"likely":2,"high":3}})");
  EXPECT_EQ(laid("{a: {low: 1, likely: 2, high: 3, source: x}}", "{a: 7}"), R"({"a":7})");
}

TEST(TreeTest, curves_are_replaced_whole) {
  EXPECT_EQ(laid("{a: {points: [[0, 1]], source: x}}", "{a: {points: [[0, 2]]}}"), R"({"a":{"points":[[0,2]]}})");
  EXPECT_EQ(laid("{a: {points: [[0, 1]], source: x}}", "{a: {value: 7}}"), R"({"a":{"value":7}})");
}

TEST(TreeTest, a_block_with_a_key_named_value_is_no_number) {
  EXPECT_EQ(laid("{a: {id: town, value: 10, x: 1}}", "{a: {value: 3}}"), R"({"a":{"value":3}})");
  EXPECT_EQ(laid("{a: {id: town, value: 10, x: 1}}", "{a: {id: town, value: 3}}"),
            R"({"a":{"id":"town","value":3,"x":1}})");
}

TEST(TreeTest, lists_of_blocks_are_merged_by_id) {
  EXPECT_EQ(laid("[{id: a, x: 1}, {id: b, x: 2}]", "[{id: b, x: 3}, {id: c, x: 4}]"),
            R"([{"id":"a","x":1},{"id":"b","x":3},{"id":"c","x":4}])");
}

TEST(TreeTest, a_component_of_another_kind_replaces) {
  EXPECT_EQ(laid("{m: {kind: a, x: 1}}", "{m: {kind: b, y: 1}}"), R"({"m":{"kind":"b","y":1}})");
  EXPECT_EQ(laid("{m: {kind: a, x: 1}}", "{m: {kind: a, y: 1}}"), R"({"m":{"kind":"a","x":1,"y":1}})");
}

TEST(TreeTest, an_entry_named_above_replaces_a_resolved_block) {
  EXPECT_EQ(laid("{r: {x: 1}}", "{r: {use: a, y: 2}}", UseInMerge::replaces_below), R"({"r":{"use":"a","y":2}})");
  EXPECT_EQ(laid("{r: {use: b, x: 1}}", "{r: {use: a}}"), R"({"r":{"use":"a","x":1}})");
}

TEST(TreeTest, the_canonical_text_forgets_how_it_was_written) {
  const std::string canonical = canonical_text(parsed("objects: [{id: a, x: 600, y: text}]\nduration_s: 0.5\n"));
  for (const auto* same : {
           "duration_s: 5e-1\nobjects:\n  - y: 'text'\n    id: \"a\"\n    x: 6.0e2\n",
           "{\"duration_s\": 0.50, \"objects\": [{\"id\": \"a\", \"x\": 600, \"y\": \"text\", \"z\": null}]}",
           "title: A title\nquestion: Why?\nassumptions: [some]\nseed: 5\nruns: 9\nduration_s: .5\nobjects: [{id: a, "
           "x: +600, y: text}]\n",
           "duration_s: {value: 0.5, source: x, confidence: low}\nobjects: [{id: a, x: 600, y: text}]\n",
       }) {
    EXPECT_EQ(canonical_text(parsed(same)), canonical) << same;
  }
}

// What a results file keeps can be read again.
TEST(TreeTest, a_canonical_text_is_a_scenario_again) {
  for (const std::string text :
       {"objects: [{id: a, x: {low: 1, likely: 2, high: 3, doubt: aleatory}, y: {uniform: [1, 2], doubt: "
        "epistemic}}]\n",
        "a: 'quote \" and }e and \\ and \\\" }a'\nb: {mean: {normal: [0, 1], doubt: aleatory}, c: [true, null, '1']}\n",
        "a: {points: [[0, {low: 1, likely: 2, high: 3, doubt: epistemic}], [1, 2]]}\n"}) {
    const std::string canonical = canonical_text(parsed(text));
    EXPECT_EQ(canonical_text(parsed(json_of_canonical(canonical))), canonical) << json_of_canonical(canonical);
  }
}

TEST(TreeTest, the_canonical_text_of_a_curve_is_that_of_its_points) {
  EXPECT_EQ(canonical_text(parsed("a: {points: [[0, {value: 1, source: x}]], source: y, note: z}")),
            canonical_text(parsed("a: [[0.0, 1]]")));
}

TEST(TreeTest, the_canonical_text_sees_what_changes_results) {
  const std::string canonical =
      canonical_text(parsed("duration_s: 5\nx: {low: 1, likely: 2, high: 3, doubt: epistemic}\n"));
  for (const auto* other : {
           "duration_s: 6\nx: {low: 1, likely: 2, high: 3, doubt: epistemic}\n",
           "duration_s: 5\nx: {low: 1, likely: 2, high: 3, doubt: aleatory}\n",
           "duration_s: 5\nx: {low: 1, likely: 2, high: 3}\n",
           "duration_s: 5\nx: {low: 1, likely: 2, high: 4, doubt: epistemic}\n",
           "duration_s: '5'\nx: {low: 1, likely: 2, high: 3, doubt: epistemic}\n",
           "duration_s: 5\nruns_per_world: 3\nx: {low: 1, likely: 2, high: 3, doubt: epistemic}\n",
       }) {
    EXPECT_NE(canonical_text(parsed(other)), canonical) << other;
  }
  EXPECT_EQ(canonical_text(parsed("doubts: epistemic\nduration_s: 5\nx: {low: 1, likely: 2, high: 3}\n")), canonical)
      << "a doubt said by the file is the same as one said by the number";
  EXPECT_NE(canonical_text(parsed("a: [1, 2]")), canonical_text(parsed("a: [2, 1]")));
}

TEST(TreeTest, nodes_are_counted) { EXPECT_EQ(count_nodes(parsed("a: 1\nb: [2, {c: 3}]\n")), 6u); }

TEST(TreeTest, json_text_escapes) { EXPECT_EQ(json_text(parsed(R"(a: "q\"\\\n")")), R"({"a":"q\"\\\u000a"})"); }

}  // namespace
}  // namespace iamd::scenario
