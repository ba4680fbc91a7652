// The flights of one kind of object at one aim, from every distance and direction: flown for some, interpolated
// between.
#pragma once

#include <cstddef>
#include <functional>
#include <vector>

#include "iamd/base/error.hpp"
#include "iamd/geo/trajectory.hpp"
#include "iamd/geo/types.hpp"
#include "iamd/study/flight_nodes.hpp"

namespace iamd::study {

// Flies the object from a place to the aim.
using FlyFrom = std::function<base::Result<geo::Trajectory>(const geo::Geodetic& launch)>;

// Flights are flown from `distances` distances, evenly spaced in their square root (as flight times are), and from
// `bearings` azimuths all around the aim. One between is made of four distances and four azimuths by Lagrange's cubic
// (FlightNodes). Accuracy: tested against flights really flown.
class FlightFamily {
 public:
  struct Size {
    std::size_t distances = 20;
    std::size_t bearings = 12;
  };
  // From nearest_m to farthest_m, where it can be flown from all around; from the distances around `own_m` on where
  // it cannot be flown from everywhere. An error when it can't even there: that of the flight.
  [[nodiscard]] static base::Result<FlightFamily> flown(const FlyFrom& fly, const geo::Geodetic& aim, double nearest_m,
                                                        double farthest_m, double own_m, Size size);

  // Distances from which it can be flown at its aim.
  [[nodiscard]] double nearest_m() const;
  [[nodiscard]] double farthest_m() const;
  [[nodiscard]] double speed_max_mps() const { return speed_max_mps_; }
  [[nodiscard]] std::size_t flights() const { return distances_.size() * bearings_; }

  // The flight that starts at a distance (clamped to what there is) and azimuth from the aim; times since its start.
  // `path` is cleared first.
  void make(double distance_m, double bearing_rad, geo::Trajectory& path) const;

 private:
  geo::Geodetic aim_;
  std::size_t bearings_ = 0;
  std::vector<double> distances_;     // ascending, at least four
  std::vector<FlightNodes> members_;  // [distance][bearing]
  double speed_max_mps_ = 0.0;
};

}  // namespace iamd::study
