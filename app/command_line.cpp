#include "command_line.hpp"

#include <charconv>

#include <fmt/format.h>

#include "iamd/base/text.hpp"

namespace iamd::app {

std::string shell_word(std::string_view word) {
  constexpr std::string_view harmless = "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789_@%+=:,./-";
  if (!word.empty() && word.find_first_not_of(harmless) == std::string_view::npos) return std::string{word};
  std::string quoted = "'";
  for (const char c : word) quoted += c == '\'' ? std::string{"'\\''"} : std::string{c};
  return quoted + "'";
}

std::string command_of(std::span<const std::string> arguments) {
  std::string command = "iamd";
  for (const std::string& argument : arguments) command += " " + shell_word(argument);
  return command;
}

base::Result<std::uint64_t> whole_number(std::string_view option, std::string_view text, std::uint64_t low,
                                         std::uint64_t high) {
  std::uint64_t value = 0;
  const auto [end, failed] = std::from_chars(text.data(), text.data() + text.size(), value);
  if (failed == std::errc{} && end == text.data() + text.size() && value >= low && value <= high) return value;
  return std::unexpected{base::Error{fmt::format("{} is {}", option, base::quoted(text)),
                                     fmt::format("a whole number from {} to {}", low, high),
                                     fmt::format("write {} {}", option, low == 0 ? 1 : low)}};
}

base::Result<double> real_number(std::string_view option, std::string_view text, double low, double high) {
  double value = 0.0;
  const auto [end, failed] = std::from_chars(text.data(), text.data() + text.size(), value);
  if (failed == std::errc{} && end == text.data() + text.size() && value >= low && value <= high) return value;
  return std::unexpected{base::Error{fmt::format("{} is {}", option, base::quoted(text)),
                                     fmt::format("a number from {} to {}", low, high),
                                     fmt::format("write {} 1, for example", option)}};
}

}  // namespace iamd::app
