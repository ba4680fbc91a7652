#include "iamd/battle/path_prediction.hpp"

#include <algorithm>
#include <array>
#include <cmath>

#include "iamd/geo/eigen.hpp"
#include "iamd/geo/flight.hpp"
#include "iamd/geo/frames.hpp"

namespace iamd::battle {
namespace {

using Eigen::Vector3d;

double height_m(const Vector3d& p) { return geo::ellipsoid_height(geo::position_of<geo::Ecef>(p)); }

void predict_ballistic(const tracking::Track& track, const PredictionOptions& options, PredictedPath& out) {
  const geo::ForceModel forces{.ballistic_coefficient_kg_m2 = options.ballistic_coefficient_kg_m2};
  const geo::FlightOptions flight{.tolerance_m = options.tolerance_m,
                                  .tolerance_mps = 1e-2 * options.tolerance_m,
                                  .initial_step_s = 5.0,
                                  .longest_step_s = 60.0,
                                  .longest_flight_s = options.longest_s};
  const geo::FlightResult end = geo::fly(track.state, track.time.seconds(), forces, flight, &out.path);
  out.to_ground = end.end == geo::FlightEnd::ground;
  for (const geo::TrajectoryPiece& piece : out.path.pieces()) {
    const auto& c = piece.coefficient;
    const double speed = std::sqrt(c[0][1] * c[0][1] + c[1][1] * c[1][1] + c[2][1] * c[2][1]) / piece.length_s;
    out.speed_max_mps = std::max(out.speed_max_mps, speed);
  }
  out.speed_max_mps = std::max(out.speed_max_mps, geo::norm(end.end_state.velocity));
}

// Level flight in the plane of present position and horizontal velocity.
class LevelFlight {
 public:
  LevelFlight(const tracking::Track& track) {
    const Vector3d p = geo::vector_of(track.state.position);
    const Vector3d v = geo::vector_of(track.state.velocity);
    up_ = p.normalized();
    const double climb = v.dot(up_);
    const Vector3d horizontal = v - climb * up_;
    speed_mps_ = std::max(horizontal.norm(), 1e-3);
    forward_ = horizontal.norm() > 1e-3 ? Vector3d{horizontal / horizontal.norm()} : up_.unitOrthogonal();
    alt_m_ = height_m(p);
    radius_m_ = p.norm();
    climb_mps_ = std::clamp(climb - sink(up_, forward_), -most_climb_mps, most_climb_mps);
    // So that it levels off at the floor.
    climb_mps_ = std::max(climb_mps_, (std::min(alt_m_, lowest_m) - alt_m_) / settling_s);
  }
  struct Point {
    geo::State<geo::Ecef> state;
    std::array<double, 3> acceleration;
  };
  [[nodiscard]] Point at(double t_s) const {
    const double rate = speed_mps_ / radius_m_;
    const double angle = rate * t_s;
    const Vector3d radial = std::cos(angle) * up_ + std::sin(angle) * forward_;
    const Vector3d tangent = std::cos(angle) * forward_ - std::sin(angle) * up_;
    const double left = std::exp(-t_s / settling_s);
    const double alt = alt_m_ + climb_mps_ * settling_s * (1.0 - left);
    // The radius for this height, by two corrections from the last known one.
    double radius = radius_m_ + alt - alt_m_;
    for (int i = 0; i < 2; ++i) radius += alt - height_m(radius * radial);
    const double bend = -2.0 * geo::semi_major_axis_m * geo::flattening * rate * rate *
                        (tangent.z() * tangent.z() - radial.z() * radial.z());
    const double climb = climb_mps_ * left + sink(radial, tangent);
    const double climb_rate = -climb_mps_ * left / settling_s + bend;
    const Vector3d p = radius * radial;
    const Vector3d v = radius * rate * tangent + climb * radial;
    const Vector3d a = (climb_rate - radius * rate * rate) * radial + 2.0 * climb * rate * tangent;
    return {{geo::position_of<geo::Ecef>(p), geo::velocity_of<geo::Ecef>(v)}, {a.x(), a.y(), a.z()}};
  }

 private:
  // The ellipsoid's radius is about a (1 - f sin² φ): the rate at which it changes with latitude on the way.
  [[nodiscard]] double sink(const Vector3d& radial, const Vector3d& tangent) const {
    return -2.0 * geo::semi_major_axis_m * geo::flattening * radial.z() * tangent.z() * speed_mps_ / radius_m_;
  }

  static constexpr double settling_s = 20.0;
  static constexpr double most_climb_mps = 50.0;
  static constexpr double lowest_m = 30.0;
  Vector3d up_, forward_;
  double speed_mps_ = 0.0, radius_m_ = 0.0, alt_m_ = 0.0, climb_mps_ = 0.0;
};

void predict_level(const tracking::Track& track, const PredictionOptions& options, PredictedPath& out) {
  const LevelFlight flight{track};
  const double horizon = std::min(options.level_horizon_s, options.longest_s);
  const double start_s = track.time.seconds();
  double t = 0.0;
  double step = std::min(10.0, horizon);
  LevelFlight::Point from = flight.at(0.0);
  while (t < horizon) {
    const double length = std::min(step, horizon - t);
    const LevelFlight::Point to = flight.at(t + length);
    out.path.append_quintic(start_s + t, length, from.state, from.acceleration, to.state, to.acceleration);
    from = to;
    t += length;
    if (t >= 40.0) step = t >= 120.0 ? 60.0 : 20.0;  // the climb dies away
  }
  out.speed_max_mps = geo::norm(track.state.velocity) + 1.0;
}

}  // namespace

PathKind path_kind(const tracking::Track& track) {
  if (track.motion == tracking::MotionClass::ballistic) return PathKind::ballistic;
  if (track.motion == tracking::MotionClass::constant_velocity) return PathKind::level;
  const double speed = geo::norm(track.state.velocity);
  if (speed > 1500.0 || geo::ellipsoid_height(track.state.position) > 30e3) return PathKind::ballistic;
  const Vector3d up = geo::vector_of(track.state.position).normalized();
  const double climb = std::abs(geo::vector_of(track.state.velocity).dot(up));
  constexpr double steep = 0.342;  // sin 20°
  return speed > 300.0 && climb > steep * speed ? PathKind::ballistic : PathKind::level;
}

void predict(const tracking::Track& track, const PredictionOptions& options, PredictedPath& out) {
  out.path.clear();
  out.basis = track;
  out.kind = path_kind(track);
  out.to_ground = false;
  out.speed_max_mps = 0.0;
  if (out.kind == PathKind::ballistic) {
    predict_ballistic(track, options, out);
  } else {
    predict_level(track, options, out);
  }
}

}  // namespace iamd::battle
