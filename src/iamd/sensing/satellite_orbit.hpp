// Where a satellite is: Kepler's ellipse with the secular drift that J2 gives it, seen from the turning Earth.
#pragma once

#include "iamd/geo/types.hpp"

namespace iamd::sensing {

// Mean elements at the start of the run.
struct MeanElements {
  double semi_major_axis_m = 0.0;
  double eccentricity = 0.0;
  double inclination_rad = 0.0;
  double node_longitude_rad = 0.0;  // of the ascending node, east of Greenwich as Greenwich stands at the start
  double argument_of_perigee_rad = 0.0;
  double mean_anomaly_rad = 0.0;
};

// E from M = E - e sin E, by Newton's method from Danby's start (1987): to rounding. Domain: 0 <= e <= 0.99.
[[nodiscard]] double eccentric_anomaly(double mean_anomaly_rad, double eccentricity);

// Two bodies and the secular rates of node, perigee and anomaly of first order in J2 (Vallado 2013, eq. 9-37 to 9-41),
// over WGS-84's Earth, which turns at its constant rate. Left out: periodic terms of J2 (some kilometres), higher
// harmonics, Sun and Moon, drag, station keeping; over a day they come to tens of kilometres for the high orbits of
// early-warning satellites, three orders below their distance.
class SatelliteOrbit {
 public:
  // Domain: semi_major_axis_m > 0, eccentricity in [0, 0.99], perigee outside the Earth.
  explicit SatelliteOrbit(const MeanElements& elements);

  // Seconds from the start of the run.
  [[nodiscard]] geo::Position<geo::Ecef> position(double t_s) const;
  // From perigee to perigee.
  [[nodiscard]] double period_s() const;
  // Of the node against inertial space.
  [[nodiscard]] double node_rate_radps() const { return node_rate_radps_; }
  [[nodiscard]] double perigee_rate_radps() const { return perigee_rate_radps_; }

 private:
  MeanElements at_start_;
  double node_rate_radps_, perigee_rate_radps_, anomaly_rate_radps_;
  double minor_over_major_, sin_inclination_, cos_inclination_;
};

// A point at rest over the equator at the radius where two bodies turn with the Earth, (GM/Ω²)^(1/3) = 42 164.2 km.
// Left out: the half kilometre that J2 adds, inclination and drift within the station-keeping box.
[[nodiscard]] geo::Position<geo::Ecef> geostationary_position(double longitude_rad);

}  // namespace iamd::sensing
