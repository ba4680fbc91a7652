// Where a catalogue says different things of one quantity: no fault of the catalogue, but what its sources say.
#pragma once

#include <span>
#include <string>
#include <vector>

#include "iamd/scenario/catalogue_numbers.hpp"

namespace iamd::scenario {

// One number that takes part, as the catalogue has it.
struct Reading {
  std::string entry;  // the entry that it was written in
  std::string path;   // within the component
  std::string text;   // range_text with its unit: "600 km", "41 of 42"
  ValueRange range{};
  std::string unit{};
  std::vector<Basis> basis{};
  std::vector<std::string> sources{};
  base::Place place{};
};

// Readings of one quantity of one thing; of each, some other one has an interval without a common point.
struct Contradiction {
  std::string thing;     // an entry, or the event that records are of
  std::string quantity;  // range, outcome, reference.rcs
  std::vector<Reading> readings;
};

// Which numbers are of the same quantity of the same thing:
//   * in one block, those whose keys are alike but for the unit and a word that says on what they rest:
//   claimed_range_km
//     and effective_range_km. What was tested is not among these words: a test bounds what is possible from one side;
//   * numbers that an entry replaces in the one that it uses, where one rests on claims only and the other on none;
//   * outcomes and rates, and numbers with like keys, of records that name the same `event`.
// Touching intervals have a common point. Curves are not compared.
[[nodiscard]] std::vector<Contradiction> contradictions(const Catalogue& catalogue,
                                                        std::span<const WholeEntry> entries);

}  // namespace iamd::scenario
