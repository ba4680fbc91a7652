// Shortest paths on the ellipsoid.
#pragma once

#include "iamd/geo/types.hpp"

namespace iamd::geo {

// The geodesic between two places, heights ignored. Azimuths clockwise from north in [0, 2π), both pointing along the
// way.
struct GeodesicLine {
  double distance_m = 0.0;
  double azimuth_from_rad = 0.0;
  double azimuth_to_rad = 0.0;
};

// Karney (2013) through GeographicLib: 1e-8 m, antipodal points included. Domain: |lat| <= π/2 (NaN outside); any
// longitude.
[[nodiscard]] GeodesicLine geodesic_inverse(const Geodetic& from, const Geodetic& to, const Ellipsoid& shape = wgs84);

// Where the geodesic leads: latitude and longitude (in (-π, π]) of its end, at the height of its start. Any distance,
// also negative.
[[nodiscard]] Geodetic geodesic_direct(const Geodetic& from, double azimuth_rad, double distance_m,
                                       const Ellipsoid& shape = wgs84);

}  // namespace iamd::geo
