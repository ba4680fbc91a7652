// Gliding flight: a body with lift, from entry to the ground or onto an aim.
#pragma once

#include <vector>

#include "iamd/base/error.hpp"
#include "iamd/geo/flight.hpp"

namespace iamd::geo {

// What glides. Its polar is a parabola: with u = Cl/Cl* the lift as a share of that at the greatest lift-to-drag ratio,
// drag is ½(1 + u²) of that there (Vinh 1981, sec. 5-2). Lifts above that share are left out, and so is what changes
// the polar: Mach number, thin air, ablation.
struct Glider {
  double lift_to_drag = 0.0;                 // the greatest
  double ballistic_coefficient_kg_m2 = 0.0;  // m/(Cd·A) there
};

enum class GlideMode {
  // Full lift, less where the path is shallower than that of equilibrium glide, so that the phugoid dies out: u = 1 -
  // K(γ - γ_eq), in [0, 1] (the trajectory damping of Yu and Chen 2011). γ_eq is the slope on which lift goes on
  // balancing weight less centrifugal and Coriolis relief, from the derivative of that balance along the path; K makes
  // the phugoid critically damped.
  equilibrium,
  // Full lift throughout (Sänger and Bredt 1944).
  skipping,
};

// The bank angle over time or speed: linear between rows, constant outside them; level without rows.
struct BankSchedule {
  struct Row {
    double at = 0.0;        // s since entry, or m/s relative to the air
    double bank_rad = 0.0;  // of the lift from the vertical plane, positive to the right
  };
  bool by_speed = false;
  std::vector<Row> rows{};  // `at` ascends
  [[nodiscard]] double at(double t_s, double speed_mps) const;
};

struct GlideFlight {
  State<Ecef> entry{};
  double start_s = 0.0;  // time of the entry on the path; the bank schedule's times count from it
  Glider glider{};
  GlideMode mode = GlideMode::equilibrium;
  BankSchedule bank{};
  double ground_alt_m = 0.0;  // ends where it descends through this height above the ellipsoid
  double longest_flight_s = 14400.0;
};

struct GlideResult {
  FlightEnd end = FlightEnd::time;
  double end_s = 0.0;
  State<Ecef> end_state{};
  bool finite = true;  // false: the numbers ran away; the end is the last good state
};

// How gliding flights are integrated (see integrate()).
[[nodiscard]] FlightOptions glide_flight_options();

// Flies it: gravity, the Earth's rotation, drag and lift against air that turns with the Earth and moves with
// the wind; roll and changes of lift take no time. Appends to `path` (may be null).
GlideResult fly_glide(const GlideFlight& flight, Trajectory* path, const Earth& earth = real_earth());

// Onto an aim: on the way its lift is banked, by at most max_bank_rad, so that the heading turns to the aim
// (flight.bank is not used); then it dives.
struct GlideAim {
  Geodetic aim{};  // hit at this height
  double max_bank_rad = 0.0;
};

struct AimedGlide {
  Trajectory approach{};  // from entry to where the dive begins
  State<Ecef> dive_start{};
  double dive_start_s = 0.0;
  double miss_m = 0.0;  // where the dive ends, from the aim
};

// Dives by proportional navigation towards a fixed point (Zarchan 2012, ch. 2) with a gain of 3, weight compensated, as
// far as the glider's lift goes. Ends where it descends through the aim's height. Appends to `path` (may be null).
GlideResult fly_dive(const State<Ecef>& start, double start_s, const Glider& glider, const Geodetic& aim,
                     Trajectory* path, const Earth& earth = real_earth());

// Finds how the aim is reached: the latest dive that hits, begun a tenth earlier. Range is not stretched or shortened
// on the way: it arrives with the speed that it has. Reached: tens of metres where the dive has lift to spare. Errors:
// the aim is beyond reach (with how far it gets), or no dive comes within 1 km (with the least miss).
[[nodiscard]] base::Result<AimedGlide> aim_glide(const GlideFlight& flight, const GlideAim& aim,
                                                 const Earth& earth = real_earth());

}  // namespace iamd::geo
