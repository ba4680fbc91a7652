#include "flown_arc.hpp"

#include <algorithm>
#include <cmath>
#include <utility>

#include <fmt/format.h>

#include "iamd/geo/frames.hpp"
#include "iamd/geo/geodesic.hpp"

namespace iamd::app::calc {
namespace {

// What solve_arc() takes.
constexpr double shortest_m = 1.0e3;
constexpr double longest_m = 19.9e6;
constexpr double steepest_rad = 0.5 * std::numbers::pi;

}  // namespace

ArcFlyer::ArcFlyer(const geo::Geodetic& launch, double azimuth_rad, std::optional<double> ballistic_coefficient_kg_m2)
    : launch_{launch}, azimuth_rad_{azimuth_rad} {
  forces_.ballistic_coefficient_kg_m2 = ballistic_coefficient_kg_m2;
  forces_.drag_on_descent_only = true;
}

base::Result<FlownArc> ArcFlyer::fly(const ArcWish& wish, const geo::SphericalArc& guess) const {
  switch (wish.loft) {
    case ArcLoft::least:
      return solved(wish.range_m, geo::LoftKind::minimum_energy, 0.0);
    case ArcLoft::farthest:
      return farthest(wish.value, guess.range_m);
    case ArcLoft::speed:
      return solved(wish.range_m, geo::LoftKind::burnout_speed, wish.value, wish.high_branch);
    case ArcLoft::apogee:
      return solved(wish.range_m, geo::LoftKind::apogee, wish.value);
    case ArcLoft::angle:
      return of_angle(wish, guess.apogee_m);
  }
  return std::unexpected(base::Error{"this arc is not flown"});
}

base::Result<FlownArc> ArcFlyer::solved(double range_m, geo::LoftKind loft, double value, bool high_branch) const {
  geo::ArcAim aim;
  aim.launch = launch_;
  aim.aim = geo::geodesic_direct(launch_, azimuth_rad_, range_m);
  aim.loft = loft;
  aim.loft_value = value;
  aim.high_branch = high_branch;
  aim.forces = forces_;
  const auto arc = geo::solve_arc(aim);
  if (!arc) return std::unexpected(arc.error());
  const geo::Velocity<geo::Enu> v = geo::Site{launch_}.to_enu(arc->start.velocity);
  FlownArc flown;
  flown.range_m = range_m;
  flown.speed_mps = geo::norm(arc->start.velocity);
  flown.elevation_rad = std::atan2(v.z_mps, std::hypot(v.x_mps, v.y_mps));
  flown.azimuth_rad = std::atan2(v.x_mps, v.y_mps);
  if (flown.azimuth_rad < 0.0) flown.azimuth_rad += 2.0 * std::numbers::pi;
  flown.apogee_m = arc->apogee_alt_m;
  flown.flight_time_s = arc->flight_time_s;
  return flown;
}

// The range whose least speed is the one given: the secant method between a range that takes less and one that takes
// more, or that no arc reaches.
base::Result<FlownArc> ArcFlyer::farthest(double speed_mps, double range_guess_m) const {
  double low = shortest_m;
  double high = longest_m;
  double range = std::clamp(range_guess_m, 1.02 * shortest_m, 0.98 * longest_m);
  std::optional<FlownArc> before;
  for (int i = 0; i < 60 && high - low > 10.0; ++i) {
    const auto arc = solved(range, geo::LoftKind::minimum_energy, 0.0);
    if (arc && std::abs(arc->speed_mps - speed_mps) < 0.05) return arc;
    (arc && arc->speed_mps < speed_mps ? low : high) = range;
    double next = arc ? 0.98 * range : 0.5 * (low + high);
    if (arc && before) {
      const double slope = (arc->speed_mps - before->speed_mps) / (arc->range_m - before->range_m);
      next = range + (speed_mps - arc->speed_mps) / slope;
    }
    before = arc ? std::optional{*arc} : std::nullopt;
    range = next > low && next < high ? next : 0.5 * (low + high);
  }
  if (low > shortest_m) {
    return std::unexpected(
        base::Error{fmt::format("{:.7g} m/s reaches beyond {:.5g} km this way", speed_mps, low * 1e-3),
                    "farther away no arc of least speed comes down", "give the range as well"});
  }
  return std::unexpected(
      base::Error{fmt::format("{:.7g} m/s reaches no farther than {:.5g} km this way", speed_mps, high * 1e-3),
                  fmt::format("arcs of less than {:.5g} km are not flown", shortest_m * 1e-3), "give more speed"});
}

// The apogee whose arc starts at the angle: the secant method on the tangents, which are in proportion over short
// ranges.
base::Result<FlownArc> ArcFlyer::of_angle(const ArcWish& wish, double apogee_guess_m) const {
  double apogee = apogee_guess_m;
  double before_apogee = 0.0;
  double before_angle = 0.0;
  for (int i = 0; i < 30; ++i) {
    auto arc = solved(wish.range_m, geo::LoftKind::apogee, apogee);
    if (!arc || std::abs(arc->elevation_rad - wish.value) < 1e-5) return arc;
    const double angle = arc->elevation_rad;
    double slope = before_apogee > 0.0 ? (angle - before_angle) / (apogee - before_apogee) : 0.0;
    if (!(slope > 0.0)) slope = std::sin(angle) * std::cos(angle) / apogee;
    if (!(slope > 0.0) || angle >= steepest_rad) break;
    before_apogee =
        std::exchange(apogee, std::clamp(apogee + (wish.value - angle) / slope, 0.3 * apogee, 3.0 * apogee));
    before_angle = angle;
  }
  return std::unexpected(base::Error{fmt::format("no arc that starts at {:.4f}° was found", wish.value / geo::degree),
                                     "the search for its apogee did not settle", "give the apogee instead"});
}

}  // namespace iamd::app::calc
