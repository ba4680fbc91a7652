// The data of the cases, built into the program, and what the groups share.
#pragma once

#include <map>
#include <string>
#include <string_view>
#include <vector>

#include <nlohmann/json_fwd.hpp>

#include "iamd/engine/question.hpp"
#include "iamd/geo/trajectory.hpp"

#include "validation/cases.hpp"

namespace iamd::validation {

// A file under validation/: "nesc/Atmos_01_sim_04.csv".
[[nodiscard]] std::string_view text_of(std::string_view file);
[[nodiscard]] nlohmann::json document(std::string_view file);

// A CSV file with a header line: one map from column name to text a row. Lines that start with '#' are left out.
using Row = std::map<std::string, std::string>;
[[nodiscard]] std::vector<Row> table(std::string_view file);
[[nodiscard]] double number(const Row& row, const std::string& column);

// A case whose worst error is `worst` in `unit` (may be empty), met when it is at most `allowed`. `why`: of the
// tolerance, in brackets.
[[nodiscard]] Case within(std::string group, std::string what, std::string source, double allowed, double worst,
                          const std::string& unit, const std::string& why = {});

// The question of a scenario's text, which is known to be good, and the true path of its first object in run 0.
[[nodiscard]] engine::Question question_of(const std::string& scenario);
[[nodiscard]] geo::Trajectory flown(const std::string& scenario);

}  // namespace iamd::validation
