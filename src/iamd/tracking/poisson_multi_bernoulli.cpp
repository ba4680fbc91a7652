#include "iamd/tracking/poisson_multi_bernoulli.hpp"

#include <algorithm>
#include <cmath>
#include <limits>
#include <utility>
#include <vector>

#include "iamd/tracking/hypothesis_tracker.hpp"
#include "iamd/tracking/undetected.hpp"

namespace iamd::tracking {
namespace {

// The first detections of a Poisson process.
class PoissonBirth final : public BirthModel {
 public:
  PoissonBirth(std::size_t sensors, double life_s) : undetected_{sensors, life_s} {}
  [[nodiscard]] Birth expect(const Scan& scan, double expected) override {
    const double first_plots = undetected_.first_plots(scan, expected);
    const double all = first_plots + scan.false_alarms;
    return {{-std::numeric_limits<double>::infinity(), std::log(all / (scan.births + scan.false_alarms))},
            first_plots / all};
  }

 private:
  Undetected undetected_;
};

}  // namespace

std::unique_ptr<Tracker> make_poisson_multi_bernoulli(const PictureConfig& config,
                                                      std::span<const SensorFacts> sensors) {
  return make_poisson_multi_bernoulli(config, sensors, make_filter_bank(config.filters));
}

std::unique_ptr<Tracker> make_poisson_multi_bernoulli(const PictureConfig& config, std::span<const SensorFacts> sensors,
                                                      std::unique_ptr<FilterBank> bank) {
  return std::make_unique<HypothesisTracker>(config, sensors, hypothesis_rules(config, OldAmbiguity::merge),
                                             std::make_unique<PoissonBirth>(sensors.size(), config.life_s),
                                             std::move(bank));
}

}  // namespace iamd::tracking
