// What the commands that draw maps share: options of their output, files by their ending, things of a scenario by name.
#pragma once

#include <algorithm>
#include <array>
#include <cstddef>
#include <filesystem>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include <CLI/CLI.hpp>

#include "iamd/base/error.hpp"

#include "file_writer.hpp"
#include "report_option.hpp"

namespace iamd::app {

struct MapArguments {
  std::vector<std::string> out;
  std::optional<std::string> report;
  bool json = false, csv = false;
};

// Declares --out, --report, --csv and --json.
void add_map_options(CLI::App& command, MapArguments& typed);

// A file and what is written to it.
template <class Report>
struct MapFile {
  std::string file;
  std::string (*text)(const Report& report) = nullptr;
};
// An ending of file names and what is written to such a file.
template <class Report>
struct MapFormat {
  std::string_view extension;
  std::string (*text)(const Report& report);
};

[[nodiscard]] base::Error unknown_ending(const std::string& file, std::string_view name);
[[nodiscard]] base::Error both_json_and_csv(std::string_view name);

// The files that were asked for; mistakes are added to `errors`. `name`: of the command, for suggestions.
template <class Report, std::size_t Count>
[[nodiscard]] std::vector<MapFile<Report>> understood(const MapArguments& typed, std::string_view name,
                                                      const std::array<MapFormat<Report>, Count>& formats,
                                                      std::vector<base::Error>& errors) {
  std::vector<MapFile<Report>> files;
  for (const std::string& file : typed.out) {
    const std::string extension = std::filesystem::path{file}.extension().string();
    const auto format = std::ranges::find(formats, extension, &MapFormat<Report>::extension);
    if (format == formats.end()) {
      errors.push_back(unknown_ending(file, name));
    } else if (const auto writer = FileWriter::create(file); !writer) {  // made anew when there is something to write
      errors.push_back(writer.error());
    } else {
      files.push_back({file, format->text});
    }
  }
  check_report(typed.report, name, errors);
  if (typed.json && typed.csv) errors.push_back(both_json_and_csv(name));
  return files;
}

// A number that was typed; nothing when nothing was, or when it is none.
[[nodiscard]] std::optional<double> number_if_given(std::string_view option, const std::string& text, double low,
                                                    double high, std::vector<base::Error>& errors);

[[nodiscard]] base::Result<std::size_t> place_of(const std::string& name, std::span<const std::string_view> known,
                                                 std::string_view what, std::string_view option);
// The place of a named thing in a list. `what` it is, and the `option` that names it, for the error.
template <class Things>
[[nodiscard]] base::Result<std::size_t> place_of(const std::string& name, const Things& things, std::string_view what,
                                                 std::string_view option) {
  std::vector<std::string_view> known;
  for (const auto& thing : things) known.push_back(thing.id);
  return place_of(name, std::span<const std::string_view>{known}, what, option);
}

}  // namespace iamd::app
