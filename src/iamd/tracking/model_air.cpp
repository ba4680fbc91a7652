// Flight along the curved Earth: level, and turning about the local vertical at an unknown rate.
#include <algorithm>
#include <cmath>

#include <Eigen/Geometry>

#include "iamd/tracking/motion_physics.hpp"
#include "iamd/tracking/ode_model.hpp"

namespace iamd::tracking {
namespace {

constexpr double longest_step_s = 10.0;
constexpr double hardest_turn_radps = 1.0;  // 30 g at 300 m/s: an estimate beyond turns no faster

// The derivative of level_acceleration() by the velocity. That by the position, v²/r², is below 1e-6 1/s²: nothing
// beside the noise.
Matrix3 level_by_velocity(const Vector3& p, const Vector3& v) {
  const double per_r2 = 1.0 / p.squaredNorm();
  Matrix3 by = (v * per_r2) * p.transpose() - (p * (2.0 * per_r2)) * v.transpose();
  by.diagonal().array() += p.dot(v) * per_r2;
  return by;
}

class Level {
 public:
  static constexpr int n = 6;
  explicit Level(double psd) { white_.acceleration = psd; }
  [[nodiscard]] const Whiteness<n>& whiteness() const { return white_; }
  [[nodiscard]] double longest_step(const Vector<n>&, double) const { return longest_step_s; }
  [[nodiscard]] Vector3 acceleration(const Vector<n>& x) const { return level_acceleration(x); }
  void local(const Vector<n>& x, Local<n>& out) const {
    out.acceleration = level_acceleration(x);
    out.by.leftCols<3>().setZero();
    out.by.rightCols<3>() = level_by_velocity(x.head<3>(), x.tail<3>());
  }

 private:
  Whiteness<n> white_;
};

// The seventh state is the rate of turn in rad/s, counter-clockwise as seen from above.
class Turn {
 public:
  static constexpr int n = 7;
  Turn(double psd, double change_psd) {
    white_.acceleration = psd;
    white_.further[0] = change_psd;
  }
  [[nodiscard]] const Whiteness<n>& whiteness() const { return white_; }
  // A tenth of a radian: the midpoint errs by 4e-5 of the step's path.
  [[nodiscard]] double longest_step(const Vector<n>& x, double) const {
    return std::min(longest_step_s, 0.1 / std::max(std::abs(turned(x[6])), 1e-3));
  }
  [[nodiscard]] Vector3 acceleration(const Vector<n>& x) const {
    const Vector3 up = x.head<3>().normalized();
    const Vector3 v = x.segment<3>(3);
    return level_acceleration(x.head<6>()) + turned(x[6]) * up.cross(v);
  }
  void local(const Vector<n>& x, Local<n>& out) const {
    const Vector3 up = x.head<3>().normalized();
    const Vector3 v = x.segment<3>(3);
    const Vector3 across = up.cross(v);
    const double rate = turned(x[6]);
    out.acceleration = level_acceleration(x.head<6>()) + rate * across;
    out.by.leftCols<3>().setZero();
    Matrix3 by_v = level_by_velocity(x.head<3>(), v);
    by_v(0, 1) -= rate * up[2];
    by_v(0, 2) += rate * up[1];
    by_v(1, 0) += rate * up[2];
    by_v(1, 2) -= rate * up[0];
    by_v(2, 0) -= rate * up[1];
    by_v(2, 1) += rate * up[0];
    out.by.middleCols<3>(3) = by_v;
    out.by.col(6) = rate == x[6] ? across : Vector3{Vector3::Zero()};
    out.rate[0] = 0.0;
    out.rate_by[0] = 0.0;
  }

 private:
  static double turned(double rate) { return std::clamp(rate, -hardest_turn_radps, hardest_turn_radps); }

  Whiteness<n> white_;
};

}  // namespace

ModelOwner make_level_model(const FilterBankConfig& config) {
  const double none = 0.0;
  return std::make_unique<OdeModel<Level>>(
      ModelFacts{.states = 6, .motion = MotionClass::constant_velocity, .regime = Regime::air}, config.filter,
      Level{straight_psd_m2_s3(config)}, &none, &none);
}

ModelOwner make_turn_model(const FilterBankConfig& config) {
  const double mean = 0.0;
  const double variance = config.turn_rate_radps * config.turn_rate_radps;
  return std::make_unique<OdeModel<Turn>>(
      ModelFacts{.states = 7, .motion = MotionClass::turning, .regime = Regime::air}, config.filter,
      Turn{config.quiet_psd_m2_s3, config.turn_rate_change_radps2 * config.turn_rate_change_radps2}, &mean, &variance);
}

}  // namespace iamd::tracking
