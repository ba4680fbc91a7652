// iamd schema: the JSON Schema of a file format, as its readers use it.
#include <memory>
#include <string_view>
#include <vector>

#include "commands.hpp"
#include "iamd/base/text.hpp"
#include "iamd/engine/question.hpp"
#include "iamd/scenario/load.hpp"
#include "iamd/scenario/schema.hpp"

namespace iamd::app {
namespace {

struct Schema {
  std::string_view name;
  std::string (*text)();
};
constexpr Schema schemas[] = {
    {"scenario", &engine::scenario_schema},
    {"catalog", [] { return scenario::json_schema(*scenario::catalogue_table(), "OpenIAMD catalogue (iamd-catalog/1)"); }},
};

Exit print_schema(std::string_view name) {
  std::vector<std::string_view> names;
  for (const Schema& schema : schemas) {
    if (schema.name == name) return print_data(schema.text());
    names.push_back(schema.name);
  }
  const std::string_view nearest = base::nearest_name(name, names);
  print_error({"unknown schema " + base::quoted(name), "known: " + base::list_of_names(names),
               nearest.empty() ? "" : "did you mean '" + std::string{nearest} + "'?"});
  return Exit::invalid;
}

}  // namespace

Action add_schema_command(CLI::App& app) {
  const auto name = std::make_shared<std::string>();
  const auto json = std::make_shared<bool>(false);
  CLI::App* const command = app.add_subcommand("schema", "print the JSON Schema (draft-07) of a file format");
  command->add_option("NAME", *name, "scenario or catalog")->required();
  command->add_flag("--json", *json, "accepted as everywhere: a schema is JSON in any case");
  command->footer("Example:\n  iamd schema scenario > scenario.schema.json");
  return [name, json](std::span<const std::string>) { return print_schema(*name); };
}

}  // namespace iamd::app
