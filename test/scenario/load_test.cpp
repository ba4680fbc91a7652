#include "iamd/scenario/load.hpp"

#include <filesystem>
#include <fstream>
#include <unistd.h>

#include "vocabulary.hpp"

namespace iamd::scenario {
namespace {

using test::load_scenario;

// The text with `from` replaced by `to`, which must be there.
std::string with(std::string_view from, std::string_view to, std::string text = std::string{test::scenario_text}) {
  const std::size_t at = text.find(from);
  EXPECT_NE(at, std::string::npos) << from;
  return at == std::string::npos ? text : text.replace(at, from.size(), to);
}

TEST(LoadTest, a_scenario_is_read_from_top_to_bottom) {
  const auto scenario = load_scenario(test::scenario_text);
  ASSERT_TRUE(scenario) << test::all_of(scenario.error());
  EXPECT_EQ(scenario->format, "iamd-scenario/1");
  EXPECT_EQ(scenario->title, "A test");
  EXPECT_EQ(scenario->assumptions.size(), 1u);
  EXPECT_EQ(scenario->doubts, "epistemic");
  EXPECT_EQ(scenario->seed, 7u);
  EXPECT_EQ(scenario->runs, 20);
  EXPECT_EQ(scenario->runs_per_world, 10);
  EXPECT_EQ(scenario->duration_s, 900.0);
  EXPECT_EQ(scenario->environment.earth_radius_factor, 4.0 / 3.0);
  EXPECT_EQ(scenario->name, "test");
  ASSERT_EQ(scenario->objects.size(), 2u);
  EXPECT_EQ(scenario->objects[0].id, "first");
  EXPECT_EQ(scenario->objects[0].block.path, "objects[first]");
  EXPECT_EQ(scenario->defence->sensors.size(), 2u);
  EXPECT_EQ(scenario->defence->batteries.size(), 2u);
  EXPECT_EQ(test::all_of(test::read_all(*scenario)), "");
}

TEST(LoadTest, an_absent_component_with_a_default_is_an_empty_block) {
  const auto scenario = load_scenario(test::scenario_text);
  ASSERT_TRUE(scenario);
  EXPECT_FALSE(scenario->defence->tracker.empty());
  EXPECT_EQ(scenario->defence->tracker.path, "defence.tracker");
  EXPECT_TRUE(scenario->defence->tracker.node.is_map());
  EXPECT_TRUE(scenario->defence->doctrine.empty());
}

TEST(LoadTest, a_file_of_objects_alone_is_in_order) {
  const auto scenario = load_scenario(
      "format: iamd-scenario/1\nobjects: [{id: a, rcs_m2: 1, start: {lat_deg: 0, lon_deg: 0}, motion: {kind: "
      "hover}}]\n");
  ASSERT_TRUE(scenario) << test::all_of(scenario.error());
  EXPECT_EQ(scenario->duration_s, 0.0);
  EXPECT_FALSE(scenario->defence);
  EXPECT_EQ(scenario->objects.size(), 1u);
  EXPECT_EQ(scenario->environment.earth(), geo::Earth{});
  EXPECT_TRUE(scenario->environment.terrain.empty());
}

TEST(LoadTest, the_environment_makes_an_earth) {
  const auto earth_of = [](const std::string& environment) {
    const auto scenario = load_scenario("format: iamd-scenario/1\nobjects: []\nenvironment: " + environment + "\n");
    EXPECT_TRUE(scenario) << test::all_of(scenario.error());
    return scenario->environment.earth();
  };
  EXPECT_EQ(earth_of("{}"), geo::Earth{});
  EXPECT_EQ(earth_of("{earth: wgs84, rotation: true, gravity: j2, atmosphere: us1976, wind: calm}"), geo::Earth{});
  const geo::Earth other = earth_of(
      "{earth: {sphere_radius_m: 6371e3}, rotation: false, gravity: point, gm_m3_s2: 3.986e14, atmosphere: none, "
      "wind: [{alt_m: 0, east_mps: 1, north_mps: -2}, {alt_m: 1e4, east_mps: 30, north_mps: 0}]}");
  EXPECT_EQ(other.shape, (geo::Ellipsoid{6371e3, 0.0}));
  EXPECT_EQ(other.rate_radps, 0.0);
  EXPECT_EQ(other.gravity, geo::Gravity::point);
  EXPECT_EQ(other.gm_m3_s2, 3.986e14);
  EXPECT_EQ(other.atmosphere, geo::Atmosphere::none);
  EXPECT_EQ(other.wind, (std::vector<geo::WindRow>{{0.0, 1.0, -2.0}, {1e4, 30.0, 0.0}}));
  EXPECT_EQ(earth_of("{gravity: j4}").gravity, geo::Gravity::with_j4);
}

TEST(LoadTest, a_catalogue_entry_lies_below_the_block_that_uses_it) {
  const auto scenario = load_scenario(test::scenario_text);
  ASSERT_TRUE(scenario);
  Reader reader;
  const auto& block = scenario->defence->sensors[0].block;
  const auto sensor = test::sensors().read(block.node, block.path, reader);
  ASSERT_TRUE(reader.clean()) << test::all_of(reader.errors());
  const auto& spec = dynamic_cast<const test::Radar&>(*sensor).spec;
  EXPECT_EQ(spec.range_m.likely(), 600e3);
  EXPECT_TRUE(spec.loss.epistemic());
  EXPECT_TRUE(spec.rotating);
  EXPECT_EQ(spec.mast_m.likely(), 25.0);
  EXPECT_EQ(spec.beams, 1);
}

TEST(LoadTest, entries_that_use_entries_are_resolved_at_any_depth) {
  const auto scenario = load_scenario(test::scenario_text);
  ASSERT_TRUE(scenario);
  Reader reader;
  test::BatterySpec north;
  test::BatterySpec south;
  const auto& batteries = scenario->defence->batteries;
  test::battery_table().read_into(batteries[0].block.node, batteries[0].block.path, reader, north, {"id"});
  test::battery_table().read_into(batteries[1].block.node, batteries[1].block.path, reader, south, {"id"});
  ASSERT_TRUE(reader.clean()) << test::all_of(reader.errors());
  ASSERT_EQ(north.interceptors.size(), 1u);
  EXPECT_EQ(north.interceptors[0].range_m.likely(), 250e3);
  EXPECT_TRUE(std::holds_alternative<JeffreysBeta>(north.interceptors[0].kill_probability.distribution()));
  ASSERT_EQ(south.interceptors.size(), 2u);
  EXPECT_EQ(south.interceptors[1].range_m.likely(), 400e3);
  EXPECT_EQ(south.mode, test::Mode::manual);
}

TEST(LoadTest, errors_in_entries_name_the_catalogues_file) {
  Catalogue entries;
  const auto tree = parse(
      "format: iamd-catalog/1\nsources: [{id: s, title: t}]\nentries:\n  - id: broken\n    role: sensor\n    summary: "
      "x\n"
      "    component: {kind: radar, range_km: {value: -5, source: s, confidence: low}}\n",
      "catalog/broken.yaml");
  ASSERT_TRUE(tree);
  ASSERT_TRUE(entries.add(*tree).empty());
  LoadOptions options;
  options.catalogue = &entries;
  const auto scenario = load_text(
      "format: iamd-scenario/1\nduration_s: 1\nobjects: []\ndefence: {sensors: [{id: a, use: broken, at: {lat_deg: 0, "
      "lon_deg: 0}}]}\n",
      "s.yaml", test::vocabulary(), options);
  ASSERT_TRUE(scenario) << test::all_of(scenario.error());
  const auto errors = test::read_all(*scenario);
  ASSERT_EQ(errors.size(), 1u);
  EXPECT_EQ(errors[0].place, (base::Place{"catalog/broken.yaml", 7, 48, "defence.sensors[a].range_km.value"}));
}

TEST(LoadTest, wrong_uses_are_explained) {
  const std::vector<std::pair<std::string, std::string>> bad{
      {with("use: long-radar", "use: long-rader"),
       "test.yaml:25:12: defence.sensors[radar-1].use: the catalogue has no entry 'long-rader' "
       "(known with the role 'sensor': long-radar); did you mean 'long-radar'?"},
      {with("use: long-radar", "use: rocket"),
       "the catalogue's 'rocket' is of the role 'interceptor' (here stands one of the role 'sensor'); known: "
       "long-radar"},
      {with("use: long-radar", "use: [long-radar]"), "expected the name of a catalogue entry, found a list"},
      {with("at: {lat_deg: 50.1,", "at: {use: rocket, lat_deg: 50.1,"), "'use' is not possible here"},
      {with("title: A test", "title: A test\nuse: rocket"), "'use' is not possible here"},
  };
  for (const auto& [text, expected] : bad) {
    const std::string error = test::first_error(text);
    EXPECT_NE(error.find(expected), std::string::npos) << "said: " << error << "\nexpected: " << expected;
  }
}

TEST(LoadTest, entries_that_use_each_other_are_an_error) {
  Catalogue entries;
  const auto tree = parse(
      "format: iamd-catalog/1\nentries:\n"
      "  - {id: a, role: sensor, summary: x, component: {part: {use: b}}}\n"
      "  - {id: b, role: sensor, summary: x, component: {part: [{use: a}]}}\n",
      "c.yaml");
  ASSERT_TRUE(tree);
  ASSERT_TRUE(entries.add(*tree).empty());
  Node block = test::parsed("{use: a}");
  const auto errors = resolve_uses(block, entries, nullptr);
  ASSERT_FALSE(errors.empty());
  EXPECT_NE(base::to_string(errors[0]).find("the catalogue's 'a' uses itself (a -> b -> a)"), std::string::npos)
      << base::to_string(errors[0]);
}

TEST(LoadTest, entries_that_grow_without_bound_are_an_error) {
  // Each entry uses the one before twice: 2^20 values.
  std::string text = "format: iamd-catalog/1\nentries:\n  - {id: e0, role: sensor, summary: x, component: {x: y}}\n";
  for (int i = 1; i <= 20; ++i) {
    const std::string below = "{use: e" + std::to_string(i - 1) + "}";
    text += "  - {id: e" + std::to_string(i) + ", role: sensor, summary: x, component: {a: " + below + ", b: " + below +
            "}}\n";
  }
  Catalogue entries;
  const auto tree = parse(text, "c.yaml");
  ASSERT_TRUE(tree);
  ASSERT_TRUE(entries.add(*tree).empty());
  Node block = test::parsed("{use: e20}");
  const auto errors = resolve_uses(block, entries, nullptr);
  ASSERT_FALSE(errors.empty());
  EXPECT_NE(errors[0].problem.find("too many values"), std::string::npos);
}

TEST(LoadTest, entries_that_use_each_other_without_end_are_an_error) {
  std::string text = "format: iamd-catalog/1\nentries:\n  - {id: e0, role: sensor, summary: x, component: {x: y}}\n";
  for (int i = 1; i <= 10000; ++i) {
    text += "  - {id: e" + std::to_string(i) + ", role: sensor, summary: x, component: {a: {use: e" +
            std::to_string(i - 1) + "}}}\n";
  }
  Catalogue entries;
  const auto tree = parse(text, "c.yaml");
  ASSERT_TRUE(tree);
  ASSERT_TRUE(entries.add(*tree).empty());
  Node block = test::parsed("{use: e10000}");
  const auto errors = resolve_uses(block, entries, nullptr);
  ASSERT_FALSE(errors.empty());
  EXPECT_NE(errors[0].problem.find("too deeply"), std::string::npos);
}

TEST(LoadTest, adding_an_element_to_a_list_moves_no_other_draw) {
  const std::string more =
      with("  - id: second", "  - id: zeroth\n    use: warhead\n    start: {lat_deg: 1, lon_deg: 1}\n  - id: second");
  const auto before = load_scenario(test::scenario_text);
  const auto after = load_scenario(more);
  ASSERT_TRUE(before);
  ASSERT_TRUE(after) << test::all_of(after.error());
  const auto drawn = [](const Scenario& scenario, std::string_view id) {
    for (const auto& object : scenario.objects) {
      if (object.id != id) continue;
      Reader reader;
      test::ObjectSpec spec;
      test::object_table().read_into(object.block.node, object.block.path, reader, spec, {"id"});
      EXPECT_TRUE(reader.clean());
      const Draw draw{scenario.seed, 3, 31};
      return std::pair{draw(spec.rcs_m2), draw(spec.start.lat_rad)};
    }
    return std::pair{-1.0, -1.0};
  };
  EXPECT_EQ(drawn(*before, "first"), drawn(*after, "first"));
  EXPECT_EQ(drawn(*before, "second"), drawn(*after, "second"));
  EXPECT_NE(drawn(*after, "zeroth").first, drawn(*after, "first").first);
}

TEST(LoadTest, the_hash_is_of_the_meaning) {
  const auto hash = [](const std::string& text) {
    const auto scenario = load_scenario(text);
    EXPECT_TRUE(scenario) << test::all_of(scenario.error());
    return scenario ? scenario->hash : 0;
  };
  const std::uint64_t plain = hash(std::string{test::scenario_text});
  EXPECT_EQ(hash(with("runs: 20", "runs: 40")), plain);
  EXPECT_EQ(hash(with("seed: 7", "seed: 8")), plain);
  EXPECT_EQ(hash(with("title: A test", "# a comment\ntitle: Another")), plain);
  EXPECT_EQ(hash(with("duration_s: 900", "duration_s: 9e2")), plain);
  EXPECT_NE(hash(with("duration_s: 900", "duration_s: 901")), plain);
  EXPECT_NE(hash(with("doubts: epistemic", "doubts: aleatory")), plain);
  EXPECT_NE(hash(with("use: long-radar", "use: long-radar\n      beams: 2")), plain);
}

TEST(LoadTest, the_top_level_is_strict) {
  const std::vector<std::pair<std::string, std::string>> bad{
      {with("format: iamd-scenario/1\n", ""), "'format' is missing"},
      {with("iamd-scenario/1", "iamd-scenario/2"), "another version"},
      {with("iamd-scenario/1", "iamd-catalog/1"), "this is a catalogue"},
      {"just a text", "expected a block (a map), found 'just a text'"},
      {"[1, 2]", "expected a block (a map), found a list"},
      {with("duration_s: 900", "duration_min: 15"), "give it in s: 'duration_s'"},
      {with("duration_s: 900", "duration_s: 0"), "> 0"},
      {with("duration_s: 900", "duration_s: 1e9"), "> 0 and <= 1000000"},
      {with("runs: 20", "runs: 0"), "0 is out of range for 'runs' (allowed: from 1 to 10000000)"},
      {with("runs: 20", "runs: 1e12"), "out of range"},
      {with("runs: 20", "runs: 2.5"), "expected a whole number, found 2.5"},
      {with("seed: 7", "seed: -1"), "out of range"},
      {with("doubts: epistemic", "doubts: epistemc"), "did you mean 'epistemic'?"},
      {with("defence:\n", "defense:\n"), "did you mean 'defence'?"},
      {with("  sensors:\n", "  sensor:\n"), "did you mean 'sensors'?"},
      {with("id: second", "id: first"), "the id 'first' is used twice (first at test.yaml:10)"},
      {with("objects:\n", "environment: {earth_radius_factor: 0}\nobjects:\n"), "from 0.5 to 10"},
  };
  for (const auto& [text, expected] : bad) {
    const std::string error = test::first_error(text);
    EXPECT_NE(error.find(expected), std::string::npos) << "said: " << error << "\nexpected: " << expected;
  }
  EXPECT_EQ(test::first_error(with("title: A test", "$schema: ../schema/scenario.json\ntitle: A test")), "");
}

TEST(LoadTest, a_text_cannot_include_files) {
  EXPECT_NE(test::first_error(with("title: A test", "include: other.yaml")).find("'include' is not possible here"),
            std::string::npos);
}

class IncludeTest : public testing::Test {
 protected:
  IncludeTest() : folder_{std::filesystem::path{testing::TempDir()} / ("iamd-include-" + std::to_string(getpid()))} {
    std::filesystem::create_directories(folder_ / "parts");
  }
  ~IncludeTest() override { std::filesystem::remove_all(folder_); }

  void write(const std::string& name, std::string_view text) const {
    std::ofstream{folder_ / name, std::ios::binary} << text;
  }
  Checked<Scenario> loaded(const std::string& name, std::vector<Override> overrides = {}) const {
    static const Catalogue entries = test::catalogue();
    LoadOptions options;
    options.catalogue = &entries;
    options.overrides = std::move(overrides);
    return load(folder_ / name, test::vocabulary(), options);
  }
  std::string error(const std::string& name) const {
    const auto scenario = loaded(name);
    return scenario ? "" : base::to_string(scenario.error().front());
  }

  std::filesystem::path folder_;
};

TEST_F(IncludeTest, included_files_lie_below_and_lists_are_merged_by_id) {
  write("base.yaml", test::scenario_text);
  write("main.yaml",
        "format: iamd-scenario/1\ninclude: base.yaml\ntitle: Mine\nobjects:\n  - {id: second, rcs_m2: 3}\n  - {id: "
        "third, use: warhead, start: "
        "{lat_deg: 1, lon_deg: 2}}\n");
  const auto scenario = loaded("main.yaml");
  ASSERT_TRUE(scenario) << test::all_of(scenario.error());
  EXPECT_EQ(scenario->title, "Mine");
  EXPECT_EQ(scenario->name, "main");
  EXPECT_EQ(scenario->seed, 7u);
  EXPECT_TRUE(scenario->include.empty());
  ASSERT_EQ(scenario->objects.size(), 3u);
  EXPECT_EQ(scenario->objects[1].block.node.find("rcs_m2")->text, "3");
  EXPECT_EQ(scenario->objects[2].id, "third");
  EXPECT_EQ(test::all_of(test::read_all(*scenario)), "");
}

TEST_F(IncludeTest, paths_are_relative_to_the_including_file) {
  write("parts/objects.yaml", "include: [deeper.yaml]\nobjects: []\n");
  write("parts/deeper.yaml", "duration_s: 5\ndefence: {}\n");
  write("main.yaml", "format: iamd-scenario/1\ninclude: [parts/objects.yaml]\n");
  const auto scenario = loaded("main.yaml");
  ASSERT_TRUE(scenario) << test::all_of(scenario.error());
  EXPECT_EQ(scenario->duration_s, 5.0);
}

TEST_F(IncludeTest, files_lie_beside_the_file_that_names_them) {
  write("parts/air.yaml", "environment: {terrain: [tiles/N50E030.hgt, ../N51E030.hgt]}\n");
  write("main.yaml", "format: iamd-scenario/1\ninclude: parts/air.yaml\nobjects: []\n");
  const auto scenario = loaded("main.yaml");
  ASSERT_TRUE(scenario) << test::all_of(scenario.error());
  const auto& files = scenario->environment.terrain;
  ASSERT_EQ(files.size(), 2u);
  EXPECT_TRUE(files[0].string().ends_with("parts/tiles/N50E030.hgt")) << files[0];
  EXPECT_TRUE(files[1].string().ends_with("N51E030.hgt")) << files[1];
  EXPECT_EQ(files[1].string().find("parts"), std::string::npos) << files[1];
}

TEST_F(IncludeTest, later_files_lie_above_earlier_ones) {
  write("a.yaml", "duration_s: 1\nrunz: 5\n");
  write("b.yaml", "duration_s: 2\n");
  write("main.yaml", "format: iamd-scenario/1\ninclude: [a.yaml, b.yaml]\nobjects: []\ndefence: {}\n");
  EXPECT_NE(error("main.yaml").find("a.yaml:2:1: unknown key 'runz'"), std::string::npos) << error("main.yaml");
  write("a.yaml", "duration_s: 1\n");
  EXPECT_EQ(loaded("main.yaml")->duration_s, 2.0);
}

TEST_F(IncludeTest, a_file_says_itself_what_its_distributions_are) {
  write("part.yaml",
        "doubts: aleatory\nobjects: [{id: a, rcs_m2: {uniform: [1, 2]}, start: {lat_deg: 0, lon_deg: 0}, motion: "
        "{kind: hover}}]\n");
  write("main.yaml", "format: iamd-scenario/1\ndoubts: epistemic\ninclude: part.yaml\nduration_s: 1\ndefence: {}\n");
  const auto scenario = loaded("main.yaml");
  ASSERT_TRUE(scenario) << test::all_of(scenario.error());
  EXPECT_EQ(scenario->doubts, "epistemic");
  Reader reader;
  test::ObjectSpec spec;
  test::object_table().read_into(scenario->objects[0].block.node, "o", reader, spec, {"id"});
  EXPECT_TRUE(spec.rcs_m2.aleatory());

  write("part.yaml",
        "objects: [{id: a, rcs_m2: {uniform: [1, 2]}, start: {lat_deg: 0, lon_deg: 0}, motion: {kind: hover}}]\n");
  const auto silent = loaded("main.yaml");
  ASSERT_TRUE(silent);
  EXPECT_NE(test::all_of(test::read_all(*silent)).find("does not say what kind of doubt"), std::string::npos);
}

TEST_F(IncludeTest, circles_are_refused_with_the_chain) {
  write("a.yaml", "format: iamd-scenario/1\ninclude: b.yaml\n");
  write("b.yaml", "include: [parts/../c.yaml]\n");
  write("c.yaml", "include: a.yaml\n");
  const std::string said = error("a.yaml");
  EXPECT_NE(said.find("c.yaml:1:10: include: this file includes itself"), std::string::npos) << said;
  EXPECT_NE(said.find("a.yaml -> "), std::string::npos) << said;
  write("self.yaml", "format: iamd-scenario/1\ninclude: self.yaml\n");
  EXPECT_NE(error("self.yaml").find("includes itself"), std::string::npos);
}

TEST_F(IncludeTest, the_same_file_twice_is_no_circle) {
  write("common.yaml", "duration_s: 5\n");
  write("a.yaml", "include: common.yaml\nobjects: []\n");
  write("main.yaml", "format: iamd-scenario/1\ninclude: [a.yaml, common.yaml]\ndefence: {}\n");
  EXPECT_EQ(error("main.yaml"), "");
}

TEST_F(IncludeTest, faulty_includes_are_explained) {
  write("main.yaml", "format: iamd-scenario/1\ninclude: bass.yaml\n");
  write("base.yaml", "duration_s: 5\n");
  EXPECT_NE(error("main.yaml").find("base.yaml'?"), std::string::npos);
  EXPECT_NE(error("main.yaml").find("included at"), std::string::npos);
  write("main.yaml", "format: iamd-scenario/1\ninclude: {a: b}\n");
  EXPECT_NE(error("main.yaml").find("expected a file or a list of files"), std::string::npos);
  write("main.yaml", "format: iamd-scenario/1\ninclude: [[a]]\n");
  EXPECT_NE(error("main.yaml").find("include[0]: expected the name of a file"), std::string::npos);
  write("main.yaml", "format: iamd-scenario/1\ninclude: list.yaml\n");
  write("list.yaml", "[1]\n");
  EXPECT_NE(error("main.yaml").find("list.yaml:1:1: expected a block"), std::string::npos);
  write("list.yaml", "format: iamd-catalog/1\n");
  EXPECT_NE(error("main.yaml").find("unknown format"), std::string::npos);
  write("list.yaml", "a: [\n");
  EXPECT_NE(error("main.yaml").find("never closed"), std::string::npos);
}

TEST_F(IncludeTest, endless_chains_of_files_are_refused) {
  for (int i = 0; i < 40; ++i) {
    write("f" + std::to_string(i) + ".yaml", "format: iamd-scenario/1\ninclude: f" + std::to_string(i + 1) + ".yaml\n");
  }
  write("f40.yaml", "duration_s: 5\n");
  EXPECT_NE(error("f0.yaml").find("too many files are included (at most 32)"), std::string::npos);
}

TEST_F(IncludeTest, includes_cannot_be_overridden) {
  write("main.yaml", "format: iamd-scenario/1\nduration_s: 1\nobjects: []\ndefence: {}\n");
  const auto scenario = loaded("main.yaml", {{"include", "x.yaml"}});
  ASSERT_FALSE(scenario);
  EXPECT_NE(scenario.error()[0].problem.find("'include' can't be overridden"), std::string::npos);
}

}  // namespace
}  // namespace iamd::scenario
