// Saturation as a page: the numbers of the document, and what strangers write in it.
#include "iamd/report/saturation_page.hpp"

#include "iamd/report/text.hpp"

#include "page_checks.hpp"
#include "synthetic.hpp"

namespace iamd::report {
namespace {

using nlohmann::json;

// Sizes 1, 4 and 16: the larger, the more runs leak.
SaturationReport report_of(const std::string& object, const std::vector<std::uint64_t>& sizes = {1, 4, 16}) {
  SaturationReport report{test::provenance(), object, {}};
  for (const std::uint64_t size : sizes) {
    study::CampaignMeasures measures;
    for (std::uint64_t run = 0; run < 40; ++run) measures.add(test::result(run, run % 20 < size).row);
    report.points.push_back({size, *measures.answer()});
  }
  return report;
}

TEST(SaturationPage, HasTheNumbersOfTheDocument) {
  const SaturationReport report = report_of("missile");
  const std::string page = saturation_page(report);
  test::expect_sound(page);
  const json document = json::parse(saturation_json(report));
  const json chance = test::chart_of(page, "no-leaker")["lines"][0]["points"];
  const json leakers = test::chart_of(page, "leakers")["lines"][0]["points"];
  ASSERT_EQ(chance.size(), 3U);
  for (std::size_t i = 0; i < 3; ++i) {
    const json& point = document["points"][i];
    EXPECT_EQ(chance[i]["x"], point["size"].get<double>());
    EXPECT_EQ(chance[i]["y"], point["p_no_leaker"]["value"]);
    EXPECT_EQ(chance[i]["interval"], (json{point["p_no_leaker"]["low"], point["p_no_leaker"]["high"]}));
    EXPECT_EQ(leakers[i]["y"], point["leakers"]["value"]);
    EXPECT_EQ(leakers[i]["interval"], (json{point["leakers"]["low"], point["leakers"]["high"]}));
    EXPECT_TRUE(test::holds(page, ">" + percent_text(point["leaked_share"].get<double>()) + "<"));
  }
  const json layer = test::chart_of(page, "limits")["layers"][0];
  EXPECT_EQ(layer["name"], "channels");
  EXPECT_EQ(layer["values"][2], document["points"][2]["limits"][0]["share_of_raid"]);
  // The answer names what begins to bind.
  ASSERT_EQ(document["begins_to_bind"].size(), 1U);
  EXPECT_TRUE(test::holds(page, "What begins to bind: channels from 4 on."));
  EXPECT_TRUE(test::holds(page, "With 1 of &#39;missile&#39; nothing leaks in 95.0 % (95 %: "));
}

TEST(SaturationPage, OfOneSizeHasBars) {
  const std::string page = saturation_page(report_of("missile", {4}));
  test::expect_sound(page);
  EXPECT_EQ(test::chart_of(page, "limits")["bars"][0]["name"], "channels");
}

TEST(SaturationPage, SaysThatNothingBinds) {
  const std::string page = saturation_page(report_of("missile", {0, 0}));
  test::expect_sound(page);
  EXPECT_TRUE(test::holds(page, "No limit costs 5.0 % of the raid at the largest size."));
}

TEST(SaturationPage, PutsManyLimitsTogether) {
  SaturationReport report = report_of("missile");
  for (study::SaturationPoint& point : report.points) {
    point.answer.limits.clear();
    for (std::uint64_t i = 1; i < outcome::limit_count; ++i)
      point.answer.limits.push_back({static_cast<outcome::Limit>(i), i, 0.1});
  }
  const json layers = test::chart_of(saturation_page(report), "limits")["layers"];
  ASSERT_EQ(layers.size(), 6U);
  EXPECT_EQ(layers[5]["name"], "13 other limits");
  double sum = 0.0, all = 0.0;
  for (const json& layer : layers) sum += layer["values"][0].get<double>();
  for (std::uint64_t i = 1; i < outcome::limit_count; ++i)
    all += report.points[0].leakage_by(static_cast<outcome::Limit>(i));
  EXPECT_NEAR(sum, all, 1e-12);
}

TEST(SaturationPage, ShowsStrangeNamesAsText) {
  SaturationReport report = report_of(test::hostile_name());
  report.provenance.scenario_title = report.provenance.command = test::hostile_name();
  report.provenance.assumptions = {test::hostile_name()};
  test::expect_sound(saturation_page(report));
}

}  // namespace
}  // namespace iamd::report
