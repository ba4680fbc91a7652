// Orders and what they rest on: assets, fire units, engagements.
#pragma once

#include <cstddef>
#include <cstdint>
#include <numbers>
#include <string>
#include <vector>

#include "iamd/base/ids.hpp"
#include "iamd/base/time.hpp"
#include "iamd/geo/types.hpp"

namespace iamd::battle {

// What is defended. An object that comes down (or ends its route) within `radius_m` of it has leaked.
struct Asset {
  base::AssetId id;
  std::string name;
  geo::Geodetic where;
  double radius_m = 0.0;
  double value = 1.0;
};

// Kinematics of an interceptor as far as a planner knows it: published figures, no design.
class Reach {
 public:
  virtual ~Reach() = default;
  // Time of flight from the launcher to a point at this slant range and elevation (of the straight line at the
  // launcher), seconds; negative when it never gets there (out of range or altitude band, or too slow on arrival).
  [[nodiscard]] virtual double time_of_flight_s(double slant_range_m, double elevation_rad,
                                                double target_alt_m) const = 0;
  // Least and greatest slant range at which it may engage, metres.
  [[nodiscard]] virtual double range_min_m() const = 0;
  [[nodiscard]] virtual double range_max_m() const = 0;
  [[nodiscard]] virtual double altitude_min_m() const = 0;
  [[nodiscard]] virtual double altitude_max_m() const = 0;
  // Fastest target that it may engage (Earth-fixed speed at intercept), m/s.
  [[nodiscard]] virtual double target_speed_max_mps() const = 0;
  // Greatest angle between the target's course and the straight line from it to the launcher, radians: π/2 meets
  // targets that come nearer only, π also those that fly away.
  [[nodiscard]] virtual double crossing_angle_max_rad() const { return std::numbers::pi; }
  // Chance that one interceptor kills a target that its seeker has acquired.
  [[nodiscard]] virtual double kill_probability() const = 0;
  // Radius of the basket in which the seeker acquires, metres; and how long before intercept it must.
  [[nodiscard]] virtual double basket_radius_m() const = 0;
  [[nodiscard]] virtual double handover_s() const = 0;
  // Slant range at which it has become too slow, for an elevation; and the greatest change of it with elevation, m/rad.
  // They only guide the search for windows: time_of_flight_s() decides.
  [[nodiscard]] virtual double reach_m(double /*elevation_rad*/) const { return range_max_m(); }
  [[nodiscard]] virtual double reach_slope_m() const { return 0.0; }
};

// Where and when an interceptor is to meet its target.
struct InterceptPlan {
  base::Time intercept;
  geo::Position<geo::Ecef> point;
};

// Order to launch one interceptor.
struct LaunchOrder {
  base::EngagementId engagement;
  base::BatteryId battery;
  base::TrackId track;
  int shot = 0;  // 0, 1 … within the salvo
  base::Time launch;
  InterceptPlan plan;
  double expected_kill_probability = 0.0;
};

// How good kill assessment is.
struct AssessmentQuality {
  double delay_s = 0.0;                  // from intercept to report
  double false_kill_probability = 0.0;   // of reporting a kill that was none
  double missed_kill_probability = 0.0;  // of not seeing a kill
};

// Command to battle management: what kill assessment says of one interceptor.
struct Assessment {
  base::EngagementId engagement;
  int shot = 0;
  base::Time time;  // when the report is there
  bool declared_killed = false;
};

// Command to battle management: what the sensors' features say of a track. ln of how much likelier they are from what
// can do harm than from a decoy or debris.
struct LethalityReport {
  base::TrackId track;
  double log_likelihood_ratio = 0.0;
};

// How a track was judged; the ledger keeps the first judgement and every marked change.
struct ThreatJudgement {
  base::TrackId track;
  base::AssetId asset;            // to which the greatest loss is expected; invalid: none
  double expected_loss = 0.0;     // value × chance, over all assets, if nothing is done
  double probability = 0.0;       // to hit any one asset
  double lethality = 1.0;         // chance that it can do harm at all
  double sigma_impact_m = 0.0;    // root of the trace of the impact point's covariance; 0 for level flight
  double time_to_go_s = 0.0;      // to impact or arrival
  int batteries_in_reach = 0;     // that can still meet it
  double last_launch_in_s = 0.0;  // until the last launch that meets it; negative: none does
  std::size_t rank = 0;           // 0: the first, by expected loss × lethality, then by time to go
};

// What one plan gave its orders for.
struct PlanValue {
  std::size_t tracks = 0;       // that could be engaged
  std::size_t engagements = 0;  // that were assigned
  double at_stake = 0.0;        // their expected loss
  double surviving = 0.0;       // of it, expected after the engagements assigned
  double lower_bound = 0.0;     // no assignment of this moment leaves less
};

// Why a confirmed track is not engaged at a moment; the ledger keeps the changes.
enum class Hindrance : std::uint8_t {
  none,       // an engagement is under way, or an order was just given
  harmless,   // its predicted impact is far from every asset
  unsettled,  // its estimate is still too poor to plan on
  fly_out,    // no interceptor gets there in time
  envelope,   // outside the altitude band, range limits or target speed on all of its path
  channels,   // a window is open, but every fire channel is taken
  magazine,   // a window is open, but no interceptor is left
  doctrine,   // shots allowed are spent, or a declared kill
  decoy,      // its features say that it can do no harm
  control,    // the weapons control status forbids it
  reserve,    // the rounds that are left are kept for others
  launchers,  // a window is open, but the launchers are busy with others until it closes or for now
  waiting,    // nothing but time: its window opens later, or reaction time runs
};
inline constexpr std::size_t hindrance_count = 13;

}  // namespace iamd::battle
