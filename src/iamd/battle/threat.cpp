#include "iamd/battle/threat.hpp"

#include <algorithm>
#include <cmath>
#include <numbers>

#include "iamd/base/contracts.hpp"
#include "iamd/geo/eigen.hpp"
#include "iamd/geo/frames.hpp"

namespace iamd::battle {
namespace {

using Eigen::Matrix3d;
using Eigen::Vector3d;
using Matrix36 = Eigen::Matrix<double, 3, 6>;
using Covariance = Eigen::Matrix<double, 6, 6, Eigen::RowMajor>;

// Horizontal axes at a moving body: forward and left.
struct Horizontal {
  Vector3d up, forward, left;
  explicit Horizontal(const geo::State<geo::Ecef>& state) {
    up = geo::vector_of(state.position).normalized();
    const Vector3d v = geo::vector_of(state.velocity);
    const Vector3d along = v - v.dot(up) * up;
    forward = along.norm() > 1e-6 ? Vector3d{along / along.norm()} : up.unitOrthogonal();
    left = up.cross(forward);
  }
};

Matrix3d gravity_gradient(const Vector3d& p) {
  const double r = p.norm();
  const Vector3d u = p / r;
  return geo::gm_m3_s2 / (r * r * r) * (3.0 * u * u.transpose() - Matrix3d::Identity());
}

void count(Threat& threat, const Asset& asset, double probability, double& greatest_loss) {
  threat.probability = std::max(threat.probability, probability);
  const double loss = probability * asset.value;
  threat.expected_loss += loss;
  if (loss > greatest_loss) {
    greatest_loss = loss;
    threat.asset = asset.id;
  }
}

Threat evaluate_ballistic(const PredictedPath& path, std::span<const Asset> assets) {
  Threat threat;
  threat.arrival = base::Time::from_seconds(path.end_s());
  if (!path.to_ground) return threat;
  const geo::State<geo::Ecef> impact = path.path.at(path.end_s());
  const PlaneCovariance covariance = impact_covariance(path);
  threat.sigma_impact_m = std::sqrt(covariance.xx + covariance.yy);
  const Horizontal axes{impact};
  double greatest_loss = 0.0;
  for (const Asset& asset : assets) {
    const Vector3d offset = geo::vector_of(impact.position) - geo::vector_of(geo::ecef_from_geodetic(asset.where));
    const double x = offset.dot(axes.forward);
    const double y = offset.dot(axes.left);
    threat.sigmas_outside = std::min(threat.sigmas_outside, sigmas_outside(x, y, covariance, asset.radius_m));
    // Beyond a quarter of the Earth the plane says nothing.
    if (offset.squaredNorm() > 2.0 * geo::mean_radius_m * geo::mean_radius_m) continue;
    count(threat, asset, probability_in_circle(x, y, covariance, asset.radius_m), greatest_loss);
  }
  return threat;
}

Threat evaluate_level(const PredictedPath& path, std::span<const Asset> assets, const ThreatOptions& options) {
  Threat threat;
  threat.arrival = base::Time::from_seconds(path.end_s());
  const geo::State<geo::Ecef> now = path.path.at(path.start_s());
  const Horizontal axes{now};
  const Vector3d velocity = geo::vector_of(now.velocity);
  const double speed = std::max((velocity - velocity.dot(axes.up) * axes.up).norm(), 1.0);
  double greatest_loss = 0.0;
  for (const Asset& asset : assets) {
    const Vector3d to = geo::vector_of(geo::ecef_from_geodetic(asset.where));
    const Vector3d offset = to - geo::vector_of(now.position);
    const double x = offset.dot(axes.forward);
    const double y = offset.dot(axes.left);
    const double distance = geo::mean_radius_m * std::atan2(std::hypot(x, y), to.dot(axes.up));
    const double way = std::max(distance - asset.radius_m, 0.0);
    double probability = 1.0;
    bool through = true;
    if (way > 0.0) {
      const double turn = std::atan2(y, x);
      const double reach = std::asin(std::min(asset.radius_m / distance, 1.0));
      const double per = 1.0 / (std::numbers::sqrt2 * options.course_doubt_rad);
      through = std::abs(turn) <= reach;
      threat.sigmas_outside =
          std::min(threat.sigmas_outside, std::max(std::abs(turn) - reach, 0.0) / options.course_doubt_rad);
      probability = 0.5 * (std::erf((turn + reach) * per) - std::erf((turn - reach) * per));
      if (path.start_s() + way / speed > path.end_s()) probability = 0.0;
    } else {
      threat.sigmas_outside = 0.0;
    }
    const base::AssetId before = threat.asset;
    count(threat, asset, probability, greatest_loss);
    if (threat.asset != before) {
      threat.through = through;
      threat.arrival = base::Time::from_seconds(path.start_s() + distance / speed);
    }
  }
  return threat;
}

}  // namespace

PlaneCovariance impact_covariance(const PredictedPath& path) {
  IAMD_EXPECT(path.to_ground);
  const double length = path.end_s() - path.start_s();
  const int steps = 1 + static_cast<int>(length / 100.0);
  const double h = length / steps;
  std::size_t hint = 0;
  Matrix36 place = Matrix36::Zero();
  Matrix36 rate = Matrix36::Zero();
  place.leftCols<3>().setIdentity();
  rate.rightCols<3>().setIdentity();
  geo::State<geo::Ecef> state = path.path.at(path.start_s(), hint);
  Matrix3d gradient = gravity_gradient(geo::vector_of(state.position));
  for (int i = 0; i < steps; ++i) {
    rate += 0.5 * h * gradient * place;
    place += h * rate;
    state = path.path.at(path.start_s() + h * (i + 1), hint);
    gradient = gravity_gradient(geo::vector_of(state.position));
    rate += 0.5 * h * gradient * place;
  }
  // Where an error of place meets the ground: moved along the velocity.
  const Horizontal axes{state};
  const Vector3d v = geo::vector_of(state.velocity);
  const double sink = std::min(v.dot(axes.up), -0.05 * v.norm());
  Eigen::Matrix<double, 2, 3> ground;
  ground.row(0) = (axes.forward - axes.up * (v.dot(axes.forward) / sink)).transpose();
  ground.row(1) = (axes.left - axes.up * (v.dot(axes.left) / sink)).transpose();
  const Eigen::Matrix<double, 2, 6> map = ground * place;
  const Eigen::Map<const Covariance> covariance{path.basis.covariance.data()};
  const Eigen::Matrix2d plane = map * covariance * map.transpose();
  return {plane(0, 0), 0.5 * (plane(0, 1) + plane(1, 0)), plane(1, 1)};
}

Threat evaluate(const PredictedPath& path, std::span<const Asset> assets, const ThreatOptions& options) {
  return path.kind == PathKind::ballistic ? evaluate_ballistic(path, assets) : evaluate_level(path, assets, options);
}

}  // namespace iamd::battle
