// Models whose motion is a differential equation: dp/dt = v, dv/dt = a(state), and further states with rates of their
// own; white noise on the acceleration and on the further states. Included by the models' sources only.
#pragma once

#include <algorithm>
#include <cmath>

#include "iamd/tracking/gaussian.hpp"
#include "iamd/tracking/model.hpp"
#include "iamd/tracking/update_rules.hpp"

namespace iamd::tracking {

// What a motion says at a state of N numbers.
template <int N>
struct Local {
  Vector3 acceleration;
  Eigen::Matrix<double, 3, N> by;                        // derivative of the acceleration by the state
  Eigen::Matrix<double, N == 6 ? 1 : N - 6, 1> rate;     // of the further states …
  Eigen::Matrix<double, N == 6 ? 1 : N - 6, 1> rate_by;  // … and their derivatives by themselves
};

// White noise: power spectral densities.
template <int N>
struct Whiteness {
  double acceleration = 0.0;  // m²/s³ in each axis
  using Further = Eigen::Matrix<double, N == 6 ? 1 : N - 6, 1>;
  Further further = Further::Zero();  // of the further states
};

// Motion provides n, local(x, out), acceleration(x), longest_step(x, direction), whiteness() and, unless the further
// states stand still, further_rate(x). Mean by a two-stage
// Nyström step (midpoint); F = I + A h + A² h²/2 (and h³/6 of the gradient between position and velocity) with A at
// the midpoint; noise integrated over the step to the leading order in each block.
template <class Motion>
class OdeModel final : public Model {
 public:
  static constexpr int n = Motion::n;
  using State = Vector<n>;

  OdeModel(const ModelFacts& facts, FilterKind filter, const Motion& motion, const double* prior_mean,
           const double* prior_variance)
      : Model{facts}, filter_{filter}, motion_{motion} {
    std::copy_n(prior_mean, n - 6, prior_mean_);
    std::copy_n(prior_variance, n - 6, prior_variance_);
  }

  void start(const double* six, double* to) const override {
    std::copy_backward(six + 6, six + packed_length(6), to + n + triangle_length(6));
    std::copy_n(six, 6, to);
    for (int i = 6; i < n; ++i) {
      to[i] = prior_mean_[i - 6];
      for (int j = 0; j <= i; ++j) to[n + triangle_at(i, j)] = i == j ? prior_variance_[i - 6] : 0.0;
    }
  }

  void predict(const double* from, double dt_s, double* to) const override {
    State x = Eigen::Map<const State>(from);
    if (filter_ == FilterKind::unscented || filter_ == FilterKind::cubature) {
      Square<n> noise = Square<n>::zero();
      walk(x, dt_s, [&](double h, const Local<n>& local) {
        const Square<n> f = transition(local, h);
        propagate_noise(f, noise);
        add_noise(local, h, noise);
      });
      predict_sigma<n>(filter_, from, Flow{*this, dt_s}, noise, to);
      return;
    }
    double p[triangle_length(n)];
    std::copy_n(from + n, triangle_length(n), p);
    walk(x, dt_s, [&](double h, const Local<n>& local) {
      Square<n> noise = Square<n>::zero();
      add_noise(local, h, noise);
      propagate<n>(transition(local, h), p, noise, p);
    });
    std::copy_n(x.data(), n, to);
    std::copy_n(p, triangle_length(n), to + n);
    const double t = std::abs(dt_s);
    const double least = motion_.whiteness().acceleration * t * t * t / 3.0;
    if (!(least > 1e-13 * (p[0] + p[2] + p[5])) && t > 0.0) keep_positive<n>(to + n);
  }

  double update(const double* from, const Plot& plot, const SensorAxes& axes, double* to) const override {
    return update_by<n>(filter_, from, plot, axes, to);
  }

  double update_late(const double* from, const double* before, double dt_s, const Plot& plot, const SensorAxes& axes,
                     double* to) const override {
    WayBack<n> way;
    way.back = Square<n>::identity();
    way.noise = Square<n>::zero();
    State x = Eigen::Map<const State>(from);
    walk(x, dt_s, [&](double h, const Local<n>& local) {
      const Square<n> f = transition(local, h);
      Square<n> product;
      for (int i = 0; i < n; ++i) {
        for (int j = 0; j < n; ++j) {
          double sum = 0.0;
          for (int k = 0; k < n; ++k) sum += f.at[i][k] * way.back.at[k][j];
          product.at[i][j] = sum;
        }
      }
      way.back = product;
      propagate_noise(f, way.noise);
      add_noise(local, h, way.noise);
    });
    std::copy_n(x.data(), n, way.then);
    return update_late_by<n>(filter_, from, before, way, plot, axes, to);
  }

 private:
  struct Flow final : Carrier<n> {
    Flow(const OdeModel& of, double dt) : model{of}, dt_s{dt} {}
    void carry(const double* x, double* to) const override {
      State y = Eigen::Map<const State>(x);
      model.walk(y, dt_s, [](double, const Local<n>&) {});
      std::copy_n(y.data(), n, to);
    }
    const OdeModel& model;
    double dt_s;
  };

  // Carries x; take(h, what holds at the step's middle) for each step.
  template <class Take>
  void walk(State& x, double dt_s, const Take& take) const {
    double left = dt_s;
    Local<n> middle;
    while (std::abs(left) > 1e-12) {
      const double pieces = std::ceil(std::abs(left) / motion_.longest_step(x, left) - 1e-9);
      const double h = pieces > 1.0 ? left / pieces : left;
      const Vector3 a0 = motion_.acceleration(x);
      State at = x;
      at.template head<3>() += (0.5 * h) * x.template segment<3>(3) + (0.125 * h * h) * a0;
      at.template segment<3>(3) += (0.5 * h) * a0;
      if constexpr (requires { motion_.further_rate(x); }) {
        at.template tail<n - 6>() += (0.5 * h) * motion_.further_rate(x);
      }
      motion_.local(at, middle);
      x.template head<3>() += h * x.template segment<3>(3) + (h * h / 6.0) * (a0 + 2.0 * middle.acceleration);
      x.template segment<3>(3) += h * middle.acceleration;
      if constexpr (n > 6) x.template tail<n - 6>() += h * middle.rate;
      take(h, middle);
      left -= h;
    }
  }

  static Square<n> transition(const Local<n>& local, double h) {
    Square<n> f = Square<n>::identity();
    const double half = 0.5 * h * h;
    for (int i = 0; i < 3; ++i) {
      f.at[i][3 + i] += h;
      for (int j = 0; j < n; ++j) {
        double second = j >= 3 && j < 6 ? local.by(i, j - 3) : 0.0;  // of by · A
        for (int k = 0; k < 3; ++k) second += local.by(i, 3 + k) * local.by(k, j);
        if (j >= 6) second += local.by(i, j) * local.rate_by[j - 6];
        f.at[i][j] += half * local.by(i, j);
        if (j >= 3 && j < 6) f.at[i][j] += (h * half / 3.0) * local.by(i, j - 3);
        f.at[3 + i][j] += h * local.by(i, j) + half * second;
      }
    }
    for (int j = 6; j < n; ++j) {
      const double g = h * local.rate_by[j - 6];
      f.at[j][j] = 1.0 + g + 0.5 * g * g;
    }
    return f;
  }

  static void propagate_noise(const Square<n>& f, Square<n>& noise) {
    double triangle[triangle_length(n)];
    pack<n>(noise, triangle);
    propagate<n>(f, triangle, Square<n>::zero(), triangle);
    unpack<n>(triangle, noise);
  }

  // Of either sign of h: noise counts both ways.
  void add_noise(const Local<n>& local, double h, Square<n>& q) const {
    const Whiteness<n> white = motion_.whiteness();
    const double t = std::abs(h);
    const auto add = [&](int i, int j, double value) {
      q.at[i][j] += value;
      if (i != j) q.at[j][i] += value;
    };
    for (int i = 0; i < 3; ++i) {
      add(i, i, white.acceleration * t * t * t / 3.0);
      add(3 + i, i, white.acceleration * 0.5 * h * t);
      add(3 + i, 3 + i, white.acceleration * t);
    }
    for (int e = 6; e < n; ++e) {
      const double w = white.further[e - 6] * t;
      add(e, e, w);
      for (int i = 0; i < 3; ++i) {
        const double a = local.by(i, e);
        add(e, 3 + i, w * a * h / 2.0);
        add(e, i, w * a * h * h / 6.0);
        for (int j = 0; j < 3; ++j) {
          const double ab = w * a * local.by(j, e);
          if (j <= i) add(3 + i, 3 + j, ab * h * h / 3.0);
          if (j <= i) add(i, j, ab * h * h * h * h / 20.0);
          add(3 + i, j, ab * h * h * h / 8.0);
        }
      }
    }
  }

  FilterKind filter_;
  Motion motion_;
  double prior_mean_[n == 6 ? 1 : n - 6] = {};
  double prior_variance_[n == 6 ? 1 : n - 6] = {};
};

}  // namespace iamd::tracking
