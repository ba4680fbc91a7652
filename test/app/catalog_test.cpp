// iamd catalog, from the outside.
#include <algorithm>
#include <fstream>
#include <set>
#include <string>
#include <vector>

#include <gtest/gtest.h>
#include <nlohmann/json.hpp>

#include "process.hpp"

namespace iamd::app::test {
namespace {

using nlohmann::json;

Ended catalog(std::vector<std::string> words) {
  words.insert(words.begin(), "catalog");
  return run(words);
}

json document(std::vector<std::string> words) {
  words.emplace_back("--json");
  const Ended ended = catalog(words);
  EXPECT_EQ(ended.exit, 0) << ended.err;
  return json::parse(ended.out, nullptr, false);
}

bool holds(const std::string& text, const std::string& part) { return text.find(part) != std::string::npos; }

constexpr const char* sound = R"(format: iamd-catalog/1
doubts: epistemic
sources:
  - {id: maker, title: A brochure, kind: claim, publisher: Maker, date: "2020", address: "https://example.org/b"}
entries:
  - id: my-radar
    role: sensor
    summary: mine
    component:
      kind: rotating
      range_max_km: {low: 100, likely: 150, high: 160, source: maker, confidence: low, note: printed on it}
)";

std::string written(const Folder& folder, const std::string& name, const std::string& text) {
  std::ofstream{folder.file(name)} << text;
  return folder.file(name);
}

std::string replaced(std::string text, const std::string& from, const std::string& to) {
  const std::size_t at = text.find(from);
  EXPECT_NE(at, std::string::npos) << from;
  return at == std::string::npos ? text : text.replace(at, from.size(), to);
}

TEST(Catalog, ListsEveryEntryUnderItsRole) {
  const Ended text = catalog({});
  ASSERT_EQ(text.exit, 0) << text.err;
  const json all = document({});
  EXPECT_EQ(all["format"], "iamd-catalog-list/1");
  std::set<std::string> roles;
  for (const json& entry : all["entries"]) {
    roles.insert(entry["role"]);
    EXPECT_TRUE(holds(text.out, "\n  " + entry["id"].get<std::string>() + " ")) << entry;
  }
  EXPECT_GT(all["entries"].size(), 150U);
  for (const std::string& role : roles) EXPECT_TRUE(holds("\n" + text.out, "\n" + role + " (")) << role;
  const json sensors = document({"--role", "sensor"});
  EXPECT_LT(sensors["entries"].size(), all["entries"].size());
  for (const json& entry : sensors["entries"]) EXPECT_EQ(entry["role"], "sensor");
}

TEST(Catalog, ShowsAnEntryWithWhatEachNumberRestsOn) {
  const json entry = document({"s-400"});
  EXPECT_EQ(entry["format"], "iamd-catalog-entry/1");
  std::set<std::string> sources;
  for (const json& source : entry["sources"]) sources.insert(source["id"]);
  ASSERT_FALSE(entry["numbers"].empty());
  for (const json& number : entry["numbers"]) {
    EXPECT_LE(number["low"], number["value"]);
    EXPECT_LE(number["value"], number["high"]);
    EXPECT_FALSE(number["basis"].empty()) << number;
    for (const json& source : number["sources"]) EXPECT_TRUE(sources.contains(source)) << number;
  }
  const Ended text = catalog({"s-400"});
  EXPECT_TRUE(
      holds(text.out, "effective_range_km                     200  150…250    km    assessment  medium      foi-2019"))
      << text.out;
  EXPECT_TRUE(holds(text.out, "Bursting the Bubble"));
}

TEST(Catalog, EveryEntryCanBeShownAndCited) {
  const json all = document({});
  for (const json& entry : all["entries"]) {
    const json shown = document({entry["id"].get<std::string>()});
    EXPECT_EQ(shown["id"], entry["id"]);
    EXPECT_FALSE(shown["numbers"].empty() && shown["parts"].empty()) << entry;
  }
}

TEST(Catalog, CitesEachPublicationOnce) {
  const json all = document({"--cite"});
  EXPECT_EQ(all["format"], "iamd-catalog-references/1");
  std::set<std::string> seen;
  for (const json& reference : all["references"]) {
    EXPECT_NE(reference["kind"], "assumption");
    EXPECT_FALSE(reference["cited_by"].empty());
    EXPECT_TRUE(
        seen.insert(json{reference["publisher"], reference["date"], reference["title"], reference["address"]}.dump())
            .second)
        << reference;
  }
  const json some = document({"s-400", "--cite"});
  EXPECT_LT(some["references"].size(), all["references"].size());
  EXPECT_TRUE(holds(catalog({"s-400", "--cite"}).out,
                    "RIA Novosti, Sputnik (2007-07-26). General Solovyov on the S-400's tests. https://"));
}

TEST(Catalog, TakesFilesOfYourOwn) {
  const Folder folder;
  const std::string file = written(folder, "mine.yaml", sound);
  const json entry = document({"my-radar", "--catalog", file});
  EXPECT_EQ(entry["numbers"][0]["note"], "printed on it");
  EXPECT_EQ(entry["numbers"][0]["line"], 11);
  EXPECT_EQ(entry["file"], file);
  EXPECT_EQ(catalog({"my-radar", "--cite", "--catalog", file}).out,
            "Maker (2020). A brochure. https://example.org/b\n");
}

TEST(Catalog, WhatIsShippedPassesTheCheck) {
  const Ended ended = catalog({"check", "--json"});
  EXPECT_EQ(ended.exit, 0) << ended.out;
  const json check = json::parse(ended.out);
  EXPECT_EQ(check["format"], "iamd-catalog-check/1");
  EXPECT_EQ(check["findings"], json::array());
  EXPECT_GT(check["counts"]["numbers"], 900);
  const auto patriot =
      std::ranges::find(check["contradictions"], "patriot-1991", [](const json& c) { return c["thing"]; });
  ASSERT_NE(patriot, check["contradictions"].end());
  EXPECT_GE((*patriot)["readings"].size(), 2U);
  EXPECT_TRUE(holds(catalog({"check"}).out, "contradiction: s-400: range\n"));
}

TEST(Catalog, ASoundFileOfYourOwnPasses) {
  const Folder folder;
  const Ended ended = catalog({"check", written(folder, "mine.yaml", sound)});
  EXPECT_EQ(ended.exit, 0);
  EXPECT_FALSE(holds(ended.out, "error:") || holds(ended.out, "warning:")) << ended.out;
  EXPECT_TRUE(holds(ended.out, "numbers         1  claim 1")) << ended.out;
}

TEST(Catalog, BadFilesFailWithPlaceReasonAndRemedy) {
  struct Bad {
    std::string from, to, said;
  };
  const Folder folder;
  for (const Bad& bad : std::vector<Bad>{
           {"range_max_km", "range_max_mi",
            ":11:7: entries[my-radar].component: unknown key 'range_max_mi' (allowed: "},
           {"range_max_km", "range_max_mi", "; give it in km: 'range_max_km'"},
           {"low: 100", "low: 155", "not in order"},
           {"low: 100", "low: -100", ":11:27: entries[my-radar].component.range_max_km.low: -100 is out of range for "},
           {"source: maker", "source: makr", "unknown source 'makr' (known: maker); did you mean 'maker'?"},
           {", source: maker", "",
            "this number has no source (every number of the catalogue is cited); add 'source: ID'"},
           {", confidence: low", "", "this number has no confidence (high, medium or low); add 'confidence: …'"},
           {"role: sensor", "role: sensors", "unknown role 'sensors'"},
           {"kind: rotating", "kind: rotting", "did you mean 'rotating'?"},
           {"entries:", "entrys:", "unknown key 'entrys'"},
           {"summary: mine", "summary: [", "mine.yaml:"}}) {
    const std::string file = written(folder, "mine.yaml", replaced(sound, bad.from, bad.to));
    const Ended ended = catalog({"check", file});
    EXPECT_EQ(ended.exit, 2) << bad.to;
    EXPECT_TRUE(holds(ended.out, "error: " + file + ":")) << ended.out;
    EXPECT_TRUE(holds(ended.out, bad.said)) << ended.out;
    const Ended as_json = catalog({"check", file, "--json"});
    EXPECT_EQ(as_json.exit, 2);
    EXPECT_EQ(json::parse(as_json.out)["findings"][0]["severity"], "error");
  }
}

TEST(Catalog, WarningsAloneDoNotFail) {
  const Folder folder;
  const Ended no_kind = catalog({"check", written(folder, "mine.yaml", replaced(sound, "kind: claim, ", ""))});
  EXPECT_EQ(no_kind.exit, 0);
  EXPECT_TRUE(holds(no_kind.out, "mine.yaml:4: sources[maker]: this source does not say what it is")) << no_kind.out;
  const Ended taken = catalog({"check", written(folder, "mine.yaml", replaced(sound, "id: my-radar", "id: 91n6e"))});
  EXPECT_EQ(taken.exit, 0);
  EXPECT_TRUE(holds(taken.out, "the built-in catalogue has an entry '91n6e' already (in catalog/s-400.yaml;"))
      << taken.out;
  EXPECT_FALSE(holds(catalog({"check", IAMD_SOURCE_DIR "/catalog/s-400.yaml"}).out, "already"));
}

TEST(Catalog, ChecksTheOtherFilesBesideABadOne) {
  const Folder folder;
  const Ended ended = catalog({"check", written(folder, "bad.yaml", replaced(sound, "source: maker", "source: makr")),
                               written(folder, "mine.yaml", sound)});
  EXPECT_EQ(ended.exit, 2);
  EXPECT_TRUE(holds(ended.out, "bad.yaml:11")) << ended.out;
  EXPECT_TRUE(holds(ended.out, "entries         1")) << ended.out;
}

TEST(Catalog, RefusesAWrongCallWithTheNearestName) {
  struct Bad {
    std::vector<std::string> words;
    std::string said;
  };
  for (const Bad& bad :
       std::vector<Bad>{{{"s-4000"}, "the catalogue has no entry 's-4000' (it has "},
                        {{"s-4000"}, "did you mean 's-400'?"},
                        {{"--role", "sensr"}, "did you mean 'sensor'?"},
                        {{"s-400", "--role", "system"}, "exclude each other"},
                        {{"s-400", "--cit"}, "did you mean '--cite'?"},
                        {{"s-400", "s-300v4"}, "unexpected argument 's-300v4'"},
                        {{"--cite", "check"}, "'check' takes nothing but files and --json"},
                        {{"s-400", "--catalog", "nowhere.yaml"}, "nowhere.yaml: there is no such file"},
                        {{"check", "nowhere.yaml"}, "nowhere.yaml: there is no such file"}}) {
    const Ended ended = catalog(bad.words);
    EXPECT_EQ(ended.exit, 2) << bad.said;
    EXPECT_TRUE(ended.out.empty()) << ended.out;
    EXPECT_TRUE(holds(ended.err, bad.said)) << ended.err;
  }
}

}  // namespace
}  // namespace iamd::app::test
