// iamd track on where real aircraft were (validation/tracks), seen by notional radars: 50 m, 0.1 degree in azimuth and
// elevation, Pd 0.9, a scan each 10 s, 10 false alarms a scan; seed 1. The bounds are the figures found with a little
// slack.
#include <gtest/gtest.h>
#include <nlohmann/json.hpp>

#include "process.hpp"

namespace iamd::app::test {
namespace {

using nlohmann::json;

json tracked(const std::string& name) {
  const std::string folder = IAMD_SOURCE_DIR "/validation/tracks/";
  const Ended ended = run({"track", "--sensors", folder + name + "_sensors.yaml", folder + name + ".csv",
                           "--associator", "jpda", "--seed", "1", "--json"});
  EXPECT_EQ(ended.exit, 0) << ended.err;
  return ended.exit == 0 ? json::parse(ended.out) : json{};
}

TEST(RealAircraft, OfBusyAirspaceAreAllTrackedAndNeverTakenForAnother) {
  const json document = tracked("opensky");
  ASSERT_FALSE(document.is_null());
  EXPECT_EQ(document["truth"]["objects"], 84);
  const json& metrics = document["metrics"];
  EXPECT_EQ(metrics["objects_never_held"], 0);        // found: 0
  EXPECT_EQ(metrics["swaps"], 0);                     // 0
  EXPECT_EQ(metrics["false_tracks"], 0);              // 0
  EXPECT_GT(metrics["purity"], 0.999);                // 1
  EXPECT_GT(metrics["siap"]["completeness"], 0.985);  // 0.990
  EXPECT_GT(metrics["continuity"], 0.94);             // 0.955
  EXPECT_LT(metrics["siap"]["spuriousness"], 0.02);   // 0.017
  EXPECT_LE(metrics["breaks"], 12);                   // 9
}

TEST(RealAircraft, ThatRefuelsOrFliesParabolasIsTracked) {
  for (const auto& [name, completeness] : {std::pair{"refuelling", 0.985}, {"zero_gravity", 0.97}}) {  // 0.992, 0.980
    const json document = tracked(name);
    ASSERT_FALSE(document.is_null());
    EXPECT_EQ(document["metrics"]["objects_never_held"], 0) << name;
    EXPECT_EQ(document["metrics"]["false_tracks"], 0) << name;
    EXPECT_GT(document["metrics"]["siap"]["completeness"], completeness) << name;
  }
}

}  // namespace
}  // namespace iamd::app::test
