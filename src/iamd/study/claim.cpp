#include "iamd/study/claim.hpp"

#include <algorithm>
#include <utility>

#include "iamd/base/hash.hpp"
#include "iamd/base/text.hpp"
#include "iamd/scenario/catalogue_change.hpp"
#include "iamd/scenario/distribution.hpp"
#include "iamd/scenario/tree.hpp"
#include "iamd/scenario/units.hpp"

namespace iamd::study {
namespace {

using scenario::Node;
using Errors = std::vector<base::Error>;

scenario::Table<Statement> statement_table() {
  scenario::Table<Statement> table{"The statement"};
  table.text("words", &Statement::words, "the words, as near to the original as can be");
  table.text("by", &Statement::by, "who said it");
  table.text("where", &Statement::where, "where it was said or printed").optional();
  table.text("date", &Statement::date, "when; as exactly as is known").optional();
  table.text("source", &Statement::source, "the source that reports it: an id of `sources`").optional();
  return table;
}

scenario::Table<Claim> table_of_claim() {
  scenario::Table<Claim> table{"A public statement and what it says in measurable form"};
  table.text("$schema", &Claim::schema, "schema of this file, for editors").optional();
  table.choice("format", &Claim::format, {{std::string{claim_format}, std::string{claim_format}}},
               "format of this file");
  table.text("id", &Claim::id, "name by which the command knows the claim");
  table.text("title", &Claim::title, "one line on what is claimed");
  table.text("system", &Claim::system, "the system that is spoken of");
  table.table("claim", &Claim::claim, statement_table(), "the statement");
  table
      .choice("doubts", &Claim::doubts,
              {{"epistemic", std::string{"epistemic"}}, {"aleatory", std::string{"aleatory"}}},
              "what the distributions of this file are unless they say otherwise")
      .optional();
  table.list("sources", &Claim::sources, scenario::source_table(), "publications that the claim is taken from")
      .optional();
  table.blocks("propositions", &Claim::blocks, proposition_registry().info(),
               "what it says, each in a form that can be measured");
  table.texts("notes", &Claim::notes, "what a reader of the verdict should know").optional();
  return table;
}

// Puts numbers of the catalogue where a claim asks for them by {from: ENTRY.PATH}.
class FromCatalogue {
 public:
  explicit FromCatalogue(const scenario::Catalogue& catalogue) : catalogue_{catalogue} {}

  Errors errors;

  void resolve(Node& node, const std::string& path) {
    if (node.is_map() && node.keys.size() == 1 && node.keys.front() == "from" && node.items.front().is_scalar()) {
      const Node& name = node.items.front();
      if (auto number = taken(name.text, name.place(path))) {
        number->key_line = node.key_line;
        number->key_column = node.key_column;
        node = std::move(*number);
      }
      return;
    }
    for (std::size_t i = 0; i < node.items.size(); ++i) {
      resolve(node.items[i],
              node.is_map() ? (path.empty() ? "" : path + ".") + node.keys[i] : path + "[" + std::to_string(i) + "]");
    }
  }

 private:
  std::optional<Node> taken(const std::string& name, const base::Place& place) {
    const std::size_t dot = name.find('.');
    const std::string id = name.substr(0, dot);
    const auto fail = [&](std::string problem, std::string why, std::string remedy) {
      errors.push_back({std::move(problem), std::move(why), std::move(remedy), place});
      return std::nullopt;
    };
    const scenario::Catalogue::Entry* const entry = catalogue_.find(id);
    if (entry == nullptr) {
      const auto names = catalogue_.names();
      const std::string_view near = base::nearest_name(id, names);
      return fail("the catalogue has no entry " + base::quoted(id), "'from' names a number as ENTRY.PATH",
                  near.empty() ? "see 'iamd catalog'" : "did you mean '" + std::string{near} + "'?");
    }
    if (dot == std::string::npos) {
      return fail("'from: " + id + "' names an entry, not a number", "a number is ENTRY.PATH",
                  "see 'iamd catalog " + id + "' for its numbers");
    }
    Node tree = entry->component;
    if (auto wrong = scenario::resolve_uses(tree, catalogue_, nullptr); !wrong.empty()) {
      errors.insert(errors.end(), wrong.begin(), wrong.end());
      return std::nullopt;
    }
    const Node* at = &tree;
    std::size_t from = dot + 1;
    while (at != nullptr && from <= name.size()) {
      const std::size_t end = std::min(name.find('.', from), name.size());
      const std::string step = name.substr(from, end - from);
      const Node* const next = at->find(step);
      if (next == nullptr) {
        const std::vector<std::string_view> known{at->keys.begin(), at->keys.end()};
        const std::string_view near = base::nearest_name(step, known);
        return fail("the entry '" + id + "' has no " + base::quoted(name.substr(dot + 1)),
                    known.empty() ? "" : "known there: " + base::list_of_names(known),
                    near.empty() ? "see 'iamd catalog " + id + "'" : "did you mean '" + std::string{near} + "'?");
      }
      at = next;
      from = end + 1;
    }
    if (!scenario::is_number(*at)) {
      return fail(base::quoted(name) + " is no number but " + at->described(), "'from' names a number",
                  "see 'iamd catalog " + id + "'");
    }
    return *at;
  }

  const scenario::Catalogue& catalogue_;
};

scenario::Checked<Claim> finished(Node tree, std::string name, const ClaimLoadOptions& options) {
  const scenario::Catalogue& catalogue =
      options.catalogue != nullptr ? *options.catalogue : scenario::Catalogue::built_in();
  Errors errors;
  const auto doubts = tree.file ? tree.file->doubts : std::nullopt;
  for (const scenario::Override& change : options.overrides) {
    if (auto error = scenario::apply_override(tree, change, doubts)) errors.push_back(std::move(*error));
  }
  if (!errors.empty()) return std::unexpected{std::move(errors)};
  if (const Node* format = tree.find("format"); format == nullptr || format->text != claim_format) {
    const Node& at = format != nullptr ? *format : tree;
    return std::unexpected{
        Errors{{"this is no claim file",
                format == nullptr ? "it does not say its format" : "its format is " + base::quoted(format->text),
                "begin it with 'format: " + std::string{claim_format} + "'; 'iamd claim new' writes one",
                at.place("format")}}};
  }
  if (!options.without.empty()) {
    static_cast<void>(scenario::take_sources_away(tree, options.without, *table_of_claim().info()));
  }
  FromCatalogue from{catalogue};
  from.resolve(tree, "");
  if (!from.errors.empty()) return std::unexpected{std::move(from.errors)};
  scenario::Reader reader;
  Claim claim;
  table_of_claim().read_into(tree, "", reader, claim);
  for (const scenario::NamedBlock& block : claim.blocks) {
    if (auto proposition = proposition_registry().read(block.block.node, block.block.path, reader)) {
      claim.propositions.push_back(std::move(proposition));
    }
  }
  if (claim.blocks.empty() && reader.clean()) {
    reader.fail(tree, "propositions", "a claim without propositions", "there is nothing to judge",
                "add one; 'iamd claim new' shows how");
  }
  if (!claim.claim.source.empty() &&
      std::ranges::find(claim.sources, claim.claim.source, &scenario::Source::id) == claim.sources.end()) {
    std::vector<std::string_view> known;
    for (const auto& source : claim.sources) known.push_back(source.id);
    const std::string_view near = base::nearest_name(claim.claim.source, known);
    reader.fail(*tree.find("claim"), "claim.source", "unknown source " + base::quoted(claim.claim.source),
                known.empty() ? "the file lists no sources" : "known: " + base::list_of_names(known),
                near.empty() ? "add it to 'sources'" : "did you mean '" + std::string{near} + "'?");
  }
  if (!reader.clean()) return std::unexpected{reader.errors()};
  claim.file = std::move(name);
  claim.hash = base::hash_text(scenario::canonical_text(tree));
  return claim;
}

}  // namespace

std::shared_ptr<const scenario::TableInfo> claim_table() { return table_of_claim().info(); }

scenario::Checked<Claim> load_claim(const std::filesystem::path& file, const ClaimLoadOptions& options) {
  auto tree = scenario::parse_file(file, options.limits);
  if (!tree) return std::unexpected{std::move(tree).error()};
  return finished(std::move(*tree), file.string(), options);
}

scenario::Checked<Claim> load_claim_text(std::string_view text, std::string name, const ClaimLoadOptions& options) {
  auto tree = scenario::parse(text, name, options.limits);
  if (!tree) return std::unexpected{std::move(tree).error()};
  return finished(std::move(*tree), std::move(name), options);
}

const scenario::Registry<Proposition>& proposition_registry() {
  static const scenario::Registry<Proposition> registry = [] {
    scenario::Registry<Proposition> made{"proposition", "Something that a claim says, in a form that can be measured"};
    add_engagement_kinds(made);
    add_sight_kinds(made);
    add_run_kinds(made);
    add_area_kinds(made);
    add_sight_line_kinds(made);
    add_time_kinds(made);
    add_count_kinds(made);
    add_arithmetic_kinds(made);
    add_conversion_kinds(made);
    return made;
  }();
  return registry;
}

}  // namespace iamd::study
