// A chart as JSON (iamd-chart/1), from which the page's scripts draw it.
#include <cmath>

#include <nlohmann/json.hpp>

#include "iamd/report/chart.hpp"
#include "iamd/report/html_text.hpp"

namespace iamd::report {
namespace {

using Json = nlohmann::ordered_json;

Json number(double value) { return std::isfinite(value) ? Json(value) : Json(nullptr); }

Json axis_json(const Axis& axis) {
  return {{"label", clean_text(axis.label)}, {"unit", clean_text(axis.unit)}, {"logarithmic", axis.logarithmic},
          {"from_zero", axis.from_zero},     {"whole", axis.whole},           {"percent", axis.percent}};
}

void add_interval(Json& json, const std::optional<outcome::Interval>& interval) {
  if (interval) json["interval"] = {number(interval->low), number(interval->high)};
}

Json names_json(const std::vector<std::string>& names) {
  Json json = Json::array();
  for (const std::string& name : names) json.push_back(clean_text(name));
  return json;
}

void add_body(Json& json, const BarChart& bars) {
  json["kind"] = "bars";
  json["horizontal"] = bars.horizontal;
  json["bars"] = Json::array();
  for (const BarChart::Bar& bar : bars.bars) {
    Json one{{"name", clean_text(bar.name)}, {"value", number(bar.value)}};
    add_interval(one, bar.interval);
    if (!bar.note.empty()) one["note"] = clean_text(bar.note);
    json["bars"].push_back(std::move(one));
  }
}

void add_body(Json& json, const LineChart& lines) {
  json["kind"] = "lines";
  json["lines"] = Json::array();
  for (const LineChart::Line& line : lines.lines) {
    Json points = Json::array();
    for (const LineChart::Point& point : line.points) {
      Json one{{"x", number(point.x)}, {"y", number(point.y)}};
      add_interval(one, point.interval);
      points.push_back(std::move(one));
    }
    json["lines"].push_back({{"name", clean_text(line.name)},
                             {"band", line.band},
                             {"dashed", line.dashed},
                             {"markers", line.markers},
                             {"group", line.group},
                             {"points", std::move(points)}});
  }
}

void add_body(Json& json, const AreaChart& areas) {
  json["kind"] = "areas";
  json["x_values"] = Json::array();
  for (const double x : areas.x) json["x_values"].push_back(number(x));
  json["layers"] = Json::array();
  for (const AreaChart::Layer& layer : areas.layers) {
    Json values = Json::array();
    for (const double value : layer.values) values.push_back(number(value));
    json["layers"].push_back({{"name", clean_text(layer.name)}, {"values", std::move(values)}});
  }
  json["ceiling"] = areas.ceiling ? number(*areas.ceiling) : Json(nullptr);
  json["ceiling_name"] = clean_text(areas.ceiling_name);
}

void add_body(Json& json, const TimeLineChart& line) {
  json["kind"] = "time-line";
  json["kinds"] = names_json(line.kinds);
  json["span_kinds"] = names_json(line.span_kinds);
  json["rows"] = Json::array();
  for (const TimeLineChart::Row& row : line.rows) {
    Json marks = Json::array(), spans = Json::array();
    for (const TimeLineChart::Mark& mark : row.marks) {
      Json one{{"t", number(mark.t)}, {"kind", mark.kind}};
      if (!mark.text.empty()) one["text"] = clean_text(mark.text);
      marks.push_back(std::move(one));
    }
    for (const TimeLineChart::Span& span : row.spans)
      spans.push_back({{"from", number(span.from)}, {"to", number(span.to)}, {"kind", span.kind}});
    json["rows"].push_back({{"name", clean_text(row.name)},
                            {"outcome", clean_text(row.outcome)},
                            {"bad", row.bad},
                            {"marks", std::move(marks)},
                            {"spans", std::move(spans)}});
  }
}

}  // namespace

std::string chart_json(const Chart& chart) {
  Json json{{"format", "iamd-chart/1"},         {"id", clean_text(chart.id)},
            {"title", clean_text(chart.title)}, {"summary", clean_text(chart.summary)},
            {"x", axis_json(chart.x)},          {"y", axis_json(chart.y)}};
  std::visit([&](const auto& body) { add_body(json, body); }, chart.body);
  return json.dump(-1, ' ', false, Json::error_handler_t::replace);
}

}  // namespace iamd::report
