// Propositions: what a claim says in a form that can be measured. The role, and the components that play it.
#pragma once

#include <cstdint>
#include <functional>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "iamd/base/error.hpp"
#include "iamd/scenario/load.hpp"
#include "iamd/scenario/table.hpp"
#include "iamd/study/claim_types.hpp"

namespace iamd::study {

// A doubtful number and how it is drawn.
struct DoubtfulNumber {
  ClaimInput facts;
  scenario::Uncertain number;
};

// What one plausible world says of a reading.
struct Trial {
  bool holds = false;
  double value = 0.0;  // the number asked for, in ReadingPlan::unit
  std::string limit;   // what keeps the number from being greater (or smaller, where that is claimed)
};

// A reading, ready to be tried: either settled at once, or by trials.
struct ReadingPlan {
  std::string against;
  std::string quantity, unit;  // of the number found
  // The world is the draw's. A pure function: the same draw gives the same answer; from one thread at a time.
  std::function<base::Result<Trial>(const scenario::Draw&)> trial;
  std::vector<DoubtfulNumber> inputs;
  // Under which condition it would hold; asked once, at likely values, after the trials. Null: none is looked for.
  std::function<std::string(const Trial& likely)> condition;
  std::vector<std::string> steps;  // the arithmetic in words
  std::vector<std::string> assumed;
  std::uint64_t most_worlds = 1'000'000;  // of an expensive one
  bool by_chance = false;                 // a world's answer is one run's, so that chance is in it as well
  std::optional<ReadingAnswer> settled;   // then nothing else is used but this
};

// What a proposition may ask for.
struct ClaimContext {
  const scenario::Catalogue* catalogue = nullptr;
  std::uint64_t seed = 1;
  std::string file;                       // the claim's, as the user named it
  std::vector<scenario::Source> sources;  // of the claim file, which its own numbers cite
  Thresholds thresholds;
};

// What every kind's block has beside its own keys.
struct PropositionHead {
  std::string asks;
  bool counts = true;
};

class Proposition {
 public:
  virtual ~Proposition() = default;
  [[nodiscard]] virtual const PropositionHead& head() const = 0;
  // The statement's number in words: "600 km", "at least 10 targets".
  [[nodiscard]] virtual std::string claimed() const = 0;
  // About how dear it is beside others, so that the dearest can be begun first.
  [[nodiscard]] virtual double effort() const { return 1.0; }
  [[nodiscard]] virtual scenario::Checked<std::vector<ReadingPlan>> plan(const ClaimContext& context) const = 0;
};

// Adds the keys of the head to a kind's table, whose Config derives from PropositionHead.
template <class Config>
void add_head(scenario::Table<Config>& table) {
  table.text("asks", &Config::asks, "the question in words, as a person would ask it");
  table
      .flag("counts", &Config::counts,
            "whether the verdict on the claim rests on it; false: it is answered beside the claim, as background")
      .or_else("true");
}

// engagement_range, detection_range, line_of_sight, simultaneous_engagements, target_speed, target_range_class,
// kill_probability, defended_area, track_capacity, flight_time, conversion, record, not_physical.
[[nodiscard]] const scenario::Registry<Proposition>& proposition_registry();

// Each adds its kinds to the registry.
void add_arithmetic_kinds(scenario::Registry<Proposition>& registry);  // target_range_class, not_physical
void add_conversion_kinds(scenario::Registry<Proposition>& registry);  // conversion
void add_count_kinds(scenario::Registry<Proposition>& registry);       // record, kill_probability
void add_sight_line_kinds(scenario::Registry<Proposition>& registry);  // line_of_sight
void add_time_kinds(scenario::Registry<Proposition>& registry);        // flight_time
void add_sight_kinds(scenario::Registry<Proposition>& registry);       // detection_range
void add_engagement_kinds(scenario::Registry<Proposition>& registry);  // engagement_range, target_speed
void add_area_kinds(scenario::Registry<Proposition>& registry);        // defended_area
void add_run_kinds(scenario::Registry<Proposition>& registry);         // simultaneous_engagements, track_capacity

}  // namespace iamd::study
