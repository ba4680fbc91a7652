// What an entry of the catalogue says after `use`: every number with its unit, its basis and where it was written.
#pragma once

#include <array>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "iamd/scenario/load.hpp"

namespace iamd::scenario {

// The roles that an entry may have. Models read the first four; a record holds what was counted, a system what a name
// stands for.
inline constexpr std::array<std::string_view, 6> catalogue_roles{"sensor", "interceptor", "battery",
                                                                 "object", "record",      "system"};

// A number's likely value (mode of a triangular, middle of a uniform, mean of a normal or beta distribution) and its
// interval: the bounds, of a normal or beta distribution the central 95 %. low <= likely <= high.
struct ValueRange {
  double likely = 0.0, low = 0.0, high = 0.0;
  bool operator==(const ValueRange&) const = default;
};
inline constexpr double interval_share = 0.95;

// A number, or a curve, of an entry. Values are in the file's unit, the one that the key names; Unit::to_si converts.
struct CitedNumber {
  std::string path;         // within the component: reference.range_km, satellites[0].orbit.eccentricity
  std::string key;          // the key that says its unit: range_km
  Node node;                // as written: the number with its notes
  std::string_view unit{};  // unit_symbol(key): "km"; empty: a pure number
  std::optional<Distribution> distribution{};      // none: a curve
  std::optional<ValueRange> range{};               // likewise
  std::vector<std::pair<double, double>> curve{};  // x and y as in the file
  const Catalogue::Entry* from = nullptr;          // the entry that it was written in; another one after `use`
  std::vector<const Source*> sources{};            // in the order in which it cites them
  std::vector<Basis> basis{};                      // basis_of
  std::string confidence{};                        // high, medium or low
  std::string note{};
};

// A value that is no number: kind, band, a record's denominator.
struct Setting {
  std::string path;
  std::string text;
};

struct WholeEntry {
  const Catalogue::Entry* entry = nullptr;
  Node component;                             // with all that `use` brings
  std::vector<const Catalogue::Entry*> uses;  // the entries that it uses, directly or through another; each once
  std::vector<CitedNumber> numbers;           // in the order of the component
  std::vector<Setting> settings;              // likewise; without `parts`
  std::vector<std::string> parts;             // role system: ids of the entries that it consists of; unchecked
  // The number of this path, or null.
  [[nodiscard]] const CitedNumber* find(std::string_view path) const;
};

// An entry with everything that `use` brings, its numbers in order. It points into the catalogue, which must outlive
// it. Errors: a `use` that names no entry, or itself.
[[nodiscard]] Checked<WholeEntry> whole_entry(const Catalogue& catalogue, const Catalogue::Entry& entry);

// What a number rests on: its own `basis`, else the kinds of its sources, each once, in the order of Basis. Empty: none
// of them says.
[[nodiscard]] std::vector<Basis> basis_of(const Node& number, std::span<const Source* const> sources);
// "claim, assessment"; "not stated" when there is none.
[[nodiscard]] std::string basis_text(std::span<const Basis> basis);
// Whether a number rests on claims and on nothing else.
[[nodiscard]] bool on_claims_only(std::span<const Basis> basis);

// The unit in a key's name as people write it: "km", "m/s", "°", "dBsm". Free numbers of systems and records may also
// be in units that models don't know: min, h, Mach, cm, MW … Empty when the name says none: a pure number.
[[nodiscard]] std::string_view unit_symbol(std::string_view key);
// Whether a key without a unit says that it is a count, a ratio or a year: launchers, kill_probability,
// targets_engaged_at_once. By its words, so that it may err.
[[nodiscard]] bool is_pure_key(std::string_view key);
// Whether a key says that its number is a share of something: from 0 to 1.
[[nodiscard]] bool is_share_key(std::string_view key);

// In the distribution's own unit. The interval of a beta distribution is that of Jeffreys, with 0 as its low end after
// no success and 1 as its high end after no failure (Brown, Cai and DasGupta 2001, Statistical Science 16:101).
[[nodiscard]] ValueRange range_of(const Distribution& distribution);
// "600", "400…620"; "41 of 42" for a beta distribution.
[[nodiscard]] std::string range_text(const CitedNumber& number);

}  // namespace iamd::scenario
