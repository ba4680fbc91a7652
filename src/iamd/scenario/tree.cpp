#include "iamd/scenario/tree.hpp"

#include <algorithm>
#include <array>
#include <numeric>
#include <unordered_map>
#include <utility>

#include "iamd/scenario/distribution.hpp"

namespace iamd::scenario {
namespace {

bool is_list_of_named_blocks(const Node& node) {
  return node.is_list() && std::ranges::all_of(node.items, [](const Node& item) {
           const Node* id = item.find("id");
           return id != nullptr && id->is_scalar();
         });
}

Node merged_lists(Node below, Node above, UseInMerge use) {
  std::unordered_map<std::string, std::size_t> position;
  for (std::size_t i = 0; i < below.items.size(); ++i) position.emplace(below.items[i].find("id")->text, i);
  std::vector<bool> taken(below.items.size(), false);
  for (Node& item : above.items) {
    const auto found = position.find(item.find("id")->text);
    if (found == position.end() || taken[found->second]) {
      below.items.push_back(std::move(item));  // an id that stands twice in `above` is kept, and refused by the reader
    } else {
      taken[found->second] = true;
      Node& place = below.items[found->second];
      place = merged(std::move(place), std::move(item), use);
    }
  }
  below.file = above.file;
  below.line = above.line;
  below.column = above.column;
  below.key_line = above.key_line;
  below.key_column = above.key_column;
  return below;
}

void append_quoted(std::string& out, std::string_view text) {
  static constexpr std::string_view digits = "0123456789abcdef";
  out += '"';
  for (const char c : text) {
    const auto byte = static_cast<unsigned char>(c);
    if (c == '"' || c == '\\') {
      out += '\\';
      out += c;
    } else if (byte < 0x20) {
      out += "\\u00";
      out += digits[byte >> 4U];
      out += digits[byte & 15U];
    } else {
      out += c;
    }
  }
  out += '"';
}

void append_scalar(std::string& out, const Node& node) {
  if (const auto number = as_number(node)) {
    out += as_text(*number + 0.0);  // -0 and 0 mean the same
  } else if (const auto flag = as_flag(node)) {
    out += *flag ? "true" : "false";
  } else {
    append_quoted(out, node.text);
  }
}

template <class Range>
bool holds(const Range& names, std::string_view name) {
  return std::ranges::find(names, name) != names.end();
}

class Canonical {
 public:
  std::string text(const Node& tree) {
    static constexpr std::array<std::string_view, 8> left_out{"$schema", "title",   "question", "assumptions",
                                                              "doubts",  "include", "seed",     "runs"};
    map(tree, left_out);
    return std::move(out_);
  }

 private:
  void value(const Node& node) {
    switch (node.kind) {
      case Node::Kind::null:
        out_ += "null";
        break;
      case Node::Kind::scalar:
        append_scalar(out_, node);
        break;
      case Node::Kind::list:
        list(node);
        break;
      case Node::Kind::map:
        if (is_number_map(node)) {
          number(node);
        } else if (is_curve_map(node)) {
          value(*node.find("points"));
        } else {
          map(node, std::array<std::string_view, 0>{});
        }
        break;
    }
  }

  void list(const Node& node) {
    out_ += '[';
    for (std::size_t i = 0; i < node.items.size(); ++i) {
      if (i > 0) out_ += ',';
      value(node.items[i]);
    }
    out_ += ']';
  }

  void number(const Node& node) {
    if (const Node* fixed = node.find("value"); fixed != nullptr) return value(*fixed);
    static constexpr std::array<std::string_view, 5> left_out{"source", "confidence", "basis", "note", "doubt"};
    map(node, left_out);
    const auto doubt = doubt_of(node);
    out_ += !doubt ? "?" : *doubt == Doubt::epistemic ? "e" : "a";
  }

  template <class Names>
  void map(const Node& node, const Names& left_out) {
    std::vector<std::size_t> order(node.keys.size());
    std::iota(order.begin(), order.end(), std::size_t{0});
    std::ranges::sort(order, [&](std::size_t a, std::size_t b) { return node.keys[a] < node.keys[b]; });
    out_ += '{';
    bool first = true;
    for (const std::size_t i : order) {
      if (node.items[i].is_null() || holds(left_out, node.keys[i])) continue;
      if (!std::exchange(first, false)) out_ += ',';
      append_quoted(out_, node.keys[i]);
      out_ += ':';
      value(node.items[i]);
    }
    out_ += '}';
  }

  std::string out_;
};

void append_json(std::string& out, const Node& node) {
  switch (node.kind) {
    case Node::Kind::null:
      out += "null";
      return;
    case Node::Kind::scalar:
      append_scalar(out, node);
      return;
    case Node::Kind::list: {
      out += '[';
      for (std::size_t i = 0; i < node.items.size(); ++i) {
        if (i > 0) out += ',';
        append_json(out, node.items[i]);
      }
      out += ']';
      return;
    }
    case Node::Kind::map: {
      out += '{';
      for (std::size_t i = 0; i < node.items.size(); ++i) {
        if (i > 0) out += ',';
        append_quoted(out, node.keys[i]);
        out += ':';
        append_json(out, node.items[i]);
      }
      out += '}';
      return;
    }
  }
}

}  // namespace

Node merged(Node below, Node above, UseInMerge use) {
  if (below.is_list() && above.is_list() && !below.items.empty() && !above.items.empty() &&
      is_list_of_named_blocks(below) && is_list_of_named_blocks(above)) {
    return merged_lists(std::move(below), std::move(above), use);
  }
  const auto is_value = [](const Node& node) { return !node.is_map() || is_number_map(node) || is_curve_map(node); };
  if (is_value(below) || is_value(above)) return above;
  if (use == UseInMerge::replaces_below && above.find("use") != nullptr) return above;
  if (const Node *old_kind = below.find("kind"), *new_kind = above.find("kind");
      old_kind != nullptr && new_kind != nullptr && old_kind->text != new_kind->text) {
    return above;
  }
  std::unordered_map<std::string, std::size_t> position;
  for (std::size_t i = 0; i < below.keys.size(); ++i) position.emplace(below.keys[i], i);
  for (std::size_t i = 0; i < above.keys.size(); ++i) {
    if (const auto found = position.find(above.keys[i]); found != position.end()) {
      Node& place = below.items[found->second];
      place = merged(std::move(place), std::move(above.items[i]), use);
    } else {
      below.keys.push_back(std::move(above.keys[i]));
      below.items.push_back(std::move(above.items[i]));
    }
  }
  below.file = above.file;
  below.line = above.line;
  below.column = above.column;
  below.key_line = above.key_line;
  below.key_column = above.key_column;
  return below;
}

std::size_t count_nodes(const Node& tree) {
  std::size_t count = 1;
  for (const Node& item : tree.items) count += count_nodes(item);
  return count;
}

std::string canonical_text(const Node& tree) { return Canonical{}.text(tree); }

// A distribution is a map with a letter behind it; in texts such a thing means nothing.
std::string json_of_canonical(std::string_view canonical) {
  std::string json;
  bool in_text = false;
  for (std::size_t i = 0; i < canonical.size(); ++i) {
    const char c = canonical[i];
    const char next = i + 1 < canonical.size() ? canonical[i + 1] : '\0';
    if (in_text && c == '\\' && next != '\0') {
      json += c;
      json += next;
      ++i;
      continue;
    }
    if (c == '"') in_text = !in_text;
    if (!in_text && c == '}' && (next == 'e' || next == 'a' || next == '?')) {
      if (next != '?') json += next == 'e' ? R"(,"doubt":"epistemic")" : R"(,"doubt":"aleatory")";
      json += '}';
      ++i;
      continue;
    }
    json += c;
  }
  return json;
}

std::string json_text(const Node& tree) {
  std::string out;
  append_json(out, tree);
  return out;
}

}  // namespace iamd::scenario
