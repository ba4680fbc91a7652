#include "iamd/world/glide.hpp"

#include <algorithm>
#include <cmath>
#include <string>

#include <gtest/gtest.h>

#include "iamd/geo/atmosphere.hpp"
#include "iamd/geo/boost.hpp"
#include "iamd/geo/earth.hpp"
#include "iamd/geo/frames.hpp"
#include "iamd/geo/geodesic.hpp"
#include "iamd/scenario/load.hpp"

#include "geo/table.hpp"
#include "world/flights.hpp"
#include "world/rasters.hpp"

namespace iamd::world {
namespace {

using geo::degree;

Glide glide(double alt_m, double speed_mps, double climb_deg, double heading_deg, double lift_to_drag = 2.6,
            geo::GlideMode mode = geo::GlideMode::equilibrium) {
  Glide g;
  g.entry = Glide::Entry{0.0, 0.0, alt_m, speed_mps, climb_deg * degree, heading_deg * degree};
  g.lift_to_drag = lift_to_drag;
  g.ballistic_coefficient_kg_m2 = 13000.0;
  g.mode = mode;
  return g;
}

Glide with_bank(Glide g, double bank_deg) {
  g.bank.push_back({0.0, Glide::not_given, bank_deg * degree});
  return g;
}

Glide aimed(Glide g, double lat_deg, double lon_deg, double alt_m = 0.0) {
  g.aim = scenario::PlaceSpec{lat_deg * degree, lon_deg * degree, alt_m};
  return g;
}

// The Earth of the textbooks: a sphere that stands still.
const Surroundings& still_sphere() {
  static const Surroundings around = [] {
    Surroundings a;
    a.earth.shape = {6370e3, 0.0};
    a.earth.rate_radps = 0.0;
    a.earth.gravity = geo::Gravity::point;
    a.earth.gm_m3_s2 = 3.99e14;
    return a;
  }();
  return around;
}

geo::Trajectory flown(const Glide& g, const Surroundings& around = the_real_earth(), std::uint64_t run = 0) {
  geo::Trajectory path;
  const auto motion = make_glide(g)->solve(scenario::Draw{1, 0, 0}, around);
  EXPECT_TRUE(motion.has_value()) << base::to_string(motion.error());
  if (motion) (*motion)->fly(scenario::Draw{1, 0, run}, stream(3, run), path);
  return path;
}

std::string refusal(const Glide& g, const Surroundings& around = the_real_earth()) {
  const auto motion = make_glide(g)->solve(scenario::Draw{1, 0, 0}, around);
  EXPECT_FALSE(motion.has_value());
  return motion ? "" : base::to_string(motion.error());
}

// What the air does to the glider at a moment of its flight, from the path alone.
struct Air {
  double lift_mps2 = 0.0, drag_mps2 = 0.0, bank_rad = 0.0, climb_rad = 0.0;
};
Air air_at(const geo::Trajectory& path, double t, const geo::Earth& earth) {
  constexpr double step_s = 0.02;
  const auto state = path.at(t);
  const auto before = path.at(t - step_s).velocity;
  const auto after = path.at(t + step_s).velocity;
  const auto free = geo::free_acceleration(earth, state);
  const geo::Site site{geo::geodetic_from_ecef(state.position, earth.shape), earth.shape};
  const geo::Velocity<geo::Enu> v = site.to_enu(geo::air_flow(earth, state).velocity);
  const geo::Velocity<geo::Enu> a = site.to_enu(geo::Velocity<geo::Ecef>{
      (after.x_mps - before.x_mps) / (2 * step_s) - free[0], (after.y_mps - before.y_mps) / (2 * step_s) - free[1],
      (after.z_mps - before.z_mps) / (2 * step_s) - free[2]});
  const double level = std::hypot(v.x_mps, v.y_mps);
  const double speed = std::hypot(level, v.z_mps);
  const double along = (a.x_mps * v.x_mps + a.y_mps * v.y_mps + a.z_mps * v.z_mps) / speed;
  const double right = (a.x_mps * v.y_mps - a.y_mps * v.x_mps) / level;
  const double above = (a.z_mps - along * v.z_mps / speed) * speed / level;
  return {std::hypot(right, above), -along, std::atan2(right, above), std::atan2(v.z_mps, level)};
}

double alt_m(const geo::Trajectory& path, double t, const Surroundings& around = the_real_earth()) {
  return geo::geodetic_from_ecef(path.at(t).position, around.earth.shape).alt_m;
}

double range_m(const geo::Trajectory& path, double from_s, double to_s, const geo::Ellipsoid& shape) {
  return geo::geodesic_inverse(geo::geodetic_from_ecef(path.at(from_s).position, shape),
                               geo::geodetic_from_ecef(path.at(to_s).position, shape), shape)
      .distance_m;
}

double miss_m(const geo::Trajectory& path, const Glide& g, const Surroundings& around = the_real_earth()) {
  return geo::distance(path.at(path.end_s()).position,
                       geo::ecef_from_geodetic(g.aim->drawn(scenario::Draw{1, 0, 0}), around.earth.shape));
}

double time_of_speed(const geo::Trajectory& path, double speed_mps) {
  for (double t = 0.0; t < path.end_s(); t += 0.5) {
    if (geo::norm(path.at(t).velocity) < speed_mps) return t;
  }
  return path.end_s();
}

// Where full lift balances weight less centrifugal relief, over the sphere that stands still.
double equilibrium_alt_m(double speed_mps, double lift_to_drag) {
  double low = 10e3;
  double high = 120e3;
  while (high - low > 0.1) {
    const double middle = 0.5 * (low + high);
    const double r = 6370e3 + middle;
    const double lift = 0.5 * geo::us1976_density_kg_m3(middle) * speed_mps * speed_mps * lift_to_drag / 13000.0;
    (lift > still_sphere().earth.gm_m3_s2 / (r * r) - speed_mps * speed_mps / r ? low : high) = middle;
  }
  return low;
}

struct Reference {
  const char* history;
  double speed_mps, lift_to_drag, bank_deg;
};

TEST(GlideReference, full_lift_follows_tracy_and_wrights_program) {
  for (const Reference& r :
       {Reference{"straight_5500", 5500.0, 2.6, 0.0}, Reference{"bank_30_right_5500", 5500.0, 2.6, 30.0},
        Reference{"straight_7000_ld_3", 7000.0, 3.0, 0.0}}) {
    const auto rows = geo::read_csv(std::string{"glide/"} + r.history + ".csv");
    ASSERT_GT(rows.size(), 20U);
    Glide g = glide(geo::number(rows[0], "alt_m"), r.speed_mps, 0.0, 0.0, r.lift_to_drag, geo::GlideMode::skipping);
    g.ballistic_coefficient_kg_m2 = 13002.82;
    if (r.bank_deg != 0.0) g = with_bank(g, r.bank_deg);
    const auto path = flown(g, still_sphere());
    double worst_km = 0.0;
    double worst_alt_m = 0.0;
    double worst_speed_mps = 0.0;
    for (const auto& row : rows) {
      const double t = geo::number(row, "time_s");
      if (t > path.end_s()) continue;
      const auto state = path.at(t);
      const auto expected = geo::ecef_from_geodetic(
          {geo::number(row, "lat_deg") * degree, geo::number(row, "lon_deg") * degree, geo::number(row, "alt_m")},
          still_sphere().earth.shape);
      worst_km = std::max(worst_km, geo::distance(state.position, expected) / 1e3);
      worst_alt_m = std::max(worst_alt_m, std::abs(alt_m(path, t, still_sphere()) - geo::number(row, "alt_m")));
      worst_speed_mps = std::max(worst_speed_mps, std::abs(geo::norm(state.velocity) - geo::number(row, "speed_mps")));
    }
    RecordProperty(std::string{r.history} + "_km", std::to_string(worst_km));
    RecordProperty(std::string{r.history} + "_alt_m", std::to_string(worst_alt_m));
    RecordProperty(std::string{r.history} + "_mps", std::to_string(worst_speed_mps));
    EXPECT_LT(worst_km, 1.0) << r.history;
    EXPECT_LT(worst_alt_m, 400.0) << r.history;
    EXPECT_LT(worst_speed_mps, 5.0) << r.history;
    EXPECT_NEAR(path.end_s(), geo::number(rows.back(), "time_s"), 5.0) << r.history;
  }
}

TEST(GlideReference, equilibrium_range_is_that_of_eggers_allen_and_neice) {
  // R = ½ (L/D) r ln((1 - v1²/(g r)) / (1 - v0²/(g r))) between two speeds, on a round Earth that stands still (1957).
  const double mu = still_sphere().earth.gm_m3_s2;
  for (const double lift_to_drag : {1.5, 2.6, 4.0}) {
    for (const double speed : {4500.0, 6500.0}) {
      const double start = equilibrium_alt_m(speed, lift_to_drag);
      const auto path = flown(glide(start, speed, 0.0, 40.0, lift_to_drag), still_sphere());
      const double to = time_of_speed(path, 2000.0);
      const double r = 6370e3 + 0.5 * (start + alt_m(path, to, still_sphere()));
      const double reached = range_m(path, 0.0, to, still_sphere().earth.shape) * r / 6370e3;
      const auto left = [&](double v) { return 1.0 - v * v * r / mu; };
      const double level = 0.5 * lift_to_drag * r * std::log(left(2000.0) / left(speed));
      // The formula's flight is level; what the glider falls meanwhile carries it on.
      const double fall = start - alt_m(path, to, still_sphere());
      EXPECT_NEAR(reached, level, 0.06 * level) << lift_to_drag << " " << speed;
      const double mean_relief = 0.5 * (left(2000.0) + left(speed));
      EXPECT_NEAR(reached, level + lift_to_drag * fall / mean_relief, 0.02 * level) << lift_to_drag << " " << speed;
    }
  }
}

TEST(GlideReference, a_skip_keeps_the_speed_of_eggers_allen_and_neice) {
  // v_out/v_in = exp(-2γ/(L/D)) for a skip that enters and leaves at γ, gravity and curvature against lift neglected
  // (1957); near the speed of an orbit they cancel.
  for (const double lift_to_drag : {1.0, 2.0, 4.0}) {
    const double speed = 7900.0 * std::exp(4.0 * degree / lift_to_drag);
    Glide g = glide(80e3, speed, -8.0, 90.0, lift_to_drag, geo::GlideMode::skipping);
    g.ballistic_coefficient_kg_m2 = 3000.0;
    const auto path = flown(g, still_sphere());
    double out_s = 1.0;
    while (alt_m(path, out_s, still_sphere()) < 80e3) out_s += 0.05;
    const double ratio = geo::norm(path.at(out_s).velocity) / speed;
    EXPECT_NEAR(std::log(ratio), -16.0 * degree / lift_to_drag, 0.04 * 16.0 * degree / lift_to_drag) << lift_to_drag;
    EXPECT_NEAR(air_at(path, out_s, still_sphere().earth).climb_rad, 8.0 * degree, 2.0 * degree) << lift_to_drag;
  }
}

TEST(Glide, equilibrium_dampens_the_phugoid_and_skipping_does_not) {
  const auto turns = [](const geo::Trajectory& path) {
    int count = 0;
    double before = 0.0;
    for (double t = 200.0; t < 0.8 * path.end_s(); t += 1.0) {
      const double climb = alt_m(path, t + 1.0) - alt_m(path, t);
      count += climb > 0.0 && before < 0.0;
      before = climb;
    }
    return count;
  };
  EXPECT_EQ(turns(flown(glide(60e3, 5500.0, -1.5, 90.0))), 0);
  EXPECT_GT(turns(flown(glide(60e3, 5500.0, -1.5, 90.0, 2.6, geo::GlideMode::skipping))), 4);
}

TEST(Glide, in_equilibrium_full_lift_carries_weight_less_relief) {
  const auto path = flown(glide(70e3, 6000.0, -0.5, 70.0));
  const geo::Earth& earth = the_real_earth().earth;
  for (double t = 800.0; t < 0.8 * path.end_s(); t += 50.0) {
    const Air air = air_at(path, t, earth);
    EXPECT_NEAR(air.lift_mps2 / air.drag_mps2, 2.6, 0.03) << t;
    EXPECT_NEAR(air.bank_rad, 0.0, 1e-3) << t;
    EXPECT_LT(air.climb_rad, -0.1 * degree) << t;
    EXPECT_GT(air.climb_rad, -1.5 * degree) << t;
  }
}

TEST(Glide, lift_is_never_more_than_the_polar_gives) {
  for (const Glide& g : {glide(90e3, 6000.0, -4.0, 60.0), with_bank(glide(80e3, 5000.0, -2.0, 60.0), 50.0),
                         aimed(glide(80e3, 6000.0, -1.0, 90.0), 8.0, 40.0)}) {
    const auto path = flown(g);
    for (double t = 1.0; t < path.end_s() - 1.0; t += 1.0) {
      const auto state = path.at(t);
      const geo::AirFlow flow = geo::air_flow(the_real_earth().earth, state);
      const double best = 0.5 * flow.density_kg_m3 * flow.speed_mps * flow.speed_mps / 13000.0;
      if (best < 0.05) continue;
      const Air air = air_at(path, t, the_real_earth().earth);
      const double share = air.lift_mps2 / (2.6 * best);
      ASSERT_LT(share, 1.02) << t;
      ASSERT_NEAR(air.drag_mps2, 0.5 * best * (1.0 + share * share), 0.02 * best + 0.05) << t;
    }
  }
}

TEST(Glide, energy_only_falls) {
  for (const Surroundings* around : {&still_sphere(), &the_real_earth()}) {
    for (const auto mode : {geo::GlideMode::equilibrium, geo::GlideMode::skipping}) {
      const auto path = flown(with_bank(glide(100e3, 6000.0, -3.0, 50.0, 3.0, mode), 20.0), *around);
      // Seen from the ground, whose air does no work: Jacobi's integral.
      const auto energy = [&](double t) {
        const auto s = path.at(t);
        const double rate = around->earth.rate_radps;
        const double spin = s.position.x_m * (s.velocity.y_mps + rate * s.position.x_m) -
                            s.position.y_m * (s.velocity.x_mps - rate * s.position.y_m);
        return geo::specific_energy(s, around->earth) - rate * spin;
      };
      double before = energy(0.0);
      for (double t = 1.0; t < path.end_s(); t += 1.0) {
        ASSERT_LT(energy(t), before + 1.0) << t;  // of some 10⁷
        before = energy(t);
      }
    }
  }
}

TEST(Glide, level_wings_keep_the_great_circle_where_the_earth_stands_still) {
  const auto path = flown(glide(80e3, 6000.0, -1.0, 35.0), still_sphere());
  for (double t = 0.0; t < path.end_s(); t += 20.0) {
    const auto& p = path.at(t).position;
    // The plane through the centre that holds the entry and its heading: x and (0, sin 35°, cos 35°).
    ASSERT_NEAR(p.y_m * std::cos(35 * degree) - p.z_m * std::sin(35 * degree), 0.0, 0.01) << t;
  }
}

TEST(Glide, banks_to_the_left_and_to_the_right_mirror_each_other) {
  const auto right = flown(with_bank(glide(80e3, 5000.0, -1.0, 90.0), 35.0), still_sphere());
  const auto left = flown(with_bank(glide(80e3, 5000.0, -1.0, 90.0), -35.0), still_sphere());
  EXPECT_NEAR(right.end_s(), left.end_s(), 1e-3);
  for (double t = 0.0; t < right.end_s(); t += 20.0) {
    const auto r = right.at(t).position;
    const auto l = left.at(t).position;
    ASSERT_NEAR(r.x_m, l.x_m, 0.05);
    ASSERT_NEAR(r.y_m, l.y_m, 0.05);
    ASSERT_NEAR(r.z_m, -l.z_m, 0.05);
  }
  EXPECT_LT(right.at(right.end_s()).position.z_m, -300e3);  // heading east, right is south
}

TEST(Glide, flies_the_bank_angles_of_its_schedule) {
  Glide by_time = glide(60e3, 5500.0, -0.5, 90.0);
  by_time.bank = {
      {400.0, Glide::not_given, 0.0}, {600.0, Glide::not_given, 40 * degree}, {900.0, Glide::not_given, 40 * degree}};
  const auto path = flown(by_time);
  const geo::Earth& earth = the_real_earth().earth;
  EXPECT_NEAR(air_at(path, 300.0, earth).bank_rad, 0.0, 0.01);
  EXPECT_NEAR(air_at(path, 450.0, earth).bank_rad, 10 * degree, 0.01);
  EXPECT_NEAR(air_at(path, 550.0, earth).bank_rad, 30 * degree, 0.01);
  EXPECT_NEAR(air_at(path, 1000.0, earth).bank_rad, 40 * degree, 0.01);

  Glide by_speed = glide(60e3, 5500.0, -0.5, 90.0);
  by_speed.bank = {{Glide::not_given, 5000.0, 0.0},
                   {Glide::not_given, 4000.0, -20 * degree}};  // in the order of flight
  const auto other = flown(by_speed);
  EXPECT_NEAR(air_at(other, 20.0, earth).bank_rad, 0.0, 0.01);
  EXPECT_NEAR(air_at(other, time_of_speed(other, 4500.0), earth).bank_rad, -10 * degree, 0.02);
  EXPECT_NEAR(air_at(other, time_of_speed(other, 3500.0), earth).bank_rad, -20 * degree, 0.02);
}

TEST(Glide, steers_to_its_aim_and_dives_onto_it) {
  struct Case {
    double speed_mps, lat_deg, lon_deg, alt_m;
  };
  Surroundings windy;
  windy.earth.wind = {{0.0, 20.0, 0.0}, {12e3, 50.0, -30.0}, {30e3, 0.0, 0.0}};
  for (const Surroundings* around : {&the_real_earth(), &still_sphere(), static_cast<const Surroundings*>(&windy)}) {
    for (const Case& c : {Case{6000.0, 0.0, 20.0, 0.0}, Case{6000.0, 10.0, 40.0, 1500.0}, Case{6000.0, -5.0, 52.0, 0.0},
                          Case{3000.0, 2.0, 5.0, 0.0}, Case{3000.0, 0.0, 11.0, 0.0}, Case{2000.0, 1.0, 3.0, 300.0}}) {
      const Glide g = aimed(glide(80e3, c.speed_mps, -1.0, 90.0), c.lat_deg, c.lon_deg, c.alt_m);
      const auto path = flown(g, *around);
      ASSERT_FALSE(path.empty());
      EXPECT_LT(miss_m(path, g, *around), 10.0) << c.speed_mps << " " << c.lon_deg;
      EXPECT_LT(air_at(path, path.end_s() - 0.5, around->earth).climb_rad, -10 * degree);
    }
  }
}

TEST(Glide, banks_no_more_on_its_way_than_it_may) {
  geo::GlideFlight flight;
  flight.entry = flown(glide(60e3, 5000.0, -0.5, 90.0)).at(0.0);
  flight.glider = {2.6, 13000.0};
  for (const double most_deg : {20.0, 60.0}) {
    const auto solution = geo::aim_glide(flight, {{3.0 * degree, 30.0 * degree, 0.0}, most_deg * degree});
    ASSERT_TRUE(solution.has_value()) << base::to_string(solution.error());
    EXPECT_LT(solution->miss_m, 10.0);
    double most = 0.0;
    for (double t = 5.0; t < solution->dive_start_s - 1.0; t += 5.0) {
      const Air air = air_at(solution->approach, t, the_real_earth().earth);
      if (air.lift_mps2 > 0.5) most = std::max(most, std::abs(air.bank_rad));
    }
    EXPECT_LT(most, (most_deg + 0.5) * degree);
    EXPECT_GT(most, (most_deg - 5.0) * degree);
  }
}

TEST(Glide, aim_error_scatters_the_ends_with_the_stated_sigma) {
  Glide g = aimed(glide(80e3, 5000.0, -1.0, 80.0), 8.0, 30.0);
  g.aim_error_m = 150.0;
  const auto motion = make_glide(g)->solve(scenario::Draw{1, 0, 0}, the_real_earth());
  ASSERT_TRUE(motion.has_value());
  EXPECT_TRUE((*motion)->varies());
  const geo::Site aim{g.aim->drawn(scenario::Draw{1, 0, 0})};
  Moments east;
  Moments north;
  geo::Trajectory path;
  for (std::uint64_t run = 0; run < 1000; ++run) {
    (*motion)->fly(scenario::Draw{1, 0, run}, stream(3, run), path);
    const auto end = aim.to_enu(path.at(path.end_s()).position);
    east.add(end.x_m);
    north.add(end.y_m);
  }
  // Standard errors: of the deviation 2.2 %, of the mean 4.7 m; bounds at 4 of them.
  EXPECT_NEAR(east.deviation(), 150.0, 14.0);
  EXPECT_NEAR(north.deviation(), 150.0, 14.0);
  EXPECT_NEAR(east.mean(), 0.0, 19.0);
  EXPECT_NEAR(north.mean(), 0.0, 19.0);
}

TEST(Glide, an_aim_beyond_reach_is_an_error_that_says_how_far_it_gets) {
  const std::string message = refusal(aimed(glide(80e3, 6000.0, -1.0, 90.0), 0.0, 80.0));
  EXPECT_NE(message.find("the aim is beyond reach: it is 8906 km away"), std::string::npos) << message;
  // What it says is about what it flies without an aim.
  const auto path = flown(glide(80e3, 6000.0, -1.0, 90.0));
  const double reach_km = range_m(path, 0.0, path.end_s(), geo::wgs84) / 1e3;
  const auto said = message.find("it gets ");
  ASSERT_NE(said, std::string::npos) << message;
  EXPECT_NEAR(std::stod(message.substr(said + 8)), reach_km, 0.01 * reach_km);
}

TEST(Glide, an_aim_too_near_or_behind_is_an_error_with_the_miss) {
  const std::string near = refusal(aimed(glide(80e3, 6000.0, -1.0, 90.0), 0.0, 2.0));
  EXPECT_NE(near.find("no dive hits the aim"), std::string::npos) << near;
  EXPECT_NE(near.find("the best dive misses by"), std::string::npos) << near;
  const std::string aside = refusal(aimed(glide(80e3, 6000.0, -1.0, 90.0), 20.0, 1.0));
  EXPECT_NE(aside.find("no dive hits the aim"), std::string::npos) << aside;
}

TEST(Glide, without_air_it_falls_freely) {
  Surroundings vacuum;
  vacuum.earth.atmosphere = geo::Atmosphere::none;
  const auto path = flown(glide(80e3, 3000.0, -1.0, 90.0), vacuum);
  geo::Trajectory free;
  geo::fly(path.at(0.0), 0.0, {}, {}, &free, vacuum.earth);
  EXPECT_NEAR(path.end_s(), free.end_s(), 1e-4);
  EXPECT_LT(geo::distance(path.at(path.end_s()).position, free.at(free.end_s()).position), 0.1);
  EXPECT_NE(refusal(aimed(glide(80e3, 3000.0, -1.0, 90.0), 0.0, 20.0), vacuum).find("beyond reach"), std::string::npos);
}

TEST(Glide, ends_on_the_terrain) {
  Surroundings hilly;
  hilly.terrain = terrain_of({raster("N00E030.hgt", [](int, int) { return 1200; })});
  Glide g = aimed(glide(80e3, 6000.0, -1.0, 90.0), 0.5, 30.5, 1200.0);
  EXPECT_LT(miss_m(flown(g, hilly), g), 10.0);
  // A wall of 3 000 m two kilometres before the aim.
  hilly.terrain =
      terrain_of({raster("N00E030.hgt", [](int, int column) { return std::abs(column - 578) < 4 ? 3000 : 0; })});
  g = aimed(glide(80e3, 6000.0, -1.0, 90.0), 0.5, 30.5);
  const std::string message = refusal(g, hilly);
  EXPECT_NE(message.find("the terrain stands in the way"), std::string::npos) << message;
}

TEST(Glide, flights_that_do_not_come_down_and_starts_in_the_ground_are_errors) {
  EXPECT_NE(refusal(glide(300e3, 8500.0, 0.0, 90.0)).find("does not come down within four hours"), std::string::npos);
  EXPECT_NE(refusal(glide(0.0, 500.0, 0.0, 90.0)).find("the glide starts at 0 m, and the ground lies at 0 m"),
            std::string::npos);
  Glide twice = glide(60e3, 5000.0, 0.0, 90.0);
  twice.bank = {{100.0, Glide::not_given, 0.0}, {100.0, Glide::not_given, 0.5}};
  EXPECT_NE(refusal(twice).find("two rows of bank at 100 s"), std::string::npos);
}

Glide boosted(double burnout_climb_deg, double azimuth_deg) {
  Glide g;
  g.lift_to_drag = 2.6;
  g.ballistic_coefficient_kg_m2 = 10000.0;
  Glide::Booster& booster = g.booster.emplace();
  MissileStageSpec first;
  first.propellant_kg = 16000.0;
  first.structure_kg = 2500.0;
  first.isp_s = 260.0;
  first.burn_s = 60.0;
  first.diameter_m = 1.4;
  first.drag_coefficient.points = {{0.0, 0.25}};
  MissileStageSpec second = first;
  second.propellant_kg = 6000.0;
  second.structure_kg = 900.0;
  second.isp_s = 280.0;
  second.coast_s = 0.0;
  first.coast_s = 3.0;
  booster.stages = {first, second};
  booster.payload_kg = 900.0;
  booster.launch = {39 * degree, 100 * degree, 1200.0};
  booster.burnout_flight_path_angle_rad = burnout_climb_deg * degree;
  if (azimuth_deg > -999.0) booster.azimuth_rad = azimuth_deg * degree;
  return g;
}

TEST(GlideBooster, burns_out_on_the_wanted_slope_and_glides_on) {
  double range_before = 0.0;
  for (const double climb_deg : {30.0, 12.0, 4.0}) {
    const auto motion = make_glide(boosted(climb_deg, 100.0))->solve(scenario::Draw{1, 0, 0}, the_real_earth());
    ASSERT_TRUE(motion.has_value()) << base::to_string(motion.error());
    geo::Trajectory path;
    (*motion)->fly(scenario::Draw{1, 0, 0}, stream(0, 0), path);
    expect_smooth(path);
    const double cutoff_s = (*motion)->notes(scenario::Draw{1, 0, 0}).free_from_s;
    EXPECT_NEAR(cutoff_s, 60.0 + 3.0 + 60.0, 1e-6);
    EXPECT_NEAR(geo::flight_path_angle_rad(path.at(cutoff_s)), climb_deg * degree, 2e-5);
    // Below the rocket equation's 8.5 km/s by what gravity and air take.
    EXPECT_GT(geo::norm(path.at(cutoff_s).velocity), 5000.0);
    EXPECT_LT(geo::norm(path.at(cutoff_s).velocity), 7200.0);
    const double range = range_m(path, 0.0, path.end_s(), geo::wgs84);
    EXPECT_GT(range, 3000e3);
    EXPECT_NE(range, range_before);
    range_before = range;
  }
}

TEST(GlideBooster, its_stages_come_off_and_fall) {
  const auto motion = make_glide(boosted(10.0, 100.0))->solve(scenario::Draw{1, 0, 0}, the_real_earth());
  ASSERT_TRUE(motion.has_value()) << base::to_string(motion.error());
  const auto stages = (*motion)->offspring();
  ASSERT_EQ(stages.size(), 2U);
  EXPECT_EQ(stages[0].name, "stage-1");
  EXPECT_NEAR(stages[0].start_s, 60.0, 1e-6);
  EXPECT_NEAR(stages[1].start_s, 123.0, 1e-6);
  geo::Trajectory path;
  (*motion)->fly(scenario::Draw{1, 0, 0}, stream(0, 0), path);
  for (std::size_t i = 0; i < 2; ++i) {
    geo::Trajectory spent;
    (*motion)->fly_offspring(i, path, scenario::Draw{1, 0, 0}, stream(0, 0), spent);
    EXPECT_LT(geo::distance(spent.at(0.0).position, path.at(stages[i].start_s).position), 1e-3);
    EXPECT_NEAR(alt_m(spent, spent.end_s()), 0.0, 0.1);
    EXPECT_LT(range_m(spent, 0.0, spent.end_s(), geo::wgs84), 0.5 * range_m(path, 0.0, path.end_s(), geo::wgs84));
  }
}

TEST(GlideBooster, pitches_over_towards_the_aim_and_the_glide_hits_it) {
  const Glide g = aimed(boosted(6.0, -1000.0), 30.0, 138.0);
  const auto path = flown(g);
  EXPECT_LT(miss_m(path, g), 10.0);
  EXPECT_NEAR(alt_m(path, 0.0), 1200.0, 1e-3);
}

TEST(GlideBooster, slopes_that_no_ascent_ends_on_and_what_cannot_lift_off_are_errors) {
  const std::string low = refusal(boosted(-25.0, 100.0));
  EXPECT_NE(low.find("no ascent burns out at a flight-path angle of -25°"), std::string::npos) << low;
  Glide heavy = boosted(10.0, 100.0);
  heavy.booster->payload_kg = 900e3;
  EXPECT_NE(refusal(heavy).find("cannot lift off"), std::string::npos);
}

TEST(GlideBooster, its_bank_schedule_counts_from_the_end_of_thrust) {
  Glide turning = boosted(5.0, 100.0);
  turning.bank = {{500.0, Glide::not_given, 0.0}, {600.0, Glide::not_given, 0.7}};
  const auto path = flown(turning);
  EXPECT_NEAR(air_at(path, 123.0 + 550.0, the_real_earth().earth).bank_rad, 0.35, 0.02);
}

std::string misread(const std::string& fields) {
  const auto node = scenario::parse(
      "{kind: glide, lift_to_drag: 2.6, ballistic_coefficient_kg_m2: 13000, " + fields + "}", "glide.yaml");
  EXPECT_TRUE(node.has_value());
  scenario::Reader reader;
  const auto model = motion_registry().read(*node, "motion", reader);
  return reader.errors().empty() ? "" : base::to_string(reader.errors().front());
}

TEST(Glide, fields_that_contradict_each_other_are_errors) {
  const std::string entry =
      "entry: {lat_deg: 0, lon_deg: 0, alt_m: 80e3, speed_mps: 6000, flight_path_angle_deg: -1, heading_deg: 90}";
  EXPECT_EQ(misread(entry), "");
  EXPECT_EQ(misread(entry + ", bank: [{t_s: 0, bank_deg: 10}, {t_s: 100, bank_deg: 0}]"), "");
  EXPECT_NE(misread("mode: skipping").find("give entry or booster"), std::string::npos);
  const std::string booster =
      "booster: {stages: [{propellant_kg: 9000, structure_kg: 900, isp_s: 260, burn_s: 60, diameter_m: 1, "
      "drag_coefficient: 0.2}], payload_kg: 500, launch: {lat_deg: 0, lon_deg: 0}, burnout_flight_path_angle_deg: 10";
  EXPECT_EQ(misread(booster + ", azimuth_deg: 90}"), "");
  EXPECT_EQ(misread(booster + "}, aim: {lat_deg: 1, lon_deg: 30}"), "");
  EXPECT_NE(misread(booster + "}").find("has no direction"), std::string::npos);
  EXPECT_NE(
      misread(booster + ", azimuth_deg: 90}, aim: {lat_deg: 1, lon_deg: 30}").find("settles the booster's azimuth"),
      std::string::npos);
  EXPECT_NE(misread(entry + ", " + booster + ", azimuth_deg: 90}").find("entry and booster exclude"),
            std::string::npos);
  EXPECT_NE(
      misread(entry + ", aim: {lat_deg: 1, lon_deg: 30}, bank: [{t_s: 0, bank_deg: 10}]").find("exclude each other"),
      std::string::npos);
  EXPECT_NE(misread(entry + ", bank: [{t_s: 0, speed_mps: 100, bank_deg: 10}]").find("t_s or speed_mps"),
            std::string::npos);
  EXPECT_NE(misread(entry + ", bank: [{bank_deg: 10}]").find("t_s or speed_mps"), std::string::npos);
  EXPECT_NE(misread(entry + ", bank: [{t_s: 0, bank_deg: 10}, {speed_mps: 9, bank_deg: 10}]").find("all rows"),
            std::string::npos);
  EXPECT_NE(misread(entry + ", max_bank_deg: 30").find("max_bank_deg needs an aim"), std::string::npos);
  EXPECT_NE(misread(entry + ", aim_error_m: 30").find("aim_error_m needs an aim"), std::string::npos);
  EXPECT_NE(misread(entry + ", mode: ballistic").find("skipping"), std::string::npos);
}

}  // namespace
}  // namespace iamd::world
