// The keys that readings played on a scene share. Used by the propositions.
#pragma once

#include <string>
#include <utility>
#include <vector>

#include "iamd/engine/question.hpp"
#include "iamd/study/claim_scene.hpp"
#include "iamd/study/proposition.hpp"

namespace iamd::study {

enum class Cue : std::uint8_t { own, elsewhere };
// Whether an interceptor's reach is that of its straight flight through the air, or the claim's, granted: then no air
// slows it, as on a lofted flight, and what remains is sight, time and the target's path.
enum class GrantedReach : std::uint8_t { modelled, granted };

struct SceneReading {
  std::string against;
  scenario::Block battery, sensor, object;
  Cue cue = Cue::own;
  GrantedReach reach = GrantedReach::modelled;
  double altitude_m = 10e3;
  double flight_range_m = 0.0;
  double aim_offset_m = 0.0;

  // `reach_m`: from how far away an object with a route is to come at least, and the reach that is granted.
  [[nodiscard]] SceneSpec spec(double reach_m) const;
  // What is assumed because the claim does not say, in words.
  [[nodiscard]] std::vector<std::string> assumed(const ClaimContext& context) const;
};

struct SceneKeys {
  bool battery = true, sensor = true, object = true, flight = true;
};
template <class Reading>
void add_scene(scenario::Table<Reading>& table, const SceneKeys& keys) {
  const scenario::Vocabulary known = engine::vocabulary();
  table.text("against", &Reading::against, "which target, under which conditions");
  if (keys.battery) {
    table.block("battery", &Reading::battery, known.battery, "the battery: {use: NAME} and what is to differ");
  }
  if (keys.sensor) {
    auto& field =
        table.block("sensor", &Reading::sensor, *known.sensor, "the sensor: {use: NAME} and what is to differ");
    if (keys.battery) field.optional();
  }
  if (keys.battery && keys.sensor) {
    table
        .choice("cue", static_cast<Cue Reading::*>(&Reading::cue), {{"own", Cue::own}, {"elsewhere", Cue::elsewhere}},
                "own: the sensor must see the target first; elsewhere: others tell where it is, at any time, and only "
                "kinematics count")
        .or_else("own");
  }
  if (keys.battery) {
    table
        .choice(
            "reach", static_cast<GrantedReach Reading::*>(&Reading::reach),
            {{"modelled", GrantedReach::modelled}, {"granted", GrantedReach::granted}},
            "modelled: as far as the interceptor's straight flight through the air and its greatest range go; granted: "
            "the claimed range is its greatest and no air slows it, so that sight, time and the target's path decide")
        .or_else("modelled");
  }
  if (keys.object)
    table.block("object", &Reading::object, known.object, "the target: {use: NAME} and what is to differ");
  if (!keys.flight) return;
  table
      .plain("altitude_km", &Reading::altitude_m, scenario::Domain{0.001, 5000.0},
             "height at which an object with a route flies level over the site")
      .or_else(10.0);
  table
      .plain("flight_range_km", &Reading::flight_range_m, scenario::Domain{0.0, 19'000.0},
             "distance over ground from launch to aim, of an object that is launched and aimed")
      .or_else(0.0);
  table
      .plain("aim_offset_km", &Reading::aim_offset_m, scenario::Domain{0.0, 5000.0},
             "how far beside the site it is aimed")
      .or_else(0.0);
}

}  // namespace iamd::study
