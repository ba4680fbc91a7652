#include "iamd/battle/engagement_rule.hpp"

#include <algorithm>

#include "iamd/base/contracts.hpp"
#include "iamd/geo/frames.hpp"

namespace iamd::battle {

bool EngagementRule::fits(PathKind kind, const Asset* asset, base::BatteryId battery) const {
  if (!classes.empty() && std::ranges::find(classes, kind) == classes.end()) return false;
  if (!batteries.empty() && std::ranges::find(batteries, battery) == batteries.end()) return false;
  if (!assets.empty() && (asset == nullptr || std::ranges::find(assets, asset->id) == assets.end())) return false;
  return asset_value_min <= 0.0 || (asset != nullptr && asset->value >= asset_value_min);
}

bool EngagementRule::permits(const Threat& threat, const Asset* asset, const Battery& battery) const {
  switch (control) {
    case WeaponsControl::free:
      return true;
    case WeaponsControl::tight:
      return threat.probability >= hostile_probability;
    case WeaponsControl::hold:
      return asset != nullptr &&
             geo::distance(geo::ecef_from_geodetic(asset->where), battery.site.origin()) <= asset->radius_m;
  }
  return true;
}

std::size_t rule_for(std::span<const EngagementRule> rules, PathKind kind, const Asset* asset,
                     base::BatteryId battery) {
  IAMD_EXPECT(!rules.empty());
  std::size_t i = 0;
  while (i + 1 < rules.size() && !rules[i].fits(kind, asset, battery)) ++i;
  return i;
}

}  // namespace iamd::battle
