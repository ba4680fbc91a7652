#include "iamd/geo/horizon.hpp"

#include <algorithm>
#include <cmath>
#include <limits>

#include "iamd/geo/frames.hpp"

namespace iamd::geo {
namespace {

// acos(R/(R+h)) without its cancellation near 1.
double horizon_angle(double radius_m, double alt_m) {
  const double h = std::max(alt_m, 0.0);
  return std::atan2(std::sqrt(h * (2.0 * radius_m + h)), radius_m);
}

// R (1/cos θ - 1) without cancellation: where the ray that is level at the horizon has climbed to, θ later.
double ray_alt(double radius_m, double angle_rad) {
  if (angle_rad <= 0.0) return 0.0;
  if (angle_rad >= 0.5 * std::numbers::pi) return std::numeric_limits<double>::infinity();
  const double half_sine = std::sin(0.5 * angle_rad);
  return radius_m * 2.0 * half_sine * half_sine / std::cos(angle_rad);
}

}  // namespace

double horizon_ground_range_m(double antenna_alt_m, double target_alt_m, double k) {
  const double radius = k * mean_radius_m;
  return radius * (horizon_angle(radius, antenna_alt_m) + horizon_angle(radius, target_alt_m));
}

double target_alt_for_ground_range_m(double antenna_alt_m, double ground_range_m, double k) {
  const double radius = k * mean_radius_m;
  return ray_alt(radius, ground_range_m / radius - horizon_angle(radius, antenna_alt_m));
}

LineOfSight::LineOfSight(const Geodetic& antenna, double k)
    : antenna_alt_m_{std::max(antenna.alt_m, 0.0)},
      k_{k},
      antenna_horizon_angle_rad_{horizon_angle(k * mean_radius_m, antenna.alt_m)} {
  const Position<Ecef> p = ecef_from_geodetic(antenna);
  const double r = norm(p);
  ux_ = p.x_m / r;
  uy_ = p.y_m / r;
  uz_ = p.z_m / r;
}

bool LineOfSight::clear(const Position<Ecef>& target) const { return margin_m(target) >= 0.0; }

double LineOfSight::margin_m(const Position<Ecef>& target) const {
  const double cx = uy_ * target.z_m - uz_ * target.y_m;
  const double cy = uz_ * target.x_m - ux_ * target.z_m;
  const double cz = ux_ * target.y_m - uy_ * target.x_m;
  const double along = ux_ * target.x_m + uy_ * target.y_m + uz_ * target.z_m;
  const double central = std::atan2(std::sqrt(cx * cx + cy * cy + cz * cz), along);
  const double alt = std::max(ellipsoid_height(target), 0.0);
  return alt - ray_alt(k_ * mean_radius_m, central / k_ - antenna_horizon_angle_rad_);
}

}  // namespace iamd::geo
