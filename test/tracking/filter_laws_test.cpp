// What every filter does with every motion.
#include <algorithm>
#include <array>
#include <cmath>
#include <limits>
#include <numbers>
#include <ostream>
#include <string>
#include <tuple>

#include <Eigen/Cholesky>
#include <gtest/gtest.h>

#include "iamd/tracking/filter_bank.hpp"
#include "iamd/tracking/filter_bank_config.hpp"

#include "tracking/bank_scene.hpp"

namespace iamd::tracking {
namespace {

using namespace bank_scene;

struct Case {
  friend void PrintTo(const Case& c, std::ostream* out) { *out << c.name; }
  FilterKind filter;
  std::vector<MotionKind> motions;
  std::string name;
};

std::vector<Case> cases() {
  using enum MotionKind;
  const std::pair<FilterKind, const char*> filters[] = {{FilterKind::linear, "Linear"},
                                                        {FilterKind::extended, "Extended"},
                                                        {FilterKind::unscented, "Unscented"},
                                                        {FilterKind::cubature, "Cubature"}};
  const std::pair<std::vector<MotionKind>, const char*> motions[] = {
      {{constant_velocity}, "ConstantVelocity"},
      {{manoeuvring}, "Manoeuvring"},
      {{level}, "Level"},
      {{turn}, "Turn"},
      {{singer}, "Singer"},
      {{ballistic}, "Ballistic"},
      {{boosting}, "Boosting"},
      {{constant_velocity, manoeuvring}, "Two"},
      {{constant_velocity, manoeuvring, level, turn, singer, ballistic, boosting}, "All"}};
  std::vector<Case> all;
  for (const auto& [filter, filter_name] : filters) {
    for (const auto& [list, motion_name] : motions) {
      all.push_back({filter, list, std::string{filter_name} + motion_name});
    }
  }
  return all;
}

class FilterLaws : public testing::TestWithParam<Case> {
 protected:
  [[nodiscard]] FilterBankConfig config() const { return with(GetParam().filter, GetParam().motions); }
};
INSTANTIATE_TEST_SUITE_P(Every, FilterLaws, testing::ValuesIn(cases()), [](const auto& one) { return one.param.name; });

Shown shown(const FilterBank& bank, Slot slot) {
  Shown out;
  bank.show(slot, out);
  return out;
}

// Of the matrix scaled to a unit diagonal.
bool positive(const Matrix6& p) {
  if (!p.allFinite() || !(p.diagonal().minCoeff() > 0.0)) return false;
  const Vector6 scale = p.diagonal().cwiseSqrt().cwiseInverse();
  const Matrix6 correlation = scale.asDiagonal() * p * scale.asDiagonal();
  return correlation.llt().info() == Eigen::Success;
}

void expect_same(const Shown& a, const Shown& b, double relative) {
  for (int i = 0; i < 6; ++i) {
    const double sigma = std::sqrt(a.estimate.p(i, i));
    EXPECT_NEAR(a.estimate.x[i], b.estimate.x[i], relative * (sigma + std::abs(a.estimate.x[i]))) << i;
    for (int j = 0; j < 6; ++j) {
      EXPECT_NEAR(a.estimate.p(i, j), b.estimate.p(i, j), relative * sigma * std::sqrt(a.estimate.p(j, j))) << i << j;
    }
  }
  for (std::size_t i = 0; i < a.motion.size(); ++i) EXPECT_NEAR(a.motion[i], b.motion[i], std::max(relative, 1e-15));
}

// Steps of all lengths and both directions, plots of what is near or far, overhead or at the horizon, known to a
// millimetre or not at all, of an object of which nothing is known at first.
TEST_P(FilterLaws, CovarianceStaysSymmetricAndPositiveWhateverIsTaken) {
  base::RandomStream noise{{.seed = 11}};
  FilterBankConfig quiet = config();
  quiet.acceleration_psd_m2_s3 = 1e-6;
  quiet.quiet_psd_m2_s3 = 1e-6;
  for (const FilterBankConfig& settings : {config(), quiet}) {
    const auto bank = make_filter_bank(settings);
    const Slot slot = bank->reserve();
    const SensorAxes axes[] = {axes_at(50.0, 30.0), axes_at(-20.0, 100.0)};
    const int steps = GetParam().motions.size() > 2 ? 1500 : 5000;
    bool alive = false;
    Vector6 truth = Vector6::Zero();
    const SensorAxes* sensor = &axes[0];
    for (int k = 0; k < steps; ++k) {
      if (!alive || noise.bernoulli(0.02)) {
        sensor = &axes[noise.bits() % 2];
        const bool overhead = noise.bernoulli(0.3);
        const double height = std::pow(10.0, 3.0 + 2.0 * noise.uniform());
        const double away = overhead ? 0.01 * noise.uniform() : std::pow(10.0, 3.0 + 3.0 * noise.uniform());
        const double azimuth = 7.0 * noise.uniform();
        truth.head<3>() = sensor->origin +
                          sensor->enu.transpose() * Vector3{away * std::sin(azimuth), away * std::cos(azimuth), height};
        for (int i = 3; i < 6; ++i) truth[i] = std::pow(10.0, 1.0 + 2.5 * noise.uniform()) * noise.normal();
        Gaussian<6> start;
        const double sigma_p = std::pow(10.0, 6.0 * noise.uniform());
        const double sigma_v = std::pow(10.0, 4.0 * noise.uniform());
        start.x = truth;
        start.p.setZero();
        for (int i = 0; i < 6; ++i) {
          const double sigma = i < 3 ? sigma_p : sigma_v;
          start.p(i, i) = sigma * sigma;
          start.x[i] += 0.3 * std::min(sigma, 3e4) * noise.normal();
        }
        bank->start(start, slot);
        alive = true;
      }
      const double dt = noise.bernoulli(0.1) ? -5.0 * noise.uniform() : std::pow(10.0, 3.0 * noise.uniform() - 1.5);
      bank->predict(slot, dt, slot);
      const Shown predicted = shown(*bank, slot);
      ASSERT_TRUE(positive(predicted.estimate.p)) << "after prediction " << k << "\n" << predicted.estimate.p;
      truth = predicted.estimate.x;
      const double off = noise.bernoulli(0.05) ? 10.0 : 1.0;
      Eigen::LLT<Matrix6> llt{predicted.estimate.p};
      const Matrix6 factor = llt.matrixL();
      Vector6 normal;
      for (int i = 0; i < 6; ++i) normal[i] = off * noise.normal();
      if (llt.info() == Eigen::Success) truth += (factor * normal).cwiseMax(-1e5).cwiseMin(1e5);
      const double precision = std::pow(10.0, -4.0 * noise.uniform());
      const Errors errors{.range_m = 100.0 * precision,
                          .azimuth_rad = 0.03 * std::pow(10.0, -5.0 * noise.uniform()),
                          .elevation_rad = 0.03 * std::pow(10.0, -5.0 * noise.uniform()),
                          .range_rate_mps = noise.bernoulli(0.5) ? 10.0 * precision : 0.0};
      Plot plot = plot_of_state(*sensor, truth, errors, &noise);
      if (noise.bernoulli(0.1)) plot.has &= static_cast<std::uint8_t>(noise.bits() % 16);
      const double density = noise.bernoulli(0.1) ? bank->update_late(slot, -2.0 * noise.uniform(), plot, *sensor, slot)
                                                  : bank->update(slot, plot, *sensor, slot);
      ASSERT_FALSE(std::isnan(density)) << k;
      const Shown after = shown(*bank, slot);
      ASSERT_TRUE(positive(after.estimate.p)) << "after update " << k << "\n" << after.estimate.p;
      ASSERT_EQ(after.estimate.p, after.estimate.p.transpose());
      double sum = 0.0;
      for (const double share : after.motion) sum += share;
      ASSERT_NEAR(sum, 1.0, 1e-12);
      const double r = after.estimate.x.head<3>().norm();
      alive = r > 6.3e6 && r < 1e7 && after.estimate.x.tail<3>().norm() < 1.2e4;
    }
  }
}

TEST_P(FilterLaws, NoTimeChangesNothing) {
  Scene scene;
  const auto bank = make_filter_bank(config());
  const Slot a = bank->reserve();
  const Slot b = bank->reserve();
  bank->start(scene.start, a);
  bank->predict(a, 1.0, a);
  bank->predict(a, 0.0, b);
  expect_same(shown(*bank, a), shown(*bank, b), 0.0);
}

TEST_P(FilterLaws, InPlaceIsTheSameAsElsewhere) {
  Scene scene;
  const auto bank = make_filter_bank(config());
  const Slot a = bank->reserve();
  const Slot b = bank->reserve();
  const Slot c = bank->reserve();
  bank->start(scene.start, a);
  bank->predict(a, 1.0, b);
  bank->copy(a, c);
  bank->predict(c, 1.0, c);
  expect_same(shown(*bank, b), shown(*bank, c), 0.0);
  scene.advance(1.0);
  const Plot plot = scene.plot();
  const double elsewhere = bank->update(b, plot, scene.axes, a);
  EXPECT_EQ(elsewhere, bank->update(b, plot, scene.axes, b));
  expect_same(shown(*bank, a), shown(*bank, b), 0.0);
  const double late = bank->update_late(b, -0.4, plot, scene.axes, c);
  EXPECT_EQ(late, bank->update_late(b, -0.4, plot, scene.axes, b));
  expect_same(shown(*bank, c), shown(*bank, b), 0.0);
}

TEST_P(FilterLaws, ComponentWithInfiniteNoiseChangesNothing) {
  Scene scene{true};
  const auto bank = make_filter_bank(config());
  const Slot a = bank->reserve();
  const Slot b = bank->reserve();
  bank->start(scene.start, a);
  bank->predict(a, 1.0, a);
  scene.advance(1.0);
  Plot noisy = scene.plot();
  noisy.variance[3] = std::numeric_limits<double>::infinity();
  Plot without = noisy;
  without.has &= static_cast<std::uint8_t>(~bit_of(Component::range_rate));
  const double density = bank->update(a, noisy, scene.axes, b);
  EXPECT_EQ(density, bank->update(a, without, scene.axes, a));
  expect_same(shown(*bank, a), shown(*bank, b), 0.0);
}

// The plot and the estimate lie on either side of south, where the azimuth jumps, or of north.
TEST_P(FilterLaws, AzimuthWraps) {
  for (const double north_m : {-80e3, 80e3}) {
    for (const double side : {-1.0, 1.0}) {
      Scene scene{false, {60.0 * side, north_m, 9e3}, {0.0, 50.0, 0.0}};
      scene.start.x = scene.truth;
      const auto bank = make_filter_bank(config());
      const Slot a = bank->reserve();
      bank->start(scene.start, a);
      bank->predict(a, 0.1, a);
      Vector6 other = scene.truth;
      other.head<3>() -= scene.axes.enu.transpose() * Vector3{120.0 * side, 0.0, 0.0};
      bank->update(a, plot_of_state(scene.axes, other, scene.errors, nullptr), scene.axes, a);
      const Vector3 east = scene.axes.enu.row(0);
      const double moved = east.dot(shown(*bank, a).estimate.x.head<3>() - scene.truth.head<3>());
      // Variance of the estimate 1e4 m², of the plot (80 m)²: moved by 120 m · 1e4/(1e4 + 6 500) at least.
      EXPECT_NEAR(moved, -73.0 * side, 8.0) << north_m;
    }
  }
}

TEST_P(FilterLaws, MixtureOfOneIsThatOne) {
  Scene scene;
  const auto bank = make_filter_bank(config());
  const Slot a = bank->reserve();
  const Slot b = bank->reserve();
  bank->start(scene.start, a);
  bank->predict(a, 1.0, a);
  const std::array parts{a, a};
  const std::array weights{0.25, 3.0};
  bank->mix({parts.data(), 1}, {weights.data(), 1}, b);
  expect_same(shown(*bank, a), shown(*bank, b), 1e-12);
  bank->mix(parts, weights, b);
  expect_same(shown(*bank, a), shown(*bank, b), 1e-12);
}

// Updates with different plots, as for probabilistic data association: the mean and covariance of the mixture.
TEST_P(FilterLaws, MixtureHasTheMomentsOfItsParts) {
  if (GetParam().motions.size() > 1) return;  // with several models, each is mixed apart
  Scene scene;
  const auto bank = make_filter_bank(config());
  const std::array parts{bank->reserve(), bank->reserve(), bank->reserve()};
  const std::array weights{1.0, 2.0, 0.5};
  bank->start(scene.start, parts[0]);
  bank->predict(parts[0], 1.0, parts[0]);
  scene.advance(1.0);
  for (const std::size_t k : {1U, 2U}) bank->update(parts[0], scene.plot(), scene.axes, parts[k]);
  Vector6 mean = Vector6::Zero();
  for (const std::size_t k : {0U, 1U, 2U}) mean += weights[k] / 3.5 * shown(*bank, parts[k]).estimate.x;
  Shown expected = shown(*bank, parts[0]);
  expected.estimate.x = mean;
  expected.estimate.p.setZero();
  for (const std::size_t k : {0U, 1U, 2U}) {
    const Gaussian<6> part = shown(*bank, parts[k]).estimate;
    expected.estimate.p += weights[k] / 3.5 * (part.p + (part.x - mean) * (part.x - mean).transpose());
  }
  bank->mix(parts, weights, parts[1]);  // into one of its parts
  expect_same(expected, shown(*bank, parts[1]), 1e-9);
}

TEST_P(FilterLaws, StepsAddUpWhereTheModelIsLinear) {
  using enum MotionKind;
  for (const MotionKind motion : GetParam().motions) {
    if (motion != constant_velocity && motion != manoeuvring && motion != singer) return;
  }
  Scene scene;
  const auto bank = make_filter_bank(config());
  const Slot a = bank->reserve();
  const Slot b = bank->reserve();
  bank->start(scene.start, a);
  bank->start(scene.start, b);
  if (GetParam().motions.size() > 1) return;  // interaction at each step is an approximation
  bank->predict(a, 1.3, a);
  bank->predict(a, 2.9, a);
  bank->predict(b, 4.2, b);
  expect_same(shown(*bank, a), shown(*bank, b), 1e-10);
}

TEST_P(FilterLaws, ReleasedSlotsAreUsedAgain) {
  const auto bank = make_filter_bank(config());
  const Slot a = bank->reserve();
  const Slot b = bank->reserve();
  EXPECT_NE(a, b);
  bank->release(a);
  EXPECT_EQ(bank->reserve(), a);
}

}  // namespace
}  // namespace iamd::tracking
