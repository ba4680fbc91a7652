// The filters of all tracks, by slot: the role that motion models and filters play for trackers. What a track's
// estimate consists of (one model or several, 6 states or 9) is the bank's affair; a tracker predicts, compares,
// updates, mixes.
#pragma once

#include <array>
#include <cstdint>
#include <span>

#include "iamd/tracking/filter_bank_config.hpp"
#include "iamd/tracking/gaussian.hpp"
#include "iamd/tracking/plot.hpp"
#include "iamd/tracking/types.hpp"

namespace iamd::tracking {

using Slot = std::uint32_t;

// An estimate as others see it: position and velocity with covariance, and how probable each motion is.
struct Shown {
  Gaussian<6> estimate;
  std::array<double, motion_class_count> motion{};   // by MotionClass; sums to 1
  double ballistic_coefficient_kg_m2 = 0.0;          // as estimated; 0: no model estimates it
  double ballistic_log_spread = 0.0;                 // standard deviation of its natural logarithm …
  std::array<double, 6> ballistic_log_covariance{};  // … whose covariance with the state this is
};

// What a sensor should measure of an estimate, by each of its models, and how probable these are.
struct ExpectationMixture {
  int count = 0;
  std::array<double, motion_kind_count> weight;
  std::array<Expectation, motion_kind_count> of;
};
// How a plot fits it: the density is the mixture's; the distance that of the model to which it is nearest; the spread
// the mean of the models' volumes. A manoeuvre is thus judged by the model that knows of it, not by a Gaussian about
// all.
[[nodiscard]] PlotFit fit(const ExpectationMixture& expected, const Plot& plot);

// Slots are reserved and released; all else neither allocates nor fails. `from` and `to` may be the same slot.
// Covariances stay symmetric and positive definite whatever is taken. Not thread-safe.
class FilterBank {
 public:
  virtual ~FilterBank() = default;
  // A slot for an estimate, with nothing in it.
  [[nodiscard]] virtual Slot reserve() = 0;
  virtual void release(Slot slot) = 0;
  // A first estimate; the models' further states start from their priors.
  virtual void start(const Gaussian<6>& estimate, Slot to) = 0;
  virtual void copy(Slot from, Slot to) = 0;
  // The estimate carried over `dt_s` (of either sign; process noise adds both ways).
  virtual void predict(Slot from, double dt_s, Slot to) = 0;
  // What a sensor should measure of the estimate at its own time: linearised at the mean; of several models, the
  // moments of their mixture.
  virtual void expect(Slot predicted, const SensorAxes& axes, Expectation& out) const = 0;
  // The same of every model that is not far-fetched (probability 1e-4).
  virtual void expect_each(Slot predicted, const SensorAxes& axes, ExpectationMixture& out) const = 0;
  // Takes a plot made at the estimate's time. Gives the natural logarithm of the plot's density under the estimate,
  // over the components that it has (in m, rad, rad, m/s).
  virtual double update(Slot predicted, const Plot& plot, const SensorAxes& axes, Slot to) = 0;
  // Takes a plot made `dt_s` (negative) before the estimate's time: out-of-sequence measurement. Exact for linear
  // models if no other plot was taken between its time and the last (Bar-Shalom 2002, algorithm A); of a plot older
  // than that, the process noise before the last plots' prediction counts as if they had not told of it. Of several
  // models, each takes it apart.
  virtual double update_late(Slot from, double dt_s, const Plot& plot, const SensorAxes& axes, Slot to) = 0;
  // The estimate with the mean and covariance of a mixture (of each model apart). Weights are positive; need not sum to
  // 1. `to` may be one of the parts.
  virtual void mix(std::span<const Slot> parts, std::span<const double> weights, Slot to) = 0;
  virtual void show(Slot slot, Shown& out) const = 0;
  // The position (Ecef, m) that is shown, and half the edges of a box about it that holds what is nearer than `gate` in
  // squared Mahalanobis distance to any model that is not far-fetched.
  virtual void place(Slot slot, double gate, Vector3& position, Vector3& half) const = 0;
};

}  // namespace iamd::tracking
