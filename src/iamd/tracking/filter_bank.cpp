// Puts banks together.
#include "iamd/tracking/filter_bank.hpp"

#include <algorithm>
#include <cmath>
#include <utility>

#include "iamd/base/contracts.hpp"
#include "iamd/tracking/banks.hpp"

namespace iamd::tracking {
namespace {

bool has(const FilterBankConfig& config, MotionKind motion) {
  return std::ranges::find(config.motions, motion) != config.motions.end();
}

ModelOwner make_model(const FilterBankConfig& config, MotionKind motion) {
  switch (motion) {
    case MotionKind::constant_velocity:
      return make_straight_model(config, false);
    case MotionKind::manoeuvring:
      return make_straight_model(config, true);
    case MotionKind::level:
      return make_level_model(config);
    case MotionKind::turn:
      return make_turn_model(config);
    case MotionKind::singer:
      return make_singer_model(config);
    case MotionKind::ballistic:
      return make_ballistic_model(config);
    case MotionKind::boosting:
      return make_boosting_model(config);
  }
  return nullptr;
}

}  // namespace

double straight_psd_m2_s3(const FilterBankConfig& config) {
  if (config.acceleration_psd_m2_s3 > 0.0) return config.acceleration_psd_m2_s3;
  if (has(config, MotionKind::manoeuvring) || has(config, MotionKind::turn) || has(config, MotionKind::singer)) {
    return config.quiet_psd_m2_s3;
  }
  return 2.0 * config.manoeuvre_mps2 * config.manoeuvre_mps2 * config.accel_time_s;
}

std::unique_ptr<FilterBank> make_filter_bank(const FilterBankConfig& config) {
  IAMD_EXPECT(!config.motions.empty());
  if (config.motions.size() == 1) return make_single_bank(make_model(config, config.motions.front()));
  std::vector<ModelOwner> models;
  models.reserve(config.motions.size());
  for (const MotionKind motion : config.motions) models.push_back(make_model(config, motion));
  return make_imm_bank(std::move(models), config.manoeuvre_time_s);
}

PlotFit fit(const ExpectationMixture& expected, const Plot& plot) {
  PlotFit result = fit(expected.of[0], plot);
  if (expected.count == 1) return result;
  double best = result.log_likelihood;
  double sum = expected.weight[0];  // of the densities, in units of exp(best)
  double volume = expected.weight[0] * std::exp(result.log_spread);
  double weights = expected.weight[0];
  for (std::size_t k = 1; k < static_cast<std::size_t>(expected.count); ++k) {
    const PlotFit one = fit(expected.of[k], plot);
    const double w = expected.weight[k];
    weights += w;
    if (one.log_likelihood > best) {
      sum = sum * std::exp(best - one.log_likelihood) + w;
      best = one.log_likelihood;
    } else {
      sum += w * std::exp(one.log_likelihood - best);
    }
    volume += w * std::exp(one.log_spread);
    result.distance2 = std::min(result.distance2, one.distance2);
  }
  result.log_likelihood = best + std::log(sum / weights);
  result.log_spread = std::log(volume / weights);
  return result;
}

}  // namespace iamd::tracking
