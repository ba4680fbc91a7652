// Lambert's problem: the free flight that leads from one place to another in a given time.
#pragma once

#include <array>

#include "iamd/base/error.hpp"

namespace iamd::geo {

// Velocities at both ends of an arc, along the axes of the positions.
struct LambertArc {
  std::array<double, 3> v1_mps{};
  std::array<double, 3> v2_mps{};
};

// The two-body orbit about the origin of an inertial frame that passes through r1 and, time_s later and before a full
// revolution, through r2. `prograde` asks for motion about +z (an angular momentum with a positive z component): the
// way round follows from that. In a plane through the z axis prograde is the shorter way; from a place to one straight
// above or below it the motion is rectilinear. Ellipses, parabolas and hyperbolas alike.
//
// Izzo, "Revisiting Lambert's problem", Celestial Mechanics and Dynamical Astronomy 121 (2015), for geometry and
// unknown; time of flight by Battin (1999), §7.4, and Lancaster and Blanchard (1969); root by Chandrupatla's bracketing
// method (1997), which always converges. Accuracy: 1e-13 of the speeds, but for what rounding of r1 and r2 itself does:
// a direction is lost to 2e-16/(π - θ) near opposite places, a speed to 2e-16·|r1|/|r2 - r1| near equal ones, and
// digits are lost on arcs that all but pass through the centre. Left out: all forces but the centre's, and more than
// one revolution. A microsecond.
//
// Errors: numbers that are not finite; a place at the centre; equal places; places within 1e-7 rad of opposite ones
// (every plane through them holds a solution); a time so short or so long beside the distances that |log10(1 + x)| of
// Izzo's unknown exceeds 6 (a million times slower or faster than the parabola, roughly).
[[nodiscard]] base::Result<LambertArc> lambert(const std::array<double, 3>& r1_m, const std::array<double, 3>& r2_m,
                                               double time_s, double gm_m3_s2, bool prograde);

}  // namespace iamd::geo
