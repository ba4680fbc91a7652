#include "iamd/sensing/infrared_sight.hpp"

#include <algorithm>
#include <cmath>
#include <numbers>

#include "iamd/geo/eigen.hpp"

namespace iamd::sensing {
namespace {

// The ray from `from` to `to`, in units in which the ellipsoid raised by `height_m` is the unit sphere.
struct Ray {
  Eigen::Vector3d from, way;
  double nearest = 0.0;    // where on the way it comes nearest to the centre: 0 at its start, 1 at its end
  double distance2 = 0.0;  // of that point from the centre, squared

  Ray(const Eigen::Vector3d& start, const Eigen::Vector3d& end, double height_m) {
    constexpr double polar_radius_m = geo::semi_major_axis_m * (1.0 - geo::flattening);
    const Eigen::Vector3d scale{1.0 / (geo::semi_major_axis_m + height_m), 1.0 / (geo::semi_major_axis_m + height_m),
                                1.0 / (polar_radius_m + height_m)};
    from = start.cwiseProduct(scale);
    way = (end - start).cwiseProduct(scale);
    nearest = -from.dot(way) / way.squaredNorm();
    distance2 = (from + nearest * way).squaredNorm();
  }
};

}  // namespace

Vantage Vantage::geostationary(double longitude_rad) { return Vantage{geostationary_position(longitude_rad)}; }

Vantage Vantage::orbit(const MeanElements& elements) { return Vantage{SatelliteOrbit{elements}}; }

Vantage Vantage::fixed(const geo::Geodetic& where, const Propagation& propagation) {
  Vantage vantage{geo::ecef_from_geodetic(where)};
  vantage.terrain_ = propagation.terrain;
  if (vantage.terrain_) vantage.ground_.emplace(*vantage.terrain_, where, 1.0);
  return vantage;
}

geo::Position<geo::Ecef> Vantage::position(double t_s) const {
  if (const auto* orbit = std::get_if<SatelliteOrbit>(&place_)) return orbit->position(t_s);
  return std::get<geo::Position<geo::Ecef>>(place_);
}

InfraredView infrared_view(const Vantage& vantage, const geo::Position<geo::Ecef>& from,
                           const geo::Position<geo::Ecef>& target, double intensity_w_sr,
                           const InfraredLimits& limits) {
  InfraredView view;
  const Eigen::Vector3d p_Sensor_E = geo::vector_of(from);
  const Eigen::Vector3d p_Target_E = geo::vector_of(target);
  const Eigen::Vector3d p_SensorTarget_E = p_Target_E - p_Sensor_E;
  view.range_m = std::max(p_SensorTarget_E.norm(), 1.0);
  const double cos_off_nadir = -p_Sensor_E.dot(p_SensorTarget_E) / (p_Sensor_E.norm() * view.range_m);
  if (cos_off_nadir < std::cos(std::min(limits.half_angle_rad, std::numbers::pi)) - 1e-12) {
    view.obstacle = Obstacle::field_of_view;
    return view;
  }
  const Ray past_limb{p_Sensor_E, p_Target_E, limits.limb_m};
  if (past_limb.nearest > 0.0 && past_limb.nearest < 1.0 && past_limb.distance2 < 1.0) {
    view.obstacle = Obstacle::horizon;
    return view;
  }
  const auto under_cloud = [&](const geo::Position<geo::Ecef>& p) {
    return limits.cloud_top_m > 0.0 && geo::ellipsoid_height(p) < limits.cloud_top_m;
  };
  if (under_cloud(from) != under_cloud(target) || !vantage.over_terrain(target)) {
    view.obstacle = Obstacle::terrain;
    return view;
  }
  const Ray to_ground{p_Sensor_E, p_Target_E, 0.0};
  view.against_earth = to_ground.nearest > 0.0 && to_ground.distance2 < 1.0;
  const double range2_m2 = view.range_m * view.range_m;
  const double clutter_w_m2 = view.against_earth ? limits.clutter_w_sr / range2_m2 : 0.0;
  const double signal_w_m2 = intensity_w_sr / range2_m2;
  view.snr = signal_w_m2 / std::hypot(limits.noise_w_m2, clutter_w_m2);
  if (view.snr < limits.threshold) {
    const bool clear_of_noise = signal_w_m2 >= limits.threshold * limits.noise_w_m2;
    view.obstacle = clear_of_noise ? Obstacle::clutter : Obstacle::sensitivity;
  }
  return view;
}

double infrared_detection_probability(double snr, double threshold) {
  return 0.5 * std::erfc((threshold - snr) * std::numbers::sqrt2 / 2.0);
}

}  // namespace iamd::sensing
