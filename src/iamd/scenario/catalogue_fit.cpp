#include "iamd/scenario/catalogue_fit.hpp"

#include <algorithm>
#include <set>
#include <string>

namespace iamd::scenario {
namespace {

using Type = FieldInfo::Type;

struct Expected {
  const TableInfo* table = nullptr;
  const RoleInfo* role = nullptr;
};

// The block that an entry of a role stands for, wherever the vocabulary has it.
class BlockSearch {
 public:
  BlockSearch(const Vocabulary& vocabulary, std::string_view wanted) : wanted_{wanted} {
    for (const RoleInfo* role : {vocabulary.sensor, vocabulary.tracker, vocabulary.doctrine}) look_in(role);
    for (const auto& table : {vocabulary.object, vocabulary.battery, vocabulary.asset, vocabulary.command_post}) {
      look_in(table.get());
    }
  }
  [[nodiscard]] Expected found() const { return found_; }

 private:
  void look_in(const RoleInfo* role) {
    if (role == nullptr || !seen_.insert(role).second) return;
    if (role->role == wanted_) found_.role = role;
    for (const auto& component : role->components) look_in(component.table.get());
  }
  void look_in(const TableInfo* table) {
    if (table == nullptr || !seen_.insert(table).second) return;
    if (table->use_role == wanted_) found_.table = table;
    for (const FieldInfo& field : table->fields) {
      look_in(field.table.get());
      look_in(field.role);
    }
  }

  std::string_view wanted_;
  std::set<const void*> seen_;
  Expected found_;
};

class Fit {
 public:
  void check(const Node& node, const std::string& path, const Expected& expected) {
    if (expected.role == nullptr) return check_block(node, path, *expected.table, {});
    // Which component it is may be left to the block that uses the entry.
    if (node.is_map() && node.find("kind") == nullptr && expected.role->default_kind.empty()) return;
    const auto index = component_index(*expected.role, node, path, reader_);
    if (index) check_block(node, path, *expected.role->components[*index].table, {"kind"});
  }
  [[nodiscard]] const std::vector<base::Error>& errors() const { return reader_.errors(); }

 private:
  void check_block(const Node& node, const std::string& path, const TableInfo& table,
                   std::initializer_list<std::string_view> also) {
    if (!reader_.check_keys(node, path, table, also)) return;
    for (const FieldInfo& field : table.fields) {
      const Node* value = node.find(field.key);
      if (value != nullptr && !value->is_null()) check_value(*value, path + "." + field.key, field);
    }
  }

  void check_list(const Node& node, const std::string& path, const FieldInfo& field) {
    if (!node.is_list()) return reader_.fail(node, path, "expected a list, found " + node.described());
    if (field.named) {
      for (const NamedBlock& named : reader_.named_blocks(node, path))
        check_item(named.block.node, named.block.path, field);
      return;
    }
    for (std::size_t i = 0; i < node.items.size(); ++i) {
      check_item(node.items[i], path + "[" + std::to_string(i) + "]", field);
    }
  }
  void check_item(const Node& item, const std::string& path, const FieldInfo& field) {
    if (field.role != nullptr) return check(item, path, {nullptr, field.role});
    if (field.table == nullptr) return;
    if (field.named) return check_block(item, path, *field.table, {"id"});
    check_block(item, path, *field.table, {});
  }

  void check_value(const Node& node, const std::string& path, const FieldInfo& field) {
    switch (field.type) {
      case Type::number:
      case Type::whole:
        static_cast<void>(reader_.number(node, path, field, field.type == Type::whole));
        return;
      case Type::curve:
        static_cast<void>(reader_.curve(node, path, field));
        return;
      case Type::flag:
        static_cast<void>(reader_.flag(node, path));
        return;
      case Type::text:
        static_cast<void>(reader_.text(node, path));
        return;
      case Type::choice:
        static_cast<void>(reader_.choice(node, path, field));
        return;
      case Type::list_of_texts:
        static_cast<void>(reader_.texts(node, path));
        return;
      case Type::list_of_choices:
        static_cast<void>(reader_.choices(node, path, field));
        return;
      case Type::table:
      case Type::role:
        return check_item(node, path, field);
      case Type::list_of_tables:
      case Type::list_of_roles:
        return check_list(node, path, field);
      case Type::word_or_table:
        if (node.is_map()) return check_item(node, path, field);
        static_cast<void>(reader_.choice(node, path, field));
        return;
      case Type::word_or_list:
        if (node.is_list()) return check_list(node, path, field);
        static_cast<void>(reader_.choice(node, path, field));
        return;
    }
  }

  Reader reader_;
};

}  // namespace

std::vector<base::Error> misfits(const Node& component, std::string_view role, const Vocabulary& vocabulary,
                                 const std::string& path) {
  const Expected expected = BlockSearch{vocabulary, role}.found();
  if (expected.role == nullptr && expected.table == nullptr) return {};
  Fit fit;
  fit.check(component, path, expected);
  return fit.errors();
}

}  // namespace iamd::scenario
