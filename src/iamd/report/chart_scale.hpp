// Where numbers stand on a chart's axis, and which of them are written there.
#pragma once

#include <cstddef>
#include <string>
#include <vector>

#include "iamd/report/chart.hpp"

namespace iamd::report {

// Least and greatest of the finite values seen.
struct Extent {
  double low = 0.0, high = 0.0;
  bool empty = true;
  void add(double value);
  void add(const outcome::Interval& interval) {
    add(interval.low);
    add(interval.high);
  }
};

struct Tick {
  double value = 0.0;
  std::string text;
};

// A linear or logarithmic axis from `from_px` to `to_px` (which may be the lesser). Without data it goes from 0 to 1,
// and it never has zero length.
class Scale {
 public:
  enum class Ends {
    nice,  // at ticks, so that the data lies between them
    tight  // at the first and the last of the data
  };
  // `seen` should not hold what can't be shown: on a logarithmic axis, what is not positive.
  Scale(const Axis& axis, const Extent& seen, double from_px, double to_px, std::size_t most_ticks,
        Ends ends = Ends::nice);

  // Pixels; infinite values and others beyond the ends are put there.
  [[nodiscard]] double at(double value) const;
  [[nodiscard]] bool shows(double value) const;  // a number, and positive where logarithmic
  [[nodiscard]] const std::vector<Tick>& ticks() const { return ticks_; }
  [[nodiscard]] double low() const { return low_; }
  [[nodiscard]] double high() const { return high_; }

 private:
  void linear(const Axis& axis, const Extent& seen, std::size_t most_ticks, Ends ends);
  void logarithmic(const Extent& seen, std::size_t most_ticks, Ends ends);

  bool logarithmic_ = false;
  double low_ = 0.0, high_ = 1.0, from_px_, to_px_;
  std::vector<Tick> ticks_;
};

// "leakers of a run (1/s)"; a percentage's axis has its sign on the ticks.
[[nodiscard]] std::string axis_title(const Axis& axis);
// A value beside its mark: three significant digits, "12 %" on an axis of shares. "–" for no number.
[[nodiscard]] std::string value_text(const Axis& axis, double value);

}  // namespace iamd::report
