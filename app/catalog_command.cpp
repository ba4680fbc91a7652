// iamd catalog: the cited data that is built in, and files of the same format.
#include <filesystem>
#include <memory>
#include <string>
#include <unistd.h>
#include <utility>
#include <vector>

#include <fmt/format.h>

#include "iamd/base/text.hpp"
#include "iamd/engine/question.hpp"
#include "iamd/report/catalogue_export.hpp"

#include "commands.hpp"
#include "scenario_options.hpp"

namespace iamd::app {
namespace {

using base::Error;
using scenario::Catalogue;
using scenario::Severity;

struct CatalogArguments {
  std::string name, role;
  std::vector<std::string> catalogues, files;
  bool cite = false, json = false, json_of_check = false;
};

std::string did_you_mean(std::string_view near, std::string_view otherwise) {
  return near.empty() ? std::string{otherwise} : fmt::format("did you mean '{}'?", near);
}

Error no_such_role(const std::string& role, const std::vector<std::string_view>& known) {
  return {"no entry has the role " + base::quoted(role), "known: " + base::list_of_names(known),
          did_you_mean(base::nearest_name(role, known), "see all with: iamd catalog")};
}

Error no_such_entry(const std::string& name, const Catalogue& catalogue) {
  const auto names = catalogue.names();
  return {"the catalogue has no entry " + base::quoted(name), fmt::format("it has {}", names.size()),
          did_you_mean(base::nearest_name(name, names), "see them with: iamd catalog")};
}

// The entries that were asked for; all when nothing narrows them.
scenario::Checked<std::vector<const Catalogue::Entry*>> chosen(const CatalogArguments& typed,
                                                               const Catalogue& catalogue) {
  std::vector<const Catalogue::Entry*> entries;
  std::vector<std::string_view> roles;
  for (const Catalogue::Entry& entry : catalogue.entries()) {
    if (std::ranges::find(roles, std::string_view{entry.role}) == roles.end()) roles.push_back(entry.role);
    const bool wanted =
        (typed.name.empty() || entry.id == typed.name) && (typed.role.empty() || entry.role == typed.role);
    if (wanted) entries.push_back(&entry);
  }
  if (!entries.empty()) return entries;
  return std::unexpected{
      std::vector{typed.name.empty() ? no_such_role(typed.role, roles) : no_such_entry(typed.name, catalogue)}};
}

Exit show(const CatalogArguments& typed) {
  if (!typed.name.empty() && !typed.role.empty()) {
    print_error({"NAME and --role exclude each other", "an entry has one role", "leave one of them out"});
    return Exit::invalid;
  }
  const auto catalogue = catalogue_with(typed.catalogues);
  if (!catalogue) return print_errors(catalogue.error());
  const auto entries = chosen(typed, *catalogue);
  if (!entries) return print_errors(entries.error());
  const bool colour = may_colour(STDOUT_FILENO);
  if (typed.name.empty() && !typed.cite) {
    return print_data(typed.json ? report::catalogue_list_json(*entries)
                                 : report::catalogue_list_text(*entries, colour));
  }
  std::vector<scenario::WholeEntry> wholes;
  for (const Catalogue::Entry* entry : *entries) {
    auto whole = scenario::whole_entry(*catalogue, *entry);
    if (!whole) return print_errors(whole.error());
    wholes.push_back(std::move(*whole));
  }
  if (typed.cite) {
    const auto references = report::references_of(wholes);
    return print_data(typed.json ? report::references_json(references) : report::references_text(references));
  }
  return print_data(typed.json ? report::catalogue_entry_json(wholes.front())
                               : report::catalogue_entry_text(wholes.front(), colour));
}

// Whether a file that was named is one of those that are built in: catalog/s-500.yaml of a checkout.
bool is_built_in(const std::string& file, const std::string& built_in) {
  const std::string normal = std::filesystem::path{file}.lexically_normal().generic_string();
  return normal == built_in || normal.ends_with("/" + built_in);
}

// Entries that the other commands would refuse beside the built-in ones.
void warn_of_taken_names(const Catalogue& mine, scenario::CatalogueCheck& check) {
  for (const Catalogue::Entry& entry : mine.entries()) {
    const Catalogue::Entry* built_in = Catalogue::built_in().find(entry.id);
    if (built_in == nullptr || is_built_in(entry.file, built_in->file)) continue;
    check.add(Severity::warning, {"the built-in catalogue has an entry " + base::quoted(entry.id) + " already",
                                  fmt::format("in {}; --catalog refuses a second one", built_in->file),
                                  "give it another id", entry.component.place("entries[" + entry.id + "]")});
  }
}

// What can't be read is the caller's mistake; what stands in a file is a finding.
scenario::Checked<scenario::CatalogueCheck> checked(const std::vector<std::string>& files) {
  const scenario::Vocabulary vocabulary = engine::vocabulary();
  if (files.empty()) return scenario::check_catalogue(Catalogue::built_in(), {{}, &vocabulary});
  Catalogue mine;
  std::vector<Error> faults, unreadable;
  for (const std::string& file : files) {
    const auto text = scenario::read_file(file, scenario::Limits{}.bytes);
    if (!text) {
      unreadable.push_back(text.error());
      continue;
    }
    auto tree = scenario::parse(*text, file);
    auto errors = tree ? mine.add(*tree) : std::move(tree).error();
    std::ranges::move(errors, std::back_inserter(faults));
  }
  if (!unreadable.empty()) return std::unexpected{std::move(unreadable)};
  Catalogue all = mine;
  all.complete_from(Catalogue::built_in());
  scenario::CatalogueCheck check;
  // With no file left, an empty list would mean all.
  if (const auto names = mine.files(); !names.empty()) {
    check = scenario::check_catalogue(all, {{names.begin(), names.end()}, &vocabulary});
  }
  warn_of_taken_names(mine, check);
  for (Error& fault : faults) check.add(Severity::error, std::move(fault));
  return check;
}

Exit check(const CatalogArguments& typed) {
  if (!typed.name.empty() || !typed.role.empty() || typed.cite || !typed.catalogues.empty()) {
    print_error(
        {"'check' takes nothing but files and --json", "it checks whole files", "write iamd catalog check FILE…"});
    return Exit::invalid;
  }
  const auto found = checked(typed.files);
  if (!found) return print_errors(found.error());
  const Exit printed =
      print_data(typed.json || typed.json_of_check ? report::catalogue_check_json(*found)
                                                   : report::catalogue_check_text(*found, may_colour(STDOUT_FILENO)));
  if (printed != Exit::done) return printed;
  return found->count(Severity::error) > 0 ? Exit::invalid : Exit::done;
}

constexpr const char* examples = R"(Examples:
  iamd catalog
  iamd catalog --role interceptor
  iamd catalog s-400
  iamd catalog s-400 --cite
  iamd catalog check mine.yaml

The page docs/catalog.md says how the catalogue is made and what claim and assessment mean.)";

}  // namespace

Action add_catalog_command(CLI::App& app) {
  const auto typed = std::make_shared<CatalogArguments>();
  CLI::App* const command =
      app.add_subcommand("catalog", "cited data: systems, threats, what was counted, and its sources");
  command->add_option("NAME", typed->name, "an entry to show (default: list all)");
  command
      ->add_option("--role", typed->role,
                   "only entries of this role: sensor, interceptor, battery, object, record or system")
      ->type_name("ROLE");
  command->add_flag("--cite", typed->cite, "the references instead, one a line");
  command->add_option("--catalog", typed->catalogues, "a catalogue file of your own as well; may be repeated")
      ->type_name("FILE")
      ->allow_extra_args(false);
  command->add_flag("--json", typed->json, "one JSON document instead of text");
  command->footer(examples);
  CLI::App* const checking =
      command->add_subcommand("check", "what is wrong, doubtful or contradictory in a catalogue");
  checking->add_option("FILE", typed->files, "catalogue files (default: the built-in catalogue)");
  checking->add_flag("--json", typed->json_of_check, "one JSON document instead of text");
  checking->footer(
      "Exit code 2 when there are errors; warnings and contradictions alone end in 0.\n\nExamples:\n"
      "  iamd catalog check\n  iamd catalog check mine.yaml --json");
  return [typed, checking](std::span<const std::string>) { return checking->parsed() ? check(*typed) : show(*typed); };
}

}  // namespace iamd::app
