// The registered trackers by name, and what must hold of their picture at any time. For tests of the role.
#pragma once

#include <memory>
#include <span>
#include <string>

#include <Eigen/Eigenvalues>
#include <gtest/gtest.h>

#include "iamd/geo/eigen.hpp"
#include "iamd/scenario/load.hpp"
#include "iamd/tracking/gaussian.hpp"
#include "iamd/tracking/tracker.hpp"

namespace iamd::tracking::scene {

// `settings` in YAML, to stand behind the kind: ", life_s: 100".
inline std::unique_ptr<Tracker> tracker_of(const std::string& kind, std::span<const SensorFacts> sensors,
                                           const std::string& settings = "") {
  const auto node = scenario::parse("{kind: " + kind + settings + "}", "test.yaml");
  EXPECT_TRUE(node);
  scenario::Reader reader;
  const auto model = tracker_registry().read(*node, "tracker", reader);
  EXPECT_TRUE(reader.clean());
  return model->make(scenario::Draw{1, 0, 0}, sensors);
}

// False at the first number that is not finite or not possible. Cheap: for every scan of a long run.
inline bool numbers_are_possible(const Tracker& tracker) {
  for (const Track& track : tracker.tracks()) {
    bool good = geo::vector_of(track.state).allFinite() && track.existence >= 0.0 && track.existence <= 1.0;
    good &= Eigen::Map<const Matrix6>{track.covariance.data()}.allFinite();
    for (std::size_t i = 0; i < 6; ++i) good &= track.covariance[7 * i] > 0.0;
    if (!good) return false;
  }
  return true;
}

// All that the role says of a picture. `slack`: how far below 0 the least eigenvalue of a track's correlations may come
// by rounding.
inline void expect_sound(const Tracker& tracker, double slack = 0.0) {
  base::TrackId last;
  for (const Track& track : tracker.tracks()) {
    EXPECT_TRUE(track.id.valid());
    EXPECT_TRUE(!last.valid() || last < track.id);
    last = track.id;
    EXPECT_NE(track.status, TrackStatus::deleted);
    EXPECT_GE(track.existence, 0.0);
    EXPECT_LE(track.existence, 1.0);
    EXPECT_GE(track.detections, 1U);
    const Matrix6 p = Eigen::Map<const Matrix6>{track.covariance.data()};
    ASSERT_TRUE(p.allFinite() && geo::vector_of(track.state).allFinite());
    EXPECT_LE((p - p.transpose()).norm(), 1e-12 * p.norm());
    ASSERT_GT(p.diagonal().minCoeff(), 0.0);
    const Vector6 scale = p.diagonal().cwiseSqrt().cwiseInverse();
    const Matrix6 correlation = scale.asDiagonal() * p * scale.asDiagonal();
    EXPECT_GT(correlation.selfadjointView<Eigen::Lower>().eigenvalues().minCoeff(), -slack);
    EXPECT_EQ(tracker.find(track.id), &track);
    const Track ahead = tracker.predicted(track, track.time + base::Duration::from_seconds(5.0));
    EXPECT_GE(ahead.sigma_position_m(), 0.99 * track.sigma_position_m());
    EXPECT_TRUE(geo::vector_of(ahead.state).allFinite());
  }
}

}  // namespace iamd::tracking::scene
