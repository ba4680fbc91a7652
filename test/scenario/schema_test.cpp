#include "iamd/scenario/schema.hpp"

#include <nlohmann/json.hpp>
#include <valijson/adapters/nlohmann_json_adapter.hpp>
#include <valijson/schema.hpp>
#include <valijson/schema_parser.hpp>
#include <valijson/validation_results.hpp>
#include <valijson/validator.hpp>

#include "iamd/scenario/tree.hpp"

#include "vocabulary.hpp"

namespace iamd::scenario {
namespace {

using nlohmann::json;

class Validator {
 public:
  explicit Validator(const std::string& schema) : text_(json::parse(schema)) {
    valijson::SchemaParser parser{valijson::SchemaParser::kDraft7};
    parser.populateSchema(valijson::adapters::NlohmannJsonAdapter{text_}, schema_);
  }

  // Empty when the YAML text is valid.
  std::string faults(std::string_view yaml) const {
    const json document = json::parse(json_text(test::parsed(yaml)));
    valijson::Validator validator;
    valijson::ValidationResults results;
    if (validator.validate(schema_, valijson::adapters::NlohmannJsonAdapter{document}, &results)) return "";
    std::string text = "invalid";
    valijson::ValidationResults::Error error;
    while (results.popError(error)) {
      for (const auto& part : error.context) text += " " + part;
      text += ": " + error.description + "\n";
    }
    return text;
  }

 private:
  json text_;
  valijson::Schema schema_;
};

const Validator& scenario_validator() {
  static const Validator validator{json_schema(*scenario_table(test::vocabulary()).info(), "OpenIAMD scenario")};
  return validator;
}

std::string with(std::string_view from, std::string_view to) {
  std::string text{test::scenario_text};
  const std::size_t at = text.find(from);
  EXPECT_NE(at, std::string::npos) << from;
  return text.replace(at, from.size(), to);
}

TEST(SchemaTest, numbers_may_be_of_the_catalogue_only_where_that_is_said) {
  const Validator claims{
      json_schema(*scenario_table(test::vocabulary()).info(), "Claims", {}, NumbersFrom::the_catalogue_too)};
  const std::string text = with("range_km: 150", "range_km: {from: long-radar.range_km}");
  EXPECT_EQ(claims.faults(text), "");
  EXPECT_EQ(claims.faults(test::scenario_text), "");
  EXPECT_NE(scenario_validator().faults(text), "");
  EXPECT_NE(claims.faults(with("range_km: 150", "range_km: {from: long-radar.range_km, value: 3}")), "");
}

TEST(SchemaTest, is_json_of_draft_7) {
  const std::string text = json_schema(*scenario_table(test::vocabulary()).info(), "OpenIAMD scenario");
  EXPECT_EQ(text.back(), '\n');
  const json schema = json::parse(text);
  EXPECT_EQ(schema.at("$schema"), "http://json-schema.org/draft-07/schema#");
  EXPECT_EQ(schema.at("title"), "OpenIAMD scenario");
  EXPECT_TRUE(schema.at("definitions").contains("distribution"));
  EXPECT_TRUE(schema.at("definitions").contains("sensor_in_list"));
  EXPECT_TRUE(schema.at("definitions").contains("motion"));
}

TEST(SchemaTest, every_field_has_its_summary_and_its_default) {
  const json schema = json::parse(json_schema(*scenario_table(test::vocabulary()).info(), "t"));
  const json& runs = schema.at("else").at("properties").at("runs");
  EXPECT_EQ(runs.at("description"), "number of runs");
  EXPECT_EQ(runs.at("default"), 100);
}

TEST(SchemaTest, accepts_what_the_reader_accepts) {
  EXPECT_EQ(scenario_validator().faults(test::scenario_text), "");
  const std::vector<std::string> good{
      with("title: A test", "$schema: x.json\ntitle: 2024"),
      with("duration_s: 900", "duration_s: {value: 900, source: x}"),
      with("assumptions: [the sites are notional]", "assumptions: alone"),
      with("rcs_m2: {uniform: [1, 5], doubt: aleatory}", "rcs_m2: 5"),
      with("rcs_m2: {uniform: [1, 5], doubt: aleatory}",
           "rcs_m2: {low: 1, likely: 2, high: 3, source: [a, b], confidence: low, note: n}"),
      with("    count: 3", "    motion: {speed_kmps: 2}"),
      with("  batteries:", "  tracker: {gate: 4}\n  batteries:"),
      with("duration_s: 900\n", ""),
      "format: iamd-scenario/1\nobjects: [{id: a, rcs_m2: 1, start: {lat_deg: 0, lon_deg: 0}, motion: {kind: "
      "hover}}]\n",
      with("duration_s: 900\n",
           "environment: {earth: {sphere_radius_m: 6371e3}, rotation: false, gravity: point, gm_m3_s2: 3.986e14, "
           "atmosphere: none, wind: [{alt_m: 0, east_mps: 1, north_mps: 2}], terrain: [N50E030.hgt]}\n"),
      with("duration_s: 900\n", "environment: {earth: wgs84, wind: calm, terrain: N50E030.hgt}\n"),
      "format: iamd-scenario/1\ninclude: base.yaml\nobjects: [{id: first, count: 5}]\n",
      "format: iamd-scenario/1\ninclude: [a.yaml, b.yaml]\ndefence: {sensors: [{id: a, mast_m: 5}]}\n",
  };
  for (const auto& text : good) EXPECT_EQ(scenario_validator().faults(text), "") << text;
}

TEST(SchemaTest, refuses_what_the_reader_refuses) {
  const std::vector<std::string> bad{
      with("format: iamd-scenario/1\n", ""),
      with("iamd-scenario/1", "iamd-scenario/2"),
      with("title: A test", "titel: A test"),
      with("runs: 20", "runs: 0"),
      with("runs: 20", "runs: 2.5"),
      with("runs: 20", "runs: many"),
      with("duration_s: 900", "duration_s: 0"),
      with("doubts: epistemic", "doubts: none"),
      with("duration_s: 900\n", "environment: {earth: round}\n"),
      with("duration_s: 900\n", "environment: {earth: {sphere_radius_m: 5}}\n"),
      with("duration_s: 900\n", "environment: {wind: breeze}\n"),
      with("duration_s: 900\n", "environment: {wind: [{alt_m: 0, east_mps: 1e9, north_mps: 0}]}\n"),
      with("use: long-radar", "range_mi: 5"),
      with("kind: hover", "kind: hovr"),
      with("{kind: hover}", "{speed_kmps: 1}"),
      with("{kind: hover}", "{kind: hover, speed_kmps: 1}"),
      with("lon_deg: 32", "lon_deg: 181"),
      with("id: second", "ids: second"),
      with("id: second", "id: 'a b'"),
      with("mode: manual", "mode: maybe"),
      with("{uniform: [1, 5], doubt: aleatory}", "{uniform: [1, 5], value: 3}"),
      with("{uniform: [1, 5], doubt: aleatory}", "{uniform: [1]}"),
      with("{uniform: [1, 5], doubt: aleatory}", "{low: 1, high: 2}"),
      with("{uniform: [1, 5], doubt: aleatory}", "-5"),
      with("kill_probability: 0.7", "kill_probability: 1.7"),
      with("{use: rocket}", "{use: rocket, reach_km: 5}"),
      with("{use: rocket}", "{range_km: 5}"),
      "[1]",
  };
  for (const auto& text : bad) {
    EXPECT_NE(scenario_validator().faults(text), "") << text;
    EXPECT_NE(test::first_error(text), "") << "the reader accepts:\n" << text;
  }
}

struct Flexible {
  struct Shape {
    std::string word;
    double radius_m = 0.0;
  };
  Curve curve;
  std::optional<Shape> shape;
  std::vector<Shape> rows;
};

Table<Flexible> flexible_table() {
  Table<Flexible::Shape> shape{"A shape"};
  shape.plain("radius_km", &Flexible::Shape::radius_m, {1.0, 100.0}, "radius");
  Table<Flexible> table{"Fields of more than one form"};
  table.curve("reach_km", &Flexible::curve, non_negative, positive, "reach").or_else(2.0);
  table.word_or_table("shape", &Flexible::shape, {"flat", "round"}, &Flexible::Shape::word, shape, "its shape")
      .or_else("round");
  table.word_or_list("rows", &Flexible::rows, "none", shape, 2, "rows").or_else("none");
  return table;
}

TEST(SchemaTest, fields_of_more_than_one_form_are_valid_in_each) {
  const std::string text = json_schema(*flexible_table().info(), "t");
  EXPECT_EQ(json::parse(text).at("properties").at("reach_km").at("default"), 2);
  EXPECT_EQ(json::parse(text).at("properties").at("shape").at("default"), "round");
  const Validator validator{text};
  const auto reader_says = [](std::string_view yaml) {
    Reader reader;
    Flexible value;
    flexible_table().read_into(test::parsed(yaml), "", reader, value);
    return reader.clean();
  };
  for (const auto* good :
       {"{}", "reach_km: 3", "reach_km: {value: 3, source: x}", "reach_km: [[0, 1], [2, 3]]",
        "reach_km: {points: [[0, 1]], source: [a, b], confidence: low, note: n}", "shape: flat",
        "shape: {radius_km: 5}", "rows: none", "rows: []", "rows: [{radius_km: 1}, {radius_km: 2}]"}) {
    EXPECT_EQ(validator.faults(good), "") << good;
    EXPECT_TRUE(reader_says(good)) << good;
  }
  for (const auto* bad : {"reach_km: 0", "reach_km: fast", "reach_km: []", "reach_km: [[1]]", "reach_km: [[-1, 1]]",
                          "reach_km: [[1, 0]]", "reach_km: {points: []}", "reach_km: {points: [[0, 1]], sorce: x}",
                          "shape: rond", "shape: {}", "shape: {radius_km: 500}", "shape: []", "rows: calm", "rows: [5]",
                          "rows: {radius_km: 1}", "rows: [{radius_km: 1}, {radius_km: 2}, {radius_km: 3}]"}) {
    EXPECT_NE(validator.faults(bad), "") << bad;
    EXPECT_FALSE(reader_says(bad)) << bad;
  }
}

TEST(SchemaTest, catalogues_have_one_too) {
  const Validator validator{json_schema(*catalogue_table(), "OpenIAMD catalogue")};
  EXPECT_EQ(validator.faults(test::catalogue_text), "");
  EXPECT_NE(validator.faults("format: iamd-catalog/1\n"), "");
}

}  // namespace
}  // namespace iamd::scenario
