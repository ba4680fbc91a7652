// The extended Kalman filter of one motion model, in Ecef: how a track moves between detections and what a detection
// teaches. Internal to the room: interfaces stay free of Eigen.
#pragma once

#include <cmath>

#include <Eigen/Core>

#include "iamd/geo/frames.hpp"
#include "iamd/sensing/types.hpp"
#include "iamd/tracking/gaussian.hpp"

namespace iamd::tracking {

enum class Motion : int { ballistic = 0, constant_velocity = 1 };

// What the models assume. Unknown accelerations are white noise of a power spectral density (m²/s³) in every axis, or
// along the velocity for drag; an acceleration of standard deviation σ that keeps its value for about τ has the density
// 2σ²τ (Singer 1970).
struct MotionSettings {
  double ballistic_coefficient_kg_m2 = 5000.0;
  double ballistic_psd = 0.1;         // unmodelled forces outside the air
  double drag_psd_per_accel2 = 10.0;  // s: density along the velocity, per square of the drag acceleration
  double manoeuvre_psd = 90.0;        // constant velocity
};

// State (x y z vx vy vz; m, m/s) and covariance, and what the model says at the state.
struct Filter {
  Vector6 x = Vector6::Zero();
  Matrix6 p = Matrix6::Identity();
  Vector3 acceleration = Vector3::Zero();  // m/s²
  double psd = 0.0;                        // of process noise, largest axis, m²/s³
  double drag_mps2 = 0.0;
};

// Sets acceleration, psd and drag_mps2 from x.
void refresh(Motion motion, const MotionSettings& settings, Filter& filter);

// Carries x and p over `dt_s` (any sign; backwards, process noise still adds). Needs a refreshed filter and leaves one
// that is not.
//
// Ballistic: gravity with J2, Coriolis and centrifugal force, drag with the assumed ballistic coefficient. Constant
// velocity: speed and angle of climb stay, the direction turns with the local horizontal, dv/dt = (v (u·v) - u v²)/r
// with u radial, so that level flight stays level over a round Earth. Both left out: thrust, lift, wind. Mean by a
// two-stage Nyström step (midpoint acceleration; local error h⁴/24·jerk in position), steps of at most 10 s outside the
// air and a scale height of path inside it; F = I + Ah + A²h²/2 with gravity gradient and drag at the midpoint.
//
// `known_velocity`: where the velocity of x stands for nothing but a broad prior, the velocity about which to
// linearise.
void advance(Motion motion, const MotionSettings& settings, double dt_s, Filter& filter,
             const Vector3* known_velocity = nullptr);

// Where a radar stands, ready for use.
struct SiteAxes {
  Vector3 origin = Vector3::Zero();
  Vector3 east = Vector3::UnitX(), north = Vector3::UnitY(), up = Vector3::UnitZ();
};
[[nodiscard]] SiteAxes axes_of(const geo::Site& site);

// A detection in Ecef: line of sight, axes across it, variances.
struct Measurement {
  Vector3 origin;  // of the radar
  Vector3 line;    // unit vector along the measured direction
  Vector3 across;  // horizontal, to growing azimuth
  Vector3 along;   // to growing elevation
  double range_m = 0.0;
  double range_variance = 0.0;   // m²
  double across_variance = 0.0;  // rad², azimuth times cos(elevation)
  double along_variance = 0.0;   // rad², elevation
  // The same as a position with covariance, with the mean and the spread that the curvature of the error's shell adds
  // (Longbin, Xiaoquan, Yiyu, Kang and Bar-Shalom 1998, to second order).
  Vector3 position;
  Matrix3 covariance;
};
[[nodiscard]] Measurement measurement_of(const sensing::Detection& detection, const SiteAxes& site);

// How well a measurement fitted.
struct Fit {
  double distance2 = 0.0;    // squared Mahalanobis distance of the innovation
  double determinant = 1.0;  // of the innovation covariance, m⁶
  [[nodiscard]] double log_likelihood() const {
    return -0.5 * (distance2 + std::log(determinant));
  }  // up to a constant
};

// Takes a measurement made at the filter's time. Where the measurement is the better known, it is used as a position
// (converted measurement: linear); otherwise range and direction are linearised about the estimate, with the
// second-order terms for the curvature of the range shell (Bar-Shalom, Li and Kirubarajan 2001, sec. 10.3.3), that of
// the range widened twelvefold, which keeps the covariance honest (NEES 5.5 to 6.6 of 6) as long as the shell's bulge,
// r·(σ_across² + σ_along²)/2, is below three standard deviations of range; beyond (0.5° and 10 m at 1 000 km) some
// tracks grow overconfident. Direction is compared as a vector, so azimuth has neither wrap nor pole. Joseph form.
// Leaves a filter that is not refreshed.
Fit update(const Measurement& measurement, Filter& filter);

// Takes a measurement made `dt_s` (negative) before the filter's time: the innovation is formed at the measurement's
// time by carrying the state back, and mapped to the state now; the process noise in between counts as measurement
// noise (Bar-Shalom 2002, his algorithm C with that noise kept). Needs a refreshed filter and leaves one that is not.
Fit update_late(Motion motion, const MotionSettings& settings, double dt_s, const Measurement& measurement,
                Filter& filter);

// Squared Mahalanobis distance of a measurement from a filter's position extrapolated by `dt_s`, and the determinant
// (m⁶) of the innovation's covariance. Needs a refreshed filter; good to a few metres over seconds, less where drag
// changes.
struct Gate {
  double distance2 = 0.0;
  double determinant = 1.0;
};
[[nodiscard]] Gate gate(const Filter& filter, double dt_s, const Measurement& measurement);

// Squared distance of two states under the sum of their covariances.
[[nodiscard]] double distance2(const Filter& a, const Filter& b);

}  // namespace iamd::tracking
