#include "iamd/geo/powered_flight.hpp"

#include <algorithm>
#include <cmath>
#include <numbers>
#include <vector>

#include <gtest/gtest.h>

#include "iamd/geo/earth.hpp"
#include "iamd/geo/frames.hpp"
#include "iamd/geo/missile_launch.hpp"

#include "geo/missiles.hpp"

namespace iamd::geo {
namespace {

constexpr double pi = std::numbers::pi;
constexpr double g0 = standard_gravity_mps2;

Earth still_and_airless() {
  Earth earth;
  earth.rate_radps = 0.0;
  earth.atmosphere = Atmosphere::none;
  return earth;
}
Earth without_gravity() {
  Earth earth = still_and_airless();
  earth.gm_m3_s2 = 0.0;
  return earth;
}

struct Flown {
  Ascent ascent;
  Trajectory path;
};
Flown flown(const Missile& missile, const Steering& steering, const Earth& earth,
            const Geodetic& launch = {0.6, 1.2, 0.0}) {
  Flown f;
  f.ascent = fly_ascent(missile, launch, steering, ascent_options(), &f.path, earth);
  return f;
}

double dot(const Velocity<Ecef>& a, const Velocity<Ecef>& b) {
  return a.x_mps * b.x_mps + a.y_mps * b.y_mps + a.z_mps * b.z_mps;
}
Velocity<Ecef> up_at(const Geodetic& place) { return Site(place).to_ecef(Velocity<Enu>{0.0, 0.0, 1.0}); }
// Between the velocity and the vertical of the launch place.
double off_vertical(const Velocity<Ecef>& v, const Geodetic& launch) {
  return std::acos(dot(v, up_at(launch)) / norm(v));
}

TEST(PoweredFlight, WithoutGravityAndAirSpeedIsThatOfTheRocketEquation) {
  for (const Missile& missile : {scud_b(), no_dong(), peacekeeper(1500.0)}) {
    double speed = 0.0;
    for (std::size_t i = 0; i < missile.stages.size(); ++i) {
      const double before = mass_at_ignition_kg(missile, i);
      const double after = before - missile.stages[i].propellant_kg;
      speed += missile.stages[i].isp_s * g0 * std::log(before / after);
    }
    const Flown f = flown(missile, {}, without_gravity());
    ASSERT_EQ(f.ascent.end, Ascent::End::cutoff);
    EXPECT_NEAR(norm(f.ascent.end_state.velocity) / speed, 1.0, 1e-8);
  }
}

TEST(PoweredFlight, WithoutGravityAndAirTheWayIsThatOfTheRocketEquation) {
  const Missile missile = no_dong();
  const MissileStage& stage = missile.stages.front();
  // ∫ c ln(m0/m) dt, with c the exhaust speed and m falling linearly.
  const double ratio = mass_at_ignition_kg(missile, 0) / (mass_at_ignition_kg(missile, 0) - stage.propellant_kg);
  const double way = stage.isp_s * g0 * stage.burn_s * (1.0 - std::log(ratio) / (ratio - 1.0));
  const Flown f = flown(missile, {}, without_gravity(), {0.6, 1.2, 0.0});
  EXPECT_NEAR(distance(f.ascent.end_state.position, ecef_from_geodetic({0.6, 1.2, 0.0})), way, 1e-3);
}

TEST(PoweredFlight, MassIsKeptByTheBook) {
  Missile missile = peacekeeper(1500.0);
  missile.stages[0].coast_s = 5.0;
  double mass = missile.payload_kg;
  for (std::size_t i = missile.stages.size(); i-- > 0;) {
    mass += missile.stages[i].propellant_kg + missile.stages[i].structure_kg;
    EXPECT_DOUBLE_EQ(mass_at_ignition_kg(missile, i), mass);
  }
  EXPECT_DOUBLE_EQ(thrust_n(missile.stages[0]), 282.0 * g0 * 45370.0 / 56.4);
  const auto times = burn_times(missile);
  ASSERT_EQ(times.size(), 3U);
  EXPECT_EQ(times[0], (BurnTimes{0.0, 56.4}));
  EXPECT_DOUBLE_EQ(times[1].ignition_s, 61.4);
  EXPECT_DOUBLE_EQ(times[2].burnout_s, 61.4 + 60.7 + 72.0);
  EXPECT_DOUBLE_EQ(burn_times(missile, 10.0)[2].burnout_s, 61.4 + 60.7 + 10.0);
}

// On an Earth without air and rotation thrust is along the velocity: acceleration is that of gravity, and T/m more.
TEST(PoweredFlight, AtStagingPlaceAndVelocityGoOnAndThrustPerMassJumps) {
  Missile missile = peacekeeper(1500.0);
  missile.stages[1].coast_s = 8.0;
  const Earth earth = still_and_airless();
  const Flown f = flown(missile, {.azimuth_rad = 0.7, .kick_rad = 0.3}, earth);
  const auto pieces = f.path.pieces();
  for (std::size_t i = 0; i + 1 < pieces.size(); ++i) {
    const State<Ecef> end = state_at(pieces[i], pieces[i].start_s + pieces[i].length_s);
    const State<Ecef> start = state_at(pieces[i + 1], pieces[i + 1].start_s);
    ASSERT_LT(distance(end.position, start.position), 1e-6);
    ASSERT_LT(std::abs(norm(end.velocity) - norm(start.velocity)), 1e-6);
  }
  const auto push = [&](double t) {
    constexpr double h = 0.02;
    const State<Ecef> before = f.path.at(t - h);
    const State<Ecef> after = f.path.at(t + h);
    const State<Ecef> here = f.path.at(t);
    const auto fall = free_acceleration(earth, here);
    const Velocity<Ecef> a{(after.velocity.x_mps - before.velocity.x_mps) / (2 * h) - fall[0],
                           (after.velocity.y_mps - before.velocity.y_mps) / (2 * h) - fall[1],
                           (after.velocity.z_mps - before.velocity.z_mps) / (2 * h) - fall[2]};
    return dot(a, here.velocity) / norm(here.velocity);
  };
  const auto times = burn_times(missile);
  for (std::size_t i = 0; i < 3; ++i) {
    const MissileStage& stage = missile.stages[i];
    const double flow = stage.propellant_kg / stage.burn_s;
    const double full = mass_at_ignition_kg(missile, i);
    if (i > 0) {
      EXPECT_NEAR(push(times[i].ignition_s + 0.05), thrust_n(stage) / (full - 0.05 * flow), 1e-3);
    }
    EXPECT_NEAR(push(times[i].burnout_s - 0.05), thrust_n(stage) / (full - stage.propellant_kg + 0.05 * flow), 1e-3);
  }
  EXPECT_NEAR(push(times[1].burnout_s + 4.0), 0.0, 1e-5);
}

TEST(PoweredFlight, EnergyIsTheWorkOfThrust) {
  Missile missile = peacekeeper(1500.0);
  missile.stages[0].coast_s = 20.0;
  const Earth earth = still_and_airless();
  const Flown f = flown(missile, {.azimuth_rad = 0.7, .kick_rad = 0.3}, earth);
  const auto times = burn_times(missile);
  const auto energy = [&](double t) { return specific_energy(f.path.at(t), earth); };
  const double scale = std::abs(energy(f.path.end_s()) - energy(0.0));
  // In a coast there is none.
  EXPECT_NEAR(energy(times[0].burnout_s), energy(times[1].ignition_s), 1e-8 * scale);
  for (std::size_t i = 1; i < 3; ++i) {
    const MissileStage& stage = missile.stages[i];
    const double flow = stage.propellant_kg / stage.burn_s;
    // Simpson's rule on T/m |v|.
    constexpr int steps = 2000;
    double work = 0.0;
    for (int k = 0; k <= steps; ++k) {
      const double t = stage.burn_s * k / steps;
      const double weight = k == 0 || k == steps ? 1.0 : (k % 2 == 1 ? 4.0 : 2.0);
      const double power = thrust_n(stage) / (mass_at_ignition_kg(missile, i) - flow * t) *
                           norm(f.path.at(times[i].ignition_s + t).velocity);
      work += weight * power * stage.burn_s / (3.0 * steps);
    }
    EXPECT_NEAR(energy(times[i].burnout_s) - energy(times[i].ignition_s), work, 1e-7 * scale);
  }
}

// The sum of forces, written down once more from the Earth's own functions, in wind.
TEST(PoweredFlight, AccelerationIsGravityDragByMachNumberAndThrust) {
  const Missile missile = scud_b();
  Earth earth;
  earth.wind = {{0.0, 10.0, -5.0}, {12e3, 50.0, 20.0}};
  const Flown f = flown(missile, {.azimuth_rad = 0.9, .kick_rad = 0.2}, earth);
  const MissileStage& stage = missile.stages.front();
  const double area = 0.25 * pi * stage.diameter_m * stage.diameter_m;
  for (const double t : {12.0, 22.5, 31.0, 44.0, 60.0, 74.0}) {
    constexpr double h = 0.01;
    const State<Ecef> here = f.path.at(t);
    const State<Ecef> before = f.path.at(t - h);
    const State<Ecef> after = f.path.at(t + h);
    const double mass = mass_at_ignition_kg(missile, 0) - stage.propellant_kg / stage.burn_s * t;
    const AirFlow air = air_flow(earth, here);
    const double mach = air.speed_mps / air.speed_of_sound_mps;
    const double drag = 0.5 * air.density_kg_m3 * air.speed_mps * drag_coefficient(stage.drag, mach) * area / mass;
    const double push = thrust_n(stage) / mass / norm(here.velocity);
    const auto fall = free_acceleration(earth, here);
    EXPECT_NEAR((after.velocity.x_mps - before.velocity.x_mps) / (2 * h),
                fall[0] + push * here.velocity.x_mps - drag * air.velocity.x_mps, 2e-3);
    EXPECT_NEAR((after.velocity.y_mps - before.velocity.y_mps) / (2 * h),
                fall[1] + push * here.velocity.y_mps - drag * air.velocity.y_mps, 2e-3);
    EXPECT_NEAR((after.velocity.z_mps - before.velocity.z_mps) / (2 * h),
                fall[2] + push * here.velocity.z_mps - drag * air.velocity.z_mps, 2e-3);
  }
}

TEST(PoweredFlight, RisesOnTheVerticalToTheSpeedOfPitchOver) {
  const Geodetic launch{-0.5, 2.0, 300.0};
  Earth earth;
  earth.wind = {{0.0, 20.0, 20.0}};
  const Flown f = flown(no_dong(), {.azimuth_rad = 1.0, .kick_rad = 0.2}, earth, launch);
  const double rise_s = f.ascent.turn_s - pitch_over_s;
  EXPECT_NEAR(norm(f.path.at(rise_s).velocity), pitch_over_speed_mps, 1e-3);
  const Site site(launch);
  for (double t = 0.0; t <= rise_s; t += 0.1) {
    const Position<Enu> p = site.to_enu(f.path.at(t).position);
    ASSERT_LT(std::hypot(p.x_m, p.y_m), 1e-6);
    ASSERT_GE(p.z_m, 0.0);
  }
}

TEST(PoweredFlight, PitchOverTurnsTheVelocityIntoTheDirectionOfThrust) {
  const Geodetic launch{0.6, 1.2, 0.0};
  for (const Missile& missile : {scud_b(), no_dong(), peacekeeper(1500.0)}) {
    for (const double kick : {0.02, 0.1, 0.4}) {
      // On a sphere: on the ellipsoid gravity alone does not pull along the vertical.
      Earth earth = still_and_airless();
      earth.shape = {mean_radius_m, 0.0};
      earth.gravity = Gravity::point;
      const Flown f = flown(missile, {.azimuth_rad = 2.1, .kick_rad = kick}, earth, launch);
      const Velocity<Ecef> v = f.path.at(f.ascent.turn_s).velocity;
      EXPECT_NEAR(off_vertical(v, launch) / kick, 1.0, 0.01);
      const Velocity<Enu> local = Site(launch).to_enu(v);
      EXPECT_NEAR(std::atan2(local.x_mps, local.y_mps), 2.1, 1e-3);
    }
  }
}

TEST(PoweredFlight, FliesTheSameAtEveryLongitude) {
  const Missile missile = peacekeeper(1500.0);
  const Steering steering{.azimuth_rad = 5.0, .kick_rad = 0.3};
  const Geodetic here{0.7, 0.1, 0.0};
  const Geodetic there{0.7, -2.9, 0.0};
  const State<Ecef> one = flown(missile, steering, {}, here).ascent.end_state;
  const State<Ecef> other = flown(missile, steering, {}, there).ascent.end_state;
  const Position<Enu> p = Site(here).to_enu(one.position);
  const Position<Enu> q = Site(there).to_enu(other.position);
  EXPECT_NEAR(p.x_m, q.x_m, 1e-3);
  EXPECT_NEAR(p.y_m, q.y_m, 1e-3);
  EXPECT_NEAR(p.z_m, q.z_m, 1e-3);
  EXPECT_NEAR(norm(one.velocity), norm(other.velocity), 1e-4);
}

TEST(PoweredFlight, ThrustEndsWhenItIsToldTo) {
  const Missile missile = peacekeeper(1500.0);
  const Flown whole = flown(missile, {.azimuth_rad = 1.0, .kick_rad = 0.3}, {});
  for (const double burn : {0.0, 7.5, 71.9}) {
    const Flown cut = flown(missile, {.azimuth_rad = 1.0, .kick_rad = 0.3, .last_burn_s = burn}, {});
    EXPECT_EQ(cut.ascent.end, Ascent::End::cutoff);
    EXPECT_NEAR(cut.ascent.end_s, 56.4 + 60.7 + burn, 1e-9);
    EXPECT_LT(distance(cut.ascent.end_state.position, whole.path.at(cut.ascent.end_s).position), 0.01);
  }
}

TEST(PoweredFlight, TellsWhatEndedIt) {
  EXPECT_EQ(flown(scud_b(), {.azimuth_rad = 1.0, .kick_rad = 1.3}, {}).ascent.end, Ascent::End::ground);
  Missile short_burn = scud_b();
  short_burn.stages[0].burn_s = 1.0;
  short_burn.stages[0].propellant_kg = 50.0;
  EXPECT_EQ(flown(short_burn, {}, {}).ascent.end, Ascent::End::too_slow);
}

TEST(PoweredFlight, DragCoefficientIsLinearBetweenPointsAndConstantOutside) {
  const std::vector<DragPoint> drag{{0.5, 0.2}, {1.0, 0.4}, {3.0, 0.1}};
  EXPECT_DOUBLE_EQ(drag_coefficient(drag, 0.0), 0.2);
  EXPECT_DOUBLE_EQ(drag_coefficient(drag, 0.75), 0.3);
  EXPECT_DOUBLE_EQ(drag_coefficient(drag, 1.0), 0.4);
  EXPECT_DOUBLE_EQ(drag_coefficient(drag, 2.0), 0.25);
  EXPECT_DOUBLE_EQ(drag_coefficient(drag, 30.0), 0.1);
  EXPECT_DOUBLE_EQ(drag_coefficient({{0.0, 0.3}}, 5.0), 0.3);
}

TEST(PoweredFlight, TumblingStageHasTheMeanDragOfACylinderOverAllAttitudes) {
  const MissileStage stage = scud_b().stages.front();
  const double d = stage.diameter_m;
  const double length = stage.propellant_kg / 1000.0 / (0.25 * pi * d * d);
  // Newtonian pressure 1.84 sin² of the angle to the wind, summed over a cylinder whose axis makes an angle with the
  // wind, and averaged over all directions of the axis.
  double area = 0.0;
  constexpr int steps = 400;
  for (int i = 0; i < steps; ++i) {
    const double cosine = (i + 0.5) / steps;  // of the angle between axis and wind: uniform
    const double sine = std::sqrt(1.0 - cosine * cosine);
    double side = 0.0;
    for (int k = 0; k < steps; ++k) {
      const double around = pi * ((k + 0.5) / steps - 0.5);
      const double into = sine * std::cos(around);  // of the wind into the surface
      side += 1.84 * into * into * into * 0.5 * d * length * pi / steps;
    }
    const double face = 1.84 * cosine * cosine * cosine * 0.25 * pi * d * d;
    area += (side + face) / steps;
  }
  EXPECT_NEAR(tumbling_ballistic_coefficient_kg_m2(stage) * area / stage.structure_kg, 1.0, 1e-4);
  EXPECT_NEAR(tumbling_ballistic_coefficient_kg_m2(stage, 500.0) * area / (stage.structure_kg + 500.0), 1.0, 1e-4);
}

}  // namespace
}  // namespace iamd::geo
