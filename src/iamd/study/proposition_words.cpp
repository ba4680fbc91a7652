#include "iamd/study/proposition_words.hpp"

#include <algorithm>
#include <cmath>

#include <fmt/format.h>

#include "iamd/study/claim_inputs.hpp"

namespace iamd::study {
namespace {

std::string without_end_zeros(std::string text) {
  if (text.find('.') == std::string::npos) return text;
  text.erase(text.find_last_not_of('0') + 1);
  if (text.ends_with('.')) text.pop_back();
  return text == "-0" ? "0" : text;
}

}  // namespace

bool holds(Sense sense, double value, double claimed, double miss) {
  switch (sense) {
    case Sense::at_least:
      return value >= claimed - miss;
    case Sense::at_most:
      return value <= claimed + miss;
    case Sense::about:
      break;
  }
  return std::abs(value - claimed) <= miss;
}

std::string in_words(Sense sense, std::string_view number) {
  const std::string_view word = sense == Sense::at_least ? "at least" : sense == Sense::at_most ? "at most" : "about";
  return fmt::format("{} {}", word, number);
}

std::string in_figures(double number, int figures) {
  if (std::isnan(number)) return "unknown";
  if (std::isinf(number)) return number > 0.0 ? "infinite" : "-infinite";
  if (number == 0.0) return "0";
  constexpr int most_decimals = 12;
  const int order = static_cast<int>(std::floor(std::log10(std::abs(number))));
  return without_end_zeros(fmt::format("{:.{}f}", number, std::clamp(figures - 1 - order, 0, most_decimals)));
}

std::string in_percent(double share) {
  const double percent = 100.0 * share;
  const double from_end = std::min(percent, 100.0 - percent);
  int decimals = 1;
  for (double step = 0.05; decimals < 6 && from_end > 0.0 && from_end < step; step /= 10.0) ++decimals;
  return without_end_zeros(fmt::format("{:.{}f}", percent, decimals)) + " %";
}

void add_input(const scenario::WrittenNumber& number, const ClaimContext& context, ReadingPlan& plan) {
  if (!number.given() || number.number.fixed()) return;
  plan.inputs.push_back({facts_of(number.written.node, number.written.path, context), number.number});
}

}  // namespace iamd::study
