// Command posts as the scenario gives them: who sees with which sensors, commands which batteries, and hears of whom.
#pragma once

#include <string>
#include <vector>

#include "iamd/scenario/table.hpp"

namespace iamd::battle {

// What a post hears of another one's picture.
struct LinkSpec {
  std::string post;
  scenario::Uncertain interval_s;  // between two reports of the whole picture
  scenario::Uncertain delay_s;     // of a report
  scenario::Uncertain gridlock_m;  // standard deviation, along each axis, of the constant error between the two frames
};

struct CommandPostSpec {
  std::vector<std::string> sensors, batteries;
  scenario::Block tracker, doctrine;  // empty: the defence's
  std::vector<LinkSpec> links;
};
// `tracker`, `doctrine`: the roles of these rooms.
[[nodiscard]] scenario::Table<CommandPostSpec> command_post_table(const scenario::RoleInfo& tracker,
                                                                  const scenario::RoleInfo& doctrine);

}  // namespace iamd::battle
