// Where a result comes from: enough to cite it and to compute it again.
#pragma once

#include <cstdint>
#include <string>
#include <vector>

#include "iamd/engine/question.hpp"

namespace iamd::report {

struct Provenance {
  std::string software_version;
  std::string source_revision;
  std::string scenario_name;  // the file's stem
  std::string scenario_title;
  std::string scenario_question;
  std::string scenario_hash;       // 16 hexadecimal digits, of the canonical text and the terrain
  std::string scenario_canonical;  // the scenario after include, use and --set, as one line
  std::vector<std::string> assumptions;
  std::uint64_t seed = 0;
  std::uint64_t runs = 0;  // asked for
  std::uint64_t runs_per_world = 0;
  std::string command;  // the command line, quoted for a shell
};

// Of this program and this question.
[[nodiscard]] Provenance provenance_of(const engine::Question& question, std::string command);

}  // namespace iamd::report
