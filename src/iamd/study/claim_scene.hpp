// The stage for a physical reading: a sensor, a battery and an object of the catalogue at a notional place.
#pragma once

#include <array>
#include <memory>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "iamd/engine/question.hpp"
#include "iamd/geo/types.hpp"
#include "iamd/scenario/load.hpp"
#include "iamd/study/proposition.hpp"

namespace iamd::study {

// What stands and flies there. The object comes from the north; the sensor faces there.
struct SceneSpec {
  scenario::Block sensor, battery, object;  // empty: none. {use: NAME, …} or a whole component, without a place
  std::string object_id = "object";         // names its random streams: two scenes that are compared differ in it
  // Of an object with a route: it flies level at this height, over the battery and past it.
  double altitude_m = 10'000.0;
  double way_m = 1'500e3;  // that it flies before it is over the battery
  double past_m = 100e3;   // and after
  // Of an object with a launch and an aim (ballistic): distance between them along the ground.
  double flight_range_m = 0.0;
  double aim_north_m = 0.0;           // where it is aimed, north of the battery: between the battery and its launch
  double aim_east_m = 0.0;            // and beside
  std::optional<double> speed_mps{};  // instead of the object's own (route)
  std::optional<double> rcs_m2{};     // instead of the object's signature
  std::size_t objects = 1;
  double interval_s = 0.0;                         // between the starts of several objects
  std::string doctrine = "kind: salvo, shots: 1";  // its keys, as YAML
  double duration_s = 0.0;
  std::vector<scenario::Override> changes{};  // of the scenario, for levers: "defence.batteries[battery]…"
};

// The notional site: the open South Pacific.
[[nodiscard]] geo::Geodetic scene_site();

// As a question that the engine can play. Ids: sensor, battery, object (or as asked), place (the asset at the aim).
// Errors are those of the blocks.
[[nodiscard]] scenario::Checked<std::shared_ptr<const engine::Question>> scene(const SceneSpec& spec,
                                                                               const ClaimContext& context);
// The doubtful numbers of its blocks. `unused`: last keys of those that the asker's model does not look at.
[[nodiscard]] std::vector<DoubtfulNumber> inputs_of(const engine::Question& question, const ClaimContext& context,
                                                    std::span<const std::string_view> unused = {});
// Of an interceptor and an object, what decides only whether a shot that arrives kills.
inline constexpr std::array<std::string_view, 9> unused_before_intercept{
    "kill_probability", "basket_radius_m", "handover_s", "divert_mps",      "reliability",
    "boost_w_sr",       "body_w_sr",       "boost_s",    "position_error_m"};

// The kind of an object's motion after `use`: route, ballistic_arc, glide …; empty when it has none.
[[nodiscard]] std::string motion_of(const scenario::Block& object, const ClaimContext& context);

}  // namespace iamd::study
