#include "iamd/report/provenance.hpp"

#include <utility>

#include <fmt/format.h>

#include "iamd/base/version.hpp"

namespace iamd::report {

Provenance provenance_of(const engine::Question& question, std::string command) {
  const scenario::Scenario& scenario = question.scenario;
  Provenance from;
  from.software_version = base::software_version();
  from.source_revision = base::source_revision();
  from.scenario_name = scenario.name;
  from.scenario_title = scenario.title;
  from.scenario_question = scenario.question;
  from.scenario_hash = fmt::format("{:016x}", scenario.hash);
  from.scenario_canonical = scenario.canonical;
  from.assumptions = scenario.assumptions;
  from.seed = scenario.seed;
  from.runs = static_cast<std::uint64_t>(scenario.runs);
  from.runs_per_world = static_cast<std::uint64_t>(scenario.runs_per_world);
  from.command = std::move(command);
  return from;
}

}  // namespace iamd::report
