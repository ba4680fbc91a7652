// The progress bar of a campaign, on a terminal.
#pragma once

#include <chrono>
#include <cstdint>
#include <string>
#include <string_view>

namespace iamd::app {

// "[######..............]  30 %  300 of 1000 runs, 412 runs/s, 2 s left".
[[nodiscard]] std::string progress_line(std::uint64_t done, std::uint64_t all, std::uint64_t played, double elapsed_s,
                                        std::string_view what = "runs");

// Draws on stderr, at most ten times a second; nothing at all unless `shown`. Gone when it is destroyed.
class Progress {
 public:
  // `done` of `all` runs, or whatever they are, are finished before it starts.
  Progress(bool shown, std::uint64_t done, std::uint64_t all, std::string_view what = "runs");
  ~Progress();
  Progress(const Progress&) = delete;
  Progress& operator=(const Progress&) = delete;

  void one_more();

 private:
  using Clock = std::chrono::steady_clock;
  bool shown_;
  std::string what_;
  std::uint64_t before_, done_, all_;
  Clock::time_point start_, drawn_;
};

}  // namespace iamd::app
