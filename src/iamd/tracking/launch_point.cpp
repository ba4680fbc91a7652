#include "iamd/tracking/launch_point.hpp"

#include <algorithm>
#include <array>
#include <cmath>
#include <numbers>

#include <Eigen/Cholesky>

#include "iamd/geo/eigen.hpp"
#include "iamd/geo/frames.hpp"
#include "iamd/tracking/gaussian.hpp"

namespace iamd::tracking {
namespace {

constexpr double top_of_air_m = 100e3;
constexpr double step_in_air_s = 0.5, step_above_s = 10.0;
constexpr double fastest_mps = 15e3;
constexpr double difference2 = 3.0;  // square of the difference step, in standard deviations
constexpr double kick_mps = 1.0;
constexpr BurnAssumption no_burn{0.0, 0.0, 0.0, 0.0, 0.0, 0.0};
// Gauss–Legendre on [0, 1] (Abramowitz and Stegun 1964, table 25.4).
constexpr std::array<double, 4> legendre_node{0.069431844202973712, 0.33000947820757187, 0.66999052179242813,
                                              0.93056815579702629};
constexpr std::array<double, 4> legendre_weight{0.17392742256872693, 0.32607257743127307, 0.32607257743127307,
                                                0.17392742256872693};

double height(const Vector6& x) { return geo::ellipsoid_height({x[0], x[1], x[2]}); }
double climb(const Vector6& x) { return x.head<3>().dot(x.tail<3>()) / x.head<3>().norm(); }

Vector6 rate(const Vector6& x, double beta) {
  const geo::ForceModel forces{.ballistic_coefficient_kg_m2 = beta, .drag_on_descent_only = true};
  const std::array<double, 3> a = geo::acceleration(geo::state_of<geo::Ecef>(x), forces);
  Vector6 r;
  r << x.tail<3>(), a[0], a[1], a[2];
  return r;
}

Vector6 stepped(const Vector6& x, double beta, double h) {
  const Vector6 a = rate(x, beta);
  const Vector6 b = rate(x + 0.5 * h * a, beta);
  const Vector6 c = rate(x + 0.5 * h * b, beta);
  const Vector6 d = rate(x + h * c, beta);
  return x + (h / 6.0) * (a + 2.0 * b + 2.0 * c + d);
}

double step_at(const Vector6& x) { return climb(x) < 300.0 && height(x) < top_of_air_m ? step_in_air_s : step_above_s; }

struct Crossing {
  Vector6 x;
  double after_s = 0.0;  // the start; negative
};

// Where on an arc thrust ended: there the height above the ground is `climbing_s` times the climb. 0: at the ground.
struct EndOfThrust {
  double ground_alt_m = 0.0;
  double climbing_s = 0.0;
  [[nodiscard]] double above(const Vector6& x) const { return height(x) - ground_alt_m - climbing_s * climb(x); }
  // Its rate along the arc.
  [[nodiscard]] double rate_of(const Vector6& x, double beta) const {
    const double up = climb(x);
    const double r = x.head<3>().norm();
    const double climb_rate = rate(x, beta).tail<3>().dot(x.head<3>()) / r + (x.tail<3>().squaredNorm() - up * up) / r;
    return up - climbing_s * climb_rate;
  }
};

// Back along the arc to where it climbs out of the end of thrust; ahead where the start lies below that already.
std::optional<Crossing> back_to(const EndOfThrust& end, const Vector6& start, double beta, double longest_s) {
  Crossing at{start, 0.0};
  const bool ahead = end.above(start) < 0.0 && climb(start) > 0.0;
  const double sign = ahead ? 1.0 : -1.0;
  for (;;) {
    const double h = sign * step_at(at.x);
    const Vector6 next = stepped(at.x, beta, h);
    const double up = climb(next);
    if (!next.allFinite() || next.tail<3>().norm() > fastest_mps || std::abs(at.after_s) > longest_s) return {};
    if (ahead && up <= 0.0) return {};
    if (ahead ? end.above(next) >= 0.0 : up > 0.0 && end.above(next) <= 0.0) break;
    // Back below the surface while falling: it never came from there.
    if (!ahead && up <= 0.0 && height(next) < -20e3) return {};
    at = {next, at.after_s + h};
  }
  double h = sign * step_at(at.x);
  Vector6 x = stepped(at.x, beta, h);
  for (int i = 0; i < 8; ++i) {
    const double shift = -end.above(x) / end.rate_of(x, beta);
    if (!(std::abs(shift) < 2.0 * step_above_s)) return {};
    h += shift;
    x = stepped(at.x, beta, h);
    if (std::abs(shift) < 1e-7) break;
  }
  if (!x.allFinite() || !(climb(x) > 0.0)) return {};
  return Crossing{x, at.after_s + h};
}

Vector6 carried(Vector6 x, double beta, double dt_s) {
  double left = dt_s;
  while (left != 0.0) {
    const double h = std::copysign(std::min(std::abs(left), step_at(x)), left);
    x = stepped(x, beta, h);
    left = std::abs(left - h) < 1e-9 ? 0.0 : left - h;
  }
  return x;
}

struct Foot {
  Vector3 place;
  double after_s = 0.0;
  double heading_rad = 0.0;
};

// From the end of thrust to the launch.
Foot foot_of(const Crossing& end, const LaunchPointSettings& settings, double burn_s, double share_along) {
  const geo::Geodetic where = geo::geodetic_from_ecef({end.x[0], end.x[1], end.x[2]});
  const geo::Site site{where};
  const geo::Velocity<geo::Enu> v = site.to_enu(geo::Velocity<geo::Ecef>{end.x[3], end.x[4], end.x[5]});
  const double heading = std::atan2(v.x_mps, v.y_mps);
  Foot foot{end.x.head<3>(), end.after_s, heading < 0.0 ? heading + 2.0 * std::numbers::pi : heading};
  if (!settings.burn) return foot;
  const double rise = where.alt_m - settings.ground_alt_m;
  const double way = share_along * std::hypot(v.x_mps, v.y_mps) * burn_s;
  // Along the ground, not along the tangent at the burnout: an arc of the sphere.
  const double angle = way / (geo::vector_of(site.origin()).norm() - rise);
  const Vector3 up = geo::vector_of(site.origin()).normalized();
  const Vector3 flow = end.x.tail<3>() - up * up.dot(end.x.tail<3>());
  const Vector3 forward = flow.norm() > 1e-6 ? Vector3{flow.normalized()} : up.unitOrthogonal();
  const Vector3 below = geo::vector_of(site.origin()).norm() * (std::cos(angle) * up - std::sin(angle) * forward);
  geo::Geodetic launch = geo::geodetic_from_ecef(geo::position_of<geo::Ecef>(below));
  launch.alt_m = settings.ground_alt_m;
  foot.place = geo::vector_of(geo::ecef_from_geodetic(launch));
  foot.after_s -= burn_s;
  return foot;
}

// The belief and what is assumed as one vector of standard normals: state (6), coefficient, burn and shares.
class Doubt {
 public:
  static constexpr int count = 10;
  Doubt(const BallisticBelief& belief, const LaunchPointSettings& settings)
      : belief_{belief}, settings_{settings}, burn_{settings.burn.value_or(no_burn)} {
    const Eigen::Map<const Matrix6> whole{belief.covariance.data()};
    Matrix6 rest = whole;
    if (belief.log_spread > 0.0) {
      follows_ = Eigen::Map<const Vector6>{belief.log_covariance.data()} / belief.log_spread;
      rest -= follows_ * follows_.transpose();
    }
    const Eigen::LDLT<Matrix6> ldlt{rest};
    const Vector6 d = ldlt.vectorD().cwiseMax(0.0).cwiseSqrt();
    Matrix6 l = ldlt.matrixL();
    l = l * d.asDiagonal();
    root_ = ldlt.transpositionsP().transpose() * l;
  }
  [[nodiscard]] Vector6 state(int which, double sigmas) const {
    Vector6 x = geo::vector_of(belief_.state);
    if (which >= 0 && which < 6) x += root_.col(which) * sigmas;
    if (which == 6) x += follows_ * sigmas;
    return x;
  }
  [[nodiscard]] double beta(int which, double sigmas) const {
    return belief_.ballistic_coefficient_kg_m2 * (which == 6 ? std::exp(belief_.log_spread * sigmas) : 1.0);
  }
  // Moves one of them by so many standard deviations (-1: none).
  [[nodiscard]] std::optional<Foot> foot(int which, double sigmas) const {
    BurnAssumption burn = burn_;
    if (which == 7) burn.burn_s = std::max(burn.burn_s + burn.sigma_burn_s * sigmas, 0.1 * burn.burn_s);
    if (which == 8) burn.share_up = std::max(burn.share_up + burn.sigma_share_up * sigmas, 0.1);
    if (which == 9) burn.share_along = std::max(burn.share_along + burn.sigma_share_along * sigmas, 0.0);
    const EndOfThrust thrust{settings_.ground_alt_m, burn.share_up * burn.burn_s};
    const auto end = back_to(thrust, state(which, sigmas), beta(which, sigmas), settings_.longest_flight_s);
    if (!end) return {};
    return foot_of(*end, settings_, burn.burn_s, burn.share_along);
  }
  [[nodiscard]] std::optional<Foot> foot_from(const Vector6& x, double after_s) const {
    auto end = end_of_thrust(x);
    if (!end) return {};
    end->after_s += after_s;
    return foot_of(*end, settings_, burn_.burn_s, burn_.share_along);
  }
  [[nodiscard]] std::optional<Crossing> end_of_thrust(const Vector6& x) const {
    return back_to({settings_.ground_alt_m, burn_.share_up * burn_.burn_s}, x, belief_.ballistic_coefficient_kg_m2,
                   settings_.longest_flight_s);
  }

 private:
  const BallisticBelief& belief_;
  const LaunchPointSettings& settings_;
  BurnAssumption burn_;
  Vector6 follows_ = Vector6::Zero();
  Matrix6 root_;
};

}  // namespace

std::optional<LaunchPoint> estimate_launch_point(const BallisticBelief& belief, const LaunchPointSettings& settings) {
  const Doubt doubt{belief, settings};
  const std::optional<Foot> middle = doubt.foot(-1, 0.0);
  if (!middle) return {};
  const Matrix3 enu =
      geo::matrix_of(geo::Site{geo::geodetic_from_ecef(geo::position_of<geo::Ecef>(middle->place))}.rotation());
  // East, north (m) and time (s) from the middle's.
  const auto offset = [&](const Foot& foot) {
    const Vector3 local = enu * (foot.place - middle->place);
    return Vector3{local[0], local[1], foot.after_s - middle->after_s};
  };
  Vector3 mean = Vector3::Zero();
  Matrix3 covariance = Matrix3::Zero();
  const double h = std::sqrt(difference2);
  for (int i = 0; i < Doubt::count; ++i) {
    if (i == 6 && !(belief.log_spread > 0.0)) continue;
    if (i >= 7 && !settings.burn) continue;
    const auto above = doubt.foot(i, h);
    const auto below = doubt.foot(i, -h);
    if (!above || !below) return {};
    const Vector3 first = offset(*above) - offset(*below);
    const Vector3 second = offset(*above) + offset(*below);
    mean += second / (2.0 * difference2);
    covariance += first * first.transpose() / (4.0 * difference2);
    covariance += second * second.transpose() * ((difference2 - 1.0) / (4.0 * difference2 * difference2));
  }
  if (settings.acceleration_psd_m2_s3 > 0.0) {
    const auto end = doubt.end_of_thrust(doubt.state(-1, 0.0));
    if (!end) return {};
    for (std::size_t i = 0; i < legendre_node.size(); ++i) {
      const double t = legendre_node[i] * end->after_s;
      const Vector6 x = carried(doubt.state(-1, 0.0), belief.ballistic_coefficient_kg_m2, t);
      for (int axis = 0; axis < 3; ++axis) {
        Vector6 kicked = x;
        kicked[3 + axis] += kick_mps;
        const auto foot = doubt.foot_from(kicked, t);
        if (!foot) return {};
        const Vector3 by_velocity = offset(*foot) / kick_mps;
        covariance += (settings.acceleration_psd_m2_s3 * std::abs(end->after_s) * legendre_weight[i]) *
                      (by_velocity * by_velocity.transpose());
      }
    }
  }
  if (!covariance.allFinite() || !mean.allFinite()) return {};
  LaunchPoint out;
  const Vector3 place = middle->place + enu.transpose() * Vector3{mean[0], mean[1], 0.0};
  out.ground.point = geo::geodetic_from_ecef(geo::position_of<geo::Ecef>(place));
  out.ground.point.alt_m = settings.ground_alt_m;
  out.ground.east2_m2 = covariance(0, 0);
  out.ground.east_north_m2 = covariance(0, 1);
  out.ground.north2_m2 = covariance(1, 1);
  set_ellipse(out.ground);
  out.time = belief.time + base::Duration::from_seconds(middle->after_s + mean[2]);
  out.sigma_time_s = std::sqrt(covariance(2, 2));
  out.heading_rad = middle->heading_rad;
  return out;
}

}  // namespace iamd::tracking
