// Staged ballistic missiles under power, from lift-off: ascent, spent stages, decoys and the payload's free flight.
#pragma once

#include <memory>
#include <optional>
#include <string>
#include <vector>

#include "iamd/geo/missile_launch.hpp"
#include "iamd/scenario/table.hpp"
#include "iamd/world/missile_stage.hpp"
#include "iamd/world/motion.hpp"

namespace iamd::world {

// A missile as the scenario gives it. SI. The ascent: geo/powered_flight.hpp; how it is aimed: geo/missile_launch.hpp.
//
// The object is the missile, and after the end of thrust its payload, which flies free to the height of the aim (of the
// launch where there is none), or to the terrain. What comes off is an object of its own: `stage-1` …, from the end of
// their burn, tumbling (geo::tumbling_ballistic_coefficient_kg_m2), the last one with what it did not burn; `decoy-1` …
// from their release. Left out: guidance, attitude, manoeuvre, separation of a payload later than the end of thrust,
// the break-up of what re-enters. Accuracy: without errors it ends within 10 m of the aim.
struct BallisticMissile {
  static constexpr double not_given = -1000.0;

  using Stage = MissileStageSpec;
  struct Payload {
    scenario::Uncertain mass_kg;
    scenario::Uncertain ballistic_coefficient_kg_m2{0.0};  // 0, when not given: no drag
  };
  struct Decoys {
    scenario::Uncertain count, ballistic_coefficient_kg_m2, release_s, separation_speed_mps;
    std::optional<SignatureSpec> signature;
  };
  struct Loft {
    std::string word;  // minimum_energy, high, low, maximum_range; empty: by apogee
    scenario::Uncertain apogee_m{0.0};
  };

  std::vector<Stage> stages;
  Payload payload;
  scenario::PlaceSpec launch;
  std::optional<scenario::PlaceSpec> aim;  // one of the two
  scenario::Uncertain azimuth_rad{not_given};
  std::optional<Loft> loft;  // none: minimum_energy to an aim, maximum_range without one
  std::vector<Decoys> decoys;
  // Standard deviation of the impact, east and north each, drawn for each copy and run: an error of thrust in the last
  // burn (geo::MissileLaunch). Good to 5 % for errors of some kilometres.
  scenario::Uncertain aim_error_m{0.0};
};

[[nodiscard]] scenario::Table<BallisticMissile> ballistic_missile_table();
[[nodiscard]] std::shared_ptr<const MotionModel> make_ballistic_missile(const BallisticMissile& missile);

}  // namespace iamd::world
