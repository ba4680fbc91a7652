#include "iamd/geo/launch_shots.hpp"

#include <algorithm>
#include <cmath>
#include <numbers>

#include <Eigen/Dense>

#include "iamd/geo/frames.hpp"
#include "iamd/geo/vertical.hpp"

namespace iamd::geo {
namespace {

constexpr double pi = std::numbers::pi;

using Eigen::Matrix3d;
using Eigen::Vector3d;

}  // namespace

double LaunchShot::turn() const { return std::hypot(u[0], u[1]); }
Vector3d LaunchShot::along_family() const { return jacobian.inverse().col(2); }

LaunchShots::LaunchShots(const MissileAim& aim)
    : aim_{aim},
      line_{aim.aim ? geodesic_inverse(aim.launch, *aim.aim, aim.earth.shape) : GeodesicLine{}},
      azimuth_rad_{aim.aim ? line_.azimuth_from_rad : aim.azimuth_rad},
      ground_alt_m_{aim.aim ? aim.aim->alt_m : aim.launch.alt_m},
      chart_{aim.missile, aim.launch, azimuth_rad_, ground_alt_m_, aim.earth},
      last_burn_s_{aim.missile.stages.back().burn_s} {
  forces_.ballistic_coefficient_kg_m2 = aim.missile.payload_ballistic_coefficient_kg_m2;
  flight_.ground_alt_m = ascent_.ground_alt_m = ground_alt_m_;
  // As long as mass is left.
  const MissileStage& last = aim.missile.stages.back();
  most_burn_ = 1.0 + std::min(0.02, 0.5 * (last.structure_kg + aim.missile.payload_kg) / last.propellant_kg);
}

Steering LaunchShots::steering(const Vector3d& u) const {
  return {std::atan2(u[0], u[1]), chart_.kick_rad(std::hypot(u[0], u[1])), u[2] * last_burn_s_};
}

Vector3d LaunchShots::unknowns(double turn, double azimuth_rad, double burn) {
  return {turn * std::sin(azimuth_rad), turn * std::cos(azimuth_rad), burn};
}

Vector3d LaunchShots::directed(double turn, double burn) {
  double azimuth = azimuth_rad_;
  Vector3d u = unknowns(turn, azimuth, burn);
  for (int i = 0; i < 3; ++i) {
    const LaunchOutcome o = shoot(u);
    if (!o.reaches) break;
    const GeodesicLine line = geodesic_inverse(aim_.launch, o.impact, aim_.earth.shape);
    const double off = std::remainder(azimuth_rad_ - line.azimuth_from_rad, 2.0 * pi);
    if (std::abs(off) > 0.25 * pi) break;
    azimuth += off;
    u = unknowns(turn, azimuth, burn);
    if (std::abs(off) < 0.5 * degree) break;
  }
  return u;
}

LaunchOutcome LaunchShots::shoot(const Vector3d& u, Powered* powered) {
  LaunchOutcome o;
  if (!u.allFinite() || u[2] < chart_.least_burn() || u[2] > most_burn_) return o;
  path_.clear();
  const Ascent up = fly_ascent(aim_.missile, aim_.launch, steering(u), ascent_, &path_, aim_.earth);
  if (up.end != Ascent::End::cutoff) return o;
  if (powered != nullptr) *powered = {up, path_};
  const FlightResult flight = fall(up.end_state, up.end_s, &path_);
  if (flight.end != FlightEnd::ground) return o;
  o.impact = geodetic_from_ecef(flight.end_state.position, aim_.earth.shape);
  o.flight_time_s = flight.end_s;
  o.reaches = std::abs(o.impact.alt_m - ground_alt_m_) < 0.1;
  if (aim_.aim) {
    // On the map that keeps distances from the aim.
    const GeodesicLine off = geodesic_inverse(*aim_.aim, o.impact, aim_.earth.shape);
    o.value[0] = off.distance_m * std::sin(off.azimuth_from_rad);
    o.value[1] = off.distance_m * std::cos(off.azimuth_from_rad);
  }
  o.value[2] = apogee_alt();
  return o;
}

FlightResult LaunchShots::fall(const State<Ecef>& from, double from_s, Trajectory* path) const {
  return fly(from, from_s, forces_, flight_, path, aim_.earth);
}

double LaunchShots::range_m(const LaunchOutcome& outcome) const {
  return geodesic_inverse(aim_.launch, outcome.impact, aim_.earth.shape).distance_m;
}

// Height at the last moment of climbing.
double LaunchShots::apogee_alt() const {
  const auto climb = [&](const State<Ecef>& s) {
    const Vertical v = vertical(s.position, aim_.earth.shape);
    const double outward = s.position.x_m * s.velocity.x_mps + s.position.y_m * s.velocity.y_mps;
    return v.cos_lat * outward / std::max(v.rho_m, 1e-3) + v.sin_lat * s.velocity.z_mps;
  };
  const auto pieces = path_.pieces();
  for (std::size_t i = pieces.size(); i-- > 0;) {
    const TrajectoryPiece& piece = pieces[i];
    if (climb(state_at(piece, piece.start_s)) <= 0.0) continue;
    double low = piece.start_s;
    double high = piece.start_s + piece.length_s;
    for (int k = 0; k < 40 && high - low > 1e-4; ++k) {
      const double middle = 0.5 * (low + high);
      (climb(state_at(piece, middle)) > 0.0 ? low : high) = middle;
    }
    return geodetic_from_ecef(state_at(piece, high).position, aim_.earth.shape).alt_m;
  }
  return aim_.launch.alt_m;
}

bool LaunchShots::differentiate(LaunchShot& shot) {
  const double turn_step = 1e-4 * std::max(shot.turn(), 0.02);
  // Towards where the search may go.
  const double burn_step = shot.burn() > 1.0 ? -1e-4 : 1e-4;
  const Vector3d step{turn_step, turn_step, burn_step};
  for (int i = 0; i < 3; ++i) {
    Vector3d moved = shot.u;
    moved[i] += step[i];
    const LaunchOutcome o = shoot(moved);
    if (!o.reaches) return false;
    shot.jacobian.col(i) = (o.value - shot.outcome.value) / step[i];
  }
  return true;
}

// Metres, all three: shares of turn and burn count as of the way to the aim.
Vector3d LaunchShots::residual(const LaunchShot& shot, Third third, double wanted) const {
  Vector3d r = shot.outcome.value;
  if (third == Third::turn) r[2] = (shot.turn() - wanted) * line_.distance_m;
  if (third == Third::burn) r[2] = (shot.burn() - wanted) * line_.distance_m;
  if (third == Third::apogee) r[2] -= wanted;
  return r;
}

// Derivatives are renewed only when a step gains less than a factor ten, and mended after each step (Broyden 1965).
bool LaunchShots::home_in(LaunchShot& shot, Third third, double wanted, bool primed) {
  constexpr double close_enough_m = 0.1;
  shot.outcome = shoot(shot.u);
  if (!shot.outcome.reaches) return false;
  bool fresh = false;
  double bad = residual(shot, third, wanted).norm();
  double bad_before = 2.0 * bad;
  for (int i = 0; i < 60 && bad > close_enough_m; ++i) {
    if (i % 6 == 0) {  // give up where it crawls
      if (bad > 0.5 * bad_before) break;
      bad_before = bad;
    }
    if (!primed) {
      if (!differentiate(shot)) return false;
      primed = fresh = true;
    }
    Matrix3d slope = shot.jacobian;
    if (third == Third::turn) {
      slope.row(2) = line_.distance_m * Vector3d{shot.u[0], shot.u[1], 0.0}.transpose() / std::max(shot.turn(), 1e-12);
    }
    if (third == Third::burn) slope.row(2) = Vector3d{0.0, 0.0, line_.distance_m}.transpose();
    Vector3d change = -slope.inverse() * residual(shot, third, wanted);
    if (!change.allFinite()) return false;
    const double longest = 0.3 * std::max(shot.turn(), 0.1);
    change *= std::min({1.0, longest / std::hypot(change[0], change[1]), 0.2 / std::abs(change[2])});
    LaunchShot next = shot;
    double next_bad = bad;
    for (int cut = 0; cut < 8; ++cut, change *= 0.4) {
      next.u = shot.u + change;
      next.outcome = shoot(next.u);
      next_bad = next.outcome.reaches ? residual(next, third, wanted).norm() : bad;
      if (next_bad < 0.9 * bad || !fresh) break;  // not fresh: blame the derivatives before the step
    }
    const bool better = next_bad < bad;
    if (!better && fresh) break;
    if (next.outcome.reaches) {
      const Vector3d unforeseen = next.outcome.value - shot.outcome.value - shot.jacobian * (next.u - shot.u);
      next.jacobian += unforeseen * (next.u - shot.u).transpose() / (next.u - shot.u).squaredNorm();
    }
    if (next_bad > 0.1 * bad) primed = false;
    fresh = false;
    if (better) {
      shot = next;
      bad = next_bad;
    }
  }
  return bad < 2.0;
}

std::optional<LaunchShot> LaunchShots::with_apogee(LaunchShot shot, double apogee_m) {
  shot.u += shot.along_family() * (apogee_m - shot.apogee_alt_m());
  if (!home_in(shot, Third::apogee, apogee_m, true) || !differentiate(shot)) return std::nullopt;
  return shot;
}

}  // namespace iamd::geo
