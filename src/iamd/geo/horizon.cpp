#include "iamd/geo/horizon.hpp"

#include <algorithm>
#include <cmath>
#include <limits>

#include <boost/math/quadrature/gauss_kronrod.hpp>

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

// The ray that grazes the surface, in the air: by how much faster its ground angle grows than that of the straight one.
class GrazingRay {
 public:
  explicit GrazingRay(const Refractivity& air) : excess_{1e-6 * air.surface_n_units}, scale_m_{air.scale_height_m} {}

  // n0 (1 + (R/n0) dn/dh) at the surface. Positive where the ray rises.
  [[nodiscard]] double rise() const { return 1.0 + excess_ - excess_ * mean_radius_m / scale_m_; }
  [[nodiscard]] bool trapped() const { return !(rise() > 1e-3); }

  // Ground angle of the refracted ray at the height which the straight one reaches after `straight_rad`.
  [[nodiscard]] double angle(double straight_rad) const {
    if (!(straight_rad > 0.0)) return straight_rad;
    // Over [-1, 1], where the quadrature's estimate of its error has the scale of its result.
    const auto more = [=, this](double t) { return rate(0.5 * straight_rad * (1.0 + t)) - 1.0; };
    return straight_rad + 0.5 * straight_rad *
                              boost::math::quadrature::gauss_kronrod<double, 31>::integrate(more, -1.0, 1.0, 12, 1e-12);
  }

  // The straight ray's angle at the height that the refracted one reaches after `angle_rad`: Newton's method, which
  // nears the root from below, as the rate falls. At most π/2.
  [[nodiscard]] double straight_angle(double angle_rad) const {
    if (angle_rad >= angle(quarter)) return quarter;
    double w = 0.0;
    for (int i = 0; i < 50; ++i) {
      const double step = (angle_rad - angle(w)) / rate(w);
      w = std::min(w + step, quarter);
      if (!(step > 1e-15 * w)) break;
    }
    return w;
  }

 private:
  static constexpr double quarter = 0.5 * std::numbers::pi;

  // d(refracted angle)/d(straight angle) at the height of the straight one: C / sqrt(n²r² - C²) by R / sqrt(r² - R²).
  [[nodiscard]] double rate(double straight_rad) const {
    const double h = ray_alt(mean_radius_m, straight_rad);
    const double n0 = 1.0 + excess_;
    if (std::isinf(h)) return n0;
    const double r = mean_radius_m + h;
    const double x = h / scale_m_;
    const double n = 1.0 + excess_ * std::exp(-x);
    // (n r - n0 R) / h without cancellation.
    const double climb = n - excess_ * mean_radius_m / scale_m_ * (x > 0.0 ? -std::expm1(-x) / x : 1.0);
    return n0 * std::sqrt((r + mean_radius_m) / ((n * r + n0 * mean_radius_m) * climb));
  }

  double excess_;  // n - 1 at the surface
  double scale_m_;
};

}  // namespace

double horizon_ground_range_m(double antenna_alt_m, double target_alt_m, double k) {
  const double radius = k * mean_radius_m;
  return radius * (horizon_angle(radius, antenna_alt_m) + horizon_angle(radius, target_alt_m));
}

double target_alt_for_ground_range_m(double antenna_alt_m, double ground_range_m, double k) {
  const double radius = k * mean_radius_m;
  return ray_alt(radius, ground_range_m / radius - horizon_angle(radius, antenna_alt_m));
}

double refracted_horizon_ground_range_m(double antenna_alt_m, double target_alt_m, const Refractivity& air) {
  const GrazingRay ray{air};
  if (ray.trapped()) return std::numeric_limits<double>::infinity();
  return mean_radius_m * (ray.angle(horizon_angle(mean_radius_m, antenna_alt_m)) +
                          ray.angle(horizon_angle(mean_radius_m, target_alt_m)));
}

double refracted_target_alt_for_ground_range_m(double antenna_alt_m, double ground_range_m, const Refractivity& air) {
  const GrazingRay ray{air};
  if (ray.trapped()) return 0.0;
  const double left = ground_range_m / mean_radius_m - ray.angle(horizon_angle(mean_radius_m, antenna_alt_m));
  return left > 0.0 ? ray_alt(mean_radius_m, ray.straight_angle(left)) : 0.0;
}

double surface_k(const Refractivity& air) { return (1.0 + 1e-6 * air.surface_n_units) / GrazingRay{air}.rise(); }

double k_of_horizon(double antenna_alt_m, double target_alt_m, double ground_range_m) {
  if (!(antenna_alt_m > 0.0 || target_alt_m > 0.0)) return std::numeric_limits<double>::quiet_NaN();
  double low = std::log(1e-3);
  double high = std::log(1e6);
  for (int i = 0; i < 60; ++i) {
    const double middle = 0.5 * (low + high);
    (horizon_ground_range_m(antenna_alt_m, target_alt_m, std::exp(middle)) < ground_range_m ? low : high) = middle;
  }
  return std::exp(0.5 * (low + high));
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
