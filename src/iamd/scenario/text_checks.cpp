#include "iamd/scenario/text_checks.hpp"

#include <algorithm>
#include <vector>

#include "iamd/base/text.hpp"

namespace iamd::scenario {
namespace {

using base::Error;
using base::Place;

Place place_of(std::string_view text, std::size_t offset, const std::string& name) {
  const std::string_view before = text.substr(0, offset);
  const auto line = std::ranges::count(before, '\n') + 1;
  const std::size_t start = before.rfind('\n');
  const std::size_t column = offset - (start == std::string_view::npos ? 0 : start + 1) + 1;
  return Place{name, static_cast<int>(line), static_cast<int>(column), {}};
}

// yaml-cpp keeps all tokens of a bracket that may turn out to be a key, so their number is limited beforehand. No
// honest file of `limits.nodes` values comes near.
std::optional<Error> check_density(std::string_view text, const std::string& name, const Limits& limits) {
  static constexpr std::string_view indicators = ",[]{}:?!&*\"'-";
  std::size_t count = 0;
  std::size_t open = 0;
  const std::size_t most_open = 64 + limits.depth;
  for (std::size_t i = 0; i < text.size(); ++i) {
    const char c = text[i];
    if (indicators.find(c) != std::string_view::npos) ++count;
    if (c == '[' || c == '{') ++open;
    if ((c == ']' || c == '}') && open > 0) --open;
    if (open > most_open) {
      return Error{
          "the file is nested too deeply",
          "at most " + std::to_string(limits.depth) + " levels; here are " + std::to_string(open) + " open brackets",
          {},
          place_of(text, i, name)};
    }
    if (count > 5 * limits.nodes) {
      return Error{
          "the file holds too many values", "at most " + std::to_string(limits.nodes), {}, place_of(text, i, name)};
    }
  }
  return std::nullopt;
}

// Follows brackets and quotes through a text, closely enough to say where one was forgotten.
class BracketScan {
 public:
  explicit BracketScan(std::string_view text) : text_{text} {}

  std::optional<Unclosed> run() {
    for (; at_ < text_.size(); ++at_) {
      const char c = text_[at_];
      const char before = before_;
      if (c == '\n') {
        ++line_;
        line_start_ = at_ + 1;
        if (open_.empty()) before_ = '\n';
        continue;
      }
      if (c == ' ' || c == '\t' || c == '\r') continue;
      const bool after_space = at_ == line_start_ || text_[at_ - 1] == ' ' || text_[at_ - 1] == '\t';
      if (c == '#' && after_space) {
        at_ = std::min(text_.find('\n', at_), text_.size()) - 1;
        continue;
      }
      before_ = c;
      const bool starts_value = before == '\n' || before == '[' || before == '{' || before == ',' ||
                                ((before == ':' || before == '-' || before == '?') && after_space);
      if ((c == '"' || c == '\'') && (starts_value || before == ':')) {
        if (!skip_quoted(c))
          return Unclosed{"the quote that opens in line " + std::to_string(quote_line_) + " is never closed",
                          quote_line_, quote_column_};
      } else if ((c == '[' || c == '{') && (starts_value || !open_.empty())) {
        open_.push_back({c, line_, column()});
      } else if ((c == ']' || c == '}') && !open_.empty()) {
        const Open last = open_.back();
        open_.pop_back();
        if ((last.bracket == '[') != (c == ']')) {
          return Unclosed{std::string{"the '"} + last.bracket + "' of line " + std::to_string(last.line) +
                              " is closed by '" + c + "' here",
                          line_, column()};
        }
      }
    }
    if (open_.empty()) return std::nullopt;
    const Open& first = open_.front();
    return Unclosed{
        std::string{"the '"} + first.bracket + "' of line " + std::to_string(first.line) + " is never closed",
        first.line, first.column};
  }

 private:
  struct Open {
    char bracket;
    int line;
    int column;
  };

  int column() const { return static_cast<int>(at_ - line_start_) + 1; }

  bool skip_quoted(char quote) {
    quote_line_ = line_;
    quote_column_ = column();
    for (++at_; at_ < text_.size(); ++at_) {
      const char c = text_[at_];
      if (c == '\n') {
        ++line_;
        line_start_ = at_ + 1;
      }
      if (c == '\\' && quote == '"') {
        ++at_;
      } else if (c == quote) {
        if (quote == '"' || at_ + 1 >= text_.size() || text_[at_ + 1] != '\'') return true;
        ++at_;  // '' inside '…'
      }
    }
    return false;
  }

  std::string_view text_;
  std::size_t at_ = 0;
  std::size_t line_start_ = 0;
  int line_ = 1;
  char before_ = '\n';  // the last character that is no space; a line end outside brackets
  int quote_line_ = 0;
  int quote_column_ = 0;
  std::vector<Open> open_;
};

}  // namespace

std::optional<Error> check_text(std::string_view text, const std::string& name, const Limits& limits) {
  if (text.size() > limits.bytes) {
    return Error{"the file has " + std::to_string(text.size()) + " bytes",
                 "at most " + std::to_string(limits.bytes) + " are read",
                 {},
                 Place{name, 0, 0, {}}};
  }
  std::size_t bad_at = 0;
  if (!base::is_utf8(text, &bad_at)) {
    const bool wide = text.starts_with("\xff\xfe") || text.starts_with("\xfe\xff");
    return Error{
        "the text is not UTF-8: byte " + std::to_string(bad_at + 1) + " is " + base::quoted(text.substr(bad_at, 1)),
        wide ? "it looks like UTF-16" : "files are UTF-8", "save the file as UTF-8", place_of(text, bad_at, name)};
  }
  for (std::size_t i = 0; i < text.size(); ++i) {
    const auto byte = static_cast<unsigned char>(text[i]);
    if (byte == '\r' && (i + 1 == text.size() || text[i + 1] != '\n')) {
      return Error{"a line ends in a carriage return alone",
                   {},
                   "save the file with the line ends of Unix or Windows",
                   place_of(text, i, name)};
    }
    if ((byte < 0x20 && byte != '\n' && byte != '\r' && byte != '\t') || byte == 0x7f) {
      return Error{"the text holds the control character " + base::quoted(text.substr(i, 1)),
                   "files are printable text", "remove it, or save the file as UTF-8 text", place_of(text, i, name)};
    }
  }
  return check_density(text, name, limits);
}

std::optional<Unclosed> find_unclosed(std::string_view text) { return BracketScan{text}.run(); }

std::string_view line_of(std::string_view text, int number) {
  std::size_t start = 0;
  for (int line = 1; line < number; ++line) {
    const std::size_t end = text.find('\n', start);
    if (end == std::string_view::npos) return {};
    start = end + 1;
  }
  return text.substr(start, text.find('\n', start) - start);
}

}  // namespace iamd::scenario
