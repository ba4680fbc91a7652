#include "iamd/report/svg_text.hpp"

#include <algorithm>

#include <fmt/format.h>

#include "iamd/base/text.hpp"
#include "iamd/report/text.hpp"

namespace iamd::report {
namespace {

constexpr std::string_view shared_style =
    R"(text { font-family: "DejaVu Sans", Verdana, Arial, sans-serif; font-size: 12px; }
.title { font-size: 15px; font-weight: bold; fill: #1a1a1a; }
.strong { font-weight: bold; }
.ink { fill: #1a1a1a; }
.faint { fill: #5a5a5a; font-size: 11px; }
.halo { fill: none; stroke: #ffffff; stroke-width: 3px; stroke-opacity: 0.85; stroke-linejoin: round; }
.page { fill: #ffffff; }
.frame { fill: none; stroke: #6b6b6b; stroke-width: 1px; }
)";
constexpr std::string_view shared_dark_style = R"(  .title, .ink { fill: #ececec; }
  .faint { fill: #a8a8a8; }
  .halo { stroke: #14171a; }
  .page { fill: #14171a; }
  .paper { fill: #20242a; }
  .frame { stroke: #9a9a9a; }
)";

}  // namespace

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

std::string svg_opening(std::string_view title, double width_px, double height_px, std::string_view style,
                        std::string_view dark_style) {
  return fmt::format(
      "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<svg xmlns=\"http://www.w3.org/2000/svg\" version=\"1.1\" "
      "width=\"{0:.0f}\" height=\"{1:.0f}\" viewBox=\"0 0 {0:.0f} {1:.0f}\" role=\"img\">\n<title>{2}</title>\n"
      "<style>\n{3}{4}@media (prefers-color-scheme: dark) {{\n{5}{6}}}\n</style>\n",
      width_px, height_px, escaped(title), shared_style, style, shared_dark_style, dark_style);
}

}  // namespace iamd::report
