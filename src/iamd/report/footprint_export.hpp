// Footprints as text, CSV, JSON, GeoJSON and picture: docs/footprint.md.
#pragma once

#include <string>

#include "iamd/report/provenance.hpp"
#include "iamd/study/footprint.hpp"

namespace iamd::report {

struct FootprintReport {
  Provenance provenance;
  study::Footprint footprint;
};

// What was asked, in one line.
[[nodiscard]] std::string footprint_conditions(const study::Footprint& footprint);

// For people: areas by number of looks, and what ends them.
[[nodiscard]] std::string footprint_text(const FootprintReport& report, bool colour);
// A row a node of the map.
[[nodiscard]] std::string footprint_csv(const FootprintReport& report);
// format iamd-footprint/1
[[nodiscard]] std::string footprint_json(const FootprintReport& report);
// RFC 7946: a MultiPolygon an area, a Point a battery, sensor and asset, and a MultiLineString a limit for the edges of
// the areas of one look. Rings as in coverage_geojson().
[[nodiscard]] std::string footprint_geojson(const FootprintReport& report);
// SVG 1.1, 1000 pixels wide: the areas in azimuthal equidistant projection; the edge's style says what ends it.
[[nodiscard]] std::string footprint_svg(const FootprintReport& report);

}  // namespace iamd::report
