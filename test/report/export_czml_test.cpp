#include <algorithm>
#include <cmath>
#include <cstdlib>
#include <fstream>
#include <map>
#include <random>
#include <set>

#include <gtest/gtest.h>
#include <nlohmann/json.hpp>

#include "iamd/geo/frames.hpp"
#include "iamd/report/export_text.hpp"
#include "iamd/report/replay_json.hpp"
#include "iamd/report/run_export.hpp"

#include "synthetic.hpp"
#include "synthetic_recording.hpp"

namespace iamd::report {
namespace {

using Json = nlohmann::json;

std::map<std::string, Json> packets_of(const engine::Recording& recording) {
  const Provenance from = test::provenance();
  std::map<std::string, Json> packets;
  for (const Json& packet : Json::parse(run_czml({from, recording}))) {
    EXPECT_TRUE(packets.emplace(packet["id"], packet).second) << packet["id"];
  }
  return packets;
}

// As Cesium reads and plays it: seven numbers a sample, a cubic that meets position and velocity at both ends.
engine::SampledPath path_of(const Json& position) {
  EXPECT_EQ(position["interpolationAlgorithm"], "HERMITE");
  EXPECT_EQ(position["interpolationDegree"], 3);
  EXPECT_EQ(position["epoch"], "2000-01-01T00:00:00Z");
  const auto numbers = position["cartesianVelocity"].get<std::vector<double>>();
  EXPECT_EQ(numbers.size() % 7, 0u);
  engine::SampledPath path;
  for (std::size_t i = 0; i + 6 < numbers.size(); i += 7) {
    const double* n = &numbers[i];
    path.push_back({base::Time::from_seconds(n[0]), {{n[1], n[2], n[3]}, {n[4], n[5], n[6]}}});
  }
  return path;
}

TEST(ExportCzml, BeginsWithADocumentThatHasAClock) {
  const Provenance from = test::provenance();
  const Json czml = Json::parse(run_czml({from, test::recording()}));
  ASSERT_TRUE(czml.is_array());
  EXPECT_EQ(czml[0]["id"], "document");
  EXPECT_EQ(czml[0]["version"], "1.0");
  EXPECT_EQ(czml[0]["name"], "Two missiles");
  EXPECT_EQ(czml[0]["clock"]["interval"], "2000-01-01T00:00:00Z/2000-01-01T00:07:00Z");
  EXPECT_EQ(czml[0]["clock"]["currentTime"], "2000-01-01T00:00:00Z");
}

TEST(ExportCzml, PlaysTheRecordedPaths) {
  const engine::Recording recording = test::recording();
  const auto packets = packets_of(recording);
  std::mt19937_64 random{11};
  for (const char* id : {"object/0", "object/1", "track/0", "track/1", "shot/0", "shot/1"}) {
    const engine::SampledPath truth = test::true_path(recording, id);
    const engine::SampledPath played = path_of(packets.at(id)["position"]);
    std::uniform_int_distribution<std::int64_t> when{truth.front().time.nanoseconds(), truth.back().time.nanoseconds()};
    for (int i = 0; i < 1000; ++i) {
      const base::Time t = base::Time::from_nanoseconds(when(random));
      EXPECT_LT(geo::distance(engine::state_on(truth, t).position, engine::state_on(played, t).position), 0.01) << id;
    }
  }
}

TEST(ExportCzml, ThingsAreThereWhileTheyFly) {
  const auto packets = packets_of(test::recording());
  EXPECT_EQ(packets.at("object/0")["availability"], "2000-01-01T00:00:00Z/2000-01-01T00:03:00Z");
  EXPECT_EQ(packets.at("shot/1")["availability"], "2000-01-01T00:01:41Z/2000-01-01T00:02:30.25Z");
  EXPECT_EQ(packets.at("track/1")["availability"], "2000-01-01T00:00:50Z/2000-01-01T00:00:58Z");
}

TEST(ExportCzml, EverythingLiesInAFolderThatIsThere) {
  const auto packets = packets_of(test::recording());
  std::set<std::string> used;
  for (const auto& [id, packet] : packets) {
    if (!packet.contains("parent")) continue;
    EXPECT_TRUE(packets.contains(packet["parent"])) << id;
    used.insert(packet["parent"]);
  }
  EXPECT_EQ(used.size(), 9u);  // seven, and two sensors of what they see
}

TEST(ExportCzml, TracksHaveEllipsoids) {
  const engine::Recording recording = test::recording();
  const Json track = packets_of(recording).at("track/0");
  const std::size_t samples = recording.tracks[0].samples.size();
  EXPECT_EQ(track["ellipsoid"]["radii"]["cartesian"].size(), 4 * samples);
  EXPECT_EQ(track["orientation"]["unitQuaternion"].size(), 5 * samples);
  for (const Json& number : track["ellipsoid"]["radii"]["cartesian"]) EXPECT_GE(number.get<double>(), 0.01);
}

TEST(ExportCzml, WhatStandsStillMovesABit) {
  engine::Recording recording = test::recording();
  for (engine::PathSample& sample : recording.paths[0])
    sample = {sample.time, {recording.paths[0][0].state.position, {}}};
  const engine::SampledPath path = path_of(packets_of(recording).at("object/0")["position"]);
  EXPECT_GT(path[1].state.velocity.x_mps, 0.0);
  EXPECT_LT(geo::distance(engine::state_on(path, base::Time::from_seconds(3)).position, path[0].state.position), 1e-3);
}

TEST(ExportCzml, InterceptsAndLeakersAppearWhenTheyHappen) {
  const auto packets = packets_of(test::recording());
  std::map<std::string, std::string> shown;
  for (const auto& [id, packet] : packets) {
    if (id.starts_with("event/")) shown[packet["label"]["text"]] = packet["availability"];
  }
  EXPECT_EQ(shown.at("kill"), "2000-01-01T00:03:00Z/2000-01-01T00:07:00Z");
  EXPECT_EQ(shown.at("miss: basket"), "2000-01-01T00:02:30.25Z/2000-01-01T00:07:00Z");
  EXPECT_EQ(shown.at("leaked"), "2000-01-01T00:06:50Z/2000-01-01T00:07:00Z");
}

TEST(ExportCzml, StaysADocumentWhateverTheNames) {
  for (const std::string& name : test::hostile_names()) {
    const engine::Recording recording = test::recording(name);
    const auto packets = packets_of(recording);
    const std::string shown = packets.at("object/0")["name"];
    EXPECT_EQ(shown, utf8_of(name));
    EXPECT_LE(packets.at("object/0")["label"]["text"].get<std::string>().size(), 300u);
    const std::string description = packets.at("object/0")["description"];
    EXPECT_EQ(description.find("<script"), std::string::npos);
    EXPECT_EQ(description.find("<b>"), std::string::npos);
  }
}

TEST(ExportCzml, AnEmptyRunIsADocumentToo) {
  const Provenance from;
  for (const RunFormatEntry& format : run_formats()) EXPECT_FALSE(format.write({from, engine::Recording{}}).empty());
  EXPECT_EQ(Json::parse(run_czml({from, engine::Recording{}})).size(), 8u);
}

TEST(RunExport, FindsFormatsByName) {
  ASSERT_NE(run_format_named("kml"), nullptr);
  EXPECT_EQ(run_format_named("kml")->format, RunFormat::kml);
  EXPECT_EQ(run_format_named("KML"), nullptr);
  EXPECT_EQ(run_format_named(""), nullptr);
}

TEST(RunExport, GivesTheSameBytesTwice) {
  const Provenance from = test::provenance();
  for (const RunFormatEntry& format : run_formats()) {
    EXPECT_EQ(format.write({from, test::recording()}), format.write({from, test::recording()})) << format.name;
  }
}

// For test/export/check.py: into the folder that IAMD_EXPORT_DIR names.
TEST(RunExport, WritesFilesForOtherReaders) {
  const char* folder = std::getenv("IAMD_EXPORT_DIR");
  if (folder == nullptr) GTEST_SKIP() << "IAMD_EXPORT_DIR is not set";
  const Provenance from = test::provenance();
  std::vector<std::string> names{""};
  names.insert(names.end(), test::hostile_names().begin(), test::hostile_names().end());
  for (std::size_t i = 0; i < names.size(); ++i) {
    const engine::Recording recording = test::recording(names[i]);
    const std::string stem = std::string{folder} + "/name-" + std::to_string(i);
    for (const RunFormatEntry& format : run_formats()) {
      std::ofstream{stem + std::string{format.extension}} << format.write({from, recording});
    }
    const ReplayRun run{RunRole::chosen, &recording};
    std::ofstream{stem + ".replay.json"} << replay_json(from, {&run, 1});
  }
}

}  // namespace
}  // namespace iamd::report
