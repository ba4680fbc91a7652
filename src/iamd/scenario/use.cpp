// `use: NAME`: entries of the catalogue laid below the blocks that name them.
#include <algorithm>
#include <utility>

#include "iamd/base/text.hpp"
#include "iamd/scenario/expected.hpp"
#include "iamd/scenario/load.hpp"
#include "iamd/scenario/tree.hpp"

namespace iamd::scenario {
namespace {

using base::Error;

class Resolver {
 public:
  Resolver(const Catalogue& catalogue, const Limits& limits) : catalogue_{catalogue}, limits_{limits} {}

  void resolve(Node& node, const std::string& path, const Expected& expected) {
    if (full_) return;
    if (++nodes_ > limits_.nodes) {
      full_ = true;
      return fail(node, path, "with its catalogue entries the scenario holds too many values",
                  "at most " + std::to_string(limits_.nodes));
    }
    if (node.is_list()) {
      for (std::size_t i = 0; i < node.items.size(); ++i) {
        const Node* id = node.items[i].find("id");
        const std::string name = id != nullptr && id->is_scalar() ? id->text : std::to_string(i);
        resolve(node.items[i], path + "[" + name + "]", expected);
      }
      return;
    }
    if (!node.is_map()) return;
    if (const Node* use = node.find("use"); use != nullptr) {
      if (!lay_in(node, path, expected)) return;
    }
    for (std::size_t i = 0; i < node.items.size(); ++i) {
      const std::string& key = node.keys[i];
      resolve(node.items[i], path.empty() ? key : path + "." + key, expected.under(node, key));
    }
  }

  std::vector<Error> take_errors() { return std::move(errors_); }

 private:
  void fail(const Node& node, const std::string& path, std::string problem, std::string why = {},
            std::string suggestion = {}) {
    if (errors_.size() < Reader::most_errors) {
      errors_.push_back(Error{std::move(problem), std::move(why), std::move(suggestion), node.place(path)});
    }
  }

  // Replaces a block that says `use` by the entry with the block over it.
  bool lay_in(Node& node, const std::string& path, const Expected& expected) {
    const Node use = *node.find("use");
    const std::string at = path.empty() ? "use" : path + ".use";
    const std::string_view role = expected.use_role();
    if (!use.is_scalar()) {
      fail(use, at, "expected the name of a catalogue entry, found " + use.described());
      return false;
    }
    if (expected.known() && role.empty()) {
      fail(use, at, "'use' is not possible here", "no entry of the catalogue describes such a block",
           "write its values");
      return false;
    }
    const Catalogue::Entry* entry = catalogue_.find(use.text);
    if (entry == nullptr) {
      auto names = catalogue_.names(role);
      if (names.empty()) names = catalogue_.names();
      const std::string_view near = base::nearest_name(use.text, names);
      fail(use, at, "the catalogue has no entry " + base::quoted(use.text),
           names.empty() ? "it is empty"
                         : "known" + (role.empty() ? "" : " with the role '" + std::string{role} + "'") + ": " +
                               base::list_of_names(names),
           near.empty() ? "see them with: iamd catalog" : "did you mean '" + std::string{near} + "'?");
      return false;
    }
    if (!role.empty() && entry->role != role) {
      const auto names = catalogue_.names(role);
      fail(use, at, "the catalogue's '" + entry->id + "' is of the role '" + entry->role + "'",
           "here stands one of the role '" + std::string{role} + "'",
           names.empty() ? "" : "known: " + base::list_of_names(names));
      return false;
    }
    if (std::ranges::find(chain_, entry->id) != chain_.end()) {
      std::string chain;
      for (const auto& id : chain_) chain += id + " -> ";
      fail(use, at, "the catalogue's '" + entry->id + "' uses itself", chain + entry->id);
      return false;
    }
    if (chain_.size() >= limits_.depth) {
      fail(use, at, "entries of the catalogue use each other too deeply",
           "at most " + std::to_string(limits_.depth) + " levels");
      return false;
    }
    Node below = entry->component;
    const std::size_t errors_before = errors_.size();
    chain_.push_back(entry->id);
    resolve(below, path, expected);
    chain_.pop_back();
    if (errors_.size() != errors_before || full_) return false;
    Node above = std::move(node);
    const auto position = std::ranges::find(above.keys, "use") - above.keys.begin();
    above.keys.erase(above.keys.begin() + position);
    above.items.erase(above.items.begin() + position);
    node = merged(std::move(below), std::move(above), UseInMerge::replaces_below);
    return true;
  }

  const Catalogue& catalogue_;
  const Limits& limits_;
  std::vector<std::string> chain_;
  std::vector<Error> errors_;
  std::size_t nodes_ = 0;
  bool full_ = false;
};

}  // namespace

std::vector<Error> resolve_uses(Node& tree, const Catalogue& catalogue, const TableInfo* table, const Limits& limits) {
  Resolver resolver{catalogue, limits};
  resolver.resolve(tree, "", Expected{table, nullptr});
  return resolver.take_errors();
}

}  // namespace iamd::scenario
