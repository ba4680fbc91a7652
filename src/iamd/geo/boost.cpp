#include "iamd/geo/boost.hpp"

#include <array>
#include <cmath>
#include <cstdio>
#include <string>
#include <utility>

#include "iamd/geo/frames.hpp"
#include "iamd/geo/launch_domain.hpp"
#include "iamd/geo/zero.hpp"

namespace iamd::geo {
namespace {

std::string degrees(double angle_rad) {
  std::array<char, 32> buffer{};
  std::snprintf(buffer.data(), buffer.size(), "%.4g°", angle_rad / degree);
  return buffer.data();
}

}  // namespace

double flight_path_angle_rad(const State<Ecef>& state, const Ellipsoid& shape) {
  const Site here{geodetic_from_ecef(state.position, shape), shape};
  const Velocity<Enu> v = here.to_enu(state.velocity);
  return std::atan2(v.z_mps, std::hypot(v.x_mps, v.y_mps));
}

base::Result<Boost> solve_boost(const BoostAim& aim, const Earth& earth) {
  MissileAim domain;
  domain.missile = aim.missile;
  domain.launch = aim.launch;
  domain.azimuth_rad = aim.azimuth_rad;
  domain.loft = MissileLoft::maximum_range;
  domain.earth = earth;
  if (auto error = outside_domain(domain)) return std::unexpected{std::move(*error)};
  if (!(aim.flight_path_angle_rad >= -30.0 * degree && aim.flight_path_angle_rad <= 89.0 * degree)) {
    return std::unexpected{
        base::Error{"the slope at the end of thrust is out of range", "from -30° to 89°", "correct it"}};
  }
  const auto flown = [&](double kick_rad, Trajectory* path) {
    return fly_ascent(aim.missile, aim.launch, {.azimuth_rad = aim.azimuth_rad, .kick_rad = kick_rad}, ascent_options(),
                      path, earth);
  };
  // By the logarithm of the pitch-over's angle. Flights that do not burn out have fallen: as steep as can be.
  const auto excess = [&](double log_kick) {
    const Ascent ascent = flown(std::exp(log_kick), nullptr);
    const double slope =
        ascent.end == Ascent::End::cutoff ? flight_path_angle_rad(ascent.end_state, earth.shape) : -1.6;
    return slope - aim.flight_path_angle_rad;
  };
  const double least = std::log(1e-6);
  const double most = std::log(85.0 * degree);
  const double step = 0.35;
  double steep = least;
  const double greatest = excess(least);
  double slope_of_steep = greatest;
  double shallow = least;
  bool bracketed = false;
  while (greatest > 0.0 && !bracketed && shallow < most) {
    shallow = std::min(shallow + step, most);
    const double e = excess(shallow);
    bracketed = e <= 0.0;
    if (!bracketed) {
      steep = shallow;
      slope_of_steep = e;
    }
  }
  const double log_kick = bracketed ? zero_of(excess, steep, shallow, 1e-12) : steep;
  Boost boost;
  boost.steering = {.azimuth_rad = aim.azimuth_rad, .kick_rad = std::exp(log_kick)};
  const Ascent ascent = flown(boost.steering.kick_rad, &boost.ascent);
  const double slope =
      ascent.end == Ascent::End::cutoff ? flight_path_angle_rad(ascent.end_state, earth.shape) : slope_of_steep;
  if (!bracketed || ascent.end != Ascent::End::cutoff || std::abs(slope - aim.flight_path_angle_rad) > 1e-5) {
    const std::string found = bracketed && ascent.end == Ascent::End::cutoff
                                  ? degrees(slope)
                                  : degrees(slope_of_steep + aim.flight_path_angle_rad);
    return std::unexpected{
        base::Error{"no ascent burns out at a flight-path angle of " + degrees(aim.flight_path_angle_rad),
                    greatest > 0.0 ? "the nearest ends at " + found + "; those that pitch over more come down before"
                                   : "the steepest ends at " + degrees(greatest + aim.flight_path_angle_rad),
                    "choose another angle, or change the stages"}};
  }
  boost.burns = burn_times(aim.missile);
  boost.cutoff = ascent.end_state;
  boost.cutoff_s = ascent.end_s;
  return boost;
}

}  // namespace iamd::geo
