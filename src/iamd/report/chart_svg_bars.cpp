// Bars as a static picture.
#include <algorithm>
#include <cmath>

#include <fmt/format.h>

#include "iamd/report/chart_drawing.hpp"

namespace iamd::report {
namespace {

constexpr std::size_t most_rows = 40, most_columns = 300, most_with_values = 14;
constexpr double row_px = 26.0, columns_height_px = 320.0;

Extent extent_of(const BarChart& bars, std::size_t drawn) {
  Extent extent;
  extent.add(0.0);
  for (std::size_t i = 0; i < drawn; ++i) {
    extent.add(bars.bars[i].value);
    if (bars.bars[i].interval) extent.add(*bars.bars[i].interval);
  }
  return extent;
}

Axis value_axis(const Chart& chart) {
  Axis axis = chart.y;
  axis.from_zero = true;
  axis.logarithmic = false;  // a bar's length is its value
  return axis;
}

void note_left_out(Drawing& drawing, std::size_t drawn, std::size_t all, double y) {
  if (drawn < all)
    drawing.text(0.0, y, "note-text", Anchor::start,
                 fmt::format("The first {} of {} bars are drawn; the table has all.", drawn, all));
}

std::string horizontal_svg(const Chart& chart, const BarChart& bars) {
  const std::size_t drawn = std::min(bars.bars.size(), most_rows);
  double names_px = 40.0, values_px = 20.0;
  for (std::size_t i = 0; i < drawn; ++i) {
    names_px = std::max(names_px, text_width_px(bars.bars[i].name));
    values_px = std::max(values_px, text_width_px(value_text(chart.y, bars.bars[i].value)));
  }
  names_px = std::min(names_px, 0.36 * chart_width_px);
  PlotArea area{names_px + 12.0, 34.0, chart_width_px - values_px - 14.0, 0.0};
  area.bottom = area.top + row_px * static_cast<double>(std::max<std::size_t>(drawn, 3));
  const Scale scale{value_axis(chart), extent_of(bars, drawn), area.left, area.right, 6};
  Drawing drawing{chart};
  drawing.x_axis(scale, area, true);
  const double zero = scale.at(0.0);
  for (std::size_t i = 0; i < drawn; ++i) {
    const BarChart::Bar& bar = bars.bars[i];
    const double y = area.top + row_px * (static_cast<double>(i) + 0.5);
    drawing.text(area.left - 10.0, y + 4.0, "name-text", Anchor::end, bar.name, names_px);
    double end = zero;
    if (scale.shows(bar.value)) {
      const double at = scale.at(bar.value);
      drawing.rect("bar c0", std::min(zero, at), y - 8.0, std::abs(at - zero), 16.0);
      end = std::max(zero, at);
    }
    if (bar.interval) {
      drawing.whisker(*bar.interval, scale, y, true);
      if (!std::isnan(bar.interval->high)) end = std::max(end, scale.at(bar.interval->high));
    }
    drawing.text(end + 8.0, y + 4.0, "value-text", Anchor::start, value_text(chart.y, bar.value));
  }
  drawing.line("axis", zero, area.top, zero, area.bottom);
  if (drawn == 0) drawing.nothing(area);
  // The values' axis lies along the bottom, the names' title on top.
  if (const std::string title = axis_title(chart.x); !title.empty())
    drawing.text(0.0, 16.0, "axis-text", Anchor::start, title, chart_width_px);
  drawing.text(0.5 * (area.left + area.right), area.bottom + 40.0, "axis-text", Anchor::middle, axis_title(chart.y),
               area.right - area.left);
  note_left_out(drawing, drawn, bars.bars.size(), area.bottom + 62.0);
  return drawing.picture(area.bottom + (drawn < bars.bars.size() ? 72.0 : 50.0));
}

std::string vertical_svg(const Chart& chart, const BarChart& bars) {
  const std::size_t drawn = std::min(bars.bars.size(), most_columns);
  PlotArea area{0.0, 40.0, chart_width_px - 8.0, 40.0 + columns_height_px};
  const Scale scale{value_axis(chart), extent_of(bars, drawn), area.bottom, area.top, 6};
  for (const Tick& tick : scale.ticks()) area.left = std::max(area.left, text_width_px(tick.text) + 14.0);
  Drawing drawing{chart};
  drawing.y_axis(scale, area);
  const double zero = scale.at(0.0),
               step = (area.right - area.left) / static_cast<double>(std::max<std::size_t>(drawn, 1));
  const double bar_px = std::min(0.72 * step, 64.0);
  double names_px = 0.0;
  for (std::size_t i = 0; i < drawn; ++i)
    names_px = std::max(names_px, std::min(text_width_px(bars.bars[i].name), 90.0));
  const auto every = static_cast<std::size_t>(std::max(1.0, std::ceil((names_px + 8.0) / step)));
  for (std::size_t i = 0; i < drawn; ++i) {
    const BarChart::Bar& bar = bars.bars[i];
    const double x = area.left + step * (static_cast<double>(i) + 0.5);
    double top = zero;
    if (scale.shows(bar.value)) {
      const double at = scale.at(bar.value);
      drawing.rect("bar c0", x - 0.5 * bar_px, std::min(zero, at), bar_px, std::abs(at - zero));
      top = std::min(zero, at);
    }
    if (bar.interval) {
      drawing.whisker(*bar.interval, scale, x, false);
      if (!std::isnan(bar.interval->high)) top = std::min(top, scale.at(bar.interval->high));
    }
    if (drawn <= most_with_values)
      drawing.text(x, top - 6.0, "value-text", Anchor::middle, value_text(chart.y, bar.value));
    if (i % every == 0)
      drawing.text(x, area.bottom + 19.0, "tick-text", Anchor::middle, bar.name,
                   std::max(step * static_cast<double>(every) - 6.0, 12.0));
  }
  drawing.line("axis", area.left, zero, area.right, zero);
  if (drawn == 0) drawing.nothing(area);
  drawing.y_title(area);
  drawing.x_title(area);
  note_left_out(drawing, drawn, bars.bars.size(), area.bottom + 62.0);
  return drawing.picture(area.bottom + (drawn < bars.bars.size() ? 72.0 : 50.0));
}

}  // namespace

std::string bars_svg(const Chart& chart, const BarChart& bars) {
  return bars.horizontal ? horizontal_svg(chart, bars) : vertical_svg(chart, bars);
}

}  // namespace iamd::report
