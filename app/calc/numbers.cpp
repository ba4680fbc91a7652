#include "numbers.hpp"

#include <algorithm>
#include <charconv>
#include <limits>

#include <fmt/format.h>

#include "iamd/base/text.hpp"

namespace iamd::app::calc {
namespace {

// A finite decimal number, the whole text; NaN otherwise.
double number_in(std::string_view text) {
  if (text.starts_with('+') && !text.starts_with("+-")) text.remove_prefix(1);
  double value = 0.0;
  const auto [end, failed] = std::from_chars(text.data(), text.data() + text.size(), value);
  if (failed != std::errc{} || end != text.data() + text.size()) return std::numeric_limits<double>::quiet_NaN();
  return value;
}

}  // namespace

NumberOptions::NumberOptions(CLI::App& command, std::span<const NumberOption> options) {
  for (const NumberOption& option : options) {
    Typed& typed = all_.emplace_back(Typed{option, {}, nullptr});
    typed.found = command.add_option(option.name, typed.text, option.help)->type_name("NUMBER");
  }
}

Numbers::Numbers(const NumberOptions& options) {
  for (const auto& [option, text, found] : options.all_) {
    if (found->count() == 0) continue;
    const double value = number_in(text);
    if (value >= option.low && value <= option.high) {
      values_[option.name] = value;
    } else {
      errors_.push_back({fmt::format("{} is {}", option.name, base::quoted(text)),
                         fmt::format("a number from {} to {}", option.low, option.high),
                         fmt::format("write {} {}, for example", option.name, option.example)});
    }
  }
}

double Numbers::or_else(std::string_view name, double otherwise) const {
  const auto found = values_.find(name);
  return found == values_.end() ? otherwise : found->second;
}

std::size_t Numbers::count(std::span<const std::string_view> names) const {
  return static_cast<std::size_t>(std::ranges::count_if(names, [this](std::string_view name) { return has(name); }));
}

}  // namespace iamd::app::calc
