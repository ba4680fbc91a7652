// The laws of the role "motion": every registered component must keep them.
#include "iamd/world/motion.hpp"

#include <string>

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
    {"cruise_missile", "route",
     "{kind: route, speed_mps: 250, waypoints: [{lat_deg: 10, lon_deg: 10, alt_m: 50}, {lat_deg: 11, lon_deg: 11, "
     "alt_m: 50}, {lat_deg: 11, "
     "lon_deg: 13, alt_m: 400}, {lat_deg: 10, lon_deg: 14, alt_m: 0}], position_error_m: 300}"},
    {"drone", "route",
     "{kind: route, speed_mps: 50, waypoints: [{lat_deg: 10, lon_deg: 179.9, alt_m: 900}, {lat_deg: 10, lon_deg: "
     "-179.9, alt_m: 2000}]}"},
};

std::unique_ptr<const Motion> made(const Sample& sample) {
  const auto node = scenario::parse(sample.block, sample.name);
  EXPECT_TRUE(node.has_value());
  scenario::Reader reader;
  const auto model = motion_registry().read(*node, "motion", reader);
  for (const base::Error& error : reader.errors()) ADD_FAILURE() << base::to_string(error);
  if (!model) return nullptr;
  auto motion = model->solve(scenario::Draw{1, 0, 0});
  EXPECT_TRUE(motion.has_value()) << base::to_string(motion.error());
  return motion ? std::move(*motion) : nullptr;
}

class MotionLaws : public testing::TestWithParam<Sample> {
 protected:
  void SetUp() override {
    motion_ = made(GetParam());
    ASSERT_TRUE(motion_);
  }
  geo::Trajectory flown(std::uint64_t entity, std::uint64_t run) const {
    geo::Trajectory path;
    motion_->fly(scenario::Draw{1, 0, run}.copy(entity), stream(entity, run), path);
    return path;
  }
  std::unique_ptr<const Motion> motion_;
};

TEST_P(MotionLaws, starts_at_zero_is_smooth_and_ends) {
  for (std::uint64_t run = 0; run < 5; ++run) {
    const auto path = flown(1, run);
    expect_smooth(path);
    EXPECT_GT(path.end_s(), 0.0);
    EXPECT_LT(path.end_s(), 1e5);
  }
}

TEST_P(MotionLaws, the_velocity_is_the_rate_of_the_position) {
  const auto path = flown(1, 0);
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

TEST_P(MotionLaws, stays_above_the_ground_until_it_ends) {
  const auto path = flown(1, 0);
  for (int i = 0; i <= 1000; ++i) {
    ASSERT_GT(geo::geodetic_from_ecef(path.at(path.end_s() * i / 1000.0).position).alt_m, -1.0);
  }
}

TEST_P(MotionLaws, the_same_copy_of_the_same_run_flies_the_same_path) {
  const auto once = flown(4, 9);
  flown(5, 9);
  const auto again = flown(4, 9);
  ASSERT_EQ(once.pieces().size(), again.pieces().size());
  for (std::size_t i = 0; i < once.pieces().size(); ++i)
    ASSERT_EQ(once.pieces()[i].coefficient, again.pieces()[i].coefficient);
}

TEST_P(MotionLaws, what_does_not_vary_flies_alike_and_what_varies_does_not) {
  const auto one = flown(1, 0);
  const auto other = flown(2, 3);
  const double apart = geo::distance(one.at(0.5 * one.end_s()).position, other.at(0.5 * other.end_s()).position);
  if (motion_->varies()) {
    EXPECT_GT(apart, 1e-3);
  } else {
    EXPECT_EQ(apart, 0.0);
  }
}

INSTANTIATE_TEST_SUITE_P(All, MotionLaws, testing::ValuesIn(samples),
                         [](const auto& sample) { return std::string{sample.param.name}; });

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
