// Threat evaluation: what a track, left alone, would do to which asset, and when.
#pragma once

#include <span>

#include "iamd/battle/path_prediction.hpp"
#include "iamd/battle/probability.hpp"
#include "iamd/battle/types.hpp"

namespace iamd::battle {

struct ThreatOptions {
  double course_doubt_rad = 0.5;  // standard deviation of the future course of level flight: it may turn
};

struct Threat {
  double expected_loss = 0.0;   // sum over assets of value × chance to be hit
  double probability = 0.0;     // greatest chance to hit any one asset
  base::AssetId asset;          // to which the greatest loss is expected; invalid: none
  base::Time arrival;           // impact, or earliest arrival at that asset in level flight; the path's end without one
  double sigmas_outside = 1e9;  // how far the nearest asset's edge is from the prediction, in standard deviations
  double sigma_impact_m = 0.0;  // ballistic: root of the trace of the impact point's covariance
  bool through = false;         // level flight whose straight course crosses the asset's circle
};

// Covariance of the impact point in its horizontal plane: axis x along the horizontal velocity at impact, y to the left
// of it. The track's covariance carried along the path by the gradient of gravity (Störmer and Verlet's steps); drag's
// and the Earth's rotation's effect on the spread, and what manoeuvre adds, are left out: standard deviations within 5
// % of finite differences without drag (tested). Precondition: path.to_ground.
[[nodiscard]] PlaneCovariance impact_covariance(const PredictedPath& path);

// Ballistic: chance that the Gaussian of the impact point lies in the asset's circle. Level: chance that a course,
// Gaussian around the present one, leads into the asset's circle; no matter when beyond the path's horizon it would
// come there, it is none. The chances of several assets are added as if they excluded each other.
[[nodiscard]] Threat evaluate(const PredictedPath& path, std::span<const Asset> assets, const ThreatOptions& options);

}  // namespace iamd::battle
