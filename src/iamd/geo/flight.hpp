// Ballistic flight near the Earth: the forces and the integrator. Truth, trackers and planners use the same physics
// with their own knowledge of it.
#pragma once

#include <array>
#include <optional>

#include "iamd/geo/trajectory.hpp"
#include "iamd/geo/types.hpp"

namespace iamd::geo {

// What acts on a body in free flight, in the rotating Earth-fixed frame: point-mass gravity with J2, Coriolis and
// centrifugal terms, drag against air that turns with the Earth (US 1976). Left out: lift, wind, thrust, attitude,
// higher harmonics.
struct ForceModel {
  // m/(Cd·A) in kg/m²; none: no drag.
  std::optional<double> ballistic_coefficient_kg_m2{};
  // Drag acts only while descending: for arcs whose ascent through the atmosphere is folded into a given burnout speed.
  // Descending is approaching the Earth's centre; fly() settles it at the start of each step and makes a step end at an
  // apogee in the air.
  bool drag_on_descent_only = false;
};

// dv_E/dt in m/s² at a state. Source of J2: Vallado (2013), eq. 8-31 with z-dependence; drag -½ρ|v|v/β.
[[nodiscard]] std::array<double, 3> acceleration(const State<Ecef>& state, const ForceModel& forces);

// Specific energy in the inertial frame (J/kg), gravity with J2 included: constant along a drag-free arc.
[[nodiscard]] double specific_energy(const State<Ecef>& state);

struct FlightOptions {
  double tolerance_m = 0.01;    // local position error a step
  double tolerance_mps = 1e-4;  // local velocity error a step
  double initial_step_s = 1.0;
  double longest_step_s = 60.0;  // so that one piece represents its stretch of path well
  double longest_flight_s = 7200.0;
  double ground_alt_m = 0.0;  // the flight ends where it descends through this height above the ellipsoid
};

enum class FlightEnd { ground, time };

struct FlightResult {
  FlightEnd end = FlightEnd::time;
  double end_s = 0.0;
  State<Ecef> end_state;
  int evaluations = 0;  // of the right-hand side
};

// Integrates from `start` at time `start_s` by Dormand and Prince's 5(4) pair (1980) with step control; appends one
// quintic piece a step to `path` (may be null) and stops at the ground (found to 1e-6 s, the end being a state of the
// integrator, not of the quintic) or after longest_flight_s. Steps are cut at the kinks of the atmosphere. A start
// under the ground is flown while it climbs and ends at once when it falls. Numbers that are not finite end the flight.
// With the default options an arc of 9 000 km lands within a centimetre of the exact solution and keeps its energy to
// 1e-9. Deterministic. No allocation beyond growth of `path`.
FlightResult fly(const State<Ecef>& start, double start_s, const ForceModel& forces, const FlightOptions& options,
                 Trajectory* path);

}  // namespace iamd::geo
