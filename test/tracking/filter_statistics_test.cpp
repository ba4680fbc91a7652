// Are the filters as good as they say? Objects that move as each model assumes, simulated apart from the filters in
// small steps; what is claimed of errors and innovations is compared with what they are, over many runs.
#include <array>
#include <cmath>
#include <functional>
#include <ostream>
#include <string>
#include <vector>

#include <Eigen/Cholesky>
#include <Eigen/Geometry>
#include <gtest/gtest.h>

#include "iamd/geo/atmosphere.hpp"
#include "iamd/geo/earth.hpp"
#include "iamd/geo/eigen.hpp"
#include "iamd/geo/frames.hpp"
#include "iamd/tracking/filter_bank.hpp"
#include "iamd/tracking/filter_bank_config.hpp"

#include "tracking/bank_scene.hpp"

namespace iamd::tracking {
namespace {

using namespace bank_scene;

// Position, velocity, then what the motion adds.
using State = Eigen::Matrix<double, 9, 1>;

struct Truth {
  std::function<Vector3(const State&)> acceleration;
  std::function<Vector3(const State&)> further_rate = [](const State&) { return Vector3::Zero().eval(); };
  double psd = 0.0;  // of white acceleration
  Vector3 further_psd = Vector3::Zero();
  int further = 0;

  // Stochastic midpoint rule.
  void advance(State& x, double dt_s, base::RandomStream& noise) const {
    constexpr int pieces = 25;
    const double h = dt_s / pieces;
    for (int k = 0; k < pieces; ++k) {
      State middle = x;
      middle.head<3>() += 0.5 * h * x.segment<3>(3);
      middle.segment<3>(3) += 0.5 * h * acceleration(x);
      middle.tail<3>() += 0.5 * h * further_rate(x);
      Vector3 kick;
      for (int i = 0; i < 3; ++i) kick[i] = std::sqrt(psd * h) * noise.normal();
      const Vector3 a = acceleration(middle);
      x.head<3>() += h * (x.segment<3>(3) + 0.5 * (h * a + kick));
      x.segment<3>(3) += h * a + kick;
      x.tail<3>() += h * further_rate(middle);
      for (int i = 0; i < further; ++i) x[6 + i] += std::sqrt(further_psd[i] * h) * noise.normal();
    }
  }
};

Vector3 along_the_earth(const State& x) {
  const Vector3 p = x.head<3>();
  const Vector3 v = x.segment<3>(3);
  const Vector3 up = p.normalized();
  // Speed and climb stay; the horizontal part turns down at the rate at which the vertical turns.
  return (v * up.dot(v) - up * v.squaredNorm()) / p.norm();
}

Vector3 falling(const State& x, double beta) {
  geo::State<geo::Ecef> state = geo::state_of<geo::Ecef>(x.head<6>());
  const auto free = geo::free_acceleration(geo::real_earth(), state);
  const Vector3 v = x.segment<3>(3);
  const double density = geo::us1976_density_kg_m3(geo::ellipsoid_height(state.position));
  return Vector3{free[0], free[1], free[2]} - v * (v.norm() * density / (2.0 * beta));
}

struct Case {
  friend void PrintTo(const Case& c, std::ostream* out) { *out << c.name; }
  std::string name;
  MotionKind motion;
  FilterKind filter;
};

std::vector<Case> cases() {
  using enum MotionKind;
  std::vector<Case> all;
  const std::pair<FilterKind, const char*> filters[] = {
      {FilterKind::extended, "Extended"}, {FilterKind::unscented, "Unscented"}, {FilterKind::cubature, "Cubature"}};
  const std::pair<MotionKind, const char*> motions[] = {{constant_velocity, "ConstantVelocity"},
                                                        {level, "Level"},
                                                        {turn, "Turn"},
                                                        {singer, "Singer"},
                                                        {ballistic, "Ballistic"},
                                                        {boosting, "Boosting"}};
  for (const auto& [motion, motion_name] : motions) {
    for (const auto& [filter, filter_name] : filters) {
      if (filter == FilterKind::cubature && motion != turn && motion != ballistic) continue;
      all.push_back({std::string{filter_name} + motion_name, motion, filter});
    }
  }
  all.push_back({"LinearConstantVelocity", constant_velocity, FilterKind::linear});
  all.push_back({"LinearSinger", singer, FilterKind::linear});
  return all;
}

struct Set {
  Truth truth;
  Vector3 position_enu, velocity_enu;
  Vector3 further_mean = Vector3::Zero(), further_sigma = Vector3::Zero();
};

Set set_for(MotionKind motion, const FilterBankConfig& config) {
  const double manoeuvre_psd = 2.0 * config.manoeuvre_mps2 * config.manoeuvre_mps2 * config.accel_time_s;
  Set set;
  set.position_enu = {20e3, 60e3, 9e3};
  set.velocity_enu = {-200.0, -100.0, 3.0};
  switch (motion) {
    case MotionKind::constant_velocity:
    case MotionKind::manoeuvring:
      set.truth.acceleration = [](const State&) { return Vector3::Zero().eval(); };
      set.truth.psd = manoeuvre_psd;
      break;
    case MotionKind::level:
      set.truth.acceleration = along_the_earth;
      set.truth.psd = manoeuvre_psd;
      break;
    case MotionKind::turn:
      set.truth.acceleration = [](const State& x) -> Vector3 {
        return along_the_earth(x) + x[6] * x.head<3>().normalized().cross(x.segment<3>(3));
      };
      set.truth.psd = config.quiet_psd_m2_s3;
      set.truth.further = 1;
      set.truth.further_psd[0] = config.turn_rate_change_radps2 * config.turn_rate_change_radps2;
      set.further_sigma[0] = config.turn_rate_radps;
      break;
    case MotionKind::singer:
      set.truth.acceleration = [](const State& x) -> Vector3 { return x.tail<3>(); };
      set.truth.further_rate = [time = config.accel_time_s](const State& x) -> Vector3 { return -x.tail<3>() / time; };
      set.truth.further = 3;
      set.truth.further_psd.setConstant(2.0 * config.manoeuvre_mps2 * config.manoeuvre_mps2 / config.accel_time_s);
      set.further_sigma.setConstant(config.manoeuvre_mps2);
      break;
    case MotionKind::ballistic:
      set.position_enu = {20e3, 80e3, 60e3};
      set.velocity_enu = {-300.0, -1500.0, -1200.0};
      set.truth.acceleration = [](const State& x) { return falling(x, std::exp(x[6])); };
      set.truth.psd = 2.0 * config.ballistic_accel_mps2 * config.ballistic_accel_mps2 * config.accel_time_s;
      set.truth.further = 1;
      set.truth.further_psd[0] = config.ballistic_coefficient_change * config.ballistic_coefficient_change;
      set.further_mean[0] = std::log(config.ballistic_coefficient_kg_m2);
      set.further_sigma[0] = config.ballistic_coefficient_spread;
      break;
    case MotionKind::boosting:
      set.position_enu = {20e3, 60e3, 15e3};
      set.velocity_enu = {-200.0, -400.0, 600.0};
      set.truth.acceleration = [](const State& x) -> Vector3 {
        const Vector3 v = x.segment<3>(3);
        return falling(x, std::exp(x[6])) + v * (x[7] / v.norm());
      };
      set.truth.further_rate = [c = config.exhaust_speed_mps](const State& x) {
        return Vector3{0.0, x[7] * x[7] / c, 0.0};
      };
      set.truth.psd = 2.0 * config.boost_accel_mps2 * config.boost_accel_mps2 * config.accel_time_s;
      set.truth.further = 2;
      set.truth.further_psd = {config.ballistic_coefficient_change * config.ballistic_coefficient_change,
                               config.thrust_change_mps2 * config.thrust_change_mps2, 0.0};
      set.further_mean = {std::log(config.ballistic_coefficient_kg_m2), config.thrust_mps2, 0.0};
      set.further_sigma = {config.ballistic_coefficient_spread, config.thrust_spread_mps2, 0.0};
      break;
  }
  return set;
}

class Matched : public testing::TestWithParam<Case> {};
INSTANTIATE_TEST_SUITE_P(Every, Matched, testing::ValuesIn(cases()), [](const auto& one) { return one.param.name; });

// Mean NEES over 1 000 runs after 12 looks: chi-square with 6 000 degrees over 1 000, 99 % within 6 ± 0.282. Mean NIS
// of the looks from the 3rd on: innovations of one run are independent, so 30 000 degrees over 10 000, 3 ± 0.063.
TEST_P(Matched, ErrorsAndInnovationsAreAsClaimed) {
  FilterBankConfig config = with(GetParam().filter, {GetParam().motion});
  // Narrower priors, over which the motions are nearly linear: all filters are of low order. (With the default prior of
  // 0.05 rad/s the extended filter's mean NEES in turns is 6.5; that of sigma points stays within the bounds.)
  config.turn_rate_radps = 0.02;
  config.turn_rate_change_radps2 = 0.005;
  config.ballistic_coefficient_kg_m2 = 3000.0;
  config.ballistic_coefficient_spread = 0.2;
  config.thrust_spread_mps2 = 5.0;
  const Set set = set_for(GetParam().motion, config);
  const auto bank = make_filter_bank(config);
  const Slot slot = bank->reserve();
  const SensorAxes axes = axes_at(50.0, 30.0);
  const Errors errors{.range_m = 30.0, .azimuth_rad = 1e-3, .elevation_rad = 1e-3};
  constexpr int runs = 1000;
  constexpr int looks = 12;
  double nees = 0.0;
  double nis = 0.0;
  for (int run = 0; run < runs; ++run) {
    base::RandomStream noise{{.seed = 5, .run = static_cast<std::uint64_t>(run)}};
    Gaussian<6> start;
    start.x.head<3>() = axes.origin + axes.enu.transpose() * set.position_enu;
    start.x.tail<3>() = axes.enu.transpose() * set.velocity_enu;
    start.p.setZero();
    start.p.diagonal() << 1e4, 1e4, 1e4, 400.0, 400.0, 400.0;
    State truth = State::Zero();
    for (int i = 0; i < 6; ++i) truth[i] = start.x[i] + std::sqrt(start.p(i, i)) * noise.normal();
    for (int i = 0; i < set.truth.further; ++i) {
      truth[6 + i] = set.further_mean[i] + set.further_sigma[i] * noise.normal();
    }
    bank->start(start, slot);
    for (int look = 0; look < looks; ++look) {
      const double dt = 0.5 + noise.uniform();
      set.truth.advance(truth, dt, noise);
      bank->predict(slot, dt, slot);
      const Plot plot = plot_of_state(axes, truth.head<6>(), errors, &noise);
      if (look >= 2) {
        Expectation expected;
        bank->expect(slot, axes, expected);
        nis += fit(expected, plot).distance2 / (runs * (looks - 2));
      }
      bank->update(slot, plot, axes, slot);
    }
    Shown shown;
    bank->show(slot, shown);
    const Vector6 error = shown.estimate.x - truth.head<6>();
    nees += error.dot(shown.estimate.p.llt().solve(error)) / runs;
  }
  EXPECT_NEAR(nees, 6.0, 0.282);
  EXPECT_NEAR(nis, 3.0, 0.063);
}

// A straight flight with a turn of 3 g in the middle.
struct Manoeuvre {
  static void advance(State& x, int second) {
    const double rate = second >= 40 && second < 60 ? 3.0 * 9.81 / 250.0 : 0.0;
    Truth truth;
    truth.acceleration = [rate](const State& s) -> Vector3 {
      return along_the_earth(s) + rate * s.head<3>().normalized().cross(s.segment<3>(3));
    };
    base::RandomStream none{{.seed = 0}};
    truth.advance(x, 1.0, none);
  }
};

struct ErrorSums {
  double position = 0.0;
  double velocity = 0.0;
};

ErrorSums errors_on_manoeuvre(const FilterBankConfig& config) {
  const auto bank = make_filter_bank(config);
  const Slot slot = bank->reserve();
  const SensorAxes axes = axes_at(50.0, 30.0);
  ErrorSums sums;
  constexpr int runs = 50;
  for (int run = 0; run < runs; ++run) {
    base::RandomStream noise{{.seed = 9, .run = static_cast<std::uint64_t>(run)}};
    State truth = State::Zero();
    truth.head<3>() = axes.origin + axes.enu.transpose() * Vector3{10e3, 50e3, 8e3};
    truth.segment<3>(3) = axes.enu.transpose() * Vector3{-150.0, -200.0, 0.0};
    Gaussian<6> start;
    start.x = truth.head<6>();
    start.p.setZero();
    start.p.diagonal() << 1e4, 1e4, 1e4, 400.0, 400.0, 400.0;
    for (int i = 0; i < 6; ++i) start.x[i] += std::sqrt(start.p(i, i)) * noise.normal();
    bank->start(start, slot);
    for (int second = 0; second < 100; ++second) {
      Manoeuvre::advance(truth, second);
      bank->predict(slot, 1.0, slot);
      bank->update(slot, plot_of_state(axes, truth.head<6>(), {}, &noise), axes, slot);
      if (second < 10) continue;
      Shown shown;
      bank->show(slot, shown);
      sums.position += (shown.estimate.x - truth.head<6>()).head<3>().squaredNorm();
      sums.velocity += (shown.estimate.x - truth.head<6>()).tail<3>().squaredNorm();
    }
  }
  return sums;
}

TEST(Interacting, ModelsAreBetterThanEachOfThemAlone) {
  using enum MotionKind;
  FilterBankConfig quiet = with(FilterKind::extended, {constant_velocity});
  quiet.acceleration_psd_m2_s3 = 1.0;
  FilterBankConfig noisy = with(FilterKind::extended, {manoeuvring});
  noisy.manoeuvre_mps2 = 10.0;
  FilterBankConfig both = with(FilterKind::extended, {constant_velocity, manoeuvring});
  both.manoeuvre_mps2 = 10.0;
  FilterBankConfig turning = both;
  turning.motions = {constant_velocity, turn};
  const ErrorSums a = errors_on_manoeuvre(quiet);
  const ErrorSums b = errors_on_manoeuvre(noisy);
  const ErrorSums two = errors_on_manoeuvre(both);
  const ErrorSums with_turn = errors_on_manoeuvre(turning);
  EXPECT_LT(two.position, 0.9 * std::min(a.position, b.position));
  EXPECT_LT(two.velocity, 0.9 * std::min(a.velocity, b.velocity));
  EXPECT_LT(with_turn.position, std::min(a.position, b.position));
  EXPECT_LT(with_turn.velocity, std::min(a.velocity, b.velocity));
}

// Coming down from 70 km at 2.5 km/s with 1 500 kg/m², where the prior says 5 000.
TEST(Ballistic, UnknownCoefficientIsRecovered) {
  for (const FilterKind filter : {FilterKind::extended, FilterKind::unscented, FilterKind::cubature}) {
    const FilterBankConfig config = with(filter, {MotionKind::ballistic});
    const auto bank = make_filter_bank(config);
    const Slot slot = bank->reserve();
    const SensorAxes axes = axes_at(50.0, 30.0);
    constexpr int runs = 40;
    double mean_log = 0.0;
    for (int run = 0; run < runs; ++run) {
      base::RandomStream noise{{.seed = 21, .run = static_cast<std::uint64_t>(run)}};
      Truth path;
      path.acceleration = [](const State& x) { return falling(x, 1500.0); };
      State truth = State::Zero();
      truth.head<3>() = axes.origin + axes.enu.transpose() * Vector3{10e3, 60e3, 70e3};
      truth.segment<3>(3) = axes.enu.transpose() * Vector3{-200.0, -1200.0, -2200.0};
      Gaussian<6> start;
      start.x = truth.head<6>();
      start.p.setZero();
      start.p.diagonal() << 1e4, 1e4, 1e4, 1e4, 1e4, 1e4;
      for (int i = 0; i < 6; ++i) start.x[i] += std::sqrt(start.p(i, i)) * noise.normal();
      bank->start(start, slot);
      for (int k = 0; k < 50; ++k) {
        path.advance(truth, 0.5, noise);
        bank->predict(slot, 0.5, slot);
        bank->update(
            slot,
            plot_of_state(axes, truth.head<6>(), {.range_m = 10.0, .azimuth_rad = 3e-4, .elevation_rad = 3e-4}, &noise),
            axes, slot);
      }
      Shown shown;
      bank->show(slot, shown);
      mean_log += std::log(shown.ballistic_coefficient_kg_m2 / 1500.0) / runs;
      EXPECT_NEAR(shown.ballistic_coefficient_kg_m2, 1500.0, 300.0);
    }
    EXPECT_NEAR(mean_log, 0.0, 0.03);
  }
}

}  // namespace
}  // namespace iamd::tracking
