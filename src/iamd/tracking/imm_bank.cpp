// Interacting multiple models (Blom and Bar-Shalom 1988) of states of different size, with a variable structure.
//
// Transitions: a Markov chain in continuous time that leaves a model after a mean sojourn time τ and goes to every
// other of the M active ones alike, so π_ij(t) = (1 - e)/M + e δ_ij with e = exp(-t/τ · M/(M - 1)): steps add up.
// Mixing: what a model has beyond the states it shares with another, it takes from itself where that other is mixed in
// (unbiased mixing; Yuan, Bar-Shalom, Willett, Mozeson, Pollak and Hardiman 2012).
// Variable structure (likely-model set; Li and Bar-Shalom 1996): models of the air are off for what surely (three
// standard deviations) is faster than 3 000 m/s or higher than 40 km, models of space for what surely is slower than
// 600 m/s and lower than 20 km. They are started again, from the combined estimate, when these bounds are missed by a
// fifth.
#include <algorithm>
#include <array>
#include <cmath>
#include <cstdint>
#include <utility>

#include "iamd/base/contracts.hpp"
#include "iamd/geo/vertical.hpp"
#include "iamd/tracking/banks.hpp"
#include "iamd/tracking/measurement_update.hpp"
#include "iamd/tracking/mixture.hpp"
#include "iamd/tracking/slots.hpp"

namespace iamd::tracking {
namespace {

constexpr int most_models = motion_kind_count;
constexpr int six_length = packed_length(6);

struct Bounds {
  double fastest_air_mps = 9000.0;  // gliders
  double highest_air_m = 90e3;      // no lift that matters above
  double slowest_space_mps = 600.0;
  double lowest_space_m = 20e3;
  double hysteresis = 0.2;
  double sure = 3.0;  // standard deviations
};

class ImmBank final : public FilterBank {
 public:
  ImmBank(std::vector<ModelOwner> models, double sojourn_s)
      : models_{std::move(models)},
        count_{static_cast<int>(models_.size())},
        per_sojourn_{1.0 / sojourn_s},
        slots_{lay_out()},
        scratch_(static_cast<std::size_t>(slots_end_)) {
    for (int i = 0; i < count_; ++i) {
      const ModelFacts& a = facts(i);
      if (a.regime == Regime::air) air_ |= 1U << i;
      if (a.regime == Regime::space) space_ |= 1U << i;
      for (int j = 0; j < count_; ++j) {
        const ModelFacts& b = facts(j);
        shared_[index(i)][index(j)] = i == j ? a.states : a.knows_drag && b.knows_drag ? 7 : 6;
      }
    }
    varies_ = air_ != 0 && space_ != 0;
  }

  Slot reserve() override { return slots_.reserve(); }
  void release(Slot slot) override { slots_.release(slot); }

  void start(const Gaussian<6>& estimate, Slot to) override {
    double six[six_length];
    pack_six(estimate, six);
    double* const row = slots_.at(to);
    for (int i = 0; i < count_; ++i) models_[index(i)]->start(six, row + at_[index(i)]);
    set_active(row, all());
    row[kept_at] = 0.0;
    for (int i = 0; i < count_; ++i) row[mu_at + i] = 1.0 / count_;
    if (varies_) restructure(row);
  }

  void copy(Slot from, Slot to) override {
    if (from != to) std::copy_n(slots_.at(from), slots_end_, slots_.at(to));
  }

  void predict(Slot from, double dt_s, Slot to) override {
    if (dt_s == 0.0) {
      copy(from, to);
      return;
    }
    const double* const row = slots_.at(from);
    double* const out = slots_.at(to);
    std::array<int, most_models> list;
    const int n = active_models(row, list);
    set_active(out, active(row));
    out[kept_at] = 0.0;
    if (n == 1) {
      const int i = list[0];
      out[mu_at + i] = 1.0;
      models_[index(i)]->predict(row + at_[index(i)], dt_s, out + at_[index(i)]);
      return;
    }
    const double keep = std::exp(-std::abs(dt_s) * per_sojourn_ * n / (n - 1));
    const double move = (1.0 - keep) / n;
    std::array<double, most_models> mu;
    for (int k = 0; k < n; ++k) mu[index(k)] = row[mu_at + list[index(k)]];
    if (n == 2 && facts(list[0]).states == facts(list[1]).states) {
      mix_pair(row + at_[index(list[0])], row + at_[index(list[1])], facts(list[0]).states, mu, keep, move, list);
    } else {
      for (int k = 0; k < n; ++k) mix_into(k, row, n, list, mu, keep, move);
    }
    for (int k = 0; k < n; ++k) {
      const int j = list[index(k)];
      out[mu_at + j] = move + keep * mu[index(k)];
      models_[index(j)]->predict(scratch_.data() + at_[index(j)], dt_s, out + at_[index(j)]);
    }
    if (varies_) recover(out, n, list);
  }

  void expect(Slot predicted, const SensorAxes& axes, Expectation& out) const override {
    double six[six_length];
    const double* const x = combine(slots_.at(predicted), six);
    if (x == six) {
      expect_packed(six, six + 6, axes, out);
    } else {
      expect_packed(x, x + only_states(slots_.at(predicted)), axes, out);
    }
  }

  void expect_each(Slot predicted, const SensorAxes& axes, ExpectationMixture& out) const override {
    const double* const row = slots_.at(predicted);
    out.count = 0;
    for (int j = 0; j < count_; ++j) {
      const double mu = probability(row, j);
      if (mu < far_fetched) continue;
      const double* const x = row + at_[index(j)];
      out.weight[index(out.count)] = mu;
      expect_packed(x, x + facts(j).states, axes, out.of[index(out.count)]);
      ++out.count;
    }
  }

  double update(Slot predicted, const Plot& plot, const SensorAxes& axes, Slot to) override {
    const double* const row = slots_.at(predicted);
    double* const out = slots_.at(to);
    const bool again = row[kept_at] != 0.0;
    return take(row, out, [&](int j) {
      const double* const from = row + at_[index(j)];
      double* const before = out + before_at(j);
      if (!again || row != out) std::copy_n(again ? row + before_at(j) : from, length(j), before);
      return models_[index(j)]->update(from, plot, axes, out + at_[index(j)]);
    });
  }

  double update_late(Slot from, double dt_s, const Plot& plot, const SensorAxes& axes, Slot to) override {
    const double* const row = slots_.at(from);
    double* const out = slots_.at(to);
    const bool known = row[kept_at] != 0.0;
    const double value = take(row, out, [&](int j) {
      const double* const before = known ? row + before_at(j) : nullptr;
      const double fit =
          models_[index(j)]->update_late(row + at_[index(j)], before, dt_s, plot, axes, out + at_[index(j)]);
      if (row != out) std::copy_n(row + before_at(j), length(j), out + before_at(j));
      return fit;
    });
    out[kept_at] = known ? 1.0 : 0.0;
    return value;
  }

  void mix(std::span<const Slot> parts, std::span<const double> weights, Slot to) override {
    // Of each model, the mixture of the parts by their weights and the model's probability in them.
    double* const row = scratch_.data();
    std::uint64_t anywhere = 0;
    double sum = 0.0;
    for (std::size_t k = 0; k < parts.size(); ++k) {
      anywhere |= active(slots_.at(parts[k]));
      sum += weights[k];
    }
    const double* before = nullptr;
    for (const Slot part : parts) {
      if (slots_.at(part)[kept_at] != 0.0 && before == nullptr) before = slots_.at(part);
    }
    set_active(row, anywhere);
    row[kept_at] = before != nullptr ? 1.0 : 0.0;
    for (int j = 0; j < count_; ++j) {
      row[mu_at + j] = 0.0;
      if ((anywhere >> j & 1U) == 0) continue;
      double share = 0.0;
      double held = 0.0;
      for (std::size_t k = 0; k < parts.size(); ++k) {
        share += weights[k] * probability(slots_.at(parts[k]), j);
        if ((active(slots_.at(parts[k])) >> j & 1U) != 0) held += weights[k];
      }
      // Where the model's probability has vanished in all parts, its estimates count by the parts' weights.
      const bool vanished = !(share > 1e-280);
      const double scale = 1.0 / (vanished ? held : share);
      mixture(
          static_cast<int>(parts.size()), facts(j).states,
          [&](int k) { return slots_.at(parts[static_cast<std::size_t>(k)]) + at_[index(j)]; },
          [&](int) { return facts(j).states; },
          [&](int k) {
            const double* const part = slots_.at(parts[static_cast<std::size_t>(k)]);
            if ((active(part) >> j & 1U) == 0) return 0.0;
            return weights[static_cast<std::size_t>(k)] * scale * (vanished ? 1.0 : part[mu_at + j]);
          },
          row + at_[index(j)]);
      row[mu_at + j] = share / sum;
      if (before != nullptr) {
        const double* const kept = (active(before) >> j & 1U) != 0 ? before + before_at(j) : row + at_[index(j)];
        std::copy_n(kept, length(j), row + before_at(j));
      }
    }
    normalise(row);
    if (varies_) restructure(row);
    std::copy_n(row, slots_end_, slots_.at(to));
  }

  void show(Slot slot, Shown& out) const override {
    const double* const row = slots_.at(slot);
    double six[six_length];
    const double* const x = combine(row, six);
    unpack_six(x, x + (x == six ? 6 : only_states(row)), out.estimate);
    out.motion.fill(0.0);
    double drag_share = 0.0;
    double log_coefficient = 0.0;
    for (int j = 0; j < count_; ++j) {
      const double mu = probability(row, j);
      out.motion[static_cast<std::size_t>(facts(j).motion)] += mu;
      if (!facts(j).knows_drag || mu == 0.0) continue;
      drag_share += mu;
      log_coefficient += mu * row[at_[index(j)] + 6];
    }
    out.ballistic_coefficient_kg_m2 = drag_share > 0.0 ? std::exp(log_coefficient / drag_share) : 0.0;
    show_drag(row, drag_share, out);
  }
  void place(Slot slot, double gate, Vector3& position, Vector3& half) const override {
    const double* const row = slots_.at(slot);
    position.setZero();
    for (int j = 0; j < count_; ++j) {
      const double mu = probability(row, j);
      const double* const x = row + at_[index(j)];
      if (mu > 0.0) position += mu * Vector3{x[0], x[1], x[2]};
    }
    half.setZero();
    for (int j = 0; j < count_; ++j) {
      if (probability(row, j) < far_fetched) continue;
      const double* const x = row + at_[index(j)];
      Vector3 centre;
      Vector3 own;
      place_packed(x, x + facts(j).states, gate, centre, own);
      half = half.cwiseMax((centre - position).cwiseAbs() + own);
    }
  }

 private:
  // A row: which models are active, whether the estimates before the last measurements are kept, the models'
  // probabilities, their estimates, and those before.
  static constexpr int active_at = 0;
  static constexpr int kept_at = 1;
  static constexpr int mu_at = 2;

  static std::size_t index(int i) { return static_cast<std::size_t>(i); }
  [[nodiscard]] const ModelFacts& facts(int i) const { return models_[index(i)]->facts(); }
  [[nodiscard]] int length(int i) const { return packed_length(facts(i).states); }
  [[nodiscard]] int before_at(int i) const { return at_[index(i)] + estimates_; }
  [[nodiscard]] std::uint64_t all() const { return (std::uint64_t{1} << count_) - 1; }

  int lay_out() {
    IAMD_EXPECT(count_ <= most_models);
    int next = mu_at + count_ + count_ % 2;
    const int first = next;
    for (int i = 0; i < count_; ++i) {
      at_[index(i)] = next;
      next += length(i) + length(i) % 2;
    }
    estimates_ = next - first;
    slots_end_ = next + estimates_;
    return slots_end_;
  }

  // The set of active models is a small whole number, exact as a double.
  static std::uint64_t active(const double* row) { return static_cast<std::uint64_t>(row[active_at]); }
  static void set_active(double* row, std::uint64_t models) { row[active_at] = static_cast<double>(models); }
  int active_models(const double* row, std::array<int, most_models>& list) const {
    const std::uint64_t bits = active(row);
    int n = 0;
    for (int i = 0; i < count_; ++i) {
      if ((bits >> i & 1U) != 0) list[index(n++)] = i;
    }
    return n;
  }
  static double probability(const double* row, int i) { return (active(row) >> i & 1U) != 0 ? row[mu_at + i] : 0.0; }
  [[nodiscard]] int only_states(const double* row) const {
    std::array<int, most_models> list;
    active_models(row, list);
    return facts(list[0]).states;
  }

  // Makes the probabilities of the active models sum to 1; equal where they have all vanished.
  void normalise(double* row) const {
    std::array<int, most_models> list;
    const int n = active_models(row, list);
    double sum = 0.0;
    for (int k = 0; k < n; ++k) sum += row[mu_at + list[index(k)]];
    for (int k = 0; k < n; ++k) {
      double& mu = row[mu_at + list[index(k)]];
      mu = sum > 1e-280 ? mu / sum : 1.0 / n;
    }
  }

  // The mixture of the first six states: written to `six`, or where it lies if one model is all.
  const double* combine(const double* row, double* six) const {
    std::array<int, most_models> list;
    const int n = active_models(row, list);
    if (n == 1) return row + at_[index(list[0])];
    if (n == 2) {
      const int a = list[0];
      const int b = list[1];
      blend(row + at_[index(a)], facts(a).states, row + at_[index(b)], facts(b).states, row[mu_at + a], 6, six);
      return six;
    }
    mixture(
        n, 6, [&](int k) { return row + at_[index(list[index(k)])]; },
        [&](int k) { return facts(list[index(k)]).states; }, [&](int k) { return row[mu_at + list[index(k)]]; }, six);
    return six;
  }

  // Moments of the coefficient's logarithm in the mixture of the models that estimate it.
  void show_drag(const double* row, double drag_share, Shown& out) const {
    out.ballistic_log_spread = 0.0;
    out.ballistic_log_covariance.fill(0.0);
    if (!(drag_share > 0.0)) return;
    std::array<double, 7> mean{};
    for (int j = 0; j < count_; ++j) {
      if (!facts(j).knows_drag) continue;
      const double w = probability(row, j) / drag_share;
      if (w > 0.0) add_weighted(row + at_[index(j)], w, 7, mean.data());
    }
    double variance = 0.0;
    for (int j = 0; j < count_; ++j) {
      if (!facts(j).knows_drag) continue;
      const double w = probability(row, j) / drag_share;
      if (!(w > 0.0)) continue;
      const double* const x = row + at_[index(j)];
      const double* const of_log = x + facts(j).states + triangle_at(6, 0);
      const double off = x[6] - mean[6];
      variance += w * (of_log[6] + off * off);
      for (std::size_t s = 0; s < 6; ++s) out.ballistic_log_covariance[s] += w * (of_log[s] + off * (x[s] - mean[s]));
    }
    out.ballistic_log_spread = std::sqrt(variance);
  }

  // The first n states of the mixture w a + (1 - w) b.
  static void blend(const double* a, int a_states, const double* b, int b_states, double w, int n, double* to) {
    const double rest = 1.0 - w;
    double d[most_states];
    for (int i = 0; i < n; ++i) {
      d[i] = a[i] - b[i];
      to[i] = b[i] + w * d[i];
    }
    blend_covariances(a + a_states, b + b_states, d, w, rest, n, to + n);
  }
  static void blend_covariances(const double* a, const double* b, const double* d, double w, double rest, int n,
                                double* to) {
    const double both_weights = w * rest;
    int at = 0;
    for (int i = 0; i < n; ++i) {
      const double scaled = both_weights * d[i];
      for (int j = 0; j <= i; ++j, ++at) to[at] = w * a[at] + rest * b[at] + scaled * d[j];
    }
  }

  void mix_pair(const double* a, const double* b, int n, const std::array<double, most_models>& mu, double keep,
                double move, const std::array<int, most_models>& list) {
    for (int k = 0; k < 2; ++k) {
      const double into = move + keep * mu[index(k)];
      const double w = (k == 0 ? keep + move : move) * mu[0] / into;
      blend(a, n, b, n, w, n, scratch_.data() + at_[index(list[index(k)])]);
    }
  }

  // The k-th active model's start of a step, to its place in scratch_.
  void mix_into(int k, const double* row, int n, const std::array<int, most_models>& list,
                const std::array<double, most_models>& mu, double keep, double move) {
    const int j = list[index(k)];
    const int size = facts(j).states;
    const double* const own = row + at_[index(j)];
    double* const to = scratch_.data() + at_[index(j)];
    const double into = move + keep * mu[index(k)];
    std::array<double, most_models> w;
    for (int i = 0; i < n; ++i) w[index(i)] = (i == k ? keep + move : move) * mu[index(i)] / into;
    for (int s = 0; s < packed_length(size); ++s) to[s] = 0.0;
    double* const covariance = to + size;
    for (int i = 0; i < n; ++i) {
      const int from = list[index(i)];
      const int shared = shared_[index(from)][index(j)];
      const double* const x = row + at_[index(from)];
      add_weighted(x, w[index(i)], shared, to);
      for (int s = shared; s < size; ++s) to[s] += w[index(i)] * own[s];
    }
    for (int i = 0; i < n; ++i) {
      const int from = list[index(i)];
      const int shared = shared_[index(from)][index(j)];
      const double* const x = row + at_[index(from)];
      const double* const p = x + facts(from).states;
      double d[most_states];
      for (int s = 0; s < size; ++s) d[s] = (s < shared ? x[s] : own[s]) - to[s];
      add_weighted(p, w[index(i)], triangle_length(shared), covariance);
      for (int r = shared; r < size; ++r) {
        for (int s = shared; s <= r; ++s) {
          covariance[triangle_at(r, s)] += w[index(i)] * own[size + triangle_at(r, s)];
        }
      }
      add_outer(d, w[index(i)], size, covariance);
    }
  }

  // Updates every active model by fit_of(model) and their probabilities by the densities. Gives the logarithm of the
  // mixture's density.
  template <class FitOf>
  double take(const double* row, double* out, const FitOf& fit_of) {
    std::array<int, most_models> list;
    const int n = active_models(row, list);
    set_active(out, active(row));
    std::array<double, most_models> mu;
    for (int k = 0; k < n; ++k) mu[index(k)] = row[mu_at + list[index(k)]];
    std::array<double, most_models> fit;
    double best = -1e300;
    for (int k = 0; k < n; ++k) {
      fit[index(k)] = fit_of(list[index(k)]);
      best = std::max(best, fit[index(k)]);
    }
    out[kept_at] = 1.0;
    double sum = 0.0;
    for (int k = 0; k < n; ++k) {
      mu[index(k)] *= fit[index(k)] == best ? 1.0 : std::exp(fit[index(k)] - best);
      sum += mu[index(k)];
    }
    for (int k = 0; k < n; ++k) out[mu_at + list[index(k)]] = sum > 1e-280 ? mu[index(k)] / sum : 1.0 / n;
    if (varies_) restructure(out);
    return best + std::log(std::max(sum, 1e-280));
  }

  // A model that was carried beyond numbers (deep into the Earth, say) starts again from a sound one.
  void recover(double* row, int n, const std::array<int, most_models>& list) const {
    const auto sound = [&](int j) {
      const double* const x = row + at_[index(j)];
      double sum = 0.0;
      for (int i = 0; i < length(j); ++i) sum += x[i];
      return std::isfinite(sum);
    };
    int good = -1;
    int bad = 0;
    for (int k = 0; k < n; ++k) {
      if (!sound(list[index(k)]))
        ++bad;
      else if (good < 0)
        good = list[index(k)];
    }
    if (bad == 0 || good < 0) return;
    double six[six_length];
    std::copy_n(row + at_[index(good)], 6, six);
    std::copy_n(row + at_[index(good)] + facts(good).states, triangle_length(6), six + 6);
    for (int k = 0; k < n; ++k) {
      const int j = list[index(k)];
      if (sound(j)) continue;
      models_[index(j)]->start(six, row + at_[index(j)]);
      row[mu_at + j] = 0.0;
    }
    normalise(row);
  }

  // Which models may hold for what the estimate says; those that may hold again are started from it.
  void restructure(double* row) {
    double buffer[six_length];
    const double* const x = combine(row, buffer);
    const double* const p = x + (x == buffer ? 6 : only_states(row));
    const double r = std::sqrt(x[0] * x[0] + x[1] * x[1] + x[2] * x[2]);
    const double speed = std::sqrt(x[3] * x[3] + x[4] * x[4] + x[5] * x[5]);
    const double height = geo::quick_height(geo::wgs84_series, r, 1.0 / r, x[2] * x[2] / (r * r));
    const double speed_doubt = bounds_.sure * std::sqrt(p[9] + p[14] + p[20]);
    const double height_doubt = bounds_.sure * std::sqrt(p[0] + p[2] + p[5]);
    const std::uint64_t was = active(row);
    std::uint64_t now = was;
    const auto settle = [&](std::uint64_t models, bool off, bool on) {
      if (off) now &= ~models;
      if (on) now |= models;
    };
    const double back = 1.0 - bounds_.hysteresis;
    settle(
        air_, speed - speed_doubt > bounds_.fastest_air_mps || height - height_doubt > bounds_.highest_air_m,
        speed - speed_doubt < back * bounds_.fastest_air_mps && height - height_doubt < back * bounds_.highest_air_m);
    const double on = 1.0 + bounds_.hysteresis;
    settle(space_,
           speed + speed_doubt < bounds_.slowest_space_mps &&
                   height + height_doubt<bounds_.lowest_space_m, speed + speed_doubt> on * bounds_.slowest_space_mps ||
               height + height_doubt > on * bounds_.lowest_space_m);
    if (now == was) return;
    double six[six_length];
    std::copy_n(x, 6, six);
    std::copy_n(p, triangle_length(6), six + 6);
    const std::uint64_t entering = now & ~was;
    for (int i = 0; i < count_; ++i) {
      if ((entering >> i & 1U) == 0) continue;
      models_[index(i)]->start(six, row + at_[index(i)]);
      std::copy_n(row + at_[index(i)], length(i), row + before_at(i));
      row[mu_at + i] = 0.0;
    }
    set_active(row, now);
    normalise(row);
  }

  std::vector<ModelOwner> models_;
  int count_;
  double per_sojourn_;
  std::array<int, most_models> at_{};
  int estimates_ = 0;  // numbers of all models' estimates
  int slots_end_ = 0;
  std::array<std::array<int, most_models>, most_models> shared_{};  // leading states that two models have in common
  std::uint64_t air_ = 0;
  std::uint64_t space_ = 0;
  bool varies_ = false;
  Bounds bounds_;
  Slots slots_;
  std::vector<double> scratch_;
};

}  // namespace

std::unique_ptr<FilterBank> make_imm_bank(std::vector<ModelOwner> models, double sojourn_s) {
  return std::make_unique<ImmBank>(std::move(models), sojourn_s);
}

}  // namespace iamd::tracking
