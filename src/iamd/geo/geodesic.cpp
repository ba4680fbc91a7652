#include "iamd/geo/geodesic.hpp"

#include <GeographicLib/Geodesic.hpp>

namespace iamd::geo {
namespace {

double azimuth_from_degrees(double azimuth_deg) {
  const double azimuth = azimuth_deg * degree;
  return azimuth < 0.0 ? azimuth + 2.0 * std::numbers::pi : azimuth;
}

// The solver of an ellipsoid: the library's own for WGS-84, one made for the call otherwise (some µs).
template <class Use>
auto with_solver(const Ellipsoid& shape, const Use& use) {
  if (shape == wgs84) return use(GeographicLib::Geodesic::WGS84());
  return use(GeographicLib::Geodesic{shape.equatorial_radius_m, shape.flattening});
}

}  // namespace

GeodesicLine geodesic_inverse(const Geodetic& from, const Geodetic& to, const Ellipsoid& shape) {
  return with_solver(shape, [&](const GeographicLib::Geodesic& solver) {
    double distance = 0.0;
    double azimuth_from = 0.0;
    double azimuth_to = 0.0;
    solver.Inverse(from.lat_rad / degree, from.lon_rad / degree, to.lat_rad / degree, to.lon_rad / degree, distance,
                   azimuth_from, azimuth_to);
    return GeodesicLine{distance, azimuth_from_degrees(azimuth_from), azimuth_from_degrees(azimuth_to)};
  });
}

Geodetic geodesic_direct(const Geodetic& from, double azimuth_rad, double distance_m, const Ellipsoid& shape) {
  return with_solver(shape, [&](const GeographicLib::Geodesic& solver) {
    double lat = 0.0;
    double lon = 0.0;
    solver.Direct(from.lat_rad / degree, from.lon_rad / degree, azimuth_rad / degree, distance_m, lat, lon);
    const double lon_rad = lon * degree;
    return Geodetic{lat * degree, lon_rad <= -std::numbers::pi ? std::numbers::pi : lon_rad, from.alt_m};
  });
}

}  // namespace iamd::geo
