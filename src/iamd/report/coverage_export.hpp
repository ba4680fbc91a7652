// Coverage maps as text, CSV, JSON, GeoJSON and picture: docs/coverage.md.
#pragma once

#include <array>
#include <cstddef>
#include <string>
#include <vector>

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

// "24.9", "412": kilometres without their unit.
[[nodiscard]] std::string kilometres_text(double length_m);
// "50.000° S 60.020° E".
[[nodiscard]] std::string site_text(const geo::Geodetic& where);
// "horizon 80 %, sensitivity 20 %", the greatest share first; "horizon" where it is the only one.
[[nodiscard]] std::string obstacles_text(const std::array<double, sensing::obstacle_count>& shares);
// The table of a sensor and a target: its header, and a row a height. All columns but the last are numbers.
[[nodiscard]] std::vector<std::vector<std::string>> coverage_rows(const study::Coverage& coverage, std::size_t sensor,
                                                                  std::size_t target);

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
