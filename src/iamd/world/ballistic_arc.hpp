// Unpowered flight of a warhead, from burnout to its aim.
#pragma once

#include <memory>
#include <optional>
#include <string>

#include "iamd/geo/ballistic_arc.hpp"
#include "iamd/scenario/table.hpp"
#include "iamd/world/motion.hpp"

namespace iamd::world {

// How steep an arc is: the slowest one (`minimum_energy`, the only word), or with a greatest height, or with a speed at
// its start. SI.
struct Loft {
  std::string word;  // empty: by the numbers
  // What was not given is the fixed number 0.
  scenario::Uncertain apogee_m{0.0};
  scenario::Uncertain burnout_speed_mps{0.0};
  bool high_branch = false;
};
[[nodiscard]] scenario::Table<Loft> loft_table();

// A ballistic arc as the scenario gives it. SI.
//
// Free flight over the Earth of its surroundings, with drag on the descent only. The boost is not modelled: it is
// folded into the speed at `launch`, which so is the burnout speed of a missile that burns out low, and the ascent
// through the atmosphere costs nothing. Left out: staging, attitude, manoeuvre, lift, decoys. Accuracy: without errors
// it ends within 10 m of the aim, or where it meets terrain above it.
struct BallisticArc {
  scenario::PlaceSpec launch;
  scenario::PlaceSpec aim;
  std::optional<Loft> loft;                              // the slowest arc where it is left out
  scenario::Uncertain ballistic_coefficient_kg_m2{0.0};  // 0, when not given: no drag
  // Standard deviation of the impact point, east and north each, drawn for each copy and run. The start velocity is
  // moved by the solved arc's first derivatives: good to 5 % for errors of some kilometres.
  scenario::Uncertain aim_error_m;
};

[[nodiscard]] scenario::Table<BallisticArc> ballistic_arc_table();
[[nodiscard]] std::shared_ptr<const MotionModel> make_ballistic_arc(const BallisticArc& arc);

}  // namespace iamd::world
