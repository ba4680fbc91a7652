// Claims: a public statement as a file, and the verdict on it.
#pragma once

#include <cstdint>
#include <filesystem>
#include <functional>
#include <memory>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "iamd/scenario/embedded.hpp"
#include "iamd/scenario/load.hpp"
#include "iamd/study/claim_types.hpp"
#include "iamd/study/proposition.hpp"

namespace iamd::study {

inline constexpr std::string_view claim_format = "iamd-claim/1";

// The statement itself: who said what, where and when.
struct Statement {
  std::string words, by, where, date, source;
};

// A claim file, read and checked.
struct Claim {
  std::string schema, format, id, title, system;
  std::string doubts;
  Statement claim;
  std::vector<scenario::Source> sources;
  std::vector<scenario::NamedBlock> blocks;
  std::vector<std::string> notes;

  std::string file;  // as the user named it
  std::uint64_t hash = 0;
  std::vector<std::shared_ptr<const Proposition>> propositions;
};

[[nodiscard]] std::shared_ptr<const scenario::TableInfo> claim_table();

struct ClaimLoadOptions {
  std::vector<scenario::Override> overrides;       // of the claim's tree
  std::vector<std::string> without;                // sources whose numbers in the claim's tree are doubted
  const scenario::Catalogue* catalogue = nullptr;  // null: the built-in one
  scenario::Limits limits;
};
// Reads a claim: parse, overrides, then every `{from: ENTRY.PATH}` is replaced by that number of the catalogue (after
// `use`), with its source. All errors of the first stage that has any.
[[nodiscard]] scenario::Checked<Claim> load_claim(const std::filesystem::path& file, const ClaimLoadOptions& options);
[[nodiscard]] scenario::Checked<Claim> load_claim_text(std::string_view text, std::string name,
                                                       const ClaimLoadOptions& options);

// The claims built into this library, by their file: catalog/claims/….
[[nodiscard]] std::span<const scenario::EmbeddedFile> shipped_claims();

struct ClaimOptions {
  std::uint64_t worlds = 200;  // tried for each reading
  std::uint64_t seed = 1;
  Thresholds thresholds;
  const scenario::Catalogue* catalogue = nullptr;  // null: the built-in one
  static constexpr std::uint64_t least_worlds = 20, most_worlds = 100'000;
};

// Judges a claim: every proposition, every reading, in every world. Deterministic in (claim, catalogue, options).
[[nodiscard]] scenario::Checked<ClaimAnswer> judge(const Claim& claim, const ClaimOptions& options);

}  // namespace iamd::study
