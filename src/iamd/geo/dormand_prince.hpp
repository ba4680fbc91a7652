// One step of Dormand and Prince's embedded pair RK5(4)7M (J. Comp. Appl. Math. 6, 1980, 19–26, table 2), and the step
// control. Included by integrators' sources only.
#pragma once

#include <array>

#include "iamd/geo/pack.hpp"
#include "iamd/geo/types.hpp"

namespace iamd::geo {

// Position (m) and velocity (m/s) in Ecef, or their rates.
template <class V>
struct Six {
  V at[6];
};

template <class V>
struct DormandPrinceStep {
  Six<V> end;
  Six<V> end_rate;
  V position_error_m;
  V velocity_error_mps;
};

IAMD_INLINE Six<double> packed(const State<Ecef>& s) {
  return {{s.position.x_m, s.position.y_m, s.position.z_m, s.velocity.x_mps, s.velocity.y_mps, s.velocity.z_mps}};
}
IAMD_INLINE State<Ecef> unpacked(const Six<double>& y) {
  return {{y.at[0], y.at[1], y.at[2]}, {y.at[3], y.at[4], y.at[5]}};
}
IAMD_INLINE std::array<double, 3> acceleration_in(const Six<double>& rate) {
  return {rate.at[3], rate.at[4], rate.at[5]};
}

// The distance from the Earth's centre times its rate of change.
template <class V>
IAMD_INLINE V radial_rate(const Six<V>& y) {
  return y.at[0] * y.at[3] + y.at[1] * y.at[4] + y.at[2] * y.at[5];
}

// From y at t with rate k1 = f(t, y) over a time h. `f(t, y, rate)` gives the rate.
template <class V, class RightHandSide>
IAMD_INLINE void take_step(const RightHandSide& f, V t, const Six<V>& y, const Six<V>& k1, V h,
                           DormandPrinceStep<V>& step) {
  Six<V> k2;
  Six<V> k3;
  Six<V> k4;
  Six<V> k5;
  Six<V> k6;
  Six<V> at;
  repeat<6>([&](int i) IAMD_INLINE_LAMBDA { at.at[i] = y.at[i] + h * (1.0 / 5.0) * k1.at[i]; });
  f(t + h * (1.0 / 5.0), at, k2);
  repeat<6>([&](int i)
                IAMD_INLINE_LAMBDA { at.at[i] = y.at[i] + h * (3.0 / 40.0 * k1.at[i] + 9.0 / 40.0 * k2.at[i]); });
  f(t + h * (3.0 / 10.0), at, k3);
  repeat<6>([&](int i) IAMD_INLINE_LAMBDA {
    at.at[i] = y.at[i] + h * (44.0 / 45.0 * k1.at[i] - 56.0 / 15.0 * k2.at[i] + 32.0 / 9.0 * k3.at[i]);
  });
  f(t + h * (4.0 / 5.0), at, k4);
  repeat<6>([&](int i) IAMD_INLINE_LAMBDA {
    at.at[i] = y.at[i] + h * (19372.0 / 6561.0 * k1.at[i] - 25360.0 / 2187.0 * k2.at[i] + 64448.0 / 6561.0 * k3.at[i] -
                              212.0 / 729.0 * k4.at[i]);
  });
  f(t + h * (8.0 / 9.0), at, k5);
  repeat<6>([&](int i) IAMD_INLINE_LAMBDA {
    at.at[i] = y.at[i] + h * (9017.0 / 3168.0 * k1.at[i] - 355.0 / 33.0 * k2.at[i] + 46732.0 / 5247.0 * k3.at[i] +
                              49.0 / 176.0 * k4.at[i] - 5103.0 / 18656.0 * k5.at[i]);
  });
  f(t + h, at, k6);
  repeat<6>([&](int i) IAMD_INLINE_LAMBDA {
    step.end.at[i] = y.at[i] + h * (35.0 / 384.0 * k1.at[i] + 500.0 / 1113.0 * k3.at[i] + 125.0 / 192.0 * k4.at[i] -
                                    2187.0 / 6784.0 * k5.at[i] + 11.0 / 84.0 * k6.at[i]);
  });
  f(t + h, step.end, step.end_rate);
  V error[6];
  repeat<6>([&](int i) IAMD_INLINE_LAMBDA {
    error[i] = h * (71.0 / 57600.0 * k1.at[i] - 71.0 / 16695.0 * k3.at[i] + 71.0 / 1920.0 * k4.at[i] -
                    17253.0 / 339200.0 * k5.at[i] + 22.0 / 525.0 * k6.at[i] - 1.0 / 40.0 * step.end_rate.at[i]);
  });
  step.position_error_m = root(error[0] * error[0] + error[1] * error[1] + error[2] * error[2]);
  step.velocity_error_mps = root(error[3] * error[3] + error[4] * error[4] + error[5] * error[5]);
}

// By what to multiply a step whose error was `error` times the allowed one: a safety factor of 0.9, between 0.2 and 5.
// Errors that are not numbers shorten the step.
template <class V>
IAMD_INLINE V step_factor(V error) {
  // The fifth root overshoots nothing: tiny errors are raised to where the step grows fivefold, huge ones are cut off.
  const V shown = pick(error <= 1e30, larger(error, all_lanes<V>(1e-5)), all_lanes<V>(1e30));
  const V factor = smaller(all_lanes<V>(5.0), 0.9 * inverse_fifth_root(shown));
  return larger(factor, all_lanes<V>(0.2));
}

}  // namespace iamd::geo
