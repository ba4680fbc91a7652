#include "iamd/scenario/reference.hpp"

#include <map>
#include <set>
#include <vector>

#include "iamd/scenario/units.hpp"

namespace iamd::scenario {
namespace {

// How GitHub and most renderers name a heading in links.
std::string anchor(const std::string& heading) {
  std::string name;
  for (const char c : heading) {
    if ((c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == '-' || c == '_') name += c;
    if (c >= 'A' && c <= 'Z') name += static_cast<char>(c - 'A' + 'a');
    if (c == ' ') name += '-';
  }
  return name;
}

std::string link(const std::string& heading, const std::string& text) {
  return "[" + text + "](#" + anchor(heading) + ")";
}

// A cell of a table holds no '|'.
std::string cell(std::string_view text) {
  std::string out;
  for (const char c : text) out += c == '|' ? std::string{"\\|"} : std::string{c};
  return out;
}

class Writer {
 public:
  std::string text(const TableInfo& root) {
    headings_[""] = "The file";
    sections_.push_back({"The file", body(root, "")});
    // Sections are found while others are written: a queue, so that the order is that of the file.
    for (std::size_t i = 0; i < waiting_.size(); ++i) write(Waiting{waiting_[i]});
    std::string out;
    for (const auto& [heading, text] : sections_) out += "## " + heading + "\n\n" + text;
    return out;
  }

 private:
  struct Waiting {
    std::string heading;
    std::string path;
    const TableInfo* table = nullptr;
    const RoleInfo* role = nullptr;
  };
  struct Section {
    std::string heading;
    std::string text;
  };

  void write(const Waiting& next) {
    if (next.role == nullptr) {
      sections_.push_back({next.heading, body(*next.table, next.path)});
      return;
    }
    std::string text = next.role->summary.empty() ? "" : next.role->summary + ".\n\n";
    if (!next.role->default_kind.empty()) text += "Without `kind` it is `" + next.role->default_kind + "`.\n\n";
    text += "An entry of the catalogue with the role `" + next.role->role + "` can be taken with `use: NAME`.\n\n";
    for (const auto& component : next.role->components) {
      text += "### `kind: " + component.kind + "`\n\n" + component.summary + ".\n\n" +
              rows(*component.table, next.role->role);
    }
    sections_.push_back({next.heading, std::move(text)});
  }

  std::string body(const TableInfo& table, const std::string& path) {
    std::string text = table.summary.empty() ? "" : table.summary + ".\n\n";
    if (!table.use_role.empty())
      text += "An entry of the catalogue with the role `" + table.use_role + "` can be taken with `use: NAME`.\n\n";
    return text + rows(table, path);
  }

  std::string rows(const TableInfo& table, const std::string& path) {
    if (table.fields.empty()) return "It has no keys.\n\n";
    std::string text = "| key | what | unit | allowed | default | meaning |\n|---|---|---|---|---|---|\n";
    for (const FieldInfo& field : table.fields) {
      const bool number = field.type == FieldInfo::Type::number || field.type == FieldInfo::Type::whole ||
                          field.type == FieldInfo::Type::curve;
      const std::string fallback = field.required               ? "required"
                                   : field.default_text.empty() ? "optional"
                                                                : "`" + cell(field.default_text) + "`";
      text += "| `" + field.key + "` | " + kind(field, path) + " | " +
              (number ? std::string{unit_name(field.key)} : "") + " | " + cell(allowed(field)) + " | " + fallback +
              " | " + cell(field.summary) + " |\n";
    }
    return text + "\n";
  }

  std::string kind(const FieldInfo& field, const std::string& path) {
    const std::string here = path.empty() ? field.key : path + "." + field.key;
    const std::string list = field.named ? "list with ids of " : "list of ";
    switch (field.type) {
      case FieldInfo::Type::number:
        return field.may_be_distribution ? "number or distribution" : "number";
      case FieldInfo::Type::whole:
        return field.may_be_distribution ? "whole number or distribution" : "whole number";
      case FieldInfo::Type::flag:
        return "true or false";
      case FieldInfo::Type::text:
        return "text";
      case FieldInfo::Type::list_of_texts:
        return "text or list of texts";
      case FieldInfo::Type::list_of_choices:
        return words(field) + ", or a list of them";
      case FieldInfo::Type::curve:
        return "number or list of pairs [x, y]";
      case FieldInfo::Type::choice:
        return words(field);
      case FieldInfo::Type::word_or_table:
        return words(field) + " or " + block(*field.table, here, "block");
      case FieldInfo::Type::word_or_list:
        return words(field) + " or list of " + block(*field.table, here + "[]", "blocks");
      case FieldInfo::Type::table:
        return field.table ? block(*field.table, here, "block") : "block";
      case FieldInfo::Type::list_of_tables:
        return list + (field.table ? block(*field.table, here + "[]", "blocks") : "blocks");
      case FieldInfo::Type::role:
        return component(*field.role);
      case FieldInfo::Type::list_of_roles:
        return list + component(*field.role);
    }
    return {};
  }

  static std::string words(const FieldInfo& field) {
    std::string text;
    for (const auto& choice : field.choices) text += (text.empty() ? "`" : ", `") + choice + "`";
    return text;
  }

  // What its numbers may be.
  static std::string allowed(const FieldInfo& field) {
    if (field.type == FieldInfo::Type::curve)
      return "x " + field.domain_of_x.described() + "; y " + field.domain.described();
    const bool number = field.type == FieldInfo::Type::number || field.type == FieldInfo::Type::whole;
    return number ? field.domain.described() : "";
  }

  // A link to the section of a table; the same content has one section.
  std::string block(const TableInfo& table, const std::string& path, const std::string& word) {
    const std::string content = Writer::fingerprint(table);
    auto [at, is_new] = headings_.emplace(content, "Block `" + path + "`");
    if (is_new) waiting_.push_back({at->second, path, &table, nullptr});
    return link(at->second, word);
  }

  std::string component(const RoleInfo& role) {
    const std::string heading = "Component `" + role.role + "`";
    if (roles_.insert(&role).second) waiting_.push_back({heading, role.role, nullptr, &role});
    return link(heading, role.role);
  }

  static std::string fingerprint(const TableInfo& table) {
    std::string text = table.summary + '\n' + table.use_role;
    for (const FieldInfo& field : table.fields) {
      text += '\n' + field.key + ' ' + std::to_string(static_cast<int>(field.type)) + field.summary +
              field.default_text + field.domain.described() + field.domain_of_x.described();
      for (const auto& choice : field.choices) text += ' ' + choice;
      if (field.table) text += '{' + fingerprint(*field.table) + '}';
      if (field.role != nullptr) text += '<' + field.role->role + '>';
    }
    return text;
  }

  std::map<std::string, std::string> headings_;  // content of a table → its heading
  std::set<const RoleInfo*> roles_;
  std::vector<Waiting> waiting_;
  std::vector<Section> sections_;
};

}  // namespace

std::string reference_markdown(const TableInfo& root) { return Writer{}.text(root); }

}  // namespace iamd::scenario
