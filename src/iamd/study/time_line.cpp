#include "iamd/study/time_line.hpp"

#include <algorithm>
#include <vector>

namespace iamd::study {

using base::Time;

std::string_view name_of(Stage stage) {
  static constexpr std::array<std::string_view, stage_count> names{"start",        "first detection", "first track",
                                                                   "first launch", "first intercept", "end"};
  return names[static_cast<std::size_t>(stage)];
}

Time time_of(const outcome::Story& story, Stage stage) {
  switch (stage) {
    case Stage::start:
      return story.start;
    case Stage::detection:
      return story.first_detection;
    case Stage::track:
      return story.first_track;
    case Stage::launch:
      return story.first_launch;
    case Stage::intercept:
      return story.first_intercept;
    case Stage::end:
      return story.end;
  }
  return Time::never();
}

std::array<StageTimes, stage_count> time_line(std::span<const outcome::Story> stories) {
  std::array<StageTimes, stage_count> line{};
  for (std::size_t i = 0; i < stage_count; ++i) {
    StageTimes& stage = line[i];
    stage.stage = static_cast<Stage>(i);
    std::vector<Time> times;
    for (const outcome::Story& story : stories) {
      if (story.harmless) continue;
      if (const Time t = time_of(story, stage.stage); t != Time::never()) times.push_back(t);
    }
    if (times.empty()) continue;
    std::ranges::sort(times);
    stage.objects = static_cast<std::uint32_t>(times.size());
    stage.first = times.front();
    stage.median = times[(times.size() - 1) / 2];
    stage.last = times.back();
  }
  return line;
}

}  // namespace iamd::study
