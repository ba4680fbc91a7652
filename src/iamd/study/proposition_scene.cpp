#include "iamd/study/proposition_scene.hpp"

#include <algorithm>

#include <fmt/format.h>

namespace iamd::study {
namespace {

constexpr double more_way_m = 300e3;  // for the time that sensing and an interceptor take
constexpr double more_share = 1.3;
constexpr double no_drag_kg_m2 = 1e6;  // the greatest that may be written: a hundred times a real one

}  // namespace

SceneSpec SceneReading::spec(double reach_m) const {
  SceneSpec spec;
  spec.battery = battery;
  spec.object = object;
  if (cue == Cue::own) spec.sensor = sensor;
  spec.altitude_m = altitude_m;
  spec.way_m = more_share * reach_m + more_way_m;
  spec.flight_range_m = flight_range_m;
  spec.aim_east_m = aim_offset_m;
  if (reach == GrantedReach::granted) {
    const std::string interceptor = "defence.batteries[battery].interceptor.";
    spec.changes.push_back({interceptor + "ballistic_coefficient_kg_m2", scenario::as_text(no_drag_kg_m2)});
    if (reach_m > 0.0) spec.changes.push_back({interceptor + "range_max_km", scenario::as_text(reach_m / 1e3)});
  }
  return spec;
}

std::vector<std::string> SceneReading::assumed(const ClaimContext& context) const {
  std::vector<std::string> said;
  if (!object.empty() && motion_of(object, context) == "route") {
    said.push_back(fmt::format("it flies level at {:g} km straight over the site", altitude_m / 1e3));
  } else if (flight_range_m > 0.0) {
    said.push_back(fmt::format(
        "it flies {:g} km, aimed {}", flight_range_m / 1e3,
        aim_offset_m > 0.0 ? fmt::format("{:g} km beside the site", aim_offset_m / 1e3) : std::string{"at the site"}));
  }
  if (reach == GrantedReach::granted) {
    said.emplace_back("granted: the interceptor reaches the claimed range, and no air slows it");
  }
  if (cue == Cue::elsewhere || (sensor.empty() && !battery.empty())) {
    said.emplace_back("others see it in time: only kinematics count");
  }
  said.emplace_back("flat open country, one target, everything works");
  return said;
}

}  // namespace iamd::study
