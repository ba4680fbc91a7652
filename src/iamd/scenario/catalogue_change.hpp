// What if a number of the catalogue were another, or a source did not exist: changes to a copy of it.
#pragma once

#include <cstddef>
#include <optional>
#include <span>
#include <string>
#include <string_view>

#include "iamd/base/error.hpp"
#include "iamd/scenario/load.hpp"

namespace iamd::scenario {

// The first step of an override's path: 77n6-as-claimed in 77n6-as-claimed.range_max_km.
[[nodiscard]] std::string_view first_step(std::string_view path);

// Sets a number of an entry, ENTRY.PATH=VALUE. Nothing when done. Refused: a path at which the entry (after `use`) has
// no number, and a value that is none.
[[nodiscard]] std::optional<base::Error> set_number(Catalogue& catalogue, const Override& change);

// How many numbers a change has met.
struct Doubted {
  std::size_t alone = 0;   // that rested on what was taken away alone
  std::size_t partly = 0;  // that other sources still bear
  std::size_t kept = 0;    // that can't be doubted: curves, zeros, numbers that must be plain
  [[nodiscard]] std::size_t all() const { return alone + partly + kept; }
  Doubted& operator+=(const Doubted& other);
};

// Takes sources away, by their ids. A number that rests on them alone is doubted by a factor of two either way of its
// ends (3 dB where it is in decibels), one that other sources bear as well by the square root of that; the likeliest
// value stays. A counted proportion {beta: [k, n]} loses its trials, or half of them. Ends stay within the field's
// domain; where no table says one, shares within 0 and 1. `root`: the table of a scenario, or of the tree, by which
// fields are known.
Doubted take_sources_away(Catalogue& catalogue, std::span<const std::string> ids, const TableInfo& root);
Doubted take_sources_away(Node& tree, std::span<const std::string> ids, const TableInfo& root);

}  // namespace iamd::scenario
