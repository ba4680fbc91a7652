// Fusing tracks from elsewhere: covariance intersection against every correlation, closed forms, and whole lists.
#include "iamd/tracking/track_fusion.hpp"

#include <cmath>
#include <cstdint>
#include <vector>

#include <Eigen/Cholesky>
#include <Eigen/Eigenvalues>
#include <Eigen/LU>
#include <Eigen/QR>
#include <gtest/gtest.h>

#include "iamd/geo/eigen.hpp"
#include "iamd/tracking/chi_square.hpp"

#include "tracking/scene.hpp"

namespace iamd::tracking {
namespace {

constexpr std::array all_weights{IntersectionWeight::determinant, IntersectionWeight::trace,
                                 IntersectionWeight::niehsen, IntersectionWeight::franken};

base::RandomStream stream(std::uint64_t entity) {
  return base::RandomStream{{.seed = 91, .run = 0, .entity = entity, .purpose = base::Purpose::test}};
}

Matrix6 drawn_matrix(base::RandomStream& draw) {
  Matrix6 m;
  for (int j = 0; j < 6; ++j) {
    for (int i = 0; i < 6; ++i) m(i, j) = draw.normal();
  }
  return m;
}

// A track's covariance: 20 to 2 000 m and 1 to 100 m/s, correlated.
Matrix6 drawn_covariance(base::RandomStream& draw) {
  const Matrix6 q = drawn_matrix(draw).householderQr().householderQ();
  Vector6 scale;
  for (int i = 0; i < 6; ++i) scale[i] = std::exp(std::log(100.0) * draw.uniform());
  Vector6 units;
  units << 20.0, 20.0, 20.0, 1.0, 1.0, 1.0;
  const Matrix6 half = units.asDiagonal() * q * scale.asDiagonal();
  return half * half.transpose();
}

Gaussian<6> drawn_estimate(base::RandomStream& draw) {
  Gaussian<6> g;
  g.p = drawn_covariance(draw);
  for (int i = 0; i < 6; ++i) g.x[i] = 1000.0 * draw.normal();
  return g;
}

// The smallest eigenvalue of a against b's scale.
double least_relative(const Matrix6& a, const Matrix6& b) {
  const Matrix6 l = b.llt().matrixL();
  const Matrix6 inverse = l.inverse();
  const Matrix6 m = inverse * a * inverse.transpose();
  return Eigen::SelfAdjointEigenSolver<Matrix6>{0.5 * (m + m.transpose())}.eigenvalues()[0];
}

TEST(CovarianceIntersection, IsConsistentForEveryCorrelation) {
  base::RandomStream draw = stream(1);
  for (int trial = 0; trial < 300; ++trial) {
    const Gaussian<6> a = drawn_estimate(draw);
    const Gaussian<6> b = drawn_estimate(draw);
    // Cross-covariance L1 K L2ᵀ with |K| <= 1; the extremes have all singular values 1.
    Matrix6 k = drawn_matrix(draw).householderQr().householderQ();
    if (trial % 3 == 1) k = -Matrix6::Identity();
    if (trial % 3 == 2) k *= draw.uniform();
    const Matrix6 la = a.p.llt().matrixL();
    const Matrix6 lb = b.p.llt().matrixL();
    const Matrix6 cross = la * k * lb.transpose();
    for (const IntersectionWeight weight : all_weights) {
      const Fused fused = covariance_intersection(a, b, weight);
      ASSERT_GE(fused.weight, 0.0);
      ASSERT_LE(fused.weight, 1.0);
      const Matrix6& p = fused.estimate.p;
      const Matrix6 ga = fused.weight * p * a.p.inverse();
      const Matrix6 gb = (1.0 - fused.weight) * p * b.p.inverse();
      const Matrix6 real = ga * a.p * ga.transpose() + gb * b.p * gb.transpose() + ga * cross * gb.transpose() +
                           gb * cross.transpose() * ga.transpose();
      EXPECT_GT(least_relative(p - real, p), -1e-6) << trial;
      EXPECT_LT((fused.estimate.x - (ga * a.x + gb * b.x)).norm(), 1e-5 * (a.x - b.x).norm()) << trial;
    }
  }
}

TEST(CovarianceIntersection, IsNoMoreConfidentThanTheTwoInformationsWeighted) {
  // Along every direction its variance lies between the smaller and the larger one's harmonic mix: never below the
  // smaller of the two.
  base::RandomStream draw = stream(2);
  for (int trial = 0; trial < 200; ++trial) {
    const Gaussian<6> a = drawn_estimate(draw);
    const Gaussian<6> b = drawn_estimate(draw);
    for (const IntersectionWeight weight : all_weights) {
      const Fused fused = covariance_intersection(a, b, weight);
      const Matrix6 information = fused.weight * a.p.inverse() + (1.0 - fused.weight) * b.p.inverse();
      EXPECT_LT((fused.estimate.p * information - Matrix6::Identity()).norm(), 1e-5);
      for (int i = 0; i < 20; ++i) {
        Vector6 u;
        for (int j = 0; j < 6; ++j) u[j] = draw.normal() / (j < 3 ? 20.0 : 1.0);
        const double ia = u.dot(a.p.llt().solve(u));
        const double ib = u.dot(b.p.llt().solve(u));
        EXPECT_LE(u.dot(fused.estimate.p.llt().solve(u)), std::max(ia, ib) * (1.0 + 1e-9));
      }
    }
  }
}

TEST(CovarianceIntersection, TakesTheLeastDeterminantAndTheLeastTrace) {
  base::RandomStream draw = stream(3);
  for (int trial = 0; trial < 50; ++trial) {
    const Gaussian<6> a = drawn_estimate(draw);
    const Gaussian<6> b = drawn_estimate(draw);
    const auto log_determinant = [](const Matrix6& p) { return p.llt().matrixLLT().diagonal().array().log().sum(); };
    const double determinant = log_determinant(covariance_intersection(a, b).estimate.p);
    const double trace = weight_of(covariance_intersection(a, b, IntersectionWeight::trace).estimate.p);
    for (int i = 0; i <= 100; ++i) {
      const Matrix6 p = intersection_at(a, b, 0.01 * i).p;
      EXPECT_GE(log_determinant(p), determinant - 1e-9);
      EXPECT_GE(weight_of(p), trace * (1.0 - 1e-9));
    }
    // The fast weights cost little: within 20 % in each axis on average over such pairs.
    for (const IntersectionWeight fast : {IntersectionWeight::niehsen, IntersectionWeight::franken}) {
      EXPECT_LT(log_determinant(covariance_intersection(a, b, fast).estimate.p), determinant + 6.0 * std::log(1.6));
    }
  }
}

TEST(CovarianceIntersection, EqualsTheClosedFormAxisByAxis) {
  Gaussian<6> a;
  Gaussian<6> b;
  a.p.diagonal() << 4.0, 9.0, 1.0, 2.0, 2.0, 2.0;
  b.p.diagonal() << 9.0, 4.0, 1.0, 2.0, 2.0, 2.0;
  a.x << 1.0, 2.0, 3.0, 4.0, 5.0, 6.0;
  b.x << 2.0, 1.0, 3.0, 4.0, 5.0, 7.0;
  for (const double w : {0.0, 0.2, 0.5, 1.0}) {
    const Gaussian<6> fused = intersection_at(a, b, w);
    for (int i = 0; i < 6; ++i) {
      const double p = 1.0 / (w / a.p(i, i) + (1.0 - w) / b.p(i, i));
      EXPECT_NEAR(fused.p(i, i), p, 1e-12);
      EXPECT_NEAR(fused.x[i], p * (w * a.x[i] / a.p(i, i) + (1.0 - w) * b.x[i] / b.p(i, i)), 1e-12);
    }
  }
  // By symmetry the best weight is a half; of scalars the smaller variance wins whole.
  for (const IntersectionWeight weight : all_weights)
    EXPECT_NEAR(covariance_intersection(a, b, weight).weight, 0.5, 1e-6);
  a.p = 4.0 * Matrix6::Identity();
  b.p = 9.0 * Matrix6::Identity();
  for (const IntersectionWeight weight : {IntersectionWeight::determinant, IntersectionWeight::trace}) {
    const Fused fused = covariance_intersection(a, b, weight);
    EXPECT_EQ(fused.weight, 1.0);
    EXPECT_LT((fused.estimate.p - a.p).norm(), 1e-12);
    EXPECT_EQ(covariance_intersection(b, a, weight).weight, 0.0);
  }
  EXPECT_NEAR(covariance_intersection(a, b, IntersectionWeight::niehsen).weight, 9.0 / 13.0, 1e-12);
  // |I1| = 4⁻⁶, |I2| = 9⁻⁶, |I1+I2| = (13/36)⁶.
  const double sum = std::pow(13.0 / 36.0, 6);
  EXPECT_NEAR(covariance_intersection(a, b, IntersectionWeight::franken).weight,
              (sum - std::pow(9.0, -6) + std::pow(4.0, -6)) / (2.0 * sum), 1e-12);
}

TEST(CovarianceIntersection, OfAnEstimateWithItselfIsThatEstimate) {
  base::RandomStream draw = stream(4);
  const Gaussian<6> a = drawn_estimate(draw);
  for (const IntersectionWeight weight : all_weights) {
    const Fused fused = covariance_intersection(a, a, weight);
    EXPECT_EQ(fused.estimate.x, a.x);
    EXPECT_LT((fused.estimate.p - a.p).norm(), 1e-9 * a.p.norm());
  }
}

TEST(FuseIndependent, EqualsTheKalmanUpdate) {
  base::RandomStream draw = stream(5);
  for (int trial = 0; trial < 50; ++trial) {
    const Gaussian<6> a = drawn_estimate(draw);
    const Gaussian<6> b = drawn_estimate(draw);
    const Matrix6 gain = a.p * (a.p + b.p).inverse();
    const Vector6 x = a.x + gain * (b.x - a.x);
    const Matrix6 rest = Matrix6::Identity() - gain;
    const Matrix6 p = rest * a.p * rest.transpose() + gain * b.p * gain.transpose();
    const Gaussian<6> fused = fuse_independent(a, b);
    EXPECT_LT((fused.x - x).norm(), 1e-6 * (a.x - b.x).norm());
    EXPECT_LT((fused.p - p).norm(), 1e-8 * p.norm());
    EXPECT_EQ(fused.p, fused.p.transpose());
  }
}

TEST(TrackDistance, RejectsTracksOfOneObjectNoMoreOftenThanStatedWhateverTheCorrelation) {
  base::RandomStream draw = stream(6);
  const double gate = chi_square_quantile(6, 0.95);
  const Gaussian<6> a = drawn_estimate(draw);
  const Gaussian<6> b = drawn_estimate(draw);
  const Matrix6 la = a.p.llt().matrixL();
  const Matrix6 lb = b.p.llt().matrixL();
  constexpr int draws = 4000;
  const double bound = 0.05 + 3.0 * std::sqrt(0.05 * 0.95 / draws);
  for (const double correlation : {-1.0, -0.5, 0.0, 0.5, 1.0}) {
    int rejected = 0;
    int rejected_naive = 0;
    for (int i = 0; i < draws; ++i) {
      Vector6 e;
      Vector6 f;
      for (int k = 0; k < 6; ++k) e[k] = draw.normal();
      for (int k = 0; k < 6; ++k)
        f[k] = correlation * e[k] + std::sqrt(1.0 - correlation * correlation) * draw.normal();
      Gaussian<6> one = a;
      Gaussian<6> two = b;
      one.x = la * e;
      two.x = lb * f;
      rejected += track_distance2(one, two, Correlation::unknown) > gate ? 1 : 0;
      rejected_naive += track_distance2(one, two, Correlation::none) > gate ? 1 : 0;
    }
    EXPECT_LT(rejected, bound * draws) << correlation;
    if (correlation == 0.0) {
      EXPECT_NEAR(rejected_naive, 0.05 * draws, 3.0 * std::sqrt(0.05 * 0.95 * draws));
    }
  }
}

Track track_at(std::size_t id, const geo::State<geo::Ecef>& state, double t_s, double sigma_m, double sigma_mps) {
  Track track;
  track.id = base::TrackId{id};
  track.status = TrackStatus::confirmed;
  track.time = base::Time::from_seconds(t_s);
  Gaussian<6> g;
  g.x = geo::vector_of(state);
  g.p.setZero();
  g.p.diagonal() << sigma_m * sigma_m, sigma_m * sigma_m, sigma_m * sigma_m, sigma_mps * sigma_mps,
      sigma_mps * sigma_mps, sigma_mps * sigma_mps;
  set_estimate(g, track);
  return track;
}

TEST(TrackFusion, PairsTwoListsAndSharpensWhatIsPaired) {
  // 60 aircraft in rows, 3 km apart; both lists see them with their own errors, in different orders, the remote one 2 s
  // late; five are seen by one only.
  const geo::Site site = scene::site_at(50.0, 10.0);
  base::RandomStream draw = stream(7);
  std::vector<Track> local;
  std::vector<RemoteTrack> remote(55);
  std::vector<geo::State<geo::Ecef>> truth;
  for (std::size_t i = 0; i < 60; ++i) {
    const auto path = scene::level_path(
        site, {3000.0 * static_cast<double>(i % 10), 40e3 + 3000.0 * static_cast<double>(i / 10), 9000.0}, 200.0,
        100.0);
    truth.push_back(path.at(10.0));
    // Each list's errors are greatest across its own radars' lines of sight: along different axes.
    const auto shaken = [&](geo::State<geo::Ecef> s, double x_sigma_m, double y_sigma_m) {
      s.position.x_m += x_sigma_m * draw.normal();
      s.position.y_m += y_sigma_m * draw.normal();
      s.position.z_m += 100.0 * draw.normal();
      s.velocity.x_mps += 5.0 * draw.normal();
      s.velocity.y_mps += 5.0 * draw.normal();
      s.velocity.z_mps += 5.0 * draw.normal();
      return s;
    };
    if (i < 55) {
      local.push_back(track_at(100 + i, shaken(path.at(10.0), 150.0, 50.0), 10.0, 100.0, 5.0));
      local.back().covariance[0] = 150.0 * 150.0;
      local.back().covariance[7] = 50.0 * 50.0;
    }
    if (i >= 5) {
      RemoteTrack& other = remote[(7 * (i - 5)) % 55];
      other = {3, track_at(i, shaken(path.at(8.0), 50.0, 150.0), 8.0, 100.0, 5.0)};
      other.track.covariance[0] = 50.0 * 50.0;
      other.track.covariance[7] = 150.0 * 150.0;
    }
  }
  for (const Correlation correlation : {Correlation::unknown, Correlation::none}) {
    std::vector<Track> fused = local;
    TrackFusion fusion{{.correlation = correlation, .motion = {.manoeuvre_psd = 1.0}}};
    const auto matches = fusion.fuse(remote, fused);
    int paired = 0;
    for (const FusionMatch& match : matches) {
      const std::size_t object = remote[match.remote].track.id.index();
      if (object >= 55) {
        EXPECT_FALSE(match.local.valid()) << object;
        continue;
      }
      EXPECT_EQ(match.local, base::TrackId{100 + object});
      ++paired;
    }
    EXPECT_EQ(paired, 50);
    double before = 0.0;
    double after = 0.0;
    double nees = 0.0;
    for (std::size_t i = 5; i < 55; ++i) {
      before += std::pow(scene::gap_m(local[i].state, truth[i]), 2);
      after += std::pow(scene::gap_m(fused[i].state, truth[i]), 2);
      const Gaussian<6> g = gaussian_of(fused[i]);
      const Vector6 e = g.x - geo::vector_of(truth[i]);
      nees += e.dot(g.p.llt().solve(e)) / 50.0;
      EXPECT_EQ(fused[i].time, local[i].time);
    }
    EXPECT_LT(after, 0.6 * before);
    // Consistent; intersection claims too little here, where the errors are independent.
    EXPECT_LT(nees, 6.0 + 2.5758 * std::sqrt(12.0 / 50.0));
    if (correlation == Correlation::none) {
      EXPECT_GT(nees, 6.0 - 2.5758 * std::sqrt(12.0 / 50.0));
    }
    // What nobody else saw is as it was.
    EXPECT_EQ(fused[0].state, local[0].state);
  }
}

TEST(TrackFusion, DoesNotGrowSureOfItselfWhenItsOwnTracksComeBack) {
  const geo::Site site = scene::site_at(50.0, 10.0);
  std::vector<Track> local{
      track_at(1, scene::level_path(site, {0.0, 40e3, 9000.0}, 200.0, 100.0).start, 5.0, 80.0, 4.0)};
  const std::vector<Track> before = local;
  TrackFusion fusion{{}};
  for (int i = 0; i < 20; ++i) {
    const std::vector<RemoteTrack> remote{{1, local[0]}};
    EXPECT_EQ(fusion.fuse(remote, local)[0].local, base::TrackId{1});
  }
  EXPECT_LT((gaussian_of(local[0]).p - gaussian_of(before[0]).p).norm(), 1e-8 * gaussian_of(before[0]).p.norm());
  EXPECT_LT(scene::gap_m(local[0].state, before[0].state), 1e-6);
}

TEST(TrackFusion, LeavesOutTracksThatAreTooOldAndCountsThem) {
  const geo::Site site = scene::site_at(50.0, 10.0);
  const auto path = scene::level_path(site, {0.0, 40e3, 9000.0}, 200.0, 100.0);
  std::vector<Track> local{track_at(1, path.at(60.0), 60.0, 80.0, 4.0)};
  const std::vector<RemoteTrack> remote{{1, track_at(4, path.at(20.0), 20.0, 80.0, 4.0)},
                                        {1, track_at(5, path.at(55.0), 55.0, 80.0, 4.0)}};
  TrackFusion fusion{{}};
  const auto matches = fusion.fuse(remote, local);
  EXPECT_FALSE(matches[0].local.valid());
  EXPECT_EQ(matches[1].local, base::TrackId{1});
  EXPECT_EQ(fusion.too_old(), 1U);
}

TEST(TrackFusion, BringsABallisticTrackToTheSameTimeAlongItsArc) {
  const geo::Site site = scene::site_at(50.0, 10.0);
  const auto path = scene::ballistic_path(scene::state_at(site, {0.0, 0.0, 120e3}, {2000.0, 300.0, 900.0}), 100.0);
  Track track = track_at(1, path.at(20.0), 20.0, 10.0, 0.1);
  const Gaussian<6> there = carried(track, 10.0, {});
  EXPECT_LT((there.x.head<3>() - geo::vector_of(path.at(30.0).position)).norm(), 1.0);
  const Gaussian<6> back = carried(track, -10.0, {});
  EXPECT_LT((back.x.head<3>() - geo::vector_of(path.at(10.0).position)).norm(), 1.0);
}

}  // namespace
}  // namespace iamd::tracking
