// What the motions with a booster share: a stage as the scenario gives it, and the flight of what comes off.
#pragma once

#include <array>
#include <cstddef>
#include <optional>
#include <string>
#include <vector>

#include "iamd/geo/powered_flight.hpp"
#include "iamd/scenario/curve.hpp"
#include "iamd/scenario/table.hpp"
#include "iamd/world/motion.hpp"

namespace iamd::world {

inline constexpr std::size_t most_stages = 10;

// SI.
struct MissileStageSpec {
  scenario::Uncertain propellant_kg, structure_kg, isp_s, burn_s, diameter_m;
  scenario::Curve drag_coefficient;  // by Mach number
  scenario::Uncertain coast_s{0.0};
  scenario::Uncertain separation_speed_mps{1.0};
  std::optional<SignatureSpec> signature;  // none: that of the object

  [[nodiscard]] geo::MissileStage drawn(const scenario::Draw& draw) const;
  [[nodiscard]] std::vector<const scenario::Uncertain*> numbers() const;
};
[[nodiscard]] scenario::Table<MissileStageSpec> missile_stage_table();
// What is wrong with a list of stages; empty: nothing.
[[nodiscard]] std::string stages_problem(const std::vector<MissileStageSpec>& stages);

// How a body comes off and flies on.
struct Release {
  double ballistic_coefficient_kg_m2 = 0.0;
  double speed_mps = 0.0;  // relative to what it comes off
  // Of that speed: x along the velocity relative to the Earth, z away from the Earth.
  std::array<double, 3> direction{-1.0, 0.0, 0.0};
};
// Flies it from where `parent` is at a time to a height or the terrain; `path`, cleared first, starts at time 0 and
// stays empty where the parent has ended before.
void fly_released(const Release& release, const geo::Trajectory& parent, double at_s, double ground_alt_m,
                  const Surroundings& around, geo::Trajectory& path);

// The body that a stage becomes at its burnout, tumbling (geo::tumbling_ballistic_coefficient_kg_m2); none where
// nothing is left of it.
[[nodiscard]] std::optional<Release> spent_stage(const MissileStageSpec& spec, const geo::MissileStage& stage,
                                                 double unburnt_kg, const scenario::Draw& draw);

}  // namespace iamd::world
