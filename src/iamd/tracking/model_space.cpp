// What falls and what burns: gravity with J2, rotation of the Earth, drag with an unknown ballistic coefficient,
// thrust. Left out: lift, wind, harmonics beyond J2.
#include <algorithm>
#include <cmath>

#include "iamd/tracking/motion_physics.hpp"
#include "iamd/tracking/ode_model.hpp"

namespace iamd::tracking {
namespace {

constexpr double longest_step_s = 10.0;

constexpr double shortest_step_s = 1e-3;
constexpr double fastest_mps = 15e3;  // drag is left out beyond: backwards in time, it would know no end

// β in kg/m² from its logarithm, kept within what flies: a balloon and a rod.
double coefficient_of(double log_coefficient) { return std::exp(std::clamp(log_coefficient, 2.0, 14.0)); }

// Drag's share of the speed in a second, over the speed: 0 outside the air.
double drag_at(double log_coefficient, const Gravity& g, double speed_mps) {
  return speed_mps > fastest_mps ? 0.0 : drag_factor(coefficient_of(log_coefficient), g);
}

// Shortened in the air to the time in which a scale height is crossed and a fifth of the speed is lost.
template <int N>
double step_in_air(const Vector<N>& x, double direction) {
  const Vector6 six = x.template head<6>();
  const Gravity g = gravity_at(six);
  const double speed = six.tail<3>().norm();
  const double dip =
      std::min(0.0, six.head<3>().dot(six.tail<3>()) * g.per_r * std::copysign(longest_step_s, direction));
  if (height_of(g) + dip >= top_of_air_m) return longest_step_s;
  const double in_air = std::clamp(scale_height_m / std::max(speed, 1.0), 0.5, 5.0);
  const double slowing = drag_at(x[6], g, speed) * speed;
  return std::clamp(0.2 / std::max(slowing, 1e-3), shortest_step_s, in_air);
}

// Adds gravity, rotation and drag with the seventh state as the logarithm of β.
template <int N>
void fall(const Vector<N>& x, Local<N>& out) {
  constexpr double rate = geo::earth_rate_radps;
  const Vector6 six = x.template head<6>();
  const Vector3 v = six.tail<3>();
  const Gravity g = gravity_at(six);
  const Vector3 u = six.head<3>() * g.per_r;
  out.acceleration = g.acceleration;
  out.by.setZero();
  Matrix3 by_p = (u * (-3.0 * g.pull)) * u.transpose();
  by_p.diagonal() += Vector3{g.pull + rate * rate, g.pull + rate * rate, g.pull};
  Matrix3 by_v = Matrix3::Zero();
  by_v(0, 1) = 2.0 * rate;
  by_v(1, 0) = -2.0 * rate;
  const double speed = v.norm();
  const double k = drag_at(x[6], g, speed);
  if (k != 0.0) {
    const Vector3 drag = v * (-k * speed);
    out.acceleration += drag;
    by_p -= (drag * (1.0 / scale_height_m)) * u.transpose();
    by_v.diagonal().array() -= k * speed;
    if (speed > 0.0) by_v -= (v * (k / speed)) * v.transpose();
    out.by.col(6) = -drag;
  }
  out.by.template leftCols<3>() = by_p;
  out.by.template middleCols<3>(3) = by_v;
}

template <int N>
Vector3 falling(const Vector<N>& x) {
  const Vector6 six = x.template head<6>();
  const Vector3 v = six.tail<3>();
  const Gravity g = gravity_at(six);
  const double speed = v.norm();
  return g.acceleration - v * (drag_at(x[6], g, speed) * speed);
}

class Ballistic {
 public:
  static constexpr int n = 7;
  Ballistic(double psd, double coefficient_psd) {
    white_.acceleration = psd;
    white_.further[0] = coefficient_psd;
  }
  [[nodiscard]] const Whiteness<n>& whiteness() const { return white_; }
  [[nodiscard]] double longest_step(const Vector<n>& x, double direction) const { return step_in_air<n>(x, direction); }
  [[nodiscard]] Vector3 acceleration(const Vector<n>& x) const { return falling<n>(x); }
  void local(const Vector<n>& x, Local<n>& out) const {
    fall<n>(x, out);
    out.rate.setZero();
    out.rate_by.setZero();
  }

 private:
  Whiteness<n> white_;
};

// The eighth state is the thrust's acceleration a in m/s², along the velocity. Constant thrust and mass flow: da/dt =
// a²/c with the exhaust speed c.
class Boosting {
 public:
  static constexpr int n = 8;
  Boosting(double psd, double coefficient_psd, double thrust_psd, double exhaust_speed_mps)
      : per_exhaust_{1.0 / exhaust_speed_mps} {
    white_.acceleration = psd;
    white_.further << coefficient_psd, thrust_psd;
  }
  [[nodiscard]] const Whiteness<n>& whiteness() const { return white_; }
  [[nodiscard]] double longest_step(const Vector<n>& x, double direction) const {
    const double turning = thrust_of(x) / softened(x.segment<3>(3));
    return std::min({step_in_air<n>(x, direction), 2.0, std::max(0.2 / std::max(turning, 1e-3), shortest_step_s)});
  }
  [[nodiscard]] Vector3 acceleration(const Vector<n>& x) const {
    const Vector3 v = x.segment<3>(3);
    return falling<n>(x) + v * (thrust_of(x) / softened(v));
  }
  void local(const Vector<n>& x, Local<n>& out) const {
    fall<n>(x, out);
    const Vector3 v = x.segment<3>(3);
    const double per_speed = 1.0 / softened(v);
    const Vector3 along = v * per_speed;
    const double thrust = thrust_of(x);
    out.acceleration += thrust * along;
    Matrix3 turning = (along * (-thrust * per_speed)) * along.transpose();
    turning.diagonal().array() += thrust * per_speed;
    out.by.middleCols<3>(3) += turning;
    out.by.col(7) = along;
    out.rate = further_rate(x);
    out.rate_by << 0.0, 2.0 * thrust * per_exhaust_;
  }
  [[nodiscard]] Eigen::Vector2d further_rate(const Vector<n>& x) const {
    const double thrust = thrust_of(x);
    return {0.0, thrust * thrust * per_exhaust_};
  }

 private:
  static constexpr double most_thrust_mps2 = 500.0;
  static double thrust_of(const Vector<n>& x) { return std::clamp(x[7], 0.0, most_thrust_mps2); }
  // The speed, kept from 0, where the direction of the thrust isn't known.
  static double softened(const Vector3& v) { return std::sqrt(v.squaredNorm() + 100.0); }

  Whiteness<n> white_;
  double per_exhaust_;
};

double square(double x) { return x * x; }
double psd_of(double accel_mps2, double time_s) { return 2.0 * accel_mps2 * accel_mps2 * time_s; }

}  // namespace

ModelOwner make_ballistic_model(const FilterBankConfig& config) {
  const double mean = std::log(config.ballistic_coefficient_kg_m2);
  const double variance = square(config.ballistic_coefficient_spread);
  return std::make_unique<OdeModel<Ballistic>>(
      ModelFacts{.states = 7, .motion = MotionClass::ballistic, .regime = Regime::space, .knows_drag = true},
      config.filter,
      Ballistic{psd_of(config.ballistic_accel_mps2, config.accel_time_s), square(config.ballistic_coefficient_change)},
      &mean, &variance);
}

ModelOwner make_boosting_model(const FilterBankConfig& config) {
  const double mean[2] = {std::log(config.ballistic_coefficient_kg_m2), config.thrust_mps2};
  const double variance[2] = {square(config.ballistic_coefficient_spread), square(config.thrust_spread_mps2)};
  return std::make_unique<OdeModel<Boosting>>(
      ModelFacts{.states = 8, .motion = MotionClass::boosting, .regime = Regime::space, .knows_drag = true},
      config.filter,
      Boosting{psd_of(config.boost_accel_mps2, config.accel_time_s), square(config.ballistic_coefficient_change),
               square(config.thrust_change_mps2), config.exhaust_speed_mps},
      mean, variance);
}

}  // namespace iamd::tracking
