// A chart's numbers as a table and as CSV.
#include <cmath>
#include <type_traits>

#include <fmt/format.h>

#include "iamd/report/chart.hpp"
#include "iamd/report/chart_scale.hpp"
#include "iamd/report/html_text.hpp"

namespace iamd::report {
namespace {

using Row = std::vector<std::string>;

// Six digits, which no estimate here exceeds; shares as percentages; nothing for no number.
std::string cell(const Axis& axis, double value) {
  if (std::isnan(value)) return "";
  return fmt::format("{:.6g}", axis.percent ? 100.0 * value : value);
}

std::string column_title(const Axis& axis, std::string_view otherwise) {
  Axis named = axis;
  if (named.label.empty()) named.label = otherwise;
  if (named.percent) {
    named.percent = false;
    named.unit = "%";
  }
  return axis_title(named);
}

void add_interval(Row& row, const Axis& axis, const std::optional<outcome::Interval>& interval) {
  row.push_back(interval ? cell(axis, interval->low) : "");
  row.push_back(interval ? cell(axis, interval->high) : "");
}

template <class Items>
bool any_interval(const Items& items) {
  for (const auto& item : items) {
    if (item.interval) return true;
  }
  return false;
}

ChartTable rows_of(const Chart& chart, const BarChart& bars) {
  const bool intervals = any_interval(bars.bars);
  bool notes = false;
  for (const BarChart::Bar& bar : bars.bars) notes = notes || !bar.note.empty();
  ChartTable table{{column_title(chart.x, "name"), column_title(chart.y, "value")}, {}};
  if (intervals) table.head.insert(table.head.end(), {"low", "high"});
  if (notes) table.head.emplace_back("note");
  for (const BarChart::Bar& bar : bars.bars) {
    Row& row = table.rows.emplace_back(Row{bar.name, cell(chart.y, bar.value)});
    if (intervals) add_interval(row, chart.y, bar.interval);
    if (notes) row.push_back(bar.note);
  }
  return table;
}

ChartTable rows_of(const Chart& chart, const LineChart& lines) {
  const bool several = lines.lines.size() > 1;
  bool intervals = false;
  for (const LineChart::Line& line : lines.lines) intervals = intervals || any_interval(line.points);
  ChartTable table;
  if (several) table.head.emplace_back("line");
  table.head.push_back(column_title(chart.x, "x"));
  table.head.push_back(column_title(chart.y, "y"));
  if (intervals) table.head.insert(table.head.end(), {"low", "high"});
  for (const LineChart::Line& line : lines.lines) {
    for (const LineChart::Point& point : line.points) {
      Row& row = table.rows.emplace_back();
      if (several) row.push_back(line.name);
      row.push_back(cell(chart.x, point.x));
      row.push_back(cell(chart.y, point.y));
      if (intervals) add_interval(row, chart.y, point.interval);
    }
  }
  return table;
}

ChartTable rows_of(const Chart& chart, const AreaChart& areas) {
  ChartTable table{{column_title(chart.x, "x")}, {}};
  const std::string unit = chart.y.percent ? "%" : chart.y.unit;
  for (const AreaChart::Layer& layer : areas.layers)
    table.head.push_back(unit.empty() ? layer.name : layer.name + " (" + unit + ")");
  for (std::size_t i = 0; i < areas.x.size(); ++i) {
    Row& row = table.rows.emplace_back(Row{cell(chart.x, areas.x[i])});
    for (const AreaChart::Layer& layer : areas.layers)
      row.push_back(i < layer.values.size() ? cell(chart.y, layer.values[i]) : "");
  }
  return table;
}

std::string name_at(const std::vector<std::string>& names, std::size_t i) { return i < names.size() ? names[i] : ""; }

ChartTable rows_of(const Chart& chart, const TimeLineChart& line) {
  const std::string unit = chart.x.unit.empty() ? "" : " (" + chart.x.unit + ")";
  ChartTable table{
      {chart.y.label.empty() ? "name" : chart.y.label, "outcome", "what", "from" + unit, "to" + unit, "note"}, {}};
  for (const TimeLineChart::Row& row : line.rows) {
    if (row.marks.empty() && row.spans.empty()) table.rows.push_back({row.name, row.outcome, "", "", "", ""});
    for (const TimeLineChart::Span& span : row.spans)
      table.rows.push_back({row.name, row.outcome, name_at(line.span_kinds, span.kind), cell(chart.x, span.from),
                            cell(chart.x, span.to), ""});
    for (const TimeLineChart::Mark& mark : row.marks)
      table.rows.push_back(
          {row.name, row.outcome, name_at(line.kinds, mark.kind), cell(chart.x, mark.t), "", mark.text});
  }
  return table;
}

std::string csv_field(const std::string& text) {
  if (text.find_first_of(",\"\r\n") == std::string::npos) return text;
  std::string field = "\"";
  for (const char c : text) {
    if (c == '"') field += '"';
    field += c;
  }
  return field + "\"";
}

std::string csv_line(const Row& row) {
  std::string line;
  for (std::size_t i = 0; i < row.size(); ++i) line += (i == 0 ? "" : ",") + csv_field(row[i]);
  return line + "\r\n";
}

}  // namespace

ChartTable table_of(const Chart& chart) {
  return std::visit([&](const auto& body) { return rows_of(chart, body); }, chart.body);
}

std::string chart_csv(const Chart& chart) {
  const ChartTable table = table_of(chart);
  std::string csv = csv_line(table.head);
  for (const Row& row : table.rows) csv += csv_line(row);
  return csv;
}

}  // namespace iamd::report
