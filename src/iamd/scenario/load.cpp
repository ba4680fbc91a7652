// From a scenario's file to its struct: include, --set, use, and the top level.
#include "iamd/scenario/load.hpp"

#include <algorithm>
#include <utility>

#include "iamd/base/hash.hpp"
#include "iamd/base/text.hpp"
#include "iamd/scenario/override.hpp"
#include "iamd/scenario/tree.hpp"

namespace iamd::scenario {
namespace {

namespace fs = std::filesystem;
using base::Error;

std::unexpected<std::vector<Error>> refused(Error error) {
  return std::unexpected{std::vector<Error>{std::move(error)}};
}

void erase(Node& map, std::string_view key) {
  const auto found = std::ranges::find(map.keys, key);
  if (found == map.keys.end()) return;
  map.items.erase(map.items.begin() + (found - map.keys.begin()));
  map.keys.erase(found);
}

// A tree that is no scenario at all is answered with that, not with all that it lacks.
std::optional<Error> check_format(const Node& tree, bool required) {
  if (!tree.is_map()) {
    return Error{"expected a block (a map), found " + tree.described(), "a scenario is keys and values",
                 "start with 'format: " + std::string{scenario_format} + "'", tree.place()};
  }
  const Node* format = tree.find("format");
  const std::string wanted{scenario_format};
  if (format == nullptr || format->is_null()) {
    if (!required) return std::nullopt;
    return Error{"'format' is missing", "it says what the file is", "add 'format: " + wanted + "'", tree.place()};
  }
  if (format->is_scalar() && format->text == scenario_format) return std::nullopt;
  std::string suggestion;
  if (format->is_scalar() && format->text.starts_with("iamd-scenario/"))
    suggestion = "this is another version of the format: use the release that reads it";
  if (format->is_scalar() && format->text.starts_with("iamd-catalog/"))
    suggestion = "this is a catalogue; name a scenario";
  return Error{"unknown format " + format->described(), "this program reads " + wanted, std::move(suggestion),
               format->place("format")};
}

// Reads a file and, below it, those that it includes.
class Includer {
 public:
  explicit Includer(const Limits& limits) : limits_{limits} {}

  Checked<Node> read(const fs::path& file, const Node* included_by, const std::string& at) {
    const std::string name = file.lexically_normal().string();
    std::error_code failed;
    const std::string identity = fs::weakly_canonical(file, failed).string();
    if (std::ranges::find(chain_, identity, &Link::identity) != chain_.end()) {
      std::string chain;
      for (const auto& link : chain_) chain += link.name + " -> ";
      return refused({"this file includes itself", chain + name, "remove one 'include'", included_by->place(at)});
    }
    if (++files_ > limits_.includes) {
      return refused(
          {"too many files are included", "at most " + std::to_string(limits_.includes), {}, included_by->place(at)});
    }
    auto tree = parse_file(included_by == nullptr ? file : fs::path{name}, limits_);
    if (!tree) {
      if (included_by != nullptr) {
        const base::Place from = included_by->place();
        Error& error = tree.error().front();
        const std::string included = "included at " + from.file + ":" + std::to_string(from.line);
        error.why += (error.why.empty() ? "" : "; ") + included;
      }
      return tree;
    }
    limits_.nodes -= std::min(limits_.nodes, count_nodes(*tree));
    if (auto wrong = check_format(*tree, included_by == nullptr)) return refused(std::move(*wrong));
    chain_.push_back({identity, name});
    auto whole = with_includes(std::move(*tree), file);
    chain_.pop_back();
    return whole;
  }

 private:
  struct Link {
    std::string identity;
    std::string name;
  };

  Checked<Node> with_includes(Node tree, const fs::path& file) {
    const Node* found = tree.find("include");
    if (found == nullptr) return tree;
    const Node include = *found;
    erase(tree, "include");
    const bool one = include.is_scalar();
    if (!one && !include.is_list() && !include.is_null()) {
      return refused(
          {"expected a file or a list of files, found " + include.described(), {}, {}, include.place("include")});
    }
    Node below;
    below.kind = Node::Kind::map;
    for (std::size_t i = 0; i < (one ? 1 : include.items.size()); ++i) {
      const Node& item = one ? include : include.items[i];
      const std::string at = one ? "include" : "include[" + std::to_string(i) + "]";
      if (!item.is_scalar() || item.text.empty()) {
        return refused({"expected the name of a file, found " + item.described(), {}, {}, item.place(at)});
      }
      auto part = read(file.parent_path() / item.text, &item, at);
      if (!part) return part;
      // What a file says of itself is not inherited.
      for (const auto key : {"$schema", "doubts"}) erase(*part, key);
      below = merged(std::move(below), std::move(*part), UseInMerge::is_a_key);
    }
    return merged(std::move(below), std::move(tree), UseInMerge::is_a_key);
  }

  Limits limits_;
  std::vector<Link> chain_;
  std::size_t files_ = 0;
};

// Gives all nodes of a file another FileInfo.
void reassign(Node& node, const FileInfo* from, const std::shared_ptr<const FileInfo>& to) {
  if (node.file.get() == from) node.file = to;
  for (Node& item : node.items) reassign(item, from, to);
}

// --set doubts=… changes what the main file's distributions are.
void apply_doubts(Node& tree) {
  const Node* doubts = tree.find("doubts");
  if (doubts == nullptr || !tree.file) return;
  FileInfo info = *tree.file;
  if (doubts->text == "epistemic") info.doubts = Doubt::epistemic;
  if (doubts->text == "aleatory") info.doubts = Doubt::aleatory;
  if (info.doubts == tree.file->doubts) return;
  const auto old = tree.file;
  reassign(tree, old.get(), std::make_shared<FileInfo>(std::move(info)));
}

bool ends_in_use(const std::string& path) { return path == "use" || path.ends_with(".use"); }

// Overrides of what is in the files, then the catalogue, then overrides of what came with it.
std::vector<Error> complete(Node& tree, const TableInfo& table, const LoadOptions& options) {
  std::vector<Error> errors;
  const Catalogue& catalogue = options.catalogue != nullptr ? *options.catalogue : Catalogue::built_in();
  for (const Override& change : options.overrides) {
    if (change.path == "doubts") {
      if (auto error = apply_override(tree, change, std::nullopt)) errors.push_back(std::move(*error));
      apply_doubts(tree);
    }
    if (change.path == "include" || change.path.starts_with("include[") || change.path.starts_with("include.")) {
      errors.push_back({"'include' can't be overridden",
                        "the files are merged before --set is applied",
                        "make a file of your own with another include",
                        {"--set", 0, 0, change.path}});
    }
  }
  if (!errors.empty()) return errors;

  const auto doubts = tree.file ? tree.file->doubts : std::nullopt;
  std::vector<const Override*> later;
  for (const Override& change : options.overrides) {
    auto done = try_override(tree, change, doubts, MissingStep::leave);
    if (!done) {
      errors.push_back(std::move(done.error()));
    } else if (!*done) {
      later.push_back(&change);
    }
  }
  if (errors.empty()) errors = resolve_uses(tree, catalogue, &table, options.limits);
  if (!errors.empty() || later.empty()) return errors;
  for (const Override* change : later) {
    if (ends_in_use(change->path) && change->path.size() > 4) {
      // Another entry in the place of one that the catalogue brought: nothing of that one may stay.
      const Override whole{change->path.substr(0, change->path.size() - 4), "{use: " + change->value + "}"};
      if (auto error = apply_override(tree, whole, doubts)) errors.push_back(std::move(*error));
    } else if (auto error = apply_override(tree, *change, doubts)) {
      errors.push_back(std::move(*error));
    }
  }
  if (errors.empty()) errors = resolve_uses(tree, catalogue, &table, options.limits);
  return errors;
}

// An absent component of a role with a default: an empty block, so that rooms read it like any other.
void default_block(Block& block, const RoleInfo* role, const Node& defence, std::string path) {
  if (!block.empty() || role == nullptr) return;
  Node empty = defence;
  empty.keys.clear();
  empty.items.clear();
  block = Block{std::move(empty), std::move(path)};
}

Checked<Scenario> finished(Node tree, const std::string& name, const Vocabulary& vocabulary,
                           const LoadOptions& options) {
  const Table<Scenario> table = scenario_table(vocabulary);
  if (auto errors = complete(tree, *table.info(), options); !errors.empty()) {
    errors.resize(std::min(errors.size(), Reader::most_errors));
    return std::unexpected{std::move(errors)};
  }
  Reader reader;
  Scenario scenario;
  table.read_into(tree, "", reader, scenario);
  if (!reader.clean()) return std::unexpected{reader.errors()};
  if (scenario.defence) {
    const Node& defence = *tree.find("defence");
    default_block(scenario.defence->tracker, vocabulary.tracker, defence, "defence.tracker");
    default_block(scenario.defence->doctrine, vocabulary.doctrine, defence, "defence.doctrine");
  }
  scenario.file = name;
  scenario.name = fs::path{name}.stem().string();
  scenario.canonical = canonical_text(tree);
  scenario.hash = base::hash_text(scenario.canonical);
  return scenario;
}

}  // namespace

Checked<Scenario> load(const fs::path& file, const Vocabulary& vocabulary, const LoadOptions& options) {
  Includer includer{options.limits};
  auto tree = includer.read(file, nullptr, "");
  if (!tree) return std::unexpected{std::move(tree.error())};
  return finished(std::move(*tree), file.string(), vocabulary, options);
}

Checked<Scenario> load_text(std::string_view text, std::string name, const Vocabulary& vocabulary,
                            const LoadOptions& options) {
  auto tree = parse(text, name, options.limits);
  if (!tree) return std::unexpected{std::move(tree.error())};
  if (auto wrong = check_format(*tree, true)) return refused(std::move(*wrong));
  if (const Node* include = tree->find("include")) {
    return refused({"'include' is not possible here", "this scenario is a text, not a file", "load it from a file",
                    include->place("include")});
  }
  return finished(std::move(*tree), name, vocabulary, options);
}

Checked<Scenario> load_tree(Node tree, std::string name, const Vocabulary& vocabulary, const LoadOptions& options) {
  return finished(std::move(tree), name, vocabulary, options);
}

}  // namespace iamd::scenario
