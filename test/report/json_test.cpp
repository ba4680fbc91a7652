#include "iamd/report/json.hpp"

#include <gtest/gtest.h>
#include <nlohmann/json.hpp>

#include "synthetic.hpp"

namespace iamd::report {
namespace {

TEST(CampaignJson, IsWellFormedAndTellsTheFacts) {
  const auto json = nlohmann::json::parse(campaign_json(test::report()));
  EXPECT_EQ(json["format"], "iamd-run/1");
  EXPECT_EQ(json["scenario"]["hash"], "00000000000000ff");
  EXPECT_EQ(json["seed"], 7);
  EXPECT_EQ(json["runs"], 40);
  EXPECT_EQ(json["answer"]["p_no_leaker"]["value"], 0.65);
  EXPECT_EQ(json["answer"]["leakers"]["p95"], 1.0);
  EXPECT_EQ(json["limits"][0]["limit"], "channels");
  EXPECT_EQ(json["limits"][0]["share"], 1.0);
  EXPECT_EQ(json["uncertainty"]["worlds"], 4);
  EXPECT_EQ(json["median_run"]["timeline"].size(), 6u);
  EXPECT_EQ(json["median_run"]["objects"].size(), 2u);
  EXPECT_EQ(json["assumptions"].size(), 1u);
}

TEST(CampaignJson, IsStable) { EXPECT_EQ(campaign_json(test::report()), campaign_json(test::report())); }

TEST(CampaignJson, SaysNullForAnIntervalThatIsNotThere) {
  study::CampaignMeasures measures;
  measures.add(test::result(0, true).row);
  const CampaignReport one{test::provenance(), *measures.answer()};
  const auto json = nlohmann::json::parse(campaign_json(one));
  EXPECT_TRUE(json["answer"]["leakers"]["low"].is_null());
  EXPECT_EQ(json["median_run"]["run"], 0);
}

TEST(CampaignJson, SurvivesACommandThatIsNotUtf8) {
  CampaignReport report = test::report();
  report.provenance.command = "iamd run caf\xe9.yaml";
  const auto json = nlohmann::json::parse(campaign_json(report));
  EXPECT_TRUE(json["command"].get<std::string>().starts_with("iamd run caf"));
}

TEST(RunJson, HoldsTheWholeLedger) {
  const auto json = nlohmann::json::parse(run_json(test::provenance(), {test::result(3, true), test::names()}));
  EXPECT_EQ(json["format"], "iamd-replay/1");
  EXPECT_EQ(json["run"], 3);
  EXPECT_EQ(json["events"].size(), 10u);
  EXPECT_EQ(json["events"][5]["kind"], "launched");
  EXPECT_EQ(json["events"][5]["time_s"], 40.1);
  EXPECT_EQ(json["objects"][1]["limit"], "channels");
  EXPECT_TRUE(json["objects"][1]["first_launch_s"].is_null());
}

}  // namespace
}  // namespace iamd::report
