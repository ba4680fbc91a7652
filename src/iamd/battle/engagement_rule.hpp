// Rules of engagement: which tracks which batteries may engage, how often, with how many shots and of which rounds.
#pragma once

#include <span>
#include <vector>

#include "iamd/base/ids.hpp"
#include "iamd/battle/battery.hpp"
#include "iamd/battle/path_prediction.hpp"
#include "iamd/battle/threat.hpp"

namespace iamd::battle {

// Weapons control status (as in air defence doctrine, told in terms of what a track can show here).
enum class WeaponsControl : std::uint8_t {
  free,   // fire at any track that may threaten an asset
  tight,  // … only at those identified as hostile: they threaten with at least hostile_probability
  hold    // … only in self-defence: what threatens an asset that the battery itself stands in
};

// One rule. What it is for: tracks of these classes that threaten these assets, seen from these batteries; an empty
// list means any.
struct EngagementRule {
  std::vector<PathKind> classes{};
  std::vector<base::AssetId> assets{};
  std::vector<base::BatteryId> batteries{};
  double asset_value_min = 0.0;
  // What then holds.
  int shots = 1;      // of one engagement, in a row
  int looks_max = 1;  // engagements of one track under this rule …
  int shots_max = 1;  // … and shots at it
  WeaponsControl control = WeaponsControl::free;
  double hostile_probability = 0.5;  // for tight
  int reserve = 0;                   // rounds of a battery that it leaves for the tracks of other rules

  [[nodiscard]] bool fits(PathKind kind, const Asset* asset, base::BatteryId battery) const;
  // Whether the control status lets this battery fire at it. `asset`: the one most threatened; null: none.
  [[nodiscard]] bool permits(const Threat& threat, const Asset* asset, const Battery& battery) const;
};

// The first rule that fits; the last one fits everything. Precondition: rules is not empty.
[[nodiscard]] std::size_t rule_for(std::span<const EngagementRule> rules, PathKind kind, const Asset* asset,
                                   base::BatteryId battery);

}  // namespace iamd::battle
