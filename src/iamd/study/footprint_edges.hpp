// The edges of the areas of a footprint: rings traced between the nodes of its map. Used by footprint.cpp.
#pragma once

#include <vector>

#include "iamd/study/footprint.hpp"
#include "iamd/study/footprint_grid.hpp"

namespace iamd::study {

// Marching squares: an edge crosses the line between two neighbouring nodes where it was found by halving, and runs
// straight in between; where the corners of a square alternate, its middle decides. Where an area reaches the border of
// the map it ends there. Areas and lengths are those on the ellipsoid about `middle`, of the rings: areas by the sphere
// that osculates there (Gaussian curvature), to 0.1 % on maps 1 000 km wide.
[[nodiscard]] FootprintArea trace_area(FootprintGrid& grid, const geo::Geodetic& middle, Knowledge knowledge, int looks,
                                       double fine_m);

}  // namespace iamd::study
