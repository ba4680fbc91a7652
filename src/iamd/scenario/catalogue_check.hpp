// What is wrong or doubtful in a catalogue beyond what loading it refuses, and what it contradicts itself in.
#pragma once

#include <cstddef>
#include <cstdint>
#include <map>
#include <string>
#include <string_view>
#include <vector>

#include "iamd/scenario/catalogue_contradictions.hpp"
#include "iamd/scenario/load.hpp"

namespace iamd::scenario {

// An error makes the file unfit; a warning is for its author to judge.
enum class Severity : std::uint8_t { error, warning };
[[nodiscard]] std::string_view name_of(Severity severity);

struct CatalogueFinding {
  Severity severity = Severity::error;
  base::Error what;
};

// Contents, counted. A number that several entries share through `use` counts once; a curve is a number.
struct CatalogueCounts {
  std::size_t entries = 0, numbers = 0, sources = 0;
  std::map<std::string, std::size_t> by_role;
  std::map<std::string, std::size_t> by_basis;       // basis_text: "claim", "claim, assessment", "not stated"
  std::map<std::string, std::size_t> by_confidence;  // high, medium, low
};

struct CatalogueCheck {
  std::vector<CatalogueFinding> findings;  // errors, then warnings; each in the order of the files
  std::vector<Contradiction> contradictions;
  CatalogueCounts counts;
  [[nodiscard]] std::size_t count(Severity severity) const;
  // Adds one at the end of its kind.
  void add(Severity severity, base::Error what);
};

struct CatalogueCheckOptions {
  std::vector<std::string> files{};        // whose entries are checked; none: all
  const Vocabulary* vocabulary = nullptr;  // null: what models read is not checked
};

// Checks entries of a catalogue.
//
// Errors: an unknown role; an entry called `check`, which the command takes for itself; a `use` or a part that names no
// entry; what does not fit the models of its role (misfits); a record without numbers, without denominator, with a text
// that it does not know, or with counts that are not whole; a share outside 0 to 1; a negative number of what has no
// less than nothing; a unit that is not known. Warnings: sources without kind, without address and note, or cited by
// nobody; a number of a system or record whose key says no unit; a record without period.
[[nodiscard]] CatalogueCheck check_catalogue(const Catalogue& catalogue, const CatalogueCheckOptions& options = {});

}  // namespace iamd::scenario
