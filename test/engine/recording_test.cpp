// A run written down: it is the run that was played, and its paths are the flights.
#include <algorithm>
#include <cmath>
#include <string>

#include <gtest/gtest.h>

#include "iamd/engine/recording.hpp"
#include "iamd/engine/runner.hpp"
#include "iamd/engine/true_flights.hpp"
#include "iamd/geo/frames.hpp"

#include "engine/scenes.hpp"

namespace iamd::engine {
namespace {

Question missiles() {
  scenario::LoadOptions options;
  auto question = load_question("scenarios/patriot-vs-srbm.yaml", options);
  if (!question) {
    ADD_FAILURE() << base::to_string(question.error().front());
    return {};
  }
  return std::move(*question);
}

Recording recorded(const Question& question, std::uint64_t run, const RecordingOptions& options = {}) {
  Runner runner{question};
  auto recording = runner.record(run, options);
  if (!recording) {
    ADD_FAILURE() << base::to_string(recording.error());
    return {};
  }
  return std::move(*recording);
}

TEST(Recording, IsTheRunThatIsPlayed) {
  const Question question = missiles();
  Runner runner{question};
  for (const std::uint64_t run : {0U, 7U}) {
    const auto played = runner.play(run, Detail::ledger);
    ASSERT_TRUE(played);
    const Recording r = recorded(question, run);
    EXPECT_EQ(r.result.row.leaked, played->row.leaked);
    EXPECT_EQ(r.result.row.launched, played->row.launched);
    EXPECT_EQ(r.result.row.end_s, played->row.end_s);
    EXPECT_EQ(r.result.row.radar_load_max, played->row.radar_load_max);
    ASSERT_EQ(r.result.ledger.size(), played->ledger.size());
    for (std::size_t i = 0; i < r.result.ledger.size(); ++i) {
      EXPECT_EQ(r.result.ledger[i].time, played->ledger[i].time);
      EXPECT_EQ(r.result.ledger[i].body.index(), played->ledger[i].body.index());
    }
  }
}

// Against the flights themselves, at times that nobody sampled.
TEST(Recording, PathsAreTheFlightsToHalfAMetre) {
  const Question question = missiles();
  const Recording r = recorded(question, 3);
  TrueFlights flights{question};
  ASSERT_TRUE(flights.begin(3));
  ASSERT_TRUE(flights.fly_next(TrueFlights::all));
  ASSERT_EQ(flights.flights().size(), r.paths.size());
  for (std::size_t i = 0; i < r.paths.size(); ++i) {
    const TrueFlight& flight = flights.flights()[i];
    const SampledPath& path = r.paths[i];
    ASSERT_GE(path.size(), 2U);
    EXPECT_EQ(path.front().time, flight.start);
    EXPECT_EQ(path.back().time, std::min(r.result.stories[i].end, flight.end()));
    EXPECT_LT(path.size(), 200U);
    const double length_s = (path.back().time - path.front().time).seconds();
    for (int k = 0; k <= 997; ++k) {
      const base::Time t = path.front().time + base::Duration::from_seconds(length_s * k / 997.0);
      const auto truth = flight.path->at((t - flight.start).seconds());
      EXPECT_LE(geo::distance(state_on(path, t).position, truth.position), 1.0) << flight.name << " at " << t.seconds();
    }
  }
}

TEST(Recording, InterceptorsFlyFromTheirBatteryToWhatTheyMeet) {
  const Question question = missiles();
  std::size_t kills = 0;
  for (std::uint64_t run = 0; run < 5; ++run) {
    const Recording r = recorded(question, run);
    for (const RecordedShot& shot : r.shots) {
      ASSERT_GE(shot.path.size(), 2U);
      EXPECT_EQ(shot.path.front().time, shot.launch);
      EXPECT_EQ(shot.path.back().time, shot.end);
      const auto battery = geo::ecef_from_geodetic(r.batteries[shot.battery.index()].where);
      EXPECT_LT(geo::distance(shot.path.front().state.position, battery), 1.0);
      EXPECT_LE((shot.path.back().time - shot.path.front().time).seconds() * 50.0,
                geo::distance(shot.path.back().state.position, battery));  // faster than 50 m/s on average
      for (std::size_t i = 1; i < shot.path.size(); ++i) EXPECT_LT(shot.path[i - 1].time, shot.path[i].time);
      if (!shot.killed()) continue;
      ++kills;
      // It was guided to within its seeker's basket.
      const auto target = state_on(r.paths[shot.target.index()], shot.end).position;
      EXPECT_LT(geo::distance(shot.path.back().state.position, target), 20e3);
      EXPECT_EQ(r.result.stories[shot.target.index()].end, shot.end);
    }
  }
  EXPECT_GT(kills, 3U);
}

TEST(Recording, TracksSayWhatTheTrackerSaid) {
  const Question question = missiles();
  const Recording r = recorded(question, 3);
  std::size_t confirmed = 0, errors = 0, within_three = 0;
  for (const RecordedTrack& track : r.tracks) {
    if (track.confirmed != base::Time::never()) {
      ++confirmed;
      EXPECT_GE(track.confirmed, track.started);
    }
    ASSERT_FALSE(track.samples.empty());
    for (std::size_t i = 1; i < track.samples.size(); ++i)
      EXPECT_LT(track.samples[i - 1].time, track.samples[i].time);
    for (const TrackSample& sample : track.samples) {
      if (sample.error_m < 0.0) continue;
      const auto truth = state_on(r.paths[track.object.index()], sample.time).position;
      EXPECT_NEAR(sample.error_m, geo::distance(truth, sample.state.position), 1.0);
      ++errors;
      within_three += sample.error_m < 3.0 * sample.sigma_m() ? 1U : 0U;
    }
  }
  std::size_t in_ledger = 0;
  for (const outcome::Event& event : r.result.ledger)
    in_ledger += std::holds_alternative<outcome::TrackConfirmed>(event.body) ? 1U : 0U;
  EXPECT_EQ(confirmed, in_ledger);
  EXPECT_GT(errors, 20U);
  EXPECT_GT(within_three, errors * 8 / 10);
}

// However little is kept, each object and each track is still there, with its first and last.
TEST(Recording, ThinningLosesNobody) {
  const Question question = missiles();
  const Recording all = recorded(question, 3);
  RecordingOptions few;
  few.most_detections = 20;
  few.most_track_samples = 20;
  const Recording thin = recorded(question, 3, few);
  EXPECT_EQ(thin.detections_made, all.detections_made);
  EXPECT_LT(thin.detections.size(), all.detections.size());
  ASSERT_EQ(thin.tracks.size(), all.tracks.size());
  std::size_t samples = 0, before = 0;
  for (std::size_t i = 0; i < thin.tracks.size(); ++i) {
    EXPECT_EQ(thin.tracks[i].samples.front().time, all.tracks[i].samples.front().time);
    EXPECT_EQ(thin.tracks[i].samples.back().time, all.tracks[i].samples.back().time);
    samples += thin.tracks[i].samples.size();
    before += all.tracks[i].samples.size();
  }
  EXPECT_LT(samples, before);
  for (const RecordedDetection& detection : all.detections) {
    const auto same_object = [&](const RecordedDetection& other) { return other.object == detection.object; };
    EXPECT_TRUE(std::ranges::any_of(thin.detections, same_object));
  }
}

// A radar's space ends at its range and begins at the horizon: 4/3 Earth, d = sqrt(2 k R) (sqrt(h_a) + sqrt(h_t)).
TEST(Recording, RadarsSeeToTheirHorizonAndNoFarther) {
  const Question question = question_of(SimpleWar{.flyers = 1, .duration_s = 60.0}.text());
  const Recording r = recorded(question, 0);
  ASSERT_EQ(r.sensors.size(), 1U);
  const RecordedSensor& radar = r.sensors.front();
  ASSERT_EQ(radar.volume.size(), radar.rows * radar.columns);
  ASSERT_GT(radar.volume.size(), 0U);
  const double k_radius_m = 4.0 / 3.0 * geo::mean_radius_m;
  for (std::size_t c = 0; c < radar.columns; ++c) {
    for (std::size_t row = 1; row < radar.rows / 2; ++row) {
      const geo::Geodetic p = geo::geodetic_from_ecef(radar.volume[row * radar.columns + c]);
      const double ground_m = geo::distance(geo::ecef_from_geodetic({p.lat_rad, p.lon_rad, 0.0}),
                                            geo::ecef_from_geodetic({radar.site.lat_rad, radar.site.lon_rad, 0.0}));
      const double horizon_m = std::sqrt(2.0 * k_radius_m * std::max(radar.site.alt_m, 0.0)) +
                               std::sqrt(2.0 * k_radius_m * std::max(p.alt_m, 0.0));
      EXPECT_LE(ground_m, 1.02 * horizon_m + 200.0);
    }
  }
}

}  // namespace
}  // namespace iamd::engine
