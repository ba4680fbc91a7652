#include "iamd/report/text.hpp"

#include <algorithm>
#include <cmath>

#include <fmt/format.h>

#include "iamd/report/event_record.hpp"

namespace iamd::report {
namespace {

int percent_digits(double share) { return share > 0.0 && share < 1.0 && (share < 0.0995 || share > 0.9005) ? 1 : 0; }

}  // namespace

std::string percent_text(double share) {
  if (share > 0.0 && share < 0.0005) return "< 0.1 %";
  if (share < 1.0 && share > 0.9995) return "> 99.9 %";
  return fmt::format("{:.{}f} %", 100.0 * share, percent_digits(share));
}

std::string percent_range(const outcome::Interval& interval) {
  return fmt::format("{:.{}f}…{:.{}f} %", 100.0 * interval.low, percent_digits(interval.low), 100.0 * interval.high,
                     percent_digits(interval.high));
}

std::string number_text(double value) {
  if (value == std::floor(value) && std::abs(value) < 1e15) return fmt::format("{:.0f}", value);
  const double size = std::abs(value);
  return fmt::format("{:.{}f}", value, size < 9.995 ? 2 : size < 99.95 ? 1 : 0);
}

std::string number_range(const outcome::Interval& interval) {
  return number_text(interval.low) + "…" + number_text(interval.high);
}

std::string time_text(base::Time time) {
  return time == base::Time::never() ? "-" : fmt::format("{:.1f} s", seconds(time));
}

std::string counted(std::uint64_t count, std::string_view singular, std::string_view plural) {
  return fmt::format("{} {}", count, count == 1 ? singular : plural);
}

std::string bar(double share, std::size_t width) {
  const double cells = std::clamp(share, 0.0, 1.0) * static_cast<double>(width);
  std::size_t full = static_cast<std::size_t>(std::lround(cells));
  if (full == 0 && share > 0.0) full = 1;
  std::string text;
  for (std::size_t i = 0; i < width; ++i) text += i < full ? "█" : "·";
  return text;
}

std::size_t columns_of(std::string_view text) {
  return static_cast<std::size_t>(
      std::ranges::count_if(text, [](char c) { return (static_cast<unsigned char>(c) & 0xc0U) != 0x80U; }));
}

std::string table_text(std::span<const std::vector<std::string>> rows, const std::vector<bool>& right) {
  std::vector<std::size_t> widths;
  for (const auto& row : rows) {
    widths.resize(std::max(widths.size(), row.size()));
    for (std::size_t i = 0; i < row.size(); ++i) widths[i] = std::max(widths[i], columns_of(row[i]));
  }
  std::string text;
  for (const auto& row : rows) {
    std::string line = "  ";
    for (std::size_t i = 0; i < row.size(); ++i) {
      const std::string padding(widths[i] - columns_of(row[i]), ' ');
      line += i < right.size() && right[i] ? padding + row[i] : row[i] + padding;
      line += "  ";
    }
    line.erase(line.find_last_not_of(' ') + 1);
    text += line + "\n";
  }
  return text;
}

std::string heading(std::string_view text, bool colour) {
  return colour ? fmt::format("\033[1m{}\033[0m", text) : std::string{text};
}

std::string plain(std::string_view text) {
  std::string safe{text};
  std::ranges::replace_if(safe, [](char c) { return static_cast<unsigned char>(c) < 0x20 || c == 0x7f; }, ' ');
  return safe;
}

}  // namespace iamd::report
