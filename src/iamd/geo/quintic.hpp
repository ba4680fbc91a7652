// The quintic through two states, for numbers and packs of them. Included by sources only.
#pragma once

#include "iamd/geo/pack.hpp"

namespace iamd::geo {

inline constexpr double shortest_fit_s = 1e-3;

// The powers of s = t/h of the polynomial that meets place, speed and acceleration (p, v, a) at s = 0 and s = 1. Below
// 1 ms, where rounding would spoil the fit, the parabola of its start.
template <class V>
IAMD_INLINE void quintic_coefficients(V h, V p0, V v0, V a0, V p1, V v1, V a1, V (&c)[6]) {
  const V h2 = h * h;
  c[0] = p0;
  c[1] = h * v0;
  c[2] = 0.5 * h2 * a0;
  // What is left for the upper powers at s = 1: in place, slope and curvature.
  const V place = (p1 - p0) - c[1] - c[2];
  const V slope = h * v1 - c[1] - 2.0 * c[2];
  const V curve = 0.5 * (h2 * a1 - 2.0 * c[2]);
  const MaskOf<V> fits = h >= shortest_fit_s;
  const V none = V{};
  c[3] = pick(fits, 10.0 * place - 4.0 * slope + curve, none);
  c[4] = pick(fits, -15.0 * place + 7.0 * slope - 2.0 * curve, none);
  c[5] = pick(fits, 6.0 * place - 3.0 * slope + curve, none);
}

}  // namespace iamd::geo
