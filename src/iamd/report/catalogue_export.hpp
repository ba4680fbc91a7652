// The catalogue as text and JSON: docs/catalog.md.
#pragma once

#include <span>
#include <string>
#include <vector>

#include "iamd/scenario/catalogue_check.hpp"
#include "iamd/scenario/catalogue_numbers.hpp"

namespace iamd::report {

// Entries in groups by role, in the order of scenario::catalogue_roles, roles unknown to it last.
[[nodiscard]] std::string catalogue_list_text(std::span<const scenario::Catalogue::Entry* const> entries, bool colour);
// format iamd-catalog-list/1
[[nodiscard]] std::string catalogue_list_json(std::span<const scenario::Catalogue::Entry* const> entries);

// One entry with all that `use` brings: its numbers, what they rest on, and the sources.
[[nodiscard]] std::string catalogue_entry_text(const scenario::WholeEntry& whole, bool colour);
// format iamd-catalog-entry/1
[[nodiscard]] std::string catalogue_entry_json(const scenario::WholeEntry& whole);

// A publication and the entries that cite it.
struct Reference {
  const scenario::Source* source = nullptr;
  std::vector<std::string> cited_by;
};
// What the entries cite, each publication once: sources with the same title, publisher, date and address are one. By
// publisher, then date, then title. Assumptions are no publications.
[[nodiscard]] std::vector<Reference> references_of(std::span<const scenario::WholeEntry> entries);
// A line each: "Publisher (date). Title. Address." What has no address has its note instead.
[[nodiscard]] std::string references_text(std::span<const Reference> references);
// format iamd-catalog-references/1
[[nodiscard]] std::string references_json(std::span<const Reference> references);

// Findings as the command prints errors, contradictions as groups of readings, and a summary.
[[nodiscard]] std::string catalogue_check_text(const scenario::CatalogueCheck& check, bool colour);
// format iamd-catalog-check/1
[[nodiscard]] std::string catalogue_check_json(const scenario::CatalogueCheck& check);

}  // namespace iamd::report
