// iamd saturate, from the outside.
#include <string>
#include <vector>

#include <gtest/gtest.h>
#include <nlohmann/json.hpp>

#include "process.hpp"

namespace iamd::app::test {
namespace {

using nlohmann::json;

Ended saturated(std::vector<std::string> options) {
  options.insert(options.begin(), {"saturate", scenario_file(), "--object", "srbm-300km"});
  return run(options);
}

TEST(Saturate, IsACampaignOfEachSize) {
  const Ended ended = saturated({"--sizes", "6,2,6", "--runs", "40", "--json"});
  ASSERT_EQ(ended.exit, 0) << ended.err;
  const json document = json::parse(ended.out);
  EXPECT_EQ(document["format"], "iamd-saturation/1");
  ASSERT_EQ(document["points"].size(), 2U);
  const std::string object = document["object"];
  for (const json& point : document["points"]) {
    const std::string size = std::to_string(point["size"].get<int>());
    const Ended campaign = run(
        {"run", scenario_file(), "--set", "objects." + object + ".count=" + size, "--runs", "40", "--json", "--quiet"});
    ASSERT_EQ(campaign.exit, 0) << campaign.err;
    const json answer = json::parse(campaign.out)["answer"];
    EXPECT_EQ(point["p_no_leaker"]["value"], answer["p_no_leaker"]["value"]);
    EXPECT_EQ(point["p_no_leaker"]["low"], answer["p_no_leaker"]["low"]);
    EXPECT_EQ(point["leakers"]["value"], answer["leakers"]["value"]);
    EXPECT_EQ(point["leakers"]["high"], answer["leakers"]["high"]);
    EXPECT_EQ(point["leaked_share"],
              answer["objects"]["leaked"].get<double>() / answer["objects"]["total"].get<double>());
  }
  EXPECT_GE(document["points"][1]["leakers"]["value"], document["points"][0]["leakers"]["value"]);
}

TEST(Saturate, DoesNotDependOnThreads) {
  const Ended one = saturated({"--sizes", "2,5", "--runs", "30", "--csv", "--threads", "1"});
  ASSERT_EQ(one.exit, 0) << one.err;
  EXPECT_EQ(one.out, saturated({"--sizes", "2,5", "--runs", "30", "--csv", "--threads", "3"}).out);
  EXPECT_EQ(one.out.substr(0, 9), "size,runs");
}

TEST(Saturate, SaysWhatBeginsToBind) {
  const Ended ended = saturated({"--sizes", "4", "--runs", "20"});
  ASSERT_EQ(ended.exit, 0) << ended.err;
  EXPECT_NE(ended.out.find("What begins to bind"), std::string::npos) << ended.out;
}

TEST(Saturate, RefusesWhatIsWrongBeforeItPlays) {
  struct Bad {
    std::vector<std::string> options;
    std::string needle;
  };
  for (const Bad& bad : std::vector<Bad>{{{"--sizes", "0"}, "--sizes"},
                                         {{"--sizes", "2,,3"}, "--sizes"},
                                         {{"--sizes", "2,x"}, "--sizes"},
                                         {{"--sizes", "20000"}, "--sizes"},
                                         {{"--runs", "0"}, "--runs"},
                                         {{"--json", "--csv"}, "--csv"},
                                         {{"--set", "objects.nobody.count=2"}, "nobody"}}) {
    const Ended ended = saturated(bad.options);
    EXPECT_EQ(ended.exit, 2) << bad.needle;
    EXPECT_TRUE(ended.out.empty());
    EXPECT_NE(ended.err.find(bad.needle), std::string::npos) << ended.err;
  }
  // Which of several objects grow in number must be said.
  EXPECT_NE(run({"saturate", scenario_file()}).err.find("--object"), std::string::npos);
  EXPECT_NE(run({"saturate", scenario_file(), "--object", "srbm-300"}).err.find("did you mean"), std::string::npos);
}

}  // namespace
}  // namespace iamd::app::test
