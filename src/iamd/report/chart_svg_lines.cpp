// Lines, and layers on each other, as static pictures.
#include <algorithm>
#include <cmath>
#include <vector>

#include <fmt/format.h>

#include "iamd/report/chart_drawing.hpp"
#include "iamd/report/html_text.hpp"

namespace iamd::report {
namespace {

using Line = LineChart::Line;
using Point = LineChart::Point;

constexpr double plot_height_px = 340.0, label_px = 15.0, most_label_px = 190.0;

// A name at the right edge, and the height where its line ends.
struct EndLabel {
  std::string name;
  std::size_t line = 0;
  double wanted_px = 0.0, at_px = 0.0;
};

// Moves labels apart, in the order of their heights, and keeps them on the picture where they fit at all.
void spread(std::vector<EndLabel>& labels, double top, double bottom) {
  std::ranges::stable_sort(labels, {}, &EndLabel::wanted_px);
  double least = top;
  for (EndLabel& label : labels) {
    label.at_px = std::max(label.wanted_px, least);
    least = label.at_px + label_px;
  }
  double most = bottom;
  for (std::size_t i = labels.size(); i-- > 0;) {
    labels[i].at_px = std::min(labels[i].at_px, most);
    most = labels[i].at_px - label_px;
  }
}

double widest(const std::vector<std::string>& names) {
  double width = 0.0;
  for (const std::string& name : names) width = std::max(width, text_width_px(clean_text(name)));
  return std::min(width, most_label_px);
}

std::string colour(std::size_t i) { return fmt::format("c{}", i % chart_colours); }

bool drawable(const Point& point, const Scale& x, const Scale& y) {
  return x.shows(point.x) && std::isfinite(point.x) && y.shows(point.y) && std::isfinite(point.y);
}

// Runs of points without a gap.
std::vector<std::vector<Point>> pieces(const Line& line, const Scale& x, const Scale& y) {
  std::vector<std::vector<Point>> all;
  bool open = false;
  for (const Point& point : line.points) {
    const bool shown = drawable(point, x, y);
    if (shown && !open) all.emplace_back();
    if (shown) all.back().push_back(point);
    open = shown;
  }
  return all;
}

std::string band_data(const std::vector<Point>& piece, const Scale& x, const Scale& y) {
  std::string data;
  const auto add = [&](const Point& point, double end) {
    data +=
        fmt::format("{}{:.1f} {:.1f}", data.empty() ? "M" : "L", x.at(point.x), y.at(std::isnan(end) ? point.y : end));
  };
  const auto interval_of = [](const Point& point) {
    return point.interval.value_or(outcome::Interval{point.y, point.y});
  };
  for (const Point& point : piece) add(point, interval_of(point).high);
  for (auto point = piece.rbegin(); point != piece.rend(); ++point) add(*point, interval_of(*point).low);
  return data + "Z";
}

void draw_line(Drawing& drawing, const Line& line, const Scale& x, const Scale& y) {
  const std::string ink = colour(line.group);
  for (const std::vector<Point>& piece : pieces(line, x, y)) {
    const bool intervals = std::ranges::any_of(piece, [](const Point& point) { return point.interval.has_value(); });
    if (intervals && line.band && piece.size() > 1) {
      drawing.path("band " + ink, band_data(piece, x, y));
    } else if (intervals) {
      for (const Point& point : piece) {
        if (point.interval) drawing.whisker(*point.interval, y, x.at(point.x), false);
      }
    }
    std::string data;
    for (const Point& point : piece)
      data += fmt::format("{}{:.1f} {:.1f}", data.empty() ? "M" : "L", x.at(point.x), y.at(point.y));
    drawing.path((line.dashed ? "line dashed " : "line ") + ink, data);
    for (const Point& point : piece) {
      if (line.markers || piece.size() == 1) drawing.symbol(line.group, ink, x.at(point.x), y.at(point.y), 4.0);
    }
  }
}

void draw_labels(Drawing& drawing, std::vector<EndLabel>& labels, const LineChart& lines, const PlotArea& area) {
  spread(labels, area.top + 4.0, area.bottom);
  for (const EndLabel& label : labels) {
    const Line& line = lines.lines[label.line];
    const double x = area.right + 8.0;
    if (std::abs(label.at_px - label.wanted_px) > 3.0)
      drawing.line("leader", area.right + 1.0, label.wanted_px, x + 4.0, label.at_px);
    drawing.line((line.dashed ? "line dashed " : "line ") + colour(line.group), x + 5.0, label.at_px, x + 27.0,
                 label.at_px);
    if (line.markers) drawing.symbol(line.group, colour(line.group), x + 16.0, label.at_px, 4.0);
    drawing.text(x + 33.0, label.at_px + 4.0, "name-text", Anchor::start, label.name, most_label_px);
  }
}

}  // namespace

std::string lines_svg(const Chart& chart, const LineChart& lines) {
  Extent x_extent, y_extent;
  std::vector<std::string> names;
  for (const Line& line : lines.lines) {
    names.push_back(line.name);
    for (const Point& point : line.points) {
      const auto shown = [](const Axis& axis, double v) { return !axis.logarithmic || v > 0.0; };
      if (!std::isfinite(point.x) || !std::isfinite(point.y)) continue;
      if (!shown(chart.x, point.x) || !shown(chart.y, point.y)) continue;
      x_extent.add(point.x);
      y_extent.add(point.y);
      if (!point.interval) continue;
      if (shown(chart.y, point.interval->low)) y_extent.add(point.interval->low);
      if (shown(chart.y, point.interval->high)) y_extent.add(point.interval->high);
    }
  }
  const bool labelled = lines.lines.size() > 1 || (lines.lines.size() == 1 && !lines.lines[0].name.empty());
  PlotArea area{0.0, 40.0, chart_width_px - 16.0, 40.0 + plot_height_px};
  area.bottom =
      std::max(area.bottom, area.top + label_px * static_cast<double>(std::min<std::size_t>(names.size(), 60)));
  if (labelled) area.right = chart_width_px - widest(names) - 46.0;
  const Scale y{chart.y, y_extent, area.bottom, area.top, 6};
  for (const Tick& tick : y.ticks()) area.left = std::max(area.left, text_width_px(tick.text) + 14.0);
  const Scale x{chart.x, x_extent, area.left, area.right, labelled ? 6U : 9U, Scale::Ends::tight};
  Drawing drawing{chart};
  drawing.y_axis(y, area);
  drawing.x_axis(x, area, false);
  drawing.line("axis", area.left, area.bottom, area.right, area.bottom);
  std::vector<EndLabel> labels;
  for (std::size_t i = 0; i < lines.lines.size(); ++i) {
    draw_line(drawing, lines.lines[i], x, y);
    const auto all = pieces(lines.lines[i], x, y);
    if (labelled && !all.empty()) labels.push_back({lines.lines[i].name, i, y.at(all.back().back().y), 0.0});
  }
  draw_labels(drawing, labels, lines, area);
  if (x_extent.empty) drawing.nothing(area);
  drawing.y_title(area);
  drawing.x_title(area);
  return drawing.picture(area.bottom + 50.0);
}

}  // namespace iamd::report
