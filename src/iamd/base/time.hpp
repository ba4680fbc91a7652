// Simulated time: integer nanoseconds, so that ordering and equality never depend on rounding.
#pragma once

#include <cmath>
#include <compare>
#include <cstdint>
#include <limits>

namespace iamd::base {

// A span of simulated time. Range ±292 years; conversions from seconds round to the nearest nanosecond.
class Duration {
 public:
  constexpr Duration() = default;
  static constexpr Duration from_nanoseconds(std::int64_t count) { return Duration{count}; }
  // Domain: |seconds| < 9.2e9.
  static Duration from_seconds(double seconds) {
    return Duration{static_cast<std::int64_t>(std::llround(seconds * 1e9))};
  }

  [[nodiscard]] constexpr std::int64_t nanoseconds() const { return count_; }
  [[nodiscard]] constexpr double seconds() const { return static_cast<double>(count_) * 1e-9; }

  constexpr auto operator<=>(const Duration&) const = default;
  friend constexpr Duration operator+(Duration a, Duration b) { return Duration{a.count_ + b.count_}; }
  friend constexpr Duration operator-(Duration a, Duration b) { return Duration{a.count_ - b.count_}; }

 private:
  constexpr explicit Duration(std::int64_t count) : count_{count} {}
  std::int64_t count_ = 0;
};

// A moment of simulated time, counted from the start of the run.
class Time {
 public:
  constexpr Time() = default;
  static constexpr Time from_nanoseconds(std::int64_t count) { return Time{count}; }
  static Time from_seconds(double seconds) { return Time{Duration::from_seconds(seconds).nanoseconds()}; }
  // Later than anything that happens.
  static constexpr Time never() { return Time{std::numeric_limits<std::int64_t>::max()}; }

  [[nodiscard]] constexpr std::int64_t nanoseconds() const { return count_; }
  [[nodiscard]] constexpr double seconds() const { return static_cast<double>(count_) * 1e-9; }

  constexpr auto operator<=>(const Time&) const = default;
  friend constexpr Time operator+(Time t, Duration d) { return Time{t.count_ + d.nanoseconds()}; }
  friend constexpr Time operator-(Time t, Duration d) { return Time{t.count_ - d.nanoseconds()}; }
  friend constexpr Duration operator-(Time a, Time b) { return Duration::from_nanoseconds(a.count_ - b.count_); }

 private:
  constexpr explicit Time(std::int64_t count) : count_{count} {}
  std::int64_t count_ = 0;
};

}  // namespace iamd::base
