#include "iamd/scenario/table.hpp"

#include <cmath>

#include "iamd/base/hash.hpp"
#include "iamd/scenario/distribution.hpp"

#include "vocabulary.hpp"

namespace iamd::scenario {
namespace {

using test::parsed;

struct All {
  Uncertain range_m, part, count;
  double step_s = 0.0;
  int whole = 0;
  std::uint8_t small = 0;
  bool on = false;
  std::string name;
  std::vector<std::string> names;
  std::optional<PlaceSpec> at;
};

Table<All> all_table() {
  Table<All> table{"Everything"};
  table.number("range_km", &All::range_m, positive, "how far").or_else(10.0);
  table.number("part", &All::part, probability, "a share").or_else(0.5);
  table.whole("count", &All::count, {0.0, 100.0, false, false}, "how many").or_else(1.0);
  table.plain("step_s", &All::step_s, positive, "step").or_else(0.1);
  table.plain_whole("whole", &All::whole, {-1e6, 1e6, false, false}, "whole").or_else(3.0);
  table.plain_whole("small", &All::small, non_negative, "small").optional();
  table.flag("on", &All::on, "on or off").or_else("false");
  table.text("name", &All::name, "a name").or_else("nameless");
  table.texts("names", &All::names, "names").optional();
  table.table("at", &All::at, place_table(), "where");
  return table;
}

struct Read {
  All all;
  Reader reader;
  std::string error() const { return reader.clean() ? "" : base::to_string(reader.errors().front()); }
};

Read read(std::string_view text) {
  Read result;
  all_table().read_into(parsed(text), "", result.reader, result.all);
  return result;
}

TEST(TableTest, defaults_are_in_the_files_unit_and_members_in_si) {
  const Read result = read("{name: x}");
  ASSERT_EQ(result.error(), "");
  EXPECT_EQ(result.all.range_m.likely(), 10e3);
  EXPECT_EQ(result.all.step_s, 0.1);
  EXPECT_EQ(result.all.whole, 3);
  EXPECT_EQ(result.all.name, "x");
  EXPECT_FALSE(result.all.at);
}

TEST(TableTest, every_type_of_field_is_read) {
  const Read result = read(
      "{range_km: {uniform: [1, 2], doubt: aleatory}, part: {beta: [3, 4], doubt: epistemic}, count: 7, step_s: 2, "
      "whole: -5, small: 255, on: true, "
      "name: '5', names: [a, b], at: {lat_deg: 1, lon_deg: 2}}");
  ASSERT_EQ(result.error(), "");
  EXPECT_TRUE(result.all.range_m.aleatory());
  EXPECT_EQ(result.all.range_m.likely(), 1500.0);
  EXPECT_TRUE(std::holds_alternative<JeffreysBeta>(result.all.part.distribution()));
  EXPECT_EQ(result.all.whole, -5);
  EXPECT_EQ(result.all.small, 255);
  EXPECT_TRUE(result.all.on);
  EXPECT_EQ(result.all.names, (std::vector<std::string>{"a", "b"}));
  ASSERT_TRUE(result.all.at);
  EXPECT_EQ(result.all.at->alt_m.likely(), 0.0);
}

TEST(TableTest, one_text_stands_for_a_list_of_one) {
  EXPECT_EQ(read("names: alone").all.names, std::vector<std::string>{"alone"});
}

TEST(TableTest, a_number_with_its_source_is_a_number_everywhere) {
  const Read result =
      read("{step_s: {value: 2, source: x, confidence: low, note: y}, whole: {value: 4}, count: {value: 5}}");
  ASSERT_EQ(result.error(), "");
  EXPECT_EQ(result.all.step_s, 2.0);
  EXPECT_EQ(result.all.whole, 4);
}

TEST(TableTest, null_means_the_default) { EXPECT_EQ(read("{whole: null, name: ~}").all.whole, 3); }

TEST(TableTest, errors_say_what_was_found_what_is_allowed_and_what_to_do) {
  const std::vector<std::pair<std::string, std::string>> bad{
      {"range_km: fast", "test.yaml:1:11: range_km: expected a number, found 'fast' (allowed: > 0)"},
      {"range_km: 0", "0 is out of range for 'range_km' (allowed: > 0)"},
      {"range_km: -5", "-5 is out of range"},
      {"range_km: .nan", "numbers are finite"},
      {"range_km: -.inf", "numbers are finite"},
      {"range_km: NaN", "numbers are finite"},
      {"range_km: 1e999", "beyond what a number can hold"},
      {"range_km: '600'", "remove the quotes"},
      {"range_km: 0x10", "numbers are decimal"},
      {"range_km: 1_000", "no separators"},
      {"range_km: 3,5", "decimal point"},
      {"range_km: 600 km", "write 600"},
      {"range_km: 600km", "write 600"},
      {"range_km: 372 mi", "(the unit is in the key's name: km); give the number in km, and only the number"},
      {"part: 50 %", "'part' is a pure number"},
      {"range_km: true", "expected a number, found 'true'"},
      {"range_km: [1, 2]", "for an interval write {uniform: [low, high]}"},
      {"part: 1.01", "from 0 to 1"},
      {"count: 1.5", "expected a whole number, found 1.5"},
      {"whole: 1.5", "expected a whole number"},
      {"whole: 1e300", "out of range"},
      {"small: 256", "too large here"},
      {"small: 1e18", "whole number"},
      {"on: yes", "expected true or false, found 'yes'; write true"},
      {"on: 'true'", "write true, without quotes"},
      {"on: 1", "write true"},
      {"name: true", "expected a text, found 'true'; put it in quotes"},
      {"name: [a]", "expected a text, found a list"},
      {"names: {a: 1}", "expected a list of texts"},
      {"names: [[a]]", "names[0]: expected a text"},
      {"at: 5", "at: expected a block (a map), found 5"},
      {"at: {lat_deg: 91, lon_deg: 0}", "at.lat_deg: 91 is out of range for 'lat_deg' (allowed: from -90 to 90)"},
      {"at: {lat_deg: 0}", "at: 'lon_deg' is missing (it has no default); add 'lon_deg:', longitude"},
      {"range_mi: 5",
       "test.yaml:1:1: unknown key 'range_mi' (allowed: range_km, part, count, step_s, whole, small, on, name, names "
       "or at); "
       "give it in km: 'range_km'"},
      {"range: 5", "give it in km: 'range_km'"},
      {"range_m: 5", "give it in km: 'range_km'"},
      {"nmae: 5", "did you mean 'name'?"},
      {"something_else: 5", "unknown key 'something_else' (allowed: range_km"},
      {"use: radar", "no entry of the catalogue fits this block"},
      {"[1]", "expected a block (a map), found a list"},
      {"step_s: {uniform: [1, 2], doubt: epistemic}", "'step_s' can't be a distribution"},
      {"whole: {uniform: [1, 2], doubt: epistemic}", "'whole' can't be a distribution"},
  };
  for (const auto& [text, expected] : bad) {
    const std::string error = read(text).error();
    EXPECT_NE(error.find(expected), std::string::npos) << text << "\n  said: " << error << "\n  expected: " << expected;
  }
}

TEST(TableTest, errors_in_distributions_are_found) {
  const std::vector<std::pair<std::string, std::string>> bad{
      {"range_km: {uniform: [1, 2]}", "does not say what kind of doubt it is"},
      {"range_km: {uniform: [1, 2], doubt: random}", "range_km.doubt: expected one of the names"},
      {"range_km: {uniform: [2, 1], doubt: aleatory}", "not in order"},
      {"range_km: {uniform: [0, 1], doubt: aleatory}", "range_km.uniform: 0 is out of range"},
      {"range_km: {uniform: [1], doubt: aleatory}",
       "expected two numbers, found a list of 1; write uniform: [low, high]"},
      {"range_km: {uniform: 5, doubt: aleatory}", "expected two numbers, found 5"},
      {"range_km: {uniform: [a, 2], doubt: aleatory}", "expected a number, found 'a'"},
      {"range_km: {low: 1, high: 2, doubt: aleatory}", "'likely' is missing"},
      {"range_km: {low: 3, likely: 2, high: 4, doubt: aleatory}", "not in order: 3, 2, 4"},
      {"range_km: {low: 1, likely: x, high: 4, doubt: aleatory}", "range_km.likely: expected a number"},
      {"range_km: {low: 1, likly: 2, high: 4, doubt: aleatory}", "unknown key 'likly' in a number"},
      {"range_km: {low: 1, likely: 2, high: 4, uniform: [1, 2], doubt: aleatory}", "in more than one way"},
      {"range_km: {value: 1, normal: [1, 2], doubt: aleatory}", "in more than one way"},
      {"range_km: {doubt: aleatory}", "holds no number"},
      {"range_km: {}", "holds no number"},
      {"range_km: {normal: [5, 0], doubt: aleatory}", "is not above 0"},
      {"range_km: {normal: [5, -1], doubt: aleatory}", "is not above 0"},
      {"range_km: {normal: [-5, 1], doubt: aleatory}", "range_km.normal: -5 is out of range"},
      {"part: {normal: [0.01, 5], doubt: aleatory}", "more than half of this normal distribution is out of range"},
      {"part: {beta: [5, 4], doubt: aleatory}", "5 successes in 4 trials"},
      {"part: {beta: [-1, 4], doubt: aleatory}", "-1 successes"},
      {"range_km: {beta: [1, 4], doubt: aleatory}", "is no proportion"},
      {"count: {beta: [1, 4], doubt: aleatory}", "is no proportion"},
      {"range_km: {value: 5, confidence: sure}", "range_km.confidence: expected one of the names"},
      {"range_km: {value: '5'}", "remove the quotes"},
      {"range_km: {value: [5]}", "range_km.value: expected a number"},
      {"range_km: {value: 5, source: {a: 1}}", "range_km.source: expected a text"},
  };
  for (const auto& [text, expected] : bad) {
    const std::string error = read(text).error();
    EXPECT_NE(error.find(expected), std::string::npos) << text << "\n  said: " << error << "\n  expected: " << expected;
  }
}

TEST(TableTest, the_doubt_may_be_said_by_the_file) {
  const Read result = read("{doubts: aleatory}");
  EXPECT_FALSE(result.reader.clean());  // no key of this table, but known to the file
  Reader reader;
  FieldInfo field;
  field.key = "x";
  field.may_be_distribution = true;
  const Node tree = parsed("doubts: aleatory\nx: {uniform: [1, 2]}\ny: {uniform: [1, 2], doubt: epistemic}\n");
  EXPECT_TRUE(reader.number(*tree.find("x"), "x", field, false)->aleatory());
  EXPECT_TRUE(reader.number(*tree.find("y"), "y", field, false)->epistemic());
}

TEST(TableTest, all_errors_are_reported_up_to_a_limit) {
  EXPECT_EQ(read("{range_km: fast, part: 7, on: maybe}").reader.errors().size(), 3u);
  std::string text = "{";
  for (int i = 0; i < 100; ++i) text += "zzzzzzz" + std::to_string(i) + ": 1, ";
  const Read result = read(text + "whole: x}");
  EXPECT_EQ(result.reader.errors().size(), Reader::most_errors);
  EXPECT_GT(result.reader.failures(), Reader::most_errors);
}

TEST(TableTest, a_mistyped_key_is_not_also_reported_missing) {
  Reader reader;
  PlaceSpec place;
  place_table().read_into(parsed("{lat_deg: 1, lon_rad: 2}"), "at", reader, place);
  ASSERT_EQ(reader.errors().size(), 1u);
  EXPECT_NE(reader.errors()[0].suggestion.find("lon_deg"), std::string::npos);
}

TEST(TableTest, checks_of_the_whole_block_run_after_its_fields) {
  auto table = all_table();
  table.require([](const All& all) { return all.on ? std::string{} : std::string{"it must be on"}; });
  Reader reader;
  All all;
  table.read_into(parsed("{on: false}"), "here", reader, all);
  ASSERT_EQ(reader.errors().size(), 1u);
  EXPECT_EQ(base::to_string(reader.errors()[0]), "test.yaml:1:1: here: it must be on");
  Reader with_fault;
  table.read_into(parsed("{on: maybe}"), "here", with_fault, all);
  EXPECT_EQ(with_fault.errors().size(), 1u);
}

TEST(TableTest, the_random_stream_of_a_number_is_named_by_its_path) {
  Reader reader;
  FieldInfo field;
  field.key = "x";
  field.may_be_distribution = true;
  const Node node = parsed("{uniform: [0, 1], doubt: epistemic}");
  const auto number = reader.number(node, "objects[a].x", field, false);
  const Uncertain same{Uniform{0.0, 1.0}, Doubt::epistemic, Unit{}, any_number, base::hash_text("objects[a].x")};
  EXPECT_EQ((Draw{1, 2, 3}(*number)), (Draw{1, 2, 3}(same)));
}

struct Shape {
  std::string word;
  double radius_m = 1.0;
};
struct Row {
  double x = 0.0;
};
struct Flexible {
  Curve curve, gain;
  std::optional<Shape> shape;
  std::vector<Row> rows;
};

Table<Flexible> flexible_table() {
  Table<Shape> shape{"A shape"};
  shape.plain("radius_km", &Shape::radius_m, {1.0, 100.0}, "radius");
  Table<Row> row{"A row"};
  row.plain("x", &Row::x, any_number, "x");
  Table<Flexible> table{"Fields of more than one form"};
  table.curve("reach_km", &Flexible::curve, non_negative, positive, "reach over speed").or_else(2.0);
  table.curve("gain_db", &Flexible::gain, any_number, any_number, "gain").optional();
  table.word_or_table("shape", &Flexible::shape, {"flat", "round"}, &Shape::word, shape, "its shape").or_else("round");
  table.word_or_list("rows", &Flexible::rows, "none", row, 3, "rows").or_else("none");
  return table;
}

struct FlexibleRead {
  Flexible value;
  std::string error;
};

FlexibleRead flexible(std::string_view text) {
  FlexibleRead read;
  Reader reader;
  flexible_table().read_into(parsed(text), "", reader, read.value);
  if (!reader.clean()) read.error = base::to_string(reader.errors().front());
  return read;
}

TEST(CurveTest, is_linear_between_its_points_and_constant_outside) {
  const Curve curve{{{1.0, 10.0}, {2.0, 30.0}, {4.0, 20.0}}};
  EXPECT_EQ(curve.at(-1e300), 10.0);
  EXPECT_EQ(curve.at(1.0), 10.0);
  EXPECT_EQ(curve.at(1.25), 15.0);
  EXPECT_EQ(curve.at(2.0), 30.0);
  EXPECT_EQ(curve.at(3.0), 25.0);
  EXPECT_EQ(curve.at(4.0), 20.0);
  EXPECT_EQ(curve.at(1e300), 20.0);
  EXPECT_EQ(curve.at(std::nan("")), 20.0);
  EXPECT_EQ((Curve{{{0.0, 7.0}}}.at(-3.0)), 7.0);
  EXPECT_TRUE(Curve{}.empty());
  EXPECT_EQ(Curve{}.at(1.0), 0.0);
}

TEST(CurveTest, is_a_number_pairs_or_pairs_with_a_source) {
  using Points = std::vector<std::pair<double, double>>;
  EXPECT_EQ(flexible("{}").value.curve.points, (Points{{0.0, 2000.0}}));
  EXPECT_EQ(flexible("reach_km: 3").value.curve.points, (Points{{0.0, 3000.0}}));
  EXPECT_EQ(flexible("reach_km: {value: 3, source: x}").value.curve.points, (Points{{0.0, 3000.0}}));
  EXPECT_EQ(flexible("reach_km: [[0, 1], [5, 2]]").value.curve.points, (Points{{0.0, 1000.0}, {5.0, 2000.0}}));
  EXPECT_EQ(flexible("reach_km: {points: [[0, 1]], source: [a, b], confidence: low, note: n}").value.curve.points,
            (Points{{0.0, 1000.0}}));
  EXPECT_EQ(flexible("reach_km: [[0, {value: 1, source: x}]]").value.curve.points, (Points{{0.0, 1000.0}}));
  EXPECT_NEAR(flexible("gain_db: [[0, 10]]").value.gain.at(0.0), 10.0, 1e-12);
  EXPECT_TRUE(flexible("{}").value.gain.empty());
}

TEST(CurveTest, errors_say_which_pair) {
  std::string many = "reach_km: [";
  for (int i = 0; i <= 1000; ++i) many += "[" + std::to_string(i) + ", 1], ";
  const std::vector<std::pair<std::string, std::string>> bad{
      {"reach_km: []", "reach_km: a list of 0 pairs (from 1 to 1000)"},
      {many + "]", "a list of 1001 pairs"},
      {"reach_km: [1, 2]", "reach_km[0]: pair 1: expected two numbers, found 1; write [x, y]"},
      {"reach_km: [[1, 2], [2]]", "reach_km[1]: pair 2: expected two numbers, found a list of 1"},
      {"reach_km: [[1, 2], [1, 3]]", "reach_km[1]: pair 2: its x does not ascend (1 after 1)"},
      {"reach_km: [[1, 2], [0, 3]]", "pair 2: its x does not ascend (0 after 1)"},
      {"reach_km: [[-1, 2]]", "reach_km[0][0]: -1 is out of range for 'x' (allowed: >= 0)"},
      {"reach_km: [[1, 0]]", "reach_km[0][1]: 0 is out of range for 'reach_km' (allowed: > 0)"},
      {"reach_km: [[.nan, 1]]", "reach_km[0][0]: expected a number, found '.nan' (numbers are finite)"},
      {"reach_km: [[1, fast]]", "reach_km[0][1]: expected a number, found 'fast'"},
      {"reach_km: [[1, {uniform: [1, 2], doubt: epistemic}]]", "can't be a distribution"},
      {"reach_km: {uniform: [1, 2], doubt: epistemic}", "can't be a distribution"},
      {"reach_km: 0", "0 is out of range for 'reach_km'"},
      {"reach_km: fast", "expected a number, found 'fast'"},
      {"reach_km: {x: 1}", "reach_km: expected a list of pairs, found a map; write [[x, y], [x, y]]"},
      {"reach_km: {points: 5}", "reach_km.points: expected a list of pairs, found 5"},
      {"reach_km: {points: []}", "reach_km.points: a list of 0 pairs"},
      {"reach_km: {points: [[0, 1]], sorce: x}",
       "unknown key 'sorce' in a curve (allowed: points, source, confidence, basis "
       "or note); did you mean 'source'?"},
      {"reach_km: {points: [[0, 1]], doubt: epistemic}", "unknown key 'doubt' in a curve"},
      {"reach_km: {points: [[0, 1]], confidence: sure}", "reach_km.confidence: expected one of the names"},
  };
  for (const auto& [text, expected] : bad) {
    const std::string error = flexible(text).error;
    EXPECT_NE(error.find(expected), std::string::npos) << text << "\n  said: " << error << "\n  expected: " << expected;
  }
}

TEST(WordOrTest, a_word_or_a_block_is_read) {
  const auto by_default = flexible("{}").value.shape;
  ASSERT_TRUE(by_default);
  EXPECT_EQ(by_default->word, "round");
  EXPECT_EQ(by_default->radius_m, 1.0);
  EXPECT_EQ(flexible("shape: flat").value.shape->word, "flat");
  const auto block = flexible("shape: {radius_km: 5}").value.shape;
  ASSERT_TRUE(block);
  EXPECT_EQ(block->word, "");
  EXPECT_EQ(block->radius_m, 5000.0);
}

TEST(WordOrTest, a_word_or_a_list_is_read) {
  EXPECT_TRUE(flexible("{}").value.rows.empty());
  EXPECT_TRUE(flexible("rows: none").value.rows.empty());
  EXPECT_TRUE(flexible("rows: []").value.rows.empty());
  const auto rows = flexible("rows: [{x: 1}, {x: 2}]").value.rows;
  ASSERT_EQ(rows.size(), 2u);
  EXPECT_EQ(rows[1].x, 2.0);
}

TEST(WordOrTest, errors_tell_both_forms) {
  const std::vector<std::pair<std::string, std::string>> bad{
      {"shape: rond",
       "test.yaml:1:8: shape: expected one of the names of this key or a block (a map), found 'rond' (allowed: flat or "
       "round, or a block (a map)); did you mean 'round'?"},
      {"shape: 5", "expected one of the names of this key or a block (a map), found 5"},
      {"shape: [flat]", "or a block (a map), found a list"},
      {"shape: {}", "shape: 'radius_km' is missing"},
      {"shape: {word: flat}", "unknown key 'word'"},
      {"shape: {radius_km: 500}", "shape.radius_km: 500 is out of range"},
      {"rows: nobe",
       "expected one of the names of this key or a list of blocks, found 'nobe' (allowed: none, or a list "
       "of blocks); did you mean 'none'?"},
      {"rows: {x: 1}", "or a list of blocks, found a map"},
      {"rows: [1]", "rows[0]: expected a block (a map), found 1"},
      {"rows: [{x: 1}, {x: a}]", "rows[1].x: expected a number"},
      {"rows: [{x: 1}, {x: 1}, {x: 1}, {x: 1}]", "rows: a list of 4 blocks (at most 3); leave some of them out"},
  };
  for (const auto& [text, expected] : bad) {
    const std::string error = flexible(text).error;
    EXPECT_NE(error.find(expected), std::string::npos) << text << "\n  said: " << error << "\n  expected: " << expected;
  }
}

TEST(NamedBlocksTest, ids_are_there_well_formed_and_unique) {
  const auto error_of = [](std::string_view text) {
    Reader reader;
    static_cast<void>(reader.named_blocks(parsed(text), "objects"));
    return reader.clean() ? std::string{} : base::to_string(reader.errors().front());
  };
  EXPECT_EQ(error_of("[{id: a}, {id: B-1.x_y}]"), "");
  EXPECT_NE(error_of("{a: 1}").find("start each block with '- id: NAME'"), std::string::npos);
  EXPECT_NE(error_of("[5]").find("objects[0]: expected a block"), std::string::npos);
  EXPECT_NE(error_of("[{x: 1}]").find("objects[0]: 'id' is missing"), std::string::npos);
  EXPECT_NE(error_of("[{id: a b}]").find("not an id: 'a b'"), std::string::npos);
  EXPECT_NE(error_of("[{id: ''}]").find("not an id"), std::string::npos);
  EXPECT_NE(error_of("[{id: [a]}]").find("not an id"), std::string::npos);
  EXPECT_NE(error_of("[{id: " + std::string(65, 'a') + "}]").find("not an id"), std::string::npos);
  EXPECT_NE(error_of("- id: a\n- id: a\n")
                .find("test.yaml:2:7: objects[1].id: the id 'a' is used twice (first at test.yaml:1)"),
            std::string::npos);
}

TEST(NamedBlocksTest, paths_name_the_id) {
  Reader reader;
  const auto blocks = reader.named_blocks(parsed("[{id: a}, {id: b}]"), "objects");
  ASSERT_EQ(blocks.size(), 2u);
  EXPECT_EQ(blocks[1].id, "b");
  EXPECT_EQ(blocks[1].block.path, "objects[b]");
}

TEST(RegistryTest, a_block_becomes_the_component_of_its_kind) {
  Reader reader;
  const auto motion = test::motions().read(parsed("{kind: straight, speed_kmps: 2}"), "m", reader);
  ASSERT_TRUE(reader.clean()) << base::to_string(reader.errors().front());
  const auto* straight = dynamic_cast<const test::Straight*>(motion.get());
  ASSERT_NE(straight, nullptr);
  EXPECT_EQ(straight->speed_mps, 2000.0);
}

TEST(RegistryTest, unknown_and_missing_kinds_are_errors) {
  const auto error_of = [](std::string_view text) {
    Reader reader;
    EXPECT_EQ(test::motions().read(parsed(text), "m", reader), nullptr);
    return base::to_string(reader.errors().at(0));
  };
  EXPECT_NE(error_of("{kind: straigth}")
                .find("m.kind: unknown kind of motion 'straigth' (known: straight or hover); did you mean 'straight'?"),
            std::string::npos);
  EXPECT_NE(error_of("{speed_kmps: 1}").find("'kind' is missing"), std::string::npos);
  EXPECT_NE(error_of("{kind: [a]}").find("expected a name"), std::string::npos);
  EXPECT_NE(error_of("5").find("expected a block"), std::string::npos);
  EXPECT_NE(error_of("{kind: straight}").find("'speed_kmps' is missing"), std::string::npos);
  EXPECT_NE(error_of("{kind: hover, speed_kmps: 1}").find("unknown key 'speed_kmps'"), std::string::npos);
}

TEST(RegistryTest, a_role_may_have_a_default) {
  Reader reader;
  EXPECT_NE(test::trackers().read(parsed("{gate: 5}"), "t", reader), nullptr);
  EXPECT_TRUE(reader.clean());
}

TEST(RegistryTest, a_faulty_block_makes_nothing_even_when_errors_are_no_longer_kept) {
  Reader reader;
  for (std::size_t i = 0; i < Reader::most_errors; ++i) reader.fail(Node{}, "x", "full");
  EXPECT_EQ(test::motions().read(parsed("{kind: straight, speed_kmps: -1}"), "m", reader), nullptr);
}

TEST(PlaceTest, a_place_is_drawn_in_radians) {
  Reader reader;
  PlaceSpec place;
  place_table().read_into(parsed("{lat_deg: 90, lon_deg: -180, alt_m: 1000}"), "at", reader, place);
  const geo::Geodetic drawn = place.drawn(Draw{1, 2, 3});
  EXPECT_DOUBLE_EQ(drawn.lat_rad, 90.0 * geo::degree);
  EXPECT_DOUBLE_EQ(drawn.lon_rad, -180.0 * geo::degree);
  EXPECT_EQ(drawn.alt_m, 1000.0);
}

TEST(DistributionTest, maps_that_are_numbers_are_recognised) {
  EXPECT_TRUE(is_number_map(parsed("{value: 1}")));
  EXPECT_TRUE(
      is_number_map(parsed("{low: 1, likely: 2, high: 3, source: x, confidence: low, note: n, doubt: epistemic}")));
  EXPECT_FALSE(is_number_map(parsed("{id: a, value: 1}")));
  EXPECT_FALSE(is_number_map(parsed("{source: x}")));
  EXPECT_FALSE(is_number_map(parsed("{}")));
  EXPECT_FALSE(is_number_map(parsed("5")));
  EXPECT_TRUE(is_number(parsed("5")));
}

}  // namespace
}  // namespace iamd::scenario
