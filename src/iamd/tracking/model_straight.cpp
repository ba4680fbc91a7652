// Straight lines in Ecef with white acceleration noise: constant_velocity and manoeuvring.
#include <algorithm>
#include <cmath>

#include "iamd/tracking/model.hpp"
#include "iamd/tracking/update_rules.hpp"

namespace iamd::tracking {
namespace {

constexpr int n = 6;

// F P Fᵀ + Q with F = [I dt I; 0 I], element by element.
void carry(const double* from, double dt, double psd, double* to) {
  const double t = std::abs(dt);
  const double noise_v = psd * t;
  const double noise_pv = 0.5 * dt * noise_v;
  const double noise_p = t * t * noise_v * (1.0 / 3.0);
  const double dt2 = dt * dt;
  for (int i = 0; i < 3; ++i) {
    to[i] = from[i] + dt * from[3 + i];
    to[3 + i] = from[3 + i];
  }
  const double* const p = from + n;
  double* const out = to + n;
  // Rows of the velocity: its covariance with the position, then with itself.
  constexpr int row[3] = {triangle_at(3, 0), triangle_at(4, 0), triangle_at(5, 0)};
  double vp[3][3];
  double vv[3][3];
#pragma GCC unroll 3
  for (int i = 0; i < 3; ++i) {
#pragma GCC unroll 3
    for (int j = 0; j < 3; ++j) {
      vp[i][j] = p[row[i] + j];
      vv[i][j] = p[i >= j ? row[i] + 3 + j : row[j] + 3 + i];
    }
  }
#pragma GCC unroll 3
  for (int i = 0; i < 3; ++i) {
#pragma GCC unroll 3
    for (int j = 0; j <= i; ++j) {
      const int at = triangle_at(i, j);
      out[at] = p[at] + (dt * (vp[i][j] + vp[j][i]) + dt2 * vv[i][j]) + (i == j ? noise_p : 0.0);
      out[row[i] + 3 + j] = vv[i][j] + (i == j ? noise_v : 0.0);
    }
#pragma GCC unroll 3
    for (int j = 0; j < 3; ++j) out[row[i] + j] = vp[i][j] + dt * vv[i][j] + (i == j ? noise_pv : 0.0);
  }
  // Where the path is long for what is known of the velocity, rounding may outweigh the noise.
  if (!(noise_p > 1e-13 * (out[0] + out[2] + out[5])) && dt != 0.0) keep_positive<n>(out);
}

class StraightModel final : public Model {
 public:
  StraightModel(FilterKind filter, double psd, MotionClass motion)
      : Model{{.states = n, .motion = motion, .regime = Regime::air}}, filter_{filter}, psd_{psd} {}

  void start(const double* six, double* to) const override { std::copy_n(six, packed_length(n), to); }
  // Linear: the sigma points of every rule give the same, up to rounding.
  void predict(const double* from, double dt_s, double* to) const override { carry(from, dt_s, psd_, to); }
  double update(const double* from, const Plot& plot, const SensorAxes& axes, double* to) const override {
    return update_by<n>(filter_, from, plot, axes, to);
  }
  double update_late(const double* from, const double* before, double dt_s, const Plot& plot, const SensorAxes& axes,
                     double* to) const override {
    WayBack<n> way;
    way.back = Square<n>::identity();
    way.noise = Square<n>::zero();
    const double t = std::abs(dt_s);
    for (int i = 0; i < 3; ++i) {
      way.then[i] = from[i] + dt_s * from[3 + i];
      way.then[3 + i] = from[3 + i];
      way.back.at[i][3 + i] = dt_s;
      way.noise.at[i][i] = psd_ * t * t * t / 3.0;
      way.noise.at[3 + i][i] = way.noise.at[i][3 + i] = 0.5 * psd_ * dt_s * t;
      way.noise.at[3 + i][3 + i] = psd_ * t;
    }
    return update_late_by<n>(filter_, from, before, way, plot, axes, to);
  }

 private:
  FilterKind filter_;
  double psd_;
};

}  // namespace

std::unique_ptr<Model> make_straight_model(const FilterBankConfig& config, bool manoeuvring) {
  const double manoeuvre_psd = 2.0 * config.manoeuvre_mps2 * config.manoeuvre_mps2 * config.accel_time_s;
  return std::make_unique<StraightModel>(config.filter, manoeuvring ? manoeuvre_psd : straight_psd_m2_s3(config),
                                         manoeuvring ? MotionClass::accelerating : MotionClass::constant_velocity);
}

}  // namespace iamd::tracking
