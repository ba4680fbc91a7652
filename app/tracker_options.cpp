#include "tracker_options.hpp"

#include <algorithm>
#include <array>
#include <string_view>
#include <utility>

#include "iamd/base/text.hpp"
#include "iamd/scenario/tree.hpp"

namespace iamd::app {
namespace {

using base::Error;
using scenario::Node;
using scenario::RoleInfo;

// The kinds that --associator names; other kinds of the registry may be had with --tracker.
// The default is jpda: a little better than gnn in most scenes tried, at hardly more cost (docs/models.md).
constexpr std::string_view preferred_kind = "jpda";

Node scalar(std::string_view text, const std::string& from) {
  Node node;
  node.kind = Node::Kind::scalar;
  node.text = text;
  node.file = std::make_shared<const scenario::FileInfo>(scenario::FileInfo{from});
  return node;
}

Node map_from(const std::string& from) {
  Node map = scalar("", from);
  map.kind = Node::Kind::map;
  return map;
}

// Words between commas as a list.
Node list_of(std::string_view words, const std::string& from) {
  Node list = scalar("", from);
  list.kind = Node::Kind::list;
  for (std::size_t at = 0; at <= words.size();) {
    const std::size_t comma = std::min(words.find(',', at), words.size());
    list.items.push_back(scalar(words.substr(at, comma - at), from));
    at = comma + 1;
  }
  return list;
}

const RoleInfo::Component* component_of(const RoleInfo& role, const Node& block) {
  const Node* kind = block.find("kind");
  const std::string_view name = kind != nullptr && kind->is_scalar() ? std::string_view{kind->text} : role.default_kind;
  const auto found = std::ranges::find(role.components, name, &RoleInfo::Component::kind);
  return found == role.components.end() ? nullptr : &*found;
}

const scenario::FieldInfo* field_of(const RoleInfo::Component& component, std::string_view key) {
  const auto field = std::ranges::find(component.table->fields, key, &scenario::FieldInfo::key);
  return field == component.table->fields.end() ? nullptr : &*field;
}

scenario::Checked<Node> block_of_file(const std::string& file) {
  if (file.empty()) return map_from("");
  auto tree = scenario::parse_file(file);
  if (!tree) return tree;
  if (tree->is_map() && tree->keys.size() == 1 && tree->keys.front() == "tracker") return Node{tree->items.front()};
  return tree;
}

// The block inside the kind's table that has this key: empty: the table itself; nothing: none has.
std::optional<std::string> home_of(const RoleInfo::Component& component, std::string_view key) {
  const auto has = [&](const scenario::TableInfo& table) {
    return std::ranges::find(table.fields, key, &scenario::FieldInfo::key) != table.fields.end();
  };
  if (has(*component.table)) return "";
  for (const scenario::FieldInfo& field : component.table->fields) {
    if (field.type == scenario::FieldInfo::Type::table && field.table && has(*field.table)) return field.key;
  }
  return std::nullopt;
}

// An option that sets a key of the block, if the kind has such a key.
std::optional<Error> set_key(Node& block, const RoleInfo::Component& component, std::string_view key,
                             const std::string& option, const std::string& value) {
  if (value.empty()) return std::nullopt;
  const std::optional<std::string> home = home_of(component, key);
  if (!home) {
    std::vector<std::string_view> able;
    for (const RoleInfo::Component& other : tracking::tracker_registry().info().components) {
      if (home_of(other, key)) able.push_back(other.kind);
    }
    return Error{option + " means nothing to the tracker '" + component.kind + "'",
                 able.empty() ? "no tracker has such a setting" : "trackers that have it: " + base::list_of_names(able),
                 able.empty() ? "leave it out" : "add --associator " + std::string{able.front()}};
  }
  if (!home->empty() && block.find(*home) == nullptr) block.set(*home, map_from(option));
  Node& where = home->empty() ? block : *block.find(*home);
  where.set(key, option == "--motion" ? list_of(value, option) : scalar(value, option));
  return std::nullopt;
}

// Every key of a block with its value, defaults too; blocks in it likewise.
Node settings_of(const scenario::TableInfo& table, const Node* block) {
  Node all = map_from("");
  for (const scenario::FieldInfo& field : table.fields) {
    const Node* given = block == nullptr ? nullptr : block->find(field.key);
    if (given != nullptr && given->is_null()) given = nullptr;
    if (field.type == scenario::FieldInfo::Type::table && field.table) {
      all.set(field.key, settings_of(*field.table, given));
    } else if (given != nullptr) {
      all.set(field.key, *given);
    } else if (!field.default_text.empty()) {
      all.set(field.key, scalar(field.default_text, ""));
    }
  }
  return all;
}

double late_s_of(const RoleInfo::Component& component, const Node& block) {
  const Node* given = block.find("late_s");
  if (given != nullptr) {
    if (const auto value = scenario::as_number(*given)) return *value;
  }
  const scenario::FieldInfo* field = field_of(component, "late_s");
  return field == nullptr ? 0.0 : scenario::as_number(scalar(field->default_text, "")).value_or(0.0);
}

}  // namespace

void add_tracker_options(CLI::App& command, TrackerArguments& typed) {
  command.add_option("--tracker", typed.file, "a file with the tracker's settings, as in a scenario's tracker block")
      ->type_name("FILE");
  command.add_option("--associator", typed.associator, "the kind of tracker: gnn, jpda, mht, pmbm or extended_kalman")
      ->type_name("KIND");
  command.add_option("--filter", typed.filter, "linear, extended, unscented or cubature")->type_name("FILTER");
  command.add_option("--motion", typed.motion, "motion models between commas, such as constant_velocity,ballistic")
      ->type_name("MOTION,…");
  command.add_option("--set", typed.overrides, "change a setting of the tracker; may be repeated")
      ->type_name("KEY=VALUE")
      ->allow_extra_args(false);
}

scenario::Checked<ChosenTracker> choose_tracker(const TrackerArguments& typed) {
  auto block = block_of_file(typed.file);
  if (!block) return std::unexpected{block.error()};
  const RoleInfo& role = tracking::tracker_registry().info();
  if (!typed.associator.empty()) {
    block->set("kind", scalar(typed.associator, "--associator"));
  } else if (block->is_map() && block->find("kind") == nullptr &&
             std::ranges::find(role.components, preferred_kind, &RoleInfo::Component::kind) != role.components.end()) {
    block->set("kind", scalar(preferred_kind, ""));
  }
  std::vector<Error> errors;
  for (const std::string& text : typed.overrides) {
    auto change = scenario::parse_override(text);
    std::optional<Error> error;
    if (!change) {
      error = std::move(change).error();
    } else {
      error = scenario::apply_override(*block, *change, std::nullopt);
    }
    if (error) errors.push_back(std::move(*error));
  }
  const RoleInfo::Component* const component = component_of(role, *block);
  if (component != nullptr) {
    for (auto&& error : {set_key(*block, *component, "filter", "--filter", typed.filter),
                         set_key(*block, *component, "motions", "--motion", typed.motion)}) {
      if (error) errors.push_back(*error);
    }
  }
  if (!errors.empty()) return std::unexpected{std::move(errors)};
  scenario::Reader reader;
  ChosenTracker chosen;
  chosen.model = tracking::tracker_registry().read(*block, "tracker", reader);
  if (!reader.clean() || component == nullptr) return std::unexpected{reader.errors()};
  chosen.kind = component->kind;
  chosen.settings = scenario::json_text(settings_of(*component->table, &*block));
  chosen.late_s = late_s_of(*component, *block);
  return chosen;
}

}  // namespace iamd::app
