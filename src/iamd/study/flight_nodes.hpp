// Flights as nodes that can be mixed: what lies between flights that were flown.
#pragma once

#include <array>
#include <cstddef>

#include "iamd/geo/trajectory.hpp"
#include "iamd/geo/types.hpp"

namespace iamd::study {

// A flight at 97 moments, at like shares of the time still to go, spaced evenly in its square root: so they lie closest
// where air brakes the descent. Positions and velocities are in the frame of the arrival (arrival_frame()), about the
// Earth's centre; heights above the ellipsoid are kept besides.
struct FlightNodes {
  static constexpr std::size_t count = 97;
  struct Node {
    std::array<double, 3> position{};
    std::array<double, 3> velocity{};  // times the flight time: of the share of time
    double height_m = 0.0;
  };
  std::array<Node, count> node{};
  double time_s = 0.0;

  // Of a path that ends at a place and is said to come from an azimuth there. Precondition: not empty.
  [[nodiscard]] static FlightNodes of(const geo::Trajectory& path, const geo::Geodetic& place, double from_rad);
  // Adds another flight's, times a weight.
  void add(double weight, const FlightNodes& other);
  // The path to a place and from an azimuth, from time 0 on: cubic pieces between the nodes, each at its height.
  // `path` is cleared first.
  void lay(const geo::Geodetic& place, double from_rad, geo::Trajectory& path) const;
};

// Lagrange's weights at x for four points at x0 … x3.
[[nodiscard]] std::array<double, 4> cubic_weights(const std::array<double, 4>& at, double x);

}  // namespace iamd::study
