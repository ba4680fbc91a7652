// A parsed file as a tree: what stood where, before anyone says what it means.
#pragma once

#include <cstddef>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "iamd/base/error.hpp"

namespace iamd::scenario {

// Whether a distribution stands for a doubt about the world (drawn once a world: epistemic) or for chance (drawn once a
// run: aleatory).
enum class Doubt { epistemic, aleatory };

// What all nodes of one file share.
struct FileInfo {
  std::string name;               // as the user named it
  std::optional<Doubt> doubts{};  // the file's `doubts:`, what its distributions are unless they say otherwise
};

// One value of a file: nothing, a scalar, a list or a map. Maps keep their order; their keys are unique.
struct Node {
  enum class Kind { null, scalar, list, map };

  Kind kind = Kind::null;
  std::string text{};               // scalar: as written, unquoted
  bool quoted = false;              // scalar: was in quotes, so it is a text even when it looks like a number
  std::vector<std::string> keys{};  // map
  std::vector<Node> items{};        // list: elements; map: values, parallel to keys
  std::shared_ptr<const FileInfo> file{};
  int line = 0;
  int column = 0;
  int key_line = 0;  // where the key of this value stands, when it is a value of a map
  int key_column = 0;

  [[nodiscard]] bool is_null() const { return kind == Kind::null; }
  [[nodiscard]] bool is_scalar() const { return kind == Kind::scalar; }
  [[nodiscard]] bool is_list() const { return kind == Kind::list; }
  [[nodiscard]] bool is_map() const { return kind == Kind::map; }

  // The value under a key, or null when there is none (or this is no map).
  [[nodiscard]] const Node* find(std::string_view key) const;
  [[nodiscard]] Node* find(std::string_view key);
  // Sets or adds a key of a map.
  void set(std::string_view key, Node value);

  // Where this node stands; `path` is the reader's path to it.
  [[nodiscard]] base::Place place(std::string path = {}) const;
  // Where its key stands; the value's place when it has no key.
  [[nodiscard]] base::Place key_place(std::string path = {}) const;
  // "a list", "a map", "'fast'", "12", "nothing": for messages.
  [[nodiscard]] std::string described() const;
};

// The scalar as a finite number, or nothing. Forms: YAML 1.2 core schema decimal integers and floats; no quotes, no
// hexadecimal, no inf or nan, no underscores.
[[nodiscard]] std::optional<double> as_number(const Node& node);
// The scalar as true or false (YAML 1.2 core schema), or nothing.
[[nodiscard]] std::optional<bool> as_flag(const Node& node);
// The shortest text that as_number reads back as the same number.
[[nodiscard]] std::string as_text(double number);

}  // namespace iamd::scenario
