// The arcs of `iamd calc ballistic`, flown over the real Earth.
#pragma once

#include <optional>

#include "iamd/base/error.hpp"
#include "iamd/geo/ballistic_arc.hpp"
#include "iamd/geo/spherical_arc.hpp"
#include "iamd/geo/types.hpp"

namespace iamd::app::calc {

enum class ArcLoft {
  least,     // the least speed for a range
  farthest,  // the longest range of a speed
  speed,     // an arc of a speed, low or high
  apogee,    // of a greatest height
  angle,     // of an elevation at the start
};

struct ArcWish {
  ArcLoft loft = ArcLoft::least;
  double range_m = 0.0;  // not for farthest
  double value = 0.0;    // m/s, m or rad; not for least
  bool high_branch = false;
};

// An arc and where it starts to; speed, elevation and azimuth as seen on the ground.
struct FlownArc {
  double range_m = 0.0;  // along the surface
  double speed_mps = 0.0;
  double elevation_rad = 0.0;
  double azimuth_rad = 0.0;
  double apogee_m = 0.0;
  double flight_time_s = 0.0;
};

// geo::solve_arc() from a place, in a direction, between heights of 0. Drag, if any, acts on the descent only.
class ArcFlyer {
 public:
  ArcFlyer(const geo::Geodetic& launch, double azimuth_rad, std::optional<double> ballistic_coefficient_kg_m2);

  // The arc of a wish; `guess` is the closed form's. An angle is met within 1e-5 rad, the speed of a longest range
  // within 0.05 m/s (some hundred metres of range). Errors: as solve_arc(), and wishes that no arc meets.
  [[nodiscard]] base::Result<FlownArc> fly(const ArcWish& wish, const geo::SphericalArc& guess) const;

 private:
  [[nodiscard]] base::Result<FlownArc> solved(double range_m, geo::LoftKind loft, double value,
                                              bool high_branch = false) const;
  [[nodiscard]] base::Result<FlownArc> farthest(double speed_mps, double range_guess_m) const;
  [[nodiscard]] base::Result<FlownArc> of_angle(const ArcWish& wish, double apogee_guess_m) const;

  geo::Geodetic launch_;
  double azimuth_rad_;
  geo::ForceModel forces_;
};

}  // namespace iamd::app::calc
