// Banks of filters by slot: estimates against a filter by the book, slots, mixtures, models that interact.
#include "iamd/tracking/filter_bank.hpp"

#include <array>
#include <cmath>
#include <vector>

#include <Eigen/LU>
#include <gtest/gtest.h>

#include "iamd/tracking/filter_bank_config.hpp"

#include "tracking/bank_scene.hpp"

namespace iamd::tracking {
namespace {

using namespace bank_scene;

TEST(FilterBank, ExtendedFilterDoesWhatTheBookSays) {
  for (const bool rate : {false, true}) {
    Scene scene{rate};
    FilterBankConfig config = with(FilterKind::extended, {MotionKind::constant_velocity});
    config.acceleration_psd_m2_s3 = 2.5;
    const auto bank = make_filter_bank(config);
    const Slot slot = bank->reserve();
    bank->start(scene.start, slot);
    Vector6 x = scene.start.x;
    Matrix6 p = scene.start.p;
    Shown shown;
    for (int k = 0; k < 50; ++k) {
      const double dt = 0.5 + 0.1 * (k % 7);
      Matrix6 f = Matrix6::Identity();
      Matrix6 q = Matrix6::Zero();
      for (int i = 0; i < 3; ++i) {
        f(i, 3 + i) = dt;
        q(i, i) = 2.5 * dt * dt * dt / 3.0;
        q(3 + i, i) = q(i, 3 + i) = 2.5 * dt * dt / 2.0;
        q(3 + i, 3 + i) = 2.5 * dt;
      }
      x = f * x;
      p = f * p * f.transpose() + q;
      scene.advance(dt);
      const Plot plot = scene.plot();
      Vector4 z;
      Eigen::Matrix<double, 4, 6> jacobian;
      measure(scene.axes, x, z, jacobian);
      const int m = rate ? 4 : 3;
      const Eigen::MatrixXd h = jacobian.topRows(m);
      const Eigen::MatrixXd r = plot.variance.head(m).asDiagonal();
      const Eigen::MatrixXd s = h * p * h.transpose() + r;
      const Eigen::VectorXd innovation = residual(plot.z, z).head(m);
      const Eigen::MatrixXd gain = p * h.transpose() * s.inverse();
      const double log_density = -0.5 * (innovation.dot(s.inverse() * innovation) + std::log(s.determinant()) +
                                         m * std::log(2.0 * std::numbers::pi));

      bank->predict(slot, dt, slot);
      Expectation expected;
      bank->expect(slot, scene.axes, expected);
      const Eigen::MatrixXd spread = jacobian * p * jacobian.transpose();
      for (int i = 0; i < 4; ++i) {
        EXPECT_NEAR(expected.z[i], z[i], 1e-9 * std::abs(z[i]));
        for (int j = 0; j < 4; ++j) {
          EXPECT_NEAR(expected.spread(i, j), spread(i, j), 1e-9 * std::sqrt(spread(i, i) * spread(j, j)));
        }
      }
      EXPECT_NEAR(bank->update(slot, plot, scene.axes, slot), log_density, 1e-8);

      x += gain * innovation;
      p = p - gain * s * gain.transpose();
      bank->show(slot, shown);
      for (int i = 0; i < 6; ++i) {
        EXPECT_NEAR(shown.estimate.x[i], x[i], 1e-9 * std::abs(x[i]) + 1e-9 * std::sqrt(p(i, i)));
        for (int j = 0; j < 6; ++j) {
          EXPECT_NEAR(shown.estimate.p(i, j), p(i, j), 1e-9 * std::sqrt(p(i, i) * p(j, j)));
        }
      }
    }
  }
}

// All seven models, with those of the air and those of space.
FilterBankConfig all_motions() {
  using enum MotionKind;
  return with(FilterKind::extended, {constant_velocity, manoeuvring, level, turn, singer, ballistic, boosting});
}

double share(const Shown& shown, MotionClass motion) { return shown.motion[static_cast<std::size_t>(motion)]; }

TEST(FilterBank, ModelsThatCannotApplyAreOff) {
  const auto bank = make_filter_bank(all_motions());
  const Slot slot = bank->reserve();
  Shown shown;
  Scene aircraft;
  bank->start(aircraft.start, slot);
  bank->show(slot, shown);
  EXPECT_EQ(share(shown, MotionClass::ballistic), 0.0);
  EXPECT_EQ(share(shown, MotionClass::boosting), 0.0);
  EXPECT_GT(share(shown, MotionClass::constant_velocity), 0.0);
  Scene missile{false, {50e3, 300e3, 150e3}, {0.0, -4000.0, 1000.0}};
  bank->start(missile.start, slot);
  bank->show(slot, shown);
  EXPECT_EQ(share(shown, MotionClass::constant_velocity), 0.0);
  EXPECT_EQ(share(shown, MotionClass::turning), 0.0);
  EXPECT_EQ(share(shown, MotionClass::accelerating), 0.0);
  EXPECT_NEAR(share(shown, MotionClass::ballistic) + share(shown, MotionClass::boosting), 1.0, 1e-12);
  // Of what nothing is known, anything may be true.
  missile.start.p.diagonal().tail<3>().setConstant(16e6);
  missile.start.p.diagonal().head<3>().setConstant(1e10);
  bank->start(missile.start, slot);
  bank->show(slot, shown);
  EXPECT_GT(share(shown, MotionClass::turning), 0.0);
}

// A missile leaves the ground: seen slow and low at first, it is boosting in the end.
TEST(FilterBank, ModelsStartAgainWhenTheyMayApply) {
  const auto bank = make_filter_bank(all_motions());
  const Slot slot = bank->reserve();
  Scene scene{false, {20e3, 60e3, 3e3}, {0.0, -20.0, 150.0}};
  bank->start(scene.start, slot);
  Shown shown;
  bank->show(slot, shown);
  EXPECT_EQ(share(shown, MotionClass::boosting), 0.0);
  const Vector3 up = scene.truth.head<3>().normalized();
  for (int k = 0; k < 80; ++k) {
    // 30 m/s² along the velocity, which gravity bends.
    for (int step = 0; step < 10; ++step) {
      const Vector3 v = scene.truth.tail<3>();
      const Vector3 a = v.normalized() * (30.0 + 0.5 * k) - up * 9.8;
      scene.truth.tail<3>() += 0.1 * a;
      scene.advance(0.1);
    }
    bank->predict(slot, 1.0, slot);
    bank->update(slot, scene.plot(), scene.axes, slot);
  }
  bank->show(slot, shown);
  EXPECT_GT(share(shown, MotionClass::boosting), 0.9);
  EXPECT_EQ(share(shown, MotionClass::constant_velocity), 0.0);
  EXPECT_LT((shown.estimate.x - scene.truth).head<3>().norm(), 500.0);
}

// A linear filter, one plot late: the same as in the order of time. Exact but for rounding: 1e-6 of a standard
// deviation where coordinates of 6e6 m meet deviations of metres.
TEST(FilterBank, LatePlotGivesWhatOrderWouldHaveGiven) {
  using enum MotionKind;
  for (const MotionKind motion : {constant_velocity, singer}) {
    Scene scene;
    const auto bank = make_filter_bank(with(FilterKind::linear, {motion}));
    const Slot ordered = bank->reserve();
    const Slot late = bank->reserve();
    bank->start(scene.start, ordered);
    scene.advance(1.0);
    bank->predict(ordered, 1.0, ordered);
    bank->update(ordered, scene.plot(), scene.axes, ordered);
    bank->copy(ordered, late);
    scene.advance(0.6);
    const Plot first = scene.plot();
    scene.advance(0.9);
    const Plot second = scene.plot();

    bank->predict(ordered, 0.6, ordered);
    const double first_density = bank->update(ordered, first, scene.axes, ordered);
    bank->predict(ordered, 0.9, ordered);
    const double second_density = bank->update(ordered, second, scene.axes, ordered);

    bank->predict(late, 1.5, late);
    const double alone_density = bank->update(late, second, scene.axes, late);
    const double late_density = bank->update_late(late, -0.9, first, scene.axes, late);

    Shown a;
    Shown b;
    bank->show(ordered, a);
    bank->show(late, b);
    for (int i = 0; i < 6; ++i) {
      EXPECT_NEAR(a.estimate.x[i], b.estimate.x[i], 1e-6 * std::sqrt(a.estimate.p(i, i)));
      for (int j = 0; j < 6; ++j) {
        EXPECT_NEAR(a.estimate.p(i, j), b.estimate.p(i, j), 1e-8 * std::sqrt(a.estimate.p(i, i) * a.estimate.p(j, j)));
      }
    }
    // The chain rule of densities.
    EXPECT_NEAR(first_density + second_density, alone_density + late_density, 1e-6);
  }
}

// Late plots make the estimate better, whatever the model, and never worse than leaving them out.
TEST(FilterBank, LatePlotsHelp) {
  using enum MotionKind;
  for (const auto& motions :
       {std::vector{constant_velocity}, std::vector{turn}, std::vector{constant_velocity, manoeuvring}}) {
    const auto bank = make_filter_bank(with(FilterKind::extended, motions));
    const Slot taken = bank->reserve();
    const Slot dropped = bank->reserve();
    double with_late = 0.0;
    double without = 0.0;
    for (std::uint64_t run = 0; run < 200; ++run) {
      Scene scene;
      scene.noise = base::RandomStream{{.seed = 4, .run = run}};
      bank->start(scene.start, taken);
      bank->start(scene.start, dropped);
      for (int k = 0; k < 12; ++k) {
        scene.advance(0.7);
        const Plot late = scene.plot();
        scene.advance(0.3);
        const Plot plot = scene.plot();
        for (const Slot slot : {taken, dropped}) {
          bank->predict(slot, 1.0, slot);
          bank->update(slot, plot, scene.axes, slot);
        }
        bank->update_late(taken, -0.3, late, scene.axes, taken);
      }
      Shown shown;
      bank->show(taken, shown);
      with_late += (shown.estimate.x - scene.truth).head<3>().squaredNorm();
      bank->show(dropped, shown);
      without += (shown.estimate.x - scene.truth).head<3>().squaredNorm();
    }
    EXPECT_LT(with_late, 0.75 * without);
  }
}

// One motion: the bank of interacting models has nothing to do with it, and two equal models are one.
TEST(FilterBank, TwoModelsOfEqualNoiseAreOneModel) {
  FilterBankConfig two = with(FilterKind::extended, {MotionKind::constant_velocity, MotionKind::manoeuvring});
  two.quiet_psd_m2_s3 = 2.0 * two.manoeuvre_mps2 * two.manoeuvre_mps2 * two.accel_time_s;
  const auto many = make_filter_bank(two);
  const auto one = make_filter_bank(with(FilterKind::extended, {MotionKind::manoeuvring}));
  const Slot a = many->reserve();
  const Slot b = one->reserve();
  Scene scene;
  many->start(scene.start, a);
  one->start(scene.start, b);
  Shown shown_a;
  Shown shown_b;
  for (int k = 0; k < 20; ++k) {
    scene.advance(1.0);
    const Plot plot = scene.plot();
    many->predict(a, 1.0, a);
    one->predict(b, 1.0, b);
    EXPECT_NEAR(many->update(a, plot, scene.axes, a), one->update(b, plot, scene.axes, b), 1e-9);
    many->show(a, shown_a);
    one->show(b, shown_b);
    EXPECT_LT((shown_a.estimate.x - shown_b.estimate.x).norm(), 1e-6);
    EXPECT_LT((shown_a.estimate.p - shown_b.estimate.p).norm(), 1e-9 * shown_b.estimate.p.norm());
  }
}

// Sigma points of a measurement that is nearly linear over the estimate's spread: the extended filter's result.
TEST(FilterBank, SigmaPointsAgreeWithTheExtendedFilterWhereAllIsNearlyLinear) {
  Scene scene{true};
  scene.start.p *= 1e-6;
  scene.start.x = scene.truth;
  const auto extended = make_filter_bank(with(FilterKind::extended, {MotionKind::constant_velocity}));
  for (const FilterKind kind : {FilterKind::unscented, FilterKind::cubature}) {
    const auto sigma = make_filter_bank(with(kind, {MotionKind::constant_velocity}));
    const Slot a = extended->reserve();
    const Slot b = sigma->reserve();
    extended->start(scene.start, a);
    sigma->start(scene.start, b);
    const Plot plot = plot_of_state(scene.axes, scene.truth, {1.0, 1e-5, 1e-5, 0.1}, &scene.noise);
    EXPECT_NEAR(extended->update(a, plot, scene.axes, a), sigma->update(b, plot, scene.axes, b), 1e-5);
    Shown shown_a;
    Shown shown_b;
    extended->show(a, shown_a);
    sigma->show(b, shown_b);
    EXPECT_LT((shown_a.estimate.x - shown_b.estimate.x).head<3>().norm(), 1e-5);
    EXPECT_LT((shown_a.estimate.p - shown_b.estimate.p).norm(), 1e-6 * shown_b.estimate.p.norm());
  }
}

TEST(FilterBank, FitsAPlotByEveryModelsDensity) {
  Scene scene;
  FilterBankConfig config;
  config.motions = {MotionKind::constant_velocity, MotionKind::manoeuvring};
  const auto bank = make_filter_bank(config);
  const Slot slot = bank->reserve();
  const Slot aside = bank->reserve();
  bank->start(scene.start, slot);
  for (int k = 0; k < 40; ++k) {
    scene.advance(1.0);
    bank->predict(slot, 1.0, slot);
    bank->update(slot, scene.plot(), scene.axes, slot);
  }
  bank->predict(slot, 1.0, slot);
  scene.advance(1.0);
  ExpectationMixture expected;
  bank->expect_each(slot, scene.axes, expected);
  ASSERT_EQ(expected.count, 2);
  const double gate = 16.0;
  Vector3 middle;
  Vector3 half;
  bank->place(slot, gate, middle, half);
  for (const double off_m : {0.0, 100.0, 400.0}) {
    Plot plot = scene.plot();
    plot.z[0] += off_m;
    // The interacting models' own likelihood is the same mixture, summed inside the filter.
    const PlotFit fitted = fit(expected, plot);
    EXPECT_NEAR(fitted.log_likelihood, bank->update(slot, plot, scene.axes, aside), 1e-9) << off_m;
    const double nearest = std::min(fit(expected.of[0], plot).distance2, fit(expected.of[1], plot).distance2);
    EXPECT_EQ(fitted.distance2, nearest);
  }
  // The box holds each model's gate: as wide as that of the model that knows least.
  Shown shown;
  bank->show(slot, shown);
  EXPECT_TRUE((half.array() >= (gate * shown.estimate.p.diagonal().head<3>().array()).sqrt()).all());
}

}  // namespace
}  // namespace iamd::tracking
