// What `iamd claim` is asked: which claims, how, and what is changed before.
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include <CLI/CLI.hpp>

#include "iamd/report/claim_export.hpp"
#include "iamd/scenario/embedded.hpp"
#include "iamd/study/claim.hpp"

namespace iamd::app {

// As typed.
struct ClaimArguments {
  std::vector<std::string> claims, overrides, without, catalogues, out;
  std::string worlds, seed, supported, contradicted, threads;
  std::optional<std::string> report;
  bool all = false, json = false, why = false, quiet = false;

  // Whether anything is said on how to judge.
  [[nodiscard]] bool about_judging() const;
};
void add_claim_options(CLI::App& command, ClaimArguments& typed);

struct ClaimFile {
  std::string file;
  std::string (*text)(const report::ClaimReport& report) = nullptr;
};

struct ClaimQuestion {
  std::vector<study::Claim> claims;
  scenario::Catalogue catalogue;
  study::ClaimOptions how;           // its catalogue is not set
  std::vector<std::string> changes;  // in words
  std::vector<ClaimFile> files;      // to be written
  unsigned threads = 0;              // 0: one a core
};

// What was typed, understood and loaded; every mistake of the first stage that has any.
[[nodiscard]] scenario::Checked<ClaimQuestion> understood(const ClaimArguments& typed);

// The claims that ship, in the order of their files.
[[nodiscard]] std::vector<report::ClaimTitle> shipped_titles();

// The template of a claim file, embedded: one file.
[[nodiscard]] std::span<const scenario::EmbeddedFile> claim_template();

}  // namespace iamd::app
