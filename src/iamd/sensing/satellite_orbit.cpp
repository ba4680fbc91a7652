#include "iamd/sensing/satellite_orbit.hpp"

#include <cmath>
#include <numbers>

#include "iamd/base/contracts.hpp"

namespace iamd::sensing {

double eccentric_anomaly(double mean_anomaly_rad, double eccentricity) {
  constexpr int most_steps = 50;
  const double m = std::remainder(mean_anomaly_rad, 2.0 * std::numbers::pi);
  double e_anomaly = m + std::copysign(0.85 * eccentricity, m);
  for (int i = 0; i < most_steps; ++i) {
    const double step =
        (e_anomaly - eccentricity * std::sin(e_anomaly) - m) / (1.0 - eccentricity * std::cos(e_anomaly));
    e_anomaly -= step;
    if (std::abs(step) < 1e-14) break;
  }
  return e_anomaly;
}

SatelliteOrbit::SatelliteOrbit(const MeanElements& elements)
    : at_start_{elements},
      minor_over_major_{std::sqrt(1.0 - elements.eccentricity * elements.eccentricity)},
      sin_inclination_{std::sin(elements.inclination_rad)},
      cos_inclination_{std::cos(elements.inclination_rad)} {
  IAMD_EXPECT(elements.semi_major_axis_m > 0.0 && elements.eccentricity >= 0.0 && elements.eccentricity <= 0.99);
  const double a = elements.semi_major_axis_m;
  const double n = std::sqrt(geo::gm_m3_s2 / (a * a * a));
  const double parameter_m = a * minor_over_major_ * minor_over_major_;
  const double ratio = geo::semi_major_axis_m / parameter_m;
  const double drift = geo::j2 * ratio * ratio;
  const double sin2 = sin_inclination_ * sin_inclination_;
  node_rate_radps_ = -1.5 * n * drift * cos_inclination_;
  perigee_rate_radps_ = 0.75 * n * drift * (4.0 - 5.0 * sin2);
  anomaly_rate_radps_ = n * (1.0 + 0.75 * drift * minor_over_major_ * (2.0 - 3.0 * sin2));
}

geo::Position<geo::Ecef> SatelliteOrbit::position(double t_s) const {
  const double e_anomaly =
      eccentric_anomaly(at_start_.mean_anomaly_rad + anomaly_rate_radps_ * t_s, at_start_.eccentricity);
  // In the plane of the orbit, the first axis through perigee.
  const double p = at_start_.semi_major_axis_m * (std::cos(e_anomaly) - at_start_.eccentricity);
  const double q = at_start_.semi_major_axis_m * minor_over_major_ * std::sin(e_anomaly);
  const double perigee = at_start_.argument_of_perigee_rad + perigee_rate_radps_ * t_s;
  // From the node on along the orbit, and across.
  const double u = p * std::cos(perigee) - q * std::sin(perigee);
  const double v = p * std::sin(perigee) + q * std::cos(perigee);
  // The node as seen from the Earth.
  const double node = at_start_.node_longitude_rad + (node_rate_radps_ - geo::earth_rate_radps) * t_s;
  const double across = v * cos_inclination_;
  return {u * std::cos(node) - across * std::sin(node), u * std::sin(node) + across * std::cos(node),
          v * sin_inclination_};
}

double SatelliteOrbit::period_s() const { return 2.0 * std::numbers::pi / anomaly_rate_radps_; }

geo::Position<geo::Ecef> geostationary_position(double longitude_rad) {
  const double radius_m = std::cbrt(geo::gm_m3_s2 / (geo::earth_rate_radps * geo::earth_rate_radps));
  return {radius_m * std::cos(longitude_rad), radius_m * std::sin(longitude_rad), 0.0};
}

}  // namespace iamd::sensing
