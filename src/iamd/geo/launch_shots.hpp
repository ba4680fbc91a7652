// Flights of one missile towards one aim, and Newton's method on them: what solve_launch() works with. Private to this
// room.
#pragma once

#include <optional>

#include <Eigen/Core>

#include "iamd/geo/geodesic.hpp"
#include "iamd/geo/launch_chart.hpp"
#include "iamd/geo/missile_launch.hpp"

namespace iamd::geo {

// What a launch leads to.
struct LaunchOutcome {
  bool reaches = false;  // thrust ends in the air, and it descends through the ground's height in time
  Eigen::Vector3d value = Eigen::Vector3d::Zero();  // impact east and north of the aim, apogee height, metres
  Geodetic impact;
  double flight_time_s = 0.0;
};

// A launch with what it leads to and the derivatives of that. `u`: turn towards east and north (see LaunchChart), share
// of the last stage's burn.
struct LaunchShot {
  Eigen::Vector3d u = Eigen::Vector3d::Zero();
  LaunchOutcome outcome;
  Eigen::Matrix3d jacobian = Eigen::Matrix3d::Identity();  // of LaunchOutcome::value by u
  [[nodiscard]] double turn() const;
  [[nodiscard]] double burn() const { return u[2]; }
  [[nodiscard]] double apogee_alt_m() const { return outcome.value[2]; }
  // Change of the unknowns by change of apogee, along the family of launches that hit.
  [[nodiscard]] Eigen::Vector3d along_family() const;
  // Change of burn by change of apogee there, 1/m: negative on the depressed branch, positive on the lofted one.
  [[nodiscard]] double burn_slope() const { return along_family()[2]; }
};

class LaunchShots {
 public:
  // The third condition beside an impact on the aim: a turn, a share of the burn, an apogee (m).
  enum class Third { turn, burn, apogee };

  explicit LaunchShots(const MissileAim& aim);

  [[nodiscard]] const LaunchChart& chart() const { return chart_; }
  [[nodiscard]] const GeodesicLine& line() const { return line_; }   // from launch to aim
  [[nodiscard]] double azimuth_rad() const { return azimuth_rad_; }  // of the line, or as asked where there is no aim
  [[nodiscard]] double ground_alt_m() const { return ground_alt_m_; }

  [[nodiscard]] Steering steering(const Eigen::Vector3d& u) const;
  [[nodiscard]] static Eigen::Vector3d unknowns(double turn, double azimuth_rad, double burn);
  // The launch of a turn and burn whose impact lies in the aim's direction, nearly: the Earth turns under long flights.
  [[nodiscard]] Eigen::Vector3d directed(double turn, double burn);

  // A launch's powered part, and its path.
  struct Powered {
    Ascent ascent;
    Trajectory path;
  };
  // Flies; `powered` may be null.
  LaunchOutcome shoot(const Eigen::Vector3d& u, Powered* powered = nullptr);
  // Where a body of the payload's drag comes down from a state at the end of thrust.
  [[nodiscard]] FlightResult fall(const State<Ecef>& from, double from_s, Trajectory* path) const;
  [[nodiscard]] double range_m(const LaunchOutcome& outcome) const;

  bool differentiate(LaunchShot& shot);
  // Newton's method from shot.u to a launch that hits and meets the third condition; false where it does not get within
  // 2 m. `primed`: its derivatives are good. Leaves usable, but not fresh derivatives.
  bool home_in(LaunchShot& shot, Third third, double wanted, bool primed = false);
  // The launch that hits with another apogee, from one nearby that hits, with fresh derivatives.
  std::optional<LaunchShot> with_apogee(LaunchShot shot, double apogee_m);

 private:
  [[nodiscard]] double apogee_alt() const;
  [[nodiscard]] Eigen::Vector3d residual(const LaunchShot& shot, Third third, double wanted) const;

  const MissileAim& aim_;
  GeodesicLine line_;
  double azimuth_rad_;
  double ground_alt_m_;
  LaunchChart chart_;
  double last_burn_s_;
  double most_burn_;  // a search may burn a little more than there is
  ForceModel forces_;
  FlightOptions flight_;
  FlightOptions ascent_ = ascent_options();
  Trajectory path_;  // flown last
};

}  // namespace iamd::geo
