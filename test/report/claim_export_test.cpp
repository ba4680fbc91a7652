#include "iamd/report/claim_export.hpp"

#include <gtest/gtest.h>
#include <nlohmann/json.hpp>

#include "iamd/report/claim_parts.hpp"

#include "claim_answers.hpp"

namespace iamd::report {
namespace {

using nlohmann::json;
using test::answer;

bool holds(const std::string& text, std::string_view part) { return text.find(part) != std::string::npos; }

TEST(ClaimParts, FiguresOfAnySize) {
  EXPECT_EQ(figure(test::nan), "-");
  EXPECT_EQ(figure(test::infinity), "∞");
  EXPECT_EQ(figure(-test::infinity), "−∞");
  EXPECT_EQ(figure(0.0), "0");
  EXPECT_EQ(figure(0.00123), "0.00123");
  EXPECT_EQ(figure(412.3), "412");
  EXPECT_EQ(figure(600.0), "600");
  EXPECT_EQ(figure(1e200), "1e+200");
}

TEST(ClaimParts, WhatWasFoundWithItsSpread) {
  study::ReadingAnswer reading;
  EXPECT_EQ(found_text(reading), "");
  EXPECT_EQ(share_text(reading), "-");
  EXPECT_EQ(share_in_words(reading), "none");
  reading.found = study::Found{"x", "km", 412.3, 380.0, 470.0};
  EXPECT_EQ(found_text(reading), "412 [380–470] km");
  reading.found = study::Found{"x", "", 3.0, 3.0, 3.0};
  EXPECT_EQ(found_text(reading), "3");
  reading.share = 0.5;
  EXPECT_EQ(share_in_words(reading), "50 %, in closed form");
  reading.worlds = 1;
  EXPECT_EQ(share_in_words(reading), "50 % of one world: nothing in it is in doubt");
  reading.worlds = 100;
  reading.share_low = 0.4;
  reading.share_high = 0.6;
  EXPECT_EQ(share_in_words(reading), "50 % of 100 worlds (95 %: 40…60 %)");
}

TEST(ClaimParts, LinesAreWrappedAtBlanks) {
  EXPECT_EQ(wrapped("one two three", "- ", 9), "- one two\n  three\n");
  EXPECT_EQ(wrapped("unbreakable", "- ", 5), "- unbreakable\n");
  EXPECT_EQ(wrapped("a\nb\033[31m", "", 80), "a b [31m\n") << "no control characters";
  EXPECT_EQ(wrapped("äöü äöü", "", 7), "äöü äöü\n") << "columns, not bytes";
}

TEST(ClaimParts, SourcesAndInputsStandOnce) {
  const study::ClaimAnswer made = answer();
  const auto sources = sources_of(made);
  ASSERT_EQ(sources.size(), 2U);
  EXPECT_EQ(sources[0]->id, "own");
  const auto inputs = inputs_of(made);
  ASSERT_EQ(inputs.size(), 2U);
  EXPECT_EQ(inputs[0]->name, "missile.range_max_km");
  EXPECT_EQ(assumptions_of(made), std::vector<std::string>{"flat ground"});
}

TEST(ClaimText, SaysVerdictStatementReasonAndReadings) {
  const std::string text = claim_text(test::report({answer()}), false, false);
  for (const char* part : {"DEPENDS  It reaches 400 km (test-claim)\n", "“It hits everything at 400 km.”",
                           "— a minister, a newspaper, 2020", "Why: it depends on the reading",
                           "Does it reach so far? Claimed: 400 km.", "a bomber at 10 km", "95.0 %", "412 [380–470] km",
                           "∞ [12–∞] s", "would hold up to 2 800 m/s", "(background: not in the verdict)",
                           "- flat ground", "- A note.", "The interview, A publisher, 2019, https://example.org/own",
                           "supported from 90 % of the worlds on, contradicted up to 10 %; 200 worlds"}) {
    EXPECT_TRUE(holds(text, part)) << part << "\n" << text;
  }
  EXPECT_FALSE(holds(text, "numbers in doubt"));
  EXPECT_FALSE(holds(text, "All claims")) << "there is one";
  EXPECT_FALSE(holds(text, "\033"));
  EXPECT_TRUE(holds(claim_text(test::report({answer()}), false, true), "\033[1;33mDEPENDS\033[0m"));
}

TEST(ClaimText, WhyGoesFromTheNumbersToTheVerdict) {
  const std::string text = claim_text(test::report({answer()}), true, false);
  std::size_t at = 0;
  for (const char* part :
       {"against: a bomber at 10 km", "missile.range_max_km: 300 – 480 – 600 km, 62 % of the spread\n",
        "at catalog/s-500.yaml:134, claim, confidence low\n", "note: claimed 600\n",
        "from: An article, A publisher, 2019, https://example.org/a\n", "radar.range_km: 300 – 480 – 600 km\n",
        "- the horizon is 412 km away", "found: farthest intercept: 412 [380–470] km",
        "share: 95.0 % of 200 worlds (95 %: 91.0…97.0 %)", "verdict: supported (rule: supported from 90 %"}) {
    const std::size_t found = text.find(part, at);
    ASSERT_NE(found, std::string::npos) << part << "\n" << text.substr(at);
    at = found;
  }
}

TEST(ClaimText, SeveralEndInATableOfAll) {
  study::ClaimAnswer second = answer();
  second.id = "second";
  second.reason = std::string(30, 'a') + " " + std::string(200, 'b');
  const std::string text = claim_text(test::report({answer(), second}), false, false);
  const std::string table = text.substr(text.find("All claims"));
  EXPECT_TRUE(holds(table, "test-claim  depends  it depends on the reading\n")) << table;
  EXPECT_TRUE(holds(table, "second      depends  " + std::string(30, 'a') + " …\n")) << table;
}

TEST(ClaimText, ShowsWhatWasChanged) {
  ClaimReport report = test::report({answer()});
  report.changes = {"the catalogue's x is 3"};
  EXPECT_TRUE(holds(claim_text(report, false, false), "Changed for this verdict\n  - the catalogue's x is 3\n"));
  EXPECT_TRUE(holds(claim_markdown(report), "- the catalogue's x is 3\n"));
  EXPECT_EQ(json::parse(claim_json(report))["changes"][0], "the catalogue's x is 3");
}

TEST(ClaimJson, HasEveryKeyAndNullForWhatIsNoNumber) {
  const json document = json::parse(claim_json(test::report({answer()})));
  EXPECT_EQ(document["format"], "iamd-claims/1");
  const json& claim = document["claims"][0];
  EXPECT_EQ(claim["id"], "test-claim");
  EXPECT_EQ(claim["system"], "S-500");
  EXPECT_EQ(claim["verdict"], "depends");
  EXPECT_EQ(claim["hash"], "0000000000abcdef");
  const json& range = claim["propositions"][0];
  EXPECT_EQ(range["kind"], "engagement_range");
  EXPECT_EQ(range["verdict"], "depends");
  const json& first = range["readings"][0];
  for (const char* key : {"against", "share", "value", "low", "high", "unit", "limit", "condition"}) {
    EXPECT_TRUE(first.contains(key)) << key;
  }
  EXPECT_EQ(first["value"], 412.3);
  EXPECT_EQ(first["most_important"], "missile.range_max_km");
  EXPECT_TRUE(first["condition"].is_null());
  EXPECT_TRUE(first["inputs"][1]["index"].is_null());
  const json& second = range["readings"][1];
  EXPECT_TRUE(second["value"].is_null());
  EXPECT_EQ(second["low"], 12.0);
  EXPECT_TRUE(second["high"].is_null());
  const json& open = claim["propositions"][1]["readings"][0];
  for (const char* key : {"share", "value", "low", "high", "unit"}) EXPECT_TRUE(open[key].is_null()) << key;
}

TEST(ClaimJson, TakesTextThatIsNotUtf8) {
  study::ClaimAnswer bad = answer();
  bad.file = "\xff.yaml";
  EXPECT_EQ(json::parse(claim_json(test::report({bad})))["claims"][0]["file"], "\ufffd.yaml");
}

TEST(ClaimMarkdown, IsAPageWithNumberedReferences) {
  const std::string page = claim_markdown(test::report({answer()}));
  for (const char* part :
       {"# It reaches 400 km\n", "**Verdict: depends.** It depends on the reading.\n",
        "> It hits everything at 400 km.\n>\n> — a minister, a newspaper, 2020\n", "### 1. Does it reach so far?\n",
        "| a bomber at 10 km | 95.0 % of 200 worlds (95 %: 91.0…97.0 %) | supported | farthest intercept: 412 "
        "\\[380–470\\] "
        "km |",
        "| 300 | 480 | 600 | km | 62 % | claim | low | claimed 600 | \\[2\\] |", "1. The interview", "2. An article",
        "<https://example.org/own>", "Hash 0000000000abcdef", "```sh\niamd claim test-claim\n```"}) {
    EXPECT_TRUE(holds(page, part)) << part << "\n" << page;
  }
}

TEST(ClaimMarkdown, HostileTextStaysText) {
  const std::string evil = "a|b<script>alert(1)</script>`x`\n# heading [link](javascript:x)";
  study::ClaimAnswer bad = answer();
  bad.id = bad.title = bad.words = bad.by = bad.reason = bad.system = evil;
  bad.notes = {evil};
  bad.sources = {test::source("own", evil, "javascript:alert(1)")};
  for (study::PropositionAnswer& proposition : bad.propositions) {
    proposition.asks = proposition.claimed = proposition.reason = evil;
    for (study::ReadingAnswer& reading : proposition.readings) {
      reading.against = reading.limit = reading.condition = evil;
      reading.steps = reading.assumed = {evil};
      if (reading.found) reading.found->unit = reading.found->quantity = evil;
      for (study::ClaimInput& one : reading.inputs) {
        one.name = one.place = one.unit = one.basis = one.confidence = one.note = evil;
        one.sources = {test::source("a", evil, "https://example.org/|<x>")};
      }
    }
  }
  ClaimReport report = test::report({bad, bad});
  report.changes = {evil};
  report.command = "iamd claim '```\n# x'";
  const std::string page = claim_markdown(report);
  EXPECT_FALSE(holds(page, "<script"));
  EXPECT_FALSE(holds(page, "[link]("));
  EXPECT_FALSE(holds(page, "<javascript"));
  EXPECT_FALSE(holds(page, "\n# heading"));
  EXPECT_FALSE(holds(page, "a|b"));
  EXPECT_FALSE(holds(page, "<https://example.org/|"));
  EXPECT_TRUE(holds(page, "\n````sh\n")) << "a fence longer than any in it";
  // Every row of a table has as many cells as its head.
  std::size_t wanted = 0;
  for (std::size_t at = 0; at < page.size();) {
    const std::size_t end = std::min(page.find('\n', at), page.size());
    const std::string line = page.substr(at, end - at);
    at = end + 1;
    if (!line.starts_with("|")) {
      wanted = 0;
      continue;
    }
    std::size_t cells = 0;
    for (std::size_t i = 0; i < line.size(); ++i) cells += line[i] == '|' && (i == 0 || line[i - 1] != '\\') ? 1 : 0;
    if (wanted == 0) wanted = cells;
    EXPECT_EQ(cells, wanted) << line;
  }
  const std::string text = claim_text(report, true, false);
  for (const char c : text) EXPECT_TRUE(c == '\n' || static_cast<unsigned char>(c) >= 0x20) << int{c};
}

TEST(ClaimList, SaysHowToGoOn) {
  const std::vector<ClaimTitle> titles{{"one", "S-1", "The first", "catalog/claims/one.yaml"}};
  EXPECT_TRUE(holds(claim_list_text(titles, false), "  one  S-1     The first\n"));
  EXPECT_TRUE(holds(claim_list_text(titles, false), "iamd claim one --why"));
  EXPECT_EQ(json::parse(claim_list_json(titles))["claims"][0]["system"], "S-1");
}

}  // namespace
}  // namespace iamd::report
