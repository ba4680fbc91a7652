// Footprints as text, CSV, JSON, GeoJSON and picture: docs/footprint.md.
#pragma once

#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "iamd/report/provenance.hpp"
#include "iamd/study/footprint.hpp"

namespace iamd::report {

struct FootprintReport {
  Provenance provenance;
  study::Footprint footprint;
};

// What was asked, in one line.
[[nodiscard]] std::string footprint_conditions(const study::Footprint& footprint);

// "1853", "12.4", "< 0.1": km² without their unit.
[[nodiscard]] std::string square_kilometres_text(double area_m2);
// "battery-1, battery-2".
[[nodiscard]] std::string names_of(const std::vector<study::FootprintSite>& sites);
// "13.7°".
[[nodiscard]] std::string direction_text(double azimuth_rad);
// What was taken into account: kinematics, and the sensors where they were.
[[nodiscard]] std::vector<study::Knowledge> known(const study::Footprint& footprint);
// What ends an area, as shares of its edge, the greatest first.
[[nodiscard]] std::vector<std::pair<study::FootprintLimit, double>> edge_limits(const study::FootprintArea& area);
// What keeps the whole map from being engaged, where nothing of it is.
[[nodiscard]] std::string_view hidden_by(const study::Footprint& footprint, study::Knowledge knowledge);
// Tables of the areas by number of shots, and of what ends those of one shot; with headers.
[[nodiscard]] std::vector<std::vector<std::string>> area_rows(const study::Footprint& footprint);
[[nodiscard]] std::vector<std::vector<std::string>> edge_rows(const study::Footprint& footprint);

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
