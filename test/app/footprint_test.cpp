// iamd footprint: what it prints and writes, and the words for what can't be mapped.
#include <algorithm>
#include <cmath>
#include <fstream>
#include <sstream>
#include <string>
#include <vector>

#include <gtest/gtest.h>
#include <nlohmann/json.hpp>

#include "process.hpp"

namespace iamd::app::test {
namespace {

using nlohmann::json;

bool contains(const std::string& text, const std::string& part) { return text.find(part) != std::string::npos; }

Ended footprint(std::vector<std::string> more, const std::string& scenario = scenario_file()) {
  std::vector<std::string> words{"footprint", scenario};
  words.insert(words.end(), more.begin(), more.end());
  return run(words);
}

std::string text_of(const std::string& file) {
  std::ostringstream text;
  text << std::ifstream{file}.rdbuf();
  return text.str();
}

TEST(FootprintCommand, PrintsATableByDefault) {
  const Ended ended = footprint({"--object", "srbm-300km", "--size", "31"});
  EXPECT_EQ(ended.exit, 0) << ended.err;
  EXPECT_EQ(ended.err, "");
  for (const char* part : {"Defended area", "comes from 19.0°", "1 or more", "2 or more", "with sensing",
                           "greatest range", "31 × 31 places"}) {
    EXPECT_TRUE(contains(ended.out, part)) << part << "\n" << ended.out;
  }
  const Ended kinematic = footprint({"--object", "srbm-300km", "--size", "31", "--kinematic"});
  EXPECT_FALSE(contains(kinematic.out, "with sensing"));
  const Ended denied = footprint({"--object", "srbm-300km", "--size", "31", "--denied", "--asset", "defended-place"});
  EXPECT_TRUE(contains(denied.out, "Launch area denied")) << denied.err;
}

TEST(FootprintCommand, WritesTheSameFactsInEveryFormat) {
  const Folder folder;
  const std::vector<std::string> what{"--object", "srbm-300km", "--size", "31", "--from", "-30"};
  const auto with = [&](std::vector<std::string> more) {
    more.insert(more.begin(), what.begin(), what.end());
    return footprint(more);
  };
  const Ended files = with({"--out", folder.file("a.svg"), "--out", folder.file("a.geojson"), "--out",
                            folder.file("a.json"), "--out", folder.file("a.csv")});
  ASSERT_EQ(files.exit, 0) << files.err;
  EXPECT_EQ(files.out, "");
  EXPECT_EQ(folder.names(), (std::vector<std::string>{"a.csv", "a.geojson", "a.json", "a.svg"}));
  const Ended csv = with({"--csv"});
  EXPECT_EQ(csv.out, text_of(folder.file("a.csv")));
  EXPECT_EQ(std::ranges::count(csv.out, '\n'), 1 + 31 * 31);

  const json document = json::parse(text_of(folder.file("a.json")));
  EXPECT_EQ(document["format"], "iamd-footprint/1");
  EXPECT_EQ(document["areas"], json::parse(with({"--json"}).out)["areas"]);
  EXPECT_EQ(document["conditions"]["from_deg"], 330.0);
  double before = 1e9;
  std::string knowledge;
  for (const json& area : document["areas"]) {
    // More shots, or sensing besides, never have the larger area; shares add up.
    if (area["knowledge"] != knowledge) before = 1e9;
    knowledge = area["knowledge"];
    EXPECT_LE(area["area_km2"].get<double>(), before);
    before = area["area_km2"];
    double shares = 0.0;
    for (const json& limit : area["limits"]) shares += limit["share"].get<double>();
    EXPECT_NEAR(shares, area["edge_km"].get<double>() > 0.0 ? 1.0 : 0.0, 1e-5);
  }
  // Places of the grid with one look or more, times what each stands for: the area, to the width of a place.
  const double cell_km = 2.0 * document["grid"]["radius_km"].get<double>() / 30.0;
  std::size_t engaged = 0;
  for (const json& row : document["nodes"]["kinematic"]["looks"]) {
    for (const json& looks : row) engaged += looks.get<int>() > 0 ? 1 : 0;
  }
  const json& first = document["areas"][0];
  EXPECT_NEAR(static_cast<double>(engaged) * cell_km * cell_km, first["area_km2"].get<double>(),
              0.5 * cell_km * first["edge_km"].get<double>());

  // Every ring is closed and runs the right way; its area on the sphere is the one that is told.
  const json geo = json::parse(text_of(folder.file("a.geojson")));
  std::size_t polygons = 0, lines = 0;
  for (const json& feature : geo["features"]) {
    if (feature["geometry"].is_null()) continue;
    if (feature["geometry"]["type"] == "MultiLineString") ++lines;
    if (feature["geometry"]["type"] != "MultiPolygon") continue;
    double area_km2 = 0.0;
    for (const json& polygon : feature["geometry"]["coordinates"]) {
      ++polygons;
      for (std::size_t r = 0; r < polygon.size(); ++r) {
        const json& ring = polygon[r];
        ASSERT_GE(ring.size(), 4u);
        EXPECT_EQ(ring.front(), ring.back());
        double twice = 0.0;
        for (std::size_t i = 0; i + 1 < ring.size(); ++i) {
          const double lon = ring[i + 1][0].get<double>() - ring[i][0].get<double>();
          const double lat = 0.5 * (ring[i + 1][1].get<double>() + ring[i][1].get<double>());
          twice -= 2.0 * lon * 111.32 * std::cos(lat * M_PI / 180.0) * (lat + 40.0) * 111.0;
        }
        EXPECT_EQ(twice > 0.0, r == 0);
        area_km2 += 0.5 * twice;
      }
    }
    const double told = feature["properties"]["area_km2"];
    EXPECT_NEAR(area_km2, told, 0.02 * told + 1.0);
  }
  EXPECT_GE(polygons, 2u);
  EXPECT_GE(lines, 2u);
  const std::string svg = text_of(folder.file("a.svg"));
  for (const char* part : {"<svg", "What fails just outside", "km east of the middle", ">N</text>", "</svg>"}) {
    EXPECT_TRUE(contains(svg, part)) << part;
  }
  for (const char* wrong : {"nan", "inf"}) EXPECT_FALSE(contains(svg, wrong));
}

TEST(FootprintCommand, CutsItsRingsAtTheAntimeridian) {
  const Folder folder;
  std::vector<std::string> moved{"--object", "srbm-300km", "--size", "31", "--out", folder.file("a.geojson")};
  for (const char* const change :
       {"defence.batteries.battery.position.lon_deg=179.95", "defence.sensors.radar.position.lon_deg=179.95",
        "defence.assets.defended-place.position.lon_deg=180", "objects.srbm-300km.motion.aim.lon_deg=180",
        "objects.srbm-300km.motion.launch.lon_deg=-178.84"}) {
    moved.insert(moved.end(), {"--set", change});
  }
  const Ended ended = footprint(moved);
  ASSERT_EQ(ended.exit, 0) << ended.err;
  bool both_sides = false;
  const json geo = json::parse(text_of(folder.file("a.geojson")));
  for (const json& feature : geo["features"]) {
    if (feature["geometry"].is_null() || feature["geometry"]["type"] != "MultiPolygon") continue;
    bool west = false, east = false;
    for (const json& polygon : feature["geometry"]["coordinates"]) {
      double low = 180.0, high = -180.0;
      for (const json& place : polygon[0]) {
        low = std::min(low, place[0].get<double>());
        high = std::max(high, place[0].get<double>());
      }
      EXPECT_LT(high - low, 5.0);
      (low > 0.0 ? east : west) = true;
    }
    both_sides = both_sides || (west && east);
  }
  EXPECT_TRUE(both_sides);
}

TEST(FootprintCommand, SaysTheSameEachTime) {
  const std::vector<std::string> what{"--object", "srbm-450km", "--size", "21", "--json"};
  EXPECT_EQ(footprint(what).out, footprint(what).out);
}

TEST(FootprintCommand, RefusesWhatIsWrong) {
  struct Bad {
    std::vector<std::string> options;
    std::string problem, remedy;
  };
  const std::vector<std::string> object{"--object", "srbm-300km"};
  for (const Bad& bad : std::vector<Bad>{
           {{"--object", "srbm-300"}, "no object is named", "did you mean 'srbm-300km'?"},
           {{}, "several objects", "--object srbm-300km"},
           {{"--object", "srbm-300km", "--battery", "batery"}, "no battery is named", "did you mean 'battery'?"},
           {{"--object", "srbm-300km", "--denied", "--asset", "place"}, "no asset is named", "known: defended-place"},
           {{"--object", "srbm-300km", "--asset", "defended-place"}, "--asset belongs to --denied", "add --denied"},
           {{"--object", "srbm-300km", "--denied", "--from", "3"}, "exclude each other", "leave one"},
           {{"--object", "srbm-300km", "--from", "nan"}, "--from", "nan"},
           {{"--object", "srbm-300km", "--from", "1e9"}, "--from", "360"},
           {{"--object", "srbm-300km", "--radius-km", "-5"}, "--radius-km", "0.1"},
           {{"--object", "srbm-300km", "--radius-km", "inf"}, "--radius-km", "inf"},
           {{"--object", "srbm-300km", "--size", "100000"}, "--size", "1001"},
           {{"--object", "srbm-300km", "--size", "2"}, "--size", "11"},
           {{"--object", "srbm-300km", "--json", "--csv"}, "exclude each other", "--out footprint.csv"},
           {{"--object", "srbm-300km", "--out", "a.txt"}, "no known ending", "footprint.svg"},
           {{"--object", "srbm-300km", "--out", "/nowhere/a.svg"}, "/nowhere", ""},
           {{"--object", "srbm-300km", "--set", "defence.batteries.battery.launchers=0"},
            "no battery can fire",
            "raise 'launchers'"},
           {{"--object", "srbm-300km", "--set", "defence.batteries=[]"}, "no batteries", "add a battery"},
           {{"--object", "srbm-300km", "--set", "defence=null"}, "no defence", "add 'defence:'"}}) {
    const Ended ended = footprint(bad.options);
    EXPECT_EQ(ended.exit, 2) << bad.problem << ended.err;
    EXPECT_TRUE(ended.out.empty());
    EXPECT_TRUE(contains(ended.err, bad.problem)) << ended.err;
    EXPECT_TRUE(contains(ended.err, bad.remedy)) << ended.err;
  }
}

}  // namespace
}  // namespace iamd::app::test
