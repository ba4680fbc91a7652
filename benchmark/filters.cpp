// The filters of tracks: a step (predict, expect, update) of one estimate, beside the same step of a textbook extended
// Kalman filter in Eigen, with matrices of fixed and of free size. The ratios within one run count.
#include <array>
#include <cmath>
#include <numbers>

#include <Eigen/Cholesky>
#include <benchmark/benchmark.h>

#include "iamd/base/random.hpp"
#include "iamd/geo/frames.hpp"
#include "iamd/tracking/filter_bank.hpp"
#include "iamd/tracking/filter_bank_config.hpp"

namespace iamd::tracking {
namespace {

struct Scene {
  SensorAxes axes = sensor_axes(geo::Site{geo::Geodetic{0.9, 0.5, 50.0}});
  Gaussian<6> start;
  std::array<Plot, 64> plots;

  explicit Scene(bool rate = false) {
    const Vector3 position{20e3, 80e3, 9e3};
    const Vector3 velocity{-200.0, -100.0, 3.0};
    start.x.head<3>() = axes.origin + axes.enu.transpose() * position;
    start.x.tail<3>() = axes.enu.transpose() * velocity;
    start.p.diagonal() << 1e4, 1e4, 1e4, 1e2, 1e2, 1e2;
    base::RandomStream noise{{.seed = 1}};
    for (std::size_t k = 0; k < plots.size(); ++k) {
      Vector6 x = start.x;
      x.head<3>() += x.tail<3>() * static_cast<double>(k + 1);
      Plot& plot = plots[k];
      measure(axes, x, plot.z);
      plot.has = rate ? 15 : 7;
      plot.variance << 400.0, 1e-6, 1e-6, rate ? 1.0 : 0.0;
      for (int i = 0; i < 3; ++i) plot.z[i] += std::sqrt(plot.variance[i]) * noise.normal();
      sensing::Detection detection;
      detection.measured = {plot.z[1], plot.z[2], plot.z[0]};
      detection.sigma_range_m = 20.0;
      detection.sigma_azimuth_rad = detection.sigma_elevation_rad = 1e-3;
      detection.range_rate_mps = plot.z[3];
      detection.sigma_range_rate_mps = rate ? 1.0 : 0.0;
      plot = plot_of(detection, 0, axes);
    }
  }
};

void steps(benchmark::State& state, const FilterBankConfig& config, bool rate = false) {
  const Scene scene{rate};
  const auto bank = make_filter_bank(config);
  const Slot track = bank->reserve();
  const Slot ahead = bank->reserve();
  Expectation expected;
  std::size_t k = scene.plots.size();
  for (auto _ : state) {
    if (k == scene.plots.size()) {
      bank->start(scene.start, track);
      k = 0;
    }
    bank->predict(track, 1.0, ahead);
    bank->expect(ahead, scene.axes, expected);
    benchmark::DoNotOptimize(expected);
    benchmark::DoNotOptimize(bank->update(ahead, scene.plots[k++], scene.axes, track));
  }
  state.SetItemsProcessed(state.iterations());
}

FilterBankConfig with(FilterKind filter, std::vector<MotionKind> motions) {
  FilterBankConfig config;
  config.filter = filter;
  config.motions = std::move(motions);
  return config;
}

// The same by the book, for matrices of fixed (6) or free size.
template <int N>
void textbook(benchmark::State& state) {
  using MatrixN = Eigen::Matrix<double, N, N>;
  using VectorN = Eigen::Matrix<double, N, 1>;
  const Scene scene;
  MatrixN f = MatrixN::Identity(6, 6);
  MatrixN q = MatrixN::Zero(6, 6);
  for (int i = 0; i < 3; ++i) {
    f(i, 3 + i) = 1.0;
    q(i, i) = 1.0 / 3.0;
    q(3 + i, i) = q(i, 3 + i) = 0.5;
    q(3 + i, 3 + i) = 1.0;
  }
  VectorN x = scene.start.x;
  MatrixN p = scene.start.p;
  Expectation expected;
  std::size_t k = 0;
  for (auto _ : state) {
    if (k == scene.plots.size()) {
      x = scene.start.x;
      p = scene.start.p;
      k = 0;
    }
    const Plot& plot = scene.plots[k++];
    x = (f * x).eval();
    p = (f * p * f.transpose() + q).eval();
    Eigen::Matrix<double, 4, 6> jacobian;
    measure(scene.axes, x, expected.z, jacobian);
    const Eigen::Matrix<double, N == 6 ? 3 : -1, N> h = jacobian.topRows(3);
    const Eigen::Matrix<double, N == 6 ? 3 : -1, N == 6 ? 3 : -1> spread = h * p * h.transpose();
    benchmark::DoNotOptimize(spread);
    const Eigen::Matrix<double, N == 6 ? 3 : -1, N == 6 ? 3 : -1> r = plot.variance.head(3).asDiagonal();
    const Eigen::Matrix<double, N == 6 ? 3 : -1, N == 6 ? 3 : -1> s = spread + r;
    const auto llt = s.llt();
    const Eigen::Matrix<double, N, N == 6 ? 3 : -1> gain = llt.solve(h * p).transpose();
    const Eigen::Matrix<double, N == 6 ? 3 : -1, 1> innovation = residual(plot.z, expected.z).head(3);
    x += gain * innovation;
    const MatrixN a = MatrixN::Identity(6, 6) - gain * h;
    p = (a * p * a.transpose() + gain * r * gain.transpose()).eval();
    p = (0.5 * (p + p.transpose())).eval();
    benchmark::DoNotOptimize(innovation.dot(llt.solve(innovation)));
  }
  benchmark::DoNotOptimize(x);
  state.SetItemsProcessed(state.iterations());
}
BENCHMARK(textbook<6>)->Name("textbook/fixed");
BENCHMARK(textbook<Eigen::Dynamic>)->Name("textbook/dynamic");

using enum MotionKind;
BENCHMARK_CAPTURE(steps, constant_velocity, with(FilterKind::extended, {constant_velocity}));
BENCHMARK_CAPTURE(steps, constant_velocity_range_rate, with(FilterKind::extended, {constant_velocity}), true);
BENCHMARK_CAPTURE(steps, constant_velocity_linear, with(FilterKind::linear, {constant_velocity}));
BENCHMARK_CAPTURE(steps, constant_velocity_unscented, with(FilterKind::unscented, {constant_velocity}));
BENCHMARK_CAPTURE(steps, constant_velocity_cubature, with(FilterKind::cubature, {constant_velocity}));
BENCHMARK_CAPTURE(steps, two_constant_velocities, with(FilterKind::extended, {constant_velocity, manoeuvring}));
BENCHMARK_CAPTURE(steps, level, with(FilterKind::extended, {level}));
BENCHMARK_CAPTURE(steps, turn, with(FilterKind::extended, {turn}));
BENCHMARK_CAPTURE(steps, singer, with(FilterKind::extended, {singer}));
BENCHMARK_CAPTURE(steps, ballistic, with(FilterKind::extended, {ballistic}));
BENCHMARK_CAPTURE(steps, boosting, with(FilterKind::extended, {boosting}));
BENCHMARK_CAPTURE(steps, all_motions_on_an_aircraft,
                  with(FilterKind::extended,
                       {constant_velocity, manoeuvring, level, turn, singer, ballistic, boosting}));

}  // namespace
}  // namespace iamd::tracking
