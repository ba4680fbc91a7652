#include "iamd/geo/arc_guess.hpp"

#include <algorithm>
#include <cmath>
#include <limits>

#include <Eigen/Geometry>

#include "iamd/geo/eigen.hpp"
#include "iamd/geo/flight.hpp"
#include "iamd/geo/frames.hpp"
#include "iamd/geo/geodesic.hpp"
#include "iamd/geo/spherical_arc.hpp"

namespace iamd::geo {
namespace {

constexpr double pi = std::numbers::pi;
constexpr double longest_flight_s = FlightOptions{}.longest_flight_s;

// The spherical arcs in the inertial frame that coincides with the Earth-fixed one at the start: the aim turns on while
// the body flies. NaN where an arc does not close or lasts too long.
class RoundEarthGuess final : public ArcGuess {
 public:
  RoundEarthGuess(const Geodetic& launch, const Geodetic& aim, const Earth& earth)
      : launch_{vector_of(ecef_from_geodetic(launch, earth.shape))},
        aim_{vector_of(ecef_from_geodetic(aim, earth.shape))},
        rate_radps_{earth.rate_radps},
        pull_{std::sqrt(earth.gm_m3_s2 / gm_m3_s2)},
        up_{launch_.normalized()},
        radius_m_{0.5 * (launch_.norm() + aim_.norm())},
        alt_m_{0.5 * (launch.alt_m + aim.alt_m)} {}

  [[nodiscard]] Eigen::Vector3d slowest() const override { return of_elevation(slowest_elevation()); }

  [[nodiscard]] Eigen::Vector3d of_apogee(double apogee_alt_m) const override {
    return start_velocity([&](double range) { return arc_of_apogee(range, apogee_alt_m - alt_m_, radius_m_).value(); });
  }

  [[nodiscard]] Eigen::Vector3d of_speed(double speed_mps, bool high_branch) const override {
    double slow = slowest_elevation();
    double fast = high_branch ? 89.5 * degree : 0.2 * degree;
    for (int i = 0; i < 40; ++i) {
      const double middle = 0.5 * (slow + fast);
      (of_elevation(middle).norm() < speed_mps ? slow : fast) = middle;
    }
    return of_elevation(slow);
  }

 private:
  [[nodiscard]] Eigen::Vector3d of_elevation(double inertial_elevation_rad) const {
    return start_velocity([&](double range) { return spherical_arc(range, inertial_elevation_rad, radius_m_); });
  }

  // A scan, then golden-section search.
  [[nodiscard]] double slowest_elevation() const {
    const auto speed = [&](double elevation) {
      const double norm = of_elevation(elevation).norm();
      return std::isfinite(norm) ? norm : 1e9;
    };
    double best = 45.0 * degree;
    for (double elevation = 2.0 * degree; elevation < 89.0 * degree; elevation += 3.0 * degree) {
      if (speed(elevation) < speed(best)) best = elevation;
    }
    constexpr double golden = 0.6180339887498949;
    double low = best - 3.0 * degree;
    double high = best + 3.0 * degree;
    while (high - low > 1e-4) {
      const double a = high - golden * (high - low);
      const double b = low + golden * (high - low);
      (speed(a) < speed(b) ? high : low) = speed(a) < speed(b) ? b : a;
    }
    return 0.5 * (low + high);
  }

  template <class ArcOfRange>
  [[nodiscard]] Eigen::Vector3d start_velocity(const ArcOfRange& arc_of_range) const {
    SphericalArc arc;
    Eigen::Vector3d level;
    double last_time_s = 0.0;
    for (int i = 0; i < 6; ++i) {
      last_time_s = arc.flight_time_s;
      const double turn = rate_radps_ * arc.flight_time_s;
      const Eigen::Vector3d aim = Eigen::AngleAxisd(turn, Eigen::Vector3d::UnitZ()) * aim_;
      const double along = up_.dot(aim);
      level = aim - along * up_;
      const double angle = std::clamp(std::atan2(level.norm(), along), 1e-5, pi - 1e-3);
      arc = arc_of_range(angle * radius_m_);
      arc.speed_mps *= pull_;
      arc.flight_time_s /= pull_;
    }
    const bool settled = std::abs(arc.flight_time_s - last_time_s) < 0.05 * arc.flight_time_s;
    if (!settled || arc.flight_time_s > longest_flight_s) arc.speed_mps = std::numeric_limits<double>::quiet_NaN();
    const Eigen::Vector3d inertial =
        arc.speed_mps * (std::sin(arc.elevation_rad) * up_ + std::cos(arc.elevation_rad) * level.normalized());
    return inertial - rate_radps_ * Eigen::Vector3d(-launch_.y(), launch_.x(), 0.0);
  }

  Eigen::Vector3d launch_;
  Eigen::Vector3d aim_;
  double rate_radps_;
  double pull_;  // speeds here over those of the closed forms, which know the true GM
  Eigen::Vector3d up_;
  double radius_m_;
  double alt_m_;
};

// The parabolas of a flat Earth at rest, for short ranges: there launch and aim move together by more than they are
// apart.
class FlatEarthGuess final : public ArcGuess {
 public:
  static constexpr double longest_range_m = 200e3;

  FlatEarthGuess(const Geodetic& launch, const Geodetic& aim, const Earth& earth)
      : site_{launch, earth.shape},
        radius_m_{earth.shape.equatorial_radius_m},
        gravity_{earth.gm_m3_s2 / (radius_m_ * radius_m_)} {
    const Position<Enu> p = site_.to_enu(ecef_from_geodetic(aim, earth.shape));
    range_m_ = std::hypot(p.x_m, p.y_m);
    east_ = p.x_m / range_m_;
    north_ = p.y_m / range_m_;
    rise_m_ = aim.alt_m - launch.alt_m;
  }

  [[nodiscard]] Eigen::Vector3d slowest() const override {
    const double slant = std::hypot(range_m_, rise_m_);
    return directed(std::sqrt(gravity_ * (rise_m_ + slant)), (rise_m_ + slant) / range_m_);
  }

  [[nodiscard]] Eigen::Vector3d of_apogee(double apogee_alt_m) const override {
    const double climb_m = apogee_alt_m - site_.geodetic().alt_m;
    const double up = std::sqrt(2.0 * gravity_ * climb_m / (1.0 + climb_m / radius_m_));
    const double time = (up + std::sqrt(std::max(up * up - 2.0 * gravity_ * rise_m_, 0.0))) / gravity_;
    return directed(std::hypot(up, range_m_ / time), up * time / range_m_);
  }

  [[nodiscard]] Eigen::Vector3d of_speed(double speed_mps, bool high_branch) const override {
    const double v2 = speed_mps * speed_mps;
    const double square = v2 * v2 - gravity_ * (gravity_ * range_m_ * range_m_ + 2.0 * rise_m_ * v2);
    if (square <= 0.0) return slowest();
    return directed(speed_mps, (v2 + (high_branch ? 1.0 : -1.0) * std::sqrt(square)) / (gravity_ * range_m_));
  }

 private:
  [[nodiscard]] Eigen::Vector3d directed(double speed_mps, double tangent_of_elevation) const {
    const double level = speed_mps / std::hypot(1.0, tangent_of_elevation);
    return vector_of(site_.to_ecef(Velocity<Enu>{level * east_, level * north_, level * tangent_of_elevation}));
  }

  Site site_;
  double radius_m_, gravity_;
  double range_m_, rise_m_, east_, north_;
};

}  // namespace

std::unique_ptr<const ArcGuess> arc_guess_for(const Geodetic& launch, const Geodetic& aim, const Earth& earth) {
  if (geodesic_inverse(launch, aim, earth.shape).distance_m < FlatEarthGuess::longest_range_m) {
    return std::make_unique<FlatEarthGuess>(launch, aim, earth);
  }
  return std::make_unique<RoundEarthGuess>(launch, aim, earth);
}

}  // namespace iamd::geo
