// Where a track will fly: the predicted path, to the ground or to a horizon.
#pragma once

#include <cstdint>

#include "iamd/geo/trajectory.hpp"
#include "iamd/tracking/types.hpp"

namespace iamd::battle {

enum class PathKind : std::uint8_t { ballistic, level };

// How a track is taken to move on. Classified tracks: as classified. Undecided ones fly ballistically when they are
// above 30 km, faster than 1 500 m/s, or faster than 300 m/s on a path steeper than 20°; level otherwise.
[[nodiscard]] PathKind path_kind(const tracking::Track& track);

struct PredictionOptions {
  double ballistic_coefficient_kg_m2 = 8000.0;  // assumed of every ballistic target
  double level_horizon_s = 1800.0;              // how far level flight is predicted
  double longest_s = 7200.0;                    // how far anything is predicted
  double tolerance_m = 20.0;                    // local error a step of ballistic flight (and 1 % of it in m/s)
};

// A predicted path; times are those of the run, in seconds. Reusable: predict() keeps its capacity.
struct PredictedPath {
  geo::Trajectory path;
  PathKind kind = PathKind::ballistic;
  bool to_ground = false;      // comes down at the path's end
  double speed_max_mps = 0.0;  // greatest speed on the way
  tracking::Track basis;       // the estimate that it was made from

  [[nodiscard]] bool empty() const { return path.empty(); }
  [[nodiscard]] double start_s() const { return path.start_s(); }
  [[nodiscard]] double end_s() const { return path.end_s(); }
};

// Ballistic: free flight with drag (geo::fly) to the ground. Level: along a great circle at the present speed and
// height above the ellipsoid; the vertical rate, at most 50 m/s, dies away with a time constant of 20 s, and no path
// sinks below 30 m or its present height. Manoeuvre is not foreseen. No allocation beyond growth of the path. Accuracy
// of the numerics alone: 100 m after 1 000 s (ballistic, tested), 1 m in height (level).
void predict(const tracking::Track& track, const PredictionOptions& options, PredictedPath& out);

}  // namespace iamd::battle
