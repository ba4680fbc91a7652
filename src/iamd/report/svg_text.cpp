#include "iamd/report/svg_text.hpp"

#include <algorithm>

#include "iamd/base/text.hpp"
#include "iamd/report/text.hpp"

namespace iamd::report {

std::string escaped(std::string_view text) {
  std::string safe;
  for (const char c : base::is_utf8(text) ? plain(text) : base::quoted(text, 1000)) {
    switch (c) {
      case '&':
        safe += "&amp;";
        break;
      case '<':
        safe += "&lt;";
        break;
      case '>':
        safe += "&gt;";
        break;
      case '"':
        safe += "&quot;";
        break;
      default:
        safe += c;
    }
  }
  return safe;
}

std::string shortened(std::string_view text, std::size_t most) {
  if (columns_of(text) <= most) return std::string{text};
  std::size_t end = 0;
  for (std::size_t columns = 0; columns + 1 < most; ++columns) {
    ++end;
    while (end < text.size() && (static_cast<unsigned char>(text[end]) & 0xc0U) == 0x80U) ++end;
  }
  return std::string{text.substr(0, end)} + "…";
}

std::vector<std::string> wrapped(const std::string& text, std::size_t columns, std::size_t most) {
  std::vector<std::string> lines(1);
  std::size_t at = 0;
  while (at < text.size()) {
    const std::size_t end = std::min(text.find(' ', at), text.size());
    const std::string word = text.substr(at, end - at);
    if (!lines.back().empty() && columns_of(lines.back()) + 1 + columns_of(word) > columns) lines.emplace_back();
    lines.back() += (lines.back().empty() ? "" : " ") + word;
    at = end + 1;
  }
  if (lines.size() > most) {
    lines.resize(most);
    lines.back() += " …";
  }
  for (std::string& line : lines) line = shortened(line, columns + 2);
  return lines;
}

}  // namespace iamd::report
