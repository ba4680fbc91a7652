#include "terminal.hpp"

#include <algorithm>
#include <charconv>
#include <cstdlib>
#include <cstring>
#include <string>
#include <sys/ioctl.h>

namespace iamd::app {

std::size_t terminal_columns(int descriptor) {
  constexpr std::size_t least = 20, most = 1000;
  const char* const set = std::getenv("COLUMNS");
  std::size_t columns = 0;
  if (set != nullptr) std::from_chars(set, set + std::strlen(set), columns);
  winsize size{};
  if (columns == 0 && ::ioctl(descriptor, TIOCGWINSZ, &size) == 0) columns = size.ws_col;
  return columns == 0 ? 80 : std::clamp(columns, least, most);
}

bool writes_utf8() {
  // The first that is set decides (POSIX.1-2017, Base Definitions, 8.2).
  for (const char* const name : {"LC_ALL", "LC_CTYPE", "LANG"}) {
    const char* const value = std::getenv(name);
    if (value == nullptr || *value == '\0') continue;
    std::string locale{value};
    std::ranges::transform(locale, locale.begin(),
                           [](char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c; });
    return locale.find("utf-8") != std::string::npos || locale.find("utf8") != std::string::npos;
  }
  return false;
}

}  // namespace iamd::app
