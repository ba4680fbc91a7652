// Singer's model (1970): the acceleration is a further state that forgets itself exponentially. Linear, in Ecef.
#include <algorithm>
#include <array>
#include <cmath>

#include "iamd/tracking/model.hpp"
#include "iamd/tracking/update_rules.hpp"

namespace iamd::tracking {
namespace {

constexpr int n = 9;

// One axis: transition and noise of position, velocity, acceleration.
struct Axis {
  double by_accel[3];  // of position, velocity and acceleration by the acceleration
  double noise[triangle_length(3)];
};

// What white noise of unit density on the acceleration does to position, velocity and acceleration after s seconds.
void response(double alpha, double s, double (&g)[3]) {
  const double b = alpha * s;
  if (std::abs(b) < 0.5) {  // b - 1 + exp(-b) as a series: no digits are lost
    double term = 0.5 * b * b;
    double sum = 0.0;
    for (int k = 3; k < 18; ++k) {
      sum += term;
      term *= -b / k;
    }
    g[0] = sum / (alpha * alpha);
  } else {
    g[0] = (b - 1.0 + std::exp(-b)) / (alpha * alpha);
  }
  g[1] = -std::expm1(-b) / alpha;
  g[2] = std::exp(-b);
}

// Over t >= 0; sigma2: variance of the acceleration. The noise is the integral of the response's products: Gauss and
// Legendre's rule with 8 nodes on pieces of at most 1/alpha, exact to rounding.
Axis axis_over(double alpha, double sigma2, double t) {
  static constexpr std::array node{0.1834346424956498, 0.5255324099163290, 0.7966664774136267, 0.9602898564975363};
  static constexpr std::array weight{0.3626837833783620, 0.3137066458778873, 0.2223810344533745, 0.1012285362903763};
  Axis axis{};
  response(alpha, t, axis.by_accel);
  const int pieces = static_cast<int>(std::clamp(std::ceil(alpha * t), 1.0, 64.0));
  const double half = 0.5 * t / pieces;
  for (int piece = 0; piece < pieces; ++piece) {
    for (std::size_t k = 0; k < node.size(); ++k) {
      for (const double side : {-1.0, 1.0}) {
        double g[3];
        response(alpha, half * (2.0 * piece + 1.0 + side * node[k]), g);
        for (int i = 0; i < 3; ++i) {
          for (int j = 0; j <= i; ++j) {
            axis.noise[triangle_at(i, j)] += 2.0 * alpha * sigma2 * half * weight[k] * g[i] * g[j];
          }
        }
      }
    }
  }
  return axis;
}

class SingerModel final : public Model {
 public:
  explicit SingerModel(const FilterBankConfig& config)
      : Model{{.states = n, .motion = MotionClass::accelerating, .regime = Regime::air}},
        filter_{config.filter},
        alpha_{1.0 / config.accel_time_s},
        sigma2_{config.manoeuvre_mps2 * config.manoeuvre_mps2} {}

  void start(const double* six, double* to) const override {
    std::copy_backward(six + 6, six + packed_length(6), to + n + triangle_length(6));
    std::copy_n(six, 6, to);
    for (int i = 6; i < n; ++i) {
      to[i] = 0.0;
      for (int j = 0; j <= i; ++j) to[n + triangle_at(i, j)] = i == j ? sigma2_ : 0.0;
    }
  }
  void predict(const double* from, double dt_s, double* to) const override {
    WayBack<n> way;
    over(from, dt_s, way);
    propagate<n>(way.back, from + n, way.noise, to + n);
    std::copy_n(way.then, n, to);
    if (!(way.noise.at[0][0] > 1e-13 * (to[n] + to[n + 2] + to[n + 5]))) keep_positive<n>(to + n);
  }
  double update(const double* from, const Plot& plot, const SensorAxes& axes, double* to) const override {
    return update_by<n>(filter_, from, plot, axes, to);
  }
  double update_late(const double* from, const double* before, double dt_s, const Plot& plot, const SensorAxes& axes,
                     double* to) const override {
    WayBack<n> way;
    over(from, dt_s, way);
    return update_late_by<n>(filter_, from, before, way, plot, axes, to);
  }

 private:
  // The way over dt of either sign; backwards, F(-t) Q(t) F(-t)ᵀ is the noise.
  void over(const double* from, double dt_s, WayBack<n>& way) const {
    way.back = Square<n>::identity();
    way.noise = Square<n>::zero();
    const Axis axis = axis_over(alpha_, sigma2_, std::abs(dt_s));
    double noise[triangle_length(3)];
    std::copy_n(axis.noise, triangle_length(3), noise);
    double by_accel[3];
    response(alpha_, dt_s, by_accel);
    if (dt_s < 0.0) {
      Square<3> f = Square<3>::identity();
      f.at[0][1] = dt_s;
      for (int i = 0; i < 3; ++i) f.at[i][2] = by_accel[i];
      propagate<3>(f, axis.noise, Square<3>::zero(), noise);
    }
    for (int k = 0; k < 3; ++k) {
      way.back.at[k][3 + k] = dt_s;
      for (int i = 0; i < 3; ++i) {
        way.back.at[3 * i + k][6 + k] = by_accel[i];
        for (int j = 0; j < 3; ++j) way.noise.at[3 * i + k][3 * j + k] = noise[symmetric_at(i, j)];
      }
    }
    for (int i = 0; i < n; ++i) {
      way.then[i] = 0.0;
      for (int k = 0; k < n; ++k) way.then[i] += way.back.at[i][k] * from[k];
    }
  }

  FilterKind filter_;
  double alpha_;
  double sigma2_;
};

}  // namespace

ModelOwner make_singer_model(const FilterBankConfig& config) { return std::make_unique<SingerModel>(config); }

}  // namespace iamd::tracking
