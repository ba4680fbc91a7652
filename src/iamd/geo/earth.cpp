#include "iamd/geo/earth.hpp"

#include "iamd/geo/atmosphere.hpp"
#include "iamd/geo/earth_forces.hpp"
#include "iamd/geo/frames.hpp"

namespace iamd::geo {

const Earth& real_earth() {
  static const Earth earth;
  return earth;
}

std::array<double, 3> free_acceleration(const Earth& earth, const State<Ecef>& state) {
  Six<double> rate;
  const EarthForces forces{earth};
  const Six<double> y = packed(state);
  forces.fall(y, EarthForces::place(y), rate);
  return acceleration_in(rate);
}

double specific_energy(const State<Ecef>& s, const Earth& earth) {
  const auto& p = s.position;
  const double vx = s.velocity.x_mps - earth.rate_radps * p.y_m;
  const double vy = s.velocity.y_mps + earth.rate_radps * p.x_m;
  const double vz = s.velocity.z_mps;
  const double r2 = p.x_m * p.x_m + p.y_m * p.y_m + p.z_m * p.z_m;
  const double u = p.z_m * p.z_m / r2;
  const double a2_r2 = earth.shape.equatorial_radius_m * earth.shape.equatorial_radius_m / r2;
  double potential = 1.0;
  if (earth.gravity != Gravity::point) potential -= j2 * a2_r2 * 0.5 * (3.0 * u - 1.0);
  if (earth.gravity == Gravity::with_j4) potential -= j4 * a2_r2 * a2_r2 * 0.125 * (35.0 * u * u - 30.0 * u + 3.0);
  return 0.5 * (vx * vx + vy * vy + vz * vz) - earth.gm_m3_s2 / std::sqrt(r2) * potential;
}

Velocity<Ecef> wind_at(const Earth& earth, const Position<Ecef>& where) {
  if (earth.wind.empty()) return {};
  const EarthForces forces{earth};
  const Six<double> y{{where.x_m, where.y_m, where.z_m, 0.0, 0.0, 0.0}};
  double velocity[3] = {0.0, 0.0, 0.0};
  forces.subtract_wind(y, ellipsoid_height(where, earth.shape), velocity);
  return {-velocity[0], -velocity[1], -velocity[2]};
}

AirFlow air_flow(const Earth& earth, const State<Ecef>& state) {
  AirFlow flow;
  flow.alt_m = ellipsoid_height(state.position, earth.shape);
  flow.velocity = state.velocity;
  if (earth.atmosphere == Atmosphere::us1976) {
    flow.density_kg_m3 = us1976_density_kg_m3(flow.alt_m);
    flow.speed_of_sound_mps = us1976_speed_of_sound_mps(flow.alt_m);
    const Velocity<Ecef> wind = wind_at(earth, state.position);
    flow.velocity.x_mps -= wind.x_mps;
    flow.velocity.y_mps -= wind.y_mps;
    flow.velocity.z_mps -= wind.z_mps;
  }
  flow.speed_mps = norm(flow.velocity);
  return flow;
}

}  // namespace iamd::geo
