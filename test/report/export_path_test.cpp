#include "iamd/report/export_path.hpp"

#include <algorithm>
#include <cmath>
#include <numbers>
#include <random>

#include <gtest/gtest.h>

#include "iamd/geo/frames.hpp"
#include "iamd/report/export_ellipsoid.hpp"

#include "played.hpp"
#include "synthetic_recording.hpp"

namespace iamd::report {
namespace {

base::Time at(double s) { return base::Time::from_seconds(s); }

TEST(ExportPath, StraightLinesFollowItInSpaceAndOnTheMap) {
  const engine::Recording recording = test::recording();
  for (const char* id : {"object/0", "object/1", "track/0", "track/1", "shot/0", "shot/1"}) {
    const engine::SampledPath path = test::true_path(recording, id);
    test::Played played;
    for (const engine::PathSample& sample : densified(path)) played.add(sample.time, sample.state.position);
    EXPECT_LE(test::worst_m(path, played), linear_tolerance_m) << id;
    EXPECT_LT(played.size(), 3000u) << id;
  }
}

TEST(ExportPath, KeepsTheRecordingsOwnSamples) {
  const engine::SampledPath path = test::recording().paths[0];
  const engine::SampledPath dense = densified(path);
  for (const engine::PathSample& sample : path) {
    EXPECT_TRUE(std::ranges::any_of(
        dense, [&](const auto& other) { return other.time == sample.time && other.state == sample.state; }));
  }
  EXPECT_TRUE(std::ranges::is_sorted(dense, {}, &engine::PathSample::time));
  EXPECT_EQ(densified({path[0]}).size(), 1u);
  EXPECT_TRUE(densified({}).empty());
}

TEST(ExportPath, ATrackGoesStraightAheadAndThenJumps) {
  const engine::Recording recording = test::recording();
  const engine::RecordedTrack& track = recording.tracks[0];
  const engine::SampledPath path = path_of(track, recording.end);
  for (std::size_t i = 0; i + 1 < track.samples.size(); ++i) {
    const auto& [p, v] = track.samples[i].state;
    const double dt_s = 0.9 * (track.samples[i + 1].time - track.samples[i].time).seconds();
    const auto there = engine::state_on(path, track.samples[i].time + base::Duration::from_seconds(dt_s)).position;
    EXPECT_NEAR(geo::distance(there, {p.x_m + dt_s * v.x_mps, p.y_m + dt_s * v.y_mps, p.z_m + dt_s * v.z_mps}), 0.0,
                1e-3);
    EXPECT_NEAR(geo::distance(engine::state_on(path, track.samples[i].time).position, p), 0.0, 1e-6);
  }
  EXPECT_EQ(path.back().time, at(182));
}

TEST(ExportPath, ATrackThatNeverEndedEndsWithTheRun) {
  engine::Recording recording = test::recording();
  recording.tracks[0].ended = base::Time::never();
  EXPECT_EQ(path_of(recording.tracks[0], recording.end).back().time, at(420));
}

TEST(ExportEllipsoid, IsTheCovariance) {
  const engine::Recording recording = test::recording();
  const auto& samples = recording.tracks[0].samples;
  const auto ellipsoids = ellipsoids_of(samples);
  ASSERT_EQ(ellipsoids.size(), samples.size());
  for (std::size_t i = 0; i < samples.size(); ++i) {
    const auto& l = samples[i].spread_m;
    const double cov[3][3] = {{l[0] * l[0], l[0] * l[1], l[0] * l[3]},
                              {l[0] * l[1], l[1] * l[1] + l[2] * l[2], l[1] * l[3] + l[2] * l[4]},
                              {l[0] * l[3], l[1] * l[3] + l[2] * l[4], l[3] * l[3] + l[4] * l[4] + l[5] * l[5]}};
    const auto [x, y, z, w] = ellipsoids[i].turn_xyzw;
    EXPECT_NEAR(x * x + y * y + z * z + w * w, 1.0, 1e-12);
    const double turn[3][3] = {{1 - 2 * (y * y + z * z), 2 * (x * y - z * w), 2 * (x * z + y * w)},
                               {2 * (x * y + z * w), 1 - 2 * (x * x + z * z), 2 * (y * z - x * w)},
                               {2 * (x * z - y * w), 2 * (y * z + x * w), 1 - 2 * (x * x + y * y)}};
    for (int a = 0; a < 3; ++a) {
      for (int b = 0; b < 3; ++b) {
        double sum = 0.0;
        for (std::size_t k = 0; k < 3; ++k) {
          sum += turn[a][k] * turn[b][k] * ellipsoids[i].radii_m[k] * ellipsoids[i].radii_m[k];
        }
        EXPECT_NEAR(sum, cov[a][b], 1e-6 * (cov[0][0] + cov[1][1] + cov[2][2])) << i << a << b;
      }
    }
  }
}

TEST(ExportEllipsoid, ItsAxesKeepTheirNamesFromSampleToSample) {
  std::vector<engine::TrackSample> samples;
  for (int i = 0; i < 40; ++i) {  // the longest axis becomes the shortest, and nothing turns
    samples.push_back({.time = at(i), .state = {}, .spread_m = {100.0 - 2.0 * i, 0, 50.0, 0, 0, 30.0}});
  }
  const auto ellipsoids = ellipsoids_of(samples);
  for (std::size_t i = 0; i < ellipsoids.size(); ++i) {
    EXPECT_NEAR(ellipsoids[i].turn_xyzw[3], 1.0, 1e-9);
    EXPECT_NEAR(ellipsoids[i].radii_m[0], 100.0 - 2.0 * static_cast<double>(i), 1e-9);
  }
}

}  // namespace
}  // namespace iamd::report
