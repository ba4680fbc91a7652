// The ellipsoid of a track's uncertainty, as globes draw it: radii and a turn.
#pragma once

#include <array>
#include <vector>

#include "iamd/engine/recording.hpp"

namespace iamd::report {

// One standard deviation: semi-axes, and the rotation that turns x, y, z into their directions (Ecef), as a unit
// quaternion x, y, z, w.
struct SampledEllipsoid {
  base::Time time;
  std::array<double, 3> radii_m{};
  std::array<double, 4> turn_xyzw{0.0, 0.0, 0.0, 1.0};
};

// One a sample. An ellipsoid's axes have neither order nor sign: those nearest to the sample before are taken, so that
// it may be turned from one to the next.
[[nodiscard]] std::vector<SampledEllipsoid> ellipsoids_of(const std::vector<engine::TrackSample>& samples);

}  // namespace iamd::report
