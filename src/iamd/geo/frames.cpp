#include "iamd/geo/frames.hpp"

#include <algorithm>
#include <cmath>

#include "iamd/geo/vertical.hpp"

namespace iamd::geo {

Position<Ecef> ecef_from_geodetic(const Geodetic& g, const Ellipsoid& shape) {
  const double e2 = eccentricity_squared(shape);
  const double sin_lat = std::sin(g.lat_rad);
  const double cos_lat = std::cos(g.lat_rad);
  const double n = shape.equatorial_radius_m / std::sqrt(1.0 - e2 * sin_lat * sin_lat);
  const double rho = (n + g.alt_m) * cos_lat;
  return {rho * std::cos(g.lon_rad), rho * std::sin(g.lon_rad), (n * (1.0 - e2) + g.alt_m) * sin_lat};
}

Geodetic geodetic_from_ecef(const Position<Ecef>& p, const Ellipsoid& shape) {
  const Vertical v = vertical(p, shape);
  double lon = v.rho_m > 0.0 ? std::atan2(p.y_m, p.x_m) : 0.0;
  if (lon == -std::numbers::pi) lon = std::numbers::pi;
  return {std::atan2(v.sin_lat, v.cos_lat), lon, v.alt_m};
}

double ellipsoid_height(const Position<Ecef>& p, const Ellipsoid& shape) {
  const double r2 = p.x_m * p.x_m + p.y_m * p.y_m + p.z_m * p.z_m;
  const double r = std::sqrt(r2);
  if (shape == wgs84) return quick_height(wgs84_series, r, 1.0 / r, p.z_m * p.z_m / r2);
  return quick_height(FigureSeries{shape}, r, 1.0 / r, p.z_m * p.z_m / r2);
}

double norm(const Position<Ecef>& p) { return std::sqrt(p.x_m * p.x_m + p.y_m * p.y_m + p.z_m * p.z_m); }

double norm(const Velocity<Ecef>& v) { return std::sqrt(v.x_mps * v.x_mps + v.y_mps * v.y_mps + v.z_mps * v.z_mps); }

double distance(const Position<Ecef>& a, const Position<Ecef>& b) {
  return norm(Position<Ecef>{a.x_m - b.x_m, a.y_m - b.y_m, a.z_m - b.z_m});
}

Site::Site(const Geodetic& where, const Ellipsoid& shape)
    : geodetic_{where}, origin_{ecef_from_geodetic(where, shape)}, shape_{shape} {
  const double sin_lat = std::sin(where.lat_rad);
  const double cos_lat = std::cos(where.lat_rad);
  const double sin_lon = std::sin(where.lon_rad);
  const double cos_lon = std::cos(where.lon_rad);
  rotation_ = {{-sin_lon, cos_lon, 0.0,                           // east
                -sin_lat * cos_lon, -sin_lat * sin_lon, cos_lat,  // north
                cos_lat * cos_lon, cos_lat * sin_lon, sin_lat}};  // up
}

Position<Enu> Site::to_enu(const Position<Ecef>& p) const {
  const double* r = rotation_.element;
  const double x = p.x_m - origin_.x_m;
  const double y = p.y_m - origin_.y_m;
  const double z = p.z_m - origin_.z_m;
  return {r[0] * x + r[1] * y + r[2] * z, r[3] * x + r[4] * y + r[5] * z, r[6] * x + r[7] * y + r[8] * z};
}

Velocity<Enu> Site::to_enu(const Velocity<Ecef>& v) const {
  const double* r = rotation_.element;
  return {r[0] * v.x_mps + r[1] * v.y_mps + r[2] * v.z_mps, r[3] * v.x_mps + r[4] * v.y_mps + r[5] * v.z_mps,
          r[6] * v.x_mps + r[7] * v.y_mps + r[8] * v.z_mps};
}

Position<Ecef> Site::to_ecef(const Position<Enu>& p) const {
  const double* r = rotation_.element;
  return {origin_.x_m + r[0] * p.x_m + r[3] * p.y_m + r[6] * p.z_m,
          origin_.y_m + r[1] * p.x_m + r[4] * p.y_m + r[7] * p.z_m,
          origin_.z_m + r[2] * p.x_m + r[5] * p.y_m + r[8] * p.z_m};
}

Velocity<Ecef> Site::to_ecef(const Velocity<Enu>& v) const {
  const double* r = rotation_.element;
  return {r[0] * v.x_mps + r[3] * v.y_mps + r[6] * v.z_mps, r[1] * v.x_mps + r[4] * v.y_mps + r[7] * v.z_mps,
          r[2] * v.x_mps + r[5] * v.y_mps + r[8] * v.z_mps};
}

AzElRange Site::az_el_range(const Position<Ecef>& p) const { return geo::az_el_range(to_enu(p)); }

AzElRange az_el_range(const Position<Enu>& p) {
  const double ground2 = p.x_m * p.x_m + p.y_m * p.y_m;
  double azimuth = ground2 > 0.0 ? std::atan2(p.x_m, p.y_m) : 0.0;
  if (azimuth < 0.0) azimuth += 2.0 * std::numbers::pi;
  if (azimuth >= 2.0 * std::numbers::pi) azimuth = 0.0;  // a tiny negative angle rounds up to the full turn
  return {azimuth, std::atan2(p.z_m, std::sqrt(ground2)), std::sqrt(ground2 + p.z_m * p.z_m)};
}

Position<Enu> enu_from_az_el_range(const AzElRange& s) {
  const double ground = s.range_m * std::cos(s.elevation_rad);
  return {ground * std::sin(s.azimuth_rad), ground * std::cos(s.azimuth_rad), s.range_m * std::sin(s.elevation_rad)};
}

}  // namespace iamd::geo
