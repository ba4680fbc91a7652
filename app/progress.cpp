#include "progress.hpp"

#include <cmath>
#include <cstdio>
#include <string_view>

#include <fmt/format.h>

namespace iamd::app {
namespace {

constexpr std::string_view erase_line = "\r\033[K";
constexpr std::chrono::milliseconds between_drawings{100};

std::string span_text(double s) {
  if (s < 90.0) return fmt::format("{:.0f} s", std::ceil(s));
  if (s < 5400.0) return fmt::format("{:.0f} min", s / 60.0);
  return fmt::format("{:.1f} h", s / 3600.0);
}

}  // namespace

std::string progress_line(std::uint64_t done, std::uint64_t all, std::uint64_t played, double elapsed_s,
                          std::string_view what) {
  constexpr std::size_t width = 24;
  const double share = all == 0 ? 1.0 : static_cast<double>(done) / static_cast<double>(all);
  const auto full = static_cast<std::size_t>(share * static_cast<double>(width));
  std::string line = fmt::format("[{}{}] {:3.0f} %  {} of {} {}", std::string(full, '#'),
                                 std::string(width - full, '.'), std::floor(100.0 * share), done, all, what);
  if (played > 0 && elapsed_s > 0.0) {
    const double rate = static_cast<double>(played) / elapsed_s;
    line += fmt::format(", {:.{}f} {}/s, {} left", rate, rate < 10.0 ? 1 : 0, what,
                        span_text(static_cast<double>(all - done) / rate));
  }
  return line;
}

Progress::Progress(bool shown, std::uint64_t done, std::uint64_t all, std::string_view what)
    : shown_{shown},
      what_{what},
      before_{done},
      done_{done},
      all_{all},
      start_{Clock::now()},
      drawn_{start_ - between_drawings} {}

Progress::~Progress() {
  if (shown_) fmt::print(stderr, "{}", erase_line);
}

void Progress::one_more() {
  ++done_;
  if (!shown_) return;
  const Clock::time_point now = Clock::now();
  if (now - drawn_ < between_drawings && done_ < all_) return;
  drawn_ = now;
  const double elapsed_s = std::chrono::duration<double>(now - start_).count();
  fmt::print(stderr, "{}{}", erase_line, progress_line(done_, all_, done_ - before_, elapsed_s, what_));
  std::fflush(stderr);
}

}  // namespace iamd::app
