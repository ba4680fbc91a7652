// iamd track end to end: what it reads, writes and counts.
#include <cmath>
#include <fstream>
#include <map>
#include <set>
#include <sstream>

#include <gtest/gtest.h>
#include <nlohmann/json.hpp>

#include "process.hpp"

namespace iamd::app::test {
namespace {

using nlohmann::json;

const std::string folder_of_example = IAMD_SOURCE_DIR "/scenarios/tracking/";
const std::string sensors = folder_of_example + "sensors.yaml";
const std::string detections = folder_of_example + "detections.csv";
const std::string truth = folder_of_example + "truth.csv";
const std::string states = folder_of_example + "states.csv";
constexpr const char* header =
    "t_s,track,x_m,y_m,z_m,vx_mps,vy_mps,vz_mps,sigma_x_m,sigma_y_m,sigma_z_m,sigma_vx_mps,sigma_vy_mps,sigma_vz_mps,"
    "existence,class,motion,status";

std::string text_of(const std::string& file) {
  std::ifstream in{file, std::ios::binary};
  return {std::istreambuf_iterator<char>{in}, {}};
}

std::vector<std::vector<std::string>> cells_of(const std::string& csv) {
  std::vector<std::vector<std::string>> rows;
  std::istringstream lines{csv};
  for (std::string line; std::getline(lines, line);) {
    std::istringstream cells{line};
    auto& row = rows.emplace_back();
    for (std::string cell; std::getline(cells, cell, ',');) row.push_back(cell);
  }
  return rows;
}

Ended track(std::vector<std::string> more, const std::string& file = detections, const std::string& by = sensors) {
  std::vector<std::string> words{"track", "--sensors", by, file};
  words.insert(words.end(), more.begin(), more.end());
  return run(words);
}

bool contains(const std::string& text, const std::string& part) { return text.find(part) != std::string::npos; }

TEST(Track, WritesOneRowAScanForEveryConfirmedTrack) {
  const Ended ended = track({});
  ASSERT_EQ(ended.exit, 0) << ended.err;
  const auto rows = cells_of(ended.out);
  ASSERT_GT(rows.size(), 100u);
  EXPECT_EQ(ended.out.substr(0, ended.out.find('\n')), header);
  std::set<std::pair<std::string, std::string>> seen;
  double last_s = 0.0;
  for (std::size_t i = 1; i < rows.size(); ++i) {
    ASSERT_EQ(rows[i].size(), 18u);
    EXPECT_GE(std::stod(rows[i][0]), last_s);
    last_s = std::stod(rows[i][0]);
    EXPECT_TRUE(seen.emplace(rows[i][0], rows[i][1]).second) << "a track twice at " << rows[i][0];
    for (std::size_t k = 2; k < 15; ++k) EXPECT_TRUE(std::isfinite(std::stod(rows[i][k])));
    for (std::size_t k = 8; k < 14; ++k) EXPECT_GT(std::stod(rows[i][k]), 0.0);
    EXPECT_EQ(rows[i][17], "confirmed");
  }
  EXPECT_TRUE(contains(ended.err, "north") && contains(ended.err, "started"));
}

TEST(Track, GivesTheSameTracksToStdoutAndToAFile) {
  const Folder folder;
  const Ended printed = track({}), filed = track({"--out", folder.file("tracks.csv")});
  EXPECT_EQ(filed.exit, 0) << filed.err;
  EXPECT_EQ(filed.err, "");
  EXPECT_TRUE(contains(filed.out, "started"));
  EXPECT_TRUE(text_of(folder.file("tracks.csv")) == printed.out);
  EXPECT_EQ(folder.names(), (std::vector<std::string>{"tracks.csv"}));
}

TEST(Track, WritesTentativeTracksWhenAsked) {
  const Ended ended = track({"--tentative"});
  EXPECT_TRUE(contains(ended.out, ",tentative\n") && contains(ended.out, ",confirmed\n"));
}

TEST(Track, SaysInJsonWhatBecameOfEveryRow) {
  const Ended ended = track({"--truth", truth, "--json"});
  ASSERT_EQ(ended.exit, 0) << ended.err;
  const json document = json::parse(ended.out);
  EXPECT_EQ(document["format"], "iamd-track/1");
  const auto& counts = document["detections"];
  EXPECT_EQ(counts["rows"], cells_of(text_of(detections)).size() - 1);
  EXPECT_EQ(counts["rows"].get<int>(),
            counts["used"].get<int>() + counts["late"].get<int>() + counts["duplicates"].get<int>());
  int rows = 0;
  for (const auto& sensor : counts["sensors"]) rows += sensor["rows"].get<int>();
  EXPECT_EQ(rows, counts["rows"]);
  EXPECT_EQ(document["truth"]["objects"], 5);
  EXPECT_EQ(document["inputs"].size(), 3u);
  EXPECT_EQ(document["timing"]["scans"], counts["scans"]);
  EXPECT_GT(document["timing"]["max_ms"], 0.0);
  EXPECT_EQ(document["tracker"]["settings"]["late_s"], 15);
}

TEST(Track, MeasuresByTruth) {
  const json metrics = json::parse(track({"--truth", truth, "--json"}).out)["metrics"];
  EXPECT_EQ(metrics["cutoff_m"], 1000.0);
  EXPECT_EQ(metrics["objects"].size(), 5u);
  EXPECT_EQ(metrics["objects"][0]["object"], "aaa001");
  EXPECT_GT(metrics["siap"]["completeness"], 0.5);
  EXPECT_LE(metrics["siap"]["completeness"], 1.0);
  EXPECT_GT(metrics["gospa"]["mean_m"], 0.0);
  const double parts = metrics["gospa"]["missed_count"].get<double>() * 5e5;  // c²/2 each
  EXPECT_NEAR(metrics["gospa"]["missed"].get<double>(), parts, 1e-6 * parts + 1e-6);
  const json wide =
      json::parse(track({"--truth", truth, "--json", "--cutoff-m", "5000", "--order", "1"}).out)["metrics"];
  EXPECT_EQ(wide["order"], 1.0);
  EXPECT_NE(wide["gospa"]["mean_m"], metrics["gospa"]["mean_m"]);
  EXPECT_TRUE(json::parse(track({"--json"}).out)["metrics"].is_null());
  EXPECT_TRUE(contains(track({"--truth", truth}).err, "GOSPA"));
}

TEST(Track, OfAircraftStatesEqualsThatOfTheDetectionsAndTruthMadeOfThem) {
  const Folder folder;
  const std::string made = folder.file("d.csv"), behind = folder.file("t.csv");
  const Ended first =
      track({"--seed", "9", "--detections-out", made, "--truth-out", behind, "--json", "--out", folder.file("a.csv")},
            states);
  ASSERT_EQ(first.exit, 0) << first.err;
  const Ended second = track({"--truth", behind, "--json", "--out", folder.file("b.csv")}, made);
  ASSERT_EQ(second.exit, 0) << second.err;
  EXPECT_TRUE(text_of(folder.file("a.csv")) == text_of(folder.file("b.csv")));
  const json a = json::parse(first.out), b = json::parse(second.out);
  EXPECT_EQ(a["seed"], 9);
  EXPECT_EQ(a["metrics"]["gospa"], b["metrics"]["gospa"]);
  EXPECT_EQ(a["metrics"]["siap"]["completeness"], b["metrics"]["siap"]["completeness"]);
  EXPECT_EQ(a["detections"]["rows"], b["detections"]["rows"]);
}

TEST(Track, MakesTheShippedExampleFromItsStates) {
  const Folder folder;
  const Ended ended = track(
      {"--seed", "5", "--detections-out", folder.file("d.csv"), "--truth-out", folder.file("t.csv"), "--json"}, states);
  ASSERT_EQ(ended.exit, 0) << ended.err;
  EXPECT_TRUE(text_of(folder.file("d.csv")) == text_of(detections)) << "renew it with make_example.py";
  EXPECT_TRUE(text_of(folder.file("t.csv")) == text_of(truth)) << "renew it with make_example.py";
}

TEST(Track, ReadsStdin) {
  const Folder folder;
  const std::string command = "'" IAMD_PROGRAM "' track --sensors '" + sensors + "' - < '" + detections + "' > '" +
                              folder.file("out.csv") + "' 2> /dev/null";
  EXPECT_EQ(std::system(command.c_str()), 0);
  EXPECT_TRUE(text_of(folder.file("out.csv")) == track({}).out);
}

TEST(Track, CountsLateAndRepeatedRowsAndSaysSo) {
  const Folder folder;
  std::string text = text_of(detections);
  const std::string row = text.substr(text.find('\n') + 1, text.find('\n', text.find('\n') + 1) - text.find('\n'));
  std::ofstream{folder.file("d.csv")} << text.substr(0, text.find('\n') + 1) << row << text.substr(text.find('\n') + 1)
                                      << row;
  const Ended ended = track({"--json"}, folder.file("d.csv"));
  ASSERT_EQ(ended.exit, 0) << ended.err;
  const json counts = json::parse(ended.out)["detections"];
  EXPECT_EQ(counts["duplicates"], 1);
  EXPECT_EQ(counts["late"], 1);
  EXPECT_EQ(counts["first_late_line"], std::ranges::count(text, '\n') + 2);
  EXPECT_TRUE(contains(track({}, folder.file("d.csv")).err, "late: more than 15 s"));
}

TEST(Track, SaysThatAFileMayBeCutOff) {
  const Folder folder;
  std::string text = text_of(detections);
  text.pop_back();
  std::ofstream{folder.file("d.csv")} << text;
  const Ended ended = track({"--json"}, folder.file("d.csv"));
  EXPECT_EQ(ended.exit, 0);
  EXPECT_TRUE(contains(ended.err, "may be cut off"));
  EXPECT_TRUE(json::parse(ended.out)["detections"]["may_be_cut_off"]);
}

TEST(Track, TakesSettingsFromOptionsAndFiles) {
  const Folder folder;
  std::ofstream{folder.file("tracker.yaml")} << "kind: extended_kalman\nconfirm_hits: 5\ncoast_s: 40\n";
  const Ended ended = track({"--tracker", folder.file("tracker.yaml"), "--set", "coast_s=50", "--json"});
  ASSERT_EQ(ended.exit, 0) << ended.err;
  const json tracker = json::parse(ended.out)["tracker"];
  EXPECT_EQ(tracker["kind"], "extended_kalman");
  EXPECT_EQ(tracker["settings"]["confirm_hits"], 5);
  EXPECT_EQ(tracker["settings"]["coast_s"], 50);
}

TEST(Track, RefusesOptionsThatMeanNothing) {
  const Folder folder;
  std::ofstream{folder.file("copy.csv")} << text_of(detections);
  const std::vector<std::pair<std::vector<std::string>, std::string>> cases{
      {{"--associator", "jpdaf"}, "jpdaf"},
      {{"--associator", "extended_kalman", "--filter", "cubature"}, "--filter means nothing"},
      {{"--associator", "extended_kalman", "--motion", "turn"}, "--motion means nothing"},
      {{"--set", "coast=4"}, "coast"},
      {{"--set", "late_s=-1"}, "out of range"},
      {{"--tracker", folder.file("none.yaml")}, "no such file"},
      {{"--detections-out", folder.file("d.csv")}, "are for aircraft states"},
      {{"--cutoff-m", "0"}, "--cutoff-m is '0'"},
      {{"--order", "0.5"}, "--order is '0.5'"},
      {{"--seed", "x"}, "--seed is 'x'"},
      {{"--out", sensors}, "that file is read"},
      {{"--out", folder.file("")}, "directory"},
      {{"--out", folder.file("none/x.csv")}, "can't write"},
      {{"--truth", folder.file("none.csv")}, "no such file"}};
  for (const auto& [words, expected] : cases) {
    const Ended ended = track(words);
    EXPECT_EQ(ended.exit, 2) << words[0] << " " << words[1];
    EXPECT_EQ(ended.out, "");
    EXPECT_TRUE(contains(ended.err, expected)) << ended.err;
    EXPECT_EQ(folder.names(), (std::vector<std::string>{"copy.csv"}));
  }
  const Ended both = track({"--truth", truth}, states);
  EXPECT_EQ(both.exit, 2);
  EXPECT_TRUE(contains(both.err, "the states themselves are the truth")) << both.err;
}

TEST(Track, IsDoneWhenTheReaderGoesAway) {
  const Folder folder;
  const std::string command = "{ '" IAMD_PROGRAM "' track --sensors '" + sensors + "' '" + detections +
                              "' 2> /dev/null; echo $? > '" + folder.file("exit") + "'; } | head -n 1 > /dev/null";
  EXPECT_EQ(std::system(command.c_str()), 0);
  EXPECT_EQ(text_of(folder.file("exit")), "0\n");
}

// One object seen once a second among nothing else: rows that a long file has many of.
TEST(Track, OfAFileOfManyRowsKeepsItsMemory) {
  const Folder folder;
  std::ofstream{folder.file("s.yaml")}
      << "[{id: r, lat_deg: 0, lon_deg: 0, sigma_range_m: 10, sigma_azimuth_deg: 0.1, sigma_elevation_deg: 0.1}]";
  const auto memory_of = [&](int rows) {
    {
      std::ofstream out{folder.file("d.csv")};
      out << "t_s,sensor,range_m,azimuth_deg,elevation_deg\n";
      for (int i = 0; i < rows; ++i) out << i << ",r," << 50000 + i % 1000 << ",45,10\n";
    }
    const Ended ended = track({"--json", "--out", folder.file("t.csv")}, folder.file("d.csv"), folder.file("s.yaml"));
    EXPECT_EQ(ended.exit, 0) << ended.err;
    EXPECT_EQ(json::parse(ended.out)["detections"]["rows"], rows);
    return ended.memory_kb;
  };
  const long few = memory_of(2'000), many = memory_of(60'000);
#if defined(__SANITIZE_ADDRESS__) || defined(__SANITIZE_THREAD__)
  constexpr long kept_back_kb = 300'000;  // a sanitizer keeps what is freed, up to its quarantine of 256 MB
#else
  constexpr long kept_back_kb = 0;
#endif
  EXPECT_LT(many, few + 8'000 + kept_back_kb) << "60 000 rows are 1.5 MB of text";
}

}  // namespace
}  // namespace iamd::app::test
