#include "iamd/geo/launch_chart.hpp"

#include <algorithm>
#include <cmath>
#include <limits>
#include <numbers>
#include <utility>

#include "iamd/geo/eigen.hpp"
#include "iamd/geo/frames.hpp"
#include "iamd/geo/geodesic.hpp"

namespace iamd::geo {
namespace {

constexpr double pi = std::numbers::pi;

// Gain of the angle off the vertical from pitch-over to the last burnout, on a vertical ascent without air.
double turning_gain(const Missile& missile, double gm_m3_s2, double radius_m) {
  constexpr double steps_a_leg = 100.0;
  double speed = 0.0;
  double radius = radius_m;
  double logarithm = 0.0;
  const auto advance = [&](double mass_kg, double thrust, double flow_kg_s, double span_s) {
    const double dt = span_s / steps_a_leg;
    for (double i = 0.5; i < steps_a_leg; ++i) {
      const double g = gm_m3_s2 / (radius * radius);
      const double change = (thrust / (mass_kg - flow_kg_s * i * dt) - g) * dt;
      const double middle = std::max(speed + 0.5 * change, 1.0);
      if (middle > pitch_over_speed_mps) logarithm += (g / middle - middle / radius) * dt;
      speed = std::max(speed + change, 1.0);
      radius += middle * dt;
    }
  };
  for (std::size_t i = 0; i < missile.stages.size(); ++i) {
    const MissileStage& stage = missile.stages[i];
    advance(mass_at_ignition_kg(missile, i), thrust_n(stage), stage.propellant_kg / stage.burn_s, stage.burn_s);
    if (stage.coast_s > 0.0) advance(1.0, 0.0, 0.0, stage.coast_s);
  }
  return std::exp(std::clamp(logarithm, 0.0, 25.0));
}

// The ellipse on which a body would go on without air.
struct Ellipse {
  double apogee_alt_m = std::numeric_limits<double>::infinity();
  double swept_rad = 0.0;  // from here to where it comes back to the ground
};
Ellipse osculating(const State<Ecef>& s, double ground_alt_m, const Earth& earth) {
  const Eigen::Vector3d r = vector_of(s.position);
  const Eigen::Vector3d v = vector_of(s.velocity) + earth.rate_radps * Eigen::Vector3d{-r.y(), r.x(), 0.0};
  const double gm = earth.gm_m3_s2;
  const double alt = ellipsoid_height(s.position, earth.shape);
  const double ground = r.norm() - alt + ground_alt_m;
  const double energy = 0.5 * v.squaredNorm() - gm / r.norm();
  Ellipse ellipse;
  if (energy >= 0.0) return ellipse;
  const double axis = -0.5 * gm / energy;
  const double parameter = r.cross(v).squaredNorm() / gm;
  const double e = std::sqrt(std::max(0.0, 1.0 - parameter / axis));
  ellipse.apogee_alt_m = r.dot(v) <= 0.0 ? alt : axis * (1.0 + e) - ground + ground_alt_m;
  const auto anomaly = [&](double radius) { return std::acos(std::clamp((parameter / radius - 1.0) / e, -1.0, 1.0)); };
  const double here = r.dot(v) > 0.0 ? anomaly(r.norm()) : 2.0 * pi - anomaly(r.norm());
  if (e > 0.0) ellipse.swept_rad = 2.0 * pi - anomaly(ground) - here;
  return ellipse;
}

}  // namespace

LaunchChart::LaunchChart(const Missile& missile, const Geodetic& launch, double azimuth_rad, double ground_alt_m,
                         const Earth& earth)
    : missile_{missile}, launch_{launch}, azimuth_rad_{azimuth_rad}, ground_alt_m_{ground_alt_m}, earth_{earth} {
  gain_ = turning_gain(missile, earth.gm_m3_s2, earth.shape.equatorial_radius_m);
  ignition_s_ = burn_times(missile).back().ignition_s;
  // Some four degrees of predicted turn at first, more and more later; what turns too early falls to the ground soon.
  double turn = 0.0;
  for (int fallen = 0; turn < 60.0 && fallen < 2 && kick_rad(turn) < 80.0 * degree; turn += 0.03 + 0.13 * turn) {
    if (!add(flown_.size(), turn)) ++fallen;
  }
  // More of them where the ranges of neighbours differ much: flat flights of long-range missiles.
  double burn = 1.0;
  while (burn > 0.1 && row(burn).escapes) burn -= 0.15;
  for (int round = 0; round < 6; ++round) {
    const ChartRow coarse = row(std::max(burn, least_burn_));
    const auto farthest = coarse.farthest();
    if (!farthest) break;
    for (std::size_t i = coarse.flights.size(); i-- > 1;) {
      const ChartFlight& before = coarse.flights[i - 1];
      const ChartFlight& after = coarse.flights[i];
      const bool apart = std::abs(before.downrange_m - after.downrange_m) > 0.12 * std::abs(farthest->downrange_m);
      if (apart && (before.lands || after.lands)) add(i, 0.5 * (before.turn + after.turn));
    }
  }
}

bool LaunchChart::add(std::size_t place, double turn) {
  FlightOptions options;
  options.tolerance_m = 0.1;
  options.tolerance_mps = 1e-3;
  options.longest_step_s = 10.0;
  options.ground_alt_m = ground_alt_m_;
  Flown flown{turn, {}};
  const Steering steering{.azimuth_rad = azimuth_rad_, .kick_rad = kick_rad(turn)};
  const Ascent ascent = fly_ascent(missile_, launch_, steering, options, &flown.ascent, earth_);
  if (ascent.end == Ascent::End::too_slow || ascent.end == Ascent::End::not_finite) return false;
  if (missile_.stages.size() == 1) least_burn_ = std::min(1.0, ascent.turn_s / missile_.stages.front().burn_s);
  flown_.insert(flown_.begin() + static_cast<std::ptrdiff_t>(place), std::move(flown));
  return ascent.end == Ascent::End::cutoff;
}

double LaunchChart::kick_rad(double turn) const { return 2.0 * std::atan(turn / gain_); }

double LaunchChart::downrange(const Position<Ecef>& impact, double about_m) const {
  const GeodesicLine line = geodesic_inverse(launch_, geodetic_from_ecef(impact, earth_.shape), earth_.shape);
  const double along = std::cos(line.azimuth_from_rad - azimuth_rad_);
  const double around = 2.0 * pi * earth_.shape.equatorial_radius_m;
  const double distance = std::copysign(line.distance_m, along);
  return distance + around * std::round((about_m - distance) / around);
}

ChartRow LaunchChart::row(double burn) const {
  FlightOptions options;
  options.tolerance_m = 0.1;
  options.tolerance_mps = 1e-3;
  options.initial_step_s = 10.0;
  ForceModel forces;
  forces.ballistic_coefficient_kg_m2 = missile_.payload_ballistic_coefficient_kg_m2;
  const double cutoff_s = ignition_s_ + burn * missile_.stages.back().burn_s;
  ChartRow row;
  std::vector<Flight> flights;
  for (const Flown& flown : flown_) {
    ChartFlight& chart = row.flights.emplace_back();
    chart.turn = flown.turn;
    if (flown.ascent.end_s() < cutoff_s - 1e-6) continue;
    chart.lands = true;
    const State<Ecef> start = flown.ascent.at(cutoff_s);
    const Ellipse ellipse = osculating(start, ground_alt_m_, earth_);
    chart.apogee_alt_m = ellipse.apogee_alt_m;
    chart.downrange_m = ellipse.swept_rad * earth_.shape.equatorial_radius_m;
    flights.push_back({.start = start, .forces = forces, .ground_alt_m = ground_alt_m_});
  }
  fly_all(flights, options, earth_);
  auto flight = flights.begin();
  for (ChartFlight& chart : row.flights) {
    if (!chart.lands) continue;
    chart.lands = flight->result.end == FlightEnd::ground;
    if (chart.lands) chart.downrange_m = downrange(flight->result.end_state.position, chart.downrange_m);
    row.escapes = row.escapes || !chart.lands;
    ++flight;
  }
  return row;
}

std::optional<std::size_t> ChartRow::farthest_charted() const {
  std::optional<std::size_t> best;
  for (std::size_t i = 0; i < flights.size(); ++i) {
    if (flights[i].lands && (!best || flights[i].downrange_m > flights[*best].downrange_m)) best = i;
  }
  return best;
}

std::optional<ChartFlight> ChartRow::farthest() const {
  const auto found = farthest_charted();
  if (!found) return std::nullopt;
  const std::size_t best = *found;
  ChartFlight top = flights[best];
  if (best == 0 || best + 1 == flights.size() || !flights[best - 1].lands || !flights[best + 1].lands) return top;
  const ChartFlight& before = flights[best - 1];
  const ChartFlight& after = flights[best + 1];
  // Newton's form of the parabola through three flights.
  const double left = (top.downrange_m - before.downrange_m) / (top.turn - before.turn);
  const double right = (after.downrange_m - top.downrange_m) / (after.turn - top.turn);
  const double bend = (right - left) / (after.turn - before.turn);
  if (!(bend < 0.0)) return top;
  const double peak = 0.5 * (before.turn + top.turn) - 0.5 * left / bend;
  const auto parabola = [&](double x) {
    return before.downrange_m + left * (x - before.turn) + bend * (x - before.turn) * (x - top.turn);
  };
  const double share = (peak - before.turn) / (after.turn - before.turn);
  top.turn = peak;
  top.downrange_m = parabola(peak);
  top.apogee_alt_m = before.apogee_alt_m + share * (after.apogee_alt_m - before.apogee_alt_m);
  return top;
}

std::optional<ChartFlight> ChartRow::reaching(double downrange_m, bool lofted) const {
  const auto best = farthest_charted();
  if (!best) return std::nullopt;
  const auto between = [&](const ChartFlight& a, const ChartFlight& b) -> std::optional<ChartFlight> {
    if (!a.lands || !b.lands) return std::nullopt;
    const double share = (downrange_m - a.downrange_m) / (b.downrange_m - a.downrange_m);
    if (!(share >= 0.0 && share <= 1.0)) return std::nullopt;
    return ChartFlight{a.turn + share * (b.turn - a.turn), true, downrange_m,
                       a.apogee_alt_m + share * (b.apogee_alt_m - a.apogee_alt_m)};
  };
  if (lofted) {
    for (std::size_t i = *best; i > 0; --i) {
      if (auto found = between(flights[i - 1], flights[i])) return found;
    }
  } else {
    for (std::size_t i = *best; i + 1 < flights.size(); ++i) {
      if (auto found = between(flights[i], flights[i + 1])) return found;
    }
  }
  return std::nullopt;
}

std::optional<ChartFlight> ChartRow::most_depressed() const {
  for (std::size_t i = flights.size(); i-- > 0;) {
    if (flights[i].lands) return flights[i];
  }
  return std::nullopt;
}

}  // namespace iamd::geo
