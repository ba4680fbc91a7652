#include "iamd/scenario/override.hpp"

#include "iamd/scenario/tree.hpp"

#include "vocabulary.hpp"

namespace iamd::scenario {
namespace {

using test::parsed;

std::string changed(std::string_view text, std::string path, std::string value) {
  Node tree = parsed(text);
  const auto error = apply_override(tree, {std::move(path), std::move(value)}, std::nullopt);
  return error ? base::to_string(*error) : json_text(tree);
}

TEST(OverrideTest, an_argument_is_a_path_and_a_value) {
  const auto change = parse_override("objects.warhead.count = 40");
  ASSERT_TRUE(change);
  EXPECT_EQ(change->path, "objects.warhead.count");
  EXPECT_EQ(change->value, "40");
  EXPECT_EQ(parse_override("a=b=c")->value, "b=c");
}

TEST(OverrideTest, what_is_no_override_is_explained) {
  for (const auto* argument :
       {"", "a", "=5", "a=", "a.=5", ".a=5", "a..b=5", "a[=5", "a[]=5", "[a]=5", "a[0]b=5", "\xff=5"}) {
    const auto change = parse_override(argument);
    ASSERT_FALSE(change) << argument;
    EXPECT_EQ(change.error().place.file, "--set");
    EXPECT_FALSE(change.error().problem.empty());
  }
  EXPECT_NE(base::to_string(parse_override("a=").error()).find("write a='\"\"'"), std::string::npos);
}

TEST(OverrideTest, values_are_set_replaced_and_made) {
  EXPECT_EQ(changed("{a: 1, b: 2}", "a", "null"), R"({"a":null,"b":2})");  // back to its default
  EXPECT_EQ(changed("{a: 1, b: 2}", "a", "~"), R"({"a":null,"b":2})");
  EXPECT_EQ(changed("{a: 1}", "a", "2"), R"({"a":2})");
  EXPECT_EQ(changed("{a: {b: 1}}", "a.b", "{low: 1, likely: 2, high: 3}"),
            R"({"a":{"b":{"low":1,"likely":2,"high":3}}})");
  EXPECT_EQ(changed("{a: 1}", "b", "text"), R"({"a":1,"b":"text"})");
  EXPECT_EQ(changed("{a: 1}", "b.c.d", "2"), R"({"a":1,"b":{"c":{"d":2}}})");
  EXPECT_EQ(changed("{a: null}", "a.b", "2"), R"({"a":{"b":2}})");
  EXPECT_EQ(changed("{a: 1}", "a", "'2'"), R"({"a":"2"})");
}

TEST(OverrideTest, elements_of_lists_are_named_by_id_or_number) {
  const auto* list = "objects: [{id: a, n: 1}, {id: b, n: 2}]";
  EXPECT_EQ(changed(list, "objects.b.n", "3"), R"({"objects":[{"id":"a","n":1},{"id":"b","n":3}]})");
  EXPECT_EQ(changed(list, "objects[b].n", "3"), R"({"objects":[{"id":"a","n":1},{"id":"b","n":3}]})");
  EXPECT_EQ(changed(list, "objects[0].n", "3"), R"({"objects":[{"id":"a","n":3},{"id":"b","n":2}]})");
  EXPECT_EQ(changed(list, "objects.1.n", "3"), R"({"objects":[{"id":"a","n":1},{"id":"b","n":3}]})");
  EXPECT_EQ(changed("{x: [1, 2]}", "x[1]", "5"), R"({"x":[1,5]})");
  EXPECT_EQ(changed("objects: [{id: a.b, n: 1}]", "objects[a.b].n", "3"), R"({"objects":[{"id":"a.b","n":3}]})");
  EXPECT_EQ(changed(list, "objects.a", "{n: 9}"), R"({"objects":[{"n":9,"id":"a"},{"id":"b","n":2}]})")
      << "an element keeps its name";
}

TEST(OverrideTest, paths_that_lead_nowhere_are_explained) {
  const auto* list = "objects: [{id: warhead, n: 1}]\nduration_s: 5\nplain: [{x: 1}]\n";
  EXPECT_EQ(
      changed(list, "objects.warhed.n", "3"),
      "--set: objects.warhed: there is no element with the id 'warhed' (known: warhead); did you mean 'warhead'?");
  EXPECT_NE(changed(list, "objects[7].n", "3").find("there is no element 7 (the list has 1, counted from 0)"),
            std::string::npos);
  EXPECT_NE(changed(list, "plain.x", "3").find("its elements have no ids"), std::string::npos);
  EXPECT_NE(changed(list, "duration_s.low", "3").find("'duration_s' is 5, no block"), std::string::npos);
  EXPECT_NE(changed(list, "object[0].n", "3")
                .find("there is no list 'object' here (known: objects, duration_s or plain); did you mean 'objects'?"),
            std::string::npos);
  EXPECT_NE(changed(list, "objects", "[1").find("--set: objects: not well-formed YAML"), std::string::npos);
  EXPECT_NE(changed(list, "objects", "&a 1").find("--set: objects: anchors"), std::string::npos);
}

TEST(OverrideTest, what_it_sets_stands_on_the_command_line) {
  Node tree = parsed("{a: 1}");
  ASSERT_FALSE(apply_override(tree, {"a", "{uniform: [1, 2]}"}, Doubt::aleatory));
  EXPECT_EQ(tree.find("a")->place("a"), (base::Place{"--set", 0, 0, "a"}));
  EXPECT_EQ(tree.find("a")->file->doubts, Doubt::aleatory);
}

TEST(OverrideTest, a_missing_step_may_be_left_for_later) {
  Node tree = parsed("{a: {}, list: [{id: x}]}");
  const auto attempt = [&](const char* path) {
    return try_override(tree, {path, "1"}, std::nullopt, MissingStep::leave);
  };
  EXPECT_EQ(attempt("b.c"), false);
  EXPECT_EQ(attempt("b[0].c"), false);
  EXPECT_EQ(attempt("list.y.c"), false);
  EXPECT_EQ(attempt("a.c"), true);
  EXPECT_EQ(json_text(tree), R"({"a":{"c":1},"list":[{"id":"x"}]})");
}

TEST(OverrideTest, a_loaded_scenario_obeys) {
  const auto scenario = test::load_scenario(
      test::scenario_text, {{"runs", "5"}, {"objects.first.count", "40"}, {"environment.earth_radius_factor", "1"}});
  ASSERT_TRUE(scenario) << test::all_of(scenario.error());
  EXPECT_EQ(scenario->runs, 5);
  EXPECT_EQ(scenario->environment.earth_radius_factor, 1.0);
  EXPECT_EQ(scenario->objects[0].block.node.find("count")->text, "40");
}

TEST(OverrideTest, what_the_catalogue_brings_can_be_overridden) {
  const auto scenario =
      test::load_scenario(test::scenario_text, {{"defence.batteries.north.interceptors[0].range_km", "77"},
                                                {"defence.sensors.radar-1.loss_db.high", "9"},
                                                {"objects.first.motion.speed_kmps", "3"},
                                                {"defence.sensors.radar-1.range_km", "500"}});
  ASSERT_TRUE(scenario) << test::all_of(scenario.error());
  EXPECT_EQ(scenario->defence->batteries[0].block.node.find("interceptors")->items[0].find("range_km")->text, "77");
  EXPECT_EQ(scenario->defence->sensors[0].block.node.find("range_km")->text, "500");
  EXPECT_EQ(scenario->defence->sensors[0].block.node.find("loss_db")->find("high")->text, "9");
  EXPECT_EQ(scenario->defence->sensors[0].block.node.find("loss_db")->find("low")->text, "2");
  EXPECT_EQ(test::all_of(test::read_all(*scenario)), "");
}

TEST(OverrideTest, another_catalogue_entry_can_be_chosen) {
  const auto scenario = test::load_scenario(
      test::scenario_text, {{"objects.second.use", "warhead"}, {"objects.second.motion", "{kind: hover}"}});
  ASSERT_TRUE(scenario) << test::all_of(scenario.error());
  EXPECT_EQ(test::all_of(test::read_all(*scenario)), "");
  const auto nested =
      test::load_scenario(test::scenario_text, {{"defence.batteries.north.interceptors[0].use", "rocket"}});
  ASSERT_TRUE(nested) << test::all_of(nested.error());
  EXPECT_EQ(
      nested->defence->batteries[0].block.node.find("interceptors")->items[0].find("range_km")->find("value")->text,
      "400");
}

TEST(OverrideTest, mistakes_are_found_by_the_tables) {
  EXPECT_NE(test::first_error(test::scenario_text, {{"runz", "5"}}).find("--set: unknown key 'runz'"),
            std::string::npos);
  EXPECT_NE(test::first_error(test::scenario_text, {{"runz", "5"}}).find("did you mean 'runs'?"), std::string::npos);
  EXPECT_NE(test::first_error(test::scenario_text, {{"defence.senors.a", "5"}}).find("did you mean 'sensors'?"),
            std::string::npos);
  EXPECT_NE(test::first_error(test::scenario_text, {{"objects.first.count", "many"}})
                .find("--set: objects[first].count: expected a number"),
            std::string::npos);
  EXPECT_NE(test::first_error(test::scenario_text, {{"objects.frst.count", "5"}}).find("did you mean 'first'?"),
            std::string::npos);
}

TEST(OverrideTest, distributions_are_what_the_file_says_and_that_can_be_set) {
  const auto kind = [](std::vector<Override> overrides) {
    const auto scenario = test::load_scenario(test::scenario_text, std::move(overrides));
    EXPECT_TRUE(scenario) << test::all_of(scenario.error());
    Reader reader;
    test::ObjectSpec spec;
    const auto& block = scenario->objects[1].block;
    test::object_table().read_into(block.node, block.path, reader, spec, {"id"});
    EXPECT_TRUE(reader.clean()) << test::all_of(reader.errors());
    return std::pair{spec.count.aleatory(), spec.start.lat_rad.aleatory()};
  };
  EXPECT_EQ(kind({{"objects.second.count", "{uniform: [1, 9]}"}}), (std::pair{false, false}));
  EXPECT_EQ(kind({{"doubts", "aleatory"}, {"objects.second.count", "{uniform: [1, 9]}"}}), (std::pair{true, true}));
}

}  // namespace
}  // namespace iamd::scenario
