// Rings on the ground as GeoJSON wants them: cut at the antimeridian, led over the poles, turned the right way.
// Included by sources only.
#pragma once

#include <vector>

#include <nlohmann/json.hpp>

namespace iamd::report {

struct GeoPoint {
  double lon_deg = 0.0, lat_deg = 0.0;
};
using GeoRing = std::vector<GeoPoint>;  // closed without repeating the first point

inline constexpr double least_ring_deg2 = 1e-9;  // 10 m²; smaller parts are rounding

// The same longitude in [-180, 180].
[[nodiscard]] double around_deg(double lon_deg);
// With longitudes that go on beyond ±180 where the ring crosses. A pole takes the longitudes of its neighbours, as does
// an edge that goes over one; a ring around a pole is led up to it and back. Edges are to be short.
[[nodiscard]] GeoRing continuous_ring(const GeoRing& ring);
// Positive counterclockwise.
[[nodiscard]] double area_deg2(const GeoRing& ring);
[[nodiscard]] bool within_the_map(const GeoRing& ring);
// Continuous rings of one area in as many parts as there are maps of 360 degrees that they lie in.
[[nodiscard]] std::vector<GeoRing> cut_at_antimeridian(std::vector<GeoRing> rings);
// A list of positions, closed, to 1e-7 degrees; null where less than a triangle is left.
[[nodiscard]] nlohmann::ordered_json ring_json(GeoRing ring, bool counterclockwise);
// The coordinates of a MultiPolygon of continuous rings: exterior ones counterclockwise, holes clockwise.
[[nodiscard]] nlohmann::ordered_json polygons_json(const std::vector<GeoRing>& rings);

}  // namespace iamd::report
