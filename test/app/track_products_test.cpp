// iamd track beyond its own tracks: impact points of a missile, and tracks from elsewhere.
#include <array>
#include <cmath>
#include <fstream>
#include <numbers>
#include <set>
#include <sstream>

#include <gtest/gtest.h>
#include <nlohmann/json.hpp>

#include "iamd/base/random.hpp"
#include "iamd/geo/flight.hpp"
#include "iamd/geo/frames.hpp"

#include "process.hpp"

namespace iamd::app::test {
namespace {

using nlohmann::json;

const std::string example = IAMD_SOURCE_DIR "/scenarios/tracking/";
constexpr const char* impact_header =
    "t_s,track,impact_lat_deg,impact_lon_deg,impact_sigma_major_m,impact_sigma_minor_m,impact_orientation_deg,"
    "time_to_go_s,time_to_go_sigma_s,launch_lat_deg,launch_lon_deg,launch_sigma_major_m,launch_sigma_minor_m,"
    "launch_orientation_deg";

std::string text_of(const std::string& file) {
  std::ifstream in{file, std::ios::binary};
  return {std::istreambuf_iterator<char>{in}, {}};
}

void write(const std::string& file, const std::string& text) { std::ofstream{file, std::ios::binary} << text; }

// Cells by row; a row's last cell may be empty.
std::vector<std::vector<std::string>> cells_of(const std::string& csv) {
  std::vector<std::vector<std::string>> rows;
  std::istringstream lines{csv};
  for (std::string line; std::getline(lines, line);) {
    auto& row = rows.emplace_back(1);
    for (const char c : line) {
      if (c == ',') {
        row.emplace_back();
      } else {
        row.back() += c;
      }
    }
  }
  return rows;
}

// A missile that comes down near a radar: its detections for the command, and where and when it really does.
struct Scene {
  geo::FlightResult end;
  std::string sensors, detections;
};
Scene missile() {
  const geo::Site site{{48.0 * geo::degree, 20.0 * geo::degree, 0.0}};
  geo::ForceModel forces;
  forces.ballistic_coefficient_kg_m2 = 4000.0;
  geo::Trajectory path;
  const geo::State<geo::Ecef> start{site.to_ecef(geo::Position<geo::Enu>{-600e3, 110e3, 60e3}),
                                    site.to_ecef(geo::Velocity<geo::Enu>{1750.0, -320.0, 1500.0})};
  Scene scene;
  scene.end = geo::fly(start, 0.0, forces, {}, &path);
  scene.sensors =
      "- {id: a, lat_deg: 48, lon_deg: 20, alt_m: 0, sigma_range_m: 30, sigma_azimuth_deg: 0.1, sigma_elevation_deg: "
      "0.1, pd: 0.95, false_alarms_per_scan: 0.1}\n";
  std::ostringstream rows;
  rows.precision(12);
  rows << "t_s,sensor,range_m,azimuth_deg,elevation_deg\n";
  base::RandomStream draw{{.seed = 61, .run = 0, .entity = 0, .purpose = base::Purpose::test}};
  for (double t = 0.0; t < scene.end.end_s - 20.0; t += 0.5) {
    const geo::AzElRange seen = site.az_el_range(path.at(t).position);
    const double range = seen.range_m + 30.0 * draw.normal();
    const double azimuth = seen.azimuth_rad / geo::degree + 0.1 * draw.normal();
    const double elevation = seen.elevation_rad / geo::degree + 0.1 * draw.normal();
    if (draw.uniform() < 0.95) rows << t << ",a," << range << ',' << azimuth << ',' << elevation << '\n';
  }
  scene.detections = rows.str();
  return scene;
}

TEST(TrackImpacts, LieWithinThreeClaimedStandardDeviationsAtSixtySecondsToGo) {
  const Folder folder;
  const Scene scene = missile();
  const std::string impacts = folder.file("impacts.csv");
  write(folder.file("sensors.yaml"), scene.sensors);
  write(folder.file("detections.csv"), scene.detections);
  const Ended ended = run({"track", "--sensors", folder.file("sensors.yaml"), folder.file("detections.csv"),
                           "--associator", "jpda", "--impacts", impacts, "--json", "--out", folder.file("tracks.csv")});
  ASSERT_EQ(ended.exit, 0) << ended.err;
  const auto rows = cells_of(text_of(impacts));
  ASSERT_GT(rows.size(), 50u);
  EXPECT_EQ(text_of(impacts).substr(0, text_of(impacts).find('\n')), impact_header);
  bool asked = false;
  std::size_t launches = 0;
  double last_s = -1.0;
  for (std::size_t i = 1; i < rows.size(); ++i) {
    ASSERT_EQ(rows[i].size(), 14u);
    std::array<double, 9> v{};
    for (std::size_t k = 0; k < 9; ++k) v[k] = std::stod(rows[i][k]);
    launches += rows[i][9].empty() ? 0 : 1;
    EXPECT_GE(v[0], last_s + 1.0) << "more often than each second";
    last_s = v[0];
    EXPECT_GE(v[4], v[5]);
    EXPECT_GT(v[5], 0.0);
    EXPECT_TRUE(v[6] >= 0.0 && v[6] < 180.0);
    if (asked || scene.end.end_s - v[0] > 60.0) continue;
    asked = true;
    const geo::Site claimed{{v[2] * geo::degree, v[3] * geo::degree, 0.0}};
    const geo::Position<geo::Enu> e = claimed.to_enu(scene.end.end_state.position);
    const double s = std::sin(v[6] * geo::degree), c = std::cos(v[6] * geo::degree);
    const double along = (e.x_m * s + e.y_m * c) / v[4];
    const double across = (e.x_m * c - e.y_m * s) / v[5];
    EXPECT_LT(std::hypot(along, across), 3.0) << e.x_m << " m east, " << e.y_m << " m north";
    EXPECT_LT(v[4], 10e3);
    EXPECT_LT(std::abs(v[0] + v[7] - scene.end.end_s), 3.0 * v[8]);
  }
  EXPECT_TRUE(asked);
  EXPECT_GT(launches, rows.size() / 2) << "it was seen to climb";
  const json document = json::parse(ended.out)["impacts"];
  EXPECT_EQ(document["rows"], rows.size() - 1);
  ASSERT_EQ(document["last"].size(), 1u);
  EXPECT_EQ(document["last"][0]["t_s"].get<double>(), last_s);
  EXPECT_EQ(std::to_string(document["last"][0]["track"].get<int>()), rows.back()[1]);
  EXPECT_NEAR(document["last"][0]["impact"]["lat_deg"].get<double>(), std::stod(rows.back()[2]), 1e-8);
}

TEST(TrackImpacts, AreNoneWhereNothingFallsAndNullWhereNotAsked) {
  const Folder folder;
  const Ended ended = run({"track", "--sensors", example + "sensors.yaml", example + "detections.csv", "--json",
                           "--impacts", folder.file("i.csv")});
  ASSERT_EQ(ended.exit, 0) << ended.err;
  EXPECT_EQ(text_of(folder.file("i.csv")), std::string{impact_header} + "\n");
  EXPECT_EQ(json::parse(ended.out)["impacts"]["rows"], 0);
  const Ended without = run({"track", "--sensors", example + "sensors.yaml", example + "detections.csv", "--json"});
  EXPECT_TRUE(json::parse(without.out)["impacts"].is_null());
  EXPECT_TRUE(json::parse(without.out)["remote"].is_null());
}

TEST(TrackImpacts, HaveOptionsThatRefuseNonsense) {
  const Folder folder;
  const auto refused = [&](std::vector<std::string> more, const char* expected) {
    std::vector<std::string> words{"track", "--sensors", example + "sensors.yaml", example + "detections.csv"};
    words.insert(words.end(), more.begin(), more.end());
    const Ended ended = run(words);
    EXPECT_EQ(ended.exit, 2) << expected;
    EXPECT_EQ(ended.out, "");
    EXPECT_NE(ended.err.find(expected), std::string::npos) << ended.err;
    EXPECT_TRUE(folder.names().empty());
  };
  const std::string file = folder.file("i.csv");
  refused({"--impacts-every", "2"}, "says nothing without --impacts");
  refused({"--ground-m", "200"}, "says nothing without --impacts");
  refused({"--impacts", file, "--impacts-every", "-1"}, "--impacts-every");
  refused({"--impacts", file, "--impacts-every", "often"}, "--impacts-every");
  refused({"--impacts", file, "--ground-m", "1e9"}, "--ground-m");
  refused({"--impacts", file, "--out", file}, "another option names it");
  refused({"--impacts", example + "detections.csv"}, "that file is read");
  refused({"--remote", example + "sensors.yaml"}, "column");
  refused({"--remote", folder.file("none.csv")}, "none.csv");
}

TEST(TrackRemote, MatchesItsOwnTracksWhenTheyComeBackFromAFile) {
  const Folder folder;
  const std::string first = folder.file("first.csv"), second = folder.file("second.csv");
  const std::vector<std::string> words{"track", "--sensors", example + "sensors.yaml", example + "detections.csv",
                                       "--json"};
  const auto with = [&](std::vector<std::string> more) {
    more.insert(more.begin(), words.begin(), words.end());
    return run(more);
  };
  ASSERT_EQ(with({"--out", first}).exit, 0);
  const Ended ended = with({"--remote", first, "--out", second, "--truth", example + "truth.csv"});
  ASSERT_EQ(ended.exit, 0) << ended.err;
  const json remote = json::parse(ended.out)["remote"];
  EXPECT_EQ(remote["rows"], cells_of(text_of(first)).size() - 1);
  EXPECT_EQ(remote["rows"].get<int>(), remote["used"].get<int>() + remote["duplicates"].get<int>() +
                                           remote["tentative"].get<int>() + remote["passed_over"].get<int>());
  EXPECT_EQ(remote["tracks_matched"], remote["tracks"]);
  // What has just ended here is still believed there, for ten seconds.
  EXPECT_GT(remote["matched"].get<int>(), 20 * remote["unmatched"].get<int>());
}

TEST(TrackRemote, WritesWhatMatchesNothingUnderItsNameWithAnR) {
  const Folder folder;
  const std::string first = folder.file("first.csv"), far = folder.file("far.csv"), second = folder.file("second.csv");
  ASSERT_EQ(run({"track", "--sensors", example + "sensors.yaml", example + "detections.csv", "--out", first}).exit, 0);
  const auto before = cells_of(text_of(first));
  // The same tracks a thousand kilometres off.
  std::string moved;
  for (std::size_t i = 0; i < before.size(); ++i) {
    for (std::size_t k = 0; k < before[i].size(); ++k) {
      const bool z = k == 4 && i > 0;
      moved += (k > 0 ? "," : "") + (z ? std::to_string(std::stod(before[i][k]) + 1e6) : before[i][k]);
    }
    moved += '\n';
  }
  write(far, moved);
  const Ended ended = run({"track", "--sensors", example + "sensors.yaml", example + "detections.csv", "--remote", far,
                           "--out", second, "--truth", example + "truth.csv", "--json"});
  ASSERT_EQ(ended.exit, 0) << ended.err;
  const json document = json::parse(ended.out);
  EXPECT_EQ(document["remote"]["matched"], 0);
  EXPECT_EQ(document["remote"]["tracks_unmatched"], document["remote"]["tracks"]);
  std::vector<std::vector<std::string>> own;
  std::set<std::string> names, expected;
  std::size_t alone = 0;
  const auto rows = cells_of(text_of(second));
  for (const auto& row : rows) {
    ASSERT_EQ(row.size(), 18u);
    if (row[1].starts_with("R")) {
      names.insert(row[1]);
      ++alone;
    } else {
      own.push_back(row);
    }
  }
  for (std::size_t i = 1; i < before.size(); ++i) expected.insert("R" + before[i][1]);
  EXPECT_EQ(names, expected);
  EXPECT_EQ(document["remote"]["unmatched"], alone);
  EXPECT_EQ(document["tracks"]["rows"], rows.size() - 1);
  EXPECT_TRUE(own == before) << "own tracks are left alone";
  EXPECT_GT(document["metrics"]["siap"]["spuriousness"].get<double>(), 0.4);
}

}  // namespace
}  // namespace iamd::app::test
