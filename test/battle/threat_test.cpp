#include "iamd/battle/threat.hpp"

#include <vector>

#include <gtest/gtest.h>

#include "iamd/geo/eigen.hpp"
#include "iamd/geo/flight.hpp"

#include "simple_reach.hpp"

namespace iamd::battle {
namespace {

using test::flying;
using test::home;
using test::track_of;

Asset asset_at(const geo::Geodetic& where, double radius_m, double value, std::size_t id) {
  return {base::AssetId{id}, "asset", where, radius_m, value};
}

// A warhead on its way down, and where it lands without drag to speak of.
struct Falling {
  geo::State<geo::Ecef> state = flying({home.lat_rad, home.lon_rad, 150e3}, 1.2, 4000.0, 20.0 * geo::degree);
  PredictedPath path;
  explicit Falling(double sigma_m = 100.0, double sigma_mps = 5.0) {
    predict(track_of(state, 0.0, sigma_m, sigma_mps), {.ballistic_coefficient_kg_m2 = 1e5}, path);
  }
  [[nodiscard]] geo::Geodetic impact() const { return geo::geodetic_from_ecef(path.path.at(path.end_s()).position); }
};

TEST(Threat, ImpactCovarianceAgreesWithFiniteDifferences) {
  const Falling falling;
  ASSERT_TRUE(falling.path.to_ground);
  ASSERT_GT(falling.path.end_s(), 300.0);
  const PlaneCovariance found = impact_covariance(falling.path);

  const auto end = [](const geo::State<geo::Ecef>& s) {
    return geo::fly(s, 0.0, {}, {.tolerance_m = 1e-4, .tolerance_mps = 1e-7}, nullptr).end_state;
  };
  const geo::State<geo::Ecef> centre = end(falling.state);
  const Eigen::Vector3d up = geo::vector_of(centre.position).normalized();
  const Eigen::Vector3d v = geo::vector_of(centre.velocity);
  const Eigen::Vector3d forward = (v - v.dot(up) * up).normalized();
  const Eigen::Vector3d left = up.cross(forward);
  PlaneCovariance reference;
  for (int axis = 0; axis < 6; ++axis) {
    geo::State<geo::Ecef> moved = falling.state;
    const double sigma = axis < 3 ? 100.0 : 5.0;
    double* component[6] = {&moved.position.x_m,   &moved.position.y_m,   &moved.position.z_m,
                            &moved.velocity.x_mps, &moved.velocity.y_mps, &moved.velocity.z_mps};
    *component[axis] += sigma;
    const Eigen::Vector3d shift = geo::vector_of(end(moved).position) - geo::vector_of(centre.position);
    reference.xx += shift.dot(forward) * shift.dot(forward);
    reference.xy += shift.dot(forward) * shift.dot(left);
    reference.yy += shift.dot(left) * shift.dot(left);
  }
  EXPECT_NEAR(std::sqrt(found.xx), std::sqrt(reference.xx), 0.05 * std::sqrt(reference.xx));
  EXPECT_NEAR(std::sqrt(found.yy), std::sqrt(reference.yy), 0.05 * std::sqrt(reference.yy));
}

TEST(Threat, ImpactOnAnAssetIsCertainWithAGoodTrackAndImpossibleFarAway) {
  const Falling falling{10.0, 0.1};
  const geo::Geodetic impact = falling.impact();
  const std::vector<Asset> assets{asset_at(geo::geodesic_direct(impact, 1.0, 300e3), 10e3, 5.0, 0),
                                  asset_at(impact, 10e3, 2.0, 1)};
  const Threat threat = evaluate(falling.path, assets, {});
  EXPECT_NEAR(threat.probability, 1.0, 1e-6);
  EXPECT_NEAR(threat.expected_loss, 2.0, 1e-5);
  EXPECT_EQ(threat.asset, base::AssetId{1});
  EXPECT_EQ(threat.arrival, base::Time::from_seconds(falling.path.end_s()));
  const Threat none = evaluate(falling.path, std::span{assets}.first(1), {});
  EXPECT_EQ(none.probability, 0.0);
  EXPECT_FALSE(none.asset.valid());
  EXPECT_GT(none.sigmas_outside, 10.0);
}

TEST(Threat, ProbabilityIsTheGaussianShareInTheCircle) {
  const Falling falling{2000.0, 20.0};
  const PlaneCovariance c = impact_covariance(falling.path);
  const std::vector<Asset> assets{asset_at(falling.impact(), 5e3, 1.0, 0)};
  EXPECT_NEAR(evaluate(falling.path, assets, {}).probability, probability_in_circle(0.0, 0.0, c, 5e3), 1e-3);
  EXPECT_LT(evaluate(falling.path, assets, {}).probability, 0.9);
}

TEST(Threat, LevelCourseCountsByTheAngleBetweenCourseAndAsset) {
  tracking::Track track = track_of(flying({home.lat_rad, home.lon_rad, 1000.0}, 0.0, 250.0, 0.0), 0.0);
  track.motion = tracking::MotionClass::constant_velocity;
  PredictedPath path;
  predict(track, {}, path);
  const auto threat = [&](double bearing_deg, double distance_m) {
    const std::vector<Asset> assets{
        asset_at(geo::geodesic_direct(home, bearing_deg * geo::degree, distance_m), 10e3, 1.0, 0)};
    return evaluate(path, assets, {.course_doubt_rad = 30.0 * geo::degree});
  };
  const double half = std::asin(0.1) / (30.0 * geo::degree);
  EXPECT_NEAR(threat(0.0, 100e3).probability, std::erf(half / std::sqrt(2.0)), 0.01);
  EXPECT_TRUE(threat(0.0, 100e3).through);
  EXPECT_NEAR(threat(0.0, 100e3).arrival.seconds(), 400.0, 3.0);
  EXPECT_LT(threat(60.0, 100e3).probability, threat(30.0, 100e3).probability);
  EXPECT_LT(threat(30.0, 100e3).probability, threat(0.0, 100e3).probability);
  EXPECT_FALSE(threat(30.0, 100e3).through);
  EXPECT_LT(threat(180.0, 100e3).probability, 1e-6);
  EXPECT_EQ(threat(0.0, 1000e3).probability, 0.0);  // beyond the horizon of prediction
  EXPECT_EQ(threat(180.0, 5e3).probability, 1.0);   // over it
}

}  // namespace
}  // namespace iamd::battle
