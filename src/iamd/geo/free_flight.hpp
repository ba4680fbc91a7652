// The integrator of free flights, for one or several side by side. Included by flight.cpp (one lane) and
// flight_lanes.cpp (several) only.
#pragma once

#include <algorithm>
#include <array>
#include <cmath>
#include <limits>
#include <span>
#include <vector>

#include "iamd/geo/dormand_prince.hpp"
#include "iamd/geo/earth_forces.hpp"
#include "iamd/geo/flight.hpp"
#include "iamd/geo/quintic.hpp"

namespace iamd::geo {

inline constexpr double shortest_step_s = 1e-6;
inline constexpr double most_evaluations = 200000;  // an honest flight takes some thousands; a hopeless state ends here

// The Earth's forces and the heights where drag has a kink. Refers to the Earth.
class FreeFlightEarth {
 public:
  explicit FreeFlightEarth(const Earth& earth) : forces{earth} {
    if (!forces.has_air()) return;
    kink_alt_m = us1976_kink_alt_m;
    if (earth.wind.empty()) return;
    own_kinks_.assign(us1976_kink_alt_m.begin(), us1976_kink_alt_m.end());
    for (const WindRow& row : earth.wind) own_kinks_.push_back(row.alt_m);
    kink_alt_m = own_kinks_;
  }
  FreeFlightEarth(const FreeFlightEarth&) = delete;
  FreeFlightEarth& operator=(const FreeFlightEarth&) = delete;

  EarthForces forces;
  std::span<const double> kink_alt_m;

 private:
  std::vector<double> own_kinks_;
};

// dy/dt. `drag_factor` is ½/β, or 0 where drag does not act; it is settled once a step, so that within a step the
// right-hand side is smooth.
template <class V>
struct FreeFlightRate {
  const EarthForces& earth;
  V drag_factor;

  IAMD_INLINE void operator()(V /*t*/, const Six<V>& y, Six<V>& rate) const {
    const Place<V> at = EarthForces::place(y);
    earth.fall(y, at, rate);
    if (!any(drag_factor > 0.0)) return;
    const V alt = earth.height(at);
    const V density = earth.density(alt);
    V velocity[3] = {y.at[3], y.at[4], y.at[5]};
    if (earth.windy()) earth.subtract_wind(y, alt, velocity);
    const V speed = root(velocity[0] * velocity[0] + velocity[1] * velocity[1] + velocity[2] * velocity[2]);
    const V drag = drag_factor * density * speed;
    const MaskOf<V> acts = drag > 0.0;
    for (int i = 0; i < 3; ++i) rate.at[3 + i] = pick(acts, rate.at[3 + i] - drag * velocity[i], rate.at[3 + i]);
  }
};

// Where a state stands.
template <class V>
struct Standing {
  Place<V> place;
  V alt_m;
  V outward;  // distance from the Earth's centre times its rate of change

  IAMD_INLINE static Standing of(const FreeFlightEarth& earth, const Six<V>& y) {
    const Place<V> at = EarthForces::place(y);
    return {at, earth.forces.height(at), radial_rate(y)};
  }
};

// The longest step from here that does not cross a kink of the density: a step across one would be rejected again and
// again. `h` when no kink is near.
template <class V>
IAMD_INLINE V step_to_kink(const FreeFlightEarth& earth, const Standing<V>& at, const Six<V>& y, const Six<V>& rate,
                           const V& h) {
  constexpr double clearance_m = 0.5;
  constexpr double never_m = 1e300;
  const V per_r = at.place.per_r;
  const V climb = quick_climb(earth.forces.figure(), per_r, at.place.u, y.at[2], y.at[5], at.outward * per_r);
  // The nearest kink ahead: downwards the last one below, upwards the first one above.
  const V ahead = pick(climb < 0.0, all_lanes<V>(-1.0), all_lanes<V>(1.0));
  V way = all_lanes<V>(never_m);
  for (const double kink_alt_m : earth.kink_alt_m) {
    const V there = (kink_alt_m - at.alt_m) * ahead;
    way = smaller(way, pick(there < clearance_m, all_lanes<V>(never_m), there));
  }
  const V lateral2 = y.at[3] * y.at[3] + y.at[4] * y.at[4] + y.at[5] * y.at[5] - climb * climb;
  const V climb_rate = (y.at[0] * rate.at[3] + y.at[1] * rate.at[4] + y.at[2] * rate.at[5] + lateral2) * per_r;
  const V square = climb * climb + 2.0 * climb_rate * ahead * way;  // negative: it turns before
  const V time = 2.0 * way / (magnitude(climb) + root(larger(square, all_lanes<V>(0.0))));
  return pick((way < never_m) & (square > 0.0) & (time > 0.0) & (time < h), time, h);
}

// The longest step from a climb that does not pass the apogee in the air, where drag sets in: short of it from afar, to
// it from near.
template <class V>
IAMD_INLINE V step_to_apogee(const Standing<V>& at, const Six<V>& y, const Six<V>& rate, const V& h) {
  const V speed2 = y.at[3] * y.at[3] + y.at[4] * y.at[4] + y.at[5] * y.at[5];
  const V climb_rate = y.at[0] * rate.at[3] + y.at[1] * rate.at[4] + y.at[2] * rate.at[5] + speed2;
  const V time = -at.outward / climb_rate;
  const MaskOf<V> cut = (time >= 0.0) & (time < h) & (at.alt_m <= DensityTable::top_alt_m);
  return pick(cut, pick(time > 0.05, 0.99 * time, time + 1e-6), h);
}

// A step that has come down: the end of a flight.
struct Landing {
  bool landed = false;
  double length_s = 0.0;  // of the last step
  DormandPrinceStep<double> step;
};
// Whether a step of length h from y, which led to `end`, descends through the ground, and where.
[[nodiscard]] Landing landing(const EarthForces& earth, const Ellipsoid& shape, double drag_factor,
                              const Six<double>& y, const Six<double>& rate, double h, const Six<double>& end,
                              const Six<double>& end_rate, double ground_alt_m);

// The integration of all flights in lanes of V.
template <class V>
class FreeFlights {
 public:
  IAMD_INLINE FreeFlights(std::span<Flight> flights, const FlightOptions& options, const Earth& earth,
                          const FreeFlightEarth& ready)
      : flights_{flights}, options_{options}, shape_{earth.shape}, earth_{ready} {}

  IAMD_INLINE void fly() {
    for (int i = 0; i < count; ++i) load(i);
    start_loaded();
    while (any(flying_)) {
      advance();
      if (any(loaded_)) start_loaded();
    }
  }

 private:
  static constexpr int count = Lanes<V>::count;
  using Mask = MaskOf<V>;

  // Gives a lane its next flight; none left: the lane idles.
  IAMD_INLINE void load(int i) {
    const bool more = next_ < flights_.size();
    set_lane_of(flying_, i, more);
    set_lane_of(loaded_, i, more);
    if (!more) return;
    const Flight& flight = flights_[next_];
    flight_[i] = next_++;
    const Six<double> y = packed(flight.start);
    for (int k = 0; k < 6; ++k) set_lane(y_.at[k], i, y.at[k]);
    const auto& beta = flight.forces.ballistic_coefficient_kg_m2;
    set_lane(drag_factor_, i, beta && earth_.forces.has_air() ? 0.5 / *beta : 0.0);
    set_lane_of(descent_only_, i, flight.forces.drag_on_descent_only);
    set_lane(ground_alt_m_, i, flight.ground_alt_m);
    set_lane(elapsed_, i, 0.0);
    set_lane(h_, i, std::min(options_.initial_step_s, options_.longest_step_s));
    set_lane(evaluations_, i, 1.0);
    set_lane_of(rejected_, i, false);
    set_lane_of(landing_, i, false);
  }

  // Rates and phase of the flights just loaded.
  IAMD_INLINE void start_loaded() {
    stand_ = Standing<V>::of(earth_, y_);
    acting_ = pick(loaded_, acting_factor(stand_), acting_);
    renew_rates(loaded_);
    loaded_ = Mask{};
  }

  // ½/β where drag acts.
  IAMD_INLINE V acting_factor(const Standing<V>& at) const {
    return pick(descent_only_ & (at.outward >= 0.0), all_lanes<V>(0.0), drag_factor_);
  }
  IAMD_INLINE void renew_rates(const Mask& where) {
    Six<V> rate;
    FreeFlightRate<V>{earth_.forces, acting_}(V{}, y_, rate);
    for (int k = 0; k < 6; ++k) rate_.at[k] = pick(where, rate.at[k], rate_.at[k]);
  }

  IAMD_INLINE void advance() {
    const V wanted = h_;
    const Mask drag_acts = acting_ > 0.0;
    const Mask drag_waits = (drag_factor_ > 0.0) & opposite(drag_acts);
    if (any(drag_acts)) {
      h_ = pick(drag_acts & opposite(landing_), step_to_kink(earth_, stand_, y_, rate_, h_), h_);
    }
    if (any(drag_waits)) {
      h_ = pick(drag_waits & opposite(landing_), step_to_apogee(stand_, y_, rate_, h_), h_);
    }
    const Mask cut = h_ < wanted;
    const V left = options_.longest_flight_s - elapsed_;
    const Mask last = h_ >= left;
    h_ = pick(last, left, h_);
    DormandPrinceStep<V> step;
    take_step(FreeFlightRate<V>{earth_.forces, acting_}, V{}, y_, rate_, h_, step);
    evaluations_ = evaluations_ + 6.0;
    const V error = larger(step.position_error_m * (1.0 / options_.tolerance_m),
                           step.velocity_error_mps * (1.0 / options_.tolerance_mps));
    const V factor = step_factor(error);
    const Mask finite = error <= std::numeric_limits<double>::max();
    const Mask done = (error <= 1.0) | (h_ <= shortest_step_s);
    const Mask accepted = flying_ & finite & (done | landing_);
    const Mask broken = flying_ & done & opposite(finite);  // the state itself is not a number

    const Standing<V> end = Standing<V>::of(earth_, step.end);
    const Mask landed = look_down(accepted, end, step);
    const Mask onward = accepted & opposite(landed) & opposite(landing_);
    append(onward | landed, step);

    // A step too long is tried again, shorter; no growth right after that; after a cut, the step that was wanted.
    const V shortened = larger(h_ * factor, all_lanes<V>(shortest_step_s));
    V next = pick(rejected_, h_ * smaller(factor, all_lanes<V>(1.0)), h_ * factor);
    next = pick(cut, larger(next, wanted), next);
    next = smaller(larger(next, all_lanes<V>(shortest_step_s)), all_lanes<V>(options_.longest_step_s));
    elapsed_ = pick(onward, pick(last, options_.longest_flight_s, elapsed_ + h_), elapsed_);
    for (int k = 0; k < 6; ++k) {
      y_.at[k] = pick(onward, step.end.at[k], y_.at[k]);
      rate_.at[k] = pick(onward, step.end_rate.at[k], rate_.at[k]);
    }
    stand_ = {{pick(onward, end.place.r_m, stand_.place.r_m), pick(onward, end.place.per_r, stand_.place.per_r),
               pick(onward, end.place.u, stand_.place.u)},
              pick(onward, end.alt_m, stand_.alt_m),
              pick(onward, end.outward, stand_.outward)};
    h_ = pick(onward, next, pick(landing_, landing_h_, shortened));
    rejected_ = opposite(onward | landing_);
    const V acting = pick(onward, acting_factor(stand_), acting_);
    const Mask changed = acting != acting_;
    if (any(changed)) {
      acting_ = acting;
      renew_rates(changed);
      evaluations_ = pick(changed, evaluations_ + 1.0, evaluations_);
    }

    const Mask timed_out = flying_ & opposite(landed) &
                           (broken | (elapsed_ >= options_.longest_flight_s) | (evaluations_ >= most_evaluations));
    if (any(timed_out | landed)) {
      for (int i = 0; i < count; ++i) {
        if (lane_of(timed_out, i)) finish(i, FlightEnd::time, lane(elapsed_, i), lane_of_six(y_, i));
        if (lane_of(landed, i))
          finish(i, FlightEnd::ground, lane(elapsed_, i) + lane(landed_h_, i), lane_of_six(step.end, i));
        if (lane_of(timed_out | landed, i)) load(i);
      }
    }
  }

  // Which of the steps have come down: all that ends them is in `step` and h_ then. A step that crosses the ground from
  // above is taken again to where it does, by Newton's method on its length; what grazes the ground or starts below it
  // is looked at closely.
  IAMD_INLINE Mask look_down(const Mask& accepted, const Standing<V>& end, DormandPrinceStep<V>& step) {
    const Mask turned_up = (stand_.outward < 0.0) & (end.outward > 0.0);
    const Mask near = accepted & ((end.alt_m < ground_alt_m_ + 20.0) | turned_up | landing_);
    Mask landed{};
    if (!any(near)) return landed;
    const Six<V>& e = step.end;
    const VerticalOf<V> from = vertical(y_.at[0], y_.at[1], y_.at[2], shape_);
    const VerticalOf<V> to = vertical(e.at[0], e.at[1], e.at[2], shape_);
    const V below = ground_alt_m_ - to.alt_m;
    const V sink = -((e.at[0] * e.at[3] + e.at[1] * e.at[4]) / larger(to.rho_m, all_lanes<V>(1e-3)) * to.cos_lat +
                     e.at[5] * to.sin_lat);
    const Mask plain = near & opposite(turned_up) & (from.alt_m > ground_alt_m_) & (sink > 0.0);
    const Mask crossed = plain & (below >= 0.0) & opposite(landing_);
    low_ = pick(crossed, all_lanes<V>(0.0), low_);
    high_ = pick(crossed, h_, high_);
    const Mask homing = plain & (crossed | landing_);
    low_ = pick(homing & (below < 0.0), h_, low_);
    high_ = pick(homing & (below >= 0.0), h_, high_);
    // Back along a parabola.
    const Six<V>& er = step.end_rate;
    const V speed2 = e.at[3] * e.at[3] + e.at[4] * e.at[4] + e.at[5] * e.at[5];
    const V sink_rate = (sink * sink - speed2 - e.at[0] * er.at[3] - e.at[1] * er.at[4] - e.at[2] * er.at[5]) /
                        (shape_.equatorial_radius_m);
    const V square = sink * sink - 2.0 * sink_rate * below;
    const V shift = 2.0 * below / (sink + root(larger(square, all_lanes<V>(0.0))));
    V next = h_ - shift;
    next = pick((next > low_) & (next < high_), next, 0.5 * (low_ + high_));
    landing_ = (landing_ & accepted) | homing;
    landing_h_ = pick(homing, next, landing_h_);
    landed = homing & ((magnitude(shift) < 1e-7) | (high_ - low_ < 1e-7));
    landed_h_ = h_;
    // Out of the ordinary.
    const Mask odd = near & opposite(plain) & (landing_ | turned_up | (below >= 0.0) | (from.alt_m <= ground_alt_m_));
    if (any(odd)) {
      for (int i = 0; i < count; ++i) {
        if (lane_of(odd, i) && land(i, step)) set_lane_of(landed, i, true);
      }
      landing_ = landing_ & opposite(odd);
    }
    landing_ = landing_ & opposite(landed);
    h_ = pick(landed, landed_h_, h_);
    return landed;
  }

  // The one lane's step by itself; true, and the lane's step and its length changed, where it comes down.
  IAMD_INLINE bool land(int i, DormandPrinceStep<V>& step) {
    const Landing down =
        landing(earth_.forces, shape_, lane(acting_, i), lane_of_six(y_, i), lane_of_six(rate_, i), lane(h_, i),
                lane_of_six(step.end, i), lane_of_six(step.end_rate, i), lane(ground_alt_m_, i));
    if (!down.landed) return false;
    set_lane(landed_h_, i, down.length_s);
    for (int k = 0; k < 6; ++k) {
      set_lane(step.end.at[k], i, down.step.end.at[k]);
      set_lane(step.end_rate.at[k], i, down.step.end_rate.at[k]);
    }
    return true;
  }

  IAMD_INLINE void finish(int i, FlightEnd how, double elapsed_s, const Six<double>& y) {
    Flight& flight = flights_[flight_[i]];
    flight.result = {how, flight.start_s + elapsed_s, unpacked(y), static_cast<int>(lane(evaluations_, i))};
  }

  IAMD_INLINE void append(const Mask& where, const DormandPrinceStep<V>& step) {
    bool wanted = false;
    for (int i = 0; i < count; ++i) wanted = wanted || (lane_of(where, i) && flights_[flight_[i]].path != nullptr);
    if (!wanted) return;
    V c[3][6];
    for (int axis = 0; axis < 3; ++axis) {
      quintic_coefficients(h_, y_.at[axis], y_.at[axis + 3], rate_.at[axis + 3], step.end.at[axis],
                           step.end.at[axis + 3], step.end_rate.at[axis + 3], c[axis]);
    }
    for (int i = 0; i < count; ++i) {
      if (!lane_of(where, i)) continue;
      const Flight& flight = flights_[flight_[i]];
      if (flight.path == nullptr) continue;
      TrajectoryPiece& piece = flight.path->extend(flight.start_s + lane(elapsed_, i), lane(h_, i));
      for (std::size_t axis = 0; axis < 3; ++axis) {
        for (std::size_t k = 0; k < 6; ++k) piece.coefficient[axis][k] = lane(c[axis][k], i);
      }
    }
  }

  IAMD_INLINE static Six<double> lane_of_six(const Six<V>& y, int i) {
    Six<double> one;
    for (int k = 0; k < 6; ++k) one.at[k] = lane(y.at[k], i);
    return one;
  }
  std::span<Flight> flights_;
  const FlightOptions& options_;
  const Ellipsoid& shape_;
  const FreeFlightEarth& earth_;
  std::size_t next_ = 0;
  std::size_t flight_[count] = {};
  Six<V> y_{};
  Six<V> rate_{};
  Standing<V> stand_{};
  V drag_factor_{};
  V acting_{};
  V ground_alt_m_{};
  V elapsed_{};
  V h_{};
  V evaluations_{};
  V low_{};  // lengths of the last step that end above and below the ground
  V high_{};
  V landing_h_{};
  V landed_h_{};
  Mask landing_{};  // the ground is being homed in on
  Mask descent_only_{};
  Mask rejected_{};
  Mask flying_{};
  Mask loaded_{};
};

}  // namespace iamd::geo
