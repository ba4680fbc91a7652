// Interceptors by published kinematics: speed to burnout, coast with drag, range and altitude limits, and a kill
// probability. There is no seeker, autopilot, fuze or warhead in here, and there will be none.
#pragma once

#include <memory>
#include <numbers>
#include <vector>

#include "iamd/battle/types.hpp"
#include "iamd/scenario/table.hpp"

namespace iamd::engagement {

struct InterceptorSpec {
  scenario::Uncertain burnout_speed_mps;  // at the end of boost
  scenario::Uncertain burn_time_s;
  scenario::Uncertain ballistic_coefficient_kg_m2;  // of the coasting body, m/(Cd·A)
  scenario::Uncertain speed_min_mps;                // below it, it can't manoeuvre: the end of its reach
  scenario::Uncertain range_min_m, range_max_m;     // slant
  scenario::Uncertain altitude_min_m, altitude_max_m;
  scenario::Uncertain target_speed_max_mps;
  scenario::Uncertain crossing_angle_max_rad;  // between the target's course and the way to the launcher
  scenario::Uncertain kill_probability;        // single shot, target acquired
  scenario::Uncertain reliability;             // chance that it flies at all
  scenario::Uncertain basket_radius_m;         // the seeker finds what is inside
  scenario::Uncertain handover_s;              // before intercept: guidance by the defence's track ends
  scenario::Uncertain divert_mps;              // speed across the line of flight at which its aim point can be moved
  scenario::Uncertain time_of_flight_factor;   // multiplies straight-line flight time for the curvature of real paths
};
[[nodiscard]] scenario::Table<InterceptorSpec> interceptor_table();

// The numbers of one world and run, SI.
struct InterceptorFigures {
  double burnout_speed_mps = 0, burn_time_s = 0, ballistic_coefficient_kg_m2 = 0, speed_min_mps = 0, range_min_m = 0,
         range_max_m = 0, altitude_min_m = 0, altitude_max_m = 0, target_speed_max_mps = 0,
         crossing_angle_max_rad = std::numbers::pi, kill_probability = 0, reliability = 1, basket_radius_m = 0,
         handover_s = 0, divert_mps = 0, time_of_flight_factor = 1;
  bool operator==(const InterceptorFigures&) const = default;
};
[[nodiscard]] InterceptorFigures drawn(const InterceptorSpec& spec, const scenario::Draw& draw);

// A type of interceptor with its fly-out table, made once for its figures and a launcher height.
//
// The model: a straight line at constant elevation from the launcher over a round Earth (mean radius). Constant
// acceleration from rest to burnout_speed_mps at burn_time_s, along the line; then dv/dt = -½ρv²/β - g sin ε, with the
// air of US 1976, g = g0 (R/(R+h))² and ε the elevation above the local horizontal, which grows on the way because the
// Earth falls away below a straight line. Targets below the launcher's horizontal are flown to as at elevation 0. Left
// out: turning over from a vertical launch, lofting, lift, losses of manoeuvre, stages, wind; time_of_flight_factor
// stands for the longer way of real paths. A published range_max_m is a limit, the kinematics may be shorter: both
// hold. While the motor burns, speed_min_mps is not asked for.
//
// The table: coasting time and 1/v over the square root of sin(elevation) (four points, in mean speed) and over slant
// range (cubic by value and slope; spacing grows with range up to range_max_m). Accuracy against direct integration:
// the larger of 10 ms and 0.1 % while the interceptor is faster than 1.25 speed_min_mps, 1 % up to the end of its
// reach, which is found to 6 % in speed (tested). Cost: 0.14 ms to make, 45 ns a query.
class Interceptor final : public battle::Reach {
 public:
  explicit Interceptor(const InterceptorFigures& figures, double launcher_alt_m = 0.0);

  [[nodiscard]] double time_of_flight_s(double slant_range_m, double elevation_rad, double target_alt_m) const override;
  [[nodiscard]] double range_min_m() const override { return figures_.range_min_m; }
  [[nodiscard]] double range_max_m() const override { return figures_.range_max_m; }
  [[nodiscard]] double altitude_min_m() const override { return figures_.altitude_min_m; }
  [[nodiscard]] double altitude_max_m() const override { return figures_.altitude_max_m; }
  [[nodiscard]] double target_speed_max_mps() const override { return figures_.target_speed_max_mps; }
  [[nodiscard]] double crossing_angle_max_rad() const override { return figures_.crossing_angle_max_rad; }
  [[nodiscard]] double kill_probability() const override { return figures_.kill_probability * figures_.reliability; }
  [[nodiscard]] double basket_radius_m() const override { return figures_.basket_radius_m; }
  [[nodiscard]] double handover_s() const override { return figures_.handover_s; }
  [[nodiscard]] double reach_m(double elevation_rad) const override;
  [[nodiscard]] double reach_slope_m() const override { return reach_slope_m_; }

  [[nodiscard]] const InterceptorFigures& figures() const { return figures_; }

 private:
  static constexpr std::size_t rows = 48;     // elevations: sin ε = (i / (rows - 1))²
  static constexpr std::size_t columns = 57;  // slant ranges: s = boost + (range_max - boost) (j / (columns - 1))²
  struct Node {
    double time_s = 0.0;            // since burnout
    double slowness_s_per_m = 0.0;  // 1/v
  };

  void fly_out(double sin_elevation, double launcher_alt_m, Node* row, double& reach) const;

  InterceptorFigures figures_;
  double boost_m_ = 0.0;  // way to burnout
  double coast_m_ = 0.0;  // from there to range_max_m; 0 when it burns all the way
  double reach_slope_m_ = 0.0;
  std::vector<Node> nodes_;    // [row][column]
  std::vector<double> reach_;  // of each row
};

}  // namespace iamd::engagement
