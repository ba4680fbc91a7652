// When a battery can meet a target on its predicted path.
#pragma once

#include <optional>
#include <vector>

#include "iamd/battle/path_prediction.hpp"
#include "iamd/battle/types.hpp"
#include "iamd/geo/frames.hpp"

namespace iamd::battle {

// A meeting of interceptor and target: launch + time of flight to the point = intercept. Seconds of the run.
struct Meeting {
  double launch_s = 0.0;
  double intercept_s = 0.0;
  geo::State<geo::Ecef> target;
};

// All intercepts of one path by one battery. For every time t on the path, L(t) = t - TOF(p(t)) is the launch that
// meets the target there, and t is feasible for a launch not before t0 when L(t) >= t0 (a launch at L(t) itself). So L,
// found once for a path, answers every question about launches without another search.
//
// Search: where a limit of altitude, range, target speed or crossing angle is broken, the path is followed in strides
// that cannot jump over a window (no limit is approached faster than the target flies, nor faster than the path brakes
// it); inside windows L is sampled, closer where its acceleration could take the target across a limit and back, its
// local maxima refined; ends of windows are found to 1 ms; the latest launch to 0.25 s where a target passes close by.
// Windows shorter than 20 ms may be missed. The point is inside a window when time_of_flight_s() >= 0.
class Window {
 public:
  // Finds L on [from_s, until_s] of the path. `sample_s`: spacing inside windows. Keeps its capacity.
  void find(const PredictedPath& path, const geo::Site& site, const Reach& reach, double from_s, double until_s,
            double sample_s = 4.0);

  // Some point lies inside the static limits: altitude band, range, target speed, crossing angle.
  [[nodiscard]] bool inside_limits() const { return inside_limits_; }
  // The last moment inside the static limits. Precondition: inside_limits().
  [[nodiscard]] double limits_end_s() const { return limits_end_s_; }
  // Some point can be met by some launch, however early.
  [[nodiscard]] bool open() const { return !samples_.empty(); }
  // The latest launch that still meets the target anywhere; -inf when not open().
  [[nodiscard]] double latest_launch_s() const { return latest_launch_s_; }
  // The launch of the earliest intercept for a launch not before t0, without solving for it: t0, or later when the
  // window opens later. Precondition: latest_launch_s() >= t0.
  [[nodiscard]] double first_launch_s(double t0_s) const;
  // The earliest intercept for a launch not before t0; its launch may lie later when the window opens later. Solved to
  // 0.1 ms.
  [[nodiscard]] std::optional<Meeting> earliest(double t0_s, const PredictedPath& path, const geo::Site& site,
                                                const Reach& reach) const;

 private:
  struct Sample {
    double t_s;
    double launch_s;
    bool first;  // opens a stretch
  };
  [[nodiscard]] std::size_t first_at_least(double t0_s) const;

  std::vector<Sample> samples_;
  bool inside_limits_ = false;
  double limits_end_s_ = 0.0;
  double latest_launch_s_ = 0.0;
};

}  // namespace iamd::battle
