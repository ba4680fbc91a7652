// Positions, velocities and frames as types. Plain numbers only: Eigen comes in through geo/eigen.hpp.
// Notation: docs/notation.md.
#pragma once

#include <numbers>

namespace iamd::geo {

// Earth-centred, Earth-fixed: origin at the Earth's centre, x through 0°N 0°E, z through the North pole; rotates.
struct Ecef {};
// East, north, up at a site, fixed to the Earth.
struct Enu {};

// p_F, metres, expressed in frame F and measured from its origin.
template <class Frame>
struct Position {
  double x_m = 0.0, y_m = 0.0, z_m = 0.0;
  bool operator==(const Position&) const = default;
};

// v_F, metres a second: the rate of change of p_F as seen in frame F (Earth-fixed for Ecef and Enu).
template <class Frame>
struct Velocity {
  double x_mps = 0.0, y_mps = 0.0, z_mps = 0.0;
  bool operator==(const Velocity&) const = default;
};

template <class Frame>
struct State {
  Position<Frame> position;
  Velocity<Frame> velocity;
  bool operator==(const State&) const = default;
};

// Geodetic coordinates: latitude and longitude in radians, height above the ellipsoid in metres.
struct Geodetic {
  double lat_rad = 0.0, lon_rad = 0.0, alt_m = 0.0;
  bool operator==(const Geodetic&) const = default;
};

// Spherical coordinates at a site. Azimuth clockwise from north in [0, 2π), elevation from the horizontal plane.
struct AzElRange {
  double azimuth_rad = 0.0, elevation_rad = 0.0, range_m = 0.0;
};

// R_ToFrom, row-major: p_To = R_ToFrom p_From.
template <class To, class From>
struct Rotation {
  double element[9] = {1, 0, 0, 0, 1, 0, 0, 0, 1};
};

inline constexpr double degree = std::numbers::pi / 180.0;

// Constants of the Earth model. WGS-84 (NIMA TR8350.2, 2000); J2 as in WGS-84 (EGM96, un-normalised).
inline constexpr double gm_m3_s2 = 3.986004418e14;
inline constexpr double j2 = 1.08262982e-3;
inline constexpr double earth_rate_radps = 7.292115e-5;
inline constexpr double semi_major_axis_m = 6378137.0;
inline constexpr double flattening = 1.0 / 298.257223563;
// Mean radius R1 = (2a + b)/3, for horizons and other spherical approximations.
inline constexpr double mean_radius_m = 6371008.8;
inline constexpr double standard_gravity_mps2 = 9.80665;

}  // namespace iamd::geo
