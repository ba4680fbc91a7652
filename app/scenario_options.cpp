#include "scenario_options.hpp"

#include <utility>

#include "command_line.hpp"

namespace iamd::app {
namespace {

constexpr std::uint64_t most_seed = 9'007'199'254'740'992;  // 2^53, as in scenario files

}  // namespace

void add_scenario_options(CLI::App& command, ScenarioArguments& typed) {
  command.add_option("SCENARIO", typed.scenario, "scenario file (YAML or JSON)")->required();
  command.add_option("--seed", typed.seed, "start of all random numbers (default: the scenario's)")->type_name("S");
  command.add_option("--set", typed.overrides, "override a value of the scenario; may be repeated")
      ->type_name("PATH=VALUE")
      ->allow_extra_args(false);
  command.add_option("--catalog", typed.catalogues, "a catalogue file of your own; may be repeated")
      ->type_name("FILE")
      ->allow_extra_args(false);
}

std::optional<std::uint64_t> whole_number_if_given(std::string_view option, const std::string& text, std::uint64_t low,
                                                   std::uint64_t high, std::vector<base::Error>& errors) {
  if (text.empty()) return std::nullopt;
  auto value = whole_number(option, text, low, high);
  if (value) return *value;
  errors.push_back(std::move(value).error());
  return std::nullopt;
}

ScenarioOptions understood(const ScenarioArguments& typed, std::vector<base::Error>& errors) {
  ScenarioOptions options;
  options.scenario = typed.scenario;
  options.seed = whole_number_if_given("--seed", typed.seed, 0, most_seed, errors);
  options.catalogues = typed.catalogues;
  for (const std::string& text : typed.overrides) {
    if (auto change = scenario::parse_override(text)) {
      options.overrides.push_back(std::move(*change));
    } else {
      errors.push_back(std::move(change).error());
    }
  }
  return options;
}

scenario::Checked<scenario::Catalogue> catalogue_with(const std::vector<std::string>& files) {
  scenario::Catalogue catalogue = scenario::Catalogue::built_in();
  for (const std::string& file : files) {
    auto tree = scenario::parse_file(file);
    if (!tree) return std::unexpected{std::move(tree).error()};
    if (auto errors = catalogue.add(*tree); !errors.empty()) return std::unexpected{std::move(errors)};
  }
  return catalogue;
}

scenario::Checked<engine::Question> load_question(const ScenarioOptions& options) {
  const auto catalogue = catalogue_with(options.catalogues);
  if (!catalogue) return std::unexpected{catalogue.error()};
  scenario::LoadOptions how;
  how.overrides = options.overrides;
  how.catalogue = &*catalogue;
  auto question = engine::load_question(options.scenario, how);
  if (question && options.seed) question->scenario.seed = *options.seed;
  return question;
}

}  // namespace iamd::app
