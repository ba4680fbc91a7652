#include "claim_options.hpp"

#include <algorithm>
#include <array>
#include <filesystem>
#include <utility>

#include <fmt/format.h>

#include "iamd/base/text.hpp"
#include "iamd/engine/question.hpp"
#include "iamd/scenario/catalogue_change.hpp"

#include "file_writer.hpp"
#include "map_options.hpp"
#include "report_option.hpp"
#include "scenario_options.hpp"

namespace iamd::app {
namespace {

using base::Error;
using Errors = std::vector<Error>;
using scenario::Override;
using study::ClaimOptions;

constexpr std::uint64_t most_seed = 9'007'199'254'740'992;  // 2^53, as in scenario files
constexpr std::uint64_t most_threads = 1024;

bool is_file(std::string_view word) {
  return word.ends_with(".yaml") || word.ends_with(".yml") || word.ends_with(".json") ||
         word.find('/') != std::string_view::npos;
}

std::string word_at(const scenario::Node& tree, std::string_view key) {
  const scenario::Node* const node = tree.find(key);
  return node != nullptr && node->is_scalar() ? node->text : std::string{};
}

std::string did_you_mean(std::string_view nearest, std::string otherwise) {
  return nearest.empty() ? std::move(otherwise) : fmt::format("did you mean '{}'?", nearest);
}

void understand_thresholds(const ClaimArguments& typed, study::Thresholds& thresholds, Errors& errors) {
  const auto before = errors.size();
  thresholds.supported =
      number_if_given("--supported", typed.supported, 0.0, 1.0, errors).value_or(thresholds.supported);
  thresholds.contradicted =
      number_if_given("--contradicted", typed.contradicted, 0.0, 1.0, errors).value_or(thresholds.contradicted);
  if (errors.size() == before && !(thresholds.contradicted < thresholds.supported)) {
    errors.push_back(
        {fmt::format("--contradicted {} is not below --supported {}", thresholds.contradicted, thresholds.supported),
         "a share of the worlds can't be both", "lower the one or raise the other"});
  }
}

constexpr std::array<MapFormat<report::ClaimReport>, 2> formats{
    {{".md", report::claim_markdown}, {".json", report::claim_json}}};

std::vector<ClaimFile> files_of(const std::vector<std::string>& out, Errors& errors) {
  std::vector<ClaimFile> files;
  for (const std::string& file : out) {
    const std::string ending = std::filesystem::path{file}.extension().string();
    const auto format = std::ranges::find(formats, ending, &MapFormat<report::ClaimReport>::extension);
    if (format == formats.end()) {
      errors.push_back({"--out " + base::quoted(file) + " has no known ending", "known: .md and .json",
                        "name a file such as claim.md"});
    } else if (const auto writer = FileWriter::create(file); !writer) {  // made anew when there is something to write
      errors.push_back(writer.error());
    } else {
      files.push_back({file, format->text});
    }
  }
  return files;
}

// Which overrides are of the catalogue, and which of the claims.
struct Changes {
  std::vector<Override> catalogue, claim;
};
Changes changes_of(const std::vector<std::string>& typed, const scenario::Catalogue& catalogue, Errors& errors) {
  Changes changes;
  const auto table = study::claim_table();
  for (const std::string& text : typed) {
    auto change = scenario::parse_override(text);
    if (!change) {
      errors.push_back(std::move(change).error());
      continue;
    }
    const std::string_view first = scenario::first_step(change->path);
    if (catalogue.find(first) != nullptr) {
      changes.catalogue.push_back(std::move(*change));
    } else if (std::ranges::find(table->fields, first, &scenario::FieldInfo::key) != table->fields.end()) {
      changes.claim.push_back(std::move(*change));
    } else {
      std::vector<std::string_view> known = catalogue.names();
      for (const scenario::FieldInfo& field : table->fields) known.push_back(field.key);
      errors.push_back({base::quoted(first) + " is neither an entry of the catalogue nor a key of a claim file",
                        "write ENTRY.PATH=VALUE or, say, propositions.ID.KEY=VALUE",
                        did_you_mean(base::nearest_name(first, known), "see 'iamd catalog'"),
                        {"--set", 0, 0, change->path}});
    }
  }
  return changes;
}

std::optional<Error> unknown_source(const std::string& id, const scenario::Catalogue& catalogue,
                                    const std::vector<study::Claim>& claims) {
  std::vector<std::string_view> known;
  for (const auto& entry : catalogue.entries()) {
    for (const auto& source : entry.sources) known.push_back(source.id);
  }
  for (const study::Claim& claim : claims) {
    for (const auto& source : claim.sources) known.push_back(source.id);
  }
  if (std::ranges::find(known, id) != known.end()) return std::nullopt;
  return Error{"no source is named " + base::quoted(id),
               "a source that a number of the catalogue or the claim cites",
               did_you_mean(base::nearest_name(id, known), "see 'iamd claim … --why' for the sources of a verdict"),
               {"--without", 0, 0, {}}};
}

std::string words_of(const std::vector<std::string>& without, const scenario::Doubted& doubted) {
  std::string ids;
  for (const std::string& id : without) ids += (ids.empty() ? "" : ", ") + id;
  return fmt::format(
      "without {}: in the catalogue {} numbers that rest on nothing else are doubted by a factor of two, {} that other "
      "sources bear by its root; {} can't be doubted and stay",
      ids, doubted.alone, doubted.partly, doubted.kept);
}

// What one word names: a file, or a shipped claim.
scenario::Checked<study::Claim> load(const std::string& word, const study::ClaimLoadOptions& how) {
  if (is_file(word)) return study::load_claim(word, how);
  const std::vector<report::ClaimTitle> titles = shipped_titles();
  std::vector<std::string_view> known;
  for (const report::ClaimTitle& title : titles) known.push_back(title.id);
  const auto named = std::ranges::find(titles, word, &report::ClaimTitle::id);
  if (named == titles.end()) {
    const bool there = std::filesystem::is_regular_file(word);
    return std::unexpected{Errors{{"no claim is named " + base::quoted(word), "known: " + base::list_of_names(known),
                                   there ? fmt::format("for the file write ./{}", word)
                                         : did_you_mean(base::nearest_name(word, known), "see 'iamd claim'")}}};
  }
  const auto shipped = study::shipped_claims();
  const auto file = std::ranges::find(shipped, named->file, &scenario::EmbeddedFile::path);
  return study::load_claim_text(file->text, named->file, how);
}

// How it is to be judged, and what is to be written.
ClaimQuestion understood_options(const ClaimArguments& typed, Errors& errors) {
  ClaimQuestion question;
  ClaimOptions& how = question.how;
  how.worlds =
      whole_number_if_given("--worlds", typed.worlds, ClaimOptions::least_worlds, ClaimOptions::most_worlds, errors)
          .value_or(how.worlds);
  how.seed = whole_number_if_given("--seed", typed.seed, 0, most_seed, errors).value_or(how.seed);
  understand_thresholds(typed, how.thresholds, errors);
  question.threads =
      static_cast<unsigned>(whole_number_if_given("--threads", typed.threads, 1, most_threads, errors).value_or(0));
  if (typed.all && !typed.claims.empty()) {
    errors.push_back({"--all and " + base::quoted(typed.claims.front()) + " exclude each other",
                      "all shipped claims are judged, or those that are named", "leave one of them out"});
  }
  if (typed.json && typed.why) {
    errors.push_back(
        {"--json and --why exclude each other", "the document holds the whole chain in any case", "leave --why out"});
  }
  question.files = files_of(typed.out, errors);
  check_report(typed.report, "claim", errors);
  return question;
}

}  // namespace

bool ClaimArguments::about_judging() const {
  return !overrides.empty() || !without.empty() || !catalogues.empty() || !out.empty() || report.has_value() ||
         !worlds.empty() || !seed.empty() || !supported.empty() || !contradicted.empty() || !threads.empty() || all ||
         why || quiet;
}

void add_claim_options(CLI::App& command, ClaimArguments& typed) {
  command
      .add_option("CLAIM", typed.claims,
                  "a shipped claim by its id, or a claim file; 'new' and a file: writes a template")
      ->type_name("ID|FILE");
  command.add_flag("--all", typed.all, "all shipped claims");
  command.add_option("--worlds", typed.worlds, "plausible worlds tried for each reading (default 200)")->type_name("N");
  command.add_option("--seed", typed.seed, "start of all random numbers (default 1)")->type_name("S");
  command.add_option("--supported", typed.supported, "share of the worlds from which on (default 0.9)")->type_name("X");
  command.add_option("--contradicted", typed.contradicted, "share of the worlds up to which (default 0.1)")
      ->type_name("X");
  command
      .add_option("--set", typed.overrides,
                  "change a number of the catalogue (ENTRY.PATH=VALUE) or a value of the claim; may be repeated")
      ->type_name("PATH=VALUE")
      ->allow_extra_args(false);
  command
      .add_option("--without", typed.without,
                  "as if this source did not exist: its numbers are doubted; may be repeated")
      ->type_name("SOURCE")
      ->allow_extra_args(false);
  command.add_option("--catalog", typed.catalogues, "a catalogue file of your own; may be repeated")
      ->type_name("FILE")
      ->allow_extra_args(false);
  command.add_option("--out", typed.out, "write a page to cite (.md) or the document (.json); may be repeated")
      ->type_name("FILE")
      ->allow_extra_args(false);
  add_report_option(command, typed.report);
  command.add_flag("--why", typed.why, "the chain of every reading: numbers, sources, steps, share");
  command.add_flag("--json", typed.json, "one JSON document instead of text");
  command
      .add_option("--threads", typed.threads,
                  "claims judged at once (default: one a core); verdicts do not depend on it")
      ->type_name("T");
  command.add_flag("--quiet", typed.quiet, "no progress");
}

scenario::Checked<ClaimQuestion> understood(const ClaimArguments& typed) {
  Errors errors;
  ClaimQuestion question = understood_options(typed, errors);
  auto catalogue = catalogue_with(typed.catalogues);
  if (!catalogue) {
    errors.insert(errors.end(), catalogue.error().begin(), catalogue.error().end());
    return std::unexpected{std::move(errors)};
  }
  question.catalogue = std::move(*catalogue);
  const Changes changes = changes_of(typed.overrides, question.catalogue, errors);
  if (!typed.without.empty()) {
    const auto table = scenario::scenario_table(engine::vocabulary()).info();
    question.changes.push_back(
        words_of(typed.without, scenario::take_sources_away(question.catalogue, typed.without, *table)));
  }
  for (const Override& change : changes.catalogue) {
    if (auto error = scenario::set_number(question.catalogue, change)) errors.push_back(std::move(*error));
  }
  for (const Override& change : changes.catalogue) {
    question.changes.push_back(fmt::format("the catalogue's {} is {}", change.path, change.value));
  }
  for (const Override& change : changes.claim) {
    question.changes.push_back(fmt::format("the claim's {} is {}", change.path, change.value));
  }
  if (!errors.empty()) return std::unexpected{std::move(errors)};

  std::vector<std::string> words = typed.claims;
  if (typed.all) {
    for (const report::ClaimTitle& title : shipped_titles()) words.push_back(title.id);
  }
  const study::ClaimLoadOptions how{changes.claim, typed.without, &question.catalogue, {}};
  for (const std::string& word : words) {
    auto claim = load(word, how);
    if (claim) {
      question.claims.push_back(std::move(*claim));
    } else {
      errors.insert(errors.end(), claim.error().begin(), claim.error().end());
    }
  }
  if (errors.empty()) {
    for (const std::string& id : typed.without) {
      if (auto error = unknown_source(id, question.catalogue, question.claims)) errors.push_back(std::move(*error));
    }
  }
  if (!errors.empty()) return std::unexpected{std::move(errors)};
  return question;
}

std::vector<report::ClaimTitle> shipped_titles() {
  std::vector<report::ClaimTitle> titles;
  for (const scenario::EmbeddedFile& file : study::shipped_claims()) {
    const auto tree = scenario::parse(file.text, std::string{file.path});
    if (!tree) continue;  // the tests see to it that there are none
    titles.push_back({word_at(*tree, "id"), word_at(*tree, "system"), word_at(*tree, "title"), std::string{file.path}});
  }
  return titles;
}

}  // namespace iamd::app
