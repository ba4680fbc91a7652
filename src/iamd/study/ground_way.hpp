// A geodesic from a place, followed point by point.
#pragma once

#include <vector>

#include "iamd/geo/types.hpp"

namespace iamd::study {

// Where a geodesic has come to: on the ellipsoid, with the unit vectors up (along its normal) and ahead (level, along
// the geodesic).
struct GroundPoint {
  geo::Position<geo::Ecef> position;
  double up[3] = {0.0, 0.0, 1.0};
  double ahead[3] = {1.0, 0.0, 0.0};
  // The point at a height above it (m).
  [[nodiscard]] geo::Position<geo::Ecef> at_height(double alt_m) const;
};

// The geodesic that leaves a place at an azimuth (clockwise from north), on WGS-84. Made of solved points 20 km apart
// and cubic Hermite curves between them, whose slopes are central differences of fourth order: a point is off by less
// than 1e-5 m, and costs a tenth of a solved one. Grows with what is asked of it.
class GroundWay {
 public:
  GroundWay(const geo::Geodetic& from, double azimuth_rad) : from_{from}, azimuth_rad_{azimuth_rad} {
    from_.alt_m = 0.0;
  }
  // Domain: 0 <= distance_m <= longest_m.
  [[nodiscard]] GroundPoint at(double distance_m);
  static constexpr double longest_m = 2.0e7;  // somewhat less than half a turn

 private:
  struct Node {
    double at[3];
  };
  geo::Geodetic from_;
  double azimuth_rad_;
  std::vector<Node> nodes_;  // from two before the place on
};

}  // namespace iamd::study
