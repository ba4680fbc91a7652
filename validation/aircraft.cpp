// Real aircraft, seen by notional radars with noise, misses and false alarms, through the tracker as `iamd track` runs
// it.
#include <memory>
#include <stdexcept>
#include <utility>

#include <fmt/format.h>

#include "iamd/engine/detection_maker.hpp"
#include "iamd/engine/replay.hpp"
#include "iamd/engine/replay_score.hpp"
#include "iamd/scenario/load.hpp"
#include "iamd/scenario/sensor_list.hpp"
#include "iamd/scenario/truth_reader.hpp"
#include "iamd/tracking/picture.hpp"

#include "validation/data.hpp"

namespace iamd::validation {
namespace {

constexpr std::uint64_t seed = 1;

struct Picture {
  std::size_t aircraft = 0;
  outcome::PictureResult result;
};

std::vector<engine::RecordedPath> flown_paths(const std::string& file) {
  scenario::StateReader states{file};
  states.feed(text_of(file));
  states.finish();
  if (!states.errors().empty()) throw std::logic_error{base::to_string(states.errors().front())};
  return engine::paths_of(engine::truth_of(std::move(states.states())),
                          base::Duration::from_seconds(engine::longest_state_gap_s));
}

Picture tracked(const std::string& name) {
  const std::string sensor_file = "tracks/" + name + "_sensors.yaml";
  const auto tree = scenario::parse(text_of(sensor_file), sensor_file, {});
  if (!tree) throw std::logic_error{base::to_string(tree.error().front())};
  const auto sensors = scenario::read_sensor_list(*tree);
  if (!sensors) throw std::logic_error{base::to_string(sensors.error().front())};
  const std::vector<engine::RecordedPath> paths = flown_paths("tracks/" + name + ".csv");
  engine::ReplayScore score{paths, engine::RecordedView{*sensors}, {}};
  engine::Replay replay{*sensors,
                        tracking::make_picture({}, tracking::make_associator(tracking::AssociatorKind::jpda),
                                               engine::sensor_facts(*sensors)),
                        {},
                        [&](const engine::ReplayMoment& moment) {
                          if (const auto error = score.take(moment)) throw std::logic_error{base::to_string(*error)};
                        }};
  engine::DetectionMaker maker{*sensors, paths, seed};
  while (maker.next()) {
    for (const scenario::DetectionRow& row : maker.rows()) {
      if (const auto error = replay.take(row)) throw std::logic_error{base::to_string(*error)};
    }
  }
  replay.finish();
  return {paths.size(), score.result()};
}

}  // namespace

// Tolerances: what was found with seed 1, with a little room for another processor's rounding.
std::vector<Case> aircraft_cases() {
  struct Flight {
    const char* name;
    const char* what;
    const char* source;
    double incomplete, discontinuous;
  };
  std::vector<Case> cases;
  for (const Flight& flight : {Flight{"opensky", "busy airspace over Britain, twenty minutes",
                                      "states of the OpenSky Network, as carried by Stone Soup", 0.015, 0.06},
                               Flight{"refuelling", "a tanker's flight with refuelling",
                                      "states of the OpenSky Network, as carried by traffic", 0.015, 0.02},
                               Flight{"zero_gravity", "a zero-g flight of parabolas",
                                      "states of the OpenSky Network, as carried by traffic", 0.03, 0.04}}) {
    const Picture picture = tracked(flight.name);
    const outcome::PictureResult& r = picture.result;
    const std::string source = fmt::format("{}; {} aircraft", flight.source, picture.aircraft);
    const auto add = [&](const char* measure, double allowed, double value, const char* why) {
      cases.push_back(
          within("tracks", fmt::format("Tracking {}: {}", flight.what, measure), source, allowed, value, "", why));
    };
    add("share of time without a track (1 - completeness)", flight.incomplete, 1.0 - r.siap.completeness,
        "notional radars: 50 m, 0.1°, Pd 0.9, 10 false alarms, a scan in 10 s; low and far aircraft fade in and out");
    add("share of their lives without a track (1 - continuity)", flight.discontinuous, 1.0 - r.continuity, "");
    add("aircraft that no track ever held", 0.0, static_cast<double>(r.objects_never_held), "");
    add("tracks of nothing, and tracks that go over to another aircraft", 0.0,
        static_cast<double>(r.false_tracks + r.swaps), "");
  }
  return cases;
}

}  // namespace iamd::validation
