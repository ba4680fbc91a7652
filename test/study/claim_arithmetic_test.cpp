// Conversions are exact and rounded as they are written; a speed carries as far as its energy allows.
#include <cmath>
#include <numbers>

#include <gtest/gtest.h>

#include "claim_texts.hpp"

namespace iamd::study {
namespace {

struct SameNumber {
  const char* value;
  const char* unit;
  const char* says;
  const char* says_unit;
  double exact;
};

TEST(ClaimConversion, KnowsEveryUnit) {
  const SameNumber cases[] = {
      {"1", "miles", "1.609344", "km", 1.609344},
      {"1", "nautical_miles", "1852", "m", 1852.0},
      {"10000", "ft", "3048", "m", 3048.0},
      {"1", "mph", "1.609344", "kmph", 1.609344},
      {"1", "kn", "1.852", "kmph", 1.852},
      {"36", "kmph", "10", "mps", 10.0},
      {"1", "miles_per_s", "3600", "mph", 3600.0},
      {"3", "kmps", "3000", "mps", 3000.0},
      {"100", "lb", "45.359237", "kg", 45.359237},
      {"2", "ton", "2000", "kg", 2000.0},
      {"1.5", "h", "90", "min", 90.0},
      {"2", "min", "120", "s", 120.0},
  };
  for (const auto& c : cases) {
    const auto keys = [&](const std::string& says) {
      return std::string{"kind: conversion, value: "} + c.value + ", unit: " + c.unit + ", says: " + says +
             ", says_unit: " + c.says_unit + ", tolerance: 1e-12";
    };
    const ReadingAnswer answer = answer_to(keys(c.says), "");
    EXPECT_NEAR(answer.found->value / c.exact, 1.0, 1e-14) << c.unit;
    EXPECT_EQ(answer.judgement, Judgement::supported) << c.unit;
    EXPECT_EQ(answer.worlds, 1u);
    EXPECT_EQ(answer_to(keys(std::to_string(1.00001 * c.exact)), "").judgement, Judgement::contradicted) << c.unit;
  }
}

TEST(ClaimConversion, TakesTheDigitsAsWritten) {
  // 7 km/s are 4.3496 miles/s.
  const auto judged = [](const std::string& says) {
    return answer_to("kind: conversion, value: 7, unit: kmps, says_unit: miles_per_s, says: " + says, "").judgement;
  };
  for (const char* const right : {"4", "4.3", "4.35", "4.350", "4.34960", "4e0", "43.5e-1", "{value: 4}"}) {
    EXPECT_EQ(judged(right), Judgement::supported) << right;
  }
  for (const char* const wrong : {"5", "3", "4.4", "4.34", "4.0", "4.3490", "0.4e+1"}) {
    const bool coarse = std::string{wrong} == "0.4e+1";  // its last digit is worth one
    EXPECT_EQ(judged(wrong), coarse ? Judgement::supported : Judgement::contradicted) << wrong;
  }
}

TEST(ClaimConversion, SaysHowMuchRoundingLoses) {
  const ReadingAnswer speed =
      answer_to("kind: conversion, value: 7000, unit: mps, says: 4, says_unit: miles_per_s", "");
  EXPECT_NEAR(speed.found->value, 7000.0 / 1609.344, 1e-12);
  EXPECT_NE(steps_of(speed).find("4 miles/s is that rounded down by 8 %"), std::string::npos) << steps_of(speed);
  const ReadingAnswer range = answer_to("kind: conversion, value: 600, unit: km, says: 372, says_unit: miles", "");
  EXPECT_EQ(range.judgement, Judgement::contradicted);  // 372.8
  EXPECT_EQ(range.limit, "372 miles is 0.2 % less than that");
  EXPECT_EQ(range.condition, "only as a number that may be off by 0.2 %");
  EXPECT_EQ(answer_to("kind: conversion, value: 600, unit: km, says: 600, says_unit: miles", "").condition,
            "as 372.8 miles");
  EXPECT_EQ(answer_to("kind: conversion, value: 600, unit: km, says: 373, says_unit: miles", "").judgement,
            Judgement::supported);
}

TEST(ClaimConversion, AsksTheAirForMachNumbers) {
  const std::string keys = "kind: conversion, value: 7, unit: kmps, says: 20, says_unit: mach";
  // US Standard Atmosphere 1976, table: 340.294 m/s at 0 km, 295.154 m/s at 11 km (geopotential 10 981 m: 295.15).
  const ReadingAnswer ground = answer_to(keys, "altitude_km: 0");
  EXPECT_NEAR(ground.found->value, 7000.0 / 340.294, 1e-4);
  EXPECT_EQ(ground.found->unit, "Mach");
  EXPECT_EQ(answer_to(keys, "").found->value, ground.found->value);
  EXPECT_NEAR(answer_to(keys, "altitude_km: 11").found->value, 7000.0 / 295.154, 1e-3);
  // 20.57 is 21, but 20 to a twentieth; at 11 km it is neither.
  EXPECT_EQ(ground.judgement, Judgement::contradicted);
  EXPECT_EQ(answer_to(keys + ", tolerance: 0.05", "").judgement, Judgement::supported);
  EXPECT_EQ(answer_to(keys + ", tolerance: 0.05", "altitude_km: 11").judgement, Judgement::contradicted);
  // And back.
  EXPECT_NEAR(answer_to("kind: conversion, value: 2, unit: mach, says: 681, says_unit: mps", "").found->value,
              2 * 340.294, 1e-3);
}

TEST(ClaimConversion, DrawsTheHeight) {
  const ReadingAnswer answer =
      answer_to("kind: conversion, value: 7, unit: kmps, says: 22, says_unit: mach", "altitude_km: {uniform: [0, 11]}");
  EXPECT_EQ(answer.worlds, 200u);
  ASSERT_EQ(answer.inputs.size(), 1u);
  EXPECT_GT(answer.inputs[0].index, 0.9);  // it alone decides
  EXPECT_GT(answer.share, 0.1);
  EXPECT_LT(answer.share, 0.9);
}

TEST(ClaimConversion, RefusesWhatCannotBeTheSame) {
  EXPECT_NE(problem_in("kind: conversion, value: 7, unit: km, says: 4, says_unit: mps", "").find("different things"),
            std::string::npos);
  EXPECT_NE(problem_in("kind: conversion, value: 7, unit: km, says: 4, says_unit: miles", "altitude_km: 3")
                .find("only Mach numbers depend on"),
            std::string::npos);
  EXPECT_NE(problem_in("kind: conversion, value: 7, unit: mach, says: 4, says_unit: mach", "").find("both"),
            std::string::npos);
}

// Bate, Mueller and White (1971), eq. 6.2-19 by hand: sin(φ/2) = Q/(2 - Q), Q = v²R/GM.
double by_hand_km(double speed_mps, double alt_m) {
  constexpr double gm = 3.986004418e14, r = 6371008.8;
  const double v2 = speed_mps * speed_mps + 2.0 * gm * (1.0 / r - 1.0 / (r + alt_m));
  const double q = v2 * r / gm;
  return 2.0 * std::asin(q / (2.0 - q)) * r / 1e3;
}

TEST(ClaimRangeClass, GivesTheLongestRangeOfASpeed) {
  const std::string keys = "kind: target_range_class, speed_mps: 7000, range_km: 9000";
  const ReadingAnswer ground = answer_to(keys, "altitude_km: 0");
  EXPECT_NEAR(ground.found->value, by_hand_km(7000.0, 0.0), 1e-6);
  EXPECT_NEAR(ground.found->value, 8900.0, 50.0);
  const ReadingAnswer above = answer_to(keys, "altitude_km: 100");
  EXPECT_NEAR(above.found->value, by_hand_km(7000.0, 100e3), 1e-6);
  EXPECT_NEAR(above.found->value, 9640.0, 50.0);
  EXPECT_EQ(above.judgement, Judgement::supported);
  // The S-400's numbers fit each other: 4.8 km/s and 3 500 km.
  EXPECT_NEAR(answer_to("kind: target_range_class, speed_mps: 4800, range_km: 3500", "altitude_km: 0").found->value,
              2901.0, 1.0);
}

TEST(ClaimRangeClass, KnowsThreeSenses) {
  const auto judged = [](const std::string& sense, int range_km) {
    return answer_to("kind: target_range_class, speed_mps: 7000, tolerance: 0.02, sense: " + sense +
                         ", range_km: " + std::to_string(range_km),
                     "altitude_km: 0")
        .judgement;
  };
  // 8 894 km: 2 % are some 180 km.
  for (const int range_km : {5000, 8800, 9000, 9060}) EXPECT_EQ(judged("at_least", range_km), Judgement::supported);
  for (const int range_km : {9200, 12000}) EXPECT_EQ(judged("at_least", range_km), Judgement::contradicted);
  for (const int range_km : {8800, 9000, 12000}) EXPECT_EQ(judged("at_most", range_km), Judgement::supported);
  for (const int range_km : {5000, 8600}) EXPECT_EQ(judged("at_most", range_km), Judgement::contradicted);
  for (const int range_km : {8800, 9000}) EXPECT_EQ(judged("about", range_km), Judgement::supported);
  for (const int range_km : {8600, 9200}) EXPECT_EQ(judged("about", range_km), Judgement::contradicted);
}

TEST(ClaimRangeClass, SaysWhichSpeedItNeeds) {
  const ReadingAnswer answer =
      answer_to("kind: target_range_class, speed_mps: 4800, range_km: 9640", "altitude_km: 100");
  EXPECT_EQ(answer.judgement, Judgement::contradicted);
  EXPECT_EQ(answer.condition, "needs at least 7 km/s at 100 km");
}

TEST(ClaimRangeClass, TakesAReadingsNumbersForTheClaimed) {
  const ReadingAnswer speed = answer_to("kind: target_range_class, speed_mps: 7000, range_km: 9000",
                                        "altitude_km: 0, speed_mps: {low: 4000, likely: 5000, high: 6000}");
  EXPECT_LT(speed.found->high, by_hand_km(6000.0, 0.0));
  EXPECT_GT(speed.found->low, by_hand_km(4000.0, 0.0));
  EXPECT_LT(speed.found->low, speed.found->value);
  ASSERT_EQ(speed.inputs.size(), 1u);
  EXPECT_EQ(speed.inputs[0].name, "propositions[said].readings[0].speed_mps");
  EXPECT_GT(speed.inputs[0].index, 0.9);
  EXPECT_EQ(answer_to("kind: target_range_class, speed_mps: 7000, range_km: 12000", "range_km: 8000").judgement,
            Judgement::supported);
  EXPECT_NE(problem_in("kind: target_range_class, speed_mps: 7000", "altitude_km: 0").find("has no 'range_km'"),
            std::string::npos);
  EXPECT_NE(problem_in("kind: target_range_class, range_km: 7000", "altitude_km: 0").find("has no 'speed_mps'"),
            std::string::npos);
}

// R k (acos(kR/(kR+a)) + acos(kR/(kR+h))), by hand, km.
double sight_km(double antenna_m, double target_m) {
  constexpr double kr = 4.0 / 3.0 * 6371008.8;
  return kr * (std::acos(kr / (kr + antenna_m)) + std::acos(kr / (kr + target_m))) / 1e3;
}

TEST(ClaimLineOfSight, IsTheRadioHorizon) {
  for (const double antenna_m : {7.0, 10.0}) {
    const ReadingAnswer answer = answer_to("kind: line_of_sight, range_km: 600",
                                           "altitude_km: 10, antenna_height_m: " + std::to_string(antenna_m));
    EXPECT_NEAR(answer.found->value, sight_km(antenna_m, 10e3), 1e-5);
    EXPECT_GT(answer.found->value, 422.0);
    EXPECT_LT(answer.found->value, 435.0);
    EXPECT_EQ(answer.judgement, Judgement::contradicted);
    EXPECT_EQ(answer.limit, "the horizon");
  }
  // Without a word on the antenna it is 7 m.
  EXPECT_NEAR(answer_to("kind: line_of_sight, range_km: 600", "altitude_km: 10").found->value, sight_km(7.0, 10e3),
              1e-5);
  EXPECT_EQ(answer_to("kind: line_of_sight, range_km: 400", "altitude_km: 10").judgement, Judgement::supported);
  // Something at 15 m is seen to about 40 km from a mast of 25 m.
  EXPECT_NEAR(answer_to("kind: line_of_sight, range_km: 400", "altitude_km: 0.015, antenna_height_m: 25").found->value,
              36.6, 0.1);
}

TEST(ClaimLineOfSight, AsksForTheLeastHeight) {
  const ReadingAnswer low = answer_to("kind: line_of_sight, range_km: 600", "flies_up_to_km: 15");
  EXPECT_EQ(low.judgement, Judgement::contradicted);
  EXPECT_NEAR(sight_km(7.0, 1e3 * low.found->value), 600.0, 1e-5);
  EXPECT_NEAR(low.found->value, 20.0, 0.5);
  EXPECT_EQ(low.condition, "only against targets above 20.5 km, at 600 km");
  EXPECT_EQ(answer_to("kind: line_of_sight, range_km: 600", "flies_up_to_km: 25").judgement, Judgement::supported);
  // 19 km are enough for 95 % of it, and for no more.
  EXPECT_EQ(answer_to("kind: line_of_sight, range_km: 600", "flies_up_to_km: 19").judgement, Judgement::supported);
  EXPECT_EQ(answer_to("kind: line_of_sight, range_km: 600, tolerance: 0", "flies_up_to_km: 19").judgement,
            Judgement::contradicted);
}

TEST(ClaimLineOfSight, RestsOnItsDoubts) {
  const ReadingAnswer answer =
      answer_to("kind: line_of_sight, range_km: 430",
                "altitude_km: {low: 7, likely: 9, high: 13}, antenna_height_m: {low: 5, likely: 7, high: 9}");
  EXPECT_EQ(answer.judgement, Judgement::depends);
  ASSERT_EQ(answer.inputs.size(), 2u);
  EXPECT_EQ(answer.inputs[0].name, "propositions[said].readings[0].altitude_km");
  EXPECT_EQ(answer.inputs[0].unit, "km");
  EXPECT_EQ(answer.inputs[0].likely, 9.0);
  EXPECT_GT(answer.inputs[0].index, 0.8);
  EXPECT_LT(answer.inputs[1].index, 0.2);
  EXPECT_LT(answer.share_low, answer.share);
  EXPECT_GT(answer.share_high, answer.share);
}

TEST(ClaimLineOfSight, WantsExactlyOneHeight) {
  EXPECT_NE(problem_in("kind: line_of_sight, range_km: 600", "antenna_height_m: 7").find("has no height"),
            std::string::npos);
  EXPECT_NE(problem_in("kind: line_of_sight, range_km: 600", "altitude_km: 7, flies_up_to_km: 8").find("exclude"),
            std::string::npos);
  const auto claim = loaded("kind: line_of_sight, range_km: 600", "altitude_m: 7");
  ASSERT_FALSE(claim.has_value());
  EXPECT_NE(claim.error().front().suggestion.find("altitude_km"), std::string::npos);
}

TEST(ClaimReadings, AreAtLeastOne) {
  const auto claim = load_claim_text(
      "format: iamd-claim/1\nid: t\ntitle: t\nsystem: s\nclaim: {words: w, by: b}\npropositions:\n"
      "  - {id: p, kind: line_of_sight, asks: a, range_km: 600, readings: []}\n",
      "test.yaml", {});
  ASSERT_FALSE(claim.has_value());
  EXPECT_NE(claim.error().front().problem.find("empty list"), std::string::npos);
}

}  // namespace
}  // namespace iamd::study
