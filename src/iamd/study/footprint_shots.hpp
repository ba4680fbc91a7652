// Whether, how often and if not why not an object on a known path can be engaged. Used by footprint.cpp.
#pragma once

#include <vector>

#include "iamd/engine/battery_set.hpp"
#include "iamd/engine/sensor_set.hpp"
#include "iamd/study/footprint_types.hpp"
#include "iamd/world/types.hpp"

namespace iamd::study {

// Kinematics: a launch at any time from the object's start on. With sensing: not before some sensor that makes tracks
// has seen it (detection probability of a dwell at least one half) for as long as it takes to make a track
// (Sensor::acquisition_time_s), and the battery has reacted. Then shots follow each other, each launched as soon as the
// one before it has been assessed and met as early as possible, which gives the greatest number of them. A single
// object: every channel and launcher is free.
//
// A path is looked at by each sensor at 97 moments, spaced evenly in the square root of the time to go; the first
// detection is then halved down to 20 ms. What shows itself for less than a step may be missed.
class FootprintShots {
 public:
  static constexpr int most_looks = 5;  // more are not told apart

  // Refers to what it is given. `sensors` may be null: kinematics only.
  FootprintShots(const engine::BatterySet& batteries, std::vector<std::size_t> which, const engine::SensorSet* sensors,
                 const world::Signature& signature);

  // The path to be judged next: fill it and set its greatest speed.
  [[nodiscard]] battle::PredictedPath& path() { return openings_.path(); }
  // Of the path from a moment on, at which the object starts.
  [[nodiscard]] Verdict judge(double from_s);

 private:
  // How far the sensors have come on a path: the moment of a track, or what was in their way.
  struct Seen {
    bool tracked = false;
    double track_s = 0.0;
    FootprintLimit limit = FootprintLimit::none;
  };
  [[nodiscard]] int looks(double from_s, bool react);
  [[nodiscard]] FootprintLimit kinematic_limit(double from_s) const;
  [[nodiscard]] Seen see(double from_s, double deadline_s) const;
  struct Scan;

  const engine::BatterySet& batteries_;
  std::vector<std::size_t> which_;
  const engine::SensorSet* sensors_;
  const world::Signature& signature_;
  engine::Openings openings_;
};

}  // namespace iamd::study
