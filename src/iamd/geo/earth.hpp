// What the Earth does to what flies over it: gravity, rotation, air.
#pragma once

#include <array>

#include "iamd/geo/types.hpp"

namespace iamd::geo {

// The default Earth, for whoever needs a reference to one.
[[nodiscard]] const Earth& real_earth();

// dv_E/dt of a body without drag, m/s², in the frame that turns with the Earth: gravity, Coriolis and centrifugal
// terms. Vallado (2013), eq. 8-25 and 8-31; reference radius of the harmonics: the equatorial radius.
[[nodiscard]] std::array<double, 3> free_acceleration(const Earth& earth, const State<Ecef>& state);

// Specific energy in the inertial frame (J/kg), harmonics included: constant along a drag-free arc.
[[nodiscard]] double specific_energy(const State<Ecef>& state, const Earth& earth = real_earth());

// The air that a body meets.
struct AirFlow {
  double alt_m = 0.0;               // above the ellipsoid, as ellipsoid_height()
  double density_kg_m3 = 0.0;       // 0 without an atmosphere
  double speed_of_sound_mps = 0.0;  // 0 without an atmosphere; above 86 km that of 86 km
  Velocity<Ecef> velocity;          // of the body relative to the air
  double speed_mps = 0.0;           // of that
};
[[nodiscard]] AirFlow air_flow(const Earth& earth, const State<Ecef>& state);

// Wind at a place, Ecef components.
[[nodiscard]] Velocity<Ecef> wind_at(const Earth& earth, const Position<Ecef>& where);

}  // namespace iamd::geo
