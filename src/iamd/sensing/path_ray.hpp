// One ray through the air, step by step: what path_loss.cpp is made of.
#pragma once

#include <algorithm>
#include <cmath>

#include "iamd/geo/types.hpp"

namespace iamd::sensing {

// n = 1 + ν exp(-h/H), with the curvature of k at the surface: 1/k = 1 + (R/n) dn/dh (ITU-R P.310-10, 2019). H is that
// of the reference atmosphere of ITU-R P.453-14 (2019).
class BendingAir {
 public:
  static constexpr double scale_m = 7350.0;
  static constexpr double lowest_m = -2000.0;  // the air below is as it is there

  explicit BendingAir(double k) {
    const double x = (1.0 - 1.0 / k) * scale_m / geo::mean_radius_m;
    excess_ = x / (1.0 - x);
  }
  // (dn/dh)/n
  [[nodiscard]] double bend_per_m(double alt_m) const {
    if (alt_m < lowest_m) return 0.0;
    const double part = excess_ * std::exp(-alt_m / scale_m);
    return -part / (scale_m * (1.0 + part));
  }

 private:
  double excess_;
};

// In the vertical plane: x along the ground at the antenna, z from the Earth's centre through it, metres.
struct Ray {
  double x = 0.0, z = 0.0;
  double dx = 1.0, dz = 0.0;  // direction, a unit vector
  double alt_m = 0.0;
  double length_m = 0.0;

  static Ray from(double antenna_alt_m, double apparent_sine) {
    const double u = std::clamp(apparent_sine, -1.0, 1.0);
    return {0.0, geo::mean_radius_m + antenna_alt_m, std::sqrt((1.0 - u) * (1.0 + u)), u, antenna_alt_m, 0.0};
  }
  [[nodiscard]] double climb() const { return (x * dx + z * dz) / std::sqrt(x * x + z * z); }

  // One step of the leapfrog method: dd/ds = (∇n - (d·∇n) d)/n. The bending is so weak that its error is below a
  // millimetre over steps of some kilometres.
  void step(double by_m, const BendingAir& air) {
    turn(0.5 * by_m, air);
    x += by_m * dx;
    z += by_m * dz;
    const double r = std::sqrt(x * x + z * z);
    alt_m = r - geo::mean_radius_m;
    length_m += by_m;
    turn(0.5 * by_m, air);
  }
  // Height of the straight way ahead.
  [[nodiscard]] double alt_after(double by_m) const {
    const double ahead_x = x + by_m * dx;
    const double ahead_z = z + by_m * dz;
    return std::sqrt(ahead_x * ahead_x + ahead_z * ahead_z) - geo::mean_radius_m;
  }

 private:
  void turn(double by_m, const BendingAir& air) {
    const double r = geo::mean_radius_m + alt_m;
    const double up_x = x / r;
    const double up_z = z / r;
    const double along = up_x * dx + up_z * dz;
    const double by = by_m * air.bend_per_m(alt_m);
    dx += by * (up_x - along * dx);
    dz += by * (up_z - along * dz);
  }
};

}  // namespace iamd::sensing
