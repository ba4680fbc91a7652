// The bank of one motion model.
#include <algorithm>
#include <cmath>
#include <utility>
#include <vector>

#include "iamd/tracking/banks.hpp"
#include "iamd/tracking/measurement_update.hpp"
#include "iamd/tracking/mixture.hpp"
#include "iamd/tracking/slots.hpp"

namespace iamd::tracking {
namespace {

// A slot: whether the estimate before the last measurements is kept, the estimate, and that one.
class SingleBank final : public FilterBank {
 public:
  explicit SingleBank(ModelOwner model)
      : model_{std::move(model)}, length_{model_->length()}, slots_{2 + 2 * length_}, mixed_(length_) {}

  Slot reserve() override { return slots_.reserve(); }
  void release(Slot slot) override { slots_.release(slot); }

  void start(const Gaussian<6>& estimate, Slot to) override {
    double six[packed_length(6)];
    pack_six(estimate, six);
    kept(to) = 0.0;
    model_->start(six, now(to));
  }
  void copy(Slot from, Slot to) override {
    if (from != to) std::copy_n(slots_.at(from), 2 + 2 * length_, slots_.at(to));
  }
  void predict(Slot from, double dt_s, Slot to) override {
    if (dt_s == 0.0) {
      copy(from, to);
      return;
    }
    model_->predict(now(from), dt_s, now(to));
    kept(to) = 0.0;
  }
  void expect(Slot predicted, const SensorAxes& axes, Expectation& out) const override {
    const double* const x = now(predicted);
    expect_packed(x, x + model_->states(), axes, out);
  }
  void expect_each(Slot predicted, const SensorAxes& axes, ExpectationMixture& out) const override {
    out.count = 1;
    out.weight[0] = 1.0;
    expect(predicted, axes, out.of[0]);
  }
  double update(Slot predicted, const Plot& plot, const SensorAxes& axes, Slot to) override {
    const bool again = kept(predicted) != 0.0;
    if (!again || predicted != to) std::copy_n(again ? before(predicted) : now(predicted), length_, before(to));
    kept(to) = 1.0;
    return model_->update(now(predicted), plot, axes, now(to));
  }
  double update_late(Slot from, double dt_s, const Plot& plot, const SensorAxes& axes, Slot to) override {
    const double value =
        model_->update_late(now(from), kept(from) != 0.0 ? before(from) : nullptr, dt_s, plot, axes, now(to));
    if (from != to) {
      kept(to) = kept(from);
      std::copy_n(before(from), length_, before(to));
    }
    return value;
  }
  void mix(std::span<const Slot> parts, std::span<const double> weights, Slot to) override {
    double sum = 0.0;
    for (const double w : weights) sum += w;
    const double scale = 1.0 / sum;
    mixture(
        static_cast<int>(parts.size()), model_->states(),
        [&](int k) { return now(parts[static_cast<std::size_t>(k)]); }, [&](int) { return model_->states(); },
        [&](int k) { return weights[static_cast<std::size_t>(k)] * scale; }, mixed_.data());
    for (const Slot part : parts) {
      if (kept(part) == 0.0) continue;
      if (part != to) std::copy_n(before(part), length_, before(to));
      kept(to) = 1.0;
      break;
    }
    std::copy_n(mixed_.data(), length_, now(to));
  }
  void show(Slot slot, Shown& out) const override {
    const double* const x = now(slot);
    const ModelFacts& facts = model_->facts();
    unpack_six(x, x + facts.states, out.estimate);
    out.motion.fill(0.0);
    out.motion[static_cast<std::size_t>(facts.motion)] = 1.0;
    out.ballistic_coefficient_kg_m2 = facts.knows_drag ? std::exp(x[6]) : 0.0;
    out.ballistic_log_spread = 0.0;
    out.ballistic_log_covariance.fill(0.0);
    if (!facts.knows_drag) return;
    const double* const of_log = x + facts.states + triangle_at(6, 0);
    std::copy_n(of_log, 6, out.ballistic_log_covariance.begin());
    out.ballistic_log_spread = std::sqrt(of_log[6]);
  }
  void place(Slot slot, double gate, Vector3& position, Vector3& half) const override {
    const double* const x = now(slot);
    place_packed(x, x + model_->states(), gate, position, half);
  }

 private:
  double& kept(Slot slot) { return slots_.at(slot)[0]; }
  [[nodiscard]] double kept(Slot slot) const { return slots_.at(slot)[0]; }
  double* now(Slot slot) { return slots_.at(slot) + 2; }
  [[nodiscard]] const double* now(Slot slot) const { return slots_.at(slot) + 2; }
  double* before(Slot slot) { return slots_.at(slot) + 2 + length_; }

  ModelOwner model_;
  int length_;
  Slots slots_;
  std::vector<double> mixed_;
};

}  // namespace

std::unique_ptr<FilterBank> make_single_bank(ModelOwner model) {
  return std::make_unique<SingleBank>(std::move(model));
}

}  // namespace iamd::tracking
