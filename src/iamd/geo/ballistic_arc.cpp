#include "iamd/geo/ballistic_arc.hpp"

#include <algorithm>
#include <cmath>
#include <cstdio>
#include <memory>
#include <optional>
#include <string>

#include <Eigen/Dense>

#include "iamd/geo/arc_guess.hpp"
#include "iamd/geo/eigen.hpp"
#include "iamd/geo/frames.hpp"
#include "iamd/geo/geodesic.hpp"

namespace iamd::geo {
namespace {

constexpr double pi = std::numbers::pi;

using Eigen::Matrix3d;
using Eigen::Vector3d;

// What a start velocity leads to.
struct Outcome {
  bool reaches = false;               // descends through the aim's height in time
  Vector3d value = Vector3d::Zero();  // impact east and north of the aim, apogee height, metres
  double flight_time_s = 0.0;
  double miss_m = 0.0;
};

// A start velocity with what it leads to, and the derivatives of that.
struct Shot {
  Vector3d velocity = Vector3d::Zero();
  Outcome outcome;
  Matrix3d jacobian = Matrix3d::Identity();  // of Outcome::value by velocity
};

class ArcSolver {
 public:
  explicit ArcSolver(const ArcAim& aim)
      : aim_{aim},
        forces_{aim.forces},
        launch_{ecef_from_geodetic(aim.launch, aim.earth.shape)},
        site_{aim.aim, aim.earth.shape},
        guess_{arc_guess_for(aim.launch, aim.aim, aim.earth)} {
    options_.ground_alt_m = aim.aim.alt_m;
  }

  base::Result<ArcSolution> solve() {
    switch (aim_.loft) {
      case LoftKind::apogee:
        return of_apogee();
      case LoftKind::burnout_speed:
        return of_speed();
      case LoftKind::minimum_energy:
        break;
    }
    const auto shot = slowest();
    if (!shot) return std::unexpected(nothing_found());
    return solution(*shot);
  }

 private:
  // The third condition beside east = north = 0: a wanted apogee, or a wanted speed.
  enum class Third { apogee, speed };

  [[nodiscard]] State<Ecef> start(const Vector3d& velocity) const { return {launch_, velocity_of<Ecef>(velocity)}; }

  Outcome shoot(const Vector3d& velocity) {
    Outcome o;
    path_.clear();
    const FlightResult flight = fly(start(velocity), 0.0, forces_, options_, &path_, aim_.earth);
    if (flight.end != FlightEnd::ground) return o;
    const Position<Enu> impact = site_.to_enu(flight.end_state.position);
    o.value = {impact.x_m, impact.y_m, apogee_alt()};
    o.flight_time_s = flight.end_s;
    o.miss_m = distance(flight.end_state.position, site_.origin());
    o.reaches = std::abs(geodetic_from_ecef(flight.end_state.position, aim_.earth.shape).alt_m - aim_.aim.alt_m) < 0.1;
    return o;
  }

  // Height at the last moment of climbing on the path flown last; of its start where it never climbs.
  [[nodiscard]] double apogee_alt() const {
    const auto climb = [](const State<Ecef>& s) { return vector_of(s.position).dot(vector_of(s.velocity)); };
    const auto pieces = path_.pieces();
    for (std::size_t i = pieces.size(); i-- > 0;) {
      const TrajectoryPiece& piece = pieces[i];
      double low = piece.start_s;
      if (climb(state_at(piece, low)) <= 0.0) continue;
      double high = piece.start_s + piece.length_s;
      for (int k = 0; k < 40 && high - low > 1e-4; ++k) {
        const double middle = 0.5 * (low + high);
        (climb(state_at(piece, middle)) > 0.0 ? low : high) = middle;
      }
      return geodetic_from_ecef(state_at(piece, high).position, aim_.earth.shape).alt_m;
    }
    return aim_.launch.alt_m;
  }

  bool differentiate(Shot& shot) {
    const double step_mps = std::max(0.05, 1e-4 * shot.velocity.norm());
    for (int axis = 0; axis < 3; ++axis) {
      Vector3d moved = shot.velocity;
      moved[axis] += step_mps;
      const Outcome o = shoot(moved);
      if (!o.reaches) return false;
      shot.jacobian.col(axis) = (o.value - shot.outcome.value) / step_mps;
    }
    return true;
  }

  [[nodiscard]] Vector3d residual(const Shot& shot, Third third, double wanted) const {
    Vector3d r = shot.outcome.value;
    r[2] = (third == Third::apogee ? r[2] : shot.velocity.norm()) - wanted;
    return r;
  }

  // One number to make smaller: metres, a metre a second counting as much as the range it is worth.
  [[nodiscard]] double badness(const Shot& shot, Third third, double wanted) const {
    Vector3d r = residual(shot, third, wanted);
    if (third == Third::speed) r[2] *= shot.outcome.flight_time_s;
    return r.norm();
  }

  // Newton's method; derivatives are renewed only when a step gains less than a factor ten. `shot` starts with a
  // velocity, and with derivatives when `primed`.
  bool home_in(Shot& shot, Third third, double wanted, bool primed = false) {
    constexpr double close_enough_m = 0.05;
    constexpr double fastest_mps = 12.0e3;  // beyond, no flight of two hours comes down
    shot.outcome = shoot(shot.velocity);
    if (!shot.outcome.reaches) return false;
    bool fresh = false;
    double bad = badness(shot, third, wanted);
    for (int i = 0; i < 60 && bad > close_enough_m; ++i) {
      if (!primed) {
        if (!differentiate(shot)) return false;
        primed = fresh = true;
      }
      Matrix3d slope = shot.jacobian;
      if (third == Third::speed) slope.row(2) = shot.velocity.normalized().transpose();
      Vector3d change = -slope.inverse() * residual(shot, third, wanted);
      if (!change.allFinite()) return false;
      change *= std::min(1.0, 0.2 * shot.velocity.norm() / change.norm());
      Shot next = shot;
      double next_bad = bad;
      for (int cut = 0; cut < 6; ++cut, change *= 0.4) {
        next.velocity = shot.velocity + change;
        if (next.velocity.norm() > fastest_mps) return false;
        next.outcome = shoot(next.velocity);
        next_bad = next.outcome.reaches ? badness(next, third, wanted) : bad;
        if (next_bad < 0.9 * bad) break;
        if (!fresh) break;  // blame the derivatives before the step
      }
      const bool better = next_bad < bad;
      if (!better && fresh) break;
      if (next_bad > 0.1 * bad) primed = false;
      fresh = false;
      if (better) {
        shot = next;
        bad = next_bad;
      }
    }
    return shot.outcome.miss_m < 0.5 && bad < 5.0;
  }

  // home_in(), and where that fails with drag: from the vacuum's arc, letting in the air step by step.
  bool find(Shot& shot, Third third, double wanted) {
    const Shot first = shot;
    if (home_in(shot, third, wanted)) return true;
    const auto beta = aim_.forces.ballistic_coefficient_kg_m2;
    if (!beta) return false;
    shot = first;
    forces_.ballistic_coefficient_kg_m2.reset();
    bool found = home_in(shot, third, wanted);
    double air = 0.0;  // share of the air let in
    double more = 0.1;
    while (found && air < 1.0 && more > 1e-3) {
      Shot next = shot;
      const double next_air = std::min(air + more, 1.0);
      forces_.ballistic_coefficient_kg_m2 = *beta / next_air;
      if (home_in(next, third, wanted)) {
        shot = next;
        air = next_air;
        more *= 2.0;
      } else {
        more *= 0.3;
      }
    }
    forces_ = aim_.forces;
    return found && air == 1.0;
  }

  // Change of velocity by change of apogee, along the arcs that hit.
  [[nodiscard]] static Vector3d along_family(const Shot& shot) { return shot.jacobian.inverse().col(2); }
  // Change of speed by change of apogee, (m/s)/m: negative on the flat branch, positive on the lofted one.
  [[nodiscard]] static double speed_slope(const Shot& shot) {
    return shot.velocity.normalized().dot(along_family(shot));
  }

  // The arc that hits with another apogee, from one nearby that hits.
  std::optional<Shot> with_apogee(Shot shot, double apogee_m) {
    shot.velocity += along_family(shot) * (apogee_m - shot.outcome.value[2]);
    if (!home_in(shot, Third::apogee, apogee_m, true) || !differentiate(shot)) return std::nullopt;
    return shot;
  }

  // Secant search for where the speed's slope along the family of hitting arcs vanishes.
  std::optional<Shot> slowest() {
    Shot shot;
    shot.velocity = guess_->slowest();
    forces_.ballistic_coefficient_kg_m2.reset();
    const Outcome vacuum = shoot(shot.velocity);
    forces_ = aim_.forces;
    if (!vacuum.reaches || !find(shot, Third::apogee, vacuum.value[2]) || !differentiate(shot)) return std::nullopt;
    double slope = speed_slope(shot);
    const double lowest = std::max(aim_.launch.alt_m, aim_.aim.alt_m);
    double change = -std::copysign(0.02, slope) * (shot.outcome.value[2] - lowest);
    for (int i = 0; i < 30; ++i) {
      const double apogee = shot.outcome.value[2];
      const auto next = with_apogee(shot, apogee + change);
      if (!next) {
        change *= 0.3;
        if (std::abs(change) < 1.0) return std::nullopt;
        continue;
      }
      const double next_slope = speed_slope(*next);
      const double curvature = (next_slope - slope) / change;
      shot = *next;
      slope = next_slope;
      const double reach = 0.3 * (shot.outcome.value[2] - lowest);
      change = curvature > 0.0 ? -slope / curvature : -std::copysign(reach, slope);
      if (curvature > 0.0 && std::abs(slope * change) < 0.01) return shot;  // what is left to gain, twice over
      change = std::clamp(change, -reach, reach);
    }
    return std::nullopt;
  }

  base::Result<ArcSolution> of_apogee() {
    const double lowest = std::max(aim_.launch.alt_m, aim_.aim.alt_m);
    if (!(aim_.loft_value > lowest)) {
      return std::unexpected(base::Error{"an apogee of " + km(aim_.loft_value) + " is not above launch and aim",
                                         "the higher one lies at " + km(lowest), "raise the apogee"});
    }
    Shot shot;
    shot.velocity = guess_->of_apogee(aim_.loft_value);
    if (!find(shot, Third::apogee, aim_.loft_value) || !differentiate(shot)) {
      return std::unexpected(nothing_found());
    }
    return solution(shot);
  }

  base::Result<ArcSolution> of_speed() {
    const double wanted = aim_.loft_value;
    Shot shot;
    shot.velocity = guess_->of_speed(wanted, aim_.high_branch);
    if (home_in(shot, Third::speed, wanted) && differentiate(shot) && on_branch(shot)) return solution(shot);

    // Near the least speed the two branches meet and Newton's method wavers: walk along the family from the slowest
    // arc.
    auto from = slowest();
    if (!from) return std::unexpected(nothing_found());
    const double least = from->velocity.norm();
    if (wanted < least - 0.1) {
      return std::unexpected(base::Error{"no arc of " + mps(wanted) + " reaches the aim, " + km(range_m()) + " away",
                                         "the slowest one starts at " + mps(least),
                                         "give more speed or a shorter range"});
    }
    if (wanted <= least + 0.1) return solution(*from);
    const double lowest = std::max(aim_.launch.alt_m, aim_.aim.alt_m);
    double ratio = aim_.high_branch ? 1.1 : 0.9;
    std::optional<Shot> to;
    for (int i = 0; i < 60; ++i) {
      to = with_apogee(*from, lowest + ratio * (from->outcome.value[2] - lowest));
      if (!to) {
        ratio = 0.5 * (1.0 + ratio);
        if (std::abs(ratio - 1.0) < 0.01) break;
        continue;
      }
      if (to->velocity.norm() >= wanted) break;
      from = to;
    }
    if (!to || to->velocity.norm() < wanted) {
      return std::unexpected(
          base::Error{std::string("no ") + (aim_.high_branch ? "lofted" : "flat") + " arc of " + mps(wanted) +
                          " to an aim " + km(range_m()) + " away",
                      aim_.high_branch ? "it would fly for more than two hours" : "it would graze the ground",
                      aim_.high_branch ? "give less speed" : "give less speed or take the lofted arc"});
    }
    for (int i = 0; i < 60; ++i) {
      if (std::abs(from->velocity.norm() - wanted) < 1e-2) return solution(*from);
      auto middle = with_apogee(*from, 0.5 * (from->outcome.value[2] + to->outcome.value[2]));
      if (!middle) break;
      (middle->velocity.norm() < wanted ? from : to) = middle;
    }
    return std::unexpected(nothing_found());
  }

  [[nodiscard]] bool on_branch(const Shot& shot) const { return (speed_slope(shot) > 0.0) == aim_.high_branch; }

  [[nodiscard]] ArcSolution solution(const Shot& shot) const {
    ArcSolution s;
    s.start = start(shot.velocity);
    s.flight_time_s = shot.outcome.flight_time_s;
    s.apogee_alt_m = shot.outcome.value[2];
    s.miss_m = shot.outcome.miss_m;
    const Eigen::Matrix<double, 2, 3> impact = shot.jacobian.topRows<2>();
    const Eigen::Matrix<double, 3, 2> inverse = impact.transpose() * (impact * impact.transpose()).inverse();
    for (int row = 0; row < 3; ++row) {
      for (int column = 0; column < 2; ++column) {
        s.dvelocity_dimpact[static_cast<std::size_t>(row)][static_cast<std::size_t>(column)] = inverse(row, column);
      }
    }
    return s;
  }

  [[nodiscard]] double range_m() const { return geodesic_inverse(aim_.launch, aim_.aim, aim_.earth.shape).distance_m; }

  [[nodiscard]] base::Error nothing_found() const {
    std::string what = "no arc found to an aim " + km(range_m()) + " away";
    if (aim_.loft == LoftKind::apogee) what += " with an apogee of " + km(aim_.loft_value);
    if (aim_.loft == LoftKind::burnout_speed) what += " at " + mps(aim_.loft_value);
    return {what, "flights may last two hours and must come down on the aim",
            aim_.forces.ballistic_coefficient_kg_m2 && !aim_.forces.drag_on_descent_only
                ? "start at the height of burnout, or let drag act on descent only"
                : "try another loft"};
  }

  static std::string number(double value, const char* unit) {
    char text[64];
    std::snprintf(text, sizeof text, "%.6g %s", value, unit);
    return text;
  }
  static std::string km(double metres) { return number(metres * 1e-3, "km"); }
  static std::string mps(double speed) { return number(speed, "m/s"); }

  const ArcAim& aim_;
  ForceModel forces_;
  Position<Ecef> launch_;
  Site site_;
  std::unique_ptr<const ArcGuess> guess_;
  FlightOptions options_;
  Trajectory path_;
};

std::optional<base::Error> outside_domain(const ArcAim& aim) {
  for (const auto& [name, g] : {std::pair{"launch", aim.launch}, std::pair{"aim", aim.aim}}) {
    if (!std::isfinite(g.lat_rad) || !std::isfinite(g.lon_rad) || std::abs(g.lat_rad) > 0.5 * pi) {
      return base::Error{std::string("the ") + name + " is not a place", "latitude is from -90° to 90°", "correct it"};
    }
    if (!(g.alt_m >= -500.0 && g.alt_m <= 1.0e6)) {
      return base::Error{std::string("the ") + name + "'s height is out of reach", "from -500 m to 1000 km",
                         "correct it"};
    }
  }
  const auto& beta = aim.forces.ballistic_coefficient_kg_m2;
  if (beta && !(*beta > 0.0 && std::isfinite(*beta))) {
    return base::Error{"the ballistic coefficient is not positive", "it is m/(Cd·A) in kg/m²",
                       "leave it out for no drag"};
  }
  if (aim.loft != LoftKind::minimum_energy && !(aim.loft_value > 0.0 && std::isfinite(aim.loft_value))) {
    return base::Error{"the arc's apogee or speed is not positive", "", "give it, or take the minimum-energy arc"};
  }
  const Ellipsoid& shape = aim.earth.shape;
  const double mean = shape.equatorial_radius_m * (1.0 - shape.flattening / 3.0);
  const double range = geodesic_inverse(aim.launch, aim.aim, shape).distance_m;
  if (!(range >= 1.0e3)) {
    return base::Error{"launch and aim are less than 1 km apart", "an arc needs a direction", "move the aim away"};
  }
  if (range > 0.9935 * pi * mean) {
    return base::Error{"the aim lies opposite the launch on the Earth", "all directions are alike there",
                       "keep them at most " + std::to_string(static_cast<int>(0.9935e-3 * pi * mean)) + " km apart"};
  }
  return std::nullopt;
}

}  // namespace

base::Result<ArcSolution> solve_arc(const ArcAim& aim) {
  if (auto error = outside_domain(aim)) return std::unexpected(std::move(*error));
  return ArcSolver{aim}.solve();
}

}  // namespace iamd::geo
