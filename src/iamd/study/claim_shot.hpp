// One engagement as a claim asks for it: a battery, perhaps a sensor, one object on its way. Used by the propositions.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "iamd/study/claim_scene.hpp"
#include "iamd/study/footprint_types.hpp"
#include "iamd/study/proposition.hpp"

namespace iamd::study {

// What a shot brings in one world.
struct ShotAnswer {
  bool met = false;
  double range_m = 0.0;      // slant range of the earliest intercept, which is the farthest of one that approaches
  double altitude_m = 0.0;   // of it
  double speed_mps = 0.0;    // the object's, there
  double fastest_mps = 0.0;  // the object's greatest on its way
  // What keeps it from being met at the wanted distance (or at all, when none is wanted); `too_near`: its flight does
  // not come from so far away.
  FootprintLimit limit = FootprintLimit::none;
  bool too_near = false;
};

// Plays it; `wanted_m`: the slant range at which an intercept is asked for, 0: any.
[[nodiscard]] base::Result<ShotAnswer> shoot(const engine::Question& question, const scenario::Draw& draw,
                                             double wanted_m);

// "greatest range", "horizon" …, and what it means when the flight itself is too short.
[[nodiscard]] std::string limit_text(const ShotAnswer& answer);

// A number of the scene that may be turned, one at a time, to see what would make a claim true at likely values.
struct Lever {
  std::string before, after;                  // words around the number: "only against targets above ", " km"
  double low = 0.0, high = 0.0, scale = 1.0;  // between which it is sought; divisor of the number told
  bool logarithmic = false;
  std::function<void(SceneSpec& spec, double value)> turn;
};
// The least value of a lever from which on `holds`; none when it does not even at the greatest.
[[nodiscard]] std::optional<double> least_value(const Lever& lever, const SceneSpec& spec,
                                                const std::function<bool(const SceneSpec&)>& holds);

// Under which single conditions it would hold, in words: the levers alone, then with a cue from elsewhere; at
// most three. Says so when none is enough.
[[nodiscard]] std::string conditions(const SceneSpec& spec, bool may_cue,
                                     const std::function<bool(const SceneSpec&)>& holds, bool is_route);

}  // namespace iamd::study
