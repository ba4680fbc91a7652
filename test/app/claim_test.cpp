// iamd claim, from the outside.
#include <filesystem>
#include <fstream>
#include <string>
#include <vector>

#include <gtest/gtest.h>
#include <nlohmann/json.hpp>

#include "iamd/base/version.hpp"

#include "process.hpp"

namespace iamd::app::test {
namespace {

using nlohmann::json;

constexpr const char* shipped = "s-400-incompatible-with-nato";

bool holds(const std::string& text, std::string_view part) { return text.find(part) != std::string::npos; }

Ended claim(std::vector<std::string> options) {
  options.insert(options.begin(), "claim");
  return run(options);
}

std::string text_of(const std::string& file) {
  std::ifstream in{file, std::ios::binary};
  return {std::istreambuf_iterator<char>{in}, {}};
}

// A claim file with some of its lines replaced.
std::string claim_file(const Folder& folder, const std::string& name, const std::string& id,
                       const std::string& because = "no model can tell") {
  const std::string file = folder.file(name);
  std::ofstream{file} << "format: iamd-claim/1\nid: " << id
                      << "\ntitle: A claim\nsystem: S-1\nclaim: {words: It is good, "
                      << "by: its maker, source: own}\nsources: [{id: own, title: A leaflet}]\npropositions:\n"
                      << "  - {id: good, kind: not_physical, asks: Does it work, because: \"" << because << "\"}\n";
  return file;
}

TEST(Claim, WithoutANameListsWhatShips) {
  const Ended ended = claim({});
  ASSERT_EQ(ended.exit, 0) << ended.err;
  EXPECT_TRUE(holds(ended.out, shipped));
  EXPECT_TRUE(holds(ended.out, "iamd claim --all"));
  const json document = json::parse(claim({"--json"}).out);
  EXPECT_EQ(document["format"], "iamd-claim-list/1");
  std::size_t files = 0;
  for (const auto& entry : std::filesystem::directory_iterator{IAMD_SOURCE_DIR "/catalog/claims"}) {
    files += entry.path().extension() == ".yaml" ? 1 : 0;
  }
  EXPECT_EQ(document["claims"].size(), files);
}

TEST(Claim, ById) {
  const Ended ended = claim({shipped});
  ASSERT_EQ(ended.exit, 0) << ended.err;
  EXPECT_TRUE(ended.out.starts_with("UNDECIDABLE  The S-400 is incompatible")) << ended.out;
  EXPECT_TRUE(holds(ended.out, "the United States and NATO, 2019"));
  EXPECT_FALSE(holds(ended.out, "\033")) << "no terminal";
}

TEST(Claim, TheDocumentHasItsShape) {
  const Ended ended = claim({shipped, "--json", "--seed", "7", "--worlds", "50"});
  ASSERT_EQ(ended.exit, 0) << ended.err;
  const json document = json::parse(ended.out);
  EXPECT_EQ(document["format"], "iamd-claims/1");
  EXPECT_EQ(document["seed"], 7);
  EXPECT_EQ(document["worlds"], 50);
  EXPECT_EQ(document["software"], base::software_version());
  EXPECT_EQ(document["command"], std::string{"iamd claim "} + shipped + " --json --seed 7 --worlds 50");
  ASSERT_EQ(document["claims"].size(), 1U);
  const json& one = document["claims"][0];
  EXPECT_EQ(one["id"], shipped);
  EXPECT_EQ(one["system"], "S-400");
  EXPECT_EQ(one["verdict"], "undecidable");
  const json& reading = one["propositions"][0]["readings"][0];
  for (const char* key : {"against", "share", "value", "low", "high", "unit", "limit", "condition"}) {
    EXPECT_TRUE(reading.contains(key)) << key;
  }
  EXPECT_TRUE(reading["share"].is_null());
}

TEST(Claim, DoesNotDependOnThreads) {
  const Folder folder;
  std::vector<std::string> files;
  for (int i = 0; i < 9; ++i) {
    files.push_back(claim_file(folder, std::to_string(i) + ".yaml", "claim-" + std::to_string(i)));
  }
  const auto judged = [&](const char* threads) {
    std::vector<std::string> words = files;
    words.insert(words.end(), {"--threads", threads});
    return claim(words);
  };
  const Ended one = judged("1");
  ASSERT_EQ(one.exit, 0) << one.err;
  EXPECT_EQ(one.out, judged("4").out);
  const std::string table = one.out.substr(one.out.find("All claims"));
  std::size_t at = 0;
  for (int i = 0; i < 9; ++i) {
    const std::size_t found = table.find("claim-" + std::to_string(i), at);
    ASSERT_NE(found, std::string::npos) << i;
    at = found;
  }
}

TEST(Claim, WhatIsWrongOnTheCommandLineIsToldBeforeAnythingIsJudged) {
  const Folder folder;
  const std::string file = claim_file(folder, "claim.yaml", "own");
  std::ofstream{folder.file("plain")} << "x";
  struct Bad {
    std::vector<std::string> options;
    std::string needle;
  };
  for (const Bad& bad : std::vector<Bad>{
           {{"s-400-incompatible-with-nat"}, "did you mean 's-400-incompatible-with-nato'?"},
           {{"nothing"}, "no claim is named 'nothing'"},
           {{folder.file("none.yaml")}, "there is no such file"},
           {{shipped, "--all"}, "exclude each other"},
           {{"--worlds", "50"}, "no claim is named"},
           {{file, "--worlds", "5"}, "--worlds"},
           {{file, "--seed", "x"}, "--seed"},
           {{file, "--threads", "0"}, "--threads"},
           {{file, "--supported", "1.1"}, "--supported"},
           {{file, "--contradicted", "-1"}, "--contradicted"},
           {{file, "--supported", "0.1"}, "--contradicted 0.1 is not below --supported 0.1"},
           {{file, "--json", "--why"}, "--why"},
           {{file, "--out", folder.file("claim.svg")}, ".md and .json"},
           {{file, "--out", folder.file("no/claim.md")}, "can't write"},
           {{file, "--catalog", folder.file("none.yaml")}, "there is no such file"},
           {{file, "--set", "92n6e.range_max=5"}, "did you mean 'range_max_km'?"},
           {{file, "--set", "92n7e.range_max_km=5"}, "did you mean '92n6e'?"},
           {{file, "--set", "propositons.good.asks=x"}, "did you mean 'propositions'?"},
           {{file, "--set", "propositions.bad.asks=x"}, "no element with the id 'bad'"},
           {{file, "--set", "92n6e.range_max_km=far"}, "is no number"},
           {{file, "--without", "asumed"}, "did you mean 'assumed'?"},
       }) {
    const Ended ended = claim(bad.options);
    EXPECT_EQ(ended.exit, 2) << bad.needle;
    EXPECT_TRUE(ended.out.empty()) << bad.needle;
    EXPECT_TRUE(holds(ended.err, bad.needle)) << bad.needle << "\n" << ended.err;
  }
  EXPECT_EQ(folder.names(), (std::vector<std::string>{"claim.yaml", "plain"})) << "nothing was written";
}

TEST(Claim, AFaultyFileIsToldWithPlaceReasonAndRemedy) {
  const Folder folder;
  const std::string file = claim_file(folder, "claim.yaml", "own");
  std::string text = text_of(file);
  text.replace(text.find("because"), 7, "becuase");
  std::ofstream{file} << text;
  const Ended ended = claim({shipped, file});
  EXPECT_EQ(ended.exit, 2);
  EXPECT_TRUE(ended.out.empty()) << "the other claim isn't printed either";
  EXPECT_TRUE(holds(ended.err, file + ":8:")) << ended.err;
  EXPECT_TRUE(holds(ended.err, "propositions[good]")) << ended.err;
  EXPECT_TRUE(holds(ended.err, "did you mean 'because'?")) << ended.err;
}

TEST(Claim, SetChangesTheClaim) {
  const Folder folder;
  const std::string file = claim_file(folder, "claim.yaml", "own");
  const Ended ended = claim({file, "--json", "--set", "propositions.good.because=whatever"});
  ASSERT_EQ(ended.exit, 0) << ended.err;
  const json document = json::parse(ended.out);
  EXPECT_EQ(document["claims"][0]["reason"], "whatever");
  EXPECT_EQ(document["changes"][0], "the claim's propositions.good.because is whatever");
  EXPECT_NE(document["claims"][0]["hash"], json::parse(claim({file, "--json"}).out)["claims"][0]["hash"]);
}

// A claim on a record of the catalogue: value, low and high of its one reading, and what it rests on.
json record_reading(const Folder& folder, std::vector<std::string> options) {
  const std::string file = folder.file("record.yaml");
  std::ofstream{file}
      << "format: iamd-claim/1\nid: record\ntitle: A record\nsystem: Patriot\n"
      << "claim: {words: Most of them, by: its maker}\npropositions:\n"
      << "  - {id: hits, kind: record, asks: Did most of them hit, rate: 0.5, readings: [{against: all, "
      << "counts: {from: patriot-1991-gao-strong.outcome}, denominator: all}]}\n";
  options.insert(options.begin(), {file, "--json"});
  const Ended ended = claim(options);
  EXPECT_EQ(ended.exit, 0) << ended.err;
  const json document = json::parse(ended.out);
  return document["claims"][0]["propositions"][0]["readings"][0];
}

TEST(Claim, SetMovesTheNumberFound) {
  const Folder folder;
  const json before = record_reading(folder, {});
  const json after = record_reading(folder, {"--set", "patriot-1991-gao-strong.outcome={beta: [45, 47]}"});
  EXPECT_GT(after["value"], before["value"]);
  EXPECT_GT(after["share"], before["share"]);
}

TEST(Claim, WithoutItsSourceTheNumberFoundIsWider) {
  const Folder folder;
  const json before = record_reading(folder, {});
  ASSERT_FALSE(before["inputs"][0]["sources"].empty());
  std::vector<std::string> without;
  for (const json& source : before["inputs"][0]["sources"]) {
    without.insert(without.end(), {"--without", source["id"]});
  }
  const json after = record_reading(folder, without);
  EXPECT_GT(after["high"].get<double>() - after["low"].get<double>(),
            1.5 * (before["high"].get<double>() - before["low"].get<double>()));
  EXPECT_EQ(after["inputs"][0]["name"], before["inputs"][0]["name"]);
  EXPECT_TRUE(after["inputs"][0]["sources"].empty());
}

TEST(Claim, TheClaimsOwnNumbersRestOnItsSources) {
  const Folder folder;
  const std::string file = folder.file("own.yaml");
  std::ofstream{file} << "format: iamd-claim/1\nid: own\ntitle: Own\nsystem: S-1\nclaim: {words: Far, by: its maker}\n"
                      << "doubts: epistemic\nsources: [{id: leaflet, title: A leaflet}]\npropositions:\n"
                      << "  - {id: sees, kind: line_of_sight, asks: Does it see so far, range_km: 60, readings: "
                      << "[{against: all, antenna_height_m: {low: 10, likely: 20, high: 30, source: leaflet}, "
                      << "altitude_km: 0.1}]}\n";
  const auto spread = [&](std::vector<std::string> options) {
    options.insert(options.begin(), {file, "--json"});
    const Ended ended = claim(options);
    EXPECT_EQ(ended.exit, 0) << ended.err;
    const json reading = json::parse(ended.out)["claims"][0]["propositions"][0]["readings"][0];
    return reading["high"].get<double>() - reading["low"].get<double>();
  };
  EXPECT_GT(spread({"--without", "leaflet"}), 1.2 * spread({}));
}

TEST(Claim, SetAndWithoutSayWhatTheyChangedInTheCatalogue) {
  const Folder folder;
  const std::string file = claim_file(folder, "claim.yaml", "own");
  const Ended ended =
      claim({file, "--json", "--without", "assumed", "--set", "92n6e.range_max_km={low: 300, likely: 400, high: 500}"});
  ASSERT_EQ(ended.exit, 0) << ended.err;
  const json changes = json::parse(ended.out)["changes"];
  ASSERT_EQ(changes.size(), 2U);
  EXPECT_TRUE(holds(changes[0], "without assumed: in the catalogue ")) << changes[0];
  EXPECT_EQ(changes[1], "the catalogue's 92n6e.range_max_km is {low: 300, likely: 400, high: 500}");
  // A source that only the claim names.
  EXPECT_EQ(claim({file, "--without", "own"}).exit, 0);
}

TEST(Claim, OwnCatalogueFilesAreKnown) {
  const Folder folder;
  std::ofstream{folder.file("own.yaml")}
      << "format: iamd-catalog/1\ndoubts: epistemic\nsources: [{id: mine, title: M}]\n"
      << "entries:\n  - {id: my-radar, role: record, summary: x, component: "
      << "{range_km: {value: 5, source: mine, confidence: low}}}\n";
  const std::string file = claim_file(folder, "claim.yaml", "own");
  const std::vector<std::string> catalogue{"--catalog", folder.file("own.yaml")};
  std::vector<std::string> words{file, "--set", "my-radar.range_km=6", "--without", "mine"};
  EXPECT_EQ(claim(words).exit, 2);
  words.insert(words.end(), catalogue.begin(), catalogue.end());
  const Ended ended = claim(words);
  EXPECT_EQ(ended.exit, 0) << ended.err;
  EXPECT_TRUE(holds(ended.out, "1 numbers that rest on nothing else")) << ended.out;
}

TEST(Claim, WritesAPageAndADocument) {
  const Folder folder;
  const Ended ended = claim({shipped, "--out", folder.file("claim.md"), "--out", folder.file("claim.json")});
  ASSERT_EQ(ended.exit, 0) << ended.err;
  EXPECT_TRUE(text_of(folder.file("claim.md")).starts_with("# The S-400 is incompatible"));
  EXPECT_EQ(json::parse(text_of(folder.file("claim.json")))["claims"][0]["id"], shipped);
  EXPECT_TRUE(holds(ended.err, "written: "));
  EXPECT_EQ(folder.names().size(), 2U);
}

TEST(Claim, HostileNamesStayNames) {
  const Folder folder;
  const std::string file = claim_file(folder, "a`|<b>.yaml", "own", "|<script>alert(1)</script>`");
  const Ended ended = claim({file, "--out", folder.file("claim.md")});
  ASSERT_EQ(ended.exit, 0) << ended.err;
  EXPECT_FALSE(holds(text_of(folder.file("claim.md")), "<script>"));
  EXPECT_TRUE(holds(text_of(folder.file("claim.md")), "iamd claim '" + file + "'")) << "the command can be repeated";
}

TEST(ClaimNew, TheTemplateIsJudgedAsItStands) {
  const Folder folder;
  const std::string file = folder.file("mine.yaml");
  const Ended made = claim({"new", file});
  ASSERT_EQ(made.exit, 0) << made.err;
  EXPECT_EQ(text_of(file), claim({"new"}).out);
  const Ended judged = claim({file, "--json"});
  ASSERT_EQ(judged.exit, 0) << judged.err;
  EXPECT_EQ(json::parse(judged.out)["claims"][0]["id"], "my-claim");
}

TEST(ClaimNew, OverwritesNothingAndTakesNothingElse) {
  const Folder folder;
  const std::string file = claim_file(folder, "mine.yaml", "own");
  const std::string before = text_of(file);
  const Ended there = claim({"new", file});
  EXPECT_EQ(there.exit, 2);
  EXPECT_TRUE(holds(there.err, "is there already")) << there.err;
  EXPECT_EQ(text_of(file), before);
  EXPECT_EQ(claim({"new", folder.file("mine")}).exit, 2) << "an id, not a file";
  EXPECT_EQ(claim({"new", folder.file("x.yaml"), "--json"}).exit, 2);
  EXPECT_EQ(claim({"new", folder.file("x.yaml"), folder.file("y.yaml")}).exit, 2);
  EXPECT_EQ(claim({"new", folder.file("none/x.yaml")}).exit, 2);
  EXPECT_EQ(folder.names(), std::vector<std::string>{"mine.yaml"});
}

}  // namespace
}  // namespace iamd::app::test
