#include "iamd/geo/missile_launch.hpp"

#include <algorithm>
#include <cmath>
#include <limits>
#include <numbers>
#include <string>
#include <utility>

#include <Eigen/Dense>

#include "iamd/geo/eigen.hpp"
#include "iamd/geo/frames.hpp"
#include "iamd/geo/geodesic.hpp"
#include "iamd/geo/launch_domain.hpp"
#include "iamd/geo/launch_shots.hpp"
#include "iamd/geo/zero.hpp"

namespace iamd::geo {
namespace {

constexpr double pi = std::numbers::pi;

using Eigen::Vector3d;

class LaunchSolver {
 public:
  explicit LaunchSolver(const MissileAim& aim) : aim_{aim}, shots_{aim} {}

  base::Result<MissileLaunch> solve() {
    if (!aim_.aim) return aim_.loft == MissileLoft::apogee ? one_way_apogee() : farthest_one_way();
    switch (aim_.loft) {
      case MissileLoft::high:
        return full_burn(true);
      case MissileLoft::low:
        return full_burn(false);
      case MissileLoft::apogee:
        return of_apogee();
      case MissileLoft::minimum_energy:
      case MissileLoft::maximum_range:
        break;
    }
    return least_energy();
  }

 private:
  using Third = LaunchShots::Third;

  // The least share of the burn with which the chart's farthest flight reaches the aim.
  [[nodiscard]] std::pair<double, std::optional<ChartFlight>> charted_least() const {
    double low = chart().least_burn();
    double high = 1.0;
    std::optional<ChartFlight> best;
    for (int i = 0; i < 14; ++i) {
      const double middle = i == 0 ? high : 0.5 * (low + high);
      const ChartRow row = chart().row(middle);
      const auto farthest = row.farthest();
      const bool enough = row.escapes || (farthest && farthest->downrange_m >= way_m());
      if (farthest && (!row.escapes || !best)) best = farthest;
      if (i == 0 && !enough) return {1.0, best};
      if (i > 0 || enough) (enough ? high : low) = middle;
      if (farthest && !row.escapes && std::abs(farthest->downrange_m / way_m() - 1.0) < 0.02) return {middle, farthest};
    }
    return {0.5 * (low + high), best};
  }

  // Secant search for where the burn's slope along the family of hitting launches vanishes.
  std::optional<LaunchShot> least_burn() {
    const auto [burn, charted] = charted_least();
    if (!charted) return std::nullopt;
    LaunchShot shot;
    shot.u = shots_.directed(charted->turn, std::clamp(burn, chart().least_burn() + 1e-3, 1.0));
    if (!shots_.home_in(shot, Third::turn, charted->turn) || !shots_.differentiate(shot)) return std::nullopt;
    double slope = shot.burn_slope();
    double change = -std::copysign(0.02, slope) * above_ground(shot);
    for (int i = 0; i < 30; ++i) {
      const auto next = shots_.with_apogee(shot, shot.apogee_alt_m() + change);
      if (!next) {
        change *= 0.3;
        if (std::abs(change) < 1.0) return std::nullopt;
        continue;
      }
      const double next_slope = next->burn_slope();
      const double curvature = (next_slope - slope) / change;
      shot = *next;
      slope = next_slope;
      const double reach = 0.3 * above_ground(shot);
      change = curvature > 0.0 ? -slope / curvature : -std::copysign(reach, slope);
      if (curvature > 0.0 && std::abs(slope * change) < 2e-4) return shot;  // what is left to gain, twice over
      change = std::clamp(change, -reach, reach);
    }
    return std::nullopt;
  }
  [[nodiscard]] double above_ground(const LaunchShot& shot) const {
    return std::max(shot.apogee_alt_m() - std::max(aim_.launch.alt_m, shots_.ground_alt_m()), 100.0);
  }

  // ---- With an aim

  base::Result<MissileLaunch> least_energy() {
    if (charted_out_of_reach()) return std::unexpected(why_not_reached());
    const auto shot = least_burn();
    if (shot && shot->burn() <= 1.0) return solution(*shot);
    return std::unexpected(why_not_reached());
  }

  base::Result<MissileLaunch> full_burn(bool lofted) {
    if (charted_out_of_reach()) return std::unexpected(why_not_reached());
    const ChartRow row = chart().row(1.0);
    const auto charted = row.reaching(way_m(), lofted);
    LaunchShot shot;
    if (charted || lofted) {
      shot.u = shots_.directed(charted ? charted->turn : 0.01, 1.0);
      if (shots_.home_in(shot, Third::burn, 1.0) && shots_.differentiate(shot) && (shot.burn_slope() > 0.0) == lofted) {
        return solution(shot);
      }
    }
    if (auto error = too_near_at_full_burn(row, lofted)) return std::unexpected(*error);
    // Near the greatest range the two branches meet and Newton's method wavers: walk along the family from the least
    // burn.
    auto from = least_burn();
    if (!from || from->burn() > 1.0) return std::unexpected(why_not_at_full_burn(lofted));
    std::optional<LaunchShot> to;
    double ratio = lofted ? 1.1 : 0.9;
    for (int i = 0; i < 60; ++i) {
      to = shots_.with_apogee(*from, aim_.launch.alt_m + ratio * (from->apogee_alt_m() - aim_.launch.alt_m));
      if (!to) {
        ratio = 0.5 * (1.0 + ratio);
        if (std::abs(ratio - 1.0) < 0.01) break;
        continue;
      }
      if (to->burn() >= 1.0) break;
      from = to;
    }
    for (int i = 0; to && to->burn() >= 1.0 && i < 60; ++i) {
      LaunchShot middle = *from;
      if (std::abs(from->burn() - 1.0) < 1e-6) return solution(*from);
      const double farthest_step = std::abs(to->apogee_alt_m() - from->apogee_alt_m());
      const double step = std::clamp((1.0 - from->burn()) / from->burn_slope(), -farthest_step, farthest_step);
      middle.u += from->along_family() * step;
      if (shots_.home_in(middle, Third::burn, 1.0) && shots_.differentiate(middle) &&
          (middle.burn_slope() > 0.0) == lofted) {
        return solution(middle);
      }
      auto half = shots_.with_apogee(*from, 0.5 * (from->apogee_alt_m() + to->apogee_alt_m()));
      if (!half) break;
      (half->burn() < 1.0 ? from : to) = half;
    }
    return std::unexpected(why_not_at_full_burn(lofted));
  }

  base::Result<MissileLaunch> of_apogee() {
    const double wanted = aim_.apogee_alt_m;
    const double lowest = std::max(aim_.launch.alt_m, shots_.ground_alt_m());
    if (!(wanted > lowest)) {
      return std::unexpected(base::Error{"an apogee of " + in_km(wanted) + " is not above launch and aim",
                                         "the higher one lies at " + in_km(lowest), "raise the apogee"});
    }
    if (charted_out_of_reach()) return std::unexpected(why_not_reached());
    LaunchShot shot;
    if (const auto charted = charted_apogee()) {
      // Where the chart is steep it leads astray at one burn, and not at the next.
      for (const double more_burn : {0.0, -0.015, -0.03, 0.015}) {
        const double burn = std::clamp(charted->burn + more_burn, chart().least_burn() + 1e-3, 1.0);
        const auto reaching = chart().row(burn).reaching(way_m(), charted->lofted);
        if (!reaching && more_burn != 0.0) continue;
        shot.u = shots_.directed(reaching ? reaching->turn : charted->turn, burn);
        if (shots_.home_in(shot, Third::apogee, wanted) && shots_.differentiate(shot)) {
          if (shot.burn() <= 1.0) return solution(shot);
          break;
        }
      }
    }
    // The flights at full burn are the limits.
    for (const bool lofted : {true, false}) {
      const auto limit = full_burn(lofted);
      if (!limit || (wanted > limit->apogee_alt_m) != lofted) continue;
      return std::unexpected(apogee_out_of_reach(lofted, limit->apogee_alt_m));
    }
    if (auto gap = between_branches()) return std::unexpected(*gap);
    // Along the family from the least burn.
    auto at = least_burn();
    if (!at || at->burn() > 1.0) return std::unexpected(why_not_reached());
    double stride = 1.0;  // logarithm of the ratio of heights
    for (int i = 0; i < 40 && stride > 1e-3; ++i) {
      const double height = at->apogee_alt_m() - aim_.launch.alt_m;
      const double to_go = std::log((wanted - aim_.launch.alt_m) / height);
      const double by = std::clamp(to_go, -stride, stride);
      const auto next =
          shots_.with_apogee(*at, std::abs(to_go) <= stride ? wanted : aim_.launch.alt_m + height * std::exp(by));
      if (!next || next->burn() > 1.0) {
        stride *= 0.3;
        continue;
      }
      at = next;
      if (std::abs(to_go) <= stride) return solution(*at);
      stride = std::min(2.0 * stride, 1.0);
    }
    return std::unexpected(apogee_out_of_reach(wanted > at->apogee_alt_m(), at->apogee_alt_m()));
  }
  // Where on the chart a launch nearly hits with the apogee.
  struct ChartedApogee {
    double turn = 0.0;
    double burn = 0.0;
    bool lofted = false;
  };
  [[nodiscard]] std::optional<ChartedApogee> charted_apogee() const {
    const auto [least, best] = charted_least();
    if (!best) return std::nullopt;
    const bool lofted = aim_.apogee_alt_m > best->apogee_alt_m;
    double low = least;
    double high = 1.0;
    ChartFlight found = *best;
    double burn = least;
    for (int i = 0; i < 10; ++i) {
      const double middle = i == 0 ? high : 0.5 * (low + high);
      const auto reaching = chart().row(middle).reaching(way_m(), lofted);
      const bool beyond = !reaching || (reaching->apogee_alt_m > aim_.apogee_alt_m) == lofted;
      if (reaching) {
        found = *reaching;
        burn = middle;
        if (std::abs(found.apogee_alt_m / aim_.apogee_alt_m - 1.0) < 0.02) break;
      }
      if (i == 0 && !beyond) {  // not even at full burn
        if (std::abs(std::log(found.apogee_alt_m / aim_.apogee_alt_m)) > 0.1) return std::nullopt;
        break;
      }
      (beyond ? high : low) = middle;
    }
    return ChartedApogee{found.turn, burn, lofted};
  }

  // ---- Without an aim

  // The turn with the greatest range at a burn, by golden section; none where nothing lands.
  std::optional<LaunchShot> farthest(double burn, bool towards_aim) {
    const ChartRow row = chart().row(burn);
    const auto charted = row.farthest();
    if (!charted) return std::nullopt;
    double before = 0.0;
    double after = charted->turn;
    for (const ChartFlight& flight : row.flights) {
      if (flight.turn < charted->turn) before = flight.turn;
      after = flight.turn;
      if (flight.turn > charted->turn) break;
    }
    LaunchShot best;
    double best_range = -1.0;
    const auto range = [&](double turn) {
      LaunchShot shot;
      double azimuth = shots_.azimuth_rad();
      for (int i = 0; i < (towards_aim ? 4 : 1); ++i) {
        shot.u = LaunchShots::unknowns(turn, azimuth, burn);
        shot.outcome = shots_.shoot(shot.u);
        if (!shot.outcome.reaches) return -1.0;
        const GeodesicLine line = geodesic_inverse(aim_.launch, shot.outcome.impact, aim_.earth.shape);
        azimuth += std::remainder(shots_.azimuth_rad() - line.azimuth_from_rad, 2.0 * pi);
      }
      const double reached = shots_.range_m(shot.outcome);
      if (reached > best_range) {
        best = shot;
        best_range = reached;
      }
      return reached;
    };
    constexpr double golden = 0.6180339887498949;
    double inner = after - golden * (after - before);
    double outer = before + golden * (after - before);
    double range_inner = range(inner);
    double range_outer = range(outer);
    while (after - before > 2e-3 * after) {
      if (range_inner > range_outer) {
        after = std::exchange(outer, inner);
        range_outer = range_inner;
        inner = after - golden * (after - before);
        range_inner = range(inner);
      } else {
        before = std::exchange(inner, outer);
        range_inner = range_outer;
        outer = before + golden * (after - before);
        range_outer = range(outer);
      }
    }
    if (best_range < 0.0) return std::nullopt;
    return best;
  }

  base::Result<MissileLaunch> farthest_one_way() {
    const auto shot = farthest(1.0, false);
    const ChartRow row = chart().row(1.0);
    const double half_around = pi * aim_.earth.shape.equatorial_radius_m;
    const bool around = std::ranges::any_of(
        row.flights, [&](const ChartFlight& f) { return f.lands && f.downrange_m > 0.99 * half_around; });
    if (row.escapes || around) {
      return std::unexpected(base::Error{"the missile has no greatest range",
                                         "it flies half around the Earth or farther", "give an aim or an apogee"});
    }
    if (!shot) return std::unexpected(nothing_lands());
    return solution(*shot);
  }

  base::Result<MissileLaunch> one_way_apogee() {
    const double wanted = aim_.apogee_alt_m;
    const auto apogee = [&](double turn) {
      const LaunchOutcome o = shots_.shoot(LaunchShots::unknowns(turn, shots_.azimuth_rad(), 1.0));
      return o.reaches ? o.value[2] - wanted : std::numeric_limits<double>::quiet_NaN();
    };
    // From vertical on, apogees fall.
    const ChartRow row = chart().row(1.0);
    double above = -1.0;  // a turn whose apogee is too high
    double highest = -1.0;
    double lowest = -1.0;
    for (const ChartFlight& flight : row.flights) {
      if (!flight.lands) continue;
      const double over = apogee(flight.turn);
      if (!std::isfinite(over)) continue;
      highest = std::max(highest, over + wanted);
      lowest = over + wanted;
      if (over >= 0.0) {
        above = flight.turn;
        continue;
      }
      if (above < 0.0) break;
      LaunchShot shot;
      shot.u =
          LaunchShots::unknowns(zero_of(apogee, above, flight.turn, 1e-12 * flight.turn), shots_.azimuth_rad(), 1.0);
      shot.outcome = shots_.shoot(shot.u);
      if (shot.outcome.reaches && std::abs(shot.apogee_alt_m() - wanted) < 10.0) return solution(shot);
      break;
    }
    if (highest < 0.0) return std::unexpected(nothing_lands());
    return std::unexpected(base::Error{"an apogee of " + in_km(wanted) + " is out of reach",
                                       "at full burn apogees lie between " + in_km(lowest) + " and " + in_km(highest),
                                       "give one between them"});
  }

  // ---- The answer

  base::Result<MissileLaunch> solution(LaunchShot shot) {
    shot.u[2] = std::min(shot.u[2], 1.0);
    LaunchShots::Powered powered;
    const LaunchOutcome o = shots_.shoot(shot.u, &powered);
    const Ascent& ascent = powered.ascent;
    MissileLaunch s;
    s.steering = shots_.steering(shot.u);
    s.burns = burn_times(aim_.missile, s.steering.last_burn_s);
    s.ascent = std::move(powered.path);
    s.cutoff = ascent.end_state;
    s.cutoff_s = ascent.end_s;
    s.unburnt_kg = aim_.missile.stages.back().propellant_kg * (1.0 - shot.burn());
    s.flight_time_s = o.flight_time_s;
    s.apogee_alt_m = o.value[2];
    s.impact = o.impact;
    s.range_m = shots_.range_m(o);
    s.miss_m = aim_.aim ? std::hypot(o.value[0], o.value[1]) : 0.0;
    if (!o.reaches || s.miss_m > 20.0) return std::unexpected(nothing_found());

    // The last burn, or from an earlier ignition on where that is too short.
    s.error_from_s = ascent.rise_s;
    for (const BurnTimes& burn : s.burns) {
      if (burn.ignition_s > ascent.turn_s && burn.ignition_s < s.cutoff_s - 10.0) s.error_from_s = burn.ignition_s;
    }
    const Site here{o.impact, aim_.earth.shape};
    const double third_s = (s.cutoff_s - s.error_from_s) / 3.0;
    constexpr double step_mps = 0.1;
    Eigen::Matrix<double, 2, 3> slope;
    for (int axis = 0; axis < 3; ++axis) {
      Vector3d v = Vector3d::Zero();
      v[axis] = step_mps;
      const State<Ecef> strayed{position_of<Ecef>(vector_of(s.cutoff.position) + third_s * v),
                                velocity_of<Ecef>(vector_of(s.cutoff.velocity) + v)};
      const FlightResult flight = shots_.fall(strayed, s.cutoff_s, nullptr);
      if (flight.end != FlightEnd::ground) return std::unexpected(nothing_found());
      const Position<Enu> off = here.to_enu(flight.end_state.position);
      slope.col(axis) = Eigen::Vector2d{off.x_m, off.y_m} / step_mps;
    }
    const Eigen::Matrix<double, 3, 2> inverse = slope.transpose() * (slope * slope.transpose()).inverse();
    for (int row = 0; row < 3; ++row) {
      for (int column = 0; column < 2; ++column) {
        s.dvelocity_dimpact[static_cast<std::size_t>(row)][static_cast<std::size_t>(column)] = inverse(row, column);
      }
    }
    return s;
  }

  // ---- What is wrong

  [[nodiscard]] std::string aim_away() const { return "an aim " + in_km(way_m()) + " away"; }

  base::Error why_not_reached() {
    if (auto error = out_of_reach()) return *error;
    const auto near = farthest(chart().least_burn() + 1e-6, true);
    const double range = near ? shots_.range_m(near->outcome) : 0.0;
    if (range <= way_m()) return nothing_found();
    return {aim_away() + " is too near for a flight of minimum energy",
            "without any burn of the last stage it still reaches " + in_km(range),
            "take loft: high, loft: low or an apogee, or leave a stage out"};
  }
  std::optional<base::Error> out_of_reach() {
    const auto far = farthest(1.0, true);
    const ChartRow row = chart().row(1.0);
    const auto charted = row.farthest();
    if (!far || row.escapes || charted->downrange_m > 1.05 * way_m()) return std::nullopt;
    const double range = shots_.range_m(far->outcome);
    if (range >= way_m()) return std::nullopt;
    return base::Error{aim_away() + " is out of reach", "the greatest range in that direction is " + in_km(range),
                       "move the aim nearer, lighten the payload or add propellant"};
  }
  base::Error why_not_at_full_burn(bool lofted) {
    if (auto error = out_of_reach()) return *error;
    return {std::string("no ") + (lofted ? "lofted" : "depressed") + " flight at full burn to " + aim_away(),
            lofted ? "it would stay up for more than two hours"
                   : "at full burn it stays up too long, or comes down too early",
            "take loft: minimum_energy or an apogee"};
  }
  [[nodiscard]] std::optional<base::Error> too_near_at_full_burn(const ChartRow& row, bool lofted) const {
    const auto depressed = row.most_depressed();
    if (lofted || !depressed || depressed->downrange_m < way_m()) return std::nullopt;
    return base::Error{aim_away() + " is too near for a depressed flight at full burn",
                       "its most depressed flight goes about " + in_km(depressed->downrange_m) + " far",
                       "take loft: high or loft: minimum_energy"};
  }
  // By so much that only the error remains to be written.
  [[nodiscard]] bool charted_out_of_reach() const {
    const ChartRow row = chart().row(1.0);
    const auto far = row.farthest();
    return !row.escapes && far && far->downrange_m < 0.95 * way_m();
  }
  [[nodiscard]] base::Error apogee_out_of_reach(bool higher, double limit_m) const {
    return {"an apogee of " + in_km(aim_.apogee_alt_m) + " is out of reach on the way to " + aim_away(),
            std::string(higher ? "the highest" : "the lowest") + " flight that hits peaks at " + in_km(limit_m),
            higher ? "lower the apogee" : "raise the apogee"};
  }
  // Where even the shortest burn flies farther than the aim, lofted and depressed flights that hit are apart.
  [[nodiscard]] std::optional<base::Error> between_branches() const {
    const ChartRow row = chart().row(chart().least_burn());
    const auto depressed = row.reaching(way_m(), false);
    const auto lofted = row.reaching(way_m(), true);
    if (!lofted || aim_.apogee_alt_m > 1.1 * lofted->apogee_alt_m) return std::nullopt;
    if (depressed && aim_.apogee_alt_m < 0.9 * depressed->apogee_alt_m) return std::nullopt;
    std::string why = "even without the last stage's burn it would fly farther; lofted flights that hit peak above " +
                      in_km(lofted->apogee_alt_m);
    if (depressed) why += ", depressed ones below " + in_km(depressed->apogee_alt_m);
    return base::Error{"an apogee of " + in_km(aim_.apogee_alt_m) + " is out of reach on the way to " + aim_away(), why,
                       "change the apogee"};
  }
  [[nodiscard]] base::Error nothing_lands() const {
    return {"no flight of this missile comes down", "flights may last two hours", "give it less energy"};
  }
  [[nodiscard]] base::Error nothing_found() const {
    return {"no launch found to " + aim_away(), "flights may last two hours and must come down on the aim",
            "try another loft"};
  }

  [[nodiscard]] const LaunchChart& chart() const { return shots_.chart(); }
  [[nodiscard]] double way_m() const { return shots_.line().distance_m; }

  const MissileAim& aim_;
  LaunchShots shots_;
};

}  // namespace

base::Result<MissileLaunch> solve_launch(const MissileAim& aim) {
  if (auto error = outside_domain(aim)) return std::unexpected(std::move(*error));
  return LaunchSolver{aim}.solve();
}

TrajectoryPiece with_thrust_error(const TrajectoryPiece& piece, double from_s, double to_s, const Velocity<Ecef>& v) {
  if (piece.start_s < from_s - 1e-9) return piece;
  TrajectoryPiece strayed = piece;
  const double span_s = to_s - from_s;
  const double a = (piece.start_s - from_s) / span_s;  // s at the piece's start, and its growth over the piece
  const double b = piece.length_s / span_s;
  const double cube[4] = {a * a * a, 3.0 * a * a * b, 3.0 * a * b * b, b * b * b};
  const double size[3] = {v.x_mps * span_s / 3.0, v.y_mps * span_s / 3.0, v.z_mps * span_s / 3.0};
  for (std::size_t axis = 0; axis < 3; ++axis) {
    for (std::size_t power = 0; power < 4; ++power) strayed.coefficient[axis][power] += size[axis] * cube[power];
  }
  return strayed;
}

}  // namespace iamd::geo
