#include "iamd/study/time_line.hpp"

#include <gtest/gtest.h>

namespace iamd::study {
namespace {

using base::Time;

outcome::Story story(double start_s, double detection_s) {
  outcome::Story s;
  s.start = Time::from_seconds(start_s);
  if (detection_s >= 0.0) s.first_detection = Time::from_seconds(detection_s);
  s.end = Time::from_seconds(100.0);
  return s;
}

const StageTimes& at(const std::array<StageTimes, stage_count>& line, Stage stage) {
  return line[static_cast<std::size_t>(stage)];
}

TEST(TimeLine, GivesFirstMedianAndLastOfThoseWhoGotThere) {
  const std::vector<outcome::Story> stories{story(0, 50), story(1, 30), story(2, -1), story(3, 40)};
  const auto line = time_line(stories);
  EXPECT_EQ(at(line, Stage::start).objects, 4u);
  EXPECT_EQ(at(line, Stage::start).median, Time::from_seconds(1));
  const StageTimes& detection = at(line, Stage::detection);
  EXPECT_EQ(detection.objects, 3u);
  EXPECT_EQ(detection.first, Time::from_seconds(30));
  EXPECT_EQ(detection.median, Time::from_seconds(40));
  EXPECT_EQ(detection.last, Time::from_seconds(50));
}

TEST(TimeLine, OfAStageThatNobodyReachedHasNoTimes) {
  const std::vector<outcome::Story> stories{story(0, -1)};
  const StageTimes launch = at(time_line(stories), Stage::launch);
  EXPECT_EQ(launch.objects, 0u);
  EXPECT_FALSE(launch.first || launch.median || launch.last);
}

TEST(TimeLine, OfNoObjectsIsEmpty) {
  for (const StageTimes& stage : time_line({})) EXPECT_EQ(stage.objects, 0u) << name_of(stage.stage);
}

}  // namespace
}  // namespace iamd::study
