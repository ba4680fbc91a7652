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
      with("duration_s: 900\n", ""),
      with("doubts: epistemic", "doubts: none"),
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

TEST(SchemaTest, catalogues_have_one_too) {
  const Validator validator{json_schema(*catalogue_table(), "OpenIAMD catalogue")};
  EXPECT_EQ(validator.faults(test::catalogue_text), "");
  EXPECT_NE(validator.faults("format: iamd-catalog/1\n"), "");
}

}  // namespace
}  // namespace iamd::scenario
