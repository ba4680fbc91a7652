// What is made of tracks allocates nothing in the steady state.
#include <array>
#include <optional>
#include <vector>

#include <gtest/gtest.h>

#include "iamd/geo/eigen.hpp"
#include "iamd/tracking/classifier.hpp"
#include "iamd/tracking/impact_estimate.hpp"
#include "iamd/tracking/registration.hpp"
#include "iamd/tracking/track_fusion.hpp"

#include "support/allocations.hpp"
#include "tracking/scene.hpp"

namespace iamd::tracking {
namespace {

TEST(ProductsAllocation, NoneAfterTheFirstRound) {
  const std::array sites{scene::site_at(50.0, 30.0), scene::site_at(51.0, 32.0)};
  const std::array axes{sensor_axes(sites[0]), sensor_axes(sites[1])};
  std::vector<Track> tracks(40);
  for (std::size_t i = 0; i < tracks.size(); ++i) {
    tracks[i].id = base::TrackId{i};
    tracks[i].motion = MotionClass::ballistic;
    tracks[i].state = scene::state_at(sites[0], {3e3 * static_cast<double>(i), 50e3, 100e3}, {500.0, 900.0, -1200.0});
    for (std::size_t k = 0; k < 6; ++k) tracks[i].covariance[7 * k] = k < 3 ? 1e4 : 25.0;
  }
  std::vector<RemoteTrack> remote;
  for (const Track& track : tracks) remote.push_back({1, track});
  std::vector<BallisticBelief> beliefs;
  for (const Track& track : tracks) beliefs.push_back(belief_of(track, 5000.0, 0.5));
  std::vector<std::optional<ImpactEstimate>> impacts(beliefs.size());
  scene::Radar first{base::SensorId{0}, sites[0], {}, 1};
  scene::Radar second{base::SensorId{1}, sites[1], {}, 2};

  ImpactEstimator estimator{{.acceleration_psd_m2_s3 = 0.1}};
  TrackFusion fusion{{}};
  Registration registration{{}, 2};
  const Classifier classifier;
  std::vector<ClassBelief> classes(tracks.size());
  std::size_t steady = 0;
  std::size_t matched = 0;
  std::size_t pairs = 0;
  for (int round = 0; round < 4; ++round) {
    std::vector<Plot> plots;
    for (const Track& track : tracks) {
      plots.push_back(plot_of(first.detection(track.state.position, 10.0 * round), 0, axes[0]));
      plots.push_back(plot_of(second.detection(track.state.position, 10.0 * round), 0, axes[1]));
    }
    const std::size_t before = test::allocations();
    estimator.estimate(beliefs, impacts);
    for (const FusionMatch& match : fusion.fuse(remote, tracks)) matched += match.local.valid() ? 1U : 0U;
    for (std::size_t i = 0; i < plots.size(); ++i) {
      pairs += registration.take(plots[i], axes[i % 2], Vector4::Zero(), tracks[i / 2].id,
                                 geo::vector_of(tracks[i / 2].state.velocity), Matrix3::Identity())
                   ? 1U
                   : 0U;
    }
    for (std::size_t i = 0; i < tracks.size(); ++i) classifier.take(evidence_of(tracks[i]), classes[i]);
    if (round > 0) steady += test::allocations() - before;
  }
  EXPECT_TRUE(impacts[0]);
  EXPECT_EQ(matched, 160U);
  EXPECT_EQ(pairs, 160U);
  EXPECT_GT(classifier.probability(classes[0])[static_cast<std::size_t>(TargetClass::ballistic)], 0.5);
  EXPECT_EQ(test::allocations() > 0, test::allocations_are_counted);
  EXPECT_EQ(steady, 0U);
}

}  // namespace
}  // namespace iamd::tracking
