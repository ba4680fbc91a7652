#include "iamd/scenario/table.hpp"

#include <algorithm>
#include <map>

#include "iamd/base/text.hpp"
#include "iamd/scenario/distribution.hpp"
#include "iamd/scenario/units.hpp"

namespace iamd::scenario {
namespace {

std::string joined(const std::string& path, std::string_view key) {
  return path.empty() ? std::string{key} : path + "." + std::string{key};
}

// The known key that an unknown one means: the same name with another unit, or a similar name.
struct Meant {
  std::string_view key;
  bool other_unit = false;
};

Meant meant_key(std::string_view found, const std::vector<std::string_view>& known) {
  const std::string_view bare = without_unit(found);
  for (const auto key : known) {
    if (!unit_name(key).empty() && without_unit(key) == bare) return {key, true};
  }
  return {base::nearest_name(found, known), false};
}

bool is_id(std::string_view text) {
  return !text.empty() && text.size() <= 64 && std::ranges::all_of(text, [](char c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '.' || c == '_' ||
           c == '-';
  });
}

std::string did_you_mean(std::string_view name) {
  return name.empty() ? std::string{} : "did you mean '" + std::string{name} + "'?";
}

}  // namespace

void Reader::fail(base::Error error) {
  ++failures_;
  if (errors_.size() < most_errors) errors_.push_back(std::move(error));
}

void Reader::fail(const Node& node, const std::string& path, std::string problem, std::string why,
                  std::string suggestion) {
  fail(base::Error{std::move(problem), std::move(why), std::move(suggestion), node.place(path)});
}

bool Reader::check_keys(const Node& node, const std::string& path, const TableInfo& table,
                        std::initializer_list<std::string_view> also) {
  if (!node.is_map()) {
    fail(node, path, "expected a block (a map), found " + node.described());
    return false;
  }
  std::vector<std::string_view> known;
  for (const auto& field : table.fields) known.push_back(field.key);
  known.insert(known.end(), also.begin(), also.end());
  for (std::size_t i = 0; i < node.keys.size(); ++i) {
    const std::string& key = node.keys[i];
    if (std::ranges::find(known, std::string_view{key}) != known.end()) continue;
    if (errors_.size() >= most_errors) {
      ++failures_;
      break;
    }
    std::string suggestion;
    if (key == "use") {
      suggestion = "no entry of the catalogue fits this block: write its values";
    } else if (const Meant meant = meant_key(key, known); meant.other_unit) {
      suggestion = "give it in " + std::string{unit_name(meant.key)} + ": '" + std::string{meant.key} + "'";
      suggested_.insert(joined(path, meant.key));
    } else if (!meant.key.empty()) {
      suggestion = did_you_mean(meant.key);
      suggested_.insert(joined(path, meant.key));
    }
    fail(base::Error{"unknown key " + base::quoted(key),
                     known.empty() ? "no key is allowed here" : "allowed: " + base::list_of_names(known, 16),
                     std::move(suggestion), node.items[i].key_place(path)});
  }
  return true;
}

std::optional<bool> Reader::flag(const Node& node, const std::string& path) {
  if (const auto value = as_flag(node)) return value;
  std::string suggestion;
  if (node.is_scalar()) {
    static constexpr std::string_view yes[] = {"yes", "Yes", "YES", "on", "On", "ON", "y", "true", "1"};
    static constexpr std::string_view no[] = {"no", "No", "NO", "off", "Off", "OFF", "n", "false", "0"};
    if (std::ranges::find(yes, node.text) != std::end(yes)) suggestion = "write true";
    if (std::ranges::find(no, node.text) != std::end(no)) suggestion = "write false";
    if (node.quoted && !suggestion.empty()) suggestion += ", without quotes";
  }
  fail(node, path, "expected true or false, found " + node.described(), {}, std::move(suggestion));
  return std::nullopt;
}

std::optional<std::string> Reader::text(const Node& node, const std::string& path) {
  if (node.is_scalar() && !as_flag(node)) return node.text;
  fail(node, path, "expected a text, found " + node.described(), {}, node.is_scalar() ? "put it in quotes" : "");
  return std::nullopt;
}

std::optional<std::size_t> Reader::choice(const Node& node, const std::string& path, const FieldInfo& field) {
  const std::vector<std::string_view> names{field.choices.begin(), field.choices.end()};
  if (node.is_scalar()) {
    if (const auto found = std::ranges::find(field.choices, node.text); found != field.choices.end()) {
      return static_cast<std::size_t>(found - field.choices.begin());
    }
  }
  std::string expected = "expected one of the names of this key";
  std::string instead;
  if (field.type == FieldInfo::Type::word_or_table) instead = "a block (a map)";
  if (field.type == FieldInfo::Type::word_or_list) instead = "a list of blocks";
  if (!instead.empty()) expected += " or " + instead;
  fail(node, path, expected + ", found " + node.described(),
       "allowed: " + base::list_of_names(names) + (instead.empty() ? "" : ", or " + instead),
       node.is_scalar() ? did_you_mean(base::nearest_name(node.text, names)) : "");
  return std::nullopt;
}

std::optional<Curve> Reader::curve(const Node& node, const std::string& path, const FieldInfo& field) {
  const std::size_t failures_before = failures_;
  const Node* pairs = &node;
  std::string at = path;
  if (const Node* points = node.find("points")) {
    check_notes(*this, node, path);
    pairs = points;
    at = joined(path, "points");
  }
  Curve curve;
  if (!pairs->is_list()) {
    if (pairs != &node || (node.is_map() && !is_number_map(node))) {
      fail(*pairs, at, "expected a list of pairs, found " + pairs->described(), {}, "write [[x, y], [x, y]]");
      return std::nullopt;
    }
    if (const auto constant = number(node, path, field, false)) curve.points.emplace_back(0.0, constant->likely());
    return failures_ == failures_before ? std::optional{std::move(curve)} : std::nullopt;
  }
  if (pairs->items.empty() || pairs->items.size() > Curve::most_points) {
    fail(*pairs, at, "a list of " + std::to_string(pairs->items.size()) + " pairs",
         "from 1 to " + std::to_string(Curve::most_points));
    return std::nullopt;
  }
  FieldInfo of_x;
  of_x.key = "x";
  of_x.domain = field.domain_of_x;
  for (std::size_t i = 0; i < pairs->items.size(); ++i) {
    const Node& pair = pairs->items[i];
    const std::string here = at + "[" + std::to_string(i) + "]";
    if (!pair.is_list() || pair.items.size() != 2) {
      fail(pair, here,
           "pair " + std::to_string(i + 1) + ": expected two numbers, found " +
               (pair.is_list() ? "a list of " + std::to_string(pair.items.size()) : pair.described()),
           {}, "write [x, y]");
      continue;
    }
    const auto x = number(pair.items[0], here + "[0]", of_x, false);
    const auto y = number(pair.items[1], here + "[1]", field, false);
    if (!x || !y) continue;
    if (!curve.points.empty() && !(x->likely() > curve.points.back().first)) {
      fail(pair, here, "pair " + std::to_string(i + 1) + ": its x does not ascend",
           as_text(x->likely()) + " after " + as_text(curve.points.back().first), "order the pairs by x, each x once");
    }
    curve.points.emplace_back(x->likely(), y->likely());
  }
  return failures_ == failures_before ? std::optional{std::move(curve)} : std::nullopt;
}

std::vector<std::string> Reader::texts(const Node& node, const std::string& path) {
  std::vector<std::string> out;
  if (node.is_scalar()) {
    if (auto v = text(node, path)) out.push_back(std::move(*v));
    return out;
  }
  if (!node.is_list()) {
    fail(node, path, "expected a list of texts, found " + node.described());
    return out;
  }
  for (std::size_t i = 0; i < node.items.size(); ++i) {
    if (auto v = text(node.items[i], path + "[" + std::to_string(i) + "]")) out.push_back(std::move(*v));
  }
  return out;
}

std::optional<std::vector<std::size_t>> Reader::choices(const Node& node, const std::string& path,
                                                        const FieldInfo& field) {
  const std::size_t failures_before = failures_;
  std::vector<std::size_t> places;
  const auto add = [&](const Node& item, const std::string& at) {
    const auto place = choice(item, at, field);
    if (!place) return;
    if (std::ranges::find(places, *place) != places.end())
      return fail(item, at, item.described() + " stands here twice");
    places.push_back(*place);
  };
  if (node.is_list()) {
    for (std::size_t i = 0; i < node.items.size(); ++i) add(node.items[i], path + "[" + std::to_string(i) + "]");
    if (node.items.empty()) {
      const std::vector<std::string_view> names{field.choices.begin(), field.choices.end()};
      fail(node, path, "an empty list", "at least one of: " + base::list_of_names(names));
    }
  } else {
    add(node, path);
  }
  if (failures_ != failures_before) return std::nullopt;
  return places;
}

std::vector<std::filesystem::path> Reader::files(const Node& node, const std::string& path) {
  std::vector<std::filesystem::path> out;
  for (const std::string& name : texts(node, path)) {
    if (name.empty() || name.find('\0') != std::string::npos) {
      fail(node, path, "not the name of a file: " + base::quoted(name));
      continue;
    }
    const std::filesystem::path beside = node.file ? std::filesystem::path{node.file->name}.parent_path() : "";
    out.push_back((beside / name).lexically_normal());
  }
  return out;
}

void Reader::missing(const Node& node, const std::string& path, const FieldInfo& field) {
  if (suggested_.contains(joined(path, field.key))) {
    ++failures_;
    return;
  }
  std::string suggestion = "add '" + field.key + ":'";
  if (!field.summary.empty()) suggestion += ", " + field.summary;
  fail(node, path, "'" + field.key + "' is missing", "it has no default", std::move(suggestion));
}

std::vector<NamedBlock> Reader::named_blocks(const Node& node, const std::string& path) {
  std::vector<NamedBlock> blocks;
  if (!node.is_list()) {
    fail(node, path, "expected a list of blocks, found " + node.described(), "every block has an id of its own",
         node.is_map() ? "start each block with '- id: NAME'" : "");
    return blocks;
  }
  std::map<std::string_view, const Node*> seen;
  for (std::size_t i = 0; i < node.items.size(); ++i) {
    const Node& item = node.items[i];
    const std::string numbered = path + "[" + std::to_string(i) + "]";
    if (!item.is_map()) {
      fail(item, numbered, "expected a block (a map), found " + item.described(), {},
           "start each block with '- id: NAME'");
      continue;
    }
    const Node* id = item.find("id");
    if (id == nullptr || id->is_null()) {
      fail(item, numbered, "'id' is missing", "every block of this list has a name of its own", "add 'id: NAME'");
      continue;
    }
    if (!id->is_scalar() || !is_id(id->text)) {
      fail(*id, numbered + ".id", "not an id: " + id->described(), "letters, digits, '.', '_' and '-'; at most 64");
      continue;
    }
    if (const auto [at, is_new] = seen.emplace(id->text, id); !is_new) {
      const base::Place first = at->second->place();
      fail(*id, numbered + ".id", "the id '" + id->text + "' is used twice",
           "first at " + first.file + ":" + std::to_string(first.line),
           "give each block of the list a name of its own");
      continue;
    }
    blocks.push_back({id->text, Block{item, path + "[" + id->text + "]"}});
  }
  return blocks;
}

std::optional<std::size_t> component_index(const RoleInfo& role, const Node& node, const std::string& path,
                                           Reader& reader) {
  if (!node.is_map()) {
    reader.fail(node, path, "expected a block (a map), found " + node.described());
    return std::nullopt;
  }
  std::vector<std::string_view> kinds;
  for (const auto& component : role.components) kinds.push_back(component.kind);
  const Node* kind = node.find("kind");
  std::string_view wanted = role.default_kind;
  if (kind != nullptr && !kind->is_null()) {
    if (!kind->is_scalar()) {
      reader.fail(*kind, joined(path, "kind"), "expected a name, found " + kind->described(),
                  "allowed: " + base::list_of_names(kinds));
      return std::nullopt;
    }
    wanted = kind->text;
  } else if (wanted.empty()) {
    reader.fail(node, path, "'kind' is missing", "which " + role.role + " it is: " + base::list_of_names(kinds),
                "add 'kind: NAME'");
    return std::nullopt;
  }
  if (const auto found = std::ranges::find(kinds, wanted); found != kinds.end())
    return static_cast<std::size_t>(found - kinds.begin());
  reader.fail(kind != nullptr ? *kind : node, joined(path, "kind"),
              "unknown kind of " + role.role + " " + base::quoted(wanted), "known: " + base::list_of_names(kinds),
              did_you_mean(base::nearest_name(wanted, kinds)));
  return std::nullopt;
}

Table<PlaceSpec> place_table() {
  Table<PlaceSpec> table{"A place on or above the Earth"};
  table.number("lat_deg", &PlaceSpec::lat_rad, {-90.0, 90.0, false, false}, "geodetic latitude, north positive")
      .number("lon_deg", &PlaceSpec::lon_rad, {-180.0, 180.0, false, false}, "longitude, east positive")
      .number("alt_m", &PlaceSpec::alt_m, {-500.0, 1e6, false, false}, "height above the ellipsoid")
      .or_else(0.0);
  return table;
}

}  // namespace iamd::scenario
