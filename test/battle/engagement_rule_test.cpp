#include "iamd/battle/engagement_rule.hpp"

#include <gtest/gtest.h>

#include "simple_reach.hpp"

namespace iamd::battle {
namespace {

using base::AssetId;
using base::BatteryId;

const Asset city{AssetId{0}, "city", test::home, 5e3, 1.0};
const Asset capital{AssetId{1}, "capital", test::home, 5e3, 10.0};

TEST(EngagementRule, TheFirstThatFitsHoldsAndTheLastFitsAll) {
  std::vector<EngagementRule> rules(4);
  rules[0].classes = {PathKind::level};
  rules[1].batteries = {BatteryId{2}};
  rules[1].asset_value_min = 5.0;
  rules[2].assets = {AssetId{0}};
  EXPECT_EQ(rule_for(rules, PathKind::level, nullptr, BatteryId{2}), 0U);
  EXPECT_EQ(rule_for(rules, PathKind::ballistic, &capital, BatteryId{2}), 1U);
  EXPECT_EQ(rule_for(rules, PathKind::ballistic, &city, BatteryId{2}), 2U);
  EXPECT_EQ(rule_for(rules, PathKind::ballistic, &capital, BatteryId{1}), 3U);
  EXPECT_EQ(rule_for(rules, PathKind::ballistic, nullptr, BatteryId{1}), 3U);
}

TEST(EngagementRule, ControlStatusIsAsDoctrineSays) {
  const test::SimpleReach reach;
  const Battery near = test::battery_at(test::home, reach);
  const Battery far = test::battery_at(geo::geodesic_direct(test::home, 1.0, 30e3), reach);
  Threat threat;
  threat.probability = 0.3;
  EngagementRule rule;
  EXPECT_TRUE(rule.permits(threat, &city, far));
  rule.control = WeaponsControl::tight;
  EXPECT_FALSE(rule.permits(threat, &city, near));
  threat.probability = 0.5;
  EXPECT_TRUE(rule.permits(threat, &city, far));
  rule.control = WeaponsControl::hold;
  EXPECT_TRUE(rule.permits(threat, &city, near));
  EXPECT_FALSE(rule.permits(threat, &city, far));
  EXPECT_FALSE(rule.permits(threat, nullptr, near));
}

}  // namespace
}  // namespace iamd::battle
