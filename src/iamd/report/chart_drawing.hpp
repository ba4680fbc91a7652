// The pen that the static charts share: a picture's beginning, its axes, and texts that fit.
#pragma once

#include <cstddef>
#include <string>
#include <string_view>

#include "iamd/report/chart.hpp"
#include "iamd/report/chart_scale.hpp"

namespace iamd::report {

inline constexpr double chart_width_px = 760.0;
inline constexpr std::size_t chart_colours = 6, chart_symbols = 8;

// Where the data is drawn.
struct PlotArea {
  double left = 0.0, top = 0.0, right = 0.0, bottom = 0.0;
};

enum class Anchor { start, middle, end };

// What a text of the picture's normal size takes, about; wide scripts counted as such.
[[nodiscard]] double text_width_px(std::string_view text);
// As much of a (cleaned) text as fits, with an ellipsis where something is left out.
[[nodiscard]] std::string fitting(std::string_view text, double width_px);

class Drawing {
 public:
  explicit Drawing(const Chart& chart) : chart_{chart} {}

  // `style`: classes of the page's style sheet. What does not fit is shortened, and said in full to a pointer.
  void text(double x, double y, std::string_view style, Anchor anchor, std::string_view text, double width_px = 1e9);
  void path(std::string_view style, std::string_view data);
  void line(std::string_view style, double x1, double y1, double x2, double y2);
  void rect(std::string_view style, double x, double y, double width, double height);
  void markup(std::string_view trusted) { svg_ += trusted; }
  // One of `chart_symbols` shapes, told apart without colour.
  void symbol(std::size_t kind, std::string_view style, double x, double y, double radius);
  // From low to high across the direction of values; an end that is not finite has no cap.
  void whisker(const outcome::Interval& interval, const Scale& scale, double across, bool horizontal);

  void x_axis(const Scale& scale, const PlotArea& area, bool grid);
  void y_axis(const Scale& scale, const PlotArea& area);
  void x_title(const PlotArea& area);
  void y_title(const PlotArea& area);
  // In the middle of an empty plot.
  void nothing(const PlotArea& area);

  [[nodiscard]] std::string picture(double height_px) const;

 private:
  const Chart& chart_;
  std::string svg_;
};

[[nodiscard]] std::string bars_svg(const Chart& chart, const BarChart& bars);
[[nodiscard]] std::string lines_svg(const Chart& chart, const LineChart& lines);
[[nodiscard]] std::string areas_svg(const Chart& chart, const AreaChart& areas);
[[nodiscard]] std::string time_line_svg(const Chart& chart, const TimeLineChart& line);

}  // namespace iamd::report
