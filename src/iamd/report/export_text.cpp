#include "iamd/report/export_text.hpp"

#include <fmt/format.h>

#include "iamd/base/text.hpp"

namespace iamd::report {
namespace {

constexpr std::string_view replacement = "\xef\xbf\xbd";  // U+FFFD

// The picture of a control character of ASCII.
std::string picture_of(char c) {
  const unsigned code = static_cast<unsigned char>(c) == 0x7fU ? 0x2421U : 0x2400U + static_cast<unsigned char>(c);
  return {'\xe2', static_cast<char>(0x80U | (code >> 6U & 0x3fU)), static_cast<char>(0x80U | (code & 0x3fU))};
}

bool is_control(char c) { return static_cast<unsigned char>(c) < 0x20 || c == 0x7f; }

}  // namespace

std::string utf8_of(std::string_view text) {
  std::string good;
  good.reserve(text.size());
  while (true) {
    std::size_t bad_at = 0;
    if (base::is_utf8(text, &bad_at)) return good.append(text);
    good.append(text.substr(0, bad_at)).append(replacement);
    text.remove_prefix(bad_at + 1);
  }
}

std::string one_line(std::string_view text) {
  std::string line;
  for (const char c : utf8_of(text)) {
    if (is_control(c)) {
      line += picture_of(c);
    } else {
      line += c;
    }
  }
  return line;
}

std::string xml_text(std::string_view text) {
  const std::string good = utf8_of(text);
  std::string safe;
  safe.reserve(good.size());
  for (std::size_t i = 0; i < good.size(); ++i) {
    const char c = good[i];
    if (c == '&') {
      safe += "&amp;";
    } else if (c == '<') {
      safe += "&lt;";
    } else if (c == '>') {
      safe += "&gt;";
    } else if (c == '"') {
      safe += "&quot;";
    } else if (c == '\'') {
      safe += "&#39;";
    } else if (c == '\r') {
      safe += "&#13;";
    } else if (is_control(c) && c != '\n' && c != '\t') {
      safe += picture_of(c);
    } else if (c == '\xef' && (good.compare(i, 3, "\xef\xbf\xbe") == 0 || good.compare(i, 3, "\xef\xbf\xbf") == 0)) {
      safe += replacement;
      i += 2;
    } else {
      safe += c;
    }
  }
  return safe;
}

std::string html_text(std::string_view text) {
  std::string safe;
  for (const char c : xml_text(text)) {
    if (c == '$') {
      safe += "&#36;";
    } else if (c == '\n') {
      safe += "<br/>";
    } else {
      safe += c;
    }
  }
  return safe;
}

std::string decimal(double value, int decimals) {
  std::string text = fmt::format("{:.{}f}", value, decimals);
  if (text.find('.') != std::string::npos) text.erase(text.find_last_not_of('0') + 1);
  if (text.ends_with('.')) text.pop_back();
  return text == "-0" ? "0" : text;
}

std::string html_table(const Facts& facts) {
  std::string html = "<table>";
  for (const auto& [what, value] : facts) {
    if (value.empty()) continue;
    html += "<tr><th align=\"left\">" + html_text(what) + "</th><td>" + html_text(value) + "</td></tr>";
  }
  return html + "</table>";
}

}  // namespace iamd::report
