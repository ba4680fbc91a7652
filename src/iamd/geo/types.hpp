// Positions, velocities and frames as types. Plain numbers only: Eigen comes in through geo/eigen.hpp.
// Notation: docs/notation.md.
#pragma once

#include <cstdint>
#include <numbers>
#include <vector>

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
// Second even zonal harmonic, EGM96 (Lemoine et al. 1998), un-normalised: J4 = -√9 C̄40.
inline constexpr double j4 = -1.619621591367e-6;
// Mean radius R1 = (2a + b)/3, for horizons and other spherical approximations.
inline constexpr double mean_radius_m = 6371008.8;
inline constexpr double standard_gravity_mps2 = 9.80665;

// The figure of the Earth: an ellipsoid of revolution; a sphere when flattening is 0.
struct Ellipsoid {
  double equatorial_radius_m = semi_major_axis_m;
  double flattening = geo::flattening;
  bool operator==(const Ellipsoid&) const = default;
};
inline constexpr Ellipsoid wgs84{};

// A series of zonal harmonics of the geopotential, cut off behind the one named (even ones only).
enum class Gravity : std::uint8_t { point, with_j2, with_j4 };

enum class Atmosphere : std::uint8_t { none, us1976 };

// Wind at a height above the ellipsoid: where the air moves to, relative to the Earth. Linear between rows, constant
// below the lowest and above the highest one.
struct WindRow {
  double alt_m = 0.0;
  double east_mps = 0.0;
  double north_mps = 0.0;
  bool operator==(const WindRow&) const = default;
};

// The Earth that everything flies over. The default is the real one, as far as it is modelled.
struct Earth {
  Ellipsoid shape = wgs84;
  double rate_radps = earth_rate_radps;  // 0: it stands still
  Gravity gravity = Gravity::with_j2;
  double gm_m3_s2 = geo::gm_m3_s2;
  Atmosphere atmosphere = Atmosphere::us1976;
  std::vector<WindRow> wind;  // by height, ascending; empty: calm
  bool operator==(const Earth&) const = default;
};

}  // namespace iamd::geo
