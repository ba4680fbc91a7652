// --report FILE: the answer as a page.
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include <CLI/CLI.hpp>

#include "iamd/base/error.hpp"

#include "console.hpp"
#include "file_writer.hpp"

namespace iamd::app {

void add_report_option(CLI::App& command, std::optional<std::string>& file);

// Adds what is wrong with the name, and whether nothing can be written there: before any work is done. `name`: of the
// command, for suggestions.
void check_page(std::string_view option, const std::string& file, std::string_view name,
                std::vector<base::Error>& errors);
// The same of --report, where it is given.
void check_report(const std::optional<std::string>& file, std::string_view name, std::vector<base::Error>& errors);

// The page that `make` makes of `found`, where one is asked for: whole or not at all, and says so.
template <class Found>
[[nodiscard]] Exit write_report(const std::optional<std::string>& file, std::string (*make)(const Found&),
                                const Found& found) {
  if (!file) return Exit::done;
  const Exit exit = write_file(*file, make(found));
  if (exit == Exit::done) note("written: " + *file);
  return exit;
}

}  // namespace iamd::app
