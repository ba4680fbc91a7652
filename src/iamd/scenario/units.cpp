#include "iamd/scenario/units.hpp"

#include <algorithm>
#include <array>

namespace iamd::scenario {

bool is_foreign_unit(std::string_view unit) {
  static constexpr std::array<std::string_view, 38> units{
      "min", "mi",  "miles", "minutes", "nmi", "nm",  "ft",     "feet",    "yd",      "in",  "cm",   "mm",    "kft",
      "kt",  "kts", "kn",    "mph",     "kph", "kmh", "h",      "hr",      "hours",   "sec", "secs", "ns",    "lb",
      "lbs", "t",   "g",     "mw",      "dbm", "dbw", "degree", "degrees", "percent", "pct", "mach", "meters"};
  return std::ranges::find(units, unit) != units.end();
}

std::string_view without_unit(std::string_view key) {
  if (const std::string_view unit = unit_name(key); !unit.empty()) return key.substr(0, key.size() - unit.size() - 1);
  const std::size_t at = key.rfind('_');
  if (at != std::string_view::npos && at > 0 && is_foreign_unit(key.substr(at + 1))) return key.substr(0, at);
  return key;
}

}  // namespace iamd::scenario
