// Orders and what they rest on: assets, fire units, engagements.
#pragma once

#include <cstddef>
#include <cstdint>
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
  waiting,    // nothing but time: its window opens later, reaction time runs, or the launchers are busy with others
};
inline constexpr std::size_t hindrance_count = 9;

}  // namespace iamd::battle
