#include "iamd/geo/glide_flight.hpp"

#include <algorithm>
#include <array>
#include <cmath>
#include <cstdio>
#include <numbers>
#include <optional>
#include <string>

#include "iamd/geo/earth_forces.hpp"
#include "iamd/geo/eigen.hpp"
#include "iamd/geo/frames.hpp"
#include "iamd/geo/geodesic.hpp"
#include "iamd/geo/integrate.hpp"

namespace iamd::geo {
namespace {

using Eigen::Vector3d;

constexpr double furthest_miss_m = 1000.0;
constexpr double good_miss_m = 50.0;
constexpr double longest_dive_s = 1200.0;

// What a lift law sees of a moment of the flight. Expressed in Ecef, relative to the air.
struct Moment {
  Vector3d up;         // normal of the ellipsoid
  Vector3d along;      // of the velocity
  Vector3d above;      // across it, in the vertical plane
  Vector3d right;      // across both
  Vector3d free_mps2;  // acceleration without air
  double speed_mps = 0.0;
  double sin_climb = 0.0, cos_climb = 1.0;  // of the flight-path angle
  double r_m = 0.0;
  double full_lift_mps2 = 0.0;
  double scale_height_m = 0.0;  // of the density
};

// dy/dt under a lift law: Vector3d law(t, y, moment), an acceleration across the velocity, at most
// moment.full_lift_mps2.
template <class LiftLaw>
class GlideRate {
 public:
  GlideRate(const EarthForces& forces, const Earth& earth, const Glider& glider, const LiftLaw& law)
      : forces_{forces}, glider_{glider}, law_{law} {
    const double axis_ratio = 1.0 - earth.shape.flattening;
    normal_z_ = 1.0 / (axis_ratio * axis_ratio);
  }

  void operator()(double t, const Six<double>& y, Six<double>& rate) const {
    const Place<double> at = EarthForces::place(y);
    forces_.fall(y, at, rate);
    if (!forces_.has_air()) return;
    const double alt = forces_.height(at);
    const double density = forces_.density(alt);
    double v[3] = {y.at[3], y.at[4], y.at[5]};
    if (forces_.windy()) forces_.subtract_wind(y, alt, v);
    const Vector3d velocity{v[0], v[1], v[2]};
    Moment m;
    m.speed_mps = velocity.norm();
    if (!(m.speed_mps > 1e-3) || !(density > 0.0)) return;
    m.up = Vector3d{y.at[0], y.at[1], normal_z_ * y.at[2]}.normalized();
    m.along = velocity / m.speed_mps;
    m.sin_climb = m.up.dot(m.along);
    const Vector3d above = m.up - m.sin_climb * m.along;
    m.cos_climb = above.norm();
    m.above = above / std::max(m.cos_climb, 1e-9);
    m.right = m.along.cross(m.above);
    m.free_mps2 = {rate.at[3], rate.at[4], rate.at[5]};
    m.r_m = at.r_m;
    const double drag = 0.5 * density * m.speed_mps * m.speed_mps / glider_.ballistic_coefficient_kg_m2;
    m.full_lift_mps2 = glider_.lift_to_drag * drag;
    constexpr double apart_m = 1000.0;  // so that the atmosphere's kinks do not show
    const double below = forces_.density(alt - apart_m);
    const double beyond = forces_.density(alt + apart_m);
    m.scale_height_m = below > beyond ? 2.0 * apart_m * density / (below - beyond) : 7000.0;
    const Vector3d lift = law_(t, y, m);
    const double share2 = m.full_lift_mps2 > 0.0 ? lift.squaredNorm() / (m.full_lift_mps2 * m.full_lift_mps2) : 0.0;
    const Vector3d air = lift - 0.5 * drag * (1.0 + share2) * m.along;
    for (int i = 0; i < 3; ++i) rate.at[3 + i] += air[i];
  }

 private:
  const EarthForces& forces_;
  const Glider& glider_;
  const LiftLaw& law_;
  double normal_z_ = 1.0;
};

// How much of the full lift is used at a bank angle.
double lift_share(GlideMode mode, double lift_to_drag, double bank_rad, const Moment& m) {
  if (mode == GlideMode::skipping) return 1.0;
  const double relief = m.speed_mps * m.speed_mps * m.cos_climb / m.r_m;
  const double needed = -m.free_mps2.dot(m.above) - relief;  // vertical lift for a constant flight-path angle
  const double weight = std::max(needed + relief, 0.1);
  const double carried = std::max(needed, 0.01 * weight);
  // From d/dt (lift = weight - relief) with lift ~ ρv² and dv/dt = -drag - g sin γ.
  const double drag = carried / (lift_to_drag * std::max(std::cos(bank_rad), 0.05));
  const double v2 = m.speed_mps * m.speed_mps;
  const double sin_slope = -2.0 * weight * drag / (carried * v2 / m.scale_height_m + 2.0 * weight * weight);
  const double slope = std::asin(std::max(sin_slope, -1.0));
  const double gain = 2.0 * m.speed_mps / std::sqrt(carried * m.scale_height_m);
  const double climb = std::atan2(m.sin_climb, m.cos_climb);
  return std::clamp(1.0 - gain * (climb - slope), 0.0, 1.0);
}

Vector3d banked(GlideMode mode, double lift_to_drag, double bank_rad, const Moment& m) {
  const double lift = m.full_lift_mps2 * lift_share(mode, lift_to_drag, bank_rad, m);
  return lift * (std::cos(bank_rad) * m.above + std::sin(bank_rad) * m.right);
}

// By a schedule.
struct ScheduledLift {
  const GlideFlight& flight;
  Vector3d operator()(double t, const Six<double>& /*y*/, const Moment& m) const {
    return banked(flight.mode, flight.glider.lift_to_drag, flight.bank.at(t - flight.start_s, m.speed_mps), m);
  }
};

// Turns the heading to the aim.
struct HomingLift {
  const GlideFlight& flight;
  Vector3d aim;
  double most_sine;  // of the bank angle
  Vector3d operator()(double /*t*/, const Six<double>& y, const Moment& m) const {
    constexpr double time_constant_s = 30.0;
    const Vector3d there = aim - Vector3d{y.at[0], y.at[1], y.at[2]};
    const Vector3d ahead = m.up.cross(m.right);
    const double off = std::atan2(there.dot(m.right), there.dot(ahead));
    const double wanted = m.speed_mps * m.cos_climb * off / time_constant_s - m.free_mps2.dot(m.right);
    const double sine = m.full_lift_mps2 > 0.0 ? std::clamp(wanted / m.full_lift_mps2, -most_sine, most_sine) : 0.0;
    return banked(flight.mode, flight.glider.lift_to_drag, std::asin(sine), m);
  }
};

// Proportional navigation.
struct DivingLift {
  Vector3d aim;
  Vector3d operator()(double /*t*/, const Six<double>& y, const Moment& m) const {
    constexpr double gain = 3.0;
    constexpr double blind_m = 30.0;  // takes the pole of the turn rate away
    const Vector3d there = aim - Vector3d{y.at[0], y.at[1], y.at[2]};
    const Vector3d velocity{y.at[3], y.at[4], y.at[5]};
    const Vector3d turn = velocity.cross(there) / (there.squaredNorm() + blind_m * blind_m);  // of the line of sight
    const Vector3d wanted = gain * turn.cross(velocity) - m.free_mps2;
    const Vector3d across = wanted - wanted.dot(m.along) * m.along;
    const double size = across.norm();
    return size > m.full_lift_mps2 ? Vector3d{across * (m.full_lift_mps2 / size)} : across;
  }
};

double height(const State<Ecef>& state, const Earth& earth) { return ellipsoid_height(state.position, earth.shape); }

template <class LiftLaw>
GlideResult flown(const State<Ecef>& start, double start_s, double longest_s, double ground_alt_m, const Glider& glider,
                  const LiftLaw& law, Trajectory* path, const Earth& earth) {
  const EarthForces forces{earth};
  const GlideRate<LiftLaw> rate{forces, earth, glider, law};
  const auto above_ground = [&](double /*t*/, const State<Ecef>& s) { return height(s, earth) - ground_alt_m; };
  const Leg leg = integrate(start, start_s, start_s + longest_s, rate, above_ground, glide_flight_options(), path);
  return {leg.stopped ? FlightEnd::ground : FlightEnd::time, leg.end_s, leg.end_state, leg.finite};
}

// How a path passes a place: where it is nearest to it, over ground, after having been farther away.
struct Pass {
  double time_s = 0.0;
  double range_m = 0.0;
};

double ground_range_m(const State<Ecef>& state, const Position<Ecef>& aim) {
  const Vector3d here = vector_of(state.position).normalized();
  const Vector3d there = vector_of(aim);
  const double along = here.dot(there.normalized());
  return there.norm() * std::atan2(here.cross(there.normalized()).norm(), along);
}

std::vector<Pass> passes(const Trajectory& path, const Position<Ecef>& aim) {
  std::vector<Pass> found;
  constexpr double step_s = 1.0;
  std::size_t hint = 0;
  double before = std::numeric_limits<double>::infinity();
  bool nearing = false;
  const double end = path.end_s();
  for (double t = path.start_s(); t < end; t += step_s) {
    const double range = ground_range_m(path.at(t, hint), aim);
    if (range > before && nearing) found.push_back({t - step_s, before});
    nearing = range < before;
    before = range;
  }
  const double last = ground_range_m(path.at(end, hint), aim);
  if (nearing || found.empty()) found.push_back({end, last});
  return found;
}

// Looks for the latest dive before a pass that hits.
class DiveSearch {
 public:
  DiveSearch(const Trajectory& approach, const Glider& glider, const Geodetic& aim, const Earth& earth)
      : approach_{approach},
        glider_{glider},
        aim_{aim},
        aim_ecef_{ecef_from_geodetic(aim, earth.shape)},
        earth_{earth} {}

  // Sets `best` where it finds a better one.
  void before(const Pass& pass, double not_before_s) {
    constexpr double first_s = 2.0;
    constexpr double growth = 1.4;
    double late = 0.0;
    double lead = first_s;
    for (; pass.time_s - lead > not_before_s && lead < longest_dive_s; lead *= growth) {
      if (miss_of(pass.time_s - lead) <= good_miss_m) break;
      late = lead;
    }
    if (!(best_miss_m <= good_miss_m)) return;
    for (int i = 0; i < 6; ++i) {
      const double middle = 0.5 * (late + lead);
      (miss_of(pass.time_s - middle) <= good_miss_m ? lead : late) = middle;
    }
    best_s = pass.time_s - lead;
    const double earlier = std::max(pass.time_s - 1.1 * lead, not_before_s);
    best_miss_m = std::numeric_limits<double>::infinity();
    if (miss_of(earlier) > good_miss_m) miss_of(pass.time_s - lead);
  }

  double best_s = 0.0;
  double best_miss_m = std::numeric_limits<double>::infinity();

 private:
  double miss_of(double start_s) {
    const State<Ecef> start = approach_.at(start_s);
    const GlideResult dive = fly_dive(start, start_s, glider_, aim_, nullptr, earth_);
    const double miss = dive.end == FlightEnd::ground && dive.finite ? distance(dive.end_state.position, aim_ecef_)
                                                                     : std::numeric_limits<double>::infinity();
    if (miss < best_miss_m) {
      best_miss_m = miss;
      best_s = start_s;
    }
    return miss;
  }

  const Trajectory& approach_;
  const Glider& glider_;
  const Geodetic& aim_;
  Position<Ecef> aim_ecef_;
  const Earth& earth_;
};

std::string kilometres(double m) {
  std::array<char, 32> buffer{};
  std::snprintf(buffer.data(), buffer.size(), "%.0f km", m / 1e3);
  return buffer.data();
}

}  // namespace

double BankSchedule::at(double t_s, double speed_mps) const {
  if (rows.empty()) return 0.0;
  const double x = by_speed ? speed_mps : t_s;
  const auto above = std::ranges::upper_bound(rows, x, {}, &Row::at);
  if (above == rows.begin()) return above->bank_rad;
  const auto below = above - 1;
  if (above == rows.end()) return below->bank_rad;
  return below->bank_rad + (above->bank_rad - below->bank_rad) * (x - below->at) / (above->at - below->at);
}

FlightOptions glide_flight_options() {
  FlightOptions options;
  options.tolerance_m = 0.01;
  options.tolerance_mps = 1e-4;
  options.longest_step_s = 30.0;
  return options;
}

GlideResult fly_glide(const GlideFlight& flight, Trajectory* path, const Earth& earth) {
  return flown(flight.entry, flight.start_s, flight.longest_flight_s, flight.ground_alt_m, flight.glider,
               ScheduledLift{flight}, path, earth);
}

GlideResult fly_dive(const State<Ecef>& start, double start_s, const Glider& glider, const Geodetic& aim,
                     Trajectory* path, const Earth& earth) {
  const DivingLift law{vector_of(ecef_from_geodetic(aim, earth.shape))};
  return flown(start, start_s, longest_dive_s, aim.alt_m, glider, law, path, earth);
}

base::Result<AimedGlide> aim_glide(const GlideFlight& flight, const GlideAim& aim, const Earth& earth) {
  AimedGlide out;
  const Position<Ecef> there = ecef_from_geodetic(aim.aim, earth.shape);
  const HomingLift homing{flight, vector_of(there), std::sin(aim.max_bank_rad)};
  Trajectory whole;
  const GlideResult end =
      flown(flight.entry, flight.start_s, flight.longest_flight_s, aim.aim.alt_m, flight.glider, homing, &whole, earth);
  if (!end.finite || whole.empty()) {
    return std::unexpected{base::Error{"the glide cannot be flown", "its numbers ran away or it starts below the aim",
                                       "look at the entry state"}};
  }
  DiveSearch search{whole, flight.glider, aim.aim, earth};
  const std::vector<Pass> all = passes(whole, there);
  double since_s = flight.start_s;
  for (const Pass& pass : all) {
    search.before(pass, since_s);
    if (search.best_miss_m <= good_miss_m) break;
    since_s = pass.time_s;
  }
  if (!(search.best_miss_m <= furthest_miss_m)) {
    const double way = ground_range_m(flight.entry, there);
    const double nearest = std::ranges::min(all, {}, &Pass::range_m).range_m;
    if (all.size() == 1 && end.end == FlightEnd::ground && nearest > furthest_miss_m) {
      return std::unexpected{base::Error{"the aim is beyond reach: it is " + kilometres(way) +
                                             " away, and the glide comes down " + kilometres(nearest) + " short of it",
                                         "it gets " + kilometres(way - nearest) + " towards it",
                                         "raise lift_to_drag or the speed, or move the aim"}};
    }
    return std::unexpected{base::Error{
        "no dive hits the aim",
        "the glide passes it at " + kilometres(nearest) + ", and the best dive misses by " +
            kilometres(search.best_miss_m),
        "the aim may be too near or too far off the heading for the lift: move it, or raise lift_to_drag or "
        "max_bank_deg"}};
  }
  out.dive_start_s = search.best_s;
  out.dive_start = whole.at(search.best_s);
  out.miss_m = search.best_miss_m;
  out.approach = std::move(whole);
  out.approach.cut(out.dive_start_s);
  return out;
}

}  // namespace iamd::geo
