#include "iamd/report/markdown.hpp"

#include <algorithm>

#include "iamd/report/html_text.hpp"
#include "iamd/report/text.hpp"

namespace iamd::report {
namespace {

bool is_digit(char c) { return c >= '0' && c <= '9'; }

// Without U+202A to U+202E and U+2066 to U+2069, which turn the direction of writing.
std::string one_way(std::string text) {
  for (std::size_t at = text.find("\xe2"); at != std::string::npos; at = text.find("\xe2", at + 1)) {
    if (at + 2 >= text.size()) break;
    const auto second = static_cast<unsigned char>(text[at + 1]), third = static_cast<unsigned char>(text[at + 2]);
    const bool turns =
        (second == 0x80U && third >= 0xaaU && third <= 0xaeU) || (second == 0x81U && third >= 0xa6U && third <= 0xa9U);
    if (turns) text.replace(at, 3, " ");
  }
  return text;
}

}  // namespace

std::string markdown_text(std::string_view text) {
  constexpr std::string_view special = "\\`*_[]|#~$!{}";
  std::string out;
  for (const char c : one_way(plain(text))) {
    switch (c) {
      case '&':
        out += "&amp;";
        break;
      case '<':
        out += "&lt;";
        break;
      case '>':
        out += "&gt;";
        break;
      default:
        if (special.find(c) != std::string_view::npos) out += '\\';
        out += c;
    }
  }
  // A line that begins so would be a list, a rule or a heading.
  out.erase(0, std::min(out.find_first_not_of(' '), out.size()));
  if (!out.empty() && (out[0] == '-' || out[0] == '+' || out[0] == '=')) out.insert(0, 1, '\\');
  std::size_t digits = 0;
  while (digits < out.size() && is_digit(out[digits])) ++digits;
  if (digits > 0 && digits < out.size() && (out[digits] == '.' || out[digits] == ')')) out.insert(digits, 1, '\\');
  return out;
}

std::string markdown_address(std::string_view address) {
  return is_web_address(address) ? "<" + std::string{address} + ">" : markdown_text(address);
}

std::string markdown_code(std::string_view text, std::string_view language) {
  std::size_t longest = 0, run = 0;
  for (const char c : text) {
    run = c == '`' ? run + 1 : 0;
    longest = std::max(longest, run);
  }
  const std::string fence(std::max<std::size_t>(3, longest + 1), '`');
  return fence + std::string{language} + "\n" + std::string{text} + "\n" + fence + "\n";
}

}  // namespace iamd::report
