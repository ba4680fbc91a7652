#include "iamd/report/export_ellipsoid.hpp"

#include <cmath>

#include <Eigen/Core>
#include <Eigen/Eigenvalues>
#include <Eigen/Geometry>

namespace iamd::report {
namespace {

constexpr std::array<std::array<int, 3>, 6> orders{{{0, 1, 2}, {1, 2, 0}, {2, 0, 1}, {0, 2, 1}, {2, 1, 0}, {1, 0, 2}}};

struct Axes {
  Eigen::Matrix3d turn = Eigen::Matrix3d::Identity();  // columns: directions
  Eigen::Vector3d radii_m = Eigen::Vector3d::Zero();
};

Axes axes_of(const std::array<double, 6>& l) {
  Eigen::Matrix3d spread;
  spread << l[0], 0.0, 0.0, l[1], l[2], 0.0, l[3], l[4], l[5];
  const Eigen::SelfAdjointEigenSolver<Eigen::Matrix3d> solver{spread * spread.transpose()};
  return {solver.eigenvectors(), solver.eigenvalues().cwiseMax(0.0).cwiseSqrt()};
}

// The same ellipsoid, its axes named so that they are a rotation nearest to another.
Axes renamed(const Axes& axes, const Eigen::Matrix3d& before) {
  Axes best;
  double best_trace = -4.0;
  for (const auto& order : orders) {
    Axes now;
    for (int i = 0; i < 3; ++i) {
      now.turn.col(i) = axes.turn.col(order[static_cast<std::size_t>(i)]);
      now.radii_m[i] = axes.radii_m[order[static_cast<std::size_t>(i)]];
      if (now.turn.col(i).dot(before.col(i)) < 0.0) now.turn.col(i) *= -1.0;
    }
    if (now.turn.determinant() < 0.0) {  // turn the axis that agrees least
      int least = 0;
      for (int i = 1; i < 3; ++i) {
        if (now.turn.col(i).dot(before.col(i)) < now.turn.col(least).dot(before.col(least))) least = i;
      }
      now.turn.col(least) *= -1.0;
    }
    const double trace = (before.transpose() * now.turn).trace();
    if (trace > best_trace) {
      best_trace = trace;
      best = now;
    }
  }
  return best;
}

}  // namespace

std::vector<SampledEllipsoid> ellipsoids_of(const std::vector<engine::TrackSample>& samples) {
  std::vector<SampledEllipsoid> ellipsoids;
  Eigen::Matrix3d before = Eigen::Matrix3d::Identity();
  Eigen::Quaterniond last = Eigen::Quaterniond::Identity();
  for (const engine::TrackSample& sample : samples) {
    const Axes axes = renamed(axes_of(sample.spread_m), before);
    before = axes.turn;
    Eigen::Quaterniond turn{axes.turn};
    turn.normalize();
    if (turn.dot(last) < 0.0) turn.coeffs() *= -1.0;
    last = turn;
    ellipsoids.push_back(
        {sample.time, {axes.radii_m[0], axes.radii_m[1], axes.radii_m[2]}, {turn.x(), turn.y(), turn.z(), turn.w()}});
  }
  return ellipsoids;
}

}  // namespace iamd::report
