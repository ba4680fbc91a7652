#include "iamd/report/chart_scale.hpp"

#include <algorithm>
#include <cmath>

#include <fmt/format.h>

#include "iamd/report/text.hpp"

namespace iamd::report {
namespace {

constexpr double largest = 1e300;  // differences of what is drawn stay finite

// 1, 2 or 5 times a power of ten, not less than `least`.
double nice_step(double least) {
  const double power = std::pow(10.0, std::floor(std::log10(least)));
  for (const double factor : {1.0, 2.0, 5.0}) {
    if (factor * power >= least * (1.0 - 1e-9)) return factor * power;
  }
  return 10.0 * power;
}

// Digits in groups of three, U+202F between them, from five digits on.
std::string grouped_digits(const std::string& number) {
  const std::size_t begin = number.starts_with('-') ? 1 : 0;
  const std::size_t end = std::min(number.find('.'), number.size());
  if (end - begin < 5) return number;
  std::string text = number.substr(0, begin);
  for (std::size_t i = begin; i < end; ++i) {
    if (i > begin && (end - i) % 3 == 0) text += "\u202f";
    text += number[i];
  }
  return text + number.substr(end);
}

std::string tick_text(const Axis& axis, double value, double step) {
  const double shown = axis.percent ? 100.0 * value : value, by = axis.percent ? 100.0 * step : step;
  if (shown == 0.0) return axis.percent ? "0 %" : "0";
  const double size = std::abs(shown);
  std::string text;
  if (size >= 1e7 || by < 1e-4) {
    text = fmt::format("{:.4g}", shown);
  } else {
    const int digits = by >= 1.0 ? 0 : static_cast<int>(std::ceil(-std::log10(by) - 1e-9));
    text = grouped_digits(fmt::format("{:.{}f}", shown, digits));
  }
  if (text.starts_with('-')) text = "−" + text.substr(1);
  return axis.percent ? text + " %" : text;
}

}  // namespace

void Extent::add(double value) {
  if (!std::isfinite(value)) return;
  value = std::clamp(value, -largest, largest);
  low = empty ? value : std::min(low, value);
  high = empty ? value : std::max(high, value);
  empty = false;
}

Scale::Scale(const Axis& axis, const Extent& seen, double from_px, double to_px, std::size_t most_ticks, Ends ends)
    : logarithmic_{axis.logarithmic}, from_px_{from_px}, to_px_{to_px} {
  if (logarithmic_) {
    logarithmic(seen, most_ticks, ends);
  } else {
    linear(axis, seen, most_ticks, ends);
  }
  const double margin = 1e-9 * (high_ - low_);
  std::erase_if(ticks_, [&](const Tick& tick) { return tick.value < low_ - margin || tick.value > high_ + margin; });
}

void Scale::linear(const Axis& axis, const Extent& seen, std::size_t most_ticks, Ends ends) {
  double low = seen.empty ? 0.0 : seen.low, high = seen.empty ? 1.0 : seen.high;
  if (axis.from_zero) {
    low = std::min(low, 0.0);
    high = std::max(high, 0.0);
  }
  if (high - low <= 1e-12 * std::max(std::abs(low), std::abs(high))) {  // all the same
    const double size = std::abs(low) > 0.0 ? 0.1 * std::abs(low) : 1.0;
    low -= axis.from_zero ? 0.0 : axis.whole ? std::ceil(size) : size;
    high += axis.whole ? std::ceil(size) : size;
  }
  double step = nice_step((high - low) / static_cast<double>(std::max<std::size_t>(most_ticks, 1)));
  if (axis.whole) step = std::max(step, 1.0);
  const double first = std::floor(low / step + 1e-9), last = std::ceil(high / step - 1e-9);
  low_ = ends == Ends::nice ? step * first : low;
  high_ = ends == Ends::nice ? step * last : high;
  // No room above all for what can't be there.
  if (axis.percent && !seen.empty && seen.high <= 1.0 && seen.high > 0.0) high_ = std::min(high_, 1.0);
  const auto count = static_cast<std::size_t>(std::lround(last - first));
  for (std::size_t i = 0; i <= count; ++i) {
    const double value = step * (first + static_cast<double>(i));
    ticks_.push_back({value, tick_text(axis, value, step)});
  }
}

void Scale::logarithmic(const Extent& seen, std::size_t most_ticks, Ends ends) {
  const bool none = seen.empty || seen.high <= 0.0;
  const double least = none ? 1.0 : std::max(seen.low, 1e-12 * seen.high), most = none ? 10.0 : seen.high;
  const double low = std::floor(std::log10(least) + 1e-9);
  const double high = std::max(std::ceil(std::log10(most) - 1e-9), low + 1.0);
  const bool tight = ends == Ends::tight && most > 1.5 * least;
  low_ = tight ? least : std::pow(10.0, low);
  high_ = tight ? most : std::pow(10.0, high);
  const double every =
      std::max(1.0, std::ceil((high - low) / static_cast<double>(std::max<std::size_t>(most_ticks, 1))));
  const bool between = high - low <= 2.0;
  for (double decade = low; decade <= high; decade += every) {
    for (const double factor : {1.0, 2.0, 5.0}) {
      const double value = factor * std::pow(10.0, decade);
      if (factor == 1.0 || between) ticks_.push_back({value, tick_text({}, value, std::min(value, 1.0))});
    }
  }
}

bool Scale::shows(double value) const { return !std::isnan(value) && (!logarithmic_ || value > 0.0); }

double Scale::at(double value) const {
  const double inside = std::clamp(value, low_, high_);
  const double share = logarithmic_ ? (std::log10(inside) - std::log10(low_)) / (std::log10(high_) - std::log10(low_))
                                    : (inside - low_) / (high_ - low_);
  return from_px_ + share * (to_px_ - from_px_);
}

std::string axis_title(const Axis& axis) {
  if (axis.unit.empty() || axis.percent) return axis.label;
  return axis.label.empty() ? axis.unit : axis.label + " (" + axis.unit + ")";
}

std::string value_text(const Axis& axis, double value) {
  if (std::isnan(value)) return "–";
  if (std::isinf(value)) return value > 0.0 ? "∞" : "−∞";
  const double size = std::abs(value);
  if (axis.percent && size < 1e6) return percent_text(value);
  if (size != 0.0 && (size < 0.995 || size >= 1e9)) return fmt::format("{:.3g}", value);
  return number_text(value);
}

}  // namespace iamd::report
