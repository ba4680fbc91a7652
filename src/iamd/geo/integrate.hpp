// Integration of any smooth motion, one body at a time: powered, lifting, steered flight. For free flight see
// flight.hpp, which is faster. Included by sources only.
#pragma once

#include <algorithm>
#include <cmath>
#include <limits>

#include "iamd/geo/dormand_prince.hpp"
#include "iamd/geo/flight.hpp"
#include "iamd/geo/trajectory.hpp"
#include "iamd/geo/zero.hpp"

namespace iamd::geo {

struct Leg {
  double end_s = 0.0;
  State<Ecef> end_state{};
  bool stopped = false;  // by its event, before its time
  bool finite = true;    // false: the numbers ran away, or the steps became too many; the end is the last good state
  int evaluations = 0;
};

// From `start` at start_s to until_s, or to where `event` falls through zero (found to 1e-6 s; an event that is not
// positive at the start and falls ends the leg at once; it counts from when it has been positive). Dormand and Prince
// with step control by options.tolerance_m and tolerance_mps; appends a quintic piece a step to `path` (may be null).
//   rate(double t, const Six<double>& y, Six<double>& rate)  dy/dt; smooth within the leg (end a leg at a burnout)
//   event(double t, const State<Ecef>& state) -> double      continuous
template <class Rate, class Event>
Leg integrate(const State<Ecef>& start, double start_s, double until_s, const Rate& rate_of, const Event& event,
              const FlightOptions& options, Trajectory* path) {
  constexpr double shortest_s = 1e-6;
  constexpr int most_evaluations = 200000;
  Leg leg{start_s, start, false, true, 0};
  Six<double> y = packed(start);
  Six<double> rate;
  rate_of(start_s, y, rate);
  leg.evaluations = 1;
  double h = std::min(options.initial_step_s, options.longest_step_s);
  bool rejected = false;
  double level = event(start_s, start);
  DormandPrinceStep<double> step;
  while (leg.end_s < until_s) {
    if (leg.evaluations >= most_evaluations) {
      leg.finite = false;
      break;
    }
    const double wanted = h;
    const double left = until_s - leg.end_s;
    const bool last = h >= left;
    if (last) h = left;
    take_step(rate_of, leg.end_s, y, rate, h, step);
    leg.evaluations += 6;
    const double error =
        std::max(step.position_error_m / options.tolerance_m, step.velocity_error_mps / options.tolerance_mps);
    const double factor = step_factor(error);
    if (!(error <= 1.0) && h > shortest_s) {
      h = std::max(h * factor, shortest_s);
      rejected = true;
      continue;
    }
    if (!(error <= std::numeric_limits<double>::max())) {
      leg.finite = false;
      break;
    }
    const auto piece_of = [&](double length) {
      return quintic(leg.end_s, length, unpacked(y), acceleration_in(rate), unpacked(step.end),
                     acceleration_in(step.end_rate));
    };
    const double end_level = event(leg.end_s + h, unpacked(step.end));
    if (end_level <= 0.0 && end_level < level) {
      if (level <= 0.0) {  // never above
        leg.stopped = true;
        return leg;
      }
      const TrajectoryPiece whole = piece_of(h);
      const auto on_piece = [&](double t) { return event(leg.end_s + t, state_at(whole, leg.end_s + t)); };
      double length = on_piece(h) < 0.0 ? zero_of(on_piece, 0.0, h, 1e-7) : h;
      length = std::clamp(length, shortest_s, h);
      // The end is to be the integrator's own state, not the quintic's.
      take_step(rate_of, leg.end_s, y, rate, length, step);
      leg.evaluations += 6;
      if (path != nullptr) path->append(piece_of(length));
      leg.end_s += length;
      leg.end_state = unpacked(step.end);
      leg.stopped = true;
      return leg;
    }
    level = end_level;
    if (path != nullptr) path->append(piece_of(h));
    leg.end_s = last ? until_s : leg.end_s + h;
    y = step.end;
    rate = step.end_rate;
    leg.end_state = unpacked(y);
    const double next = rejected ? h * std::min(factor, 1.0) : h * factor;
    h = std::clamp(last ? std::max(next, wanted) : next, shortest_s, options.longest_step_s);
    rejected = false;
  }
  return leg;
}

}  // namespace iamd::geo
