// The laws of the role "motion": every registered component must keep them.
#include "iamd/world/motion.hpp"

#include <string>
#include <vector>

#include <gtest/gtest.h>

#include "iamd/geo/frames.hpp"
#include "iamd/scenario/load.hpp"

#include "world/flights.hpp"

namespace iamd::world {
namespace {

struct Sample {
  const char* name;
  const char* kind;
  const char* block;
  bool needs_air = false;
};

// At least one of every kind, among them some across the date line and over a pole.
constexpr Sample samples[] = {
    {"short_arc", "ballistic_arc",
     "{kind: ballistic_arc, launch: {lat_deg: 10, lon_deg: 10}, aim: {lat_deg: 12, lon_deg: 11}, "
     "ballistic_coefficient_kg_m2: 4000, "
     "aim_error_m: 200}"},
    {"long_arc_over_the_pole", "ballistic_arc",
     "{kind: ballistic_arc, launch: {lat_deg: 55, lon_deg: 100}, aim: {lat_deg: 45, lon_deg: -90}, "
     "ballistic_coefficient_kg_m2: 10000, "
     "aim_error_m: 300}"},
    {"depressed_arc", "ballistic_arc",
     "{kind: ballistic_arc, launch: {lat_deg: 0, lon_deg: 179}, aim: {lat_deg: 1, lon_deg: -178}, loft: {apogee_km: "
     "45}, "
     "ballistic_coefficient_kg_m2: 8000, aim_error_m: 50}"},
    {"arc_without_air", "ballistic_arc",
     "{kind: ballistic_arc, launch: {lat_deg: 0, lon_deg: 0}, aim: {lat_deg: 20, lon_deg: 30}, loft: "
     "{burnout_speed_mps: 6500, branch: high}}"},
    {"missile", "ballistic_missile",
     "{kind: ballistic_missile, stages: [{propellant_kg: 16000, structure_kg: 3900, isp_s: 240, burn_s: 70, "
     "diameter_m: "
     "0.88, drag_coefficient: [[0, 0.2], [0.85, 0.2], [1, 0.27], [1.2, 0.27], [2, 0.2]]}, {propellant_kg: 3699, "
     "structure_kg: 1198, isp_s: 230, burn_s: 75, diameter_m: 0.84, drag_coefficient: 0.2}], payload: {mass_kg: 800, "
     "ballistic_coefficient_kg_m2: 4000}, launch: {lat_deg: 30, lon_deg: 179}, aim: {lat_deg: 36, lon_deg: -177}, "
     "decoys: "
     "[{count: 2, ballistic_coefficient_kg_m2: 100, release_s: 20, separation_speed_mps: 2}], aim_error_m: 200}"},
    {"missile_one_way", "ballistic_missile",
     "{kind: ballistic_missile, stages: [{propellant_kg: 3699, structure_kg: 1198, isp_s: 230, burn_s: 75, diameter_m: "
     "0.84, drag_coefficient: 0.25}], payload: {mass_kg: 1000}, launch: {lat_deg: -90, lon_deg: 0}, azimuth_deg: 40}"},
    {"cruise_missile", "route",
     "{kind: route, speed_mps: 250, waypoints: [{lat_deg: 10, lon_deg: 10, alt_m: 50}, {lat_deg: 11, lon_deg: 11, "
     "alt_m: 50}, {lat_deg: 11, "
     "lon_deg: 13, alt_m: 400}, {lat_deg: 10, lon_deg: 14, alt_m: 0}], position_error_m: 300}"},
    {"drone", "route",
     "{kind: route, speed_mps: 50, waypoints: [{lat_deg: 10, lon_deg: 179.9, alt_m: 900}, {lat_deg: 10, lon_deg: "
     "-179.9, alt_m: 2000}]}"},
    {"dropped_sphere", "free_fall",
     "{kind: free_fall, position: {lat_deg: 90, lon_deg: 0, alt_m: 9000}, mass_kg: 14.6, area_m2: 0.0182, "
     "drag_coefficient: 0.1}"},
    {"fragment", "free_fall",
     "{kind: free_fall, position: {lat_deg: -20, lon_deg: 179.5, alt_m: 150e3}, velocity: {east_mps: 6000, north_mps: "
     "100, up_mps: 700}, mass_kg: 40, area_m2: 0.1, drag_coefficient: [[0, 0.5], [0.8, 0.6], [1.2, 1.1], [5, 0.9]]}"},
    {"glider", "glide",
     "{kind: glide, entry: {lat_deg: 60, lon_deg: 170, alt_m: 90e3, speed_mps: 6000, flight_path_angle_deg: -1.5, "
     "heading_deg: 60}, lift_to_drag: 2.6, ballistic_coefficient_kg_m2: 13000, bank: [{t_s: 300, bank_deg: 0}, {t_s: "
     "400, bank_deg: 40}, {t_s: 900, bank_deg: -40}]}"},
    {"skipper", "glide",
     "{kind: glide, entry: {lat_deg: 0, lon_deg: 0, alt_m: 100e3, speed_mps: 5000, flight_path_angle_deg: -5, "
     "heading_deg: 90}, lift_to_drag: 2, ballistic_coefficient_kg_m2: 8000, mode: skipping}"},
    {"boosted_glider", "glide",
     "{kind: glide, booster: {stages: [{propellant_kg: 16000, structure_kg: 2500, isp_s: 260, burn_s: 60, diameter_m: "
     "1.4, drag_coefficient: 0.25, signature: {rcs_m2: 3}}, {propellant_kg: 6000, structure_kg: 900, isp_s: 280, "
     "burn_s: "
     "60, diameter_m: 1.2, drag_coefficient: 0.25}], payload_kg: 900, launch: {lat_deg: 39, lon_deg: 100, alt_m: "
     "1200}, "
     "burnout_flight_path_angle_deg: 8, azimuth_deg: 100}, lift_to_drag: 2.6, ballistic_coefficient_kg_m2: 10000}"},
    {"aimed_glider", "glide",
     "{kind: glide, entry: {lat_deg: 0, lon_deg: 0, alt_m: 80e3, speed_mps: 5000, flight_path_angle_deg: -1, "
     "heading_deg: 80}, lift_to_drag: 2.6, ballistic_coefficient_kg_m2: 13000, aim: {lat_deg: 8, lon_deg: 30}, "
     "aim_error_m: 100}",
     true},
};

// Earths that a motion must fly over.
struct World {
  const char* name;
  Surroundings around;
};

const std::vector<World>& worlds() {
  static const std::vector<World> all = [] {
    std::vector<World> w{
        {"earth", {}}, {"still_sphere", {}}, {"without_air", {}}, {"windy", {}}, {"other_ellipsoid", {}}};
    w[1].around.earth.shape = {geo::mean_radius_m, 0.0};
    w[1].around.earth.rate_radps = 0.0;
    w[1].around.earth.gravity = geo::Gravity::point;
    w[2].around.earth.atmosphere = geo::Atmosphere::none;
    w[3].around.earth.wind = {{0.0, 10.0, -5.0}, {11e3, 60.0, 10.0}, {25e3, -20.0, 0.0}};
    w[4].around.earth.shape = {6.5e6, 1.0 / 150.0};
    w[4].around.earth.rate_radps = 1e-4;
    w[4].around.earth.gravity = geo::Gravity::with_j4;
    w[4].around.earth.gm_m3_s2 = 4.2e14;
    return w;
  }();
  return all;
}

struct Case {
  Sample sample;
  const World* world;
};

std::vector<Case> cases() {
  std::vector<Case> all;
  for (const Sample& sample : samples) {
    for (const World& world : worlds()) {
      if (sample.needs_air && world.around.earth.atmosphere == geo::Atmosphere::none) continue;
      all.push_back({sample, &world});
    }
  }
  return all;
}

std::shared_ptr<const MotionModel> model_of(const Sample& sample) {
  const auto node = scenario::parse(sample.block, sample.name);
  EXPECT_TRUE(node.has_value());
  scenario::Reader reader;
  auto model = motion_registry().read(*node, "motion", reader);
  for (const base::Error& error : reader.errors()) ADD_FAILURE() << base::to_string(error);
  return model;
}

class MotionLaws : public testing::TestWithParam<Case> {
 protected:
  void SetUp() override {
    model_ = model_of(GetParam().sample);
    ASSERT_TRUE(model_);
    motion_ = solved();
    ASSERT_TRUE(motion_);
  }
  [[nodiscard]] std::unique_ptr<const Motion> solved() const {
    auto motion = model_->solve(scenario::Draw{1, 0, 0}, around());
    EXPECT_TRUE(motion.has_value()) << base::to_string(motion.error());
    return motion ? std::move(*motion) : nullptr;
  }
  [[nodiscard]] static geo::Trajectory flown_by(const Motion& motion, std::uint64_t entity, std::uint64_t run) {
    geo::Trajectory path;
    motion.fly(scenario::Draw{1, 0, run}.copy(entity), stream(entity, run), path);
    return path;
  }
  [[nodiscard]] geo::Trajectory flown(std::uint64_t entity, std::uint64_t run) const {
    return flown_by(*motion_, entity, run);
  }
  [[nodiscard]] geo::Trajectory offspring_flown(std::size_t which, std::uint64_t entity, std::uint64_t run) const {
    geo::Trajectory path;
    motion_->fly_offspring(which, flown(entity, run), scenario::Draw{1, 0, run}.copy(entity), stream(entity, run),
                           path);
    return path;
  }
  [[nodiscard]] static const Surroundings& around() { return GetParam().world->around; }
  [[nodiscard]] static double alt_m(const geo::State<geo::Ecef>& state) {
    return geo::geodetic_from_ecef(state.position, around().earth.shape).alt_m;
  }

  std::shared_ptr<const MotionModel> model_;
  std::unique_ptr<const Motion> motion_;
};

void expect_same(const geo::Trajectory& one, const geo::Trajectory& other) {
  ASSERT_EQ(one.pieces().size(), other.pieces().size());
  for (std::size_t i = 0; i < one.pieces().size(); ++i) {
    ASSERT_EQ(one.pieces()[i].coefficient, other.pieces()[i].coefficient);
    ASSERT_EQ(one.pieces()[i].length_s, other.pieces()[i].length_s);
  }
}

void expect_rate_of_position(const geo::Trajectory& path) {
  for (int i = 1; i < 500; ++i) {
    const double t = path.end_s() * i / 500.0;
    const auto before = path.at(t - 0.005).position;
    const auto after = path.at(t + 0.005).position;
    const auto v = path.at(t).velocity;
    ASSERT_NEAR((after.x_m - before.x_m) / 0.01, v.x_mps, 0.01) << t;
    ASSERT_NEAR((after.y_m - before.y_m) / 0.01, v.y_mps, 0.01) << t;
    ASSERT_NEAR((after.z_m - before.z_m) / 0.01, v.z_mps, 0.01) << t;
  }
}

TEST_P(MotionLaws, starts_at_zero_is_smooth_and_ends) {
  for (std::uint64_t run = 0; run < 5; ++run) {
    const auto path = flown(1, run);
    expect_smooth(path);
    EXPECT_GT(path.end_s(), 0.0);
    EXPECT_LT(path.end_s(), 1e5);
  }
}

TEST_P(MotionLaws, the_velocity_is_the_rate_of_the_position) { expect_rate_of_position(flown(1, 0)); }

TEST_P(MotionLaws, stays_above_the_ground_until_it_ends) {
  const auto path = flown(1, 0);
  for (int i = 0; i <= 1000; ++i) ASSERT_GT(alt_m(path.at(path.end_s() * i / 1000.0)), -1.0);
}

TEST_P(MotionLaws, the_same_copy_of_the_same_run_flies_the_same_path) {
  const auto once = flown(4, 9);
  [[maybe_unused]] const auto between = flown(5, 9);
  expect_same(once, flown(4, 9));
  const auto again = solved();
  ASSERT_TRUE(again);
  expect_same(once, flown_by(*again, 4, 9));
}

TEST_P(MotionLaws, what_does_not_vary_flies_alike_and_what_varies_does_not) {
  const auto one = flown(1, 0);
  const auto other = flown(2, 3);
  // At the end: errors of an aim may show there only.
  const double apart = geo::distance(one.at(one.end_s()).position, other.at(other.end_s()).position);
  if (motion_->varies()) {
    EXPECT_GT(apart, 1e-3);
  } else {
    EXPECT_EQ(apart, 0.0);
  }
}

TEST_P(MotionLaws, what_is_one_free_flight_is_the_same_to_the_bit) {
  geo::Flight flight;
  if (!motion_->as_free_flight(scenario::Draw{1, 0, 3}.copy(2), stream(2, 3), flight)) return;
  geo::FlightOptions options = truth_flight_options();
  options.ground_alt_m = flight.ground_alt_m;
  geo::Trajectory path;
  geo::fly(flight.start, flight.start_s, flight.forces, options, &path, around().earth);
  expect_same(flown(2, 3), path);
}

TEST_P(MotionLaws, what_comes_off_goes_on_from_where_it_was) {
  const auto children = motion_->offspring();
  for (std::size_t i = 0; i < children.size(); ++i) {
    for (std::size_t k = 0; k < i; ++k) EXPECT_NE(children[i].name, children[k].name);
    EXPECT_FALSE(children[i].name.empty());
    const auto parent = flown(2, 3);
    ASSERT_GE(children[i].start_s, 0.0);
    ASSERT_LE(children[i].start_s, parent.end_s());
    const auto path = offspring_flown(i, 2, 3);
    expect_smooth(path);
    expect_rate_of_position(path);
    EXPECT_LT(geo::distance(path.at(0.0).position, parent.at(children[i].start_s).position), 1.0) << children[i].name;
    for (int k = 0; k <= 200; ++k) ASSERT_GT(alt_m(path.at(path.end_s() * k / 200.0)), -1.0);
    expect_same(path, offspring_flown(i, 2, 3));
  }
}

INSTANTIATE_TEST_SUITE_P(All, MotionLaws, testing::ValuesIn(cases()), [](const auto& chosen) {
  return std::string{chosen.param.sample.name} + "_over_" + chosen.param.world->name;
});

TEST(MotionModels, what_is_fixed_is_not_solved_per_run) {
  for (const Sample& sample : samples) {
    const auto model = model_of(sample);
    ASSERT_TRUE(model);
    EXPECT_TRUE(model->fixed()) << sample.name;
    EXPECT_FALSE(model->solved_per_run()) << sample.name;
  }
}

TEST(MotionRegistry, has_a_sample_for_every_registered_kind) {
  for (const auto& component : motion_registry().info().components) {
    bool sampled = false;
    for (const Sample& sample : samples) sampled = sampled || component.kind == sample.kind;
    EXPECT_TRUE(sampled) << component.kind << " has no sample here";
    EXPECT_FALSE(component.summary.empty());
  }
}

}  // namespace
}  // namespace iamd::world
