#include "report_option.hpp"

#include <filesystem>

#include <fmt/format.h>

#include "iamd/base/text.hpp"

namespace iamd::app {

void add_report_option(CLI::App& command, std::optional<std::string>& file) {
  command.add_option("--report", file, "write the answer as a page for a browser (.html); replaces the file")
      ->type_name("FILE");
}

void check_page(std::string_view option, const std::string& file, std::string_view name,
                std::vector<base::Error>& errors) {
  const std::string ending = std::filesystem::path{file}.extension().string();
  if (ending != ".html" && ending != ".htm") {
    errors.push_back({fmt::format("{} {}", option, base::quoted(file)) + " does not end in .html",
                      "a page for a browser is written", fmt::format("name a file such as {}.html", name)});
  } else if (const auto writer = FileWriter::create(file); !writer) {  // made anew when there is something to write
    errors.push_back(writer.error());
  }
}

void check_report(const std::optional<std::string>& file, std::string_view name, std::vector<base::Error>& errors) {
  if (file) check_page("--report", *file, name, errors);
}

}  // namespace iamd::app
