// Times of flight: by division, and flown.
#include <cmath>

#include <gtest/gtest.h>

#include "iamd/geo/spherical_arc.hpp"

#include "claim_texts.hpp"

namespace iamd::study {
namespace {

TEST(ClaimFlightTime, IsTheWayOverTheSpeed) {
  const auto answer = [](const std::string& sense, const std::string& reading) {
    return answer_to("kind: flight_time, time_s: 120, sense: " + sense, reading);
  };
  EXPECT_NEAR(answer("at_most", "distance_km: 600, speed_mps: 7000").found->value, 600e3 / 7000.0, 1e-12);
  EXPECT_NEAR(answer("at_most", "distance_km: 800, speed_mps: 7000").found->value, 800e3 / 7000.0, 1e-12);
  EXPECT_EQ(answer("at_most", "distance_km: 800, speed_mps: 7000").judgement, Judgement::supported);
  const ReadingAnswer early = answer("at_least", "distance_km: 600, speed_mps: 7000");
  EXPECT_EQ(early.judgement, Judgement::contradicted);
  EXPECT_EQ(early.limit, "it takes less");
  EXPECT_EQ(early.condition, "at 600 km it needs at most 5000 m/s");
  EXPECT_EQ(answer("about", "distance_km: 600, speed_mps: 5200").judgement, Judgement::supported);  // 115.4 s
  EXPECT_EQ(answer("about", "distance_km: 600, speed_mps: 5300").judgement, Judgement::contradicted);
  EXPECT_EQ(answer("about", "distance_km: 600, speed_mps: 4700").judgement, Judgement::contradicted);
}

TEST(ClaimFlightTime, RestsOnBothNumbers) {
  const ReadingAnswer answer = answer_to("kind: flight_time, time_s: 120",
                                         "distance_km: {uniform: [600, 800]}, speed_mps: {uniform: [5000, 7000]}");
  ASSERT_EQ(answer.inputs.size(), 2u);
  for (const auto& input : answer.inputs) EXPECT_GT(input.index, 0.2) << input.name;
  EXPECT_GT(answer.found->low, 600e3 / 7000.0);
  EXPECT_LT(answer.found->high, 800e3 / 5000.0);
}

TEST(ClaimFlightTime, OfABallisticMissileIsNearThatOfItsArc) {
  ClaimOptions options;
  options.worlds = 20;
  const ReadingAnswer answer =
      answer_to("kind: flight_time, time_s: 1800", "object: {use: icbm-warhead}, flight_range_km: 8000", options);
  EXPECT_EQ(answer.worlds, 20u);
  // The arc of least energy without air and rotation; the air and the turning Earth change little.
  EXPECT_NEAR(answer.found->value / geo::minimum_energy_arc(8000e3).flight_time_s, 1.0, 0.05);
  // How it looks decides nothing; how it is braked does.
  ASSERT_EQ(answer.inputs.size(), 1u);
  EXPECT_EQ(answer.inputs[0].name, "icbm-warhead.motion.ballistic_coefficient_kg_m2");
}

TEST(ClaimFlightTime, OfAGliderIsWithinMinutesOfABallisticMissile) {
  const std::string glider =
      "object: {use: hgv-class, motion: {entry: {alt_m: 60000, speed_mps: 6800, flight_path_angle_deg: 0}}}, "
      "compared_with: {use: icbm-warhead}, flight_range_km: 8000";
  ClaimOptions options;
  options.worlds = 20;
  const ReadingAnswer answer =
      answer_to("kind: flight_time, time_s: 600, sense: at_most, tolerance: 0", glider, options);
  EXPECT_EQ(answer.found->quantity, "how much longer it flies");
  EXPECT_LT(std::abs(answer.found->value), 600.0);
  EXPECT_GT(std::abs(answer.found->value), 1.0);
  // The difference is signed: the other way round it is the opposite.
  const std::string turned =
      "object: {use: icbm-warhead}, flight_range_km: 8000, "
      "compared_with: {use: hgv-class, motion: {entry: {alt_m: 60000, speed_mps: 6800, flight_path_angle_deg: 0}}}";
  const ReadingAnswer opposite =
      answer_to("kind: flight_time, time_s: 600, sense: at_most, tolerance: 0", turned, options);
  EXPECT_LT(answer.found->value * opposite.found->value, 0.0);
  // Both are drawn, each by itself.
  EXPECT_GE(answer.inputs.size(), 3u);
}

TEST(ClaimFlightTime, OfTheSameObjectDiffersOnlyByItsDoubts) {
  ClaimOptions options;
  options.worlds = 20;
  const ReadingAnswer answer =
      answer_to("kind: flight_time, time_s: 60, sense: at_most",
                "object: {use: icbm-warhead}, compared_with: {use: icbm-warhead}, flight_range_km: 3000", options);
  EXPECT_EQ(answer.judgement, Judgement::supported);
  EXPECT_NE(answer.found->low, answer.found->high);  // two missiles, each with a braking of its own
  EXPECT_LT(std::abs(answer.found->value), 10.0);
}

TEST(ClaimFlightTime, CountsWorldsInWhichItFallsShort) {
  const auto glider = [](const std::string& speed) {
    return "object: {use: hgv-class, motion: {entry: {alt_m: 60000, flight_path_angle_deg: 0, speed_mps: " + speed +
           "}}}, flight_range_km: 8000";
  };
  ClaimOptions options;
  options.worlds = 40;
  const std::string keys = "kind: flight_time, time_s: 3600, sense: at_most";
  EXPECT_EQ(answer_to(keys, glider("6800"), options).share, 1.0);
  const ReadingAnswer answer = answer_to(keys, glider("{low: 3000, likely: 6800, high: 7000}"), options);
  EXPECT_GT(answer.share, 0.1);
  EXPECT_LT(answer.share, 0.9);
  EXPECT_EQ(answer.limit, "it does not fly so far");
  EXPECT_TRUE(std::isinf(answer.found->high));
  // Named as it stands in the claim.
  EXPECT_EQ(answer.inputs[0].name, "propositions[said].readings[0].object.motion.entry.speed_mps");
  // One that never gets there is an error of the claim.
  const auto claim = loaded(keys, glider("3000"));
  ASSERT_TRUE(claim.has_value());
  EXPECT_FALSE(judge(*claim, options).has_value());
}

TEST(ClaimFlightTime, WantsOneWayToKnow) {
  const auto problem = [](const std::string& reading) { return problem_in("kind: flight_time, time_s: 60", reading); };
  EXPECT_NE(problem("distance_km: 3, speed_mps: 4, flight_range_km: 3").find("exclude"), std::string::npos);
  EXPECT_NE(problem("distance_km: 3").find("go together"), std::string::npos);
  EXPECT_NE(problem("object: {use: icbm-warhead}").find("'flight_range_km' is missing"), std::string::npos);
  EXPECT_NE(problem("compared_with: {use: icbm-warhead}, flight_range_km: 3").find("'object' is missing"),
            std::string::npos);
}

}  // namespace
}  // namespace iamd::study
