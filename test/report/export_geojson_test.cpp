#include <cmath>
#include <map>
#include <set>

#include <gtest/gtest.h>
#include <nlohmann/json.hpp>

#include "iamd/geo/geodesic.hpp"
#include "iamd/report/export_text.hpp"
#include "iamd/report/run_export.hpp"

#include "played.hpp"
#include "synthetic.hpp"
#include "synthetic_recording.hpp"

namespace iamd::report {
namespace {

using Json = nlohmann::json;

Json document(const engine::Recording& recording) {
  const Provenance from = test::provenance();
  return Json::parse(run_geojson({from, recording}));
}
Json feature(const Json& json, const std::string& id) {
  for (const Json& feature : json["features"]) {
    if (feature.value("id", "") == id) return feature;
  }
  ADD_FAILURE() << id;
  return {};
}

void add(test::Played& played, const Json& coordinates, const Json& times) {
  ASSERT_EQ(coordinates.size(), times.size());
  for (std::size_t i = 0; i < times.size(); ++i) {
    const auto moment = epoch_from(times[i].get<std::string>());
    ASSERT_TRUE(moment);
    played.add_degrees(base::Time::from_nanoseconds((*moment - default_epoch).count()), coordinates[i][0],
                       coordinates[i][1], coordinates[i][2]);
  }
}

TEST(ExportGeoJson, LinesFollowTheRecordedPathsToAMetre) {
  const engine::Recording recording = test::recording();
  const Json json = document(recording);
  for (const char* id : {"object/0", "object/1", "track/0", "track/1", "shot/0", "shot/1"}) {
    const Json line = feature(json, id);
    const Json& coordinates = line["geometry"]["coordinates"];
    const Json& times = line["properties"]["coordTimes"];
    test::Played played;
    if (line["geometry"]["type"] == "LineString") {
      add(played, coordinates, times);
    } else {
      ASSERT_EQ(line["geometry"]["type"], "MultiLineString");
      ASSERT_EQ(coordinates.size(), times.size());
      for (std::size_t i = 0; i < times.size(); ++i) add(played, coordinates[i], times[i]);
    }
    EXPECT_LT(test::worst_m(test::true_path(recording, id), played), 0.45) << id;
  }
}

TEST(ExportGeoJson, NoLineRunsAcrossTheMap) {
  const Json json = document(test::recording());
  EXPECT_EQ(feature(json, "object/0")["geometry"]["coordinates"].size(), 2u);  // the antimeridian
  EXPECT_EQ(feature(json, "object/1")["geometry"]["coordinates"].size(), 2u);  // the pole
  for (const Json& feature : json["features"]) {
    if (feature["geometry"].is_null()) continue;
    const std::string type = feature["geometry"]["type"];
    Json lines = feature["geometry"]["coordinates"];
    if (type == "LineString") lines = Json::array({lines});
    if (type != "LineString" && type != "MultiLineString") continue;
    for (const Json& line : lines) {
      EXPECT_GE(line.size(), 2u);
      for (std::size_t i = 0; i + 1 < line.size(); ++i) {
        EXPECT_LE(std::abs(line[i][0].get<double>() - line[i + 1][0].get<double>()), 90.0);
        EXPECT_LE(std::abs(line[i][0].get<double>()), 180.0);
        EXPECT_LE(std::abs(line[i][1].get<double>()), 90.0);
      }
    }
  }
}

double area_of(const Json& ring) {
  double twice = 0.0;
  for (std::size_t i = 0; i + 1 < ring.size(); ++i) {
    twice += ring[i][0].get<double>() * ring[i + 1][1].get<double>() -
             ring[i + 1][0].get<double>() * ring[i][1].get<double>();
  }
  return 0.5 * twice;
}

TEST(ExportGeoJson, AreasAreClosedCounterclockwiseAndOnTheMap) {
  const Json json = document(test::recording());
  std::set<std::string> kinds;
  for (const Json& feature : json["features"]) {
    if (feature["geometry"].is_null()) continue;
    const std::string type = feature["geometry"]["type"];
    if (type != "Polygon" && type != "MultiPolygon") continue;
    kinds.insert(feature["properties"]["kind"]);
    Json polygons = feature["geometry"]["coordinates"];
    if (type == "Polygon") polygons = Json::array({polygons});
    for (const Json& polygon : polygons) {
      const Json& ring = polygon[0];
      EXPECT_GE(ring.size(), 4u);
      EXPECT_EQ(ring.front(), ring.back());
      EXPECT_GT(area_of(ring), 0.0);
      for (const Json& p : ring) EXPECT_LE(std::abs(p[0].get<double>()), 180.0);
    }
  }
  EXPECT_EQ(kinds, (std::set<std::string>{"asset area", "sensor reach", "battery range"}));
  EXPECT_EQ(feature(json, "asset/0/area")["geometry"]["type"], "MultiPolygon");  // cut at the antimeridian
}

TEST(ExportGeoJson, AnAssetsAreaHasItsRadius) {
  engine::Recording recording = test::recording();
  recording.assets[0].where = {10.0 * geo::degree, 20.0 * geo::degree, 0.0};
  const Json area = feature(document(recording), "asset/0/area");
  ASSERT_EQ(area["geometry"]["type"], "Polygon");
  for (const Json& p : area["geometry"]["coordinates"][0]) {
    const geo::Geodetic corner{p[1].get<double>() * geo::degree, p[0].get<double>() * geo::degree, 0.0};
    EXPECT_NEAR(geo::geodesic_inverse(recording.assets[0].where, corner).distance_m, 30e3, 0.1);
  }
}

TEST(ExportGeoJson, ASensorThatLooksTwoWaysHasTwoSectors) {
  engine::Recording recording = test::recording();
  engine::RecordedSensor& sensor = recording.sensors[0];
  const geo::Geodetic site{10.0 * geo::degree, 20.0 * geo::degree, 0.0};
  for (std::size_t row = 0; row < sensor.rows; ++row) {
    for (std::size_t column = 0; column < sensor.columns; ++column) {
      const bool blind = column == 3 || column == 4 || column == 12;
      sensor.volume[row * sensor.columns + column] = geo::ecef_from_geodetic(
          blind ? site : geo::geodesic_direct(site, static_cast<double>(column % 24) * 15.0 * geo::degree, 1e5));
    }
  }
  sensor.site = site;
  const Json area = feature(document(recording), "sensor/0/area");
  EXPECT_EQ(area["geometry"]["type"], "MultiPolygon");
  EXPECT_EQ(area["geometry"]["coordinates"].size(), 2u);
  EXPECT_EQ(area["geometry"]["coordinates"][0][0].size() + area["geometry"]["coordinates"][1][0].size(), 7u + 14u + 4u);
}

TEST(ExportGeoJson, EventsSayWhenWhatAndWhere) {
  const Json json = document(test::recording());
  std::map<std::string, Json> events;
  std::size_t count = 0;
  for (const Json& feature : json["features"]) {
    if (feature["properties"]["kind"] != "event") continue;
    events[feature["properties"]["text"]] = feature;
    ++count;
  }
  EXPECT_EQ(count, test::recording().result.ledger.size());
  const Json& kill = events.at("missile#1 is killed by shot 2.0 of battery");
  EXPECT_EQ(kill["properties"]["time"], "2000-01-01T00:03:00Z");
  EXPECT_EQ(kill["properties"]["time_s"], 180.0);
  EXPECT_EQ(kill["properties"]["object"], "missile#1");
  EXPECT_EQ(kill["geometry"]["type"], "Point");
}

TEST(ExportGeoJson, StaysADocumentWhateverTheNames) {
  for (const std::string& name : test::hostile_names()) {
    const Json json = document(test::recording(name));
    EXPECT_EQ(json["type"], "FeatureCollection");
    EXPECT_EQ(feature(json, "object/0")["properties"]["name"], utf8_of(name));
  }
}

}  // namespace
}  // namespace iamd::report
