// iamd schema: the JSON Schema of a file format, as its readers use it, or the same as a page to read.
#include <memory>
#include <string_view>
#include <vector>

#include "iamd/base/text.hpp"
#include "iamd/engine/question.hpp"
#include "iamd/scenario/load.hpp"
#include "iamd/scenario/reference.hpp"
#include "iamd/scenario/schema.hpp"
#include "iamd/scenario/sensor_list.hpp"
#include "iamd/study/claim.hpp"

#include "commands.hpp"

namespace iamd::app {
namespace {

struct Format {
  std::string_view name;
  std::string_view title;
  std::shared_ptr<const scenario::TableInfo> (*table)();
  std::string_view bare_list{};  // this list may stand for the whole file
  scenario::NumbersFrom numbers = scenario::NumbersFrom::the_file;
};
constexpr Format formats[] = {
    {"scenario", "OpenIAMD scenario (iamd-scenario/1)",
     [] { return scenario::scenario_table(engine::vocabulary()).info(); }},
    {"catalog", "OpenIAMD catalogue (iamd-catalog/1)", &scenario::catalogue_table},
    {"claim", "OpenIAMD claim (iamd-claim/1)", &study::claim_table, {}, scenario::NumbersFrom::the_catalogue_too},
    {"sensors", "OpenIAMD sensors of a recording (iamd-sensors/1)", &scenario::sensor_list_table, "sensors"},
};

std::string markdown(const Format& format) {
  return "# " + std::string{format.title} +
         ": every key\n\nGenerated from the tables that read the files; not written by hand.\n\n" +
         scenario::reference_markdown(*format.table());
}

Exit print_schema(std::string_view name, bool as_markdown) {
  std::vector<std::string_view> names;
  for (const Format& format : formats) {
    if (format.name == name) {
      return print_data(as_markdown ? markdown(format)
                                    : scenario::json_schema(*format.table(), std::string{format.title},
                                                            format.bare_list, format.numbers));
    }
    names.push_back(format.name);
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
  const auto as_markdown = std::make_shared<bool>(false);
  CLI::App* const command = app.add_subcommand("schema", "print the JSON Schema (draft-07) of a file format");
  command->add_option("NAME", *name, "scenario, catalog, claim or sensors")->required();
  command->add_flag("--json", *json, "accepted as everywhere: a schema is JSON in any case");
  command->add_flag("--markdown", *as_markdown,
                    "a page to read instead: every key with unit, limits, default and meaning");
  command->footer("Examples:\n  iamd schema scenario > scenario.schema.json\n  iamd schema scenario --markdown");
  return [name, as_markdown](std::span<const std::string>) { return print_schema(*name, *as_markdown); };
}

}  // namespace iamd::app
