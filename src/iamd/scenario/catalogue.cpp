// The catalogue: cited components by name.
#include <algorithm>
#include <array>
#include <map>
#include <set>

#include "iamd/base/text.hpp"
#include "iamd/scenario/distribution.hpp"
#include "iamd/scenario/embedded.hpp"
#include "iamd/scenario/load.hpp"

namespace iamd::scenario {
namespace {

struct FileEntry {
  std::string id, role, summary;
  Block component;
};

struct File {
  std::string schema, format, title, doubts;
  std::vector<Source> sources;
  std::vector<FileEntry> entries;
};

Table<FileEntry> entry_table() {
  Table<FileEntry> table{"A component; every number in it carries `source` and `confidence`"};
  table.text("id", &FileEntry::id, "name, for `use: NAME`");
  table.text("role", &FileEntry::role,
             "what it can be used as: sensor, interceptor, battery or object; record: what was counted; system: what a "
             "name stands for");
  table.text("summary", &FileEntry::summary, "one line on what it is");
  table.block("component", &FileEntry::component, std::shared_ptr<const TableInfo>{},
              "the block that `use` stands for");
  return table;
}

Table<File> file_table() {
  Table<File> table{"A catalogue of cited components"};
  table.text("$schema", &File::schema, "schema of this file, for editors").optional();
  table.choice("format", &File::format, {{std::string{catalogue_format}, std::string{catalogue_format}}},
               "format of this file");
  table.text("title", &File::title, "what is in it").optional();
  table
      .choice("doubts", &File::doubts, {{"epistemic", std::string{"epistemic"}}, {"aleatory", std::string{"aleatory"}}},
              "what the distributions of this file are unless they say otherwise")
      .optional();
  table.list("sources", &File::sources, source_table(), "publications that the numbers are taken from").optional();
  table.list("entries", &File::entries, entry_table(), "components");
  return table;
}

// Checks that every number of a component says where it comes from, and that it is well formed; collects what it cites.
class Citations {
 public:
  Citations(Reader& reader, const std::set<std::string_view>& known) : reader_{reader}, known_{known} {}

  void check(const Node& node, const std::string& path, const std::string& key) {
    if (as_number(node)) {
      return reader_.fail(node, path, "the number " + node.text + " has no source",
                          "every number of the catalogue is cited",
                          "write {value: " + node.text + ", source: ID, confidence: high, medium or low}");
    }
    if (node.is_list()) {
      for (std::size_t i = 0; i < node.items.size(); ++i)
        check(node.items[i], path + "[" + std::to_string(i) + "]", key);
    }
    if (!node.is_map()) return;
    if (is_number_map(node)) return check_number(node, path, key);
    if (is_curve_map(node)) return check_curve(node, path, key);
    for (std::size_t i = 0; i < node.items.size(); ++i) check(node.items[i], path + "." + node.keys[i], node.keys[i]);
  }

  [[nodiscard]] bool cited(const Source& source) const { return cited_.contains(source.id); }

 private:
  void check_number(const Node& node, const std::string& path, const std::string& key) {
    FieldInfo field;
    field.key = key;
    field.may_be_distribution = true;
    if (reader_.number(node, path, field, false)) check_source(node, path, "number");
  }

  void check_curve(const Node& node, const std::string& path, const std::string& key) {
    FieldInfo field;
    field.key = key;
    field.type = FieldInfo::Type::curve;
    if (reader_.curve(node, path, field)) check_source(node, path, "curve");
  }

  void check_source(const Node& node, const std::string& path, const std::string& what) {
    const Node* source = node.find("source");
    if (source == nullptr || source->is_null()) {
      return reader_.fail(node, path, "this " + what + " has no source", "every number of the catalogue is cited",
                          "add 'source: ID'");
    }
    if (node.find("confidence") == nullptr) {
      reader_.fail(node, path, "this " + what + " has no confidence", "high, medium or low", "add 'confidence: …'");
    }
    if (source->is_list()) {
      for (const Node& item : source->items) cite(item, path);
    } else {
      cite(*source, path);
    }
  }

  void cite(const Node& source, const std::string& path) {
    if (known_.contains(source.text)) {
      cited_.insert(source.text);
      return;
    }
    const std::vector<std::string_view> names{known_.begin(), known_.end()};
    const std::string_view near = base::nearest_name(source.text, names);
    reader_.fail(source, path + ".source", "unknown source " + base::quoted(source.text),
                 names.empty() ? "the file lists no sources" : "known: " + base::list_of_names(names),
                 near.empty() ? "add it to 'sources'" : "did you mean '" + std::string{near} + "'?");
  }

  Reader& reader_;
  const std::set<std::string_view>& known_;
  std::set<std::string> cited_;
};

Catalogue built_from_embedded_files() {
  Catalogue catalogue;
  for (const EmbeddedFile& file : catalogue_files()) {
    if (const auto tree = parse(file.text, std::string{file.path})) static_cast<void>(catalogue.add(*tree));
  }
  return catalogue;
}

}  // namespace

Table<Source> source_table() {
  Table<Source> table{"A publication"};
  table.text("id", &Source::id, "name by which the numbers cite it");
  table.text("title", &Source::title, "title");
  table
      .choice("kind", &Source::kind,
              {{"claim", std::optional{Basis::claim}},
               {"assessment", std::optional{Basis::assessment}},
               {"record", std::optional{Basis::record}},
               {"reference", std::optional{Basis::reference}},
               {"assumption", std::optional{Basis::assumption}}},
              "what it is to what it says: a party's own claim, an independent assessment, a record of counts or "
              "measurements, settled knowledge for reference, or an assumption of this project")
      .optional();
  table.text("publisher", &Source::publisher, "author or publisher").optional();
  table.text("date", &Source::date, "date of publication").optional();
  table.text("address", &Source::address, "where it can be read").optional();
  table.text("note", &Source::note, "what the reader should know of it").optional();
  return table;
}

std::string_view name_of(Basis basis) {
  static constexpr std::array<std::string_view, basis_count> names{"claim", "assessment", "record", "reference",
                                                                   "assumption"};
  return names[static_cast<std::size_t>(basis)];
}

std::shared_ptr<const TableInfo> catalogue_table() { return file_table().info(); }

std::vector<base::Error> Catalogue::add(const Node& tree) {
  Reader reader;
  File file;
  file_table().read_into(tree, "", reader, file);
  if (!reader.clean()) return reader.errors();

  const std::string name = tree.file ? tree.file->name : std::string{};
  if (sources_.contains(name)) {
    return {{"the catalogue has a file " + base::quoted(name) + " already",
             "a number's source is found by the name of its file", "give the file another name", tree.place()}};
  }
  std::set<std::string_view> source_ids;
  const Node* source_list = tree.find("sources");
  for (std::size_t i = 0; i < file.sources.size(); ++i) {
    file.sources[i].line = source_list->items[i].line;
    if (!source_ids.insert(file.sources[i].id).second) {
      reader.fail(source_list->items[i], "sources[" + std::to_string(i) + "]",
                  "the source '" + file.sources[i].id + "' stands twice");
    }
  }
  std::map<std::string, std::string> defined;  // id → where
  for (const Entry& entry : entries_) defined.emplace(entry.id, entry.file);
  std::vector<Entry> added;
  for (FileEntry& entry : file.entries) {
    const Node& component = entry.component.node;
    const std::string path = "entries[" + entry.id + "]";
    if (const auto [at, is_new] = defined.emplace(entry.id, "this file"); !is_new) {
      reader.fail(component, path, "the entry '" + entry.id + "' stands twice in the catalogue",
                  "first in " + at->second, "give it another id");
    }
    if (const Node* id = component.find("id"))
      reader.fail(*id, path + ".component.id", "a component has no id of its own", "the block that uses it has one");
    Citations citations{reader, source_ids};
    citations.check(component, path + ".component", "component");
    Entry& made = added.emplace_back();
    made.file = name;
    std::ranges::copy_if(file.sources, std::back_inserter(made.sources),
                         [&](const Source& source) { return citations.cited(source); });
    made.id = std::move(entry.id);
    made.role = std::move(entry.role);
    made.summary = std::move(entry.summary);
    made.component = std::move(entry.component.node);
  }
  if (reader.clean()) {
    std::ranges::move(added, std::back_inserter(entries_));
    sources_.emplace(name, std::move(file.sources));
  }
  return reader.errors();
}

const Catalogue::Entry* Catalogue::find(std::string_view id) const {
  const auto found = std::ranges::find(entries_, id, &Entry::id);
  return found == entries_.end() ? nullptr : &*found;
}

Catalogue::Entry* Catalogue::find(std::string_view id) {
  const auto found = std::ranges::find(entries_, id, &Entry::id);
  return found == entries_.end() ? nullptr : &*found;
}

const Source* Catalogue::source(std::string_view file, std::string_view id) const {
  const auto known = sources_.find(file);
  if (known == sources_.end()) return nullptr;
  const auto found = std::ranges::find(known->second, id, &Source::id);
  return found == known->second.end() ? nullptr : &*found;
}

std::span<const Source> Catalogue::sources_of(std::string_view file) const {
  const auto known = sources_.find(file);
  return known == sources_.end() ? std::span<const Source>{} : std::span<const Source>{known->second};
}

std::vector<std::string_view> Catalogue::files() const {
  std::vector<std::string_view> files;
  for (const auto& [file, sources] : sources_) files.push_back(file);
  return files;
}

void Catalogue::complete_from(const Catalogue& other) {
  std::vector<Entry> added;
  for (const Entry& entry : other.entries_) {
    if (!sources_.contains(entry.file) && find(entry.id) == nullptr) added.push_back(entry);
  }
  for (Entry& entry : added) {
    if (const auto known = other.sources_.find(entry.file); known != other.sources_.end()) sources_.insert(*known);
    entries_.push_back(std::move(entry));
  }
}

std::vector<std::string_view> Catalogue::names(std::string_view role) const {
  std::vector<std::string_view> names;
  for (const Entry& entry : entries_) {
    if (role.empty() || entry.role == role) names.push_back(entry.id);
  }
  return names;
}

const Catalogue& Catalogue::built_in() {
  static const Catalogue catalogue = built_from_embedded_files();
  return catalogue;
}

}  // namespace iamd::scenario
