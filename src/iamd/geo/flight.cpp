#include "iamd/geo/flight.hpp"

#include <algorithm>
#include <bit>
#include <cmath>
#include <cstdint>
#include <utility>

#include "iamd/geo/atmosphere.hpp"
#include "iamd/geo/density_table.hpp"
#include "iamd/geo/frames.hpp"
#include "iamd/geo/vertical.hpp"

namespace iamd::geo {
namespace {

// Position (m) and velocity (m/s) in Ecef.
using Vector6 = std::array<double, 6>;

Vector6 packed(const State<Ecef>& s) {
  return {s.position.x_m, s.position.y_m, s.position.z_m, s.velocity.x_mps, s.velocity.y_mps, s.velocity.z_mps};
}

State<Ecef> unpacked(const Vector6& y) { return {{y[0], y[1], y[2]}, {y[3], y[4], y[5]}}; }

double radial_rate(const Vector6& y) { return y[0] * y[3] + y[1] * y[4] + y[2] * y[5]; }  // times r

// The forces of one flight, made ready for the inner loop. Whether drag acts is settled once a step, by set_phase():
// within a step the right-hand side is smooth.
class Forces {
 public:
  explicit Forces(const ForceModel& model)
      : drag_factor_{model.ballistic_coefficient_kg_m2 ? 0.5 / *model.ballistic_coefficient_kg_m2 : 0.0},
        descent_only_{model.drag_on_descent_only},
        air_{&us1976_density_table()} {}

  // Drag on or off, as climbing or falling asks; true when that changed.
  bool set_phase(const Vector6& y) {
    const double factor = descent_only_ && radial_rate(y) >= 0.0 ? 0.0 : drag_factor_;
    return std::exchange(acting_factor_, factor) != factor;
  }
  [[nodiscard]] bool drag_acts() const { return acting_factor_ > 0.0; }
  [[nodiscard]] bool drag_waits() const { return drag_factor_ > 0.0 && acting_factor_ == 0.0; }

  // dy/dt.
  void operator()(const Vector6& y, Vector6& rate) const {
    const double x = y[0];
    const double yy = y[1];
    const double z = y[2];
    const double r2 = x * x + yy * yy + z * z;
    const double r = std::sqrt(r2);
    const double per_r2 = 1.0 / r2;
    const double z2_over_r2 = z * z * per_r2;
    const double pull = -gm_m3_s2 * r * per_r2 * per_r2;
    const double oblate = (1.5 * j2 * semi_major_axis_m * semi_major_axis_m) * per_r2;
    const double equatorial = pull * (1.0 + oblate * (1.0 - 5.0 * z2_over_r2)) + earth_rate_radps * earth_rate_radps;
    const double axial = pull * (1.0 + oblate * (3.0 - 5.0 * z2_over_r2));
    rate[0] = y[3];
    rate[1] = y[4];
    rate[2] = y[5];
    rate[3] = equatorial * x + 2.0 * earth_rate_radps * y[4];
    rate[4] = equatorial * yy - 2.0 * earth_rate_radps * y[3];
    rate[5] = axial * z;
    if (acting_factor_ == 0.0) return;
    const double density = air_->at(quick_height(r, r * per_r2, z2_over_r2));
    if (density == 0.0) return;
    const double speed = std::sqrt(y[3] * y[3] + y[4] * y[4] + y[5] * y[5]);
    const double drag = acting_factor_ * density * speed;
    rate[3] -= drag * y[3];
    rate[4] -= drag * y[4];
    rate[5] -= drag * y[5];
  }

 private:
  double drag_factor_;          // ½/β
  double acting_factor_ = 0.0;  // the same, or 0 while drag does not act
  bool descent_only_;
  const DensityTable* air_;
};

// The longest step from here that does not cross a kink of the density: a step across one would be rejected again and
// again. `h` when no kink is near or there is no drag.
double step_to_kink(const Vector6& y, const Vector6& rate, double h) {
  constexpr double clearance_m = 0.5;
  const double r2 = y[0] * y[0] + y[1] * y[1] + y[2] * y[2];
  const double r = std::sqrt(r2);
  const double u = y[2] * y[2] / r2;
  const double alt = quick_height(r, 1.0 / r, u);
  const double climb = quick_climb(r, u, y[2], y[5], radial_rate(y) / r);
  if (alt > us1976_kink_alt_m.back() && climb * h > -(alt - us1976_kink_alt_m.back())) return h;
  const double lateral2 = y[3] * y[3] + y[4] * y[4] + y[5] * y[5] - climb * climb;
  const double climb_rate = (y[0] * rate[3] + y[1] * rate[4] + y[2] * rate[5] + lateral2) / r;
  for (std::size_t i = 0; i < us1976_kink_alt_m.size(); ++i) {
    // The nearest kink ahead: downwards the last one below, upwards the first one above.
    const std::size_t k = climb < 0.0 ? us1976_kink_alt_m.size() - 1 - i : i;
    const double way = us1976_kink_alt_m[k] - alt;
    if (climb < 0.0 ? way > -clearance_m : way < clearance_m) continue;
    const double square = climb * climb + 2.0 * climb_rate * way;
    if (square <= 0.0) return h;  // turns before it
    const double time = 2.0 * way / (climb + std::copysign(std::sqrt(square), climb));
    return time > 0.0 && time < h ? time : h;
  }
  return h;
}

// The longest step from a climb that does not pass the apogee in the air, where drag sets in: short of it from afar, to
// it from near.
double step_to_apogee(const Vector6& y, const Vector6& rate, double h) {
  const double climb = radial_rate(y);
  const double speed2 = y[3] * y[3] + y[4] * y[4] + y[5] * y[5];
  const double climb_rate = y[0] * rate[3] + y[1] * rate[4] + y[2] * rate[5] + speed2;
  const double time = -climb / climb_rate;
  if (!(time >= 0.0 && time < h) || ellipsoid_height({y[0], y[1], y[2]}) > DensityTable::top_alt_m) return h;
  return time > 0.05 ? 0.99 * time : time + 1e-6;
}

// err^(-1/5) to 1e-3, from the bits of a double and three Newton steps: no call to pow, the same on every machine.
double inverse_fifth_root(double err) {
  const auto bits = std::bit_cast<std::uint64_t>(err);
  double y = std::bit_cast<double>(0x4CB8000000000000ULL - bits / 5U);
  for (int i = 0; i < 3; ++i) {
    const double y2 = y * y;
    y *= 1.2 - 0.2 * err * y2 * y2 * y;
  }
  return y;
}

// One step of Dormand and Prince (1980), RK5(4)7M.
struct Step {
  Vector6 end;
  Vector6 end_rate;
  double position_error_m;
  double velocity_error_mps;
};

void take_step(const Forces& f, const Vector6& y, const Vector6& k1, double h, Step& step) {
  Vector6 k2;
  Vector6 k3;
  Vector6 k4;
  Vector6 k5;
  Vector6 k6;
  Vector6 at;
  for (std::size_t i = 0; i < 6; ++i) at[i] = y[i] + h * (1.0 / 5.0) * k1[i];
  f(at, k2);
  for (std::size_t i = 0; i < 6; ++i) at[i] = y[i] + h * (3.0 / 40.0 * k1[i] + 9.0 / 40.0 * k2[i]);
  f(at, k3);
  for (std::size_t i = 0; i < 6; ++i) {
    at[i] = y[i] + h * (44.0 / 45.0 * k1[i] - 56.0 / 15.0 * k2[i] + 32.0 / 9.0 * k3[i]);
  }
  f(at, k4);
  for (std::size_t i = 0; i < 6; ++i) {
    at[i] = y[i] + h * (19372.0 / 6561.0 * k1[i] - 25360.0 / 2187.0 * k2[i] + 64448.0 / 6561.0 * k3[i] -
                        212.0 / 729.0 * k4[i]);
  }
  f(at, k5);
  for (std::size_t i = 0; i < 6; ++i) {
    at[i] = y[i] + h * (9017.0 / 3168.0 * k1[i] - 355.0 / 33.0 * k2[i] + 46732.0 / 5247.0 * k3[i] +
                        49.0 / 176.0 * k4[i] - 5103.0 / 18656.0 * k5[i]);
  }
  f(at, k6);
  for (std::size_t i = 0; i < 6; ++i) {
    step.end[i] = y[i] + h * (35.0 / 384.0 * k1[i] + 500.0 / 1113.0 * k3[i] + 125.0 / 192.0 * k4[i] -
                              2187.0 / 6784.0 * k5[i] + 11.0 / 84.0 * k6[i]);
  }
  f(step.end, step.end_rate);
  double error[6];
  for (std::size_t i = 0; i < 6; ++i) {
    error[i] = h * (71.0 / 57600.0 * k1[i] - 71.0 / 16695.0 * k3[i] + 71.0 / 1920.0 * k4[i] -
                    17253.0 / 339200.0 * k5[i] + 22.0 / 525.0 * k6[i] - 1.0 / 40.0 * step.end_rate[i]);
  }
  step.position_error_m = std::sqrt(error[0] * error[0] + error[1] * error[1] + error[2] * error[2]);
  step.velocity_error_mps = std::sqrt(error[3] * error[3] + error[4] * error[4] + error[5] * error[5]);
}

// The zero of a continuous function in [low, high], where its values have opposite signs, by the Illinois rule.
template <class Function>
double zero_of(const Function& f, double low, double high, double tolerance) {
  double f_low = f(low);
  double f_high = f(high);
  int side = 0;
  for (int i = 0; i < 100 && high - low > tolerance; ++i) {
    double middle = (low * f_high - high * f_low) / (f_high - f_low);
    if (!(middle > low && middle < high)) middle = 0.5 * (low + high);
    const double f_middle = f(middle);
    if (f_middle == 0.0) return middle;
    if ((f_middle > 0.0) == (f_low > 0.0)) {
      low = middle;
      f_low = f_middle;
      if (side == -1) f_high *= 0.5;
      side = -1;
    } else {
      high = middle;
      f_high = f_middle;
      if (side == 1) f_low *= 0.5;
      side = 1;
    }
    if (std::abs(f_middle) < 1e-7) return middle;
  }
  return 0.5 * (low + high);
}

// When, after the start of a step, the path descends through the ground; none when it does not.
std::optional<double> ground_crossing(const TrajectoryPiece& path, double ground_alt_m) {
  double low = 0.0;
  double high = path.length_s;
  const auto climb = [&](double t) { return radial_rate(packed(state_at(path, path.start_s + t))); };
  if (climb(0.0) > 0.0) {
    if (climb(high) > 0.0) return std::nullopt;
    low = zero_of(climb, 0.0, high, 1e-6);  // the top
  } else if (climb(high) > 0.0) {
    high = zero_of(climb, 0.0, high, 1e-6);  // the bottom of a grazing path
  }
  const auto height = [&](double t) {
    return vertical(state_at(path, path.start_s + t).position).alt_m - ground_alt_m;
  };
  if (height(high) > 0.0) return std::nullopt;
  if (height(low) <= 0.0) return low;  // never above the ground in this step
  return zero_of(height, low, high, 1e-9);
}

}  // namespace

std::array<double, 3> acceleration(const State<Ecef>& state, const ForceModel& forces) {
  Vector6 rate;
  Forces ready{forces};
  ready.set_phase(packed(state));
  ready(packed(state), rate);
  return {rate[3], rate[4], rate[5]};
}

double specific_energy(const State<Ecef>& s) {
  const auto& p = s.position;
  const double vx = s.velocity.x_mps - earth_rate_radps * p.y_m;
  const double vy = s.velocity.y_mps + earth_rate_radps * p.x_m;
  const double vz = s.velocity.z_mps;
  const double r2 = p.x_m * p.x_m + p.y_m * p.y_m + p.z_m * p.z_m;
  const double oblate = 0.5 * j2 * semi_major_axis_m * semi_major_axis_m / r2;
  return 0.5 * (vx * vx + vy * vy + vz * vz) -
         gm_m3_s2 / std::sqrt(r2) * (1.0 + oblate * (1.0 - 3.0 * p.z_m * p.z_m / r2));
}

FlightResult fly(const State<Ecef>& start, double start_s, const ForceModel& model, const FlightOptions& options,
                 Trajectory* path) {
  constexpr double shortest_step_s = 1e-6;
  constexpr int most_evaluations = 200000;  // an honest flight takes some thousands; a hopeless state ends here
  Forces forces{model};
  FlightResult result;
  Vector6 y = packed(start);
  Vector6 rate;
  forces.set_phase(y);
  forces(y, rate);
  ++result.evaluations;
  double elapsed = 0.0;
  double h = std::min(options.initial_step_s, options.longest_step_s);
  double climb = radial_rate(y);
  bool rejected = false;
  Step step;

  const auto piece_of = [&](double length) {
    return quintic(start_s + elapsed, length, unpacked(y), {rate[3], rate[4], rate[5]}, unpacked(step.end),
                   {step.end_rate[3], step.end_rate[4], step.end_rate[5]});
  };

  while (elapsed < options.longest_flight_s && result.evaluations < most_evaluations) {
    const double left = options.longest_flight_s - elapsed;
    const double wanted = h;
    if (forces.drag_acts()) h = step_to_kink(y, rate, h);
    if (forces.drag_waits()) h = step_to_apogee(y, rate, h);
    const bool cut = h < wanted;
    const bool last = h >= left;
    if (last) h = left;
    take_step(forces, y, rate, h, step);
    result.evaluations += 6;
    const double error =
        std::max(step.position_error_m / options.tolerance_m, step.velocity_error_mps / options.tolerance_mps);
    // The fifth root overshoots nothing: tiny errors are raised to where the step grows fivefold.
    const double factor = std::isfinite(error) ? std::min(5.0, 0.9 * inverse_fifth_root(std::max(error, 1e-5))) : 0.2;
    if (!(error <= 1.0) && h > shortest_step_s) {
      h = std::max({h * factor, 0.2 * h, shortest_step_s});
      rejected = true;
      continue;
    }
    if (!std::isfinite(error)) break;  // the state itself is not a number

    const double end_climb = radial_rate(step.end);
    const Vector6& e = step.end;
    const bool near_ground = ellipsoid_height({e[0], e[1], e[2]}) < options.ground_alt_m + 20.0;
    if (near_ground || (climb < 0.0 && end_climb > 0.0)) {
      if (auto crossing = ground_crossing(piece_of(h), options.ground_alt_m)) {
        double length = std::clamp(*crossing, shortest_step_s, h);
        // The quintic is not the integrator's own state: take the step to there and correct by the height left.
        for (int i = 0; i < 5; ++i) {
          take_step(forces, y, rate, length, step);
          result.evaluations += 6;
          const Vertical v = vertical(unpacked(step.end).position);
          const double climb_mps = (e[0] * e[3] + e[1] * e[4]) / std::max(v.rho_m, 1e-3) * v.cos_lat + e[5] * v.sin_lat;
          const double shift = climb_mps < 0.0 ? -(v.alt_m - options.ground_alt_m) / climb_mps : 0.0;
          if (std::abs(shift) < 1e-7 || length + shift < shortest_step_s || length + shift > h) break;
          length += shift;
        }
        if (path != nullptr) path->append(piece_of(length));
        result.end = FlightEnd::ground;
        result.end_s = start_s + elapsed + length;
        result.end_state = unpacked(step.end);
        return result;
      }
    }

    if (path != nullptr) path->append(piece_of(h));
    elapsed = last ? options.longest_flight_s : elapsed + h;
    y = step.end;
    rate = step.end_rate;
    climb = end_climb;
    if (forces.set_phase(y)) {
      forces(y, rate);
      ++result.evaluations;
    }
    // No growth right after a rejection; after a cut, the step that was wanted is tried again.
    double next = rejected ? h * std::min(factor, 1.0) : h * factor;
    if (cut) next = std::max(next, wanted);
    h = std::clamp(next, shortest_step_s, options.longest_step_s);
    rejected = false;
  }
  result.end = FlightEnd::time;
  result.end_s = start_s + elapsed;
  result.end_state = unpacked(y);
  return result;
}

}  // namespace iamd::geo
