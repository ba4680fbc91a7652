#include "map_options.hpp"

#include <utility>

#include <fmt/format.h>

#include "iamd/base/text.hpp"

#include "command_line.hpp"

namespace iamd::app {

using base::Error;

void add_map_options(CLI::App& command, MapArguments& typed) {
  command.add_option("--out", typed.out, "write a file: .svg, .geojson, .json or .csv; may be repeated; replaces it")
      ->type_name("FILE")
      ->allow_extra_args(false);
  add_report_option(command, typed.report);
  command.add_flag("--csv", typed.csv, "CSV instead of a table");
  command.add_flag("--json", typed.json, "one JSON document instead of a table");
}

Error unknown_ending(const std::string& file, std::string_view name) {
  return {"--out " + base::quoted(file) + " has no known ending", "known: .svg, .geojson, .json and .csv",
          fmt::format("name a file such as {}.svg", name)};
}

Error both_json_and_csv(std::string_view name) {
  return {"--json and --csv exclude each other", "one document goes to the standard output",
          fmt::format("write the other with --out {}.csv", name)};
}

std::optional<double> number_if_given(std::string_view option, const std::string& text, double low, double high,
                                      std::vector<Error>& errors) {
  if (text.empty()) return std::nullopt;
  auto value = real_number(option, text, low, high);
  if (value) return *value;
  errors.push_back(std::move(value).error());
  return std::nullopt;
}

base::Result<std::size_t> place_of(const std::string& name, std::span<const std::string_view> known,
                                   std::string_view what, std::string_view option) {
  const auto found = std::ranges::find(known, name);
  if (found != known.end()) return static_cast<std::size_t>(found - known.begin());
  const std::string_view nearest = base::nearest_name(name, known);
  return std::unexpected{Error{
      fmt::format("no {} is named {}", what, base::quoted(name)),
      known.empty() ? fmt::format("there is no {} in the scenario", what) : "known: " + base::list_of_names(known),
      nearest.empty() ? fmt::format("name another one with {}", option) : fmt::format("did you mean '{}'?", nearest)}};
}

}  // namespace iamd::app
