// From files to one checked tree: parsing, includes, the catalogue, overrides.
#pragma once

#include <cstdint>
#include <expected>
#include <filesystem>
#include <map>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "iamd/scenario/node.hpp"
#include "iamd/scenario/types.hpp"

namespace iamd::scenario {

// Limits against hostile input. What goes beyond them is an error, found before memory is spent.
struct Limits {
  std::size_t bytes = 2u << 20u;  // of one file
  std::size_t nodes = 200000;     // of one tree
  std::size_t depth = 64;
  std::size_t includes = 32;  // files in all
};

template <class T>
using Checked = std::expected<T, std::vector<base::Error>>;

// Parses YAML 1.2 (and so JSON) into a tree. Refused: bytes that are not UTF-8, anchors and aliases, tags, duplicate
// keys, several documents, an empty file, anything over the limits.
[[nodiscard]] Checked<Node> parse(std::string_view text, std::string name, const Limits& limits = {});

// Reads a file. Refused: what is missing, not a regular file, larger than `most_bytes` or can't be read.
[[nodiscard]] base::Result<std::string> read_file(const std::filesystem::path& file, std::size_t most_bytes);

// Reads and parses a file.
[[nodiscard]] Checked<Node> parse_file(const std::filesystem::path& file, const Limits& limits = {});

// What a source is to what it says: a party's own statement (a maker's, a government's), an independent judgement, a
// count or measurement of what happened, settled knowledge (physics, a standard), or an assumption of this project.
enum class Basis : std::uint8_t { claim, assessment, record, reference, assumption };
inline constexpr std::size_t basis_count = 5;
[[nodiscard]] std::string_view name_of(Basis basis);

// A publication that a number of the catalogue is taken from.
struct Source {
  std::string id;
  std::string title;
  std::optional<Basis> kind{};  // none: the file does not say
  std::string publisher{};
  std::string date{};
  std::string address{};
  std::string note{};
  int line = 0;  // of the file, where it stands; 0: unknown
};

// Entries of the catalogue by name: the built-in ones (embedded from catalog/) and those of the user's files.
class Catalogue {
 public:
  struct Entry {
    std::string id;
    std::string role;  // sensor, interceptor, battery, object …
    std::string summary;
    Node component;
    std::vector<Source> sources{};  // those that its numbers cite, in the file's order
    std::string file{};             // catalog/s-500.yaml
  };
  // Adds the entries of a catalogue file (format iamd-catalog/1). Every number of it must carry `source` and
  // `confidence`. A second file of the same name is refused: a number names its file to find its source.
  std::vector<base::Error> add(const Node& file);
  // Adds the entries of another catalogue whose ids are not taken, but none of a file of a name that is here already.
  void complete_from(const Catalogue& other);
  [[nodiscard]] const Entry* find(std::string_view id) const;
  [[nodiscard]] const std::vector<Entry>& entries() const { return entries_; }
  [[nodiscard]] Entry* find(std::string_view id);
  // The source that a number of a file (Node::file) cites by this id; null when there is none.
  [[nodiscard]] const Source* source(std::string_view file, std::string_view id) const;
  // All sources that a file lists, cited or not, in its order; none when there is no such file.
  [[nodiscard]] std::span<const Source> sources_of(std::string_view file) const;
  // The names of the files whose entries are here, sorted.
  [[nodiscard]] std::vector<std::string_view> files() const;
  // The names of the entries of a role, or of all when it is empty.
  [[nodiscard]] std::vector<std::string_view> names(std::string_view role = {}) const;
  // The catalogue built into this library; its files are checked by the tests.
  [[nodiscard]] static const Catalogue& built_in();

 private:
  std::vector<Entry> entries_;
  std::map<std::string, std::vector<Source>, std::less<>> sources_;  // of each file, cited or not
};

// The table of the list `sources` of a file that cites.
[[nodiscard]] Table<Source> source_table();

// The table of a catalogue file, for its schema and its documentation.
[[nodiscard]] std::shared_ptr<const TableInfo> catalogue_table();

// One override: `path=value`, as given on the command line. The path is keys with dots; elements of lists by id or
// number: objects.warhead.count=40, objects[warhead].count=40, objects[0].count=40. An id with a dot in it needs the
// brackets. Keys that are not there are made. The value is YAML (a number, a text, {low: 1, likely: 2, high: 3}).
struct Override {
  std::string path;
  std::string value;
};
[[nodiscard]] base::Result<Override> parse_override(std::string_view argument);

// Sets one value in a tree. `doubts` is what a distribution in the value is when it does not say. Nothing when done.
[[nodiscard]] std::optional<base::Error> apply_override(Node& tree, const Override& change,
                                                        std::optional<Doubt> doubts);

// Replaces every block that says `use: NAME` by the catalogue's entry with the block's other keys laid over it, at any
// depth. `table` is the table of the tree's root: where it says which role a block has, an entry of another role is an
// error. Null: not checked.
[[nodiscard]] std::vector<base::Error> resolve_uses(Node& tree, const Catalogue& catalogue, const TableInfo* table,
                                                    const Limits& limits = {});

// Loads a scenario: parse, `include` (a file or list of files, merged below this one, block lists by id), `--set`
// overrides, `use` (catalogue entries merged below the block that names them, at any depth; overrides of what stands in
// an entry come after it), then the top level read by its table. Rooms read their blocks afterwards. Errors are those
// of the first stage that has any.
struct LoadOptions {
  std::vector<Override> overrides;
  const Catalogue* catalogue = nullptr;  // null: the built-in one
  Limits limits;
};
[[nodiscard]] Checked<Scenario> load(const std::filesystem::path& file, const Vocabulary& vocabulary,
                                     const LoadOptions& options);
[[nodiscard]] Checked<Scenario> load_text(std::string_view text, std::string name, const Vocabulary& vocabulary,
                                          const LoadOptions& options);
// The same from a tree that was made, not read.
[[nodiscard]] Checked<Scenario> load_tree(Node tree, std::string name, const Vocabulary& vocabulary,
                                          const LoadOptions& options);

}  // namespace iamd::scenario
