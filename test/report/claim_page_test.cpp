// Verdicts as a page: the numbers of the document, links, and what strangers write in claims.
#include "iamd/report/claim_page.hpp"

#include "iamd/report/text.hpp"

#include "claim_answers.hpp"
#include "page_checks.hpp"

namespace iamd::report {
namespace {

using nlohmann::json;

TEST(ClaimPage, HasTheNumbersOfTheDocument) {
  const ClaimReport report = test::report({test::answer()});
  const std::string page = claim_page(report);
  test::expect_sound(page);
  const json document = json::parse(claim_json(report));
  const json& readings = document["claims"][0]["propositions"][0]["readings"];
  const json bars = test::chart_of(page, "shares-a")["bars"];
  ASSERT_EQ(bars.size(), 2U) << "what is undecidable has no share";
  for (std::size_t i = 0; i < 2; ++i) {
    EXPECT_EQ(bars[i]["name"], "1. " + readings[i]["against"].get<std::string>());
    EXPECT_EQ(bars[i]["value"], readings[i]["share"]);
    EXPECT_EQ(bars[i]["note"], readings[i]["verdict"]);
  }
  EXPECT_EQ(bars[0]["interval"], (json{readings[0]["share_low"], readings[0]["share_high"]}));
  EXPECT_FALSE(bars[1].contains("interval"));
  EXPECT_EQ(test::chart_of(page, "doubts-a")["bars"][0]["value"], readings[0]["inputs"][0]["index"]);
  for (const char* part :
       {"<h1 dir=\"auto\">It reaches 400 km</h1>", "“It hits everything at 400 km.” — a minister, a newspaper, 2020",
        "Verdict: depends. It depends on the reading.", "farthest intercept: 412 [380–470] km",
        "95.0 % of 200 worlds (95 %: 91.0…97.0 %)", "would hold up to 2 800 m/s", "the horizon is 412 km away",
        "Verdict: undecidable (background, not in the verdict). No model can tell.", "flat ground", "A note.",
        "1 supported, 1 contradicted and 1 undecidable", "missile.range_max_km", "0000000000abcdef"}) {
    EXPECT_TRUE(test::holds(page, part)) << part;
  }
}

TEST(ClaimPage, LinksOnlyToTheWeb) {
  study::ClaimAnswer answer = test::answer();
  answer.sources.push_back(test::source("b", "Another", "javascript:alert(1)"));
  answer.sources.push_back(test::source("c", "Third", "https://example.org/\"onclick=\"x"));
  const std::string page = claim_page(test::report({answer}));
  EXPECT_TRUE(
      test::holds(page, "<a rel=\"noopener noreferrer\" href=\"https://example.org/own\">https://example.org/own</a>"));
  EXPECT_FALSE(test::holds(page, "href=\"javascript"));
  EXPECT_FALSE(test::holds(page, "\"onclick"));
  EXPECT_TRUE(test::holds(page, "javascript:alert(1)")) << "as text";
}

TEST(ClaimPage, OfSeveralLeadsToEach) {
  study::ClaimAnswer second = test::answer();
  second.judgement = study::Judgement::supported;
  second.title = "Another claim";
  const std::string page = claim_page(test::report({test::answer(), second}));
  test::expect_sound(page);
  for (const char* part :
       {"2 claims judged", "Of 2 claims: 1 supported and 1 depends.",
        "<a href=\"#claim-test-claim\">It reaches 400 km</a>", "<a href=\"#claim-test-claim-a\">Another claim</a>",
        "<section id=\"claim-test-claim\"", "<section id=\"claim-test-claim-a\"", "<blockquote"}) {
    EXPECT_TRUE(test::holds(page, part)) << part;
  }
  EXPECT_FALSE(test::chart_of(page, "shares-b").is_null());
}

TEST(ClaimPage, ShowsStrangeWordsAsText) {
  study::ClaimAnswer answer = test::answer();
  const std::string hostile = test::hostile_name();
  for (std::string* text : {&answer.id, &answer.title, &answer.system, &answer.words, &answer.by, &answer.reason})
    *text = hostile;
  answer.notes = {hostile};
  answer.sources[0].title = answer.sources[0].address = answer.sources[0].note = hostile;
  study::ReadingAnswer& reading = answer.propositions[0].readings[0];
  for (std::string* text : {&reading.against, &reading.limit, &reading.condition}) *text = hostile;
  reading.steps = reading.assumed = {hostile};
  reading.inputs[0].name = reading.inputs[0].note = hostile;
  ClaimReport report = test::report({answer, answer});
  report.changes = {hostile};
  report.command = hostile;
  test::expect_sound(claim_page(report));
  report.answers.pop_back();
  test::expect_sound(claim_page(report));
}

}  // namespace
}  // namespace iamd::report
