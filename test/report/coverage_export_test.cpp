// Coverage as text, CSV, JSON, GeoJSON and picture: what readers of these formats rely on.
#include "iamd/report/coverage_export.hpp"

#include <algorithm>
#include <cmath>
#include <numbers>
#include <sstream>
#include <string>
#include <vector>

#include <gtest/gtest.h>
#include <nlohmann/json.hpp>

namespace iamd::report {
namespace {

using nlohmann::json;
using study::CoverageWay;

constexpr double degree = std::numbers::pi / 180.0;

struct Sector {
  double first_deg = 0.0, width_deg = 360.0;
  double from_m = 0.0, to_m = 300e3;
};

// One sensor, one target, one height; ways every 5 degrees.
CoverageReport report_of(double lat_deg, double lon_deg, const Sector& sector) {
  CoverageReport report;
  report.provenance.scenario_title = "A <coverage> & its \"edges\"";
  report.provenance.scenario_name = "coverage";
  report.provenance.command = "iamd coverage a.yaml";
  study::Coverage& coverage = report.coverage;
  coverage.sensors.push_back({"radar", {lat_deg * degree, lon_deg * degree, 25.0}, false});
  coverage.targets.push_back({"target", false, 10e3});
  study::Contour& contour = coverage.contours.emplace_back();
  contour.altitude_m = 10e3;
  for (int i = 0; i < 72; ++i) {
    CoverageWay& way = contour.ways.emplace_back();
    way.azimuth_rad = 5.0 * i * degree;
    way.share = 1.0 / 72.0;
    if (std::fmod(5.0 * i - sector.first_deg + 720.0, 360.0) <= sector.width_deg) {
      way.found.seen = {{sector.from_m, sector.to_m}};
      way.found.limit = i % 2 == 0 ? sensing::Obstacle::horizon : sensing::Obstacle::sensitivity;
    } else {
      way.found.limit = sensing::Obstacle::field_of_view;
    }
  }
  return report;
}

// Square degrees times the cosine of latitude, by the shoelace formula; counterclockwise is positive.
double area_of(const json& ring) {
  double twice = 0.0;
  for (std::size_t i = 0; i + 1 < ring.size(); ++i) {
    const double x = ring[i][0], y = ring[i][1], u = ring[i + 1][0], v = ring[i + 1][1];
    twice += (u - x) * (std::sin(v * degree) + std::sin(y * degree)) / degree;
  }
  return -0.5 * twice;
}

// Checks what RFC 7946 asks for, and returns the area in km² on the sphere.
double checked_area_km2(const std::string& text, std::size_t* polygons = nullptr) {
  const json document = json::parse(text);
  EXPECT_EQ(document["type"], "FeatureCollection");
  double area = 0.0;
  for (const json& feature : document["features"]) {
    EXPECT_EQ(feature["type"], "Feature");
    EXPECT_TRUE(feature.contains("properties"));
    if (feature["geometry"]["type"] != "MultiPolygon") continue;
    if (polygons != nullptr) *polygons = feature["geometry"]["coordinates"].size();
    for (const json& polygon : feature["geometry"]["coordinates"]) {
      for (std::size_t r = 0; r < polygon.size(); ++r) {
        const json& ring = polygon[r];
        EXPECT_GE(ring.size(), 4u);
        EXPECT_EQ(ring.front(), ring.back());
        for (std::size_t i = 0; i < ring.size(); ++i) {
          EXPECT_LE(std::abs(ring[i][0].get<double>()), 180.0);
          EXPECT_LE(std::abs(ring[i][1].get<double>()), 90.0);
          if (i == 0) continue;
          // Nothing jumps across the map, but along a pole.
          const bool at_pole = std::abs(ring[i][1].get<double>()) == 90.0 && ring[i][1] == ring[i - 1][1];
          EXPECT_TRUE(at_pole || std::abs(ring[i][0].get<double>() - ring[i - 1][0].get<double>()) < 180.0)
              << ring[i - 1] << " to " << ring[i];
        }
        EXPECT_EQ(area_of(ring) > 0.0, r == 0) << "right-hand rule: " << ring.dump().substr(0, 300);
        area += area_of(ring);
      }
    }
  }
  return area * degree * degree * 6371.0 * 6371.0;
}

// Of a cap of a sphere, or of a sector of it, with a hole. The ways' polygon has 72 corners, whose edges follow the
// circle; at a sector's end half a step is added.
double cap_km2(const Sector& sector) {
  const auto cap = [](double range_m) { return 1.0 - std::cos(range_m / 6371e3); };
  const double turn = sector.width_deg >= 355.0 ? 1.0 : (sector.width_deg + 5.0) / 360.0;
  return 2.0 * std::numbers::pi * 6371.0 * 6371.0 * turn * (cap(sector.to_m) - cap(sector.from_m));
}

TEST(CoverageGeoJson, HasTheRightAreaEverywhere) {
  // On the antimeridian, around and beside the poles, with a hole and without, sectors and all around.
  for (const double lat_deg : {0.0, 50.0, -75.0, 88.0, 90.0, -90.0, -89.5}) {
    for (const double lon_deg : {0.0, 179.0, -180.0, 180.0, -77.0}) {
      SCOPED_TRACE(testing::Message() << lat_deg << " " << lon_deg);
      for (const Sector& sector : {Sector{}, Sector{0.0, 360.0, 20e3, 300e3}, Sector{30.0, 120.0},
                                   Sector{300.0, 200.0, 5e3, 900e3}, Sector{0.0, 360.0, 0.0, 2500e3}}) {
        const double area = checked_area_km2(coverage_geojson(report_of(lat_deg, lon_deg, sector)));
        // The ellipsoid is no sphere (under a percent in area).
        EXPECT_NEAR(area / cap_km2(sector), 1.0, 0.012)
            << lat_deg << " " << lon_deg << " " << sector.first_deg << " " << sector.to_m;
      }
    }
  }
}

TEST(CoverageGeoJson, CutsAtTheAntimeridianOnly) {
  std::size_t polygons = 0;
  checked_area_km2(coverage_geojson(report_of(10.0, 20.0, {})), &polygons);
  EXPECT_EQ(polygons, 1u);
  checked_area_km2(coverage_geojson(report_of(10.0, 179.5, {30.0, 120.0})), &polygons);
  EXPECT_EQ(polygons, 2u);
}

TEST(CoverageGeoJson, SaysWhatItShows) {
  const json document = json::parse(coverage_geojson(report_of(10.0, 20.0, {})));
  ASSERT_EQ(document["features"].size(), 2u);
  EXPECT_EQ(document["features"][0]["geometry"]["coordinates"], (json{20.0, 10.0, 25.0}));
  const json& properties = document["features"][1]["properties"];
  EXPECT_EQ(properties["sensor"], "radar");
  EXPECT_EQ(properties["target"], "target");
  EXPECT_EQ(properties["alt_m"], 10e3);
  EXPECT_EQ(properties["pd"], 0.5);
  EXPECT_EQ(properties["limits"], (json{"horizon", "sensitivity"}));
  EXPECT_EQ(document["iamd"]["command"], "iamd coverage a.yaml");
  // Nothing seen: no geometry.
  const json blank = json::parse(coverage_geojson(report_of(10.0, 20.0, {0.0, -1.0})));
  EXPECT_TRUE(blank["features"][1]["geometry"].is_null());
}

TEST(CoverageCsv, HasARowAWay) {
  const CoverageReport report = report_of(10.0, 20.0, {0.0, 90.0, 2e3, 123456.0});
  std::istringstream lines{coverage_csv(report)};
  std::string line;
  std::getline(lines, line);
  EXPECT_EQ(line,
            "sensor,target,alt_m,azimuth_deg,inner_range_km,range_km,limit,covered_share,inner_limit,range_low_km,"
            "range_median_km,range_high_km");
  std::vector<std::string> rows;
  while (std::getline(lines, line)) rows.push_back(line);
  ASSERT_EQ(rows.size(), 72u);
  EXPECT_EQ(rows[1], "radar,target,10000,5,2,123.456,sensitivity,1,none,,,");
  EXPECT_EQ(rows[40], "radar,target,10000,200,,,field of view,0,none,,,");
}

TEST(CoverageText, SumsUp) {
  CoverageReport report = report_of(-10.0, 20.0, {0.0, 85.0, 2e3, 123456.0});
  report.coverage.sensors.push_back({"eye", {0.0, 0.0, 36e6}, true});
  const std::string text = coverage_text(report, false);
  for (const char* part : {"radar at 10.000° S 20.000° E", "10 km", "25 %", "123", "horizon 50 %, sensitivity 50 %",
                           "stands in space", "probability of 0.5", "likely value"}) {
    EXPECT_NE(text.find(part), std::string::npos) << part << "\n" << text;
  }
  EXPECT_EQ(text.find('\033'), std::string::npos);
}

TEST(CoverageJson, HoldsGapsAndSummaries) {
  CoverageReport report = report_of(10.0, 20.0, {});
  CoverageWay& way = report.coverage.contours[0].ways[3];
  way.found.seen = {{0.0, 10e3}, {15e3, 40e3}};
  way.worlds = {{1e3, 2e3, 3e3}};
  const json document = json::parse(coverage_json(report));
  EXPECT_EQ(document["format"], "iamd-coverage/1");
  EXPECT_EQ(document["conditions"]["detection_probability"], 0.5);
  const json& contour = document["contours"][0];
  EXPECT_EQ(contour["ways"].size(), 72u);
  EXPECT_EQ(contour["ways"][3]["gaps_km"], (json{{10.0, 15.0}}));
  EXPECT_EQ(contour["ways"][3]["covered_share"], 0.875);
  EXPECT_EQ(contour["ways"][3]["worlds"]["median_km"], 2.0);
  EXPECT_EQ(contour["ways"][4]["gaps_km"], json::array());
  EXPECT_EQ(contour["summary"]["range_max_km"], 300.0);
  EXPECT_EQ(contour["summary"]["range_min_km"], 40.0);
}

// Tags that open and close in order, attributes in quotes, no bare & or <: what XML asks for, without entities of ours.
void expect_well_formed(const std::string& text) {
  std::vector<std::string> open;
  std::size_t at = text.find("?>") + 2;
  while (at < text.size()) {
    if (text[at] == '&') {
      const std::string entity = text.substr(at, text.find(';', at) - at);
      EXPECT_TRUE(entity == "&amp" || entity == "&lt" || entity == "&gt" || entity == "&quot") << entity;
    }
    EXPECT_TRUE(text[at] == '\n' || static_cast<unsigned char>(text[at]) >= 0x20);
    if (text[at] != '<') {
      ++at;
      continue;
    }
    const std::size_t end = text.find('>', at);
    ASSERT_NE(end, std::string::npos);
    const std::string tag = text.substr(at + 1, end - at - 1);
    EXPECT_EQ(std::ranges::count(tag, '"') % 2, 0) << tag;
    EXPECT_EQ(tag.find('<'), std::string::npos) << tag;
    const std::string name = tag.substr(0, tag.find_first_of(" /\n"));
    if (tag.front() == '/') {
      ASSERT_FALSE(open.empty());
      EXPECT_EQ(open.back(), tag.substr(1));
      open.pop_back();
    } else if (tag.back() != '/') {
      open.push_back(name);
    }
    at = end + 1;
  }
  EXPECT_TRUE(open.empty());
}

TEST(CoverageSvg, IsWellFormedAndSaysWhatItShows) {
  CoverageReport report = report_of(10.0, 20.0, {});
  const std::string one = coverage_svg(report);
  expect_well_formed(one);
  for (const char* part : {"A &lt;coverage&gt; &amp; its &quot;edges&quot;", ">10 km<", ">horizon<", ">sensitivity<",
                           ">200 km<", "iamd coverage a.yaml", "prefers-color-scheme: dark", ">radar<", ">N<"}) {
    EXPECT_NE(one.find(part), std::string::npos) << part;
  }
  EXPECT_EQ(one.find("nan"), std::string::npos);
  EXPECT_EQ(one.find("inf"), std::string::npos);

  // A second sensor: a map of both, with meridians instead of azimuths; far away: a map each.
  report.coverage.sensors.push_back({"second", {11.0 * degree, 21.0 * degree, 10.0}, false});
  report.coverage.contours.push_back(report.coverage.contours[0]);
  report.coverage.contours[1].sensor = 1;
  const std::string both = coverage_svg(report);
  expect_well_formed(both);
  EXPECT_NE(both.find("target seen by radar, second"), std::string::npos);
  EXPECT_NE(both.find("° E<"), std::string::npos);
  report.coverage.sensors[1].site.lon_rad = 170.0 * degree;
  const std::string apart = coverage_svg(report);
  expect_well_formed(apart);
  EXPECT_NE(apart.find("target seen by second"), std::string::npos);
}

TEST(CoverageSvg, BearsWhateverIsInIt) {
  CoverageReport report = report_of(-90.0, 0.0, {0.0, -1.0});  // nothing seen, from the pole
  report.provenance.scenario_title = std::string{"bad \xff\x01 bytes"};
  expect_well_formed(coverage_svg(report));
  EXPECT_EQ(coverage_svg(report).find("nan"), std::string::npos);
  report.coverage.contours.clear();
  expect_well_formed(coverage_svg(report));
  EXPECT_FALSE(coverage_text(report, true).empty());
}

}  // namespace
}  // namespace iamd::report
