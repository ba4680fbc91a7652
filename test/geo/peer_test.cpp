// Against an independent integration of the same physics: Boost.odeint's Runge-Kutta-Fehlberg 7(8) at a tolerance of
// 1e-12, with a right-hand side written out here in the inertial frame, on the exact US 1976 density.
#include <array>
#include <cmath>

#include <boost/numeric/odeint.hpp>
#include <gtest/gtest.h>

#include "iamd/geo/atmosphere.hpp"
#include "iamd/geo/flight.hpp"
#include "iamd/geo/frames.hpp"

namespace iamd::geo {
namespace {

using Vector6 = std::array<double, 6>;

// Position and velocity in the inertial frame that coincides with the Earth-fixed one at time 0.
State<Ecef> earth_fixed(const Vector6& y, double t) {
  const double c = std::cos(earth_rate_radps * t);
  const double s = std::sin(earth_rate_radps * t);
  const double vx = y[3] + earth_rate_radps * y[1];
  const double vy = y[4] - earth_rate_radps * y[0];
  return {{c * y[0] + s * y[1], c * y[1] - s * y[0], y[2]}, {c * vx + s * vy, c * vy - s * vx, y[5]}};
}

struct Physics {
  double ballistic_coefficient_kg_m2;
  void operator()(const Vector6& y, Vector6& rate, double t) const {
    const double r = std::hypot(y[0], y[1], y[2]);
    const double sine = y[2] / r;
    const double oblate = 1.5 * j2 * std::pow(semi_major_axis_m / r, 2);
    const double pull = -gm_m3_s2 / (r * r * r);
    const double equatorial = pull * (1.0 + oblate * (1.0 - 5.0 * sine * sine));
    rate = {y[3],
            y[4],
            y[5],
            equatorial * y[0],
            equatorial * y[1],
            pull * (1.0 + oblate * (3.0 - 5.0 * sine * sine)) * y[2]};
    if (ballistic_coefficient_kg_m2 <= 0.0) return;
    const double air[3] = {y[3] + earth_rate_radps * y[1], y[4] - earth_rate_radps * y[0], y[5]};
    const double alt = geodetic_from_ecef(earth_fixed(y, t).position).alt_m;
    const double drag =
        0.5 * us1976_density_kg_m3(alt) * std::hypot(air[0], air[1], air[2]) / ballistic_coefficient_kg_m2;
    for (std::size_t i = 0; i < 3; ++i) rate[3 + i] -= drag * air[i];
  }
};

struct End {
  double time_s;
  Position<Ecef> place;
};

// Flies to the ground; the last step is halved until the height is right to a micrometre.
End flown_by_the_peer(const State<Ecef>& start, double beta) {
  namespace odeint = boost::numeric::odeint;
  auto stepper = odeint::make_controlled<odeint::runge_kutta_fehlberg78<Vector6>>(1e-12, 1e-12);
  const Physics physics{beta};
  const auto& p = start.position;
  Vector6 y{p.x_m,
            p.y_m,
            p.z_m,
            start.velocity.x_mps - earth_rate_radps * p.y_m,
            start.velocity.y_mps + earth_rate_radps * p.x_m,
            start.velocity.z_mps};
  double t = 0.0;
  double step = 0.1;
  const auto height = [](const Vector6& at, double when) {
    return geodetic_from_ecef(earth_fixed(at, when).position).alt_m;
  };
  while (true) {
    const Vector6 before = y;
    const double before_s = t;
    step = std::min(step, beta > 0.0 && height(y, t) < 150e3 ? 0.05 : 5.0);  // its error estimate is blind to kinks
    if (stepper.try_step(physics, y, t, step) != odeint::success) continue;
    if (height(y, t) > 0.0) continue;
    double low = 0.0;
    double high = t - before_s;
    odeint::runge_kutta_fehlberg78<Vector6> plain;
    for (int i = 0; i < 60; ++i) {
      const double middle = 0.5 * (low + high);
      Vector6 there = before;
      plain.do_step(physics, there, before_s, middle);
      (height(there, before_s + middle) > 0.0 ? low : high) = middle;
      y = there;
      t = before_s + middle;
    }
    return {t, earth_fixed(y, t).position};
  }
}

State<Ecef> launched(double lat_deg, double azimuth_deg) {
  const Site site({lat_deg * degree, 0.9, 0.0});
  const auto v = enu_from_az_el_range({azimuth_deg * degree, 24.5 * degree, 7000.0});
  return {site.origin(), site.to_ecef(Velocity<Enu>{v.x_m, v.y_m, v.z_m})};
}

TEST(Peer, NineThousandKilometresEndWithinAMetreAndAMillisecondAndAMillimetreWhenTight) {
  FlightOptions tight;
  tight.tolerance_m = 1e-6;
  tight.tolerance_mps = 1e-9;
  for (const double azimuth_deg : {20.0, 90.0, 250.0}) {
    for (const double beta : {0.0, 5000.0}) {
      State<Ecef> start = launched(40.0, azimuth_deg);
      if (beta > 0.0) {  // from burnout, as the air below would stop it
        const Site site({40.0 * degree, 0.9, 100e3});
        start.position = site.origin();
      }
      ForceModel forces;
      if (beta > 0.0) forces.ballistic_coefficient_kg_m2 = beta;
      const End peer = flown_by_the_peer(start, beta);
      const FlightResult ours = fly(start, 0.0, forces, {}, nullptr);
      EXPECT_LT(distance(ours.end_state.position, peer.place), 1.0);
      EXPECT_NEAR(ours.end_s, peer.time_s, 1e-3);
      const FlightResult fine = fly(start, 0.0, forces, tight, nullptr);
      EXPECT_LT(distance(fine.end_state.position, peer.place), 1e-3);
      EXPECT_NEAR(fine.end_s, peer.time_s, 1e-6);
      std::printf("beta %4.0f: default %.1e m %.1e s, tight %.1e m %.1e s\n", beta,
                  distance(ours.end_state.position, peer.place), ours.end_s - peer.time_s,
                  distance(fine.end_state.position, peer.place), fine.end_s - peer.time_s);
    }
  }
}

}  // namespace
}  // namespace iamd::geo
