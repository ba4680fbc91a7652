#include "iamd/geo/powered_flight.hpp"

#include <algorithm>
#include <cmath>
#include <numbers>

#include "iamd/geo/earth_forces.hpp"
#include "iamd/geo/eigen.hpp"
#include "iamd/geo/frames.hpp"
#include "iamd/geo/integrate.hpp"

namespace iamd::geo {
namespace {

constexpr double pi = std::numbers::pi;

using Eigen::Vector3d;

enum class Thrust { vertical, held, along_velocity, off };

// dy/dt of the missile in one phase.
template <Thrust thrust>
struct AscentRate {
  const EarthForces& earth;
  const MissileStage& body;  // whose drag acts
  double start_s;
  double mass_kg;  // at start_s
  double thrust_n;
  double flow_kg_s;
  Vector3d direction;  // vertical, held: of the thrust

  void operator()(double t, const Six<double>& y, Six<double>& rate) const {
    const Place<double> at = EarthForces::place(y);
    earth.fall(y, at, rate);
    const double per_mass = 1.0 / (mass_kg - flow_kg_s * (t - start_s));
    if (earth.has_air()) add_drag(y, earth.height(at), per_mass, rate);
    const double push = thrust_n * per_mass;
    if constexpr (thrust == Thrust::vertical) {
      const double up = rate.at[3] * direction[0] + rate.at[4] * direction[1] + rate.at[5] * direction[2] + push;
      for (int i = 0; i < 3; ++i) rate.at[3 + i] = up * direction[i];
    } else if constexpr (thrust == Thrust::held) {
      for (int i = 0; i < 3; ++i) rate.at[3 + i] += push * direction[i];
    } else if constexpr (thrust == Thrust::along_velocity) {
      const double speed = std::sqrt(y.at[3] * y.at[3] + y.at[4] * y.at[4] + y.at[5] * y.at[5]);
      for (int i = 0; i < 3; ++i) rate.at[3 + i] += push / std::max(speed, 1e-3) * y.at[3 + i];
    }
  }

  void add_drag(const Six<double>& y, double alt_m, double per_mass, Six<double>& rate) const {
    const double density = earth.density(alt_m);
    if (density <= 0.0) return;
    double v[3] = {y.at[3], y.at[4], y.at[5]};
    if (earth.windy()) earth.subtract_wind(y, alt_m, v);
    const double speed = std::sqrt(v[0] * v[0] + v[1] * v[1] + v[2] * v[2]);
    const double mach = body.drag.size() > 1 ? speed / us1976_speed_of_sound_mps(alt_m) : 0.0;
    const double area = 0.25 * pi * body.diameter_m * body.diameter_m;
    const double drag = 0.5 * density * speed * drag_coefficient(body.drag, mach) * area * per_mass;
    for (int i = 0; i < 3; ++i) rate.at[3 + i] -= drag * v[i];
  }
};

class AscentFlight {
 public:
  AscentFlight(const Missile& missile, const Geodetic& launch, const Steering& steering, const FlightOptions& options,
               Trajectory* path, const Earth& earth)
      : missile_{missile},
        options_{options},
        path_{path},
        forces_{earth},
        last_burn_s_{steering.last_burn_s.value_or(missile.stages.back().burn_s)} {
    const Site site{launch, earth.shape};
    now_.end_state.position = site.origin();
    floor_m_ = std::min(launch.alt_m, options.ground_alt_m) - 1.0;
    up_ = vector_of(site.to_ecef(Velocity<Enu>{0.0, 0.0, 1.0}));
    const double across = std::sin(steering.kick_rad);
    kicked_ =
        vector_of(site.to_ecef(Velocity<Enu>{across * std::sin(steering.azimuth_rad),
                                             across * std::cos(steering.azimuth_rad), std::cos(steering.kick_rad)}));
  }

  Ascent flown() {
    double ignition_s = 0.0;
    for (std::size_t i = 0; i < missile_.stages.size(); ++i) {
      const bool last = i + 1 == missile_.stages.size();
      stage_ = &missile_.stages[i];
      flow_kg_s_ = stage_->propellant_kg / stage_->burn_s;
      mass_kg_ = mass_at_ignition_kg(missile_, i);
      mass_time_s_ = ignition_s;
      const double burnout_s = ignition_s + (last ? last_burn_s_ : stage_->burn_s);
      if (!(i == 0 ? lift_off(burnout_s) : true) || !burn(burnout_s)) return now_;
      if (last) break;
      mass_kg_ = mass_at_ignition_kg(missile_, i + 1);
      ignition_s = burnout_s + stage_->coast_s;
      if (stage_->coast_s > 0.0) {
        stage_ = &missile_.stages[i + 1];
        flow_kg_s_ = 0.0;
        if (!leg<Thrust::off>(ignition_s, up_)) return now_;
      }
    }
    return now_;
  }

 private:
  // Vertical rise and pitch-over; false when the flight has ended.
  bool lift_off(double burnout_s) {
    const auto faster = [](double, const State<Ecef>& s) { return pitch_over_speed_mps - norm(s.velocity); };
    const Leg rise = integrate(now_.end_state, 0.0, burnout_s, rate<Thrust::vertical>(up_), faster, options_, path_);
    take(rise);
    if (!rise.finite) return ended(Ascent::End::not_finite);
    if (!rise.stopped) return ended(Ascent::End::too_slow);
    now_.rise_s = now_.end_s;
    const bool onward = leg<Thrust::held>(std::min(now_.end_s + pitch_over_s, burnout_s), kicked_);
    now_.turn_s = now_.end_s;
    return onward;
  }
  bool burn(double burnout_s) { return leg<Thrust::along_velocity>(burnout_s, up_); }

  template <Thrust thrust>
  bool leg(double until_s, const Vector3d& direction) {
    if (!(until_s > now_.end_s)) return true;
    const auto above_ground = [this](double, const State<Ecef>& s) {
      return forces_.height(EarthForces::place(packed(s))) - floor_m_;
    };
    const Leg flown =
        integrate(now_.end_state, now_.end_s, until_s, rate<thrust>(direction), above_ground, options_, path_);
    take(flown);
    if (!flown.finite) return ended(Ascent::End::not_finite);
    if (flown.stopped) return ended(Ascent::End::ground);
    return true;
  }

  template <Thrust thrust>
  [[nodiscard]] AscentRate<thrust> rate(const Vector3d& direction) const {
    const double push_n = thrust == Thrust::off ? 0.0 : thrust_n(*stage_);
    return {forces_, *stage_, mass_time_s_, mass_kg_, push_n, flow_kg_s_, direction};
  }

  void take(const Leg& leg) {
    now_.end_s = leg.end_s;
    now_.end_state = leg.end_state;
  }
  bool ended(Ascent::End how) {
    now_.end = how;
    return false;
  }

  const Missile& missile_;
  const FlightOptions& options_;
  Trajectory* path_;
  EarthForces forces_;
  double last_burn_s_;
  double floor_m_ = 0.0;
  Vector3d up_;
  Vector3d kicked_;
  Ascent now_;
  const MissileStage* stage_ = nullptr;  // the lowest one aboard
  double mass_kg_ = 0.0;                 // at mass_time_s_
  double mass_time_s_ = 0.0;
  double flow_kg_s_ = 0.0;
};

}  // namespace

std::vector<BurnTimes> burn_times(const Missile& missile, std::optional<double> last_burn_s) {
  std::vector<BurnTimes> times;
  double ignition_s = 0.0;
  for (const MissileStage& stage : missile.stages) {
    const bool last = &stage == &missile.stages.back();
    const double burn_s = last ? last_burn_s.value_or(stage.burn_s) : stage.burn_s;
    times.push_back({ignition_s, ignition_s + burn_s});
    ignition_s += burn_s + stage.coast_s;
  }
  return times;
}

double mass_at_ignition_kg(const Missile& missile, std::size_t stage) {
  double mass = missile.payload_kg;
  for (std::size_t i = stage; i < missile.stages.size(); ++i) {
    mass += missile.stages[i].propellant_kg + missile.stages[i].structure_kg;
  }
  return mass;
}

double thrust_n(const MissileStage& stage) {
  return stage.isp_s * standard_gravity_mps2 * stage.propellant_kg / stage.burn_s;
}

double drag_coefficient(const std::vector<DragPoint>& drag, double mach) {
  if (mach <= drag.front().mach) return drag.front().coefficient;
  for (std::size_t i = 1; i < drag.size(); ++i) {
    if (mach > drag[i].mach) continue;
    const double into = (mach - drag[i - 1].mach) / (drag[i].mach - drag[i - 1].mach);
    return drag[i - 1].coefficient + into * (drag[i].coefficient - drag[i - 1].coefficient);
  }
  return drag.back().coefficient;
}

Ascent fly_ascent(const Missile& missile, const Geodetic& launch, const Steering& steering,
                  const FlightOptions& options, Trajectory* path, const Earth& earth) {
  return AscentFlight{missile, launch, steering, options, path, earth}.flown();
}

double tumbling_ballistic_coefficient_kg_m2(const MissileStage& stage, double unburnt_kg) {
  constexpr double stage_density_kg_m3 = 1000.0;
  constexpr double stagnation_pressure_coefficient = 1.84;
  const double d = stage.diameter_m;
  const double length_m = std::max(d, stage.propellant_kg / stage_density_kg_m3 / (0.25 * pi * d * d));
  const double drag_area_m2 = stagnation_pressure_coefficient * pi * (length_m * d / 8.0 + d * d / 16.0);
  return (stage.structure_kg + unburnt_kg) / drag_area_m2;
}

}  // namespace iamd::geo
