// Paths for tools that join samples by straight lines.
#pragma once

#include "iamd/engine/recording.hpp"

namespace iamd::report {

// Farthest from the recording's path that straight lines between samples may be, in space as in latitude, longitude and
// height: with the recording's own tolerance (half a metre) it makes one metre.
inline constexpr double linear_tolerance_m = 0.4;

// The path with as many more samples as that takes. Samples that are added lie on whole milliseconds, but within less
// than that of a pole, where no straight line follows the longitude.
[[nodiscard]] engine::SampledPath densified(const engine::SampledPath& path);

// What the defence believed, as one path: from each sample on straight ahead by its velocity, and to the next in the
// last millisecond before it. To the track's end, or the run's.
[[nodiscard]] engine::SampledPath path_of(const engine::RecordedTrack& track, base::Time run_end);

struct Degrees {
  double lat = 0.0, lon = 0.0, alt_m = 0.0;
};
[[nodiscard]] Degrees degrees_of(const geo::Position<geo::Ecef>& place);
[[nodiscard]] Degrees degrees_of(const geo::Geodetic& place);

}  // namespace iamd::report
