// Answers to claims, made by hand.
#pragma once

#include <cmath>
#include <limits>
#include <string>

#include "iamd/report/claim_export.hpp"

namespace iamd::report::test {

inline constexpr double nan = std::numeric_limits<double>::quiet_NaN();
inline constexpr double infinity = std::numeric_limits<double>::infinity();

inline scenario::Source source(std::string id, std::string title, std::string address = "") {
  scenario::Source made;
  made.id = std::move(id);
  made.title = std::move(title);
  made.publisher = "A publisher";
  made.date = "2019";
  made.address = std::move(address);
  return made;
}

inline study::ClaimInput input(std::string name, double index) {
  study::ClaimInput made;
  made.name = std::move(name);
  made.place = "catalog/s-500.yaml:134";
  made.unit = "km";
  made.low = 300.0;
  made.likely = 480.0;
  made.high = 600.0;
  made.sources = {source("a", "An article", "https://example.org/a")};
  made.basis = "claim";
  made.confidence = "low";
  made.note = "claimed 600";
  made.index = index;
  return made;
}

// A claim with two propositions of three readings: one holds, one is never met (infinite), one is undecidable.
inline study::ClaimAnswer answer() {
  study::ReadingAnswer holds;
  holds.against = "a bomber at 10 km";
  holds.judgement = study::Judgement::supported;
  holds.share = 0.95;
  holds.share_low = 0.91;
  holds.share_high = 0.97;
  holds.worlds = 200;
  holds.found = study::Found{"farthest intercept", "km", 412.3, 380.0, 470.0};
  holds.limit = "horizon";
  holds.inputs = {input("missile.range_max_km", 0.62), input("radar.range_km", nan)};
  holds.steps = {"the horizon is 412 km away"};
  holds.assumed = {"flat ground"};
  study::ReadingAnswer never;
  never.against = "a warhead";
  never.judgement = study::Judgement::contradicted;
  never.share = 0.0;
  never.worlds = 200;
  never.found = study::Found{"time", "s", infinity, 12.0, infinity};
  never.limit = "target speed";
  never.condition = "would hold up to 2 800 m/s";
  never.assumed = {"flat ground"};
  study::PropositionAnswer range;
  range.kind = "engagement_range";
  range.asks = "Does it reach so far?";
  range.claimed = "400 km";
  range.judgement = study::Judgement::depends;
  range.reason = "it depends on the reading";
  range.readings = {holds, never};
  study::ReadingAnswer open;
  open.against = "any";
  open.limit = "no model can tell";
  study::PropositionAnswer quality;
  quality.kind = "not_physical";
  quality.asks = "Is it the best?";
  quality.counts = false;
  quality.reason = "no model can tell";
  quality.readings = {open};
  study::ClaimAnswer made;
  made.id = "test-claim";
  made.title = "It reaches 400 km";
  made.system = "S-500";
  made.words = "It hits everything at 400 km.";
  made.by = "a minister";
  made.where = "a newspaper";
  made.date = "2020";
  made.file = "claim.yaml";
  made.hash = 0xabcdef;
  made.judgement = study::Judgement::depends;
  made.reason = "it depends on the reading";
  made.propositions = {range, quality};
  made.sources = {source("own", "The interview", "https://example.org/own")};
  made.notes = {"A note."};
  return made;
}

inline ClaimReport report(std::vector<study::ClaimAnswer> answers) {
  return {"iamd claim test-claim", 1, 200, {}, {}, std::move(answers)};
}

}  // namespace iamd::report::test
