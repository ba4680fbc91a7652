// The search beam's way through the coverage: in which order, when, and past whom.
#pragma once

#include <cstdint>

#include "iamd/base/time.hpp"
#include "iamd/sensing/coverage.hpp"

namespace iamd::sensing {

// The order in which a search frame passes the directions of a coverage: bars of equal solid angle from the lowest
// elevation to the highest, each from left to right at constant speed. One bar: all elevations at once, as a rotating
// antenna does.
class Raster {
 public:
  Raster(const CoverageLimits& limits, double bar_height_rad);

  // Which part of the frame has gone when the beam passes a direction, in [0, 1). Directions outside count as the
  // nearest inside.
  [[nodiscard]] double phase(const Direction& d) const;
  // Where in the bar the beam stands at a phase: azimuth, and the elevation at a height in [0, 1) of the bar. Range is
  // left at 0.
  [[nodiscard]] geo::AzElRange place(double phase, double height) const;
  [[nodiscard]] int bars() const { return bars_; }
  // Solid angle of the coverage in steradians.
  [[nodiscard]] double solid_angle_sr() const { return width_rad_ * bars_ * bar_sine_; }

 private:
  double width_rad_, left_rad_, sin_facing_, cos_facing_, lowest_sine_;
  double bar_sine_;  // height of a bar in sin(elevation)
  int bars_;
};

// Turns phases of search frames into moments. Frames follow each other without gaps; their length may change at any
// moment, from which on the beam moves at the new speed. Exact in nanoseconds while the length stays the same.
class SweepClock {
 public:
  explicit SweepClock(base::Duration length) : length_{length} {}

  [[nodiscard]] std::int64_t frame() const { return frame_; }
  [[nodiscard]] base::Duration length() const { return length_; }
  [[nodiscard]] base::Time frame_start() const { return frame_start_; }
  [[nodiscard]] base::Time frame_end() const { return time_at(1.0); }
  // Moment at which this frame reaches a phase. Only meaningful for phases that were still to come when the length last
  // changed.
  [[nodiscard]] base::Time time_at(double phase) const;
  // Moment of a phase counted through all frames (frame number + phase), if the length stays; never() when beyond 30
  // years.
  [[nodiscard]] base::Time time_of(double frames) const;

  // Precondition: now lies in this frame.
  void set_length(base::Time now, base::Duration length);
  void next_frame();

 private:
  base::Duration length_;
  std::int64_t frame_ = 0;
  base::Time frame_start_;
  base::Time anchor_;  // last change of speed, or the frame's start
  double anchor_phase_ = 0.0;
};

}  // namespace iamd::sensing
