// The update of every filter, by number of states (6 to 9); compiled once, in update_rules_*.cpp. Internal to the room.
#pragma once

#include "iamd/tracking/filter_bank_config.hpp"
#include "iamd/tracking/packed.hpp"
#include "iamd/tracking/plot.hpp"

namespace iamd::tracking {

// Takes a plot made at the estimate's time. Gives the natural logarithm of its density.
template <int N>
double update_by(FilterKind filter, const double* from, const Plot& plot, const SensorAxes& axes, double* to);

// The way from now to a time before: the mean then, F from now to then, and the process noise in between as seen then.
template <int N>
struct WayBack {
  double then[N];
  Square<N> back;
  Square<N> noise;
};

// Takes a plot of then; see late.hpp.
template <int N>
double update_late_by(FilterKind filter, const double* from, const double* before, const WayBack<N>& way,
                      const Plot& plot, const SensorAxes& axes, double* to);

// Prediction through sigma points: `carry` carries one state; `noise` is added.
template <int N>
class Carrier {
 public:
  virtual void carry(const double* x, double* to) const = 0;

 protected:
  ~Carrier() = default;
};
template <int N>
void predict_sigma(FilterKind filter, const double* from, const Carrier<N>& carrier, const Square<N>& noise,
                   double* to);

}  // namespace iamd::tracking
