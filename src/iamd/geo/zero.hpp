// Where a function changes its sign. Included by sources only.
#pragma once

#include <cmath>

namespace iamd::geo {

// The zero of a continuous function in [low, high], where its values have opposite signs, by the Illinois rule (Dowell
// and Jarratt 1971).
template <class Function>
[[nodiscard]] double zero_of(const Function& f, double low, double high, double tolerance) {
  double f_low = f(low);
  double f_high = f(high);
  int side = 0;
  for (int i = 0; i < 100 && high - low > tolerance; ++i) {
    double middle = (low * f_high - high * f_low) / (f_high - f_low);
    if (!(middle > low && middle < high)) middle = 0.5 * (low + high);
    const double f_middle = f(middle);
    if (f_middle == 0.0) return middle;
    if ((f_middle > 0.0) == (f_low > 0.0)) {
      low = middle;
      f_low = f_middle;
      if (side == -1) f_high *= 0.5;
      side = -1;
    } else {
      high = middle;
      f_high = f_middle;
      if (side == 1) f_low *= 0.5;
      side = 1;
    }
    if (std::abs(f_middle) < 1e-7) return middle;
  }
  return 0.5 * (low + high);
}

}  // namespace iamd::geo
