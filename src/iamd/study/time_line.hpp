// The time line of one run: when the objects reached each stage of the defence.
#pragma once

#include <array>
#include <cstdint>
#include <optional>
#include <span>
#include <string_view>

#include "iamd/base/time.hpp"
#include "iamd/outcome/types.hpp"

namespace iamd::study {

// The links of the chain, in order.
enum class Stage : std::uint8_t { start, detection, track, launch, intercept, end };
inline constexpr std::size_t stage_count = 6;
[[nodiscard]] std::string_view name_of(Stage stage);

// When a story came to a stage; Time::never() when it did not.
[[nodiscard]] base::Time time_of(const outcome::Story& story, Stage stage);

// One stage over all objects of a run that can do harm. Times are there when some object reached it; `median` is that
// of those which did (the lower of two).
struct StageTimes {
  Stage stage = Stage::start;
  std::uint32_t objects = 0;
  std::optional<base::Time> first{}, median{}, last{};
};
[[nodiscard]] std::array<StageTimes, stage_count> time_line(std::span<const outcome::Story> stories);

}  // namespace iamd::study
