// The powered flight of a staged ballistic missile, at the level of its trajectory: a point of falling mass, steered by
// a fixed rule. No attitude, no guidance.
#pragma once

#include <cstddef>
#include <optional>
#include <vector>

#include "iamd/geo/flight.hpp"
#include "iamd/geo/trajectory.hpp"
#include "iamd/geo/types.hpp"

namespace iamd::geo {

// A drag coefficient at a Mach number.
struct DragPoint {
  double mach = 0.0;
  double coefficient = 0.0;
  bool operator==(const DragPoint&) const = default;
};

// One stage. Its thrust is constant, T = isp g0 propellant/burn (Forden 2007): a mean over the burn, for the change of
// nozzle pressure with height is left out; its mass falls linearly.
struct MissileStage {
  double propellant_kg = 0.0;
  double structure_kg = 0.0;  // drops at burnout
  double isp_s = 0.0;         // mean specific impulse
  double burn_s = 0.0;
  double diameter_m = 0.0;  // its cross-section is the reference area of its drag
  // By Mach number, ascending: linear between points, constant outside; one point: a constant. For the whole missile
  // while this stage burns, or is the lowest one in a coast.
  std::vector<DragPoint> drag;
  double coast_s = 0.0;  // from its burnout to the next ignition; 0 for the last stage
};

// Stages in the order of their burning, and what they carry.
struct Missile {
  std::vector<MissileStage> stages;
  double payload_kg = 0.0;
  std::optional<double> payload_ballistic_coefficient_kg_m2{};  // in free flight; none: no drag
};

// Speed relative to the Earth at which vertical rise ends and the missile pitches over: the same for all missiles, some
// 3 to 15 s after lift-off. A customary value: that of GUI-Flyout-Implementation after Tracy and Wright (2020).
inline constexpr double pitch_over_speed_mps = 50.0;
// How long it pitches over: v/g. Where thrust is held off the vertical for that long, the velocity has turned into its
// direction, whatever the thrust and the angle (without drag).
inline constexpr double pitch_over_s = pitch_over_speed_mps / standard_gravity_mps2;

// The few numbers that settle an ascent.
struct Steering {
  double azimuth_rad = 0.0;  // where it pitches over to, clockwise from north
  double kick_rad = 0.0;     // angle of the thrust from the vertical while it does, [0, π/2)
  // How long the last stage burns; none: its burn_s. A search may look a little beyond: flow and thrust then go on.
  std::optional<double> last_burn_s{};
};

// When a stage burns, in seconds from lift-off.
struct BurnTimes {
  double ignition_s = 0.0;
  double burnout_s = 0.0;
  bool operator==(const BurnTimes&) const = default;
};
[[nodiscard]] std::vector<BurnTimes> burn_times(const Missile& missile, std::optional<double> last_burn_s = {});

// Mass of the missile at the ignition of a stage: of that and the later ones, and of the payload.
[[nodiscard]] double mass_at_ignition_kg(const Missile& missile, std::size_t stage);
[[nodiscard]] double thrust_n(const MissileStage& stage);
[[nodiscard]] double drag_coefficient(const std::vector<DragPoint>& drag, double mach);

struct Ascent {
  enum class End {
    cutoff,     // the last stage's burnout, or where it was cut off
    ground,     // it came down before
    too_slow,   // the first stage burnt out before pitch_over_speed_mps
    not_finite  // numbers ran away
  };
  End end = End::cutoff;
  double end_s = 0.0;   // from lift-off
  double rise_s = 0.0;  // when vertical rise ended and pitch-over began
  double turn_s = 0.0;  // when pitch-over ended and the gravity turn began
  State<Ecef> end_state{};
};

// Flies from lift-off at rest on the Earth to the end of thrust; appends the pieces to `path` (may be null), time 0
// being lift-off. In turn:
// 1. vertical rise to pitch_over_speed_mps: motion is held on the vertical of the launch place (what pushes sideways is
//    balanced at no cost);
// 2. pitch-over: for pitch_over_s thrust points kick_rad off that vertical, towards the azimuth;
// 3. gravity turn: thrust along the velocity relative to the Earth, through all later stages; none in a coast.
// Drag -½ρ|v|v Cd A with v relative to the air. A stage's structure drops at its burnout. Each phase is a leg of its
// own for the integrator, so that nothing jumps within one. Left out: attitude, angle of attack and its lift and drag,
// thrust by height, separation losses, steering at burnout. Domain: as solve_launch() checks it.
[[nodiscard]] Ascent fly_ascent(const Missile& missile, const Geodetic& launch, const Steering& steering,
                                const FlightOptions& options, Trajectory* path, const Earth& earth = real_earth());

// m/(Cd A) of a spent stage that tumbles, kg/m²: a cylinder of the stage's diameter in hypersonic flow, its drag
// averaged over all attitudes by Newtonian impact theory with a stagnation pressure coefficient of 1.84 (Lees 1955),
//   Cd A = 1.84 (π/8 L D + π/16 D²).
// The length L, which is not given, is the one that holds the stage's propellant at 1 000 kg/m³ over the whole stage,
// and no shorter than the diameter: liquid stages hold some 700, solid ones some 1 200. Good to 30 %; below the speed
// of sound it says too little drag.
[[nodiscard]] double tumbling_ballistic_coefficient_kg_m2(const MissileStage& stage, double unburnt_kg = 0.0);

}  // namespace iamd::geo
