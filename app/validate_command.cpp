// iamd validate: how near the program comes to truth that others published.
#include <algorithm>
#include <filesystem>
#include <fstream>
#include <memory>
#include <string>

#include <fmt/format.h>
#include <nlohmann/json.hpp>

#include "commands.hpp"
#include "validation/cases.hpp"

namespace iamd::app {
namespace {

using validation::Case;

constexpr const char* page_in_a_checkout = "docs/validation.md";

std::string as_text(const std::vector<Case>& cases) {
  std::string text;
  std::string group;
  for (const Case& one : cases) {
    if (one.group != group) text += fmt::format("{}{}\n", group.empty() ? "" : "\n", one.group);
    group = one.group;
    text += fmt::format("  {} {}\n      source     {}\n      tolerance  {}\n      reached    {}\n",
                        one.met ? "met    " : "NOT MET", one.what, one.source, one.tolerance, one.reached);
  }
  const auto met = std::ranges::count_if(cases, &Case::met);
  return text + fmt::format("\n{} of {} cases met\n", met, cases.size());
}

std::string as_json(const std::vector<Case>& cases) {
  nlohmann::ordered_json all = nlohmann::ordered_json::array();
  for (const Case& one : cases) {
    all.push_back({{"group", one.group},
                   {"case", one.what},
                   {"source", one.source},
                   {"tolerance", one.tolerance},
                   {"reached", one.reached},
                   {"met", one.met}});
  }
  return nlohmann::ordered_json{{"cases", std::move(all)}}.dump(2) + "\n";
}

// Whole or not at all.
bool write_page(const std::string& file, const std::string& page) {
  const std::string fresh = file + ".new";
  std::error_code trouble;
  {
    std::ofstream out{fresh, std::ios::binary};
    out << page;
    if (!out.flush()) {
      std::filesystem::remove(fresh, trouble);
      return false;
    }
  }
  std::filesystem::rename(fresh, file, trouble);
  return !trouble;
}

Exit validate(std::string file, bool json) {
  // Found out before the work is done.
  if (file.empty() && std::filesystem::is_regular_file(page_in_a_checkout)) file = page_in_a_checkout;
  if (!file.empty() && std::filesystem::is_directory(file)) {
    print_error({"can't write '" + file + "'", "it is a directory", "name a file"});
    return Exit::invalid;
  }
  const std::vector<Case> cases = validation::all_cases();
  const Exit printed = print_data(json ? as_json(cases) : as_text(cases));
  if (printed != Exit::done) return printed;
  if (!file.empty()) {
    if (!write_page(file, validation::page(cases))) {
      print_error({"can't write '" + file + "'",
                   "the system refused",
                   "name a file with --out that can be written",
                   {},
                   base::ErrorKind::runtime});
      return Exit::failed;
    }
    note("written: " + file);
  }
  return std::ranges::all_of(cases, &Case::met) ? Exit::done : Exit::failed;
}

}  // namespace

Action add_validate_command(CLI::App& app) {
  const auto file = std::make_shared<std::string>();
  const auto json = std::make_shared<bool>(false);
  CLI::App* const command = app.add_subcommand("validate", "compare the models with published truth, case by case");
  command->add_option(
      "--out", *file,
      "write the page there (default: docs/validation.md, where that stands below the working directory)");
  command->add_flag("--json", *json, "one JSON document instead of text");
  command->footer(
      "Takes some seconds; the data are built in. Exit code 3 when a tolerance is broken.\n\nExamples:\n"
      "  iamd validate\n  iamd validate --json --out page.md");
  return [file, json](std::span<const std::string>) { return validate(*file, *json); };
}

}  // namespace iamd::app
