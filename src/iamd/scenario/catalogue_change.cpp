#include "iamd/scenario/catalogue_change.hpp"

#include <algorithm>
#include <cmath>
#include <numbers>
#include <set>
#include <utility>
#include <vector>

#include "iamd/base/text.hpp"
#include "iamd/scenario/distribution.hpp"
#include "iamd/scenario/expected.hpp"
#include "iamd/scenario/override.hpp"
#include "iamd/scenario/units.hpp"

namespace iamd::scenario {
namespace {

using base::Error;

constexpr double whole_factor = 2.0;
constexpr double part_factor = std::numbers::sqrt2;
constexpr double z95 = 1.6448536269514722;  // Abramowitz and Stegun (1964), table 26.5

// ---- --set

Error unknown_path(const Override& change, std::string_view id, const Node& block, std::string_view step) {
  std::vector<std::string_view> known{block.keys.begin(), block.keys.end()};
  const std::string_view near = base::nearest_name(step, known);
  return {"the catalogue's '" + std::string{id} + "' has no number " + base::quoted(change.path.substr(id.size() + 1)),
          known.empty() ? "" : "known there: " + base::list_of_names(known),
          near.empty() ? "see 'iamd catalog " + std::string{id} + "'" : "did you mean '" + std::string{near} + "'?",
          {"--set", 0, 0, change.path}};
}

// The steps of ENTRY.a[b].c after the entry.
std::vector<std::string> steps_after(std::string_view path, std::size_t from) {
  std::vector<std::string> steps;
  while (from < path.size()) {
    const bool bracket = path[from] == '[';
    ++from;  // '.' or '['
    const std::size_t end = std::min(bracket ? path.find(']', from) : path.find_first_of(".[", from), path.size());
    steps.emplace_back(path.substr(from, end - from));
    from = end + (bracket ? 1 : 0);
  }
  return steps;
}

// The element of a list by id or number, or the value under a key.
Node* below(Node& node, const std::string& step) {
  if (node.is_map()) return node.find(step);
  for (std::size_t i = 0; i < node.items.size(); ++i) {
    const Node* const id = node.items[i].find("id");
    if ((id != nullptr && id->text == step) || std::to_string(i) == step) return &node.items[i];
  }
  return nullptr;
}

Node* at(Node& tree, std::span<const std::string> steps) {
  Node* node = &tree;
  for (const std::string& step : steps) {
    if (node != nullptr) node = below(*node, step);
  }
  return node;
}

// ---- --without

struct Ends {
  double low = 0.0, likely = 0.0, high = 0.0;
};

std::optional<Ends> ends_of(const Node& number) {
  const auto plain = [](const Node* node) { return node == nullptr ? std::nullopt : as_number(*node); };
  const auto pair = [&](std::string_view key) -> std::optional<std::pair<double, double>> {
    const Node* const list = number.find(key);
    if (list == nullptr || list->items.size() != 2) return std::nullopt;
    const auto a = as_number(list->items[0]), b = as_number(list->items[1]);
    if (!a || !b) return std::nullopt;
    return std::pair{*a, *b};
  };
  if (const auto value = plain(number.find("value"))) return Ends{*value, *value, *value};
  const auto low = plain(number.find("low")), likely = plain(number.find("likely")), high = plain(number.find("high"));
  if (low && likely && high) return Ends{*low, *likely, *high};
  if (const auto ends = pair("uniform")) return Ends{ends->first, 0.5 * (ends->first + ends->second), ends->second};
  if (const auto normal = pair("normal")) {
    const double half = z95 * normal->second;
    return Ends{normal->first - half, normal->first, normal->first + half};
  }
  return std::nullopt;
}

// Where no table says what a number may be.
Domain usual_domain(const Ends& ends, std::string_view key) {
  if (unit_of_key(key).form == UnitForm::decibel || ends.low < 0.0) return any_number;
  const bool share = unit_name(key).empty() && ends.low < 1.0 && ends.high <= 1.0;
  return share ? probability : non_negative;
}

class Doubter {
 public:
  explicit Doubter(std::span<const std::string> ids) : ids_{ids} {}

  Doubted found;

  void visit(Node& node, std::string_view key, const Expected& expected, const FieldInfo* field) {
    if (node.is_list()) {
      for (Node& item : node.items) visit(item, key, expected, field);
    }
    if (!node.is_map()) return;
    if (is_curve_map(node)) {
      if (share_taken(node) > 0.0) ++found.kept;
      return;
    }
    if (is_number_map(node)) return doubt(node, key, field);
    for (std::size_t i = 0; i < node.items.size(); ++i) {
      visit(node.items[i], node.keys[i], expected.under(node, node.keys[i]), expected.field(node, node.keys[i]));
    }
  }

 private:
  [[nodiscard]] bool taken(const Node& source) const {
    return source.is_scalar() && std::ranges::find(ids_, source.text) != ids_.end();
  }
  // Of a number's sources: none (0), some (0.5) or all (1) are taken away.
  [[nodiscard]] double share_taken(const Node& number) const {
    const Node* const source = number.find("source");
    if (source == nullptr) return 0.0;
    if (!source->is_list()) return taken(*source) ? 1.0 : 0.0;
    const auto count = std::ranges::count_if(source->items, [&](const Node& item) { return taken(item); });
    if (count == 0) return 0.0;
    return static_cast<std::size_t>(count) == source->items.size() ? 1.0 : 0.5;
  }

  void doubt(Node& number, std::string_view key, const FieldInfo* field) {
    const double share = share_taken(number);
    if (share == 0.0) return;
    const bool alone = share == 1.0;
    if (!widen(number, key, field, alone)) {
      ++found.kept;
      return;
    }
    ++(alone ? found.alone : found.partly);
    cite_the_rest(number, alone);
  }

  static Node scalar(const Node& parent, std::string text, bool quoted = false) {
    Node made;
    made.kind = Node::Kind::scalar;
    made.text = std::move(text);
    made.quoted = quoted;
    made.file = parent.file;
    made.line = made.key_line = parent.line;
    made.column = made.key_column = parent.column;
    return made;
  }
  static void drop(Node& map, std::string_view key) {
    const auto place = std::ranges::find(map.keys, key);
    if (place == map.keys.end()) return;
    map.items.erase(map.items.begin() + (place - map.keys.begin()));
    map.keys.erase(place);
  }

  // False where nothing can be doubted.
  static bool widen(Node& number, std::string_view key, const FieldInfo* field, bool alone) {
    if (field != nullptr && !field->may_be_distribution) return false;
    if (Node* const beta = number.find("beta")) {
      for (Node& count : beta->items) {
        const auto value = as_number(count);
        if (!value) return false;
        count = scalar(count, as_text(alone ? 0.0 : 0.5 * *value));
      }
      return true;
    }
    const auto ends = ends_of(number);
    if (!ends) return false;
    const double factor = alone ? whole_factor : part_factor;
    double low = std::min(ends->low / factor, ends->low * factor);
    double high = std::max(ends->high / factor, ends->high * factor);
    if (unit_of_key(key).form == UnitForm::decibel) {
      const double margin_db = alone ? 3.0 : 1.5;  // two, and its root
      low = ends->low - margin_db;
      high = ends->high + margin_db;
    }
    const Domain domain = field != nullptr ? field->domain : usual_domain(*ends, key);
    if (!domain.contains(low)) low = domain.low_open ? ends->low : domain.low;
    if (!domain.contains(high)) high = domain.high_open ? ends->high : domain.high;
    low = std::min(low, ends->low);
    high = std::max(high, ends->high);
    if (!(low < high)) return false;
    if (!doubt_of(number)) number.set("doubt", scalar(number, "epistemic"));
    if (Node* const uniform = number.find("uniform")) {
      uniform->items[0] = scalar(uniform->items[0], as_text(low));
      uniform->items[1] = scalar(uniform->items[1], as_text(high));
      return true;
    }
    drop(number, "value");
    drop(number, "normal");
    number.set("low", scalar(number, as_text(low)));
    number.set("likely", scalar(number, as_text(ends->likely)));
    number.set("high", scalar(number, as_text(high)));
    return true;
  }

  void cite_the_rest(Node& number, bool alone) const {
    std::string note = alone ? "doubted: without its source" : "doubted: without one of its sources";
    if (const Node* const old = number.find("note")) note += "; " + old->text;
    number.set("note", scalar(number, std::move(note), true));
    if (!alone) {
      std::erase_if(number.find("source")->items, [&](const Node& source) { return taken(source); });
      return;
    }
    drop(number, "source");
    drop(number, "basis");
    number.set("confidence", scalar(number, "low"));
  }

  std::span<const std::string> ids_;
};

// The tables of the components by the role that an entry has, as far as a table reaches.
class Roles {
 public:
  explicit Roles(const TableInfo& root) { collect(root); }

  [[nodiscard]] Expected of(std::string_view role) const {
    const auto found =
        std::ranges::find_if(known_, [&](const Expected& expected) { return expected.use_role() == role; });
    return found == known_.end() ? Expected{} : *found;
  }

 private:
  void collect(const TableInfo& table) {
    if (!seen_.insert(&table).second) return;
    if (!table.use_role.empty()) known_.push_back({&table, nullptr});
    for (const FieldInfo& field : table.fields) {
      if (field.table) collect(*field.table);
      if (field.role != nullptr) collect(*field.role);
    }
  }
  void collect(const RoleInfo& role) {
    if (!seen_.insert(&role).second) return;
    known_.push_back({nullptr, &role});
    for (const auto& component : role.components) {
      if (component.table) collect(*component.table);
    }
  }

  std::set<const void*> seen_;
  std::vector<Expected> known_;
};

}  // namespace

std::string_view first_step(std::string_view path) { return path.substr(0, path.find_first_of(".[")); }

std::optional<Error> set_number(Catalogue& catalogue, const Override& change) {
  const std::string_view id = first_step(change.path);
  const base::Place place{"--set", 0, 0, change.path};
  Catalogue::Entry* const entry = catalogue.find(id);
  if (entry == nullptr) {
    const auto names = catalogue.names();
    const std::string_view near = base::nearest_name(id, names);
    return Error{"the catalogue has no entry " + base::quoted(id), "a number of it is ENTRY.PATH",
                 near.empty() ? "see 'iamd catalog'" : "did you mean '" + std::string{near} + "'?", place};
  }
  if (id.size() == change.path.size()) {
    return Error{"'" + std::string{id} + "' is an entry of the catalogue, not a number", "a number of it is ENTRY.PATH",
                 "see 'iamd catalog " + std::string{id} + "' for its numbers", place};
  }
  const std::vector<std::string> steps = steps_after(change.path, id.size());
  Node after_use = entry->component;
  if (auto errors = resolve_uses(after_use, catalogue, nullptr); !errors.empty()) return std::move(errors.front());
  Node* number = &after_use;
  for (const std::string& step : steps) {
    Node* const next = below(*number, step);
    if (next == nullptr || (number->is_map() && is_number_map(*number))) {
      return unknown_path(change, id, *number, step);
    }
    number = next;
  }
  if (!is_number(*number)) {
    const std::vector<std::string_view> known{number->keys.begin(), number->keys.end()};
    return Error{base::quoted(change.path) + " is no number but " + number->described(),
                 known.empty() ? "only numbers of the catalogue can be set" : "in it: " + base::list_of_names(known),
                 "see 'iamd catalog " + std::string{id} + "' for its numbers", place};
  }
  const Node* const as_written = at(entry->component, steps);
  const Node old = as_written != nullptr ? *as_written : Node{};
  const Override inside{change.path.substr(id.size() + 1), change.value};
  Node changed = entry->component;
  if (auto error =
          apply_override(changed, inside, entry->component.file ? entry->component.file->doubts : std::nullopt)) {
    error->place.path = change.path;
    return error;
  }
  Node* const set = at(changed, steps);
  if (set == nullptr || !is_number(*set)) {
    return Error{base::quoted(change.value) + " is no number", "a number of the catalogue is set",
                 "write a number, {low: 1, likely: 2, high: 3} or {uniform: [1, 3]}", place};
  }
  // It keeps its name in the catalogue, by which answers tell what they rest on.
  if (set->is_map() && old.line > 0) {
    set->file = old.file;
    set->line = old.line;
    set->column = old.column;
    if (set->find("note") == nullptr) {
      Node note;
      note.kind = Node::Kind::scalar;
      note.text = "set on the command line";
      set->set("note", std::move(note));
    }
  }
  entry->component = std::move(changed);
  return std::nullopt;
}

Doubted& Doubted::operator+=(const Doubted& other) {
  alone += other.alone;
  partly += other.partly;
  kept += other.kept;
  return *this;
}

Doubted take_sources_away(Node& tree, std::span<const std::string> ids, const TableInfo& root) {
  Doubter doubter{ids};
  doubter.visit(tree, "", Expected{&root, nullptr}, nullptr);
  return doubter.found;
}

Doubted take_sources_away(Catalogue& catalogue, std::span<const std::string> ids, const TableInfo& root) {
  const Roles roles{root};
  Doubter doubter{ids};
  for (const std::string_view id : catalogue.names()) {
    Catalogue::Entry& entry = *catalogue.find(id);
    doubter.visit(entry.component, "", roles.of(entry.role), nullptr);
  }
  return doubter.found;
}

}  // namespace iamd::scenario
