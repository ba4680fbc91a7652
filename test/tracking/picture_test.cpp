#include "iamd/tracking/picture.hpp"

#include <gtest/gtest.h>

#include "tracking/crowd.hpp"

namespace iamd::tracking {
namespace {

using scene::Crowd;
using scene::CrowdFigures;

std::unique_ptr<Tracker> gnn(const Crowd& crowd, const PictureConfig& config = {}) {
  const SensorFacts sensor = crowd.sensor();
  return make_picture(config, make_associator(AssociatorKind::gnn), {&sensor, 1});
}
std::unique_ptr<Tracker> jpda(const Crowd& crowd, const PictureConfig& config = {}) {
  const SensorFacts sensor = crowd.sensor();
  return make_picture(config, make_associator(AssociatorKind::jpda), {&sensor, 1});
}

std::vector<const Track*> confirmed(const Tracker& tracker) {
  std::vector<const Track*> list;
  for (const Track& track : tracker.tracks()) {
    if (track.status == TrackStatus::confirmed) list.push_back(&track);
  }
  return list;
}

TEST(Picture, FindsAFastMissileWithoutBeingToldOfIt) {
  // 6 km/s: twenty standard deviations of the common prior of velocity.
  Crowd crowd{{.false_alarms = 2.0, .highest_m = 1e6},
              {{{100e3, 140e3, 100e3}, {-4000.0, -4000.0, -2000.0}}, {{60e3, 80e3, 9e3}, {200.0, 100.0, 0.0}}}};
  const auto tracker = gnn(crowd);
  TrackerLog log;
  for (int k = 0; k < 12; ++k) tracker->take(crowd.look(k), log);
  const auto tracks = confirmed(*tracker);
  ASSERT_EQ(tracks.size(), 2U);
  bool fast = false;
  for (const Track* track : tracks) fast |= geo::norm(track->state.velocity) > 5500.0;
  EXPECT_TRUE(fast);
}

TEST(Picture, StartsATrackFromOutsideAndFollowsIt) {
  Crowd crowd{{.targets = 1, .false_alarms = 0.0, .detection_probability = 1.0}};
  const auto tracker = gnn(crowd);
  TrackerLog log;
  TrackStart start{.time = base::Time::from_seconds(0.0), .state = crowd.truth(0, 0.0), .existence = 0.9};
  for (std::size_t i = 0; i < 6; ++i) start.covariance[7 * i] = i < 3 ? 1e6 : 1e4;
  const base::TrackId id = tracker->start(start, log);
  for (int k = 1; k < 5; ++k) tracker->take(crowd.look(k), log);
  ASSERT_EQ(tracker->tracks().size(), 1U);
  EXPECT_EQ(tracker->tracks()[0].id, id);
  EXPECT_EQ(tracker->tracks()[0].status, TrackStatus::confirmed);
  EXPECT_LT(scene::gap_m(tracker->tracks()[0].state, crowd.truth(0, 4.0)), 500.0);
}

TEST(Picture, TakesWhatComesOffAFastTrackForItsPart) {
  // One missile in free flight; at 20 s two bodies leave it at 60 m/s.
  const SensorFacts sensor{.site = scene::site_at(50.0, 30.0), .detection_probability = 0.98};
  scene::Radar radar{base::SensorId{0}, sensor.site, {30.0, 0.1 * geo::degree, 0.1 * geo::degree}, 6};
  std::vector<geo::Trajectory> paths{
      scene::ballistic_path(scene::state_at(sensor.site, {100e3, 300e3, 150e3}, {-1500.0, -2500.0, 800.0}), 70.0)};
  for (const int sign : {-1, 1}) {
    scene::EcefState body = paths[0].at(20.0);
    geo::Velocity<geo::Enu> v = sensor.site.to_enu(body.velocity);
    v.x_mps += 60.0 * sign;
    v.z_mps += 20.0 * sign;
    body.velocity = sensor.site.to_ecef(v);
    paths.push_back(scene::ballistic_path(body, 50.0));
  }
  const auto tracker = make_picture({}, make_associator(AssociatorKind::gnn), {&sensor, 1});
  TrackerLog log;
  base::TrackId parent;
  for (int k = 0; k < 60; ++k) {
    std::vector<sensing::Detection> scan;
    for (std::size_t i = 0; i < (k < 24 ? 1U : 3U); ++i) {
      scan.push_back(radar.detection(paths[i].at(i == 0 ? k : k - 20.0).position, k));
    }
    tracker->take({.detections = scan, .whole_scan = true, .sensor = base::SensorId{0}, .time = scan[0].time}, log);
    if (k != 20) continue;
    ASSERT_EQ(confirmed(*tracker).size(), 1U);
    parent = confirmed(*tracker)[0]->id;
  }
  const auto tracks = confirmed(*tracker);
  ASSERT_EQ(tracks.size(), 3U);
  std::size_t parts = 0;
  for (const Track* track : tracks) parts += track->parent == parent ? 1 : 0;
  EXPECT_EQ(parts, 2U);
  EXPECT_TRUE(tracker->find(parent) != nullptr);
}

TEST(Picture, MergesTwoTracksOfOneObject) {
  Crowd crowd{{.targets = 1, .false_alarms = 0.0, .detection_probability = 0.95}};
  for (const bool soft : {false, true}) {
    const auto tracker = soft ? jpda(crowd) : gnn(crowd);
    TrackerLog log;
    for (int i = 0; i < 2; ++i) {
      TrackStart start{.time = base::Time::from_seconds(0.0), .state = crowd.truth(0, 0.0), .existence = 0.999};
      start.state.position.x_m += 30.0 * i;
      for (std::size_t j = 0; j < 6; ++j) start.covariance[7 * j] = j < 3 ? 1e4 : 1e2;
      static_cast<void>(tracker->start(start, log));
    }
    for (int k = 1; k < 15; ++k) tracker->take(crowd.look(k), log);
    EXPECT_EQ(tracker->tracks().size(), 1U) << (soft ? "jpda" : "gnn");
  }
}

TEST(Picture, KeepsTwoObjectsThatFlyTogetherApart) {
  // 300 m abreast at 60 km: three standard deviations across.
  Crowd crowd{{.false_alarms = 2.0, .detection_probability = 0.95},
              {{{30e3, 50e3, 8e3}, {-150.0, 200.0, 0.0}}, {{30.3e3, 50e3, 8e3}, {-150.0, 200.0, 0.0}}}};
  for (const bool soft : {false, true}) {
    const auto tracker = soft ? jpda(crowd) : gnn(crowd);
    TrackerLog log;
    for (int k = 0; k < 60; ++k) tracker->take(crowd.look(k), log);
    EXPECT_EQ(confirmed(*tracker).size(), 2U) << (soft ? "jpda" : "gnn");
  }
}

TEST(Picture, ConfirmsByHitsAmongScansWhereAskedTo) {
  Crowd crowd{{.targets = 4, .false_alarms = 0.0, .detection_probability = 1.0}};
  PictureConfig config;
  config.confirm = ConfirmRule::m_of_n;
  config.confirm_hits = 4;
  config.confirm_scans = 6;
  const auto tracker = gnn(crowd, config);
  TrackerLog log;
  for (int k = 0; k < 3; ++k) tracker->take(crowd.look(k), log);
  EXPECT_TRUE(confirmed(*tracker).empty());
  tracker->take(crowd.look(3.0), log);
  EXPECT_EQ(confirmed(*tracker).size(), 4U);
}

TEST(Picture, ExistenceFollowsTheSequentialLikelihoodRatio) {
  // One track, one scan without a detection: r (1 - Pd) / (1 - r Pd).
  Crowd crowd{{.targets = 1, .false_alarms = 1.0, .detection_probability = 0.8}};
  PictureConfig config;
  config.life_s = 1e12;
  const auto tracker = gnn(crowd, config);
  TrackerLog log;
  TrackStart start{.time = base::Time::from_seconds(0.0), .state = crowd.truth(0, 0.0), .existence = 0.9};
  for (std::size_t j = 0; j < 6; ++j) start.covariance[7 * j] = 1e4;
  static_cast<void>(tracker->start(start, log));
  tracker->take({.whole_scan = true, .sensor = base::SensorId{0}, .time = base::Time::from_seconds(1.0)}, log);
  EXPECT_NEAR(tracker->tracks()[0].existence, 0.9 * 0.2 / (1.0 - 0.9 * 0.8), 1e-9);
}

TEST(Picture, AMissOutOfViewTeachesNothing) {
  Crowd crowd{{.targets = 1, .false_alarms = 1.0}};
  PictureConfig config;
  config.life_s = 1e12;
  const auto tracker = gnn(crowd, config);
  TrackerLog log;
  // 100 m high at 300 km: far below the horizon.
  TrackStart start{.time = base::Time::from_seconds(0.0),
                   .state = scene::state_at(crowd.site(), {0.0, 300e3, 100.0 - 7060.0}, {200.0, 0.0, 0.0}),
                   .existence = 0.9};
  for (std::size_t j = 0; j < 6; ++j) start.covariance[7 * j] = 1e4;
  static_cast<void>(tracker->start(start, log));
  tracker->take({.whole_scan = true, .sensor = base::SensorId{0}, .time = base::Time::from_seconds(1.0)}, log);
  EXPECT_NEAR(tracker->tracks()[0].existence, 0.9, 1e-9);
}

TEST(Picture, LearnsHowManyFalseAlarmsThereAreWhereNobodySays) {
  Crowd crowd{{.targets = 10, .false_alarms = 100.0, .seed = 12}};
  SensorFacts sensor = crowd.sensor();
  sensor.false_alarms_per_scan = 0.0;
  const auto tracker = make_picture({}, make_associator(AssociatorKind::gnn), {&sensor, 1});
  TrackerLog log;
  std::size_t started = 0;
  for (int k = 0; k < 60; ++k) {
    log.clear();
    tracker->take(crowd.look(k), log);
    if (k < 30) continue;
    for (const TrackEvent& event : log.events) started += event.change == TrackChange::confirmed ? 1 : 0;
  }
  EXPECT_LE(started, 3U);  // confirmed late or false, in 30 scans of 100 false alarms
  EXPECT_GE(confirmed(*tracker).size(), 10U);
  EXPECT_LE(confirmed(*tracker).size(), 12U);
}

TEST(Picture, UsesARangeRateToStart) {
  // With the range rate in the first plot the radial velocity is known at once.
  Crowd crowd{{.targets = 1, .false_alarms = 0.0, .detection_probability = 1.0}};
  const auto tracker = gnn(crowd);
  TrackerLog log;
  for (int k = 0; k < 2; ++k) {
    std::vector<sensing::Detection> scan = crowd.scan(k);
    const scene::EcefState truth = crowd.truth(0, k);
    const auto p = crowd.site().to_enu(truth.position);
    const auto v = crowd.site().to_enu(truth.velocity);
    const double range = std::sqrt(p.x_m * p.x_m + p.y_m * p.y_m + p.z_m * p.z_m);
    scan[0].range_rate_mps = (p.x_m * v.x_mps + p.y_m * v.y_mps + p.z_m * v.z_mps) / range;
    scan[0].sigma_range_rate_mps = 1.0;
    tracker->take({.detections = scan, .whole_scan = true, .sensor = base::SensorId{0}, .time = scan[0].time}, log);
  }
  ASSERT_EQ(tracker->tracks().size(), 1U);
  const scene::EcefState truth = crowd.truth(0, 1.0);
  const auto v = crowd.site().to_enu(truth.velocity);
  const auto got = crowd.site().to_enu(tracker->tracks()[0].state.velocity);
  const auto p = crowd.site().to_enu(truth.position);
  const double range = std::sqrt(p.x_m * p.x_m + p.y_m * p.y_m + p.z_m * p.z_m);
  const double radial =
      ((got.x_mps - v.x_mps) * p.x_m + (got.y_mps - v.y_mps) * p.y_m + (got.z_mps - v.z_mps) * p.z_m) / range;
  EXPECT_LT(std::abs(radial), 6.0);
}

TEST(Picture, FollowsWhatFliesThroughTheZenith) {
  // Beside the radar's vertical at 9 km, where 0.1 degree are 16 m: the azimuth turns by up to 180 degrees from scan to
  // scan. The slow one stays there.
  const Crowd::Target paths[] = {{{-10e3, 0.0, 9e3}, {200.0, 0.0, 0.0}},
                                 {{-10e3, 60.0, 9e3}, {200.0, 0.0, 0.0}},
                                 {{-60.0, 2.0, 9e3}, {1.2, 0.0, 0.0}}};
  for (const bool soft : {false, true}) {
    for (const Crowd::Target& path : paths) {
      Crowd crowd{{.false_alarms = 0.5, .azimuth_span_rad = 6.0, .elevation_span_rad = 1.5}, {path}};
      const auto tracker = soft ? jpda(crowd) : gnn(crowd);
      TrackerLog log;
      base::TrackId id;
      for (int k = 0; k <= 100; ++k) {
        tracker->take(crowd.look(k), log);
        if (k < 10) continue;
        const auto tracks = confirmed(*tracker);
        ASSERT_EQ(tracks.size(), 1U) << "after " << k << " s";
        if (!id.valid()) id = tracks[0]->id;
        EXPECT_EQ(tracks[0]->id, id);
        EXPECT_LT(scene::gap_m(tracks[0]->state, crowd.truth(0, tracks[0]->time.seconds())), 150.0) << k;
      }
    }
  }
}

TEST(Picture, EndsATrackThatIsLostAmongFalseAlarms) {
  // A confirmed object is gone, and false alarms are so dense that its widening gate is never empty.
  Crowd empty{{.targets = 0,
               .false_alarms = 400.0,
               .detection_probability = 0.8,
               .nearest_m = 50e3,
               .farthest_m = 70e3,
               .azimuth_span_rad = 0.3,
               .elevation_span_rad = 0.1}};
  const auto tracker = jpda(empty);
  TrackerLog log;
  TrackStart start{.time = base::Time::from_seconds(0.0),
                   .state = scene::state_at(empty.site(), {8e3, 59e3, 3e3}, {-200.0, 0.0, 0.0}),
                   .existence = 0.9999};
  for (std::size_t j = 0; j < 6; ++j) start.covariance[7 * j] = j < 3 ? 4e6 : 1e4;
  const base::TrackId id = tracker->start(start, log);
  for (int k = 1; k <= 3; ++k) tracker->take(empty.look(k), log);
  EXPECT_EQ(tracker->find(id), nullptr);
}

}  // namespace
}  // namespace iamd::tracking
