// A footprint as a page: the numbers of the document, the map in words, and what strangers write in it.
#include "iamd/report/footprint_page.hpp"

#include <numbers>

#include "page_checks.hpp"
#include "synthetic.hpp"

namespace iamd::report {
namespace {

using nlohmann::json;
using study::FootprintLimit;
using study::Knowledge;

constexpr double degree = std::numbers::pi / 180.0;

study::FootprintArea square(Knowledge knowledge, int looks, double half_m) {
  study::FootprintArea area;
  area.knowledge = knowledge;
  area.looks = looks;
  const FootprintLimit limit = knowledge == Knowledge::kinematic ? FootprintLimit::range_max : FootprintLimit::horizon;
  area.rings = {
      {{-half_m, -half_m, limit}, {half_m, -half_m, limit}, {half_m, half_m, limit}, {-half_m, half_m, limit}}};
  area.area_m2 = 4.0 * half_m * half_m;
  area.edge_m = 8.0 * half_m;
  area.limit_m[static_cast<std::size_t>(limit)] = 6.0 * half_m;
  area.limit_m[static_cast<std::size_t>(FootprintLimit::fly_out)] = 2.0 * half_m;
  return area;
}

FootprintReport report_of(const std::string& name) {
  FootprintReport report{test::provenance(), {}};
  study::Footprint& f = report.footprint;
  f.options.size = 11;
  f.object = name;
  f.motion = "ballistic_arc";
  f.middle = {50.0 * degree, 60.0 * degree, 0.0};
  f.radius_m = 60e3;
  f.from_rad = 45.0 * degree;
  f.flight_range_m = 300e3;
  f.assessment_delay_s = 5.0;
  f.sensing = true;
  f.batteries = {{"battery", f.middle}};
  f.sensors = {{"radar", f.middle}};
  f.nodes.resize(121);
  f.areas = {square(Knowledge::kinematic, 1, 40e3), square(Knowledge::kinematic, 2, 20e3),
             square(Knowledge::sensing, 1, 25e3)};
  f.judged = 121;
  return report;
}

TEST(FootprintPage, HasTheNumbersOfTheDocument) {
  const FootprintReport report = report_of("missile");
  const std::string page = footprint_page(report);
  test::expect_sound(page);
  const json document = json::parse(footprint_json(report));
  const json bars = test::chart_of(page, "areas")["bars"];
  ASSERT_EQ(bars.size(), document["areas"].size());
  for (std::size_t i = 0; i < bars.size(); ++i) {
    EXPECT_NEAR(bars[i]["value"].get<double>(), document["areas"][i]["area_km2"].get<double>(), 1e-4);
  }
  const json edge = test::chart_of(page, "edge-sensing")["bars"];
  const json& limits = document["areas"][2]["limits"];
  ASSERT_EQ(edge.size(), limits.size());
  for (std::size_t i = 0; i < edge.size(); ++i) {
    EXPECT_EQ(edge[i]["name"], limits[i]["limit"]);
    EXPECT_NEAR(edge[i]["value"].get<double>(), limits[i]["share"].get<double>(), 1e-6);
  }
}

TEST(FootprintPage, SaysInWordsWhatTheMapShows) {
  const std::string page = footprint_page(report_of("missile"));
  for (const char* part :
       {"Where can &#39;missile&#39; be engaged before it comes down?",
        "can be engaged before it comes down over 2500 km², of 6400 km² by kinematics alone. What fails at the edge: "
        "horizon along 75 % of it and fly-out time along 25 % of it.",
        "39 % of what kinematics allow",
        "alt=\"Map of 120 × 120 km about the batteries. By kinematics alone, 1 or more shots: 6400 km², from -40 to 40 "
        "km east and from -40 to 40 km north of the middle.",
        "The object comes from 45.0°.", ">1 or more<", "50.000° N 60.000° E"}) {
    EXPECT_TRUE(test::holds(page, part)) << part;
  }
}

TEST(FootprintPage, OfLaunchesAndOfNothing) {
  FootprintReport report = report_of("missile");
  report.footprint.options.denied_at = 0;
  report.footprint.asset = "city";
  EXPECT_TRUE(test::holds(footprint_page(report),
                          "From where can &#39;missile&#39; not be launched at &#39;city&#39; without being engaged?"));
  report = report_of("missile");
  report.footprint.sensing = false;
  report.footprint.areas = {{}};
  const std::string page = footprint_page(report);
  test::expect_sound(page);
  EXPECT_TRUE(test::holds(page, "nowhere on this map"));
}

TEST(FootprintPage, ShowsStrangeNamesAsText) {
  FootprintReport report = report_of(test::hostile_name());
  report.footprint.batteries[0].id = report.footprint.sensors[0].id = test::hostile_name();
  report.provenance.scenario_title = test::hostile_name();
  test::expect_sound(footprint_page(report));
}

}  // namespace
}  // namespace iamd::report
