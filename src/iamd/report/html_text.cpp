#include "iamd/report/html_text.hpp"

#include <algorithm>
#include <cstddef>
#include <cstdint>

#include <fmt/format.h>

namespace iamd::report {
namespace {

constexpr std::string_view replacement = "\xef\xbf\xbd";

struct CodePoint {
  std::uint32_t value = 0;
  std::size_t size = 0;  // bytes; 0: not UTF-8
};

// RFC 3629: no overlong forms, no surrogates, nothing beyond U+10FFFF.
CodePoint code_point(std::string_view text, std::size_t at) {
  const auto byte = [&](std::size_t i) -> std::uint32_t {
    return at + i < text.size() ? static_cast<unsigned char>(text[at + i]) : 0U;
  };
  const std::uint32_t first = byte(0);
  if (first < 0x80U) return {first, 1};
  const std::size_t size = first >= 0xf0U ? 4 : first >= 0xe0U ? 3 : 2;
  if (first < 0xc2U || first > 0xf4U) return {};
  std::uint32_t value = first & (0xffU >> (size + 1));
  for (std::size_t i = 1; i < size; ++i) {
    if ((byte(i) & 0xc0U) != 0x80U) return {};
    value = (value << 6U) | (byte(i) & 0x3fU);
  }
  const bool overlong = (size == 3 && value < 0x800U) || (size == 4 && value < 0x10000U);
  const bool surrogate = value >= 0xd800U && value <= 0xdfffU;
  return overlong || surrogate || value > 0x10ffffU ? CodePoint{} : CodePoint{value, size};
}

bool is_control(std::uint32_t c) { return c < 0x20U || (c >= 0x7fU && c <= 0x9fU) || c == 0x2028U || c == 0x2029U; }
bool turns_direction(std::uint32_t c) {
  return c == 0x061cU || c == 0x200eU || c == 0x200fU || (c >= 0x202aU && c <= 0x202eU) ||
         (c >= 0x2066U && c <= 0x2069U);
}
bool is_noncharacter(std::uint32_t c) { return (c & 0xfffeU) == 0xfffeU || (c >= 0xfdd0U && c <= 0xfdefU); }

}  // namespace

std::string clean_text(std::string_view text) {
  std::string clean;
  clean.reserve(text.size());
  for (std::size_t at = 0; at < text.size();) {
    const CodePoint c = code_point(text, at);
    if (c.size == 0 || is_noncharacter(c.value)) {
      clean += replacement;
    } else if (is_control(c.value)) {
      clean += ' ';
    } else if (!turns_direction(c.value)) {
      clean += text.substr(at, c.size);
    }
    at += c.size == 0 ? 1 : c.size;
  }
  return clean;
}

std::string markup_text(std::string_view text) {
  std::string safe;
  for (const char c : clean_text(text)) {
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
      case '\'':
        safe += "&#39;";
        break;
      default:
        safe += c;
    }
  }
  return safe;
}

bool is_web_address(std::string_view address) {
  const bool web = address.starts_with("https://") || address.starts_with("http://");
  return web && std::ranges::all_of(address, [](char c) {
           return c > ' ' && c < '\x7f' && std::string_view{"<>\"\\^`{|}"}.find(c) == std::string_view::npos;
         });
}

std::string base64(std::string_view bytes) {
  constexpr std::string_view digits = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
  std::string text;
  text.reserve((bytes.size() + 2) / 3 * 4);
  for (std::size_t at = 0; at < bytes.size(); at += 3) {
    const std::size_t left = bytes.size() - at;
    const auto byte = [&](std::size_t i) -> std::uint32_t {
      return i < left ? static_cast<unsigned char>(bytes[at + i]) : 0U;
    };
    const std::uint32_t three = (byte(0) << 16U) | (byte(1) << 8U) | byte(2);
    text += digits[three >> 18U];
    text += digits[(three >> 12U) & 63U];
    text += left > 1 ? digits[(three >> 6U) & 63U] : '=';
    text += left > 2 ? digits[three & 63U] : '=';
  }
  return text;
}

std::string percent_encoded(std::string_view bytes) {
  std::string text;
  text.reserve(bytes.size() + bytes.size() / 2);
  for (const char c : bytes) {
    const bool plain = (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '-' ||
                       c == '.' || c == '_' || c == '~';
    if (plain) {
      text += c;
    } else {
      text += fmt::format("%{:02X}", static_cast<unsigned>(static_cast<unsigned char>(c)));
    }
  }
  return text;
}

}  // namespace iamd::report
