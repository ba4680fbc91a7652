#include "iamd/engine/evidence.hpp"

#include <algorithm>
#include <array>
#include <cmath>

#include "iamd/geo/frames.hpp"

namespace iamd::engine {
namespace {

constexpr int samples_per_flight = 300;

double step_of(const world::Target& target) {
  return std::max(0.05, (target.end - target.start).seconds() / samples_per_flight);
}

// The latest decision time for an intercept at `t`, over all batteries; negative infinity when none gets there.
double latest_decision_s(const world::Target& target, double t_s, std::span<const battle::Battery> batteries,
                         bool& inside) {
  const auto state = target.state(base::Time::from_seconds(t_s));
  double latest = -1e300;
  for (const battle::Battery& battery : batteries) {
    const battle::Reach& reach = *battery.reach;
    const double range_m = geo::distance(battery.site.origin(), state.position);
    if (range_m > reach.range_max_m() || range_m < reach.range_min_m()) continue;
    if (geo::norm(state.velocity) > reach.target_speed_max_mps()) continue;
    const geo::Position<geo::Ecef> from = battery.site.origin();
    const double nearing = (from.x_m - state.position.x_m) * state.velocity.x_mps +
                           (from.y_m - state.position.y_m) * state.velocity.y_mps +
                           (from.z_m - state.position.z_m) * state.velocity.z_mps;
    if (nearing < range_m * geo::norm(state.velocity) * std::cos(reach.crossing_angle_max_rad())) continue;
    const double alt_m = geo::ellipsoid_height(state.position);
    if (alt_m < reach.altitude_min_m() || alt_m > reach.altitude_max_m()) continue;
    inside = true;
    const double flight_s =
        reach.time_of_flight_s(range_m, battery.site.az_el_range(state.position).elevation_rad, alt_m);
    if (flight_s >= 0.0) latest = std::max(latest, t_s - flight_s - battery.reaction_time_s);
  }
  return latest;
}

}  // namespace

void find_deadline(const world::Target& target, std::span<const battle::Battery> batteries,
                   outcome::Evidence& evidence) {
  const double start_s = target.start.seconds();
  const double end_s = target.end.seconds();
  const double coarse_s = step_of(target);
  double best_s = -1e300;
  double best_at_s = end_s;
  const auto scan = [&](double from_s, double to_s, double step_s) {
    for (double t_s = from_s; t_s <= to_s; t_s += step_s) {
      const double decision_s = latest_decision_s(target, t_s, batteries, evidence.inside_envelope);
      if (decision_s > best_s) {
        best_s = decision_s;
        best_at_s = t_s;
      }
    }
  };
  scan(start_s, end_s, coarse_s);
  scan(std::max(start_s, best_at_s - coarse_s), std::min(end_s, best_at_s + coarse_s), coarse_s / 10.0);
  // A shot that would have had to be decided before the object flew was never possible.
  evidence.deadline = best_s >= start_s ? base::Time::from_seconds(best_s) : base::Time::never();
}

void find_visibility(const world::Target& target, std::span<const std::unique_ptr<sensing::Sensor>> sensors,
                     outcome::Evidence& evidence) {
  // How far a radar has come: obstacles passed.
  constexpr auto all = static_cast<int>(outcome::obstacles_met.size());
  const auto passed = [&](const sensing::Sensor& sensor, double t_s) {
    const sensing::Obstacle obstacle = sensor.visibility(target, base::Time::from_seconds(t_s)).obstacle;
    return static_cast<int>(std::find(outcome::obstacles_met.begin(), outcome::obstacles_met.end(), obstacle) -
                            outcome::obstacles_met.begin());
  };
  const double step_s = step_of(target);
  const bool any = std::ranges::any_of(sensors, [](const auto& sensor) { return sensor->tracks(); });
  double acquisition_s = any ? 1e9 : 0.0;
  for (const auto& sensor : sensors) {
    if (!sensor->tracks()) continue;
    acquisition_s = std::min(acquisition_s, sensor->acquisition_time_s());
    int most = 0;
    for (double t_s = target.start.seconds(); t_s < target.end.seconds() && most < all; t_s += step_s) {
      for (const int now = passed(*sensor, t_s); most < now; ++most) {
        // Between the last sample and this one.
        double before_s = std::max(target.start.seconds(), t_s - step_s);
        double after_s = t_s;
        for (int i = 0; i < 8; ++i) {
          const double middle_s = 0.5 * (before_s + after_s);
          (passed(*sensor, middle_s) > most ? after_s : before_s) = middle_s;
        }
        base::Time& first = evidence.passed[static_cast<std::size_t>(most)];
        first = std::min(first, base::Time::from_seconds(after_s));
      }
    }
  }
  evidence.acquisition = base::Duration::from_seconds(acquisition_s);
}

}  // namespace iamd::engine
