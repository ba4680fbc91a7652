// What happened to each item over time, as a static picture.
#include <algorithm>
#include <cmath>
#include <vector>

#include <fmt/format.h>

#include "iamd/report/chart_drawing.hpp"
#include "iamd/report/html_text.hpp"

namespace iamd::report {
namespace {

using Row = TimeLineChart::Row;

constexpr std::size_t most_rows = 40;
constexpr double row_px = 22.0, key_px = 20.0;

// Rows to draw: all, or first those that ended badly and then others; in the chart's order.
std::vector<std::size_t> drawn_rows(const TimeLineChart& line) {
  std::vector<std::size_t> rows;
  for (const bool bad : {true, false}) {
    for (std::size_t i = 0; i < line.rows.size() && rows.size() < most_rows; ++i) {
      if (line.rows[i].bad == bad) rows.push_back(i);
    }
  }
  std::ranges::sort(rows);
  return rows;
}

Extent extent_of(const TimeLineChart& line, const std::vector<std::size_t>& rows) {
  Extent extent;
  for (const std::size_t i : rows) {
    for (const TimeLineChart::Mark& mark : line.rows[i].marks) extent.add(mark.t);
    for (const TimeLineChart::Span& span : line.rows[i].spans) {
      extent.add(span.from);
      extent.add(span.to);
    }
  }
  return extent;
}

std::string mark_style(std::size_t kind) { return fmt::format("mark c{}", kind % chart_colours); }
std::string span_style(std::size_t kind) { return fmt::format("span span{}", kind % 4); }

// Symbols and spans with their names, in lines; the height that they take.
double draw_key(Drawing& drawing, const TimeLineChart& line) {
  double x = 0.0, y = 14.0;
  const auto entry = [&](const std::string& name, double sample_px) {
    const double width = sample_px + std::min(text_width_px(clean_text(name)), 220.0) + 24.0;
    if (x > 0.0 && x + width > chart_width_px) {
      x = 0.0;
      y += key_px;
    }
    drawing.text(x + sample_px + 6.0, y, "name-text", Anchor::start, name, 220.0);
    const double at = x;
    x += width;
    return at;
  };
  for (std::size_t i = 0; i < line.span_kinds.size(); ++i) {
    const double at = entry(line.span_kinds[i], 26.0);
    drawing.line(span_style(i), at, y - 4.0, at + 26.0, y - 4.0);
  }
  for (std::size_t i = 0; i < line.kinds.size(); ++i) {
    const double at = entry(line.kinds[i], 12.0);
    drawing.symbol(i, mark_style(i), at + 6.0, y - 4.0, 4.5);
  }
  return x > 0.0 ? y + 14.0 : 6.0;
}

void draw_row(Drawing& drawing, const Row& row, const Scale& x, double y) {
  for (const TimeLineChart::Span& span : row.spans) {
    if (std::isfinite(span.from) && std::isfinite(span.to))
      drawing.line(span_style(span.kind), x.at(span.from), y, x.at(span.to), y);
  }
  for (const TimeLineChart::Mark& mark : row.marks) {
    if (std::isfinite(mark.t)) drawing.symbol(mark.kind, mark_style(mark.kind), x.at(mark.t), y, 4.5);
  }
}

}  // namespace

std::string time_line_svg(const Chart& chart, const TimeLineChart& line) {
  const std::vector<std::size_t> rows = drawn_rows(line);
  const bool some = rows.size() < line.rows.size();
  double names_px = 40.0, outcomes_px = 0.0;
  for (const std::size_t i : rows) {
    names_px = std::max(names_px, text_width_px(clean_text(line.rows[i].name)));
    const double bold = line.rows[i].bad ? 1.12 : 1.0;
    outcomes_px = std::max(outcomes_px, bold * text_width_px(clean_text(line.rows[i].outcome)));
  }
  names_px = std::min(names_px, 150.0);
  outcomes_px = std::min(outcomes_px, 170.0);
  Drawing drawing{chart};
  PlotArea area{names_px + 14.0, draw_key(drawing, line) + 8.0, chart_width_px - outcomes_px - 22.0, 0.0};
  area.bottom = area.top + row_px * static_cast<double>(std::max<std::size_t>(rows.size(), 3));
  const Scale x{chart.x, extent_of(line, rows), area.left, area.right, 8, Scale::Ends::tight};
  drawing.x_axis(x, area, true);
  for (std::size_t i = 0; i < rows.size(); ++i) {
    const Row& row = line.rows[rows[i]];
    const double y = area.top + row_px * (static_cast<double>(i) + 0.5);
    drawing.line("row", area.left, y, area.right, y);
    drawing.text(area.left - 10.0, y + 4.0, "name-text", Anchor::end, row.name, names_px);
    drawing.text(area.right + 18.0, y + 4.0, row.bad ? "name-text bad" : "name-text", Anchor::start, row.outcome,
                 outcomes_px);
    draw_row(drawing, row, x, y);
  }
  if (rows.empty()) drawing.nothing(area);
  drawing.x_title(area);
  if (some)
    drawing.text(0.0, area.bottom + 62.0, "note-text", Anchor::start,
                 fmt::format("{} of {} rows are drawn, those that ended badly first; the table has all.", rows.size(),
                             line.rows.size()));
  return drawing.picture(area.bottom + (some ? 72.0 : 50.0));
}

}  // namespace iamd::report
