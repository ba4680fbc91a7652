// Fire units and assets, as the scenario gives them and as a run has them.
#pragma once

#include <memory>
#include <string>

#include "iamd/base/random.hpp"
#include "iamd/base/time.hpp"
#include "iamd/battle/types.hpp"
#include "iamd/geo/frames.hpp"
#include "iamd/scenario/table.hpp"

namespace iamd::battle {

struct AssetSpec {
  scenario::PlaceSpec position;
  scenario::Uncertain radius_m;
  scenario::Uncertain value;
};
[[nodiscard]] scenario::Table<AssetSpec> asset_table();
[[nodiscard]] Asset drawn(const AssetSpec& spec, base::AssetId id, std::string name, const scenario::Draw& draw);

struct BatterySpec {
  scenario::PlaceSpec position;
  scenario::Uncertain launchers;
  scenario::Uncertain interceptors_per_launcher;
  scenario::Uncertain channels;                    // targets engaged at once
  scenario::Uncertain reaction_time_s;             // from an engageable track to the first launch
  scenario::Uncertain launch_interval_s;           // between two launches of the battery
  scenario::Uncertain reload_time_s;               // of an empty launcher
  scenario::Uncertain reloads;                     // launcher loads in reserve, for the battery
  scenario::Uncertain launcher_availability;       // chance that a launcher is ready at all
  scenario::Uncertain interceptors_guided = -1.0;  // at once; negative: any number
  scenario::Uncertain illuminators = -1.0;         // targets lit at once; negative: none is needed
  scenario::Uncertain illumination_s;              // before intercept
  scenario::Block interceptor;                     // read by engagement
};
// `interceptor`: the table of the interceptor's block, which belongs to the room below.
[[nodiscard]] scenario::Table<BatterySpec> battery_table(std::shared_ptr<const scenario::TableInfo> interceptor);

// A fire unit of one run, at its start.
struct Battery {
  base::BatteryId id;
  geo::Site site;
  const Reach* reach = nullptr;
  int launchers = 0;
  int interceptors_per_launcher = 0;
  int channels = 0;
  double reaction_time_s = 0.0;
  double launch_interval_s = 0.0;
  double reload_time_s = 0.0;
  int reloads = 0;
  int interceptors_guided = -1;  // uplinks, each held from launch to handover; negative: any number
  int illuminators = -1;         // each held for illumination_s before an intercept; negative: any number
  double illumination_s = 0.0;
  std::string name{};
};
// `errors`: draws which launchers are ready.
[[nodiscard]] Battery drawn(const BatterySpec& spec, base::BatteryId id, std::string name, const Reach* reach,
                            const scenario::Draw& draw, base::RandomStream errors);

}  // namespace iamd::battle
