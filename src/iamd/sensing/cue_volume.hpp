// Where a radar has to look for something that was launched, as long as nobody has seen more of it than that.
#pragma once

#include <optional>

#include "iamd/sensing/coverage.hpp"
#include "iamd/sensing/types.hpp"

namespace iamd::sensing {

// The part of a coverage in which the object of a warning can be between a time and some seconds later: azimuth and
// elevation limits around all places that it can have reached, within two standard deviations of point, heading and the
// last state that was seen. From then on it may have burnt out, and only falls; or burn for another minute with up to
// 40 m/s² along its way, turning from the vertical all the while (published missiles burn out with 40 to 100 m/s², and
// have a mean of 20 to 40; a solid-fuel missile of 10 000 km burns out at 7 km/s after 180 s). Nothing when no such
// place is in the coverage. `limits`: of the radar or of one face of it.
[[nodiscard]] std::optional<CoverageLimits> cue_volume(const LaunchWarning& warning, base::Time t, double seconds,
                                                       const geo::Site& site, const CoverageLimits& limits);

}  // namespace iamd::sensing
