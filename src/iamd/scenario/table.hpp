// Field tables: one declaration per component gives the reader, the errors, the schema and the documentation.
#pragma once

#include <concepts>
#include <cstdint>
#include <filesystem>
#include <functional>
#include <memory>
#include <optional>
#include <set>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "iamd/geo/types.hpp"
#include "iamd/scenario/curve.hpp"
#include "iamd/scenario/node.hpp"
#include "iamd/scenario/uncertain.hpp"

namespace iamd::scenario {

struct TableInfo;
struct RoleInfo;

// What a field may hold: enough for the schema and for the docs.
struct FieldInfo {
  // `role` is a component's block, `table` a block; their lists hold blocks that have an `id` when `named` is set.
  // `word_or_table` and `word_or_list` hold one of the choices instead of a block or a list of blocks.
  enum class Type {
    number,
    whole,
    curve,
    flag,
    text,
    choice,
    table,
    word_or_table,
    list_of_tables,
    word_or_list,
    list_of_texts,
    list_of_choices,
    role,
    list_of_roles
  };
  std::string key;
  Type type = Type::number;
  std::string summary;
  bool required = true;
  std::string default_text{};                // as it would be written in a file
  Domain domain{};                           // numbers; curve: of y
  Domain domain_of_x{};                      // curve
  bool may_be_distribution = false;          // numbers
  std::size_t most_items = 0;                // word_or_list: at most so many; 0: any number
  std::vector<std::string> choices{};        // choice, list_of_choices, word_or_table, word_or_list
  std::shared_ptr<const TableInfo> table{};  // table, word_or_table, list_of_tables, word_or_list
  const RoleInfo* role = nullptr;            // role, list_of_roles
  bool named = false;                        // list_of_tables, list_of_roles: every block has a unique `id`
};

// A block that another room reads: its tree and its path in the file.
struct Block {
  Node node{};
  std::string path{};
  [[nodiscard]] bool empty() const { return path.empty(); }
};

// A number that may be a distribution and knows where it was written, for answers that name what they rest on.
struct WrittenNumber {
  Uncertain number{};
  Block written{};  // the number and its path; empty when it was left out and has no default
  [[nodiscard]] bool given() const { return !written.empty(); }
};

// A block of a list, known by its `id`. The path names the id, not the position (objects[warhead]), so that adding to
// the list moves nobody's random stream.
struct NamedBlock {
  std::string id{};
  Block block{};
};

// A block of the file: its fields in order.
struct TableInfo {
  std::string summary;
  std::vector<FieldInfo> fields;
  std::string use_role{};  // not empty: the block may say `use: NAME`, an entry of the catalogue with this role
};

// The components that may play a role, by the block's `kind`.
struct RoleInfo {
  struct Component {
    std::string kind;
    std::string summary;
    std::shared_ptr<const TableInfo> table;
  };
  std::string role;  // motion, sensor, doctrine …
  std::string summary;
  std::vector<Component> components;
  std::string default_kind{};  // not empty: taken when the block has no `kind`
};

// Collects errors while a file is read, so that the user sees all of them at once.
class Reader {
 public:
  static constexpr std::size_t most_errors = 20;  // what comes after is counted, not kept

  void fail(const Node& node, const std::string& path, std::string problem, std::string why = {},
            std::string suggestion = {});
  void fail(base::Error error);
  [[nodiscard]] const std::vector<base::Error>& errors() const { return errors_; }
  [[nodiscard]] bool clean() const { return errors_.empty(); }
  // How often something failed, kept or not: unchanged over a block that was read without error.
  [[nodiscard]] std::size_t failures() const { return failures_; }

  // Checks that `node` is a map with known keys only; `also` names keys that are allowed and handled elsewhere (kind,
  // id). False when it is no map; unknown keys are errors, but the rest of the block can be read.
  bool check_keys(const Node& node, const std::string& path, const TableInfo& table,
                  std::initializer_list<std::string_view> also = {});
  // Reads scalars and distributions; on failure records an error and returns nothing.
  std::optional<Uncertain> number(const Node& node, const std::string& path, const FieldInfo& field, bool whole);
  std::optional<std::int64_t> whole(const Node& node, const std::string& path, const FieldInfo& field);
  std::optional<bool> flag(const Node& node, const std::string& path);
  std::optional<std::string> text(const Node& node, const std::string& path);
  std::optional<std::size_t> choice(const Node& node, const std::string& path, const FieldInfo& field);
  std::optional<Curve> curve(const Node& node, const std::string& path, const FieldInfo& field);
  std::vector<std::string> texts(const Node& node, const std::string& path);
  // Places in the field's choices, each at most once; one name stands for a list of one. Nothing when any is wrong.
  std::optional<std::vector<std::size_t>> choices(const Node& node, const std::string& path, const FieldInfo& field);
  std::vector<std::filesystem::path> files(const Node& node, const std::string& path);
  void missing(const Node& node, const std::string& path, const FieldInfo& field);
  // The blocks of a list and their ids; checks that ids are there, well-formed (letters, digits, . _ -; at most 64) and
  // unique.
  std::vector<NamedBlock> named_blocks(const Node& node, const std::string& path);

 private:
  std::optional<double> plain_number(const Node& node, const std::string& path, const FieldInfo& field);

  std::vector<base::Error> errors_;
  std::size_t failures_ = 0;
  std::set<std::string> suggested_;  // paths of keys that were named as what an unknown key meant: not reported missing
};

// Declares how a block of type T is read. Build one per type, in a function that returns it (no static registration).
//
//   Table<Coast> table{"Coasting flight"};
//   table.number("mass_kg", &Coast::mass_kg, positive, "mass").or_else(12.0);
//
// Defaults are in the file's unit; a field without a default is required.
template <class T>
class Table {
 public:
  explicit Table(std::string summary) : info_{std::make_shared<TableInfo>()} { info_->summary = std::move(summary); }

  // A number that may be a distribution. The unit is the one in the key's name; the member receives SI.
  Table& number(std::string key, Uncertain T::* member, Domain domain, std::string summary) {
    return add_uncertain(std::move(key), member, domain, std::move(summary), false);
  }
  Table& number(std::string key, WrittenNumber T::* member, Domain domain, std::string summary) {
    return add_uncertain(std::move(key), member, domain, std::move(summary), false);
  }
  // A whole number that may be a distribution (rounded when drawn).
  Table& whole(std::string key, Uncertain T::* member, Domain domain, std::string summary) {
    return add_uncertain(std::move(key), member, domain, std::move(summary), true);
  }
  Table& whole(std::string key, WrittenNumber T::* member, Domain domain, std::string summary) {
    return add_uncertain(std::move(key), member, domain, std::move(summary), true);
  }
  // A number that steers the computation and is never drawn. SI.
  Table& plain(std::string key, double T::* member, Domain domain, std::string summary) {
    FieldInfo& field = add(std::move(key), FieldInfo::Type::number, std::move(summary));
    field.domain = domain;
    readers_.push_back([member](const Node& n, const std::string& p, const FieldInfo& f, Reader& r, T& out) {
      if (auto v = r.number(n, p, f, false)) out.*member = v->likely();
    });
    return *this;
  }
  // A whole number that is never drawn.
  template <std::integral I>
  Table& plain_whole(std::string key, I T::* member, Domain domain, std::string summary) {
    FieldInfo& field = add(std::move(key), FieldInfo::Type::whole, std::move(summary));
    field.domain = domain;
    readers_.push_back([member](const Node& n, const std::string& p, const FieldInfo& f, Reader& r, T& out) {
      const auto v = r.whole(n, p, f);
      if (!v) return;
      if (!std::in_range<I>(*v)) return r.fail(n, p, "the number " + n.described() + " is too large here");
      out.*member = static_cast<I>(*v);
    });
    return *this;
  }
  // A quantity that depends on another and is never drawn: a number, or pairs [x, y] with ascending x. The unit in the
  // key's name is that of y; x is SI. Both domains are in the file's units.
  Table& curve(std::string key, Curve T::* member, Domain x, Domain y, std::string summary) {
    FieldInfo& field = add(std::move(key), FieldInfo::Type::curve, std::move(summary));
    field.domain = y;
    field.domain_of_x = x;
    readers_.push_back([member](const Node& n, const std::string& p, const FieldInfo& f, Reader& r, T& out) {
      if (auto v = r.curve(n, p, f)) out.*member = std::move(*v);
    });
    return *this;
  }
  Table& flag(std::string key, bool T::* member, std::string summary) {
    add(std::move(key), FieldInfo::Type::flag, std::move(summary));
    readers_.push_back([member](const Node& n, const std::string& p, const FieldInfo&, Reader& r, T& out) {
      if (auto v = r.flag(n, p)) out.*member = *v;
    });
    return *this;
  }
  Table& text(std::string key, std::string T::* member, std::string summary) {
    add(std::move(key), FieldInfo::Type::text, std::move(summary));
    readers_.push_back([member](const Node& n, const std::string& p, const FieldInfo&, Reader& r, T& out) {
      if (auto v = r.text(n, p)) out.*member = *v;
    });
    return *this;
  }
  // One of several names; the member receives the value beside the name.
  template <class E>
  Table& choice(std::string key, E T::* member, std::vector<std::pair<std::string, E>> names, std::string summary) {
    FieldInfo& field = add(std::move(key), FieldInfo::Type::choice, std::move(summary));
    for (const auto& [name, value] : names) field.choices.push_back(name);
    readers_.push_back(
        [member, named = std::move(names)](const Node& n, const std::string& p, const FieldInfo& f, Reader& r, T& out) {
          if (auto v = r.choice(n, p, f)) out.*member = named[*v].second;
        });
    return *this;
  }
  // Some of several names, each at most once; one name stands for a list of one.
  template <class E>
  Table& choices(std::string key, std::vector<E> T::* member, std::vector<std::pair<std::string, E>> names,
                 std::string summary) {
    FieldInfo& field = add(std::move(key), FieldInfo::Type::list_of_choices, std::move(summary));
    for (const auto& [name, value] : names) field.choices.push_back(name);
    readers_.push_back(
        [member, named = std::move(names)](const Node& n, const std::string& p, const FieldInfo& f, Reader& r, T& out) {
          const auto places = r.choices(n, p, f);
          if (!places) return;
          (out.*member).clear();
          for (const std::size_t place : *places) (out.*member).push_back(named[place].second);
        });
    return *this;
  }
  // A block in the block.
  template <class U>
  Table& table(std::string key, U T::* member, const Table<U>& sub, std::string summary) {
    FieldInfo& field = add(std::move(key), FieldInfo::Type::table, std::move(summary));
    field.table = sub.info();
    readers_.push_back([member, sub](const Node& n, const std::string& p, const FieldInfo&, Reader& r, T& out) {
      sub.read_into(n, p, r, out.*member);
    });
    return *this;
  }
  template <class U>
  Table& table(std::string key, std::optional<U> T::* member, const Table<U>& sub, std::string summary) {
    FieldInfo& field = add(std::move(key), FieldInfo::Type::table, std::move(summary));
    field.table = sub.info();
    field.required = false;
    readers_.push_back([member, sub](const Node& n, const std::string& p, const FieldInfo&, Reader& r, T& out) {
      sub.read_into(n, p, r, (out.*member).emplace());
    });
    return *this;
  }
  // A list of blocks.
  template <class U>
  Table& list(std::string key, std::vector<U> T::* member, const Table<U>& sub, std::string summary) {
    FieldInfo& field = add(std::move(key), FieldInfo::Type::list_of_tables, std::move(summary));
    field.table = sub.info();
    readers_.push_back([member, sub](const Node& n, const std::string& p, const FieldInfo&, Reader& r, T& out) {
      if (!n.is_list()) return r.fail(n, p, "expected a list, found " + n.described());
      (out.*member).clear();
      for (std::size_t i = 0; i < n.items.size(); ++i) {
        sub.read_into(n.items[i], p + "[" + std::to_string(i) + "]", r, (out.*member).emplace_back());
      }
    });
    return *this;
  }
  // One of several words, or a block. With a word, the member's `word` holds it and the rest keeps its defaults; with a
  // block, `word` is empty.
  template <class U>
  Table& word_or_table(std::string key, std::optional<U> T::* member, std::vector<std::string> words,
                       std::string U::* word, const Table<U>& sub, std::string summary) {
    FieldInfo& field = add(std::move(key), FieldInfo::Type::word_or_table, std::move(summary));
    field.choices = std::move(words);
    field.table = sub.info();
    field.required = false;
    readers_.push_back([member, word, sub](const Node& n, const std::string& p, const FieldInfo& f, Reader& r, T& out) {
      U& value = (out.*member).emplace();
      if (n.is_map()) return sub.read_into(n, p, r, value);
      if (auto v = r.choice(n, p, f)) value.*word = f.choices[*v];
    });
    return *this;
  }
  // A word that stands for an empty list, or a list of at most `most` blocks.
  template <class U>
  Table& word_or_list(std::string key, std::vector<U> T::* member, std::string word, const Table<U>& sub,
                      std::size_t most, std::string summary) {
    FieldInfo& field = add(std::move(key), FieldInfo::Type::word_or_list, std::move(summary));
    field.choices = {std::move(word)};
    field.table = sub.info();
    field.most_items = most;
    readers_.push_back([member, sub](const Node& n, const std::string& p, const FieldInfo& f, Reader& r, T& out) {
      (out.*member).clear();
      if (!n.is_list()) return static_cast<void>(r.choice(n, p, f));
      if (n.items.size() > f.most_items) {
        return r.fail(n, p, "a list of " + std::to_string(n.items.size()) + " blocks",
                      "at most " + std::to_string(f.most_items), "leave some of them out");
      }
      for (std::size_t i = 0; i < n.items.size(); ++i) {
        sub.read_into(n.items[i], p + "[" + std::to_string(i) + "]", r, (out.*member).emplace_back());
      }
    });
    return *this;
  }
  // A block that another room reads, by a table of its own …
  Table& block(std::string key, Block T::* member, std::shared_ptr<const TableInfo> table, std::string summary) {
    FieldInfo& field = add(std::move(key), FieldInfo::Type::table, std::move(summary));
    field.table = std::move(table);
    return add_block(member);
  }
  // … or by the registry of a role.
  Table& block(std::string key, Block T::* member, const RoleInfo& role, std::string summary) {
    FieldInfo& field = add(std::move(key), FieldInfo::Type::role, std::move(summary));
    field.role = &role;
    return add_block(member);
  }
  // A list of such blocks, each with a unique `id`.
  Table& blocks(std::string key, std::vector<NamedBlock> T::* member, std::shared_ptr<const TableInfo> table,
                std::string summary) {
    FieldInfo& field = add(std::move(key), FieldInfo::Type::list_of_tables, std::move(summary));
    field.table = std::move(table);
    field.named = true;
    return add_blocks(member);
  }
  Table& blocks(std::string key, std::vector<NamedBlock> T::* member, const RoleInfo& role, std::string summary) {
    FieldInfo& field = add(std::move(key), FieldInfo::Type::list_of_roles, std::move(summary));
    field.role = &role;
    field.named = true;
    return add_blocks(member);
  }
  // A list of texts; one text stands for a list of one.
  Table& texts(std::string key, std::vector<std::string> T::* member, std::string summary) {
    add(std::move(key), FieldInfo::Type::list_of_texts, std::move(summary));
    readers_.push_back([member](const Node& n, const std::string& p, const FieldInfo&, Reader& r, T& out) {
      out.*member = r.texts(n, p);
    });
    return *this;
  }
  // Files, or one; a relative name is one beside the file that it stands in.
  Table& files(std::string key, std::vector<std::filesystem::path> T::* member, std::string summary) {
    add(std::move(key), FieldInfo::Type::list_of_texts, std::move(summary));
    readers_.push_back([member](const Node& n, const std::string& p, const FieldInfo&, Reader& r, T& out) {
      out.*member = r.files(n, p);
    });
    return *this;
  }

  // The last field may be left out; the value is in the file's unit.
  Table& or_else(double value) {
    FieldInfo& field = info_->fields.back();
    field.required = false;
    field.default_text = as_text(value);
    return *this;
  }
  Table& or_else(std::string_view text) {
    FieldInfo& field = info_->fields.back();
    field.required = false;
    field.default_text = text;
    return *this;
  }
  // The last field may be left out; the member then keeps what T's constructor gave it.
  Table& optional() {
    info_->fields.back().required = false;
    return *this;
  }
  // Blocks of this type may take an entry of the catalogue with `use: NAME`.
  Table& usable(std::string role) {
    info_->use_role = std::move(role);
    return *this;
  }
  // A check of the whole block, after its fields are read without error: returns an empty string or the problem.
  Table& require(std::function<std::string(const T&)> check) {
    checks_.push_back(std::move(check));
    return *this;
  }

  [[nodiscard]] std::shared_ptr<const TableInfo> info() const { return info_; }

  // Reads a block; problems go to the reader. `also` are keys handled by the caller.
  void read_into(const Node& node, const std::string& path, Reader& reader, T& out,
                 std::initializer_list<std::string_view> also = {}) const {
    const std::size_t failures_before = reader.failures();
    if (!reader.check_keys(node, path, *info_, also)) return;
    for (std::size_t i = 0; i < info_->fields.size(); ++i) {
      const FieldInfo& field = info_->fields[i];
      const Node* value = node.find(field.key);
      if (value != nullptr && !value->is_null()) {
        readers_[i](*value, path.empty() ? field.key : path + "." + field.key, field, reader, out);
      } else if (field.required) {
        reader.missing(node, path, field);
      } else if (!field.default_text.empty()) {
        Node text;
        text.kind = Node::Kind::scalar;
        text.text = field.default_text;
        text.file = node.file;
        text.line = node.line;
        readers_[i](text, path.empty() ? field.key : path + "." + field.key, field, reader, out);
      }
    }
    if (reader.failures() != failures_before) return;
    for (const auto& check : checks_) {
      if (std::string problem = check(out); !problem.empty()) reader.fail(node, path, std::move(problem));
    }
  }

 private:
  using FieldReader = std::function<void(const Node&, const std::string&, const FieldInfo&, Reader&, T&)>;

  FieldInfo& add(std::string key, FieldInfo::Type type, std::string summary) {
    FieldInfo& field = info_->fields.emplace_back();
    field.key = std::move(key);
    field.type = type;
    field.summary = std::move(summary);
    return field;
  }
  Table& add_block(Block T::* member) {
    readers_.push_back([member](const Node& n, const std::string& p, const FieldInfo&, Reader& r, T& out) {
      if (!n.is_map()) return r.fail(n, p, "expected a block (a map), found " + n.described());
      out.*member = Block{n, p};
    });
    return *this;
  }
  Table& add_blocks(std::vector<NamedBlock> T::* member) {
    readers_.push_back([member](const Node& n, const std::string& p, const FieldInfo&, Reader& r, T& out) {
      out.*member = r.named_blocks(n, p);
    });
    return *this;
  }
  static void put(Uncertain& to, Uncertain number, const Node& /*node*/, const std::string& /*path*/) {
    to = std::move(number);
  }
  static void put(WrittenNumber& to, Uncertain number, const Node& node, const std::string& path) {
    to = {std::move(number), {node, path}};
  }
  template <class Number>
  Table& add_uncertain(std::string key, Number T::* member, Domain domain, std::string summary, bool whole) {
    FieldInfo& field =
        add(std::move(key), whole ? FieldInfo::Type::whole : FieldInfo::Type::number, std::move(summary));
    field.domain = domain;
    field.may_be_distribution = true;
    readers_.push_back([member, whole](const Node& n, const std::string& p, const FieldInfo& f, Reader& r, T& out) {
      if (auto v = r.number(n, p, f, whole)) put(out.*member, std::move(*v), n, p);
    });
    return *this;
  }

  std::shared_ptr<TableInfo> info_;
  std::vector<FieldReader> readers_;
  std::vector<std::function<std::string(const T&)>> checks_;
};

// Which component a block names by its `kind`; an error with the nearest name otherwise.
[[nodiscard]] std::optional<std::size_t> component_index(const RoleInfo& role, const Node& node,
                                                         const std::string& path, Reader& reader);

// The components of a role and how each is read into a `Product` (an abstract model). One per role, built by a function
// of its room.
template <class Product>
class Registry {
 public:
  Registry(std::string role, std::string summary) {
    info_.role = std::move(role);
    info_.summary = std::move(summary);
  }

  // Adds a component: a block `kind: NAME` is read as Config and becomes make(config).
  template <class Config>
  Registry& add(std::string kind, std::string summary, Table<Config> table,
                std::function<std::shared_ptr<const Product>(const Config&)> make) {
    info_.components.push_back({std::move(kind), std::move(summary), table.info()});
    readers_.push_back(
        [table = std::move(table), make = std::move(make)](const Node& node, const std::string& path,
                                                           Reader& reader) -> std::shared_ptr<const Product> {
          Config config{};
          const std::size_t failures_before = reader.failures();
          table.read_into(node, path, reader, config, {"kind", "id"});
          return reader.failures() == failures_before ? make(config) : nullptr;
        });
    return *this;
  }
  Registry& default_kind(std::string kind) {
    info_.default_kind = std::move(kind);
    return *this;
  }

  [[nodiscard]] const RoleInfo& info() const { return info_; }

  // Reads a component's block; null and an error in the reader when it can't be.
  [[nodiscard]] std::shared_ptr<const Product> read(const Node& node, const std::string& path, Reader& reader) const {
    const std::optional<std::size_t> which = component_index(info_, node, path, reader);
    return which ? readers_[*which](node, path, reader) : nullptr;
  }

 private:
  RoleInfo info_;
  std::vector<std::function<std::shared_ptr<const Product>(const Node&, const std::string&, Reader&)>> readers_;
};

// {lat_deg, lon_deg, alt_m}, each of which may be a distribution.
struct PlaceSpec {
  Uncertain lat_rad, lon_rad, alt_m;
  [[nodiscard]] geo::Geodetic drawn(const Draw& draw) const { return {draw(lat_rad), draw(lon_rad), draw(alt_m)}; }
};
[[nodiscard]] Table<PlaceSpec> place_table();

}  // namespace iamd::scenario
