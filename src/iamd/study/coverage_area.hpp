// The area inside a contour, as parts that can be drawn.
#pragma once

#include <vector>

#include "iamd/study/coverage.hpp"

namespace iamd::study {

// Of a part of the area: from where to where it reaches along an azimuth.
struct Slice {
  double azimuth_rad = 0.0;  // grows along a band; beyond 2π where the band goes through north
  double from_m = 0.0, to_m = 0.0;
  bool operator==(const Slice&) const = default;
};

// A part without gaps: stretches of neighbouring ways that lie beside each other. One that goes all around has no ends;
// the others reach to the middle between their outermost ways and the next ones.
struct Band {
  std::vector<Slice> slices;
  bool all_around = false;
};

// A stretch goes on in that one of the next way with which it has most in common, if that is mutual. So gaps keep
// their shape as far as the ways are close enough to tell. Bands do not overlap.
[[nodiscard]] std::vector<Band> bands_of(const Contour& contour);

// The boundaries of a band by azimuth and range, closed without repeating their first point: along the far side as the
// azimuth grows and back along the near one. Of a band that goes all around, the far side first and then, if it does
// not reach to the sensor everywhere, the near side.
struct PolarPoint {
  double azimuth_rad = 0.0;
  double range_m = 0.0;
  bool operator==(const PolarPoint&) const = default;
};
[[nodiscard]] std::vector<std::vector<PolarPoint>> rings_of(const Band& band);

// The same area as bands that have ends.
[[nodiscard]] std::vector<Band> cut_open(const Band& band);

}  // namespace iamd::study
