// Conversions between geodetic, Earth-fixed, local and spherical coordinates, on WGS-84 or another ellipsoid.
#pragma once

#include "iamd/geo/types.hpp"

namespace iamd::geo {

// Exact. Domain: |lat| <= π/2, any lon, alt > -a/10.
[[nodiscard]] Position<Ecef> ecef_from_geodetic(const Geodetic& g, const Ellipsoid& shape = wgs84);

// Closed form with one refinement (Bowring 1976, 1985); checked against GeographicLib from -10 km to 100 000 km above
// the ellipsoid: 1e-15 rad, and rounding in height (5e-9 m to 1 000 km). Domain: at least 1 000 km from the Earth's
// centre. Longitude in (-π, π], 0 on the axis.
[[nodiscard]] Geodetic geodetic_from_ecef(const Position<Ecef>& p, const Ellipsoid& shape = wgs84);

// Height above the ellipsoid alone, cheaper: for the right-hand side of an integration. Accuracy on WGS-84
// 0.1 mm below 100 km, 2 mm to 1 000 km, 1 cm to 3 000 km.
[[nodiscard]] double ellipsoid_height(const Position<Ecef>& p, const Ellipsoid& shape = wgs84);

[[nodiscard]] double norm(const Position<Ecef>& p);
[[nodiscard]] double norm(const Velocity<Ecef>& v);
[[nodiscard]] double distance(const Position<Ecef>& a, const Position<Ecef>& b);

// A place on or above the Earth with its east–north–up frame. All conversions are exact rotations and translations.
class Site {
 public:
  explicit Site(const Geodetic& where, const Ellipsoid& shape = wgs84);

  [[nodiscard]] const Geodetic& geodetic() const { return geodetic_; }
  [[nodiscard]] const Position<Ecef>& origin() const { return origin_; }
  [[nodiscard]] const Rotation<Enu, Ecef>& rotation() const { return rotation_; }
  [[nodiscard]] const Ellipsoid& shape() const { return shape_; }

  [[nodiscard]] Position<Enu> to_enu(const Position<Ecef>& p) const;
  [[nodiscard]] Velocity<Enu> to_enu(const Velocity<Ecef>& v) const;
  [[nodiscard]] Position<Ecef> to_ecef(const Position<Enu>& p) const;
  [[nodiscard]] Velocity<Ecef> to_ecef(const Velocity<Enu>& v) const;
  // Azimuth of a point straight above is 0.
  [[nodiscard]] AzElRange az_el_range(const Position<Ecef>& p) const;

 private:
  Geodetic geodetic_;
  Position<Ecef> origin_;
  Rotation<Enu, Ecef> rotation_;
  Ellipsoid shape_;
};

[[nodiscard]] AzElRange az_el_range(const Position<Enu>& p);
[[nodiscard]] Position<Enu> enu_from_az_el_range(const AzElRange& s);

}  // namespace iamd::geo
