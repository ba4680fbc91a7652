// iamd fly: rows, names, ends and the words for what can't be flown.
#include <cmath>
#include <fstream>
#include <map>
#include <numbers>
#include <sstream>

#include <gtest/gtest.h>
#include <nlohmann/json.hpp>

#include "process.hpp"

namespace iamd::app::test {
namespace {

using nlohmann::json;

constexpr const char* header = "object,t_s,lat_deg,lon_deg,alt_m,x_m,y_m,z_m,vx_mps,vy_mps,vz_mps,speed_mps,mach";

bool contains(const std::string& text, const std::string& part) { return text.find(part) != std::string::npos; }

// A scenario file of objects alone.
class Scenario {
 public:
  explicit Scenario(const std::string& objects, const std::string& more = "") : file_{folder_.file("objects.yaml")} {
    std::ofstream{file_} << "format: iamd-scenario/1\n" << more << "objects:\n" << objects;
  }
  [[nodiscard]] Ended fly(std::vector<std::string> more = {}) const {
    std::vector<std::string> words{"fly", file_};
    words.insert(words.end(), more.begin(), more.end());
    return run(words);
  }
  [[nodiscard]] const std::string& file() const { return file_; }

 private:
  Folder folder_;
  std::string file_;
};

const std::string arc =
    "  - {id: arc, start: {at_s: 5}, motion: {kind: ballistic_arc, launch: {lat_deg: 40, lon_deg: 10}, "
    "aim: {lat_deg: 45, lon_deg: 20, alt_m: 250}, ballistic_coefficient_kg_m2: 8000}}\n";
const std::string arcs =
    "  - {id: arcs, count: 3, start: {interval_s: 10}, motion: {kind: ballistic_arc, launch: {lat_deg: 40, lon_deg: "
    "10}, "
    "aim: {lat_deg: 45, lon_deg: 20}, aim_error_m: 500}}\n";
const std::string route =
    "  - {id: drone, motion: {kind: route, speed_mps: 50, waypoints: [{lat_deg: 10, lon_deg: 20, alt_m: 1500}, "
    "{lat_deg: 10.01, lon_deg: 20, alt_m: 1500}]}}\n";

struct Row {
  std::string object;
  std::vector<double> number;  // NaN for an empty field
};

std::vector<Row> rows_of(const std::string& csv) {
  std::istringstream lines{csv};
  std::string line;
  std::getline(lines, line);
  EXPECT_EQ(line, header);
  std::vector<Row> rows;
  while (std::getline(lines, line)) {
    std::istringstream fields{line + ","};
    Row& row = rows.emplace_back();
    std::getline(fields, row.object, ',');
    for (std::string field; std::getline(fields, field, ',');)
      row.number.push_back(field.empty() ? std::nan("") : std::stod(field));
    EXPECT_EQ(row.number.size(), 12u) << line;
  }
  return rows;
}

TEST(Fly, WritesARowASecondAndTheVeryEnd) {
  const Scenario scenario{arc};
  const Ended ended = scenario.fly();
  EXPECT_EQ(ended.exit, 0);
  EXPECT_EQ(ended.err, "");
  const auto rows = rows_of(ended.out);
  ASSERT_GT(rows.size(), 100u);
  for (std::size_t i = 0; i + 1 < rows.size(); ++i) EXPECT_EQ(rows[i].number[0], 5.0 + static_cast<double>(i));
  const auto& last = rows.back().number;
  EXPECT_GT(last[0], rows[rows.size() - 2].number[0]);
  EXPECT_LE(last[0], rows[rows.size() - 2].number[0] + 1.0);
  // It hits what it is aimed at, to what aiming and flying differ by.
  EXPECT_NEAR(last[1], 45.0, 1e-4);
  EXPECT_NEAR(last[2], 20.0, 1e-4);
  EXPECT_NEAR(last[3], 250.0, 1e-3);
}

TEST(Fly, ColumnsAgreeWithEachOther) {
  for (const Row& row : rows_of(Scenario{arc + route}.fly({"--every", "7"}).out)) {
    const auto& n = row.number;
    const double lat = n[1] * std::numbers::pi / 180.0;
    const double lon = n[2] * std::numbers::pi / 180.0;
    const double e2 = 0.0066943799901413165;
    const double prime_vertical_m = 6378137.0 / std::sqrt(1.0 - e2 * std::sin(lat) * std::sin(lat));
    EXPECT_NEAR(n[4], (prime_vertical_m + n[3]) * std::cos(lat) * std::cos(lon), 1e-6);
    EXPECT_NEAR(n[5], (prime_vertical_m + n[3]) * std::cos(lat) * std::sin(lon), 1e-6);
    EXPECT_NEAR(n[6], (prime_vertical_m * (1.0 - e2) + n[3]) * std::sin(lat), 1e-6);
    EXPECT_NEAR(n[10], std::hypot(n[7], n[8], n[9]), 1e-9 * n[10]);
  }
}

TEST(Fly, TimesAreWrittenAsTheyAreMeant) {
  // 0.3, not 0.30000000000000004.
  const Ended ended = Scenario{route}.fly({"--every", "0.1"});
  EXPECT_TRUE(contains(ended.out, "\ndrone,0.3,")) << ended.out.substr(0, 1000);
  EXPECT_TRUE(contains(ended.out, "\ndrone,21.7,"));
}

TEST(Fly, ARouteKeepsItsSpeedAndEndsAtItsLastWaypoint) {
  const auto rows = rows_of(Scenario{route}.fly().out);
  for (const Row& row : rows) {
    EXPECT_NEAR(row.number[10], 50.0, 1e-3);
    EXPECT_NEAR(row.number[11], 50.0 / 334.486, 1e-4);  // US 1976: 334.49 m/s at 1.5 km
  }
  EXPECT_NEAR(rows.back().number[1], 10.01, 1e-9);
}

TEST(Fly, MachIsThatOfTheAirThatIsThere) {
  const std::string minute = "--every=5";
  for (const Row& row : rows_of(Scenario{route, "environment: {atmosphere: none}\n"}.fly({minute}).out)) {
    EXPECT_TRUE(std::isnan(row.number[11]));
  }
  // Northward into a wind from the north.
  const std::string storm = "environment: {wind: [{alt_m: 0, east_mps: 0, north_mps: -100}]}\n";
  for (const Row& row : rows_of(Scenario{route, storm}.fly({minute}).out)) {
    EXPECT_NEAR(row.number[10], 50.0, 1e-3);
    EXPECT_NEAR(row.number[11], 150.0 / 334.486, 1e-3);
  }
  // No air above 1000 km.
  const std::string high =
      "  - {id: high, motion: {kind: ballistic_arc, launch: {lat_deg: 0, lon_deg: 0}, aim: {lat_deg: 0, lon_deg: 5}, "
      "loft: {apogee_km: 1500}}}\n";
  std::size_t without_air = 0;
  for (const Row& row : rows_of(Scenario{high}.fly({minute}).out)) {
    EXPECT_EQ(std::isnan(row.number[11]), row.number[3] > 1000e3) << row.number[3];
    without_air += row.number[3] > 1000e3 ? 1 : 0;
  }
  EXPECT_GT(without_air, 10u);
}

TEST(Fly, TheEarthIsTheScenarios) {
  // Straight up and down over a sphere that stands still, without air: the launch point is the point of impact, and all
  // follows from Kepler's law. Apogee 1000 km above R = 6371 km: v² = 2 GM (1/R - 1/(R + h)).
  const std::string still =
      "environment: {earth: {sphere_radius_m: 6371e3}, rotation: false, gravity: point, gm_m3_s2: 3.986e14, "
      "atmosphere: none}\n";
  const std::string object =
      "  - {id: a, motion: {kind: ballistic_arc, launch: {lat_deg: 0, lon_deg: 0}, aim: {lat_deg: 0, lon_deg: 20}, "
      "loft: {apogee_km: 1000}}}\n";
  const auto flown = json::parse(Scenario{object, still}.fly({"--json", "--every", "60"}).out);
  const auto& a = flown["objects"][0];
  EXPECT_NEAR(a["apogee_km"].get<double>(), 1000.0, 0.01);
  EXPECT_NEAR(a["range_km"].get<double>(), 20.0 * std::numbers::pi / 180.0 * 6371.0, 0.01);
  // Kepler: with perigee distance and eccentricity from apogee and the half-angle of the arc, cos(pi - 10°) at R.
  const double r = 6371e3;
  const double top = r + 1000e3;
  const double half = 10.0 * std::numbers::pi / 180.0;
  // r = p / (1 - e cos φ), φ from the apogee: top = p / (1 - e), r at half.
  const double e = (top - r) / (top - r * std::cos(half));
  const double p = top * (1.0 - e);
  const double axis = p / (1.0 - e * e);
  EXPECT_NEAR(a["burnout_speed_mps"].get<double>(), std::sqrt(3.986e14 * (2.0 / r - 1.0 / axis)), 0.05);
  const auto& samples = a["samples"]["rows"];
  for (const auto& row : samples) {
    const double radius = std::hypot(row[4].get<double>(), row[5].get<double>(), row[6].get<double>());
    EXPECT_NEAR(row[3].get<double>(), radius - 6371e3, 1e-6);
    EXPECT_TRUE(row[11].is_null());
    const double energy = 0.5 * row[10].get<double>() * row[10].get<double>() - 3.986e14 / radius;
    EXPECT_NEAR(energy, -3.986e14 / (2.0 * axis), 1e-6 * 3.986e14 / axis);
  }
  EXPECT_NEAR(a["apogee_t_s"].get<double>(), 0.5 * a["flight_time_s"].get<double>(), 0.01);
}

TEST(Fly, CopiesHaveNumbersAndGroupsAreChosenByTheirId) {
  const Scenario scenario{arcs + arc};
  std::map<std::string, double> starts;
  for (const Row& row : rows_of(scenario.fly({"--every", "100"}).out)) starts.try_emplace(row.object, row.number[0]);
  EXPECT_EQ(starts, (std::map<std::string, double>{{"arcs#1", 0.0}, {"arcs#2", 10.0}, {"arcs#3", 20.0}, {"arc", 5.0}}));

  const auto chosen = [&](const std::string& object) {
    std::map<std::string, int> names;
    for (const Row& row : rows_of(scenario.fly({"--every", "100", "--object", object}).out)) ++names[row.object];
    std::string text;
    for (const auto& [name, rows] : names) text += name + " ";
    return text;
  };
  EXPECT_EQ(chosen("arcs"), "arcs#1 arcs#2 arcs#3 ");
  EXPECT_EQ(chosen("arcs#2"), "arcs#2 ");
  EXPECT_EQ(chosen("arc"), "arc ");
  // Alone it flies as among the others.
  const std::string all = scenario.fly({"--every", "50"}).out;
  const std::string one = scenario.fly({"--every", "50", "--object", "arcs#2"}).out;
  EXPECT_TRUE(contains(all, one.substr(one.find('\n'))));
}

TEST(Fly, RunsDifferWhereTheyAreDrawn) {
  const Scenario scenario{arcs + arc};
  const auto ends = [&](const std::vector<std::string>& more) {
    std::map<std::string, double> lat;
    for (const Row& row : rows_of(scenario.fly(more).out)) lat[row.object] = row.number[1];
    return lat;
  };
  const auto first = ends({"--every", "1000"});
  EXPECT_EQ(first, ends({"--every", "1000", "--run", "0"}));
  const auto second = ends({"--every", "1000", "--run", "1"});
  EXPECT_NE(first.at("arcs#1"), first.at("arcs#2"));
  EXPECT_NE(first.at("arcs#1"), second.at("arcs#1"));
  EXPECT_EQ(first.at("arc"), second.at("arc"));
  EXPECT_NE(first.at("arcs#1"), ends({"--every", "1000", "--seed", "9"}).at("arcs#1"));
}

TEST(Fly, JsonSaysHowEachFlightWent) {
  const Ended ended = Scenario{arc + route, "title: Two\nseed: 3\n"}.fly({"--json", "--every", "10"});
  EXPECT_EQ(ended.err, "");
  const json document = json::parse(ended.out);
  EXPECT_EQ(document["format"], "iamd-fly/1");
  EXPECT_EQ(document["scenario"]["title"], "Two");
  EXPECT_EQ(document["scenario"]["hash"].get<std::string>().size(), 16u);
  EXPECT_EQ(document["seed"], 3);
  EXPECT_EQ(document["every_s"], 10.0);
  EXPECT_TRUE(contains(document["command"].get<std::string>(), "--json --every 10"));
  ASSERT_EQ(document["objects"].size(), 2u);
  const json& missile = document["objects"][0];
  EXPECT_EQ(missile["object"], "arc");
  EXPECT_EQ(missile["start_s"], 5.0);
  EXPECT_EQ(missile["end"], "impact");
  EXPECT_NEAR(missile["impact"]["lat_deg"].get<double>(), 45.0, 1e-4);
  EXPECT_NEAR(missile["impact"]["alt_m"].get<double>(), 250.0, 1e-3);
  EXPECT_NEAR(missile["impact"]["t_s"].get<double>(), 5.0 + missile["flight_time_s"].get<double>(), 1e-9);
  EXPECT_NEAR(missile["range_km"].get<double>(), 990.8876, 0.01);  // by Vincenty (1975)
  const json& rows = missile["samples"]["rows"];
  EXPECT_EQ(missile["samples"]["columns"].size(), 12u);
  EXPECT_EQ(rows.front()[0], 5.0);
  EXPECT_EQ(rows.back()[0], missile["impact"]["t_s"]);
  EXPECT_EQ(rows.front()[10], missile["burnout_speed_mps"]);
  double highest_m = 0.0;
  for (const json& row : rows) highest_m = std::max(highest_m, row[3].get<double>());
  EXPECT_GE(missile["apogee_km"].get<double>(), highest_m / 1e3);
  EXPECT_LE(missile["apogee_km"].get<double>(), highest_m / 1e3 + 0.2);  // ½ g (5 s)²

  const json& drone = document["objects"][1];
  EXPECT_EQ(drone["end"], "end_of_route");
  EXPECT_TRUE(drone["impact"].is_null());
  EXPECT_TRUE(drone["burnout_speed_mps"].is_null());
  EXPECT_NEAR(drone["apogee_km"].get<double>(), 1.5, 1e-6);
  EXPECT_NEAR(drone["range_km"].get<double>(), 1.1061, 1e-3);
}

TEST(Fly, JsonHasTheNumbersOfTheCsv) {
  const Scenario scenario{arc};
  const auto rows = rows_of(scenario.fly({"--every", "30"}).out);
  const json samples = json::parse(scenario.fly({"--every", "30", "--json"}).out)["objects"][0]["samples"]["rows"];
  ASSERT_EQ(samples.size(), rows.size());
  for (std::size_t i = 0; i < rows.size(); ++i) {
    for (std::size_t column = 0; column < 12; ++column) {
      if (samples[i][column].is_null()) {
        EXPECT_TRUE(std::isnan(rows[i].number[column]));
      } else {
        EXPECT_EQ(samples[i][column].get<double>(), rows[i].number[column]);
      }
    }
  }
}

TEST(Fly, NeedsNoSignatureButARunDoes) {
  const std::string defence =
      "defence:\n  sensors: [{id: radar, use: an-mpq-65, position: {lat_deg: 45, lon_deg: 20}}]\n"
      "  doctrine: {kind: salvo}\n";
  const Scenario scenario{arc, defence};
  EXPECT_EQ(scenario.fly({"--every", "100"}).exit, 0);
  const Ended ended = run({"run", scenario.file()});
  EXPECT_EQ(ended.exit, 2);
  EXPECT_EQ(ended.out, "");
  EXPECT_TRUE(contains(ended.err, ":5:") && contains(ended.err, "objects[arc]: 'signature' is missing")) << ended.err;
}

TEST(Fly, AnotherEarthIsForFlightsOnly) {
  const std::string defence = "defence: {doctrine: {kind: salvo}}\n";
  for (const char* environment : {"earth: {sphere_radius_m: 6371e3}", "rotation: false", "gravity: point",
                                  "gm_m3_s2: 3.9e14", "atmosphere: none"}) {
    const Scenario scenario{arc, defence + "environment: {" + environment + "}\n"};
    EXPECT_EQ(scenario.fly({"--every", "100"}).exit, 0) << environment;
    const Ended ended = run({"run", scenario.file(), "--runs", "1"});
    EXPECT_EQ(ended.exit, 2) << environment;
    EXPECT_EQ(ended.out, "");
    const std::string key{environment, std::string_view{environment}.find(':')};
    EXPECT_TRUE(contains(ended.err, "environment." + key + ": ")) << ended.err;
    EXPECT_TRUE(contains(ended.err, "leave '" + key + "' out")) << ended.err;
  }
  for (const char* environment : {"earth: wgs84, rotation: true, gravity: j4, atmosphere: us1976",
                                  "wind: [{alt_m: 0, east_mps: 30, north_mps: 0}]"}) {
    const Scenario scenario{arc, defence + "environment: {" + environment + "}\n"};
    EXPECT_EQ(run({"run", scenario.file(), "--runs", "1"}).exit, 0) << environment;
  }
}

TEST(Fly, ObjectsAloneCannotBeRun) {
  const Scenario scenario{arc};
  const Ended ended = run({"run", scenario.file()});
  EXPECT_EQ(ended.exit, 2);
  EXPECT_EQ(ended.out, "");
  EXPECT_TRUE(contains(ended.err, "this scenario has no defence")) << ended.err;
  EXPECT_TRUE(contains(ended.err, "iamd fly " + scenario.file())) << ended.err;
}

TEST(Fly, WithoutADurationARunEndsWithTheLastObject) {
  const Scenario scenario{arc, "defence: {doctrine: {kind: salvo}}\n"};
  const json document = json::parse(run({"run", scenario.file(), "--run", "0", "--json"}).out);
  EXPECT_EQ(document["measures"]["harmless"], 1);
  EXPECT_EQ(document["measures"]["unresolved"], 0);
  const json flown = json::parse(scenario.fly({"--json"}).out);
  EXPECT_NEAR(document["measures"]["end_s"].get<double>(), flown["objects"][0]["impact"]["t_s"].get<double>(), 1e-8);
}

// A tile of terrain of one height.
void write_tile(const std::string& file, int height_m, std::size_t side = 1201) {
  std::string bytes;
  for (std::size_t i = 0; i < side * side; ++i) {
    bytes += static_cast<char>(height_m >> 8);
    bytes += static_cast<char>(height_m & 255);
  }
  std::ofstream{file, std::ios::binary} << bytes;
}

TEST(Fly, FlightsEndOnTerrain) {
  const Folder folder;
  write_tile(folder.file("N45E019.hgt"), 700);
  write_tile(folder.file("N45E020.hgt"), 700);
  const std::string terrain = "environment: {terrain: [N45E019.hgt, N45E020.hgt]}\n";
  const std::string fall =
      "  - {id: a, motion: {kind: free_fall, position: {lat_deg: 45.5, lon_deg: 20, alt_m: 9000}, "
      "ballistic_coefficient_kg_m2: 1000}}\n";
  const std::string file = folder.file("fall.yaml");
  std::ofstream{file} << "format: iamd-scenario/1\n" << terrain << "objects:\n" << fall;
  const json flown = json::parse(run({"fly", file, "--json"}).out);
  EXPECT_EQ(flown["objects"][0]["end"], "impact");
  EXPECT_NEAR(flown["objects"][0]["impact"]["alt_m"].get<double>(), 700.0, 0.5);
  // Other hills are another scenario.
  write_tile(folder.file("N45E020.hgt"), 701);
  EXPECT_NE(json::parse(run({"fly", file, "--json"}).out)["scenario"]["hash"], flown["scenario"]["hash"]);
}

TEST(Fly, RefusesTerrainThatIsNone) {
  const Folder folder;
  write_tile(folder.file("N45E019.hgt"), 700);
  write_tile(folder.file("N45E020.hgt"), 700, 100);
  write_tile(folder.file("hills.hgt"), 700);
  std::filesystem::create_symlink("/dev/zero", folder.file("N45E022.hgt"));
  const std::string file = folder.file("fall.yaml");
  std::ofstream{file} << "format: iamd-scenario/1\nobjects:\n" << arc;
  const std::vector<std::pair<std::string, std::string>> bad{
      {"N45E021.hgt", "N45E021.hgt: there is no such file; did you mean"},
      {"N45E020.hgt", "has 20000 bytes"},
      {"hills.hgt", "is not named after a place"},
      {"N45E022.hgt", "this is a device, not a file"},
      {".", "this is a folder, not a file"},
  };
  for (const auto& [name, expected] : bad) {
    const Ended ended = run({"fly", file, "--set", "environment.terrain=" + folder.file(name)});
    EXPECT_EQ(ended.exit, 2) << name;
    EXPECT_EQ(ended.out, "");
    EXPECT_TRUE(contains(ended.err, expected)) << ended.err;
  }
  const std::string tile = folder.file("N45E019.hgt");
  EXPECT_TRUE(contains(run({"fly", file, "--set", "environment.terrain=[" + tile + ", " + tile + "]"}).err, "twice"));
  std::string many = tile;
  for (int i = 0; i < 400; ++i) many += "," + tile;
  EXPECT_TRUE(contains(run({"fly", file, "--set", "environment.terrain=[" + many + "]"}).err, "401 tiles of terrain"));
}

TEST(Fly, RadarsLookOverTheTerrainTheyStandOn) {
  const Folder folder;
  write_tile(folder.file("N45E019.hgt"), 700);
  const std::string file = folder.file("scenario.yaml");
  std::ofstream{file}
      << "format: iamd-scenario/1\nenvironment: {terrain: N45E019.hgt}\n"
         "defence:\n  doctrine: {kind: salvo}\n"
         "  sensors: [{id: radar, use: an-mpq-65, position: {lat_deg: 45.5, lon_deg: 19.5, alt_m: 5}}]\n"
         "objects:\n"
         "  - {id: drone, signature: {rcs_m2: 10}, motion: {kind: route, speed_mps: 200, waypoints: "
         "[{lat_deg: 45.9, lon_deg: 19.5, alt_m: 1500}, {lat_deg: 45.6, lon_deg: 19.5, alt_m: 1500}]}}\n";
  const Ended buried = run({"run", file, "--runs", "1"});
  EXPECT_EQ(buried.exit, 2);
  EXPECT_TRUE(contains(buried.err, "defence.sensors[radar]: the antenna stands 69")) << buried.err;
  EXPECT_TRUE(contains(buried.err, "m under the terrain")) << buried.err;
  const auto detected = [&] {
    const Ended ended = run({"run", file, "--run", "0", "--json", "--set", "defence.sensors[0].position.alt_m=705"});
    EXPECT_EQ(ended.exit, 0) << ended.err;
    return json::parse(ended.out)["measures"]["detected"].get<int>();
  };
  EXPECT_EQ(detected(), 1);
  // A ridge of 4000 m between the two, along 45.55° N.
  std::fstream tile{folder.file("N45E019.hgt"), std::ios::binary | std::ios::in | std::ios::out};
  tile.seekp(2 * 1201 * 540);
  for (int i = 0; i < 1201; ++i) tile.write("\x0f\xa0", 2);
  tile.close();
  EXPECT_EQ(detected(), 0);
}

TEST(Fly, RefusesWhatMakesNoSense) {
  const Scenario scenario{arcs + arc};
  const std::vector<std::pair<std::vector<std::string>, std::string>> calls{
      {{"--every", "0"}, "a number from 0.001 to 1000000"},
      {{"--every", "-1"}, "--every is '-1'"},
      {{"--every", "nan"}, "--every is 'nan'"},
      {{"--every", "inf"}, "--every is 'inf'"},
      {{"--every", "1e-9"}, "a number from 0.001"},
      {{"--every", "1e999"}, "--every is '1e999'"},
      {{"--every", "1s"}, "--every is '1s'"},
      {{"--run", "-1"}, "--run is '-1'"},
      {{"--seed", "x"}, "--seed is 'x'"},
      {{"--set", "objects.arc"}, "--set"},
      {{"--object", "arrcs"}, "did you mean 'arcs'?"},
      {{"--object", "arcs#4"}, "its copies in run 0 are arcs#1 to arcs#3"},
      {{"--object", "arcs#0"}, "its copies in run 0 are arcs#1 to arcs#3"},
      {{"--object", "arcs#99999999999999999999"}, "its copies in run 0"},
      {{"--object", "arc#1"}, "there is one 'arc' in run 0"},
      {{"--object", "arc/stage-1"}, "known: arc"},
      {{"--object", "#"}, "no object is named '#'"},
      {{"--evry", "1"}, "did you mean '--every'?"},
      {{"--object"}, "--object needs a value"},
  };
  for (const auto& [more, expected] : calls) {
    const Ended ended = scenario.fly(more);
    EXPECT_EQ(ended.exit, 2) << more.front() << " " << more.back();
    EXPECT_EQ(ended.out, "") << more.front() << " " << more.back();
    EXPECT_TRUE(contains(ended.err, expected)) << ended.err;
  }
  EXPECT_TRUE(contains(Scenario{"  []\n"}.fly().err, "nothing flies in this scenario"));
}

TEST(Fly, BoundsTheRowsOfAFlight) {
  const std::string slow =
      "  - {id: balloon, motion: {kind: route, speed_mps: 1, waypoints: [{lat_deg: 0, lon_deg: 0, alt_m: 1500}, "
      "{lat_deg: 0, lon_deg: 10, alt_m: 1500}]}}\n";
  const Ended ended = Scenario{slow}.fly({"--every", "0.001"});
  EXPECT_EQ(ended.exit, 2);
  EXPECT_EQ(ended.out, "");
  EXPECT_TRUE(contains(ended.err, "the flight of 'balloon' would be 111")) << ended.err;
  EXPECT_TRUE(contains(ended.err, "write --every ")) << ended.err;
}

TEST(Fly, MemoryDoesNotGrowWithObjectsNorRows) {
#if defined(__SANITIZE_ADDRESS__) || defined(__SANITIZE_THREAD__)
  GTEST_SKIP() << "a sanitizer keeps what was freed";
#endif
  const Scenario scenario{arcs};
  const auto memory_kb = [&](const std::vector<std::string>& more) {
    std::vector<std::string> words{"fly", scenario.file()};
    words.insert(words.end(), more.begin(), more.end());
    const Ended ended = run(words, "/dev/null");
    EXPECT_EQ(ended.exit, 0) << ended.err;
    return ended.memory_kb;
  };
  const long few = memory_kb({"--set", "objects.arcs.count=300", "--every", "1000"});
  const long many = memory_kb({"--set", "objects.arcs.count=10000", "--every", "1000"});
  const long rows = memory_kb({"--set", "objects.arcs.count=1", "--every", "0.005", "--json"});
  EXPECT_LT(many, few + 4096);
  EXPECT_LT(rows, few + 4096);
}

TEST(Fly, AFullDiskIsAFailure) {
  const Scenario scenario{arc};
  const Ended full = run({"fly", scenario.file()}, "/dev/full");
  EXPECT_EQ(full.exit, 3);
  EXPECT_TRUE(contains(full.err, "can't be written to stdout")) << full.err;
}

}  // namespace
}  // namespace iamd::app::test
