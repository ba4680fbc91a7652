#include "iamd/engine/feature_book.hpp"

#include <algorithm>

#include "iamd/base/hash.hpp"
#include "iamd/base/random.hpp"

namespace iamd::engine {

void FeatureBook::begin(const Question& question, std::uint64_t run, Cast& cast) {
  seed_ = question.scenario.seed;
  run_ = run;
  any_ = false;
  sensors_.clear();
  for (std::size_t s = 0; s < question.sensors.size(); ++s) {
    sensors_.push_back({cast.sensors()[s]->discrimination(), question.sensors[s].entity});
    any_ = any_ || sensors_.back().discrimination.k_factor > 0.0;
  }
  entries_.resize(cast.posts().size());
  for (auto& entries : entries_) entries.clear();
}

bool FeatureBook::take(std::size_t post, base::TrackId track, base::SensorId sensor, const world::Target& target,
                       base::Time t) {
  const SensorFacts& facts = sensors_[sensor.index()];
  const double k = facts.discrimination.k_factor;
  if (k <= 0.0) return false;
  std::vector<Entry>& entries = entries_[post];
  if (track.index() >= entries.size()) entries.resize(track.index() + 1);
  Entry& entry = entries[track.index()];
  bool changed = false;
  if (entry.object != target.id) {
    changed = entry.log_likelihood_ratio != 0.0;
    entry = {target.id, {}, 0.0};
  }
  const auto index = static_cast<std::uint32_t>(sensor.index());
  auto holding = std::ranges::find(entry.holdings, index, &Holding::sensor);
  if (holding == entry.holdings.end()) holding = entry.holdings.insert(holding, {index, t, false});
  if (holding->known || (t - holding->since).seconds() < facts.discrimination.time_s) return changed;
  holding->known = true;
  base::RandomStream feature{{seed_, run_, base::combined(target.entity, facts.entity), base::Purpose::discrimination}};
  const double z = feature.normal() + (target.harmless ? 0.0 : k);
  entry.log_likelihood_ratio += k * z - 0.5 * k * k;
  return true;
}

double FeatureBook::log_likelihood_ratio(std::size_t post, base::TrackId track) const {
  const std::vector<Entry>& entries = entries_[post];
  return track.index() < entries.size() ? entries[track.index()].log_likelihood_ratio : 0.0;
}

}  // namespace iamd::engine
