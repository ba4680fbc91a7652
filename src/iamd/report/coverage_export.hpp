// Coverage maps as text, CSV, JSON, GeoJSON and picture: docs/coverage.md.
#pragma once

#include <string>

#include "iamd/report/provenance.hpp"
#include "iamd/study/coverage.hpp"

namespace iamd::report {

struct CoverageReport {
  Provenance provenance;
  study::Coverage coverage;
};

// What was asked, in one line: detection probability, heights, numbers, heading.
[[nodiscard]] std::string coverage_conditions(const study::Coverage& coverage);
// "30 m", "0.5 km", "10 km".
[[nodiscard]] std::string height_text(double altitude_m);

// For people: a table a sensor and target, a row a height.
[[nodiscard]] std::string coverage_text(const CoverageReport& report, bool colour);
// A row a sensor, target, height and azimuth. Numbers in the shortest form that reads back as the same number.
[[nodiscard]] std::string coverage_csv(const CoverageReport& report);
// format iamd-coverage/1
[[nodiscard]] std::string coverage_json(const CoverageReport& report);
// RFC 7946 (Butler et al. 2016): a FeatureCollection with a MultiPolygon a sensor, target and height, and a Point a
// sensor. Exterior rings run counterclockwise; what crosses the antimeridian is cut there, what holds a pole reaches up
// to it. Edges are no longer than 50 km; coordinates have seven digits (1 cm).
[[nodiscard]] std::string coverage_geojson(const CoverageReport& report);
// SVG 1.1, 1000 pixels wide: a map a target in azimuthal equidistant projection about the sensor, or about the middle
// of several; sensors more than 5 000 km from it get maps of their own. Follows the reader's light or dark scheme.
[[nodiscard]] std::string coverage_svg(const CoverageReport& report);

}  // namespace iamd::report
