#include <algorithm>
#include <array>
#include <cmath>

#include <fmt/format.h>

#include "iamd/report/chart_drawing.hpp"
#include "iamd/report/html_text.hpp"

namespace iamd::report {
namespace {

constexpr double column_px = 7.5, wide_px = 13.0;

std::string_view name_of(Anchor anchor) {
  return anchor == Anchor::start ? "" : anchor == Anchor::middle ? " text-anchor=\"middle\"" : " text-anchor=\"end\"";
}

// Bytes of the character at `at`, and what it takes.
struct Glyph {
  std::size_t bytes = 1;
  double width_px = column_px;
};
Glyph glyph_at(std::string_view text, std::size_t at) {
  const auto first = static_cast<unsigned char>(text[at]);
  Glyph glyph;
  while (at + glyph.bytes < text.size() && (static_cast<unsigned char>(text[at + glyph.bytes]) & 0xc0U) == 0x80U)
    ++glyph.bytes;
  // From U+1100 on: most of what is wider than Latin letters.
  if (first >= 0xe2U || (first == 0xe1U && glyph.bytes > 1 && static_cast<unsigned char>(text[at + 1]) >= 0x84U))
    glyph.width_px = first == 0xe2U ? column_px : wide_px;
  return glyph;
}

}  // namespace

double text_width_px(std::string_view text) {
  double width = 0.0;
  for (std::size_t at = 0; at < text.size();) {
    const Glyph glyph = glyph_at(text, at);
    width += glyph.width_px;
    at += glyph.bytes;
  }
  return width;
}

std::string fitting(std::string_view text, double width_px) {
  double width = 0.0;
  std::size_t cut = 0;
  for (std::size_t at = 0; at < text.size();) {
    const Glyph glyph = glyph_at(text, at);
    width += glyph.width_px;
    if (width > width_px) return std::string{text.substr(0, cut)} + "…";
    at += glyph.bytes;
    if (width + column_px <= width_px) cut = at;
  }
  return std::string{text};
}

void Drawing::text(double x, double y, std::string_view style, Anchor anchor, std::string_view text, double width_px) {
  const std::string clean = clean_text(text);
  const std::string shown = fitting(clean, width_px);
  const std::string full = shown == clean ? "" : "<title>" + markup_text(fitting(clean, 2000.0)) + "</title>";
  svg_ += fmt::format("<text class=\"{}\" x=\"{:.1f}\" y=\"{:.1f}\"{}>{}{}</text>\n", style, x, y, name_of(anchor),
                      full, markup_text(shown));
}

void Drawing::path(std::string_view style, std::string_view data) {
  svg_ += fmt::format("<path class=\"{}\" d=\"{}\"/>\n", style, data);
}

void Drawing::line(std::string_view style, double x1, double y1, double x2, double y2) {
  path(style, fmt::format("M{:.1f} {:.1f}L{:.1f} {:.1f}", x1, y1, x2, y2));
}

void Drawing::rect(std::string_view style, double x, double y, double width, double height) {
  svg_ += fmt::format("<rect class=\"{}\" x=\"{:.1f}\" y=\"{:.1f}\" width=\"{:.1f}\" height=\"{:.1f}\"/>\n", style, x,
                      y, std::max(width, 0.0), std::max(height, 0.0));
}

void Drawing::symbol(std::size_t kind, std::string_view style, double x, double y, double radius) {
  // Unit shapes: disc, square, triangle, diamond, cross, plus, triangle on its tip, bar.
  static constexpr std::array<std::string_view, chart_symbols> shapes{"M-.9 0a.9 .9 0 1 0 1.8 0a.9 .9 0 1 0 -1.8 0z",
                                                                      "M-.8 -.8h1.6v1.6h-1.6z",
                                                                      "M0 -1L1 .8H-1z",
                                                                      "M0 -1.15L1.15 0L0 1.15L-1.15 0z",
                                                                      "M-.85 -.85L.85 .85M-.85 .85L.85 -.85",
                                                                      "M-1 0H1M0 -1V1",
                                                                      "M0 1L1 -.8H-1z",
                                                                      "M0 -1.2V1.2"};
  const std::size_t shape = kind % chart_symbols;
  const bool open = shape == 4 || shape == 5 || shape == 7;
  svg_ += fmt::format("<path class=\"{} {}\" transform=\"translate({:.1f} {:.1f}) scale({:.1f})\" d=\"{}\"/>\n",
                      open ? "stroked" : "filled", style, x, y, radius, shapes[shape]);
}

void Drawing::whisker(const outcome::Interval& interval, const Scale& scale, double across, bool horizontal) {
  if (std::isnan(interval.low) || std::isnan(interval.high)) return;
  const double from = scale.at(interval.low), to = scale.at(interval.high);
  std::string data = horizontal ? fmt::format("M{:.1f} {:.1f}H{:.1f}", from, across, to)
                                : fmt::format("M{:.1f} {:.1f}V{:.1f}", across, from, to);
  for (const double end : {interval.low, interval.high}) {
    if (!std::isfinite(end)) continue;
    const double at = scale.at(end);
    data += horizontal ? fmt::format("M{:.1f} {:.1f}v8", at, across - 4.0)
                       : fmt::format("M{:.1f} {:.1f}h8", across - 4.0, at);
  }
  path("whisker casing", data);
  path("whisker", data);
}

void Drawing::x_axis(const Scale& scale, const PlotArea& area, bool grid) {
  for (const Tick& tick : scale.ticks()) {
    const double x = scale.at(tick.value);
    if (grid) {
      line("grid", x, area.top, x, area.bottom);
    } else {
      line("tick", x, area.bottom, x, area.bottom + 5.0);
    }
    text(x, area.bottom + 19.0, "tick-text", Anchor::middle, tick.text);
  }
}

void Drawing::y_axis(const Scale& scale, const PlotArea& area) {
  for (const Tick& tick : scale.ticks()) {
    const double y = scale.at(tick.value);
    line("grid", area.left, y, area.right, y);
    text(area.left - 8.0, y + 4.0, "tick-text", Anchor::end, tick.text);
  }
}

void Drawing::x_title(const PlotArea& area) {
  const std::string title = axis_title(chart_.x);
  if (!title.empty())
    text(0.5 * (area.left + area.right), area.bottom + 40.0, "axis-text", Anchor::middle, title,
         area.right - area.left);
}

void Drawing::y_title(const PlotArea& area) {
  const std::string title = axis_title(chart_.y);
  if (!title.empty()) text(0.0, area.top - 14.0, "axis-text", Anchor::start, title, area.right);
}

void Drawing::nothing(const PlotArea& area) {
  text(0.5 * (area.left + area.right), 0.5 * (area.top + area.bottom) + 4.0, "empty-text halo", Anchor::middle,
       "Nothing to draw: there are no values.");
}

std::string Drawing::picture(double height_px) const {
  const std::string id = markup_text(chart_.id);
  return fmt::format(
      "<svg xmlns=\"http://www.w3.org/2000/svg\" class=\"plot\" width=\"{0:.0f}\" height=\"{1:.0f}\" viewBox=\"0 0 "
      "{0:.0f} "
      "{1:.0f}\" role=\"img\" aria-labelledby=\"{2}-title {2}-desc\">\n<title id=\"{2}-title\">{3}</title>\n<desc "
      "id=\"{2}-desc\">{4}</desc>\n{5}</svg>\n",
      chart_width_px, height_px, id, markup_text(chart_.title), markup_text(chart_.summary), svg_);
}

std::string chart_svg(const Chart& chart) {
  struct Draw {
    const Chart& chart;
    std::string operator()(const BarChart& body) const { return bars_svg(chart, body); }
    std::string operator()(const LineChart& body) const { return lines_svg(chart, body); }
    std::string operator()(const AreaChart& body) const { return areas_svg(chart, body); }
    std::string operator()(const TimeLineChart& body) const { return time_line_svg(chart, body); }
  };
  return std::visit(Draw{chart}, chart.body);
}

}  // namespace iamd::report
