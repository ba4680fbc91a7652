#include "iamd/base/text.hpp"

#include <algorithm>
#include <array>
#include <cstdint>

namespace iamd::base {
namespace {

constexpr std::size_t longest_compared = 64;

char folded(char c) { return (c >= 'A' && c <= 'Z') ? static_cast<char>(c - 'A' + 'a') : c; }

// Length of the well-formed sequence at the front of `text`, or 0.
std::size_t utf8_sequence(std::string_view text) {
  const auto byte = [&](std::size_t i) { return static_cast<std::uint8_t>(text[i]); };
  const auto follows = [&](std::size_t i, int low = 0x80, int high = 0xbf) {
    return i < text.size() && byte(i) >= low && byte(i) <= high;
  };
  const int lead = byte(0);
  if (lead < 0x80) return 1;
  if (lead >= 0xc2 && lead <= 0xdf) return follows(1) ? 2 : 0;
  if (lead >= 0xe0 && lead <= 0xef) {
    const int low = lead == 0xe0 ? 0xa0 : 0x80;   // no overlong forms
    const int high = lead == 0xed ? 0x9f : 0xbf;  // no surrogates
    return follows(1, low, high) && follows(2) ? 3 : 0;
  }
  if (lead >= 0xf0 && lead <= 0xf4) {
    const int low = lead == 0xf0 ? 0x90 : 0x80;
    const int high = lead == 0xf4 ? 0x8f : 0xbf;  // nothing above U+10FFFF
    return follows(1, low, high) && follows(2) && follows(3) ? 4 : 0;
  }
  return 0;
}

}  // namespace

int edit_distance(std::string_view a, std::string_view b) {
  a = a.substr(0, longest_compared);
  b = b.substr(0, longest_compared);
  using Row = std::array<int, longest_compared + 1>;
  Row before{};
  Row above{};
  Row here{};
  for (std::size_t j = 0; j <= b.size(); ++j) above[j] = static_cast<int>(j);
  for (std::size_t i = 1; i <= a.size(); ++i) {
    here[0] = static_cast<int>(i);
    for (std::size_t j = 1; j <= b.size(); ++j) {
      const char x = folded(a[i - 1]);
      const char y = folded(b[j - 1]);
      here[j] = std::min({above[j] + 1, here[j - 1] + 1, above[j - 1] + (x == y ? 0 : 1)});
      if (i > 1 && j > 1 && x == folded(b[j - 2]) && folded(a[i - 2]) == y) {
        here[j] = std::min(here[j], before[j - 2] + 1);
      }
    }
    before = above;
    above = here;
  }
  return above[b.size()];
}

std::string_view nearest_name(std::string_view found, std::span<const std::string_view> candidates) {
  std::string_view best;
  int best_distance = static_cast<int>(std::max<std::size_t>(2, found.size() / 3)) + 1;
  for (const auto candidate : candidates) {
    const int distance = edit_distance(found, candidate);
    if (distance < best_distance) {
      best_distance = distance;
      best = candidate;
    }
  }
  return best;
}

std::string list_of_names(std::span<const std::string_view> names, std::size_t most) {
  std::string text;
  const std::size_t shown = std::min(most, names.size());
  for (std::size_t i = 0; i < shown; ++i) {
    if (i > 0) text += (i + 1 == names.size()) ? " or " : ", ";
    text += names[i];
  }
  if (shown < names.size()) text += ", … (" + std::to_string(names.size() - shown) + " more)";
  return text;
}

std::string quoted(std::string_view text, std::size_t most) {
  static constexpr std::string_view digits = "0123456789abcdef";
  std::string out = "'";
  const bool cut = text.size() > most;
  for (std::size_t at = 0; at < std::min(text.size(), most);) {
    const std::size_t length = utf8_sequence(text.substr(at));
    const auto byte = static_cast<std::uint8_t>(text[at]);
    if (length == 0 || byte < 0x20 || byte == 0x7f ||
        (byte == 0xc2 && static_cast<std::uint8_t>(text[at + 1]) < 0xa0)) {
      out += "\\x";
      out += digits[byte >> 4U];
      out += digits[byte & 15U];
      ++at;
    } else {
      out += text.substr(at, length);
      at += length;
    }
  }
  return out + (cut ? "…'" : "'");
}

bool is_utf8(std::string_view text, std::size_t* bad_at) {
  std::size_t at = 0;
  while (at < text.size()) {
    const std::size_t length = utf8_sequence(text.substr(at));
    if (length == 0) break;
    at += length;
  }
  if (bad_at != nullptr) *bad_at = at;
  return at == text.size();
}

}  // namespace iamd::base
