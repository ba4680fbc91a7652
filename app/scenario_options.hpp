// The options that all commands with a scenario share: which one, and what is changed in it.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include <CLI/CLI.hpp>

#include "iamd/engine/question.hpp"
#include "iamd/scenario/load.hpp"

namespace iamd::app {

inline constexpr std::uint64_t most_runs = 10'000'000;  // as in scenario files

// As typed. Numbers are texts here, so that all mistakes are told in the same words.
struct ScenarioArguments {
  std::string scenario, seed;
  std::vector<std::string> overrides, catalogues;
};

struct ScenarioOptions {
  std::string scenario;
  std::optional<std::uint64_t> seed;
  std::vector<scenario::Override> overrides;
  std::vector<std::string> catalogues;
};

// Declares SCENARIO, --seed, --set and --catalog.
void add_scenario_options(CLI::App& command, ScenarioArguments& typed);

// What was typed, understood; mistakes are added to `errors`.
[[nodiscard]] ScenarioOptions understood(const ScenarioArguments& typed, std::vector<base::Error>& errors);
// A whole number that was typed; nothing when nothing was, or when it is none.
[[nodiscard]] std::optional<std::uint64_t> whole_number_if_given(std::string_view option, const std::string& text,
                                                                 std::uint64_t low, std::uint64_t high,
                                                                 std::vector<base::Error>& errors);

// The built-in catalogue and those of these files.
[[nodiscard]] scenario::Checked<scenario::Catalogue> catalogue_with(const std::vector<std::string>& files);

// The scenario with its changes, every block read.
[[nodiscard]] scenario::Checked<engine::Question> load_question(const ScenarioOptions& options);

}  // namespace iamd::app
