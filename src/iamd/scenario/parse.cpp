// From bytes to a tree. yaml-cpp reads; what its grammar lets through and this format refuses is refused here.
#include <exception>
#include <optional>
#include <sstream>
#include <unordered_map>
#include <utility>

#include <yaml-cpp/eventhandler.h>
#include <yaml-cpp/exceptions.h>
#include <yaml-cpp/parser.h>

#include "iamd/base/text.hpp"
#include "iamd/scenario/load.hpp"
#include "iamd/scenario/text_checks.hpp"

namespace iamd::scenario {
namespace {

using base::Error;
using base::Place;

// Builds the tree out of the parser's events. The first thing that the format refuses is kept, and all events after it
// are ignored.
class TreeBuilder final : public YAML::EventHandler {
 public:
  TreeBuilder(std::shared_ptr<const FileInfo> file, const Limits& limits) : file_{std::move(file)}, limits_{limits} {}

  Node take_root() { return std::move(root_); }
  [[nodiscard]] int documents() const { return documents_; }
  [[nodiscard]] const std::optional<Error>& refused() const { return refused_; }

  void OnDocumentStart(const YAML::Mark& mark) override {
    if (!refused_ && documents_++ > 0) {
      refuse(mark, "a second document starts here", "a file holds one document",
             "remove the '---' or '...' line, or split the file");
    }
  }
  void OnDocumentEnd() override {}

  void OnNull(const YAML::Mark& mark, YAML::anchor_t anchor) override {
    if (!is_plain(mark, "", anchor)) return;
    if (wants_key()) return refuse(mark, "a key is empty", "a key is a word before a ':'");
    add(made(Node::Kind::null, mark));
  }

  void OnAlias(const YAML::Mark& mark, YAML::anchor_t) override {
    refuse(mark, "aliases (*name) are not part of this format", {}, "write the value out");
  }

  void OnScalar(const YAML::Mark& mark, const std::string& tag, YAML::anchor_t anchor,
                const std::string& value) override {
    if (!is_plain(mark, tag, anchor)) return;
    if (value.find('\0') != std::string::npos)
      return refuse(mark, "the text holds the character zero", "files are printable text", "remove '\\0'");
    if (wants_key()) return start_key(mark, value);
    Node node = made(Node::Kind::scalar, mark);
    node.text = value;
    node.quoted = tag == "!";  // the parser's mark of a scalar in quotes
    add(std::move(node));
  }

  void OnSequenceStart(const YAML::Mark& mark, const std::string& tag, YAML::anchor_t anchor,
                       YAML::EmitterStyle::value) override {
    start(Node::Kind::list, mark, tag, anchor);
  }
  void OnSequenceEnd() override { finish(); }
  void OnMapStart(const YAML::Mark& mark, const std::string& tag, YAML::anchor_t anchor,
                  YAML::EmitterStyle::value) override {
    start(Node::Kind::map, mark, tag, anchor);
  }
  void OnMapEnd() override { finish(); }

 private:
  struct Frame {
    Node node;
    bool has_key = false;
    YAML::Mark key_mark{};
    std::unordered_map<std::string, int> seen{};  // key → its line
  };

  void refuse(const YAML::Mark& mark, std::string problem, std::string why = {}, std::string suggestion = {}) {
    if (refused_) return;
    refused_ = Error{std::move(problem), std::move(why), std::move(suggestion),
                     Place{file_->name, mark.line + 1, mark.column + 1, path()}};
  }

  // The keys and positions that lead to where the parser is now.
  std::string path() const {
    std::string text;
    for (const Frame& frame : stack_) {
      if (frame.node.is_list()) {
        text += "[" + std::to_string(frame.node.items.size()) + "]";
      } else if (frame.has_key) {
        const std::string shown = base::quoted(frame.node.keys.back());
        text += (text.empty() ? "" : ".") + shown.substr(1, shown.size() - 2);
      }
      if (text.size() > 200) return text.substr(0, 200) + "…";
    }
    return text;
  }

  // True when an event may be used: nothing was refused before it, and it carries no anchor and no tag.
  bool is_plain(const YAML::Mark& mark, const std::string& tag, YAML::anchor_t anchor) {
    if (anchor != 0) {
      refuse(mark, "anchors (&name) are not part of this format", {}, "write the value where it is used");
    }
    if (!tag.empty() && tag != "?" && tag != "!") {
      refuse(mark, "tags (" + base::quoted(tag, 30) + ") are not part of this format", {}, "write the plain value");
    }
    return !refused_;
  }

  bool wants_key() const { return !stack_.empty() && stack_.back().node.is_map() && !stack_.back().has_key; }

  Node made(Node::Kind kind, const YAML::Mark& mark) {
    if (++nodes_ > limits_.nodes) {
      refuse(mark, "the file holds too many values", "at most " + std::to_string(limits_.nodes));
    }
    Node node;
    node.kind = kind;
    node.file = file_;
    node.line = mark.line + 1;
    node.column = mark.column + 1;
    return node;
  }

  void start_key(const YAML::Mark& mark, const std::string& key) {
    Frame& frame = stack_.back();
    frame.node.keys.push_back(key);
    frame.has_key = true;
    frame.key_mark = mark;
    const auto [at, is_new] = frame.seen.emplace(key, mark.line + 1);
    if (!is_new) {
      refuse(mark, "the key " + base::quoted(key) + " stands twice in this block",
             "first in line " + std::to_string(at->second), "remove one of them");
    }
  }

  void start(Node::Kind kind, const YAML::Mark& mark, const std::string& tag, YAML::anchor_t anchor) {
    if (!is_plain(mark, tag, anchor)) return;
    if (wants_key())
      return refuse(mark, "a key is a list or a map", "a key is a word before a ':'",
                    "a text with brackets needs quotes");
    if (stack_.size() >= limits_.depth) {
      return refuse(mark, "the file is nested too deeply", "at most " + std::to_string(limits_.depth) + " levels");
    }
    stack_.push_back(Frame{made(kind, mark)});
  }

  void finish() {
    if (refused_) return;
    Node node = std::move(stack_.back().node);
    stack_.pop_back();
    add(std::move(node));
  }

  void add(Node node) {
    if (refused_) return;
    if (stack_.empty()) {
      root_ = std::move(node);
      return;
    }
    Frame& frame = stack_.back();
    if (frame.node.is_map()) {
      node.key_line = frame.key_mark.line + 1;
      node.key_column = frame.key_mark.column + 1;
      frame.has_key = false;
    }
    frame.node.items.push_back(std::move(node));
  }

  std::shared_ptr<const FileInfo> file_;
  std::optional<Error> refused_;
  const Limits& limits_;
  std::vector<Frame> stack_;
  Node root_;
  std::size_t nodes_ = 0;
  int documents_ = 0;
};

// What yaml-cpp found wrong, with the next step that its words leave out.
Error explained(const YAML::Exception& found, std::string_view text, const std::string& name) {
  const Place place =
      found.mark.is_null() ? Place{name, 0, 0, {}} : Place{name, found.mark.line + 1, found.mark.column + 1, {}};
  if (found.msg.find("anchor") != std::string::npos) {
    return Error{"aliases (*name) are not part of this format",
                 {},
                 "write the value out; a text that starts with '*' needs quotes",
                 place};
  }
  std::string suggestion = "check the indentation and the ':' of this line and of the one above";
  const std::string_view line = line_of(text, place.line);
  if (line.substr(0, line.find_first_not_of(" \t")).find('\t') != std::string_view::npos) {
    suggestion = "indent with spaces, not with tabs";
  } else if (found.msg.find("token") != std::string::npos) {
    suggestion = "a text that starts with such a character needs quotes";
  } else if (const auto unclosed = find_unclosed(text)) {
    suggestion = unclosed->problem;
  }
  return Error{"not well-formed YAML: " + found.msg, {}, std::move(suggestion), place};
}

// A bracket that is never closed looks to yaml-cpp like a key.
Error explained(Error error, std::string_view text) {
  if (!error.problem.starts_with("a key is a ")) return error;
  if (const auto unclosed = find_unclosed(text)) {
    return Error{"not well-formed YAML: " + unclosed->problem,
                 {},
                 "close it",
                 Place{error.place.file, unclosed->line, unclosed->column, {}}};
  }
  return error;
}

// More text after the end of the document: another document, or an accident.
Error second_document(Error error, std::string_view text) {
  const std::string_view line = line_of(text, error.place.line);
  if (line.starts_with("---") || text.find("\n...") != std::string_view::npos) return error;
  error.problem = "something stands after the end of the document";
  error.why = "the top of a file is one block of keys";
  error.suggestion = "check the indentation of this line and of the first one";
  return error;
}

}  // namespace

Checked<Node> parse(std::string_view text, std::string name, const Limits& limits) {
  const auto refused = [](Error error) { return std::unexpected{std::vector<Error>{std::move(error)}}; };
  if (text.starts_with("\xef\xbb\xbf")) text.remove_prefix(3);
  if (auto problem = check_text(text, name, limits)) return refused(std::move(*problem));

  const auto file = std::make_shared<FileInfo>(FileInfo{name, {}});
  TreeBuilder builder{file, limits};
  try {
    // The comment at the end makes yaml-cpp see quotes that are never closed; otherwise it takes the line end for their
    // close.
    std::istringstream stream{std::string{text} + "\n#"};
    YAML::Parser parser{stream};
    // The builder refuses a second document.
    if (parser.HandleNextDocument(builder) && !builder.refused()) parser.HandleNextDocument(builder);
  } catch (const YAML::Exception& found) {
    if (!builder.refused()) return refused(explained(found, text, name));
  } catch (const std::exception& found) {
    return refused({"the file can't be parsed", found.what(), {}, Place{name, 0, 0, {}}});
  }
  if (const auto& found = builder.refused()) {
    return refused(builder.documents() > 1 ? second_document(*found, text) : explained(*found, text));
  }
  Node root = builder.take_root();
  if (root.is_null()) return refused({"the file is empty", "it holds no value", {}, Place{name, 0, 0, {}}});
  if (const Node* doubts = root.find("doubts"); doubts != nullptr && doubts->is_scalar()) {
    if (doubts->text == "epistemic") file->doubts = Doubt::epistemic;
    if (doubts->text == "aleatory") file->doubts = Doubt::aleatory;
  }
  return root;
}

}  // namespace iamd::scenario
