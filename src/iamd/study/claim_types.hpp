// What is answered to a claim: verdicts, the numbers found, and what they rest on.
#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <limits>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "iamd/scenario/load.hpp"

namespace iamd::study {

// What is said of a reading, a proposition and a claim.
enum class Judgement : std::uint8_t {
  supported,     // holds in nearly all plausible worlds
  contradicted,  // in nearly none
  depends,       // in some; or the readings differ
  undecidable,   // no simulation can tell
};
inline constexpr std::size_t judgement_count = 4;
[[nodiscard]] std::string_view name_of(Judgement judgement);

// Shares of the plausible worlds from which on a reading is supported, and up to which it is contradicted.
struct Thresholds {
  double supported = 0.9;
  double contradicted = 0.1;
  [[nodiscard]] Judgement of(double share) const;
};

// A number with the middle 90 % of what the worlds say, in its unit.
struct Found {
  std::string quantity;  // what it is: "farthest intercept"
  std::string unit;      // km, m/s, %, …; empty for a pure number
  double value = 0.0;    // the median
  double low = 0.0, high = 0.0;
};

// A doubtful number that an answer rests on.
struct ClaimInput {
  std::string name;   // 77n6-as-claimed.range_max_km; a path in the claim file when it stands there
  std::string place;  // catalog/s-500.yaml:134
  std::string unit;   // km
  double low = 0.0, likely = 0.0, high = 0.0;  // 5 %, likely, 95 %, in that unit
  std::vector<scenario::Source> sources;
  std::string basis;       // claim, assessment, record, reference or assumption; several with commas; may be empty
  std::string confidence;  // high, medium, low; may be empty
  std::string note;
  // Share of the variance of the number found that goes with this input alone: the first-order index of Sobol (1993),
  // estimated by ranks (Gamboa, Gremaud, Klein and Lagnoux 2022, eq. 1.7); 0 where that is
  // within two deviations of chance, NaN where nothing varies.
  double index = std::numeric_limits<double>::quiet_NaN();
};

struct ReadingAnswer {
  std::string against;  // which target, which conditions
  Judgement judgement = Judgement::undecidable;
  // Of the plausible worlds in which it holds, with the 95 % interval that their number allows; NaN when undecidable.
  double share = std::numeric_limits<double>::quiet_NaN();
  double share_low = std::numeric_limits<double>::quiet_NaN(), share_high = std::numeric_limits<double>::quiet_NaN();
  std::uint64_t worlds = 0;  // that were tried; 0: computed in closed form
  std::optional<Found> found{};
  std::string limit;               // what binds where it does not hold, or would bind first: "horizon"
  std::string condition;           // under which it would hold, or up to which it does; may be empty
  std::vector<ClaimInput> inputs;  // that matter most first
  std::vector<std::string> steps;  // the arithmetic in words, from the inputs to the number
  std::vector<std::string> assumed;
};

struct PropositionAnswer {
  std::string kind;
  std::string asks;     // in words
  std::string claimed;  // "600 km"
  bool counts = true;   // for the verdict on the claim; else it stands beside it
  Judgement judgement = Judgement::undecidable;
  std::string reason;  // in one sentence
  std::vector<ReadingAnswer> readings;
};

struct ClaimAnswer {
  std::string id, title, system;
  std::string words, by, where, date;
  std::string file;
  std::uint64_t hash = 0;  // of what was judged: the claim and the numbers of the catalogue that it took
  Judgement judgement = Judgement::undecidable;
  std::string reason;
  std::vector<PropositionAnswer> propositions;
  std::vector<scenario::Source> sources;  // of the claim itself
  std::vector<std::string> notes;
};

// Of several: the one that all decided ones share, `depends` when they differ, `undecidable` when none is decided.
[[nodiscard]] Judgement together(const std::vector<Judgement>& several);

}  // namespace iamd::study
