// Boost-glide vehicles: flight with lift from entry to the ground or onto an aim.
#pragma once

#include <memory>
#include <optional>
#include <vector>

#include "iamd/geo/glide_flight.hpp"
#include "iamd/scenario/table.hpp"
#include "iamd/world/missile_stage.hpp"
#include "iamd/world/motion.hpp"

namespace iamd::world {

// A glide as the scenario gives it. SI. The flight itself: geo/glide_flight.hpp.
//
// It begins in an entry state, or at lift-off of a booster (geo/powered_flight.hpp), from whose end of thrust it
// glides; the booster's spent stages, `stage-1` …, are objects of their own. It ends on the ground (the ellipsoid or
// the terrain), or at its aim. Left out: what changes the polar (Mach number, thin air, ablation), limits of load and
// heating, the time to roll. Accuracy: without errors of aim it ends within 1 km of the aim, tens of metres where it
// has lift to spare; otherwise there is no solution.
struct Glide {
  // What was not given is the fixed number 0, or -1 where 0 is a value.
  static constexpr double not_given = -1.0;

  struct Entry {
    scenario::Uncertain lat_rad, lon_rad, alt_m;
    scenario::Uncertain speed_mps, flight_path_angle_rad, heading_rad;  // relative to the Earth
  };
  struct BankRow {
    scenario::Uncertain t_s{not_given}, speed_mps{not_given};  // one of them
    scenario::Uncertain bank_rad;
  };
  struct Booster {
    static constexpr double no_azimuth = -1000.0;
    std::vector<MissileStageSpec> stages;
    scenario::Uncertain payload_kg;  // the glider's mass
    scenario::PlaceSpec launch;
    scenario::Uncertain azimuth_rad{no_azimuth};  // of the pitch-over; towards the aim when not given
    scenario::Uncertain burnout_flight_path_angle_rad;
  };
  std::optional<Entry> entry;  // one of the two
  std::optional<Booster> booster;
  scenario::Uncertain lift_to_drag;                 // the greatest
  scenario::Uncertain ballistic_coefficient_kg_m2;  // m/(Cd·A) there
  geo::GlideMode mode = geo::GlideMode::equilibrium;
  std::vector<BankRow> bank;
  std::optional<scenario::PlaceSpec> aim;
  scenario::Uncertain max_bank_rad{0.0};
  // Standard deviation of the aim that it dives onto, east and north each, drawn for each copy and run.
  scenario::Uncertain aim_error_m{0.0};
};

[[nodiscard]] scenario::Table<Glide> glide_table();
[[nodiscard]] std::shared_ptr<const MotionModel> make_glide(const Glide& glide);

}  // namespace iamd::world
