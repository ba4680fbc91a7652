// Charts as picture, table, CSV and JSON: what they show, and that nothing in them can break a page.
#include "iamd/report/chart.hpp"

#include <algorithm>
#include <cmath>
#include <limits>
#include <string>
#include <vector>

#include <gtest/gtest.h>
#include <nlohmann/json.hpp>

#include "iamd/report/chart_scale.hpp"
#include "iamd/report/html_text.hpp"

#include "markup_check.hpp"

namespace iamd::report {
namespace {

using nlohmann::json;
using outcome::Interval;

constexpr double nothing = std::numeric_limits<double>::quiet_NaN(), endless = std::numeric_limits<double>::infinity();

Chart chart_of(std::variant<BarChart, LineChart, AreaChart, TimeLineChart> body) {
  Chart chart{.id = "chart", .title = "A title", .summary = "A summary.", .x = {}, .y = {}, .body = std::move(body)};
  chart.x = {.label = "time", .unit = "s"};
  chart.y = {.label = "range", .unit = "km"};
  return chart;
}

LineChart::Line line_of(std::string name, std::vector<LineChart::Point> points) {
  LineChart::Line line;
  line.name = std::move(name);
  line.points = std::move(points);
  return line;
}

std::size_t count(std::string_view text, std::string_view part) {
  std::size_t found = 0;
  for (std::size_t at = 0; (at = text.find(part, at)) != std::string_view::npos; at += part.size()) ++found;
  return found;
}

std::vector<std::string> hostile_names() {
  return {"</script><script>alert(1)</script>",
          "\" onload=\"alert(1)",
          "a & b < c > d ' e",
          std::string(10000, 'x'),
          "\u202eevil\u2066",
          "שלום (12)",
          "🚀🚀🚀🚀🚀🚀🚀🚀🚀🚀🚀🚀🚀🚀🚀🚀🚀🚀🚀🚀🚀🚀🚀🚀🚀",
          "bad \xff\xc3( bytes \xed\xa0\x80",
          std::string("zero\0one\x01\x1f\x7f\n\t", 14),
          "\uffff\ufffe",
          "]]> <!-- -->",
          ""};
}

// Every kind of chart with these names and values.
std::vector<Chart> charts_of(const std::vector<std::string>& names, const std::vector<double>& values) {
  BarChart bars;
  LineChart lines;
  AreaChart areas;
  TimeLineChart time_line;
  time_line.kinds = names;
  time_line.span_kinds = names;
  for (const double value : values) areas.x.push_back(value);
  for (std::size_t i = 0; i < names.size(); ++i) {
    const double value = values[i % values.size()];
    bars.bars.push_back({names[i], value, Interval{-value, value}, names[i]});
    LineChart::Line line;
    line.name = names[i];
    line.band = i % 2 == 0;
    line.dashed = i % 3 == 0;
    line.markers = i % 5 < 2;
    line.group = i;
    for (const double x : values) line.points.push_back({x, value, Interval{value, x}});
    lines.lines.push_back(line);
    areas.layers.push_back({names[i], values});
    areas.ceiling = value;
    areas.ceiling_name = names[i];
    time_line.rows.push_back(
        {names[i], names[i], i % 2 == 0, {{value, i, names[i]}, {value, 99, ""}}, {{value, values.front(), i}}});
  }
  std::vector<Chart> charts;
  for (const bool logarithmic : {false, true}) {
    for (const bool horizontal : {false, true}) {
      bars.horizontal = horizontal;
      charts.push_back(chart_of(bars));
    }
    charts.push_back(chart_of(lines));
    charts.push_back(chart_of(areas));
    charts.push_back(chart_of(time_line));
    for (Chart& chart : charts) {
      chart.x.logarithmic = chart.y.logarithmic = logarithmic;
      chart.y.percent = logarithmic;
      if (!names.empty()) {
        chart.title = chart.summary = names.front();
        chart.x.label = chart.x.unit = chart.y.label = chart.y.unit = names.back();
      }
    }
  }
  return charts;
}

void expect_sound(const Chart& chart) {
  const std::string svg = chart_svg(chart);
  const MarkupCheck check{svg};
  EXPECT_EQ(check.problem(), "") << "kind " << chart.body.index();
  EXPECT_EQ(svg.find("nan"), std::string::npos);
  EXPECT_EQ(svg.find("\"inf"), std::string::npos);
  EXPECT_EQ(svg.find("-inf"), std::string::npos);
  EXPECT_TRUE(check.addresses().empty());
  EXPECT_EQ(count(svg, "http"), count(svg, "xmlns=\"http://www.w3.org/2000/svg\""));
  EXPECT_EQ(std::ranges::count(check.elements(), "script"), 0);
  EXPECT_LT(svg.size(), 400'000U);
  EXPECT_TRUE(json::accept(chart_json(chart)));
  const ChartTable table = table_of(chart);
  for (const auto& row : table.rows) EXPECT_EQ(row.size(), table.head.size());
}

TEST(ChartTest, BarsShowTheirValuesAndIntervalsInPictureTableAndCsv) {
  BarChart bars;
  bars.bars = {{"none", 0.305, Interval{0.25, 0.36}, "best"}, {"one, or \"1\"", 0.5}};
  Chart chart = chart_of(bars);
  chart.x = {.label = "leakers"};
  chart.y = {.label = "share of runs", .percent = true};
  const ChartTable table = table_of(chart);
  EXPECT_EQ(table.head, (std::vector<std::string>{"leakers", "share of runs (%)", "low", "high", "note"}));
  EXPECT_EQ(table.rows[0], (std::vector<std::string>{"none", "30.5", "25", "36", "best"}));
  EXPECT_EQ(table.rows[1], (std::vector<std::string>{"one, or \"1\"", "50", "", "", ""}));
  EXPECT_EQ(chart_csv(chart),
            "leakers,share of runs (%),low,high,note\r\nnone,30.5,25,36,best\r\n\"one, or \"\"1\"\"\",50,,,\r\n");
  for (const bool horizontal : {false, true}) {
    std::get<BarChart>(chart.body).horizontal = horizontal;
    const std::string svg = chart_svg(chart);
    const MarkupCheck check{svg};
    EXPECT_EQ(check.problem(), "");
    for (const std::string_view word :
         {"A title", "A summary.", "none", "one, or \"1\"", "50 %", "leakers", "share of runs"})
      EXPECT_NE(check.words().find(word), std::string::npos) << word;
    EXPECT_EQ(count(svg, "class=\"bar c0\""), 2U);
    EXPECT_EQ(count(svg, "class=\"whisker\""), 1U);
    EXPECT_NE(svg.find("role=\"img\""), std::string::npos);
    EXPECT_TRUE(check.ids().contains("chart-title") && check.ids().contains("chart-desc"));
  }
}

TEST(ChartTest, ABarIsAsLongAsItsValueSays) {
  BarChart bars;
  bars.bars = {{"a", 2.0}, {"b", 4.0}};
  const std::string svg = chart_svg(chart_of(bars));
  std::vector<double> heights;
  for (std::size_t at = 0; (at = svg.find("class=\"bar c0\"", at)) != std::string::npos; ++at)
    heights.push_back(std::stod(svg.substr(svg.find("height=\"", at) + 8)));
  ASSERT_EQ(heights.size(), 2U);
  EXPECT_GT(heights[0], 50.0);
  EXPECT_NEAR(heights[1], 2.0 * heights[0], 0.2);
}

TEST(ChartTest, LinesHaveBandsOrWhiskersNamesAndGaps) {
  LineChart lines;
  lines.lines.push_back(line_of("assessed", {{1, 10, Interval{8, 12}}, {2, 20, Interval{15, 25}}}));
  lines.lines.push_back(line_of("claimed", {{1, 30, {}}, {2, nothing, {}}, {3, 30, {}}, {4, 31, {}}}));
  lines.lines[1].dashed = true;
  lines.lines.push_back(line_of("measured", {{1, 11, Interval{9, 13}}}));
  lines.lines[2].band = false;
  Chart chart = chart_of(lines);
  const std::string svg = chart_svg(chart);
  EXPECT_EQ(count(svg, "class=\"band c0\""), 1U);
  EXPECT_EQ(count(svg, "class=\"whisker\""), 1U);
  // Two pieces and the sample beside the name.
  EXPECT_EQ(count(svg, "class=\"line dashed c0\""), 3U);
  const MarkupCheck check{svg};
  for (const std::string_view word : {"assessed", "claimed", "measured", "time (s)", "range (km)"})
    EXPECT_NE(check.words().find(word), std::string::npos) << word;
  const ChartTable table = table_of(chart);
  EXPECT_EQ(table.head, (std::vector<std::string>{"line", "time (s)", "range (km)", "low", "high"}));
  EXPECT_EQ(table.rows[1], (std::vector<std::string>{"assessed", "2", "20", "15", "25"}));
  EXPECT_EQ(table.rows[3], (std::vector<std::string>{"claimed", "2", "", "", ""}));
}

TEST(ChartTest, LayersLieOnEachOtherAndAreToldApartWithoutColour) {
  AreaChart areas;
  areas.x = {0, 10};
  areas.layers = {{"search", {1, 2}}, {"track", {3, 4}}};
  areas.ceiling = 8.0;
  areas.ceiling_name = "all there is";
  const Chart chart = chart_of(areas);
  const std::string svg = chart_svg(chart);
  EXPECT_EQ(count(svg, "<pattern id=\"chart-hatch-1\""), 1U);
  EXPECT_EQ(count(svg, "url(#chart-hatch-1)"), 2U);  // the layer and its sample
  EXPECT_NE(MarkupCheck{svg}.words().find("all there is"), std::string::npos);
  const ChartTable table = table_of(chart);
  EXPECT_EQ(table.head, (std::vector<std::string>{"time (s)", "search (km)", "track (km)"}));
  EXPECT_EQ(table.rows[1], (std::vector<std::string>{"10", "2", "4"}));
}

TEST(ChartTest, OneMomentOfAnAreaCanBeSeen) {
  AreaChart areas;
  areas.x = {5};
  areas.layers = {{"search", {2}}};
  const std::string svg = chart_svg(chart_of(areas));
  const std::size_t at = svg.find("class=\"layer c0\" d=\"M");
  ASSERT_NE(at, std::string::npos);
  const std::string data = svg.substr(svg.find(" d=\"M", at) + 5);
  EXPECT_GT(std::stod(data.substr(data.find('L') + 1)), std::stod(data) + 5.0);
}

TEST(ChartTest, ATimeLineShowsMarksSpansAndOutcomes) {
  TimeLineChart line;
  line.kinds = {"launch", "hit"};
  line.span_kinds = {"in track"};
  line.rows = {{"warhead#1", "killed", false, {{10, 0, "battery"}, {20, 1, ""}}, {{5, 20, 0}}},
               {"warhead#2", "leaked: magazine", true, {}, {}}};
  const Chart chart = chart_of(line);
  const std::string svg = chart_svg(chart);
  const MarkupCheck check{svg};
  EXPECT_EQ(check.problem(), "");
  for (const std::string_view word : {"warhead#1", "killed", "leaked: magazine", "launch", "hit", "in track"})
    EXPECT_NE(check.words().find(word), std::string::npos) << word;
  EXPECT_EQ(count(svg, "mark c0"), 2U);  // with the key's
  EXPECT_EQ(count(svg, "span span0"), 2U);
  EXPECT_EQ(count(svg, "name-text bad"), 1U);
  const ChartTable table = table_of(chart);
  EXPECT_EQ(table.rows[0], (std::vector<std::string>{"warhead#1", "killed", "in track", "5", "20", ""}));
  EXPECT_EQ(table.rows[1], (std::vector<std::string>{"warhead#1", "killed", "launch", "10", "", "battery"}));
  EXPECT_EQ(table.rows[3], (std::vector<std::string>{"warhead#2", "leaked: magazine", "", "", "", ""}));
}

TEST(ChartTest, OfManyRowsThoseThatEndedBadlyAreDrawnAndTheRestIsCounted) {
  TimeLineChart line;
  line.kinds = {"launch"};
  for (int i = 0; i < 200; ++i)
    line.rows.push_back({"row" + std::to_string(i), i >= 190 ? "leaked" : "killed", i >= 190, {{1.0 * i, 0, ""}}, {}});
  const Chart chart = chart_of(line);
  const std::string words = MarkupCheck{chart_svg(chart)}.words();
  for (int i = 190; i < 200; ++i) EXPECT_NE(words.find("row" + std::to_string(i)), std::string::npos) << i;
  EXPECT_NE(words.find("row29"), std::string::npos);
  EXPECT_EQ(words.find("row30"), std::string::npos);
  EXPECT_NE(words.find("40 of 200 rows are drawn"), std::string::npos);
  EXPECT_EQ(table_of(chart).rows.size(), 200U);
  EXPECT_EQ(json::parse(chart_json(chart))["rows"].size(), 200U);
}

TEST(ChartTest, HostileNamesStayText) {
  for (const Chart& chart : charts_of(hostile_names(), {1.0, 2.0, 3.0})) {
    expect_sound(chart);
    const std::string words = MarkupCheck{chart_svg(chart)}.words();
    EXPECT_NE(words.find("</script>"), std::string::npos);
    EXPECT_EQ(words.find("\u202e"), std::string::npos);
  }
}

TEST(ChartTest, NumbersThatAreNoneAndNumbersWithoutEndLeaveThePictureSound) {
  const std::vector<std::string> names{"a", "b", "c"};
  for (const std::vector<double>& values : std::vector<std::vector<double>>{{nothing},
                                                                            {endless},
                                                                            {-endless, nothing, endless},
                                                                            {0.0},
                                                                            {-0.0, 0.0},
                                                                            {7.0},
                                                                            {7.0, 7.0, 7.0},
                                                                            {-3.0, -3.0, -3.0},
                                                                            {1e308, -1e308},
                                                                            {1e-320, 2e-320},
                                                                            {1e-9, 1e9},
                                                                            {1e15, 1e15 + 2.0},
                                                                            {1e300, nothing, 1.0}}) {
    for (const Chart& chart : charts_of(names, values)) expect_sound(chart);
  }
}

TEST(ChartTest, AChartOfNothingSaysSo) {
  for (const Chart& chart : {chart_of(BarChart{}), chart_of(BarChart{true, {}}), chart_of(LineChart{}),
                             chart_of(LineChart{{line_of("empty", {{1, nothing, {}}})}}), chart_of(AreaChart{}),
                             chart_of(TimeLineChart{})}) {
    expect_sound(chart);
    EXPECT_NE(MarkupCheck{chart_svg(chart)}.words().find("Nothing to draw"), std::string::npos);
  }
}

TEST(ChartTest, TheSameChartGivesTheSameBytes) {
  const auto once = charts_of(hostile_names(), {1.0, nothing, 3.0}),
             again = charts_of(hostile_names(), {1.0, nothing, 3.0});
  for (std::size_t i = 0; i < once.size(); ++i) {
    EXPECT_EQ(chart_svg(once[i]), chart_svg(again[i]));
    EXPECT_EQ(chart_csv(once[i]), chart_csv(again[i]));
    EXPECT_EQ(chart_json(once[i]), chart_json(again[i]));
  }
}

TEST(ChartTest, TheDocumentHoldsWhatIsDrawn) {
  LineChart lines;
  lines.lines.push_back(line_of("a", {{1, 0.1, Interval{0.05, endless}}, {2, nothing, {}}}));
  lines.lines[0].group = 3;
  Chart chart = chart_of(lines);
  chart.x.logarithmic = true;
  const json document = json::parse(chart_json(chart));
  EXPECT_EQ(document["format"], "iamd-chart/1");
  EXPECT_EQ(document["kind"], "lines");
  EXPECT_EQ(document["x"]["unit"], "s");
  EXPECT_EQ(document["x"]["logarithmic"], true);
  EXPECT_EQ(document["lines"][0]["group"], 3);
  EXPECT_EQ(document["lines"][0]["points"][0], (json{{"x", 1.0}, {"y", 0.1}, {"interval", {0.05, nullptr}}}));
  EXPECT_EQ(document["lines"][0]["points"][1]["y"], nullptr);
}

TEST(ChartScaleTest, EndsAndTicksAreNice) {
  const auto ticks = [](const Scale& scale) {
    std::string all;
    for (const Tick& tick : scale.ticks()) all += tick.text + "|";
    return all;
  };
  Extent seen;
  seen.add(3.0);
  seen.add(96.0);
  EXPECT_EQ(ticks(Scale({}, seen, 0, 100, 5)), "0|20|40|60|80|100|");
  EXPECT_EQ(ticks(Scale({}, seen, 0, 100, 5, Scale::Ends::tight)), "20|40|60|80|");
  EXPECT_EQ(ticks(Scale({.logarithmic = true}, seen, 0, 100, 5)), "1|2|5|10|20|50|100|");
  Extent shares;
  shares.add(0.92);
  shares.add(0.99);
  EXPECT_EQ(ticks(Scale({.from_zero = true, .percent = true}, shares, 0, 100, 5)), "0 %|20 %|40 %|60 %|80 %|100 %|");
  Extent few;
  few.add(0.0);
  few.add(2.0);
  EXPECT_EQ(ticks(Scale({.whole = true}, few, 0, 100, 8)), "0|1|2|");
  Extent large;
  large.add(0.0);
  large.add(40000.0);
  EXPECT_EQ(ticks(Scale({}, large, 0, 100, 4)), "0|10\u202f000|20\u202f000|30\u202f000|40\u202f000|");
}

TEST(ChartScaleTest, PlacesFollowTheValues) {
  Extent seen;
  seen.add(1.0);
  seen.add(1000.0);
  const Scale scale{{.logarithmic = true}, seen, 300.0, 0.0, 5};
  EXPECT_NEAR(scale.at(1.0), 300.0, 1e-9);
  EXPECT_NEAR(scale.at(10.0), 200.0, 1e-9);
  EXPECT_NEAR(scale.at(endless), 0.0, 1e-9);
  EXPECT_FALSE(scale.shows(0.0));
  EXPECT_FALSE(scale.shows(nothing));
}

TEST(HtmlTextTest, WhatIsNotTextIsReplaced) {
  EXPECT_EQ(clean_text("a\tb\x01"), "a b ");
  EXPECT_EQ(clean_text("\xc3\x28\xff"), "\ufffd(\ufffd");
  EXPECT_EQ(clean_text("\xed\xa0\x80"), "\ufffd\ufffd\ufffd");  // a surrogate
  EXPECT_EQ(clean_text("\xc0\x80"), "\ufffd\ufffd");            // overlong
  EXPECT_EQ(clean_text("\xf4\x90\x80\x80"), "\ufffd\ufffd\ufffd\ufffd");
  EXPECT_EQ(clean_text("\uffff\u0085"), "\ufffd ");
  EXPECT_EQ(clean_text("x\u202ey"), "xy");
  EXPECT_EQ(clean_text("Ω漢🚀"), "Ω漢🚀");
  EXPECT_EQ(markup_text("<a href=\"x\" & 'y'>"), "&lt;a href=&quot;x&quot; &amp; &#39;y&#39;&gt;");
  EXPECT_EQ(base64("Man"), "TWFu");
  EXPECT_EQ(base64("Ma"), "TWE=");
  EXPECT_EQ(base64("M"), "TQ==");
  EXPECT_EQ(base64(""), "");
  EXPECT_EQ(percent_encoded("a,\"ü\r\n"), "a%2C%22%C3%BC%0D%0A");
}

}  // namespace
}  // namespace iamd::report
