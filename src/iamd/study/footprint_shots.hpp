// Whether, how often and if not why not an object on a known path can be engaged. Used by footprint.cpp.
#pragma once

#include <cstddef>
#include <optional>
#include <vector>

#include "iamd/engine/battery_set.hpp"
#include "iamd/engine/sensor_set.hpp"
#include "iamd/study/footprint_types.hpp"
#include "iamd/world/types.hpp"

namespace iamd::study {

// Kinematics: a launch at any time from the object's start on. With sensing: not before some sensor that makes tracks
// has seen it (detection probability of a dwell at least one half) for as long as it takes to make a track
// (Sensor::acquisition_time_s), the defence has planned (half an interval between plans: the mean) and the battery has
// reacted; and at the launch nothing but a weak echo may hide it from all sensors (after it, it is not asked whether it
// stays in view). Then shots follow each other, each launched as soon as the one before it has been assessed and met as
// early as possible, which gives the greatest number of them. A single object: every channel and launcher is free.
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
  // The earliest intercept of that path, with sensing where there are sensors; none: what judge() names.
  struct First {
    std::optional<double> intercept_s;
    std::size_t battery = 0;
    FootprintLimit limit = FootprintLimit::none;
  };
  [[nodiscard]] First first_intercept(double from_s);
  // Of the path that first_intercept() has looked at: what keeps a battery from meeting it at a moment of its flight;
  // none when nothing does.
  [[nodiscard]] FootprintLimit limit_at(std::size_t battery, double from_s, double intercept_s);

 private:
  // How far the sensors have come on a path: the moment of a track, or what was in their way.
  struct Seen {
    bool tracked = false;
    double track_s = 0.0;
    FootprintLimit limit = FootprintLimit::none;
  };
  // From a track to a battery's first launch.
  [[nodiscard]] double delay_s(std::size_t battery) const;
  // A battery's earliest intercept for a launch not before a moment; with `in_view`, at which some sensor sees it.
  [[nodiscard]] std::optional<double> earliest_s(std::size_t battery, double ready_s, bool in_view);
  // Shots one after the other, the first not before a moment; with `sensed`, a track then and delay_s() after it.
  [[nodiscard]] int looks(double from_s, bool sensed);
  // What hides it from all sensors at a moment, a weak echo not counted; none when nothing does.
  [[nodiscard]] sensing::Obstacle hidden_by(double t_s) const;
  [[nodiscard]] FootprintLimit kinematic_limit(double from_s) const;
  [[nodiscard]] Seen see(double from_s, double deadline_s) const;
  // By when a track is needed for any launch to be of use.
  [[nodiscard]] double deadline_s() const;
  struct Scan;

  const engine::BatterySet& batteries_;
  std::vector<std::size_t> which_;
  const engine::SensorSet* sensors_;
  const world::Signature& signature_;
  engine::Openings openings_;
  double start_s_ = 0.0;                                // of the object on the path
  sensing::Obstacle hidden_ = sensing::Obstacle::none;  // by what it was hidden when a launch was due
};

}  // namespace iamd::study
