// Tracks, detections and truth as text, and what is said of a recording.
#include "iamd/report/track_export.hpp"

#include <algorithm>
#include <array>

#include <gtest/gtest.h>
#include <nlohmann/json.hpp>

#include "iamd/report/track_report.hpp"
#include "iamd/scenario/detection_reader.hpp"
#include "iamd/scenario/truth_reader.hpp"

namespace iamd::report {
namespace {

using nlohmann::json;
using scenario::DetectionRow;

tracking::Track some_track() {
  tracking::Track track;
  track.id = base::TrackId{7};
  track.status = tracking::TrackStatus::confirmed;
  track.motion = tracking::MotionClass::turning;
  track.state = {{1.5, -2.0, 3.25}, {0.1, -0.0, 7e-20}};
  for (std::size_t i = 0; i < 6; ++i) track.covariance[7 * i] = static_cast<double>((i + 1) * (i + 1));
  track.existence = 0.5;
  track.class_probability[static_cast<std::size_t>(tracking::TargetClass::drone)] = 0.7;
  track.class_probability[static_cast<std::size_t>(tracking::TargetClass::aircraft)] = 0.3;
  return track;
}

TEST(TrackCsv, HasARowForEveryTrackOfAMoment) {
  std::string text;
  TrackCsv csv{[&](std::string_view piece) {
    text += piece;
    return true;
  }};
  const std::array<tracking::Track, 1> tracks{some_track()};
  EXPECT_TRUE(csv.begin());
  EXPECT_TRUE(csv.add({base::Time::from_nanoseconds(12'500'000'000), tracks}));
  EXPECT_TRUE(csv.add({base::Time::from_seconds(13.0), {}}));
  const std::string row = text.substr(text.find('\n') + 1);
  EXPECT_EQ(row, "12.5,7,1.5,-2,3.25,0.1,0,7e-20,1,2,3,4,5,6,0.5,drone,turning,confirmed\n");
  EXPECT_EQ(std::ranges::count(text.substr(0, text.find('\n')), ','), std::ranges::count(row, ','));
}

TEST(TrackCsv, StopsWhenTheSinkDoes) {
  TrackCsv csv{[](std::string_view) { return false; }};
  const std::array<tracking::Track, 1> tracks{some_track()};
  EXPECT_FALSE(csv.begin());
  EXPECT_FALSE(csv.add({base::Time{}, tracks}));
}

TEST(TrackCsv, NamesNoClassWhereNoneWasAskedFor) {
  tracking::Track track = some_track();
  track.class_probability = {};
  EXPECT_EQ(likeliest_class(track), tracking::TargetClass::unknown);
  EXPECT_EQ(name_of(tracking::TargetClass::debris), "debris");
  EXPECT_EQ(name_of(tracking::MotionClass::boosting), "boosting");
}

TEST(DetectionCsv, IsReadBackAsItWasWritten) {
  std::vector<scenario::RecordedSensor> sensors(1);
  sensors[0].id = "r";
  sensors[0].sigma_range_m = sensors[0].sigma_azimuth_rad = sensors[0].sigma_elevation_rad =
      sensors[0].sigma_range_rate_mps = 1.0;
  DetectionRow first, second;
  first.time = base::Time::from_nanoseconds(-1);
  first.measured = 31;
  first.range_m = 123456.78901234;
  first.azimuth_rad = 6.28;
  first.elevation_rad = -0.5;
  first.range_rate_mps = -250.123456;
  first.snr = 20.0;
  second.measured = 2;
  second.azimuth_rad = 0.25;
  std::string text = detection_csv_header();
  append_detection_csv(text, first, "r");
  append_detection_csv(text, second, "r");
  std::vector<DetectionRow> back;
  scenario::DetectionReader reader{"d.csv", sensors, [&](const DetectionRow& row) {
                                     back.push_back(row);
                                     return true;
                                   }};
  reader.feed(text);
  ASSERT_TRUE(reader.finish()) << base::to_string(reader.errors().front());
  ASSERT_EQ(back.size(), 2u);
  EXPECT_EQ(back[0].time, first.time);
  EXPECT_EQ(back[0].measured, 31);
  EXPECT_NEAR(back[0].range_m, first.range_m, 5.1e-5);
  EXPECT_NEAR(back[0].azimuth_rad, first.azimuth_rad, 1e-11);
  EXPECT_NEAR(back[0].elevation_rad, first.elevation_rad, 1e-11);
  EXPECT_NEAR(back[0].range_rate_mps, first.range_rate_mps, 5.1e-7);
  EXPECT_NEAR(back[0].snr, 20.0, 1e-5);
  EXPECT_EQ(back[1].measured, 2);
}

TEST(TruthCsv, IsReadBackToTheBitWhateverTheNames) {
  const geo::State<geo::Ecef> state{{1.0 / 3.0, -2e6, 6.4e6}, {0.1, 1e-300, -7.0}};
  std::string text = truth_csv_header();
  append_truth_csv(text, base::Time::from_seconds(5.0), "a \"b\", c", state);
  scenario::TruthReader reader{"t.csv"};
  reader.feed(text);
  ASSERT_TRUE(reader.finish());
  const scenario::RecordedObject& object = reader.truth().objects.front();
  EXPECT_EQ(object.name, "a \"b\", c");
  EXPECT_EQ(object.rows.front().state, state);
  EXPECT_TRUE(object.rows.front().has_velocity);
}

TrackReport some_report() {
  TrackReport report;
  report.command = "iamd track …";
  report.inputs.push_back({"detections", "d.csv", 10, 255});
  report.tracker_kind = "gnn";
  report.tracker_settings = R"({"late_s": 15})";
  report.sensors = {{"a", {.rows = 10, .used = 7, .duplicates = 1, .late = 2, .scans = 3}},
                    {"b", {.rows = 5, .used = 5, .scans = 4}}};
  report.late_s = 15.0;
  report.first_late_line = 12;
  return report;
}

TEST(TrackReport, AddsTheSensorsUp) {
  const engine::ReplayCounts all = total(some_report());
  EXPECT_EQ(all.rows, 15u);
  EXPECT_EQ(all.used, 12u);
  EXPECT_EQ(all.scans, 7u);
  const json document = json::parse(track_json(some_report()));
  EXPECT_EQ(document["detections"]["late"], 2);
  EXPECT_EQ(document["detections"]["sensors"][1]["id"], "b");
  EXPECT_EQ(document["inputs"][0]["hash"], "00000000000000ff");
  EXPECT_EQ(document["tracker"]["settings"]["late_s"], 15);
  EXPECT_TRUE(document["metrics"].is_null());
  EXPECT_TRUE(document["truth"].is_null());
}

TEST(TrackReport, SaysWhereTheFirstLateRowStands) {
  const std::string text = track_summary(some_report(), false);
  EXPECT_NE(text.find("the first in line 12"), std::string::npos) << text;
  TrackReport clean = some_report();
  clean.sensors[0].counts.late = 0;
  EXPECT_EQ(track_summary(clean, false).find("the first in line"), std::string::npos);
}

TEST(TrackReport, NamesTheObjectsOfItsMetrics) {
  TrackReport report = some_report();
  outcome::PictureScore score{{}};
  const std::array<outcome::TruthPoint, 1> truth{{{base::ObjectId{0}, {1e3, 0, 0}}}};
  const std::array<outcome::TrackPoint, 1> tracks{{{base::TrackId{0}, {1e3, 30, 40}}}};
  for (int t = 0; t < 3; ++t) {
    ASSERT_TRUE(score.take({base::Time::from_seconds(t), truth, tracks}));
  }
  report.metrics = {.config = {}, .result = score.result(), .names = {"Flight 1"}};
  const json metrics = json::parse(track_json(report))["metrics"];
  EXPECT_EQ(metrics["objects"][0]["object"], "Flight 1");
  EXPECT_NEAR(metrics["gospa"]["mean_m"], 50.0, 1e-9);
  EXPECT_EQ(metrics["gospa"]["missed_count"], 0.0);
  EXPECT_EQ(metrics["siap"]["completeness"], 1.0);
  EXPECT_NE(track_summary(report, false).find("GOSPA"), std::string::npos);
}

}  // namespace
}  // namespace iamd::report
