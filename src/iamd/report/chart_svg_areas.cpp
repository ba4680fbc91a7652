// Layers on each other as a static picture.
#include <algorithm>
#include <array>
#include <cmath>
#include <vector>

#include <fmt/format.h>

#include "iamd/report/chart_drawing.hpp"
#include "iamd/report/html_text.hpp"

namespace iamd::report {
namespace {

constexpr double plot_height_px = 300.0, most_label_px = 190.0, label_px = 16.0;

// Upper edge of each layer at each moment; what is no number adds nothing.
std::vector<std::vector<double>> edges_of(const AreaChart& areas) {
  std::vector<std::vector<double>> edges;
  std::vector<double> sum(areas.x.size(), 0.0);
  for (const AreaChart::Layer& layer : areas.layers) {
    for (std::size_t i = 0; i < sum.size() && i < layer.values.size(); ++i) {
      if (std::isfinite(layer.values[i])) sum[i] += layer.values[i];
    }
    edges.push_back(sum);
  }
  return edges;
}

std::string layer_style(std::size_t i) { return fmt::format("layer c{}", i % chart_colours); }

// Lines over a layer, another direction and distance for each, so that none is known by its colour alone; the lowest
// has none.
constexpr std::array<std::string_view, chart_colours> hatches{
    "", "M-2 2L2 -2M0 8L8 0M6 10L10 6", "M4 0V8", "M-2 6L2 10M0 0L8 8M6 -2L10 2", "M0 4H8", "M4 0V8M0 4H8"};

std::string hatch_id(const Chart& chart, std::size_t i) {
  return fmt::format("{}-hatch-{}", markup_text(chart.id), i % hatches.size());
}

void define_hatches(Drawing& drawing, const Chart& chart, std::size_t layers) {
  for (std::size_t i = 1; i < std::min(layers, hatches.size()); ++i)
    drawing.markup(
        fmt::format("<pattern id=\"{}\" width=\"8\" height=\"8\" patternUnits=\"userSpaceOnUse\"><path "
                    "class=\"hatch\" d=\"{}\"/></pattern>\n",
                    hatch_id(chart, i), hatches[i]));
}

void draw_layer(Drawing& drawing, const Chart& chart, std::size_t i, std::string_view data) {
  drawing.path(layer_style(i), data);
  if (i % hatches.size() > 0)
    drawing.markup(fmt::format("<path style=\"fill:url(#{})\" d=\"{}\"/>\n", hatch_id(chart, i), data));
}

std::string outline(const AreaChart& areas, const std::vector<double>* below, const std::vector<double>& above,
                    const Scale& x, const Scale& y) {
  std::string data;
  std::vector<std::size_t> shown;
  for (std::size_t i = 0; i < areas.x.size(); ++i) {
    if (std::isfinite(areas.x[i])) shown.push_back(i);
  }
  // A moment alone is shown as wide as can be seen.
  const double aside = shown.size() == 1 ? 6.0 : 0.0;
  const auto add = [&](std::size_t i, double height, double by) {
    data += fmt::format("{}{:.1f} {:.1f}", data.empty() ? "M" : "L", x.at(areas.x[i]) + by, y.at(height));
  };
  for (const std::size_t i : shown) {
    add(i, above[i], -aside);
    if (aside > 0.0) add(i, above[i], aside);
  }
  for (auto i = shown.rbegin(); i != shown.rend(); ++i) {
    const double height = below == nullptr ? 0.0 : (*below)[*i];
    add(*i, height, aside);
    if (aside > 0.0) add(*i, height, -aside);
  }
  return data.empty() ? "" : data + "Z";
}

}  // namespace

std::string areas_svg(const Chart& chart, const AreaChart& areas) {
  const auto edges = edges_of(areas);
  Extent x_extent, y_extent;
  y_extent.add(0.0);
  for (const double x : areas.x) x_extent.add(x);
  for (const auto& edge : edges) {
    for (const double value : edge) y_extent.add(value);
  }
  if (areas.ceiling) y_extent.add(*areas.ceiling);
  double names_px = 0.0;
  for (const AreaChart::Layer& layer : areas.layers)
    names_px = std::max(names_px, text_width_px(clean_text(layer.name)));
  names_px = std::min(names_px, most_label_px);
  PlotArea area{0.0, 40.0, chart_width_px - names_px - 40.0, 40.0 + plot_height_px};
  Axis y_axis = chart.y;
  y_axis.from_zero = true;
  y_axis.logarithmic = false;
  const Scale y{y_axis, y_extent, area.bottom, area.top, 5};
  for (const Tick& tick : y.ticks()) area.left = std::max(area.left, text_width_px(tick.text) + 14.0);
  const Scale x{chart.x, x_extent, area.left, area.right, 7, Scale::Ends::tight};
  Drawing drawing{chart};
  define_hatches(drawing, chart, areas.layers.size());
  drawing.y_axis(y, area);
  drawing.x_axis(x, area, false);
  for (std::size_t i = 0; i < edges.size(); ++i) {
    const std::string data = outline(areas, i == 0 ? nullptr : &edges[i - 1], edges[i], x, y);
    if (!data.empty()) draw_layer(drawing, chart, i, data);
  }
  drawing.line("axis", area.left, area.bottom, area.right, area.bottom);
  if (areas.ceiling && std::isfinite(*areas.ceiling)) {
    const double at = y.at(*areas.ceiling);
    drawing.line("ceiling", area.left, at, area.right, at);
    drawing.text(area.left + 6.0, at < area.top + 20.0 ? at + 15.0 : at - 6.0, "name-text halo", Anchor::start,
                 areas.ceiling_name, area.right - area.left - 12.0);
  }
  // A key in the order in which the layers lie.
  for (std::size_t i = 0; i < areas.layers.size(); ++i) {
    const double at = area.top + label_px * static_cast<double>(areas.layers.size() - i) - 4.0;
    draw_layer(drawing, chart, i, fmt::format("M{:.1f} {:.1f}h16v12h-16z", area.right + 12.0, at - 10.0));
    drawing.text(area.right + 34.0, at, "name-text", Anchor::start, areas.layers[i].name, most_label_px);
  }
  if (x_extent.empty || areas.layers.empty()) drawing.nothing(area);
  drawing.y_title(area);
  drawing.x_title(area);
  const double keys = area.top + label_px * static_cast<double>(areas.layers.size());
  return drawing.picture(std::max(area.bottom + 50.0, keys + 10.0));
}

}  // namespace iamd::report
