// What the tables say of a place in a tree.
#pragma once

#include <algorithm>
#include <string_view>

#include "iamd/scenario/table.hpp"

namespace iamd::scenario {

// The table or the role of a block; neither where the tables say nothing.
struct Expected {
  const TableInfo* table = nullptr;
  const RoleInfo* role = nullptr;

  [[nodiscard]] bool known() const { return table != nullptr || role != nullptr; }
  [[nodiscard]] std::string_view use_role() const {
    if (role != nullptr) return role->role;
    return table != nullptr ? std::string_view{table->use_role} : std::string_view{};
  }

  // The field behind a key of this block; null where there is none.
  [[nodiscard]] const FieldInfo* field(const Node& block, std::string_view key) const {
    const TableInfo* fields = table;
    if (role != nullptr) {
      const Node* kind = block.find("kind");
      const std::string_view name =
          kind != nullptr && kind->is_scalar() ? std::string_view{kind->text} : role->default_kind;
      const auto found = std::ranges::find(role->components, name, &RoleInfo::Component::kind);
      fields = found == role->components.end() ? nullptr : found->table.get();
    }
    if (fields == nullptr) return nullptr;
    const auto found = std::ranges::find(fields->fields, key, &FieldInfo::key);
    return found == fields->fields.end() ? nullptr : &*found;
  }

  // The same for the value under a key of this block.
  [[nodiscard]] Expected under(const Node& block, std::string_view key) const {
    const FieldInfo* const found = field(block, key);
    return found == nullptr ? Expected{} : Expected{found->table.get(), found->role};
  }
};

}  // namespace iamd::scenario
