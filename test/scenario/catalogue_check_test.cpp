#include "iamd/scenario/catalogue_check.hpp"

#include "vocabulary.hpp"

namespace iamd::scenario {
namespace {

constexpr std::string_view sources = R"(format: iamd-catalog/1
doubts: epistemic
sources:
  - {id: maker, title: A brochure, kind: claim, note: seen}
  - {id: judge, title: A report, kind: assessment, address: "https://example.org"}
entries:
  - {id: anchor, role: system, summary: cites both, component: {launchers: {value: 1, source: [maker, judge], confidence: low}}}
)";

CatalogueCheck checked(const std::string& entries, std::string_view head = sources) {
  Catalogue catalogue;
  const auto errors = catalogue.add(test::parsed(std::string{head} + entries));
  EXPECT_TRUE(errors.empty()) << test::all_of(errors);
  const Vocabulary words = test::vocabulary();
  return check_catalogue(catalogue, {{}, &words});
}

std::string entry(const std::string& role, const std::string& component, const std::string& id = "e") {
  return "  - {id: " + id + ", role: " + role + ", summary: x, component: " + component + "}\n";
}

// The one finding; empty when there is none.
std::string finding(const CatalogueCheck& check, Severity severity) {
  EXPECT_LE(check.findings.size(), 1U);
  if (check.findings.empty()) return "";
  EXPECT_EQ(check.findings[0].severity, severity) << base::to_string(check.findings[0].what);
  return base::to_string(check.findings[0].what);
}

std::string number(const std::string& value, const std::string& source = "judge") {
  return "{" + value + ", source: " + source + ", confidence: low}";
}

TEST(CatalogueCheckTest, a_sound_file_has_no_findings) {
  const CatalogueCheck check =
      checked(entry("sensor", "{range_km: " + number("value: 600") + ", at: {lat_deg: " + number("value: 5") + "}}") +
              entry("record", "{outcome: " + number("beta: [3, 4]") + ", denominator: shots, period: spring}", "r"));
  EXPECT_EQ(finding(check, Severity::error), "");
  EXPECT_TRUE(check.contradictions.empty());
  EXPECT_EQ(check.counts.entries, 3U);
  EXPECT_EQ(check.counts.numbers, 4U);
  EXPECT_EQ(check.counts.sources, 2U);
  EXPECT_EQ(check.counts.by_role.at("record"), 1U);
  EXPECT_EQ(check.counts.by_basis.at("claim, assessment"), 1U);
  EXPECT_EQ(check.counts.by_confidence.at("low"), 4U);
}

TEST(CatalogueCheckTest, errors_name_place_reason_and_remedy) {
  const std::vector<std::pair<std::string, std::string>> bad{
      {entry("sensr", "{}"),
       "test.yaml:8:49: entries[e].role: unknown role 'sensr' (known: sensor, interceptor, battery, object, record or "
       "system); did you mean 'sensor'?"},
      {entry("sensor", "{range_mi: " + number("value: 600") + "}"),
       "test.yaml:8:51: entries[e].component: unknown key 'range_mi' (allowed: at, range_km, loss_db, mast_m, "
       "rotating, "
       "beams or kind); give it in km: 'range_km'"},
      {entry("sensor", "{loss_db: " + number("value: 61") + "}"), "61 is out of range for 'loss_db'"},
      {entry("sensor", "{kind: lidar}"), "entries[e].component.kind"},
      {entry("sensor", "{rotating: perhaps}"), "expected true or false"},
      {entry("object", "{motion: {kind: hover, alt_m: " + number("value: 200000") + "}}"), "component.motion.alt_m"},
      {entry("battery", "{interceptors: [{kill_probability: " + number("low: 0.5, likely: 0.9, high: 1.1") + "}]}"),
       "component.interceptors[0].kill_probability"},
      {entry("interceptor", "{range_km: " + number("value: -1") + "}"), "component.range_km"},
      {entry("sensor", "{use: nothing}"), "the catalogue has no entry 'nothing'"},
      {entry("system", "{parts: [anchr]}"),
       "the catalogue has no entry 'anchr' (parts are ids of entries); did you mean 'anchor'?"},
      {entry("system", "{parts: [e]}"), "the system is a part of itself"},
      {entry("system", "{parts: anchor}"), "expected a list of entries"},
      {entry("system", "{kill_probability: " + number("value: 1.2") + "}"),
       "1.2 is out of range for 'kill_probability'"},
      {entry("system", "{launchers: " + number("value: -2") + "}"), "-2 is out of range for 'launchers'"},
      {entry("system", "{range_mi: " + number("value: 2") + "}"), "the unit 'mi' is not known"},
      {entry("record", "{denominator: shots, period: now}"), "this record holds no number"},
      {entry("record", "{outcome: " + number("beta: [1, 2]") + ", period: now}"), "this record has no denominator"},
      {entry("record", "{outcome: " + number("value: 0.5") + ", denominator: a, period: b}"),
       "this outcome is no count"},
      {entry("record", "{outcome: " + number("beta: [0.5, 2]") + ", denominator: a, period: b}"), "parts of attempts"},
      {entry("record", "{rate: " + number("value: 90") + ", denominator: a, period: b}"),
       "90 is out of range for 'rate'"},
      {entry("record", "{outcome: " + number("beta: [1, 2]") + ", denominater: a, denominator: b, period: c}"),
       "unknown text in a record (its texts are denominator, period and event); did you mean 'denominator'?"},
      {entry("system", "{launchers: " + number("value: 2") + "}", "check"), "an entry is called 'check'"},
  };
  for (const auto& [text, expected] : bad) {
    const std::string said = finding(checked(text), Severity::error);
    EXPECT_NE(said.find(expected), std::string::npos) << text << "  said: " << said << "\n  expected: " << expected;
    EXPECT_TRUE(said.starts_with("test.yaml:8:")) << said;
  }
}

TEST(CatalogueCheckTest, a_fault_in_a_used_entry_is_told_once) {
  const CatalogueCheck check =
      checked(entry("sensor", "{loss_db: " + number("value: 61") + "}") + entry("sensor", "{use: e}", "f"));
  EXPECT_EQ(check.count(Severity::error), 1U);
}

TEST(CatalogueCheckTest, a_large_entry_used_over_and_over_is_refused) {
  std::string large = "{";
  for (int i = 0; i < 2000; ++i) large += (i > 0 ? ", item" : "item") + std::to_string(i) + "s: " + number("value: 1");
  std::string entries = entry("system", large + "}");
  for (int i = 0; i < 30; ++i) entries += entry("system", "{use: e}", "user-" + std::to_string(i));
  EXPECT_NE(finding(checked(entries), Severity::error).find("at most 50000"), std::string::npos);
}

TEST(CatalogueCheckTest, warnings_are_for_the_author_to_judge) {
  const std::vector<std::pair<std::string, std::string>> doubtful{
      {entry("system", "{reach: " + number("value: 2") + "}"), "names no known unit"},
      {entry("system", "{parts: []}"), "this system says nothing"},
      {entry("system", "{parts: [anchor, anchor]}"), "stands twice"},
      {entry("record", "{outcome: " + number("beta: [1, 2]") + ", denominator: shots}"), "no period"},
  };
  for (const auto& [text, expected] : doubtful) {
    EXPECT_NE(finding(checked(text), Severity::warning).find(expected), std::string::npos) << text;
  }
}

TEST(CatalogueCheckTest, doubtful_sources_are_warned_of_at_their_line) {
  const auto one = [](const std::string& source) {
    return finding(
        checked("", "format: iamd-catalog/1\nsources:\n  - {id: s, " + source +
                        "}\nentries:\n  - {id: e, role: system, summary: x, component: {launchers: {value: 1, "
                        "source: s, confidence: low}}}\n"),
        Severity::warning);
  };
  EXPECT_EQ(one("title: t, kind: claim, note: n"), "");
  EXPECT_EQ(one("title: t, kind: assumption"), "");
  EXPECT_EQ(one("title: t, note: n"),
            "test.yaml:3: sources[s]: this source does not say what it is to what it says (claim, assessment, record, "
            "reference or assumption); add 'kind: …'");
  EXPECT_NE(one("title: t, kind: claim").find("neither address nor note"), std::string::npos);
  EXPECT_NE(one("title: t, kind: claim, address: shelf 5").find("is none of the web"), std::string::npos);
  EXPECT_NE(
      finding(checked("",
                      "format: iamd-catalog/1\nsources: [{id: s, title: t, kind: claim, note: n}]\nentries: [{id: "
                      "e, role: sensor, summary: x, component: {}}]\n"),
              Severity::warning)
          .find("no number cites this source"),
      std::string::npos);
}

TEST(CatalogueCheckTest, only_the_files_asked_for_are_checked) {
  Catalogue catalogue;
  EXPECT_TRUE(catalogue.add(*parse(std::string{sources} + entry("nonsense", "{}"), "a.yaml")).empty());
  EXPECT_TRUE(
      catalogue.add(*parse("format: iamd-catalog/1\nentries:\n" + entry("sensor", "{}", "b"), "b.yaml")).empty());
  EXPECT_EQ(check_catalogue(catalogue).count(Severity::error), 1U);
  EXPECT_EQ(check_catalogue(catalogue, {{"b.yaml"}, nullptr}).count(Severity::error), 0U);
  EXPECT_EQ(check_catalogue(catalogue, {{"b.yaml"}, nullptr}).counts.entries, 1U);
}

// "thing quantity: entry.path, entry.path".
std::string contradictions_of(const std::string& entries) {
  std::string text;
  for (const Contradiction& one : checked(entries).contradictions) {
    text += (text.empty() ? "" : "; ") + one.thing + " " + one.quantity + ":";
    for (const Reading& reading : one.readings) text += " " + reading.entry + "." + reading.path;
  }
  return text;
}

TEST(ContradictionsTest, a_claim_and_an_assessment_without_a_common_point_contradict) {
  const std::string claim = "{claimed_range_km: " + number("low: 380, likely: 400, high: 400", "maker");
  EXPECT_EQ(contradictions_of(entry("system", claim + ", effective_range_km: " + number("value: 250") + "}")),
            "e range: e.claimed_range_km e.effective_range_km");
  EXPECT_EQ(contradictions_of(entry("system", claim + ", effective_range_m: " + number("value: 250000") + "}")),
            "e range: e.claimed_range_km e.effective_range_m");
  // Touching, other units, tested values and other blocks are no contradiction.
  for (const char* other :
       {"effective_range_km: {low: 100, likely: 200, high: 380", "effective_range_m: {value: 390000",
        "effective_range_s: {value: 250", "tested_range_km: {value: 250", "block: {range_km: {value: 5"}) {
    const std::string closing = std::string{other}.starts_with("block") ? ", source: judge, confidence: low}}}"
                                                                        : ", source: judge, confidence: low}}";
    EXPECT_EQ(contradictions_of(entry("system", claim + ", " + other + closing)), "") << other;
  }
}

TEST(ContradictionsTest, an_assessment_in_the_place_of_a_claim_contradicts_it) {
  const std::string claimed = entry("sensor", "{range_km: " + number("value: 600", "maker") + "}", "claimed");
  const auto with = [&](const std::string& value, const std::string& source) {
    return contradictions_of(claimed +
                             entry("sensor", "{use: claimed, range_km: " + number(value, source) + "}", "judged"));
  };
  EXPECT_EQ(with("value: 300", "judge"), "judged range: claimed.range_km judged.range_km");
  EXPECT_EQ(with("low: 300, likely: 400, high: 600", "judge"), "");
  EXPECT_EQ(with("value: 300", "maker"), "") << "another target, not another judgement";
}

TEST(ContradictionsTest, readings_of_one_event_are_compared) {
  const auto record = [](const std::string& id, const std::string& beta, const std::string& event) {
    return entry("record",
                 "{outcome: " + number("beta: " + beta) + ", denominator: d, period: p, event: " + event + "}", id);
  };
  EXPECT_EQ(contradictions_of(record("a", "[41, 42]", "gulf") + record("b", "[4, 44]", "gulf") +
                              record("c", "[0, 0]", "gulf") + record("d", "[0, 44]", "elsewhere")),
            "gulf outcome: a.outcome b.outcome");
  EXPECT_EQ(contradictions_of(
                record("a", "[41, 42]", "gulf") +
                entry("record", "{rate: " + number("value: 0.1") + ", denominator: d, period: p, event: gulf}", "b")),
            "gulf outcome: a.outcome b.rate");
}

TEST(CatalogueTest, is_completed_by_what_is_not_there) {
  const Catalogue other = test::catalogue();
  Catalogue mine;
  ASSERT_TRUE(
      mine.add(*parse(
                   "format: iamd-catalog/1\nentries: [{id: rocket, role: interceptor, summary: mine, component: {}}]\n",
                   "mine.yaml"))
          .empty());
  mine.complete_from(other);
  EXPECT_EQ(mine.find("rocket")->summary, "mine");
  ASSERT_NE(mine.find("long-radar"), nullptr);
  EXPECT_NE(mine.source("catalog/test.yaml", "handbook"), nullptr);
  EXPECT_EQ(mine.files(), (std::vector<std::string_view>{"catalog/test.yaml", "mine.yaml"}));
  EXPECT_EQ(mine.sources_of("catalog/test.yaml").size(), 3U);
  const auto again = mine.add(*parse("format: iamd-catalog/1\nentries: []\n", "mine.yaml"));
  ASSERT_EQ(again.size(), 1U);
  EXPECT_NE(again[0].problem.find("has a file 'mine.yaml' already"), std::string::npos) << again[0].problem;
}

}  // namespace
}  // namespace iamd::scenario
