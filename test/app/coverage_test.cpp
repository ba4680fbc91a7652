// iamd coverage: what it prints and writes, and the words for what can't be mapped.
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

std::string cruise() { return IAMD_SOURCE_DIR "/scenarios/s300-vs-cruise.yaml"; }

Ended coverage(std::vector<std::string> more, const std::string& scenario = cruise()) {
  std::vector<std::string> words{"coverage", scenario};
  words.insert(words.end(), more.begin(), more.end());
  return run(words);
}

std::string text_of(const std::string& file) {
  std::ostringstream text;
  text << std::ifstream{file}.rdbuf();
  return text.str();
}

TEST(CoverageCommand, PrintsATableByDefault) {
  const Ended ended = coverage({});
  EXPECT_EQ(ended.exit, 0);
  EXPECT_EQ(ended.err, "");
  for (const char* part : {"low-altitude at 50.000° S", "missile-at-near-place", "30 m", "100 m", "horizon"}) {
    EXPECT_TRUE(contains(ended.out, part)) << part << "\n" << ended.out;
  }
  EXPECT_FALSE(contains(ended.out, "300 km"));  // nothing flies there
}

TEST(CoverageCommand, WritesTheSameFactsInEveryFormat) {
  const Folder folder;
  const std::vector<std::string> what{"--sensor", "low-altitude", "--rcs-m2",           "1",
                                      "--alt-km", "0.5,0.1",      "--azimuth-step-deg", "30"};
  const auto with = [&](std::vector<std::string> more) {
    more.insert(more.begin(), what.begin(), what.end());
    return coverage(more);
  };
  const Ended files = with({"--out", folder.file("a.svg"), "--out", folder.file("a.geojson"), "--out",
                            folder.file("a.json"), "--out", folder.file("a.csv")});
  EXPECT_EQ(files.exit, 0) << files.err;
  EXPECT_EQ(files.out, "");
  EXPECT_EQ(folder.names(), (std::vector<std::string>{"a.csv", "a.geojson", "a.json", "a.svg"}));
  const Ended csv = with({"--csv"});
  EXPECT_EQ(csv.out, text_of(folder.file("a.csv")));
  EXPECT_EQ(std::ranges::count(csv.out, '\n'), 1 + 2 * 12);
  const json document = json::parse(text_of(folder.file("a.json")));
  EXPECT_EQ(document["contours"], json::parse(with({"--json"}).out)["contours"]);
  EXPECT_EQ(document["contours"][0]["alt_m"], 100.0);
  EXPECT_EQ(document["contours"][1]["alt_m"], 500.0);
  const double range_km = document["contours"][0]["ways"][0]["range_km"];
  EXPECT_TRUE(contains(csv.out, std::to_string(range_km).substr(0, 5)));
  EXPECT_EQ(json::parse(text_of(folder.file("a.geojson")))["features"].size(), 3u);
  EXPECT_TRUE(contains(text_of(folder.file("a.svg")), "</svg>"));
}

TEST(CoverageCommand, AnswersTheSameTwiceAndHeedsItsOptions) {
  const std::vector<std::string> what{"--rcs-m2", "0.01", "--alt-km", "10", "--azimuth-step-deg", "45", "--csv"};
  const auto with = [&](std::vector<std::string> more) {
    more.insert(more.begin(), what.begin(), what.end());
    const Ended ended = coverage(more);
    EXPECT_EQ(ended.exit, 0) << ended.err;
    return ended.out;
  };
  const std::string plain = with({});
  EXPECT_EQ(plain, with({}));
  EXPECT_NE(plain, with({"--pd", "0.9"}));
  EXPECT_NE(plain, with({"--world", "3"}));
  EXPECT_NE(with({"--world", "3"}), with({"--world", "3", "--seed", "9"}));
  EXPECT_NE(plain, with({"--set", "defence.sensors.low-altitude.antenna_height_m=500", "--set",
                         "defence.sensors.low-altitude.position.alt_m=3000"}));
  const std::string worlds = with({"--worlds", "5"});
  EXPECT_FALSE(contains(worlds, ",,,\n"));
  EXPECT_TRUE(contains(plain, ",,,\n"));
}

TEST(CoverageCommand, RefusesWhatItCannotDo) {
  const Folder folder;
  const std::string bare = folder.file("bare.yaml");
  std::ofstream{bare} << "format: iamd-scenario/1\nobjects:\n  - {id: a, signature: {rcs_m2: 1}, motion: {kind: route, "
                         "speed_mps: 100, waypoints: [{lat_deg: 0, lon_deg: 0, alt_m: 100}, {lat_deg: 1, lon_deg: 0, "
                         "alt_m: 100}]}}\n";
  const struct {
    std::vector<std::string> words;
    std::string scenario, says;
  } cases[] = {
      {{}, bare, "this scenario has no sensors"},
      {{}, "nowhere.yaml", "nowhere.yaml"},
      {{"--sensor", "low-altitud"}, cruise(), "did you mean 'low-altitude'?"},
      {{"--target", "missile"}, cruise(), "no object is named 'missile'"},
      {{"--target", "missile-at-near-place", "--rcs-m2", "1"}, cruise(), "exclude each other"},
      {{"--csv", "--json"}, cruise(), "exclude each other"},
      {{"--rcs-m2", "-1"}, cruise(), "--rcs-m2"},
      {{"--rcs-m2", "nan"}, cruise(), "--rcs-m2"},
      {{"--alt-km", "1,,2"}, cruise(), "empty place"},
      {{"--alt-km", "1,two"}, cruise(), "--alt-km"},
      {{"--alt-km", "1e9"}, cruise(), "--alt-km"},
      {{"--pd", "1"}, cruise(), "--pd"},
      {{"--azimuth-step-deg", "0"}, cruise(), "--azimuth-step-deg"},
      {{"--worlds", "0"}, cruise(), "--worlds"},
      {{"--worlds", "1000", "--azimuth-step-deg", "0.1"}, cruise(), "too large"},
      {{"--out", folder.file("a.pdf")}, cruise(), "no known ending"},
      {{"--step-km", "0"}, cruise(), "--step-km"},
  };
  for (const auto& one : cases) {
    const Ended ended = coverage(one.words, one.scenario);
    EXPECT_EQ(ended.exit, 2) << one.says;
    EXPECT_EQ(ended.out, "");
    EXPECT_TRUE(contains(ended.err, one.says)) << one.says << " not in: " << ended.err;
  }
  EXPECT_EQ(folder.names(), std::vector<std::string>{"bare.yaml"});
  // What can't be written is found out before any work is done, and leaves nothing behind.
  const Ended ended = coverage({"--alt-km", "1", "--rcs-m2", "1", "--out", folder.file("no/such/folder.svg")});
  EXPECT_EQ(ended.exit, 2);
  EXPECT_EQ(folder.names(), std::vector<std::string>{"bare.yaml"});
}

}  // namespace
}  // namespace iamd::app::test
