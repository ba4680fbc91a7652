// A body thrown or dropped: fragments, debris, bombs, test bodies.
#pragma once

#include <memory>

#include "iamd/scenario/table.hpp"
#include "iamd/world/motion.hpp"

namespace iamd::world {

// A free fall as the scenario gives it. SI.
//
// From a place and a velocity it flies under gravity and, where its numbers are given, drag: by a constant ballistic
// coefficient, or by mass, area and a drag coefficient that may depend on the Mach number. It ends where it comes down
// to ground_alt_m or meets the terrain, or after four hours. Left out: lift, attitude, spin, break-up. Accuracy: the
// local error of a step is below 0.1 mm.
struct FreeFall {
  static constexpr double not_given = -1e9;  // a plain number that no field may have

  struct Start {
    scenario::Uncertain east_mps{0.0}, north_mps{0.0}, up_mps{0.0};
  };
  scenario::PlaceSpec position;
  Start velocity;  // relative to the Earth; up along the ellipsoid's normal at the position
  scenario::Uncertain ballistic_coefficient_kg_m2{not_given};
  scenario::Uncertain mass_kg{not_given}, area_m2{not_given};
  scenario::Curve drag_coefficient;  // over the Mach number
  scenario::Uncertain ground_alt_m{not_given};
};

[[nodiscard]] scenario::Table<FreeFall> free_fall_table();
[[nodiscard]] std::shared_ptr<const MotionModel> make_free_fall(const FreeFall& fall);

}  // namespace iamd::world
