// One motion model under one filter, working on packed estimates: what a bank is put together from. Internal to the
// room.
#pragma once

#include <array>
#include <cstdint>
#include <memory>
#include <span>

#include "iamd/tracking/filter_bank.hpp"
#include "iamd/tracking/filter_bank_config.hpp"
#include "iamd/tracking/packed.hpp"

namespace iamd::tracking {

// Where a model's assumptions can hold: for the variable structure of a bank of several.
enum class Regime : std::uint8_t { anywhere, air, space };

// What a model is, apart from what it does.
struct ModelFacts {
  int states = 6;
  MotionClass motion = MotionClass::undecided;
  Regime regime = Regime::anywhere;
  bool knows_drag = false;  // the seventh state is the logarithm of the ballistic coefficient in kg/m²
};

// `from` and `to` may be the same.
class Model {
 public:
  explicit Model(const ModelFacts& facts) : facts_{facts} {}
  virtual ~Model() = default;
  [[nodiscard]] const ModelFacts& facts() const { return facts_; }
  [[nodiscard]] int states() const { return facts_.states; }
  [[nodiscard]] int length() const { return packed_length(facts_.states); }

  // From a packed estimate of six states; the others get their priors.
  virtual void start(const double* six, double* to) const = 0;
  virtual void predict(const double* from, double dt_s, double* to) const = 0;
  // Natural logarithm of the density of the plot.
  virtual double update(const double* from, const Plot& plot, const SensorAxes& axes, double* to) const = 0;
  // See late.hpp. `before`: what the estimate was before the measurements since then; null: not kept.
  virtual double update_late(const double* from, const double* before, double dt_s, const Plot& plot,
                             const SensorAxes& axes, double* to) const = 0;

 private:
  ModelFacts facts_;
};

using ModelOwner = std::unique_ptr<Model>;
[[nodiscard]] ModelOwner make_straight_model(const FilterBankConfig& config, bool manoeuvring);
[[nodiscard]] ModelOwner make_level_model(const FilterBankConfig& config);
[[nodiscard]] ModelOwner make_turn_model(const FilterBankConfig& config);
[[nodiscard]] ModelOwner make_singer_model(const FilterBankConfig& config);
[[nodiscard]] ModelOwner make_ballistic_model(const FilterBankConfig& config);
[[nodiscard]] ModelOwner make_boosting_model(const FilterBankConfig& config);

}  // namespace iamd::tracking
