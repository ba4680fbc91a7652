// Recorded rows become looks, and truth and detections between them.
#include "iamd/engine/replay.hpp"

#include <algorithm>
#include <cmath>
#include <map>

#include <gtest/gtest.h>

#include "iamd/engine/detection_maker.hpp"
#include "iamd/engine/recorded_path.hpp"
#include "iamd/engine/replay_score.hpp"
#include "iamd/engine/scan_times.hpp"

namespace iamd::engine {
namespace {

using base::Duration;
using base::Time;
using scenario::DetectionRow;
using scenario::Measured;
using scenario::RecordedSensor;

// What a tracker was told.
struct Told {
  double t_s;
  std::size_t sensor, detections;
  bool whole;
  bool operator==(const Told&) const = default;
};
std::ostream& operator<<(std::ostream& out, const Told& told) {
  return out << told.t_s << " s: sensor " << told.sensor << ", " << told.detections << " detections, "
             << (told.whole ? "whole" : "part");
}

// Writes down its looks and has one confirmed track.
class Listener final : public tracking::Tracker {
 public:
  explicit Listener(std::vector<Told>& told) : told_{told}, tracks_(2) {
    tracks_[0].id = base::TrackId{0};
    tracks_[0].status = tracking::TrackStatus::confirmed;
    tracks_[1].id = base::TrackId{1};
  }
  using Tracker::take;
  void take(const tracking::Look& look, tracking::TrackerLog&) override {
    told_.push_back({static_cast<double>(look.time.nanoseconds()) / 1e9, look.sensor.index(), look.detections.size(),
                     look.whole_scan});
    EXPECT_TRUE(std::ranges::is_sorted(look.detections, {}, &sensing::Detection::time));
    for (const auto& detection : look.detections) EXPECT_LE(detection.time, look.time);
  }
  void age(Time, tracking::TrackerLog&) override {}
  [[nodiscard]] std::span<const tracking::Track> tracks() const override { return tracks_; }
  [[nodiscard]] const tracking::Track* find(base::TrackId) const override { return nullptr; }
  [[nodiscard]] tracking::Track predicted(const tracking::Track& track, Time t) const override {
    tracking::Track at = track;
    at.time = t;
    return at;
  }

 private:
  std::vector<Told>& told_;
  std::vector<tracking::Track> tracks_;
};

struct Played {
  std::vector<Told> told;
  std::vector<double> moments;
  std::vector<std::size_t> tracks;
  std::vector<ReplayCounts> counts;
};

struct Row {
  double t_s;
  std::uint32_t sensor;
  double range_m;
};

Played play(const std::vector<RecordedSensor>& sensors, const std::vector<Row>& rows, double late_s = 15.0,
            bool tentative = false) {
  Played played;
  Replay replay{sensors,
                std::make_unique<Listener>(played.told),
                {.late = Duration::from_seconds(late_s), .tentative = tentative},
                [&](const ReplayMoment& moment) {
                  played.moments.push_back(moment.time.seconds());
                  played.tracks.push_back(moment.tracks.size());
                  for (const auto& track : moment.tracks) EXPECT_EQ(track.time, moment.time);
                }};
  for (const Row& row : rows) {
    DetectionRow detection;
    detection.time = Time::from_seconds(row.t_s);
    detection.sensor = row.sensor;
    detection.range_m = row.range_m;
    detection.measured = static_cast<std::uint8_t>(Measured::range);
    EXPECT_FALSE(replay.take(detection));
  }
  replay.finish();
  played.counts.assign(replay.counts().begin(), replay.counts().end());
  return played;
}

std::vector<RecordedSensor> sensors_with(double period_s, double delay_s = 0.0) {
  RecordedSensor a, b;
  a.id = "a";
  b.id = "b";
  a.sigma_range_m = b.sigma_range_m = 10.0;
  a.scan_period_s = period_s;
  a.delay_s = delay_s;
  return {a, b};
}

TEST(Replay, MakesRowsOfOneSensorAndTimeOneWholeScan) {
  const Played played = play(sensors_with(0.0), {{0, 0, 1}, {0, 1, 1}, {0, 0, 2}, {1, 0, 1}, {2, 1, 1}});
  EXPECT_EQ(played.told, (std::vector<Told>{{0, 0, 2, true}, {0, 1, 1, true}, {1, 0, 1, true}, {2, 1, 1, true}}));
  EXPECT_EQ(played.moments, (std::vector<double>{0, 1, 2}));
  EXPECT_EQ(played.tracks, (std::vector<std::size_t>{1, 1, 1}));
}

TEST(Replay, GivesTentativeTracksOnlyWhenAsked) {
  EXPECT_EQ(play(sensors_with(0.0), {{0, 0, 1}}, 15.0, true).tracks, (std::vector<std::size_t>{2}));
}

TEST(Replay, CutsARotatingSensorsRowsByItsPeriodAndKnowsEmptyScans) {
  const Played played = play(sensors_with(10.0), {{100, 0, 1}, {104, 0, 2}, {109.5, 0, 3}, {110, 0, 4}, {141, 0, 5}});
  EXPECT_EQ(played.told,
            (std::vector<Told>{
                {109.5, 0, 3, true}, {110, 0, 1, true}, {130, 0, 0, true}, {140, 0, 0, true}, {141, 0, 1, true}}));
  EXPECT_EQ(played.counts[0].empty_scans, 2u);
}

TEST(Replay, TakesARotatingSensorThatStaysSilentAsSwitchedOff) {
  std::vector<Row> rows{{0, 0, 1}};
  for (int t = 1; t < 300; t += 5) rows.push_back({static_cast<double>(t), 1, 1});
  EXPECT_EQ(play(sensors_with(10.0), rows).counts[0].empty_scans, Replay::most_silent_scans);
}

TEST(Replay, TakesLateRowsOutOfSequenceAndDropsThoseTooLate) {
  const Played played =
      play(sensors_with(0.0), {{10, 0, 1}, {20, 0, 1}, {12, 0, 2}, {12, 0, 3}, {20, 0, 4}, {4.9, 0, 1}});
  // The scan at 20 s was still open when the late rows came.
  EXPECT_EQ(played.told, (std::vector<Told>{{10, 0, 1, true}, {12, 0, 2, true}, {20, 0, 2, true}}));
  EXPECT_EQ(played.counts[0].rows, 6u);
  EXPECT_EQ(played.counts[0].used, 5u);
  EXPECT_EQ(played.counts[0].out_of_order, 2u);
  EXPECT_EQ(played.counts[0].late, 1u);
  EXPECT_EQ(played.moments, (std::vector<double>{10, 12, 20}));
}

TEST(Replay, TakesAScanThatWasGivenAlreadyAsPartOfAScan) {
  const Played played = play(sensors_with(0.0), {{10, 0, 1}, {11, 1, 1}, {10, 0, 2}});
  EXPECT_EQ(played.told, (std::vector<Told>{{10, 0, 1, true}, {10, 0, 1, false}, {11, 1, 1, true}}));
}

TEST(Replay, DropsAndCountsRowsThatRepeatOthers) {
  const Played played =
      play(sensors_with(0.0), {{10, 0, 1}, {10, 0, 1}, {10, 1, 1}, {12, 0, 1}, {10, 0, 1}, {12, 0, 1}});
  EXPECT_EQ(played.counts[0].duplicates, 3u);
  EXPECT_EQ(played.counts[0].used, 2u);
  EXPECT_EQ(played.counts[1].used, 1u);
}

TEST(Replay, TakesTheDelayOffTheTimeStamp) {
  const Played played = play(sensors_with(0.0, 2.5), {{10, 0, 1}, {10, 1, 1}});
  EXPECT_EQ(played.told, (std::vector<Told>{{7.5, 0, 1, true}, {10, 1, 1, true}}));
}

TEST(Replay, RefusesAScanWithoutEnd) {
  const std::vector<RecordedSensor> sensors = sensors_with(0.0);
  std::vector<Told> told;
  Replay replay{
      sensors, std::make_unique<Listener>(told), {.late = Duration::from_seconds(15.0)}, [](const ReplayMoment&) {}};
  DetectionRow row;
  row.measured = 1;
  std::optional<base::Error> error;
  for (std::size_t i = 0; i <= Replay::most_rows_of_scan && !error; ++i) {
    row.range_m = static_cast<double>(i + 1);
    error = replay.take(row);
  }
  ASSERT_TRUE(error);
  EXPECT_NE(error->problem.find("rows make one scan"), std::string::npos);
}

TEST(Replay, TellsTheTrackerWhatWasNotMeasured) {
  RecordedSensor sensor;
  sensor.sigma_range_m = 5.0;
  sensor.sigma_azimuth_rad = 0.01;
  sensor.sigma_elevation_rad = 0.02;
  sensor.sigma_range_rate_mps = 1.0;
  DetectionRow row;
  row.range_m = 100.0;
  row.elevation_rad = 0.3;
  row.measured = static_cast<std::uint8_t>(Measured::range) | static_cast<std::uint8_t>(Measured::elevation);
  const sensing::Detection detection = detection_of(row, sensor);
  EXPECT_EQ(detection.sigma_range_m, 5.0);
  EXPECT_EQ(detection.sigma_azimuth_rad, 0.0);
  EXPECT_EQ(detection.sigma_elevation_rad, 0.02);
  EXPECT_EQ(detection.sigma_range_rate_mps, 0.0);
}

TEST(ScanTimes, AreExactToAPercent) {
  ScanTimes times;
  for (int i = 1; i <= 1000; ++i) times.add(1e-6 * i);
  EXPECT_NEAR(times.mean_s(), 500.5e-6, 1e-12);
  EXPECT_EQ(times.most_s(), 1e-3);
  EXPECT_NEAR(times.quantile_s(0.5), 500e-6, 0.0101 * 500e-6);
  EXPECT_NEAR(times.quantile_s(0.95), 950e-6, 0.0101 * 950e-6);
}

scenario::RecordedObject flight(const std::vector<double>& times, bool with_velocity, const char* name = "x") {
  scenario::RecordedObject object;
  object.name = name;
  for (const double t : times) {
    scenario::TruthRow row;
    row.time = Time::from_seconds(t);
    row.state.position = {1e3 + 20.0 * t + 3.0 * t * t, -5.0 * t, 7e6 - 4.0 * t * t};
    row.state.velocity = {20.0 + 6.0 * t, -5.0, -8.0 * t};
    row.has_velocity = with_velocity;
    if (!with_velocity) row.state.velocity = {};
    object.rows.push_back(row);
  }
  return object;
}

TEST(RecordedPath, IsExactForUniformAccelerationWithAndWithoutVelocities) {
  for (const bool with_velocity : {true, false}) {
    const RecordedPath path{flight({0, 10, 15, 40, 41}, with_velocity), Duration::from_seconds(1e6)};
    for (const double t : {0.0, 3.0, 10.0, 12.5, 17.0, 39.0, 40.5, 41.0}) {
      const auto state = path.at(Time::from_seconds(t));
      ASSERT_TRUE(state) << t;
      EXPECT_NEAR(state->position.x_m, 1e3 + 20.0 * t + 3.0 * t * t, 1e-7) << t;
      EXPECT_NEAR(state->position.z_m, 7e6 - 4.0 * t * t, 1e-7) << t;
      EXPECT_NEAR(state->velocity.x_mps, 20.0 + 6.0 * t, 1e-7) << t;
      EXPECT_NEAR(state->velocity.y_mps, -5.0, 1e-7) << t;
    }
  }
}

TEST(RecordedPath, EndsAtItsSpanAndAtItsGaps) {
  const RecordedPath path{flight({0, 10, 100, 105}, false), Duration::from_seconds(60.0)};
  EXPECT_FALSE(path.at(Time::from_seconds(-1e-9)));
  EXPECT_TRUE(path.at(Time::from_seconds(9.0)));
  EXPECT_TRUE(path.at(Time::from_seconds(10.0)));
  EXPECT_FALSE(path.at(Time::from_seconds(50.0)));
  EXPECT_TRUE(path.at(Time::from_seconds(100.0)));
  EXPECT_TRUE(path.at(Time::from_seconds(1.0))) << "times may go back";
  EXPECT_FALSE(path.at(Time::from_seconds(105.5)));
}

TEST(States, ThatRepeatOrLeapAreDroppedAndCounted) {
  scenario::RecordedStates states;
  auto& rows = states.aircraft.emplace_back().rows;
  const auto add = [&](double t_s, double lat_deg) {
    rows.push_back({Time::from_seconds(t_s), {lat_deg * geo::degree, 0.0, 1e4}, false});
  };
  add(20, 50.02);
  add(0, 50.0);
  add(10, 50.01);
  add(10, 50.01);
  add(15, 52.0);
  const scenario::RecordedTruth truth = truth_of(states);
  EXPECT_EQ(truth.objects[0].rows.size(), 3u);
  EXPECT_EQ(truth.counts.duplicates, 1u);
  EXPECT_EQ(truth.counts.implausible, 1u);
  EXPECT_EQ(truth.counts.used, 3u);
}

// An aircraft that flies east, in front of a radar.
struct Sky {
  std::vector<RecordedSensor> sensors{1};
  std::vector<RecordedPath> paths;
  explicit Sky(double pd, double false_alarms, std::size_t aircraft = 1) {
    RecordedSensor& radar = sensors.front();
    radar.id = "radar";
    radar.sigma_range_m = 50.0;
    radar.sigma_azimuth_rad = radar.sigma_elevation_rad = 2e-3;
    radar.pd = pd;
    radar.false_alarms_per_scan = false_alarms;
    radar.range_max_m = 200e3;
    radar.scan_period_s = 5.0;
    for (std::size_t i = 0; i < aircraft; ++i) {
      scenario::RecordedObject object;
      object.name = "aircraft-" + std::to_string(i);
      for (double t = 0.25; t <= 2000.5; t += 10.0) {
        const double lat_rad = (0.5 + 0.02 * static_cast<double>(i)) * geo::degree;
        object.rows.push_back(
            {.time = Time::from_seconds(t), .state = {geo::ecef_from_geodetic({lat_rad, 1e-5 * t, 1e4}), {}}});
      }
      paths.emplace_back(object, Duration::from_seconds(60.0));
    }
  }
};

TEST(DetectionMaker, MissesAndErrsAsTheSensorsSay) {
  const Sky sky{0.8, 3.0};
  DetectionMaker maker{sky.sensors, sky.paths, 7};
  const geo::Site site{{0.0, 0.0, 0.0}};
  int scans = 0, near = 0, all = 0;
  double sum_range2 = 0.0, sum_azimuth2 = 0.0;
  while (maker.next()) {
    ++scans;
    const geo::AzElRange seen = site.az_el_range(sky.paths[0].at(maker.time())->position);
    for (const DetectionRow& row : maker.rows()) {
      ++all;
      EXPECT_EQ(row.time, maker.time());
      const double range = row.range_m - seen.range_m,
                   azimuth = std::remainder(row.azimuth_rad - seen.azimuth_rad, 6.283185307179586);
      if (std::abs(range) > 300.0 || std::abs(azimuth) > 12e-3) continue;
      ++near;
      sum_range2 += range * range;
      sum_azimuth2 += azimuth * azimuth;
    }
  }
  EXPECT_EQ(scans, 400);  // 1 s to 1996 s
  // Binomial of 400 at 0.8, Poisson of mean 3 · 400, chi-square of the errors: 99.9 % intervals by the normal law.
  EXPECT_NEAR(near, 0.8 * scans, 3.3 * std::sqrt(0.16 * scans));
  EXPECT_NEAR(all - near, 3.0 * scans, 3.3 * std::sqrt(3.0 * scans));
  EXPECT_NEAR(sum_range2 / near / 2500.0, 1.0, 3.3 * std::sqrt(2.0 / near));
  EXPECT_NEAR(sum_azimuth2 / near / 4e-6, 1.0, 3.3 * std::sqrt(2.0 / near));
}

TEST(DetectionMaker, DrawsTheSameForAnObjectWhoeverElseFlies) {
  const auto ranges_of = [](std::size_t aircraft, std::uint64_t seed) {
    const Sky sky{0.9, 0.0, aircraft};
    DetectionMaker maker{sky.sensors, sky.paths, seed};
    std::vector<double> ranges;
    while (maker.next()) {
      for (const DetectionRow& row : maker.rows()) ranges.push_back(row.range_m);
    }
    return ranges;
  };
  const std::vector<double> alone = ranges_of(1, 3), three = ranges_of(3, 3);
  EXPECT_GT(three.size(), 2 * alone.size());
  for (const double range : alone) EXPECT_NE(std::ranges::find(three, range), three.end());
  EXPECT_NE(alone, ranges_of(1, 4));
}

TEST(DetectionMaker, SeesNothingBelowTheHorizonOrOutOfRange) {
  Sky sky{1.0, 0.0};
  EXPECT_TRUE(RecordedView{sky.sensors}.any_sees(sky.paths[0].at(Time::from_seconds(100.0))->position));
  sky.sensors[0].range_max_m = 10e3;
  EXPECT_FALSE(RecordedView{sky.sensors}.any_sees(sky.paths[0].at(Time::from_seconds(100.0))->position));
  sky.sensors[0].range_max_m = 1e9;
  EXPECT_FALSE(RecordedView{sky.sensors}.any_sees(geo::ecef_from_geodetic({0.2, 0.2, 1e3})));
}

TEST(ReplayScore, OfTracksOnTheTruthIsPerfect) {
  const Sky sky{1.0, 0.0, 2};
  ReplayScore score{sky.paths, std::nullopt, {}};
  for (double t = 10.0; t < 500.0; t += 5.0) {
    std::vector<tracking::Track> tracks;
    for (std::size_t i = 0; i < 2; ++i) {
      tracking::Track& track = tracks.emplace_back();
      track.id = base::TrackId{i};
      track.status = tracking::TrackStatus::confirmed;
      track.state = *sky.paths[i].at(Time::from_seconds(t));
      for (std::size_t k = 0; k < 6; ++k) track.covariance[7 * k] = 1.0;
    }
    tracks.emplace_back(tracks[0]).status = tracking::TrackStatus::tentative;
    EXPECT_FALSE(score.take({Time::from_seconds(t), tracks}));
  }
  EXPECT_FALSE(score.take({Time::from_seconds(1e5), {}})) << "behind the truth nothing is scored";
  const outcome::PictureResult result = score.result();
  EXPECT_EQ(result.moments, 98u);
  EXPECT_EQ(result.mean_gospa_m, 0.0);
  EXPECT_DOUBLE_EQ(result.continuity, 1.0);
}

}  // namespace
}  // namespace iamd::engine
