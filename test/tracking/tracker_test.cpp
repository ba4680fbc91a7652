// The role as the scenario sees it: the `tracker:` block.
#include "iamd/tracking/tracker.hpp"

#include <gtest/gtest.h>

#include "iamd/scenario/load.hpp"
#include "iamd/tracking/extended_kalman.hpp"

#include "tracking/scene.hpp"

namespace iamd::tracking {
namespace {

std::shared_ptr<const TrackerModel> read(std::string_view text, std::vector<base::Error>& errors) {
  const auto node = scenario::parse(text, "test.yaml");
  if (!node) {
    errors = node.error();
    return nullptr;
  }
  scenario::Reader reader;
  auto model = tracker_registry().read(*node, "defence.tracker", reader);
  errors = reader.errors();
  return model;
}

TEST(TrackerBlock, MayBeEmptyAndMayNameEveryField) {
  std::vector<base::Error> errors;
  const SensorFacts sensor{.site = scene::site_at(50.0, 30.0)};
  for (const std::string_view text : {"{}", "kind: extended_kalman", R"(
kind: extended_kalman
confirm_hits: 3
confirm_s: 30
coast_s: 30
tentative_s: 15
gate_probability: 0.99999
velocity_prior_mps: 4000
ballistic_coefficient_kg_m2: 5000
drag_doubt: 1
ballistic_accel_mps2: 0.1
manoeuvre_mps2: 3
accel_time_s: 5
ballistic_prior: 0.5
decide_probability: 0.999
air_top_speed_mps: 3000
air_ceiling_km: 40
late_s: 15
duplicate_probability: 0.9
duplicate_looks: 8
)"}) {
    const auto model = read(text, errors);
    ASSERT_NE(model, nullptr) << text << (errors.empty() ? "" : base::to_string(errors[0]));
    EXPECT_TRUE(model->make(scenario::Draw{1, 0, 0}, {&sensor, 1})->tracks().empty());
  }
}

TEST(TrackerBlock, DefaultsAreThoseOfTheConfiguration) {
  const auto node = scenario::parse("{}", "test.yaml");
  ASSERT_TRUE(node);
  scenario::Reader reader;
  ExtendedKalmanConfig read{};
  read.coast_s = read.air_ceiling_m = read.late_s = -1.0;
  read.confirm_hits = read.duplicate_looks = -1;
  extended_kalman_table().read_into(*node, "tracker", reader, read);
  const ExtendedKalmanConfig expected;
  EXPECT_TRUE(reader.clean());
  EXPECT_EQ(read.confirm_hits, expected.confirm_hits);
  EXPECT_EQ(read.confirm_s, expected.confirm_s);
  EXPECT_EQ(read.coast_s, expected.coast_s);
  EXPECT_EQ(read.tentative_s, expected.tentative_s);
  EXPECT_EQ(read.gate_probability, expected.gate_probability);
  EXPECT_EQ(read.velocity_prior_mps, expected.velocity_prior_mps);
  EXPECT_EQ(read.ballistic_coefficient_kg_m2, expected.ballistic_coefficient_kg_m2);
  EXPECT_EQ(read.drag_doubt, expected.drag_doubt);
  EXPECT_EQ(read.ballistic_accel_mps2, expected.ballistic_accel_mps2);
  EXPECT_EQ(read.manoeuvre_mps2, expected.manoeuvre_mps2);
  EXPECT_EQ(read.accel_time_s, expected.accel_time_s);
  EXPECT_EQ(read.ballistic_prior, expected.ballistic_prior);
  EXPECT_EQ(read.decide_probability, expected.decide_probability);
  EXPECT_EQ(read.air_top_speed_mps, expected.air_top_speed_mps);
  EXPECT_EQ(read.air_ceiling_m, expected.air_ceiling_m);
  EXPECT_EQ(read.late_s, expected.late_s);
  EXPECT_EQ(read.duplicate_probability, expected.duplicate_probability);
  EXPECT_EQ(read.duplicate_looks, expected.duplicate_looks);
}

TEST(TrackerBlock, RefusesWhatMakesNoSense) {
  std::vector<base::Error> errors;
  for (const std::string_view text : {"kind: kalman", "confirm_hits: 0", "confirm_hits: 9", "gate_probability: 1",
                                      "coast_s: -1", "coast_s: 10\ntentative_s: 11", "coasts_s: 3",
                                      "ballistic_prior: 0", "velocity_prior_mps: fast", "late_s: 1e9"}) {
    EXPECT_EQ(read(text, errors), nullptr) << text;
    EXPECT_FALSE(errors.empty()) << text;
  }
}

}  // namespace
}  // namespace iamd::tracking
