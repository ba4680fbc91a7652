// Where a radar has to look for something that was launched, as long as nobody has seen more of it than that.
#pragma once

#include <optional>

#include "iamd/sensing/coverage.hpp"
#include "iamd/sensing/types.hpp"

namespace iamd::sensing {

// The part of a coverage in which the object of a warning can be at a time: azimuth and elevation limits around all
// places that it can have reached, within two standard deviations of point and heading. Reached: it accelerates by no
// more than 60 m/s² (more than any published first stage; a solid-fuel missile of 10 000 km burns out at 7 km/s after
// 180 s, a mean of 40) up to no more than 8 km/s, and so is as far along its way and as high as such a flight at most.
// Nothing when no such place is in the coverage. `limits`: of the radar or of one face of it.
[[nodiscard]] std::optional<CoverageLimits> cue_volume(const LaunchWarning& warning, base::Time t,
                                                       const geo::Site& site, const CoverageLimits& limits);

}  // namespace iamd::sensing
