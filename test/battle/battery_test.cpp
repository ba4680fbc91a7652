#include "iamd/battle/battery.hpp"

#include <cmath>
#include <memory>
#include <string>

#include <gtest/gtest.h>

#include "iamd/scenario/load.hpp"

#include "simple_reach.hpp"

namespace iamd::battle {
namespace {

scenario::Node parsed(const std::string& text) {
  auto tree = scenario::parse(text, "test.yaml");
  EXPECT_TRUE(tree);
  return *tree;
}

TEST(BatteryTable, ReadsAFireUnitAndKeepsTheInterceptorForTheRoomBelow) {
  scenario::Reader reader;
  BatterySpec spec;
  const auto interceptor = std::make_shared<const scenario::TableInfo>();
  battery_table(interceptor)
      .read_into(parsed(R"(
position: {lat_deg: 45, lon_deg: 10, alt_m: 120}
launchers: 6
interceptors_per_launcher: 4
channels: {low: 6, likely: 8, high: 10, doubt: epistemic}
reaction_time_s: 8
launch_interval_s: 3
interceptor: {kind_of: anything}
)"),
                 "defence.batteries[one]", reader, spec);
  ASSERT_TRUE(reader.clean()) << to_string(reader.errors().front());
  const test::SimpleReach reach;
  const Battery battery =
      drawn(spec, base::BatteryId{3}, "one", &reach, scenario::Draw{1, 0, 0}, base::RandomStream{{}});
  EXPECT_EQ(battery.id, base::BatteryId{3});
  EXPECT_EQ(battery.launchers, 6);
  EXPECT_EQ(battery.name, "one");
  EXPECT_EQ(battery.interceptors_guided, -1);
  EXPECT_EQ(battery.illuminators, -1);
  EXPECT_EQ(battery.interceptors_per_launcher, 4);
  EXPECT_GE(battery.channels, 6);
  EXPECT_LE(battery.channels, 10);
  EXPECT_EQ(battery.reloads, 0);
  EXPECT_EQ(battery.reaction_time_s, 8.0);
  EXPECT_NEAR(battery.site.geodetic().lat_rad, 45.0 * geo::degree, 1e-15);
  EXPECT_EQ(battery.site.geodetic().alt_m, 120.0);
  EXPECT_EQ(spec.interceptor.path, "defence.batteries[one].interceptor");
}

TEST(BatteryTable, AsksForTheReloadTimeWhereThereAreReloads) {
  scenario::Reader reader;
  BatterySpec spec;
  battery_table(std::make_shared<const scenario::TableInfo>())
      .read_into(parsed(R"(
position: {lat_deg: 45, lon_deg: 10}
launchers: 6
interceptors_per_launcher: 4
channels: 6
reaction_time_s: 8
launch_interval_s: 3
reloads: 2
interceptor: {}
)"),
                 "battery", reader, spec);
  EXPECT_FALSE(reader.clean());
}

TEST(AssetTable, ReadsPlaceRadiusAndValue) {
  scenario::Reader reader;
  AssetSpec spec;
  asset_table().read_into(parsed("position: {lat_deg: 45, lon_deg: 10}\nradius_km: 12\n"), "asset", reader, spec);
  ASSERT_TRUE(reader.clean()) << to_string(reader.errors().front());
  const Asset asset = drawn(spec, base::AssetId{1}, "city", scenario::Draw{1, 0, 0});
  EXPECT_EQ(asset.radius_m, 12e3);
  EXPECT_EQ(asset.value, 1.0);
  EXPECT_EQ(asset.name, "city");
}

TEST(BatteryTable, LaunchersAreReadyWithTheirAvailability) {
  BatterySpec spec;
  spec.launchers = 8.0;
  spec.launcher_availability = 0.75;
  spec.interceptors_per_launcher = 1.0;
  const test::SimpleReach reach;
  int ready = 0;
  for (std::uint64_t run = 0; run < 500; ++run) {
    ready += drawn(spec, base::BatteryId{0}, "one", &reach, scenario::Draw{1, 0, run},
                   base::RandomStream{{.seed = 1, .run = run}})
                 .launchers;
  }
  EXPECT_NEAR(ready, 3000, 4.0 * std::sqrt(4000 * 0.75 * 0.25));
}

TEST(BatteryTable, IlluminatorsAndTheirTimeGoTogether) {
  const auto problem = [](const std::string& extra) {
    scenario::Reader reader;
    BatterySpec spec;
    battery_table(std::make_shared<const scenario::TableInfo>())
        .read_into(parsed("position: {lat_deg: 0, lon_deg: 0, alt_m: 0}\nlaunchers: 1\ninterceptors_per_launcher: 1\n"
                          "channels: 1\nreaction_time_s: 1\nlaunch_interval_s: 1\ninterceptor: {kind_of: anything}\n" +
                          extra),
                   "b", reader, spec);
    return reader.clean() ? std::string{} : base::to_string(reader.errors().front());
  };
  EXPECT_NE(problem("illuminators: 3").find("illumination_s is needed"), std::string::npos);
  EXPECT_NE(problem("illumination_s: 3").find("means nothing without"), std::string::npos);
  EXPECT_EQ(problem("illuminators: 3\nillumination_s: 8"), "");
}

}  // namespace
}  // namespace iamd::battle
