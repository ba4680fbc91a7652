// Places on a flat map.
#pragma once

#include <cmath>

#include "iamd/geo/geodesic.hpp"

namespace iamd::report {

struct MapPoint {
  double x = 0.0, y = 0.0;
};

// Azimuthal equidistant about a place: distance and azimuth from there are true. Metres, x east and y north.
class MapProjection {
 public:
  explicit MapProjection(const geo::Geodetic& centre) : centre_{centre} {}
  [[nodiscard]] MapPoint at(const geo::Geodetic& where) const {
    const geo::GeodesicLine line = geo::geodesic_inverse(centre_, where);
    return polar(line.azimuth_from_rad, line.distance_m);
  }
  // From a sensor.
  [[nodiscard]] MapPoint at(const geo::Geodetic& sensor, double azimuth_rad, double range_m) const {
    if (is_centre(sensor)) return polar(azimuth_rad, range_m);
    return at(geo::geodesic_direct(sensor, azimuth_rad, range_m));
  }
  [[nodiscard]] const geo::Geodetic& centre() const { return centre_; }
  [[nodiscard]] bool is_centre(const geo::Geodetic& where) const {
    return where.lat_rad == centre_.lat_rad && where.lon_rad == centre_.lon_rad;
  }

 private:
  [[nodiscard]] static MapPoint polar(double azimuth_rad, double range_m) {
    return {range_m * std::sin(azimuth_rad), range_m * std::cos(azimuth_rad)};
  }
  geo::Geodetic centre_;
};

}  // namespace iamd::report
