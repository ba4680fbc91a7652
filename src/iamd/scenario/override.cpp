// --set path=value.
#include "iamd/scenario/override.hpp"

#include <algorithm>
#include <charconv>
#include <utility>

#include "iamd/base/text.hpp"

namespace iamd::scenario {
namespace {

using base::Error;
using base::Place;

constexpr std::string_view set_name = "--set";
constexpr std::string_view shape = "--set path=value, such as --set objects.warhead.count=40";

Error fault(std::string path, std::string problem, std::string why = {}, std::string suggestion = {}) {
  return Error{std::move(problem), std::move(why), std::move(suggestion),
               Place{std::string{set_name}, 0, 0, std::move(path)}};
}

// One step of a path: a key (or an id after a dot), or what stood in brackets.
struct Step {
  std::string name;
  bool bracket = false;
};

base::Result<std::vector<Step>> steps_of(const std::string& path) {
  const auto malformed = [&](std::string why) {
    return std::unexpected{
        fault({}, "the path " + base::quoted(path) + " can't be read", std::move(why), std::string{shape})};
  };
  std::vector<Step> steps;
  for (std::size_t at = 0; at < path.size();) {
    if (path[at] == '[') {
      const std::size_t end = path.find(']', at);
      if (end == std::string::npos) return malformed("a ']' is missing");
      if (end == at + 1) return malformed("'[]' names nothing");
      if (steps.empty()) return malformed("it starts with a bracket");
      steps.push_back({path.substr(at + 1, end - at - 1), true});
      at = end + 1;
      if (at < path.size() && path[at] != '.' && path[at] != '[') return malformed("after ']' comes '.' or '['");
    } else {
      if (path[at] == '.') {
        if (steps.empty()) return malformed("it starts with a dot");
        ++at;
      }
      const std::size_t end = std::min(path.find_first_of(".[", at), path.size());
      if (end == at) return malformed("a name is empty");
      steps.push_back({path.substr(at, end - at), false});
      at = end;
    }
    if (steps.size() > 64) return malformed("it has more than 64 steps");
  }
  if (steps.empty()) return malformed("it is empty");
  return steps;
}

// The value and all below it, as standing in no file but on the command line.
void rehome(Node& node, const std::shared_ptr<const FileInfo>& file) {
  node.file = file;
  node.line = node.column = node.key_line = node.key_column = 0;
  for (Node& item : node.items) rehome(item, file);
}

// The element of a list that a step names: by id, else by number.
base::Result<Node*> element(Node& list, const Step& step, const std::string& path) {
  std::vector<std::string_view> ids;
  for (Node& item : list.items) {
    const Node* id = item.find("id");
    if (id == nullptr || !id->is_scalar()) continue;
    if (id->text == step.name) return &item;
    ids.push_back(id->text);
  }
  std::size_t index = 0;
  const char* const end = step.name.data() + step.name.size();
  const auto parsed = std::from_chars(step.name.data(), end, index);
  if (parsed.ec == std::errc{} && parsed.ptr == end) {
    if (index < list.items.size()) return &list.items[index];
    return std::unexpected{fault(path, "there is no element " + step.name,
                                 "the list has " + std::to_string(list.items.size()) + ", counted from 0")};
  }
  const std::string_view near = base::nearest_name(step.name, ids);
  std::string why =
      ids.empty() ? "its elements have no ids; they are counted from 0" : "known: " + base::list_of_names(ids);
  return std::unexpected{fault(path, "there is no element with the id " + base::quoted(step.name), std::move(why),
                               near.empty() ? "" : "did you mean '" + std::string{near} + "'?")};
}

}  // namespace

base::Result<Override> parse_override(std::string_view argument) {
  const std::size_t at = argument.find('=');
  if (at == std::string_view::npos) {
    return std::unexpected{
        fault({}, base::quoted(argument) + " is no override", "there is no '='", "write " + std::string{shape})};
  }
  Override change{std::string{argument.substr(0, at)}, std::string{argument.substr(at + 1)}};
  const auto trim = [](std::string& text) {
    while (!text.empty() && (text.back() == ' ' || text.back() == '\t')) text.pop_back();
    text.erase(0, std::min(text.find_first_not_of(" \t"), text.size()));
  };
  trim(change.path);
  trim(change.value);
  if (!base::is_utf8(change.path))
    return std::unexpected{fault({}, "the path " + base::quoted(change.path) + " is not UTF-8")};
  if (auto steps = steps_of(change.path); !steps) return std::unexpected{std::move(steps.error())};
  if (change.value.empty()) {
    return std::unexpected{
        fault(change.path, "the value is missing", {}, "for an empty text write " + change.path + "='\"\"'")};
  }
  return change;
}

base::Result<bool> try_override(Node& tree, const Override& change, std::optional<Doubt> doubts, MissingStep missing) {
  auto steps = steps_of(change.path);
  if (!steps) return std::unexpected{std::move(steps.error())};
  // A lone null is no document of its own.
  const bool null = change.value == "null" || change.value == "~";
  auto value = null ? Checked<Node>{Node{}} : parse(change.value, std::string{set_name});
  if (!value) {
    Error error = std::move(value.error().front());
    error.place = Place{std::string{set_name}, 0, 0, change.path};
    return std::unexpected{std::move(error)};
  }
  rehome(*value, std::make_shared<FileInfo>(FileInfo{std::string{set_name}, doubts}));

  Node* at = &tree;
  std::string path;
  for (std::size_t i = 0; i < steps->size(); ++i) {
    const Step& step = (*steps)[i];
    const bool last = i + 1 == steps->size();
    const std::string here = step.bracket ? path + "[" + step.name + "]" : (path.empty() ? "" : path + ".") + step.name;
    if (at->is_list()) {
      auto found = element(*at, step, here);
      if (!found) {
        if (missing == MissingStep::leave) return false;
        return std::unexpected{std::move(found.error())};
      }
      at = *found;
    } else if (at->is_map() || at->is_null()) {
      Node* next = at->find(step.name);
      if (next == nullptr && !last && missing == MissingStep::leave) return false;
      if (next == nullptr && step.bracket) {
        return std::unexpected{
            fault(here, "there is no list here", "brackets address elements of lists, by id or number")};
      }
      // A list that is not there can't be known from a block: what follows decides.
      if (next == nullptr && !last && (*steps)[i + 1].bracket) {
        const std::vector<std::string_view> known{at->keys.begin(), at->keys.end()};
        const std::string_view near = base::nearest_name(step.name, known);
        return std::unexpected{fault(here, "there is no list " + base::quoted(step.name) + " here",
                                     known.empty() ? "" : "known: " + base::list_of_names(known),
                                     near.empty() ? "" : "did you mean '" + std::string{near} + "'?")};
      }
      if (next == nullptr) {
        if (at->is_null()) at->kind = Node::Kind::map;
        Node made;
        made.file = value->file;
        at->set(step.name, std::move(made));
        next = at->find(step.name);
      }
      at = next;
    } else {
      return std::unexpected{fault(here, base::quoted(path) + " is " + at->described() + ", no block",
                                   "there is nothing named " + base::quoted(step.name) + " in it",
                                   "set " + path + " itself")};
    }
    path = here;
  }
  value->key_line = at->key_line;
  value->key_column = at->key_column;
  // An element of a list keeps its name.
  if (value->is_map() && at->is_map() && value->find("id") == nullptr) {
    if (const Node* id = at->find("id"); id != nullptr && id->is_scalar()) {
      Node kept = *id;
      value->set("id", std::move(kept));
    }
  }
  *at = std::move(*value);
  return true;
}

std::optional<Error> apply_override(Node& tree, const Override& change, std::optional<Doubt> doubts) {
  auto done = try_override(tree, change, doubts, MissingStep::make);
  return done ? std::nullopt : std::optional{std::move(done.error())};
}

}  // namespace iamd::scenario
