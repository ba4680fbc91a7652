#include "iamd/tracking/multi_hypothesis.hpp"

#include <algorithm>
#include <cmath>
#include <utility>

#include "iamd/tracking/hypothesis_tracker.hpp"

namespace iamd::tracking {
namespace {

// A plot that no track takes is the first of a new one or a false alarm: two hypotheses.
class EitherNewOrFalse final : public BirthModel {
 public:
  [[nodiscard]] Birth expect(const Scan& scan, double) override {
    const double chance = scan.birth_probability();
    return {{std::log1p(-chance), std::log(chance)}, 1.0};
  }
};

}  // namespace

std::unique_ptr<Tracker> make_multi_hypothesis(const PictureConfig& config, std::span<const SensorFacts> sensors) {
  return make_multi_hypothesis(config, sensors, make_filter_bank(config.filters));
}

std::unique_ptr<Tracker> make_multi_hypothesis(const PictureConfig& config, std::span<const SensorFacts> sensors,
                                               std::unique_ptr<FilterBank> bank) {
  return std::make_unique<HypothesisTracker>(config, sensors, hypothesis_rules(config, OldAmbiguity::decide),
                                             std::make_unique<EitherNewOrFalse>(), std::move(bank));
}

}  // namespace iamd::tracking
