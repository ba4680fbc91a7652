// Charts as data: what is drawn, with units and intervals. One chart makes a static picture, a table, CSV, and what the
// page's scripts draw it anew from.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <variant>
#include <vector>

#include "iamd/outcome/statistics.hpp"

namespace iamd::report {

struct Axis {
  std::string label{};  // "time", "leakers of a run"
  std::string unit{};   // "s", "km"; empty: a number
  bool logarithmic = false;
  bool from_zero = false;
  bool whole = false;    // only whole numbers are ticks
  bool percent = false;  // values are shares, shown as percentages
};

// Bars side by side over whole numbers or names; y from zero.
struct BarChart {
  struct Bar {
    std::string name;  // on the axis
    double value = 0.0;
    std::optional<outcome::Interval> interval{};
    std::string note{};  // a few words in the table
  };
  bool horizontal = false;  // names that are words read better so
  std::vector<Bar> bars;
};

// Lines over a number, each with a band or whiskers where it has intervals.
struct LineChart {
  struct Point {
    double x = 0.0, y = 0.0;
    std::optional<outcome::Interval> interval{};
  };
  struct Line {
    std::string name;
    std::vector<Point> points;  // ascending in x; a gap where y is not a number
    bool band = true;           // intervals as a band, else as whiskers
    bool dashed = false;        // what is claimed beside what is so
    bool markers = false;
    std::size_t group = 0;  // lines of the same group share a colour
  };
  std::vector<Line> lines;
};

// Layers on each other over time; y from zero.
struct AreaChart {
  struct Layer {
    std::string name;
    std::vector<double> values;  // one a moment
  };
  std::vector<double> x;
  std::vector<Layer> layers;
  std::optional<double> ceiling{};  // a line across: all the time there is
  std::string ceiling_name{};
};

// A row an item over time: moments of several kinds, and spans between them.
struct TimeLineChart {
  struct Mark {
    double t = 0.0;
    std::size_t kind = 0;  // of `kinds`
    std::string text{};    // for people
  };
  struct Span {
    double from = 0.0, to = 0.0;
    std::size_t kind = 0;  // of `span_kinds`
  };
  struct Row {
    std::string name;
    std::string outcome;  // "killed", "leaked: magazine"
    bool bad = false;
    std::vector<Mark> marks;
    std::vector<Span> spans;
  };
  std::vector<std::string> kinds, span_kinds;
  std::vector<Row> rows;
};

struct Chart {
  std::string id;       // [a-z-]+, unique on its page
  std::string title;    // what is to be seen, as a statement where it can be one
  std::string summary;  // the same in words, with the main numbers: the picture's text alternative
  Axis x, y;
  std::variant<BarChart, LineChart, AreaChart, TimeLineChart> body;
};

// Header and rows of the chart's numbers: what table and CSV show.
struct ChartTable {
  std::vector<std::string> head;
  std::vector<std::vector<std::string>> rows;
};
[[nodiscard]] ChartTable table_of(const Chart& chart);
// RFC 4180.
[[nodiscard]] std::string chart_csv(const Chart& chart);
// A picture that needs no scripts; follows the page's colours by its style's classes.
[[nodiscard]] std::string chart_svg(const Chart& chart);
// For the page's scripts (format iamd-chart/1, docs/formats/chart.md).
[[nodiscard]] std::string chart_json(const Chart& chart);

}  // namespace iamd::report
