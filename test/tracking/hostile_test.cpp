// Detections that no careful sensor makes: every tracker takes them and its picture stays sound.
#include <numbers>
#include <vector>

#include "tracking/scene.hpp"
#include "tracking/trackers.hpp"

namespace iamd::tracking {
namespace {

using scene::expect_sound;
using scene::tracker_of;

constexpr double pi = std::numbers::pi;
// Of variances of which one is a million million times another, rounding leaves this much of the least eigenvalue.
constexpr double slack = 1e-9;

class HostileDetections : public testing::TestWithParam<std::string> {
 protected:
  sensing::Detection at(double t_s, const geo::AzElRange& m, std::size_t sensor = 0) {
    return {.id = base::DetectionId{next_++},
            .sensor = base::SensorId{sensor},
            .time = base::Time::from_seconds(t_s),
            .measured = m,
            .sigma_range_m = 20.0,
            .sigma_azimuth_rad = 1e-3,
            .sigma_elevation_rad = 1e-3};
  }
  void take(const std::vector<sensing::Detection>& detections, double t_s, std::size_t sensor = 0, bool whole = true) {
    TrackerLog log;
    tracker_->take({.detections = detections,
                    .whole_scan = whole,
                    .sensor = base::SensorId{sensor},
                    .time = base::Time::from_seconds(t_s)},
                   log);
    EXPECT_EQ(log.associations.size(), detections.size());
    tracker_->age(base::Time::from_seconds(t_s), log);
    expect_sound(*tracker_, slack);
  }
  [[nodiscard]] std::size_t confirmed() const {
    std::size_t n = 0;
    for (const Track& track : tracker_->tracks()) n += track.status == TrackStatus::confirmed ? 1 : 0;
    return n;
  }

  const std::vector<SensorFacts> sensors_{
      {.site = scene::site_at(50.0, 30.0), .false_alarms_per_scan = 1.0},
      {.site = scene::site_at(50.2, 30.0), .false_alarms_per_scan = 1.0},
  };
  const std::unique_ptr<Tracker> tracker_ = tracker_of(GetParam(), sensors_);
  std::size_t next_ = 0;
};

TEST_P(HostileDetections, AtTheZenithWithAnAzimuthThatClaimsToBeExact) {
  for (int k = 0; k < 30; ++k) take({at(k, {0.7 * k, 0.5 * pi, 20e3}), at(k, {0.0, 0.5 * pi - 1e-9, 40e3})}, k);
}

TEST_P(HostileDetections, BelowTheSensor) {
  for (int k = 0; k < 30; ++k) take({at(k, {1.0, -0.5 * pi, 5e3})}, k);
}

TEST_P(HostileDetections, WhereTheAzimuthWraps) {
  for (int k = 0; k < 30; ++k) {
    const double side = k % 2 == 0 ? 1e-4 : -1e-4;
    take({at(k, {pi + side, 0.1, 50e3}), at(k, {side, 0.1, 50e3}),
          at(k, {side < 0.0 ? side + 2.0 * pi : side, 0.1, 70e3})},
         k);
  }
  EXPECT_EQ(confirmed(), 3U);
}

TEST_P(HostileDetections, AtTheSensorItselfAndBeyondTheMoon) {
  for (int k = 0; k < 30; ++k) take({at(k, {0.3, 0.2, 1.0}), at(k, {1.0, 0.5, 1e9}), at(k, {2.0, 0.5, 1e-6})}, k);
}

TEST_P(HostileDetections, AThousandTimesTheSameInOneScan) {
  for (int k = 0; k < 6; ++k) {
    std::vector<sensing::Detection> scan;
    for (int i = 0; i < 1000; ++i) scan.push_back(at(k, {0.3, 0.1, 50e3 - 200.0 * k}));
    take(scan, k);
  }
}

TEST_P(HostileDetections, WithoutElevation) {
  for (int k = 0; k < 30; ++k) {
    sensing::Detection flat = at(k, {0.3, 0.0, 50e3});
    flat.sigma_elevation_rad = 0.0;
    take(k < 10 ? std::vector{at(k, {0.3, 0.1, 50e3}), flat} : std::vector{flat}, k);
  }
}

TEST_P(HostileDetections, OfAnglesOnlyRangeOnlyOrRangeRateOnly) {
  for (int k = 0; k < 30; ++k) {
    sensing::Detection angles = at(k, {0.3, 0.1, 0.0});
    angles.sigma_range_m = 0.0;
    sensing::Detection range = at(k, {0.0, 0.0, 50e3});
    range.sigma_azimuth_rad = range.sigma_elevation_rad = 0.0;
    sensing::Detection rate = range;
    rate.sigma_range_m = 0.0;
    rate.range_rate_mps = 10.0;
    rate.sigma_range_rate_mps = 1.0;
    std::vector<sensing::Detection> scan{angles, range, rate};
    if (k < 10) scan.push_back(at(k, {0.3, 0.1, 50e3}));
    take(scan, k);
  }
}

TEST_P(HostileDetections, ThatMeasuredNothing) {
  for (int k = 0; k < 10; ++k) {
    sensing::Detection nothing = at(k, {0.3, 0.1, 50e3});
    nothing.sigma_range_m = nothing.sigma_azimuth_rad = nothing.sigma_elevation_rad = 0.0;
    take({nothing, nothing, at(k, {0.5, 0.1, 50e3})}, k);
  }
  EXPECT_EQ(confirmed(), 1U);
}

TEST_P(HostileDetections, FarMoreOrFarLessExactThanTheTrack) {
  for (int k = 0; k < 30; ++k) {
    sensing::Detection odd = at(k, {0.3, 0.1, 50e3});
    const double scale = k % 3 == 0 ? 1e-6 : (k % 3 == 1 ? 1.0 : 1e4);
    odd.sigma_range_m *= scale;
    odd.sigma_azimuth_rad *= scale;
    odd.sigma_elevation_rad *= scale;
    take({odd}, k);
  }
}

TEST_P(HostileDetections, OfTwoSensorsByTurns) {
  const geo::Position<geo::Ecef> truth = sensors_[0].site.to_ecef(geo::Position<geo::Enu>{30e3, 40e3, 8e3});
  for (int k = 0; k < 40; ++k) {
    const std::size_t sensor = k % 2 == 0 ? 0 : 1;
    take({at(0.5 * k, sensors_[sensor].site.az_el_range(truth), sensor)}, 0.5 * k, sensor);
  }
  EXPECT_EQ(confirmed(), 1U);
}

TEST_P(HostileDetections, OfOneMomentAgainAndAgain) {
  for (int k = 0; k < 30; ++k) take({at(5.0, {0.3, 0.1, 50e3}), at(5.0, {0.3, 0.1, 50e3 + k})}, 5.0, 0, k % 2 == 0);
}

TEST_P(HostileDetections, AcrossALeapOfAMillionSeconds) {
  double t_s = 0.0;
  for (int leap = 0; leap < 4; ++leap, t_s += 1e6) {
    for (int k = 0; k < 8; ++k, t_s += 1.0) take({at(t_s, {0.3, 0.1, 50e3}), at(t_s, {1.3, 0.1, 50e3})}, t_s);
    EXPECT_EQ(confirmed(), 2U) << leap;
  }
}

TEST_P(HostileDetections, ThatLeapFromScanToScan) {
  for (int k = 0; k < 40; ++k) {
    take({at(k, {k % 2 == 0 ? 0.3 : 0.3 + pi, 0.1, 50e3}), at(k, {2.0, 0.1, k % 3 == 0 ? 1e3 : 400e3})}, k);
  }
}

INSTANTIATE_TEST_SUITE_P(All, HostileDetections, testing::Values("gnn", "jpda", "mht", "pmbm"),
                         [](const auto& tested) { return tested.param; });

}  // namespace
}  // namespace iamd::tracking
