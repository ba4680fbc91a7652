// Coverage as a page: the numbers of the document, the map in words, and what strangers write in it.
#include "iamd/report/coverage_page.hpp"

#include <numbers>

#include "page_checks.hpp"
#include "synthetic.hpp"

namespace iamd::report {
namespace {

using nlohmann::json;

constexpr double degree = std::numbers::pi / 180.0;

// One sensor on the ground and one in space, one object at 30 m, 1 km and 10 km; at 30 m nothing is seen.
CoverageReport report_of(const std::string& sensor, const std::string& target) {
  CoverageReport report{test::provenance(), {}};
  study::Coverage& coverage = report.coverage;
  coverage.sensors = {{sensor, {50.0 * degree, 60.0 * degree, 25.0}, false}, {"eye", {0.0, 0.0, 36e6}, true}};
  coverage.targets = {{target, false, 10e3}};
  for (const double altitude_m : {30.0, 1e3, 10e3}) {
    study::Contour& contour = coverage.contours.emplace_back();
    contour.altitude_m = altitude_m;
    for (int i = 0; i < 36; ++i) {
      study::CoverageWay& way = contour.ways.emplace_back();
      way.azimuth_rad = 10.0 * i * degree;
      way.share = 1.0 / 36.0;
      way.found.limit = i % 4 == 0 ? sensing::Obstacle::sensitivity : sensing::Obstacle::horizon;
      if (altitude_m > 100.0) way.found.seen = {{1e3, 20e3 + 10.0 * altitude_m + 100.0 * i}};
    }
  }
  return report;
}

TEST(CoveragePage, HasTheNumbersOfTheDocument) {
  const CoverageReport report = report_of("radar", "missile");
  const std::string page = coverage_page(report);
  test::expect_sound(page);
  const json document = json::parse(coverage_json(report));
  const json points = test::chart_of(page, "range-a")["lines"][0]["points"];
  const json layers = test::chart_of(page, "limits-a")["layers"];
  ASSERT_EQ(points.size(), 3U);
  EXPECT_TRUE(points[0]["y"].is_null()) << "nothing is seen";
  for (std::size_t i = 0; i < 3; ++i) {
    const json& summary = document["contours"][i]["summary"];
    EXPECT_EQ(points[i]["x"].get<double>(), document["contours"][i]["alt_m"].get<double>() / 1e3);
    if (i > 0) {
      EXPECT_NEAR(points[i]["y"].get<double>(), summary["range_median_km"].get<double>(), 1e-3);
      EXPECT_NEAR(points[i]["interval"][0].get<double>(), summary["range_min_km"].get<double>(), 1e-3);
      EXPECT_NEAR(points[i]["interval"][1].get<double>(), summary["range_max_km"].get<double>(), 1e-3);
    }
    const json& shares = i > 0 ? summary["limits"] : summary["hidden_by"];
    for (const json& layer : layers)
      EXPECT_NEAR(layer["values"][i].get<double>(), shares[layer["name"].get<std::string>()].get<double>(), 1e-6);
  }
}

TEST(CoveragePage, SaysInWordsWhatTheMapShows) {
  const std::string page = coverage_page(report_of("radar", "missile"));
  for (const char* part :
       {"How far do the sensors see &#39;missile&#39;, and what ends it?",
        "&#39;missile&#39; is seen nowhere at 30 m and out to 122 km at 10 km (by radar; what ends it: horizon 75 %, "
        "sensitivity 25 %).",
        "alt=\"Map of how far objects are detected. radar sees &#39;missile&#39; at 30 m nowhere (",
        "at 1 km out to 30.0…33.5 km (horizon 75 %, sensitivity 25 %).", "50.000° N 60.000° E", "It stands in space",
        "data:image/svg+xml;base64,", "detection by one dwell with a probability of 0.5"}) {
    EXPECT_TRUE(test::holds(page, part)) << part;
  }
}

TEST(CoveragePage, BandsAreTheWorldsWhereTheyWereAskedFor) {
  CoverageReport report = report_of("radar", "missile");
  report.coverage.options.worlds = 50;
  for (study::Contour& contour : report.coverage.contours) {
    for (study::CoverageWay& way : contour.ways) way.worlds = {{5e3, 8e3, 9e3}};
  }
  const std::string page = coverage_page(report);
  EXPECT_EQ(test::chart_of(page, "range-a")["lines"][0]["points"][1]["interval"], (json{5.0, 9.0}));
  EXPECT_TRUE(test::holds(page, ">5.0…9.0<"));
}

TEST(CoveragePage, BearsEmptinessAndStrangeNames) {
  CoverageReport report = report_of(test::hostile_name(), test::hostile_name());
  report.provenance.scenario_title = test::hostile_name();
  test::expect_sound(coverage_page(report));
  report.coverage.contours.clear();
  test::expect_sound(coverage_page(report));
}

}  // namespace
}  // namespace iamd::report
