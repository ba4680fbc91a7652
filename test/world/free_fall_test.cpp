#include "iamd/world/free_fall.hpp"

#include <cmath>
#include <string>

#include <gtest/gtest.h>

#include "iamd/geo/atmosphere.hpp"
#include "iamd/geo/frames.hpp"
#include "iamd/scenario/load.hpp"

#include "geo/table.hpp"
#include "world/flights.hpp"
#include "world/rasters.hpp"

namespace iamd::world {
namespace {

using geo::degree;

constexpr double foot_m = 0.3048;

std::shared_ptr<const MotionModel> model_of(const std::string& fields, scenario::Reader& reader) {
  const auto node = scenario::parse("{kind: free_fall, " + fields + "}", "fall.yaml");
  EXPECT_TRUE(node.has_value());
  return node ? motion_registry().read(*node, "motion", reader) : nullptr;
}

geo::Trajectory flown(const std::string& fields, const Surroundings& around = the_real_earth()) {
  geo::Trajectory path;
  scenario::Reader reader;
  const auto model = model_of(fields, reader);
  for (const base::Error& error : reader.errors()) ADD_FAILURE() << base::to_string(error);
  if (!model) return path;
  const auto motion = model->solve(scenario::Draw{1, 0, 0}, around);
  EXPECT_TRUE(motion.has_value()) << base::to_string(motion.error());
  if (motion) (*motion)->fly(scenario::Draw{1, 0, 0}, stream(0, 0), path);
  return path;
}

std::string misread(const std::string& fields) {
  scenario::Reader reader;
  EXPECT_EQ(model_of(fields, reader), nullptr);
  return reader.errors().empty() ? "" : base::to_string(reader.errors().front());
}

std::string refusal(const std::string& fields, const Surroundings& around = the_real_earth()) {
  scenario::Reader reader;
  const auto model = model_of(fields, reader);
  for (const base::Error& error : reader.errors()) ADD_FAILURE() << base::to_string(error);
  if (!model) return "";
  const auto motion = model->solve(scenario::Draw{1, 0, 0}, around);
  EXPECT_FALSE(motion.has_value());
  return motion ? "" : base::to_string(motion.error());
}

// NASA's check cases for flight simulators (NASA/TM-2015-218675): a sphere of 1 slug, S = 0.1963495 ft², CD 0.1.
const std::string sphere = ", mass_kg: 14.593902937206, area_m2: 0.01824146545248";
const std::string drop = "position: {lat_deg: 0, lon_deg: 0, alt_m: 9144}";
const std::string drag_of_sphere =
    ", ballistic_coefficient_kg_m2: " + std::to_string(14.593902937206 / (0.1 * 0.1963495 * foot_m * foot_m));

// The worst difference of altitude over the 30 s, feet.
double worst_altitude_ft(const geo::Trajectory& path, const std::string& history,
                         const geo::Ellipsoid& shape = geo::wgs84) {
  double worst = 0.0;
  int rows = 0;
  for (const auto& row : geo::read_csv("nesc/" + history)) {
    const auto g = geo::geodetic_from_ecef(path.at(geo::number(row, "time")).position, shape);
    worst = std::max(worst, std::abs(g.alt_m / foot_m - geo::number(row, "altitudeMsl_ft")));
    EXPECT_NEAR(g.lat_rad / degree, geo::number(row, "latitude_deg"), 1e-9);
    EXPECT_NEAR(g.lon_rad / degree, geo::number(row, "longitude_deg"), 1e-7);
    ++rows;
  }
  EXPECT_EQ(rows, 31);
  testing::Test::RecordProperty("worst_altitude_ft_" + history.substr(0, 15), std::to_string(worst));
  return worst;
}

TEST(FreeFallNesc, case_1_dropped_sphere_without_drag) {
  const auto path = flown(drop);
  EXPECT_LT(worst_altitude_ft(path, "Atmos_01_sim_04.csv"), 1e-4);
  EXPECT_LT(worst_altitude_ft(path, "Atmos_01_sim_05.csv"), 1e-4);
}

TEST(FreeFallNesc, case_5_dropped_sphere_with_drag_over_a_round_earth) {
  Surroundings round;
  round.earth.shape = {20902255.199 * foot_m, 0.0};
  round.earth.gravity = geo::Gravity::point;
  const auto path = flown(drop + drag_of_sphere, round);
  EXPECT_LT(worst_altitude_ft(path, "Atmos_05_sim_04.csv", round.earth.shape), 2e-3);
  EXPECT_LT(worst_altitude_ft(path, "Atmos_05_sim_05.csv", round.earth.shape), 2e-3);
}

TEST(FreeFallNesc, case_6_dropped_sphere_with_drag) {
  const auto path = flown(drop + drag_of_sphere);
  EXPECT_LT(worst_altitude_ft(path, "Atmos_06_sim_04.csv"), 2e-3);
  EXPECT_LT(worst_altitude_ft(path, "Atmos_06_sim_05.csv"), 2e-2);  // an atmosphere table of its own
}

TEST(FreeFallNesc, case_9_sphere_thrown_east_and_up_with_drag) {
  // The same drag three times: as one number, from its parts, and over the Mach number.
  for (const std::string& drag :
       {drag_of_sphere, sphere + ", drag_coefficient: 0.1", sphere + ", drag_coefficient: [[0, 0.1], [2, 0.1]]"}) {
    const auto path = flown("position: {lat_deg: 0, lon_deg: 0}, velocity: {east_mps: 304.8, up_mps: 304.8}" + drag);
    EXPECT_LT(worst_altitude_ft(path, "Atmos_09_sim_04.csv"), 2e-2);
    EXPECT_LT(worst_altitude_ft(path, "Atmos_09_sim_05.csv"), 2e-2);
    for (const auto& row : geo::read_csv("nesc/Atmos_09_sim_05.csv")) {
      const auto p = path.at(geo::number(row, "time")).position;
      EXPECT_NEAR(p.x_m, geo::number(row, "gePosition_ft_X") * foot_m, 0.01);
      EXPECT_NEAR(p.y_m, geo::number(row, "gePosition_ft_Y") * foot_m, 0.01);
      EXPECT_NEAR(p.z_m, geo::number(row, "gePosition_ft_Z") * foot_m, 0.01);
    }
  }
}

TEST(FreeFall, drag_follows_the_mach_number) {
  const std::string from = "position: {lat_deg: 45, lon_deg: 5, alt_m: 12000}, area_m2: 0.1, ";
  const std::string step = "drag_coefficient: [[0, 0.6], [0.4, 0.6], [0.5, 1.8]], ";
  const auto end_mps = [](const geo::Trajectory& path) { return geo::norm(path.at(path.end_s()).velocity); };
  // Slow all the way: drag balances weight, ½ρv²CdA = mg; the last kilometre of thicker air is felt a little late.
  const double slow = end_mps(flown(from + step + "mass_kg: 10"));
  EXPECT_NEAR(slow, std::sqrt(2.0 * 10.0 * 9.806 / (1.225 * 0.6 * 0.1)), 0.02 * slow);
  EXPECT_NEAR(slow, end_mps(flown(from + "drag_coefficient: 0.6, mass_kg: 10")), 1e-6);
  // Fast all the way.
  const std::string fast = "mass_kg: 1000, velocity: {up_mps: -800}, ground_alt_m: 9000";
  const double held = end_mps(flown(from + step + fast));
  EXPECT_NEAR(held, end_mps(flown(from + "drag_coefficient: 1.8, " + fast)), 1e-4);
  EXPECT_LT(held, end_mps(flown(from + "drag_coefficient: 0.6, " + fast)) - 50.0);
}

TEST(FreeFall, the_velocity_is_along_the_axes_of_the_place) {
  const auto path = flown(
      "position: {lat_deg: 50, lon_deg: -120, alt_m: 3000}, velocity: {east_mps: 30, north_mps: -40, "
      "up_mps: 120}");
  const geo::Site site{{50 * degree, -120 * degree, 3000.0}};
  const auto v = site.to_enu(path.at(0.0).velocity);
  EXPECT_NEAR(v.x_mps, 30.0, 1e-6);
  EXPECT_NEAR(v.y_mps, -40.0, 1e-6);
  EXPECT_NEAR(v.z_mps, 120.0, 1e-6);
  const double g = 9.7985;  // at 50° and 3 km: 9.8107 - 3.086e-6·3000, as far as it matters
  EXPECT_NEAR(geo::geodetic_from_ecef(path.at(10.0).position).alt_m, 3000.0 + 1200.0 - 0.5 * g * 100.0, 1.0);
}

TEST(FreeFall, ends_at_its_ground) {
  const auto alt_at_end = [](const geo::Trajectory& path) {
    return geo::geodetic_from_ecef(path.at(path.end_s()).position).alt_m;
  };
  EXPECT_NEAR(alt_at_end(flown(drop)), 0.0, 1e-3);
  EXPECT_NEAR(alt_at_end(flown(drop + ", ground_alt_m: 1500")), 1500.0, 1e-3);
  EXPECT_NEAR(alt_at_end(flown(drop + sphere + ", drag_coefficient: [[0, 0.1], [1, 0.2]], ground_alt_m: -200")), -200.0,
              1e-3);
}

TEST(FreeFall, ends_on_the_terrain) {
  Surroundings hilly;
  hilly.terrain = terrain_of(
      {raster("N00E000.hgt", [](int, int) { return 700; }), raster("N10E000.hgt", [](int, int) { return -300; })});
  const auto alt_at_end = [](const geo::Trajectory& path) {
    return geo::geodetic_from_ecef(path.at(path.end_s()).position).alt_m;
  };
  const std::string over_hill = "position: {lat_deg: 0.5, lon_deg: 0.5, alt_m: 5000}";
  EXPECT_NEAR(alt_at_end(flown(over_hill, hilly)), 700.0, 0.1);
  EXPECT_NEAR(alt_at_end(flown(over_hill + ", ground_alt_m: 900", hilly)), 900.0, 0.1);
  EXPECT_NEAR(alt_at_end(flown(over_hill + ", ground_alt_m: 100", hilly)), 700.0, 0.1);
  EXPECT_NEAR(alt_at_end(flown("position: {lat_deg: 10.5, lon_deg: 0.5, alt_m: 5000}", hilly)), -300.0, 0.1);
  EXPECT_NEAR(alt_at_end(flown("position: {lat_deg: 5.5, lon_deg: 0.5, alt_m: 5000}", hilly)), 0.0, 0.1);
  const std::string inside = refusal("position: {lat_deg: 0.5, lon_deg: 0.5, alt_m: 600}", hilly);
  EXPECT_NE(inside.find("starts at 600 m, and the ground lies at 700 m"), std::string::npos) << inside;
}

TEST(FreeFall, what_does_not_come_down_ends_after_four_hours) {
  // A circular orbit at 500 km: 7 617 m/s in the inertial frame.
  const auto path = flown("position: {lat_deg: 0, lon_deg: 0, alt_m: 500e3}, velocity: {east_mps: 7115}");
  EXPECT_DOUBLE_EQ(path.end_s(), 4.0 * 3600.0);
  EXPECT_NEAR(geo::specific_energy(path.at(0.0)), geo::specific_energy(path.at(path.end_s())), 1e-9 * 6e7);
}

TEST(FreeFall, drag_that_is_given_by_half_or_twice_is_an_error) {
  EXPECT_NE(misread(drop + ", mass_kg: 5").find("'area_m2' is missing"), std::string::npos);
  EXPECT_NE(misread(drop + ", mass_kg: 5, area_m2: 1").find("'drag_coefficient' is missing"), std::string::npos);
  EXPECT_NE(misread(drop + ", area_m2: 1, drag_coefficient: 0.3").find("'mass_kg' is missing"), std::string::npos);
  EXPECT_NE(
      misread(drop + sphere + ", drag_coefficient: 0.1, ballistic_coefficient_kg_m2: 8000").find("drag is given twice"),
      std::string::npos);
  EXPECT_NE(misread(drop + ", ballistic_coefficient_kg_m2: 0"), "");
  EXPECT_NE(misread(drop + ", ballistic_coefficient_kg_m2: .nan"), "");
  EXPECT_NE(misread(drop + ", mass_kg: 5, area_m2: 1, drag_coefficient: [[1, 0.2], [1, 0.3]]"), "");
  EXPECT_NE(misread(drop + ", velocity: {east_mps: 1e9}"), "");
}

TEST(FreeFall, a_start_that_is_an_end_is_an_error) {
  EXPECT_NE(refusal("position: {lat_deg: 0, lon_deg: 0}").find("the fall starts at 0 m, and the ground lies at 0 m"),
            std::string::npos);
  EXPECT_NE(refusal("position: {lat_deg: 0, lon_deg: 0, alt_m: -100}").find("ground lies at 0 m"), std::string::npos);
  EXPECT_NE(refusal("position: {lat_deg: 0, lon_deg: 0, alt_m: 100}, ground_alt_m: 200").find("ground lies at 200 m"),
            std::string::npos);
}

TEST(FreeFall, numbers_that_cannot_be_flown_are_an_error) {
  for (const char* drag : {", ballistic_coefficient_kg_m2: 1e-300", ", ballistic_coefficient_kg_m2: 1e-9",
                           ", mass_kg: 1e-300, area_m2: 1e300, drag_coefficient: [[0, 1], [1, 2]]"}) {
    const std::string message = refusal(drop + ", velocity: {east_mps: 8000}" + drag);
    EXPECT_NE(message.find("cannot be followed to its end"), std::string::npos) << message;
  }
}

TEST(FreeFall, chances_are_drawn_for_each_copy) {
  scenario::Reader reader;
  const auto model =
      model_of("position: {lat_deg: 0, lon_deg: 0, alt_m: {uniform: [5000, 6000], doubt: aleatory}}", reader);
  ASSERT_TRUE(model) << base::to_string(reader.errors().front());
  EXPECT_TRUE(model->solved_per_run());
  EXPECT_FALSE(model->fixed());
  const auto alt = [&](std::uint64_t entity) {
    const auto motion = model->solve(scenario::Draw{1, 0, 0}.copy(entity), the_real_earth());
    geo::Trajectory path;
    (*motion)->fly(scenario::Draw{1, 0, 0}.copy(entity), stream(entity, 0), path);
    return geo::geodetic_from_ecef(path.at(0.0).position).alt_m;
  };
  EXPECT_NE(alt(1), alt(2));
  EXPECT_EQ(alt(1), alt(1));
}

}  // namespace
}  // namespace iamd::world
