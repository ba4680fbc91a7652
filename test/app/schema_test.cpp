// The generated files that are kept under version control are what the command prints, and what we ship fits them.
#include <filesystem>
#include <fstream>
#include <iterator>
#include <map>
#include <string>
#include <vector>

#include <gtest/gtest.h>
#include <nlohmann/json.hpp>
#include <valijson/adapters/nlohmann_json_adapter.hpp>
#include <valijson/schema.hpp>
#include <valijson/schema_parser.hpp>
#include <valijson/validation_results.hpp>
#include <valijson/validator.hpp>

#include "iamd/scenario/load.hpp"
#include "iamd/scenario/tree.hpp"

#include "process.hpp"

namespace iamd::app::test {
namespace {

using nlohmann::json;
namespace fs = std::filesystem;

const fs::path root{IAMD_SOURCE_DIR};

std::string text_of(const fs::path& file) {
  std::ifstream in{file, std::ios::binary};
  return {std::istreambuf_iterator<char>{in}, {}};
}

std::vector<fs::path> yaml_files(const char* folder) {
  std::vector<fs::path> files;
  for (const auto& entry : fs::directory_iterator{root / folder}) {
    if (entry.path().extension() == ".yaml") files.push_back(entry.path());
  }
  std::ranges::sort(files);
  return files;
}

// What is wrong with a YAML file by a schema; empty when it is valid.
std::string faults(const fs::path& schema_file, const fs::path& file) {
  const json text = json::parse(text_of(schema_file));
  valijson::Schema schema;
  valijson::SchemaParser{valijson::SchemaParser::kDraft7}.populateSchema(valijson::adapters::NlohmannJsonAdapter{text},
                                                                         schema);
  const auto tree = scenario::parse_file(file);
  if (!tree) return "can't be read";
  const json document = json::parse(scenario::json_text(*tree));
  valijson::ValidationResults results;
  if (valijson::Validator{}.validate(schema, valijson::adapters::NlohmannJsonAdapter{document}, &results)) return "";
  std::string found = "invalid";
  valijson::ValidationResults::Error error;
  while (results.popError(error)) {
    for (const auto& part : error.context) found += " " + part;
    found += ": " + error.description + "\n";
  }
  return found;
}

TEST(Schema, GeneratedFilesAreWhatTheCommandPrints) {
  const std::map<std::string, std::vector<std::string>> files{
      {"schema/scenario.schema.json", {"schema", "scenario"}},
      {"schema/catalog.schema.json", {"schema", "catalog"}},
      {"schema/claim.schema.json", {"schema", "claim"}},
      {"schema/sensors.schema.json", {"schema", "sensors"}},
      {"docs/reference/scenario.md", {"schema", "scenario", "--markdown"}},
      {"docs/reference/catalog.md", {"schema", "catalog", "--markdown"}},
      {"docs/reference/claim.md", {"schema", "claim", "--markdown"}},
      {"docs/reference/sensors.md", {"schema", "sensors", "--markdown"}}};
  for (const auto& [file, words] : files) {
    const Ended ended = run(words);
    EXPECT_EQ(ended.exit, 0) << ended.err;
    // Not EXPECT_EQ, which would print both.
    EXPECT_TRUE(text_of(root / file) == ended.out) << file << " is stale; renew it with ./do schema";
  }
}

TEST(Schema, EveryShippedFileNamesItsSchemaAndFitsIt) {
  for (const auto& [folder, schema] : std::map<const char*, const char*>{{"scenarios", "scenario.schema.json"},
                                                                         {"scenarios/tracking", "sensors.schema.json"},
                                                                         {"catalog", "catalog.schema.json"},
                                                                         {"catalog/claims", "claim.schema.json"}}) {
    const std::vector<fs::path> files = yaml_files(folder);
    EXPECT_FALSE(files.empty()) << folder;
    for (const fs::path& file : files) {
      const std::string to_schema = fs::relative(root / "schema", file.parent_path()).string();
      EXPECT_TRUE(
          text_of(file).starts_with("# yaml-language-server: $schema=" + to_schema + "/" + std::string{schema} + "\n"))
          << file;
      EXPECT_EQ(faults(root / "schema" / schema, file), "") << file;
    }
  }
}

TEST(Schema, RefusesAFileWithAnUnknownKey) {
  const Folder folder;
  std::ofstream{folder.file("bad.yaml")} << text_of(scenario_file()) << "colour: red\n";
  EXPECT_NE(faults(root / "schema/scenario.schema.json", folder.file("bad.yaml")), "");
}

}  // namespace
}  // namespace iamd::app::test
