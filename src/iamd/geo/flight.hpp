// Ballistic flight near the Earth: the forces and the integrator. Truth, trackers and planners use the same physics
// with their own knowledge of it.
#pragma once

#include <array>
#include <optional>
#include <span>

#include "iamd/geo/earth.hpp"
#include "iamd/geo/trajectory.hpp"
#include "iamd/geo/types.hpp"

namespace iamd::geo {

// What acts on a body in free flight beside what the Earth does to everything (free_acceleration): drag against air
// that turns with the Earth and moves with the wind. Left out: lift, thrust, attitude.
struct ForceModel {
  // m/(Cd·A) in kg/m²; none: no drag.
  std::optional<double> ballistic_coefficient_kg_m2{};
  // Drag acts only while descending: for arcs whose ascent through the atmosphere is folded into a given burnout speed.
  // Descending is approaching the Earth's centre; fly() settles it at the start of each step and makes a step end at an
  // apogee in the air.
  bool drag_on_descent_only = false;
};

// dv_E/dt in m/s² at a state; drag -½ρ|v|v/β with v relative to the air.
[[nodiscard]] std::array<double, 3> acceleration(const State<Ecef>& state, const ForceModel& forces,
                                                 const Earth& earth = real_earth());

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
  State<Ecef> end_state{};
  int evaluations = 0;  // of the right-hand side
};

// Integrates from `start` at time `start_s` by Dormand and Prince's 5(4) pair (1980) with step control; appends one
// quintic piece a step to `path` (may be null) and stops at the ground (found to 1e-6 s, the end being a state of the
// integrator, not of the quintic) or after longest_flight_s. Steps are cut at the kinks of the atmosphere. A start
// under the ground is flown while it climbs and ends at once when it falls. Numbers that are not finite end the flight.
// With the default options an arc of 9 000 km lands within a centimetre of the exact solution and keeps its energy to
// 1e-9. Deterministic. No allocation beyond growth of `path`.
FlightResult fly(const State<Ecef>& start, double start_s, const ForceModel& forces, const FlightOptions& options,
                 Trajectory* path, const Earth& earth = real_earth());

// One of many flights.
struct Flight {
  State<Ecef> start{};
  double start_s = 0.0;
  ForceModel forces{};
  double ground_alt_m = 0.0;
  Trajectory* path = nullptr;  // appended to; not shared with another flight
  FlightResult result{};       // written by fly_all()
};

// How many flights are integrated side by side. Results do not depend on it, to the bit.
enum class LaneCount { one = 1, two = 2, four = 4, eight = 8 };

// fly() for each, the same results to the bit, several at once in the processor's vector registers (whichever it has:
// this is looked up at run time) and several times faster. A lane whose flight has ended takes the next one.
// options.ground_alt_m is not used.
void fly_all(std::span<Flight> flights, const FlightOptions& options, const Earth& earth = real_earth(),
             LaneCount lanes = LaneCount::eight);

}  // namespace iamd::geo
