#include "iamd/geo/flight.hpp"

#include <algorithm>
#include <cmath>
#include <optional>

#include "iamd/geo/free_flight.hpp"
#include "iamd/geo/zero.hpp"

namespace iamd::geo {
namespace {

// When, after the start of a step, the path descends through the ground; none when it does not.
std::optional<double> ground_crossing(const TrajectoryPiece& path, const Ellipsoid& shape, double ground_alt_m) {
  double low = 0.0;
  double high = path.length_s;
  const auto climb = [&](double t) { return radial_rate(packed(state_at(path, path.start_s + t))); };
  if (climb(0.0) > 0.0) {
    if (climb(high) > 0.0) return std::nullopt;
    low = zero_of(climb, 0.0, high, 1e-6);  // the top
  } else if (climb(high) > 0.0) {
    high = zero_of(climb, 0.0, high, 1e-6);  // the bottom of a grazing path
  }
  const auto height = [&](double t) {
    return vertical(state_at(path, path.start_s + t).position, shape).alt_m - ground_alt_m;
  };
  if (height(high) > 0.0) return std::nullopt;
  if (height(low) <= 0.0) return low;  // never above the ground in this step
  return zero_of(height, low, high, 1e-9);
}

}  // namespace

Landing landing(const EarthForces& earth, const Ellipsoid& shape, double drag_factor, const Six<double>& y,
                const Six<double>& rate, double h, const Six<double>& end, const Six<double>& end_rate,
                double ground_alt_m) {
  const TrajectoryPiece path =
      quintic(0.0, h, unpacked(y), acceleration_in(rate), unpacked(end), acceleration_in(end_rate));
  const std::optional<double> crossing = ground_crossing(path, shape, ground_alt_m);
  Landing down;
  if (!crossing) return down;
  down.landed = true;
  down.length_s = std::clamp(*crossing, shortest_step_s, h);
  // The quintic is not the integrator's own state: take the step to there and correct by the height left.
  const FreeFlightRate<double> rates{earth, drag_factor};
  for (int i = 0; i < 5; ++i) {
    take_step(rates, 0.0, y, rate, down.length_s, down.step);
    const double* const e = down.step.end.at;
    const Vertical v = vertical(unpacked(down.step.end).position, shape);
    const double climb_mps = (e[0] * e[3] + e[1] * e[4]) / std::max(v.rho_m, 1e-3) * v.cos_lat + e[5] * v.sin_lat;
    const double shift = climb_mps < 0.0 ? -(v.alt_m - ground_alt_m) / climb_mps : 0.0;
    if (std::abs(shift) < 1e-7 || down.length_s + shift < shortest_step_s || down.length_s + shift > h) break;
    down.length_s += shift;
  }
  return down;
}

std::array<double, 3> acceleration(const State<Ecef>& state, const ForceModel& forces, const Earth& earth) {
  const EarthForces ready{earth};
  const Six<double> y = packed(state);
  const bool acts =
      forces.ballistic_coefficient_kg_m2 && ready.has_air() && !(forces.drag_on_descent_only && radial_rate(y) >= 0.0);
  Six<double> rate;
  FreeFlightRate<double>{ready, acts ? 0.5 / *forces.ballistic_coefficient_kg_m2 : 0.0}(0.0, y, rate);
  return acceleration_in(rate);
}

FlightResult fly(const State<Ecef>& start, double start_s, const ForceModel& forces, const FlightOptions& options,
                 Trajectory* path, const Earth& earth) {
  Flight flight{start, start_s, forces, options.ground_alt_m, path, {}};
  const FreeFlightEarth ready{earth};
  FreeFlights<double>{{&flight, 1}, options, earth, ready}.fly();
  return flight.result;
}

}  // namespace iamd::geo
