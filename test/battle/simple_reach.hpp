// What the battle tests share: an interceptor of few numbers, tracks of known states, a fire unit.
#pragma once

#include <algorithm>
#include <cmath>
#include <numbers>
#include <optional>

#include "iamd/base/random.hpp"
#include "iamd/battle/battery.hpp"
#include "iamd/battle/types.hpp"
#include "iamd/geo/frames.hpp"
#include "iamd/geo/geodesic.hpp"
#include "iamd/tracking/types.hpp"

namespace iamd::battle::test {

// Starts at full speed and is braked evenly, harder at low elevation: r = v t - ½ d t², d = d₀ (1 + 3 cos² ε), down to
// a third of v.
class SimpleReach final : public Reach {
 public:
  double speed_mps = 2000.0, braking_mps2 = 4.0;
  double near_m = 2e3, far_m = 200e3, low_m = 1e3, high_m = 40e3, fastest_mps = 5000.0;
  double kill = 0.8, basket_m = 2000.0, last_s = 3.0;

  [[nodiscard]] double time_of_flight_s(double r, double elevation, double alt) const override {
    if (!(r >= near_m && r <= far_m && alt >= low_m && alt <= high_m)) return -1.0;
    const double d = braking(elevation);
    const double left = speed_mps * speed_mps - 2.0 * d * r;
    if (left < speed_mps * speed_mps / 9.0) return -1.0;
    return (speed_mps - std::sqrt(left)) / d;
  }
  [[nodiscard]] double range_min_m() const override { return near_m; }
  [[nodiscard]] double range_max_m() const override { return far_m; }
  [[nodiscard]] double altitude_min_m() const override { return low_m; }
  [[nodiscard]] double altitude_max_m() const override { return high_m; }
  [[nodiscard]] double target_speed_max_mps() const override { return fastest_mps; }
  [[nodiscard]] double kill_probability() const override { return kill; }
  [[nodiscard]] double basket_radius_m() const override { return basket_m; }
  [[nodiscard]] double handover_s() const override { return last_s; }
  [[nodiscard]] double reach_m(double elevation) const override {
    return std::min(far_m, speed_mps * speed_mps * (4.0 / 9.0) / braking(elevation));
  }
  [[nodiscard]] double reach_slope_m() const override {
    return speed_mps * speed_mps * (4.0 / 9.0) / braking_mps2 * 1.2;
  }

 private:
  [[nodiscard]] double braking(double elevation) const {
    const double c = std::cos(elevation);
    return braking_mps2 * (1.0 + 3.0 * c * c);
  }
};

// A confirmed track with independent errors of place and speed along all axes.
inline tracking::Track track_of(const geo::State<geo::Ecef>& state, double t_s, double sigma_m = 50.0,
                                double sigma_mps = 2.0, std::size_t id = 0) {
  tracking::Track t;
  t.id = base::TrackId{id};
  t.status = tracking::TrackStatus::confirmed;
  t.motion = tracking::MotionClass::undecided;
  t.time = base::Time::from_seconds(t_s);
  t.state = state;
  for (std::size_t i = 0; i < 3; ++i) {
    t.covariance[7 * i] = sigma_m * sigma_m;
    t.covariance[7 * (i + 3)] = sigma_mps * sigma_mps;
  }
  return t;
}

// A state from place, course (clockwise from north), speed and climb angle.
inline geo::State<geo::Ecef> flying(const geo::Geodetic& where, double course_rad, double speed_mps, double climb_rad) {
  const geo::Site site{where};
  const double level = speed_mps * std::cos(climb_rad);
  return {site.origin(),
          site.to_ecef(geo::Velocity<geo::Enu>{level * std::sin(course_rad), level * std::cos(course_rad),
                                               speed_mps * std::sin(climb_rad)})};
}

inline Battery battery_at(const geo::Geodetic& where, const Reach& reach, std::size_t id = 0) {
  return {.id = base::BatteryId{id},
          .site = geo::Site{where},
          .reach = &reach,
          .launchers = 4,
          .interceptors_per_launcher = 4,
          .channels = 4,
          .reaction_time_s = 5.0,
          .launch_interval_s = 2.0,
          .reload_time_s = 0.0,
          .reloads = 0};
}

inline constexpr geo::Geodetic home{45.0 * geo::degree, 10.0 * geo::degree, 0.0};

}  // namespace iamd::battle::test
